"""Periods that tables name differently and that are the same: a year beside its last day, a first day beside a last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date, timedelta

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Message, Period
from finvet.spreading.periods.days import LONGEST_MONTH, is_month_end, safe_date
from finvet.spreading.periods.stamps import ends_year
from finvet.spreading.periods.weeks import weeks_between

Place = tuple[int, int]


def with_last_days(told: Mapping[Place, Period], stocks: Set[Place]) -> dict[Place, Period]:
    """The periods of columns dated on the first of a month, with the day on which they end.

    On a balance sheet 1 January is the close of the day before. Where flows are dated so too, the file writes months
    or years by their first day: of a month that is its last, of a January the year alone. A year of 52 or 53 weeks
    closes on whatever day that is.
    """
    ends = {period.end for period in told.values() if period.end}
    firsts = {end for end in ends if end.day == 1 and not _closes_weeks(end, ends)}
    writes_months = any(p.end in firsts for place, p in told.items() if place not in stocks)
    return {
        place: _on_last_day(period, opens=not writes_months) if period.end in firsts else period
        for place, period in told.items()
    }


def _closes_weeks(end: date, ends: Set[date]) -> bool:
    """Whether it lies whole years of weeks from others, one of which closes in the midst of a month."""
    linked, waiting = {end}, [end]
    while waiting:
        day = waiting.pop()
        beside = {other for other in ends - linked if weeks_between(*sorted((day, other)))}
        linked |= beside
        waiting += beside
    return any(day.day != 1 and not is_month_end(day) for day in linked)


def _on_last_day(period: Period, *, opens: bool) -> Period:
    first = period.end
    if first is None:
        return period
    if opens:
        end: date | None = first - timedelta(days=1)
    else:
        end = None if first.month == 1 else safe_date(first.year, first.month, LONGEST_MONTH)
    return replace(period, year=end.year if end else first.year, end=end)


def dated_alike(told: Mapping[Place, Period]) -> tuple[dict[Place, Period], tuple[Message, ...]]:
    """The periods with bare years dated by the tables that date them, and the remark where years are called otherwise.

    Where all years of a table fit the dates of the others better one later, it calls years by their beginning.
    """
    full = {place: p for place, p in told.items() if p.months == FULL_YEAR_MONTHS}
    ends = {p.end for p in full.values() if p.end}
    tables: dict[int, list[Period]] = {}
    for (index, _), period in full.items():
        tables.setdefault(index, []).append(period)
    early = {index for index, columns in tables.items() if _are_beginnings(columns, ends)}
    by_year: dict[int, set[date]] = {}
    for end in ends:
        by_year.setdefault(end.year, set()).add(end)
    later = {place: replace(p, year=p.year + 1) if place[0] in early else p for place, p in full.items()}
    dated = {place: _dated(period, by_year) for place, period in later.items()}
    newest = max((p.year for index in early for p in tables[index]), default=0)
    remark = Message("year-named-by-start", {"year": str(newest), "end": max(ends)}) if early else None
    return {**told, **dated}, (remark,) if remark else ()


def _are_beginnings(columns: Sequence[Period], ends: Set[date]) -> bool:
    years, named = {end.year for end in ends}, {period.year for period in columns}
    is_early = all(ends_year(end, end.year - 1) for end in ends)
    return bool(ends) and is_early and len(years & {year + 1 for year in named}) > len(years & named)


def _dated(period: Period, by_year: Mapping[int, Set[date]]) -> Period:
    ends = by_year.get(period.year, set())
    return replace(period, end=next(iter(ends))) if not period.end and len(ends) == 1 else period
