"""Blocks of debts with a line that is larger than their total: what stands there may fall due at any time."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.blocks import MATURITIES
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import Reading


def in_denied_blocks(
    lines: Sequence[LabelledLine], blocks: Sequence[str | None], chosen: Chosen, tree: SumTree
) -> frozenset[int]:
    """The lines below a total of debts that does not add up, where one of them is larger than it.

    A list may name the debts of both maturities below the total of one: bonds, loans and leases after what falls due
    later, trade payables among them.
    """
    found: set[int] = set()
    for total, reading in enumerate(chosen):
        if reading is None or reading.item not in MATURITIES or total in tree.parts:
            continue
        own = (p for p, block in enumerate(blocks) if block == reading.item and p > total)
        inside = [p for p in own if p not in tree.tied and _may_be_debt(chosen[p])]
        if any(lines[p].ask(_is_larger, lines[total]) for p in inside):
            found.update(inside)
    return frozenset(found)


def _may_be_debt(reading: Reading | None) -> bool:
    return reading is None or chart()[reading.item].kind == "line"


def _is_larger(line: Row, total: Row) -> bool:
    return any(c in total and abs(value) > abs(total[c]) for c, value in line.items())
