"""The same statements drawn another way give the same figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from finvet.model import Cell, CellValue, Sheet, Statements, Workbook
from finvet.spreading.spread import spread
from tests.books import Row, book, rows, sheet, values

Grid = list[list[CellValue]]

BALANCE = """
Balance sheet in EUR thousand
 | 31.12.2024 | 31.12.2023 | 31.12.2022
Cash and cash equivalents | 1300 | 1250 | 1100
Trade receivables | 2500 | 2450 | 2300
Inventories | 1200 | 1300 | 1400
Total current assets | 5000 | 5000 | 4800
Property, plant and equipment | 7500 | 7400 | 7600
Total non-current assets | 7500 | 7400 | 7600
Total assets | 12500 | 12400 | 12400
Trade payables | 2400 | 2380 | 2500
Short-term borrowings | 1100 | 1120 | 1200
Total current liabilities | 3500 | 3500 | 3700
Long-term borrowings | 3900 | 4000 | 4100
Total non-current liabilities | 3900 | 4000 | 4100
Total liabilities | 7400 | 7500 | 7800
Share capital | 1000 | 1000 | 1000
Retained earnings | 4100 | 3900 | 3600
Total equity | 5100 | 4900 | 4600
Total equity and liabilities | 12500 | 12400 | 12400
"""
INCOME = """
Income statement in EUR thousand
 | 2024 | 2023 | 2022
Revenue | 14000 | 13800 | 13500
Cost of sales | 8500 | 8400 | 8300
Gross profit | 5500 | 5400 | 5200
Selling expenses | 2100 | 2050 | 2000
Administrative expenses | 2700 | 2600 | 2500
Operating profit | 700 | 750 | 700
Finance costs | 260 | 270 | 275
Profit before tax | 440 | 480 | 425
Income tax expense | 140 | 130 | 125
Profit for the year | 300 | 350 | 300
"""
CASH = """
Cash flow statement in EUR thousand
 | 2024 | 2023 | 2022
Net cash from operating activities | 1350 | 1290 | 1180
Purchase of property, plant and equipment | -900 | -700 | -600
Proceeds from disposal of tangible fixed assets | 20 | 10 | 0
Net cash used in investing activities | -880 | -690 | -600
Repayment of borrowings | -320 | -400 | -450
Dividends paid | -100 | -50 | -80
Net cash used in financing activities | -420 | -450 | -530
Net change in cash | 50 | 150 | 50
Cash and cash equivalents at the beginning of the year | 1250 | 1100 | 1050
Cash and cash equivalents at the end of the year | 1300 | 1250 | 1100
"""
SHEETS = {"Balance sheet": BALANCE, "Income statement": INCOME, "Cash flow": CASH}
COSTS = ("Cost of sales", "Selling expenses", "Administrative expenses", "Finance costs", "Income tax expense")


def grids() -> dict[str, Grid]:
    return {name: rows(drawn) for name, drawn in SHEETS.items()}


def spread_grids(tables: dict[str, Grid]) -> Statements:
    return spread([book(*(sheet(grid, name) for name, grid in tables.items()))])


PLAIN = spread_grids(grids())
FIGURES = values(PLAIN)


GERMAN = {
    "Balance sheet in EUR thousand": "Bilanz in TEUR",
    "Cash and cash equivalents": "Kassenbestand und Guthaben bei Kreditinstituten",
    "Trade receivables": "Forderungen aus Lieferungen und Leistungen",
    "Inventories": "Vorräte",
    "Total current assets": "Summe Umlaufvermögen",
    "Property, plant and equipment": "Sachanlagen",
    "Total non-current assets": "Summe Anlagevermögen",
    "Total assets": "Summe Aktiva",
    "Trade payables": "Verbindlichkeiten aus Lieferungen und Leistungen",
    "Short-term borrowings": "Kurzfristige Bankverbindlichkeiten",
    "Total current liabilities": "Summe kurzfristige Verbindlichkeiten",
    "Long-term borrowings": "Langfristige Bankverbindlichkeiten",
    "Total non-current liabilities": "Summe langfristige Verbindlichkeiten",
    "Total liabilities": "Summe Fremdkapital",
    "Share capital": "Gezeichnetes Kapital",
    "Retained earnings": "Gewinnrücklagen",
    "Total equity": "Summe Eigenkapital",
    "Total equity and liabilities": "Summe Passiva",
    "Income statement in EUR thousand": "Gewinn- und Verlustrechnung in TEUR",
    "Revenue": "Umsatzerlöse",
    "Cost of sales": "Umsatzkosten",
    "Gross profit": "Bruttoergebnis vom Umsatz",
    "Selling expenses": "Vertriebskosten",
    "Administrative expenses": "Allgemeine Verwaltungskosten",
    "Operating profit": "Betriebsergebnis",
    "Finance costs": "Zinsen und ähnliche Aufwendungen",
    "Profit before tax": "Ergebnis vor Steuern",
    "Income tax expense": "Steuern vom Einkommen und vom Ertrag",
    "Profit for the year": "Jahresüberschuss",
    "Cash flow statement in EUR thousand": "Kapitalflussrechnung in TEUR",
    "Net cash from operating activities": "Cashflow aus laufender Geschäftstätigkeit",
    "Purchase of property, plant and equipment": "Auszahlungen für Investitionen in das Sachanlagevermögen",
    "Proceeds from disposal of tangible fixed assets": "Einzahlungen aus Abgängen des Sachanlagevermögens",
    "Net cash used in investing activities": "Cashflow aus der Investitionstätigkeit",
    "Repayment of borrowings": "Auszahlungen aus der Tilgung von Krediten",
    "Dividends paid": "Gezahlte Dividenden",
    "Net cash used in financing activities": "Cashflow aus der Finanzierungstätigkeit",
    "Net change in cash": "Zahlungswirksame Veränderung des Finanzmittelfonds",
    "Cash and cash equivalents at the beginning of the year": "Finanzmittelfonds am Anfang der Periode",
    "Cash and cash equivalents at the end of the year": "Finanzmittelfonds am Ende der Periode",
}


def every_row(change: Callable[[Row], Row]) -> dict[str, Grid]:
    return {name: [list(change(row)) for row in grid] for name, grid in grids().items()}


def amounts(change: Callable[[float], CellValue]) -> dict[str, Grid]:
    """Every amount but the years changed."""

    def changed(row: Row) -> Row:
        return [change(v) if isinstance(v, float) and row[0] is not None else v for v in row]

    return every_row(changed)


def labels(change: Callable[[str], str]) -> dict[str, Grid]:
    return every_row(lambda row: [change(row[0]) if isinstance(row[0], str) else row[0], *row[1:]])


def test_the_plain_drawing_is_read_whole_and_sure() -> None:
    assert PLAIN.scale.factor == 1000
    assert PLAIN.currency == "EUR"
    assert [p.id for p in PLAIN.years] == ["2022-12-31", "2023-12-31", "2024-12-31"]
    assert not PLAIN.unmatched
    assert not PLAIN.warnings
    assert FIGURES["revenue"] == {"2024-12-31": 14e6, "2023-12-31": 13.8e6, "2022-12-31": 13.5e6}
    assert FIGURES["cf_capex"]["2024-12-31"] == -900_000
    printed = sum(1 for grid in grids().values() for row in grid[2:] for v in row[1:] if v is not None)
    shown = [f.confidence for r in PLAIN.figures.values() for f in r.values() if f.method == "read"]
    assert len(shown) == printed
    assert "low" not in shown


def capitals(text: str) -> str:
    return text.upper()


def thousand_times(row: Row) -> Row:
    text = row[0].replace(" in EUR thousand", " in EUR") if isinstance(row[0], str) else row[0]
    return [text, *(v * 1000 if isinstance(v, float) and row[0] is not None else v for v in row[1:])]


def newest_last(row: Row) -> Row:
    return [row[0], *reversed(row[1:])]


def moved(row: Row) -> Row:
    return [None, None, None, *row]


def with_blank_columns(row: Row) -> Row:
    return [v for place in row for v in (place, None)]


def with_blank_rows() -> dict[str, Grid]:
    return {name: [r for row in grid for r in (row, [])] for name, grid in grids().items()}


def moved_down() -> dict[str, Grid]:
    return {name: [[]] * 7 + grid for name, grid in every_row(moved).items()}


def on_one_sheet() -> dict[str, Grid]:
    return {"Statements": [row for grid in grids().values() for row in ([], [], *grid)]}


def costs_negative() -> dict[str, Grid]:
    return every_row(lambda row: [row[0], *(-v if row[0] in COSTS and isinstance(v, float) else v for v in row[1:])])


def with_notes_column() -> dict[str, Grid]:
    def note(at: int, row: Row) -> CellValue:
        return "Note" if at == 1 else float(at) if row[0] and at > 1 else None

    return {name: [[row[0], note(at, row), *row[1:]] for at, row in enumerate(grid)] for name, grid in grids().items()}


def with_another_sheet() -> dict[str, Grid]:
    other = rows("""
Fleet
Vehicle | Bought | Price | Mileage
Van | 2019 | 21500 | 88000
Lorry | 2021 | 64000 | 120000
""")
    return {"Fleet": other} | grids()


def in_two_halves() -> dict[str, Grid]:
    """The oldest year on the right, under labels of its own."""

    def halved(row: Row) -> Row:
        return [*row[:3], None, row[0], row[3]] if len(row) > 3 else row

    return every_row(halved)


def on_two_sheets() -> dict[str, Grid]:
    """The oldest year on a sheet of its own."""
    halves: dict[str, Grid] = {}
    for name, grid in grids().items():
        halves |= {name: [row[:3] for row in grid], f"{name} (2)": [[*row[:1], *row[3:]] for row in grid]}
    return halves


def in_groups_of_digits() -> dict[str, Grid]:
    """Thousands and what is left of them in cells of their own."""

    def split(value: CellValue, *, is_head: bool) -> list[CellValue]:
        if not isinstance(value, float) or is_head:
            return [value, None]
        whole, rest = divmod(abs(value), 1000)
        sign = -1 if value < 0 else 1
        return [sign * whole, rest] if whole else [None, sign * rest]

    return every_row(lambda row: [row[0], *(v for a in row[1:] for v in split(a, is_head=row[0] is None))])


SAME: dict[str, Callable[[], dict[str, Grid]]] = {
    "amounts x1000, unit word gone": lambda: every_row(thousand_times),
    "years newest last": lambda: every_row(newest_last),
    "sheets in another order": lambda: dict(reversed(grids().items())),
    "one sheet for three": on_one_sheet,
    "blank rows between": with_blank_rows,
    "blank columns between": lambda: every_row(with_blank_columns),
    "tables moved down and right": moved_down,
    "labels in capitals": lambda: labels(capitals),
    "labels indented": lambda: labels(lambda text: f"   {text} "),
    "amounts as text 1,234": lambda: amounts(lambda v: f"{v:,.0f}"),
    "amounts as text 1234.00": lambda: amounts(lambda v: f"{v:.2f}"),
    "amounts as text 1.234,00": lambda: amounts(
        lambda v: f"{v:,.2f}".translate(str.maketrans({",": ".", ".": ","}))
    ),
    "amounts as text 1 234": lambda: amounts(lambda v: f"{v:,.0f}".replace(",", " ")),
    "amounts as text with a currency sign": lambda: amounts(lambda v: f"€ {v:,.0f}"),
    "negatives in parentheses": lambda: amounts(lambda v: f"({-v:,.0f})" if v < 0 else f"{v:,.0f}"),
    "trailing minus": lambda: amounts(lambda v: f"{-v:,.0f}-" if v < 0 else f"{v:,.0f}"),
    "every cell text": lambda: every_row(lambda row: [f"{v:.15g}" if isinstance(v, float) else v for v in row]),
    "costs negative": costs_negative,
    "notes column": with_notes_column,
    "unrelated sheet": with_another_sheet,
    "continued on the right": in_two_halves,
    "continued on another sheet": on_two_sheets,
    "thousands in cells of their own": in_groups_of_digits,
    "labels in German": lambda: labels(GERMAN.__getitem__),
}  # fmt: skip


@pytest.mark.parametrize("drawing", SAME)
def test_the_same_figures_in_another_drawing(drawing: str) -> None:
    statements = spread_grids(SAME[drawing]())
    assert values(statements) == FIGURES
    assert [f.confidence for r in statements.figures.values() for f in r.values() if f.confidence == "low"] == []


def test_the_same_figures_from_three_files() -> None:
    books = [book(sheet(grid, name), file=f"{name}.xlsx") for name, grid in grids().items()]
    assert values(spread(books)) == FIGURES
    assert values(spread(books[::-1])) == FIGURES


def test_the_same_figures_from_three_text_files() -> None:
    def as_text(name: str, grid: Grid) -> Workbook:
        cells = [[f"{v:.15g}" if isinstance(v, float) else v for v in row] for row in grid]
        return book(sheet(cells, ""), file=f"{name}.csv")

    assert values(spread([as_text(name, grid) for name, grid in grids().items()])) == FIGURES


def test_a_hidden_copy_with_other_amounts_changes_nothing() -> None:
    stale = [replace(sheet(grid, f"old {name}"), hidden=True) for name, grid in amounts(lambda v: v * 2).items()]
    statements = spread([book(*(sheet(grid, name) for name, grid in grids().items()), *stale)])
    assert values(statements) == FIGURES
    assert "hidden-sheets" in {w.message.code for w in statements.warnings}


def without(label: str) -> dict[str, Grid]:
    return {name: [row for row in grid if row[0] != label] for name, grid in grids().items()}


OPENINGS = ("Total", "Gross", "Net", "Operating", "Profit")
SUBTOTALS = [
    str(row[0]) for grid in grids().values() for row in grid[2:] if str(row[0]).startswith(OPENINGS)
]  # fmt: skip


@pytest.mark.parametrize("label", SUBTOTALS)
def test_a_subtotal_left_out_is_derived_or_absent_never_wrong(label: str) -> None:
    statements = spread_grids(without(label))
    for item, row in values(statements).items():
        for period, value in row.items():
            assert value == FIGURES.get(item, {}).get(period), item


@pytest.mark.parametrize("label", SUBTOTALS)
def test_an_amount_broken_by_a_thousand_is_warned_and_not_sure(label: str) -> None:
    def broken(row: Row) -> Row:
        return [row[0], row[1] * 1000, *row[2:]] if row[0] == label and isinstance(row[1], float) else row

    statements = spread_grids(every_row(broken))
    item = next(i for i, r in PLAIN.figures.items() for f in r.values() if f.basis and f.basis[0].label == label)
    about = [w for w in statements.warnings if item in w.items and "2024-12-31" in w.periods]
    assert about, item
    assert any(w.message.code.endswith("-gap") for w in about)


def test_every_cell_of_a_figure_holds_its_amount() -> None:
    cells: dict[tuple[str, str], Cell] = {}
    for name, grid in grids().items():
        made: Sheet = sheet(grid, name)
        cells |= {(name, f"{'ABCDEF'[c - 1]}{r}"): cell for (r, c), cell in made.cells.items()}
    for row in PLAIN.figures.values():
        for figure in (f for f in row.values() if f.method == "read"):
            for source in figure.basis:
                value = cells[source.sheet, source.cell].value
                assert isinstance(value, float)
                assert abs(value) * 1000 == abs(figure.value or 0.0)


def test_the_same_input_gives_the_same_statements() -> None:
    assert spread_grids(grids()) == spread_grids(grids())
