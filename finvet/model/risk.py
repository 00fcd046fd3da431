"""What happened to companies with figures like these: a probability of failure that a person can add up."""

from __future__ import annotations

import math
from typing import Literal

from msgspec import Struct

from finvet.model.message import Message
from finvet.model.statements import Figure

Grade = Literal["A", "BBB", "BB", "B", "CCC", "CC", "C"]

GRADES: tuple[Grade, ...] = ("A", "BBB", "BB", "B", "CCC", "CC", "C")
"""The grades, the safest first."""


class Contribution(Struct, frozen=True):
    """What one figure adds: the points of its band, beside the best band's and those of a typical company.

    The band runs from `lower`, which it holds, to `upper`, which it does not; None where it has no end.
    """

    figure: Figure
    points: int
    best: int
    typical: int
    lower: float | None
    upper: float | None

    @property
    def difference(self) -> int:
        """Points more than a typical company has; negative where it has fewer."""
        return self.points - self.typical


class Observed(Struct, frozen=True):
    """How many companies of a grade there were that the model had not seen, and how many of them failed."""

    statements: int
    failures: int

    @property
    def rate(self) -> float | None:
        """The share that failed; None where there was no company."""
        return self.failures / self.statements if self.statements else None


class FailureRisk(Struct, frozen=True):
    """How likely a company is to fail within twelve months of its latest statement, and what that rests on.

    `about` says to which companies the model was fitted. `probability` is None where there is none, and `absent` says
    why. Points count for safety: so many of them as `points_to_double` halve the odds of failure. `base_rate` is what
    share of all companies is assumed to fail in a year, `own_base_rate` what share of those of the model did.
    `outside`: what takes the company out of their number; `unchecked`: what may do so and could not be told.
    `lacking`: the figures without which a fuller sub-model could not be used.
    """

    model: str
    about: str
    base_rate: float
    own_base_rate: float
    points_to_double: float
    probability: float | None = None
    grade: Grade | None = None
    observed: Observed | None = None
    sub_model: str | None = None
    offset: float = math.nan
    contributions: tuple[Contribution, ...] = ()
    reasons_for: tuple[Message, ...] = ()
    reasons_against: tuple[Message, ...] = ()
    outside: tuple[Message, ...] = ()
    unchecked: tuple[Message, ...] = ()
    lacking: tuple[Figure, ...] = ()
    absent: Message | None = None

    @property
    def points(self) -> int:
        """The points of all figures together."""
        return sum(contribution.points for contribution in self.contributions)

    @property
    def shift(self) -> float:
        """What the assumed base rate adds to the log-odds."""
        return log_odds(self.base_rate) - log_odds(self.own_base_rate)

    @property
    def log_odds(self) -> float:
        """Offset, shift and points together: the natural logarithm of the odds of failure."""
        return self.offset + self.shift - math.log(2) / self.points_to_double * self.points


def log_odds(probability: float) -> float:
    """The natural logarithm of the odds of a probability between 0 and 1."""
    return math.log(probability / (1 - probability))
