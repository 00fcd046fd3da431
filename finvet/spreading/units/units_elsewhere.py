"""What the files say of unit and currency outside their statements: on a cover, around the page, in a file's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import PurePath

from msgspec.structs import replace

from finvet.model import Cell, Sheet, Source, SourceFile, Workbook
from finvet.spreading.periods.periods import is_heading
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import (
    SILENT,
    Unit,
    begins_with_unit,
    is_label_of_unit,
    is_one_word,
    speaks_of_units_alone,
    unit_of,
)
from finvet.spreading.units.unread_units import states_unread_unit
from finvet.spreading.wording.lexicon import keys_of, plain

FEWEST_ROWS, FEWEST_AMOUNTS = 2, 2  # of a table
STATEMENTS = ("BS", "IS", "CF")
SHORTEST_WORD = 3  # letters, in a file's name
FARTHEST = 4  # columns between what announces a unit and the unit


def unit_elsewhere(workbooks: Sequence[Workbook], statements: Container[tuple[str, str]]) -> Unit:
    """The unit and the currency of all cells and file names that speak of nothing else, where they are of one mind.

    `statements`: the files and sheets that hold them. A table on another sheet states a scale for itself: it is
    borrowed where nothing else says one.
    """
    said = [unit for book in workbooks for unit in _said_in(book, statements)]
    own = [unit for unit in said if not unit.borrowed]
    return _of_one_mind(own if any(unit.factor for unit in own) else said, said)


def unit_around(grid: Grid) -> Unit:
    """The unit and the currency that stand around a sheet, in no cell of it, where all say the same."""
    said = [unit_of(text, source) for text, source in grid.around]
    return _of_one_mind(said, said) if said else SILENT


def texts_around(file: SourceFile, sheet: Sheet) -> tuple[tuple[str, Source], ...]:
    """The texts around a sheet that may speak of its amounts: not those of a box that names another thing, as a chart.

    The header and the footer of its page name the company, or what it is printed for.
    """
    texts = (*sheet.around, *filter(_is_of_statements, sheet.boxes))
    return tuple((text, Source(file.file, sheet.name, "", "", text)) for text in texts)


def _is_of_statements(text: str) -> bool:
    return speaks_of_units_alone(text) or not keys_of(plain(text)).isdisjoint(STATEMENTS)


def _of_one_mind(scales: Sequence[Unit], currencies: Sequence[Unit]) -> Unit:
    """The first that states a scale, where all that do state the same; so the currency."""
    stated = [unit for unit in scales if unit.factor is not None]
    scale = stated[0] if len({unit.factor for unit in stated}) == 1 else SILENT
    named = {(unit.currency, unit.sign) for unit in currencies if unit.currency or unit.sign}
    currency, sign = named.pop() if len(named) == 1 else (None, "")
    unread = next((unit.unread for unit in scales if unit.unread), None) if not stated else None
    return replace(scale, currency=currency, sign=sign, unread=unread)


def _said_in(book: Workbook, statements: Container[tuple[str, str]]) -> Iterator[Unit]:
    yield _named(book)
    for sheet in book.sheets:
        if not sheet.hidden:
            is_own = (book.source.file, sheet.name) in statements
            yield from _said_on(sheet, Grid(book.source, sheet), is_own=is_own)


def _said_on(sheet: Sheet, grid: Grid, *, is_own: bool) -> Iterator[Unit]:
    """What the texts of a sheet say; beside amounts or years on another one it is of these: "Sales | 100 | USD bn"."""
    amounts = Counter(row for (row, _), cell in sheet.cells.items() if isinstance(cell.value, int | float))
    has_table = sum(count >= FEWEST_AMOUNTS for count in amounts.values()) >= FEWEST_ROWS
    of_tables = {row for row, cells in sheet.rows.items() if not is_own and (row in amounts or _heads_years(cells))}
    for (row, column), cell in sheet.cells.items():
        text = cell.value
        if not isinstance(text, str) or row in of_tables:
            continue
        source = grid.source(row, column, "", text)
        if speaks_of_units_alone(text) or (begins_with_unit(text) and not has_table):
            if not is_one_word(text) or _is_announced(sheet, row, column):
                unit = unit_of(text, source)
                yield replace(unit, borrowed=has_table and not is_own and unit.factor is not None)
        elif not has_table and states_unread_unit(text) and column < min(grid.amounts[row], default=column + 1):
            yield Unit(unread=source)


def _heads_years(cells: Mapping[int, Cell]) -> bool:
    """Whether years stand over columns, which may be of a form that nobody filled in."""
    return sum(is_heading(cell.value) for cell in cells.values()) > 1


def _is_announced(sheet: Sheet, row: int, column: int) -> bool:
    """Whether the text to the left says that a unit or currency follows: a word alone may be a column of a note."""
    texts = (sheet.cells.get((row, left)) for left in range(column - 1, max(column - FARTHEST, 0) - 1, -1))
    label = next((cell for cell in texts if cell is not None and cell.value not in (None, "")), None)
    return label is not None and isinstance(label.value, str) and is_label_of_unit(label.value)


def _named(book: Workbook) -> Unit:
    """What a word of the file's name states: "bilanz_TEUR.csv"; two plain letters are a country or a group: "g_kr"."""
    parts = re.split(r"[\s_.()\[\]-]+", PurePath(book.source.file).stem)
    units = (part for part in parts if len(part) >= SHORTEST_WORD or not part.isascii() or not part.isalpha())
    return next((unit for part in units if speaks_of_units_alone(part) and (unit := unit_of(part)) != SILENT), SILENT)
