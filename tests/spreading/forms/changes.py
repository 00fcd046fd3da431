"""Ways to lay the same statements out differently: a careful reader finds the same figures in all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from msgspec.structs import replace

from finvet.model import Cell, CellValue, Sheet

Cells = Mapping[tuple[int, int], Cell]
Sheets = Sequence[Sheet]
Change = Callable[[Sheets], Sheets]


def moved(sheets: Sheets) -> Sheets:
    """The tables seven rows down and three columns to the right."""
    return [_at(sheet, lambda row, column: (row + 7, column + 3)) for sheet in sheets]


def with_blank_rows(sheets: Sheets) -> Sheets:
    return [_at(sheet, lambda row, column: (2 * row, column)) for sheet in sheets]


def with_blank_columns(sheets: Sheets) -> Sheets:
    return [_at(sheet, lambda row, column: (row, 2 * column - 1)) for sheet in sheets]


def sheets_reversed(sheets: Sheets) -> Sheets:
    return list(reversed(sheets))


def sheets_in_turn(sheets: Sheets) -> Sheets:
    """The first sheet behind all others."""
    return [*sheets[1:], *sheets[:1]]


def every_sheet_twice(sheets: Sheets) -> Sheets:
    """Copies of the sheets behind them, as a spreadsheet program calls copies."""
    return [*sheets, *(replace(sheet, name=f"{sheet.name[:25]} (2)") for sheet in sheets)]


def texts_spaced(sheets: Sheets) -> Sheets:
    """Spaces around every text."""
    return each_value(sheets, lambda value: f"\u00a0{value}  " if isinstance(value, str) else value)


def on_one_sheet(sheets: Sheets) -> Sheets:
    """All sheets below each other on one that is called nothing in particular."""
    cells: dict[tuple[int, int], Cell] = {}
    merged: list[tuple[int, int, int, int]] = []
    below = 0
    for sheet in sheets:
        cells |= {(row + below, column): cell for (row, column), cell in sheet.cells.items()}
        merged += [(top + below, left, bottom + below, right) for top, left, bottom, right in sheet.merged]
        below += max((row for row, _ in sheet.cells), default=0) + 3
    return [Sheet("Sheet1", cells, merged=tuple(merged))]


def labels_in_capitals(sheets: Sheets) -> Sheets:
    """All texts in capitals but for the technical names of elements, whose words only these tell apart."""

    def capital(value: CellValue) -> CellValue:
        is_name = isinstance(value, str) and ":" in value and " " not in value
        return value.upper() if isinstance(value, str) and not is_name else value

    return each_value(sheets, capital)


def amounts_as_text(words: Callable[[float], str]) -> Change:
    """Amounts as an export writes them that knows only text; years stay as they are."""

    def change(sheets: Sheets) -> Sheets:
        return each_amount(sheets, words)

    return change


def with_unrelated_sheet(sheets: Sheets) -> Sheets:
    """A list of vehicles before the statements."""
    rows: Sequence[Sequence[CellValue]] = (
        ("Fleet",),
        ("Vehicle", "Bought", "Price", "Mileage"),
        ("Van", 2019.0, 21500.0, 88000.0),
        ("Lorry", 2021.0, 64000.0, 120000.0),
    )
    cells = {(r, c): Cell(value) for r, row in enumerate(rows, 1) for c, value in enumerate(row, 1)}
    return [Sheet("Fleet", cells), *sheets]


def with_hidden_copy(sheets: Sheets) -> Sheets:
    """Hidden sheets behind the shown ones with the amounts of an earlier draft."""
    drafts = each_amount(sheets, lambda amount: round(amount * 1.37))
    return [*sheets, *(replace(draft, name=f"{draft.name} old", hidden=True) for draft in drafts)]


def rows_shuffled(sheets: Sheets) -> Sheets:
    """The lines between two headings or totals, which are bold, in another order."""
    return [_shuffled(sheet) for sheet in sheets]


def without_row(sheets: Sheets, label: str) -> Sheets:
    """The sheets without the line of that label."""
    return [_without(sheet, label) for sheet in sheets]


def _at(sheet: Sheet, place: Callable[[int, int], tuple[int, int]]) -> Sheet:
    merged = tuple((*place(top, left), *place(bottom, right)) for top, left, bottom, right in sheet.merged)
    return replace(
        sheet, cells={place(row, column): cell for (row, column), cell in sheet.cells.items()}, merged=merged
    )


def each_value(sheets: Sheets, change: Callable[[CellValue], CellValue]) -> Sheets:
    """The sheets with the value of every cell changed."""

    def changed(sheet: Sheet) -> Cells:
        return {at: cell._replace(value=change(cell.value)) for at, cell in sheet.cells.items()}

    return [replace(sheet, cells=changed(sheet)) for sheet in sheets]


def each_amount(sheets: Sheets, change: Callable[[float], CellValue]) -> Sheets:
    """The sheets with every number under a format of amounts changed: years and row numbers have none."""
    return [
        replace(
            sheet,
            cells={
                at: Cell(change(cell.value), bold=cell.bold)
                if isinstance(cell.value, float) and cell.number_format and not _is_year(cell)
                else cell
                for at, cell in sheet.cells.items()
            },
        )
        for sheet in sheets
    ]


def _is_year(cell: Cell) -> bool:
    return isinstance(cell.value, float) and "#" not in cell.number_format and 1900 <= cell.value <= 2100


def _shuffled(sheet: Sheet) -> Sheet:
    rows = sorted({row for row, _ in sheet.cells})
    with_amounts = {
        row for (row, _), cell in sheet.cells.items() if cell.number_format and isinstance(cell.value, float)
    }
    target, run = {}, []
    for row in [*rows, 0]:
        label = sheet.cells.get((row, 1))
        if row in with_amounts and label and not label.bold:
            run.append(row)
            continue
        moved_rows = list(run)
        Random(len(run)).shuffle(moved_rows)
        target |= dict(zip(run, moved_rows, strict=True)) | {row: row}
        run = []
    return _at(sheet, lambda row, column: (target[row], column))


def _without(sheet: Sheet, label: str) -> Sheet:
    gone = next((row for (row, column), cell in sheet.cells.items() if column == 1 and cell.value == label), None)
    if gone is None:
        return sheet
    kept = {(row - (row > gone), column): cell for (row, column), cell in sheet.cells.items() if row != gone}
    return replace(sheet, cells=kept)


def _brackets(amount: float) -> str:
    return f"({_digits(amount)})" if amount < 0 else _digits(amount)


def _digits(amount: float) -> str:
    """An amount without its sign, with the decimals that it has."""
    return f"{abs(amount):,.2f}".removesuffix(".00")


CHANGES: Mapping[str, Change] = {
    "tables moved": moved,
    "blank rows": with_blank_rows,
    "blank columns": with_blank_columns,
    "sheets reversed": sheets_reversed,
    "sheets in turn": sheets_in_turn,
    "spaces around texts": texts_spaced,
    "one sheet for all": on_one_sheet,
    "labels in capitals": labels_in_capitals,
    "lines shuffled within their blocks": rows_shuffled,
    "an unrelated sheet": with_unrelated_sheet,
    "hidden copies with other amounts": with_hidden_copy,
    "text 1,234": amounts_as_text(lambda v: f"{v:,.2f}".removesuffix(".00")),
    "text 1.234,00": amounts_as_text(lambda v: f"{v:,.2f}".translate(str.maketrans(",.", ".,"))),
    "text 1 234": amounts_as_text(lambda v: f"{v:,.2f}".removesuffix(".00").replace(",", "\u00a0")),
    "text (1,234)": amounts_as_text(_brackets),
    "text 1,234-": amounts_as_text(lambda v: f"{_digits(v)}{'-' if v < 0 else ''}"),
    "text € 1,234": amounts_as_text(lambda v: f"€ {'-' if v < 0 else ''}{_digits(v)}"),
}
