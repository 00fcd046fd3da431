"""Years of 52 or 53 weeks, as retailers have them: every five or six years one is a week longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from finvet.model import DAYS_IN_A_WEEK, Period, Statements

WEEKS_OF_A_YEAR = (52, 53)


def counted_in_weeks(statements: Statements) -> Statements:
    """The statements with the weeks of each year that closes a whole number of them after the year before.

    The oldest year has none before it and counts as any other. Source: RATIOS, conventions on days.
    """
    of_weeks = {year.id: year for year in _of_weeks(statements.periods)}
    if not of_weeks:
        return statements
    figures = {
        item: {p: figure._replace(period=of_weeks.get(p, figure.period)) for p, figure in row.items()}
        for item, row in statements.figures.items()
    }
    return replace(statements, periods=tuple(of_weeks.get(p.id, p) for p in statements.periods), figures=figures)


def weeks_between(earlier: date, later: date) -> int | None:
    """How many whole weeks a year has that closes on the later day; None where it is no year of weeks."""
    weeks, left = divmod((later - earlier).days, DAYS_IN_A_WEEK)
    return weeks if weeks in WEEKS_OF_A_YEAR and not left else None


def _of_weeks(periods: tuple[Period, ...]) -> Iterator[Period]:
    for earlier, later in pairwise(period for period in periods if period.is_actual_year and period.end):
        weeks = weeks_between(earlier.last_day, later.last_day)
        if weeks:
            yield replace(later, weeks=weeks)
