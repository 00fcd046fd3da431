"""Words for thousands and more as people mistype them: "Thosuands", "milions"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from finvet.compiled import data_table

FEWEST_LETTERS = 5
"""Of a shorter word too many others are one letter away."""


@cache
def mistyped_scales() -> frozenset[str]:
    """The scales, each with two letters that changed places, with one too few, or with one twice."""
    words = {word for scale in data_table("units")["scale"] for word in scale["words"]}
    found = {slip for word in words if word.isalpha() and len(word) >= FEWEST_LETTERS for slip in _slips(word)}
    return frozenset(found - words)


def _slips(word: str) -> Iterator[str]:
    for place in range(1, len(word)):
        before, at, behind = word[:place], word[place], word[place + 1 :]
        yield before + behind
        yield before + at + at + behind
        if behind:
            yield before + behind[0] + at + behind[1:]
