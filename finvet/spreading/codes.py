"""What stands beside a label and is none: account codes, line numbers, references to notes."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST_REFERENCE = 14
_WORDS = re.compile(r"[^\W\d_]+")
_PART_OF_CODE = re.compile(r"[A-Z]{1,2}|[a-z]|[IVXLC]+")  # "CO" of a French form, "B" of "B.II.1"
LONGEST_WORD = 6  # before the number of a note: "Note 5", "Anm. 3", "Pozn. 12"


@lru_cache(maxsize=20_000)
def is_reference(text: str) -> bool:
    """Whether a text is a code or the number of a note, as far as one alone can tell: "AA", "B.II.1", "Note 5"."""
    if len(text) > LONGEST_REFERENCE:
        return False
    words = _WORDS.findall(text)
    if all(map(_PART_OF_CODE.fullmatch, words)):
        return True
    return len(words) == 1 and len(words[0]) <= LONGEST_WORD and any(map(str.isdigit, text))
