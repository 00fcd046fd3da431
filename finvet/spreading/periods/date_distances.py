"""What the distances of the dates of one table tell: which of them close years, and how long shorter periods are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from datetime import date
from itertools import pairwise

from finvet.model import FULL_YEAR_MONTHS
from finvet.spreading.periods.days import MONTHS_A_YEAR
from finvet.spreading.periods.heading_texts import DAYS_A_MONTH

SHORTEST_YEAR_GAP = 11  # months between the columns of a table of full years
FEWEST_EVEN = 3  # dates evenly apart: of two nobody knows whether the later one adds to the earlier
FEWEST_SURE = 3  # years in a row that stand whatever comes after them; two do if one change of the year end does
SHORTEST_MONTH = 28  # days
DAYS_A_YEAR = 365.25
DRIFT = 10  # days by which years of 52 or 53 weeks close earlier or later


def lengths_of(ends: Set[date], elsewhere: Set[date] = frozenset()) -> dict[date, int | None]:
    """The length of the period that closes on each date, by the dates of one table.

    Dates evenly less than a year apart are so far apart as their periods are long; years close on one day of the
    calendar, unless the company moved its year end once. A lone date closes a year with the calendar, or where
    another one `elsewhere` lies years before or after it.
    """
    ordered = sorted(ends)
    if len(ordered) == 1:
        is_year = ordered[0].month == MONTHS_A_YEAR or any(_are_years_apart(ordered[0], end) for end in elsewhere)
        return dict.fromkeys(ordered, FULL_YEAR_MONTHS if is_year else None)
    gaps = {months_between(first, last) for first, last in pairwise(ordered)}
    if len(ordered) >= FEWEST_EVEN and len(gaps) == 1 and max(gaps) < SHORTEST_YEAR_GAP:
        return dict.fromkeys(ordered, max(gaps))
    closing = set(_year_ends(ordered))
    return {end: FULL_YEAR_MONTHS if end in closing else None for end in ordered}


def _year_ends(ordered: Sequence[date]) -> Iterable[date]:
    """The dates that close years: quarters of which some are missing lie a year apart here and there as well."""
    runs: list[list[date]] = []
    for end in ordered:
        if runs and is_same_day(end, runs[-1][-1]):
            runs[-1].append(end)
        else:
            runs.append([end])
    if len(runs) <= 1:
        return ordered
    first, second, *others = runs
    if not others and len(first) > 1:
        return (*first, *second[1:])
    return first if len(first) >= FEWEST_SURE else ()


def rolling(ends: Set[date]) -> set[date]:
    """The last day of twelve months that overlap the last of the years: "12m to Dec-22 | Dec-23 | Mar-24"."""
    years = sorted(end for end in ends if any(end != other and is_same_day(end, other) for other in ends))
    later = {end for end in ends - {*years} if years and end > years[-1]}
    return {end for end in later if months_between(years[-1], end) < SHORTEST_YEAR_GAP}


def are_days_apart(ends: Set[date]) -> bool:
    """Whether several dates lie within one month: of days or weeks, for nobody closes two years in it."""
    return len(ends) > 1 and (max(ends) - min(ends)).days < SHORTEST_MONTH


def _are_years_apart(end: date, other: date) -> bool:
    return abs(months_between(end, other)) >= SHORTEST_YEAR_GAP and is_same_day(end, other)


def is_same_day(end: date, other: date) -> bool:
    """Whether two years close on about the same day: one of 52 weeks drifts."""
    days = (end - other).days
    return abs(days - round(days / DAYS_A_YEAR) * DAYS_A_YEAR) <= DRIFT


def share_a_day(ends: Iterable[date], others: Iterable[date]) -> bool:
    """Whether any of some dates is the same day of the calendar as any of others."""
    there = list(others)
    return any(is_same_day(end, other) for end in ends for other in there)


def months_between(first: date, last: date) -> int:
    """Whole months from one date to another."""
    return round((last - first).days / DAYS_A_MONTH)
