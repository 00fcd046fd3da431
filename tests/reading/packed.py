"""Workbooks written part by part, so that a test shows exactly what stands in the file."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
SHEET_PART = "xl/worksheets/sheet1.xml"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(ZipInfo(name), content, ZIP_DEFLATED)  # without the time of day
    return packed.getvalue()


def relationships(**targets: str) -> str:
    """`type="target"`; the id of each is its type."""
    listed = "".join(f'<Relationship Id="{t}" Type="{OFFICE}/{t}" Target="{to}"/>' for t, to in targets.items())
    return f'<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def workbook_xml(sheets: str = '<sheet name="BS" sheetId="1" r:id="worksheet"/>', properties: str = "") -> str:
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}<sheets>{sheets}</sheets></workbook>'


def sheet_xml(rows: str, before: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>'


def parts_of(rows: str = '<row r="1"><c r="A1"><v>1</v></c></row>', **changes: str) -> dict[str, str | bytes]:
    """The parts of a workbook of one sheet BS; `changes` are further parts: strings, styles, workbook, before."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}"/></Types>',
        "_rels/.rels": relationships(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": changes.get("workbook", workbook_xml()),
        "xl/_rels/workbook.xml.rels": relationships(
            worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml", styles="styles.xml"
        ),
        SHEET_PART: sheet_xml(rows, changes.get("before", "")),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{changes.get("strings", "")}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{changes.get("styles", "")}</styleSheet>',
    }
    return parts


def workbook(rows: str, **changes: str) -> bytes:
    return zipped(parts_of(rows, **changes))
