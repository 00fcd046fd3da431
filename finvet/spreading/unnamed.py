"""Totals without a name of their own ("Total", or blank): what they close, by the headings and the other totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.line_items import chart
from finvet.spreading.blocks import block_item
from finvet.spreading.choice import Chosen
from finvet.spreading.labels import Reading
from finvet.spreading.sums import SumTree
from finvet.spreading.tables import Line
from finvet.spreading.totals import ASSETS, CLAIMS, Nominated, are_opposed, says_only_total


def name_totals(
    chosen: Chosen, nominated: Nominated, headings: Sequence[str | None], lines: Sequence[Line], tree: SumTree
) -> Chosen:
    """The choices, with the unnamed totals as what they close: all lines under a heading, a block, or a whole side."""
    found = list(chosen)
    named = {r.item for r, line in zip(chosen, lines, strict=True) if r and line.amounts}
    unnamed = [p for p in tree.parts if found[p] is None and says_only_total(lines[p].label)]
    for position in unnamed:
        item = _headed(tree.parts[position], position, nominated, lines) or headings[position]
        if item and item not in named:
            found[position] = _named(item)
    sides = _sides(found, [p for p in unnamed if found[p] is None], nominated, lines, tree)
    for position, item in sides.items():
        found[position] = _named(item)
    return found


def _named(item: str) -> Reading:
    return Reading(item, chart()[item].statement, turned=False, language="", exact=False)


def _headed(parts: Sequence[int], total: int, nominated: Nominated, lines: Sequence[Line]) -> str | None:
    """What the heading right above the parts names, where no other heading stands before their total."""
    first, last = min(parts), max(parts)
    if last > total or any(not line.amounts and nominated[p] for p, line in _between(first, total, lines)):
        return None
    above = first - 1
    if above < 0 or lines[above].amounts or len({r.item for r in nominated[above]}) != 1:
        return block_item(nominated[above]) if above >= 0 and not lines[above].amounts else None
    return nominated[above][0].item


def _between(first: int, last: int, lines: Sequence[Line]) -> list[tuple[int, Line]]:
    return list(enumerate(lines))[first:last]


def _sides(
    chosen: Chosen, unnamed: Sequence[int], nominated: Nominated, lines: Sequence[Line], tree: SumTree
) -> Mapping[int, str]:
    """The two sides of a balance sheet, which are equal: the one whose parts are assets, and the one below it."""
    named = {r.item: p for p, r in enumerate(chosen) if r and lines[p].amounts}
    found: dict[int, str] = {}
    if ASSETS not in named:
        twins = [p for p in unnamed if any(lines[p].values == lines[q].values for q in unnamed if q > p)]
        assets = next((p for p in twins if _are_assets(tree.parts[p], nominated)), None)
        if assets is None:
            return {}
        found[assets] = ASSETS
        named[ASSETS] = assets
    if CLAIMS not in named:
        equal = [p for p in unnamed if p > named[ASSETS] and lines[p].values == lines[named[ASSETS]].values]
        found |= dict.fromkeys(equal[:1], CLAIMS)
    return found


def _are_assets(parts: Sequence[int], nominated: Nominated) -> bool:
    readings = [r for part in parts for r in nominated[part]]
    return bool(readings) and all(are_opposed(r.item, CLAIMS) for r in readings if r.statement == "BS")
