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
}


@pytest.mark.parametrize("name", NO_YEAR)
def test_no_part_of_a_year_comes_out_as_a_year(name: str) -> None:
    assert years_of(*NO_YEAR[name]) == []


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
    "years that end with a quarter": (
        [drawn("Resultaträkning", "2024-09-30 | 2023-09-30", SV)],
        ["2023-09-30", "2024-09-30"],
    ),
}


@pytest.mark.parametrize("name", YEARS)
def test_years_beside_parts_of_a_year_are_years(name: str) -> None:
    drawn_sheets, wanted = YEARS[name]
    assert sorted(years_of(*drawn_sheets)) == wanted
