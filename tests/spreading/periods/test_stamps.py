"""The last part of a year: a balance sheet of it closes the year, its flows are those of a part alone."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.spreading.periods.relative import Relative
from finvet.spreading.periods.stamps import Stamp, dated_beside
from tests.books import sheet, spread_of

BALANCE = """
Inventories | 30 | 25 | 40 | 45 | 41
Cash | 10 | 11 | 12 | 13 | 14
Total current assets | 40 | 36 | 52 | 58 | 55
Total assets | 90 | 91 | 92 | 93 | 94
Total equity | 50 | 51 | 52 | 53 | 54
"""
INCOME = """
Revenue | 30 | 28 | 31 | 32 | 33
Cost of sales | 20 | 19 | 21 | 20 | 21
Gross profit | 10 | 9 | 10 | 12 | 12
"""
OF_2023 = "Q1 2023 | Q2 2023 | Q3 2023 | Q4 2023"


def drawn(title: str, heads: str, lines: str) -> str:
    """A sheet with as many columns as it has heads."""
    width = heads.count("|") + 2
    return f"{title}\n | {heads}" + "\n".join("|".join(line.split("|")[:width]) for line in lines.split("\n"))


CLOSED = {
    "the last of four quarters": ("Balance sheet", OF_2023, {"2023": 93}),
    "the newest first": ("Balance sheet", "Q4 2023 | Q3 2023 | Q2 2023 | Q1 2023", {"2023": 90}),
    "last quarters alone": ("Balance sheet", "4Q23 | 4Q22", {"2023": 90, "2022": 91}),
    "a last half": ("Balance sheet", "H1 2023 | H2 2023", {"2023": 91}),
    "quarters of two years": ("Balance sheet", "Q3 2022 | Q4 2022 | Q1 2023 | Q2 2023", {"2022": 91}),
    "the day of a fiscal year": ("Balance sheet, fiscal year ended 30 June 2023", OF_2023, {"2023-06-30": 93}),
    "the day of the newest quarter": (
        "Balance sheet as at 30 June 2023", "Q3 2022 | Q4 2022 | Q1 2023 | Q2 2023", {"2022": 91}
    ),
    "the day of the title": ("Balance sheet as at 31 December 2023", OF_2023, {"2023": 93}),
    "quarters beside another year": ("Balance sheet", f"{OF_2023} | FY 2022", {"2023": 93, "2022": 94}),
    "the year itself": ("Balance sheet", f"{OF_2023} | FY 2023", {"2023": 94}),
}  # fmt: skip


@pytest.mark.parametrize("name", CLOSED)
def test_a_balance_sheet_at_the_end_of_the_last_part_closes_the_year(name: str) -> None:
    title, heads, assets = CLOSED[name]
    found = spread_of(drawn(title, heads, BALANCE))
    years = {p.id for p in found.periods if p.is_actual_year}
    assert {p: f.value for p, f in found.figures["total_assets"].items() if p in years} == assets


@pytest.mark.parametrize("heads", ["Q1 2023 | Q2 2023 | Q3 2023", "Q3 2023 | Q4 2023E", "9M 2023 | 6M 2023"])
def test_no_other_part_closes_one(heads: str) -> None:
    try:
        periods = spread_of(drawn("Balance sheet", heads, BALANCE)).periods
    except FileRefused:
        return
    assert not any(p.is_actual_year for p in periods)


def test_the_flows_of_the_last_part_are_none_of_a_year() -> None:
    assert [p.id for p in spread_of(drawn("Income statement", "Q4 2023", INCOME)).periods] == ["2023/3"]
    with pytest.raises(FileRefused) as refused:
        spread_of(drawn("Income statement", OF_2023, INCOME))
    assert refused.value.message.code == "only-part"


def test_of_quarters_the_balance_sheet_alone_is_read_which_is_said() -> None:
    found = spread_of(
        sheet(drawn("Balance sheet", OF_2023, BALANCE), "BS"), sheet(drawn("Income statement", OF_2023, INCOME), "IS")
    )
    assert [p.id for p in found.periods] == ["2023"]
    assert "revenue" not in found.figures
    assert {"columns-closing", "columns-part-of-year"} <= {warning.message.code for warning in found.warnings}


def test_an_unread_line_of_such_a_balance_sheet_is_named() -> None:
    found = spread_of(drawn("Balance sheet", OF_2023, BALANCE + "Zorblax | 1 | 2 | 3 | 4\n"))
    assert [line.source.label for line in found.unmatched] == ["Zorblax"]


def test_quarters_under_a_dated_year_end_on_their_own_days() -> None:
    heads = " | FY to 31 March 2025 | | |\n | 1Q | 2Q | 3Q | 4Q"
    lines = "\nCash | 1 | 2 | 3 | 4\nInventories | 3 | 3 | 3 | 3\nTotal assets | 4 | 5 | 6 | 7"
    found = spread_of(replace(sheet(f"Balance sheet\n{heads}{lines}"), merged=((2, 2, 2, 5),)))
    totals = {period: figure.value for period, figure in found.figures["total_assets"].items()}
    assert totals == {"2024-06-30/3": 4, "2024-09-30/3": 5, "2024-12-31/3": 6, "2025-03-31": 7}


@pytest.mark.parametrize("heads", ["2024년 1/4분기 | 2024년 3/4분기", "Third quarter 2024 | Second quarter 2024"])
def test_no_other_quarter_closes_a_year(heads: str) -> None:
    with pytest.raises(FileRefused):
        spread_of(drawn("Balance sheet", heads, BALANCE))


@pytest.mark.parametrize("heads", ["4. Quartal 2024 | 4. Quartal 2023", "Fourth quarter 2024 | Fourth quarter 2023"])
def test_the_flows_of_a_last_quarter_in_words_are_no_year_s(heads: str) -> None:
    found = spread_of(drawn("Income statement", f"FY2022 | {heads}", INCOME))
    assert [p.id for p in found.periods if p.is_actual_year] == ["2022"]


@pytest.mark.parametrize("days", ["Mar | Jun | Sep | Dec", "31.3. | 30.6. | 30.9. | 31.12."])
def test_days_under_a_fiscal_year_end_no_year_each(days: str) -> None:
    drawn_lines = "\n".join("|".join(line.split("|")[:5]) for line in INCOME.split("\n"))
    found = spread_of(
        replace(sheet(f"Income statement\n | FY2023 | | |\n | {days}{drawn_lines}"), merged=((2, 2, 2, 5),))
    )
    assert [p.months for p in found.periods] == [3, 3, 3, 3]


@pytest.mark.parametrize(
    "heads",
    [
        "Dec-24 | Dec-23 | YTD Dec-24 | YTD Dec-23",
        "31.12.2024 | 31.12.2023 | Acumulado 2024 | Acumulado 2023",
        "Sep-24 | Sep-23 | 9M 2024 | 9M 2023",
    ],
)
def test_days_beside_the_time_up_to_them_end_months_and_no_years(heads: str) -> None:
    found = spread_of(drawn("Income statement", f"FY2022 | {heads}", INCOME))
    assert [p.id for p in found.periods if p.is_actual_year] == ["2022"]


@pytest.mark.parametrize("odd", ["Q4 2024", "4Q24", "Peer 2024", "Norm. 2024"])
def test_a_quarter_or_something_else_beside_days_years_apart_makes_them_no_months(odd: str) -> None:
    found = spread_of(drawn("Income statement", f"{odd} | 31.12.2024 | 31.12.2023 | 31.12.2022 | 31.12.2021", INCOME))
    assert [p.year for p in found.periods if p.is_actual_year] == [2021, 2022, 2023, 2024]


@pytest.mark.parametrize(("month", "is_year"), [("Dec", True), ("Sep", False)])
def test_a_balance_sheet_beside_the_time_up_to_its_day_closes_the_year_in_december(month: str, is_year: bool) -> None:
    heads = f"{month}-24 | {month}-23 | YTD {month}-24 | YTD {month}-23"
    found = spread_of(drawn("Balance sheet", heads, BALANCE))
    assert [p.is_actual_year for p in found.periods if p.end] == [is_year, is_year]


@pytest.mark.parametrize("odd", ["LE 2024", "H2 2024"])
def test_what_stands_beside_one_of_several_year_ends_makes_no_month_of_it(odd: str) -> None:
    statements = spread_of(drawn("Balance sheet", f"31.12.2024 | 31.12.2023 | 30.6.2025 | {odd}", BALANCE))
    totals = statements.figures["total_assets"]
    assert (totals["2024-12-31"].value, totals["2023-12-31"].value) == (90, 91)


def test_a_bare_year_beside_its_last_day_is_the_same_year_in_two_columns() -> None:
    statements = spread_of(drawn("Income statement", "1.1.-31.12.2024 | 1.1.-31.12.2023 | 2024", INCOME))
    assert {p: (f.value, f.confidence) for p, f in statements.figures["revenue"].items()} == {
        "2024-12-31": (30, "low"), "2023-12-31": (28, "high"),
    }  # fmt: skip
    assert any(w.message.code == "period-in-two-columns" for w in statements.warnings)


DATED = {1: Stamp(year=2024, end=date(2024, 12, 31)), 2: Stamp(year=2023, end=date(2023, 12, 31))}


@pytest.mark.parametrize(
    ("stamps", "ends"),
    [
        ({3: Stamp(year=2024)}, {3: date(2024, 12, 31)}),
        ({3: Stamp(year=2024, kind="budget")}, {}),
        ({3: Stamp(year=2024, relative=Relative(opening=True))}, {}),
        ({3: Stamp(year=2022), 4: Stamp(year=2022, end=date(2022, 1, 1))}, {}),
        ({3: Stamp(year=2024), 4: Stamp(year=2024, end=date(2024, 6, 30))}, {}),
        ({3: Stamp(year=2024), 4: Stamp(year=2024, end=date(2024, 6, 30), months=6)}, {3: date(2024, 12, 31)}),
    ],
    ids=["a year", "a budget", "its opening", "a first day", "two days", "a half"],
)
def test_a_bare_year_ends_on_the_only_day_beside_it(stamps: dict[int, Stamp], ends: dict[int, date]) -> None:
    assert {c: s.end for c, s in dated_beside(DATED | stamps).items()} == ends
