from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from finvet.errors import FileRefused
from finvet.reading import limits, read_bytes
from finvet.reading.page_texts import MOST_PARAGRAPHS, page_texts
from tests.growth import SLACK, growth
from tests.reading import packed

DRAWING = "xl/drawings/drawing1.xml"
SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels"
SPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def with_drawing(drawing: str | None, target: str = "../drawings/drawing1.xml") -> tuple[str, ...]:
    """The boxes of the sheet of a workbook on which something is drawn."""
    listed = f'<Relationships><Relationship Id="d" Type="http://x/drawing" Target="{target}"/></Relationships>'
    parts = {**packed.parts_of(), SHEET_RELS: listed}
    if drawing is not None:
        parts[DRAWING] = f"<xdr:wsDr {SPACE} xmlns:xdr='http://x'>{drawing}</xdr:wsDr>"
    return read_bytes(packed.zipped(parts), "a.xlsx").sheets[0].boxes


def box(*paragraphs: str) -> str:
    return "<xdr:sp><xdr:txBody>" + "".join(f"<a:p>{p}</a:p>" for p in paragraphs) + "</xdr:txBody></xdr:sp>"


def test_headers_and_footers_as_openpyxl_writes_them() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "Balance sheet"
    sheet.oddHeader.center.text = "Alder & Sons\nin thousands of euros"
    sheet.oddHeader.center.font = "Arial,Bold"
    sheet.oddHeader.center.size = 12
    sheet.oddFooter.left.text = "Page &P of &N"
    content = BytesIO()
    book.save(content)
    assert read_bytes(content.getvalue(), "a.xlsx").sheets[0].around == (
        "Alder & Sons in thousands of euros",
        "Page   of",
    )


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ('&C&"Arial,Bold"&12Bilanz in TEUR', ("Bilanz in TEUR",)),
        ("&LAlder Ltd&C£'000&R&D", ("Alder Ltd", "£'000")),
        ("&C&K01+000in millions", ("in millions",)),
        ("&CAlder && Sons", ("Alder & Sons",)),
        ("&L&G&C&A&R&P/&N", ("/",)),
        ("no section", ("no section",)),
        ("", ()),
        ("&", ("&",)),
    ],
)
def test_codes_of_a_header_are_no_text(written: str, texts: tuple[str, ...]) -> None:
    assert page_texts([written]) == texts


def test_a_header_for_every_page_is_one_text() -> None:
    assert page_texts(["&CTEUR", "&CTEUR"]) == ("TEUR",)


def test_a_text_box_is_read_by_its_paragraphs() -> None:
    drawn = box("<a:r><a:t>All figures </a:t></a:r><a:r><a:t>in $mm</a:t></a:r>", "<a:r><a:t> </a:t></a:r>", "")
    assert with_drawing(drawn + box("<a:r><a:t>Draft\u202e</a:t></a:r>")) == ("All figures in $mm", "Draft")


def test_a_chart_has_no_text_and_a_picture_outside_is_not_followed() -> None:
    assert with_drawing("<xdr:graphicFrame><a:graphic/></xdr:graphicFrame>") == ()
    assert with_drawing("<a:t>no paragraph</a:t>") == ()


def test_a_drawing_that_is_not_there_takes_nothing_from_the_cells() -> None:
    assert with_drawing(None) == ()
    assert with_drawing(None, "../../../outside.xml") == ()


def test_a_drawing_that_is_damaged_is_a_damaged_file() -> None:
    with pytest.raises(FileRefused) as refused:
        with_drawing("<a:p>")
    assert refused.value.message.code == "part-broken"


def test_what_is_read_of_boxes_is_bounded() -> None:
    assert with_drawing(box(*["<a:r><a:t>x</a:t></a:r>"] * (MOST_PARAGRAPHS + 5))) == ("x",) * MOST_PARAGRAPHS
    (long,) = with_drawing(box(f"<a:r><a:t>{'word ' * limits.TEXT_CHARACTERS}</a:t></a:r>"))
    assert len(long) <= limits.TEXT_CHARACTERS


def test_a_text_box_of_very_many_runs_takes_no_more_time_than_to_see_them() -> None:
    def drawing(runs: int) -> str:
        return box("".join(f"<a:r><a:t>{n % 10**4:04}</a:t></a:r>" for n in range(runs)))

    (text,) = with_drawing(drawing(16_000))
    assert len(text) == limits.TEXT_CHARACTERS
    assert growth(with_drawing, drawing(2_000), drawing(16_000)) < SLACK * 8


def test_a_page_has_no_more_headers_than_it_can_have() -> None:
    parts = packed.parts_of()
    (part,) = (name for name in parts if name.endswith("sheet1.xml"))
    headers = "".join(f"<oddHeader>&amp;CPage {n}</oddHeader>" for n in range(1, 10))
    parts[part] = parts[part].replace("</worksheet>", f"<headerFooter>{headers}</headerFooter></worksheet>")
    around = read_bytes(packed.zipped(parts), "a.xlsx").sheets[0].around
    assert around == tuple(f"Page {n}" for n in range(1, 7))
