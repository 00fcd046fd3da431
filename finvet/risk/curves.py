"""How the model did beside other figures, in points to draw: what the fit found, written next to the model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from finvet.risk.model_file import SHIPPED
from finvet.shipped import DATA

CURVES = ".curves.json"
"""How the file ends that the fit writes beside the model's."""

MODEL = "model"
"""What the curve of the model itself is called."""

Spread = tuple[float, float, float]
"""A figure with the ends of its 95 % interval, companies with all their years drawn anew."""


@dataclass(frozen=True)
class Curve:
    """How well one figure ranks companies: of the `flagged` riskiest by it, `caught` failed, point by point.

    `of` is the model, a score or ratio of the catalogue, or a set of ratios that the plan has fitted anew. Companies
    alike by the figure are flagged together. `behind` is by how much the AUC of the model is above this one.
    """

    of: str
    flagged: tuple[int, ...]
    caught: tuple[int, ...]
    auc: Spread
    average_precision: Spread
    behind: Spread


@dataclass(frozen=True)
class Part:
    """Some of the companies that the model judged: how many failures it expected, and how many there were."""

    name: str
    statements: int
    expected: float
    failures: int


@dataclass(frozen=True)
class Zone:
    """The companies that a published score put into one of its zones."""

    score: str
    zone: str
    statements: int
    failures: int


@dataclass(frozen=True)
class Check:
    """One way to judge the model by companies that it had not seen.

    Curves and zones are of the statements that have every compared figure, of which there are so many; `by_risk`
    (parts that expect equally many failures, the safest first), `by_year` and `by_assets` are of all that were judged.
    """

    name: str
    statements: int
    failures: int
    curves: tuple[Curve, ...]
    zones: tuple[Zone, ...]
    by_risk: tuple[Part, ...]
    by_year: tuple[Part, ...]
    by_assets: tuple[Part, ...]


@dataclass(frozen=True)
class Curves:
    """All checks of one model."""

    model: str
    checks: tuple[Check, ...]


@cache
def shipped_curves() -> Curves:
    """How the shipped model did."""
    content = (DATA / "risk" / f"{SHIPPED}{CURVES}").read_bytes()
    return TypeAdapter(Curves).validate_json(content)
