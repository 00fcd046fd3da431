"""Companies that titles name, told by their legal form."""

from __future__ import annotations

import pytest

from finvet.spreading.figures.company_names import has_legal_form, names_of
from finvet.spreading.figures.join import join
from finvet.spreading.figures.parts import Part
from finvet.spreading.figures.pieces import pieces_of
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.units.units import SILENT
from tests.books import book

TABLE = "\n | 2024 | 2023\nRevenue | 100 | 90\nCost of sales | 60 | 50\nGross profit | 40 | 40"


def parts(title: str) -> list[Part]:
    pieces = [piece for table in tables_of(book(title + TABLE)) if table.columns for piece in pieces_of(table)]
    return list(join(pieces, SILENT, {}).used)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Accounts of Alder Tools Ltd", "Alder Tools Ltd"),
        ("Income statement of Birch Interiors & Fit-Out Limited", "Birch Interiors & Fit-Out Limited"),
        ("Alder + Birch GmbH", "Alder + Birch GmbH"),
        ("Accounts of the group & Alder Tools Ltd", "Alder Tools Ltd"),
    ],
)
def test_the_whole_name_is_taken(title: str, name: str) -> None:
    assert list(names_of(parts(title)).values()) == [name]


@pytest.mark.parametrize(
    ("text", "has_one"), [("Alder Tools Ltd", True), ("& Ltd", False), ("limited by shares", False)]
)
def test_a_legal_form_needs_a_name(text: str, has_one: bool) -> None:
    assert has_legal_form(text) is has_one
