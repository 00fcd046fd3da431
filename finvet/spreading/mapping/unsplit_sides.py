"""Balance sheets that split nothing by maturity: the rest of a side is neither current nor non-current there."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.line_items import blocks_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.maturities import says_when
from finvet.spreading.mapping.totals import SIDES
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages


def unsplit_rests(lines: Sequence[Line], chosen: Chosen, tree: SumTree, languages: Languages) -> frozenset[int]:
    """The lines of the rest of a side that may be due at any time: no word says when, and nothing current is beside."""
    rests = settings()["rest_of_side"]
    found: set[int] = set()
    for position, reading in enumerate(chosen):
        if reading is None or reading.item not in rests:
            continue
        if any(says_when(lines[position].label, language) for language in languages):
            continue
        above = [total for total in tree.totals_of(position)[:1] if (r := chosen[total]) and r.item in SIDES]
        beside = {r.item for total in above for p in tree.parts[total] if (r := chosen[p])}
        if above and not any(rests[reading.item] in (item, *blocks_of(item)) for item in beside):
            found.add(position)
    return frozenset(found)
