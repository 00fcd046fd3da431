"""Renders blocks as plain text for a terminal: columns as wide as they need, long cells on several lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from finvet.memo.blocks import Align, Block, Callout, Charts, Heading, Items, KeyValues, Memo, Paragraph, Table
from finvet.memo.text import NO_BREAK, bound, printable

WIDTH = 100
GAP = "  "
LEAST = 10
"""How narrow a column of texts may become, in characters."""
SECOND_PLACE = "\ufdd0"
"""Stands behind a letter that takes two places; printable text never holds it."""


def render(memo: Memo, width: int = WIDTH) -> str:
    """The memo as text no wider than `width`, unless its numbers alone are wider."""
    parts = ["\n".join(wrapped(memo.title, width)), *("\n".join(_lines(block, width)) for block in memo.blocks)]
    return "\n\n".join(part for part in parts if part)


def _lines(block: Block, width: int) -> Iterator[str]:
    if isinstance(block, Heading | Paragraph):
        yield from wrapped(block.text, width)
    elif isinstance(block, KeyValues):
        yield from (line for key, value in block.rows for line in _hanging(f"{printable(key)}: ", value, width))
    elif isinstance(block, Items):
        marks = [f"{number}. " if block.numbered else "- " for number in range(1, len(block.rows) + 1)]
        yield from (line for mark, row in zip(marks, block.rows, strict=True) for line in _hanging(mark, row, width))
    elif isinstance(block, Table):
        yield from _table(block, width)
    elif isinstance(block, Callout):
        yield from wrapped(block.title.upper(), width)
        yield from (line for inner in block.blocks for line in _lines(inner, width))
    elif isinstance(block, Charts):
        yield from (line for chart in block.charts for line in wrapped(chart.alt, width))


def _hanging(start: str, text: str, width: int) -> list[str]:
    return wrapped(text, width, start, " " * min(places(start), width // 3))


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The text on lines of at most `width` places; a number keeps to its unit, letters of East Asia take two places.

    `first` and `rest` begin the first line and the others.
    """
    room = width - max(places(first), places(rest))
    bonds = bound(printable(text)).split(" ")
    words = " ".join(word if places(word) <= room else word.replace(NO_BREAK, " ") for word in bonds)
    spread = words if words.isascii() else "".join(c + SECOND_PLACE if places(c) > 1 else c for c in words)
    lines = wrap(
        spread,
        width - (SECOND_PLACE in spread),  # a word that is too long may be broken within a letter
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=max(map(places, words.split(" "))) > room,
    )
    return [line.replace(SECOND_PLACE, "").replace(NO_BREAK, " ") for line in lines]


# ---------------------------------------------------------------- tables


def _table(table: Table, width: int) -> Iterator[str]:
    rows = [[printable(cell) for cell in row] for row in [[c.heading for c in table.columns], *table.rows]]
    aligns: list[Align] = [column.align for column in table.columns]
    widths = _widths(rows, aligns, width)
    yield from wrapped(table.caption, width)
    for number, row in enumerate(rows):
        yield from _row(row, widths, aligns)
        if number == 0:
            yield GAP.join("-" * one for one in widths)
    for note in table.notes:
        yield from wrapped(note, width)


def _row(row: Sequence[str], widths: Sequence[int], aligns: Sequence[Align]) -> Iterator[str]:
    cells = [wrapped(cell, one) for cell, one in zip(row, widths, strict=True)]
    for line in zip_longest(*cells, fillvalue=""):
        yield GAP.join(padded(*part) for part in zip(line, widths, aligns, strict=True)).rstrip()


def _widths(rows: Sequence[Sequence[str]], aligns: Sequence[Align], width: int) -> list[int]:
    """The width of each column: its widest cell, unless all together are too wide; then the widest give way.

    A column of numbers gives way in its heading alone.
    """
    columns = list(zip(*rows, strict=True))
    widths = [max(map(places, column)) for column in columns]
    least = [
        max([LEAST, *map(places, column[1:])]) if align == "right" else LEAST
        for column, align in zip(columns, aligns, strict=True)
    ]
    while sum(widths) + len(GAP) * (len(widths) - 1) > width:
        spare = [have - need for have, need in zip(widths, least, strict=True)]
        if max(spare) <= 0:
            break
        widest = max((place for place, left in enumerate(spare) if left > 0), key=lambda place: widths[place])
        widths[widest] -= 1
    return widths


def padded(text: str, width: int, align: Align) -> str:
    """The text with blanks to so many places."""
    blanks = " " * (width - places(text))
    return blanks + text if align == "right" else text + blanks


def places(text: str) -> int:
    """How many places of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_of_letter, text))


def _of_letter(letter: str) -> int:
    if unicodedata.combining(letter) or letter in "\u200c\u200d":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
