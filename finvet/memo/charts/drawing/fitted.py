"""How a text fits its place on a chart: in a smaller size, cut, or on several lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, takewhile

from finvet.memo.charts.drawing.lettering import width_of
from finvet.memo.charts.style import SMALLEST_SIZE
from finvet.memo.text import ELLIPSIS, NO_BREAK, bound, printable

CUT = f" {ELLIPSIS}"
NARROWER = (0.55, 0.65, 0.75, 0.85)
"""Parts of the room by which a text of several lines is tried."""


def fitting(text: str, room: float, size: float) -> float:
    """The size, or a smaller one in which the text fits into the room, in inches."""
    needed = width_of(text, size)
    return size if needed <= room else max(SMALLEST_SIZE, size * room / needed)


def clipped(text: str, room: float, size: float) -> str:
    """The text, or as much of its beginning as fits into the room."""
    if width_of(text, size) <= room:
        return text
    return _beginning(text, size, room - width_of(ELLIPSIS, size), bold=False).rstrip() + ELLIPSIS


def wrapped(text: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """The text on lines that fit the room, so many at most, without what cannot be printed."""
    lines: list[str] = []
    blank, filled = width_of(" ", size, bold=bold), room
    for word in bound(printable(text)).split(" "):
        for part in _parts(word.replace(NO_BREAK, " "), size, room, bold):
            wide = width_of(part, size, bold=bold)
            if filled + blank + wide > room:
                lines, filled = [*lines, part], wide
            else:
                lines[-1], filled = f"{lines[-1]} {part}", filled + blank + wide
        if len(lines) > most:
            return [*lines[: most - 1], _cut(lines[most - 1], size, room, bold)]
    return lines


def balanced(text: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """The same on as many lines, none of them much shorter than the others."""
    lines = wrapped(text, size, room, most, bold=bold)
    if len(lines) > 1 and not lines[-1].endswith(CUT):
        narrower = (wrapped(text, size, room * part, most + 1, bold=bold) for part in NARROWER)
        return next((tried for tried in narrower if len(tried) == len(lines)), lines)
    return lines


def _parts(word: str, size: float, room: float, bold: bool) -> Iterator[str]:
    """The word, in parts where it is wider than a line."""
    while word:
        fits = word if width_of(word, size, bold=bold) <= room else _beginning(word, size, room, bold)
        yield fits
        word = word[len(fits) :]


def _beginning(text: str, size: float, room: float, bold: bool) -> str:
    """As much of the text as fits the room, one character at least."""
    wide = accumulate(width_of(character, size, bold=bold) for character in text)
    return text[: max(1, sum(1 for _ in takewhile(room.__ge__, wide)))]


def _cut(line: str, size: float, room: float, bold: bool) -> str:
    """The line with a sign that the text goes on, without the words that leave no room for it."""
    while line and width_of(line + CUT, size, bold=bold) > room:
        line = line.rpartition(" ")[0]
    return (line + CUT).strip()
