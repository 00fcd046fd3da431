"""Years that are missing in the row of years, and years that are the copy of another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from operator import attrgetter

from finvet.line_items import chart
from finvet.model import Message, Period, Source, SpreadWarning, StatementName
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Key
from finvet.spreading.settings import settings

Years = Sequence[tuple[Period, Mapping[str, float]]]
"""What was read of one statement, by actual full year and line item; what is nothing tells nothing."""


def say_years(joined: Joined) -> None:
    """Warns of missing years, and of years that are alike to the last figure; neither of these is relied on."""
    statements: tuple[StatementName, ...] = ("BS", "IS", "CF")
    found = _years(joined)
    for statement in statements:
        years = found.get(statement, ())
        joined.warnings += _missing(statement, years, joined)
        for warning, keys in _alike(statement, years, joined):
            joined.warnings.append(warning)
            joined.doubt(keys, "year-copied")


def _years(joined: Joined) -> Mapping[StatementName, Years]:
    """The years by statement, from the oldest."""
    actual = sorted((p for p in joined.periods.values() if p.is_actual_year), key=attrgetter("year"))
    found: dict[StatementName, dict[str, dict[str, float]]] = {}
    for item, row in joined.figures.items():
        statement = chart()[item].statement
        years = found.get(statement) or found.setdefault(statement, {p.id: {} for p in actual})
        for period, figure in row.items():
            if (value := figure.value) and period in years:
                years[period][item] = value
    return {s: [(period, years[period.id]) for period in actual if years[period.id]] for s, years in found.items()}


def _missing(statement: StatementName, years: Years, joined: Joined) -> Iterator[SpreadWarning]:
    """A year between two others, in which no period of another length ends either."""
    ended = {period.year for period in joined.periods.values() if not period.is_actual_year}
    for (before, one), (after, other) in pairwise(years):
        missing = [year for year in range(before.year + 1, after.year) if year not in ended]
        if missing:
            message = Message("year-missing", {"statement": statement, "years": [str(year) for year in missing]})
            beside = (*_cell(joined, next(iter(one)), before), *_cell(joined, next(iter(other)), after))
            yield SpreadWarning(message, periods=(before.id, after.id), basis=beside)


def _alike(statement: StatementName, years: Years, joined: Joined) -> Iterator[tuple[SpreadWarning, list[Key]]]:
    """Two years of which every figure is the same, and there are enough of them for that to be no chance."""
    for (before, one), (after, other) in combinations(years, 2):
        if one == other and len(set(one.values())) >= settings()["years"]["fewest_alike"]:
            sources = tuple(source for item in one for year in (before, after) for source in _cell(joined, item, year))
            message = Message("years-identical", {"statement": statement, "periods": [before.id, after.id]})
            warning = SpreadWarning(message, tuple(one), (before.id, after.id), sources)
            yield warning, [(item, period.id) for item in one for period in (before, after)]


def _cell(joined: Joined, item: str, period: Period) -> tuple[Source, ...]:
    """The first cell of a figure."""
    return joined.figures[item][period.id].basis[:1]
