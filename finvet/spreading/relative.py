"""Headings that tell a year from the newest one: "N-1", "Vorjahr", 期初, "previous year"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from finvet.spreading.lexicon import is_covered, keys_of
from finvet.spreading.numbers import is_blank
from finvet.spreading.words import word_lists

LONGEST = 40
YEARS_BACK = {"current": 0, "opening": 0, "prior": 1, "before_prior": 2}
KEYS = tuple(YEARS_BACK)


@dataclass(frozen=True, slots=True)
class Relative:
    """How many years before the newest one; `opening`: on its first day; `term`: the number of the company's year.

    `by_calendar`: in words of a country where every fiscal year is a calendar year.
    """

    back: int = 0
    opening: bool = False
    term: int | None = None
    by_calendar: bool = False


def relative_of(low: str) -> Relative | None:
    """What a plain text says that consists of nothing else."""
    if len(low) > LONGEST or is_blank(low):
        return None
    if is_covered(low, *KEYS):
        keys = keys_of(low)
        back = max(YEARS_BACK[key] for key in keys & set(KEYS))
        return Relative(back, opening="opening" in keys, by_calendar="by_calendar" in keys)
    for pattern in _terms():
        match = pattern.search(low)
        if match:
            return Relative(term=int(match[1]))
    return None


@cache
def _terms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for key, listed in word_lists("patterns") if key == "term" for pattern in listed)
