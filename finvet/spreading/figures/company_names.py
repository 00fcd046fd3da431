"""The companies that tables name above their amounts, told by the legal form behind the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from finvet.spreading.figures.parts import Part
from finvet.spreading.settings import settings

MOST_WORDS = 5
SHORTEST_WORD = 3
AND = ("&", "+")


def names_of(parts: Iterable[Part]) -> dict[frozenset[str], str]:
    """The names that stand above the tables, by the words that make them out."""
    titles = dict.fromkeys(text for part in parts for text, _ in part.piece.table.titles)
    return {frozenset(_told_apart_by(name)): name for text in titles for name in _names(text)}


def are_others(one: dict[frozenset[str], str], other: dict[frozenset[str], str]) -> bool:
    """Whether both name companies and no name of one shares a word with a name of the other."""
    return bool(one and other) and not any(a & b for a in one for b in other)


def has_legal_form(text: str) -> bool:
    """Whether a company is named with its legal form."""
    return any(True for _ in _names(text))


def _names(text: str) -> Iterator[str]:
    """The capitalised words before a legal form, with it: "Alder Tools Ltd" in "Accounts of Alder Tools Ltd"."""
    words = re.sub(r"[.,()\"'«»„“”]", "", text).split()
    for position, word in enumerate(words):
        if word in _legal_forms() and position:
            start = position
            while start > max(0, position - MOST_WORDS) and (words[start - 1][0].isupper() or words[start - 1] in AND):
                start -= 1
            while words[start] in AND:
                start += 1
            if any(len(w) >= SHORTEST_WORD and w not in _legal_forms() for w in words[start:position]):
                yield " ".join(words[start : position + 1])


def _told_apart_by(name: str) -> Iterator[str]:
    return (w.casefold() for w in name.split() if len(w) >= SHORTEST_WORD and w not in _legal_forms())


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(settings()["legal_forms"]["words"])
