"""How long the periods of a partner are, where headings do not say: by the distance of their dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from functools import lru_cache
from itertools import pairwise

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Period, PeriodKind
from finvet.spreading.periods.date_distances import (
    SHORTEST_YEAR_GAP,
    are_days_apart,
    is_same_day,
    lengths_of,
    months_between,
    share_a_day,
)
from finvet.spreading.periods.days import MONTHS_A_YEAR

Place = tuple[int, int]


def with_lengths(
    told: Mapping[Place, Period], stocks: Set[Place], interim: Set[int], unclear: Set[int], files: Sequence[str]
) -> dict[Place, Period]:
    """The periods with their lengths.

    `stocks` are the columns of balance sheets, `interim` the tables that are of part of a year by their title,
    `unclear` those whose only date may close a year or a month: together they may show years. `files`: the file of
    each table.
    """
    tables = _by_table(told)
    open_tables = tables.keys() - interim
    early = {end for index in open_tables for end in _interim_ends(tables[index], stocks)}
    together = {p.end for place, p in told.items() if place[0] in unclear and place not in stocks and p.end}
    last_closed = _last_closed(_ends(p for place, p in told.items() if place in stocks))
    found, every = dict(told), _ends(told.values())
    for index in open_tables:
        columns = {place: p for place, p in tables[index].items() if place not in stocks and not p.months}
        ends = {p.end for p in columns.values() if p.end}
        lengths = lengths_of(ends | together if index in unclear else ends, every)
        if (index in unclear and len(together) == 1) or are_days_apart(ends):
            lengths = dict.fromkeys(ends)
        months = {end for end, length in lengths.items() if length not in (None, FULL_YEAR_MONTHS)}
        closing = _stubs(tables[index].values()) | {end for end in ends if _is_any(end, early)}
        lengths = lengths | dict.fromkeys(closing - months)
        for place, period in columns.items():
            found[place] = _of_length(period, _length_of_flow(period, lengths, last_closed))
    flows = [p for place, p in found.items() if place not in stocks]
    balances = _balance_dates({p: found[p] for p in sorted(stocks)}, flows, interim)
    return found | balances | _contradicted(told, found, stocks, files)


def _of_length(period: Period, months: int | None) -> Period:
    return period if period.months == months else _with_length(period, months)


@lru_cache(maxsize=4096)  # the same few of all tables
def _with_length(period: Period, months: int | None) -> Period:
    return replace(period, months=months)


def _by_table(periods: Mapping[Place, Period]) -> dict[int, dict[Place, Period]]:
    """The periods of each table by its position."""
    found: dict[int, dict[Place, Period]] = {}
    for place, period in periods.items():
        found.setdefault(place[0], {})[place] = period
    return found


def _ends(periods: Iterable[Period]) -> set[date]:
    """The dates on which actual periods end."""
    return {period.end for period in periods if period.end and period.kind == "actual"}


def _is_any(end: date, days: Set[date]) -> bool:
    return any(is_same_day(end, day) for day in days)


def _length_of_flow(period: Period, lengths: Mapping[date, int | None], last_closed: int | None) -> int | None:
    """The length of a flow; a bare year is one unless the balance sheets end before it."""
    if period.end:
        return lengths[period.end]
    is_open = period.kind == "actual" and last_closed is not None and period.year > last_closed
    return None if is_open else FULL_YEAR_MONTHS


def _last_closed(ends: Set[date]) -> int | None:
    """The last year that a balance sheet closes; one that no other lies years before or after may be interim.

    A lone balance sheet closes the calendar year, or a year that other tables tell.
    """
    ordered = sorted(ends)
    while len(ordered) > 1 and not any(is_same_day(ordered[-1], end) for end in ordered[:-1]):
        ordered.pop()
    if len(ends) == 1 and ordered[0].month < MONTHS_A_YEAR:
        return ordered[0].year - 1
    return ordered[-1].year if ordered else None


def _contradicted(
    told: Mapping[Place, Period], found: Mapping[Place, Period], stocks: Set[Place], files: Sequence[str]
) -> dict[Place, Period]:
    """The flows that only their distance makes years, while nothing else ends on that day of the calendar.

    Quarters of two years lie a year apart as well: the balance sheets, else the other flows of the file, tell which.
    """
    years = {place: p for place, p in found.items() if place not in stocks and p.is_actual_year and p.end}
    by_distance = {place: p for place, p in years.items() if told[place].months is None}
    balances = _ends(p for place, p in told.items() if place in stocks and p.months in (None, FULL_YEAR_MONTHS))
    stated = _ends(p for place, p in years.items() if place not in by_distance)
    ends = {index: _ends(own.values()) for index, own in _by_table(by_distance).items()}
    doubtful: set[int] = set()
    for index, own in ends.items():
        beside = {end for i, days in ends.items() if i != index and files[i] == files[index] for end in days}
        others = (balances or beside) | stated
        if others and not share_a_day(own, others):
            doubtful.add(index)
    return {place: replace(p, months=None) for place, p in by_distance.items() if place[0] in doubtful}


def _interim_ends(columns: Mapping[Place, Period], stocks: Set[Place]) -> set[date]:
    """The newest date of a balance sheet that is set against one less than a year before: no year ends there."""
    ends = sorted({p.end for place, p in columns.items() if place in stocks and p.end})
    return {ends[-1]} if len(ends) > 1 and 1 <= months_between(ends[-2], ends[-1]) < SHORTEST_YEAR_GAP else set()


def _stubs(columns: Iterable[Period]) -> set[date]:
    """The dates inside a year after columns of bare years: "2022 | 2023 | Jun-24" may well show half a year."""
    actual = [p for p in columns if p.kind == "actual"]
    newest = max((p.year for p in actual if not p.end), default=None)
    late = {p.end for p in actual if p.end and newest is not None and p.year >= newest}
    return {end for end in late if end.month < MONTHS_A_YEAR}


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
    open_ends = _ends(flow for flow in flows if flow.months is None)
    bare = {flow.year for flow in flows if not flow.end}
    tables = _by_table(stocks)
    closed = _ends(stocks.values()) if bare and not year_ends else set()
    whole = {flow.year for flow in flows if not flow.end and flow.months in (None, FULL_YEAR_MONTHS)}
    year_ends = year_ends or _closed_years(closed, bare) or _closed_alike(closed, whole)
    dates = {index: {p.end for p in own.values() if p.end} for index, own in tables.items()}
    stubs = {index: _stubs(own.values()) for index, own in tables.items()}
    found = {}
    for place, period in stocks.items():
        if period.end is None or place[0] in interim:
            months = period.months or (None if period.end else FULL_YEAR_MONTHS)
        else:
            known = {FULL_YEAR_MONTHS} if period.end in year_ends else lengths.get((period.end, period.kind), set())
            own = dates[place[0]] - stubs[place[0]]
            own = own if stubs[place[0]] else _dates_beside(own, period, stocks, bare)
            is_bare = period.year in bare and len(own) > 1 and not year_ends
            months = _length_of_stock(period, set() if is_bare else known, year_ends, open_ends, own)
            months = months or max(known, default=None)
        found[place] = _of_length(period, months)
    return found


def _length_of_stock(
    period: Period, known: Set[int], year_ends: Set[date], open_ends: Set[date], own: Set[date]
) -> int | None:
    """Twelve months where a year's flows end on the day; else the longest that do; without any, where others close.

    A day on which no year ends is as far into one as it lies behind the last that did. Where flows of unknown length
    alone end on the day, the balance sheet closes what is as little known.
    """
    if known or period.end is None:
        return FULL_YEAR_MONTHS if FULL_YEAR_MONTHS in known else max(known, default=None)
    if year_ends and period.end not in open_ends:
        return FULL_YEAR_MONTHS if _is_any(period.end, year_ends) else _since_year_end(period.end, year_ends)
    if year_ends:
        return None
    is_yearly = lengths_of(own).get(period.end) == FULL_YEAR_MONTHS
    return period.months or (FULL_YEAR_MONTHS if is_yearly else None)


def _since_year_end(end: date, year_ends: Set[date]) -> int | None:
    """The months that passed since the last year ended: half a year on 30 June where years close in December."""
    before = max((day for day in year_ends if day < end), default=None)
    after = min((day for day in year_ends if day > end), default=None)
    left = FULL_YEAR_MONTHS - months_between(end, after) if after else 0
    months = months_between(before, end) if before else left
    return months if 0 < months < FULL_YEAR_MONTHS else None


def _closed_years(ends: set[date], years: Set[int]) -> set[date]:
    """The days on which bare years of flows close beside balance sheets of every part of each: "Mar-24 … Dec-24".

    The last of them is then that of the last year; where others lie before the first or after the last, none is told.
    """
    ordered = sorted(ends)
    gaps = {months_between(first, last) for first, last in pairwise(ordered)}
    if len(gaps) != 1 or not years or FULL_YEAR_MONTHS % (gap := gaps.pop()) or gap >= SHORTEST_YEAR_GAP:
        return set()
    closing = {end for end in ends if end.month == MONTHS_A_YEAR}
    in_years = [end for end in ordered if end.year in years]
    is_whole = len(in_years) * gap == len(years) * FULL_YEAR_MONTHS
    return closing if is_whole and set(ordered) - set(in_years) <= closing else set()


def _closed_alike(ends: set[date], years: Set[int]) -> set[date]:
    """The days of one date that close all bare years of flows, before any other date: "Dec-23 | Dec-24 | Jun-25"."""
    first = min((end for end in ends if end.year in years), default=None)
    closing = {end for end in ends if first and is_same_day(end, first)}
    are_all = len(years) > 1 and years <= {end.year for end in closing} and max(years) == max(closing).year
    return closing if are_all and min(ends - closing, default=date.max) > max(closing) else set()


def _dates_beside(own: set[date], period: Period, stocks: Mapping[Place, Period], years: Set[int]) -> set[date]:
    """The dates of a balance sheet; where it has only one, those of all, and none where no bare year of flows is its.

    A lone date between two year ends, or after the last year, is that of an interim balance sheet; so may the only
    one be that does not close the calendar year.
    """
    if len(own) > 1:
        return own
    every = {p.end for p in stocks.values() if p.end}
    if not years:
        return every
    is_lone = len(every) == 1 and min(every).month < MONTHS_A_YEAR
    return every if period.year in years and not is_lone else set()
