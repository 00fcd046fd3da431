"""Years that do not stand beside each other: below each other, a sheet each, a file each."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, csv_book, sheet, spread_of, values

EN = """
Revenue | {0}01
Cost of sales | {0}00
Gross profit | 1
Net income | 1
"""
DE = """
Umsatzerlöse | {0}01
Materialaufwand | {0}00
Rohergebnis | 1
Jahresüberschuss | 1
"""
ZH = """
营业收入 | {0}01
营业成本 | {0}00
营业利润 | 1
净利润 | 1
"""
PT = """
Estoques | {0}00
Contas a Receber | 1
Ativo Circulante | {0}01
Ativo Total | {0}01
"""
YEARS = {"2023": 301.0, "2022": 201.0, "2021": 101.0}


def of_year(lines: str, year: int) -> str:
    """A column of amounts that differ by the year."""
    return lines.format(year - 2020)


def told(statements: Statements) -> dict[str, float]:
    """The first figure of each actual full year."""
    found = values(statements)
    row = found.get("revenue", found.get("total_assets", {}))
    years = {period.id for period in statements.periods if period.is_actual_year}
    return {period: value for period, value in row.items() if period in years}


def stacked(lines: str, title: str, *heads: str) -> str:
    """The newest year above the others, each under its own head."""
    return title + "".join(f"\n{head}{of_year(lines, 2023 - back)}" for back, head in enumerate(heads))


BELOW_EACH_OTHER = {
    "a number": stacked(EN, "Income statement", "2023", "2022", "2021"),
    "a text": stacked(EN, "Income statement", "'2023'", "'2022'", "'2021'"),
    "a word and a number": stacked(EN, "Income statement", "Year 2023", "FY 2022", "Year 2021"),
    "Geschäftsjahre": stacked(DE, "GuV", "Geschäftsjahr 2023", "Geschäftsjahr 2022", "Geschäftsjahr 2021"),
    "年度": stacked(ZH, "利润表", "2023年度", "2022年度", "2021年度"),
    "a head over all amounts": stacked(PT, "Balanço\n | Valor", "2023", "2022", "2021"),
    "titles": stacked(DE, "Muster GmbH", "GuV 2023", "GuV 2022", "GuV 2021"),
    "empty rows between": stacked(PT, "Balanço", "2023", "\n2022", "\n2021"),
}


@pytest.mark.parametrize("name", BELOW_EACH_OTHER)
def test_years_below_each_other_are_all_read(name: str) -> None:
    assert told(spread_of(BELOW_EACH_OTHER[name])) == YEARS


def test_dates_below_each_other_date_their_years() -> None:
    found = spread_of(stacked(DE, "Muster GmbH", "GuV zum 30.06.2023", "GuV zum 30.06.2022"))
    assert told(found) == {"2023-06-30": 301.0, "2022-06-30": 201.0}


def test_years_below_each_other_take_the_unit_of_their_sheet() -> None:
    found = spread_of(stacked(DE, "GuV, Angaben in TEUR", "2023", "2022", "2021"))
    assert told(found) == {year: value * 1000 for year, value in YEARS.items()}


def test_a_budget_below_the_years_is_a_budget() -> None:
    found = spread_of(stacked(EN, "Income statement", "Budget 2023", "2022", "2021"))
    assert told(found) == {"2022": 201.0, "2021": 101.0}


def test_a_heading_with_a_year_among_the_lines_parts_no_years() -> None:
    drawn = "Balance sheet 2023\nInventories | 3\nBonds of 31.12.2024\nBank loans | 2\nTotal assets | 5"
    assert told(spread_of(drawn)) == {"2023": 5.0}


def test_statements_of_two_years_below_each_other_keep_their_own() -> None:
    found = values(spread_of(f"Income statement 2023{of_year(EN, 2023)}Balance sheet 2022{of_year(PT, 2022)}"))
    assert (found["revenue"], found["total_assets"]) == ({"2023": 301.0}, {"2022": 201.0})


def test_two_statements_of_each_year_may_stand_below_each_other() -> None:
    drawn = "\n".join(
        f"GuV {year}{of_year(DE, year)}Bilanz {year}{of_year(PT, year)}".rstrip("\n") for year in (2023, 2022, 2021)
    )
    found = values(spread_of(drawn))
    assert found["revenue"] == found["total_assets"] == YEARS


def test_one_year_told_twice_below_each_other_is_no_block_of_its_own() -> None:
    drawn = f"Income statement 2023{of_year(EN, 2023)}Income statement 2022{of_year(EN, 2022)}Income statement 2022"
    assert set(told(spread_of(drawn + of_year(EN, 2021)))) <= {"2023"}


@pytest.mark.parametrize(
    ("name", "lines"), [("{0}", EN), ("P&L {0}", EN), ("FY{0}", DE), ("利润表{0}", ZH), ("Bilanz {0}", DE)]
)
def test_a_sheet_a_year_is_dated_by_its_name(name: str, lines: str) -> None:
    sheets = [sheet(of_year(lines, year), name.format(year)) for year in (2021, 2022, 2023)]
    assert told(spread([book(*sheets)])) == YEARS


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Profit and loss for the year 2022", EN),
        ("GuV für das Geschäftsjahr 2022", DE),
        ("利润表 2022年度", ZH),
        ("Balanço 2022", PT),
    ],
)
def test_a_file_a_year_is_dated_by_its_title(title: str, lines: str) -> None:
    drawn = {year: title.replace("2022", str(year)) + of_year(lines, year) for year in (2021, 2022, 2023)}
    assert told(spread([csv_book(text, f"{'abc'[year - 2021]}.csv") for year, text in drawn.items()])) == YEARS


def files(name: str, lines: str, title: str = "") -> Statements:
    """Three text files that nothing dates but their names."""
    drawn = {year: f"{title}{of_year(lines, year)}".strip("\n") for year in (2021, 2022, 2023)}
    return spread([csv_book(text, name.format(year)) for year, text in drawn.items()])


@pytest.mark.parametrize(
    ("name", "lines", "title"),
    [
        ("pl_{0}.csv", EN, "Item | Amount"),
        ("GuV {0}.csv", DE, ""),
        ("某公司_{0}年报.csv", ZH, "利润表\n项目 | 金额"),
        ("FY{0} contas.csv", PT, "Descrição | Valor"),
    ],
)
def test_a_file_a_year_is_dated_by_its_name_where_nothing_else_does(name: str, lines: str, title: str) -> None:
    found = files(name, lines, title)
    assert told(found) == YEARS
    assert "year-from-file-name" in {w.message.code for w in found.warnings}


def test_a_date_in_the_names_of_files_closes_their_years() -> None:
    assert told(files("balanco_{0}-12-31.csv", PT)) == {f"{year}-12-31": value for year, value in YEARS.items()}
    assert told(files("balanco 30.06.{0}.csv", PT)) == {f"{year}-06-30": value for year, value in YEARS.items()}


@pytest.mark.parametrize("name", ["pl Q1 {0}.csv", "GuV 1. Halbjahr {0}.csv"])
def test_files_called_by_parts_of_years_show_no_years(name: str) -> None:
    assert told(files(name, EN)) == {}


@pytest.mark.parametrize("name", ["pl.csv", "pl 2021-2023.csv", "pl 2024-03-15.csv", "form 2050.csv"])
def test_a_file_whose_name_tells_no_year_is_refused(name: str) -> None:
    with pytest.raises(FileRefused):
        spread([csv_book(of_year(EN, 2023).strip("\n"), name)])


def test_a_period_in_the_file_is_asked_before_its_name() -> None:
    found = spread([csv_book("Profit and loss 2022" + of_year(EN, 2022), "pl 2023.csv")])
    assert told(found) == {"2022": 201.0}
