from __future__ import annotations

import pytest

from finvet.spreading.wording.abbreviations import Vocabulary
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.grammar import grammar_readings


def test_the_words_that_go_on_after_a_beginning() -> None:
    assert Vocabulary(("cash", "inc", "income", "incoming", "net")).starting("inc") == ("income", "incoming")


@pytest.mark.parametrize(
    ("language", "label", "item"),
    [
        ("pl", "Zob. z tyt. dostaw i usług", "trade_payables"),
        ("pl", "Koszty finans.", "interest_expense"),
        ("no", "Annen driftskostn.", "other_operating_expenses"),
        ("cs", "Osobní nákl.", "personnel_expenses"),
        ("ro", "Chelt. cu personalul", "personnel_expenses"),
        ("sv", "Övr. kortfr. skulder", "other_current_liabilities"),
        ("en", "Accum. deprec.", "accumulated_depreciation"),
        ("de", "Fert. Erzeugn. u. Waren", "inventories"),
        ("it", "Patrim. netto", "total_equity"),
    ],
)
def test_a_word_cut_short_with_a_dot_says_what_every_such_word_says(language: str, label: str, item: str) -> None:
    assert item in [r.item for r in grammar_readings(label, (language,))]


@pytest.mark.parametrize(("language", "label"), [("fr", "Res."), ("en", "Inv."), ("en", "Int. exp."), ("es", "Prov.")])
def test_a_word_that_could_be_several_is_not_guessed(language: str, label: str) -> None:
    assert said(label, language).unknown


def test_without_its_dot_a_word_is_whole() -> None:
    assert said("Koszty finans", "pl").unknown


def test_a_single_letter_takes_no_ending() -> None:
    assert said("Oms skulder", "sv").unknown
