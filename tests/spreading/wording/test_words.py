from __future__ import annotations

import re

import pytest

from finvet.spreading.wording.words import any_of, words

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


@pytest.mark.parametrize("key", ["none", "CF", "BS", "IS"])
def test_every_word_of_a_list_is_found_whole(key: str) -> None:
    pattern = re.compile(any_of(words("statements", key)))
    missed = [word for word in words("statements", key) if not pattern.fullmatch(word)]
    assert words("statements", key)
    assert missed == []
