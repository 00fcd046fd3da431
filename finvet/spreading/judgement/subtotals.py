"""Subtotals that the lines of their block miss in some year: named with their cell, and not relied on."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from finvet.model import Figure, Message, SpreadWarning, weakest
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore, Key, Part
from finvet.spreading.judgement.checks import Check, members
from finvet.spreading.mapping.mapped import BrokenSum
from finvet.spreading.settings import settings

MISSED = Message("subtotal-missed")


class Subtotal(Struct, frozen=True):
    """A total that the lines of its block miss in one period: the figures read from these lines, and by how much.

    `share`: the gap as a share of the total.
    """

    keys: tuple[Key, ...]
    gap: float
    share: float
    warning: SpreadWarning


def missed_subtotals(joined: Joined) -> list[Subtotal]:
    """Every total that its parts miss in a period, where figures rest on these lines."""
    return [
        subtotal
        for part in joined.used
        for broken in part.piece.broken
        for column in broken.gaps
        if column in part.columns and (subtotal := _subtotal(joined, part, broken, column))
    ]


def lowered(figures: FigureStore, missed: Sequence[Subtotal], checks: Sequence[Check]) -> FigureStore:
    """The figures; those of a subtotal missed by more than a trifle are low, or medium where an identity holds."""
    trifle = settings()["tolerance"]["share"]
    in_question = {key for subtotal in missed if subtotal.share > trifle for key in subtotal.keys}
    if not in_question:
        return figures
    held = set(members(checks, holds=True))
    return {
        item: {p: _lowered(f, (item, p) in held) if (item, p) in in_question else f for p, f in row.items()}
        for item, row in figures.items()
    }


def subtotal_warnings(missed: Sequence[Subtotal], checks: Sequence[Check]) -> list[SpreadWarning]:
    """A warning for every subtotal that is missed, save where an identity of the same total tells the same gap."""
    named = {(c.identity.total, c.period.id, round(abs(c.gap))) for c in checks if not c.holds}
    return [s.warning for s in missed if (*s.keys[0], round(abs(s.gap))) not in named]


def _subtotal(joined: Joined, part: Part, broken: BrokenSum, column: int) -> Subtotal | None:
    period = part.columns[column]
    sources = tuple(line.amounts[column].source for line in (broken.total, *broken.parts) if column in line.amounts)
    figures = (row[period.id] for row in part.figures.values() if period.id in row)
    read = {source: figure.name for figure in filter(joined.tells, figures) for source in figure.basis}
    items = tuple(dict.fromkeys(read[source] for source in sources if source in read))
    if not items:
        return None
    gap, total = broken.gaps[column], broken.total.values[column]
    money = gap * (part.unit.factor or 1.0)
    told = {"sheet": sources[0].table, "cell": sources[0].cell, "label": broken.total.label}
    message = Message("subtotal", {**told, "period": period.id, "gap": money})
    return Subtotal(
        tuple((item, period.id) for item in items),
        money,
        abs(gap / total) if total else 1.0,
        SpreadWarning(message, items, (period.id,), sources),
    )


def _lowered(figure: Figure, held: bool) -> Figure:
    confidence = weakest(figure.confidence, "medium" if held else "low")
    return figure._replace(confidence=confidence, notes=(*figure.notes, MISSED))
