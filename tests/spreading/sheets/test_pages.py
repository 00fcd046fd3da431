"""A heading repeated on the next page goes on with the table; another statement's heading begins one."""

from __future__ import annotations

import pytest

from tests.spreading.drawn_tables import labels, tables

PAGES = {
    "the same titles and a page number": """
Alder Ltd
Balance sheet
 | 2024 | 2023
Cash | 10 | 9
Inventories | 30 | 29
Page 1
Alder Ltd
Balance sheet
 | 2024 | 2023
Debtors | 10 | 9
Total assets | 40 | 38
""",
    "German, a continued title": """
Bilanz
 | 31.12.2024 | 31.12.2023
Kasse | 10 | 9
Vorräte | 30 | 29

Bilanz (Fortsetzung)
 | 31.12.2024 | 31.12.2023
Forderungen | 10 | 9
Summe Aktiva | 40 | 38
""",
    "numbers of the columns under the headings": """
Balance sheet
 | 2024 | 2023
 | 1 | 2
Cash | 10 | 9
Inventories | 30 | 29
Balance sheet
 | 2024 | 2023
 | 1 | 2
Debtors | 10 | 9
Total assets | 40 | 38
""",
    "the number of a page and no title": """
Balance sheet
 | 2024 | 2023
Cash | 10 | 9
Inventories | 30 | 29
第 1 页 共 2 页
 | 2024 | 2023
Debtors | 10 | 9
Total assets | 40 | 38
""",
    "French, a caption beside the years": """
Libellé | 2024 | 2023
Caisse | 10 | 9
Stocks | 30 | 29
Libellé | 2024 | 2023
Créances | 10 | 9
Total actif | 40 | 38
""",
}


@pytest.mark.parametrize("kind", PAGES)
def test_one_table_over_two_pages(kind: str) -> None:
    (table,) = tables(PAGES[kind])
    with_amounts = [line for line in table.lines if line.values]
    assert [list(line.values.values()) for line in with_amounts] == [[10, 9], [30, 29], [10, 9], [40, 38]]


STATEMENTS = {
    "another statement": "Balance sheet\n | 2024 | 2023\nCash | 10 | 9\nTotal | 10 | 9\n\nIncome statement\n | 2024 | 2023\nSales | 1 | 2\nCosts | 1 | 1",
    "another segment": "Retail\n | 2024 | 2023\nSales | 10 | 9\nCosts | 5 | 4\n\nWholesale\n | 2024 | 2023\nSales | 1 | 2\nCosts | 1 | 1",
    "another note by its number": " | 2024 | 2023\nSales | 10 | 9\nCosts | 5 | 4\n\n7. Bees | \n | 2024 | 2023\nSales | 1 | 2\nCosts | 1 | 1",
    "other years": "Sales\n | 2024 | 2023\nSales | 10 | 9\nCosts | 5 | 4\n\nSales\n | 2022 | 2021\nSales | 1 | 2\nCosts | 1 | 1",
}


@pytest.mark.parametrize("kind", STATEMENTS)
def test_other_headings_begin_a_table(kind: str) -> None:
    assert len(tables(STATEMENTS[kind])) == 2


def test_a_row_that_numbers_the_columns_is_no_line() -> None:
    assert labels("""
Text | Číslo řádku | 2024 | 2023
 | | 1 | 2
Zásoby | 3 | 30 | 29
Stroje | 4 | 40 | 38
""") == ["Zásoby", "Stroje"]
    assert labels("""
Наименование показателя | Код | 2024 | 2023
1 | 2 | 3 | 4
Запасы | 1210 | 30 | 29
Денежные средства | 1250 | 40 | 38
""") == ["Запасы", "Денежные средства"]
    assert labels("""
Text | 2024 | 2023

 | 1 | 2
Zásoby | 30 | 29
Stroje | 40 | 38
""") == ["Zásoby", "Stroje"]


def test_small_amounts_that_count_are_lines_where_they_have_a_label() -> None:
    assert labels(" | 2024 | 2023\nShares | 1 | 2\nLoans | 3 | 4\nCash | 5 | 6") == ["Shares", "Loans", "Cash"]


@pytest.mark.parametrize(
    ("numbers", "lines"), [("| | 11", 2), ("| 11 |", 2), ("| 11 | 12", 3), ("| | 1100", 3), ("| | 0.5", 3)]
)
def test_a_small_number_alone_in_a_row_without_a_label_is_that_of_a_page(numbers: str, lines: int) -> None:
    (table,) = tables(f" | 2024 | 2023\nCash | 10 | 9\n{numbers}\nInventories | 30 | 29")
    assert len(table.lines) == lines


def test_a_small_sum_below_the_only_year_is_a_line() -> None:
    (table,) = tables(" | 2024\nCash | 10\nInventories | 30\n | 40")
    assert len(table.lines) == 3
