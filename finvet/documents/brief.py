"""A vetting in brief: as much of `finvet.vet/1` as a later vetting of the same partner is compared with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from finvet.documents.facts import answer_documents
from finvet.documents.spread import period_document
from finvet.documents.vet import VET, override_document, stamp_document
from finvet.model import Analysis, Figure, Finding, Partner, Verdict
from finvet.questionnaire import text_of
from finvet.wording import say

Brief = dict[str, Any]


def brief_document(partner: Partner, figures: Collection[str]) -> Brief:
    """The answers, findings and requests, and of these line items and ratios every value.

    It has the keys of the whole document that `finvet compare` reads, and reads as one.
    """
    statements, analysis, assessment, risk = partner.statements, partner.analysis, partner.assessment, partner.risk
    return {
        "schema": VET,
        "partner": partner.name,
        "files": [{"file": file.file, "sha256": file.sha256} for file in statements.files],
        "currency": statements.currency,
        "scale": {"factor": statements.scale.factor},
        "periods": list(map(period_document, statements.periods)),
        "items": {name: _item(statements.figures[name]) for name in figures if name in statements.figures},
        "ratios": {name: _derived(analysis, name) for name in figures if name in analysis.ratios},
        "scores": {name: _derived(analysis, name) for name in figures if name in analysis.scores},
        "risk": {"failure_probability": risk.probability, "grade": risk.grade} if risk and risk.grade else None,
        "as_of": assessment.as_of.isoformat(),
        "policy": stamp_document(assessment.policy),
        "limit": {"recommended_limit": partner.exposure.limit.amount} if partner.exposure else None,
        "facts": {
            "file": partner.case.file,
            "answers": answer_documents(partner.case),
            "open_questions": {question.id: text_of(question) for question in partner.open_questions},
        },
        "findings": list(map(_finding, assessment.findings)),
        "verdict": {**_verdict(assessment.verdict), "override": override_document(partner.case.override)},
    }


def _item(by_period: Mapping[str, Figure]) -> Brief:
    return {period: {"value": figure.value} for period, figure in by_period.items()}


def _derived(analysis: Analysis, name: str) -> Brief:
    """A ratio or score year by year; what it rests on is not looked at."""
    return {year.id: {"value": value} for year, value in zip(analysis.years, analysis.values[name], strict=True)}


def _finding(finding: Finding) -> Brief:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": say(finding.message),
        "figures": [figure.name for figure in finding.figures],
    }


def _verdict(verdict: Verdict) -> Brief:
    asked = [(request.code, say(request.document)) for request in verdict.requests]
    return {
        "code": verdict.code,
        "score": verdict.score,
        "scorecard": {
            i.name: {"points": i.points, "weight": i.weight, "value": i.figure.value if i.figure else None}
            for i in verdict.scorecard
        },
        "confidence": verdict.confidence,
        "viable_cash_flow": verdict.viable_cash_flow,
        "pays_on_time": verdict.pays_on_time,
        "reasons_for": list(map(say, verdict.reasons_for)),
        "reasons_against": list(map(say, verdict.reasons_against)),
        "requests": [document for _, document in asked],
        "request_details": [{"code": code, "document": document} for code, document in asked],
        "valid_until": verdict.valid_until.isoformat() if verdict.valid_until else None,
    }
