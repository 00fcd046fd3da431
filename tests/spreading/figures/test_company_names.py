"""Companies that titles name, told by their legal form."""

from __future__ import annotations

import pytest

from finvet.spreading.figures.company_names import has_legal_form, names_of
from finvet.spreading.figures.join import join
from finvet.spreading.figures.parts import Part
from finvet.spreading.figures.pieces import pieces_of
from finvet.spreading.spread import spread
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.units.units import SILENT
from tests.books import book

TABLE = "\n | 2024 | 2023\nRevenue | 100 | 90\nCost of sales | 60 | 50\nGross profit | 40 | 40"


def parts(title: str) -> list[Part]:
    pieces = [piece for table in tables_of(book(title + TABLE)) if table.columns for piece in pieces_of(table)]
    return list(join(pieces, SILENT, {}).used)


@pytest.mark.parametrize(
    ("title", "name", "cell"),
    [
        ("Accounts of Alder Tools Ltd", "Alder Tools Ltd", "A1"),
        ("Accounts\nA.B. Tools Ltd.", "AB Tools Ltd", "A2"),
        ("Income statement of Birch Interiors & Fit-Out Limited", "Birch Interiors & Fit-Out Limited", "A1"),
        ("Alder + Birch GmbH", "Alder + Birch GmbH", "A1"),
        ("Accounts of the group & Alder Tools Ltd", "Alder Tools Ltd", "A1"),
        ("Company: Alder Brewing", "Alder Brewing", "A1"),
        ("Company name: | Alder Brewing", "Alder Brewing", "B1"),
    ],
)
def test_the_whole_name_is_taken_and_its_cell(title: str, name: str, cell: str) -> None:
    assert [(found.name, found.cell.cell) for found in names_of(parts(title)).values()] == [(name, cell)]


@pytest.mark.parametrize(
    ("text", "has_one"), [("Alder Tools Ltd", True), ("& Ltd", False), ("limited by shares", False)]
)
def test_a_legal_form_needs_a_name(text: str, has_one: bool) -> None:
    assert has_legal_form(text) is has_one


@pytest.mark.parametrize(
    "title", ["Company | Note", "Company: | 12", "Company:\nAlder Brewing", "Company: 4711", "Alder: Brewing"]
)
def test_what_stands_beside_a_column_of_labels_or_is_no_text_is_no_name(title: str) -> None:
    assert not names_of(parts(title))


def test_files_whose_labelled_names_differ_are_not_of_one_company() -> None:
    one, other = "Company: Alder Brewing" + TABLE, "Company: {} Foods" + TABLE.replace("2024 | 2023", "2022 | 2021")
    alike = spread([book(one, file="a.xlsx"), book(other.format("Alder"), file="b.xlsx")])
    assert not alike.refused
    (refused,) = spread([book(one, file="a.xlsx"), book(other.format("Birch"), file="b.xlsx")]).refused
    assert (refused.file, refused.reason.code) == ("b.xlsx", "other-name")
