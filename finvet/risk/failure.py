"""One partner's probability of failure: what its latest figures say, and what speaks for and against it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import numpy as np

from finvet.model import (
    Analysis,
    Contribution,
    FailureRisk,
    Figure,
    Message,
    Observed,
    Period,
    Statements,
)
from finvet.risk.model_file import Model, SubModel, Term, shipped_model
from finvet.risk.points import Column, bands_of, grades_of, scored

MOST_REASONS = 3
DOLLAR_RATE = "usd_rate"


def failure_risk(
    statements: Statements, analysis: Analysis, base_rate: float | None = None, model: Model | None = None
) -> FailureRisk:
    """The probability that the company fails within twelve months of its latest year, with grade and reasons.

    A figure of low confidence decides nothing: the sub-models that need it are passed over. A company of a kind to
    which the model was not fitted (a bank, a holding …) has none; one that is too small has one, with that said.
    """
    model = model or shipped_model()
    without = partial(
        FailureRisk,
        model=model.stamp,
        about=model.population.about,
        base_rate=base_rate or model.base_rate,
        own_base_rate=model.base_rate,
        points_to_double=model.points_to_double,
    )
    if not analysis.years:
        return without(absent=Message("risk-no-years"))
    latest = analysis.years[-1]
    if kind := analysis.kinds.get(latest.id):
        return without(absent=Message(f"not-applicable-{kind.name}", {"evidence": kind.lines()}))
    figures = {term.ratio: analysis.figure(term.ratio, latest) for sub in model.sub_models for term in sub.terms}
    columns = {ratio: np.array([_deciding(figure)]) for ratio, figure in figures.items()}
    found = scored(model, columns, base_rate)
    probability = float(found.probability[0])
    if math.isnan(probability):
        return without(absent=Message("risk-without-terms", {"terms": _without(model.sub_models[-1], columns)}))
    chosen = model.sub_models[found.sub_model[0]]
    grade = model.grades[grades_of(model, found.probability)[0]]
    contributions = tuple(_contribution(term, figure) for term in chosen.terms if (figure := figures[term.ratio]))
    return without(
        probability=probability,
        grade=grade.grade,
        observed=Observed(grade.statements, grade.failures),
        sub_model=chosen.name,
        offset=chosen.offset,
        contributions=contributions,
        reasons_for=_reasons("risk-for", [one for one in contributions if one.difference > 0]),
        reasons_against=_reasons("risk-against", [one for one in contributions if one.difference < 0]),
        outside=tuple(_outside(model, statements, latest)),
        unchecked=tuple(_unchecked(model, statements, latest)),
        lacking=tuple(figure for name in _without(model.sub_models[0], columns) if (figure := figures[name])),
    )


def _deciding(figure: Figure | None) -> float:
    """The value of a figure that may decide; NaN for one of low confidence."""
    return math.nan if figure is None or figure.value is None or figure.confidence == "low" else figure.value


def _without(sub_model: SubModel, columns: Mapping[str, Column]) -> list[str]:
    return [term.ratio for term in sub_model.terms if np.isnan(columns[term.ratio][0])]


def _contribution(term: Term, figure: Figure) -> Contribution:
    band = int(bands_of(term, np.array([figure.value]))[0])
    return Contribution(
        figure=figure,
        points=term.points[band],
        best=max(term.points),
        typical=term.typical,
        lower=term.edges[band - 1] if band else None,
        upper=term.edges[band] if band < len(term.edges) else None,
    )


def _reasons(code: str, contributions: Sequence[Contribution]) -> tuple[Message, ...]:
    """The strongest first; of two alike the one that the model names first."""
    strongest = sorted(contributions, key=lambda one: -abs(one.difference))[:MOST_REASONS]
    return tuple(Message(code, {"points": abs(one.difference), "fact": _fact(one.figure)}) for one in strongest)


def _fact(figure: Figure) -> Message:
    return Message(f"risk-term-{figure.name}", {"value": figure.value})


# ---------------------------------------------------------------- whether it is one of those


def _outside(model: Model, statements: Statements, latest: Period) -> Iterator[Message]:
    """What takes the company out of the number of those to which the model was fitted."""
    rate, population = _rate(model, statements, latest), model.population
    for item, least in (("total_assets", population.minimum_assets), ("revenue", population.minimum_revenue)):
        amount = statements.value(item, latest)
        if rate is not None and amount is not None and amount * rate < least:
            yield Message("risk-outside-small", {"item": item, "least": least, "currency": population.currency})


def _unchecked(model: Model, statements: Statements, latest: Period) -> Iterator[Message]:
    if _rate(model, statements, latest) is None:
        population = model.population
        yield Message("risk-size-unknown", {"least": population.minimum_assets, "currency": population.currency})


def _rate(model: Model, statements: Statements, latest: Period) -> float | None:
    """What a unit of the partner's currency is worth in the population's; None where nobody said so."""
    if statements.currency == model.population.currency:
        return 1.0
    return statements.value(DOLLAR_RATE, latest)
