"""What signed mitigants do to a verdict: a step up, within the ceiling that the policy sets."""

from __future__ import annotations

from msgspec.structs import replace

from finvet.assessment.knockout_rules import FROM_BEST
from finvet.assessment.policy import Policy
from finvet.assessment.requests import are_needed
from finvet.assessment.verdict import STANDING_CAPS, worse
from finvet.model import Assessment, Exposure, Message, Verdict, VerdictCode

BAND = "step-band"


def is_covered(exposure: Exposure, policy: Policy) -> bool:
    """Whether signed mitigants cover enough of what the partner would owe us: the gap, and the policy's least share.

    The gap is what the peak exceeds the limit of the verdict without them; without a deal that can be compared with
    the limit nothing is covered.
    """
    deal = exposure.deal
    if deal is None or deal.open_gap is None or deal.open_gap > 0:
        return False
    return 0 < deal.signed_cover >= policy.overrides.mitigants.least_share_of_peak * deal.schedule.peak


def lifted(assessment: Assessment, policy: Policy, *, covers: bool) -> Assessment:
    """The assessment with the verdict that signed mitigants allow; `covers`: whether they cover the exposure.

    Never above a cap at decline or stop, never without an opinion, and at low confidence never better than that
    allows.
    """
    verdict = assessment.verdict
    if not covers or verdict.score is None or _is_held_down(verdict):
        return assessment
    code = _lifted_code(verdict, policy)
    if code == verdict.code:
        return assessment
    step = Message("step-mitigants", {"verdict": code, "before": verdict.code})
    asked = verdict.requests if are_needed(code, verdict.confidence) else ()
    better = replace(verdict, code=code, steps=(*verdict.steps, step), requests=asked)
    return replace(assessment, verdict=better)


def _lifted_code(verdict: Verdict, policy: Policy) -> VerdictCode:
    rules = policy.overrides.mitigants
    best = worse(rules.best, policy.overrides.low_confidence) if verdict.confidence == "low" else rules.best
    place = max(FROM_BEST.index(verdict.code) - rules.steps_up, FROM_BEST.index(best))
    return FROM_BEST[min(place, FROM_BEST.index(verdict.code))]


def _is_held_down(verdict: Verdict) -> bool:
    """Whether a cap, and not the score alone, holds the verdict at decline or stop."""
    caps = (step.parameters.get("verdict") for step in verdict.steps if step.code != BAND)
    return any(cap in STANDING_CAPS for cap in caps)
