"""The words of headings in all languages at once: where a text says "year ended", "budget", "Vorjahr" or "décembre"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from msgspec import Struct

from finvet.compiled import heading_phrases
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.wording.words import word_lists

OTHER_DATES = ("elsewhere", "printed")
_DASHES = str.maketrans(dict.fromkeys("–—―−‐‑‒~〜", "-") | {"，": ",", "İ": "i", "\u00ad": None})
_DECIMAL_YEAR = re.compile(r"^((?:19|20)\d\d)\.0$")  # as programs write a year that they took for an amount
_UNSPACED = (
    ("\u0e00", "\u0e7f"),
    ("\u1100", "\u11ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uac00", "\ud7af"),
)
_CHARACTERS = "".join(f"{first}-{last}" for first, last in _UNSPACED)
STARTS = re.compile(rf"[^\W\d_{_CHARACTERS}]+|\d+|\S")
"""Where phrases may start: at words and numbers, and anywhere in a script that writes no spaces."""


class Hit(Struct, frozen=True):
    """A phrase found in a text: its place, the lists it stands in, and the month where it names one."""

    start: int
    end: int
    keys: frozenset[str]
    month: int | None = None


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The text as headings are read: casefolded, with one kind of digit, of space and of dash."""
    spaced = text.replace("_", " ")
    tidy = clean(_DECIMAL_YEAR.sub(r"\1", spaced) if ".0" in spaced else spaced)
    if not tidy.isascii():
        tidy = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in tidy).translate(_DASHES)
    return tidy.casefold()


@lru_cache(maxsize=20_000)
def hits(low: str) -> tuple[Hit, ...]:
    """The phrases of a plain text from left to right; the longest wins, and none reaches into another."""
    found, end, known = [], 0, heading_phrases()
    for start in STARTS.finditer(low):
        if start[0] in known and start.start() >= end and (hit := _hit_at(low, start)):
            found.append(hit)
            end = hit.end
    return tuple(found)


@lru_cache(maxsize=20_000)
def keys_of(low: str) -> frozenset[str]:
    """The lists of which a plain text holds a phrase."""
    return frozenset().union(*(hit.keys for hit in hits(low)))


@lru_cache(maxsize=20_000)
def is_covered(low: str, *keys: str) -> bool:
    """Whether a plain text consists of known phrases alone, and one of them stands in one of the lists."""
    at, is_named = 0, False
    while at < len(low):
        start = STARTS.match(low, at)
        hit = _hit_at(low, start) if start else None
        if hit is None and low[at].isalpha():
            return False
        is_named = is_named or (hit is not None and not hit.keys.isdisjoint(keys))
        at = hit.end if hit else at + 1
    return is_named


def up_to_other_dates(low: str) -> str:
    """The text up to a word behind which dates are of something else: when it was printed, a law, the founding.

    A word in brackets is of the date before it: "from 15 May 2022 (incorporation) to 31 December 2022".
    """
    low = _ASIDE.sub(lambda aside: aside[0] if keys_of(aside[0]).isdisjoint(OTHER_DATES) else "", low)
    starts = [hit.start for hit in hits(low) if not hit.keys.isdisjoint(OTHER_DATES)]
    starts += [match.start() for pattern in _patterns_elsewhere() if (match := pattern.search(low))]
    return low[: min(starts)] if starts else low


_ASIDE = re.compile(r"(?<=\d)\s\([^()\d]*\)(?=\s[^()\d]*\d)")  # between two dates


@cache
def _patterns_elsewhere() -> tuple[re.Pattern[str], ...]:
    listed = (pattern for key, patterns in word_lists("patterns") if key == "elsewhere" for pattern in patterns)
    return tuple(re.compile(pattern) for pattern in listed)


def _hit_at(low: str, start: re.Match[str]) -> Hit | None:
    at = start.start()
    for phrase, keys, month in heading_phrases().get(start[0], ()):  # the longest first
        if low.startswith(phrase, at) and _is_whole(low, at, at + len(phrase)):
            return Hit(at, at + len(phrase), frozenset(keys), month)
    return None


def _is_whole(low: str, start: int, end: int) -> bool:
    """Whether a phrase ends where words end; a script that writes no spaces has no such ends."""
    first, last = low[start], low[end - 1]
    opens = start == 0 or not _joins(low[start - 1], first)
    return opens and (end == len(low) or not _joins(last, low[end]))


def _joins(left: str, right: str) -> bool:
    if _is_unspaced(left) or _is_unspaced(right):
        return False
    return (left.isalpha() and right.isalpha()) or (left.isdigit() and right.isdigit())


def _is_unspaced(character: str) -> bool:
    return character > "\u0dff" and any(first <= character <= last for first, last in _UNSPACED)
