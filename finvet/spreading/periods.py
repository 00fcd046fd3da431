"""Which fiscal period a heading names: "FY2023", "31.12.2023", "12 Months Ended Dec. 31, 2023", "N-1"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from finvet.model import FULL_YEAR_MONTHS, CellValue, Period, PeriodKind
from finvet.spreading.calendars import in_common_years
from finvet.spreading.dates import Dated, dates_in
from finvet.spreading.days import EARLIEST, LATEST, YEAR, Day, Found, safe_date
from finvet.spreading.fiscal_years import NamedYear, compares, years_in
from finvet.spreading.lengths import MOST_MONTHS, months_in, without_lengths
from finvet.spreading.lexicon import hits, is_covered, keys_of, plain, up_to_other_dates
from finvet.spreading.relative import Relative, relative_of

LONGEST_HEADING = 80
LONGEST_REST = 14
DAYS_A_MONTH = 30.4
LATEST_MONTH = 6  # a fiscal year called by the year in which it began ends in the first half of the next
FIRST_WEEK, LAST_WEEK = 7, 22  # a year of 52 or 53 weeks ends within a week of a month's end
SIGNS_OF_CHANGE = ("±", "+/-", "δ")
PERCENT = "%"
NO_FISCAL_YEAR = frozenset({"excluded", "rolling"})
KINDS: tuple[PeriodKind, ...] = ("budget", "forecast", "actual")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What heading cells say of a period; None where they say nothing. `excluded`: no statement column at all.

    `restated`: the figures take the place of those first published. `whole`: of the group, or all branches together.
    `swapped`: the end with day and month the other way round, where the text leaves their order open. `relative`:
    which year it is, told from the newest one. `unclear`: the end of a time of which nothing says how long it is, a
    month or a "period".
    """

    year: int | None = None
    end: date | None = None
    months: int | None = None
    kind: PeriodKind | None = None
    excluded: bool = False
    restated: bool = False
    whole: bool = False
    month_end: Day | None = None
    swapped: date | None = None
    relative: Relative | None = None
    unclear: bool = False

    @property
    def names_a_period(self) -> bool:
        """Whether a year is named, or which one it is from the newest."""
        return self.year is not None or self.relative is not None

    @property
    def says_how(self) -> bool:
        """Whether it says how long or of which kind a period is, or on which day it ends."""
        told = self.months or self.kind or self.excluded or self.restated or self.whole or self.month_end
        return bool(told)

    def over(self, other: Stamp) -> Stamp:
        """This stamp where it speaks, else the other; an end date beats a year that it can be the end of."""
        dated = other if not self.end and other.end and ends_year(other.end, self.year) else self
        return Stamp(
            year=dated.year or self.year or other.year,
            end=dated.end,
            months=self.months or other.months,
            kind=self.kind or other.kind,
            excluded=self.excluded or other.excluded,
            restated=self.restated or other.restated,
            whole=self.whole or other.whole,
            month_end=self.month_end or other.month_end,
            swapped=dated.swapped,
            relative=self.relative or other.relative,
            unclear=dated.unclear and not (self.months or other.months),
        )

    def period(self, *, month_end: Day | None = None) -> Period | None:
        """The period named; a bare year takes the month and day that stand over it, else those of the title."""
        if self.year is None:
            return None
        day = self.month_end or month_end
        end = self.end or (safe_date(self.year, *day) if day else None)
        return Period(end.year if end else self.year, end, self.months, self.kind or "actual")


NOTHING = Stamp()


@dataclass(frozen=True, slots=True)
class Read:
    """A text as read: its stamp, how many letters of it say something else, and what speaks for it as a title."""

    stamp: Stamp
    others: int
    keys: Set[str] = frozenset()
    found: tuple[Found, ...] = ()
    years: tuple[NamedYear, ...] = ()


def stamp_of(value: CellValue) -> Stamp:
    """What one cell says of a period."""
    if isinstance(value, date):
        return Stamp(value.year, value) if EARLIEST <= value.year <= LATEST else NOTHING
    if isinstance(value, float):
        return Stamp(int(value)) if value.is_integer() and EARLIEST <= value <= LATEST else NOTHING
    if isinstance(value, str) and len(value) <= LONGEST_HEADING * 2:
        return read_text(value).stamp
    return NOTHING


def is_heading(value: CellValue) -> bool:
    """Whether the cell could head an amount column: it names a period and little else."""
    if not isinstance(value, str):
        return stamp_of(value).names_a_period
    return len(value) <= LONGEST_HEADING and _heads(value)


@lru_cache(maxsize=20_000)  # a cell is asked about several times on its way
def _heads(text: str) -> bool:
    low = in_common_years(plain(text))
    if not _TWO_DIGITS.search(low):
        return relative_of(low) is not None
    if not (_LETTER.search(low) or _LIKE_A_DATE.search(low)):
        return False
    read = read_text(text)
    return read.stamp.names_a_period and read.others <= LONGEST_REST


_TWO_DIGITS = re.compile(r"\d\d")
_LETTER = re.compile(r"[^\W\d_]")
_LIKE_A_DATE = re.compile(rf"(?<!\d){YEAR}(?!\d)|\d\s?[./-]\s?\d{{1,2}}\s?[./-]\s?\d\d|(?<!\d)\d{{1,2}}/\d\d(?!\d)")


def spans(value: CellValue) -> bool:
    """Whether the cell says how long or of which kind the periods below it are, without naming one."""
    if not isinstance(value, str) or len(value) > LONGEST_HEADING * 2:
        return False
    read = read_text(value)
    return not read.stamp.names_a_period and read.stamp.says_how and read.others <= LONGEST_REST


def spans_all(value: CellValue) -> bool:
    """Whether a cell left of the amounts speaks for all columns; "Change" there is a label, no heading."""
    stamp = stamp_of(value)
    return spans(value) and not stamp.excluded and not stamp.whole


def ends_year(end: date, year: int | None) -> bool:
    """Whether a fiscal year called so can end on a day: in that year, or about the end of a month of the next."""
    if year is None or end.year == year:
        return True
    return end.year == year + 1 and end.month <= LATEST_MONTH and not FIRST_WEEK < end.day < LAST_WEEK


def shortest_gap(found: Iterable[Period]) -> int | None:
    """Months between neighbouring dates of a table; None with one date, or years alone."""
    ends = sorted({p.end for p in found if p.end and p.kind == "actual"})
    gaps = [round((b - a).days / DAYS_A_MONTH) for a, b in pairwise(ends)]
    return min(gaps, default=None) or None


# ---------------------------------------------------------------- text


@lru_cache(maxsize=20_000)
def read_text(text: str) -> Read:
    """What a text says of a period."""
    low = up_to_other_dates(in_common_years(plain(text)))
    has_digits = _has_digits(low)
    dated = dates_in(low) if has_digits else Dated((), low)
    named = years_in(dated.rest) if has_digits else ()
    keys = keys_of(dated.rest)
    stamp = Stamp(
        months=months_in(dated.rest, keys),
        kind=_kind_of(keys),
        excluded=low in SIGNS_OF_CHANGE
        or PERCENT in low
        or not keys.isdisjoint(NO_FISCAL_YEAR)
        or compares(dated.rest),
        restated="restated" in keys,
        whole=is_covered(low, "whole"),
        month_end=dated.day,
        relative=relative_of(low),
    )
    return Read(_with_year(stamp, dated, named), _others(dated.rest, named), keys, dated.found, named)


def _has_digits(text: str) -> bool:
    return any(map(str.isdigit, text))


def _kind_of(keys: Set[str]) -> PeriodKind | None:
    """The kind that words name; where they name actual figures and others as well, it is told elsewhere."""
    named = [kind for kind in KINDS if kind in keys]
    return None if len(named) > 1 and "actual" in named else next(iter(named), None)


def _with_year(stamp: Stamp, dated: Dated, named: tuple[NamedYear, ...]) -> Stamp:
    """The stamp with the date, or the only year, that its text names."""
    if dated.found:
        last = max(dated.found, key=lambda one: one.last)
        is_of_period = "period" in keys_of(dated.rest)
        is_called_fiscal = any("fiscal" in hit.keys and hit.start == last.end for hit in hits(dated.rest))
        months = stamp.months or _months_of(last) or (FULL_YEAR_MONTHS if is_called_fiscal else None)
        unclear = not months and (not last.exact or is_of_period)
        found = replace(stamp, year=last.last.year, end=last.last, swapped=last.swapped, months=months)
        return replace(found, relative=None, unclear=unclear)
    if len({one.year for one in named}) != 1:
        return stamp
    year = named[0]
    months = stamp.months or (FULL_YEAR_MONTHS if year.is_fiscal else None)
    return replace(stamp, year=year.year, months=months, kind=stamp.kind or year.kind, relative=None)


def _months_of(span: Found) -> int | None:
    """A span "1.1.2023 - 31.12.2023" states its own length."""
    if span.first is None:
        return None
    months = round(((span.last - span.first).days + 1) / DAYS_A_MONTH)
    return months if 1 <= months <= MOST_MONTHS else None


def _others(rest: str, named: tuple[NamedYear, ...]) -> int:
    """The letters of a text that say something else than its period."""
    for year in named:
        rest = rest[: year.start] + " " * (year.end - year.start) + rest[year.end :]
    rest = without_lengths(rest)
    covered = sum(sum(map(str.isalpha, rest[hit.start : hit.end])) for hit in hits(rest))
    return sum(map(str.isalpha, rest)) - covered
