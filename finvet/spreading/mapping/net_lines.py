"""Lines of what is left of an item without its allowance or depreciation: the item is shown net there, gross before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from finvet.line_items import chart
from finvet.spreading.mapping.current_parts import ROUNDED, is_left
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import CONTRA, Reading, inferred

MOST_PARTS = 24  # of property, far more than statements show


def on_net_lines(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every line of a balance sheet, an item on the line of what is left of it, nameless or its own.

    Its allowance or depreciation, between it and the line that this is taken off, is printed with a sign or without.
    That line is the item before it, where the chart has one, and what adds up to that are its parts. Nothing is said of
    an item of several kinds, each with an allowance of its own.
    """
    found = list(nominated)
    shown = [p for p, line in enumerate(lines) if line.has_amounts]
    taken_off = Counter(_taken_off(found[p]) for p in shown)
    for at, (whole, taken, rest) in enumerate(zip(shown, shown[1:], shown[2:], strict=False)):
        item = _taken_off(found[taken])
        gross = settings()["gross"].get(item)
        is_named = _can_be(found[whole], item, gross)
        is_net = is_named if says_only_total(lines[rest].label) else _can_be(found[rest], item)
        if is_net and taken_off[item] == 1 and lines[taken].ask(is_left, lines[whole], lines[rest]):
            found[rest] = [r for r in found[rest] if r.item == item] or [inferred(item)]
            if gross and (is_named or says_only_total(lines[whole].label)):
                found[whole] = [r for r in found[whole] if r.item == gross] or [inferred(gross)]
                for part in _parts(item, found, lines, shown[max(0, at - MOST_PARTS) : at + 1]):
                    found[part] = []
    return found


def _taken_off(found: Sequence[Reading]) -> str:
    """The item that a line is taken off by its readings, "" for none."""
    contras = (chart()[r.item] for r in found if chart()[r.item].sign == CONTRA)
    return next((item.parent or "" for item in contras), "")


def _parts(item: str, found: Nominated, lines: Sequence[LabelledLine], up_to: Sequence[int]) -> Sequence[int]:
    """The lines above the last of some that are called an item and add up to it, none where they do not."""
    *above, whole = up_to
    called = list(takewhile(lambda p: _can_be(found[p], item), reversed(above)))
    adding = (called[:n] for n in range(1, len(called) + 1))
    return next((parts for parts in adding if lines[whole].ask(_is_sum, *[lines[p] for p in parts])), ())


def _is_sum(whole: Row, *parts: Row) -> bool:
    """Whether a row adds up others, in every column."""
    sums = {column: sum(part.get(column, 0.0) for part in parts) for column in whole}
    return all(abs(sums[column] - value) <= ROUNDED * abs(value) for column, value in whole.items())


def _can_be(found: Sequence[Reading], *items: str | None) -> bool:
    return not {*items}.isdisjoint(r.item for r in found)
