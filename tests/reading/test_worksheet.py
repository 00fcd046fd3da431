import subprocess
import sys
from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, xlsx
from tests.growth import SLACK, growth
from tests.reading import packed

DATES = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>'


def cells(rows, **changes):
    return sheet(rows, **changes).cells


def sheet(rows, **changes):
    return xlsx.read(packed.workbook(rows, **changes))[1][0]


def value(cell, **changes):
    """The value of B2, from the cell's attributes and content."""
    attributes, content = cell
    return cells(f'<row r="2"><c r="B2" {attributes}>{content}</c></row>', **changes)[2, 2].value


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (("", "<v>1234.5</v>"), 1234.5),
        (('t="n"', "<v>-1E3</v>"), -1000.0),
        (("", "<v>0</v>"), 0.0),
        (('t="b"', "<v>1</v>"), True),
        (('t="b"', "<v>0</v>"), False),
        (('t="e"', "<v>#REF!</v>"), CellError("#REF!")),
        (('t="e"', "<v>\u202e#N/A</v>"), CellError("#N/A")),
        (('t="e"', "<v> </v>"), CellError("#ERROR!")),
        (('t="str"', "<f>A1</f><v>n/a</v>"), "n/a"),
        (('t="d"', "<v>2023-12-31T00:00:00</v>"), date(2023, 12, 31)),
        (('t="inlineStr"', "<is><r><t>Cash </t></r><r><t>net</t></r><rPh><t>kana</t></rPh></is>"), "Cash net"),
        (("", "<v>nan</v>"), "nan"),
        (("", "<v>1e999</v>"), "1e999"),
        (("", "<v>1_000</v>"), "1_000"),
        (("", "<v>1,234</v>"), "1,234"),
    ],
)
def test_values_by_type(cell, expected):
    found = value(cell)
    assert found == expected
    assert type(found) is type(expected)


def test_shared_strings_join_runs_and_leave_phonetics_out():
    strings = "<si><t>Total_x000D_</t></si><si><r><t>Net </t></r><r><t>debt</t></r><rPh><t>x</t></rPh></si>"
    assert value(('t="s"', "<v>1</v>"), strings=strings) == "Net debt"
    assert value(('t="s"', "<v>0</v>"), strings=strings) == "Total "


@pytest.mark.parametrize(
    ("serial", "expected"),
    [
        ("45291", date(2023, 12, 31)),
        ("45291.75", date(2023, 12, 31)),
        ("45290.9999999", date(2023, 12, 31)),
        ("61", date(1900, 3, 1)),
        ("60", 60.0),  # 29 February 1900, which never was
        ("0", 0.0),
        ("-5", -5.0),
        ("109574", date(2199, 12, 31)),
        ("109575", 109575.0),
        ("2369089", 2369089.0),  # would be the year 8386
        ("1e12", 1e12),
    ],
)
def test_a_date_is_one_only_where_the_format_and_the_serial_say_so(serial, expected):
    assert value(('s="1"', f"<v>{serial}</v>"), styles=DATES) == expected
    assert value(('s="2"', f"<v>{serial}</v>"), styles=DATES) == pytest.approx(float(serial))
    assert value(("", f"<v>{serial}</v>"), styles=DATES) == pytest.approx(float(serial))


def test_the_calendar_of_1904():
    book = packed.workbook_xml(properties='<workbookPr date1904="1"/>')
    assert value(('s="1"', "<v>43829</v>"), styles=DATES, workbook=book) == date(2023, 12, 31)


def test_formulas_stay_with_or_without_a_result():
    found = cells(
        '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="B1"><f>C1</f></c><c r="C1"><f>D1</f><v></v></c>'
        '<c r="D1"><f t="shared" ref="D1:E1" si="0">A1*2</f><v>6</v></c><c r="E1"><f t="shared" si="0"/><v>2</v></c>'
        '<c r="F1" t="str"><f>""</f><v></v></c><c r="G1" t="str"><f>A1</f></c></row>'
    )
    assert found[1, 1] == Cell(3.0, formula="SUM(B1:B2)")
    assert found[1, 2] == Cell(None, formula="C1")
    assert found[1, 3] == Cell(None, formula="D1")
    assert found[1, 4].formula == "A1*2"
    assert found[1, 5] == Cell(2.0, formula="")
    assert found[1, 6] == Cell("", formula='""')
    assert found[1, 7] == Cell(None, formula="A1")


def test_a_cell_that_shares_a_formula_knows_whose():
    found = sheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2*2</f><v>6</v></c><c r="B1"><f t="shared" si="0"/>'
        '<v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="7"/><v>1</v></c>'
        '<c r="B2"><f t="shared" ref="B2:B3" si="0">1+1</f></c></row><row r="3"><c r="B3" ><f si="0" t="shared"></f>'
        '<v>2</v></c><c r="C3"><f t="array" ref="C3">SUM(A1:A2)</f></c><c r="D3"><f t="dataTable"/><v>1</v></c></row>'
    )
    assert found.shared == {(1, 2): (1, 1), (3, 2): (2, 2)}
    assert found.cells[2, 1] == Cell(1.0, formula="")
    assert found.cells[3, 3] == Cell(None, formula="SUM(A1:A2)")
    assert found.cells[3, 4] == Cell(1.0, formula="")


def test_a_result_of_blanks_was_calculated():
    assert cells('<row r="1"><c r="A1" t="str"><f>" "</f><v> </v></c></row>')[1, 1] == Cell("", formula='" "')


def test_number_formats_change_what_is_shown_but_not_the_value():
    formats = '<numFmts><numFmt numFmtId="164" formatCode="#,##0,"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>'
    found = cells('<row r="1"><c r="A1" s="1"><v>1234567</v></c><c r="B1" s="2"><v>0.125</v></c></row>', styles=formats)
    assert found == {(1, 1): Cell(1234567.0, "#,##0,"), (1, 2): Cell(0.125, "0%")}


def test_a_cell_has_all_its_fields():
    assert len(cells('<row r="1"><c r="A1"><v>1</v></c></row>')[1, 1]) == len(Cell._fields)


def test_merged_ranges():
    parts = packed.parts_of()
    merged = '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B5"/></mergeCells></worksheet>'
    parts[packed.SHEET_PART] = parts[packed.SHEET_PART].replace("</worksheet>", merged)
    assert xlsx.read(packed.zipped(parts))[1][0].merged == ((1, 1, 2, 3), (5, 2, 5, 2))


def test_a_formula_too_long_to_be_one_is_marked_but_not_shortened():
    assert value(("", f"<f>{'1+' * 5000}1</f><v>5001</v>")) == 5001
    assert cells(f'<row r="1"><c r="A1"><f>{"1+" * 5000}1</f></c></row>')[1, 1].formula == ""


def test_blank_cells_are_not_there():
    blank = (
        '<c r="A1" s="1"/><c r="B1"><v/></c><c r="C1" t="s"><v></v></c><c r="D1" t="str"><v></v></c>'
        '<c r="E1" t="inlineStr"><is><t> \u00a0</t></is></c><c r="F1" t="s"><v>0</v></c>'
    )
    assert cells(f'<row r="1">{blank}</row>', strings="<si><t>  </t></si>") == {}


def test_cells_without_an_address_follow_the_one_before():
    found = cells('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>')
    assert {place: cell.value for place, cell in found.items()} == {(1, 1): 1, (1, 4): 2, (1, 5): 3, (2, 1): 4}


def test_an_address_is_not_mistaken_for_another_that_ends_alike():
    found = cells('<row r="1"><c r="A1"><v>1</v></c><c r="A11"><v>2</v></c></row>')
    assert set(found) == {(1, 1), (11, 1)}


def test_a_cell_stands_where_its_address_says_whatever_its_row_says():
    found = cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B5"><v>2</v></c><c r="A2"><v>3</v></c><c r="B1"><v>4</v></c></row>'
    )
    assert {place: cell.value for place, cell in found.items()} == {(1, 1): 1, (5, 2): 2, (2, 1): 3, (1, 2): 4}


def test_the_last_cell_of_the_grid_costs_no_more_than_the_first():
    assert cells('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')[1048576, 16384].value == 7


def test_hidden_rows_and_columns():
    found = cells(
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c>'
        '<c r="C2"><v>1</v></c></row>',
        before='<cols><col min="2" max="16384" hidden="true"/></cols>',
    )
    assert {place for place, cell in found.items() if cell.hidden} == {(1, 1), (2, 3)}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ('<row r="1"><c r="A0"><v>1</v></c></row>', "cell-nowhere"),
        ('<row r="1"><c r="XFE1"><v>1</v></c></row>', "cell-nowhere"),
        ('<row r="1"><c r="1A"><v>1</v></c></row>', "cell-nowhere"),
        ('<row r="1048577"><c><v>1</v></c></row>', "cell-nowhere"),
        ('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>1</v></c></row>', "cell-nowhere"),
        ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "cell-twice"),
        ('<row r="1"><c r="A1" t="s"><v>5</v></c></row>', "string-missing"),
        ('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "string-missing"),
        ('<row r="1"><c r="A1" t="s"><v>x</v></c></row>', "string-missing"),
        (f'<row r="1"><c r="A1" t="s"><v>{"9" * 5000}</v></c></row>', "string-missing"),
        (f'<row r="1"><c r="A{"9" * 5000}"><v>1</v></c></row>', "cell-nowhere"),
    ],
)
def test_a_damaged_sheet_is_refused(row, code):
    with pytest.raises(FileRefused) as refused:
        cells(row, strings="<si><t>a</t></si>")
    assert refused.value.message.code == code


def refusal(rows, **changes):
    with pytest.raises(FileRefused) as refused:
        cells(rows, **changes)
    return refused.value.message.code


@pytest.mark.parametrize("way", ["", " "], ids=["plain", "by the parser"])
def test_limits_are_refusals(monkeypatch, way):
    two = f'<row r="1"><c r="A1"{way}><v>1</v></c><c r="B1"{way}><v>1</v></c></row>'
    monkeypatch.setattr(limits, "CELLS", 2)
    assert len(cells(two)) == 2
    monkeypatch.setattr(limits, "CELLS", 1)
    assert refusal(two) == "too-many-cells"
    strings = f"<si><t{way}>a</t></si>" * 3
    monkeypatch.setattr(limits, "STRINGS", 3)
    assert value(('t="s"', "<v>2</v>"), strings=strings) == "a"
    monkeypatch.setattr(limits, "STRINGS", 2)
    assert refusal("", strings=strings) == "too-many-strings"


@pytest.mark.parametrize("part", [packed.SHEET_PART, "xl/sharedStrings.xml", "xl/styles.xml"])
def test_nesting_beyond_the_limit_is_refused(part):
    parts = packed.parts_of()
    parts[part] = "<a>" * 257 + "</a>" * 257
    with pytest.raises(FileRefused) as refused:
        xlsx.read(packed.zipped(parts))
    assert refused.value.message.code == "xml-too-deep"


def test_merged_ranges_are_bounded_and_in_the_grid(monkeypatch):
    def merged(*ranges):
        listed = "".join(f'<mergeCell ref="{ref}"/>' for ref in ranges)
        return refusal("", before=f"<mergeCells>{listed}</mergeCells>")

    assert merged("A1:XFE1") == "cell-nowhere"
    assert merged("") == "cell-nowhere"
    monkeypatch.setattr(limits, "MERGED_RANGES", 1)
    assert merged("A1:B1", "A2:B2") == "too-many-merged"


def test_many_lists_of_hidden_columns_cost_little():
    def read(last):
        hidden = f'<col min="1" max="{last}" hidden="1"/>' * 2_000
        return cells('<row r="1"><c r="A1"><v>1</v></c></row>', before=f"<cols>{hidden}</cols>")

    assert read(16_384)[1, 1].hidden
    assert growth(read, 1, 16_384) < SLACK


FORMATTED_ROWS = """
import re
from pathlib import Path
from finvet.reading.sheet_cells import Book
from finvet.reading.styles import Styles
from finvet.reading.worksheet import read_sheet
from tests.growth import SLACK, growth

def chunks():
    yield b"<worksheet><sheetData>"
    for start in range(1, LAST, 8192):
        rows = range(start, start + 8192)
        yield "".join(f'<row r="{r}" s="1" customFormat="1"><c r="A{r}" s="1"/></row>' for r in rows).encode()
    yield b"</sheetData></worksheet>"

assert read_sheet("p", chunks(), Book({}, Styles()), "BS").cells == {}
print(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="where a process finds its peak memory differs")
@pytest.mark.parametrize("last", [131_072, pytest.param(1_048_576, marks=pytest.mark.deep)])
def test_rows_that_are_only_formatted_cost_no_memory(last):
    ran = subprocess.run(
        [sys.executable, "-c", FORMATTED_ROWS.replace("LAST", str(last))], check=True, capture_output=True, text=True
    )
    assert int(ran.stdout) < 64 * 1024
