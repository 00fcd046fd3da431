"""Dates of statements and opinions, counted in calendar months."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date

from finvet.assessment.evidence import Evidence
from finvet.model import Period

MONTHS = 12


def months_after(day: date, months: int) -> date:
    """The same day so many months later; a month's last day stays a month's last day."""
    turn, month = divmod(day.month - 1 + months, MONTHS)
    year, month = day.year + turn, month + 1
    last = calendar.monthrange(year, month)[1]
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month, last if is_last else min(day.day, last))


def months_apart(earlier: Period, later: Period) -> int:
    """Calendar months between two year ends."""
    first, last = earlier.last_day, later.last_day
    return (last.year - first.year) * MONTHS + last.month - first.month


def balance_sheets(evidence: Evidence, items: Iterable[str]) -> tuple[Period, ...]:
    """The vetted years that have a balance sheet: a value for any of these items."""
    wanted = tuple(items)
    return tuple(year for year in evidence.years if any(evidence.value(item, year) is not None for item in wanted))
