"""Names lines whose labels say nothing: one that shows in every year what an item must be is that item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from math import log10

from finvet.line_items import Term, chart, derivations, identities
from finvet.model import Figure, Message, Period, Source, weakest
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Part
from finvet.spreading.judgement.checks import evaluate
from finvet.spreading.settings import settings
from finvet.spreading.tables.tables import Line

RECOGNISED = "named-by-arithmetic"
Expected = Mapping[str, tuple[float, list[Figure]]]
"""What an item must be by period, and the figures that say so."""


def recognise(figures: FigureStore, joined: Joined, periods: Sequence[Period]) -> tuple[FigureStore, Set[Source]]:
    """The figures with those of the lines that arithmetic names, and where the labels of these stand.

    A line counts that stands in the statement of the item and equals it in two years at least, to the last digit. It is
    never surer than medium, nor than what it follows from.
    """
    found = dict(figures)
    taken: set[Source] = set()
    for item, terms in _equations():
        if item in found or not (expected := _expected(terms, found, periods)):
            continue
        for part in (part for part in joined.used if part.statement == chart()[item].statement):
            line = next((one for one in _equal(part, expected) if one.source not in taken), None)
            if line and item not in found:
                found[item] = dict(_figures(item, line, part, expected))
                taken.add(line.source)
    return found, taken


def _equations() -> Iterator[tuple[str, Sequence[Term]]]:
    """What items are equal to within one year: the fallbacks of the chart, and its identities."""
    yield from ((d.item, d.terms) for d in derivations() if not d.without_statement and not d.where_larger)
    yield from ((one.total, terms) for one in identities() for terms in one.alternatives)


def _expected(terms: Sequence[Term], figures: FigureStore, periods: Sequence[Period]) -> Expected:
    """The value by period where at least two figures say it: what repeats another one says nothing of its own."""
    evaluated = {p.id: evaluate(terms, figures, p, None) for p in periods}
    return {period: found for period, found in evaluated.items() if found and sum(bool(f.value) for f in found[1]) > 1}


def _equal(part: Part, expected: Expected) -> list[Line]:
    """The lines not understood that show what is expected, whatever their sign; none where few digits agree."""
    columns = {c: p.id for c, p in part.columns.items() if p.id in expected}
    factor = part.unit.factor or 1.0
    found = []
    for line in part.piece.unmatched:
        shown = {columns[c]: abs(value) * factor for c, value in line.values.items() if c in columns}
        is_equal = all(abs(value - abs(expected[p][0])) <= part.step / 2 for p, value in shown.items())
        digits = sum(log10(value / part.step) for value in set(shown.values()) if value > part.step)
        if is_equal and len(set(shown.values())) > 1 and digits >= settings()["recognised"]["digits"]:
            found.append(line)
    return found


def _figures(item: str, line: Line, part: Part, expected: Expected) -> Iterator[tuple[str, Figure]]:
    for column, period in part.columns.items():
        if column in line.values and period.id in expected:
            value, inputs = expected[period.id]
            yield (
                period.id,
                Figure(
                    name=item,
                    period=period,
                    value=value + 0.0,
                    basis=(line.amounts[column].source,),
                    method="read",
                    confidence=weakest("medium", *(f.confidence for f in inputs)),
                    notes=(Message(RECOGNISED),),
                ),
            )
