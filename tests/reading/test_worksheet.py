from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read_bytes
from tests.reading import packed

DATES = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>'


def cells(rows, **changes):
    return read_bytes(packed.workbook(rows, **changes), "a.xlsx").sheets[0].cells


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
    assert value(('s="2"', f"<v>{serial}</v>"), styles=DATES) == float(serial)
    assert value(("", f"<v>{serial}</v>"), styles=DATES) == float(serial)


def test_the_calendar_of_1904():
    book = packed.workbook_xml(properties='<workbookPr date1904="1"/>')
    assert value(('s="1"', "<v>43829</v>"), styles=DATES, workbook=book) == date(2023, 12, 31)


def test_formulas_stay_with_or_without_a_result():
    found = cells(
        '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="B1"><f>C1</f></c><c r="C1"><f>D1</f><v></v></c>'
        '<c r="D1"><f t="shared" ref="D1:E1" si="0">A1*2</f><v>6</v></c><c r="E1"><f t="shared" si="0"/><v>2</v></c>'
        '<c r="F1" t="str"><f>""</f><v></v></c></row>'
    )
    assert found[1, 1] == Cell(3.0, formula="SUM(B1:B2)")
    assert found[1, 2] == Cell(None, formula="C1")
    assert found[1, 3] == Cell(None, formula="D1")
    assert found[1, 4].formula == "A1*2"
    assert found[1, 5] == Cell(2.0, formula="")
    assert found[1, 6] == Cell("", formula='""')


def test_a_formula_too_long_to_be_one_is_marked_but_not_shortened():
    assert value(("", f"<f>{'1+' * 5000}1</f><v>5001</v>")) == 5001.0
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


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1)
    with pytest.raises(FileRefused, match="more than 1 cells"):
        cells('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>')
