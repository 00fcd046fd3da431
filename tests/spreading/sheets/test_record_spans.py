from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.records import lists_of_records
from tests.books import sheet

FILE = SourceFile("f", "0")


@pytest.mark.parametrize(
    ("first", "last", "is_span"),
    [
        ("2024-01-01", "2024-12-31", True),
        ("2024-02-15", "2024-05-14", True),
        ("2023-12-31", "2024-12-28", True),
        ("2024-10-09", "2024-12-31", False),  # looked up some day
        ("2024-10-09", "2024-12-30", False),
        ("2024-12-31", "2024-12-31", False),
        ("2022-01-01", "2024-12-31", False),
    ],
)
def test_two_days_are_a_span_where_they_are_whole_months_or_quarters_of_weeks(
    first: str, last: str, *, is_span: bool
) -> None:
    drawn = f"item | from | until | amount\nRevenue | {first} | {last} | 9\nNet income | {first} | {last} | 3"
    (records,) = lists_of_records(Grid(FILE, sheet(drawn)))
    assert records.is_spanned is is_span


def test_a_first_day_without_a_last_one_makes_no_spans() -> None:
    drawn = "item | from | until | amount\nRevenue | 2024-01-01 | | 9\nNet income | 2024-01-01 | 2024-12-31 | 3"
    assert not any(records.is_spanned for records in lists_of_records(Grid(FILE, sheet(drawn))))
