"""Results from which depreciation is still to be taken: an operating profit above it is one before depreciation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.wording.labels import Reading

BEFORE, AFTER, DEPRECIATION = "ebitda", "operating_profit", "depreciation_amortisation"


def before_depreciation(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, an operating profit as EBITDA where a later result takes all depreciation off it.

    A charge that only words tell is one kind of it: amortisation of what was bought, while costs hold the rest. One
    above the profit was taken off before it.
    """
    charges = [p for p, readings in enumerate(nominated) if _can_be(DEPRECIATION, readings)]
    if len(charges) != 1 or any(_can_be(BEFORE, readings) for readings in nominated):
        return nominated
    if all(r.by_grammar for r in nominated[charges[0]]):
        return nominated
    found = list(nominated)
    for total in tree.totals_of(charges[0])[:1]:
        for part in _told_parts(total, nominated, tree):
            if part < charges[0] and _can_be(AFTER, nominated[part]):
                found[part] = [r._replace(item=BEFORE, exact=False) for r in nominated[part] if r.item == AFTER]
    return found


def _told_parts(total: int, nominated: Nominated, tree: SumTree) -> Iterator[int]:
    """The parts of a sum that words name; for one that they do not, its own."""
    for part in tree.parts[total]:
        yield from (part,) if nominated[part] or part not in tree.parts else tree.parts[part]


def _can_be(item: str, readings: Sequence[Reading]) -> bool:
    return item in [reading.item for reading in readings]
