"""Where a figure is heading over three fiscal years: its change, growth and swings, and a plain word for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import stdev
from typing import Literal

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import YEARS_VETTED, Confidence, Figure, Message, Period, weakest

Way = Literal["rising", "falling", "stable", "volatile"]
TrendWord = Literal["improving", "worsening", "rising", "falling", "stable", "volatile"]

CURRENCY = "currency"
SHARES = ("ratio", "percent")
COUNTED, OF_THE_CASE = "counted-as", "of-the-case"
TOLERANCE = 1e-9
"""A change that exceeds its noise by less than this share of it is the noise itself, written in binary."""


class Noise(Struct, frozen=True):
    """How far a figure wobbles between two years without having moved: in its unit, or as a part of its size."""

    absolute: float = 0.0
    relative: float = 0.0

    def around(self, value: float) -> float:
        """The noise beside an earlier year's value."""
        return max(self.absolute, self.relative * abs(value))


class Trend(Struct, frozen=True):
    """What a figure did over three fiscal years in a row.

    `way` is where its values went, `word` what that means for the company. `throughout`: in every interval by more
    than noise. `change` is the last value less the first, `growth` the compound growth a year of positive amounts.
    Without a trend all of them are None, there are no `values`, and `reason` says why.
    """

    name: str
    way: Way | None = None
    word: TrendWord | None = None
    throughout: bool = False
    change: float | None = None
    growth: float | None = None
    values: tuple[float, ...] = ()
    confidence: Confidence = "high"
    reason: Message | None = None

    @property
    def volatility(self) -> float | None:
        """The sample standard deviation of the values; None without a trend."""
        return stdev(self.values) if self.values else None


def trend(
    name: str,
    figures: Sequence[Figure | None],
    years: Sequence[Period],
    *,
    noise: Noise,
    better: str = "neither",
    unit: str = "",
) -> Trend:
    """The trend of a figure of these years, oldest first.

    None where there are fewer than three years, a year between them is not there, a value is absent, or the years
    were not computed alike. `better`: higher or lower; any other figure is said to rise or fall.
    """
    known = [figure for figure in figures if figure and figure.value is not None]
    lacking = _not_in_a_row(years) or _absent(known, years) or _not_alike(known)
    if lacking:
        return Trend(name, reason=lacking)
    values = [figure.value for figure in known if figure.value is not None]
    steps = [_step(earlier, later, noise) for earlier, later in pairwise(values)]
    way = _way(values, steps, noise)
    return Trend(
        name,
        way=way,
        word=_word(way, better if _is_judged(values, unit) else "neither"),
        throughout=abs(sum(steps)) == len(steps),
        change=values[-1] - values[0],
        growth=_growth(values) if unit == CURRENCY else None,
        values=tuple(values),
        confidence=weakest(*(figure.confidence for figure in known)),
    )


def noise_of(name: str, unit: str, family: str = "") -> Noise:
    """What counts as noise for a figure: by its unit, more closely by its family, and by its name."""
    table = data_table("trends")
    marks = (table["units"].get(unit), table["families"].get(family), table["figures"].get(name))
    merged = {kind: mark for given in marks if given for kind, mark in given.items()}
    return Noise(**merged)


# ---------------------------------------------------------------- which way


def _step(earlier: float, later: float, noise: Noise) -> int:
    """Whether a year rose (1) or fell (-1) by more than noise, or did neither (0)."""
    moved = later - earlier
    if abs(moved) <= noise.around(earlier) * (1 + TOLERANCE):
        return 0
    return 1 if moved > 0 else -1


def _way(values: Sequence[float], steps: Sequence[int], noise: Noise) -> Way:
    if _swings(values, steps):
        return "volatile"
    net = _step(values[0], values[-1], noise)
    return "rising" if net > 0 else "falling" if net < 0 else "stable"


def _swings(values: Sequence[float], steps: Sequence[int]) -> bool:
    """Whether it went both ways, and the way back is no small part of the way."""
    sizes = [abs(later - earlier) for earlier, later in pairwise(values)]
    return {1, -1} <= set(steps) and min(sizes) >= data_table("trends")["reversal"] * max(sizes)


def _word(way: Way, better: str) -> TrendWord:
    if better not in ("higher", "lower") or way in ("stable", "volatile"):
        return way
    return "improving" if (way == "rising") == (better == "higher") else "worsening"


def _is_judged(values: Sequence[float], unit: str) -> bool:
    """Whether a ratio's way can be called better or worse: a loss over a larger base only looks smaller."""
    return unit not in SHARES or values[0] >= 0 or values[-1] >= 0


def _growth(values: Sequence[float]) -> float | None:
    """Compound growth a year; it has a meaning between positive amounts alone."""
    if min(values) <= 0:
        return None
    return float((values[-1] / values[0]) ** (1 / (len(values) - 1)) - 1)


# ---------------------------------------------------------------- why there is none


def _not_in_a_row(years: Sequence[Period]) -> Message | None:
    if len(years) < YEARS_VETTED:
        return Message("trend-few-years", {"years": len(years)})
    gaps = [(earlier, later) for earlier, later in pairwise(years) if not later.follows(earlier)]
    return Message("trend-gap", {"earlier": gaps[0][0].id, "later": gaps[0][1].id}) if gaps else None


def _absent(known: Sequence[Figure], years: Sequence[Period]) -> Message | None:
    there = {figure.period.id for figure in known}
    absent = [year.year for year in years if year.id not in there]
    return Message("trend-absent", {"years": absent}) if absent else None


def _not_alike(figures: Sequence[Figure]) -> Message | None:
    """Where the years were computed in different ways, what sets them apart; the change might be that alone."""
    ways = [frozenset(_ways_of(figure)) for figure in figures]
    apart = sorted({code for way in ways for code in way ^ ways[0]})
    return Message(f"trend-unlike-{apart[0]}") if apart else None


def _ways_of(figure: Figure) -> Iterator[str]:
    """The notes on a figure, and on all that it rests on, by which years are told apart."""
    unlike, of_the_case = data_table("trends")["unlike"], data_table("trends")["of_the_case"]
    seen: dict[int, Figure] = {}
    waiting = [figure]
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen[id(one)] = one
            yield from (note.code for note in one.notes if note.code in unlike)
            if any(note.code == COUNTED and note.parameters.get("input") in of_the_case for note in one.notes):
                yield OF_THE_CASE
            waiting += one.inputs
