from __future__ import annotations

import pytest

from finvet.spreading.wording.respelt import respelt_readings


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("Trade recievables", "en", "trade_receivables"),
        ("Property, plnat and equipmet", "en", ""),  # "plnat" is too short to be told
        ("Inventries", "en", "inventories"),
        ("Retained earnigns", "en", "retained_earnings"),
        ("Umsatzerlöße", "de", "revenue"),
        ("Créances cleints et comptes rattachés", "fr", "trade_receivables"),
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
