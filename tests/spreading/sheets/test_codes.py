"""Numbers of lines and codes told from amounts."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell
from finvet.spreading.sheets.codes import is_reference, numbers_lines, repeats_one_number
from finvet.spreading.spread import spread
from tests.books import csv_book


def test_amounts_that_go_up_under_a_year_in_digits_are_no_line_numbers() -> None:
    rising = [31.0, 62.0, 93.0, 124.0, 155.0, 186.0]
    assert numbers_lines([Cell(number) for number in rising])
    for year in ("2023", 2023.0):
        assert not numbers_lines([Cell(year), *map(Cell, rising)])
    assert numbers_lines([Cell(float(code)) for code in range(2010, 2070, 10)])


def test_numbers_of_notes_may_all_stand_in_brackets_which_a_program_takes_for_signs() -> None:
    assert numbers_lines(map(Cell, ["(1)", "(2)", "(3)", "(4)", "(5)", "(10)"]))
    assert numbers_lines(map(Cell, [-1.0, -2.0, -3.0, -4.0, -5.0, -10.0]))
    assert not numbers_lines(map(Cell, [-10.0, -5.0, -4.0, -3.0, -2.0, -1.0]))
    assert not numbers_lines(map(Cell, [1.0, -2.0, 3.0, -4.0, 5.0, 6.0]))


@pytest.mark.parametrize("between", [("USD m",), ("€",), ("Restated", "in thousands")])
def test_amounts_that_go_up_under_a_day_are_none_whatever_is_told_of_them_below_it(between: tuple[str, ...]) -> None:
    rising = ["31", "62", "93", "124", "155", "186"]
    assert numbers_lines(map(Cell, [*between, *rising]))
    assert not numbers_lines(map(Cell, ["31.12.2024", *between, *rising]))
    assert numbers_lines(map(Cell, ["31.12.2024", "Note", *between, *rising]))


@pytest.mark.parametrize(
    "amount", ["988,288", "1.465.021", "(45 453)", "£ 12,500", "1,480", "(9.882)", "10089", 988288.0]
)
def test_a_column_of_notes_that_goes_over_into_amounts_is_none_of_line_numbers(amount: str | float) -> None:
    notes = ["Note", "4", "5", "6", "7", "8", "9"]
    assert numbers_lines(map(Cell, notes))
    assert not numbers_lines(map(Cell, [*notes, "2025", amount]))


@pytest.mark.parametrize("reference", ["5.1", "10.12", "7, 8", "3(a)", "11-12", "Note 10", "2.1.100.01", "see 10089"])
def test_references_beside_the_numbers_of_notes_are_no_amounts(reference: str) -> None:
    assert numbers_lines(map(Cell, ["Note", "4", reference, "5", "6", "7", "8", "9"]))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Note 5", True),
        ("Anhang 5", True),
        ("B.II.1", True),
        ("AA", True),
        ("Machines 2", False),
        ("Cash", False),
        ("1.매입채무", False),
        ("2. Stock", False),
    ],
)
def test_a_code_or_the_number_of_a_note_alone(text: str, is_one: bool) -> None:
    assert is_reference(text) is is_one


@pytest.mark.parametrize(
    ("column", "are_numbers"),
    [
        (("Note", "4", "5", "6"), True),
        (("Line", "4", "5", "6"), True),
        (("Change", "4", "5", "6"), True),
        (("Amount", "4", "5", "6"), False),
        (("Note", "4", "5"), False),
        (("Note", "4", "10089", "10090"), False),
    ],
)
def test_a_few_numbers_are_those_of_lines_where_a_word_over_them_says_so(
    column: tuple[str, ...], are_numbers: bool
) -> None:
    assert numbers_lines(map(Cell, column)) is are_numbers


REPORT = 20250312000736.0


@pytest.mark.parametrize(
    ("column", "is_code"),
    [
        (["report", *[REPORT] * 6], True),
        ([*[REPORT] * 6], True),
        (["report", *[str(int(REPORT))] * 6], True),
        (["report", *[REPORT] * 5], False),  # too few to tell
        (["report", *[REPORT] * 5, REPORT + 1], False),
        (["Share capital", *[100_000.0] * 6], False),  # hardly ever changes
        (["2024", *[100_000.0] * 6], False),
        (["year", *[2024.0] * 6], False),  # which period it is
        (["report", *["n/a"] * 6], False),
        (["report", *["2 100 000", "(5)", "(1 234)", "-", "(900)", "2 100 000"]], False),  # amounts of other kinds
    ],
)
def test_one_long_number_on_every_line_is_no_amount(column: list[str | float], is_code: bool) -> None:
    assert repeats_one_number([Cell(value) for value in column]) is is_code


def test_the_number_of_a_report_beside_the_terms_of_its_lines_is_no_figure() -> None:
    """It stood as total assets at high confidence."""
    items = ("Total assets", "Total current assets", "Total liabilities", "Total equity", "Cash", "Revenue")
    rows = [(str(int(REPORT)), "2024", item, "900", "800") for item in items]
    with pytest.raises(FileRefused):
        spread([csv_book([("report", "year", "item", "A", "B"), *rows])])
