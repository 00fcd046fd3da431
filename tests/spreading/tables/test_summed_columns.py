"""A column called the total of months or quarters is read as the time from the first of them to the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from finvet.model import Period, SourceFile
from finvet.spreading.periods.headings import heads_of
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.summed_columns import adds_up, over_parts, with_sums
from tests.books import sheet
from tests.spreading.drawn_tables import tables

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LINES: Mapping[str, Sequence[int]] = {
    "Sales": (91, 102, 93, 99, 104, 95, 106, 97, 108, 94, 101, 90),
    "Cost of sales": (40, 44, 41, 42, 46, 39, 45, 43, 48, 41, 47, 38),
    "Gross profit": (51, 58, 52, 57, 58, 56, 61, 54, 60, 53, 54, 52),
    "Personnel expenses": (20, 21, 20, 22, 20, 21, 23, 20, 22, 21, 20, 24),
}
SALES = sum(LINES["Sales"])


def shown(title: str, heads: Sequence[str], *total: int | None) -> dict[Period, float]:
    """The sales that a profit and loss account shows by period; `total` takes the place of the sum of its last column.

    There are as many amounts as heads before the last one.
    """
    parts = len(heads) - 1
    rows = [[label, *amounts[:parts], *(total or [sum(amounts[:parts])])] for label, amounts in LINES.items()]
    cells = [["", *heads], *([str(cell) for cell in row if cell is not None] for row in rows)]
    found = tables("\n".join([title, *(" | ".join(row) for row in cells)]))
    lines = [(table, line) for table in found for line in table.lines if line.label == "Sales"]
    amounts = [(table.columns[c], a.value) for table, line in lines for c, a in line.amounts.items()]
    return {period: value for period, value in amounts if value is not None}


def of_total(title: str, heads: Sequence[str], *total: int) -> list[Period]:
    """The periods of the column that shows the sum of the sales."""
    parts = len(heads) - 1
    found = shown(title, heads, *total)
    return [period for period, value in found.items() if value == sum(LINES["Sales"][:parts])]


@pytest.mark.parametrize("word", ["Total", "Gesamt", "FY", "Full year"])
def test_the_total_behind_twelve_dated_months_is_their_year(word: str) -> None:
    heads = [f"{month} 2023" for month in MONTHS]
    assert of_total("Profit and loss", [*heads, word]) == [Period(2023, date(2023, 12, 31), 12)]
    assert len(shown("Profit and loss", [*heads, word])) == len(heads) + 1


def test_a_year_of_months_may_end_in_any_month() -> None:
    heads = [f"{month} 2023" for month in MONTHS[3:]] + [f"{month} 2024" for month in MONTHS[:3]]
    assert of_total("Profit and loss", [*heads, "Total"]) == [Period(2024, date(2024, 3, 31), 12)]


def test_the_total_of_some_months_or_quarters_is_as_long_as_they_are() -> None:
    months = [f"{month} 2023" for month in MONTHS[:9]]
    assert of_total("Profit and loss", [*months, "Total"]) == [Period(2023, date(2023, 9, 30), 9)]
    quarters = ["31.03.2023", "30.06.2023", "30.09.2023"]
    assert of_total("Profit and loss", [*quarters, "Gesamt"]) == [Period(2023, date(2023, 9, 30), 9)]


def test_four_quarters_without_a_day_are_a_year_and_three_are_none() -> None:
    heads = ["Q1 2023", "Q2 2023", "Q3 2023", "Q4 2023", "Total"]
    assert of_total("Profit and loss", heads) == [Period(2023, None, 12)]
    assert of_total("Profit and loss", [*heads[:3], "Total"]) == []


def test_a_total_that_does_not_add_up_is_of_no_time() -> None:
    heads = [f"{month} 2023" for month in MONTHS]
    assert SALES + 5 not in shown("Profit and loss", [*heads, "Total"], SALES + 5).values()


def test_a_total_over_years_or_over_months_with_a_gap_is_of_no_time() -> None:
    assert of_total("Profit and loss", ["2021", "2022", "2023", "Total"]) == []
    heads = [f"{month} 2023" for month in (*MONTHS[:3], *MONTHS[4:])]
    assert of_total("Profit and loss", [*heads, "Total"]) == []


def test_a_total_with_months_to_come_is_a_forecast() -> None:
    heads = [f"{month} 2023 {'actual' if n < 9 else 'forecast'}" for n, month in enumerate(MONTHS)]
    assert of_total("Profit and loss", [*heads, "Total"]) == [Period(2023, date(2023, 12, 31), 12, "forecast")]


def test_the_total_of_months_that_take_their_year_from_the_title_is_their_year() -> None:
    assert of_total("Profit and loss 2023", [*MONTHS, "Total"]) == [Period(2023, date(2023, 12, 31), 12)]
    assert of_total("Profit and loss 2023", [*MONTHS[:9], "Total"]) == [Period(2023, date(2023, 9, 30), 9)]


def test_the_end_of_twelve_bare_months_over_a_year_s_end_is_open_where_no_title_tells_it() -> None:
    assert shown("Profit and loss FY2024", [*MONTHS[3:], *MONTHS[:3], "Total"]) == {Period(2024, None, 12): SALES}


@pytest.mark.parametrize("title", ["Profit and loss, year ended 30 June 2024", "Profit and loss, half year 2024"])
def test_bare_months_that_contradict_the_title_are_of_no_time(title: str) -> None:
    assert shown(title, [*MONTHS[3:], *MONTHS[:3], "Total"]) == {}


@pytest.mark.parametrize("missing", [5, 0])
def test_bare_months_of_which_one_is_missing_or_called_otherwise_are_of_no_time(missing: int) -> None:
    heads = [*MONTHS[3:], *MONTHS[:3]]
    assert shown("Profit and loss FY2024", [*heads[:missing], "Other", *heads[missing + 1 :], "Total"]) == {}


@pytest.mark.parametrize("heads", [("Q1", "Q2", "Q3"), ("M01", "M02", "M03"), ("P1", "P2", "P3", "P4", "P5")])
def test_a_part_of_a_year_that_no_day_ends_is_no_year(heads: Sequence[str]) -> None:
    assert shown("Profit and loss 2023", [*heads, "Total"]) == {}


def test_the_total_of_branches_is_of_the_time_in_the_title() -> None:
    assert list(shown("Profit and loss 2023", ["North", "South", "East", "Total"])) == [Period(2023, None, None)]


def test_a_year_in_digits_behind_its_months_is_a_heading() -> None:
    assert shown("Profit and loss", [*MONTHS, "2023"]) == {Period(2023, date(2023, 12, 31), None): SALES}


QUARTERS_AND_YEARS = """
Income statement
Category | Dec. 31, 2024 | Sep. 30, 2024 | Jun. 30, 2024 | Mar. 31, 2024 | Dec. 31, 2024 | Dec. 31, 2023
Net revenue | 134 | 137 | 135 | 133 | {0} | 553
Cost of services | 50 | 52 | 51 | 49 | {1} | 210
Gross profit | 84 | 85 | 84 | 84 | {2} | 343
Interest expense | | | | | 18 | 14
"""


def lengths_of_revenue(*amounts: int) -> dict[float, int | None]:
    found = tables(QUARTERS_AND_YEARS.format(*amounts))
    lines = [(table, line) for table in found for line in table.lines if line.label == "Net revenue"]
    return {value: table.columns[c].months for table, line in lines for c, value in line.values.items()}


def test_days_that_head_quarters_and_then_years_are_of_both_where_the_quarters_add_up() -> None:
    assert lengths_of_revenue(539, 202, 337) == {134: 3, 137: 3, 135: 3, 133: 3, 539: 12, 553: 12}


@pytest.mark.parametrize("amounts", [(541, 199, 342), (134, 50, 84), (5390, 2020, 3370)])
def test_no_years_are_they_where_amounts_are_no_sum_of_the_quarters(amounts: tuple[int, int, int]) -> None:
    assert 12 not in lengths_of_revenue(*amounts).values()


POINT = Marks("point", decided=True)


def ends(heads: str, *rows: str) -> dict[int, tuple[date | None, int | None]]:
    """The end and length of each column that heads name or add up to, of sums where no rows are given."""
    parts = heads.split(" | ")
    lines = rows or tuple(" | ".join([f"Line {n}", *_summed(parts, n)]) for n in "abcd")
    drawn = Grid(SourceFile("a.xlsx", ""), sheet("\n".join([f"EUR | {heads}", *lines])))
    (head,) = with_sums(drawn, heads_of(drawn), POINT)
    return {column: (stamp.end, stamp.months) for column, stamp in head.stamps.items()}


def _summed(heads: Sequence[str], line: str) -> list[str]:
    """Amounts below heads, below "Total" the sum of those since the total before."""
    found: list[str] = []
    since = 0
    for number, head in enumerate(heads, start=ord(line)):
        amount, since = (since, 0) if head == "Total" else (number, since + number)
        found.append(str(amount))
    return found


def test_each_total_is_of_the_months_since_the_one_before() -> None:
    years = [" | ".join(f"{month} {year}" for month in MONTHS) for year in (2023, 2024)]
    found = ends(f"{years[0]} | Total | {years[1]} | Total")
    assert (found[14], found[27]) == ((date(2023, 12, 31), 12), (date(2024, 12, 31), 12))


@pytest.mark.parametrize(
    ("heads", "column"),
    [
        ("31.03.2023 | 30.06.2023 | Change | Total", 5),  # what changed is no part
        ("31.03.2023 | Q2 2023 | 30.09.2023 | 31.12.2023 | Total", 6),  # days and none
        ("Q3 2023 | Q4 2023 | Q1 2024 | Q2 2024 | Total", 6),  # of no calendar year, and of no day
        ("31.01.2022 | 31.01.2023 | Total", 4),
        ("Jan 2023 | Total", 3),  # one part is none
        ("31.03.2023 | 31.03.2023 | Total", 4),
        ("Jan 2023 | Feb 2023 | Branches", 4),
    ],
)
def test_no_time_is_told_of_other_columns(heads: str, column: int) -> None:
    assert column not in ends(heads)


def test_what_is_called_the_total_left_of_the_months_heads_no_sum() -> None:
    drawn = "Total | Jan 2023 | Feb 2023", "Sales | 1 | 2", "Costs | 2 | 2", "Profit | 3 | 2"
    grid = Grid(SourceFile("a.xlsx", ""), sheet("\n".join(drawn)))
    assert [sorted(head.stamps) for head in with_sums(grid, heads_of(grid), POINT)] == [[2, 3]]


ROWS = {1: {2: 10.0, 3: 20.0, 4: 30.0}, 2: {2: 1.0, 3: 2.0, 4: 3.0}, 3: {2: 5.0, 4: 5.0}, 4: {2: 7.0, 3: 1.0, 4: 8.0}}


@pytest.mark.parametrize(
    ("changed", "is_sum"),
    [
        ({}, True),
        ({1: {2: 10.0, 3: 20.0, 4: 31.0}}, True),  # rounded
        ({1: {2: 10.0, 3: 20.0, 4: 32.0}}, False),
        ({5: {2: 40.0, 3: 60.0, 4: 50.0}}, True),  # a margin beside them
        ({5: {2: 40.0, 3: 60.0, 4: 50.0}, 6: {2: 40.0, 3: 60.0, 4: 50.0}}, False),
        ({5: {2: 40.0, 3: 60.0}, 6: {2: 40.0}, 7: {4: 50.0}, 8: {4: 9.0}}, True),  # without whole or without parts
        ({3: {}, 4: {}}, False),  # few
    ],
)
def test_nearly_all_rows_add_up(changed: Mapping[int, Mapping[int, float]], is_sum: bool) -> None:
    assert adds_up({**ROWS, **changed}, 4, [2, 3]) is is_sum


def test_twelve_bare_months_of_which_two_changed_places_are_no_year() -> None:
    months = [*MONTHS[3:], *MONTHS[:3]]
    swapped = [*months[:4], months[5], months[4], *months[6:]]
    title = title_stamp(["Profit and loss FY2024"])
    assert (over_parts(title, months).year, over_parts(title, swapped).year) == (2024, None)
    assert over_parts(title, ["North", "South"]) == title


QUARTERS = "31.03.2023 | 30.06.2023 | 30.09.2023 | 31.12.2023"
FOUR = ("Sales | 1 | 2 | 3 | 4 | 10 | 9", "Costs | 2 | 2 | 2 | 2 | 8 | 7", "Profit | 5 | 5 | 5 | 5 | 20 | 3")


@pytest.mark.parametrize(
    "heads",
    [
        f"{QUARTERS} | 31.03.2023 | 31.12.2022",  # no quarters up to the first of the years
        "31.03.2023 | 30.06.2023 | 31.12.2023 | 31.01.2024 | 31.12.2023 | 31.12.2022",  # not even
        f"{QUARTERS} | 31.12.2023 | 30.06.2022",  # not a year apart
        f"{QUARTERS} | 31.12.2023 | 12 months ended 31.12.2022",  # one says how long it is
        f"{QUARTERS} | 31.12.2023 | 2022",  # and one has no day
    ],
)
def test_days_that_stand_twice_for_other_reasons_tell_no_quarters(heads: str) -> None:
    assert 3 not in {months for _, months in ends(heads, *FOUR).values()}


def test_the_four_quarters_of_a_year_are_told_from_it() -> None:
    found = ends(f"{QUARTERS} | 31.12.2023 | 31.12.2022", *FOUR)
    assert [months for _, months in found.values()] == [3, 3, 3, 3, 12, 12]


@pytest.mark.parametrize(("year", "total"), [("2024", None), ("FY24", None), ("2024", 1199)])
def test_a_year_behind_fewer_months_that_add_up_to_it_is_no_longer_than_they_are(year: str, total: int | None) -> None:
    heads = [*(f"{month}-24" for month in MONTHS[:9]), year]
    found = shown("Profit and loss", heads, *([total] if total else []))
    whole = Period(2024, None, 12 if year == "FY24" else None)
    part = Period(2024, date(2024, 9, 30), 9)
    assert found[whole if total else part] == (total or sum(LINES["Sales"][:9]))


def test_a_total_that_names_its_year_ends_with_the_last_of_its_months() -> None:
    year = " | ".join([*(f"{month} 2023" for month in MONTHS[3:]), *(f"{month} 2024" for month in MONTHS[:3])])
    rows = [" | ".join([line, *map(str, amounts), str(sum(amounts))]) for line, amounts in LINES.items()]
    assert ends(f"{year} | Total 2024", *rows)[14] == (date(2024, 3, 31), 12)
    assert ends(f"{year} | Total 2021", *rows)[14] == (None, 12)


@pytest.mark.parametrize(
    "heads",
    [
        "Jan 2023 | Feb 2023 | Apr 2023 | Total",
        "31.03.2023 | 30.06.2023 | Q3 2023 | Total",
        "Q1 2023 | Q2 2023 | Change Q3 2023 | Total",
        "Jan 2023 | Feb 2023 | Mar 2023 | Branches",
    ],
)
def test_what_adds_up_is_no_time_where_it_is_called_otherwise_or_its_parts_do_not_follow(heads: str) -> None:
    assert 5 not in ends(heads, "Sales | 1 | 2 | 3 | 6", "Costs | 1 | 1 | 1 | 3", "Profit | 4 | 5 | 6 | 15")


def test_three_quarters_that_make_up_a_year_by_chance_are_none_of_it() -> None:
    heads = "30.06.2023 | 30.09.2023 | 31.12.2023 | 31.12.2023 | 31.12.2022"
    rows = "Sales | 1 | 2 | 3 | 6 | 9", "Costs | 1 | 1 | 1 | 3 | 2", "Profit | 4 | 5 | 6 | 15 | 4"
    assert {months for _, months in ends(heads, *rows).values()} == {None}


def test_one_year_is_no_part_of_a_total_that_repeats_it() -> None:
    assert 3 not in ends("FY 2023 | Total", "Sales | 1 | 1", "Costs | 2 | 2", "Profit | 4 | 4")
