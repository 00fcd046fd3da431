"""One small set of accounts, and the ways to write it into a file of each kind."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from tests.reading import packed

Value = str | float | int | None
Rows = Sequence[Sequence[Value]]

ACCOUNTS: Rows = (
    ("Alder Ltd",),
    ("in EUR",),
    ("Income statement", 2021, 2022, 2023),
    ("Revenue", 1000, 1100, 1200),
    ("Cost of sales", -600, -650, -700),
    ("Gross profit", 400, 450, 500),
    ("Operating expenses", -300, -340, -380),
    ("Operating profit", 100, 110, 120),
    ("Balance sheet", 2021, 2022, 2023),
    ("Trade receivables", 100, 110, 120),
    ("Cash and cash equivalents", 30, 40, 50),
    ("Total current assets", 130, 150, 170),
    ("Property, plant and equipment", 370, 400, 430),
    ("Total assets", 500, 550, 600),
    ("Trade payables", 180, 185, 190),
    ("Total current liabilities", 180, 185, 190),
    ("Total equity", 320, 365, 410),
    ("Total equity and liabilities", 500, 550, 600),
)
REVENUE, GROSS_PROFIT, TOTAL_ASSETS = 4, 6, 14
"""Rows as a spreadsheet counts them; the year 2023 stands in column D."""

FACTS = {
    ("revenue", "2021"): 1000.0,
    ("revenue", "2023"): 1200.0,
    ("cost_of_sales", "2023"): 700.0,
    ("cash_and_equivalents", "2022"): 40.0,
    ("total_assets", "2023"): 600.0,
    ("total_equity", "2023"): 410.0,
}
BY_DATE = {(item, f"{year}-12-31"): value for (item, year), value in FACTS.items()}


def changed(rows: Rows = ACCOUNTS, **cells: Value) -> list[list[Value]]:
    """The accounts with other values: `D4=None` is a blank."""
    table = [list(row) + [None] * (4 - len(row)) for row in rows]
    for address, value in cells.items():
        table[int(address[1:]) - 1]["ABCD".index(address[0])] = value
    return table


def written(rows: Rows, write: Callable[[float], str]) -> list[list[Value]]:
    """The accounts with their amounts as text; years stay numbers."""
    return [[write(v) if isinstance(v, int) and v not in (2021, 2022, 2023) else v for v in row] for row in rows]


# ---------------------------------------------------------------- xlsx


def cell(address: str, value: Value) -> str:
    if value is None:
        return f'<c r="{address}"/>'
    if isinstance(value, str):
        return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{address}"><v>{value}</v></c>'


def rows_xml(rows: Rows = ACCOUNTS, **raw: str) -> str:
    """The rows of a sheet; `D4='<c r="D4">..</c>'` puts other XML in a cell's place."""
    return "".join(
        f'<row r="{n}">' + "".join(raw.get(a, cell(a, v)) for a, v in _addressed(n, row)) + "</row>"
        for n, row in enumerate(rows, start=1)
    )


def _addressed(number: int, row: Sequence[Value]) -> list[tuple[str, Value]]:
    return [("ABCDEFGHIJ"[i] + str(number), value) for i, value in enumerate(row)]


def parts(rows: Rows = ACCOUNTS, **changes: str) -> dict[str, str | bytes]:
    return packed.parts_of(rows_xml(rows), **changes)


def xlsx(rows: Rows = ACCOUNTS, **changes: str) -> bytes:
    return packed.zipped(parts(rows, **changes))


def with_cells(**raw: str) -> bytes:
    """The accounts with the XML of some cells as given."""
    return packed.zipped(packed.parts_of(rows_xml(ACCOUNTS, **raw)))


def repacked(changes: dict[str, str | bytes | None], method: int = ZIP_DEFLATED, rows: Rows = ACCOUNTS) -> bytes:
    """The accounts with parts replaced, added, or (None) left out."""
    kept = {name: content for name, content in (parts(rows) | changes).items() if content is not None}
    stream = BytesIO()
    with ZipFile(stream, "w", method) as package:
        for name, content in kept.items():
            package.writestr(ZipInfo(name), content, method)
    return stream.getvalue()


# ---------------------------------------------------------------- other kinds


def text(rows: Rows = ACCOUNTS, delimiter: str = ",", quote: str = "") -> str:
    return "".join(delimiter.join(f"{quote}{'' if v is None else v}{quote}" for v in row) + "\n" for row in rows)


def html(rows: Rows = ACCOUNTS, before: str = "", after: str = "") -> bytes:
    lines = "".join("<tr>" + "".join(f"<td>{escape(str(v))}</td>" for v in row) + "</tr>" for row in rows)
    return f"{before}<html><body><table>{lines}</table>{after}</body></html>".encode()


def spreadsheetml(rows: Rows = ACCOUNTS, before: str = "") -> bytes:
    def data(value: Value) -> str:
        kind = "String" if isinstance(value, str) else "Number"
        return f'<Cell><Data ss:Type="{kind}">{escape(str(value))}</Data></Cell>'

    lines = "".join("<Row>" + "".join(map(data, row)) + "</Row>" for row in rows)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?>{before}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="{space}" '
        f'xmlns:ss="{space}"><Worksheet ss:Name="Accounts"><Table>{lines}</Table></Worksheet></Workbook>'
    ).encode()


def ods_content(rows: Rows = ACCOUNTS, before: str = "", after: str = "") -> str:
    def one(value: Value) -> str:
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
        return (
            f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
            "</table:table-cell>"
        )

    lines = "".join("<table:table-row>" + "".join(map(one, row)) + "</table:table-row>" for row in rows)
    spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "table", "text"))
    return (
        f'<?xml version="1.0"?>{before}<office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Accounts">{lines}{after}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )


def ods(content: str | None = None, mimetype: str = "application/vnd.oasis.opendocument.spreadsheet") -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr(ZipInfo("mimetype"), mimetype, ZIP_STORED)
        package.writestr(ZipInfo("content.xml"), ods_content() if content is None else content, ZIP_DEFLATED)
    return stream.getvalue()


def xls(rows: Rows = ACCOUNTS) -> bytes:
    """A BIFF8 workbook in its OLE2 container."""
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Accounts")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is not None:
                sheet.write(r, c, value)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def biff(version: int, rows: Rows = ACCOUNTS) -> bytes:
    """A worksheet of Excel 2, 3 or 4: a bare stream of records without a container."""
    bof = {
        2: (0x0009, b"\x02\x00\x10\x00"),
        3: (0x0209, b"\x00\x03\x10\x00\x00\x00"),
        4: (0x0409, b"\x00\x04\x10\x00\x00\x00"),
    }
    kind, body = bof[version]
    records = [_record(kind, body)]
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is not None:
                records.append(_biff_cell(version, r, c, value))
    return b"".join([*records, _record(0x000A, b"")])


def _biff_cell(version: int, row: int, column: int, value: Value) -> bytes:
    place = struct.pack("<HH", row, column) + (b"\x00\x00\x00" if version == 2 else b"\x00\x00")
    if isinstance(value, str):
        size = bytes([len(value)]) if version == 2 else struct.pack("<H", len(value))
        return _record(0x0004 if version == 2 else 0x0204, place + size + value.encode("cp1252"))
    return _record(0x0003 if version == 2 else 0x0203, place + struct.pack("<d", value))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body
