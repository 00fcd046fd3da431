"""The same amounts in other places, words, units and files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from finvet.model import CellValue, Sheet
from tests.relations.facts import Facts, differences
from tests.relations.handed import Document, Files, answered
from tests.relations.relation import Change, Relation, equal, never_another, times
from tests.spreading.forms import files
from tests.spreading.forms.changes import CHANGES, Sheets, each_value, every_sheet_twice

NAMED_OTHERWISE = {
    "labels in capitals": ("partner",),
    "hidden copies with other amounts": ("warnings",),  # it says that they are there
}
NEED_BOLD_TOTALS = ("lines shuffled within their blocks",)


def laid_out(change: Callable[[Sheets], Sheets]) -> Change:
    """Other sheets."""
    return lambda handed: replace(handed, sheets=change(handed.sheets))


def with_layout(**layout: object) -> Change:
    """The same books laid out otherwise."""
    return lambda handed: handed.with_books(handed.books, **layout) if handed.books else handed


def worded(old: str, new: str) -> Change:
    """Other words for the unit."""

    def change(value: CellValue) -> CellValue:
        return value.replace(old, new) if isinstance(value, str) else value

    return laid_out(partial(each_value, change=change))


def written(write: Callable[[Sequence[Sheet]], Files]) -> Change:
    """Other files."""
    return lambda handed: replace(handed, written=write)


def as_texts(encoding: str, delimiter: str) -> Callable[[Sequence[Sheet]], Files]:
    """A text file a sheet."""

    def write(sheets: Sequence[Sheet]) -> Files:
        return {
            f"{number} {sheet.name}.csv": files.delimited(sheet, delimiter).encode(encoding)
            for number, sheet in enumerate(sheets)
        }

    return write


def a_workbook_a_sheet(sheets: Sequence[Sheet]) -> Files:
    numbers = count()
    return {f"{next(numbers)} {sheet.name}.xlsx": files.xlsx([sheet]) for sheet in sheets}


def the_same_file_twice(sheets: Sequence[Sheet]) -> Files:
    return {"partner.xlsx": files.xlsx(sheets), "partner (1).xlsx": files.xlsx(sheets)}


def but_for_covers(before: Facts, after: Facts) -> Iterator[str]:
    """All facts stay; a sheet without a statement is a file that is refused."""
    warnings = [warning for warning in after["warnings"] if warning.strip() != "file-refused"]
    return differences({**after, "warnings": warnings}, before)


def long_ago(folder: Path, day: date) -> Document:
    """Asked of files that were last changed long ago."""
    for path in folder.iterdir():
        os.utime(path, (10**8, 10**8))
    return answered(folder, day)


KINDS: Mapping[str, Callable[[Sequence[Sheet]], Files]] = {
    "an xls file": lambda sheets: {"partner.xls": files.xls(sheets)},
    "an ods file": lambda sheets: {"partner.ods": files.ods(sheets)},
    "a web page that is called xls": lambda sheets: {"partner.xls": files.web_page(sheets).encode()},
    "a workbook whose name ends in xls": lambda sheets: {"partner.xls": files.xlsx(sheets)},
}
A_FILE_A_SHEET: Mapping[str, Callable[[Sequence[Sheet]], Files]] = {
    "a workbook a sheet": a_workbook_a_sheet,
    "text in UTF-8, commas": as_texts("utf-8", ","),
    "text in UTF-8 with a mark, semicolons": as_texts("utf-8-sig", ";"),
    "text in UTF-16, tabs": as_texts("utf-16", "\t"),
    "text in Windows-1252, semicolons": as_texts("cp1252", ";"),
}
LANGUAGES = {"German": "de", "French": "fr", "Spanish": "es"}
UNIT_WORDS = ("€'000", "TEUR", "thousands of euros", "kEUR", "EUR '000s", "EUR 1,000")

LAYOUTS: tuple[Relation, ...] = (
    *(
        Relation(name, laid_out(change), equal(*NAMED_OTHERWISE.get(name, ())), of_books=name in NEED_BOLD_TOTALS)
        for name, change in CHANGES.items()
    ),
    Relation("years oldest first", with_layout(order=(2, 1, 0)), equal(), of_books=True),
    Relation("years in no order", with_layout(order=(1, 0, 2)), equal(), of_books=True),
    Relation("amounts times 1000, in euros", with_layout(unit=1.0), equal(), of_books=True),
    Relation("amounts in millions", worded("EUR thousand", "EUR million"), times(1000), of_books=True),
    *(Relation(f"unit {words}", worded("EUR thousand", words), equal(), of_books=True) for words in UNIT_WORDS),
    *(
        Relation(f"labels in {name}", with_layout(language=code), never_another, of_books=True)
        for name, code in LANGUAGES.items()
    ),
    *(Relation(name, written(write), equal()) for name, write in KINDS.items()),
    *(Relation(name, written(write), but_for_covers) for name, write in A_FILE_A_SHEET.items()),
    Relation("every sheet twice", laid_out(every_sheet_twice), equal("unmatched")),
    Relation("the same file twice", written(the_same_file_twice), equal("unmatched")),
    Relation("files last changed long ago", lambda handed: replace(handed, asked=long_ago), equal()),
)
