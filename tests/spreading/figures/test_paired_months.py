"""Months a year apart: whether anything says that they end years."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of

PROFIT = """
Revenue | 1000 | 900
Cost of sales | -600 | -550
Gross profit | 400 | 350
Administrative expenses | -340 | -300
Operating profit | 60 | 50
Income tax expense | -15 | -12
{net} | 45 | 38
"""
BALANCE = """
 | Sep-23 | Sep-22
Fixed assets | 400 | 380
Cash | 300 | 270
Total assets | 700 | 650
Trade payables | 150 | {payables}
Share capital | 100 | 100
Retained earnings | 450 | {kept}
Total equity | 550 | {equity}
Total equity and liabilities | 700 | 650
"""
CASH = """
 | Sep-23 | Sep-22
Net cash from operating activities | 60 | 53
Net cash used in investing activities | {invested} | -40
Net cash used in financing activities | -10 | -10
Net change in cash | {change} | 3
Cash at beginning | {opening} | 267
Cash at end | 300 | 270
"""


def profit(heads: str = "Sep-23 | Sep-22", net: str = "Net income") -> str:
    return f" | {heads}" + PROFIT.format(net=net)


def balance(kept: int) -> str:
    return BALANCE.format(payables=550 - kept, kept=kept, equity=100 + kept)


def cash(opening: int) -> str:
    return CASH.format(invested=250 - opening, change=300 - opening, opening=opening)


def doubts(statements: Statements) -> bool:
    """Whether the revenue is doubted, with the warning that goes with it."""
    grades = {figure.confidence for figure in statements.figures["revenue"].values()}
    codes = {warning.message.code for warning in statements.warnings}
    assert ("length-by-distance" in codes) == (grades == {"low"})
    return grades == {"low"}


@pytest.mark.parametrize("heads", ["Sep-23 | Sep-22", "Juni 2023 | Juni 2022", "mars 2024 | mars 2023"])
def test_months_alone_may_be_of_any_length(heads: str) -> None:
    assert doubts(spread_of(profit(heads)))


def test_balance_sheets_of_the_same_months_say_nothing() -> None:
    assert doubts(spread_of(profit(), balance(kept=420)))


@pytest.mark.parametrize(
    "heads",
    [
        "Dec-23 | Dec-22",
        "FY Sep-23 | FY Sep-22",
        "30.09.2023 | 30.09.2022",
        "12 months to Jun-23 | 12 months to Jun-22",
    ],
)
def test_headings_that_are_of_years(heads: str) -> None:
    assert not doubts(spread_of(profit(heads)))


def listed(months: tuple[str, ...], *items: str, name: str = "period") -> str:
    """A list of one amount a record."""
    lines = [*PROFIT.format(net="Net income").strip().splitlines(), *items]
    told = [[cell.strip() for cell in line.split("|")] for line in lines]
    records = (
        f"{month} | {label} | {int(amount) - year}" for year, month in enumerate(months) for label, amount, _ in told
    )
    return "\n".join([f"{name} | item | amount", *records])


def test_decembers_in_a_list_of_flows_alone_may_be_of_any_length() -> None:
    assert doubts(spread_of(listed(("Dec-23", "Dec-22"))))
    assert not doubts(spread_of(listed(("Dec-23", "Dec-22"), name="fiscal year")))
    assert not doubts(spread_of(listed(("Dec-23", "Dec-22", "Dec-21"))))
    assert not doubts(spread_of(listed(("2023-12-31", "2022-12-31"), name="date")))
    assets = ("Cash | 300 | 1", "Inventories | 100 | 1", "Total current assets | 400 | 1", "Total assets | 700 | 1")
    assert not doubts(spread_of(listed(("Dec-23", "Dec-22"), *assets)))


def test_three_months_a_year_apart_are_of_years() -> None:
    third = "\n".join(f"{line} | {line.rpartition('|')[2]}" for line in profit().splitlines())
    assert not doubts(spread_of(third.replace("Sep-22 |  Sep-22", "Sep-22 | Sep-21")))


def test_a_title_or_another_table_says_that_they_are_of_years() -> None:
    assert not doubts(spread_of("Income statement for the year ended 30 September 2023\n" + profit()))
    assert not doubts(spread_of(profit(), cash(opening=290).replace("Sep-23 | Sep-22", "FY Sep-23 | FY Sep-22")))


def test_what_a_table_under_whole_dates_tells_is_not_doubted_for_one_under_months() -> None:
    short = " | Sep-23 | Sep-22\nRevenue | 1000 | 900\nOperating profit | 60 | 50\nNet income | 45 | 38"
    assert not doubts(spread_of(profit("30.09.2023 | 30.09.2022"), short))
    assert doubts(spread_of(short))


def test_a_label_that_speaks_of_the_year_says_nothing() -> None:
    assert doubts(spread_of(profit(net="Profit for the year")))


def test_what_was_earned_leads_from_one_balance_sheet_to_the_other() -> None:
    assert not doubts(spread_of(profit(), balance(kept=405)))


def test_cash_leads_from_one_balance_sheet_to_the_other() -> None:
    assert not doubts(spread_of(profit(), balance(kept=420), cash(opening=270)))
    assert doubts(spread_of(profit(), balance(kept=420), cash(opening=290)))


@pytest.mark.parametrize(
    ("heads", "days", "grade"),
    [
        ("2022 | 2021", ("Sep-23", "Sep-22"), "low"),
        ("FY2022 | FY2021", ("30.09.2023", "30.09.2022"), "low"),
        ("2023 | 2022", ("Sep-23", "Sep-22"), "high"),
        ("2022 | 2021", ("Dec-23", "Dec-22"), "high"),
    ],
)
def test_balance_sheets_after_the_last_year_of_the_flows_may_be_of_part_of_the_next(
    heads: str, days: tuple[str, str], grade: str
) -> None:
    drawn = balance(430).replace("Sep-23", days[0]).replace("Sep-22", days[1])
    found = spread_of(profit(heads), drawn)
    assert {figure.confidence for figure in found.figures["total_assets"].values()} == {grade}
    assert ("length-by-distance" in {w.message.code for w in found.warnings}) == (grade == "low")
