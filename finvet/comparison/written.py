"""A comparison as the document `finvet.compare/1`."""

from __future__ import annotations

import math
from collections.abc import Iterable

from finvet.comparison.changes import Asked, Changes, FindingChange
from finvet.comparison.moves import IndicatorMove
from finvet.comparison.record import Record
from finvet.comparison.restatement import Restated
from finvet.comparison.side_by_side import FigureLine, SideBySide
from finvet.documents.compare import (
    AskedDocument,
    ChangesDocument,
    FindingChangeDocument,
    FindingsChangeDocument,
    IndicatorChangeDocument,
    NumberChangeDocument,
    QuestionsChangeDocument,
    RequestsChangeDocument,
    RestatedDocument,
    SideBySideDocument,
    SideFigureDocument,
    SidePartnerDocument,
    VettedDocument,
)
from finvet.wording import say


def changes_document(found: Changes) -> ChangesDocument:
    """What changed between two vettings, as plain data."""
    return {
        "schema": "finvet.compare/1",
        "kind": "changes",
        "partner": found.after.partner,
        "before": _vetted(found.before),
        "after": _vetted(found.after),
        "policy_changed": found.policy_changed,
        "by_policy": found.by_policy,
        "answers": {one.name: {"before": one.before, "after": one.after, "way": one.way} for one in found.answers},
        "score": _number(found.score),
        "failure_probability": _number(found.probability),
        "recommended_limit": _number(found.limit),
        "scorecard": {one.name: _indicator(one) for one in found.scorecard},
        "figures": {
            one.name: {"unit": one.unit, "before": one.before, "after": one.after, "way": one.way}
            for one in found.figures
        },
        "restated": [_restated(one) for one in found.restated],
        "findings": _findings(found),
        "requests": _requests(found),
        "questions": _questions(found),
        "notes": [say(note) for note in found.notes],
    }


def _findings(found: Changes) -> FindingsChangeDocument:
    return {
        "came": [_finding(one) for one in found.came],
        "went": [_finding(one) for one in found.went],
        "stayed": [_finding(one) for one in found.stayed],
    }


def _requests(found: Changes) -> RequestsChangeDocument:
    return {
        "new": _asked(found.requests_new),
        "open": _asked(found.requests_open),
        "closed": _asked(found.requests_closed),
    }


def _questions(found: Changes) -> QuestionsChangeDocument:
    return {
        "new": _asked(found.questions_new),
        "open": _asked(found.questions_open),
        "answered": _asked(found.questions_answered),
    }


def side_by_side_document(found: SideBySide) -> SideBySideDocument:
    """Partners side by side, as plain data."""
    return {
        "schema": "finvet.compare/1",
        "kind": "side_by_side",
        "partners": [_partner(one) for one in found.partners],
        "best": {name: list(places) for name, places in found.ranked.items()},
        "figures": {line.name: _figure(line) for line in (*found.amounts, *found.ratios)},
        "notes": [say(note) for note in found.notes],
    }


# ---------------------------------------------------------------- parts


def _vetted(found: Record) -> VettedDocument:
    policy, until = found.policy, found.verdict.valid_until
    return {
        "partner": found.partner,
        "files": [file.file for file in found.files],
        "case": found.facts.file,
        "as_of": found.as_of.isoformat(),
        "valid_until": until.isoformat() if until else None,
        "policy": {"name": policy.name, "version": policy.version, "sha256": policy.sha256},
        "currency": found.currency,
        "period": found.latest.id if found.latest else None,
    }


def _number(pair: tuple[float | None, float | None]) -> NumberChangeDocument:
    return {"before": pair[0], "after": pair[1]}


def _indicator(one: IndicatorMove) -> IndicatorChangeDocument:
    return {
        "points_before": one.points_before,
        "points_after": one.points_after,
        "weight_before": one.weight_before,
        "weight_after": one.weight_after,
        "by_policy": one.by_policy,
    }


def _restated(one: Restated) -> RestatedDocument:
    return {
        "item": one.item,
        "period": one.period,
        "before": one.before,
        "after": one.after,
        "share": one.share if math.isfinite(one.share) else None,
        "against": one.against,
        "material": one.is_material,
    }


def _finding(one: FindingChange) -> FindingChangeDocument:
    return {
        "code": one.code,
        "severity_before": one.severity_before,
        "severity_after": one.severity_after,
        "message": one.message,
        "by_policy": one.by_policy,
    }


def _asked(found: Iterable[Asked]) -> list[AskedDocument]:
    return [{"code": one.code, "text": one.text} for one in found]


def _partner(found: Record) -> SidePartnerDocument:
    verdict = found.verdict
    return {
        **_vetted(found),
        "verdict": verdict.code,
        "override": verdict.override.code if verdict.override else None,
        "score": verdict.score,
        "viable_cash_flow": verdict.viable_cash_flow,
        "pays_on_time": verdict.pays_on_time,
        "confidence": verdict.confidence,
        "grade": found.risk.grade if found.risk else None,
        "failure_probability": found.risk.failure_probability if found.risk else None,
        "recommended_limit": found.limit.recommended_limit if found.limit else None,
        "findings": [{"code": f.code, "severity": f.severity, "message": f.message} for f in found.findings],
    }


def _figure(line: FigureLine) -> SideFigureDocument:
    return {
        "unit": line.unit,
        "values": list(line.values),
        "notes": list(line.notes),
        "best": list(line.best),
        "unsure": list(line.unsure),
    }
