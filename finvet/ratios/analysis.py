"""Statements of one partner -> Analysis: every ratio of every vetted year, with what it rests on."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np

from finvet.model import Analysis, Confidence, Figure, Message, Period, Statements, weakest
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import DAYS, Ratio
from finvet.ratios.engine import NO_ROW, Panel
from finvet.ratios.formula import Column, Input
from finvet.ratios.prices import gnp_index, usd_rate
from finvet.ratios.reasons import Reasons
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
    with np.errstate(all="ignore"):
        figures = _Figures(statements).by_name()
    years = statements.years
    named = {name: dict(zip((year.id for year in years), row, strict=True)) for name, row in figures.items()}
    score_names = list(zones())
    return Analysis(
        years=years,
        ratios={name: table for name, table in named.items() if name not in score_names},
        scores={name: named[name] for name in score_names},
        zones={
            name: {
                period: zone_of(name, figure.value)
                for period, figure in named[name].items()
                if figure.value is not None
            }
            for name in score_names
        },
        unverified=switched_off(),
    )


def year_end(period: Period) -> float:
    """When a period ends, in years: 31 December 2023 is about 2024.0."""
    return _last_day(period).toordinal() / DAYS_IN_A_YEAR


def _last_day(period: Period) -> date:
    return period.end or date(period.year, 12, 31)


class _Figures:
    """Builds the figures of one partner from the computed columns, inputs before the ratios that use them."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._years = statements.years
        self._panel = Panel(
            _columns(statements, self._years),
            np.zeros(len(self._years), dtype=np.int64),
            np.array([year_end(year) for year in self._years], dtype=np.float64),
        )
        self._panel.compute(CATALOGUE)
        self._reasons = Reasons(self._panel, CATALOGUE, [year.year for year in self._years])
        self._built: dict[str, list[Figure]] = {}

    def by_name(self) -> Mapping[str, Sequence[Figure]]:
        for ratio in CATALOGUE.values():
            self._built[ratio.name] = [self._figure(ratio, row) for row in range(len(self._years))]
        return self._built

    def _figure(self, ratio: Ratio, row: int) -> Figure:
        value = float(self._panel.derived[ratio.name][row])
        return self._absent(ratio, row) if math.isnan(value) else self._present(ratio, row, value)

    def _present(self, ratio: Ratio, row: int, value: float) -> Figure:
        settled = Settled(ratio.tree, lambda needed: float(self._panel.column(needed)[row]))
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
            there = self._panel.row_of(used, row)
            if used.is_figure and there != NO_ROW:
                figure = self._of(used, there)
                if figure and figure.value is not None:
                    yield figure

    def _of(self, used: Input, row: int) -> Figure | None:
        if used.name in CATALOGUE and used.view != "stated":
            return self._built[used.name][row]
        stated = self._statements.figure(used.name, self._years[row])
        return stated or self._own(used.name, row)

    def _own(self, name: str, row: int) -> Figure | None:
        """A figure that finvet knows itself: the price index of a year, the rate of a currency, the day a year ends."""
        value = float(self._panel.stated[name][row]) if name in self._panel.stated else math.nan
        return None if math.isnan(value) else Figure(name, self._years[row], value, method="known")


def _columns(statements: Statements, years: Sequence[Period]) -> Mapping[str, Column]:
    def amount(item: str, year: Period) -> float:
        value = statements.value(item, year)
        return math.nan if value is None else value

    columns = {
        "gnp_index": np.array([gnp_index(year.year) for year in years]),
        "usd_rate": np.full(len(years), usd_rate(statements.currency)),
        "period_end": np.array([float(_last_day(year).toordinal()) for year in years]),
    }
    columns |= {item: np.array([amount(item, year) for year in years]) for item in statements.figures}
    columns[DAYS.name] = np.array([year.days for year in years])
    return columns


def _caps(notes: Sequence[Message]) -> Iterator[Confidence]:
    if any(note.code == "substituted" for note in notes):
        yield "medium"
