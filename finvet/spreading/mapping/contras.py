"""What is taken off an item on a line of its own: an allowance below receivables before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import Row


def net_of_contras(mapped: Sequence[MappedLabel], tree: SumTree) -> list[MappedLabel]:
    """The lines, and each that takes from an item inside one total counted to that item too: it is shown net.

    What no total takes off is told beside a net amount, and stays apart from it; so is what a total gives back to it:
    net and its depreciation are together what was paid.
    """
    return [*mapped, *_taken_off(mapped, tree)]


def _taken_off(mapped: Sequence[MappedLabel], tree: SumTree) -> Iterator[MappedLabel]:
    for m in mapped:
        item = chart()[m.item]
        if item.kind != "memo" or item.sign != "contra" or m.total is None:
            continue
        before = [other for other in mapped if other.item == item.parent and other.total == m.total]
        if before and item.parent and (is_turned := _is_turned(m, tree)) is not None:
            yield m._replace(item=item.parent, turned=is_turned)


def is_added_contra(m: MappedLabel, item: str) -> bool:
    """Whether what is taken off an item is printed without a sign and added to it in a sum: gross is net and this."""
    is_contra = chart()[m.item].sign == "contra" and chart()[m.item].parent == item
    return is_contra and not m.line.ask(_are_negative) and m.goes_into is not None and m.goes_into[1] > 0


def _is_turned(m: MappedLabel, tree: SumTree) -> bool | None:
    """Whether what is taken off is printed without its sign and its total subtracts it; None where it is given back.

    The total need not be understood: gross receivables that a net amount and its allowance come to.
    """
    is_subtracted = next((factor < 0 for _, factor in tree.way_up(m.line.position)), False)
    is_negative = m.line.ask(_are_negative)
    return None if is_negative == is_subtracted else is_subtracted


def _are_negative(row: Row) -> bool:
    return any(row.values()) and all(value <= 0 for value in row.values())
