from __future__ import annotations

from datetime import date

from finvet.memo.blocks import Callout, Column, Heading, Items, KeyValues, Memo, Paragraph, Table
from finvet.memo.formats.text import render

NAMES = Table(
    "Ratios of the year",
    (Column("Figure"), Column("Alder & Sons Engineering Components Limited", "right"), Column("Why")),
    (("Quick ratio", "0.62 x", "a reason that is far too long for one line of a narrow terminal"), ("DSO", "61 days", "")),
    ("A note.",),
)  # fmt: skip


def lines(*blocks, width: int = 60) -> list[str]:
    return render(Memo("Title", "", "", date(2026, 1, 1), blocks), width).splitlines()


def test_blocks_stand_below_one_another() -> None:
    found = lines(
        Callout("Decline", "bad", (Paragraph("Because."),)), Heading("Part"), KeyValues((("Policy", "standard"),)),
        Items(("one", "two"), numbered=True), Items(("three",)),
    )  # fmt: skip
    assert found == ["Title", "", "DECLINE", "Because.", "", "Part", "", "Policy: standard", "", "1. one", "2. two", "", "- three"]  # fmt: skip


def test_long_cells_are_wrapped_and_numbers_never() -> None:
    found = lines(NAMES)
    assert max(map(len, found)) <= 60
    (row,) = [line for line in found if line.startswith("Quick ratio")]
    assert "0.62 x" in row
    assert found[-1] == "A note."


def test_letters_that_take_two_places_keep_the_columns_straight() -> None:
    table = Table("T", (Column("Name"), Column("Value", "right")), (("株式会社", "1"), ("Alder Ltd", "22")))
    _, _, _, _, _, wide, narrow = lines(table)
    assert len(wide) + 4 == len(narrow)


def test_a_wide_name_without_spaces_is_cut_into_lines() -> None:
    table = Table("T", (Column("Name"), Column("Text")), (("株" * 40, "word " * 30),))
    assert all(sum(2 if letter == "株" else 1 for letter in line) <= 60 for line in lines(table))


def test_nothing_moves_the_terminal() -> None:
    assert "\x1b" not in render(Memo("\x1b[2J", "", "", date(2026, 1, 1), (Paragraph("a\x1b]0;x\x07b"),)))
