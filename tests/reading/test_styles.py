import pytest

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.styles import PLAIN, STYLES_BYTES, Style, is_date_format, read_styles


@pytest.mark.parametrize(
    "number_format",
    [
        "mm-dd-yy",
        "d-mmm",
        "mmm-yy",
        "yyyy",
        "[$-409]d mmm yyyy;@",
        "dd/mm/yyyy hh:mm",
        "[Red]m/d/yy",
        'yyyy"年"m"月"',
        "mmm",
    ],
)
def test_formats_that_show_a_day(number_format):
    assert is_date_format(number_format)


@pytest.mark.parametrize(
    "number_format",
    [
        "", "General", "0", "#,##0", "0.00%", "@", "h:mm AM/PM", "mm:ss", "[h]:mm:ss", "mm:ss.0", '#,##0 "days"',
        '_("$"* #,##0_)', "#,##0 USD", "[Red]#,##0;d", "\\d0", '"y"', "[$€-de-DE] #,##0",
    ],
)  # fmt: skip
def test_formats_that_show_an_amount_or_a_time(number_format):
    assert not is_date_format(number_format)


def test_styles_by_the_number_that_cells_use():
    part = b"""<styleSheet>
      <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
      <numFmts><numFmt numFmtId="164" formatCode="#,##0\xc2\xa0&quot;T\xe2\x82\xac&quot;"/></numFmts>
      <fonts><font/><font><b/></font><font><b val="0"/></font></fonts>
      <cellXfs><xf/><xf numFmtId="164" fontId="1"><alignment indent="2"/></xf><xf numFmtId="14" fontId="2"/>
        <xf numFmtId="999" fontId="77"/></cellXfs>
      <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>"""
    styles = read_styles("xl/styles.xml", [part])
    assert styles["0"] == PLAIN
    assert styles["1"] == Style('#,##0 "T€"', 2, True, False)
    assert styles["2"] == Style("mm-dd-yy", 0, False, True)
    assert styles["3"] == PLAIN
    assert styles["4"] == styles["-1"] == styles["x"] == PLAIN


def test_text_of_a_number_format_is_bounded():
    part = f'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="{"0" * 9000}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
    assert len(read_styles("xl/styles.xml", [part.encode()])["0"].number_format) == 2000


def test_too_many_styles(monkeypatch):
    part = b"<styleSheet><cellXfs><xf/><xf/></cellXfs></styleSheet>"
    monkeypatch.setattr(limits, "STYLES", 2)
    assert read_styles("xl/styles.xml", [part])["1"] == PLAIN
    monkeypatch.setattr(limits, "STYLES", 1)
    with pytest.raises(FileRefused, match="more than 1 cell styles"):
        read_styles("xl/others.xml", [part])


def test_workbooks_of_the_same_styles_share_what_is_read_of_them():
    part = b'<styleSheet><cellXfs><xf numFmtId="3"/><xf numFmtId="9"/></cellXfs></styleSheet>'
    one, other = (read_styles("xl/styles.xml", [part]) for _ in range(2))
    assert one._table is other._table
    assert (one["1"].number_format, other["0"].number_format, other["1"].number_format) == ("0%", "#,##0", "0%")
    large = read_styles("xl/styles.xml", [part.replace(b"<cellXfs>", b"<cellXfs>" + b" " * STYLES_BYTES)])
    assert (large._table is one._table, large["1"]) == (False, one["1"])
