"""The day that a label names: "cash at 1 January 2024", "Finanzmittelbestand am 31.12."."""

from __future__ import annotations

import re

from finvet.spreading.periods.dates import dates_in
from finvet.spreading.wording.lexicon import hits, plain

DIGIT = re.compile(r"\d")
BEFORE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[oº]|\.)?(?:\s+de)?\s*$")
AFTER = re.compile(r"\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d)")
NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})[./](\d{1,2})\.?(?![\d.])")


def without_day(label: str) -> tuple[str, tuple[int, ...]]:
    """A label without the days that it names, and these as days of their months; as it is where it names none."""
    if not DIGIT.search(label):
        return label, ()
    low = plain(label)
    dated = dates_in(low)
    if dated.found:
        return dated.rest, tuple(found.last.day for found in dated.found)
    for hit in hits(low):
        match = hit.month and (BEFORE.search(low, 0, hit.start) or AFTER.match(low, hit.end))
        if match:
            start, end = min(match.start(), hit.start), max(match.end(), hit.end)
            return low[:start] + " " + low[end:], (int(match[1]),)
    numeric = NUMERIC.search(low)
    if numeric:
        return low[: numeric.start()] + " " + low[numeric.end() :], (int(numeric[1]),)
    return label, ()
