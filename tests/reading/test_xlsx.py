from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest
from openpyxl.styles import Alignment, Font

from finvet.errors import FileRefused
from finvet.model import Cell
from finvet.reading import read_bytes, xlsx
from tests.reading import packed


def saved(book):
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def refusal(parts):
    with pytest.raises(FileRefused) as refused:
        read_bytes(packed.zipped(parts), "a.xlsx")
    return refused.value


def test_a_workbook_as_openpyxl_writes_it():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Bilanz"
    sheet.append(["Aktiva", date(2023, 12, 31), datetime.combine(date(2022, 12, 31), time()), True, "=B3*2", -1234.5])
    sheet["A1"].font = Font(bold=True)
    sheet["A1"].alignment = Alignment(indent=3)
    sheet["F1"].number_format = '#,##0 "€"'
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[5].hidden = True
    sheet["A5"] = "quiet"
    book.create_sheet("Secret").sheet_state = "veryHidden"
    content = saved(book)
    found = read_bytes(content, "alder.xlsx")
    assert (found.source.file, found.format) == ("alder.xlsx", "xlsx")
    assert [(s.name, s.hidden) for s in found.sheets] == [("Bilanz", False), ("Secret", True)]
    assert xlsx.read(content)[1][0].cells == {
        (1, 1): Cell("Aktiva", indent=3, bold=True),
        (1, 2): Cell(date(2023, 12, 31), "yyyy-mm-dd"),
        (1, 3): Cell(date(2022, 12, 31), "yyyy-mm-dd h:mm:ss"),
        (1, 4): Cell(True),
        (1, 5): Cell(None, formula="B3*2"),
        (1, 6): Cell(-1234.5, '#,##0 "€"', hidden=True),
        (5, 1): Cell("quiet", hidden=True),
    }


def test_the_name_of_a_sheet_is_cleaned_and_bounded():
    sheets = f'<sheet name="B\u202eS{"x" * 9000}" r:id="worksheet"/>'
    name = read_bytes(packed.zipped(packed.parts_of(workbook=packed.workbook_xml(sheets))), "a.xlsx").sheets[0].name
    assert name.startswith("BSx")
    assert len(name) == 255


def test_the_same_bytes_give_the_same_workbook():
    content = packed.zipped(packed.parts_of())
    assert read_bytes(content, "a.xlsx") == read_bytes(content, "a.xlsx")


@pytest.mark.parametrize("prefix", ["", "x:"])
@pytest.mark.parametrize("namespace", [packed.MAIN, packed.STRICT])
def test_strict_workbooks_and_other_prefixes(prefix, namespace):
    declared = f'xmlns{":" + prefix[:-1] if prefix else ""}="{namespace}"'
    parts = packed.parts_of()
    parts[packed.SHEET_PART] = (
        f'<{prefix}worksheet {declared}><{prefix}sheetData><{prefix}row r="1"><{prefix}c r="A1">'
        f"<{prefix}v>5</{prefix}v></{prefix}c></{prefix}row></{prefix}sheetData></{prefix}worksheet>"
    )
    parts["xl/workbook.xml"] = (
        f'<{prefix}workbook {declared} xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships">'
        f'<{prefix}sheets><{prefix}sheet name="BS" rel:id="worksheet"/></{prefix}sheets></{prefix}workbook>'
    )
    assert read_bytes(packed.zipped(parts), "a.xlsx").sheets[0].cells[1, 1].value == 5


def test_sheets_without_cells_of_their_own_are_passed_over():
    parts = packed.parts_of(
        workbook=packed.workbook_xml('<sheet name="Chart" r:id="chartsheet"/><sheet name="BS" r:id="worksheet"/>')
    )
    parts["xl/_rels/workbook.xml.rels"] = packed.relationships(
        chartsheet="chartsheets/sheet1.xml", worksheet="worksheets/sheet1.xml"
    )
    assert [sheet.name for sheet in read_bytes(packed.zipped(parts), "a.xlsx").sheets] == ["BS"]


def test_a_sheet_elsewhere_in_the_zip_is_found():
    parts = packed.parts_of()
    parts["xl/_rels/workbook.xml.rels"] = packed.relationships(worksheet="/deep/er/bs.xml")
    parts["deep/er/bs.xml"] = parts.pop(packed.SHEET_PART)
    assert read_bytes(packed.zipped(parts), "a.xlsx").sheets[0].cells[1, 1].value == 1


def test_a_sheet_outside_the_file_is_never_followed():
    parts = packed.parts_of()
    listed = packed.relationships(worksheet="file:///etc/passwd")
    parts["xl/_rels/workbook.xml.rels"] = listed.replace("Target=", 'TargetMode="External" Target=')
    assert refusal(parts).message.code == "sheet-outside"


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        (packed.SHEET_PART, None, "part-missing"),
        ("xl/sharedStrings.xml", None, "part-missing"),
        ("xl/workbook.xml", None, "part-missing"),
        ("_rels/.rels", None, "part-missing"),
        ("_rels/.rels", packed.relationships(), "part-missing"),
        ("xl/_rels/workbook.xml.rels", packed.relationships(), "sheet-missing"),
        (packed.SHEET_PART, "<worksheet><sheetData><row>", "part-broken"),
        ("xl/styles.xml", "<!DOCTYPE a><a/>", "xml-doctype"),
        ("xl/workbook.xml", packed.workbook_xml(""), "no-sheets"),
        ("xl/workbook.xml", packed.workbook_xml('<sheet name="A" r:id="worksheet"/>' * 2), "sheet-twice"),
    ],
)
def test_a_damaged_workbook_is_refused(part, content, code):
    parts = packed.parts_of()
    if content is None:
        del parts[part]
    else:
        parts[part] = content
    assert refusal(parts).message.code == code
