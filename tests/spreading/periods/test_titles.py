from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.titles import kind_of_titles, made_on, newest_year, part_of_year, title_stamp
from tests.books import spread_of


@pytest.mark.parametrize(
    ("titles", "end"),
    [
        (["Balance sheet as at 31 December 2023", "30 June 2024"], date(2023, 12, 31)),
        (["31 December 2023", "31 December 2022"], date(2023, 12, 31)),
        (["for the years ended 31 December 2023 and 2022"], date(2023, 12, 31)),
        (["Balance sheet as at 28 December 2019"], date(2019, 12, 28)),
        (["15 March 2024"], None),
        (["Printed 31.03.2024"], None),
        (["Annual report 2023"], None),
        (["1 July 2023 to 30 June 2024", "Balance sheet 31 December 2023"], date(2024, 6, 30)),
    ],
)
def test_the_surest_date_of_the_titles(titles: list[str], end: date | None) -> None:
    assert title_stamp(titles).end == end


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Annual report 2023", 2023), ("2023", 2023), ("FY2023", 2023), ("BS 2023", 2023), ("2023_PL", 2023), ("IS2023", 2023), ("INC STMT 2023", 2023),
        ("资产负债表2023", 2023), ("2050", None), ("2000 Antwerpen", None), ("Template 2019", None),
    ],
)  # fmt: skip
def test_a_year_alone_needs_the_name_of_a_statement_or_nothing_beside_it(title: str, year: int | None) -> None:
    assert title_stamp([title]).year == year


def test_first_and_last_day_beside_their_words() -> None:
    stamp = title_stamp(["From:", "1 April 2023", "To:", "31 December 2023"])
    assert (stamp.end, stamp.months) == (date(2023, 12, 31), 9)
    assert title_stamp(["From:", "1 April 2024", "To:", "31 December 2023"]).months is None


def test_titles_of_a_budget_say_little_else() -> None:
    assert kind_of_titles(["Budget 2025", "Income statement"]) == "budget"
    assert kind_of_titles(["Budget Rent a Car"]) is None
    assert kind_of_titles(["Budget and actual"]) is None
    assert kind_of_titles(["Target company", "Income statement 2024"]) is None
    assert kind_of_titles(["Target 2025", "Income statement"]) == "budget"


def test_the_day_on_which_a_sheet_was_made() -> None:
    assert made_on(["Acme Ltd", "Printed 15.03.2024"]) == date(2024, 3, 15)
    assert made_on(["Erstellt am 15. März 2024"]) == date(2024, 3, 15)
    assert made_on(["Printed 04/03/2024"]) is None
    assert made_on(["15 March 2024"]) is None


@pytest.mark.parametrize("other", ["Information package, March 2025", "Board meeting of 28 February 2025"])
def test_a_month_in_which_no_year_ends_dates_none(other: str) -> None:
    assert title_stamp([other, "Fiscal years ended December 31"]).end is None
    assert title_stamp([other.replace("March", "December"), "Fiscal years ended December 31"]).month_end == (12, 31)


def test_years_keep_their_names_under_the_month_of_a_report() -> None:
    found = spread_of("""
Information package, March 2025
Statements of operations
Fiscal years ended December 31
 | FY2023 | FY2024
Net sales | 386 | 342
Cost of sales | 266 | 245
Gross profit | 120 | 97
""")
    assert [period.id for period in found.periods] == ["2023-12-31", "2024-12-31"]


@pytest.mark.parametrize(
    ("text", "year", "months"),
    [
        ("Q1 2024", 2024, 3),
        ("interim accounts 2024 with those of 2023", 2024, None),
        ("Half year, 2023 and 2024", 2024, 6),
    ],
)
def test_a_part_of_a_year_is_of_the_latest_that_is_named(text: str, year: int, months: int | None) -> None:
    stamp = part_of_year(text)
    assert stamp is not None
    assert (stamp.year, stamp.months) == (year, months)


def test_a_title_that_says_more_than_a_day_is_of_the_statement_behind_the_day_of_printing_too() -> None:
    assert title_stamp(["Printed on", "31 December 2023"]).end is None
    assert title_stamp(["Printed on", "Balance sheet as at 31 December 2023"]).end == date(2023, 12, 31)


@pytest.mark.parametrize("form", ["2050 Bilan actif", "Compte de résultat (2052-SD)", "Bilan simplifié 2033-A-SD"])
def test_the_number_of_a_form_beside_a_title_is_no_year(form: str) -> None:
    assert title_stamp([form]).year is None
    assert title_stamp([f"{form} au 31/12/2024"]).end == date(2024, 12, 31)


def test_a_day_behind_which_stands_who_made_a_law_is_no_year_end() -> None:
    law = ["(Ban hành theo Thông tư số 200/2014/TT-BTC", "ngày 22/12/2014 của Bộ Tài chính)"]
    assert title_stamp([*law, "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH", "Năm 2024"]).year == 2024
    assert title_stamp(law).year is None


def test_a_long_title_is_not_cut_amid_its_years() -> None:
    title = f"{'The statements of operations data below '.ljust(121, '.')} for the years ended December 31, 2022, 2023 and 2024."
    assert title.index("2022") < 160 < title.index("2023")
    assert newest_year([title]) == 2024
    assert newest_year([title.replace(", 2023 and 2024", ". Our notes of 2024")]) == 2022
