"""Sheets beside the spread: every cell where it stood, under a name that we made."""

from __future__ import annotations

from io import BytesIO

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from finvet.as_read import FileAsRead, SheetAsRead
from finvet.model import UnmatchedLine
from finvet.workbooks.spread import spread_workbook
from tests.companies import made_up

FIRST_OWN = 4


def shown(sheet: SheetAsRead):
    """The sheet as the workbook has it, behind those of the spread."""
    file = FileAsRead("a.xlsx", "", (sheet,))
    return load_workbook(BytesIO(spread_workbook([made_up({2024: {"revenue": 100.0}})], [file]))).worksheets[FIRST_OWN]


def test_every_kind_of_value_stands_where_it_stood() -> None:
    cells = {"A1": "=1+1", "B2": 1.5, "C3": True, "D4": "text", "E5": float("inf"), "A6": ""}
    found = {cell.coordinate: cell.value for row in shown(SheetAsRead("BS", False, cells)).iter_rows() for cell in row}
    assert {name: found.get(name) for name in cells} == {**cells, "E5": None, "A6": None}


def test_a_text_that_begins_like_a_formula_is_none() -> None:
    assert shown(SheetAsRead("BS", False, {"A1": "=1+1"}))["A1"].data_type == "s"


@pytest.mark.parametrize(
    "name", ["", "a/b\\c?*[]:", "'quoted'", "x" * 80, "\U0001f600" * 40, "\x00\ud800", "History", "a\tb"]
)
def test_any_name_makes_a_title(name: str) -> None:
    title = shown(SheetAsRead(name, False, {"A1": 1.0})).title
    assert title.startswith("1")
    assert len(title.encode("utf-16-le")) <= 62


def test_sheets_of_one_name_are_told_apart() -> None:
    file = FileAsRead("a.xlsx", "", (SheetAsRead("BS", False, {}), SheetAsRead("bs", False, {})))
    book = load_workbook(BytesIO(spread_workbook([made_up({2024: {"revenue": 1.0}})], [file])))
    assert book.sheetnames[FIRST_OWN:] == ["1 BS", "2 bs"]


def test_rows_say_what_they_were_read_as() -> None:
    statements = made_up({2024: {"revenue": 100.0}})
    (source,) = statements.figures["revenue"]["2024-12-31"].basis
    line = UnmatchedLine(source._replace(cell="B9"), {"2024-12-31": 5.0})
    read = FileAsRead(source.file, "", (SheetAsRead("", False, {source.cell: 100.0, "B9": 5.0}),))
    sheet = load_workbook(BytesIO(spread_workbook([replace(statements, unmatched=(line,))], [read]))).worksheets[
        FIRST_OWN
    ]
    assert [cell.value for cell in sheet[2]][-3:] == ["revenue", "high", "2024-12-31"]
    assert [cell.value for cell in sheet[9]][-3:] == ["not understood", None, "2024-12-31"]
