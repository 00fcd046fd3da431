"""The ratios that finvet and FinanceToolkit both have, on the same thousand companies: who takes how long.

FinanceToolkit is installed for this alone, into an environment under out/; where that cannot be done the bench says
so. Its values must be finvet's wherever both give one.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from venv import EnvBuilder

import numpy as np

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import Ratio
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Column

REQUIREMENT = "financetoolkit==2.3.0"
COMPANIES, YEARS, TURNS = 1_000, 5, 20
EQUAL = 1e-9

LINES = {
    "cash_and_equivalents": "b:Cash and Cash Equivalents",
    "short_term_investments": "b:Short Term Investments",
    "trade_receivables": "b:Accounts Receivable",
    "inventories": "b:Inventory",
    "total_current_assets": "b:Total Current Assets",
    "total_assets": "b:Total Assets",
    "trade_payables": "b:Accounts Payable",
    "total_current_liabilities": "b:Total Current Liabilities",
    "total_debt": "b:Total Debt",
    "net_debt": "b:Net Debt",
    "total_liabilities": "b:Total Liabilities",
    "total_equity": "b:Total Equity",
    "revenue": "i:Revenue",
    "cost_of_sales": "i:Cost of Goods Sold",
    "gross_profit": "i:Gross Profit",
    "operating_profit": "i:Operating Income",
    "interest_expense": "i:Interest Expense",
    "profit_before_tax": "i:Income Before Tax",
    "income_tax_expense": "i:Income Tax Expense",
    "net_income": "i:Net Income",
    "sga_expenses": "i:Selling, General and Administrative Expenses",
    "depreciation_amortisation": "c:Depreciation and Amortization",
    "cf_operating": "c:Cash Flow from Operations",
    "cf_capex": "c:Capital Expenditure",
    "fcf": "c:Free Cash Flow",
}
"""finvet's items by their names in FinanceToolkit, behind the letter of the statement."""

GETTERS = {
    "get_current_ratio": "current_ratio",
    "get_quick_ratio": "quick_ratio",
    "get_cash_ratio": "cash_ratio",
    "get_working_capital": "nwc",
    "get_operating_cash_flow_ratio": "ocf_ratio",
    "get_operating_cash_flow_sales_ratio": "ocf_margin",
    "get_asset_turnover_ratio": "asset_turnover",
    "get_receivables_turnover": "receivables_turnover",
    "get_inventory_turnover_ratio": "inventory_turnover",
    "get_accounts_payables_turnover_ratio": "payables_turnover",
    "get_days_of_sales_outstanding": "dso_avg",
    "get_gross_margin": "gross_margin",
    "get_operating_margin": "operating_margin",
    "get_net_profit_margin": "net_margin",
    "get_ebitda_margin": "ebitda_margin",
    "get_effective_tax_rate": "effective_tax_rate",
    "get_return_on_assets": "roa",
    "get_return_on_equity": "roe",
    "get_return_on_capital_employed": "roce",
    "get_debt_to_assets_ratio": "debt_to_assets",
    "get_debt_to_equity_ratio": "debt_to_equity",
    "get_interest_coverage_ratio": "interest_cover",
    "get_net_debt_to_ebitda_ratio": "net_debt_to_ebitda",
    "get_debt_to_capital_ratio": "debt_to_capital",
    "get_free_cash_flow_margin": "fcf_margin",
    "get_sga_to_revenue_ratio": "sga_to_revenue",
    "get_cash_flow_coverage_ratio": "ocf_to_debt",
    "get_capex_coverage_ratio": "capex_coverage",
    "get_income_quality_ratio": "cash_conversion_ni",
}
"""Ratios of one definition; left out is what the two define otherwise, such as the equity multiplier."""


def beside_financetoolkit(out: Path) -> Mapping[str, float] | str:
    """CPU milliseconds of both, or why there is no comparison."""
    python = _environment(out / "financetoolkit")
    return compared(python, out) if python else f"not compared: {REQUIREMENT} cannot be installed here"


def compared(python: str, out: Path) -> Mapping[str, float]:
    """CPU milliseconds of both; AssertionError where their values differ. `python` has FinanceToolkit, `out` files."""
    columns, results = out / "bench_columns.npz", out / "bench_results.npz"
    given = _companies()
    named = {LINES[name]: column for name, column in given.items()}
    np.savez(columns, companies=np.arange(COMPANIES), years=np.arange(2019, 2019 + YEARS), **named)
    script = Path(__file__).with_name("financetoolkit_ratios.py")
    subprocess.run([python, str(script), str(columns), str(results), *GETTERS], check=True, capture_output=True)
    theirs = dict(np.load(results))
    seconds, ours = _finvet(given)
    for getter, name in GETTERS.items():
        both = ~np.isnan(theirs[getter]) & ~np.isnan(ours[name])
        assert both.any(), name
        np.testing.assert_allclose(ours[name][both], theirs[getter][both], rtol=EQUAL, err_msg=name)
    columns.unlink()
    results.unlink()
    return {"FinanceToolkit": float(theirs["seconds"]) * 1000, "finvet": seconds * 1000}


def _environment(folder: Path) -> str | None:
    """The Python of an environment with FinanceToolkit in it; None where it cannot be made."""
    python = python_of(folder)
    if not python.exists():
        EnvBuilder(with_pip=True).create(folder)
    install = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", REQUIREMENT]
    return str(python) if subprocess.run(install, check=False, capture_output=True).returncode == 0 else None


def python_of(folder: Path) -> Path:
    """Where the Python of an environment is, whether there is one or not."""
    return folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"


def _companies() -> dict[str, Column]:
    """Made-up amounts by item, companies by years, whose totals are what FinanceToolkit takes them to be."""
    rng = np.random.default_rng(2026)
    of = {name: np.round(rng.lognormal(12, 1, (COMPANIES, YEARS)), 2) for name in LINES}
    of["cf_capex"] = -of["cf_capex"]
    of["fcf"] = of["cf_operating"] + of["cf_capex"]
    of["gross_profit"] = of["revenue"] - of["cost_of_sales"]
    of["net_debt"] = of["total_debt"] - of["cash_and_equivalents"] - of["short_term_investments"]
    return of


def _finvet(given: Mapping[str, Column]) -> tuple[float, Mapping[str, Column]]:
    """CPU seconds of the fastest of several turns, and the ratios by company and year."""
    rows = COMPANIES * YEARS
    columns = {name: column.ravel() for name, column in given.items() if name != "fcf"}
    columns["days"] = np.full(rows, 365.0)
    partner, end = np.repeat(np.arange(COMPANIES), YEARS), np.tile(np.arange(2019.0, 2019 + YEARS), COMPANIES)
    catalogue = with_what_it_rests_on(GETTERS.values())
    taken = []
    for _ in range(TURNS + 1):  # the first compiles the formulas
        start = time.process_time()
        ratios = Panel(columns, partner, end).compute(catalogue)
        taken.append(time.process_time() - start)
    return min(taken[1:]), {name: column.reshape(COMPANIES, YEARS) for name, column in ratios.items()}


def with_what_it_rests_on(names: Iterable[str]) -> Mapping[str, Ratio]:
    """The part of the catalogue that these ratios need."""
    needed = set(names)
    for name in reversed(CATALOGUE):
        if name in needed:
            needed |= {used.name for used in CATALOGUE[name].inputs if used.view != "stated"}
    return {name: ratio for name, ratio in CATALOGUE.items() if name in needed}
