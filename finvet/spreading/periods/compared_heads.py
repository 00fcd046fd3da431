"""Heads that tell the current year only beside the one of the year before: "Exercice" and "Exercice précédent"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Cell, CellError
from finvet.spreading.periods.heading_texts import read_text
from finvet.spreading.periods.periods import LONGEST_HEADING, is_heading
from finvet.spreading.periods.relative import Relative, relative_of
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.wording.lexicon import keys_of, plain

FEWEST_COMPARED = 2
MOST_SHARED = 2  # words beside those that differ, to be read with them: "current | year", "previous | year"


def compared(cells: Mapping[int, Cell]) -> dict[int, Stamp]:
    """What heads of one row say that differ from another one in nothing but the year, where they alone say nothing.

    "Amount of the current year" beside "Amount of the previous year"; what has no word for it beside "previous" is
    of the current year.
    """
    found: dict[int, Stamp] = {}
    if len(cells) < FEWEST_COMPARED:
        return found
    texts = {c: text for c, cell in cells.items() if (text := _text(cell))}
    for column, text in texts.items():
        low = plain(text)
        if not _is_of_year_before(low):
            continue
        for other, beside in texts.items():
            told = _told_apart(plain(beside), low) if other != column and not is_heading(beside) else None
            if told:
                found[other] = _of_year(beside, told, 0)
                found[column] = _of_year(text, told, 1)
    return found


def _text(cell: Cell) -> str:
    """The text that could head a column of a statement, else nothing."""
    value = cell.value
    is_text = isinstance(value, str) and not isinstance(value, CellError) and len(value) <= LONGEST_HEADING
    return str(value) if is_text and not read_text(str(value)).stamp.excluded else ""


@lru_cache(maxsize=20_000)
def _is_of_year_before(low: str) -> bool:
    if "prior" in keys_of(low):
        return True
    told = relative_of(low)
    return told is not None and told.back == 1


def _of_year(text: str, prior: Relative, back: int) -> Stamp:
    stamp = read_text(text).stamp
    return replace(stamp, year=None, end=None, relative=Relative(back, by_calendar=prior.by_calendar))


def _told_apart(current: str, prior: str) -> Relative | None:
    """What the second of two heads says of its year, where the first says the same of the current one."""
    told = relative_of(prior)
    if told and told.back == 1 and _is_bare_year(current):
        return told
    one, other = current.split(), prior.split()
    before = _shared(one, other)
    behind = _shared(one[before:][::-1], other[before:][::-1])
    if not before + behind:
        return None
    for left, right in _widths(before, behind):
        told = relative_of(" ".join(other[before - left : len(other) - behind + right]))
        if told and told.back == 1 and _is_current(one, before, behind, left, right):
            return told
    return None


def _is_bare_year(low: str) -> bool:
    read = read_text(low)
    return read.stamp.months == FULL_YEAR_MONTHS and not read.others and read.stamp.kind is None


def _is_current(words: Sequence[str], before: int, behind: int, left: int, right: int) -> bool:
    """Whether the words that differ, with some of those beside them, name the current year, or there are none."""
    if before + behind == len(words):
        return True
    told = relative_of(" ".join(words[before - left : len(words) - behind + right]))
    return told is not None and told.back == 0 and not told.opening


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many words two texts both begin."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _widths(before: int, behind: int) -> Iterator[tuple[int, int]]:
    """How many of the shared words to read with those that differ, on both sides."""
    return ((a, b) for a in range(min(before, MOST_SHARED) + 1) for b in range(min(behind, MOST_SHARED) + 1))
