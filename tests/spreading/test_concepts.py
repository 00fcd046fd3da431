from __future__ import annotations

import pytest

from finvet.spreading.concepts import fold, lexicon_of, lexicons, said


@pytest.mark.parametrize(
    ("label", "concepts", "unknown"),
    [
        ("Trade and other receivables", ("trade", "mixed", "other", "receivable"), ()),
        ("Accts Rec.", ("trade", "receivable"), ()),
        ("A/R", ("trade", "receivable"), ()),
        ("PP&E, net", ("ppe", "net"), ()),
        ("Receivables from Larkspur", ("receivable",), ("larkspur",)),
        ("Non-current borrowings", ("noncurrent", "debt"), ()),
        ("Sheep", (), ("sheep",)),
        ("", (), ()),
    ],
)
def test_a_label_says_concepts_and_words_that_say_nothing(
    label: str, concepts: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    saying = said(label, "en")
    assert (saying.concepts, saying.unknown) == (concepts, unknown)


def test_a_word_without_a_star_takes_no_ending() -> None:
    assert said("Taxi", "en").unknown == ("taxi",)
    assert said("Receivables", "en").concepts == ("receivable",)


def test_letters_are_compared_without_their_marks() -> None:
    assert fold("Środki trwałe — Größe, 12 %") == "srodki trwale grosse percent"


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_every_lexicon_has_a_form_and_says_no_word_twice(language: str) -> None:
    assert lexicon_of(language).form in ("endings", "compounds", "joined")
