from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import SourceFile
from finvet.spreading.sheets.company_columns import by_company, company_column
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.spread import spread_companies
from tests.books import book, sheet


def grid(drawn: str) -> Grid:
    return Grid(SourceFile("partner.xlsx", "0" * 64), sheet(drawn))


@pytest.mark.parametrize(
    "name",
    ["Company", "società", "Cliente", "Emittente", "Club_id", "cid", "sname", "Club Name", "stock_id", "TeamName"]
    + ["Club", "Airline", "Verein", "Entidad"],
)
def test_the_name_of_a_column_says_that_companies_stand_in_it(name: str) -> None:
    assert company_column([(1, "Item"), (4, name)], {}.__getitem__) == 4
    assert company_column([(1, "Item"), (4, "Amount")], {}.__getitem__) is None


@pytest.mark.parametrize(
    "code", ["ISIN", "LEI", "Ticker", "permno", "OrgNr", "Org.nr", "Registration No.", "cnpj", "ИНН"]
)
@pytest.mark.parametrize(
    ("names", "column"),
    [
        ("Alder Alder Birch Birch", 2),
        ("Alder Alder Alder Alder", 1),  # two companies of one name
        ("Revenue Costs Revenue Costs", 1),  # those of lines
    ],
)
def test_a_name_tells_a_company_rather_than_its_code_before_it(code: str, names: str, column: int) -> None:
    columns = {1: ["A", "A", "B", "B"], 2: names.split()}
    assert company_column([(1, code), (2, "Name")], columns.__getitem__) == column


def test_a_name_holds_for_the_rows_below_it() -> None:
    found = by_company(grid("Company | Item | 2024\nAlder | Revenue | 10\n | Net income | 1\nBirch | Revenue | 20"))
    assert [(view.company, view.row_numbers) for view in found] == [("Alder", [1, 2, 3]), ("Birch", [1, 4])]


def test_a_row_without_a_name_among_named_ones_is_of_no_company() -> None:
    total = "\n | Total revenue | 161 | 160\n | Total cost of sales | 125 | 124\n | Total net income | 93 | 92"
    table = f"Company | Item | 2024 | 2023\n{drawn('Alder Ltd', 9)}\n{drawn('Birch Ltd', 7)}{total}"
    assert [(view.company, view.row_numbers[1:]) for view in by_company(grid(table))] == [
        ("Alder Ltd", [2, 3, 4]),
        ("Birch Ltd", [5, 6, 7]),
        (None, [8, 9, 10]),
    ]
    alder, birch = spread_companies([book(sheet(table, "IS"))])
    assert (alder.partner, birch.partner) == ("Alder Ltd", "Birch Ltd")
    assert alder.figures.keys() == birch.figures.keys()
    assert "sheets-of-no-company" in [w.message.code for w in birch.warnings]


def test_a_name_on_every_page_holds_for_the_rows_below_it() -> None:
    table = "Company | Item | 2024\nAlder | Revenue | 10\n | Costs | 9\n | Tax | 1\n | Net income | 1\nBirch | Revenue | 20\nBirch | Costs | 5"
    assert [view.row_numbers for view in by_company(grid(table))] == [[1, 2, 3, 4, 5], [1, 6, 7]]


@pytest.mark.parametrize(
    "drawn",
    [
        "Company | Item | 2024\nAlder | Revenue | 10\nAlder | Net income | 1",  # one company
        "Company | Item | 2024\n | Revenue | 10\nAlder | Revenue | 1\nBirch | Revenue | 2",  # a row of nobody
        "Company | Item | 2024\nAlder | Revenue | 10\nAlder | Net income | 1\n | Total | 11",  # one company, a total
        "Item | 2024 | Company\nRevenue | 10 | Alder\nRevenue | 9 | Birch",  # not left of the years
    ],
)
def test_it_is_no_reason_to_cut(drawn: str) -> None:
    assert by_company(grid(drawn)) == []


LINES = "Revenue | {0}1 | {0}0\nCost of sales | {0}5 | {0}4\nNet income | {0}3 | {0}2"


def drawn(company: str, amount: int) -> str:
    return "\n".join(f"{company} | {line}" for line in LINES.format(amount).splitlines())


@pytest.mark.parametrize("heading", ["Company", "name", "Ticker", "Client", "Vendor", "회사코드", "公司代號"])
def test_a_column_of_names_beside_the_lines_tells_companies_apart(heading: str) -> None:
    table = f"{heading} | Item | 2024 | 2023\n{drawn('Alder Ltd', 9)}\n{drawn('Birch Ltd', 7)}"
    found = spread_companies([book(sheet(table, "IS"))])
    assert [one.partner for one in found] == ["Alder Ltd", "Birch Ltd"]


@pytest.mark.parametrize("heading", ["name", "Name", "company", "Symbol"])
def test_the_only_column_of_words_names_the_lines_whatever_it_is_called(heading: str) -> None:
    (one,) = spread_companies([book(sheet(f"{heading} | 2024-09-30 | 2023-09-30\n{LINES.format(9)}", "IS"))])
    assert set(one.figures) >= {"revenue", "cost_of_sales", "net_income"}


def test_a_name_may_be_a_code_that_looks_like_an_amount() -> None:
    drawn = "Symbol | Item | 2024\nAB | Revenue | 10\nAB | Net income | 1\n2S | Revenue | 20\n2S | Net income | 2"
    assert [view.company for view in by_company(grid(drawn))] == ["AB", "2S"]


CODES = """
Year | Code | Revenue | Cost of sales | Gross profit | Net income
2023 | AAA | 100 | 60 | 40 | 5
2023 | BBB | 200 | 150 | 50 | 7
2022 | AAA | 90 | 55 | 35 | 4
2022 | BBB | 190 | 140 | 50 | 6
"""


def test_a_column_of_codes_in_capitals_tells_companies_apart() -> None:
    found = spread_companies([book(sheet(CODES))])
    assert [statements.partner for statements in found] == ["AAA", "BBB"]


def test_codes_in_small_letters_are_of_no_companies() -> None:
    with pytest.raises(FileRefused):
        spread_companies([book(sheet(CODES.replace("AAA", "actual").replace("BBB", "other")))])
