"""Completes the statements: items that no line shows follow from others, by the fallbacks of the chart."""

from __future__ import annotations

from collections.abc import Container, Sequence, Set

from finvet.line_items import Derivation, chart, derivations
from finvet.model import Confidence, Figure, Message, Period, StatementName, weakest
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.judgement.checks import LOW, Told, added, prior_period, terms_told

WHOLE_OF = {
    "total_current_liabilities": "total_liabilities",
    "total_noncurrent_liabilities": "total_liabilities",
    "total_current_assets": "total_assets",
    "total_noncurrent_assets": "total_assets",
}
SLACK = 0.005  # for rounding


def derive(
    figures: FigureStore,
    periods: Sequence[Period],
    seen: Set[StatementName],
    open_in: Set[StatementName],
    failed: Container[tuple[str, str]] = (),
) -> FigureStore:
    """The figures and those that follow from them; each derived one names its method and its inputs.

    `seen`: the statements that the files hold, understood or not. `open_in`: those with lines left unexplained.
    `failed`: the figures, by item and period, of equations that must hold and do not; what follows from one is a guess.
    """
    completed = {item: dict(row) for item, row in figures.items()}
    priors = [(period, prior_period(period, periods)) for period in periods]
    for derivation in derivations():
        told = terms_told(derivation.terms, completed)
        is_open = derivation.every_line_understood and chart()[derivation.item].statement in open_in
        if not told or derivation.without_statement in seen or is_open:
            continue
        shown = completed.get(derivation.item, {})
        for period, prior in priors:
            kept = shown.get(period.id)
            if kept is not None and not derivation.where_larger:
                continue
            is_other = any(period.id in completed.get(item, {}) for item in derivation.unless)
            figure = None if is_other else _derived(derivation, told, period, prior, failed)
            if figure and (kept is None or _is_larger(figure, kept)) and not _exceeds_whole(figure, completed):
                completed.setdefault(derivation.item, shown)[period.id] = figure
    return completed


def _is_larger(figure: Figure, shown: Figure) -> bool:
    return figure.value is not None and shown.value is not None and figure.value > shown.value


def _exceeds_whole(figure: Figure, figures: FigureStore) -> bool:
    """Whether a block would be more than the whole that it is in: what was added up holds a part of it twice."""
    whole = figures.get(WHOLE_OF.get(figure.name, ""), {}).get(figure.period.id)
    return bool(whole and whole.value is not None and (figure.value or 0.0) > max(whole.value, 0.0) * (1 + SLACK))


def _derived(
    derivation: Derivation, told: Told, period: Period, prior: Period | None, failed: Container[tuple[str, str]]
) -> Figure | None:
    found = added(told, period, prior)
    if found is None:
        return None
    value, inputs = found
    is_same_line = len(inputs) == 1
    grades: list[Confidence] = [LOW if (f.name, f.period.id) in failed else f.confidence for f in inputs]
    return Figure(
        name=derivation.item,
        period=period,
        value=value + 0.0,
        basis=inputs[0].basis if is_same_line else (),
        inputs=tuple(inputs),
        method=f"derived: {_in_words(told, {f.name for f in inputs})}",
        confidence=weakest(*grades, derivation.at_most),
        notes=(Message(derivation.note),) if derivation.note else (),
    )


def _in_words(told: Told, there: set[str]) -> str:
    """The derivation as it was done: "total_assets - total_equity"."""
    words = ""
    for term, _ in told:
        if term.item in there:
            sign = "- " if term.factor < 0 else "+ " if words else ""
            words += f" {sign}{term.item}" if term.of == "year" else f" {sign}{term.of}({term.item})"
    return words.strip()
