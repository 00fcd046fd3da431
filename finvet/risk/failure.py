"""One partner's probability of failure: what its latest figures say, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from msgspec.structs import replace

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
from finvet.on_demand import OnDemand
from finvet.risk.model_file import Model, Population, SubModel, Term, shipped_model
from finvet.risk.points import band_of, chance, fitting, grade_of

MOST_REASONS = 3

Worth = Callable[[str], float | None]
"""What a unit of the statements' currency is worth in another; None where nobody knows."""


def failure_risk(
    statements: Statements,
    analysis: Analysis,
    worth: Worth,
    base_rate: float | None = None,
    model: Model | None = None,
) -> FailureRisk:
    """The probability that the company fails within twelve months of its latest year, with grade and reasons.

    A figure of low confidence decides nothing: the sub-models that need it are passed over. A company of a kind to
    which the model was not fitted (a bank, a holding …) has none; one that is too small has one, with that said.
    """
    model = model or shipped_model()
    risk = FailureRisk(
        model=model.stamp,
        about=model.population.about,
        base_rate=base_rate or model.base_rate,
        own_base_rate=model.base_rate,
        points_to_double=model.points_to_double,
    )
    if not analysis.years:
        return replace(risk, absent=Message("risk-no-years"))
    latest = analysis.years[-1]
    if kind := analysis.kinds.get(latest.id):
        return replace(risk, absent=Message(f"not-applicable-{kind.name}", {"evidence": kind.lines()}))
    risk = _scored(risk, model, _terms(model, analysis, latest))
    if risk.absent:
        return risk
    rate = worth(model.population.currency)
    return replace(
        risk,
        outside=tuple(_outside(model.population, statements, latest, rate)),
        unchecked=_unchecked(model.population, statements) if rate is None else (),
    )


def _terms(model: Model, analysis: Analysis, latest: Period) -> Mapping[str, Figure]:
    """The figures of the latest year that the model can ask for, by ratio."""
    return OnDemand(model.ratios, lambda name: analysis.figure(name, latest) or Figure(name, latest, None))


def _scored(risk: FailureRisk, model: Model, figures: Mapping[str, Figure]) -> FailureRisk:
    """The risk with what the first sub-model says all of whose figures may decide."""

    def decides(name: str) -> bool:
        """Whether a figure has a value, and not one of low confidence."""
        return figures[name].value is not None and figures[name].confidence != "low"

    def lacking(sub_model: SubModel) -> list[str]:
        return [term.ratio for term in sub_model.terms if not decides(term.ratio)]

    chosen = fitting(model, decides)
    if chosen is None:
        return replace(risk, absent=Message("risk-without-terms", {"terms": lacking(model.sub_models[-1])}))
    contributions = tuple(_contribution(term, figures[term.ratio]) for term in chosen.terms)
    probability = chance(model, chosen, sum(one.points for one in contributions), risk.base_rate)
    grade = grade_of(model, probability)
    better = [one for one in contributions if one.difference > 0]
    worse = [one for one in contributions if one.difference < 0]
    return replace(
        risk,
        probability=probability,
        grade=grade.grade,
        observed=Observed(grade.statements, grade.failures),
        sub_model=chosen.name,
        offset=chosen.offset,
        contributions=contributions,
        reasons_for=_reasons("risk-for", better, risk.points_to_double),
        reasons_against=_reasons("risk-against", worse, risk.points_to_double),
        lacking=tuple(figures[name] for name in lacking(model.sub_models[0])),
    )


def _contribution(term: Term, figure: Figure) -> Contribution:
    band = band_of(term, cast(float, figure.value))  # it decides, so that it has one
    return Contribution(
        figure=figure,
        points=term.points[band],
        best=term.best,
        typical=term.typical,
        lower=term.edges[band - 1] if band else None,
        upper=term.edges[band] if band < len(term.edges) else None,
    )


def _reasons(code: str, contributions: Sequence[Contribution], points_to_double: float) -> tuple[Message, ...]:
    """The strongest first; of two alike the one that the model names first."""
    strongest = sorted(contributions, key=lambda one: -abs(one.difference))[:MOST_REASONS]
    return tuple(
        Message(code, {"fact": _fact(one.figure), "odds": 2 ** (-one.difference / points_to_double)})
        for one in strongest
    )


def _fact(figure: Figure) -> Message:
    return Message(f"risk-term-{figure.name}", {"value": figure.value})


# ---------------------------------------------------------------- whether it is one of those


def _outside(population: Population, statements: Statements, latest: Period, rate: float | None) -> Iterator[Message]:
    """What takes the company out of the number of those to which the model was fitted."""
    for item, least in (("total_assets", population.minimum_assets), ("revenue", population.minimum_revenue)):
        amount = statements.value(item, latest)
        if rate is not None and amount is not None and amount * rate < least:
            yield Message("risk-outside-small", {"item": item, "least": least, "currency": population.currency})


def _unchecked(population: Population, statements: Statements) -> tuple[Message, ...]:
    least = {"least": population.minimum_assets, "currency": population.currency}
    if statements.currency is None:
        return (Message("risk-currency-unknown", least),)
    return (Message("risk-rate-unknown", {**least, "of": statements.currency}),)
