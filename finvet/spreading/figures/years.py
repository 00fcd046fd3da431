"""Years that are missing in the row of years, that are the copy of another one, or end on a day like no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from operator import attrgetter

from finvet.line_items import chart
from finvet.model import Figure, Message, Period, Source, SpreadWarning, StatementName
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Key
from finvet.spreading.periods.days import last_of
from finvet.spreading.settings import settings

Rows = Mapping[str, Mapping[str, Figure]]
"""The figures of one statement by line item and period's id; what is nothing tells nothing."""


def say_years(joined: Joined) -> None:
    """Warns of missing years, of copies and of odd ends; neither of the last two is relied on."""
    statements: tuple[StatementName, ...] = ("BS", "IS", "CF")
    actual = sorted((p for p in joined.periods.values() if p.is_actual_year), key=attrgetter("year"))
    for statement in statements:
        rows = {item: row for item, row in joined.figures.items() if chart()[item].statement == statement}
        years = [period for period in actual if any(_told(rows, period))]
        joined.warnings += _missing(statement, rows, years, joined)
        for warning, keys in _alike(statement, rows, years, joined):
            joined.warnings.append(warning)
            joined.doubt(keys, "year-copied")
    _say_odd_days(joined, [period for period in actual if period.end and _is_odd(period.end)])


def _say_odd_days(joined: Joined, odd: Sequence[Period]) -> None:
    """Years that end far from the end of a month: another day was read perhaps, or the accounts are of one day."""
    told = [(item, period) for period in odd for item in joined.figures if period.id in joined.figures[item]]
    if told:
        keys = [(item, period.id) for item, period in told]
        ends = list(dict.fromkeys(period.id for _, period in told))
        joined.say("year-end-odd", keys, _cell(joined, *told[0]), ends=ends)
        joined.doubt(keys, "day-odd")


def _is_odd(day: date) -> bool:
    """Whether hardly a year ends on a day: not in the week around a month's end, nor by another calendar."""
    rules = settings()["year_ends"]
    distance = min(day.day, last_of(day.year, day.month) - day.day)
    return distance > rules["days_around_month_end"] and f"{day:%m-%d}" not in rules["elsewhere"]


def _told(rows: Rows, period: Period) -> Iterator[str]:
    """The items that a year tells."""
    return (item for item, row in rows.items() if _value(row, period))


def _value(row: Mapping[str, Figure], period: Period) -> float:
    return (row[period.id].value or 0.0) if period.id in row else 0.0


def _missing(statement: StatementName, rows: Rows, years: Sequence[Period], joined: Joined) -> Iterator[SpreadWarning]:
    """A year between two others, in which no period of another length ends either."""
    ended = {period.year for period in joined.periods.values() if not period.is_actual_year}
    for before, after in pairwise(years):
        missing = [year for year in range(before.year + 1, after.year) if year not in ended]
        if missing:
            message = Message("year-missing", {"statement": statement, "years": [str(year) for year in missing]})
            beside = (source for year in (before, after) for source in _cell(joined, next(_told(rows, year)), year))
            yield SpreadWarning(message, periods=(before.id, after.id), basis=tuple(beside))


def _alike(
    statement: StatementName, rows: Rows, years: Sequence[Period], joined: Joined
) -> Iterator[tuple[SpreadWarning, list[Key]]]:
    """Two years of which every figure is the same, and there are enough of them for that to be no chance."""
    if any(len({_value(row, year) for year in years}) == len(years) for row in rows.values()):
        return  # as of nearly every statement: some line differs from each year to each other
    for before, after in combinations(years, 2):
        if any(_value(row, before) != _value(row, after) for row in rows.values()):
            continue
        told = tuple(_told(rows, before))
        if len({_value(rows[item], before) for item in told}) >= settings()["years"]["fewest_alike"]:
            sources = tuple(source for item in told for year in (before, after) for source in _cell(joined, item, year))
            message = Message("years-identical", {"statement": statement, "periods": [before.id, after.id]})
            warning = SpreadWarning(message, told, (before.id, after.id), sources)
            yield warning, [(item, period.id) for item in told for period in (before, after)]


def _cell(joined: Joined, item: str, period: Period) -> tuple[Source, ...]:
    """The first cell of a figure."""
    return joined.figures[item][period.id].basis[:1]
