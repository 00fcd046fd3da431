import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError
from finvet.reading import limits, read_bytes
from tests.growth import SLACK, growth


def sheet(page, encoding="utf-8"):
    (found,) = read_bytes(page.encode(encoding), "a.xls").sheets
    return found


def values(page):
    return {place: cell.value for place, cell in sheet(page).cells.items()}


def one(attributes, shown):
    return sheet(f"<table><tr><td {attributes}>{shown}</td></tr></table>").cells.get((1, 1))


def test_rows_and_blocks_of_text_stand_below_one_another():
    page = (
        "<html><head><title>no</title><style>td {x: y}</style></head><body><h1>Alder <i>Ltd</i></h1><p> </p>in thousands"
        "<table><thead><tr><th>Item</th><th>2023</th></tr></thead><tbody><tr><td>Cash</td><td>1,234</td></tr></tbody></table>"
        "<script>document.write('<table><tr><td>9</td></tr></table>')</script><div>Audited</div></body></html>"
    )
    assert values(page) == {
        (1, 1): "Alder Ltd", (2, 1): "in thousands", (3, 1): "Item", (3, 2): "2023", (4, 1): "Cash", (4, 2): "1,234",
        (5, 1): "Audited",
    }  # fmt: skip


def test_spans_keep_the_columns_and_are_merged_ranges():
    page = (
        "<table><tr><td rowspan=2>A</td><td colspan='2'>B</td><td>C</td></tr>"
        "<tr><td>D</td><td>E</td><td>F</td></tr><tr><td>G</td></tr></table>"
    )
    found = sheet(page)
    assert {place: cell.value for place, cell in found.cells.items()} == {
        (1, 1): "A", (1, 2): "B", (1, 4): "C", (2, 2): "D", (2, 3): "E", (2, 4): "F", (3, 1): "G",
    }  # fmt: skip
    assert found.merged == ((1, 1, 2, 1), (1, 2, 1, 3))


def test_end_tags_may_be_wanting():
    assert values("<TABLE><TR><TD>A<TD>1<TR><TD>B<TD>2") == {(1, 1): "A", (1, 2): "1", (2, 1): "B", (2, 2): "2"}


def test_a_table_within_a_table_has_rows_of_its_own():
    page = (
        "<table><tr><td>Assets<table><tr><td>Cash</td><td>5</td></tr></table></td><td>Notes</td></tr>"
        "<tr><td>End</td></tr></table>"
    )
    assert values(page) == {(1, 1): "Assets", (2, 1): "Cash", (2, 2): "5", (1, 2): "Notes", (3, 1): "End"}


@pytest.mark.parametrize(
    ("attributes", "shown", "expected"),
    [
        ("", "&pound;1,234&nbsp;", Cell("£1,234 ")),
        ("", "&nbsp;&nbsp;Cash &amp;<br>bank", Cell("  Cash & bank")),
        ("", "<b>Total</b>", Cell("Total", bold=True)),
        ('style="font-weight:700"', "Total", Cell("Total", bold=True)),
        ('style="display: none"', "secret", Cell("secret", hidden=True)),
        ("""style='mso-number-format:"\\#\\,\\#\\#0";mso-char-indent-count:2'""", "5", Cell("5", "#,##0", 2)),
        ('x:num="1234.5"', "1.234,5", Cell(1234.5)),
        ('sdval="-1234.56"', "(1,235)", Cell(-1234.56)),
        ('x:num="45291"', "31/12/2023", Cell("31/12/2023")),
        ('x:num="1439732"', "1,440", Cell(1439732.0)),
        ('x:num="0.125"', "12.5%", Cell("12.5%")),
        ('x:num="nan"', "5", Cell("5")),
        ("x:num", "5", Cell("5")),
        ("", "#DIV/0!", Cell(CellError("#DIV/0!"))),
        ("", "&lol;", Cell("&lol;")),
        ("", "  \n ", None),
    ],
)
def test_what_a_cell_carries(attributes, shown, expected):
    found = one(attributes, shown)
    assert found == expected
    assert found is None or type(found.value) is type(expected.value)


def test_hidden_rows():
    assert [c.hidden for c in sheet("<table><tr style='display:none'><td>a<tr><td>b</table>").cells.values()] == [
        True,
        False,
    ]


def test_a_document_type_is_skipped_and_defines_nothing():
    page = '<!DOCTYPE html [<!ENTITY lol "boom"><!ENTITY x SYSTEM "file:///etc/passwd">]><html><table><tr><td>&lol;&x;</td></tr></table>'
    assert values(page) == {(1, 1): "&lol;&x;"}


@pytest.mark.parametrize(
    ("declared", "encoding"), [("windows-1252", "cp1252"), ("gb2312", "gb2312"), ("nonsense", "utf-8"), ("", "utf-16")]
)
def test_the_encoding_is_the_one_declared(declared, encoding):
    text = "货币资金" if encoding != "cp1252" else "Umsatzerlöse"
    page = f'<html><meta http-equiv="Content-Type" content="text/html; charset={declared}"><table><tr><td>{text}</td></tr></table>'
    assert [c.value for c in sheet(page, encoding).cells.values()] == [text]


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<html><p>Log in first", "file-is-html"),
        ("<table><tr><td>" * 300, "xml-too-deep"),
        ("<table><tr>" + "<td colspan=1000>a" * 20, "cell-nowhere"),
    ],
)
def test_what_is_no_table_is_refused(page, code):
    with pytest.raises(FileRefused) as refused:
        sheet(page)
    assert refused.value.message.code == code


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1)
    with pytest.raises(FileRefused, match="more than 1 cells"):
        sheet("<table><tr><td>a<td>b")


def test_document_types_without_an_end_cost_no_more_than_their_length():
    def refused(content):
        with pytest.raises(FileRefused):
            read_bytes(content, "a.xls")

    few, many = 100, 800
    assert growth(refused, b"<!DOCTYPE" * few, b"<!DOCTYPE" * many) < SLACK * many / few
