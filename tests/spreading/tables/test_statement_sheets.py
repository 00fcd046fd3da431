"""Of a report only the sheets are read that can tell of a statement, whatever amounts stand on the others."""

from __future__ import annotations

import pytest

from finvet.hints import Hints, LineHint
from finvet.spreading.spread import spread
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.statement_sheets import statement_sheets
from tests.books import book, sheet

STATEMENT = " | 2024 | 2023\nRevenue | 900 | 800\nCost of sales | 600 | 500\nGross profit | 300 | 300"
KEPT = {
    "labels of a statement": STATEMENT,
    "German labels": " | 2024 | 2023\nUmsatzerlöse | 900 | 800\nMaterialaufwand | 600 | 500\nJahresüberschuss | 1 | 2",
    "labels across the top": "Jahr | Umsatzerlöse | Materialaufwand | Jahresüberschuss\n2024 | 9 | 8 | 1\n2023 | 8 | 7 | 1",
    "words that a grammar knows": " | 2024\nReceivables from sundry customers | 1\nTotal of current assets | 2\nInventories held | 3",
    "accounts": "Konto | 2024\n4000 Zaldo | 7\n4010 Mumbo | 8\n4020 Jumbo | 9",
    "a statement's name over unknown labels": "Bilans\n | 2024 | 2023\nFoo | 1 | 2\nBar | 3 | 4",
    "a note with its total": "Kundfordringar | 2024 | 2023\nFoo | 1 | 2\nBar | 3 | 4\nSumma | 4 | 6",
    "a note with a total without words": "Debtors | 2024 | 2023\nFoo | 1 | 2\nBar | 3 | 4\n | 4 | 6",
}
LEFT = {
    "texts": "Revenue | is recognised\nCost of sales | as incurred\nGross profit | follows",
    "other tables": "Details of plans | 2024 | 2023\nShares granted | 9 | 8\nShares vested | 5 | 4\nTerm in years | 3 | 3",
    "other tables in German": "Angaben | 2024 | 2023\nAnzahl Sitzungen | 9 | 8\nAnzahl Filialen | 5 | 4\nFläche | 3 | 3",
    "two labels of a statement": "Segment | 2024 | 2023\nRevenue | 900 | 800\nGross profit | 60 | 50\nShops | 7 | 7",
    "one label of each": "Segment | 2024 | 2023\nRevenue | 9 | 8\nShare capital | 6 | 5\nDividends paid | 7 | 7",
    "one item only": "Segment | 2024 | 2023\nInventories | 9 | 8\nInventory | 9 | 8\nStocks | 6 | 5\nYears | 7 | 7",
}


@pytest.mark.parametrize("kind", KEPT)
def test_a_sheet_is_read_that_may_tell_of_a_statement(kind: str) -> None:
    drawn = sheet(KEPT[kind], "A")
    assert statement_sheets([drawn]) == [drawn]


@pytest.mark.parametrize("kind", LEFT)
def test_a_sheet_is_left_that_cannot(kind: str) -> None:
    assert statement_sheets([sheet(LEFT[kind], "A")]) == []


def test_a_sheet_is_read_for_its_name() -> None:
    drawn = sheet(LEFT["other tables"], "Balance sheet")
    assert statement_sheets([drawn]) == [drawn]


def test_the_sheets_stay_in_their_order() -> None:
    drawn = [sheet(text, name) for name, text in zip("ABCD", (STATEMENT, *LEFT.values()), strict=False)]
    drawn.append(sheet(STATEMENT, "E"))
    assert [one.name for one in statement_sheets(drawn)] == ["A", "E"]


def test_beside_a_statement_no_other_sheet_is_looked_through() -> None:
    drawn = (sheet(STATEMENT, "A"), sheet(LEFT["other tables"], "B"))
    assert [table.sheet for table in tables_of(book(*drawn))] == ["A"]


def test_where_no_sheet_can_tell_of_a_statement_all_are_looked_through() -> None:
    """So that the refusal says what was seen."""
    assert [table.sheet for table in tables_of(book(sheet(LEFT["other tables"], "A")))] == ["A"]


def test_a_person_may_say_what_no_label_does() -> None:
    strange = " | 2024 | 2023\nFoo | 90 | 80\nBar | 60 | 50\nQux | 30 | 30"
    items = {"Foo": "cash_and_equivalents", "Bar": "inventories", "Qux": "total_assets"}
    hints = Hints("h.toml", (), tuple(LineHint(item, label=label) for label, item in items.items()))
    found = spread([book(sheet(STATEMENT, "A"), sheet(strange, "B"))], hints=[hints])
    assert [found.value("inventories", period) for period in found.periods] == [50, 60]


@pytest.mark.parametrize(
    ("labels", "is_read"),
    [
        (("Revenue", "Cost of sales", "Gross profit"), True),
        (("Receivables from sundry customers", "Total of current assets", "Inventories held"), False),
    ],
)
def test_far_down_a_list_only_what_the_dictionary_holds_tells(
    monkeypatch: pytest.MonkeyPatch, labels: tuple[str, ...], *, is_read: bool
) -> None:
    goods = [f"Valve {letter}" for letter in "ABCDEF"]
    drawn = sheet([["", "2024"], *([label, 1.0] for label in (*goods, *labels))], "A")
    assert statement_sheets([drawn]) == [drawn]
    monkeypatch.setattr("finvet.spreading.tables.statement_sheets.MOST_UNDERSTOOD", 6)
    assert statement_sheets([drawn]) == ([drawn] if is_read else [])


def test_a_total_far_down_a_list_makes_no_note_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = sheet("Goods | 2024\nValve A | 1\nValve B | 2\nTotal | 3\nWeight | 4", "A")
    assert statement_sheets([drawn]) == [drawn]
    monkeypatch.setattr("finvet.spreading.tables.statement_sheets.MOST_LINES", 3)
    assert statement_sheets([drawn]) == []
