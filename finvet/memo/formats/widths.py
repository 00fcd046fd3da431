"""How wide the columns of a table are on paper: by their shares, but no number is parted for want of room."""

from __future__ import annotations

from finvet.memo.blocks import Table
from finvet.memo.text import bound, printable

LETTER, POINT, MARGINS = 0.17, 0.1, 0.42
"""Centimetres: a digit of a cell, a mark within a number, and what is left free on both sides of a text."""
POINTS = frozenset(".,()\u00a0 ")
MOST = 0.75
"""The part of the room that numbers may take; beyond it they are parted, for words need some too."""


def widths(table: Table, room: float) -> list[float]:
    """The widths of a table's columns, in the unit of the room that they fill; its text is of the usual size.

    The columns of numbers take what their longest number and heading need, and the others what is left.
    """
    needed = [_needed(table, place) for place in range(len(table.columns))]
    scale = min(1.0, MOST * room / (sum(needed) or room))
    least = [need * scale for need in needed]
    shares = [column.share for column in table.columns]
    short: set[int] = set()
    while True:
        left = room - sum(least[place] for place in short)
        whole = sum(share for place, share in enumerate(shares) if place not in short)
        found = [least[place] if place in short else left * share / whole for place, share in enumerate(shares)]
        more = {place for place, width in enumerate(found) if width < least[place]} - short
        if not more:
            return found
        short |= more


def _needed(table: Table, place: int) -> float:
    """What a column of numbers needs, in centimetres; words find their own places to part."""
    column = table.columns[place]
    if column.align != "right":
        return 0.0
    return MARGINS + max(map(_longest, (column.heading, *(row[place] for row in table.rows))))


def _longest(text: str) -> float:
    return max(map(_width, bound(printable(text)).split(" ")))


def _width(word: str) -> float:
    return sum(POINT if letter in POINTS else LETTER for letter in word)
