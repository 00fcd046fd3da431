"""The machine-readable documents of finvet: `finvet.spread/1` and `finvet.vet/1` as plain data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from finvet.deal_document import deal_document, limit_document
from finvet.document_types import (
    BenchmarksDocument,
    FittedToDocument,
    ItemDocument,
    OverrideDocument,
    PeriodDocument,
    RatioDocument,
    ScoreDocument,
    SourceDocument,
    SourceFileDocument,
    SpreadDocument,
    SpreadsDocument,
    TrendDocument,
    VerdictDocument,
    VetDocument,
    VetsDocument,
    WarningDocument,
)
from finvet.facts_document import facts_document, request_document
from finvet.line_items import chart
from finvet.model import (
    Figure,
    FigureTable,
    Message,
    Override,
    Partner,
    Period,
    Source,
    SourceFile,
    SpreadWarning,
    Statements,
)
from finvet.ratios.directions import trend_of
from finvet.risk_document import risk_document, risk_note
from finvet.trends import Trend
from finvet.wording import say

SPREAD: Literal["finvet.spread/1"] = "finvet.spread/1"
VET: Literal["finvet.vet/1"] = "finvet.vet/1"


def spread_document(statements: Statements) -> SpreadDocument:
    """The statements as the contract's `finvet.spread/1`."""
    return {
        "schema": SPREAD,
        "partner": statements.partner,
        "files": [_file(f) for f in statements.files],
        "currency": statements.currency,
        "scale": {
            "factor": statements.scale.factor,
            "stated": statements.scale.stated,
            "basis": [_cell(s) for s in statements.scale.basis],
        },
        "periods": [_period(p) for p in statements.periods],
        "items": {i: {p: _item(f) for p, f in row.items()} for i, row in statements.figures.items() if i in chart()},
        "unmatched": [
            {"file": u.source.file, "sheet": u.source.sheet, "cell": u.source.cell, "label": u.source.label,
             "values": dict(u.values)}
            for u in statements.unmatched
        ],
        "warnings": [_warning(w) for w in statements.warnings] + _refused(statements),
    }  # fmt: skip


def spread_documents(found: Sequence[Statements]) -> SpreadDocument | SpreadsDocument:
    """The document of one company, or those of several that share a workbook."""
    documents = [spread_document(statements) for statements in found]
    return documents[0] if len(documents) == 1 else {"schema": SPREAD, "partners": documents}


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
        "policy": {
            "name": assessment.policy.name,
            "version": assessment.policy.version,
            "sha256": assessment.policy.sha256,
        },
        "deal": deal_document(partner.exposure) if partner.exposure else None,
        "limit": limit_document(partner.exposure.limit) if partner.exposure else None,
        "facts": facts_document(partner),
        "findings": [
            {"code": f.code, "severity": f.severity, "message": say(f.message), "figures": [g.name for g in f.figures],
             "basis": [_cell(s) for s in _cells_of(f.figures)]}
            for f in assessment.findings
        ],
        "verdict": _verdict(partner),
    }  # fmt: skip


def dumps(document: Mapping[str, Any]) -> str:
    """The document as text: the same bytes for the same content, no NaN, names as they are."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def json_schema(document: str) -> dict[str, Any]:
    """The JSON Schema of a document ("spread" or "vet"), made from its type."""
    from pydantic import TypeAdapter

    if document == "spread":
        return TypeAdapter(SpreadDocument | SpreadsDocument).json_schema()
    return TypeAdapter(VetDocument | VetsDocument).json_schema()


UNREADABLE = ("unreadable-error-cell", "unreadable-no-amount")


def unreadable(statements: Statements) -> list[str]:
    """What of the vetted years could not be read, a line each: refused files, errors and texts in amount cells."""
    vetted = {year.id for year in statements.years}
    files = [f"{r.file}: {say(r.reason)}" for r in statements.refused]
    cells = [
        f"{w.basis[0].file}: {say(w.message)}"
        for w in statements.warnings
        if w.message.code in UNREADABLE and vetted & set(w.periods)
    ]
    return files + cells


# ---------------------------------------------------------------- parts


def _file(source: SourceFile) -> SourceFileDocument:
    return {
        "file": source.file,
        "sha256": source.sha256,
        "format": source.format,
        "sheets": [{"name": s.name, "hidden": s.hidden, "hidden_cells": s.hidden_cells} for s in source.sheets],
    }


def _cell(source: Source) -> SourceDocument:
    return {"file": source.file, "sheet": source.sheet, "cell": source.cell, "label": source.label, "text": source.text}


def _period(period: Period) -> PeriodDocument:
    end = period.end.isoformat() if period.end else None
    return {"id": period.id, "end": end, "year": period.year, "months": period.months, "kind": period.kind}


def _item(figure: Figure) -> ItemDocument:
    document: ItemDocument = {
        "value": figure.value,
        "basis": [_cell(s) for s in figure.basis],
        "method": figure.method,
        "confidence": figure.confidence,
        "notes": [say(n) for n in figure.notes],
    }
    if figure.scale is not None:
        document["scale"] = figure.scale
    return document


def _warning(warning: SpreadWarning) -> WarningDocument:
    return {
        "code": warning.message.code,
        "message": say(warning.message),
        "items": list(warning.items),
        "periods": list(warning.periods),
        "basis": [_cell(s) for s in warning.basis],
    }


def _refused(statements: Statements) -> list[WarningDocument]:
    return [
        {"code": "file-refused", "message": f"{r.file}: {say(r.reason)}", "items": [], "periods": [], "basis": []}
        for r in statements.refused
    ]


def _ratio(figure: Figure) -> RatioDocument:
    return {"value": figure.value, "note": _note(figure), "inputs": [f.name for f in figure.inputs]}


def _note(figure: Figure) -> str | None:
    return "; ".join(say(n) for n in figure.notes) or None


def _scores(scores: FigureTable, zones: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, ScoreDocument]]:
    return {
        name: {
            period: {"value": f.value, "zone": zones.get(name, {}).get(period), "note": _note(f)}
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


def _verdict(partner: Partner) -> VerdictDocument:
    verdict = partner.assessment.verdict
    return {
        "code": verdict.code,
        "override": _override(partner.case.override),
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


def _override(override: Override | None) -> OverrideDocument | None:
    if override is None:
        return None
    day = override.on.isoformat() if override.on else None
    return {"code": override.verdict, "by": override.by, "reason": override.reason, "date": day}


def _cells_of(figures: Iterable[Figure]) -> list[Source]:
    return list(dict.fromkeys(s for f in figures for s in f.cells()))
