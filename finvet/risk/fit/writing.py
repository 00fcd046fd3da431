"""The whole fit: the model with its validation, its curves, and the files in which they are shipped."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import TypeAdapter

from finvet.risk.columns import scored
from finvet.risk.curves import Curves
from finvet.risk.fit import validation
from finvet.risk.fit.comparing import LATER, OTHERS, Judged, checks
from finvet.risk.fit.outcomes import Outcomes
from finvet.risk.fit.plan import Plan
from finvet.risk.fit.sub_models import fit_model
from finvet.risk.fit.transfer import transfers
from finvet.risk.model_file import Model

SHORT_LIST = re.compile(r"\[\s+([^\[\]{}\"]+?)\s+\]")


def fitted(plan: Plan, outcomes: Outcomes, folder: Path) -> tuple[Model, Curves]:
    """The model of all years, with what it did on companies and years that it had not seen, and the same to draw.

    `folder` may hold the samples of other countries.
    """

    def fit(rows: Outcomes) -> Model:
        return fit_model(plan, rows)

    rows = outcomes.within(plan.years.shipped)
    model = fit(rows)
    later, of_earlier = validation.later_years(plan, outcomes, fit)
    grouped, by_fold = validation.other_companies(plan, outcomes, fit)
    of_later = validation.probabilities(of_earlier, later)
    of_grouped = validation.probabilities_by_fold(by_fold, grouped)
    resamples = plan.validation.resamples
    used = scored(model, rows.ratios).sub_model
    judged_grades = validation.observed_by_grade(model, later, of_later)
    told: dict[str, Any] = {
        "statements": len(rows),
        "failures": int(rows.failed.sum()),
        "years": {"shipped": plan.years.shipped, "fitted": plan.years.fitted, "judged": plan.years.judged},
        "folds": plan.validation.folds,
        "judged": validation.figures(later, of_later, resamples),
        "grouped": validation.figures(grouped, of_grouped, resamples),
        "caught": validation.flagged_and_caught(plan, (later, of_later), (grouped, of_grouped)),
        "judged_grades": [[band.grade, band.statements, band.failures] for band in judged_grades],
        "sub_models": [
            {
                "name": sub_model.name,
                "used": round(float(np.mean(used == number)), validation.DIGITS),
                **validation.of_sub_model(number, (later, of_earlier), (grouped, by_fold), resamples),
            }
            for number, sub_model in enumerate(model.sub_models)
        ],
        "transfer": transfers(model, folder, resamples),
        "choices": validation.choices(plan, outcomes),
    }
    grades = tuple(validation.observed_by_grade(model, grouped, of_grouped))
    judged = Judged(LATER, later, of_later), Judged(OTHERS, grouped, of_grouped)
    return replace(model, grades=grades, validation=told), Curves(model.stamp, checks(plan, outcomes, judged))


def as_file(found: Model | Curves) -> bytes:
    """The model, or its curves, as json, a list of numbers on a line."""
    plain = TypeAdapter(type(found)).dump_python(found, mode="json", exclude_none=True)
    text = json.dumps(plain, indent=1, ensure_ascii=False)
    return (SHORT_LIST.sub(lambda found: f"[{' '.join(found[1].split())}]", text) + "\n").encode()
