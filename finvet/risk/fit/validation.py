"""How the model does on companies and years that it was not fitted to: the figures of the model card."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

import numpy as np

from finvet.risk.columns import grades_of, scored
from finvet.risk.fit.additive import Column
from finvet.risk.fit.measures import (
    Measure,
    auc,
    average_precision,
    calibration_error,
    caught,
    interval,
    observed_to_expected,
)
from finvet.risk.fit.outcomes import Outcomes
from finvet.risk.fit.plan import Choice, Plan, SubPlan
from finvet.risk.fit.sub_models import fit_model
from finvet.risk.model_file import GradeBand, Model

MEASURES: dict[str, Measure] = {
    "auc": auc,
    "average_precision": average_precision,
    "calibration_error": calibration_error,
    "observed_to_expected": observed_to_expected,
}
DIGITS = 4

Fit = Callable[[Outcomes], Model]


def later_years(plan: Plan, outcomes: Outcomes, fit: Fit) -> tuple[Outcomes, Model]:
    """The years that judge, and the model fitted to the years before them."""
    return outcomes.within(plan.years.judged), fit(outcomes.within(plan.years.fitted))


def other_companies(plan: Plan, outcomes: Outcomes, fit: Fit) -> tuple[Outcomes, Sequence[Model]]:
    """All rows, and for each fold of companies the model fitted to those of the others."""
    rows = outcomes.within(plan.years.shipped)
    folds = folds_of(rows, plan.validation.folds)
    return rows, [fit(rows.at(np.flatnonzero(folds != fold))) for fold in range(plan.validation.folds)]


def folds_of(rows: Outcomes, folds: int) -> Column:
    """The fold of each row: all years of a company lie in the same one."""
    return np.array([crc32(str(company).encode()) % folds for company in rows.company], dtype=float)


def probabilities(model: Model, rows: Outcomes) -> Column:
    """The probability of each row by the first sub-model that fits."""
    return scored(model, rows.ratios).probability


def probabilities_by_fold(models: Sequence[Model], rows: Outcomes) -> Column:
    """The same, each row by the model that had not seen its company."""
    folds = folds_of(rows, len(models))
    by_fold = [probabilities(model, rows) for model in models]
    return np.choose(folds.astype(int), by_fold)


def alone(model: Model, number: int) -> Model:
    """The model with one of its sub-models only."""
    return replace(model, sub_models=(model.sub_models[number],))


def figures(rows: Outcomes, probability: Column, resamples: int) -> dict[str, Any]:
    """Every measure with its 95 % interval, on the rows that have a probability."""
    has = ~np.isnan(probability)
    failed, chance, company = rows.failed[has], probability[has], rows.company[has]
    found: dict[str, Any] = {"statements": int(has.sum()), "failures": int(failed.sum())}
    for name, measure in MEASURES.items():
        found[name] = [round(value, DIGITS) for value in interval(measure, failed, chance, company, resamples)]
    return found


def of_sub_model(
    number: int, judged: tuple[Outcomes, Model], grouped: tuple[Outcomes, Sequence[Model]], resamples: int
) -> dict[str, Any]:
    """What one sub-model does by itself, on later years and on other companies."""
    later, model = judged
    others, models = grouped
    return {
        "judged": figures(later, probabilities(alone(model, number), later), resamples),
        "grouped": figures(others, probabilities_by_fold([alone(one, number) for one in models], others), resamples),
    }


def flagged_and_caught(plan: Plan, judged: tuple[Outcomes, Column], grouped: tuple[Outcomes, Column]) -> list[Any]:
    """Which share of the failed is found among so many of the riskiest."""
    return [
        {
            "flagged": flagged,
            "judged": round(caught(judged[0].failed, judged[1], flagged), DIGITS),
            "grouped": round(caught(grouped[0].failed, grouped[1], flagged), DIGITS),
        }
        for flagged in plan.validation.flagged
    ]


def observed_by_grade(model: Model, rows: Outcomes, probability: Column) -> Iterator[GradeBand]:
    """The grades with what became of companies that had them."""
    grades = grades_of(model, probability)
    for number, band in enumerate(model.grades):
        failed = rows.failed[grades == number]
        yield replace(band, statements=len(failed), failures=int(failed.sum()))


def anew(plan: Plan, sub: SubPlan) -> Fit:
    """How a model of these terms alone is fitted."""
    alone = replace(plan, sub_models=(sub,))
    return lambda rows: fit_model(alone, rows)


def choices(plan: Plan, outcomes: Outcomes) -> list[dict[str, Any]]:
    """What the fullest sub-model would do if it had other bands or other terms, on the rows of the shipped one."""
    rows = outcomes.having(plan.sub_models[0].terms)
    return [_choice(_chosen(plan, choice), choice.about, rows) for choice in plan.choices]


def _chosen(plan: Plan, choice: Choice) -> Plan:
    bands = replace(plan.bands, most=choice.most or plan.bands.most, of_failed=choice.of_failed or plan.bands.of_failed)
    terms = (choice.terms or plan.sub_models[0].terms) + choice.also
    return replace(plan, bands=bands, sub_models=(SubPlan(plan.sub_models[0].name, terms),))


def _choice(plan: Plan, about: str, outcomes: Outcomes) -> dict[str, Any]:
    def fit(rows: Outcomes) -> Model:
        return fit_model(plan, rows)

    judged, model = later_years(plan, outcomes, fit)
    grouped, models = other_companies(plan, outcomes, fit)
    found: dict[str, Any] = {"about": about, "terms": len(plan.sub_models[0].terms)}
    found["bands"] = sum(len(term.points) for term in model.sub_models[0].terms)
    for name, rows, chance in (
        ("judged", judged, probabilities(model, judged)),
        ("grouped", grouped, probabilities_by_fold(models, grouped)),
    ):
        has = ~np.isnan(chance)
        once = np.ones(int(has.sum()))
        found[name] = {key: round(m(rows.failed[has], chance[has], once), DIGITS) for key, m in MEASURES.items()}
    return found
