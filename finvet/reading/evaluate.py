"""Formulas that no spreadsheet program has calculated yet: finvet does, or says why the result is not known."""

from __future__ import annotations

from finvet.model import Cell, Sheet


def evaluated(sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """The sheets with the results of formulas that have none, or a 0 that is not their result; each says so.

    A file that keeps one such 0 was never calculated, so a formula's 0 there that cannot be checked is not known.
    """
    asked = {
        (sheet.name, row, column): cell
        for sheet in sheets
        if sheet.has_formulas
        for row, cells in sheet.rows.items()
        for column, cell in cells.items()
        if cell.formula is not None and not cell.value and _is_open(cell)
    }
    if not asked:
        return sheets
    from finvet.reading.results import with_results  # few files ask for a calculator

    return with_results(sheets, asked)


def _is_open(cell: Cell) -> bool:
    """Whether a formula has no result, or one that may never have been calculated."""
    return cell.value is None or (isinstance(cell.value, float) and cell.value == 0)
