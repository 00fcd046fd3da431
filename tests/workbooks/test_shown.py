"""What a reader sees of a workbook: no text that its neighbour cuts off, nor one that runs into a number."""

from io import BytesIO
from itertools import pairwise

import pytest
from openpyxl import load_workbook

from finvet.portfolios.workbook import portfolio_workbook
from finvet.workbooks.spread import spread_workbook
from tests.portfolios.made_up import rows
from tests.workbooks.test_vetting import sample

CUT_ON_PURPOSE = {"Statements": {2, 6, 7, 8}, "Sources": {5, 7, 8, 9, 10, 11}, "Not understood": {1, 2, 3}}
"""Columns of texts of strangers, which may have any length."""


def books():
    yield sample("wattle_ridge_plant_hire").to_xlsx()
    yield portfolio_workbook(rows(60))


def too_narrow(sheet):
    """The texts that are not wrapped and do not fit their column, where the cell beside is not empty."""
    widths = {n: one.width for one in sheet.column_dimensions.values() for n in range(one.min, one.max + 1)}
    for line in sheet.iter_rows(min_row=2):
        for cell, beside in pairwise(line):
            if not isinstance(cell.value, str) or cell.data_type != "s" or beside.value is None:
                continue
            if not cell.alignment.wrap_text and len(cell.value) > widths[cell.column] * 1.1:
                yield cell.coordinate, cell.value


@pytest.mark.filterwarnings("ignore:Sparkline")
@pytest.mark.parametrize("number", range(2))
def test_no_text_is_cut_off_by_its_neighbour(number):
    book = load_workbook(BytesIO(list(books())[number]))
    found = {
        (sheet.title, *one)
        for sheet in book
        for one in too_narrow(sheet)
        if sheet[one[0]].column not in CUT_ON_PURPOSE.get(sheet.title, ())
    }
    assert found == set()


@pytest.mark.filterwarnings("ignore:Sparkline")
@pytest.mark.parametrize(
    ("workbook", "name"),
    [
        (lambda: portfolio_workbook(rows(60)), "Partners"),
        (lambda: spread_workbook([sample("wattle_ridge_plant_hire").statements]), "Sources"),
    ],
)
def test_a_text_beside_a_number_stands_apart(workbook, name):
    sheet = load_workbook(BytesIO(workbook()))[name]
    beside = [
        text
        for line in sheet.iter_rows(min_row=2, min_col=2, max_col=18)
        for number, text in pairwise(line)
        if isinstance(number.value, (float, int)) and isinstance(text.value, str)
    ]
    assert len(beside) > 20
    assert all(text.alignment.indent or text.alignment.horizontal == "right" for text in beside)
