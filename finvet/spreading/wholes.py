"""A total and its parts that name one item: which of them it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from finvet.line_items import chart
from finvet.spreading.labels import exact_readings
from finvet.spreading.mapped import MappedLine
from finvet.spreading.settings import settings
from finvet.spreading.sums import SumTree
from finvet.spreading.tables import Line

LEAF = "line"


def totals_or_parts(mapped: Sequence[MappedLine], lines: Sequence[Line], tree: SumTree) -> list[MappedLine]:
    """The lines without those that tell again what another one tells.

    Of a total and its part of one item the total stays: raw materials are inventories. But where other parts of it are
    other items, its part stays: trade payables among "trade and other payables"; and where the dictionary is surer of
    the part: interest among "finance costs". A total of several items that shows none of them as its own is a guess.
    """
    position_of = {line.row: position for position, line in enumerate(lines)}
    at = {position_of[m.line.row]: m for m in mapped}
    mixed = {position for position, m in at.items() if _holds_others(m, position, at, tree)}
    narrowed = {
        position
        for position, m in at.items()
        if (position in mixed and _own_parts(m, position, at, tree))
        or (_is_vague(m) and any(part.exact for part in _own_parts(m, position, at, tree)))
    }
    kept = []
    for position, m in at.items():
        within = [total for total in tree.totals_of(position) if total in at and at[total].item == m.item]
        if position in narrowed:
            wider = settings()["with_others"].get(m.item)
            kept += [replace(m, item=wider)] if wider else []
        elif all(total in narrowed for total in within):
            kept.append(replace(m, ambiguous=True) if position in mixed else m)
    return kept


def _holds_others(total: MappedLine, position: int, at: Mapping[int, MappedLine], tree: SumTree) -> bool:
    """Whether an item that is no block adds up lines of other items."""
    if chart()[total.item].kind != LEAF:
        return False
    others = [at[part].item for part in tree.parts.get(position, ()) if part in at and at[part].item != total.item]
    return any(chart()[item].kind == LEAF for item in others)


def _is_vague(m: MappedLine) -> bool:
    """Whether the dictionary gives a line's label other meanings, of which its block leaves some."""
    statement = chart()[m.item].statement
    found = [r for r in exact_readings(m.line.label) if r.statement == statement]
    return chart()[m.item].kind == LEAF and not m.exact and len(found) > 1


def _own_parts(total: MappedLine, position: int, at: Mapping[int, MappedLine], tree: SumTree) -> list[MappedLine]:
    """The lines below a total that are of its own item."""
    return [m for part, m in at.items() if m.item == total.item and position in tree.totals_of(part)]
