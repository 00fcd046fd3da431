from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from finvet.model import CellValue, Period
from finvet.spreading.periods.periods import is_heading, shortest_gap, spans, spans_all, stamp_of
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.periods.titles import title_stamp


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        (2024.0, Period(2024, None, None)),
        ("2024", Period(2024, None, None)),
        (date(2024, 3, 31), Period(2024, date(2024, 3, 31), None)),
        ("FY2023", Period(2023, None, 12)),
        ("FY23", Period(2023, None, 12)),
        ("FY'23", Period(2023, None, 12)),
        ("2022/23", Period(2023, None, None)),
        ("2022-2023", Period(2023, None, None)),
        ("GJ 2023", Period(2023, None, 12)),
        ("31.12.2023", Period(2023, date(2023, 12, 31), None)),
        ("31/03/2024", Period(2024, date(2024, 3, 31), None)),
        ("X31.12.2023", Period(2023, date(2023, 12, 31), None)),  # as R names a column
        ("X2023.12.31", Period(2023, date(2023, 12, 31), None)),
        ("12/31/2023", Period(2023, date(2023, 12, 31), None)),
        ("2023-12-31", Period(2023, date(2023, 12, 31), None)),
        ("31 March 2024", Period(2024, date(2024, 3, 31), None)),
        ("March 31, 2024", Period(2024, date(2024, 3, 31), None)),
        ("Dec. 31, 2023", Period(2023, date(2023, 12, 31), None)),
        ("Mar-24", Period(2024, date(2024, 3, 31), None)),
        ("Feb 2024", Period(2024, date(2024, 2, 29), None)),
        ("31. Dezember 2023", Period(2023, date(2023, 12, 31), None)),
        ("31 décembre 2023", Period(2023, date(2023, 12, 31), None)),
        ("12 Months Ended Dec. 31, 2023", Period(2023, date(2023, 12, 31), 12)),
        ("FY3/24", Period(2024, date(2024, 3, 31), 12)),
        ("FYE03/2024", Period(2024, date(2024, 3, 31), 12)),
        ("FY22/23", Period(2023, None, 12)),
        ("4Q/24", Period(2024, None, 3)),
        ("Year ended 31 March 2024", Period(2024, date(2024, 3, 31), 12)),
        ("53 weeks ended 30 December 2023", Period(2023, date(2023, 12, 30), 12)),
        ("Nine months ended 30 September 2024", Period(2024, date(2024, 9, 30), 9)),
        ("6 months ended 30 June 2024", Period(2024, date(2024, 6, 30), 6)),
        ("Q3 2024", Period(2024, None, 3)),
        ("H1 2024", Period(2024, None, 6)),
        ("9M 2024", Period(2024, None, 9)),
        ("15 months to 31 March 2024", Period(2024, date(2024, 3, 31), 15)),
        ("1.1.2023 - 31.12.2023", Period(2023, date(2023, 12, 31), 12)),
        ("1 April 2023 to 31 March 2024", Period(2024, date(2024, 3, 31), 12)),
        ("1.7. - 30.9.2024", Period(2024, date(2024, 9, 30), 3)),
        ("2024年1月1日至12月31日", Period(2024, date(2024, 12, 31), 12)),
        ("民國113年1月1日至6月30日", Period(2024, date(2024, 6, 30), 6)),
        ("2024年4月1日～9月30日", Period(2024, date(2024, 9, 30), 6)),
        ("2024년 1월 1일부터 12월 31일까지", Period(2024, date(2024, 12, 31), 12)),
        ("Exercice clos le 31/12/2024", Period(2024, date(2024, 12, 31), 12)),
        ("2025E", Period(2025, None, None, "forecast")),
        ("LE 2025", Period(2025, None, None, "forecast")),
        ("F 2025", Period(2025, None, None, "forecast")),
        ("B 2025", Period(2025, None, None, "budget")),
        ("Forecast 2025", Period(2025, None, None, "forecast")),
        ("Budget 2025", Period(2025, None, None, "budget")),
        ("2025B", Period(2025, None, None, "budget")),
        ("2024A", Period(2024, None, None)),
        ("2025-E", Period(2025, None, None, "forecast")),
        ("2025/F", Period(2025, None, None, "forecast")),
        ("FY25BP", Period(2025, None, 12, "forecast")),
        ("2023 (see note 3)", Period(2023, None, None)),
        ("31.12.2023 (Anm. 2.1)", Period(2023, date(2023, 12, 31), None)),
        ("Comparison Amount (As of Dec 2023)", Period(2023, date(2023, 12, 31), None)),
        ("20230201-20240131", Period(2024, date(2024, 1, 31), 12)),
        ("FY25 3+9", Period(2025, None, 12, "forecast")),
        ("2025 (6 + 6)", Period(2025, None, None, "forecast")),
        ("2025 management case", Period(2025, None, None, "forecast")),
        ("31/12/2025-F", Period(2025, date(2025, 12, 31), None, "forecast")),
        ("2025预", Period(2025, None, None, "forecast")),
        ("Exercice prévisionnel 2025", Period(2025, None, 12, "forecast")),
        ("Planzahlen 2025", Period(2025, None, None, "budget")),
        ("Cifras proyectadas 2025", Period(2025, None, None, "forecast")),
    ],
)
def test_heading_names_a_period(heading: CellValue, period: Period) -> None:
    assert stamp_of(heading).period() == period
    assert is_heading(heading)


@pytest.mark.parametrize(
    "value",
    [
        *("Revenue", "", "1.2024", "12,024", "20241231", "99.2023.1", "Note 12", "32.13.2023", "x" * 500),
        *(None, True, 1234.5, 1979.0, 2070.0, 45657.0, date(1900, 1, 1)),
    ],
)
def test_what_names_no_period(value: CellValue) -> None:
    assert not is_heading(value)


def test_a_year_beside_a_short_name_is_a_heading() -> None:
    assert is_heading("Zephyrworksltd 2024")
    assert not is_heading("Zephyrworksgmbh 2024")


def test_a_sentence_with_a_year_is_no_heading() -> None:
    assert not is_heading("The company was founded in 1998 and moved to Leeds")


def test_a_day_that_the_month_lacks_is_its_last() -> None:
    assert stamp_of("31 June 2024").end == date(2024, 6, 30)


@pytest.mark.parametrize(
    "text",
    [
        *("Variance", "% change 2024", "Change 2024/2023", "Var 2024", "Brut 2024", "LTM 2024", "Illustrative 2024"),
        *("2023 before restatement", "2023 (pre-restatement)"),
        *("Net change 2024", "Δ 2024", "2024 Δ", "Δ24/23 2024", "+/- 2024", "Year-to-date September 2024"),
        "Unadjusted 2024",
    ],
)
def test_columns_that_are_no_statement_are_excluded(text: str) -> None:
    assert stamp_of(text).excluded


@pytest.mark.parametrize("text", ["2023 after restatement", "2023 (post-restatement)", "2023 restated"])
def test_what_is_restated_says_so(text: str) -> None:
    assert (stamp_of(text).restated, stamp_of(text).excluded) == (True, False)


@pytest.mark.parametrize("text", ["Δ. Έξοδα 2024", "Δάνεια 2024", "31.12.2024"])
def test_a_letter_of_words_is_no_sign_of_change(text: str) -> None:
    assert not stamp_of(text).excluded


@pytest.mark.parametrize("text", ["2024/2023", "2021-2023", "2023 %", "Pro forma 2023", "YTD 2024", "Index 2023"])
def test_years_set_against_each_other_and_shares_of_them_are_excluded(text: str) -> None:
    assert stamp_of(text).excluded


@pytest.mark.parametrize(
    "text", ["2023 restated", "Restated", "2023 (re-presented)", "2023 angepasst", "2023 retraité"]
)
def test_restated_is_noticed(text: str) -> None:
    assert stamp_of(text).restated


def test_spans_say_how_long_without_naming_a_year() -> None:
    assert spans("12 Months Ended")
    assert spans("Budget")
    assert spans("Restated")
    assert not spans("Year ended 2024")
    assert spans("Group")
    assert not spans("Leeds")


def test_a_word_of_change_left_of_the_amounts_speaks_for_no_column() -> None:
    assert spans("Change in working capital")
    assert not spans_all("Change in working capital")
    assert spans_all("12 Months Ended")


def test_title_gives_the_first_date_with_the_length_and_no_kind() -> None:
    stamp = title_stamp(["Larkspur Ltd", "Budget and profit and loss account", "for the year ended 31 March 2024"])
    assert (stamp.end, stamp.months, stamp.kind, stamp.excluded) == (date(2024, 3, 31), 12, None, False)


def test_title_without_a_year_gives_its_month_and_day() -> None:
    assert title_stamp(["for the years ended 31 March"]).month_end == (3, 31)
    assert title_stamp(["Years ended March 31"]).month_end == (3, 31)
    assert replace(stamp_of("2024"), month_end=(3, 31)).period() == Period(2024, date(2024, 3, 31), None)


def test_nothing_says_nothing() -> None:
    assert title_stamp([]) == NOTHING
    assert NOTHING.period() is None


def test_an_upper_stamp_completes_the_one_below() -> None:
    assert Stamp(2024).over(Stamp(months=6, kind="budget")) == Stamp(2024, months=6, kind="budget")
    assert Stamp(2024).over(Stamp(2024, date(2024, 6, 30))).end == date(2024, 6, 30)


def test_a_date_over_a_year_that_it_cannot_end_gives_way() -> None:
    assert Stamp(2023).over(Stamp(2024, date(2024, 3, 15))) == Stamp(2023)
    assert Stamp(2023).over(Stamp(2024, date(2024, 2, 3))) == Stamp(2024, date(2024, 2, 3))
    assert Stamp(2023).over(Stamp(2022, date(2022, 12, 31))) == Stamp(2023)


def test_shortest_gap_in_months() -> None:
    ends = [date(2022, 12, 31), date(2023, 12, 31), date(2024, 6, 30)]
    assert shortest_gap([Period(e.year, e) for e in ends]) == 6
    assert shortest_gap([Period(2024), Period(2023)]) is None
    assert shortest_gap([Period(2024, date(2024, 12, 31))]) is None


@pytest.mark.parametrize(
    "code",
    [
        "统一社会信用代码：91320505MA1X7Q2K3H",
        "IBAN GB29NWB60H1613Q3268",
        "VAT 4XQ1M22H1RU07Q4",
        "5493001KJTIIGC8Y1R12",
    ],
)
def test_the_code_of_a_company_names_no_quarter(code: str) -> None:
    stamp = stamp_of(code)
    assert (stamp.months, stamp.to_date) == (None, False)


def test_a_quarter_among_other_words_is_one() -> None:
    assert stamp_of("Rentabilitätsentwicklung Q2").months == 3


def test_one_day_in_two_languages_is_that_day() -> None:
    assert stamp_of("2024年12月31日\n31 December 2024").end == date(2024, 12, 31)
    assert stamp_of("2024年12月31日\n31 December 2023").end is None


@pytest.mark.parametrize(
    "word", ["audited", "auditováno", "audité", "auditált", "diaudit", "revisado", "auditat", "neauditat"]
)
def test_a_word_for_audited_leaves_a_year_a_year(word: str) -> None:
    stamp = stamp_of(f"2024 {word}")
    assert (stamp.year, stamp.unknown) == (2024, False)
    assert stamp_of("2024 frobnicated").unknown
