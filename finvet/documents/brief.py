"""A vetting in brief: as much of `finvet.vet/1` as a later vetting of the same partner is compared with."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Literal

from finvet.documents.deal import limit_document
from finvet.documents.facts import facts_document
from finvet.documents.spread import period_document
from finvet.documents.vet import VET, finding_documents, stamp_document, verdict_document
from finvet.model import FigureTable, Partner

FINDING: Sequence[Literal["code", "severity", "message", "figures"]] = ("code", "severity", "message", "figures")
UNCOMPARED = ("steps", "confidence_steps", "statistics_disagree", "unknown")
"""Of the verdict what a comparison does not look at."""


def brief_document(partner: Partner, figures: Collection[str]) -> dict[str, Any]:
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
        "items": _values(statements.figures, figures),
        "ratios": _values(analysis.ratios, figures),
        "scores": _values(analysis.scores, figures),
        "risk": {"failure_probability": risk.probability, "grade": risk.grade} if risk and risk.grade else None,
        "as_of": assessment.as_of.isoformat(),
        "policy": stamp_document(assessment.policy),
        "limit": limit_document(partner.exposure.limit) if partner.exposure else None,
        "facts": facts_document(partner),
        "findings": [{key: one[key] for key in FINDING} for one in finding_documents(assessment.findings)],
        "verdict": {key: value for key, value in verdict_document(partner).items() if key not in UNCOMPARED},
    }


def _values(table: FigureTable, names: Collection[str]) -> dict[str, dict[str, dict[str, object]]]:
    return {
        name: {period: {"value": f.value, "confidence": f.confidence} for period, f in table[name].items()}
        for name in names
        if name in table
    }
