"""What a file tells of its dates beside those that leave it open."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.surroundings import Surroundings
from tests.books import book


@pytest.mark.parametrize(
    ("texts", "day_first"),
    [
        ("12/31/2023", False),
        ("12/31/2023 and 03/04/2024", False),
        ("31/12/2023", True),
        ("13/12/2023\n05/06/2024", True),
        ("12/12/2023", None),
        ("12/31/2023\n31/12/2023", None),
        ("03/04/2024", None),
    ],
)
def test_a_day_that_is_no_month_tells_the_order_of_all(texts: str, day_first: bool | None) -> None:
    drawn = "\n".join(f"Printed on {line}" for line in texts.splitlines())
    assert Surroundings(book(drawn)).day_first is day_first


def test_first_and_last_day_on_a_cover_are_the_newest_period() -> None:
    cover = """
Sprawozdanie finansowe jednostki innej w złotych
Data początkowa okresu, za który sporządzono sprawozdanie | 2024-01-01
Data końcowa okresu, za który sporządzono sprawozdanie | 2024-12-31
"""
    newest = Surroundings(book(cover)).newest
    assert (newest.end, newest.months) == (date(2024, 12, 31), 12)


@pytest.mark.parametrize("beside", ["LTM", "YTD", "Q1 2024"])
def test_a_sheet_of_amounts_written_as_texts_is_no_cover(beside: str) -> None:
    heads = f" | 30.09.2024 | 30.09.2023 | {beside}"
    lines = "Revenue | '1,000' | '900' | '980'\nCost of sales | '(600)' | '(500)' | '(580)'\nNet income | '80' | '70' | '81'"
    assert Surroundings(book(f"Income statement\n{heads}\n{lines}")).part_of_year is None
    assert Surroundings(book(f"{heads}\nCompany No. | '1234567'")).part_of_year is not None
