from __future__ import annotations

import pytest

from finvet.spreading.periods.relative import Relative, relative_of
from finvet.spreading.wording.lexicon import plain


@pytest.mark.parametrize(
    ("heading", "back", "opening"),
    [
        ("Current year", 0, False), ("Previous year", 1, False), ("Vorjahr", 1, False), ("N-1", 1, False),
        ("期末", 0, False), ("期初", 0, True), ("esercizio_precedente", 1, False), ("Exercice précédent", 1, False),
        ("Ex. préc.", 1, False), ("Saldo final", 0, False), ("Saldo atual", 0, False), ("Saldo anterior", 1, False),
        ("Solde d'ouverture", 0, True), ("Endbestand", 0, False), ("Eindsaldo", 0, False), ("Sold precedent", 1, False),
        ("Ending balance", 0, False), ("Beginning balance", 0, True), ("Ejercicio en curso", 0, False),
        ("السنة المقارنة", 1, False), ("Vorige periode", 1, False), ("Sledované", 0, False), ("Minulé", 1, False),
    ],
)  # fmt: skip
def test_a_heading_that_tells_a_year_from_the_newest(heading: str, back: int, opening: bool) -> None:
    found = relative_of(plain(heading))
    assert found is not None
    assert (found.back, found.opening) == (back, opening)


@pytest.mark.parametrize(
    "heading", ["Current year Prior year", "N N-1", "Boekjaar Vorig boekjaar", "Exercice précédent Exercice"]
)
def test_the_headings_of_two_years_in_one_cell_tell_none(heading: str) -> None:
    assert relative_of(plain(heading)) is None


@pytest.mark.parametrize(
    "heading",
    ["Prior year previous year", "Closing balance prior year", "Prior year closing balance", "End of previous period"],
)
def test_the_balance_of_another_year_is_told_of_that_one(heading: str) -> None:
    assert relative_of(plain(heading)) == Relative(back=1)


def test_the_number_of_a_companys_year() -> None:
    assert relative_of(plain("第25期")) == Relative(term=25)


@pytest.mark.parametrize(
    "heading", ["Current assets", "2023", "-", "n.d.", "н/д", "Previous auditors' report", "x" * 60]
)
def test_other_texts_tell_none(heading: str) -> None:
    assert relative_of(plain(heading)) is None


def test_the_year_before_may_be_told_at_length() -> None:
    found = relative_of(plain("Bezprostredne predchádzajúce účtovné obdobie"))
    assert found is not None
    assert found.back == 1
