"""Profit before and after the share of other owners: of two lines called net income the one before it is the item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.addends import last_digit
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages
from finvet.spreading.wording.meanings import meanings

WHOLE, OWN, MINORITIES = "net_income", "net_income_parent", "noncontrolling_interests"


def around_minorities(nominated: Nominated, lines: Sequence[Line], languages: Languages) -> Nominated:
    """The readings, net income less the share of other owners as the parent's: which is which the amounts say.

    The share of others is mostly a profit: printed negative it is taken off, printed positive it is told.
    """
    profits = [p for p, found in enumerate(nominated) if lines[p].values and any(r.item == WHOLE for r in found)]
    several = len(profits) > 1
    shares = [one for one in lines if several and any(one.values.values()) and MINORITIES in _items(one, languages)]
    found = list(nominated)
    for whole, own in _pairs(profits, shares, lines):
        found[whole] = [r for r in nominated[whole] if r.item == WHOLE]
        found[own] = [r._replace(item=OWN) for r in nominated[own] if r.item == WHOLE]
    return found


def _items(line: Line, languages: Languages) -> set[str]:
    return {r.item for r in meanings(line.label, line.hint, languages)}


def _pairs(profits: Sequence[int], shares: Sequence[Line], lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The lines with net income before a share of others, each with those after it."""
    step = last_digit([line.values for line in (*shares, *(lines[p] for p in profits))])
    for share in shares:
        taken_off = -1.0 if sum(share.values.values()) > 0 else 1.0
        for whole, own in permutations(profits, 2):
            rest = {c: v - lines[whole].values.get(c, 0.0) for c, v in lines[own].values.items()}
            if rest and all(abs(v - taken_off * share.values.get(c, 0.0)) <= step for c, v in rest.items()):
                yield whole, own
