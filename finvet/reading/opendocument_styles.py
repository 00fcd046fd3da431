"""How an OpenDocument spreadsheet formats its cells, in the number formats that Excel writes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from finvet.reading.cleaning import clean
from finvet.reading.markup import counted
from finvet.reading.styles import PLAIN, Style

DATA_STYLES = frozenset(
    ("number-style", "currency-style", "percentage-style", "date-style", "time-style", "text-style")
)
DAYS = "yyyy-mm-dd"
INDENT_STEP = 3.5  # millimetres that a step of indent is wide in LibreOffice
MILLIMETRES: Mapping[str, float] = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}
LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(mm|cm|in|pt)")
MOST_STEPS = 250
MOST_PLACES = 15
MOST_INHERITED = 20


class _CellStyle:
    """A named cell style: what it says itself; what it leaves open its parent says."""

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self.parent = attributes.get("parent-style-name", "")
        self.data_style: str | None = attributes.get("data-style-name")
        self.bold: bool | None = None
        self.indent: int | None = None


class _DataStyle(NamedTuple):
    kind: str
    pieces: list[str]
    mapped: list[str]


class StyleTable:
    """Collects the styles of styles.xml and content.xml; `hidden_tables` are the styles that hide a sheet."""

    def __init__(self) -> None:
        self.hidden_tables: set[str] = set()
        self._cells: dict[str, _CellStyle] = {}
        self._data: dict[str, _DataStyle] = {}
        self._cell: _CellStyle | None = None
        self._table = ""
        self._open: _DataStyle | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Takes in the start of an element; names are without prefix."""
        if name in ("style", "default-style"):
            self._start_style(attributes)
        elif name in DATA_STYLES:
            self._open = _DataStyle(name, [], [])
            self._data[attributes.get("name", "")] = self._open
        elif name == "table-properties" and attributes.get("display") == "false":
            self.hidden_tables.add(self._table)
        elif self._cell is not None and name == "text-properties" and "font-weight" in attributes:
            self._cell.bold = attributes["font-weight"] in ("bold", "600", "700", "800", "900")
        elif self._cell is not None and name == "paragraph-properties" and "margin-left" in attributes:
            self._cell.indent = _steps(attributes["margin-left"])
        elif self._open is not None:
            self._start_piece(self._open, name, attributes)

    def end(self, name: str, text: str) -> None:
        """Takes in the end of an element with the text in it."""
        if self._open is not None and name in ("currency-symbol", "text"):
            self._open.pieces.append(f"[${text}]" if name == "currency-symbol" else _literal(text))
        elif name in DATA_STYLES:
            self._open = None

    def style(self, name: str, depth: int = 0) -> Style:
        """The style of a cell by its name, with what its parents say; plain where there is none."""
        own = self._cells.get(name)
        if own is None or depth == MOST_INHERITED:
            return PLAIN
        parent = self.style(own.parent, depth + 1)
        data = self._data.get(own.data_style) if own.data_style else None
        return Style(
            self._number_format(data) if data else parent.number_format,
            parent.indent if own.indent is None else own.indent,
            parent.bold if own.bold is None else own.bold,
            data.kind == "date-style" if data else parent.is_date,
        )

    def _start_style(self, attributes: Mapping[str, str]) -> None:
        name, family = attributes.get("name", "Default"), attributes.get("family")
        self._cell = self._cells.setdefault(name, _CellStyle(attributes)) if family == "table-cell" else None
        self._table = name if family == "table" else ""

    @staticmethod
    def _start_piece(style: _DataStyle, name: str, attributes: Mapping[str, str]) -> None:
        if name == "number":
            style.pieces.append(_digits(attributes))
        elif name == "map":
            style.mapped.append(attributes.get("apply-style-name", ""))

    def _number_format(self, style: _DataStyle) -> str:
        """The format for positive amounts, which a style with conditions keeps in another style."""
        if style.kind == "date-style":
            return DAYS
        if style.kind == "text-style":
            return "@"
        if style.mapped and style.mapped[0] in self._data:
            style = self._data[style.mapped[0]]
        return clean("".join(style.pieces))


def _literal(text: str) -> str:
    return text if text in ("%", " ", "-", "(", ")", "") else '"' + text.replace('"', "") + '"'


def _digits(attributes: Mapping[str, str]) -> str:
    """The placeholders of a number: grouping, decimals, and a comma for every thousand it is shown in."""
    places = min(counted(attributes.get("decimal-places", "")) or 0, MOST_PLACES)
    digits = "#,##0" if attributes.get("grouping") == "true" else "0"
    factor = attributes.get("display-factor", "1")
    thousands = {"1000": ",", "1000000": ",,", "1000000000": ",,,"}.get(factor, "")
    return digits + ("." + "0" * places if places else "") + thousands


def _steps(length: str) -> int:
    """A length ("0.35cm") in steps of indent."""
    written = LENGTH.fullmatch(length)
    if written is None:
        return 0
    return min(round(float(written[1]) * MILLIMETRES[written[2]] / INDENT_STEP), MOST_STEPS)
