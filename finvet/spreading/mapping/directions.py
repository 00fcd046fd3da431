"""What a line adds to a result or takes from it: income or cost, whichever way the statement writes its signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.totals import RESULTS, Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading

FEWEST_OF_A_LEDGER = 2  # lines of a known item that go the other way, for the statement to keep a ledger's signs


def judged_by_direction(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line that go with what it does to a result: what is taken off is a cost, not an income.

    A label that stands in the dictionary keeps its reading: its amount may be a credit among costs. So does what is
    taken off another line of its item in one sum: the rise in stocks of goods from their purchases.
    """
    found = list(nominated)
    if not any(reading.item in RESULTS for readings in nominated for reading in readings):
        return found
    effects = dict(_effects(nominated, lines, tree))
    way = -1 if _has_signs_of_a_ledger(nominated, effects) else 1
    for position, effect in effects.items():
        fitting = [r for r in nominated[position] if _can_do(r, way * effect)]
        found[position] = fitting or _credits(position, nominated, tree)
    return found


def _effects(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Iterator[tuple[int, float]]:
    """The lines that go into a result, each with whether it adds to that result's amount or takes from it."""
    for position, readings in enumerate(nominated):
        if not readings or not tree.totals_of(position):
            continue
        way = (f for total, f in tree.way_up(position) if any(r.item in RESULTS for r in nominated[total]))
        factor, signs = next(way, 0.0), lines[position].signs
        if factor and len(signs) == 1:
            yield position, factor * next(iter(signs))


def _has_signs_of_a_ledger(nominated: Nominated, effects: Mapping[int, float]) -> bool:
    """Whether income stands with a minus and cost without: all that the dictionary is sure of goes the other way."""
    sure = [
        _can_do(readings[0], effect)
        for position, effect in effects.items()
        if len(readings := nominated[position]) == 1 and not readings[0].by_grammar and _is_one_way(readings[0])
    ]
    return len(sure) >= FEWEST_OF_A_LEDGER and not any(sure)


def _credits(position: int, nominated: Nominated, tree: SumTree) -> list[Reading]:
    """The readings of a line that hold although it goes the other way than its item."""
    beside = {p for total in tree.totals_of(position)[:1] for p in tree.parts[total] if p != position}
    items = {nominated[p][0].item for p in beside if len(nominated[p]) == 1}
    return [r for r in nominated[position] if r.exact or r.item in items]


def _can_do(reading: Reading, effect: float) -> bool:
    """Whether what a reading says may add to a result (1) or take from it (-1)."""
    return not _is_one_way(reading) or (chart()[reading.item].sign == "cost") == (effect < 0)


def _is_one_way(reading: Reading) -> bool:
    return chart()[reading.item].sign != "signed"
