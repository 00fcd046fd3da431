"""Words that say whose accounts are shown: the group's, "consolidated", one company's own, "standalone", or a name's.

The names of companies are told by the legal form behind them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Literal

from finvet.spreading.settings import settings
from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.words import FIRST_UNSPACED, words

Scope = Literal["group", "own"]

SCOPES: tuple[Scope, ...] = ("own", "group")
MOST_WORDS = 3  # in a column of scopes
LONGEST_NAME, SHORTEST_WORD = 5, 3  # words before a legal form, and letters of one that tells a company apart
AND = ("&", "+")


def scopes_in(low: str) -> Iterator[Scope]:
    """The scopes of which words of a plain text begin with one: what is not consolidated is no group's."""
    for scope in SCOPES:
        stems = [stem for stem in words("scopes", scope) if _begins_word(stem, low)]
        for stem in stems:
            low = low.replace(stem, " ")
        if stems:
            yield scope


def are_scopes(texts: Collection[str]) -> bool:
    """Whether each of some texts says whose accounts are shown: "Consolidated", and "Company" beside it.

    Of two texts one may be the other with a word for the group's before it: 재무제표 beside 연결재무제표.
    """
    told = {text: scopes_told(plain(text)) for text in texts}
    silent = [text for text, scopes in told.items() if not scopes]
    is_rest = len(told) > len(silent) == 1 and all(silent[0] in text for text in told)
    return bool(told) and (not silent or (is_rest and bool(silent[0])))


def scopes_told(low: str) -> tuple[Scope, ...]:
    """The scopes that a few words in plain text name: one word of a heading may say that amounts are the company's."""
    if len(low.split()) > MOST_WORDS:
        return ()
    return tuple(scopes_in(low)) or (("own",) if low in words("scopes", "bare") else ())


def _begins_word(stem: str, low: str) -> bool:
    at = low.find(stem)
    while at > 0 and stem[0] < FIRST_UNSPACED and low[at - 1].isalpha():
        at = low.find(stem, at + 1)
    return at >= 0


def formal_names(text: str) -> Iterator[str]:
    """The capitalised words before a legal form, with it: "Alder Tools Ltd" in "Accounts of Alder Tools Ltd"."""
    words = re.sub(r"[.,()\"'«»„“”]", "", text).split()
    for end, word in enumerate(words):
        if word in _legal_forms() and end:
            start = end
            while start > max(0, end - LONGEST_NAME) and (words[start - 1][0].isupper() or words[start - 1] in AND):
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
