from __future__ import annotations

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
