"""What a person says of a line, a cell or a sheet comes before what finvet reads there."""

from __future__ import annotations

import pytest

from finvet.hints import CellHint, Hints, LineHint, SheetHint
from finvet.model import Statements
from finvet.spreading.sheets.fingerprint import fingerprint, likeness
from finvet.spreading.spread import spread
from tests.books import book, sheet

IS = """
Income statement  | 2022 | 2023 | 2024
Revenue           | 900  | 1000 | 1100
Flurbs            | 400  | 450  | 480
Other gizmos      | 40   | 50   | 60
Interest expense  | 9    | 8    | 7
Profit before tax | 200  | 210  | 220
Income tax expense | 60   | 60   | 60
Net profit        | 140  | 150  | 160
"""
BS = """
Balance sheet     | 2022 | 2023 | 2024
Cash              | 100  | 110  | 120
Receivables       | 200  | 210  | 220
Total assets      | 300  | 320  | 340
Total equity      | 180  | 200  | 210
Total liabilities | 120  | 120  | 130
"""


def given(*lines: LineHint, cells: tuple[CellHint, ...] = (), sheets: tuple[SheetHint, ...] = ()) -> list[Hints]:
    return [Hints("h.toml", (), lines, cells, sheets)]


def spread_of(hints: list[Hints], *drawn: str) -> Statements:
    return spread([book(*(drawn or (IS, BS)))], hints=hints)


def values(found: Statements, item: str) -> list[float | None]:
    return [found.value(item, period) for period in found.periods]


def test_a_line_is_named_by_its_label_however_it_is_written() -> None:
    found = spread_of(given(LineHint("cost_of_sales", label="FLURBS:")))
    assert values(found, "cost_of_sales") == [400, 450, 480]
    figure = found.figures["cost_of_sales"]["2024"]
    assert [note.code for note in figure.notes] == ["named-by-hint"]
    assert figure.basis[0].cell == "D3"


def test_a_line_is_named_by_the_cell_of_its_label_or_of_an_amount() -> None:
    assert values(spread_of(given(LineHint("cost_of_sales", cell="Sheet1!C3"))), "cost_of_sales") == [400, 450, 480]
    assert values(spread_of(given(LineHint("cost_of_sales", cell="A3"))), "cost_of_sales") == [400, 450, 480]
    assert "cost_of_sales" not in spread_of(given(LineHint("cost_of_sales", cell="Sheet2!C3"))).figures


TURNED = """
Year | Revenue | Flurbs | Other gizmos | Profit before tax | Income tax expense | Net profit
2022 | 900 | 400 | 40 | 200 | 60 | 140
2023 | 1000 | 450 | 50 | 210 | 60 | 150
2024 | 1100 | 480 | 60 | 220 | 60 | 160
"""
LONG = "Jahr | Posten | Betrag\n" + "\n".join(
    f"{year} | {item} | {amount}"
    for year, column in ((2022, (900, 400, 140)), (2023, (1000, 450, 150)), (2024, (1100, 480, 160)))
    for item, amount in zip(("Umsatzerlöse", "Flurbs", "Jahresüberschuss"), column, strict=True)
)
BESIDE = """
Activo | 2023 | 2024 | Pasivo | 2023 | 2024
Efectivo | 100 | 110 | Flurbs | 70 | 75
Existencias | 50 | 60 | Patrimonio neto | 80 | 95
Total activo | 150 | 170 | Total pasivo y patrimonio neto | 150 | 170
"""


@pytest.mark.parametrize(
    ("drawn", "cell", "item", "read", "others"),
    [
        (TURNED, "C1", "cost_of_sales", [400, 450, 480], {"revenue": 1100}),
        (TURNED, "C3", "cost_of_sales", [400, 450, 480], {"revenue": 1100}),
        (LONG, "C6", "cost_of_sales", [400, 450, 480], {"revenue": 1100}),
        (LONG, "C9", "cost_of_sales", [400, 450, 480], {"revenue": 1100}),
        (BESIDE, "E2", "trade_payables", [70, 75], {"cash_and_equivalents": 110}),
    ],
)
def test_a_cell_means_its_own_line_however_the_table_lies(
    drawn: str, cell: str, item: str, read: list[float], others: dict[str, float]
) -> None:
    found = spread_of(given(LineHint(item, cell=cell)), drawn)
    assert values(found, item) == read
    for other, latest in others.items():
        assert values(found, other)[-1] == latest
        assert "named-by-hint" not in [note.code for note in found.figures[other]["2024"].notes]


def test_a_year_beside_the_line_names_none() -> None:
    found = spread_of(given(LineHint("cost_of_sales", cell="A3")), TURNED)
    assert "cost_of_sales" not in found.figures
    assert "hints-unused" in [w.message.code for w in found.warnings]


def test_a_label_may_be_meant_on_one_sheet_alone() -> None:
    assert "cost_of_sales" not in spread_of(given(LineHint("cost_of_sales", label="Flurbs", sheet="Sheet2"))).figures
    assert "cost_of_sales" in spread_of(given(LineHint("cost_of_sales", label="Flurbs", sheet="Sheet1"))).figures


def test_a_sign_is_turned_where_the_hint_says_so() -> None:
    found = spread_of(given(LineHint("other_operating_income", label="Other gizmos", sign=-1)))
    assert values(found, "other_operating_income") == [-40, -50, -60]


def test_no_line_item_silences_a_label_and_asks_no_more_about_it() -> None:
    found = spread_of(given(LineHint("none", label="Revenue"), LineHint("none", label="Flurbs")))
    assert "revenue" not in found.figures
    assert [line.source.label for line in found.unmatched] == ["Other gizmos"]
    assert not any(w.message.parameters.get("label") == "Flurbs" for w in found.warnings)


def test_a_cell_reads_what_the_hint_says() -> None:
    heading = given(cells=(CellHint("Sheet1!D1", "2025"), CellHint("Sheet2!D1", "2025")))
    assert [period.year for period in spread_of(heading).periods] == [2022, 2023, 2025]
    amount = spread_of(given(cells=(CellHint("Sheet1!D2", "1111"),))).figures["revenue"]["2024"]
    assert (amount.value, [note.code for note in amount.notes]) == (1111.0, ["read-by-hint"])
    assert "2024" not in spread_of(given(cells=(CellHint("D1", ""),))).figures["revenue"]


def test_a_sheet_is_left_out_or_shown() -> None:
    assert "cash_and_equivalents" not in spread_of(given(sheets=(SheetHint("Sheet2", skip=True),))).figures
    hidden = [sheet(IS, "IS"), sheet(BS, "BS", hidden=True)]
    assert "cash_and_equivalents" not in spread([book(*hidden)]).figures
    shown = spread([book(*hidden)], hints=given(sheets=(SheetHint("BS", skip=False),)))
    assert values(shown, "cash_and_equivalents") == [100, 110, 120]


def test_a_sheet_takes_the_unit_and_the_statement_that_are_named() -> None:
    found = spread_of(given(sheets=(SheetHint("Sheet1", unit="EUR thousand"), SheetHint("Sheet2", unit="T€"))))
    assert (values(found, "revenue")[-1], found.currency) == (1_100_000, "EUR")
    named = spread_of(given(sheets=(SheetHint("Sheet1", statement="CF"),)))
    assert "revenue" not in named.figures


def test_what_python_alone_takes_for_a_number_is_no_amount() -> None:
    assert values(spread_of(given(cells=(CellHint("Sheet1!D2", "1_200"),))), "revenue")[-1] is None
    assert values(spread_of(given(cells=(CellHint("Sheet1!D2", "1200"),))), "revenue")[-1] == 1200


def test_hints_that_nothing_answers_to_are_named() -> None:
    found = spread_of(given(LineHint("revenue", label="Umsatz"), LineHint("inventories", cell="Sheet9!A1")))
    (warning,) = [w for w in found.warnings if w.message.code == "hints-unused"]
    assert warning.message.parameters == {"hints": ["Umsatz", "Sheet9!A1"]}


def test_hints_for_sheets_that_are_not_there_and_units_that_say_nothing_are_named() -> None:
    sheets = (SheetHint("Sheet1", unit="thousnads"), SheetHint("Sheet3", unit="EUR"), SheetHint("Sheet2", skip=False))
    cells = (CellHint("Sheet4!B1", "2021"), CellHint("Sheet1!A1", "Income statement"), CellHint("Z99", ""))
    found = spread_of(given(cells=cells, sheets=sheets))
    (warning,) = [w for w in found.warnings if w.message.code == "hints-unused"]
    assert warning.message.parameters == {"hints": ["Sheet3", "thousnads", "Sheet4!B1"]}
    remembered = [Hints("h.toml", (fingerprint(book("of | another | layout")),), sheets=sheets, cells=cells)]
    assert "hints-unused" not in [w.message.code for w in spread([book(IS, BS)], hints=remembered).warnings]


def test_a_remembered_layout_takes_its_hints_and_no_other_does() -> None:
    next_year = IS.replace("2022 | 2023 | 2024", "2023 | 2024 | 2025").replace("900", "987")
    remembered = [Hints("h.toml", (fingerprint(book(IS, BS)),), (LineHint("cost_of_sales", label="Flurbs"),))]
    assert "cost_of_sales" in spread([book(next_year, BS)], hints=remembered).figures
    other = (
        IS.replace("Revenue", "Sales").replace("Other gizmos", "Sundry").replace("Net profit", "Profit for the year")
    )
    found = spread([book(other)], hints=remembered)
    assert "cost_of_sales" not in found.figures
    assert "hints-unused" not in [w.message.code for w in found.warnings]


def test_a_fingerprint_tells_layouts_apart_and_not_years_or_figures() -> None:
    one = fingerprint(book(IS, BS))
    assert one == fingerprint(book(IS.replace("2024", "2031").replace("1100", "7"), BS))
    assert likeness(one, one) == 1
    assert likeness(one, fingerprint(book(IS + "\nExtra line | 1 | 2 | 3", BS))) > 0.8
    assert likeness(one, fingerprint(book(IS))) < 0.8
    assert likeness(one, fingerprint(book("nothing | of | this"))) < 0.2
    assert likeness(one, "00") == 0
    assert len(fingerprint(book(sheet([[1.0]])))) == len(one)


@pytest.mark.parametrize(("unit", "factor"), [("EUR thousand", 1e3), ("in EUR", 1), ("EUR million", 1e6)])
def test_amounts_that_state_a_unit_of_their_own_keep_it_where_that_of_the_sheet_is_named(
    unit: str, factor: float
) -> None:
    drawn = "Income statement\n | 2024\nRevenue (EUR m) | 7\nCost of sales | 4.5m\nGross profit | 25\nNumber of shares (millions) | 9"
    found = spread_of(given(sheets=(SheetHint("Sheet1", unit=unit),)), drawn)
    assert (values(found, "revenue"), values(found, "cost_of_sales")) == ([7e6], [4.5e6])
    assert values(found, "gross_profit") == [25 * factor]
    assert [line.values for line in found.unmatched] == [{"2024": 9}]


def test_a_unit_behind_all_labels_is_the_one_that_a_hint_corrects() -> None:
    drawn = "Income statement\n | 2024\nRevenue (EUR m) | 7\nCost of sales (EUR m) | 4\nGross profit (EUR m) | 3"
    assert values(spread_of(given(sheets=(SheetHint("Sheet1", unit="EUR thousand"),)), drawn), "revenue") == [7000]
