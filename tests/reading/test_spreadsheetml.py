from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read_bytes

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"

MERGED = 'ss:Index="2" ss:MergeAcross="1"'
STYLE_1, STYLE_2 = 'ss:StyleID="s1"', 'ss:StyleID="s2"'


def workbook(rows, styles="", options="", before=""):
    return (
        f'<?xml version="1.0"?>{before}<Workbook xmlns="{NAMESPACE}" xmlns:ss="{NAMESPACE}"><Styles>{styles}</Styles>'
        f'<Worksheet ss:Name="BS"><Table>{rows}</Table><WorksheetOptions>{options}</WorksheetOptions></Worksheet></Workbook>'
    ).encode()


def sheet(rows, **more):
    (found,) = read_bytes(workbook(rows, **more), "a.xls").sheets
    return found


def data(kind, written, attributes=""):
    return f'<Cell {attributes}><Data ss:Type="{kind}">{written}</Data></Cell>'


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("Number", "-1234.5", -1234.5),
        ("Number", "1_000", "1_000"),
        ("Number", "1e999", CellError("#NUM!")),
        ("String", "Cash &amp; bank", "Cash & bank"),
        ("Boolean", "1", True),
        ("DateTime", "2023-12-31T00:00:00.000", date(2023, 12, 31)),
        ("Error", "#REF!", CellError("#REF!")),
    ],
)
def test_every_type(kind, written, value):
    found = sheet(f"<Row>{data(kind, written)}</Row>").cells[1, 1]
    assert found == Cell(value)
    assert type(found.value) is type(value)


def test_where_cells_stand():
    rows = (
        '<Column ss:Hidden="1" ss:Index="3" ss:Span="1"/>'
        f'<Row ss:Index="3">{data("Number", 1, MERGED)}{data("Number", 2)}</Row>'
        f'<Row ss:Hidden="1" ss:Span="2">{data("Number", 3)}</Row><Row>{data("Number", 4)}</Row>'
    )
    found = sheet(rows, options="<Visible>SheetVeryHidden</Visible>")
    assert {place: (c.value, c.hidden) for place, c in found.cells.items()} == {
        (3, 2): (1, False), (3, 4): (2, True), (4, 1): (3, True), (7, 1): (4, False),
    }  # fmt: skip
    assert (found.merged, found.hidden) == (((3, 2, 3, 3),), True)


def test_styles_and_their_parents():
    styles = (
        '<Style ss:ID="Default"><NumberFormat ss:Format="#,##0"/></Style>'
        '<Style ss:ID="s1" ss:Parent="Default"><Font ss:Bold="1"/><Alignment ss:Indent="2"/></Style>'
        '<Style ss:ID="s2"><NumberFormat ss:Format="Percent"/></Style>'
    )
    rows = f"<Row>{data('Number', 1)}{data('Number', 2, STYLE_1)}{data('Number', 3, STYLE_2)}</Row>"
    assert list(sheet(rows, styles=styles).cells.values()) == [
        Cell(1, "#,##0"),
        Cell(2, "#,##0", 2, True),
        Cell(3, "0.00%"),
    ]


@pytest.mark.parametrize(
    ("written", "as_a1"),
    [
        ("=R[-1]C*2", "B2*2"),
        ("=SUM(R[-2]C:R[-1]C)", "SUM(B1:B2)"),
        ("=R1C1+R4C[1]", "A1+C4"),
        ("='P &amp; L'!RC[-1]", "'P & L'!A3"),
        ("=IF(R1C1=&quot;R1C1&quot;,1,2)", 'IF(A1="R1C1",1,2)'),
        ("=R[-9]C", "#REF!"),
        ("=SUM(C1)", ""),
        ("=SUM(R)", ""),
        ("=ROUND(RC[1],0)", "ROUND(C3,0)"),
    ],
)
def test_formulas_are_in_a1_style(written, as_a1):
    rows = f'<Row ss:Index="3"><Cell ss:Index="2" ss:Formula="{written}"><Data ss:Type="Number">5</Data></Cell></Row>'
    assert sheet(rows).cells[3, 2].formula == as_a1


def test_a_comment_is_not_the_cells_value():
    commented = (
        '<Cell><Data ss:Type="Number">5</Data><Comment><ss:Data ss:Type="String">note</ss:Data></Comment></Cell>'
    )
    assert sheet(f"<Row>{commented}</Row>").cells == {(1, 1): Cell(5)}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (workbook("<Row>"), "part-broken"),
        (workbook("", before='<!DOCTYPE a [<!ENTITY b "c">]>'), "xml-doctype"),
        (workbook("<a>" * 300), "xml-too-deep"),
        (
            workbook(f'<Row>{data("Number", 1)}<Cell ss:Index="1"><Data ss:Type="Number">2</Data></Cell></Row>'),
            "cell-twice",
        ),
        (workbook(f'<Row ss:Index="1048577">{data("Number", 1)}</Row>'), "cell-nowhere"),
        (workbook("").replace(b"Worksheet", b"Other"), "no-sheets"),
    ],
)
def test_a_damaged_spreadsheet_is_refused(content, code):
    with pytest.raises(FileRefused) as refused:
        read_bytes(content, "a.xls")
    assert refused.value.message.code == code


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1)
    with pytest.raises(FileRefused, match="more than 1 cells"):
        sheet(f"<Row>{data('Number', 1) * 2}</Row>")
