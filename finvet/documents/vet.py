"""The document `finvet.vet/1`: statements, ratios, scores, trends, risk, deal, findings and verdict as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from finvet.documents.cells import cell_document
from finvet.documents.deal import deal_document, limit_document
from finvet.documents.facts import facts_document, request_document
from finvet.documents.risk import risk_document, risk_note
from finvet.documents.spread import spread_document
from finvet.documents.types import (
    BenchmarksDocument,
    FindingDocument,
    FittedToDocument,
    OverrideDocument,
    PolicyDocument,
    RatioDocument,
    ScoreDocument,
    TrendDocument,
    VerdictDocument,
    VetDocument,
    VetsDocument,
)
from finvet.model import Figure, FigureTable, Finding, Message, Override, Partner, PolicyStamp, Source
from finvet.ratios.directions import trend_of
from finvet.trends import Trend
from finvet.wording import say

VET: Literal["finvet.vet/1"] = "finvet.vet/1"


def vet_documents(partners: Sequence[Partner]) -> VetDocument | VetsDocument:
    """The document of one company, or those of several that share a workbook."""
    documents = [vet_document(partner) for partner in partners]
    return documents[0] if len(documents) == 1 else {"schema": VET, "partners": documents}


def vet_document(partner: Partner) -> VetDocument:
    """The vetting as the contract's `finvet.vet/1`."""
    analysis, assessment = partner.analysis, partner.assessment
    return {
        **spread_document(partner.statements),
        "schema": VET,
        "partner": partner.name,
        "ratios": {n: {p: _ratio(f) for p, f in row.items()} for n, row in analysis.ratios.items()},
        "scores": _scores(analysis.scores, analysis.zones),
        "fitted_to": {n: _fitted_to(partner, n) for n in analysis.fitted_to},
        "trends": {n: _trend(trend_of(analysis, n)) for n in (*analysis.ratios, *analysis.scores)},
        "benchmarks": _benchmarks(partner),
        "risk": risk_document(partner.risk),
        "risk_note": risk_note(partner.risk),
        "as_of": assessment.as_of.isoformat(),
        "policy": stamp_document(assessment.policy),
        "deal": deal_document(partner.exposure) if partner.exposure else None,
        "limit": limit_document(partner.exposure.limit) if partner.exposure else None,
        "facts": facts_document(partner),
        "findings": finding_documents(assessment.findings),
        "verdict": verdict_document(partner),
    }


def stamp_document(stamp: PolicyStamp) -> PolicyDocument:
    """By which rules was judged."""
    return {"name": stamp.name, "version": stamp.version, "sha256": stamp.sha256}


def finding_documents(findings: Iterable[Finding]) -> list[FindingDocument]:
    """The rules that fired, with the cells that their figures walk back to."""
    return [
        {"code": f.code, "severity": f.severity, "message": say(f.message), "figures": [g.name for g in f.figures],
         "basis": [cell_document(s) for s in _cells_of(f.figures)]}
        for f in findings
    ]  # fmt: skip


# ---------------------------------------------------------------- parts


def _ratio(figure: Figure) -> RatioDocument:
    return {
        "value": figure.value,
        "note": _note(figure),
        "inputs": [f.name for f in figure.inputs],
        "confidence": figure.confidence,
    }


def _note(figure: Figure) -> str | None:
    return "; ".join(say(n) for n in figure.notes) or None


def _scores(scores: FigureTable, zones: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, ScoreDocument]]:
    return {
        name: {
            period: {
                "value": f.value,
                "zone": zones.get(name, {}).get(period),
                "note": _note(f),
                "confidence": f.confidence,
            }
            for period, f in row.items()
        }
        for name, row in scores.items()
    }


def _fitted_to(partner: Partner, score: str) -> FittedToDocument:
    fitted = partner.analysis.fitted_to[score]
    return {
        "companies": say(Message(f"fitted-to-{fitted.name}")),
        "outside": list(fitted.outside(partner.case)),
        "unverified": partner.analysis.unverified.get(score),
    }


def _trend(trend: Trend) -> TrendDocument:
    return {
        "trend": trend.word,
        "throughout": trend.throughout,
        "change": trend.change,
        "growth": trend.growth,
        "volatility": trend.volatility,
        "confidence": trend.confidence,
        "note": say(trend.reason) if trend.reason else None,
    }


def _benchmarks(partner: Partner) -> BenchmarksDocument:
    others, years = partner.comparable, partner.analysis.years
    standings = partner.standings()
    return {
        "title": others.title,
        "about": others.about,
        "source": others.source,
        "period": years[-1].id if years else None,
        "populations": [{"population": p.name, "count": others.count(p)} for p in others.populations],
        "standings": {
            ratio: {name: {"low": s.low, "high": s.high} for name, s in row.items()} for ratio, row in standings.items()
        },
    }


def verdict_document(partner: Partner) -> VerdictDocument:
    """The answer with its reasons."""
    verdict = partner.assessment.verdict
    return {
        "code": verdict.code,
        "override": override_document(partner.case.override),
        "score": verdict.score,
        "scorecard": {
            i.name: {
                "points": i.points,
                "weight": i.weight,
                "value": i.figure.value if i.figure else None,
                "note": say(i.note) if i.note else None,
            }
            for i in verdict.scorecard
        },
        "steps": [say(m) for m in verdict.steps],
        "confidence": verdict.confidence,
        "confidence_steps": [say(m) for m in verdict.confidence_steps],
        "statistics_disagree": say(told) if (told := partner.assessment.disagreement) else None,
        "viable_cash_flow": verdict.viable_cash_flow,
        "pays_on_time": verdict.pays_on_time,
        "reasons_for": [say(m) for m in verdict.reasons_for],
        "reasons_against": [say(m) for m in verdict.reasons_against],
        "unknown": [say(m) for m in verdict.unknown],
        "requests": [say(request.document) for request in verdict.requests],
        "request_details": [request_document(request) for request in verdict.requests],
        "valid_until": verdict.valid_until.isoformat() if verdict.valid_until else None,
    }


def override_document(override: Override | None) -> OverrideDocument | None:
    """The verdict of an analyst beside that of the policy."""
    if override is None:
        return None
    day = override.on.isoformat() if override.on else None
    return {"code": override.verdict, "by": override.by, "reason": override.reason, "date": day}


def _cells_of(figures: Iterable[Figure]) -> list[Source]:
    return list(dict.fromkeys(s for f in figures for s in f.cells()))
