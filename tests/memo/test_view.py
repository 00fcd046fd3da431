"""Trends as words, figures as cells."""

from datetime import date

import pytest

from finvet.memo.view import View, trend, year_name
from finvet.model import Figure, Message, Period


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ((1, 2, 3), "rose"),
        ((3, 2, 1), "fell"),
        ((1, 3, 2), "mixed"),
        ((2, 2, 2), "flat"),
        ((2, 2, 3), "mixed"),
        ((1, None, 3), "unknown"),
        ((1,), "unknown"),
        ((), "unknown"),
    ],
)
def test_a_trend_is_named_only_where_every_interval_agrees(values, word):
    assert trend(values) == word


def test_a_period_that_is_no_year_shows_its_length():
    assert year_name(Period(2024, date(2024, 12, 31))) == "2024"
    assert year_name(Period(2024, date(2024, 9, 30), 9)) == "2024-09-30/9 actual"
    assert year_name(Period(2025, date(2025, 12, 31), 12, "budget")) == "2025-12-31 budget"


def test_a_cell_is_a_number_or_a_mark_never_blank(partner, reference):
    view = View.of(partner, reference)
    year = view.years[-1]
    assert view.cell(Figure("revenue", year, 7_200_000.0)) == "7,200"
    assert view.cell(Figure("revenue", year, 7_200_000.0, confidence="low")) == "7,200 †"
    assert view.cell(Figure("revenue", year, None)) == "n/a"
    assert view.cell(None) == "n/a"
    assert view.cell(Figure("dscr", year, 0.9962)) == "0.996 x"


def test_absences_with_one_reason_stand_together(partner, reference):
    view = View.of(partner, reference)
    absent = [(name, year, None) for name in ("dso", "dscr") for year in view.years[:2]]
    known = Figure("dio", view.years[0], None, notes=(Message("memo-findings-none"),))
    first, second = view.absences([*absent, ("dio", view.years[0], known)])
    assert first.count("2022, 2023") == 2
    assert "No rule of the policy fired." in second
