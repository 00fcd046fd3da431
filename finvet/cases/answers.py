"""The answers to the questionnaire as a case file gives them, each held against its question's type."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime

from pydantic import ValidationError

from finvet.cases.tables import Evidenced, Text, unknown_keys
from finvet.mistakes import mistakes
from finvet.model import Answer, AnswerType, AnswerValue, EvidenceLevel, Message, Question
from finvet.questionnaire import is_moot, questionnaire

MOST_IN_A_LIST = 20
MOST_PERCENT = 100.0


class AnswerTable(Evidenced):
    """An answer with its evidence; `refused`: true, or the reason that was given for the refusal."""

    value: object = None
    refused: bool | Text = False


def read_answers(table: Mapping[str, object]) -> tuple[dict[str, Answer], list[Message]]:
    """The answers by their question's id, in the order of the questionnaire, and every mistake in them."""
    questions = questionnaire().answerable
    found: list[Message] = []
    answers: dict[str, Answer] = {}
    for key, given in table.items():
        if key in questions:
            answer = _answer(questions[key], given)
            if isinstance(answer, Answer):
                answers[key] = answer
            else:
                found.extend(answer)
        elif key in questionnaire().questions:
            field = questionnaire().questions[key].field
            found.append(Message("mistake-answer-of-references", {"key": f"answers.{key}", "field": field}))
        else:
            found.extend(unknown_keys({key: given}, questions, "answers."))
    found += [_nothing_to_answer(answer) for answer in answers.values() if is_moot(answer.question, answers)]
    return {name: answers[name] for name in questions if name in answers}, found


def _nothing_to_answer(answer: Answer) -> Message:
    """An answer where another one says that there is none."""
    return Message("mistake-answer-moot", {"key": f"answers.{answer.question.id}", "other": answer.question.moot})


def _answer(question: Question, given: object) -> Answer | list[Message]:
    prefix = f"answers.{question.id}."
    table = given if isinstance(given, dict) else {"value": given}
    unknown = list(unknown_keys(table, AnswerTable.written_keys(), prefix))
    try:
        said = AnswerTable.model_validate(table)
    except ValidationError as error:
        return [*unknown, *mistakes(error, prefix)]
    if (said.value is None) == (not said.refused):
        return [*unknown, Message("mistake-answer-empty", {"key": f"answers.{question.id}"})]
    value = None if said.value is None else FITTED[question.type](said.value, question)
    if value is None and not said.refused:
        return [*unknown, _misfit(question)]
    if unknown:
        return unknown
    reason = said.refused if isinstance(said.refused, str) else None
    evidence = said.evidence or _usual_evidence(question)
    return Answer(question, value, evidence, said.day, said.note, bool(said.refused), reason)


def _usual_evidence(question: Question) -> EvidenceLevel:
    """What an answer rests on where the case does not say: the partner's word, or the file that we hold."""
    return "documented" if question.type == "file" else "stated"


def _misfit(question: Question) -> Message:
    parameters = {"key": f"answers.{question.id}", "unit": question.unit or "count", "choices": question.choices}
    is_share = question.unit == "percent" and question.type in ("number", "list")
    return Message(f"mistake-answer-{question.type}{'-percent' if is_share else ''}", parameters)


# ---------------------------------------------------------------- by type


def _yes_no(given: object, _: Question) -> AnswerValue | None:
    return given if isinstance(given, bool) else None


def _number(given: object, question: Question) -> float | None:
    if isinstance(given, bool) or not isinstance(given, int | float):
        return None
    if not math.isfinite(given) or given < 0:
        return None
    is_fit = given <= MOST_PERCENT if question.unit == "percent" else question.unit != "count" or given == int(given)
    return float(given) if is_fit else None


def _date(given: object, _: Question) -> AnswerValue | None:
    return given if isinstance(given, date) and not isinstance(given, datetime) else None


def _choice(given: object, question: Question) -> AnswerValue | None:
    return given if isinstance(given, str) and given in question.choices else None


def _list(given: object, question: Question) -> AnswerValue | None:
    """Numbers; one alone is a list of one. Shares of one whole are at most all of it."""
    entries = given if isinstance(given, list) else [given]
    numbers = tuple(number for entry in entries if (number := _number(entry, question)) is not None)
    if len(numbers) != len(entries) or not 0 < len(numbers) <= MOST_IN_A_LIST:
        return None
    return None if question.unit == "percent" and sum(numbers) > MOST_PERCENT else numbers


def _text(given: object, _: Question) -> AnswerValue | None:
    return given if isinstance(given, str) and given.strip() else None


def _file(given: object, _: Question) -> AnswerValue | None:
    """The file's name, or true where it was received."""
    return True if given is True else _text(given, _)


FITTED: Mapping[AnswerType, Callable[[object, Question], AnswerValue | None]] = {
    "yes_no": _yes_no, "number": _number, "date": _date, "choice": _choice, "list": _list, "text": _text, "file": _file,
}  # fmt: skip
