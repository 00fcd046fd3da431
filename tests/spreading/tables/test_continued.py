"""Statements that go on on another page."""

from __future__ import annotations

import pytest

from finvet.spreading.tables.layout import tables_of
from tests.books import book, sheet, spread_of, values

PAGE = """
Revenue | 101 | 102
Cost of sales | 61 | 62
Gross profit | 40 | 40
Administrative expenses | 30 | 30
"""
NEXT = """
Income tax expense | 2 | 2
Net income | 8 | 8
"""


def labels(*pages: str) -> list[list[str]]:
    """The lines of each table."""
    drawn = [sheet(text, f"P{n}") for n, text in enumerate(pages, 1)]
    return [[line.label for line in table.lines] for table in tables_of(book(*drawn))]


CONTINUED = [
    ("Income statement", "Income statement (continued)"),
    ("Income statement", "Income statement - cont'd"),
    ("Compte de résultat", "Compte de résultat (suite)"),
    ("Gewinn- und Verlustrechnung", "Gewinn- und Verlustrechnung (Fortsetzung)"),
    ("Cuenta de pérdidas y ganancias", "Cuenta de pérdidas y ganancias (continuación)"),
    ("利润表", "利润表（续）"),
    ("損益計算書", "損益計算書（続き）"),
    ("Отчёт о прибылях и убытках", "Отчёт о прибылях и убытках (продолжение)"),
]


@pytest.mark.parametrize(("first", "second"), CONTINUED)
def test_a_page_that_continues_a_statement_is_part_of_it(first: str, second: str) -> None:
    pages = (f"{first}\n | 2023 | 2022{PAGE}", f"{second}\n | 2023 | 2022{NEXT}")
    whole = [
        "Revenue", "Cost of sales", "Gross profit", "Administrative expenses", "Income tax expense", "Net income",
    ]  # fmt: skip
    assert labels(*pages) == [whole]
    assert labels(*reversed(pages)) == [whole]


def test_its_columns_may_stand_elsewhere() -> None:
    next_page = "\n".join(f" | {line}" for line in NEXT.strip("\n").split("\n"))
    found = spread_of(f"P&L\n | 2023 | 2022{PAGE}", f"P&L (continued)\n |  | 2023 | 2022\n{next_page}")
    assert values(found)["net_income"] == {"2023": 8.0, "2022": 8.0}
    assert found.figures["net_income"]["2023"].basis[0].sheet == "Sheet2"


APART = {
    "discontinued operations": ("Income statement", "Income statement: discontinued operations", "2023 | 2022"),
    "another statement": ("Income statement", "Balance sheet (continued)", "2023 | 2022"),
    "other years": ("Income statement", "Income statement (continued)", "2021 | 2020"),
    "another unit": ("Income statement in EUR", "Income statement (continued), EUR thousand", "2023 | 2022"),
    "no word": ("Income statement", "Income statement", "2023 | 2022"),
    "a fee": ("Income statement", "Income statement 手续费", "2023 | 2022"),
}


@pytest.mark.parametrize("name", APART)
def test_other_pages_stay_apart(name: str) -> None:
    first, second, heads = APART[name]
    assert len(labels(f"{first}\n | 2023 | 2022{PAGE}", f"{second}\n | {heads}{NEXT}")) == 2


def test_a_page_that_could_continue_two_statements_continues_none() -> None:
    page = f"Income statement\n | 2023 | 2022{PAGE}"
    assert len(labels(page, page, f"Income statement (continued)\n | 2023 | 2022{NEXT}")) == 3
