"""Lines that are called all costs of running a company beside more of them: operating expenses, selling costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.mapping.totals import RESULTS
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine

ALL_COSTS = "total_operating_expenses"


def all_beside_more(lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The lines named as all running costs that add up nothing, where the result below takes off another one too."""
    named = (p for p, r in enumerate(chosen) if r and r.item == ALL_COSTS and p not in tree.parts)
    return frozenset(p for p in named if any(weighs(lines[c], lines[p]) for c in _costs_beside(p, lines, chosen, tree)))


def _costs_beside(position: int, lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> Iterator[int]:
    """The other lines that a result takes off with a line and that are of running a company, or that nothing names."""
    total, factor = next(tree.way_up(position), (None, 0.0))
    result = chosen[total] if total is not None else None
    if total is None or result is None or result.item not in RESULTS:
        return
    for other in tree.parts[total]:
        reading, way = chosen[other], next(tree.way_up(other), (total, 0.0))[1]
        is_taken_off = lines[other].signs == lines[position].signs and way == factor
        if (
            other != position
            and is_taken_off
            and other not in tree.parts
            and (reading is None or _is_running(reading.item))
        ):
            yield other


def _is_running(item: str) -> bool:
    return item in settings()["running_costs"]["items"] and chart()[item].sign == "cost"
