"""Where grades, signs and presumptions turn: values at a cut and just beyond it."""

import numpy as np
import pytest

from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from tests.companies import made_up

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


WITH_CENTS = {
    2022: {"total_current_assets": 91306.51, "property_plant_equipment": 21881.31, "total_assets": 113187.82},
    2023: {"total_current_assets": 4808.41, "property_plant_equipment": 46923.47, "total_assets": 51731.88},
    2024: {"total_current_assets": 50012.07, "property_plant_equipment": 33007.11, "total_assets": 83020.18},
}


def test_assets_with_cents_that_come_out_even_leave_no_share_to_be_held_against() -> None:
    """Nor does one euro a year later make it grow to a million times nothing."""
    by_row = analyse(made_up(WITH_CENTS)).values["asset_quality_index"]
    items = dict.fromkeys(item for row in WITH_CENTS.values() for item in row)
    columns = {item: np.array([row[item] for row in WITH_CENTS.values()]) for item in items}
    of_a_table = Panel(columns, np.zeros(3, dtype=np.int64), np.array([*WITH_CENTS], dtype=float)).compute(CATALOGUE)
    assert list(by_row) == [None, 1.0, 1.0]
    assert of_a_table["asset_quality_index"][1:].tolist() == [1.0, 1.0]


def test_a_share_of_a_millionth_is_held_against() -> None:
    now = {"total_current_assets": 600.0, "property_plant_equipment": 300.0, "total_assets": 1000.0}
    before = {**now, "property_plant_equipment": 399.998}
    index = analyse(made_up({2023: before, 2024: now})).values["asset_quality_index"][1]
    assert index == pytest.approx(50_000)
