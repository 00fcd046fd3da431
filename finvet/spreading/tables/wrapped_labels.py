"""Puts labels together that go on in the next row, so that neither half is read as a label of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache, lru_cache
from itertools import starmap
from typing import NamedTuple

from finvet.compiled import lexicons
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.remembered import LONGEST
from finvet.spreading.tables.label_columns import RowLabel
from finvet.spreading.units.units import SILENT, unit_of
from finvet.spreading.wording.labels import exact_readings, is_of_which, readings
from finvet.spreading.wording.qualifiers import says_only_when_due
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

MOSTLY = 0.7  # of the labels begin in capitals, for a small letter to tell that one goes on
END_OF_HEADING = ":"
ENDS_OF_A_HALF = (",", "&", "/", "+")
BRACKETS = (("(", ")"), ("[", "]"))
ENDS_OF_BRACKETS = tuple(closes for _, closes in BRACKETS)
NUMBERED = re.compile(r"[(]?\w{1,5}([.)]|-\w+[)])")
WORD = re.compile(r"[^\W\d_]{4,}")  # which formulas and numbers of lines do without: "(A - B)", "(rd. 09 + 11)"
FEWEST_CUT = 2  # labels, for others to be cut as well
ANY_NAME = "Quux"


class _Habits(NamedTuple):
    """How the labels of a table are written: most begin in capitals, several surely go on in the next row."""

    is_capital: bool
    is_cut: bool


def unwrapped(labels: Mapping[int, RowLabel], with_amounts: Set[int]) -> Mapping[int, RowLabel]:
    """The labels by row, in their order, with halves that stand in neighbouring rows at the row of their amounts.

    Two halves are one label where the end of the upper one is missing; where the dictionary knows them together and one
    of them not alone; or where the lower one begins with a small letter, as no other label does, and nothing is known
    that the upper one could be.
    """
    put_together = _put_together if len(labels) <= LONGEST else _put_together.__wrapped__
    return put_together(tuple(labels.items()), frozenset(with_amounts))


@lru_cache(maxsize=500)  # of one form the labels are the same for every company and year
def _put_together(rows: tuple[tuple[int, RowLabel], ...], with_amounts: Set[int]) -> Mapping[int, RowLabel]:
    rows = tuple(_by_party(rows, with_amounts))
    labels = dict(rows)
    found = dict(rows)
    moved: dict[int, int] = {}  # rows to those in which their labels stand now
    habits = _habits(labels)
    for row, lower in rows:
        above = moved.get(row - 1, row - 1)
        upper = found.get(above)
        if upper is None or lower.sections or (above in with_amounts and row in with_amounts):
            continue
        is_heading = above not in with_amounts
        if is_heading and row not in with_amounts:
            is_one = _is_cut(upper.text, lower.text)
        else:
            below = labels.get(row + 1)
            is_alone = not (below and below.text[0].islower())
            is_one = _goes_on(upper.text, lower.text, habits, is_heading=is_heading, is_alone=is_alone)
        if is_one:
            stays, goes = (row, above) if is_heading else (above, row)
            found[stays] = upper._replace(text=f"{upper.text} {lower.text}", shown=f"{upper.shown} {lower.shown}")
            del found[goes]
            moved[row] = stays
    return found


def _by_party(rows: tuple[tuple[int, RowLabel], ...], with_amounts: Set[int]) -> Iterator[tuple[int, RowLabel]]:
    """The labels, those that only say who owes or is owed with their heading: "Trade receivables", "towards others"."""
    heading: RowLabel | None = None
    for row, label in rows:
        if _word(label.text.split(maxsplit=1)[0]) not in _unfinished("parties"):
            heading = None if row in with_amounts else label
        elif heading and row in with_amounts:
            text, shown = (f"{above.rstrip(' :')} {own}" for above, own in zip(heading[1:3], label[1:3], strict=True))
            yield row, label._replace(text=text, shown=shown)
            continue
        yield row, label


def _habits(labels: Mapping[int, RowLabel]) -> _Habits:
    neighbours = ((labels[row - 1].text, label.text) for row, label in labels.items() if row - 1 in labels)
    return _Habits(_begin_in_capitals(labels.values()), sum(starmap(_is_cut, neighbours)) >= FEWEST_CUT)


def _goes_on(upper: str, lower: str, habits: _Habits, *, is_heading: bool, is_alone: bool) -> bool:
    """Whether a label goes on below; `is_heading`: the upper half has no amounts, and could head the lower one.

    A bare total closes what stands above it, and what follows in capitals heads the next block. `is_alone`: the next
    label begins in no small letter, so that one which does is no first part of several.
    """
    if upper.endswith(END_OF_HEADING) or is_of_which(lower):
        return False
    is_other = WORD.search(lower) if is_heading else unit_of(lower) != SILENT  # which heads the lines below
    if _is_cut(upper, lower) or (_is_aside(lower) and not is_other):
        return True
    if _is_bare_total(lower) or (not is_heading and says_only_total(upper) and not lower[0].islower()):
        return False
    is_small = habits.is_capital and lower[0].islower() and lower[1:2].isalpha() and upper[0].isupper()
    if exact_readings(f"{upper} {lower}") and not _says_whatever_follows(upper, lower):
        return _are_one(upper, lower, habits, is_heading=is_heading, is_small=is_small and is_alone)
    return is_small and not readings(upper) and (is_heading or not readings(lower))


def _are_one(upper: str, lower: str, habits: _Habits, *, is_heading: bool, is_small: bool) -> bool:
    """Whether halves that the dictionary knows together are one label, and not one and what it heads, or the next one.

    What only says when something is due heads lines that are known, "Current" over "Trade payables", or is one of
    several parts. `is_small`: the lower half alone begins with a small letter.
    """
    languages = tuple(lexicons())
    if is_small and not says_only_when_due(lower, languages):
        return True
    if not exact_readings(upper) and (habits.is_cut or not (is_heading or exact_readings(lower))):
        return True
    is_known, is_lower_known = bool(readings(upper)), bool(readings(lower))
    is_block = is_lower_known and (is_known or says_only_when_due(upper, languages))
    return not is_block if is_heading else not (is_known or is_lower_known)


def _is_bare_total(label: str) -> bool:
    """Whether a label says no more than "Total", of what stands above or below: in small letters it may go on."""
    return says_only_total(label) and not label[0].islower()


def _is_cut(upper: str, lower: str) -> bool:
    """Whether the end of a label is missing: a bracket that closes below, or what a word must be followed by.

    What begins with "and" goes on from above as well; a number of its own begins another line.
    """
    if any(upper.count(opens) > upper.count(closes) and closes in lower for opens, closes in BRACKETS):
        return True
    if NUMBERED.match(lower):
        return False
    *before, last = map(_word, upper.split())
    is_open = bool(before) and (last.endswith(ENDS_OF_A_HALF) or last in _unfinished("words") | _unfinished("joins"))
    return is_open or (" " in lower and _word(lower.split(maxsplit=1)[0]) in _unfinished("joins"))


def _word(text: str) -> str:
    """A word in small letters where it is all in capitals, but for one letter: that may be a number."""
    return text.casefold() if text.isupper() and len(text) > 1 else text


def _is_aside(label: str) -> bool:
    """Whether all of a label stands in brackets, and is no line or heading by itself."""
    is_whole = any(label[0] == opens and label.find(closes) == len(label) - 1 for opens, closes in BRACKETS)
    return is_whole and not readings(label[1:-1])


def _says_whatever_follows(upper: str, lower: str) -> bool:
    """Whether the upper half is read alike before any name: "Equity attributable to owners of the Company"."""
    return normalise(f"{upper} {lower}") == normalise(f"{upper} {ANY_NAME}")


def _begin_in_capitals(labels: Iterable[RowLabel]) -> bool:
    first = [label.text[0] for label in labels if label.text[0].isalpha()]
    return sum(map(str.isupper, first)) >= MOSTLY * len(first) > 0


@cache
def _unfinished(key: str) -> frozenset[str]:
    """Words of all languages that no label ends with, or that join what follows to what stands before."""
    return frozenset(words("unfinished", key))
