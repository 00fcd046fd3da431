from __future__ import annotations

import re

import pytest

from finvet.spreading.wording.words import any_of, holds, words

LISTED = ["cash flow statement", "cash flows", "cash flow", "cash", "casa", "資產負債表", "資產"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the cash flow statement of 2024", "cash flow statement"),
        ("the cash flow statements", "cash flow"),
        ("cash flowing", "cash"),
        ("cashier", None),
        ("encash", None),
        ("(casa)", "casa"),
        ("合併資產負債表", "資產負債表"),
        ("流動資產總計", "資產"),
    ],
)
def test_the_longest_word_that_ends_where_words_end_is_found(text: str, found: str | None) -> None:
    match = re.search(any_of(LISTED), text)
    assert (match[0] if match else None) == found


def test_what_several_words_begin_with_is_looked_for_once() -> None:
    assert any_of(LISTED).count("cas") == any_of(LISTED).count(r"\ flow") == 1


@pytest.mark.parametrize("key", ["none", "CF", "BS", "IS"])
def test_every_word_of_a_list_is_found_whole(key: str) -> None:
    pattern = re.compile(any_of(words("statements", key)))
    missed = [word for word in words("statements", key) if not pattern.fullmatch(word)]
    assert words("statements", key)
    assert missed == []


@pytest.mark.parametrize("key", ["none", "CF", "BS", "IS"])
def test_a_text_holds_every_word_of_a_list_in_capitals_too(key: str) -> None:
    listed = words("statements", key)
    assert [word for word in listed if not holds(f"2024: {word}.", "statements", key)] == []
    assert [word for word in listed if not holds(word.upper(), "statements", key)] == []


@pytest.mark.parametrize(
    ("text", "is_held"),
    [("BILANÇO", True), ("NAKIT AKIŞ TABLOSU", True), ("bilançolu", False), ("sbilanço", False), ("bilanço_", False)],
)
def test_a_word_is_held_whole(text: str, is_held: bool) -> None:
    assert any(holds(text, "statements", key) for key in ("BS", "CF")) is is_held
