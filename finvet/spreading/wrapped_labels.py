"""Puts labels together that go on in the next row, so that neither half is read as a label of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from finvet.spreading.label_columns import RowLabel
from finvet.spreading.labels import exact_readings, is_of_which, readings

MOSTLY = 0.7  # of the labels begin in capitals, for a small letter to tell that one goes on
END_OF_HEADING = ":"


def unwrapped(labels: Mapping[int, RowLabel], with_amounts: Set[int]) -> dict[int, RowLabel]:
    """The labels by row, with halves that stand in neighbouring rows at the row of their amounts.

    Two halves are one label where the dictionary knows them together and not the upper one alone; or where the lower
    one begins with a small letter, as no other label does, and nothing is known that the upper one could be.
    """
    found = dict(labels)
    is_capital = _begin_in_capitals(labels.values())
    for row, lower in labels.items():
        upper = found.get(row - 1)
        if upper is None or row not in found or (row - 1 in with_amounts) == (row in with_amounts):
            continue
        is_named = row - 1 in with_amounts and bool(readings(lower.text))  # a heading below a line
        if lower.sections or is_named or not _goes_on(upper, lower, is_capital=is_capital):
            continue
        whole = replace(upper, text=f"{upper.text} {lower.text}", shown=f"{upper.shown} {lower.shown}")
        stays, goes = (row - 1, row) if row - 1 in with_amounts else (row, row - 1)
        found[stays] = whole
        del found[goes]
    return found


def _goes_on(upper: RowLabel, lower: RowLabel, *, is_capital: bool) -> bool:
    if upper.text.endswith(END_OF_HEADING) or readings(upper.text) or is_of_which(lower.text):
        return False
    if exact_readings(f"{upper.text} {lower.text}"):
        return True
    return is_capital and lower.text[0].islower() and lower.text[1:2].isalpha() and upper.text[0].isupper()


def _begin_in_capitals(labels: Iterable[RowLabel]) -> bool:
    first = [label.text[0] for label in labels if label.text[0].isalpha()]
    return sum(map(str.isupper, first)) >= MOSTLY * len(first) > 0
