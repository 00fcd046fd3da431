"""How wide columns are on paper: no number is parted, the others share what is left."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.memo.blocks import Column, Memo, Table
from finvet.memo.formats import docx, pdf
from finvet.memo.formats.widths import MARGINS, MOST, widths
from tests.memo.formats.test_docx import WORD, part
from tests.pages import pages_of

ROOM = 17.0
AMOUNTS = ("3,184,520", "(3,184,520) †", "13,184,520 ‡", "113,184,520", "(113,184,520)")


def five_years(*amounts: str) -> Table:
    """A line of the appendix over the most years that it shows."""
    years = (Column(str(year), "right") for year in range(2020, 2025))
    columns = (
        Column("Line item", share=2.2),
        Column("Label as printed", share=2.0),
        *years,
        Column("Cells", share=2.0),
    )
    return Table("Cash flow", columns, (("Operating cash flow", "Flux net", *amounts, "D8, C8, B8, E8, F8"),))


def test_where_all_numbers_fit_the_shares_hold() -> None:
    table = five_years("1", "12", "123", "1,234", "n/a")
    assert widths(table, ROOM) == [pytest.approx(ROOM * column.share / 11.2) for column in table.columns]


def test_a_number_has_its_room_and_the_words_share_the_rest() -> None:
    table = five_years(*AMOUNTS)
    item, label, *years, cells = widths(table, ROOM)
    assert sum((item, label, *years, cells)) == pytest.approx(ROOM)
    assert item / 2.2 == pytest.approx(label / 2.0) == pytest.approx(cells / 2.0)
    assert all(width > MARGINS + 0.13 * len(amount.split()[0]) for width, amount in zip(years, AMOUNTS, strict=True))


def test_a_heading_of_numbers_is_not_parted_either() -> None:
    wide = Table(
        "Stress", (Column("Scenario", share=8.0), Column("EBIT / interest", "right", share=0.5)), (("S1", "1"),)
    )
    assert widths(wide, ROOM)[1] == pytest.approx(MARGINS + 0.17 * len("interest"))


def test_numbers_of_any_length_leave_room_for_words() -> None:
    item, label, *years, cells = widths(five_years(*["9" * 90] * 5), ROOM)
    assert sum(years) == pytest.approx(MOST * ROOM)
    assert min(item, label, cells) > 1
    only = Table("Numbers", (Column("2024", "right"),), (("9" * 900,),))
    assert widths(only, ROOM) == [pytest.approx(ROOM)]


def test_word_and_pdf_take_them() -> None:
    table = five_years(*AMOUNTS)
    memo = Memo("Memo", "", "", date(2025, 9, 30), (table,))
    grid = part(docx.render(memo), "word/document.xml").find(f".//{WORD}tblGrid")
    assert [int(one.get(f"{WORD}w")) / 567 for one in grid] == [pytest.approx(w, abs=0.01) for w in widths(table, ROOM)]
    read = "".join(pages_of(pdf.render(memo)))
    assert all(amount.split()[0] in read for amount in AMOUNTS)
