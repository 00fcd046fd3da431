"""Lines that stand among lines of their own block, where no sum says that they are of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from finvet.line_items import chart
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading


def flanked(
    lines: Sequence[LabelledLine],
    nominated: Sequence[Sequence[Reading]],
    chosen: Sequence[Reading | None],
    unsure: Set[int],
) -> frozenset[int]:
    """The lines whose words say one item alone, between two lines that the dictionary surely has in the same block.

    `nominated`: what each label alone can mean: where the block had to choose, it is no second witness of the choice.
    A total of the block that is shown would have to add the line up. An income statement is one list down to its
    results, in which whatever is shown stands between two of its lines.
    """
    shown = [p for p, line in enumerate(lines) if line.has_amounts]
    if not any((r := chosen[p]) is not None and r.by_grammar for p in shown):
        return frozenset()
    totals = {r.item for p in shown if (r := chosen[p]) is not None}
    before = dict(_beside(shown, chosen, unsure))
    behind = dict(_beside(reversed(shown), chosen, unsure))
    return frozenset(
        p
        for p, block in before.items()
        if block is not None
        and block not in totals
        and block == behind[p] == _block(chosen[p])
        and p not in unsure
        and len({r.item for r in nominated[p]}) == 1
    )


def _beside(
    shown: Iterable[int], chosen: Sequence[Reading | None], unsure: Set[int]
) -> Iterable[tuple[int, str | None]]:
    """The lines read by their words, with the block of the nearest one before them that is not; none if unsure."""
    block: str | None = None
    for position in shown:
        reading = chosen[position]
        if reading is not None and reading.by_grammar:
            yield position, block
        else:
            block = _block(reading) if reading is not None and reading.exact and position not in unsure else None


def _block(reading: Reading | None) -> str | None:
    """The nearest block that a line is counted into; a total closes one, and stands in none."""
    if reading is None or reading.part or reading.statement == "IS":
        return None
    item = chart()[reading.item]
    return item.parent if item.kind == "line" and not item.is_sum else None
