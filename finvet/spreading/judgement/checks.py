"""Holds the figures against the identities of the chart: they confirm, they warn, they never alter a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from finvet.line_items import Identity, Term, identities
from finvet.model import Confidence, Figure, Message, Period, SpreadWarning, weakest
from finvet.spreading.figures.join import GUESSED, FigureStore
from finvet.spreading.settings import settings

LOW: Confidence = "low"
Told = Sequence[tuple[Term, Mapping[str, Figure]]]
"""Terms, each with the figures of its item by period."""


class Check(NamedTuple):
    """An identity held against one period: the figures that took part, and by how much it fails.

    `allowed`: what rounding may set its sides apart.
    """

    identity: Identity
    period: Period
    figures: tuple[Figure, ...]
    gap: float
    holds: bool
    allowed: float

    def confirms(self, figure: Figure) -> bool:
        """Whether it holds as closely as it must to say something of a figure, which may be small beside its total."""
        share = settings()["tolerance"]["share"]
        return self.holds and abs(self.gap) <= max(self.allowed, share * abs(figure.value or 0.0))


def checks_of(figures: FigureStore, periods: Sequence[Period], unit: float) -> list[Check]:
    """Every identity in every period in which its terms are there. `unit`: the last digit printed, in currency."""
    priors = [(p, prior_period(p, periods)) for p in periods]
    told = (identity for identity in identities() if identity.total in figures)
    allowed = settings()["tolerance"]["units"] * unit
    return [check for identity in told for check in _checks(identity, figures, priors, allowed)]


def _checks(
    identity: Identity, figures: FigureStore, periods: Iterable[tuple[Period, Period | None]], allowed: float
) -> Iterator[Check]:
    """An identity in the periods in which its terms are there, each given with the year before."""
    totals = figures[identity.total]
    ways = [told for terms in identity.alternatives if (told := terms_told(terms, figures))]
    for period, prior in periods if ways else ():
        total = totals.get(period.id)
        if total is None or total.value is None:
            continue
        tried = [found for told in ways if (found := added(told, period, prior)) and found[1]]
        if tried:
            yield _check(identity, total, tried, allowed)


def grade(figures: FigureStore, checks: Sequence[Check]) -> FigureStore:
    """The figures with their confidence after the checks.

    A figure that an independent identity confirms is high, unless it rests on a guess; one that takes part in a
    failing identity and in no other that holds is low. What is high as it is nothing could make surer.
    """
    failed = set(members(checks, holds=False))
    doubtful = {
        item
        for item, row in figures.items()
        if any(f.confidence != "high" or f.notes or f.value is None for f in row.values())
    }
    asked = doubtful.union(item for item, _ in failed)
    confirming = _speaking(checks, holds=True) if asked else ()
    held = {(f.name, f.period.id) for c in confirming for f in c.figures if f.name in asked and c.confirms(f)}
    graded = {
        item: {p: _in_grade(f, (item, p) in held, (item, p) in failed) for p, f in figures[item].items()}
        for item in sorted(asked)
    }
    return figures | graded


def _in_grade(figure: Figure, held: bool, failed: bool) -> Figure:
    confidence = _graded(figure, held, failed and not held)
    return figure if confidence == figure.confidence else figure._replace(confidence=confidence)


def members(checks: Sequence[Check], *, holds: bool) -> Iterator[tuple[str, str]]:
    """The figures, by item and period, of the identities that hold, or of the hard ones that fail."""
    return ((f.name, f.period.id) for check in _speaking(checks, holds=holds) for f in check.figures)


def _speaking(checks: Sequence[Check], *, holds: bool) -> Iterator[Check]:
    return (check for check in checks if check.holds == holds and (holds or check.identity.hard))


def gap_warnings(checks: Sequence[Check]) -> list[SpreadWarning]:
    """A warning for every identity that fails, with the figures and cells that it is about."""
    return [
        SpreadWarning(
            Message(c.identity.code, {"item": c.identity.total, "period": c.period.id, "gap": c.gap}),
            tuple(dict.fromkeys(f.name for f in c.figures)),
            (c.period.id,),
            tuple(s for f in c.figures for s in f.basis),
        )
        for c in checks
        if not c.holds
    ]


def prior_period(period: Period, periods: Sequence[Period]) -> Period | None:
    """The full year before a full year, where the statements show it."""
    if not period.is_actual_year:
        return None
    before = period.year - 1
    return next((p for p in periods if p.year == before and p.is_actual_year), None)


def terms_told(terms: Sequence[Term], figures: FigureStore) -> Told:
    """The terms that are told in any period; none where one that must be there is in no period."""
    told = []
    for term in terms:
        row = figures.get(term.item)
        if row is not None:
            told.append((term, row))
        elif not term.optional:
            return ()
    return told


def added(told: Told, period: Period, prior: Period | None) -> tuple[float, list[Figure]] | None:
    """The sum of terms in a period with the figures used, or None where one that must be there is absent."""
    total, used, name = 0.0, [], period.id
    for term, row in told:
        figure = row.get(name) if term.of == "year" else None
        if figure is not None and figure.value is not None:
            total += term.factor * figure.value
            used.append(figure)
        elif term.of != "year" and (found := _across_years(term, row, period, prior)):
            total += term.factor * found[0]
            used += found[1]
        elif not term.optional:
            return None
    return total, used


def _across_years(
    term: Term, row: Mapping[str, Figure], period: Period, prior: Period | None
) -> tuple[float, list[Figure]] | None:
    """Last year's amount of an item, or its change over the year, with the figures used; None where one is absent."""
    wanted = (prior,) if term.of == "prior" else (period, prior)
    there = [f for p in wanted if p and (f := row.get(p.id))]
    values = [f.value for f in there if f.value is not None]
    if len(values) < len(wanted):
        return None
    return (values[0] - values[1] if term.of == "delta" else values[0]), there


def _check(identity: Identity, total: Figure, tried: Sequence[tuple[float, list[Figure]]], allowed: float) -> Check:
    """What comes nearest to the total, held against it; `allowed`: what rounding may set them apart."""
    shown = total.value or 0.0
    value, used = min(tried, key=lambda found: abs(found[0] - shown)) if len(tried) > 1 else tried[0]
    gap = value - shown
    holds = abs(gap) <= allowed or abs(gap) <= settings()["tolerance"]["share"] * abs(shown)
    return Check(identity, total.period, (total, *used), gap, holds, allowed)


def _graded(figure: Figure, held: bool, failed: bool) -> Confidence:
    if figure.value is None or failed:
        return LOW
    if not figure.notes:
        return "high" if held else figure.confidence
    codes = {note.code for note in figure.notes}
    if not GUESSED.isdisjoint(codes):
        return LOW
    if not held or "decimal-mark-unclear" in codes:
        return figure.confidence  # what adds up does so at a thousandth of it as well
    doubts = codes - {"evaluated-by-us"}
    return "high" if not doubts else weakest("medium", _better(figure.confidence))


def _better(confidence: Confidence) -> Confidence:
    return "medium" if confidence == LOW else "high"
