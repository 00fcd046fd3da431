"""A form as the bytes of a file of its kind: xlsx, xls, ods, csv, or a web page that is called xls."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from io import BytesIO, StringIO
from typing import Any

import xlsxwriter
import xlwt

from finvet.model import Cell, CellValue, Sheet
from tests.reading.packed import zipped
from tests.spreading.forms.paper import Form

MADE_ON = datetime(2025, 1, 1)


def content(form: Form) -> bytes:
    """The file's bytes; `file.html.xls` is a web page."""
    sheets = form.sheets()
    if form.file.endswith(".csv"):
        return delimited(sheets[0], form.delimiter).encode(form.encoding)
    if form.file.endswith(".html.xls"):
        return web_page(sheets).encode(form.encoding)
    return {"xlsx": xlsx, "xls": xls, "ods": ods}[form.file.rpartition(".")[2]](sheets)


def xlsx(sheets: Sequence[Sheet]) -> bytes:
    stream = BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_numbers": False})
    book.set_properties({"created": MADE_ON})
    styles: dict[tuple[str, bool, int], Any] = {}

    def style(cell: Cell) -> Any:
        number_format = cell.number_format or ("dd/mm/yyyy" if isinstance(cell.value, date) else "General")
        key = (number_format, cell.bold, cell.indent)
        if key not in styles:
            styles[key] = book.add_format({"num_format": number_format, "bold": cell.bold, "indent": cell.indent})
        return styles[key]

    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        if sheet.hidden:
            page.hide()
        for top, left, bottom, right in sheet.merged:
            page.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
        for (row, column), cell in sheet.cells.items():
            if isinstance(cell.value, date):
                day = datetime(cell.value.year, cell.value.month, cell.value.day)
                page.write_datetime(row - 1, column - 1, day, style(cell))
            elif isinstance(cell.value, str):
                page.write_string(row - 1, column - 1, cell.value, style(cell))
            else:
                page.write_number(row - 1, column - 1, cell.value, style(cell))
    book.close()
    return stream.getvalue()


def xls(sheets: Sequence[Sheet]) -> bytes:
    book = xlwt.Workbook()
    styles: dict[str, Any] = {}
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        for (row, column), cell in sheet.cells.items():
            number_format = cell.number_format or ("dd/mm/yyyy" if isinstance(cell.value, date) else "General")
            style = styles.setdefault(number_format, xlwt.easyxf(num_format_str=number_format))
            page.write(row - 1, column - 1, cell.value, style)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def grid(sheet: Sheet) -> list[list[Cell | None]]:
    """The sheet's rows, as wide as it is."""
    height = max((row for row, _ in sheet.cells), default=0)
    width = max((column for _, column in sheet.cells), default=0)
    return [[sheet.cells.get((r, c)) for c in range(1, width + 1)] for r in range(1, height + 1)]


def _text(value: CellValue) -> str:
    if isinstance(value, float):
        return f"{value:.15g}"
    return value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value)


def delimited(sheet: Sheet, delimiter: str) -> str:
    stream = StringIO()
    rows = ([_text(cell.value) if cell else "" for cell in row] for row in grid(sheet))
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return stream.getvalue()


def web_page(sheets: Sequence[Sheet]) -> str:
    def one(cell: Cell | None) -> str:
        return f"<td>{escape(_text(cell.value)) if cell else '&nbsp;'}</td>"

    def table(sheet: Sheet) -> str:
        return "".join("<tr>" + "".join(map(one, row)) + "</tr>\n" for row in grid(sheet))

    tables = "".join(f"<table border=1>\n{table(sheet)}</table>\n" for sheet in sheets)
    return f'<html><head><meta charset="utf-8"></head><body>\n{tables}</body></html>'


ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def ods(sheets: Sequence[Sheet]) -> bytes:
    def one(cell: Cell | None) -> str:
        if cell is None:
            return "<table:table-cell/>"
        kind = "string" if isinstance(cell.value, str) else "float"
        value = "" if kind == "string" else f' office:value="{_text(cell.value)}"'
        return f'<table:table-cell office:value-type="{kind}"{value}><text:p>{escape(_text(cell.value))}</text:p></table:table-cell>'

    def table(sheet: Sheet) -> str:
        rows = "".join(f"<table:table-row>{''.join(map(one, row))}</table:table-row>" for row in grid(sheet))
        return f'<table:table table:name="{escape(sheet.name)}">{rows}</table:table>'

    spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "table", "text"))
    body = f"<office:body><office:spreadsheet>{''.join(map(table, sheets))}</office:spreadsheet></office:body>"
    content = f"<office:document-content {spaces}>{body}</office:document-content>"
    return zipped({"mimetype": ODS_TYPE, "content.xml": content, "META-INF/manifest.xml": MANIFEST})
