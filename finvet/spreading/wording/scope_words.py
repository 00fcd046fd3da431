"""Words that say whose accounts are shown: the group's, "consolidated", or one company's own, "standalone"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.words import FIRST_UNSPACED, words

Scope = Literal["group", "own"]

SCOPES: tuple[Scope, ...] = ("own", "group")
MOST_WORDS = 3  # in a column of scopes


def scopes_in(low: str) -> Iterator[Scope]:
    """The scopes of which words of a plain text begin with one: what is not consolidated is no group's."""
    for scope in SCOPES:
        stems = [stem for stem in words("scopes", scope) if _begins_word(stem, low)]
        for stem in stems:
            low = low.replace(stem, " ")
        if stems:
            yield scope


def are_scopes(texts: Collection[str]) -> bool:
    """Whether each of some texts says whose accounts are shown: "Consolidated", and "Company" beside it."""
    told = [_told(plain(text)) for text in texts]
    return bool(told) and all(told)


def _told(low: str) -> tuple[Scope, ...]:
    if len(low.split()) > MOST_WORDS:
        return ()
    return tuple(scopes_in(low)) or (("own",) if low in words("scopes", "bare") else ())


def _begins_word(stem: str, low: str) -> bool:
    at = low.find(stem)
    while at > 0 and stem[0] < FIRST_UNSPACED and low[at - 1].isalpha():
        at = low.find(stem, at + 1)
    return at >= 0
