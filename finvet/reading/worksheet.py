"""One sheet of a workbook, streamed: only the cells that hold something are built."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from string import digits

from finvet.addresses import position
from finvet.errors import FileRefused
from finvet.model import Range, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.markup import flag, local_name, parse, whole
from finvet.reading.page_texts import page_texts
from finvet.reading.plain_markup import ATTRIBUTES, HEAD, TEXT, outside_plain, plain_attributes
from finvet.reading.sheet_cells import UNSHARED, Book, SheetCells, WrittenCell

PLAIN_ROW = re.compile(f'<row(?: r="([0-9]{{1,7}}+)"|)({ATTRIBUTES}) ?(/?)>')
PLAIN_FORMULA = (
    r'<f(?! ?/)(?: aca="false"|)(?: t="shared"(?: ref="[A-Z0-9:]{1,30}+"|) si="([0-9]{1,9}+)"|)'
    f"(?:>({TEXT})</f>| ?/>)"
)
PLAIN_VALUE = f'(<v)(?:>(?:({TEXT})|)</v>| ?/>)|<is><t(?: xml:space="preserve"|)>({TEXT})</t></is>'
PLAIN_CELL = re.compile(
    '<c r="([A-Z]{1,3}+)([0-9]{1,7}+)"(?: s="([0-9]{1,9}+)"|)(?: t="([A-Za-z]{1,9}+)"|) ?+'
    f"(?:/>|>(?:{PLAIN_FORMULA}|)(?:{PLAIN_VALUE}|)</c>)|(.+)",
    re.DOTALL,
)
"""The parts of a WrittenCell; the last is what is left of the row from where it is not plain.

What may be missing is an alternative to nothing, which is found in half the time of a part with a `?`.
"""

ON_PAGE = frozenset(f"{which}{place}" for which in ("odd", "even", "first") for place in ("Header", "Footer"))
HOLDS_TEXT = frozenset(("v", "f", "t")) | ON_PAGE
SAYS_SOMETHING = HOLDS_TEXT | {"c", "row", "col", "rPh", "mergeCell", "sheetData"}
"""The elements that the reader listens to; a sheet has many others around its rows."""


def read_sheet(part: str, chunks: Iterable[bytes], book: Book, name: str, *, hidden: bool = False) -> Sheet:
    """The sheet with its cells. Blank cells are not there, however they are formatted.

    Raises FileRefused where the part is broken, names a cell twice, or holds too many cells.
    """
    reader = SheetReader(part, book)
    parse(part, outside_plain(chunks, reader), reader.start, reader.end, reader.text.append)
    return Sheet(
        name, reader.found.cells, hidden, reader.found.shared, tuple(reader.merged), around=page_texts(reader.page)
    )


class SheetReader:
    """Handlers of the sheet's elements; `c` is a cell, `v` its value, `f` its formula, `t` its inline text."""

    head = re.compile(HEAD + b"<sheetData>")
    closing = "</row>"

    def __init__(self, part: str, book: Book) -> None:
        self.found = SheetCells(part, book)
        self.merged: list[Range] = []
        self.page: list[str] = []
        self.between = False
        self.text: list[str] = []
        self._part = part
        self._depth = 0
        self._cell: Mapping[str, str] = {}
        self._group = self._formula = self._has_value = self._value = self._inline = ""
        self._in_phonetic = False

    def take(self, text: str, position: int) -> int:
        """Reads plain rows; see `outside_plain`."""
        while row := PLAIN_ROW.match(text, position):
            number, attributes, is_empty = row.groups("")
            end = row.end() if is_empty else text.index(self.closing, row.end())
            cells = PLAIN_CELL.findall(text, row.end(), end)
            hidden = _hidden(attributes)
            if hidden is None or (cells and cells[-1][-1]):
                break
            self.found.row(int(number or 0), hidden=hidden)
            self.found.add(cells)
            position = end if is_empty else end + len(self.closing)
        return position

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._depth == limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part=self._part, limit=limits.XML_DEPTH)
        self._depth += 1
        name = local_name(name)
        if name not in SAYS_SOMETHING:
            return
        if name == "c":
            self._cell = attributes
            self._group = self._formula = self._has_value = self._value = self._inline = ""
        elif name in HOLDS_TEXT:
            self.text.clear()
            if name == "f":
                self._group = (attributes.get("t") == "shared" and attributes.get("si")) or UNSHARED
        else:
            self._start_other(name, attributes)

    def _start_other(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "row":
                self.found.row(whole(attributes, "r"), hidden=flag(attributes, "hidden"))
            case "col":
                self.found.columns(attributes)
            case "rPh":
                self._in_phonetic = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))
            case "sheetData":
                self.between = self._depth == 2  # noqa: PLR2004

    def end(self, name: str) -> None:
        """An element ends."""
        self._depth -= 1
        name = local_name(name)
        if name not in SAYS_SOMETHING:
            return
        if name == "v":
            self._has_value, self._value = name, "".join(self.text)
        elif name == "c":
            self.found.add([self._written()])
        elif name == "f":
            self._formula = "".join(self.text)
        elif name == "t" and not self._in_phonetic:
            self._inline += "".join(self.text)
        elif name == "rPh":
            self._in_phonetic = False
        elif name == "row":
            self.between = self._depth == 2  # noqa: PLR2004
        elif name in ON_PAGE and len(self.page) < len(ON_PAGE):
            self.page.append("".join(self.text))

    def _written(self) -> WrittenCell:
        get = self._cell.get
        address = get("r", "")
        letters = address.rstrip(digits)
        return (
            letters, address[len(letters) :], get("s", ""), get("t", ""), self._group, self._formula,
            self._has_value, self._value, self._inline, "",
        )  # fmt: skip

    def _merge(self, reference: str) -> None:
        if len(self.merged) == limits.MERGED_RANGES:
            raise FileRefused("too-many-merged", limit=limits.MERGED_RANGES)
        first, _, last = reference.partition(":")
        try:
            self.merged.append((*position(first), *position(last or first)))
        except ValueError as misplaced:
            raise FileRefused("cell-nowhere", part=self._part, cell=clean(reference)) from misplaced


@lru_cache(maxsize=64)
def _hidden(attributes: str) -> bool | None:
    """Whether a row with these attributes is hidden; None where the parser must see them."""
    found = plain_attributes(attributes)
    return None if found is None or "r" in found else flag(found, "hidden")
