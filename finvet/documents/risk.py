"""The failure risk as plain data, for the json document of a vetting."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.documents.types import ContributionDocument, RiskDocument
from finvet.model import Contribution, FailureRisk, Message
from finvet.wording import say


def risk_document(risk: FailureRisk | None) -> RiskDocument | None:
    """The probability with all that it adds up from; None where there is none."""
    if risk is None or risk.probability is None or risk.grade is None or risk.sub_model is None:
        return None
    return {
        "failure_probability": risk.probability,
        "grade": risk.grade,
        "grade_observed": None if risk.observed is None else risk.observed.rate,
        "base_rate": risk.base_rate,
        "model_base_rate": risk.own_base_rate,
        "model": f"{risk.model}/{risk.sub_model}",
        "reasons": _said([*risk.reasons_against, *risk.reasons_for]),
        "reasons_for": _said(risk.reasons_for),
        "reasons_against": _said(risk.reasons_against),
        "outside": _said(risk.outside),
        "unchecked": _said(risk.unchecked),
        "lacking": [figure.name for figure in risk.lacking],
        "offset": risk.offset,
        "points": risk.points,
        "points_to_double": risk.points_to_double,
        "contributions": [_contribution(one) for one in risk.contributions],
    }


def risk_note(risk: FailureRisk | None) -> str | None:
    """Why there is no probability."""
    return say(risk.absent) if risk and risk.absent else None


def _contribution(one: Contribution) -> ContributionDocument:
    return {
        "term": one.figure.name,
        "value": one.figure.value,
        "points": one.points,
        "typical": one.typical,
        "best": one.best,
    }


def _said(messages: Sequence[Message]) -> list[str]:
    return [say(message) for message in messages]
