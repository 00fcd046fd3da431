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
