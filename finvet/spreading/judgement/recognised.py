"""Names lines whose labels say nothing: one that shows in every year what an item must be is that item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from typing import NamedTuple

from finvet.line_items import Derivation, chart, derivations
from finvet.model import Figure, Message, Period, Source, weakest
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Part
from finvet.spreading.judgement.checks import added, terms_told
from finvet.spreading.settings import settings
from finvet.spreading.wording.labels import exact_readings

START = "cf_start_profit"
RECOGNISED, FROM_CASH_FLOW = "named-by-arithmetic", "taken-from-cash-flow"
Expected = Mapping[str, tuple[float, list[Figure]]]
"""What an item must be by period, and the figures that say so."""


class _Shown(NamedTuple):
    """A line as it stands in a part: where its label is, if nothing is known of it, and its amounts by period."""

    label: Source | None
    cells: Mapping[str, tuple[float, Source]]


def recognise(figures: FigureStore, joined: Joined, periods: Sequence[Period]) -> FigureStore:
    """The figures with those of the lines that arithmetic names.

    A line counts that stands in the statement of the item and equals it in two years at least, to the last digit: one
    that was not understood, or a sum inside the item (profit on ordinary activities where nothing else was earned). It
    is never surer than what it follows from.
    """
    found = dict(figures)
    taken: set[Source] = set()
    for equation in _equations():
        item = equation.item
        if item in found or not (expected := _expected(equation, found, periods)):
            continue
        for part in (part for part in joined.used if part.statement == chart()[item].statement):
            shown = next(
                (one for one in _shown(part, item) if one.label not in taken and _equals(one, expected, part)), None
            )
            if shown and item not in found:
                found[item] = dict(_figures(equation, shown, expected, part))
                taken |= {shown.label} if shown.label else set()
    return found


def start_profits(figures: FigureStore) -> FigureStore:
    """The figures with the profit that the cash flow starts from, where no income statement shows it.

    It is the item that the label of that line names for certain.
    """
    found = dict(figures)
    for period, start in figures.get(START, {}).items():
        named = {r.item for s in start.basis[:1] for r in exact_readings(s.label) if r.statement == "IS"}
        item = named.pop() if len(named) == 1 else None
        if item and item not in figures:
            notes = (*start.notes, Message(FROM_CASH_FLOW))
            figure = start._replace(
                name=item,
                inputs=(start,),
                method=f"derived: {START}",
                confidence=weakest(start.confidence, "medium"),
                notes=notes,
            )
            found[item] = {**found.get(item, {}), period: figure}
    return found


def _equations() -> list[Derivation]:
    """The fallbacks of the chart that say within one year what an item is by which a partner is judged."""
    own = (one for one in derivations() if not (one.without_statement or one.where_larger))
    return [one for one in own if chart()[one.item].tier == "core"]


def _expected(equation: Derivation, figures: FigureStore, periods: Sequence[Period]) -> Expected:
    """The value by period where at least two figures say it: what repeats another one says nothing of its own."""
    other = {period for item in equation.unless for period in figures.get(item, {})}
    told = terms_told(equation.terms, figures)
    sums = {p.id: added(told, p, None) for p in periods if p.id not in other} if told else {}
    return {period: found for period, found in sums.items() if found and sum(bool(f.value) for f in found[1]) > 1}


def _shown(part: Part, item: str) -> Iterator[_Shown]:
    """The lines of a part that may be an item under no name, or under that of a sum inside it."""
    factor = part.unit.factor or 1.0
    for line in part.piece.unmatched:
        cells = {
            period.id: (line.values[column] * factor, line.amounts[column].source)
            for column, period in part.columns.items()
            if column in line.values
        }
        yield _Shown(line.source, cells)
    for own in (own for own in part.piece.entries if chart()[own].parent == item and chart()[own].kind != "line"):
        rows = [f for p in part.columns.values() if (f := part.figure(own, p)) and f.method == "read"]
        yield _Shown(None, {f.period.id: (f.value, f.basis[0]) for f in rows if f.value is not None})


def _equals(shown: _Shown, expected: Expected, part: Part) -> bool:
    """Whether a line shows what is expected, whatever its sign, in so many digits that it is no chance."""
    pairs = [(abs(value), abs(expected[p][0])) for p, (value, _) in shown.cells.items() if p in expected]
    values = {value for value, _ in pairs if value > part.step}
    digits = sum(log10(value / part.step) for value in values)
    is_equal = all(abs(value - wanted) <= part.step / 2 for value, wanted in pairs)
    return is_equal and len(values) > 1 and digits >= settings()["recognised"]["digits"]


def _figures(equation: Derivation, shown: _Shown, expected: Expected, part: Part) -> Iterator[tuple[str, Figure]]:
    for period in part.columns.values():
        if period.id in shown.cells and period.id in expected:
            value, inputs = expected[period.id]
            yield (
                period.id,
                Figure(
                    name=equation.item,
                    period=period,
                    value=value + 0.0,
                    basis=(shown.cells[period.id][1],),
                    method="read",
                    confidence=weakest(equation.at_most, *(f.confidence for f in inputs)),
                    notes=(Message(RECOGNISED),),
                ),
            )
