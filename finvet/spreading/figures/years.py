"""Years that are missing in the row of years, and years that are the copy of another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from operator import attrgetter

from finvet.line_items import chart
from finvet.model import Figure, Message, Period, SpreadWarning, StatementName
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Key
from finvet.spreading.settings import settings

Years = Mapping[Period, Mapping[str, Figure]]
"""The figures of one statement that were read, by actual full year and line item."""


def say_years(joined: Joined) -> None:
    """Warns of missing years, and of years that are alike to the last figure; neither of these is relied on."""
    statements: tuple[StatementName, ...] = ("BS", "IS", "CF")
    found = _years(joined)
    for statement in statements:
        years = found.get(statement, {})
        joined.warnings += _missing(statement, years, joined.periods)
        for warning, keys in _alike(statement, years):
            joined.warnings.append(warning)
            joined.doubt(keys, "year-copied")


def _years(joined: Joined) -> Mapping[StatementName, Years]:
    """The years by statement, from the oldest."""
    actual = sorted((p for p in joined.periods.values() if p.is_actual_year), key=attrgetter("year"))
    found: dict[StatementName, dict[str, dict[str, Figure]]] = {}
    for item, row in joined.figures.items():
        statement = chart()[item].statement
        years = found.get(statement) or found.setdefault(statement, {p.id: {} for p in actual})
        for period, figure in row.items():
            if figure.value and period in years and not figure.method.startswith("derived"):
                years[period][item] = figure
    return {s: {period: years[period.id] for period in actual if years[period.id]} for s, years in found.items()}


def _missing(statement: StatementName, years: Years, periods: Mapping[str, Period]) -> Iterator[SpreadWarning]:
    """A year between two others, in which no period of another length ends either."""
    ended = {period.year for period in periods.values() if not period.is_actual_year}
    for before, after in pairwise(years):
        missing = [year for year in range(before.year + 1, after.year) if year not in ended]
        if missing:
            message = Message("year-missing", {"statement": statement, "years": [str(year) for year in missing]})
            beside = tuple(source for year in (before, after) for source in next(iter(years[year].values())).basis[:1])
            yield SpreadWarning(message, periods=(before.id, after.id), basis=beside)


def _alike(statement: StatementName, years: Years) -> Iterator[tuple[SpreadWarning, list[Key]]]:
    """Two years of which every figure is the same, and there are enough of them for that to be no chance."""
    told = [(year, row, {item: figure.value for item, figure in row.items()}) for year, row in years.items()]
    for (before, one, values), (after, other, others) in combinations(told, 2):
        if values == others and len(set(values.values())) >= settings()["years"]["fewest_alike"]:
            sources = tuple(s for item in one for s in one[item].basis[:1] + other[item].basis[:1])
            message = Message("years-identical", {"statement": statement, "periods": [before.id, after.id]})
            warning = SpreadWarning(message, tuple(one), (before.id, after.id), sources)
            yield warning, [(item, period.id) for item in one for period in (before, after)]
