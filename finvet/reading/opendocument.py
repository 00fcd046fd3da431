"""OpenDocument spreadsheets (ods): content.xml streamed, only the cells that hold something are built."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, CellValue, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.grid import Grid, Grids, finite
from finvet.reading.markup import counted, local_name, parse, visit
from finvet.reading.opendocument_formulas import formula_as_excel
from finvet.reading.opendocument_styles import StyleTable
from finvet.reading.package import Package, opened

CONTENT, STYLES, MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
CELLS = frozenset(("table-cell", "covered-table-cell"))
PASSED_OVER = frozenset(("annotation", "shapes", "forms", "tracked-changes", "dde-links", "ruby-text"))
HIDDEN = frozenset(("collapse", "filter"))
UNNAMED_ERROR = "#VALUE!"
ERROR = re.compile(r"#[A-Z/0!?_]+[A-Z0!?]|Err:\d{3}")


class _Run(NamedTuple):
    """Cells that stand side by side and are written once."""

    first: int
    last: int


def read(content: bytes | Package) -> tuple[str, tuple[Sheet, ...]]:
    """The sheets with their cells. Repeated blanks cost nothing; repeated values are cells like others.

    Raises FileRefused for whatever is damaged, encrypted or beyond the limits.
    """
    package = opened(content)
    _refuse_encrypted(package)
    styles = StyleTable()
    for part in (STYLES, CONTENT):
        if part in package or part == CONTENT:
            reader = _ContentReader(part, styles)
            parse(part, package.chunks(part), reader.start, reader.end, reader.text.append)
    return "", reader.grids.sheets()


def _refuse_encrypted(package: Package) -> None:
    def look(path: str, _attributes: Mapping[str, str]) -> None:
        if path.endswith("encryption-data"):
            raise FileRefused("file-is-encrypted")

    if MANIFEST in package:
        visit(MANIFEST, package.chunks(MANIFEST), look)


class _ContentReader:
    """Handlers of the elements. A cell's text is its paragraphs; its value stands in attributes."""

    def __init__(self, part: str, styles: StyleTable) -> None:
        self.part, self.styles = part, styles
        self.grids = Grids()
        self.text: list[str] = []
        self.depth = 0
        self.passed_over_from = 0
        self.grid: Grid | None = None
        self.row, self.row_count, self.row_is_hidden = 0, 0, False
        self.column = 0
        self.cell_depth = 0
        self.hidden_columns: set[int] = set()
        self.row_cells: list[tuple[_Run, Cell]] = []
        self.attributes: Mapping[str, str] = {}
        self.paragraphs: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part=self.part, limit=limits.XML_DEPTH)
        if self.passed_over_from:
            return
        name = local_name(name)
        if name in PASSED_OVER or (name == "table" and self.grid is not None):
            self.passed_over_from = self.depth
        elif self.grid is not None or name == "table":
            self._start_in_table(name, attributes)
        else:
            self.text.clear()
            self.styles.start(name, self._plain(attributes))

    def end(self, name: str) -> None:
        self.depth -= 1
        if self.passed_over_from:
            if self.depth < self.passed_over_from:
                self.passed_over_from = 0
                self.text.clear()
            return
        name = local_name(name)
        if self.grid is None:
            self.styles.end(name, "".join(self.text))
        elif name == "p" and self.depth == self.cell_depth:
            self.paragraphs.append("".join(self.text))
        elif name in CELLS:
            self._end_cell()
        elif name == "table-row":
            self._end_row()
        elif name == "table":
            self.grid = None

    def _plain(self, attributes: Mapping[str, str]) -> Mapping[str, str]:
        """The attributes without prefix; of two with one name, as in LibreOffice's extensions, the first."""
        return {local_name(name): value for name, value in reversed(list(attributes.items()))}

    def _start_in_table(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "p":
            self.text.clear()
        elif name in CELLS:
            self.attributes, self.paragraphs, self.cell_depth = attributes, [], self.depth
        elif name in ("s", "tab", "line-break"):
            spaces = counted(self._plain(attributes).get("c", "")) or 1
            self.text.append(" " * min(spaces, limits.TEXT_CHARACTERS))
        elif name == "table-row":
            self._start_row(self._plain(attributes))
        elif name == "table-column":
            self._start_column(self._plain(attributes))
        elif name == "table":
            self._start_table(self._plain(attributes))

    def _start_table(self, attributes: Mapping[str, str]) -> None:
        is_hidden = attributes.get("style-name", "") in self.styles.hidden_tables
        self.grid = self.grids.open(attributes.get("name", ""), hidden=is_hidden)
        self.row = self.column = self.row_count = 0
        self.hidden_columns = set()

    def _start_column(self, attributes: Mapping[str, str]) -> None:
        last = self.column + _repeated(attributes, "number-columns-repeated")
        if attributes.get("visibility") in HIDDEN:
            self.hidden_columns.update(range(self.column + 1, min(last, LAST_COLUMN) + 1))
        self.column = last

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self.row_count = _repeated(attributes, "number-rows-repeated")
        self.row_is_hidden = attributes.get("visibility") in HIDDEN
        self.column = 0
        self.row_cells = []

    def _end_cell(self) -> None:
        attributes = self._plain(self.attributes)
        run = _Run(self.column + 1, self.column + _repeated(attributes, "number-columns-repeated"))
        self.column = run.last
        is_error = any(n.endswith(":value-type") and v == "error" for n, v in self.attributes.items())
        self._merge(run.first, attributes)
        value = _value(attributes, " ".join(self.paragraphs), is_error=is_error)
        formula = formula_as_excel(attributes["formula"]) if "formula" in attributes else None
        if formula is None and (value is None or value == ""):
            return
        number_format, indent, bold, _ = self.styles.style(attributes.get("style-name", ""))
        self.row_cells.append((run, Cell(value, _with_unit(number_format, attributes), indent, bold, formula)))

    def _merge(self, column: int, attributes: Mapping[str, str]) -> None:
        rows = _repeated(attributes, "number-rows-spanned")
        columns = _repeated(attributes, "number-columns-spanned")
        if self.grid is not None and (rows > 1 or columns > 1):
            self.grid.merge((self.row + 1, column, self.row + rows, column + columns - 1))

    def _end_row(self) -> None:
        """Places the row's cells in every row that it stands for."""
        for row in range(self.row + 1, self.row + self.row_count + 1) if self.row_cells else ():
            for run, cell in self.row_cells:
                for column in range(run.first, min(run.last, LAST_COLUMN + 1) + 1):
                    self._put(row, column, cell)
        self.row += self.row_count

    def _put(self, row: int, column: int, cell: Cell) -> None:
        is_hidden = self.row_is_hidden or column in self.hidden_columns
        if self.grid is not None:
            self.grid.put(row, column, cell._replace(hidden=is_hidden))


def _repeated(attributes: Mapping[str, str], name: str) -> int:
    written = attributes.get(name, "1")
    count = counted(written)
    if count is None:
        raise FileRefused("cell-nowhere", part=CONTENT, cell=clean(written))
    return max(count, 1)


def _value(attributes: Mapping[str, str], shown: str, *, is_error: bool) -> CellValue:
    """What the cell holds, by its type; an error is written as a number or a text that shows it."""
    text = clean(shown)
    if is_error or ("formula" in attributes and ERROR.fullmatch(text.strip())):
        return CellError(text.strip() or UNNAMED_ERROR)
    match attributes.get("value-type"):
        case "float" | "currency" | "percentage":
            return _number(attributes.get("value", ""), text)
        case "date":
            return _day(attributes.get("date-value", ""), text)
        case "boolean":
            return attributes.get("boolean-value") == "true"
        case "string" if "string-value" in attributes and not text:
            text = clean(attributes["string-value"])
    return "" if text.isspace() else text


def _number(written: str, shown: str) -> float | str | CellError:
    """The number; what Python alone would take for one ("1_000") is the text that is shown."""
    try:
        return finite(float(written)) if "_" not in written else shown
    except ValueError:
        return shown


def _day(written: str, shown: str) -> date | str:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return shown


def _with_unit(number_format: str, attributes: Mapping[str, str]) -> str:
    """The format with the currency and the percent sign that the value itself states."""
    kind, currency = attributes.get("value-type"), clean(attributes.get("currency", ""))
    if kind == "currency" and currency and "[$" not in number_format:
        return f"[${currency}] {number_format or '0.00'}"
    if kind == "percentage" and "%" not in number_format:
        return "0.00%"
    return number_format
