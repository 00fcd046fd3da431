"""Which questions are still to be asked of the partner: those that the verdict needs first."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from finvet.model import Assessment, Case, Question
from finvet.questionnaire import is_moot, questionnaire


def open_questions(case: Case, assessment: Assessment) -> tuple[Question, ...]:
    """The questions to ask now, section by section; those sections first whose answers the verdict rests on.

    One that follows a finding is asked after it only, and none that a requested document answers. Where nothing is
    requested, only the sections that are asked whatever the verdict, once the questionnaire is in use.
    """
    verdict = assessment.verdict
    seen = {finding.code for finding in assessment.findings} | {step.code for step in verdict.confidence_steps}
    requested = {request.code for request in verdict.requests}
    asked = [q for q in questionnaire().questions.values() if _is_due(q, seen, requested) and _is_open(q, case)]
    if not requested:
        in_use = bool(case.asked or case.answers)
        asked = [question for question in asked if in_use and questionnaire().sections[question.section].always]
    telling = {question.section for question in asked if question.fills}
    return tuple(sorted(asked, key=lambda question: question.section not in telling))


def _is_open(question: Question, case: Case) -> bool:
    """Whether the case answers it neither by its id nor as a fact, and it was not refused."""
    answer = case.answers.get(question.id)
    if answer is not None and (answer.refused or answer.evidence != "none"):
        return False
    if is_moot(question, case.answers):
        return False
    return question.fills is None or question.fills.fact not in case.facts


def _is_due(question: Question, seen: AbstractSet[str], requested: AbstractSet[str]) -> bool:
    if not question.asked or question.request in requested:
        return False
    return not question.after or not seen.isdisjoint(question.after)
