"""How many months a heading or title says that its period has."""

from __future__ import annotations

import pytest

from finvet.spreading.periods.periods import stamp_of

COUNTED = {
    "Number of months: 9": 9,
    "Durée de l'exercice exprimée en nombre de mois : 12": 12,
    "Anzahl der Monate: 9": 9,
    "Liczba miesięcy: 6": 6,
    "Número de meses: 12": 12,
    "月数：12": 12,
    "Period (months): 18": 18,
    "3 months of a year of 12 months": 3,
}


@pytest.mark.parametrize("text", COUNTED)
def test_a_count_may_follow_its_word(text: str) -> None:
    assert stamp_of(text).months == COUNTED[text]


@pytest.mark.parametrize("text", ["Number of months", "Nombre de mois", "Anzahl der Monate", "月数"])
def test_a_word_for_a_count_counts_nothing_alone(text: str) -> None:
    assert stamp_of(text).months is None


@pytest.mark.parametrize(("text", "months"), [("for the month", 1), ("month: 3.5", 1), ("12 months", 12), ("mois", 1)])
def test_other_words_of_months_stay_what_they_are(text: str, months: int) -> None:
    assert stamp_of(text).months == months


PERIODS = {"Periode 1 t/m 12": 12, "P1-P12": 12, "period 1 to 9": 9, "Periode 01 bis 06": 6, "Period 3": 1}


def test_an_amount_in_pesos_numbers_no_period() -> None:
    assert stamp_of("P 5,778").months is None


@pytest.mark.parametrize("text", PERIODS)
def test_numbered_periods_count_from_the_first_to_the_last(text: str) -> None:
    assert stamp_of(text).months == PERIODS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Fourth quarter {0}",
        "4. Quartal {0}",
        "Quatrième trimestre {0}",
        "{0}年第四季度",
        "Cuarto trimestre {0}",
        "4T {0}",
    ],
)
def test_the_last_quarter_is_three_months(text: str) -> None:
    assert (stamp_of(text.format(2024)).months, stamp_of(text.format(2024)).closing) == (3, True)


WORDED = {
    "First half 2024": 6,
    "2nd half 2024": 6,
    "Half 2 2024": 6,
    "Six months 2024": 6,
    "Nine months 2024": 9,
    "3rd Qtr. 2024": 3,
    "First trimester 2024": 3,
    "İlk yarı 2024": 6,
    "Tertial 1 2024": 4,
    "2. cuatrimestre 2024": 4,
    "2024 Dec Qtr": 3,
    "I-VI 2024": 6,
    "I - IX/2024.": 9,
    "VII-XII 2024": 6,
    "I-XII 2024": 12,
    "HY 2024": 6,
    "1° sem 2024": 6,
    "1º sem. 2024": 6,
    "1ºT 2024": 3,
    "3ème trim. 2024": 3,
    "2nd sem 2024": 6,
    "1er trim. 2024": 3,
    "Trim. 1 2024": 3,
    "Trim. III 2024": 3,
    "2024年中期": 6,
    "1. kvartāls 2024": 3,
    "6μηνο 2024": 6,
    "nửa đầu năm 2024": 6,
}


@pytest.mark.parametrize("text", WORDED)
def test_parts_of_years_in_words_are_no_years(text: str) -> None:
    stamp = stamp_of(text)
    assert (stamp.year, stamp.months) == (2024, WORDED[text])


TO_DATE = {
    "Cumulative Q4 2024": 12,
    "Q4 2024 YTD": 12,
    "Q3 2024 YTD": 9,
    "H2 2024 cumulative": 12,
    "YTD P9 2024": 9,
    "YTD P12 2024": 12,
    "2024 4. çeyrek kümülatif": 12,
    "2024年度 第4四半期累計": 12,
    "IV kwartał narastająco 2024": 12,
    "4T24 Acum.": 12,
    "LTM Q3 2024": 9,
    "Cumulative quarter 2024": None,
    "FY24 YTD": None,
    "YTD FY2024": None,
    "GJ 2024 kumuliert": None,
    "FY24 YTD Mar-24": None,
}


@pytest.mark.parametrize("text", TO_DATE)
def test_what_is_told_up_to_a_part_of_a_year_began_with_it(text: str) -> None:
    stamp = stamp_of(text)
    assert (stamp.year, stamp.months, stamp.to_date, stamp.excluded) == (2024, TO_DATE[text], True, True)


@pytest.mark.parametrize(
    ("text", "months"),
    [("IV kw. 2024", 3), ("I-III kw. 2024", 9), ("II кв. 2024", 3), ("Q III 2024", 3), ("IV kw. 2024 narastająco", 12)],
)
def test_a_quarter_may_have_a_roman_number(text: str, months: int) -> None:
    assert stamp_of(text).months == months


@pytest.mark.parametrize(("text", "months"), [("FY", 12), ("fiscal year", 12), ("fiscal", 12), ("company", None)])
def test_a_fiscal_year_alone_has_twelve_months(text: str, months: int | None) -> None:
    assert stamp_of(text).months == months
