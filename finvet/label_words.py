"""The words that labels of statements are made of, by which text shows that it was decoded rightly."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from finvet.compiled import label_meanings

WORD = re.compile(r"[^\W\d_]{2,}")


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared, in their order; a label without spaces (资产总计) is one word."""
    return WORD.findall(unicodedata.normalize("NFKC", text).casefold())


@cache
def known_words() -> frozenset[str]:
    """Every word of every label, of all languages."""
    return frozenset(word for label in label_meanings() for word in words_of(label))
