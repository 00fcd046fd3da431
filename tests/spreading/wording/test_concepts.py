from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from finvet.compiled import lexicons
from finvet.spreading.wording.concepts import fold, said
from finvet.spreading.wording.words import languages


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


@pytest.mark.parametrize(
    ("label", "language", "concepts"),
    [
        ("Creditors < 1 year", "en", ("creditor", "current")),
        ("Creditors > 1 year", "en", ("creditor", "noncurrent")),
        ("Löhne & Gehälter", "de", ("wages", "wages")),
        ("Trésorerie & équivalents", "fr", ("cash", "cash")),
        ("Fluessige Mittel", "de", ("cash",)),
        ("Gæld & anden gæld", "da", ("payable", "other", "payable")),
    ],
)
def test_marks_and_letters_of_a_keyboard_say_what_words_do(
    label: str, language: str, concepts: tuple[str, ...]
) -> None:
    saying = said(label, language)
    assert (saying.concepts, saying.unknown) == (concepts, ())


def test_a_word_without_a_star_takes_no_ending() -> None:
    assert said("Taxi", "en").unknown == ("taxi",)
    assert said("Receivables", "en").concepts == ("receivable",)


def test_letters_are_compared_without_their_marks() -> None:
    assert fold("Środki trwałe — Größe, 12 %") == "srodki trwale grosse percent"


@pytest.mark.parametrize(
    ("label", "language", "concepts"),
    [
        ("Lieferantenverbindlichkeiten", "de", ("supplier", "payable")),
        ("Kundenforderungen", "de", ("customer", "receivable")),
        ("Leverantörsskulder", "sv", ("trade", "payable")),
        ("应收账款净额", "zh", ("trade", "receivable")),
        ("其他非流动负债", "zh", ("other", "noncurrent", "liability")),
        ("短期借入金の返済による支出", "ja", ("current", "debt", "repayment")),
        ("기타유동부채", "ko", ("other", "current", "liability")),
        ("Краткосрочная кредиторская задолженность", "ru", ("current", "trade", "payable")),
        ("Zysk z działalności operacyjnej (C+D-E)", "pl", ("operating", "profit")),
    ],
)
def test_words_are_told_in_compounds_without_spaces_and_with_any_ending(
    label: str, language: str, concepts: tuple[str, ...]
) -> None:
    saying = said(label, language)
    assert (saying.concepts, saying.unknown) == (concepts, ())


@pytest.mark.parametrize(
    ("label", "language", "concepts"),
    [
        ("المخزون والمدينون", "ar", ("inventory", "receivable")),
        ("وودائع لدى المصارف", "ar", ("deposit", "bank")),
        ("ההלוואות מהבנקים", "he", ("loan", "bank")),
    ],
)
def test_a_word_is_told_behind_what_is_joined_to_its_front(
    label: str, language: str, concepts: tuple[str, ...]
) -> None:
    assert said(label, language).concepts == concepts


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("Potraživanja od kupaca", "Потраживања од купаца"), ("Ulaganja u nekretnine", "Улагања у некретнине")],
)
def test_one_word_says_the_same_in_both_its_scripts(latin: str, cyrillic: str) -> None:
    saying = said(latin, "sr")
    assert (saying, saying.unknown) == (said(cyrillic, "sr"), ())


def test_vowels_that_are_written_as_marks_leave_no_gap_in_a_word() -> None:
    assert said("กำไรขั้นต้น", "th").concepts == ("gross", "profit")
    assert said("ลูกหนี้การค้า", "th").concepts == ("trade", "receivable")


def test_marks_are_kept_where_they_tell_words_apart() -> None:
    assert said("thuế", "vi").concepts == ("tax",)
    assert said("thuê tài chính", "vi").concepts == ("lease",)


def test_a_compound_with_an_unknown_part_is_not_understood() -> None:
    assert said("Schiffsforderungen", "de").unknown == ("schiffsforderungen",)


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_no_word_says_two_things(language: str) -> None:
    data = tomllib.loads((resources.files("finvet") / "data" / "grammar" / f"{language}.toml").read_text("utf-8"))
    marks = data.get("marks", False)
    said_by: dict[str, set[str]] = {}
    for concepts, words in {"": data["filler"], **data["concepts"]}.items():
        for word in words:
            said_by.setdefault(fold(word.rstrip("*"), marks=marks), set()).add(concepts)
    assert {word: found for word, found in said_by.items() if len(found) > 1} == {}


def test_every_language_with_a_lexicon_has_labels() -> None:
    assert lexicons() <= set(languages())
