"""How long the periods of a partner are, where headings do not say: by the distance of their dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from itertools import pairwise

from finvet.model import FULL_YEAR_MONTHS, Period, PeriodKind
from finvet.spreading.periods.days import MONTHS_A_YEAR
from finvet.spreading.periods.heading_texts import DAYS_A_MONTH

SHORTEST_YEAR_GAP = 11  # months between the columns of a table of full years
DAYS_A_YEAR = 365.25
DRIFT = 10  # days by which years of 52 or 53 weeks close earlier or later

Place = tuple[int, int]


def with_lengths(
    told: Mapping[Place, Period], stocks: Set[Place], interim: Set[int], unclear: Set[int]
) -> dict[Place, Period]:
    """The periods with their lengths.

    `stocks` are the columns of balance sheets, `interim` the tables that are of part of a year by their title,
    `unclear` those whose only date may close a year or a month: together they may show years.
    """
    open_tables = {index for index, _ in told} - interim
    early = {end for index in open_tables for end in _interim_ends(told, stocks, index)}
    together = {p.end for place, p in told.items() if place[0] in unclear and place not in stocks and p.end}
    found = dict(told)
    for index in open_tables:
        columns = {place: p for place, p in told.items() if place[0] == index and place not in stocks and not p.months}
        ends = {p.end for p in columns.values() if p.end}
        lengths = _lengths(ends | together if index in unclear else ends)
        if index in unclear and len(together) == 1:
            lengths = dict.fromkeys(ends)
        lengths = lengths | dict.fromkeys(_stubs(told, index))
        for place, period in columns.items():
            found[place] = replace(period, months=_length_of_flow(period, early & ends, lengths))
    flows = [p for place, p in found.items() if place not in stocks]
    return found | _balance_dates({p: found[p] for p in sorted(stocks)}, flows, interim)


def _length_of_flow(period: Period, early: Set[date], lengths: Mapping[date, int | None]) -> int | None:
    if period.end is None:
        return FULL_YEAR_MONTHS
    return None if any(_is_same_day(period.end, end) for end in early) else lengths[period.end]


def _interim_ends(told: Mapping[Place, Period], stocks: Set[Place], index: int) -> set[date]:
    """The newest date of a balance sheet that is set against one less than a year before: no year ends there."""
    ends = sorted({p.end for place, p in told.items() if place[0] == index and place in stocks and p.end})
    return {ends[-1]} if len(ends) > 1 and 1 <= _months(ends[-2], ends[-1]) < SHORTEST_YEAR_GAP else set()


def _stubs(told: Mapping[Place, Period], index: int) -> set[date]:
    """The dates inside a year after columns of bare years: "2022 | 2023 | Jun-24" may well show half a year."""
    columns = [p for place, p in told.items() if place[0] == index and p.kind == "actual"]
    newest = max((p.year for p in columns if not p.end), default=None)
    late = {p.end for p in columns if p.end and newest is not None and p.year >= newest}
    return {end for end in late if end.month < MONTHS_A_YEAR}


def _lengths(ends: Set[date]) -> dict[date, int | None]:
    """The length of the period that closes on each date, by the dates of one table.

    Dates evenly less than a year apart are so far apart as their periods are long; among others a year is one that
    closes a year after the date before it, or, the first, before the next.
    """
    ordered = sorted(ends)
    gaps = [_months(first, last) for first, last in pairwise(ordered)]
    if len(set(gaps)) == 1 and gaps[0] < SHORTEST_YEAR_GAP:
        return dict.fromkeys(ordered, gaps[0])
    beside = [*gaps[:1], *gaps] if gaps else [FULL_YEAR_MONTHS] * len(ordered)
    return {
        end: FULL_YEAR_MONTHS if gap >= SHORTEST_YEAR_GAP else None for end, gap in zip(ordered, beside, strict=True)
    }


def _balance_dates(stocks: Mapping[Place, Period], flows: Sequence[Period], interim: Set[int]) -> dict[Place, Period]:
    """A balance sheet has no length of its own: it has that of the flows that end on its date.

    Where flows name bare years, balance sheets a year apart close these, whatever month ends on one of the dates too.
    """
    lengths: dict[tuple[date | None, PeriodKind], set[int]] = {}
    for flow in flows:
        if flow.months:
            lengths.setdefault((flow.end, flow.kind), set()).add(flow.months)
    actual = {end: months for (end, kind), months in lengths.items() if end and kind == "actual"}
    year_ends = {end for end, months in actual.items() if FULL_YEAR_MONTHS in months}
    bare = {flow.year for flow in flows if not flow.end and flow.months == FULL_YEAR_MONTHS}
    found = {}
    for place, period in stocks.items():
        if period.end is None or place[0] in interim:
            months = period.months or (None if period.end else FULL_YEAR_MONTHS)
        else:
            known = {FULL_YEAR_MONTHS} if period.end in year_ends else lengths.get((period.end, period.kind), set())
            own = _dates_beside(place, stocks, bare)
            is_bare = period.year in bare and len(own) > 1 and not year_ends
            months = _length_of_stock(period, set() if is_bare else known, year_ends, own) or max(known, default=None)
        found[place] = replace(period, months=months)
    return found


def _length_of_stock(period: Period, known: Set[int], year_ends: Set[date], own: Set[date]) -> int | None:
    """Twelve months where a year's flows end on the day; else the longest that do; without any, where others close."""
    if known or period.end is None:
        return FULL_YEAR_MONTHS if FULL_YEAR_MONTHS in known else max(known, default=None)
    if year_ends:
        return FULL_YEAR_MONTHS if any(_is_same_day(period.end, end) for end in year_ends) else None
    is_yearly = _lengths(own).get(period.end) == FULL_YEAR_MONTHS
    return period.months or (FULL_YEAR_MONTHS if is_yearly else None)


def _dates_beside(place: Place, stocks: Mapping[Place, Period], years: Set[int]) -> set[date]:
    """The dates of a balance sheet; where it has only one, those of all, and none where no bare year of flows is its.

    A lone date between two year ends, or after the last year, is that of an interim balance sheet.
    """
    own = {p.end for (index, _), p in stocks.items() if index == place[0] and p.end}
    if stubs := _stubs(stocks, place[0]):
        return own - stubs
    if len(own) > 1:
        return own
    return {p.end for p in stocks.values() if p.end} if not years or stocks[place].year in years else set()


def _is_same_day(end: date, other: date) -> bool:
    """Whether two years close on about the same day: one of 52 weeks drifts."""
    return abs((end - other).days - round((end - other).days / DAYS_A_YEAR) * DAYS_A_YEAR) <= DRIFT


def _months(first: date, last: date) -> int:
    return round((last - first).days / DAYS_A_MONTH)
