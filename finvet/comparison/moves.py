"""How an answer or a figure moved between two vettings, and which way that is for the company."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from msgspec import Struct

from finvet.comparison.record import Record
from finvet.line_items import chart
from finvet.model import GRADES, PaysOnTime, VerdictCode, ViableCashFlow
from finvet.ratios.catalogue import CATALOGUE
from finvet.trends import Noise, noise_of

Way = Literal["better", "worse", "higher", "lower", "same", "changed"]
"""Higher and lower are neither better nor worse; changed is said of what has no order, or is not known on a side."""

CURRENCY, OF_100 = "currency", "of 100"
COUNTED = ("shares_outstanding", "employees")

SCALES: dict[str, Sequence[str]] = {
    "verdict": get_args(VerdictCode),
    "viable_cash_flow": get_args(ViableCashFlow),
    "pays_on_time": get_args(PaysOnTime),
    "confidence": ("high", "medium", "low"),
    "grade": GRADES,
}
"""The answers of a vetting, each from the best to the worst."""

SILENT = ("insufficient", "not_shown")
"""Answers that say nothing: to go from or to one of them is neither better nor worse."""


class Answer(Struct, frozen=True):
    """An answer in both vettings."""

    name: str
    before: str | None
    after: str | None
    way: Way


class FigureMove(Struct, frozen=True):
    """A figure of the latest year of each vetting; `unsure`: whether it is of low confidence, before and after."""

    name: str
    unit: str
    before: float | None
    after: float | None
    way: Way
    unsure: tuple[bool, bool]

    @property
    def is_known(self) -> bool:
        """Whether one of the vettings has a value."""
        return self.before is not None or self.after is not None


class IndicatorMove(Struct, frozen=True):
    """A line of the scorecard whose points or weight changed; `by_policy`: with the same value, so by other rules."""

    name: str
    points_before: int | None
    points_after: int | None
    weight_before: float | None
    weight_after: float | None
    by_policy: bool


def answers(before: Record, after: Record) -> tuple[Answer, ...]:
    """The answers of both vettings in the order in which they are told."""
    return tuple(_answer(name, answer_of(before, name), answer_of(after, name)) for name in SCALES)


def answer_of(found: Record, name: str) -> str | None:
    """An answer of a vetting by its name."""
    verdict = found.verdict
    return {
        "verdict": verdict.code,
        "viable_cash_flow": verdict.viable_cash_flow,
        "pays_on_time": verdict.pays_on_time,
        "confidence": verdict.confidence,
        "grade": found.risk.grade if found.risk else None,
    }[name]


def _answer(name: str, before: str | None, after: str | None) -> Answer:
    return Answer(name, before, after, _way_on(SCALES[name], before, after))


def _way_on(scale: Sequence[str], before: str | None, after: str | None) -> Way:
    if before == after:
        return "same"
    if before is None or after is None or before in SILENT or after in SILENT:
        return "changed"
    return "worse" if scale.index(after) > scale.index(before) else "better"


# ---------------------------------------------------------------- figures


def unit_of(name: str) -> str:
    """The unit of a ratio or score; a line item is money unless it is counted."""
    if name in CATALOGUE:
        return CATALOGUE[name].unit
    return "count" if name in COUNTED or name not in chart() else CURRENCY


def better_of(name: str) -> str:
    """Which way is better for the company: higher or lower; anything else is neither."""
    return CATALOGUE[name].better if name in CATALOGUE else "neither"


def noise(name: str) -> Noise:
    """How far a figure may differ without having moved."""
    return noise_of(name, unit_of(name), CATALOGUE[name].family if name in CATALOGUE else "")


def figure_move(name: str, before: Record, after: Record) -> FigureMove:
    """A figure of the latest year of each; amounts in two currencies are not compared."""
    old, new = before.now(name), after.now(name)
    values = (old.value if old else None, new.value if new else None)
    unsure = (old is not None and old.is_unsure, new is not None and new.is_unsure)
    comparable = unit_of(name) != CURRENCY or before.currency == after.currency
    return FigureMove(name, unit_of(name), *values, _way_of(name, *values) if comparable else "changed", unsure)


def _way_of(name: str, before: float | None, after: float | None) -> Way:
    if before is None or after is None:
        return "same" if before == after else "changed"
    if abs(after - before) <= noise(name).around(before):
        return "same"
    rises, better = after > before, better_of(name)
    if better not in ("higher", "lower"):
        return "higher" if rises else "lower"
    return "better" if rises == (better == "higher") else "worse"


def indicator_moves(before: Record, after: Record) -> tuple[IndicatorMove, ...]:
    """The lines of the scorecard that earned other points or have another weight."""
    old, new = before.verdict.scorecard, after.verdict.scorecard
    names = dict.fromkeys([*old, *new])
    return tuple(
        IndicatorMove(
            name,
            points_before=old[name].points if name in old else None,
            points_after=new[name].points if name in new else None,
            weight_before=old[name].weight if name in old else None,
            weight_after=new[name].weight if name in new else None,
            by_policy=_is_by_policy(name, before, after),
        )
        for name in names
        if name not in old
        or name not in new
        or (old[name].points, old[name].weight) != (new[name].points, new[name].weight)
    )


def _is_by_policy(name: str, before: Record, after: Record) -> bool:
    """Whether other rules alone made the difference: the same value, or a line that one policy does not have."""
    old, new = before.verdict.scorecard.get(name), after.verdict.scorecard.get(name)
    if before.policy.sha256 == after.policy.sha256:
        return False
    return old is None or new is None or (old.value == new.value and old.value is not None)
