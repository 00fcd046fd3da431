"""Texts about units in one spelling, where a script or a keyboard has several for the same word."""

from __future__ import annotations

import re

_LETTERS = str.maketrans(
    dict.fromkeys("‘’‛`´′ʼ", "'")
    | {"İ": "I", "ı": "i"}
    | dict(zip("άέήίόύώϊϋΐΰςΣΆΈΉΊΌΎΏ", "αεηιουωιυιυσσΑΕΗΙΟΥΩ", strict=True))
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"}
)
_MARKS = re.compile("[\u064b-\u065f\u0640]")  # vowels that are mostly left out, and what stretches a word
_IN_THE = re.compile(r"\bبال(?=\w{2,})")
_THE = re.compile(r"\bال(?=\w{3,})")


def in_one_spelling(text: str) -> str:
    """The text without accents of Greek and vowels of Arabic, and without the article that Arabic joins to a word.

    Greek capitals stand without accents; "in the thousands" is one word of Arabic, here "in" stands apart.
    """
    plain = _MARKS.sub("", text.translate(_LETTERS))
    return _THE.sub("", _IN_THE.sub("ب ", plain))
