"""How a workbook's cells are formatted: number format, indent, bold, and whether a number is shown as a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.cleaning import from_markup
from finvet.reading.markup import counted, flag, small, visit, whole

BUILT_IN: Mapping[int, str] = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)",
    39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
    41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
} | dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd")  # fmt: skip
"""Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30; the last are the East Asian dates)."""

STYLES_BYTES = 32 * 1024
"""The styles of most workbooks have fewer."""

GENERAL = "General"
NOT_SHOWN_AS_WRITTEN = re.compile(r'"[^"]*"?|\[[^\]]*\]?|[\\_*].|AM/PM|A/P|s\.0+', re.IGNORECASE)


class Style(NamedTuple):
    """What a cell's format says; the number format is "" where it is General."""

    number_format: str = ""
    indent: int = 0
    bold: bool = False
    is_date: bool = False


PLAIN = Style()


class Styles(dict[str, Style]):
    """Styles by the number that cells name them with, as it is written there; PLAIN for a number that is none.

    A workbook has many more styles than its cells use, so each is made when a cell asks for it.
    """

    def __init__(self, table: StyleTable | None = None) -> None:
        super().__init__()
        self._table = table or StyleTable()

    def __missing__(self, number: str) -> Style:
        self[number] = style = self._table.style(counted(number))
        return style


def read_styles(part: str, chunks: Iterable[bytes]) -> Styles:
    """The cell styles of a styles part. Raises FileRefused where there are too many."""
    content, rest = small(chunks, STYLES_BYTES)
    return Styles(_styles(part, rest) if content is None else _small_styles(part, content))


@lru_cache(maxsize=16)  # a program writes the same ones into file after file
def _small_styles(part: str, content: bytes) -> StyleTable:
    return _styles(part, (content,))


def _styles(part: str, chunks: Iterable[bytes]) -> StyleTable:
    table = StyleTable()
    visit(part, chunks, table.add)
    return table


def is_date_format(number_format: str) -> bool:
    """Whether the format shows a day, month or year; a time alone or an elapsed time is a number."""
    shown = NOT_SHOWN_AS_WRITTEN.sub("", number_format.partition(";")[0]).lower()
    if shown == GENERAL.lower() or any(placeholder in shown for placeholder in "0#?@"):
        return False
    is_time = "h" in shown or "s" in shown
    return "y" in shown or "d" in shown or ("m" in shown and not is_time)


class StyleTable:
    """Collects fonts, number formats and cell formats, which come in this order of need but not of place."""

    def __init__(self) -> None:
        self.number_formats: dict[int, str] = dict(BUILT_IN)
        self.bold_fonts: list[bool] = []
        self.formats: list[Mapping[str, str]] = []
        self.indents: dict[int, int] = {}

    def add(self, path: str, attributes: Mapping[str, str]) -> None:
        """Notes what an element of the styles part says."""
        match path:
            case "styleSheet/numFmts/numFmt":
                code = from_markup(attributes.get("formatCode", ""))
                self.number_formats[whole(attributes, "numFmtId")] = "" if code == GENERAL else code
            case "styleSheet/fonts/font":
                self.bold_fonts.append(False)
            case "styleSheet/fonts/font/b":
                self.bold_fonts[-1] = flag(attributes, "val", default="1")
            case "styleSheet/cellXfs/xf":
                if len(self.formats) == limits.STYLES:
                    raise FileRefused("too-many-styles", limit=limits.STYLES)
                self.formats.append(attributes)
            case "styleSheet/cellXfs/xf/alignment":
                self.indents[len(self.formats) - 1] = whole(attributes, "indent")

    def style(self, number: int | None) -> Style:
        """The style of a number, which is its place in the list."""
        if number is None or number >= len(self.formats):
            return PLAIN
        attributes = self.formats[number]
        number_format = self.number_formats.get(whole(attributes, "numFmtId"), "")
        font = whole(attributes, "fontId")
        is_bold = font < len(self.bold_fonts) and self.bold_fonts[font]
        return Style(number_format, self.indents.get(number, 0), is_bold, is_date_format(number_format))
