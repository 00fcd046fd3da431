"""The names of companies in texts, told by the legal form behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from finvet.spreading.settings import settings

MOST_WORDS = 5
SHORTEST_WORD = 3
AND = ("&", "+")


def formal_names(text: str) -> Iterator[str]:
    """The capitalised words before a legal form, with it: "Alder Tools Ltd" in "Accounts of Alder Tools Ltd"."""
    words = re.sub(r"[.,()\"'«»„“”]", "", text).split()
    for end, word in enumerate(words):
        if word in _legal_forms() and end:
            start = end
            while start > max(0, end - MOST_WORDS) and (words[start - 1][0].isupper() or words[start - 1] in AND):
                start -= 1
            while words[start] in AND:
                start += 1
            if any(len(w) >= SHORTEST_WORD and w not in _legal_forms() for w in words[start:end]):
                yield " ".join(words[start : end + 1])


def told_apart_by(name: str) -> frozenset[str]:
    """The words by which a company is another than one of another name."""
    return frozenset(w.casefold() for w in name.split() if len(w) >= SHORTEST_WORD and w not in _legal_forms())


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(settings()["legal_forms"]["words"])
