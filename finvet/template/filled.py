"""What a partner filled in beside the statements, found by the ids of our questions, whatever its sheets are called."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from finvet.addresses import a1
from finvet.model import Cell, CellError, FilledIn, Sheet, Source, Workbook
from finvet.template.asking import is_asking, is_template
from finvet.template.fields import EntryType, asked, entry_ids, fields
from finvet.template.words import languages, words

MOST_CHARACTERS = 2000  # of the name of a document
PLAIN_NUMBER = re.compile(r"\d{1,15}")
MOST_SHARE = 1e6  # far above any percentage that fits
MOST_OF_AN_ID = 2  # entries: the second one is named, for it may say otherwise
DECIMALS = 10  # of a percentage; what is beyond is how fractions are stored


class Kind(Struct, frozen=True):
    """What an entry answers, and how: its type, its unit, the choices there are."""

    key: str
    type: EntryType
    unit: str = ""
    choices: tuple[str, ...] = ()


def is_filled_in(workbook: Workbook) -> bool:
    """Whether an amount stands in a statement of it."""
    amounts = (cell.value for sheet in workbook.sheets if not is_asking(sheet) for cell in sheet.cells.values())
    return any(isinstance(value, float) for value in amounts)


def without_questionnaire(workbook: Workbook) -> Workbook:
    """The workbook without the questionnaire, whose numbers are no amounts of statements."""
    if not is_template(workbook):
        return workbook
    questions = {name for question in asked() for name in entry_ids(question)}
    sheets = tuple(s for s in workbook.sheets if not (is_asking(s) and questions.intersection(s.texts)))
    return replace(workbook, sheets=sheets)


def filled_in(workbook: Workbook) -> tuple[FilledIn, ...]:
    """Every entry that is not empty, in the order of the sheets: answers, and what the company says of itself."""
    seen: Counter[str] = Counter()
    found = []
    for sheet in filter(is_asking, workbook.sheets):
        for name, entry in _of_sheet(workbook.source.file, sheet):
            seen[name] += 1
            if seen[name] <= MOST_OF_AN_ID:
                found.append(entry)
    return tuple(found)


def _of_sheet(file: str, sheet: Sheet) -> Iterator[tuple[str, FilledIn]]:
    """The entries of a sheet, each with its id."""
    columns = Counter(
        column for (_, column), cell in sheet.cells.items() if isinstance(cell.value, str) and cell.value in kinds()
    )
    answers, evidence = _column(sheet, "answer", "entry"), _column(sheet, "evidence")
    if not columns or answers is None:
        return
    ((ids, _),) = columns.most_common(1)
    for row, cells in sheet.rows.items():
        name = str(cells[ids].value) if ids in cells else ""
        kind = kinds().get(name)
        cell = cells.get(answers)
        if kind and cell is not None and not _is_blank(cell):
            label = cells[ids + 1].value if ids + 1 in cells else ""
            source = Source(file, sheet.name, a1(row, answers), str(label), str(cell.value))
            yield name, FilledIn(kind.key, _value(cell, kind), source, _note(cells.get(evidence or 0)))


def _column(sheet: Sheet, *names: str) -> int | None:
    """The column under one of these headings, in whatever language."""
    heads = {words(language)["words"][name] for language in languages() for name in names}
    return next((column for (_, column), cell in sheet.cells.items() if cell.value in heads), None)


@cache
def kinds() -> Mapping[str, Kind]:
    """What each id answers."""
    found = {field.id: Kind(field.key, field.type, choices=field.choices) for field in fields().values()}
    for question in asked():
        kind = "number" if question.type == "list" else question.type
        found |= {name: Kind(question.id, kind, question.unit, question.choices) for name in entry_ids(question)}
    return found


def _is_blank(cell: Cell) -> bool:
    is_empty = cell.value is None and cell.formula is None
    return is_empty or (isinstance(cell.value, str) and not cell.value.strip())


def _note(cell: Cell | None) -> str | None:
    if cell is None or cell.value is None or _is_blank(cell):
        return None
    return _text(cell.value)[:MOST_CHARACTERS]


# ---------------------------------------------------------------- values


def _value(cell: Cell, kind: Kind) -> object:
    """The value as its kind has it; one that does not fit as it stands there, None where its formula has no value."""
    value = cell.value
    if isinstance(value, CellError):
        return None
    if isinstance(value, str):
        return _of_text(value.strip(), kind)
    if kind.type == "number" and kind.unit == "percent" and isinstance(value, float):
        return _percentage(value, cell.number_format)
    return _text(value) if kind.type in ("text", "file") and isinstance(value, float | date) else value


def _percentage(value: float, number_format: str) -> object:
    """The percentage; a fraction that is not shown as one could be either, and stays a text."""
    if "%" in number_format and abs(value) <= MOST_SHARE:
        return round(value * 100, DECIMALS)
    return f"{value:.15g}" if 0 < value < 1 else value


def _of_text(text: str, kind: Kind) -> object:
    if kind.type == "yes_no":
        return _truths().get(_plain(text), text)
    if kind.type == "choice":
        return next((choice for choice in kind.choices if _plain(text) in _names_of(choice)), text)
    if kind.type == "number" and PLAIN_NUMBER.fullmatch(text):
        return float(text)
    if kind.type == "date":
        return _day(text)
    return text.upper() if kind.type in ("country", "currency") else text


def _day(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


@cache
def _truths() -> Mapping[str, bool]:
    said = [words(language)["words"] for language in languages()]
    return {_plain(one["yes"]): True for one in said} | {_plain(one["no"]): False for one in said}


@cache
def _names_of(choice: str) -> frozenset[str]:
    """What a choice is called in any language, and by ourselves."""
    tables = [words(language)[name] for language in languages() for name in ("choices", "units")]
    return frozenset(_plain(str(table[choice])) for table in tables if choice in table)


def _plain(text: str) -> str:
    """Without accents and capitals."""
    bare = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return "".join(bare).casefold()


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.15g}"
    return value.isoformat() if isinstance(value, date) else str(value)
