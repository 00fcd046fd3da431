"""Where the failure model and the rules meet: a step of confidence and a sentence where they disagree."""

from __future__ import annotations

from finvet.assessment.confidence_rules import Effect, RiskRules
from finvet.assessment.policy_rules import Bands
from finvet.assessment.verdict import band
from finvet.model import FailureRisk, Message


def disagreement(
    rules: RiskRules, bands: Bands, risk: FailureRisk | None, score: float | None
) -> tuple[Effect, Message] | None:
    """What the grade takes of the confidence where it contradicts the verdict of the score alone, and the sentence.

    A company unlike those to which the model was fitted has no say, nor has a grade where there is no score.
    """
    if risk is None or risk.grade is None or risk.outside or score is None:
        return None
    verdict = band(bands, score)
    for rule in rules.disagrees:
        if verdict in rule.verdicts and risk.grade in rule.grades:
            said = {"verdict": verdict, "grade": risk.grade, "probability": risk.probability}
            return rule, Message("confidence-statistics-disagree", said)
    return None
