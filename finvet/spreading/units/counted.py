"""Lines that no unit of a table scales: amounts per share, counts of shares, of employees and of other things."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import prod

from finvet.compiled import data_table
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.units.unit_words import words_of
from finvet.spreading.units.units import LONGEST
from finvet.spreading.wording.spelling import in_words
from finvet.spreading.wording.words import FIRST_UNSPACED

LONGEST_ABBREVIATION = 3


@lru_cache(maxsize=4096)
def counts(label: str) -> str | None:
    """What a line shows that no unit scales: an amount "per_share", a "count" of shares, or an "other" count."""
    low = clean(in_words(label) or label).casefold()
    if low in _not_scaled()["alone"]:
        return "other"
    kinds = ("per_share", "count", "other")
    return next((kind for kind in kinds if any(word in low and _says(low, word) for word in _not_scaled()[kind])), None)


def _says(text: str, word: str) -> bool:
    """Whether a word begins where a word of a text does, one of three letters ends there too: no "eps" in "groeps…"."""
    if word >= FIRST_UNSPACED:
        return True
    ends = r"(?![^\W\d_])" if len(word) <= LONGEST_ABBREVIATION else ""
    return re.search(rf"(?<![^\W\d_]){re.escape(word)}{ends}", text) is not None


@lru_cache(maxsize=4096)
def shares_counted_in(label: str) -> float | None:
    """In what a line counts shares, where its label says so: "Shares outstanding (millions)"."""
    if counts(label) != "count":
        return None
    scales = [word.factor for word in words_of(label[:LONGEST]) if word.kind in "SswTKk"]
    return prod(scales) if scales else None


@cache
def _not_scaled() -> Mapping[str, Sequence[str]]:
    """What labels say of amounts that no unit scales, by kind: per share, counts of shares, other counts."""
    found: Mapping[str, Sequence[str]] = data_table("units")["not_scaled"]
    return found
