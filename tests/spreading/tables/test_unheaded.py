"""Amount columns without a heading take the one of the table beside, or the period in a title."""

from __future__ import annotations

from itertools import chain

import pytest

from finvet.errors import FileRefused
from finvet.spreading.periods.titles import is_form
from finvet.spreading.spread import spread
from finvet.spreading.tables.layout import tables_of
from tests.books import book, sheet
from tests.spreading.drawn_tables import told


def test_the_only_amount_column_is_of_the_period_in_the_title() -> None:
    drawn = (
        "Larkspur Ltd\nProfit and Loss\nYear ended 31 March 2024\nSales | 100\nCost of sales | 60\nGross profit | 40"
    )
    assert told(drawn) == {"Sales": {2024: 100}, "Cost of sales": {2024: 60}, "Gross profit": {2024: 40}}


def test_details_and_their_totals_beside_are_of_one_period() -> None:
    drawn = "Balance sheet as at 31.12.2024\nCash at bank | 10\nCash in hand | 5\nCash | | 15\nInventories | | 20"
    found = told(drawn)
    assert (found["Cash at bank"], found["Cash"], found["Inventories"]) == ({2024: 10}, {2024: 15}, {2024: 20})


def test_of_two_columns_that_take_no_turns_nothing_says_which_year_they_are() -> None:
    assert told("Profit and Loss 2024\nSales | 100 | 90\nCost of sales | 60 | 55\nGross profit | 40 | 35") == {}


def test_a_right_half_without_headings_has_those_of_the_left_one() -> None:
    drawn = """
Assets | 2024 | 2023
Cash | 10 | 9 | Trade payables | 20 | 19
Inventories | 30 | 29 | Bank loans | 40 | 38
Machines | 60 | 61 | Share capital | 40 | 42
"""
    assert told(drawn)["Bank loans"] == {2024: 40, 2023: 38}


def test_a_right_half_of_more_columns_than_the_left_one_has_headings_has_none() -> None:
    drawn = """
Assets | 2024
Cash | 10 | Trade payables | 20 | 19
Inventories | 30 | Bank loans | 40 | 38
Machines | 60 | Share capital | 40 | 42
"""
    assert "Bank loans" not in told(drawn)


BLOCKS = """
2024
Revenue | 100
Cost of sales | 60
Gross profit | 40
2023
Revenue | 90
Cost of sales | 55
Gross profit | 35
"""


def test_years_below_each_other_head_the_lines_that_repeat() -> None:
    found = [
        (line.label, next(iter(line.values.values())), next(iter(t.columns.values())).year)
        for t in tables_of(book(sheet(BLOCKS.replace("2024\n", "'2024'\n").replace("2023\n", "'2023'\n"))))
        for line in t.lines
        if line.values
    ]
    assert ("Revenue", 100.0, 2024) in found
    assert ("Revenue", 90.0, 2023) in found


def test_pages_below_each_other_are_dated_by_the_row_of_titles_over_each() -> None:
    page = "사업연도 | 2024.01.01 ~ 2024.12.31 | (단위: 원)\n계정과목 | 코드 | 금액\n매출액 | 01 | 100\n매출원가 | 35 | 60\n매출총이익 | 66 | 40"
    earlier = page.replace("2024", "2023").replace("100", "90").replace("40", "30")
    assert told(f"{page}\n\n{earlier}")["매출액"] == {2024: 100, 2023: 90}


def test_a_remark_with_a_day_dates_no_lines_below_it() -> None:
    remark = "The lender may call the loan from 30 June 2026 on | | see note 4"
    lines = (
        BLOCKS.replace("2024\n", "'2024'\n")
        .replace("2023\n", "'2023'\n")
        .replace("Cost of sales | 55", f"{remark}\nCost of sales | 55")
    )
    assert told(lines)["Cost of sales"].keys() == {2024, 2023}


LINES = ("Revenue", "Cost of sales", "Gross profit", "Operating expenses", "Operating profit", "Net income")


def in_years(count: int) -> str:
    """One column with so many years below each other, without the numbers of French forms."""
    years = [year for year in range(2043, 1979, -1) if not is_form(str(year))][:count]
    rows = [(f"'{year}'", *(f"{label} | {10_000 + 7 * year + n}" for n, label in enumerate(LINES))) for year in years]
    return "\n".join(["", *chain.from_iterable(rows), ""])


def test_years_below_each_other_are_read_up_to_as_many_as_no_company_shows() -> None:
    found = tables_of(book(sheet(in_years(60))))
    assert len({period for table in found for period in table.columns.values()}) == len(found) == 60
    (more,) = tables_of(book(sheet(in_years(61))))
    assert more.set_aside == "told-twice"
    with pytest.raises(FileRefused, match="tells several amounts for one item and year"):
        spread([book(sheet(in_years(61)))])


def test_the_result_of_a_year_among_the_lines_heads_none() -> None:
    drawn = """
Balance sheet as at 31 December 2024
Cash | 10
Inventories | 30
Total assets | 40
Share capital | 10
Profit and loss account 2024 | 5
Profit and loss account 2023 | 5
Trade payables | 20
Total equity and liabilities | 40
"""
    assert {year for amounts in told(drawn).values() for year in amounts} == {2024}


@pytest.mark.parametrize("title", ["Profit and Loss", "Profit and Loss, unaudited"])
def test_without_a_period_anywhere_there_is_no_table(title: str) -> None:
    assert told(f"{title}\nSales | 100\nCost of sales | 60\nGross profit | 40") == {}


def test_a_column_that_its_heading_calls_none_is_none() -> None:
    assert told("Year ended 31 March 2024\n | Variance\nSales | 100\nCost of sales | 60\nGross profit | 40") == {}


ENTITIES = """
Year ended 31 December 2024
 | Mill Ltd | Mill GmbH | Eliminations | Consolidated
Sales | 100 | 80 | -20 | 160
Cost of sales | 60 | 50 | -20 | 90
Gross profit | 40 | 30 | 0 | 70
"""


def test_of_entities_side_by_side_the_column_that_is_called_their_whole_is_the_period_of_the_title() -> None:
    assert told(ENTITIES)["Sales"] == {2024: 160}


def test_their_whole_may_be_off_by_what_each_of_them_was_rounded_by() -> None:
    assert told(ENTITIES.replace("-20 | 160", "-20 | 162"))["Sales"] == {2024: 162}
    assert told(ENTITIES.replace("-20 | 160", "-20 | 163")) == {}


def test_their_whole_may_stand_before_them() -> None:
    first = "\n | Consolidated | Mill Ltd | Mill GmbH | Eliminations\nSales | 160 | 100 | 80 | -20"
    lines = "\nCost of sales | 90 | 60 | 50 | -20\nGross profit | 70 | 40 | 30 | 0"
    assert told(f"Year ended 31 December 2024{first}{lines}")["Sales"] == {2024: 160}


def test_one_part_is_no_sum() -> None:
    drawn = " | Mill Ltd | Consolidated\nSales | 160 | 160\nCost of sales | 90 | 90\nGross profit | 70 | 70"
    assert told(f"Year ended 31 December 2024\n{drawn}") == {}


def test_a_unit_beside_the_year_leaves_entities_of_years_below_each_other_what_they_are() -> None:
    this = ENTITIES.replace("31 December 2024", "31 December 2024 | | | | EUR '000")
    before = this.replace("2024", "2023").replace("100 |", "90 |").replace("160", "150")
    found = [
        (next(iter(t.columns.values())).year, line.values)
        for t in tables_of(book(sheet(this + before)))
        for line in t.lines
        if line.label == "Sales"
    ]
    assert found == [(2024, {5: 160}), (2023, {5: 150})]


@pytest.mark.parametrize(
    ("known", "other"),
    [
        ("Sales | 100 | 80 | -20 | 160", "Sales | 100 | 80 | -20 | 170"),
        ("Consolidated", "Mill SARL"),
        ("Mill Ltd", "Group"),
    ],
)
def test_what_does_not_add_up_the_others_or_is_not_called_their_whole_alone_is_no_period(
    known: str, other: str
) -> None:
    assert told(ENTITIES.replace(known, other)) == {}
