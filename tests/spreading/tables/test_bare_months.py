"""Months without a year take it from the titles, where they follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from finvet.model import SourceFile
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.bare_months import headed_by_months, month_ends, month_named
from tests.books import sheet
from tests.spreading.drawn_tables import tables, told

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
BALANCE = "Balance sheet\nEUR, {title}\n | {heads}\nCash | 1 | 2 | 3\nInventories | 4 | 5 | 6\nTotal assets | 5 | 7 | 9"


def ends(drawn: str) -> list[date | None]:
    """The ends of the columns of all tables."""
    return [period.end for table in tables(drawn) for period in table.columns.values()]


@pytest.mark.parametrize(
    "heads",
    [("Oct", "Nov", "Dec"), ("10月", "11月", "12月"), ("Octobre", "Novembre", "Décembre"), ("окт", "ноя", "дек")],
)
def test_months_end_in_the_year_of_the_title(heads: Sequence[str]) -> None:
    drawn = BALANCE.format(title="2023", heads=" | ".join(heads))
    assert ends(drawn) == [date(2023, 10, 31), date(2023, 11, 30), date(2023, 12, 31)]


def test_months_take_the_year_of_the_name_of_their_sheet() -> None:
    drawn = BALANCE.format(title="all months", heads="Oct | Nov | Dec")
    (table,) = tables(drawn, "BS 2023")
    assert [period.end for period in table.columns.values()][-1] == date(2023, 12, 31)


def test_tables_below_each_other_have_the_year_above_each_or_the_one_before() -> None:
    lines = "\n | Oct | Nov | Dec\nCash | 1 | 2 | 3\nInventories | 4 | 5 | 6\nTotal assets | 5 | 7 | 9\n"
    drawn = "".join(
        title + lines for title in ("Balance sheet 2022", "Balance sheet 2023", "Of the branch in Larkspur")
    )
    assert [end.year for end in ends(drawn) if end and end.month == 12] == [2022, 2023, 2023]


def test_a_word_beside_a_month_is_kept() -> None:
    (table,) = tables(BALANCE.format(title="2023", heads="Oct actual | Nov actual | Dec forecast"))
    assert [period.kind for period in table.columns.values()] == ["actual", "actual", "forecast"]


@pytest.mark.parametrize(
    "heads", ["Oct | Dec | Nov", "Dec | Nov | Oct", "Oct | Oct | Oct", "May | Nov | June", "Oct | Nov | Other"]
)
def test_months_out_of_order_or_among_others_have_no_year(heads: str) -> None:
    assert told(BALANCE.format(title="2023", heads=heads)) == {}


def test_months_without_a_year_above_them_have_none() -> None:
    assert told(BALANCE.format(title="all months", heads="Oct | Nov | Dec")) == {}


@pytest.mark.parametrize(
    ("title", "months", "last"),
    [
        ("Year ended 31 March 2024", (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3), date(2024, 3, 31)),
        ("Year ended 31 March 2024", (4, 5, 6, 7, 8), None),  # not up to its end: of which year?
        ("Fiscal year 2024", (11, 12, 1, 2), None),
        ("2024", (3, 6, 9, 12), date(2024, 12, 31)),
        ("2024", (1, 3, 4), None),
        ("Year ended 31 October 2024", (12, 11, 10), None),
        ("", (1, 2, 3), None),
    ],
)
def test_the_last_month_ends_with_the_year_of_the_title(title: str, months: Sequence[int], last: date | None) -> None:
    found = month_ends(months, title_stamp([title]))
    assert (found[-1] if found else None) == last
    assert [end.month for end in found] == list(months if last else ())


def test_a_month_is_named_by_word_or_number() -> None:
    assert [month_named(text) for text in ("March", "3月", "3월", "13x", "Total", "Q1")] == [3, 3, 3, None, None, None]


def test_what_heads_a_month_is_what_it_says_with_its_year() -> None:
    grid = Grid(SourceFile("a.xlsx", ""), sheet(BALANCE.format(title="2023", heads="Oct | Nov actual | Dec")))
    (head,) = headed_by_months(grid)
    assert list(head.stamps.values()) == [stamp_of(text) for text in ("Oct 2023", "Nov 2023 actual", "Dec 2023")]


@pytest.mark.parametrize("row", ["Delivered in | Jan | Feb | Mar", "Months | Jan | Feb | Mar | 5"])
def test_months_over_no_amounts_or_beside_one_head_nothing(row: str) -> None:
    drawn = f"Balance sheet 2023\n | A | B | C | D\nCash | 1 | 2 | 3 | 4\nInventories | 4 | 5 | 6 | 7\n{row}"
    lines = "\nCash | 1 | 2 | 3 | 4\nInventories | 4 | 5 | 6 | 7" if row.endswith("5") else ""
    assert headed_by_months(Grid(SourceFile("a.xlsx", ""), sheet(drawn + lines))) == []
