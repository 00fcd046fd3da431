"""The case and the requests in the document `finvet.vet/1`: what is known beside the statements, and what is asked."""

from __future__ import annotations

from datetime import date

from typing_extensions import TypedDict

from finvet.cases.facts import fact_units
from finvet.documents.cells import cell_document
from finvet.documents.spread_types import SourceDocument
from finvet.memo.numbers import shown
from finvet.memo.sections.closing import BECAUSE_OF_A_FIGURE
from finvet.memo.text import sentence
from finvet.model import (
    Accounts,
    Answer,
    Audit,
    Case,
    EvidenceLevel,
    Message,
    Opinion,
    Partner,
    Reference,
    ReferenceClass,
    Request,
)
from finvet.questionnaire import text_of
from finvet.ratios.catalogue import CATALOGUE
from finvet.wording import say


class RequestDocument(TypedDict):
    """A document to ask for, because of which findings, and what it would settle."""

    code: str
    document: str
    because: list[str]
    settles: str


class FactDocument(TypedDict):
    """A fact of the case: its key in the case file, how well it is known, and the cell if a partner wrote it."""

    value: float
    key: str
    evidence: EvidenceLevel | None
    source: SourceDocument | None


class AnswerDocument(TypedDict):
    """An answer to the questionnaire; a date in ISO form, percentages as they were answered."""

    question: str
    value: bool | float | str | list[float] | None
    unit: str | None
    evidence: EvidenceLevel
    date: str | None
    note: str | None
    refused: bool
    reason: str | None
    source: SourceDocument | None


class ReferenceDocument(TypedDict):
    """What a vendor said."""

    vendor: str | None
    since: str | None
    highest: float | None
    terms_days: float | None
    days_late: float | None
    disputes: int | None
    would_extend: bool | None
    unpaid: bool | None
    similar_size: bool | None
    evidence: EvidenceLevel
    date: str | None
    note: str | None
    standing: ReferenceClass | None


class FactsDocument(TypedDict):
    """What is known beside the statements, and what is still to be asked."""

    file: str | None
    audit: Audit | None
    opinion: list[Opinion]
    accounts: Accounts | None
    accounts_of_party: bool | None
    asked: str | None
    figures: dict[str, FactDocument]
    answers: dict[str, AnswerDocument]
    filled: dict[str, SourceDocument]
    references: list[ReferenceDocument]
    open_questions: dict[str, str]


def request_document(request: Request) -> RequestDocument:
    """A document to ask for, with its reasons."""
    return {
        "code": request.code,
        "document": say(request.document),
        "because": [_because(message) for message in request.because],
        "settles": say(request.settles),
    }


def _because(message: Message) -> str:
    """Because of what a document is asked for: a finding's sentence, or a figure in its own unit."""
    figure, value = message.parameters.get("figure"), message.parameters.get("value")
    if message.code != BECAUSE_OF_A_FIGURE or not isinstance(figure, str) or not isinstance(value, float):
        return say(message)
    unit = CATALOGUE[figure].unit if figure in CATALOGUE else fact_units().get(figure, "")
    return sentence("memo-because-figure", figure=figure, value=shown(value, unit))


def facts_document(partner: Partner) -> FactsDocument:
    """What is known of a partner beside its statements."""
    case = partner.case
    return {
        "file": case.file,
        "audit": case.audit,
        "opinion": list(case.opinion),
        "accounts": case.accounts,
        "accounts_of_party": case.accounts_of_party,
        "asked": case.asked.isoformat() if case.asked else None,
        "figures": {name: _fact(case, name) for name in case.facts},
        "answers": answer_documents(case),
        "filled": {key: cell_document(source) for key, source in case.filled.items()},
        "references": [_reference(one) for one in case.references],
        "open_questions": {question.id: text_of(question) for question in partner.open_questions},
    }


def answer_documents(case: Case) -> dict[str, AnswerDocument]:
    """The answers to the questionnaire by question."""
    return {name: _answer(answer) for name, answer in case.answers.items()}


def _fact(case: Case, name: str) -> FactDocument:
    ground = case.grounds.get(name)
    return {
        "value": case.facts[name],
        "key": ground.key if ground else f"facts.{name}",
        "evidence": ground.evidence if ground else None,
        "source": cell_document(ground.source) if ground and ground.source else None,
    }


def _answer(answer: Answer) -> AnswerDocument:
    value = answer.value
    return {
        "question": text_of(answer.question),
        "value": value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value,
        "unit": answer.question.unit or None,
        "evidence": answer.evidence,
        "date": answer.day.isoformat() if answer.day else None,
        "note": answer.note,
        "refused": answer.refused,
        "reason": answer.reason,
        "source": cell_document(answer.source) if answer.source else None,
    }


def _reference(one: Reference) -> ReferenceDocument:
    return {
        "vendor": one.vendor,
        "since": one.since.isoformat() if one.since else None,
        "highest": one.highest,
        "terms_days": one.terms_days,
        "days_late": one.days_late,
        "disputes": one.disputes,
        "would_extend": one.would_extend,
        "unpaid": one.unpaid,
        "similar_size": one.similar_size,
        "evidence": one.evidence,
        "date": one.day.isoformat() if one.day else None,
        "note": one.note,
        "standing": one.standing,
    }
