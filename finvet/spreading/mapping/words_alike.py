"""Lines whose labels begin or end with a word of another one that nothing names: that may be more of their item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from finvet.spreading.mapping.blocks import side_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.settings import settings
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading
from finvet.spreading.wording.spelling import normalise

FEWEST_LETTERS = 5  # of a word that says what a line is
PARTS = re.compile(r"\s[-–—&]\s|[,;:/()]")


def sounding_like(
    parts: Sequence[int],
    strangers: Sequence[int],
    lines: Sequence[LabelledLine],
    chosen: Chosen,
    items_of: Mapping[str, set[str]],
) -> Iterator[int]:
    """The lines of a balance sheet that begin or end with a word of a stranger's ends that no other item holds.

    What the dictionary names as trade is set apart from what else is owed: loans to customers are no trade receivables.
    """
    with_word: dict[str, list[int]] = {}
    for stranger in strangers:
        for word in _outer_words(lines[stranger].label):
            with_word.setdefault(word, []).append(stranger)
    for position in parts:
        reading = chosen[position]
        if reading is None or not side_of(reading.item) or is_set_apart(reading):
            continue
        own = [word for word in _outer_words(lines[position].label) if items_of.get(word) == {reading.item}]
        if any(weighs(lines[stranger], lines[position]) for word in own for stranger in with_word.get(word, ())):
            yield position


def is_set_apart(reading: Reading) -> bool:
    """Whether the dictionary names a line as what is set apart from what else is owed: trade."""
    return reading.exact and reading.item in settings()["totals_of_several"]["named"]


def items_by_word(lines: Sequence[LabelledLine], chosen: Chosen) -> dict[str, set[str]]:
    """The items of the lines that hold each word."""
    found: dict[str, set[str]] = {}
    for line, reading in zip(lines, chosen, strict=True):
        if reading:
            for word in _words(line.label):
                found.setdefault(word, set()).add(reading.item)
    return found


def _outer_words(label: str) -> set[str]:
    """The first and the last word of a label, and of its first part, where they are long enough to say something.

    The parts behind that say which one it is: "Preferred stock - Series A".
    """
    ends = [words[end] for words in (_words(label), _words(PARTS.split(label)[0])) if words for end in (0, -1)]
    return {word for word in ends if len(word) >= FEWEST_LETTERS}


@lru_cache(maxsize=20_000)
def _words(label: str) -> tuple[str, ...]:
    return tuple(word for word in normalise(label).split() if any(c.isalpha() for c in word))
