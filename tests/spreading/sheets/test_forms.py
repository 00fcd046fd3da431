"""What sheets of one form say is worked out once for all of them, and anew where an amount that is asked for differs."""

from __future__ import annotations

from finvet.model import Cell, CellValue, Sheet, SourceFile
from finvet.spreading.periods.headings import heads_of
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.moved_headings import with_moved_heading
from finvet.spreading.sheets.told_apart import MOST_SHEETS

FORM = (("Income statement", 2024.0, 2023.0), ("Sales", 5410.0, 5200.0), ("Costs", -3100.0, -3000.0))
OTHER = (("Income statement", 2024.0, 2023.0), ("Sales", 17.5, 0.0), ("Costs", 1e6, 12.0))


def grid(*rows: tuple[CellValue, ...], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Grid:
    cells = {
        (r, c): Cell(value) for r, row in enumerate(rows, 1) for c, value in enumerate(row, 1) if value is not None
    }
    return Grid(SourceFile("a.xlsx", ""), Sheet("P&L", cells, merged=merged))


def test_sheets_that_differ_in_amounts_share_what_is_made_of_them() -> None:
    found = heads_of(grid(*FORM))
    assert [*found[0].stamps] == [2, 3]
    assert heads_of(grid(*OTHER)) is found
    assert heads_of(grid(("Income statement", 2025.0, 2024.0), *FORM[1:])) is not found
    assert heads_of(grid(*FORM, merged=((1, 2, 1, 3),))) is not found


def test_lines_below_a_heading_are_asked_for_no_more_than_whether_they_count() -> None:
    for label in ("Obscure", None):
        found = heads_of(grid(FORM[0], (label, 5410.0, 5200.0), *FORM[1:]))
        assert heads_of(grid(FORM[0], (label, 88_000.0, 17.5), *FORM[1:])) is found


def test_an_answer_that_differs_makes_another_form() -> None:
    @of_form
    def first(form: Form) -> tuple[str, ...]:
        return form.counts(2, 2, 3)

    for _ in range(2):
        assert first(grid(*FORM)) == ()
        assert first(grid(FORM[0], ("Sales", 7.0, 8.0))) == ("7", "8")
        assert first(grid(FORM[0], ("Sales", 7.0, 9.0))) == ("7", "9")


def test_columns_of_codes_are_asked_for() -> None:
    @of_form
    def amounts(form: Form) -> int:
        return len(form.amounts[2])

    lines = [(f"Line {number}", 7.0 * number % 5, 10.5 + number) for number in range(1, 9)]
    coded = [(label, 10.0 + number, amount) for number, (label, _, amount) in enumerate(lines)]
    for _ in range(2):
        assert amounts(grid(("", "", ""), *lines)) == 2
        assert amounts(grid(("", "", ""), *coded)) == 1


def test_counts_of_months_are_no_part_of_a_form() -> None:
    def months(last: float) -> list[int | None]:
        (heads,) = heads_of(grid(FORM[0], ("Months", 12.0, last), *FORM[1:]))
        return [stamp.months for stamp in heads.stamps.values()]

    assert months(12.0) == [12, 12]
    assert months(3.0) == [12, 3]
    assert months(12.0) == [12, 12]


def test_a_form_holds_no_amounts() -> None:
    held: list[CellValue] = []

    @of_form
    def look(form: Form) -> None:
        held.extend(cell.value for row in form.rows.values() for cell in row.values() if isinstance(cell.value, float))

    look(grid(*FORM))
    assert {value for value in held if value not in (2024.0, 2023.0)} == {float("inf")}


def test_no_more_forms_are_kept_than_are_told_apart() -> None:
    found = heads_of(grid(*FORM))
    for number in range(MOST_SHEETS):
        heads_of(grid((f"Statement {number}", 2024.0, 2023.0), *FORM[1:]))
    assert heads_of(grid(*FORM)) is not found


def test_moved_headings_are_put_right_for_every_sheet_of_a_form() -> None:
    lines = [(f"Line {number}", 10.0 * number, 5.0) for number in range(3)]
    moved = [with_moved_heading(grid((2024.0, 2023.0), *((a, b * n, c * n) for a, b, c in lines))) for n in (1.0, 7.0)]
    assert [one.rows[1].keys() for one in moved] == [{2, 3}, {2, 3}]
    assert [one.rows[4][2].value for one in moved] == [20.0, 140.0]
