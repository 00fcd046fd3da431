"""Partners side by side: their answers, the figures of each one's latest year, and who is best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from finvet.comparison.key_figures import KEY_ITEMS, KEY_RATIOS
from finvet.comparison.moves import CURRENCY, OF_100, SCALES, SILENT, answer_of, better_of, noise, unit_of
from finvet.comparison.notes import side_notes
from finvet.comparison.record import Record, Value
from finvet.errors import FinvetError
from finvet.model import Message

FEWEST, MOST = 2, 6
"""How many partners stand side by side: more make columns that nobody compares."""


class AnswerLine(Struct, frozen=True):
    """An answer of every partner; `best` are the places of those with the best one, none where all are alike."""

    name: str
    values: tuple[str | None, ...]
    best: tuple[int, ...]


class FigureLine(Struct, frozen=True):
    """A figure of every partner's latest year; `notes` say why a value is absent.

    `best`: places of the best and of those within its noise. None for what is neither better higher nor lower, and for
    amounts; a value of low confidence, whose places are `unsure`, is shown and never the best.
    """

    name: str
    unit: str
    values: tuple[float | None, ...]
    notes: tuple[str | None, ...]
    best: tuple[int, ...]
    unsure: tuple[int, ...] = ()


class SideBySide(Struct, frozen=True):
    """Partners side by side, in the order in which they were named."""

    partners: tuple[Record, ...]
    answers: tuple[AnswerLine, ...]
    score: FigureLine
    amounts: tuple[FigureLine, ...]
    ratios: tuple[FigureLine, ...]
    notes: tuple[Message, ...]

    @property
    def ranked(self) -> Mapping[str, tuple[int, ...]]:
        """The places of the best, by answer and for the score."""
        return {**{line.name: line.best for line in self.answers}, self.score.name: self.score.best}


def side_by_side_of(records: Sequence[Record]) -> SideBySide:
    """Partners side by side, each checked. Raises FinvetError where they are too few or too many."""
    if not FEWEST <= len(records) <= MOST:
        raise FinvetError("compare-how-many", count=len(records), fewest=FEWEST, most=MOST)
    amounts = [name for name in (*KEY_ITEMS, *KEY_RATIOS) if unit_of(name) == CURRENCY]
    ratios = [name for name in KEY_RATIOS if unit_of(name) != CURRENCY]
    return SideBySide(
        partners=tuple(records),
        answers=tuple(_answers(name, records) for name in SCALES),
        score=_score(records),
        amounts=_known(_line(name, records) for name in amounts),
        ratios=_known(_line(name, records) for name in ratios),
        notes=side_notes(records),
    )


def _answers(name: str, records: Sequence[Record]) -> AnswerLine:
    scale, values = SCALES[name], tuple(answer_of(found, name) for found in records)
    places = [scale.index(value) for value in values if value is not None and value not in SILENT]
    best = (
        tuple(place for place, value in enumerate(values) if value is not None and value == scale[min(places)])
        if places
        else ()
    )
    return AnswerLine(name, values, best if len(set(values)) > 1 else ())


def _score(records: Sequence[Record]) -> FigureLine:
    values = tuple(found.verdict.score for found in records)
    top = max((value for value in values if value is not None), default=None)
    best = tuple(place for place, value in enumerate(values) if value == top and top is not None)
    return FigureLine("score", OF_100, values, (None,) * len(values), best if len(set(values)) > 1 else ())


def _line(name: str, records: Sequence[Record]) -> FigureLine:
    found = [one.now(name) for one in records]
    values = tuple(one.value if one else None for one in found)
    return FigureLine(
        name,
        unit_of(name),
        values,
        tuple(one.note if one and one.value is None else None for one in found),
        _best(name, found),
        tuple(place for place, one in enumerate(found) if one and one.is_unsure),
    )


def _best(name: str, found: Sequence[Value | None]) -> tuple[int, ...]:
    """The places of the best value and of all that differ from it by no more than noise."""
    better = better_of(name)
    sure = {place: one.value for place, one in enumerate(found) if one and one.value is not None and not one.is_unsure}
    if better not in ("higher", "lower") or unit_of(name) == CURRENCY or len(sure) <= 1:
        return ()
    top = max(sure.values()) if better == "higher" else min(sure.values())
    near = tuple(place for place, value in sure.items() if abs(value - top) <= noise(name).around(top))
    return near if len(near) < len(found) else ()


def _known(lines: Iterable[FigureLine]) -> tuple[FigureLine, ...]:
    return tuple(line for line in lines if any(value is not None for value in line.values))
