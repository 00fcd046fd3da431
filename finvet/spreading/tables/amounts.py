"""The amount in a cell: a number, a text that writes one, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from finvet.model import Cell, CellError, Message, Source, Workbook
from finvet.spreading.sheets import decimal_marks, numbers
from finvet.spreading.sheets.cells import AMOUNT, LONGEST_LABEL, shown
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.tables import Amount
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.labels import readings

NO_TEXT_AMOUNTS = Marks("point", decided=False)
ENOUGH_TEXTS = 5_000  # of a sheet, to tell what language it is in
OPENING, CLOSING = "(", ")"
LONGEST_TEXT = 40  # of what is quoted in a warning


def marks_of_book(workbook: Workbook) -> Marks:
    """The decimal mark of a file's text amounts, by all of them and by the language of its labels."""
    texts = [text for sheet in workbook.sheets for text in sheet.texts]
    amounts = [text for text in texts if numbers.looks_like_amount(text)]
    if not amounts:
        return NO_TEXT_AMOUNTS
    marks = decimal_marks.marks_of(amounts, comma_language=False)
    if marks.decided:
        return marks
    written = set(amounts)  # in a file of text most are, and none of them is a label
    first = (text for sheet in workbook.sheets for text in sheet.texts[:ENOUGH_TEXTS])
    labels = (text[:LONGEST_LABEL] for text in first if text not in written)
    return decimal_marks.marks_of(amounts, comma_language=_is_comma_language(labels))


def _is_comma_language(labels: Iterable[str]) -> bool:
    """Whether most labels that a dictionary knows are of a language that splits off decimals by a comma."""
    languages = [reading.language for label in labels if (found := readings(label)) for reading in found[:1]]
    return sum(code != "en" for code in languages) * 2 > len(languages)


def amounts_in(
    grid: Grid, row: int, columns: Mapping[int, Sequence[int]], label: str, marks: Marks
) -> tuple[dict[int, Amount], dict[int, float]]:
    """The amounts of a row by leading column, each from the first of its columns in which one stands, and their values.

    A percentage or a word is none; one loop for many amounts, as each call counts.
    """
    found: dict[int, Amount] = {}
    values: dict[int, float] = {}
    there, file, sheet, address = grid.rows[row], grid.file.file, grid.sheet.name, grid.address
    new = tuple.__new__  # makes a named tuple in half the time that its own call takes
    for lead, own in columns.items():
        for column in own:
            cell = there.get(column)
            if cell is None or "%" in cell.number_format:
                continue
            value = cell.value
            if isinstance(value, float):
                source = new(Source, (file, sheet, address(row, column), label, AMOUNT % value))
                found[lead] = new(Amount, (source, value, None, False, False, cell.note))
                values[lead] = value
                break
            if _is_cut_off(cell, there.get(column + 1)):
                cell = cell._replace(value=f"{value}{CLOSING}")
            if amount := _not_in_number(cell, grid.source(row, column, label, shown(cell)), marks):
                found[lead] = amount
                if amount.value is not None:
                    values[lead] = amount.value
                break
    return found, values


def _is_cut_off(cell: Cell, following: Cell | None) -> bool:
    """Whether the closing bracket of an amount stands in the next cell, as when a page is pasted."""
    text, closing = cell.value, following.value if following else None
    is_open = isinstance(text, str) and text.startswith(OPENING) and CLOSING not in text
    return is_open and isinstance(closing, str) and closing.strip() == CLOSING


def _not_in_number(cell: Cell, source: Source, marks: Marks) -> Amount | None:
    if isinstance(cell.value, bool):
        return None
    if isinstance(cell.value, CellError):
        return Amount(source, None, Message("error-cell", {"error": str(cell.value)}))
    if isinstance(cell.value, str):
        return _in_text(cell.value, source, marks)
    if cell.value is None:
        return Amount(source, None, Message(cell.note or "formula-without-value"))
    return Amount(source, None, Message("no-amount", {"text": source.text}))


def _in_text(text: str, source: Source, marks: Marks) -> Amount | None:
    written = _written(text, marks)
    return None if written is None else Amount(source, *written)


@lru_cache(maxsize=4096)
def _written(text: str, marks: Marks) -> tuple[float | None, Message | None, bool, bool] | None:
    """The amount that a text writes, or why it writes none, whether it is unsure, and whether it states a magnitude."""
    if numbers.is_blank(text) or numbers.is_share(text) or speaks_of_units_alone(text):
        return None
    value = numbers.amount(text, marks)
    if value is None:
        return None, Message("no-amount", {"text": text[:LONGEST_TEXT]}), False, False
    unsure = (not marks.decided and numbers.is_ambiguous(text)) or (marks.throughout and numbers.is_bare(text))
    return value, None, unsure, numbers.states_magnitude(text)
