from __future__ import annotations

import pytest

from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.wording.qualifiers import with_what_is_due
from tests.books import spread_of, values
from tests.spreading.drawn_tables import tables
from tests.spreading.mapping.test_mapping import mapped


def test_a_line_that_only_says_when_it_is_due_speaks_of_the_one_above() -> None:
    found = mapped("BS", """
Debiti verso banche
esigibili entro l'esercizio successivo | 80 | 90
esigibili oltre l'esercizio successivo | 170 | 180
Debiti verso fornitori
esigibili entro l'esercizio successivo | 130 | 120
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [
        ("short_term_debt", 3), ("long_term_debt", 4), ("trade_payables", 6),
    ]  # fmt: skip


def test_the_line_above_may_show_an_amount_that_is_split() -> None:
    found = mapped("BS", "Borrowings | 250 | 270\nCurrent | 80 | 90\nNon-current | 170 | 180")
    assert [(m.item, m.line.row) for m in found.mapped if m.line.row > 2] == [
        ("short_term_debt", 3), ("long_term_debt", 4),
    ]  # fmt: skip


def test_a_block_that_names_its_side_is_no_such_line() -> None:
    found = mapped("BS", "Inventories | 25 | 27\nCurrent assets | 80 | 90\nCash | 55 | 63")
    assert "total_current_assets" in [m.item for m in found.mapped]


def test_what_is_due_may_be_told_as_of_which() -> None:
    found = mapped("BS", """
Verbindlichkeiten gegenüber Kreditinstituten | 250 | 270
davon mit einer Restlaufzeit bis zu einem Jahr | 80 | 90
davon mit einer Restlaufzeit von mehr als einem Jahr | 170 | 180
Verbindlichkeiten aus Lieferungen und Leistungen | 60 | 50
davon aus Pacht | 20 | 10
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped if m.line.row > 2] == [
        ("short_term_debt", 3), ("long_term_debt", 4), ("trade_payables", 5),
    ]  # fmt: skip


def test_a_total_named_by_its_term_alone_is_no_such_line() -> None:
    found = mapped("BS", """
Ativo | 300 | 310
Circulante | 100 | 110
Caixa | 40 | 45
Estoques | 60 | 65
Não circulante | 200 | 200
Imobilizado | 150 | 150
Intangível | 50 | 50
""")  # fmt: skip
    assert [m.item for m in found.mapped if m.line.row in (3, 6)] == ["total_current_assets", "total_noncurrent_assets"]


@pytest.mark.parametrize(("current", "later"), [("Current", "Non-current"), ("Short term", "Long term")])
def test_the_second_of_two_headings_speaks_of_what_the_first_one_did(current: str, later: str) -> None:
    statements = spread_of(f"""
Balance sheet EUR
 | 2024 | 2023
Assets
{current}
Cash | 10 | 9
Inventories | 30 | 29
Total | 40 | 38
{later}
Machines | 60 | 62
Goodwill | 5 | 5
Total | 65 | 67
Total assets | 105 | 105
Liabilities
{current}
Trade payables | 20 | 21
Loans | 15 | 14
Total | 35 | 35
{later}
Loans | 30 | 30
Provisions | 10 | 10
Total | 40 | 40
Share capital | 30 | 30
Total equity and liabilities | 105 | 105
""")
    found = {item: row["2024"] for item, row in values(statements).items()}
    assert (found["total_current_assets"], found["total_noncurrent_assets"]) == (40, 65)
    assert (found["total_current_liabilities"], found["total_noncurrent_liabilities"]) == (35, 40)
    assert (found["short_term_debt"], found["long_term_debt"], found["provisions_noncurrent"]) == (15, 30, 10)
    assert not found.keys() & {"total_liabilities", "total_equity"}
    assert not statements.unmatched


def test_a_heading_between_them_leaves_the_second_one_alone() -> None:
    (table,) = tables("""
Balance sheet EUR
 | 2024 | 2023
Assets
Current
Cash | 10 | 9
Stocks | 30 | 29
Equity
Share capital | 30 | 30
Non-current
Loans | 10 | 8
""")
    found = [line.label for line in with_what_is_due(labelled_lines(table.lines), ("en",))]
    assert "Assets Current" in found
    assert "Assets Non-current" not in found
