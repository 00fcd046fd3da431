"""What the titles above say of the years in the columns."""

import pytest
from msgspec.structs import replace

from tests.books import sheet, spread_of

FLOWS = "Revenue | 99 | 116 | 125\nCost of sales | 40 | 50 | 55\nNet income | 14 | 16 | 17"


@pytest.mark.parametrize("title", ["Management accounts - June 2025", "Monthly report June 2025", "Stand: 30.06.2025"])
@pytest.mark.parametrize("coming", ["FY2025 Budget", "FY2025 Forecast", "Plan 2025"])
def test_a_day_in_a_year_that_is_only_planned_closes_no_year(title: str, coming: str) -> None:
    found = spread_of(f"{title}\n | FY2023 | FY2024 | {coming}\n{FLOWS}")
    assert [(p.year, p.end) for p in found.periods if p.kind == "actual"] == [(2023, None), (2024, None)]


def test_a_day_in_an_actual_year_closes_all_of_them() -> None:
    found = spread_of(f"Statements for the year ended 30 June 2025\n | 2023 | 2024 | 2025\n{FLOWS}")
    assert [p.id for p in found.periods] == ["2023-06-30", "2024-06-30", "2025-06-30"]


@pytest.mark.parametrize(
    ("title", "month"), [("Income statement (NIS in thousands)", None), ("Gelir tablosu, Nisan", 4)]
)
def test_a_currency_that_is_called_like_a_month_ends_no_year(title: str, month: int | None) -> None:
    found = spread_of(f"{title}\n | 2023 | 2024 | 2025\n{FLOWS}")
    assert {p.end and p.end.month for p in found.periods} == {month}


def test_the_balance_sheet_dates_the_years_of_a_report_within_the_next() -> None:
    income = sheet(f"Report June 2025\n | FY2023 | FY2024 | FY2025 Budget\n{FLOWS}", "P&L")
    balance = sheet(
        "Report June 2025\n | 31 Dec 2023 | 31 Dec 2024 | 30 Jun 2025\nCash | 5 | 6 | 7\nInventories | 9 | 9 | 9\nTotal assets | 50 | 60 | 70",
        "BS",
    )
    years = [p.id for p in spread_of(income, balance).periods if p.months == 12 and p.kind == "actual"]
    assert years == ["2023-12-31", "2024-12-31"]


def test_months_after_bare_years_are_months() -> None:
    found = spread_of(
        "P&L\n | FY2023 | FY2024 | 31 Jan 2025 | 28 Feb 2025 | 31 Mar 2025\nRevenue | 99 | 116 | 9 | 10 | 11\nCost of sales | 40 | 50 | 4 | 5 | 6\nNet income | 14 | 16 | 1 | 2 | 1"
    )
    assert {p.end.month: p.months for p in found.periods if p.end} == {1: 1, 2: 1, 3: 1}
    assert [p.months for p in found.periods if not p.end] == [12, 12]


def test_one_day_after_bare_years_may_close_any_part_of_one() -> None:
    found = spread_of(f"P&L\n | 2022 | 2023 | Jun-24\n{FLOWS}")
    assert [p.months for p in found.periods] == [12, 12, None]


QUARTERS = "Revenue | 10 | 11 | 12 | 13 | 46\nCost of sales | 4 | 5 | 6 | 7 | 22\nNet income | 1 | 2 | 3 | 4 | 10"


@pytest.mark.parametrize("year", ["FY 2022", "2022"])
def test_quarters_whose_days_and_months_could_change_places_are_no_years(year: str) -> None:
    found = spread_of(f"Income statement\n | 12/2/2021 | 3/3/2022 | 6/2/2022 | 9/1/2022 | {year}\n{QUARTERS}")
    assert [(p.year, found.figures["revenue"][p.id].value) for p in found.periods] == [(2022, 46)]


def test_years_whose_days_and_months_could_change_places_stay_years_and_it_is_said() -> None:
    found = spread_of(f"Income statement\n | 3/4/2021 | 3/4/2022 | 3/4/2023\n{FLOWS}")
    assert [p.year for p in found.periods] == [2021, 2022, 2023]
    assert "day-or-month-first" in {w.message.code for w in found.warnings}


@pytest.mark.parametrize(
    ("audited", "budget"), [("Audited", "Budget"), ("Geprüft", "Plan"), ("Auditado", "Presupuesto"), ("", "Forecast")]
)
def test_a_word_below_one_year_is_of_that_column_alone(audited: str, budget: str) -> None:
    found = spread_of(
        f" | Ref | FY2023 | FY2024 | FY2024\n | | {audited} | {audited} | {budget}\n"
        "Revenue | R1 | 99 | 116 | 125\nCost of sales | | 40 | 50 | 55\nNet income | | 14 | 16 | 17"
    )
    assert [(p.year, p.kind) for p in found.periods if p.kind == "actual"] == [(2023, "actual"), (2024, "actual")]


def test_a_title_that_says_budget_is_of_all_columns() -> None:
    found = spread_of(f"Budget\n | FY2023 | FY2024 | FY2025\n{FLOWS}")
    assert {p.kind for p in found.periods} == {"budget"}


TO_DATE = "Revenue | 30 | 28 | 125 | 116\nCost of sales | 14 | 12 | 55 | 50\nNet income | 4 | 3 | 17 | 16"
CLOSED = {
    "a fourth quarter": "Report for the fourth quarter ended 31 December 2024\n | Quarter | | Cumulative quarter |\n"
    " | 31/12/2024 | 31/12/2023 | 31/12/2024 | 31/12/2023\n",
    "a title of twelve months": "Resultat\nPeriode: 01.01.2024 - 31.12.2024\n"
    " | Måneden | Måneden året før | Hittil i år | Hittil i fjor\n",
    "spans in the headings": "P&L\n | Quarter ended 31 Dec 2024 | Quarter ended 31 Dec 2023 "
    "| Cumulative 1 January 2024 - 31 December 2024 | Cumulative 1 January 2023 - 31 December 2023\n",
}


@pytest.mark.parametrize("heads", CLOSED.values(), ids=CLOSED)
def test_a_year_to_date_that_is_over_is_a_year(heads: str) -> None:
    drawn = sheet(heads + TO_DATE)
    drawn = replace(drawn, merged=((2, 2, 2, 3), (2, 4, 2, 5))) if "Cumulative quarter" in heads else drawn
    revenue = spread_of(drawn).figures["revenue"].values()
    assert {f.period.year: f.value for f in revenue if f.period.months == 12} == {2024: 125, 2023: 116}


@pytest.mark.parametrize("title", ["Report for the third quarter ended 30 September 2024", "P&L"])
def test_a_year_to_date_that_is_not_over_is_none(title: str) -> None:
    found = spread_of(
        f"{title}\n | 2023 | Year to date\nRevenue | 116 | 90\nCost of sales | 50 | 41\nNet income | 16 | 11"
    )
    assert [p.year for p in found.periods] == [2023]


def test_the_last_twelve_months_beside_the_year_stay_out() -> None:
    heads = "Year ended 31 December 2024\n | 2023 | 2024 | LTM 2024\n"
    found = spread_of(heads + "Revenue | 116 | 125 | 127\nCost of sales | 50 | 55 | 56\nNet income | 16 | 17 | 18")
    assert {figure.value for figure in found.figures["revenue"].values()} == {125, 116}


@pytest.mark.parametrize("other", ["Change", "Budget", "12 months", "Audited"])
def test_years_called_by_their_beginning_stand_beside_columns_that_name_none(other: str) -> None:
    found = spread_of(f"Profit and loss account for the year ended 31 March 2025\n | 2024 | 2023 | {other}\n{FLOWS}")
    assert "year-named-by-start" in {w.message.code for w in found.warnings}
    assert [p.id for p in found.periods] == ["2024-03-31", "2025-03-31"]


PLANS = ["Projected income statement", "Budget", "Forecast profit and loss account"]


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("heads", ["Projected | Actual (2026)", "Actual 2026 | Budget 2027"])
def test_a_plan_for_the_year_to_come_dates_the_actual_year_before_it(plan: str, heads: str) -> None:
    lines = "Revenue | 116 | 125\nCost of sales | 50 | 55\nNet income | 16 | 17"
    found = spread_of(f"{plan} for the year ending 28 February 2027\n | {heads}\n{lines}")
    assert [p.id for p in found.periods if p.kind == "actual"] == ["2026-02-28"]


def test_a_year_beside_its_quarters_is_whole_though_a_column_without_amounts_reads_like_a_title() -> None:
    found = spread_of("""
Balanço | 4T24 | 2023 | 4T23 | 3T23 | 2022 | 4T22
Ativo Circulante | ND | 70 | 70 | 66 | 60 | 60
Ativo Não Circulante | ND | 40 | 40 | 41 | 44 | 44
Ativo Total | ND | 110 | 110 | 107 | 104 | 104
""")  # fmt: skip
    assert [(p.id, found.figures["total_assets"][p.id].value) for p in found.periods if p.months == 12] == [
        ("2022", 104),
        ("2023", 110),
    ]


@pytest.mark.parametrize("odd", ["YTG 2024", "Stub 2024", "2024 Sideways", "2023 LFL", "Dec-24 MTR"])
def test_a_year_beside_which_a_word_stands_that_nothing_knows_is_left_out_beside_plain_ones(odd: str) -> None:
    found = spread_of(f"Profit and loss\n | 2022 | 2023 | {odd}\n{FLOWS}")
    assert [p.id for p in found.periods] == ["2022", "2023"]
    (said,) = (w for w in found.warnings if w.message.code == "columns-unknown")
    assert said.basis[0].text == odd


@pytest.mark.parametrize(
    "heads", ["2022 MSEK | 2023 MSEK | 2024 kSEK", "2022 Xyz | 2023 Zyx | 2024", "2022 Xyz | 2023 Xyz"]
)
def test_units_and_words_beside_most_years_leave_them(heads: str) -> None:
    found = spread_of(f"Profit and loss\n | {heads}\n{FLOWS}")
    assert len(found.periods) == heads.count("|") + 1


@pytest.mark.parametrize(
    "heads",
    [
        "Month | | Year to date | \n | Sep-24 | Sep-23 | Sep-24 | Sep-23",
        "2024 | | 2023 | \n | Sep | YTD | Sep | YTD",
    ],
)
def test_months_and_times_up_to_a_day_in_two_rows_are_no_years(heads: str) -> None:
    lines = "Revenue | 99 | 96 | 825 | 811\nCost of sales | 40 | 50 | 455 | 451\nNet income | 14 | 16 | 117 | 116"
    found = spread_of(f"Profit and loss\n | {heads}\n{lines}")
    assert not any(p.is_actual_year for p in found.periods)


def test_an_interim_column_beside_years_is_left_out() -> None:
    found = spread_of(f"Profit and loss\n | Annual | Annual | Interim\n | 2022 | 2023 | 2024\n{FLOWS}")
    assert [p.id for p in found.periods] == ["2022", "2023"]
    assert "columns-irregular" in {w.message.code for w in found.warnings}


def test_twelve_months_that_overlap_the_last_of_the_years_are_none() -> None:
    heads = "12m to Dec-22 | 12m to Dec-23 | 12m to Mar-24"
    assert [p.id for p in spread_of(f"Profit and loss\n | {heads}\n{FLOWS}").periods] == ["2022-12-31", "2023-12-31"]
    moved = "12m to Dec-22 | 12m to Dec-23 | 12m to Mar-25"
    assert len(spread_of(f"Profit and loss\n | {moved}\n{FLOWS}").periods) == 3


@pytest.mark.parametrize("month", ["Dec-23", "2023/12", "31.12.2023", "December 2023"])
def test_a_day_beside_the_year_that_it_is_in_is_of_a_month(month: str) -> None:
    found = spread_of(f"Profit and loss\n | 2022 | 2023 | {month}\n{FLOWS.replace('125', '12')}")
    assert {f.period.year: f.value for f in found.figures["revenue"].values() if f.period.months == 12} == {
        2022: 99,
        2023: 116,
    }


PARTS = [
    ("Statements for years ending December 31, 2023-2024, and for first quarter 2025", "First Quarter 2025"),
    ("Estado de resultados por los años 2023, 2024 y primer trimestre 2025", "1T 2025"),
    ("GuV der Jahre 2023 und 2024 und des 1. Quartals 2025", "1. Quartal 2025"),
]


@pytest.mark.parametrize(("title", "part"), PARTS)
def test_years_beside_the_quarter_that_the_title_names_as_well_are_years(title: str, part: str) -> None:
    found = spread_of(f"{title}\n | 2023 | 2024 | {part}\n{FLOWS}")
    assert [(p.year, p.months) for p in found.periods] == [(2023, 12), (2024, 12), (2025, 3)]


def test_the_day_of_the_quarter_in_the_title_closes_no_year() -> None:
    lines = "Cash | 5 | 6 | 7\nInventories | 9 | 9 | 9\nTotal assets | 50 | 60 | 70"
    balance = sheet(f"Balance sheets, and that of March 31, 2025\n | 2023 | 2024 | First Quarter 2025\n{lines}", "BS")
    income = sheet(
        f"Income statements for the years ended December 31, 2024\n | 2023 | 2024 | First Quarter 2025\n{FLOWS}", "IS"
    )
    found = spread_of(income, balance)
    assert [p.id for p in found.periods if p.months == 12] == ["2023-12-31", "2024-12-31"]
    assert {p.id for p in found.periods if p.months != 12} == {"2025-03-31/3", "2025/3"}


def test_what_is_remembered_of_headings_asks_each_file_for_its_year() -> None:
    drawn = "Income statement\n | Current year | Prior year\nRevenue | 99 | 116\nCost of sales | 40 | 50\nNet income | 14 | 16"
    for year in (2022, 2024, 2023, 2024):
        found = spread_of(drawn, file=f"accounts {year}.xlsx")
        assert [p.year for p in found.periods] == [year - 1, year]


@pytest.mark.parametrize(
    ("title", "heads", "years"),
    [
        ("For the year 2024", "Current year | 2023", {2024: 99, 2023: 116}),
        ("For the year 2024", "Current year | 2023 | 2022", {2024: 99, 2023: 116, 2022: 125}),
        ("Năm 2024", "Năm nay | Năm 2023", {2024: 99, 2023: 116}),
    ],
)
def test_the_current_year_beside_earlier_ones_is_that_of_the_title(
    title: str, heads: str, years: dict[int, float]
) -> None:
    lines = FLOWS if len(years) > 2 else "\n".join(line.rpartition(" | ")[0] for line in FLOWS.split("\n"))
    found = spread_of(f"Income statement\n{title}\n | {heads}\n{lines}")
    assert {f.period.year: f.value for f in found.figures["revenue"].values()} == years


def test_the_word_over_numbers_of_lines_is_no_title_of_a_budget() -> None:
    lines = "Poslovni prihodi | 125 | 92 | 99\nPoslovni rashodi | 131 | 80 | 90\nDobit razdoblja | 183 | 12 | 9"
    found = spread_of(f"Naziv pozicije | AOP | 2023 | 2024\n{lines}")
    assert [(p.year, p.kind) for p in found.periods] == [(2023, "actual"), (2024, "actual")]
    planned = spread_of(
        f"Income statement\nAOP 2025\n | 2024 | 2025\n{FLOWS.replace(' | 125', '').replace(' | 55', '').replace(' | 17', '')}"
    )
    assert {p.kind for p in planned.periods} == {"budget"}
