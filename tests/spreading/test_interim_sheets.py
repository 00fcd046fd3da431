"""Sheets of parts of a year that look like years: none of their figures comes out as a full year's."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Sheet
from finvet.spreading.spread import spread
from tests.books import book, sheet

INCOME = """
Revenue | 101 | 102 | 103 | 104 | 105 | 106
Cost of sales | 61 | 62 | 63 | 64 | 65 | 66
Gross profit | 40 | 40 | 40 | 40 | 40 | 40
Net income | 4 | 4 | 4 | 4 | 4 | 4
"""
BALANCE = """
Inventories | 101 | 102 | 103 | 104 | 105 | 106
Trade receivables | 60 | 60 | 60 | 60 | 60 | 60
Total current assets | 161 | 162 | 163 | 164 | 165 | 166
Total assets | 161 | 162 | 163 | 164 | 165 | 166
"""
PT = """
Receita líquida | 101 | 102 | 103
Custo dos produtos vendidos | 61 | 62 | 63
Lucro bruto | 40 | 40 | 40
Lucro líquido do exercício | 4 | 4 | 4
"""
PT_BALANCE = """
Estoques | 101 | 102 | 103
Contas a Receber | 60 | 60 | 60
Ativo Circulante | 161 | 162 | 163
Ativo Total | 161 | 162 | 163
"""
DE = """
Umsatzerlöse | 101 | 102 | 103
Materialaufwand | 61 | 62 | 63
Rohergebnis | 40 | 40 | 40
Jahresüberschuss | 4 | 4 | 4
"""
SV = """
Nettoomsättning | 101 | 102 | 103
Personalkostnader | 61 | 62 | 63
Rörelseresultat | 40 | 40 | 40
Årets resultat | 4 | 4 | 4
"""
ZH = """
营业收入 | 101 | 102 | 103
营业成本 | 61 | 62 | 63
营业利润 | 40 | 40 | 40
净利润 | 4 | 4 | 4
"""


def drawn(title: str, heads: str, lines: str, name: str | None = None) -> tuple[str, str | None]:
    """A sheet with as many columns as it has heads."""
    width = heads.count("|") + 2
    rows = ("|".join(line.split("|")[:width]) for line in lines.split("\n"))
    return f"{title}\n | {heads}" + "\n".join(rows), name


def years_of(*sheets: tuple[str, str | None], file: str = "partner.xlsx") -> list[str]:
    """The years that are vetted; none where nothing is read."""
    made: list[Sheet] = [sheet(text, name or f"Sheet{n}") for n, (text, name) in enumerate(sheets, 1)]
    try:
        found = spread([book(*made, file=file)])
    except FileRefused:
        return []
    return [period.id for period in found.periods if period.is_actual_year]


NO_YEAR = {
    "quarters of which some stand": [
        drawn("Income statement", "31/03/2023 | 31/03/2024 | 30/06/2024 | 30/09/2024", INCOME)
    ],
    "a quarter, the one before and a year ago": [drawn("Rapport", "2024-09-30 | 2024-06-30 | 2023-09-30", SV)],
    "three days of the calendar": [drawn("DRE", "30/09/2024 | 30/06/2023 | 31/03/2022", PT)],
    "halves beside years": [drawn("GuV", "30.06.2024 | 31.12.2023 | 30.06.2023", DE)],
    "a lone quarter": [drawn("利润表", "2023年9月30日", ZH)],
    "a lone balance sheet": [drawn("Balanço", "30/09/2023", PT_BALANCE)],
    "quarters that the balance sheets do not close": [
        drawn("GuV", "30.09.2024 | 30.09.2023", DE),
        drawn("Balance sheet", "31.12.2023 | 31.12.2022", BALANCE),
    ],
    "quarters that the balance sheet dates against the last year": [
        drawn("DRE", "30/09/2024 | 30/09/2023", PT),
        drawn("Balanço", "30/09/2024 | 31/12/2023", PT_BALANCE),
    ],
    "quarters and years, and no word which are which": [
        drawn("Income statement", "31.03.2024 | 31.03.2023", INCOME, "Data 1"),
        drawn("Income statement", "31.12.2023 | 31.12.2022", INCOME, "Data 2"),
    ],
    "twelve months up to a quarter": [drawn("DRE", "Últ. 12 meses | Últ. 3 meses", PT)],
    "3T23": [drawn("DRE", "3T23 | 3T22", PT)],
    "a title of the year to date": [drawn("Income statement YTD", "30.09.2023 | 30.09.2022", INCOME)],
    "a title of twelve months up to now": [drawn("Trailing twelve months", "30.09.2023 | 30.09.2022", INCOME)],
    "acumulado": [drawn("DRE - acumulado", "30/09/2023 | 30/09/2022", PT)],
    "kumuliert": [drawn("GuV kumuliert", "30.09.2023 | 30.09.2022", DE)],
    "ackumulerat": [drawn("Resultaträkning, ackumulerat", "2023-09-30 | 2022-09-30", SV)],
    "最近12个月": [drawn("利润表（最近12个月）", "2023-09-30 | 2022-09-30", ZH)],
    "a cover of nine months": [
        ("Acme plc\nInterim report for the nine months ended 30 September 2023", "Cover"),
        drawn("Income statement", "30.09.2023 | 30.09.2022", INCOME),
    ],
    "a cover of a half year": [
        ("Muster AG\nHalbjahresbericht 2024", "Deckblatt"),
        drawn("GuV", "30.06.2024 | 30.06.2023", DE),
    ],
}


@pytest.mark.parametrize("name", NO_YEAR)
def test_no_part_of_a_year_comes_out_as_a_year(name: str) -> None:
    assert years_of(*NO_YEAR[name]) == []


PARTS = [
    ("Q1 2024.xlsx", "Mar-23 | Mar-24"),
    ("acme_Q3_2023.xlsx", "30.09.2023 | 30.09.2022"),
    ("acme 9M 2023.xlsx", "2023 | 2022"),
    ("Zwischenbericht 2023.xlsx", "30.09.2023 | 30.09.2022"),
    ("informe trimestral 2023.xlsx", "30.09.2023 | 30.09.2022"),
    ("comptes semestriels 2023.xlsx", "30.06.2023 | 30.06.2022"),
    ("2023半年报.xlsx", "2023-06-30 | 2022-06-30"),
    ("acme YTD.xlsx", "30.09.2023 | 30.09.2022"),
]


@pytest.mark.parametrize(("file", "heads"), PARTS)
def test_a_part_of_a_year_by_the_file_s_name_is_no_year(file: str, heads: str) -> None:
    assert years_of(drawn("Statement of income", heads, INCOME), file=file) == []
    assert len(years_of(drawn("Statement of income", heads, INCOME), file="acme 2024.xlsx")) == 2


WHOLE = [
    ("Q1 2024.xlsx", "2022 | 2023"),
    ("Q1 2024.xlsx", "12 months ended 31 March 2023 | 12 months ended 31 March 2024"),
    ("Q1 2024.xlsx", "FY2023 | FY2024"),
    ("acme 4Q24.xlsx", "3Q23 | 4Q23 | 2023 | 3Q24 | 4Q24 | 2024"),
    ("Q2 2024.xlsx", "31.12.2022 | 31.12.2023 | 30.06.2024"),
    ("FY 2024, 12M.xlsx", "31.03.2023 | 31.03.2024"),
    ("annual and interim accounts 2024.xlsx", "31.03.2023 | 31.03.2024"),
]


@pytest.mark.parametrize(("file", "heads"), WHOLE)
def test_years_in_a_file_called_by_a_part_of_a_year_are_years(file: str, heads: str) -> None:
    assert len(years_of(drawn("Statement of income", heads, INCOME), file=file)) == 2


@pytest.mark.parametrize(("file", "read"), [("acme_4T24.xlsx", ["2022", "2023", "2024"]), ("acme_3T24.xlsx", [])])
def test_three_years_in_a_databook_that_is_called_by_its_last_quarter_are_whole(file: str, read: list[str]) -> None:
    assert years_of(drawn("Statement of income", "2022 | 2023 | 2024", INCOME), file=file) == read


YEARS = {
    "the last filed balance sheet beside the years before": (
        [
            drawn("DRE", "2023 | 2022", PT),
            drawn("Balanço", "Últ. balanço 30/09/2024 | 31/12/2023 | 31/12/2022", PT_BALANCE),
        ],
        ["2022-12-31", "2023-12-31"],
    ),
    "a last column more than a year after the others": (
        [drawn("GuV", "31.03.2024 | 31.12.2022 | 31.12.2021", DE)],
        ["2021-12-31", "2022-12-31"],
    ),
    "a balance sheet inside the first of the years": (
        [drawn("Income statement", "2023 | 2022", INCOME), drawn("Balance sheet", "30.09.2023 | 31.12.2022", BALANCE)],
        ["2022"],
    ),
    "a lone balance sheet inside the first of the years": (
        [drawn("DRE", "2023 | 2022", PT), drawn("Balanço", "30/09/2023", PT_BALANCE)],
        ["2022"],
    ),
    "a lone balance sheet that closes the calendar year": (
        [drawn("DRE", "2023 | 2022", PT), drawn("Balanço", "31/12/2023", PT_BALANCE)],
        ["2022", "2023-12-31"],
    ),
    "balance sheets on sheets of their own, one after the last of the years": (
        [
            drawn("Income statement", "2023 | 2022", INCOME),
            *(drawn("Balance sheet", f"31.12.{year}", BALANCE, f"BS {year}") for year in (2022, 2023, 2024)),
        ],
        ["2022-12-31", "2023-12-31"],
    ),
    "a year that is not over beside balance sheets": (
        [drawn("DRE", "2022 | 2023 | 2024", PT), drawn("Balanço", "31/12/2022 | 31/12/2023", PT_BALANCE)],
        ["2022-12-31", "2023-12-31"],
    ),
    "sheets of 12 and of 3 months": (
        [
            drawn("利润表", "2023-12-31 | 2022-12-31", ZH, "12M"),
            drawn("利润表", "2023-12-31 | 2023-09-30", ZH, "3M"),
        ],
        ["2022-12-31", "2023-12-31"],
    ),
    "a sheet of years and one of quarters under dates": (
        [
            drawn("Income statement", "31.12.2023 | 31.12.2022", INCOME),
            drawn("Income statement", "31.12.2023 | 30.09.2023 | 30.06.2023", INCOME),
        ],
        ["2022-12-31", "2023-12-31"],
    ),
    "a rolling column beside years": (
        [drawn("Income statement", "TTM | 31.12.2023 | 31.12.2022", INCOME)],
        ["2022-12-31", "2023-12-31"],
    ),
    "a title of years and rolling years": (
        [drawn("Income statement: annual, TTM", "31.12.2023 | 31.12.2022", INCOME)],
        ["2022-12-31", "2023-12-31"],
    ),
    "a cover of a year": (
        [
            ("Acme plc\nAccounts for the year ended 30 September 2023\nRegistered in 2003", "Cover"),
            drawn("Income statement", "30.09.2023 | 30.09.2022", INCOME),
        ],
        ["2022-09-30", "2023-09-30"],
    ),
    "years that end with a quarter": (
        [drawn("Resultaträkning", "2024-09-30 | 2023-09-30", SV)],
        ["2023-09-30", "2024-09-30"],
    ),
}


@pytest.mark.parametrize("name", YEARS)
def test_years_beside_parts_of_a_year_are_years(name: str) -> None:
    drawn_sheets, wanted = YEARS[name]
    assert sorted(years_of(*drawn_sheets)) == wanted
