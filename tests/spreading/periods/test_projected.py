"""Columns that a model computes from the ones before are forecasts; sums and links are not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import Cell, Statements
from finvet.spreading.spread import spread
from tests.books import book, sheet

INCOME = """
Income statement
 | 2022 | 2023 | 2024 | 2025
Revenue | 100 | 110 | 121 | 133
Cost of sales | 60 | 66 | 72 | 80
Administrative expenses | 20 | 21 | 22 | 23
Operating profit | 20 | 23 | 27 | 30
Net income | 15 | 17 | 20 | 22
"""


def spread_with(formulas: dict[int, str], years: str = "2022 | 2023 | 2024 | 2025") -> Statements:
    """The income statement with a formula in the rows of some columns; `{r}` is the row."""
    drawn = sheet(INCOME.replace("2022 | 2023 | 2024 | 2025", years))
    cells = dict(drawn.cells)
    for column, formula in formulas.items():
        for row in range(3, 8):
            cells[row, column] = cells[row, column]._replace(formula=formula.format(r=row))
    return spread([book(replace(drawn, cells=cells))])


def kinds(statements: Statements) -> list[str]:
    return [period.kind for period in statements.periods]


PROJECTIONS = [
    {4: "C{r}*(1+D$20)", 5: "D{r}*(1+E$20)"},
    {4: "D$3*D2{r}", 5: "E$3*E2{r}"},
    {4: "C{r}+D3{r}", 5: "D{r}+E3{r}"},
    {4: "C{r}*(1+Assumptions!D5)", 5: "D{r}*(1+Assumptions!E5)"},
]


@pytest.mark.parametrize("formulas", PROJECTIONS)
def test_columns_computed_from_those_before_are_forecasts(formulas: dict[int, str]) -> None:
    statements = spread_with(formulas)
    assert kinds(statements) == ["actual", "actual", "forecast", "forecast"]
    assert "forecast-by-formulas" in {w.message.code for w in statements.warnings}


ACTUALS = [
    {},
    {4: "Data!D{r}", 5: "Data!E{r}"},
    {5: "B{r}+C{r}+D{r}"},
    {5: "SUM(B{r}:D{r})"},
    {2: "A{r}*2", 3: "B{r}*(1+C$20)", 4: "C{r}*(1+D$20)", 5: "D{r}*(1+E$20)"},
    {3: "B{r}*(1+C$20)"},
]


@pytest.mark.parametrize("formulas", ACTUALS)
def test_sums_links_and_columns_alike_are_none(formulas: dict[int, str]) -> None:
    assert set(kinds(spread_with(formulas))) == {"actual"}


def test_a_heading_that_says_actual_is_believed() -> None:
    statements = spread_with(PROJECTIONS[0], years="2022A | 2023A | 2024A | 2025")
    assert kinds(statements) == ["actual", "actual", "actual", "forecast"]


def test_a_formula_shared_with_another_cell_counts_like_its_own() -> None:
    drawn = sheet(INCOME)
    cells = dict(drawn.cells)
    shared = {}
    for row in range(3, 8):
        cells[row, 4] = cells[row, 4]._replace(formula=f"C{row}*(1+D$20)")
        cells[row, 5] = Cell(cells[row, 5].value, formula="")
        shared[row, 5] = (row, 4)
    statements = spread([book(replace(drawn, cells=cells, shared=shared))])
    assert kinds(statements) == ["actual", "actual", "forecast", "forecast"]
