"""Results from which depreciation is still to be taken: an operating profit above it is one before depreciation."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.wording.labels import Reading

BEFORE, AFTER, DEPRECIATION = "ebitda", "operating_profit", "depreciation_amortisation"


def before_depreciation(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, an operating profit as EBITDA where a later result takes all depreciation off it.

    A charge that only words tell is one kind of it: amortisation of what was bought, while costs hold the rest.
    """
    charges = [p for p, readings in enumerate(nominated) if _can_be(DEPRECIATION, readings)]
    if len(charges) != 1 or any(_can_be(BEFORE, readings) for readings in nominated):
        return nominated
    if all(r.by_grammar for r in nominated[charges[0]]):
        return nominated
    found = list(nominated)
    for total in tree.totals_of(charges[0])[:1]:
        for part in tree.parts[total]:
            if _can_be(AFTER, nominated[part]):
                found[part] = [r._replace(item=BEFORE, exact=False) for r in nominated[part] if r.item == AFTER]
    return found


def _can_be(item: str, readings: Sequence[Reading]) -> bool:
    return item in [reading.item for reading in readings]
