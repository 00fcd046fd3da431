"""The probability of failure as an analyst reads it, with the points that it adds up from."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from finvet.memo.formats import notebook
from finvet.memo.sections.statistics import statistics
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Grade
from finvet.wording import say


@dataclass(frozen=True, slots=True)
class Risk:
    """How likely a company like this is to fail within twelve months of its latest statement, by the failure model.

    `failure_probability` and `grade` (A the safest, C the weakest) are None where there is none, and `absent` says why.
    `base_rate` is what share of all companies is assumed to fail in a year. `points` has a row for each figure: its
    points, those of a typical and of the best company; more are safer.
    """

    failure_probability: float | None
    grade: Grade | None
    base_rate: float | None
    model: str | None
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]
    outside: tuple[str, ...]
    unchecked: tuple[str, ...]
    absent: str | None
    points: pd.DataFrame = field(repr=False, compare=False)
    _view: View = field(repr=False, compare=False)

    @classmethod
    def of(cls, view: View) -> Risk:
        """The risk of a partner."""
        risk = view.partner.risk
        return cls(
            failure_probability=risk.probability if risk else None,
            grade=risk.grade if risk else None,
            base_rate=risk.base_rate if risk else None,
            model=f"{risk.model}/{risk.sub_model}" if risk and risk.sub_model else None,
            reasons_for=tuple(map(say, risk.reasons_for)) if risk else (),
            reasons_against=tuple(map(say, risk.reasons_against)) if risk else (),
            outside=tuple(map(say, risk.outside)) if risk else (),
            unchecked=tuple(map(say, risk.unchecked)) if risk else (),
            absent=say(risk.absent) if risk and risk.absent else None,
            points=_points(view),
            _view=view,
        )

    def __repr__(self) -> str:
        if self.failure_probability is None:
            return f"<risk: {self.absent or sentence('memo-not-stated')}>"
        return f"<risk: grade {self.grade}, fails within a year with {self.failure_probability:.2%}>"

    def _repr_html_(self) -> str:
        return notebook.render(statistics(self._view))


def _points(view: View) -> pd.DataFrame:
    contributions = view.partner.risk.contributions if view.partner.risk else ()
    rows = [
        (c.figure.name, c.figure.value, c.points, c.typical, c.best, c.difference, c.lower, c.upper)
        for c in contributions
    ]
    columns = pd.Index(["term", "value", "points", "typical", "best", "difference", "lower", "upper"])
    return pd.DataFrame(rows, columns=columns).set_index("term")
