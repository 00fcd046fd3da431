"""Puts labels together that go on in the next row, so that neither half is read as a label of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from finvet.compiled import lexicons
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.tables.label_columns import RowLabel
from finvet.spreading.wording.labels import exact_readings, is_of_which, readings
from finvet.spreading.wording.qualifiers import says_only_when_due
from finvet.spreading.wording.spelling import normalise

MOSTLY = 0.7  # of the labels begin in capitals, for a small letter to tell that one goes on
END_OF_HEADING = ":"
ANY_NAME = "Quux"


def unwrapped(labels: Mapping[int, RowLabel], with_amounts: Set[int]) -> dict[int, RowLabel]:
    """The labels by row, with halves that stand in neighbouring rows at the row of their amounts.

    Two halves are one label where the dictionary knows them together and one of them not alone; or where the lower one
    begins with a small letter, as no other label does, and nothing is known that the upper one could be.
    """
    found = dict(labels)
    is_capital = _begin_in_capitals(labels.values())
    for row, lower in labels.items():
        upper = found.get(row - 1)
        if upper is None or lower.sections or (row - 1 in with_amounts) == (row in with_amounts):
            continue
        if _is_bare_total(lower.text):  # of what stands above, or of parts below it
            continue
        if not _goes_on(upper.text, lower.text, is_heading=row in with_amounts, is_capital=is_capital):
            continue
        stays, goes = (row - 1, row) if row - 1 in with_amounts else (row, row - 1)
        found[stays] = upper._replace(text=f"{upper.text} {lower.text}", shown=f"{upper.shown} {lower.shown}")
        del found[goes]
    return found


def _is_bare_total(label: str) -> bool:
    """Whether a label says no more than "Total": in small letters it may go on from above."""
    return says_only_total(label) and not label[0].islower()


def _goes_on(upper: str, lower: str, *, is_heading: bool, is_capital: bool) -> bool:
    """Whether a label goes on below; `is_heading`: the upper half has no amounts, and could head the lower one.

    A bare total closes what stands above it, and what follows in capitals heads the next block; so does a line that
    only says when something is due, above lines that are known: "Current" over "Trade payables".
    """
    is_closed = not is_heading and says_only_total(upper) and not lower[0].islower()
    if upper.endswith(END_OF_HEADING) or is_of_which(lower) or is_closed:
        return False
    is_known, is_lower_known = bool(readings(upper)), bool(readings(lower))
    if exact_readings(f"{upper} {lower}") and not _says_whatever_follows(upper, lower):
        is_block = is_lower_known and (is_known or says_only_when_due(upper, tuple(lexicons())))
        return not is_block if is_heading else not (is_known or is_lower_known)
    is_lowercase = lower[0].islower() and lower[1:2].isalpha() and upper[0].isupper()
    return is_capital and is_lowercase and not is_known and (is_heading or not is_lower_known)


def _says_whatever_follows(upper: str, lower: str) -> bool:
    """Whether the upper half is read alike before any name: "Equity attributable to owners of the Company"."""
    return normalise(f"{upper} {lower}") == normalise(f"{upper} {ANY_NAME}")


def _begin_in_capitals(labels: Iterable[RowLabel]) -> bool:
    first = [label.text[0] for label in labels if label.text[0].isalpha()]
    return sum(map(str.isupper, first)) >= MOSTLY * len(first) > 0
