"""Layouts that nobody laid out for finvet: what comes out is right, absent, or says that it is unsure."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, sheet, silent_errors, truth
from tests.spreading.unseen import LAYOUTS, Layout

REFUSED = {"sage_nominal_pairs"}
HARMLESS = {  # layouts of which nothing may be vetted
    "xero_months_and_year",
    "quarter_row_under_year",
    "half_year_by_its_title",
}


def known(layout: Layout) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = {}
    for drawn in layout.sheets.values():
        for item, by_year in truth(drawn, layout.years, layout.unit).items():
            found.setdefault(item, {}).update(by_year)
    for item, by_year in layout.also.items():
        found.setdefault(item, {}).update(by_year)
    return found


def spread_layout(name: str) -> Statements:
    drawings = LAYOUTS[name].sheets
    return spread([book(*(sheet(drawn, title) for title, drawn in drawings.items()))])


def told(statements: Statements, wanted: dict[str, dict[int, float]]) -> tuple[int, int]:
    """How many of the wanted figures are there, of how many."""
    years = {f.period.year: p for row in statements.figures.values() for p, f in row.items() if f.period.is_actual_year}
    cells = [(item, year) for item, row in wanted.items() for year in row]
    there = [
        1
        for item, year in cells
        if year in years and (f := statements.figures.get(item, {}).get(years[year])) and f.value is not None
    ]
    return len(there), len(cells)


@pytest.mark.parametrize("name", sorted(set(LAYOUTS) - REFUSED))
def test_no_figure_is_wrong_without_saying_so(name: str) -> None:
    assert list(silent_errors(spread_layout(name), known(LAYOUTS[name]))) == []


MISSING = {  # figures that are not read today
    "frs105_micro": 2,
    "hgb_kontoform": 2,
    "quickbooks_pl_total": 1,
}


@pytest.mark.parametrize("name", sorted(set(LAYOUTS) - REFUSED - HARMLESS))
def test_as_many_figures_are_read_as_before(name: str) -> None:
    there, wanted = told(spread_layout(name), known(LAYOUTS[name]))
    assert there == wanted - MISSING.get(name, 0)


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_months_and_quarters_are_not_vetted(name: str) -> None:
    assert spread_layout(name).years == ()


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_headings_that_name_no_year_are_refused(name: str) -> None:
    with pytest.raises(FileRefused, match="no statement found"):
        spread_layout(name)


def test_interest_inside_net_finance_costs_is_missing_not_zero() -> None:
    statements = spread_layout("net_finance_costs")
    assert "interest_expense" not in statements.figures


def test_a_gap_in_amounts_of_millions_with_decimals_is_warned() -> None:
    statements = spread_layout("millions_broken_total")
    assert {w.message.code for w in statements.warnings} >= {"balance-gap", "assets-gap"}


def test_the_budget_of_a_year_gives_way_to_its_actual_figures() -> None:
    statements = spread_layout("budget_and_variance")
    assert {p.kind for p in statements.periods} == {"actual"}
    assert statements.value("revenue", statements.years[-1]) == 1000


def test_different_units_and_currencies_are_named() -> None:
    assert "units-differ" in {w.message.code for w in spread_layout("millions_beside_thousands").warnings}


def test_of_two_columns_of_one_year_none_is_taken_for_sure() -> None:
    drawn = (
        "Income statement £\n | Leeds 2024 | York 2024\nRevenue | 10 | 20\nCost of sales | 6 | 9\nGross profit | 4 | 11"
    )
    statements = spread([book(sheet(drawn.replace("Leeds 2024", "2024").replace("York 2024", "2024"), "P&L"))])
    assert "period-in-two-columns" in {w.message.code for w in statements.warnings}
    assert {f.confidence for row in statements.figures.values() for f in row.values()} == {"low"}


def test_of_company_and_group_the_group_is_taken_and_is_no_guess() -> None:
    drawn = """
Income statement £
 | Company | Group
 | 2024 | 2024
Revenue | 10 | 100
Cost of sales | 6 | 60
Gross profit | 4 | 40
"""
    statements = spread([book(sheet(drawn, "P&L"))])
    figure = statements.figure("revenue", statements.years[-1])
    assert figure is not None
    assert (figure.value, figure.confidence) == (100, "high")
