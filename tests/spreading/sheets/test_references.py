from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import Cell, Sheet, Source
from finvet.spreading.spread import spread
from tests.books import book, sheet

STATEMENT = """
Income statement £
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
"""
DATA = """
Raw figures
Sales of the year | 1000 | 900
Costs of the year | -600 | -500
"""


def with_formulas(formulas: dict[tuple[int, int], str], made: Sheet) -> Sheet:
    cells = {at: cell._replace(formula=formulas.get(at)) for at, cell in made.cells.items()}
    return replace(made, cells=cells)


def cells_of(item: str, *sheets: Sheet) -> list[tuple[str, str, str]]:
    statements = spread([book(*sheets)])
    figure = statements.figures[item]["2024"]
    return [(source.sheet, source.cell, source.label) for source in figure.basis]


@pytest.mark.parametrize("formula", ["'Data ''24'!B2", "'data ''24'!$B$2", "+'Data ''24'!B2"])
def test_a_cell_that_only_shows_another_has_it_as_its_source_too(formula: str) -> None:
    statement = with_formulas({(3, 2): formula}, sheet(STATEMENT, "P&L"))
    assert cells_of("revenue", statement, sheet(DATA, "Data '24")) == [
        ("P&L", "B3", "Revenue"),
        ("Data '24", "B2", "Sales of the year"),
    ]


def test_a_chain_is_followed_to_its_end_and_a_circle_once_around() -> None:
    statement = with_formulas({(3, 2): "Middle!B1"}, sheet(STATEMENT, "P&L"))
    middle = with_formulas({(1, 2): "Data!B2"}, sheet("Sales | 1000", "Middle"))
    data = with_formulas({(2, 2): "'P&L'!B3"}, sheet(DATA, "Data"))
    found = cells_of("revenue", statement, middle, data)
    assert [place[:2] for place in found] == [("P&L", "B3"), ("Middle", "B1"), ("Data", "B2")]


def test_a_shared_formula_moves_with_its_cell() -> None:
    made = with_formulas({(3, 2): "", (3, 3): "Data!C2"}, sheet(STATEMENT, "P&L"))
    shared = replace(made, shared={(3, 2): (3, 3)})
    assert cells_of("revenue", shared, sheet(DATA, "Data"))[1][:2] == ("Data", "B2")


def test_a_shared_formula_moves_down_unless_its_row_is_fixed() -> None:
    raw = sheet("Raw figures\nSales | 1000\nCosts | 600", "Data")
    for formula, there in (("Data!B2", ["B3"]), ("Data!B$2", [])):
        made = with_formulas({(3, 2): formula, (4, 2): ""}, sheet(STATEMENT, "P&L"))
        shared = replace(made, shared={(4, 2): (3, 2)})
        assert [cell for name, cell, _ in cells_of("cost_of_sales", shared, raw) if name == "Data"] == there


def test_a_minus_shows_the_same_amount_and_is_one_cell() -> None:
    statement = with_formulas({(4, 2): "-Data!B3"}, sheet(STATEMENT, "P&L"))
    assert cells_of("cost_of_sales", statement, sheet(DATA, "Data"))[1][:2] == ("Data", "B3")
    figure = spread([book(statement, sheet(DATA, "Data"))]).figures["cost_of_sales"]["2024"]
    assert (figure.value, figure.method) == (600, "read")


@pytest.mark.parametrize(
    "formula", ["Data!B2*1", "SUM(Data!B2)", "Data!B3", "Data!B9", "Elsewhere!B2", "Data!B2+0", "B1:B2"]
)
def test_what_is_more_than_a_reference_or_holds_another_amount_is_no_source(formula: str) -> None:
    statement = with_formulas({(3, 2): formula}, sheet(STATEMENT, "P&L"))
    assert len(cells_of("revenue", statement, sheet(DATA, "Data"))) == 1


def test_the_cell_behind_is_known_by_its_own_text() -> None:
    statement = with_formulas({(3, 2): "Data!B2"}, sheet(STATEMENT, "P&L"))
    cells = {**sheet(DATA, "Data").cells, (2, 1): Cell("Turnover, net")}
    figure = spread([book(statement, Sheet("Data", cells))]).figures["revenue"]["2024"]
    assert figure.basis[1] == Source("partner.xlsx", "Data", "B2", "Turnover, net", "1000")
