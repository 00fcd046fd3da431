"""The companies with one line changed at a time: not shown, zero, or of the other sign.

A variant is a partner of its own in one panel. Only the indicators that look for the changed line are computed
by hand again, so that thousands of cases cost seconds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import numpy as np

from finvet.ratios.define import Ratio
from finvet.ratios.engine import Panel
from tests.ratios.by_hand import BY_HAND
from tests.ratios.by_hand.companies import COMPANIES, YEARS, Lines, turned
from tests.ratios.by_hand.years import Absent, Year

Outcome = Decimal | Absent
LAST = len(YEARS) - 1


@dataclass(frozen=True)
class Case:
    """A company with what was changed, the three years, and every indicator by hand, a tuple of years each."""

    about: str
    years: tuple[Lines, ...]
    outcomes: Mapping[str, tuple[Outcome, ...]]
    changed: frozenset[str]
    """The indicators that were computed for this case; the others are those of the unchanged company."""


def by_hand(name: str, years: tuple[Lines, ...], read: set[str]) -> tuple[Outcome, ...]:
    """An indicator in every year, or why there is none; `read` takes the lines that were looked for."""
    return tuple(_outcome(name, Year(years, at, read)) for at in range(len(years)))


def _outcome(name: str, year: Year) -> Outcome:
    try:
        return BY_HAND[name](year)
    except Absent as absence:
        return absence


@cache
def cases() -> tuple[Case, ...]:
    """All companies, each unchanged first, and the small one where its signs and grades turn."""
    changed = (case for company in COMPANIES for case in _cases_of(company))
    return (*changed, *(_case(f"small, change {at}", years) for at, years in enumerate(turned())))


def _case(about: str, years: tuple[Lines, ...]) -> Case:
    outcomes = {name: by_hand(name, years, set()) for name in BY_HAND}
    return Case(about, years, outcomes, frozenset(BY_HAND))


def _cases_of(company: str) -> Iterator[Case]:
    years = COMPANIES[company]
    reads: dict[str, set[str]] = {name: set() for name in BY_HAND}
    unchanged = {name: by_hand(name, years, reads[name]) for name in BY_HAND}
    yield Case(company, years, unchanged, frozenset(BY_HAND))
    for line in sorted(set().union(*years, *reads.values()) - {"days"}):
        affected = frozenset(name for name, read in reads.items() if line in read)
        for change, changed in _changes(line, years):
            again = {name: by_hand(name, changed, set()) for name in affected}
            yield Case(f"{company}, {line} {change}", changed, {**unchanged, **again}, affected)


def _changes(line: str, years: tuple[Lines, ...]) -> Iterator[tuple[str, tuple[Lines, ...]]]:
    *early, last = years
    shown = [year.get(line) for year in years]
    if any(amount is not None for amount in shown):
        yield "not shown", tuple(_without(year, line) for year in years)
        yield "not shown at last", (*early, _without(last, line))
        yield "not shown at first", (_without(years[0], line), *years[1:])
    if any(shown):
        yield "zero", tuple({**year, line: Decimal(0)} for year in years)
        yield "zero at last", (*early, {**last, line: Decimal(0)})
        yield "turned", tuple({**year, line: -year.get(line, Decimal(1))} for year in years)
        yield "turned at last", (*early, {**last, line: -last.get(line, Decimal(1))})
        yield "turned at first", ({**years[0], line: -years[0].get(line, Decimal(1))}, *years[1:])
    else:
        yield "shown", tuple({**year, line: Decimal(7 + at)} for at, year in enumerate(years))


def _without(year: Lines, line: str) -> Lines:
    return {name: amount for name, amount in year.items() if name != line}


@cache
def columns() -> tuple[Mapping[str, np.ndarray], np.ndarray, np.ndarray]:
    """All cases as the columns of a panel: lines, partner and year end."""
    rows = [year for case in cases() for year in case.years]
    lines = sorted(set().union(*rows))
    found = {line: np.array([float(row.get(line, "nan")) for row in rows]) for line in lines}
    partner = np.repeat(np.arange(len(cases())), len(YEARS))
    return found, partner, np.tile(np.array(YEARS, dtype=float), len(cases()))


@cache
def wanted() -> Mapping[str, np.ndarray]:
    """Every indicator of every case by hand, NaN where it is absent."""
    return {name: np.array([_number(of) for case in cases() for of in case.outcomes[name]]) for name in BY_HAND}


def _number(outcome: Outcome) -> float:
    return float("nan") if isinstance(outcome, Absent) else float(outcome)


def panel_of(catalogue: Mapping[str, Ratio]) -> Panel:
    """The panel of all cases, computed."""
    panel = Panel(*columns())
    panel.compute(catalogue)
    return panel


def disagreements(panel: Panel, names: Mapping[str, object]) -> list[str]:
    """Where the catalogue and the hand differ, in words."""
    found = []
    for name in names:
        by_engine, hand = panel.derived[name], wanted()[name]
        agrees = np.isclose(by_engine, hand, rtol=1e-9, atol=1e-12, equal_nan=True)
        for row in np.flatnonzero(~agrees)[:3]:
            case, year = cases()[row // len(YEARS)], YEARS[row % len(YEARS)]
            found.append(f"{name} of {case.about}, {year}: {by_engine[row]!r}, by hand {hand[row]!r}")
    return found
