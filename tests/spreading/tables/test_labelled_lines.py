from __future__ import annotations

from finvet.model import Source
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line, values_of


def line(row: int, *shown: float) -> Line:
    source = Source("a.xlsx", "BS", f"A{row}")
    amounts = {column: Amount(source, value) for column, value in enumerate(shown, start=2)}
    return Line(row, f"Line {row}", source, amounts, values_of(amounts))


def test_amounts_are_asked_and_not_shown() -> None:
    one, other, again, nothing = labelled_lines(
        [line(1, 30.0, -5.0), line(2, 10.0, 4.0), line(3, 30.0, -5.0), line(4, 0.0)]
    )
    assert (other.is_within(one), one.is_within(other)) == (True, False)
    assert (one.shows_same(again), one.shows_same(other)) == (True, False)
    assert (one.signs, other.signs, nothing.signs) == ({-1, 1}, {1}, set())
    assert (one.shows_any, nothing.shows_any) == (True, False)
    assert not hasattr(one, "values")
