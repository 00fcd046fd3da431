"""Labels without what repeats the name of sheet, statement or group before them: "CONSOLIDATED - TOTAL EQUITY".

Nor with the name of the company behind them, as programs of several companies write it: "Debtors - ACME".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import exact_readings
from finvet.spreading.wording.lexicon import is_covered, plain

FEWEST = 3  # lines behind a name that stands in a title, for it to be none of their words
MOST_ENDED = 0.6  # of the lines with amounts that a name ends, for it to be none of their words
FEWEST_ENDED = 8
LONGEST_ENDED = 200  # with its name; a text of thousands of dashes would take a minute
DASHES = (" - ", " – ", " — ")
_ENDING = re.compile(r"(?P<label>.*[^\W\d_].*?)\s+[-–—]\s+(?P<name>[^\W\d_][^-–—:_]{0,40})")
_PREFIX = re.compile(r"(?P<name>[^-–—:_]{2,60}?)(?:\s+[-–—]\s*|:\s+|_)(?P<label>[^\W\d_].*)")


def without_prefixes(lines: Sequence[Line], titles: Sequence[str]) -> list[Line]:
    """The lines without such a name before labels that no dictionary knows with it, and some of them without.

    `titles`: the sheet's name and the titles above.
    """
    found = {position: parts for position, line in enumerate(lines) if (parts := _parts(line.label))}
    if not found:
        return list(lines)
    known = Counter(name for name, label in found.values() if exact_readings(label))
    above = [title.casefold() for title in titles]
    named = {n for n, count in known.items() if _is_of_whole(n) or (count >= FEWEST and any(n in t for t in above))}
    kept = {position: label for position, (name, label) in found.items() if name in named}
    return [replace(line, label=kept[p]) if p in kept else line for p, line in enumerate(lines)]


def without_endings(lines: Sequence[Line]) -> list[Line]:
    """The lines without a name that ends most of their labels behind a dash."""
    found = {position: match for position, line in enumerate(lines) if (match := _ended(line.label))}
    if len(found) < FEWEST_ENDED:
        return list(lines)
    shown = [position for position, line in enumerate(lines) if line.amounts]
    names = Counter(found[p]["name"] for p in shown if p in found)
    name = max(names, key=names.__getitem__, default="")
    if names[name] < max(FEWEST_ENDED, MOST_ENDED * len(shown)):
        return list(lines)
    kept = {p: match["label"] for p, match in found.items() if match["name"] == name}
    return [replace(line, label=kept[p]) if p in kept else line for p, line in enumerate(lines)]


@lru_cache(maxsize=20_000)
def _ended(label: str) -> re.Match[str] | None:
    is_short = len(label) <= LONGEST_ENDED
    return _ENDING.fullmatch(label) if is_short and any(dash in label for dash in DASHES) else None


@lru_cache(maxsize=20_000)
def _parts(label: str) -> tuple[str, str] | None:
    """What may be a name before a label, in small letters, and the label; None where both are a label together."""
    match = _PREFIX.fullmatch(label)
    return None if match is None or exact_readings(label) else (match["name"].casefold(), match["label"])


@lru_cache(maxsize=4096)
def _is_of_whole(name: str) -> bool:
    """Whether a name says that the figures are the group's; "Total" says what a line adds up."""
    return is_covered(plain(name), "whole") and not says_only_total(name)
