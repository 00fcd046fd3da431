"""Which sheets of a workbook can hold a statement, by their texts alone: a report has many notes for each statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from finvet.model import Sheet, StatementName
from finvet.spreading.mapping.nominees import nominees_of_label
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.settings import settings
from finvet.spreading.sheets.cells import is_amount, label_of, label_text
from finvet.spreading.sheets.list_columns import MOST_LINES
from finvet.spreading.tables.label_columns import begins_with_code
from finvet.spreading.wording.labels import Languages, languages_of_label
from finvet.spreading.wording.language import languages_of

STATEMENTS: tuple[StatementName, ...] = ("BS", "IS", "CF")
MOST_UNDERSTOOD = 2_000  # labels of a sheet of which the words are looked at; no statement has so many


def statement_sheets(sheets: Iterable[Sheet]) -> list[Sheet]:
    """The sheets with amounts that name a statement, hold as many known labels as make one, or may add up a note.

    From no other one any figure would be taken, whatever its amounts and periods are.
    """
    counted = [(sheet, _labels(sheet)) for sheet in sheets if any(map(is_amount, sheet.cells.values()))]
    telling = [_telling(labels) for _, labels in counted]
    languages = languages_of(chain.from_iterable(telling))
    return [
        sheet
        for (sheet, labels), own in zip(counted, telling, strict=True)
        if _names_statement(sheet.name, *labels) or _adds_up(sheet, labels) or _knows_enough(own, languages)
    ]


def _labels(sheet: Sheet) -> list[str]:
    """The different labels of a sheet."""
    return list(dict.fromkeys(filter(None, map(label_of, sheet.texts))))


def _telling(labels: Sequence[str]) -> list[str]:
    """The labels that may tell what a sheet is: the first ones, and of those below what a dictionary holds as it is.

    A label that nobody has met yet takes long to understand, and a ledger or a price list has ten thousands of them.
    """
    return [*labels[:MOST_UNDERSTOOD], *filter(languages_of_label, labels[MOST_UNDERSTOOD:])]


def _knows_enough(labels: Sequence[str], languages: Languages) -> bool:
    """Whether as many labels as make a statement can stand in one, and not all for one item; codes may be anything."""
    fewest: int = settings()["tables"]["fewest_items"]
    if sum(map(begins_with_code, labels)) >= fewest:
        return True
    return any(_hold_several(labels, statement, languages, fewest) for statement in STATEMENTS)


def _hold_several(labels: Sequence[str], statement: StatementName, languages: Languages, fewest: int) -> bool:
    """Whether so many labels can stand in a statement, and for more than one item; the first of them tell, mostly."""
    known, items = 0, set[str]()
    for left, label in zip(range(len(labels), 0, -1), labels, strict=True):
        if known + left < fewest:
            return False
        found = nominees_of_label(label, None, statement, languages)
        if found:
            known += 1
            items.update(reading.item for reading in found)
            if known >= fewest and len(items) > 1:
                return True
    return False


def _names_statement(*texts: str) -> bool:
    return any(any(title_statements(text)) for text in texts)


def _adds_up(sheet: Sheet, labels: Sequence[str]) -> bool:
    """Whether a line says no more than that it is a total, or the last one says nothing beside its amounts."""
    if any(map(says_only_total, labels[:MOST_LINES])):
        return True
    last = sheet.rows[max(sheet.rows)].values()
    return any(map(is_amount, last)) and not any(map(label_text, last))
