"""The assessment: what a policy says of an analysis on one day, stage by stage."""

from __future__ import annotations

from datetime import date
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from finvet.assessment.answers import pays_on_time, viable_cash_flow
from finvet.assessment.confidence import confidence as confidence_of
from finvet.assessment.dating import balance_sheets, months_after
from finvet.assessment.evidence import Evidence
from finvet.assessment.findings import flag_findings, scorecard_findings, statement_findings
from finvet.assessment.gates import failed_gates
from finvet.assessment.knockouts import KnockOuts
from finvet.assessment.knockouts import knock_outs as knock_outs_of
from finvet.assessment.policy import Policy
from finvet.assessment.reasons import reasons_against, reasons_for, unknown
from finvet.assessment.requests import are_needed, reasons_to_ask, requests
from finvet.assessment.rules import uncapped_findings, with_caps
from finvet.assessment.scorecard import Earlier, mark, pillars, score
from finvet.assessment.statistics import disagreement
from finvet.assessment.verdict import Standing, no_opinion, verdict
from finvet.model import (
    Analysis,
    Assessment,
    Case,
    Confidence,
    FailureRisk,
    Finding,
    Indicator,
    Message,
    Request,
    Statements,
    Verdict,
)
from finvet.on_demand import Later


def assess(
    statements: Statements,
    analysis: Analysis,
    policy: Policy,
    case: Case,
    as_of: date,
    risk: FailureRisk | None = None,
) -> Assessment:
    """Judges a partner: gates, scorecard, knock-outs, confidence, verdict, the two answers, reasons and requests.

    Where a gate fires there is no score and no answer; findings, knock-outs and requests are given all the same.
    `risk` moves the confidence alone, and that only where its grade contradicts the score.
    Source: the policy file; every threshold stands there with its own.
    """
    evidence = Evidence(statements, analysis, terms=policy.terms, country=case.country)
    judged = _judge(evidence, policy, case, as_of, risk)
    verdict_of_all = _verdict(judged, policy, case, as_of)
    earlier = Earlier(policy.indicators, evidence)
    return Assessment(as_of, policy.stamp, judged.findings, verdict_of_all, judged.disagreement, earlier)


class _Judged(Struct, frozen=True):
    """What the rules say, before it is put into reasons and requests; `score` is None where a gate fired."""

    evidence: Evidence
    scorecard: tuple[Indicator, ...]
    gates: tuple[Finding, ...]
    knock_outs: KnockOuts
    confidence: Confidence
    confidence_steps: tuple[Message, ...]
    score: float | None
    findings: tuple[Finding, ...]
    disagreement: Message | None

    @property
    def rules_fired(self) -> tuple[Finding, ...]:
        return (*self.gates, *(knock_out.finding for knock_out in self.knock_outs.fired))


def _judge(evidence: Evidence, policy: Policy, case: Case, as_of: date, risk: FailureRisk | None) -> _Judged:
    scorecard = tuple(mark(rule, evidence) for rule in policy.indicators)
    gates = failed_gates(policy.gates, evidence, scorecard, as_of)
    knock_outs = knock_outs_of(policy, evidence)
    evidence = replace(evidence, pillars=pillars(scorecard), fired=knock_outs.ids)
    knock_outs = with_caps(knock_outs, policy.rules, evidence)
    total = None if gates else score(scorecard)
    disagrees = disagreement(policy.risk, policy.bands, risk, total)
    confidence, confidence_steps = confidence_of(policy, evidence, case, scorecard, as_of, disagrees)
    findings = (
        *gates,
        *(knock_out.finding for knock_out in knock_outs.fired),
        *uncapped_findings(policy.rules, evidence),
        *scorecard_findings(policy, scorecard),
        *flag_findings(policy.indicators, evidence),
        *statement_findings(policy, evidence),
    )
    sentence = disagrees[1] if disagrees else None
    return _Judged(evidence, scorecard, gates, knock_outs, confidence, confidence_steps, total, findings, sentence)


def _verdict(judged: _Judged, policy: Policy, case: Case, as_of: date) -> Verdict:
    evidence, scorecard = judged.evidence, judged.scorecard
    standing = _standing(judged, policy)
    has_opinion = judged.score is not None
    payer = pays_on_time(policy.pays_on_time, evidence, scorecard, judged.confidence, has_opinion=has_opinion)
    return Verdict(
        code=standing.code,
        score=judged.score,
        scorecard=scorecard,
        pillars=evidence.pillars if has_opinion else dict.fromkeys(evidence.pillars),
        steps=standing.steps,
        confidence=judged.confidence,
        confidence_steps=judged.confidence_steps,
        viable_cash_flow=viable_cash_flow(policy.viable_cash_flow, evidence, has_opinion=has_opinion),
        pays_on_time=payer,
        reasons_for=reasons_for(policy, scorecard) if has_opinion else (),
        reasons_against=reasons_against(policy, scorecard if has_opinion else (), judged.rules_fired, standing.lowered),
        unknown=Later(partial(unknown, policy, evidence, scorecard, judged.knock_outs, case)),  # no batch looks at it
        requests=_requests(judged, policy) if are_needed(standing.code, judged.confidence) else (),
        valid_until=_valid_until(policy, evidence, as_of) if has_opinion else None,
    )


def _standing(judged: _Judged, policy: Policy) -> Standing:
    if judged.score is None:
        return no_opinion(judged.gates, judged.knock_outs)
    return verdict(
        policy,
        judged.evidence,
        judged.scorecard,
        judged.score,
        judged.knock_outs,
        confidence=judged.confidence,
    )


def _requests(judged: _Judged, policy: Policy) -> tuple[Request, ...]:
    reasons = reasons_to_ask(judged.findings, judged.confidence_steps)
    return requests(policy.requests, judged.evidence, judged.scorecard, reasons)


def _valid_until(policy: Policy, evidence: Evidence, as_of: date) -> date | None:
    """The earlier of the two ends of an opinion; none without a balance sheet.

    It does not outlast the day from which the same policy would call that balance sheet too old.
    """
    sheets = balance_sheets(evidence, policy.gates.D2.balance_sheet)
    if not sheets:
        return None
    months = min(policy.validity.months_after_balance_sheet, policy.gates.D3.months)
    of_statements = months_after(sheets[-1].last_day, months)
    return min(months_after(as_of, policy.validity.months_after_opinion), of_statements)
