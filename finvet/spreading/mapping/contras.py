"""What is taken off an item on a line of its own: an allowance below receivables before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.tables.labelled_lines import Row


def net_of_contras(mapped: Sequence[MappedLabel]) -> list[MappedLabel]:
    """The lines, and each that takes from an item inside one total counted to that item too: it is shown net.

    What no total takes off is told beside a net amount, and stays apart from it; so is what a total gives back to it:
    net and its depreciation are together what was paid.
    """
    return [*mapped, *_taken_off(mapped)]


def _taken_off(mapped: Sequence[MappedLabel]) -> Iterator[MappedLabel]:
    for m in mapped:
        item = chart()[m.item]
        if item.kind != "memo" or item.sign != "contra" or m.total is None or not _is_negative(m) or _is_given_back(m):
            continue
        before = [other for other in mapped if other.item == item.parent and other.total == m.total]
        if before and item.parent:
            yield m._replace(item=item.parent)


def _is_given_back(m: MappedLabel) -> bool:
    return m.goes_into is not None and m.goes_into[0] == m.total and m.goes_into[1] < 0


def _is_negative(m: MappedLabel) -> bool:
    return m.line.ask(_are_negative)


def _are_negative(row: Row) -> bool:
    return any(row.values()) and all(value <= 0 for value in row.values())
