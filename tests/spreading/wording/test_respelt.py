from __future__ import annotations

import pytest

from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.respelt import put_together, respelt_readings, run_together_readings


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("Trade recievables", "en", "trade_receivables"),
        ("Property, plnat and equipmet", "en", ""),  # "plnat" is too short to be told
        ("Inventries", "en", "inventories"),
        ("Retained earnigns", "en", "retained_earnings"),
        ("Umsatzerlöße", "de", "revenue"),
        ("Créances cleints et comptes rattachés", "fr", "trade_receivables"),
        ("Résultat d'exploitatiion (XD + TJ + RL)", "fr", "operating_profit"),
        ("Flux de trésorerie provenant des activités opéraionnelles (somme FA à FE)", "fr", "cf_operating"),
        ("Total tresorerie-pasif", "fr", "bank_overdrafts"),
        ("Total passif - circulent", "fr", "total_current_liabilities"),
        ("Tresorrerie nette (N-1)", "fr", ""),
        ("Деньжные средства", "ru", "cash_and_equivalents"),
        ("기타비유동부채들", "ko", ""),  # a syllable is more than a letter
        ("Sheep", "en", ""),
        ("Inventories", "en", ""),  # is spelt right
    ],
)
def test_a_misspelt_label_is_what_the_dictionary_says(label: str, language: str, item: str) -> None:
    found = respelt_readings(label, (language,))
    assert {r.item for r in found if r.item == item} == ({item} if item else set())
    assert not any(r.exact for r in found)
    assert all(r.by_grammar for r in found)
    assert bool(found) == bool(item)


def test_a_word_that_could_be_two_with_different_items_says_neither() -> None:
    assert respelt_readings("Debit notes payabel", ("en",)) == ()
    assert respelt_readings("Trade recievables from Larkspur", ("en",)) == ()


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("grossprofit", "en", "gross_profit"),
        ("currentassets", "en", "total_current_assets"),
        ("Good Will", "en", "goodwill"),
        ("Jahres-Überschuss", "de", "net_income"),
        ("chiffredaffaires", "fr", "revenue"),
        ("Stock", "en", ""),  # too short to be told by its letters
        ("gross profit %", "en", ""),
        ("grossprofit2", "en", ""),
    ],
)
def test_the_same_letters_are_the_same_label(label: str, language: str, item: str) -> None:
    found = run_together_readings(label, (language,))
    assert (item in {r.item for r in found}) if item else not found
    assert not any(r.exact for r in found)


@pytest.mark.parametrize(
    ("label", "together"),
    [("Share holders funds", "shareholders funds"), ("Bank over drafts", "bank overdrafts"), ("Net sales", None)],
)
def test_two_words_may_be_one_of_the_dictionary(label: str, together: str | None) -> None:
    assert put_together(label, ("en",)) == together


def test_a_label_is_read_as_its_words_put_together() -> None:
    assert {r.item for r in meanings("Pre paid expenses", None, ("en",))} == {"prepaid_expenses"}
