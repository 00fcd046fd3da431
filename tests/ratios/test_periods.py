"""Periods that are not twelve months: what mixes flows and balances is brought to a year of 365 days, all by one rule."""

import math
from decimal import Decimal

import numpy as np
import pytest

from finvet.line_items import chart
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.settle import Settled
from tests.companies import YEARS, expected

COMPANIES = ("v1", "v2", "v3")
FLOWS_BESIDE_THE_STATEMENTS = {"lease_expense"}
SIX, NINE, FIFTEEN, EIGHTEEN, WEEKS_52, WEEKS_53 = 182, 274, 456, 547, 364, 371
LENGTHS = [SIX, NINE, FIFTEEN, EIGHTEEN, WEEKS_52, WEEKS_53]

BETWEEN_BALANCES = {
    "sloan_accruals_bs", "dpo_purchases", "dpo_best", "payables_stretch", "ccc", "cash_flow_adequacy", "equity_trend",
}  # fmt: skip
"""They set what happened between two balance sheets, whatever the time between them, beside the flows of that time."""

SUMS_OF_YEARS = {"cash_conversion_3y", "cash_conversion_2y", "cash_flow_adequacy", "financing_dependence"}
"""They add up flows as they were: a longer period weighs as much as it is longer."""


def computed(company: str, lengths: list[float]) -> dict[str, np.ndarray]:
    """The catalogue for a company that earned and spent every day as it did, over periods of other lengths."""
    factors = np.array(lengths) / 365
    years = [expected(company)["statements"][str(year)] for year in YEARS]
    columns = {
        item: np.array([year.get(item, np.nan) for year in years], dtype=float) * (factors if _is_flow(item) else 1.0)
        for item in dict.fromkeys(item for year in years for item in year)
    }
    columns |= {"days": 365 * factors, "usd_rate": np.ones(3), "gnp_index": np.full(3, 500.0)}
    columns["market_capitalisation"] = np.full(3, 9000.0)
    panel = Panel(columns, np.zeros(3, dtype=np.int64), np.array([2022.0, 2023.0, 2024.0]))
    return dict(panel.compute(CATALOGUE))


def _is_flow(item: str) -> bool:
    return item in FLOWS_BESIDE_THE_STATEMENTS or (item in chart() and chart()[item].statement in ("IS", "CF"))


@pytest.mark.parametrize("company", COMPANIES)
@pytest.mark.parametrize("length", LENGTHS)
def test_whoever_does_every_day_the_same_has_the_same_ratios_whatever_the_length(company: str, length: float) -> None:
    whole, part = computed(company, [365, 365, 365]), computed(company, [365, 365, length])
    compared = set(CATALOGUE) - BETWEEN_BALANCES - SUMS_OF_YEARS
    for name in compared:
        if CATALOGUE[name].unit != "currency":
            assert part[name] == pytest.approx(whole[name], rel=1e-9, nan_ok=True), name


def test_the_years_before_are_brought_to_a_year_by_their_own_lengths() -> None:
    whole, part = computed("v3", [365, 365, 365]), computed("v3", [FIFTEEN, NINE, 365])
    for name in ("ca_score", "ohlson_o", "piotroski_f", "montier_c", "beneish_m8", "ocf_slope", "revenue_cagr"):
        assert part[name][2] == pytest.approx(whole[name][2], rel=1e-9), name


def test_what_is_left_out_above_differs_for_its_reason_alone() -> None:
    whole, part = computed("v1", [365, 365, 365]), computed("v1", [NINE, FIFTEEN, EIGHTEEN])
    differing = {
        name
        for name, ratio in CATALOGUE.items()
        if ratio.unit != "currency" and part[name] != pytest.approx(whole[name], rel=1e-9, nan_ok=True)
    }
    assert differing <= BETWEEN_BALANCES | SUMS_OF_YEARS
    assert {"dpo_purchases", "sloan_accruals_bs", "cash_conversion_3y"} <= differing


def test_a_gap_of_half_a_year_is_held_against_twice_itself() -> None:
    gaps = {
        "net_income": [60.0, 55.0],
        "cf_operating": [50.0, 40.0],
        "days": [SIX, 365.0],
    }  # 10 in half a year, then 15
    columns = {name: np.array(values) for name, values in gaps.items()}
    columns |= {"total_assets": np.array([100.0, 100.0]), "revenue": np.array([SIX, 365.0])}
    steady = ("trade_receivables", "inventories", "total_current_assets", "cash_and_equivalents")
    columns |= {name: np.array([10.0, 10.0]) for name in (*steady, "property_plant_equipment_gross")}
    columns |= dict.fromkeys(("cost_of_sales", "depreciation_amortisation"), columns["revenue"] / 10)
    panel = Panel(columns, np.zeros(2, dtype=np.int64), np.array([2023.0, 2024.0])).compute(CATALOGUE)
    assert panel["montier_c"][1] == 0


# ---------------------------------------------------------------- by hand

FULL = {
    "revenue": 1200, "operating_profit": 100, "profit_before_tax": 80, "net_income": 60, "interest_expense": 20,
    "depreciation_amortisation": 40, "total_assets": 1000, "total_equity": 400, "total_liabilities": 600,
    "total_current_assets": 500, "total_current_liabilities": 250, "retained_earnings": 300, "inventories": 90,
    "cash_and_equivalents": 60, "trade_receivables": 150,
}  # fmt: skip


def one_period(name: str, days: float) -> float:
    columns = {item: np.array([float(value)]) for item, value in {**FULL, "days": days}.items()}
    return float(Panel(columns, np.zeros(1, dtype=np.int64), np.array([2024.0])).compute(CATALOGUE)[name][0])


@pytest.mark.parametrize("days", LENGTHS)
def test_scores_by_hand_with_the_period_s_flows_brought_to_365_days(days: int) -> None:
    year = Decimal(365) / days
    d = Decimal
    wanted = {
        "altman_z_prime": d("0.717") * 250 / 1000
        + d("0.847") * 300 / 1000
        + d("3.107") * 100 * year / 1000
        + d("0.420") * 400 / 600
        + d("0.998") * 1200 * year / 1000,
        "altman_z_double_prime": d("6.56") * 250 / 1000
        + d("3.26") * 300 / 1000
        + d("6.72") * 100 * year / 1000
        + d("1.05") * 400 / 600,
        "zmijewski": d("-4.336") - d("4.513") * 60 * year / 1000 + d("5.679") * 600 / 1000 + d("0.004") * 500 / 250,
        "springate": d("1.03") * 250 / 1000
        + d("3.07") * 100 * year / 1000
        + d("0.66") * 80 * year / 250
        + d("0.4") * 1200 * year / 1000,
        "in05": d("0.13") * 1000 / 600
        + d("0.04") * 5
        + d("3.97") * 100 * year / 1000
        + d("0.21") * 1200 * year / 1000
        + d("0.09") * 500 / 250,
        "kralicek_df": d("1.5") * 120 * year / 600
        + d("0.08") * 1000 / 600
        + d(10) * 80 * year / 1000
        + d(5) * 80 / 1200
        + d("0.3") * 90 / (1200 * year)
        + d("0.1") * 1200 * year / 1000,
        "grover": d("1.650") * 250 / 1000 + d("3.404") * 100 * year / 1000 - d("0.016") * 60 * year / 1000 + d("0.057"),
        "taffler": d("3.20")
        + d("12.18") * 80 * year / 250
        + d("2.50") * 500 / 600
        - d("10.68") * 250 / 1000
        + d("0.0289") * (60 + 150 - 250) / (d(1200 - 80 - 40) / days),
    }
    for name, value in wanted.items():
        assert one_period(name, days) == pytest.approx(float(value), rel=1e-12), name


def test_a_full_year_is_left_as_it_is_to_the_last_digit() -> None:
    earned = 0.09  # times 365, and divided by it again, is not 0.09
    columns = {"net_income": np.array([earned]), "total_assets": np.array([1.0]), "days": np.array([365.0])}
    with_days = Panel(columns, np.zeros(1, dtype=np.int64), np.array([2024.0])).compute(CATALOGUE)
    assert with_days["roa"][0] == earned


@pytest.mark.parametrize(
    ("days", "says_so"), [(364.0, False), (371.0, False), (380.0, False), (381.0, True), (349.0, True)]
)
def test_a_year_of_52_or_53_weeks_is_brought_to_365_days_without_a_word(days: float, says_so: bool) -> None:
    given = {"revenue": 100.0, "total_assets": 50.0, "days": days}
    settled = Settled(CATALOGUE["asset_turnover"].tree, lambda needed: given.get(needed.parameter, math.nan))
    assert ("annualised" in [note.code for note in settled.notes]) is says_so


@pytest.mark.parametrize(("days", "says_so"), [(366.0, False), (184.0, True)])
def test_a_stock_in_years_of_a_short_year_s_flow_says_so_too(days: float, says_so: bool) -> None:
    given = {"net_debt": 100.0, "ebitda": 50.0, "days": days}
    settled = Settled(CATALOGUE["net_debt_to_ebitda"].tree, lambda needed: given.get(needed.parameter, math.nan))
    assert ("annualised" in [note.code for note in settled.notes]) is says_so
