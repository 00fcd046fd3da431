"""Where grades, signs and presumptions turn: values at a cut and just beyond it."""

import numpy as np
import pytest

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel

YEAR = {
    "days": 365, "revenue": 1200, "cost_of_sales": 700, "operating_profit": 100, "profit_before_tax": 80,
    "income_tax_expense": 20, "interest_expense": 20, "depreciation_amortisation": 40, "total_assets": 1000,
    "total_equity": 400, "total_current_assets": 500, "total_current_liabilities": 250, "total_liabilities": 600,
    "long_term_debt": 300, "cash_and_equivalents": 60, "trade_receivables": 150, "inventories": 90, "trade_payables": 110,
}  # fmt: skip
BEFORE = {"days": 365, "trade_receivables": 50, "inventories": 50, "trade_payables": 90}


def latest(name: str, **changes: float) -> float:
    """The ratio of the second of two years."""
    now = {**YEAR, **changes}
    columns = {item: np.array([BEFORE.get(item, np.nan), value], dtype=float) for item, value in now.items()}
    return float(Panel(columns, np.zeros(2, dtype=np.int64), np.array([2023.0, 2024.0])).compute(CATALOGUE)[name][1])


def test_half_a_year_repays_half_as_much() -> None:
    half = {"days": 182.5, "profit_before_tax": 40, "depreciation_amortisation": 20}
    assert latest("kralicek_debt_grade", **half) == latest("kralicek_debt_grade")


@pytest.mark.parametrize(
    ("changes", "presumed"),
    [
        ({"total_equity": 79}, 0),  # thin equity, debts repaid in 4.5 years
        ({"total_equity": 79, "profit_before_tax": -5}, 1),  # 540 / 35: more than 15 years
        ({"total_equity": 80, "profit_before_tax": -5}, 0),  # 8 % are enough
        ({"total_equity": 79, "profit_before_tax": -60}, 1),  # never
        ({"total_equity": 79, "profit_before_tax": -60, "cash_and_equivalents": 700}, 0),  # nothing to repay
        ({"total_equity": 79, "profit_before_tax": -5, "days": 182.5}, 0),  # twice as much in a year
    ],
)
def test_the_austrian_presumption_needs_thin_equity_and_long_repayment(
    changes: dict[str, float], presumed: int
) -> None:
    assert latest("urg_test", **changes) == presumed
