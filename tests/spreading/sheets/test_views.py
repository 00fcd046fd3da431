"""Which views of a sheet there are: the sheet itself, its halves, its companies, its records put into a table."""

from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.views import views
from tests.books import sheet

FILE = SourceFile("partner.xlsx", "0" * 64)


def seen(drawn: str) -> list[list[str]]:
    """The labels of each view of a sheet."""
    found = views(FILE, sheet(drawn))
    return [[text for row in grid.labels.values() for text in row.values()] for grid in found]


def test_a_sheet_of_one_table_is_seen_as_it_is() -> None:
    (grid,) = views(FILE, sheet(" | 2024 | 2023\nRevenue | 100 | 90\nCost of sales | 60 | 50"))
    assert grid.places == {}
    assert grid.company is None


def test_nothing_is_seen_of_an_empty_sheet() -> None:
    assert views(FILE, sheet("")) == []


def test_assets_beside_liabilities_are_two_views() -> None:
    drawn = """
Assets | 2024 | Liabilities | 2024
Cash | 10 | Trade payables | 20
Inventories | 30 | Bank loans | 40
Machines | 60 | Share capital | 40
"""
    assert seen(drawn) == [
        ["Assets", "Cash", "Inventories", "Machines"],
        ["Liabilities", "Trade payables", "Bank loans", "Share capital"],
    ]


def test_companies_below_each_other_are_a_view_each_without_their_names() -> None:
    drawn = """
Company | Item | 2024
Alder | Revenue | 10
 | Net income | 1
Birch | Revenue | 20
 | Net income | 2
"""
    found = views(FILE, sheet(drawn))
    assert [grid.company for grid in found] == ["Alder", "Birch"]
    assert [text for row in found[1].labels.values() for text in row.values()] == ["Item", "Revenue", "Net income"]


@pytest.mark.parametrize(
    ("drawn", "reason"),
    [
        (
            "Trial Balance\nCode | Account | Debit | Credit\n0400 | Plant | 50\n1000 | Cash | 3\n1400 | Debtors | 7\n"
            "1600 | Creditors | | 9\n2000 | Capital | | 30\n8400 | Sales | | 80\n4100 | Wages | 59",
            "trial-balance",
        ),
        ("Year | Item | Amount\n2024 | Revenue | 10\n2024 | Revenue | 20\n2023 | Revenue | 30", "told-twice"),
    ],
)  # fmt: skip
def test_what_no_figure_may_be_taken_from_says_why(drawn: str, reason: str) -> None:
    assert [grid.set_aside for grid in views(FILE, sheet(drawn))] == [reason]
