"""Statements of one partner -> Analysis: every ratio of every vetted year, with what it rests on."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache, cached_property, partial

from finvet.model import DAYS_IN_A_YEAR, Analysis, CompanyKind, Confidence, Figure, Message, Period, Statements, weakest
from finvet.on_demand import OnDemand
from finvet.ratios.catalogue import CATALOGUE, while_it_stands
from finvet.ratios.define import DAYS, Ratio
from finvet.ratios.formula import Input
from finvet.ratios.kinds import kinds_of, not_applicable
from finvet.ratios.operations import DAYS_PER_YEAR
from finvet.ratios.prices import gnp_index, usd_rate
from finvet.ratios.reasons import Reasons
from finvet.ratios.series import Series
from finvet.ratios.settle import Settled, goes_by_presence, settled_by_presence
from finvet.ratios.zones import fitted_to, not_for, switched_off, zone_of, zones

CAPS: Mapping[str, Confidence] = {"substituted": "medium", "unusual": "low"}
"""The most that is believed of a value that rests on what its notes say."""

SCORES = "scores"
"""The family of the published scores."""


def analyse(statements: Statements) -> Analysis:
    """Every ratio and score of the vetted years, absent ones with their reason.

    Facts from the user take part as ordinary figures of the statements. Amounts are in units of currency,
    percentages fractions; `Analysis.zones` names the zone of every score that has a value.
    """
    kinds = kinds_of(statements)
    figures = _Figures(statements, kinds)
    return Analysis(
        years=statements.years,
        ratios=OnDemand(_ratio_names(), figures.by_period),
        scores=OnDemand(zones(), figures.by_period),
        values=figures.values,
        zones=OnDemand(zones(), figures.zones),
        unverified=switched_off(),
        fitted_to=fitted_to(),
        kinds=kinds,
    )


def year_end(period: Period) -> float:
    """When a period ends, in years: 31 December 2023 is about 2024.0."""
    return period.last_day.toordinal() / DAYS_IN_A_YEAR


class _Figures:
    """Builds the figures of one partner from the computed numbers."""

    def __init__(self, statements: Statements, kinds: Mapping[str, CompanyKind]) -> None:
        self._statements = statements
        self._years = statements.years
        self._series = Series(_numbers(statements, self._years), [year_end(year) for year in self._years])
        self._values = self._series.compute(CATALOGUE)
        self._reasons = Reasons(self._series, CATALOGUE, [year.year for year in self._years])
        self._row_of = {year.id: row for row, year in enumerate(self._years)}
        self._built: Sequence[dict[str, Figure]] = [{} for _ in self._years]
        self._kind_in = [kinds.get(year.id) for year in self._years]
        self._is_whole = [year.days == DAYS_PER_YEAR for year in self._years]

    def by_period(self, name: str) -> Mapping[str, Figure]:
        """A ratio or score of every year."""
        return OnDemand(self._row_of, partial(self._of_period, name))

    def _of_period(self, name: str, period: str) -> Figure:
        return self._figure(name, self._row_of[period])

    def _figure(self, name: str, row: int) -> Figure:
        """A ratio of one year with its inputs, or with the reason why it is absent."""
        built = self._built[row]
        if name not in built:
            built[name] = self._made(CATALOGUE[name], row)
        return built[name]

    def _made(self, ratio: Ratio, row: int) -> Figure:
        if kind := self._unfit(ratio.name, row):
            return self._not_applicable(ratio, row, kind)
        value = self._values[ratio.name][row]
        return self._absent(ratio, row) if math.isnan(value) else self._present(ratio, row, value)

    @cached_property
    def values(self) -> Mapping[str, Sequence[float | None]]:
        """Ratios and scores year by year; None where one has no value, or is one for companies of another kind."""
        found = {name: [None if math.isnan(value) else value for value in row] for name, row in self._values.items()}
        if any(self._kind_in):
            for name in not_for():
                found[name] = [None if self._unfit(name, row) else value for row, value in enumerate(found[name])]
        return found

    def zones(self, score: str) -> Mapping[str, str]:
        """The zone of a score in every year in which it has a value."""
        by_period = zip(self._row_of, self.values[score], strict=True)
        return {period: zone_of(score, value) for period, value in by_period if value is not None}

    def _unfit(self, name: str, row: int) -> CompanyKind | None:
        """What the company was in a year, where a score is not for its like."""
        kind = self._kind_in[row]
        return kind if kind and kind.name in not_for().get(name, ()) else None

    def _present(self, ratio: Ratio, row: int, value: float) -> Figure:
        settled = self._settled(ratio, row)
        inputs = self._inputs(settled.inputs, row)
        confidence = weakest(*[figure.confidence for figure in inputs], *_caps(settled.notes))
        return Figure(ratio.name, self._years[row], value, (), inputs, "formula", confidence, settled.notes)

    def _settled(self, ratio: Ratio, row: int) -> Settled:
        """What the value of a row rests on, and what is to be noted of it."""
        if self._is_whole[row] and _goes_by_presence(ratio):
            return settled_by_presence(ratio, self._series.there(ratio.optional, row))
        return Settled(ratio.tree, lambda needed: self._series.column(needed)[row])

    def _not_applicable(self, ratio: Ratio, row: int, kind: CompanyKind) -> Figure:
        return Figure(
            name=ratio.name,
            period=self._years[row],
            value=None,
            basis=kind.cells(),
            method="formula",
            notes=(not_applicable(kind),),
            polarity="none",
        )

    def _absent(self, ratio: Ratio, row: int) -> Figure:
        reason, polarity = self._reasons.why(ratio, row)
        inputs = self._inputs(ratio.figures, row)
        return Figure(
            name=ratio.name,
            period=self._years[row],
            value=None,
            inputs=inputs,
            method="formula",
            confidence=weakest(*[figure.confidence for figure in inputs]),
            notes=(reason,),
            polarity=polarity,
        )

    def _inputs(self, needed: Sequence[Input], row: int) -> tuple[Figure, ...]:
        """The figures that these inputs are in a row, where they have a value."""
        found = []
        for used in needed:
            there = self._series.row_of(used, row)
            figure = None if there is None else self._of(used, there)
            if figure is not None and figure.value is not None:
                found.append(figure)
        return tuple(found)

    def _of(self, used: Input, row: int) -> Figure | None:
        if used.view != "stated" and used.name in CATALOGUE:
            return None if math.isnan(self._values[used.name][row]) else self._figure(used.name, row)
        return self._statements.figure(used.name, self._years[row]) or self._own(used.name, row)

    def _own(self, name: str, row: int) -> Figure | None:
        """A figure that finvet knows itself: the price index of a year, the rate of a currency, the day a year ends."""
        value = self._series.stated[name][row] if name in self._series.stated else math.nan
        return None if math.isnan(value) else Figure(name, self._years[row], value, method="known")


def known_numbers(statements: Statements) -> Mapping[str, Sequence[float]]:
    """What finvet knows of the vetted years without the statements, NaN where it does not: prices, rate, length."""
    years = statements.years
    return {
        "gnp_index": [gnp_index(year.year) for year in years],
        "usd_rate": [usd_rate(statements.currency)] * len(years),
        "period_end": [float(year.last_day.toordinal()) for year in years],
        DAYS.name: [float(year.days) for year in years],
    }


def _numbers(statements: Statements, years: Sequence[Period]) -> Mapping[str, Sequence[float]]:
    known = known_numbers(statements)
    absent = [math.nan] * len(years)
    stated = {
        item: [_amount(row.get(year.id), own) for year, own in zip(years, known.get(item, absent), strict=True)]
        for item, row in statements.figures.items()
    }
    return {**known, **stated, DAYS.name: known[DAYS.name]}


def _amount(figure: Figure | None, known: float) -> float:
    """What the statements say, else what finvet knows itself, which mostly is nothing."""
    return known if figure is None or figure.value is None else figure.value


@cache
def _goes_by_presence(ratio: Ratio) -> bool:
    return goes_by_presence(ratio.tree)


@while_it_stands
def _ratio_names() -> Sequence[str]:
    return [name for name in CATALOGUE if name not in zones()]


def _caps(notes: Sequence[Message]) -> Sequence[Confidence]:
    return [CAPS[note.code] for note in notes if note.code in CAPS]
