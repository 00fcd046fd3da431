"""Lists with a line of a year in each column, a company in each row."""

from __future__ import annotations

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.wide_columns import by_item_and_year
from finvet.spreading.spread import spread_companies
from tests.books import book, sheet

ITEMS = ("Revenue", "Net income", "Total assets")
AMOUNTS = (900, 800, 75, 60, 700, 650)


def drawn(name: str, unit: str = "", *companies: str) -> str:
    names = [name.format(item=item, year=year) + unit for item in ITEMS for year in (2024, 2023)]
    rows = [" | ".join([company, *map(str, AMOUNTS)]) for company in companies]
    return "\n".join([" | ".join(["Company", *names]), *rows])


@pytest.mark.parametrize("name", ["{item} {year}", "{year} {item}", "{item} (FY{year})", "{item}_{year}"])
@pytest.mark.parametrize(("unit", "factor"), [("", 1), (" (EUR 1.000)", 1000), (" th EUR", 1000)])
def test_each_row_is_a_company_with_years_across(name: str, unit: str, factor: float) -> None:
    found = spread_companies([book(sheet(drawn(name, unit, "Alder Ltd", "Birch Ltd")))])
    assert [statements.partner for statements in found] == ["Alder Ltd", "Birch Ltd"]
    for statements in found:
        told = {(item, p.year): statements.value(item, p) for item in statements.figures for p in statements.periods}
        assert told["revenue", 2024] == 900 * factor
        assert told["net_income", 2023] == 60 * factor
        assert told["total_assets", 2023] == 650 * factor


def test_a_figure_is_traced_to_its_cell_and_a_line_to_its_name() -> None:
    (found,) = spread_companies([book(sheet(drawn("{item} {year}", "", "Alder Ltd")))])
    (cell,) = found.figures["net_income"]["2023"].basis
    assert (cell.cell, cell.text, cell.label) == ("E2", "60", "Net income")


@pytest.mark.parametrize(
    "names",
    [
        "Q1 2024 | Q1 2023 | Q2 2024 | Q2 2023 | Q3 2024 | Q3 2023",
        "Revenue 2024 | Revenue 2024 | Net income 2023 | Net income 2024 | Total assets 2023 | Total assets 2024",
        "North 2024 | North 2023 | South 2024 | South 2023 | West 2024 | West 2023",
        "Revenue 2024 | Net income 2024 | Total assets 2024 | Inventories 2024 | Cash 2024 | Equity 2024",
    ],
)
def test_periods_places_and_one_year_are_no_such_names(names: str) -> None:
    table = sheet(f"Company | {names}\nAlder Ltd | 1 | 2 | 3 | 4 | 5 | 6")
    assert by_item_and_year(Grid(SourceFile("partner.xlsx", "0" * 64), table)) == []


def test_several_rows_of_nobody_are_none() -> None:
    table = sheet(drawn("{item} {year}", "", "", ""))
    assert by_item_and_year(Grid(SourceFile("partner.xlsx", "0" * 64), table)) == []
