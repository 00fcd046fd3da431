"""The plan of a fit as data: population, years, bands, grades and the terms of every sub-model."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import TypeAdapter

from finvet.model import Grade
from finvet.risk.model_file import Population
from finvet.shipped import DATA

Span = tuple[int, int]
"""The first and the last of some fiscal years."""


@dataclass(frozen=True)
class Spans:
    """Fiscal years that the shipped model is fitted to, and those of the fit that later years judge."""

    shipped: Span
    fitted: Span
    judged: Span


@dataclass(frozen=True)
class Checks:
    """How a model is checked: folds of companies, resamples for intervals, shares of companies to be flagged."""

    folds: int
    resamples: int
    flagged: tuple[float, ...]


@dataclass(frozen=True)
class Banding:
    """How ratios are cut: into how many quantiles of failed and of all, rounded; how many bands a term keeps.

    `penalty` on the squared steps between bands, in units of log-odds, keeps neighbours alike.
    """

    of_failed: int
    of_all: int
    digits: int
    most: int
    penalty: float


@dataclass(frozen=True)
class Directions:
    """The ratios that are better when lower."""

    lower: tuple[str, ...]


@dataclass(frozen=True)
class SubPlan:
    """The terms of one sub-model."""

    name: str
    terms: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """What else the fullest sub-model could have been: other bands, other terms, further ones."""

    about: str
    most: int | None = None
    of_failed: int | None = None
    terms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Drawn:
    """What is drawn of how the model did, and beside what.

    `flagged`: shares of companies at which a curve has a point. `parts` of all companies by probability, `assets` at
    which sizes are parted. `compared`: scores and ratios as they stand; `fitted_anew`: ratios as a model of their own.
    """

    flagged: tuple[float, ...]
    parts: int
    assets: tuple[float, ...]
    compared: tuple[str, ...]
    fitted_anew: Mapping[str, tuple[str, ...]]

    @property
    def figures(self) -> tuple[str, ...]:
        """Everything of the catalogue that it needs, each once."""
        return tuple(dict.fromkeys((*self.compared, *(term for terms in self.fitted_anew.values() for term in terms))))


@dataclass(frozen=True)
class Plan:
    """All that a fit is told beside the data."""

    name: str
    version: str
    target: str
    points_to_double: float
    population: Population
    years: Spans
    validation: Checks
    curves: Drawn
    bands: Banding
    grades: Mapping[Grade, float]
    ratios: Directions
    choices: tuple[Choice, ...]
    sub_models: tuple[SubPlan, ...]

    def better(self, ratio: str) -> Literal["higher", "lower"]:
        """Which way a ratio is better."""
        return "lower" if ratio in self.ratios.lower else "higher"

    @property
    def terms(self) -> tuple[str, ...]:
        """The ratios of all sub-models, each once."""
        return tuple(dict.fromkeys(term for sub in self.sub_models for term in sub.terms))


@cache
def shipped_plan() -> Plan:
    """How the shipped model is fitted."""
    text = (DATA / "risk" / "us_listed.toml").read_text("utf-8")
    return TypeAdapter(Plan).validate_python(tomllib.loads(text))
