"""Headings that tell a year from the newest one: "N-1", "Vorjahr", 期初, "previous year"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from finvet.spreading.sheets.numbers import is_blank
from finvet.spreading.wording.lexicon import is_covered, keys_of, plain
from finvet.spreading.wording.words import word_lists

LONGEST = 60
FEWEST_LETTERS = 3  # of an abbreviated word
YEARS_BACK = {"current": 0, "opening": 0, "prior": 1, "before_prior": 2, "three_back": 3, "four_back": 4}
KEYS = tuple(YEARS_BACK)


class Relative(Struct, frozen=True):
    """How many years before the newest one; `opening`: on its first day; `term`: the number of the company's year.

    `by_calendar`: in words of a country where every fiscal year is a calendar year.
    """

    back: int = 0
    opening: bool = False
    term: int | None = None
    by_calendar: bool = False


@lru_cache(maxsize=20_000)
def relative_of(low: str) -> Relative | None:
    """What a plain text says that consists of nothing else, of one year: the headings of two may stand in one cell."""
    if len(low) > LONGEST or is_blank(low):
        return None
    if is_covered(low, *KEYS):
        if _says_two(low):
            return None
        keys = keys_of(low)
        back = max(YEARS_BACK[key] for key in keys & set(KEYS))
        return Relative(back, opening="opening" in keys, by_calendar="by_calendar" in keys)
    written_out = _written_out(low)
    if written_out:
        return relative_of(written_out)
    for pattern in _terms():
        match = pattern.search(low)
        if match:
            return Relative(term=int(match[1]))
    return None


def _says_two(low: str) -> bool:
    """Whether a text names two years by one word: "Current year Prior year", "Year Prior year".

    A "closing balance last year" is one.
    """
    words = low.split()
    return any(_are_two(words[:at], words[at:]) for at in range(1, len(words)))


def _are_two(left: Sequence[str], right: Sequence[str]) -> bool:
    first, second = _backs(left), _backs(right)
    if first and second:
        return first.isdisjoint(second) and not _parts_of(left).isdisjoint(_parts_of(right))
    return bool(second) and {*left} < {*right}


def _parts_of(words: Sequence[str]) -> set[str]:
    return {part for word in words for part in word.split("-")}


def _backs(words: Sequence[str]) -> set[int]:
    """How many years back each key of some words lies, where they say nothing else."""
    text = " ".join(words)
    return {YEARS_BACK[key] for key in keys_of(text) & set(KEYS)} if is_covered(text, *KEYS) else set()


def _written_out(low: str) -> str | None:
    """The phrase that a text abbreviates word by word: "utg. balans", "ex. préc."; None where there are several."""
    words = low.split()
    found = {phrase for phrase in _phrases().get(_initials(words), ()) if all(map(_stands_for, words, phrase.split()))}
    keys = {key for phrase in found for key in keys_of(phrase) & set(KEYS)}
    return min(found) if len(keys) == 1 else None


def _stands_for(written: str, word: str) -> bool:
    """Whether a word is another one, or its beginning: three letters, or two and a dot."""
    bare = written.rstrip(".")
    return written == word or (word.startswith(bare) and len(bare) >= FEWEST_LETTERS - (bare != written))


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words)


@cache
def _phrases() -> Mapping[str, Sequence[str]]:
    """The phrases of several words, by the letters with which these begin."""
    found: dict[str, list[str]] = {}
    for key, listed in word_lists("relative"):
        for phrase in map(plain, listed if key in KEYS else ()):
            if " " in phrase:
                found.setdefault(_initials(phrase.split()), []).append(phrase)
    return found


@cache
def _terms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for key, listed in word_lists("patterns") if key == "term" for pattern in listed)
