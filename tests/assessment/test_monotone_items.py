"""What is good for a creditor, done to the line items of the worked companies, never makes a worse verdict.

Each move is the same business seen in every line that it touches, so that statements which tied still tie. It is made
in steps from nothing to more than the company's size; after each step neither the verdict, its score nor one of the two
answers may be worse than after the step before.

Two moves are not here, because a better figure truly makes another one worse. Stock that is sold off lowers the year's
purchases, so that the same payables are more days of them. And suppliers who are paid while the overdue invoices wait
leave a larger share overdue: paid are here the overdue ones.
Profit that does not arrive in cash, repayments and revenue without cash flow are no improvements, and not here either.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise

import pytest

from finvet.assessment.assess import assess
from finvet.assessment.policy import Policy, load
from finvet.model import NO_CASE
from finvet.ratios.analysis import analyse
from tests.assessment.made_partner import AS_OF
from tests.assessment.test_monotone import grades
from tests.companies import YEARS, expected, made_up

Amounts = Mapping[int, Mapping[str, float]]

CASH = ("cash_and_equivalents", "cash_end", "cf_net_change")
MORE_CASH = (*CASH, "total_current_assets", "total_assets", "total_liabilities_and_equity")
EARNED = (
    "operating_profit", "profit_before_tax", "net_income", "cf_start_profit", "cf_operating", "retained_earnings",
    "total_equity", *MORE_CASH,
)  # fmt: skip
LESS_SHORT = ("total_current_liabilities", "total_liabilities")

MOVES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "owners pay in": (("share_premium", "total_equity", "cf_equity_proceeds", "cf_financing", *MORE_CASH), ()),
    "customers pay": (
        ("cf_operating", "cf_change_receivables", "cf_change_working_capital", *CASH), ("trade_receivables",),
    ),
    "more is sold, and paid": (("revenue", "gross_profit", "value_added", "total_operating_income", *EARNED), ()),
    "less is spent": (("value_added", *EARNED), ("sga_expenses", "other_operating_expenses")),
    "less is invested": (
        ("cf_capex", "cf_investing", "total_current_assets", *CASH),
        ("property_plant_equipment", "property_plant_equipment_gross", "total_noncurrent_assets"),
    ),
    "lenders become owners": (("share_premium", "total_equity"), ("short_term_debt", *LESS_SHORT)),
    "lenders wait longer": (("long_term_debt", "total_noncurrent_liabilities"), ("short_term_debt", LESS_SHORT[0])),
    "owners pay the overdue invoices": (
        ("share_premium", "total_equity"), ("overdue_payables", "trade_payables", *LESS_SHORT),
    ),
    "a bank commits a line": (("undrawn_credit_lines",), ()),
    "fewer invoices are overdue": ((), ("overdue_payables",)),
    "we deliver less at a time": ((), ("peak_exposure",)),
    "we deliver less in a year": ((), ("annual_contract_value",)),
}  # fmt: skip
"""What rises and what falls, each by the same amount, signed as in the chart of line items."""

STEPS = (0.0, *(3.0**step for step in range(1, 9)))


def amounts(company: str) -> dict[int, dict[str, float]]:
    """The company in thousands, with a line that can be drawn."""
    found: dict[int, dict[str, float]] = {year: dict(expected(company)["statements"][str(year)]) for year in YEARS}
    found[YEARS[-1]] |= {"undrawn_credit_lines": 0.0, **expected(company)["inputs"]}
    return found


def moved(before: Amounts, move: str, by: float) -> Amounts | None:
    """The company after a move of its latest year; None where nothing is left to take."""
    rises, falls = MOVES[move]
    latest = dict(before[YEARS[-1]])
    latest |= {item: latest[item] + by for item in rises if item in latest}
    latest |= {item: latest[item] - by for item in falls if item in latest}
    if any(latest[item] < 0 for item in falls if item in latest):
        return None
    return {**before, YEARS[-1]: latest}


@cache
def _policy() -> Policy:
    return load()


def graded(company: Amounts) -> tuple[float, ...]:
    statements = made_up(company)
    assessment = assess(statements, analyse(statements), _policy(), NO_CASE, AS_OF)
    score = assessment.verdict.score
    assert score is not None
    return (*grades(assessment), -round(score, 9))


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_what_is_good_for_a_creditor_never_makes_a_worse_verdict(company: str, move: str) -> None:
    steps = [after for by in STEPS if (after := moved(amounts(company), move, by))]
    found = [graded(after) for after in steps]
    for worse, improved in pairwise(found):
        assert all(after <= before for after, before in zip(improved, worse, strict=True))


def test_a_move_that_is_bad_for_a_creditor_is_noticed() -> None:
    rises, falls = MOVES["less is spent"]
    before = amounts("v1")
    spent = {item: value - 500 for item, value in before[YEARS[-1]].items() if item in rises}
    spent |= {item: value + 500 for item, value in before[YEARS[-1]].items() if item in falls}
    assert graded({**before, YEARS[-1]: before[YEARS[-1]] | spent}) > graded(before)
