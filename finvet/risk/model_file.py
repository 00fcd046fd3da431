"""The model of failure as data: sub-models of terms, bands with points, and grades."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Any, Literal

from finvet.model import Grade
from finvet.shipped import DATA

SHIPPED = "us_listed"


@dataclass(frozen=True, eq=False)
class Term:
    """A ratio of the catalogue cut into bands with whole points: more are safer.

    Band i holds the values from edges[i-1], itself included, to below edges[i]. `typical` are the points of the
    median company.
    """

    ratio: str
    better: Literal["higher", "lower"]
    edges: tuple[float, ...]
    points: tuple[int, ...]
    typical: int

    def __post_init__(self) -> None:
        if len(self.points) != len(self.edges) + 1:
            raise ValueError(f"{self.ratio}: there is one band more than edges")
        if any(later <= earlier for earlier, later in pairwise(self.edges)):
            raise ValueError(f"{self.ratio}: the edges rise")
        rising = self.points if self.better == "higher" else self.points[::-1]
        if any(later < earlier for earlier, later in pairwise(rising)):
            raise ValueError(f"{self.ratio}: a better value never has fewer points")
        if self.typical not in self.points:
            raise ValueError(f"{self.ratio}: the typical points are those of a band")

    @cached_property
    def best(self) -> int:
        """The points of the safest band."""
        return max(self.points)


@dataclass(frozen=True, eq=False)
class SubModel:
    """The terms of companies that show just these; `offset` is the log-odds of failure of one without any points."""

    name: str
    offset: float
    terms: tuple[Term, ...]

    @cached_property
    def span(self) -> tuple[int, int]:
        """The fewest and the most points that a company can have."""
        return sum(min(term.points) for term in self.terms), sum(max(term.points) for term in self.terms)


@dataclass(frozen=True, eq=False)
class GradeBand:
    """The probabilities of a grade end before `below`, those of the last one nowhere.

    `statements` and `failures` were counted among companies to which the model was not fitted.
    """

    grade: Grade
    statements: int
    failures: int
    below: float | None = None


@dataclass(frozen=True, eq=False)
class Population:
    """The companies to which a model was fitted: in words, and how small the smallest of them were."""

    about: str
    currency: str
    minimum_assets: float
    minimum_revenue: float


@dataclass(frozen=True, eq=False)
class Model:
    """A model of failure. Sub-models stand in the order of preference: the first whose terms are all there is used.

    `validation` is what the model card tells of it.
    """

    name: str
    version: str
    target: str
    population: Population
    base_rate: float
    points_to_double: float
    sub_models: tuple[SubModel, ...]
    grades: tuple[GradeBand, ...]
    validation: Mapping[str, Any]

    def __post_init__(self) -> None:
        *bounds, last = (band.below for band in self.grades)
        rising = [bound for bound in bounds if bound is not None]
        if len(rising) < len(bounds) or last is not None or sorted(set(rising)) != rising:
            raise ValueError("the bounds of the grades rise, and the last grade has none")
        if not 0 < self.base_rate < 1 or self.points_to_double <= 0 or not self.sub_models:
            raise ValueError("a base rate lies between 0 and 1, and there are points and sub-models")

    @cached_property
    def ratios(self) -> tuple[str, ...]:
        """Every ratio that a term of it asks for."""
        return tuple(dict.fromkeys(term.ratio for sub_model in self.sub_models for term in sub_model.terms))

    @cached_property
    def bounds(self) -> tuple[float, ...]:
        """Where the grades end, but for the last one."""
        return tuple(band.below for band in self.grades if band.below is not None)

    @property
    def stamp(self) -> str:
        """Name and version."""
        return f"{self.name}-{self.version}"


def read_model(content: bytes) -> Model:
    """The model of a file. Raises ValueError, naming what is wrong in it."""
    from pydantic import TypeAdapter  # the shipped model does without

    return TypeAdapter(Model).validate_json(content)


@cache
def shipped_model() -> Model:
    """The model that finvet brings along: US listed companies. Its types were checked when it was written."""
    plain = json.loads((DATA / "risk" / f"{SHIPPED}.json").read_bytes())
    return Model(
        **plain
        | {
            "population": Population(**plain["population"]),
            "sub_models": tuple(map(_sub_model, plain["sub_models"])),
            "grades": tuple(GradeBand(**band) for band in plain["grades"]),
        }
    )


def _sub_model(plain: Mapping[str, Any]) -> SubModel:
    terms = (term | {"edges": tuple(term["edges"]), "points": tuple(term["points"])} for term in plain["terms"])
    return SubModel(plain["name"], plain["offset"], tuple(Term(**term) for term in terms))
