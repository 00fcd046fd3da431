"""A layout's fingerprint: workbooks with nearly the same labels have nearly the same one, whatever their figures.

MinHash (Broder 1997): the share of places in which two fingerprints agree estimates the share of labels in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b

from finvet.model import Workbook

PLACES = 64
PRIME = 2**61 - 1
BY_CHANCE = 1 / 256  # two places of a byte agree
LETTERS = re.compile(r"[^\W\d_]+")


def fingerprint(workbook: Workbook) -> str:
    """The fingerprint of a workbook as hints name it: two hexadecimal digits a place."""
    marks = [_hash(label) for label in sorted(set(_labels(workbook)))] or [0]
    return bytes(min((mark * factor + shift) % PRIME for mark in marks) & 0xFF for factor, shift in _shuffles()).hex()


def likeness(one: str, other: str) -> float:
    """The share of labels that two layouts have in common, 0 to 1, within about 0.05."""
    a, b = bytes.fromhex(one), bytes.fromhex(other)
    if len(a) != len(b):
        return 0.0
    same = sum(x == y for x, y in zip(a, b, strict=True)) / len(a)
    return max(0.0, (same - BY_CHANCE) / (1 - BY_CHANCE))


def _labels(workbook: Workbook) -> Iterator[str]:
    """The words of every text, without digits: years and figures come and go, the form stays."""
    for sheet in workbook.sheets:
        for text in sheet.texts:
            words = " ".join(LETTERS.findall(text.casefold()))
            if words:
                yield words


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) % PRIME


@cache
def _shuffles() -> tuple[tuple[int, int], ...]:
    return tuple((_hash(f"factor {place}") | 1, _hash(f"shift {place}")) for place in range(PLACES))
