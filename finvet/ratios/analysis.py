"""Statements of one partner -> Analysis: every ratio of every vetted year, with what it rests on."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from finvet.model import Analysis, Confidence, Figure, Message, Period, Statements, weakest
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import DAYS, Ratio
from finvet.ratios.formula import Input
from finvet.ratios.prices import gnp_index, usd_rate
from finvet.ratios.reasons import Reasons
from finvet.ratios.series import Series
from finvet.ratios.settle import Settled
from finvet.ratios.zones import switched_off, zone_of, zones

DAYS_IN_A_YEAR = 365.25
SCORES = "scores"
"""The family of the published scores."""


def analyse(statements: Statements) -> Analysis:
    """Every ratio and score of the vetted years, absent ones with their reason.

    Facts from the user take part as ordinary figures of the statements. Amounts are in units of currency,
    percentages fractions; `Analysis.zones` names the zone of every score that has a value.
    """
    figures = _Figures(statements)
    tables = {name: _Row(figures, name) for name in CATALOGUE}
    score_names = zones()
    return Analysis(
        years=statements.years,
        ratios={name: table for name, table in tables.items() if name not in score_names},
        scores={name: tables[name] for name in score_names},
        zones={name: dict(figures.zones(name)) for name in score_names},
        unverified=switched_off(),
    )


def year_end(period: Period) -> float:
    """When a period ends, in years: 31 December 2023 is about 2024.0."""
    return _last_day(period).toordinal() / DAYS_IN_A_YEAR


def _last_day(period: Period) -> date:
    return period.end or date(period.year, 12, 31)


class _Row(Mapping[str, Figure]):
    """A ratio's figures by period id, each made when it is first asked for: most readers need few of them."""

    def __init__(self, figures: _Figures, name: str) -> None:
        self._figures, self._name = figures, name

    def __getitem__(self, period: str) -> Figure:
        return self._figures.figure(self._name, self._figures.row_of[period])

    def __iter__(self) -> Iterator[str]:
        return iter(self._figures.row_of)

    def __len__(self) -> int:
        return len(self._figures.row_of)


class _Figures:
    """Builds the figures of one partner from the computed numbers."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._years = statements.years
        self._series = Series(_numbers(statements, self._years), [year_end(year) for year in self._years])
        self._values = self._series.compute(CATALOGUE)
        self._reasons = Reasons(self._series, CATALOGUE, [year.year for year in self._years])
        self._built: dict[tuple[str, int], Figure] = {}
        self.row_of = {year.id: row for row, year in enumerate(self._years)}

    def figure(self, name: str, row: int) -> Figure:
        """A ratio of one year with its inputs, or with the reason why it is absent."""
        if (name, row) not in self._built:
            value, ratio = self._values[name][row], CATALOGUE[name]
            figure = self._absent(ratio, row) if math.isnan(value) else self._present(ratio, row, value)
            self._built[(name, row)] = figure
        return self._built[(name, row)]

    def zones(self, score: str) -> Iterator[tuple[str, str]]:
        """The zone of a score in every year in which it has a value."""
        for period, value in zip(self.row_of, self._values[score], strict=True):
            if not math.isnan(value):
                yield period, zone_of(score, value)

    def _present(self, ratio: Ratio, row: int, value: float) -> Figure:
        settled = Settled(ratio.tree, lambda needed: self._series.column(needed)[row])
        inputs = tuple(self._inputs(settled.inputs, row))
        return Figure(
            name=ratio.name,
            period=self._years[row],
            value=value,
            inputs=inputs,
            method="formula",
            confidence=weakest(*(figure.confidence for figure in inputs), *_caps(settled.notes)),
            notes=settled.notes,
        )

    def _absent(self, ratio: Ratio, row: int) -> Figure:
        reason, polarity = self._reasons.why(ratio, row)
        inputs = tuple(self._inputs(ratio.inputs, row))
        return Figure(
            name=ratio.name,
            period=self._years[row],
            value=None,
            inputs=inputs,
            method="formula",
            confidence=weakest(*(figure.confidence for figure in inputs)),
            notes=(reason,),
            polarity=polarity,
        )

    def _inputs(self, needed: Sequence[Input], row: int) -> Iterator[Figure]:
        for used in needed:
            there = self._series.row_of(used, row)
            if used.is_figure and there is not None:
                figure = self._of(used, there)
                if figure and figure.value is not None:
                    yield figure

    def _of(self, used: Input, row: int) -> Figure | None:
        if used.name in CATALOGUE and used.view != "stated":
            return self.figure(used.name, row)
        stated = self._statements.figure(used.name, self._years[row])
        return stated or self._own(used.name, row)

    def _own(self, name: str, row: int) -> Figure | None:
        """A figure that finvet knows itself: the price index of a year, the rate of a currency, the day a year ends."""
        value = self._series.stated[name][row] if name in self._series.stated else math.nan
        return None if math.isnan(value) else Figure(name, self._years[row], value, method="known")


def _numbers(statements: Statements, years: Sequence[Period]) -> Mapping[str, Sequence[float]]:
    numbers = {
        "gnp_index": [gnp_index(year.year) for year in years],
        "usd_rate": [usd_rate(statements.currency)] * len(years),
        "period_end": [float(_last_day(year).toordinal()) for year in years],
    }
    numbers |= {item: [_amount(row.get(year.id)) for year in years] for item, row in statements.figures.items()}
    return numbers | {DAYS.name: [float(year.days) for year in years]}


def _amount(figure: Figure | None) -> float:
    return math.nan if figure is None or figure.value is None else figure.value


def _caps(notes: Sequence[Message]) -> Iterator[Confidence]:
    if any(note.code == "substituted" for note in notes):
        yield "medium"
