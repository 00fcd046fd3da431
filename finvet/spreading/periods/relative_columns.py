"""Columns that tell their year from the newest one, dated by a column beside them or by what is written around."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from finvet.model import FULL_YEAR_MONTHS
from finvet.spreading.periods.days import LONGEST_MONTH, MONTHS_A_YEAR, is_month_end, safe_date
from finvet.spreading.periods.relative import Relative
from finvet.spreading.periods.stamps import NOTHING, Stamp


def resolved(stamps: Mapping[int, Stamp], around: Stamp, *, in_part: bool = False) -> dict[int, Stamp]:
    """The stamps with a year for each column that can be dated.

    "Vorjahr" is the year before the column that names one, where only one year is named; else `around`, what titles,
    other sheets or the file's name say, dates the newest column. `in_part`: only a part of the year is over by the
    titles, which opened with it and not twelve months ago.
    """
    newest = max((s.relative.term for s in stamps.values() if s.relative and s.relative.term), default=0)
    return {
        column: _dated(stamp, stamp.relative, _anchor(column, stamps) or around, newest, in_part=in_part)
        if stamp.relative and not stamp.year
        else stamp
        for column, stamp in stamps.items()
    }


def _anchor(column: int, stamps: Mapping[int, Stamp]) -> Stamp | None:
    """The column with a year that the others of its table are told from; None where several years are named."""
    named = {c: s for c, s in stamps.items() if s.year and s.kind in (None, "actual")}
    if len({s.year for s in named.values()}) != 1:
        return None if not named else NOTHING
    before = [c for c in named if c < column]
    return named[max(before) if before else min(named)]


def _dated(stamp: Stamp, told: Relative, anchor: Stamp, newest: int, *, in_part: bool) -> Stamp:
    if anchor.year is None:
        return stamp
    is_by_calendar = told.by_calendar or (told.opening and in_part)
    since_january = anchor.end.month if is_by_calendar and anchor.end else None
    length = anchor.months or since_january
    back = newest - told.term if told.term else told.back
    year, end = _back(anchor, (length or FULL_YEAR_MONTHS) if told.opening else MONTHS_A_YEAR * back)
    months = (FULL_YEAR_MONTHS if told.by_calendar else None) if told.opening else stamp.months or length
    return replace(stamp, year=year, end=end, months=months)


def _back(anchor: Stamp, months: int) -> tuple[int, date | None]:
    """The year and end so many months before; a day that closes no month stays what it is only for the anchor."""
    years = -(-months // MONTHS_A_YEAR)
    year = (anchor.year or 0) - years
    if anchor.end is None or months == 0:
        return year, anchor.end
    if not is_month_end(anchor.end):
        return year, None
    count = anchor.end.year * MONTHS_A_YEAR + anchor.end.month - 1 - months
    end = safe_date(count // MONTHS_A_YEAR, count % MONTHS_A_YEAR + 1, LONGEST_MONTH)
    return (end.year if end else year), end
