"""Months a year apart, "Sep-23 | Sep-22", without a word on how long they are: what else tells that they end years."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import date
from itertools import pairwise

from finvet.model import FULL_YEAR_MONTHS, Period
from finvet.spreading.figures.joined import Joined
from finvet.spreading.periods.date_distances import FEWEST_SURE, is_same_day
from finvet.spreading.periods.days import MONTHS_A_YEAR
from finvet.spreading.settings import settings


def say_paired_months(joined: Joined) -> None:
    """Doubts the flows of two months a year apart that may be months, quarters or half years as well.

    The calendar year's end is taken for one, but not in a list of flows alone, whose records may be of any months; so
    are three on one day, and a length stated elsewhere. Labels say little, a "profit for the year" stands in monthly
    reports too; but only the flows of twelve months lead from one balance sheet to the other.
    """
    open_parts = [part for part in joined.used if part.statement != "BS" and part.piece.table.unclear]
    has_balances = any(part.statement == "BS" for part in joined.used)
    doubtful = {
        p.end
        for part in open_parts
        for p in part.columns.values()
        if p.end and p.is_actual_year
        if p.end.month != MONTHS_A_YEAR or (part.piece.table.is_list and not has_balances)
    }
    if not doubtful or _are_stated(joined, doubtful) or _lead_on(joined):
        return
    told = [
        (figure.name, figure.period.id)
        for part in open_parts
        for figure in part.every_figure()
        if figure.period.end in doubtful and joined.tells(figure)
    ]
    if told:
        joined.say("length-by-distance", told, ends=sorted({period for _, period in told}))
        joined.doubt(told, "length-guessed")


def say_later_balances(joined: Joined) -> None:
    """Doubts balance sheets a year apart that end after the last year of flows whose headings name no day.

    "2023 | 2022" beside "Sep-24 | Sep-23": the company may close its years in September, or these are nine months on.
    """
    sheets = [part for part in joined.used if part.statement == "BS"]
    flows = [part for part in joined.used if part.statement != "BS"]
    years = {p.year for part in flows for p in part.columns.values() if p.kind == "actual"}
    ends = {p.end for part in sheets for p in part.piece.columns.values() if p.kind == "actual"}
    days = {(end.month, end.day) for end in ends if end}
    is_dated = any(p.end for part in flows for p in part.piece.columns.values())
    if not years or is_dated or None in ends or len(days) != 1 or len(ends) == 1:
        return
    is_later = max(end.year for end in ends if end) > max(years) and min(days)[0] != MONTHS_A_YEAR
    if not is_later or _lead_on(joined):
        return
    told = [(f.name, f.period.id) for part in sheets for f in part.every_figure() if joined.tells(f)]
    joined.say("length-by-distance", told, ends=sorted({period for _, period in told}))
    joined.doubt(told, "length-guessed")


def _are_stated(joined: Joined, ends: Set[date]) -> bool:
    """Whether a table states twelve months to the same day of the calendar, or enough years end on it."""
    periods = [p for part in joined.used for p in part.piece.columns.values() if p.end and p.kind == "actual"]
    stated = {p.end for p in periods if p.months == FULL_YEAR_MONTHS}
    every = {p.end for p in periods}
    return any(
        any(is_same_day(end, other) for other in stated if other)
        or sum(is_same_day(end, other) for other in every if other) >= FEWEST_SURE
        for end in ends
    )


def _lead_on(joined: Joined) -> bool:
    """Whether the flows lead from one balance sheet to the next: in cash, or in what was earned."""
    years = sorted((p for p in joined.periods.values() if p.is_actual_year), key=lambda p: p.year)
    return any(leads(joined, before, after) for before, after in pairwise(years))


def leads(joined: Joined, before: Period, after: Period) -> bool:
    """Whether the flows of a year lead from the balance sheet of the one before to its own."""
    rules = settings()["leads_on"]
    opened = [value for item in rules["opening"] for value in _value(joined, item, after)]
    closed = [value for item in rules["closing"] for value in _value(joined, item, before)]
    earned = [value for item in rules["earned"] for value in _value(joined, item, after)]
    paid = [abs(value) for item in rules["paid"] for value in _value(joined, item, after)]
    grown = [
        new - old
        for item in rules["kept"]
        for new in _value(joined, item, after)
        for old in _value(joined, item, before)
    ]
    step = max((part.step for part in joined.used), default=1.0)
    pairs = [(one, other) for one in opened for other in closed]
    pairs += [(one, other - out) for one in grown for other in earned for out in (0.0, *paid)]
    return any(one and abs(one - other) <= step for one, other in pairs)


def _value(joined: Joined, item: str, period: Period) -> Iterator[float]:
    figure = joined.figure(item, period.id)
    if figure and figure.value:
        yield figure.value
