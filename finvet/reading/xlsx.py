"""Workbooks of Excel 2007 and later (xlsx, xlsm, templates; Strict or transitional): the sheets in their order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.model import Sheet
from finvet.reading import limits
from finvet.reading.cleaning import from_markup
from finvet.reading.dates import EPOCH_1900, EPOCH_1904
from finvet.reading.markup import flag, visit
from finvet.reading.names import Names
from finvet.reading.package import Package, Relationship, opened
from finvet.reading.page_texts import box_texts
from finvet.reading.sheet_cells import Book
from finvet.reading.strings import read_strings
from finvet.reading.styles import Styles, read_styles
from finvet.reading.worksheet import read_sheet

LONGEST_NAME = 255
"""Spreadsheet programs allow 31 characters; other writers do not always know."""


class _Tab(NamedTuple):
    name: str
    relationship: str
    hidden: bool


def read(content: bytes | Package) -> tuple[str, tuple[Sheet, ...]]:
    """The sheets with their cells; chart, dialog and macro sheets hold none and are passed over.

    Values are those that the cells hold, which a number format that shows them in thousands does not change. A
    formula without a cached result has value None and its text; one that shares another cell's formula has the
    text "", and the sheet says whose. Raises FileRefused for whatever is damaged, missing, outside the zip or
    beyond the limits.
    """
    package = opened(content)
    workbook = package.main_part()
    relationships = package.relationships(workbook)
    tabs, epoch, names = _tabs(package, workbook)
    book = _book(package, relationships, epoch)
    sheets: dict[str, Sheet] = {}
    cells = 0
    for number, tab in enumerate(tabs):
        related = relationships.get(tab.relationship)
        if related is None:
            raise FileRefused("sheet-missing", sheet=tab.name)
        if related.type == "worksheet":
            # A figure walks back to its cell by the sheet's name, so each has a name of its own.
            if tab.name in sheets:
                raise FileRefused("sheet-twice", sheet=tab.name)
            sheet, own = _sheet(package, tab, related, book), names.of(number)
            sheets[tab.name] = replace(sheet, names=own) if own else sheet
            cells += len(sheets[tab.name].cells)
            if cells > limits.CELLS:
                raise FileRefused("too-many-cells", limit=limits.CELLS)
    if not sheets:
        raise FileRefused("no-sheets")
    return "", tuple(sheets.values())


def _tabs(package: Package, workbook: str) -> tuple[list[_Tab], date, Names]:
    tabs: list[_Tab] = []
    epochs = [EPOCH_1900]
    names = Names()

    def add(path: str, attributes: Mapping[str, str]) -> None:
        names.start(path, attributes)
        if path == "workbook/sheets/sheet":
            name = from_markup(attributes.get("name", ""), LONGEST_NAME)
            related = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            tabs.append(_Tab(name, related, attributes.get("state", "visible") != "visible"))
        elif path == "workbook/workbookPr" and flag(attributes, "date1904"):
            epochs.append(EPOCH_1904)

    visit(workbook, package.chunks(workbook), add, names.text)
    return tabs, epochs[-1], names


def _book(package: Package, relationships: Mapping[str, Relationship], epoch: date) -> Book:
    parts = {related.type: related.target for related in relationships.values() if related.target}
    strings, styles = parts.get("sharedStrings"), parts.get("styles")
    return Book(
        strings=read_strings(strings, package.chunks(strings)) if strings else {},
        styles=read_styles(styles, package.chunks(styles)) if styles else Styles(),
        epoch=epoch,
    )


def _sheet(package: Package, tab: _Tab, related: Relationship, book: Book) -> Sheet:
    if related.target is None:
        raise FileRefused("sheet-outside", sheet=tab.name)
    sheet = read_sheet(related.target, package.chunks(related.target), book, tab.name, hidden=tab.hidden)
    boxes = box_texts(package, related.target)
    return replace(sheet, boxes=boxes) if boxes else sheet
