"""A block that nothing names beside its counterpart: fixed assets beside current ones, by what they add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.spreading.mapping.blocks import NONCURRENT, fits
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading, inferred

COUNTERPARTS = NONCURRENT | {noncurrent: current for current, noncurrent in NONCURRENT.items()}
FEWEST_PARTS = 2


def judged_by_counterparts(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, where a block that nothing names stands beside the one named that it is not.

    All that it adds up can stand in the other block, and some of it nowhere but there.
    """
    found = list(nominated)
    taken = {r.item for readings, line in zip(nominated, lines, strict=True) if line.has_amounts for r in readings}
    for total in tree.parts:
        if nominated[total] or lines[total].hint:
            continue
        parts = max((tree.parts.get(p, ()) for p in (total, *tree.same_as(total))), key=len)
        if len(parts) < FEWEST_PARTS:
            continue
        known = [nominated[part] for part in parts if nominated[part]]
        for block in _beside(total, nominated, tree):
            if block not in taken and known and _makes_up(block, known):
                found[total] = [inferred(block)]
    return found


def _beside(total: int, nominated: Nominated, tree: SumTree) -> Iterator[str]:
    """The counterparts of the blocks that surely stand beside a total in the next sum."""
    for outer in tree.totals_of(total)[:1]:
        for sibling in tree.parts.get(outer, ()):
            items = {r.item for r in nominated[sibling]}
            if len(items) == 1 and (block := COUNTERPARTS.get(items.pop())):
                yield block


def _makes_up(block: str, parts: Sequence[Sequence[Reading]]) -> bool:
    is_there = all(any(fits(r.item, block) for r in readings) for readings in parts)
    return is_there and any(not fits(r.item, COUNTERPARTS[block]) for readings in parts for r in readings)
