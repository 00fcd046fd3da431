from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read_bytes
from tests.reading import packed

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {"office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle", "fo": "xsl-fo-compatible"}.items()
)  # fmt: skip
SHEET_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def content_xml(body, styles=""):
    return (
        f'<office:document-content {NAMES} xmlns:calcext="urn:calcext"><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )


def table(rows, name="BS", attributes=""):
    return f'<table:table table:name="{name}" {attributes}>{rows}</table:table>'


def row(*cells, attributes=""):
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def cell(attributes="", shown="", name="table-cell"):
    paragraph = f"<text:p>{shown}</text:p>" if shown else ""
    return f"<table:{name} {attributes}>{paragraph}</table:{name}>"


def number(value, attributes=""):
    return cell(f'office:value-type="float" office:value="{value}" {attributes}', str(value))


def parts_of(body, styles="", **more):
    return {"mimetype": SHEET_TYPE, "content.xml": content_xml(body, styles), **more}


def sheets(body, styles="", **more):
    return read_bytes(packed.zipped(parts_of(body, styles, **more)), "a.ods").sheets


def one(attributes, shown="", styles=""):
    (sheet,) = sheets(table(row(cell(attributes, shown))), styles)
    return sheet.cells.get((1, 1))


def refusal(parts):
    with pytest.raises(FileRefused) as refused:
        read_bytes(packed.zipped(parts), "a.ods")
    return refused.value.message.code


@pytest.mark.parametrize(
    ("attributes", "shown", "expected"),
    [
        ('office:value-type="float" office:value="-1234.5"', "-1.234,50", Cell(-1234.5)),
        ('office:value-type="percentage" office:value="0.125"', "12.5%", Cell(0.125, "0.00%")),
        ('office:value-type="currency" office:currency="EUR" office:value="5"', "5 €", Cell(5.0, "[$EUR] 0.00")),
        ('office:value-type="date" office:date-value="2023-12-31T00:00:00"', "31.12.23", Cell(date(2023, 12, 31))),
        ('office:value-type="boolean" office:boolean-value="true"', "TRUE", Cell(True)),
        ('office:value-type="string"', "Cash <text:s text:c='2'/>at <text:span>bank</text:span>", Cell("Cash   at bank")),
        ('office:value-type="string" office:string-value="Cash"', "", Cell("Cash")),
        ('office:value-type="float" office:value="1_0"', "1_0", Cell("1_0")),
        ('office:value-type="float" office:value="1e999"', "inf", Cell(CellError("#NUM!"))),
        ('office:value-type="string" office:string-value="" calcext:value-type="error"', "#DIV/0!", Cell(CellError("#DIV/0!"))),
        ('table:formula="of:=1/0" office:value-type="float" office:value="0"', "#DIV/0!", Cell(CellError("#DIV/0!"), formula="1/0")),
        ('table:formula="of:=X()" office:value-type="float" office:value="0"', "Err:508", Cell(CellError("Err:508"), formula="X()")),
        ('office:value-type="string"', "#REF! is an error", Cell("#REF! is an error")),
        ("", "", None),
    ],
)  # fmt: skip
def test_what_a_cell_carries(attributes, shown, expected):
    found = one(attributes, shown)
    assert found == expected
    assert found is None or type(found.value) is type(expected.value)


def test_repeated_blanks_cost_nothing_and_repeated_values_are_cells():
    rows = (
        row(cell('table:number-columns-repeated="16380"'), number(1, 'table:number-columns-repeated="2"'))
        + row(cell('table:number-columns-repeated="16384"'), attributes='table:number-rows-repeated="1000000"')
        + row(number(2), attributes='table:number-rows-repeated="2"')
    )
    (sheet,) = sheets(table(rows))
    assert {place: c.value for place, c in sheet.cells.items()} == {
        (1, 16381): 1,
        (1, 16382): 1,
        (1_000_002, 1): 2,
        (1_000_003, 1): 2,
    }


def test_values_repeated_beyond_the_limits_are_refused():
    assert (
        refusal(parts_of(table(row(number(1), attributes='table:number-rows-repeated="1048577"')))) == "too-many-cells"
    )
    assert refusal(parts_of(table(row(cell('table:number-columns-repeated="16384"'), number(1))))) == "cell-nowhere"


def test_what_is_hidden_and_merged():
    columns = '<table:table-column table:number-columns-repeated="1"/><table:table-column table:visibility="collapse"/>'
    rows = row(
        number(1, 'table:number-columns-spanned="2" table:number-rows-spanned="1"'), number(2, ""), number(3)
    ) + row(number(4), attributes='table:visibility="filter"')
    styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    shown, hidden = sheets(table(columns + rows) + table(row(number(5)), "Secret", 'table:style-name="ta2"'), styles)
    assert [(place, c.hidden) for place, c in shown.cells.items()] == [
        ((1, 1), False),
        ((1, 2), True),
        ((1, 3), False),
        ((2, 1), True),
    ]
    assert shown.merged == ((1, 1, 1, 2),)
    assert (hidden.name, hidden.hidden, shown.hidden) == ("Secret", True, False)


def test_comments_and_drawings_are_not_the_cells_text():
    annotated = "<office:annotation><text:p>note</text:p></office:annotation>"
    content = f'<table:table-cell office:value-type="string">{annotated}<text:p>Cash</text:p><text:p>at bank</text:p></table:table-cell>'
    shapes = "<table:shapes><draw:frame><text:p>drawn</text:p></draw:frame></table:shapes>".replace("draw:", "table:")
    (sheet,) = sheets(table(shapes + row(content)))
    assert sheet.cells == {(1, 1): Cell("Cash at bank")}


def test_styles_come_from_both_parts_and_from_parents():
    named = (
        '<number:currency-style style:name="N1P0"><number:number number:decimal-places="2" number:grouping="true"/><number:text> </number:text>'
        '<number:currency-symbol>€</number:currency-symbol></number:currency-style><number:currency-style style:name="N1"><number:text>-</number:text>'
        '<number:number/><style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/></number:currency-style>'
        '<style:style style:name="Sum" style:family="table-cell" style:data-style-name="N1"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    styles_xml = f"<office:document-styles {NAMES}><office:styles>{named}</office:styles></office:document-styles>"
    own = (
        '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Sum"><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>'
        '<number:number-style style:name="N2"><number:number number:decimal-places="0" number:grouping="true" number:display-factor="1000"/></number:number-style>'
        '<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>'
    )
    rows = row(number(1, 'table:style-name="ce1"'), number(2, 'table:style-name="ce2"'))
    (sheet,) = sheets(table(rows), own, **{"styles.xml": styles_xml})
    assert sheet.cells == {(1, 1): Cell(1.0, "#,##0.00 [$€]", 2, True), (1, 2): Cell(2.0, "#,##0,")}


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (parts_of(table("") + table("")), "sheet-twice"),
        (parts_of(""), "no-sheets"),
        ({"mimetype": SHEET_TYPE}, "part-missing"),
        ({"mimetype": SHEET_TYPE, "content.xml": "<a><b>"}, "part-broken"),
        ({"mimetype": SHEET_TYPE, "content.xml": "<!DOCTYPE a><a/>"}, "xml-doctype"),
        ({"mimetype": SHEET_TYPE, "content.xml": "<a>" * 300}, "xml-too-deep"),
        (parts_of(table(""), **{"META-INF/manifest.xml": "<m><f><encryption-data/></f></m>"}), "encryption-unknown"),
    ],
)
def test_a_damaged_spreadsheet_is_refused(parts, code):
    assert refusal(parts) == code


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1)
    assert refusal(parts_of(table(row(number(1))) + table(row(number(2)), "IS"))) == "too-many-cells"
