"""What reading one workbook costs, beside the two libraries that could have read it."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from statistics import median

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

from finvet.reading import read_bytes
from tests.bench_figures import Figure

TURNS, RUNS = 6, 15
SHEETS = ("Balance sheet", "Income statement", "Cash flow")
ROWS, YEARS = 49, range(2021, 2025)
TOTALS = 14
MOST = 2.5
"""CPU milliseconds that finvet may take."""


def workbook() -> bytes:
    """A workbook of 750 cells on three sheets, of which 177 are formulas with their values."""
    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    title, line = book.add_format({"bold": True}), book.add_format({"indent": 1})
    amount = book.add_format({"num_format": "#,##0;(#,##0)"})
    total = book.add_format({"num_format": '#,##0 "€"', "bold": True, "top": 1})
    for name in SHEETS:
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, [f"{name}, in EUR", *YEARS], title)
        for row in range(1, ROWS + 1):
            is_total = row % 3 == 0 and row <= TOTALS * 3
            sheet.write(row, 0, f"{name}, line {row}", title if is_total else line)
            for column in range(1, len(YEARS) + 1):
                if is_total or (row == ROWS and column < len(YEARS)):
                    letter = "ABCDE"[column]
                    sheet.write_formula(row, column, f"=SUM({letter}{row - 1}:{letter}{row})", total, 617.25 * row)
                else:
                    sheet.write(row, column, round(617.25 * row + column * 3.1, 2), amount)
    book.close()
    return content.getvalue()


def by_openpyxl(content: bytes) -> int:
    """Values, and formulas with their formats: two passes, for one gives either values or formulas."""
    count = 0
    for only_values in (True, False):
        book = openpyxl.load_workbook(BytesIO(content), data_only=only_values)
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    facts = (cell.value, cell.number_format, cell.font.b, cell.alignment.indent)
                    count += facts[0] is not None and only_values
        book.close()
    return count


def by_calamine(content: bytes) -> int:
    """Values alone."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    sheets = (book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names)
    return sum(value != "" for sheet in sheets for row in sheet for value in row)


def by_finvet(content: bytes) -> int:
    """Values, number formats, indents, bold, formulas, hidden parts, merged ranges."""
    return sum(len(sheet.cells) for sheet in read_bytes(content, "a.xlsx").sheets)


READERS: Mapping[str, Callable[[bytes], int]] = {
    "finvet": by_finvet,
    "openpyxl": by_openpyxl,
    "python-calamine": by_calamine,
}


def reader_costs() -> Mapping[str, float]:
    """CPU milliseconds of each reader on the workbook, the median of many runs; in turns, for machines have moods."""
    content = workbook()
    taken: dict[str, list[float]] = {name: [] for name in READERS}
    for _ in range(TURNS):
        for name, reader in READERS.items():
            count = reader(content)
            assert count == len(SHEETS) * (ROWS + 1) * (len(YEARS) + 1), f"{name} finds {count} cells"
            gc.collect()  # what one reader leaves behind is not the next one's cost
            for _ in range(RUNS):
                start = time.process_time()
                reader(content)
                taken[name].append((time.process_time() - start) * 1000)
    return {name: median(times) for name, times in taken.items()}


def figures() -> Iterator[Figure]:
    """The costs as figures."""
    for name, ms in reader_costs().items():
        what, is_peer = f"by {name}: {_read_by(name)}", name != "finvet"
        most = None if is_peer else MOST
        yield Figure("a workbook of 750 cells, read", what, "CPU ms", (ms,), at_most=most, is_peer=is_peer)


def _read_by(name: str) -> str:
    return (READERS[name].__doc__ or "").rstrip(".").lower()
