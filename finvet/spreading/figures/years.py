"""Years that are missing in the row of years, and years that are the copy of another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

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
    found: dict[StatementName, dict[str, dict[str, Figure]]] = {}
    periods: dict[str, Period] = {}
    for (item, period), (figure, _) in joined.known.items():
        if figure.value and figure.period.is_actual_year and not figure.method.startswith("derived"):
            found.setdefault(chart()[item].statement, {}).setdefault(period, {})[item] = figure
            periods.setdefault(period, figure.period)
    ordered = sorted(periods.items(), key=lambda told: told[1].year)
    return {s: {period: rows[name] for name, period in ordered if name in rows} for s, rows in found.items()}


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
    values = {year: {item: figure.value for item, figure in row.items()} for year, row in years.items()}
    for before, after in combinations(years, 2):
        one, other = years[before], years[after]
        is_same = values[before] == values[after]
        if is_same and len(set(values[before].values())) >= settings()["years"]["fewest_alike"]:
            sources = tuple(s for item in one for s in one[item].basis[:1] + other[item].basis[:1])
            message = Message("years-identical", {"statement": statement, "periods": [before.id, after.id]})
            warning = SpreadWarning(message, tuple(one), (before.id, after.id), sources)
            yield warning, [(item, period.id) for item in one for period in (before, after)]
