"""The dates that the text of a heading or title holds, and the spans of time that they close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from finvet.compiled import data_table
from finvet.spreading.periods import numeric_dates, worded_dates
from finvet.spreading.periods.days import LONGEST_MONTH, MONTHS_A_YEAR, Day, Found, is_month_end, safe_date
from finvet.spreading.wording.lexicon import Hit, hits

DAYS_A_YEAR = 366
JOINTS = (":", "..", "...", "…", "→", "->")  # between two days that are whole dates
NO_JOINT = ("", "/")  # as ISO 8601 writes an interval: 2024-01-01/2024-12-31


class Dated(Struct, frozen=True):
    """The dates of a text, the text without them, and what stands without a year: the last day and month, or months."""

    found: tuple[Found, ...]
    rest: str
    day: Day | None = None
    months: int | None = None


def dates_in(low: str) -> Dated:
    """The dates of a plain text in the order in which they stand."""
    months = [hit for hit in hits(low) if hit.month]
    found: list[Found] = []
    rest = low
    for form in (
        worded_dates.in_templates,
        numeric_dates.whole,
        lambda text: worded_dates.around_months(text, months),
        numeric_dates.months_with_years,
    ):
        for one in form(rest):
            found.append(one)
            rest = rest[: one.start] + " " * (one.end - one.start) + rest[one.end :]
    joined = tuple(_spans(low, sorted(found, key=lambda f: f.start), months))
    alone = None if joined else worded_dates.day_alone(low, months) or numeric_dates.day_alone(low)
    return Dated(joined, rest, alone)


def _spans(low: str, found: Sequence[Found], months: Sequence[Hit]) -> Iterator[Found]:
    """The dates, those that a word such as "to" joins as one span."""
    waiting: Found | None = None
    for one in found:
        if waiting and _are_joined(low[waiting.end : one.start], waiting, one) and waiting.last < one.last:
            first = waiting.last if waiting.exact else waiting.last.replace(day=1)
            waiting = replace(one, start=waiting.start, first=first)
            continue
        if waiting:
            yield waiting
        waiting = one if one.first else _opened(low, one, months)
    if waiting:
        yield waiting


def _are_joined(between: str, one: Found, other: Found) -> bool:
    """Whether a word or a sign joins two dates to a span, or they stand alone as its days, one below the other."""
    if worded_dates.is_joint(between) or (one.exact and other.exact and between.strip() in JOINTS):
        return True
    days = (other.last - one.last).days
    is_period = one.exact and one.last.day == 1 and is_month_end(other.last) and days < DAYS_A_YEAR
    return is_period and between.strip() in NO_JOINT


def _opened(low: str, found: Found, months: Sequence[Hit]) -> Found:
    """The span whose first day stands, without a year, before its last: "1. Januar bis 31. Dezember 2024"."""
    opening = worded_dates.opening(low, found.start, months)
    if opening is None:
        return found
    month, day = opening
    year = found.last.year if month <= found.last.month else found.last.year - 1
    return replace(found, first=safe_date(year, month, day))


def with_lone_month(dated: Dated, years: Set[int]) -> Dated:
    """A text whose only month, or months from one to another, stand apart from its year or alone: "2024 (to Sept)"."""
    months = [hit for hit in hits(dated.rest) if hit.month and dated.rest[hit.start : hit.end] not in _currencies()]
    if not months or dated.day:
        return dated
    first, last = months[0], months[-1]
    is_span = first is not last and worded_dates.is_joint(dated.rest[first.end : last.start])
    if last.month is None or first.month is None or (first is not last and not is_span):
        return dated
    length = (last.month - first.month) % MONTHS_A_YEAR + 1 if is_span else None
    if not years:
        return replace(dated, day=(last.month, LONGEST_MONTH), months=length)
    end = safe_date(next(iter(years)), last.month, LONGEST_MONTH) if len(years) == 1 else None
    return replace(dated, found=(Found(last.start, last.end, end, exact=False),), months=length) if end else dated


@cache
def _currencies() -> frozenset[str]:
    """Names of currencies, one of which is a month too: "NIS in thousands" says nothing of April in Turkish."""
    return frozenset(name for entry in data_table("currencies")["currency"] for name in entry.get("names", ()))
