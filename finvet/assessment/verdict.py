"""The verdict: band of the score, then the overrides and the caps of the knock-outs, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import judge
from finvet.assessment.knockout_rules import FROM_BEST
from finvet.assessment.knockouts import KnockOuts
from finvet.assessment.policy import Policy
from finvet.assessment.policy_rules import Bands, Overrides, Series, TrendOverride
from finvet.model import Confidence, Finding, Indicator, Message, VerdictCode
from finvet.trends import Noise, trend

STANDING_CAPS: tuple[VerdictCode, ...] = ("decline", "stop")


class Standing(Struct, frozen=True):
    """Where the verdict stands, with the steps that led there; `lowered` are those that hold it where it stands."""

    code: VerdictCode
    steps: tuple[Message, ...] = field(default_factory=tuple)
    lowered: tuple[Message, ...] = field(default_factory=tuple)

    def capped(self, cap: VerdictCode, step: Message) -> Standing:
        """At best `cap`; the step is kept also where it changes nothing, and takes the place of milder ones."""
        code = worse(self.code, cap)
        return Standing(code, (*self.steps, step), self.lowered if code == self.code else (step,))


def worse(one: VerdictCode, other: VerdictCode) -> VerdictCode:
    """The worse of two verdicts."""
    return max(one, other, key=FROM_BEST.index)


def verdict(
    policy: Policy,
    evidence: Evidence,
    scorecard: Sequence[Indicator],
    score: float,
    knock_outs: KnockOuts,
    *,
    confidence: Confidence,
) -> Standing:
    """The verdict where the data carry an opinion."""
    overrides = policy.overrides
    code = band(policy.bands, score)
    standing = Standing(code, (Message("step-band", {"verdict": code, "score": score}),))
    standing = _capped_by_stars(standing, overrides, scorecard)
    standing = _capped_by_pillars(standing, overrides, evidence)
    standing = _lowered_by_trend(standing, overrides.trend, evidence)
    for knock_out in knock_outs.fired:
        step = Message("step-knock-out", {"rule": knock_out.id, "verdict": knock_out.cap})
        standing = standing.capped(knock_out.cap, step)
    if confidence == "low":
        step = Message("step-low-confidence", {"verdict": overrides.low_confidence})
        standing = standing.capped(overrides.low_confidence, step)
    return standing


def no_opinion(gates: Sequence[Finding], knock_outs: KnockOuts) -> Standing:
    """The verdict where a gate fired: insufficient, unless a knock-out does not need the statements."""
    standing = Standing("insufficient", tuple(Message("step-gate", {"gate": gate.code}) for gate in gates))
    for knock_out in knock_outs.fired:
        step = Message("step-knock-out", {"rule": knock_out.id, "verdict": knock_out.cap})
        stands = knock_out.without_opinion == "stands" and knock_out.cap in STANDING_CAPS
        if stands or knock_out.without_opinion == "replaces":
            code = knock_out.cap if standing.code == "insufficient" else worse(standing.code, knock_out.cap)
            standing = Standing(code, (*standing.steps, step))
        else:
            standing = replace(standing, steps=(*standing.steps, step))
    return standing


def band(bands: Bands, score: float) -> VerdictCode:
    """The verdict of an unrounded score alone."""
    if score >= bands.accept:
        return "accept"
    if score >= bands.conditions:
        return "conditions"
    return "secured" if score >= bands.secured else "decline"


def _capped_by_stars(standing: Standing, overrides: Overrides, scorecard: Sequence[Indicator]) -> Standing:
    at_zero = [indicator.name for indicator in scorecard if indicator.star and indicator.points == 0]
    reached = [rule.cap for rule in overrides.stars if len(at_zero) >= rule.at_least]
    if not reached:
        return standing
    cap = max(reached, key=FROM_BEST.index)
    code = "step-star" if len(at_zero) == 1 else "step-stars"
    return standing.capped(cap, Message(code, {"count": len(at_zero), "stars": at_zero, "verdict": cap}))


def _capped_by_pillars(standing: Standing, overrides: Overrides, evidence: Evidence) -> Standing:
    for rule in overrides.pillars:
        percent = evidence.pillars.get(rule.pillar)
        if percent is not None and percent < rule.below:
            parameters = {"pillar": rule.pillar, "percent": percent, "mark": rule.below, "verdict": rule.cap}
            standing = standing.capped(rule.cap, Message("step-pillar", parameters))
    return standing


# ---------------------------------------------------------------- trend


def _lowered_by_trend(standing: Standing, override: TrendOverride, evidence: Evidence) -> Standing:
    worsening = worsening_series(override, evidence)
    if len(worsening) < override.worse_at_least or (override.unless and judge(override.unless, evidence)):
        return standing
    place = min(FROM_BEST.index(standing.code) + override.steps_down, FROM_BEST.index(override.floor))
    lowered = worse(standing.code, FROM_BEST[place])
    parameters = {
        "worse": len(worsening), "of": len(override.series), "series": list(worsening),
        "steps": override.steps_down, "floor": override.floor,
    }  # fmt: skip
    found = standing.capped(lowered, Message("step-trend", parameters))
    return found if found.code == standing.code else replace(found, lowered=(*standing.lowered, *found.lowered))


def worsening_series(override: TrendOverride, evidence: Evidence) -> tuple[str, ...]:
    """The series that worsened by more than noise in both intervals of the three years."""
    return tuple(series.figure for series in override.series if _worsened(series, evidence))


def _worsened(series: Series, evidence: Evidence) -> bool:
    values = evidence.analysis.values.get(series.figure, ())[: len(evidence.years)]
    if not all(a is not None and b is not None and (b < a) == (series.worse == "falling") for a, b in pairwise(values)):
        return False  # as of most, told by the values alone
    figures = [evidence.decisive(series.figure, year) for year in evidence.years]
    noise = Noise(relative=series.noise) if series.relative else Noise(absolute=series.noise)
    found = trend(series.figure, figures, evidence.years, noise=noise)
    return found.throughout and found.way == series.worse
