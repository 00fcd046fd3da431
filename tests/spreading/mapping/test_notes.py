"""A note is read as part of its statement where words and total say which line it breaks down."""

from __future__ import annotations

import pytest

from finvet.spreading.figures.pieces import pieces_of
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Table
from tests.books import book, sheet

BALANCE = """
Balance sheet
 | 31.12.2024 | 31.12.2023
Stocks | 60 | 50
{debtors} | 150 | 120
Cash | 40 | 30
Total assets | 250 | 200
"""
DEBTORS = {
    "7. DEBTORS | 2024 | 2023\n | € | €\nTrade debtors | 110 | 90\nOther debtors | 40 | 30\n | 150 | 120": "Debtors",
    "(7) Forderungen\n | 2024 | 2023\nForderungen aus Lieferungen und Leistungen | 110 | 90\nSonstige Forderungen | 40 | 30\nSumme | 150 | 120": "Forderungen",
    "Fordringar | 2024 | 2023\n | kr | kr\nKundfordringar | 110 | 90\nÖvriga fordringar | 40 | 30\nSumma | -150 | -120": "Fordringar",
}


def notes(balance: str, note: str) -> list[Table]:
    found = tables_of(book(sheet(balance, "Balance sheet"), sheet(note, "Notes")))
    return [table for table in found if table.breaks_down]


@pytest.mark.parametrize("note", DEBTORS)
def test_a_note_tells_the_parts_of_the_line_that_it_breaks_down(note: str) -> None:
    (table,) = notes(BALANCE.format(debtors=DEBTORS[note]), note)
    (piece,) = pieces_of(table)
    assert piece.statement == "BS"
    assert {c: e.value for c, e in piece.entries["trade_receivables"].items()} == {2: 110, 3: 90}
    assert [period.end for period in table.columns.values() if period.end is None] == []


NO_NOTE = {
    "another total": next(iter(DEBTORS)).replace("150 | 120", "150 | 121"),
    "other words": "7. RELATED PARTIES | 2024 | 2023\n | € | €\nTrade debtors | 110 | 90\nOther | 40 | 30\n | 150 | 120",
    "other years": "7. DEBTORS | 2022 | 2021\n | € | €\nTrade debtors | 110 | 90\nOther | 40 | 30\n | 150 | 120",
    "no total": "7. DEBTORS | 2024 | 2023\n | € | €\nTrade debtors | 110 | 90\nOther | 40 | 30",
}


@pytest.mark.parametrize("kind", NO_NOTE)
def test_what_does_not_show_the_amounts_of_a_line_by_its_name_is_no_note_to_it(kind: str) -> None:
    assert notes(BALANCE.format(debtors="Debtors"), NO_NOTE[kind]) == []


def test_which_statement_a_line_is_of_is_asked_only_where_its_amounts_are_the_total_of_a_note(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    monkeypatch.setattr("finvet.spreading.mapping.notes.statement_of_lines", lambda table: asked.append(table) or ())
    assert notes(BALANCE.format(debtors="Debtors"), NO_NOTE["another total"]) == []
    assert asked == []


def test_a_statement_with_two_dates_of_a_year_has_no_note() -> None:
    heads = " | 31.12.2024 | 30.06.2024 | 31.12.2023"
    rows = (heads, "Debtors | 140 | 150 | 120", "Stocks | 60 | 60 | 50", "Cash | 40 | 40 | 30")
    assert notes("\n".join(("Balance sheet", *rows)), next(iter(DEBTORS))) == []


def test_the_current_part_of_a_debt_is_told_by_the_line_that_a_note_breaks_down() -> None:
    balance = BALANCE.format(debtors="Debtors") + "Creditors: amounts falling due within one year | -90 | -80"
    note = "8. CREDITORS: Amounts falling due within one year | 2024 | 2023\n | £ | £\nBank loans | 50 | 45\nTrade creditors | 40 | 35\n | 90 | 80"
    (table,) = notes(balance, note)
    (piece,) = pieces_of(table)
    assert {c: e.value for c, e in piece.entries["short_term_debt"].items()} == {2: 50, 3: 45}
