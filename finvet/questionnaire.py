"""The questionnaire that complements the statements, loaded from data/questionnaire.toml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import Answer, Filling, Message, Question, Section
from finvet.wording import say
from finvet.wording.language import spoken


class ReferenceRules(Struct, frozen=True):
    """How references are judged: days late up to which one is clean, or mixed."""

    clean_days: float
    mixed_days: float


class Questionnaire(Struct, frozen=True):
    """The questions by id, in their order, and what else the case is judged by."""

    sections: Mapping[str, Section]
    questions: Mapping[str, Question]
    references: ReferenceRules
    widening: Mapping[str, Mapping[str, float]]

    @property
    def answerable(self) -> Mapping[str, Question]:
        """The questions that a case answers by their id; the others are answered by each reference."""
        return {name: question for name, question in self.questions.items() if not question.field}


def by_section(questions: Iterable[Question]) -> list[tuple[Section, list[Question]]]:
    """The questions under their sections, in the order in which they come."""
    found: dict[str, list[Question]] = {}
    for question in questions:
        found.setdefault(question.section, []).append(question)
    return [(questionnaire().sections[name], asked) for name, asked in found.items()]


def text_of(question: Question) -> str:
    """The question in words of the language that is spoken."""
    return _question_in(spoken(), question.id)


@cache
def _question_in(_: str, name: str) -> str:
    return say(Message(f"question-{name}"))


def asking(part: Question | Section) -> str:
    """How a question, or a section before its questions, is put to the partner in a letter."""
    return say(Message(f"ask-{part.id}"))


def title_of(section: Section) -> str:
    """The title of a section in words of the language that is spoken."""
    return say(Message(f"section-{section.id}"))


@cache
def questionnaire() -> Questionnaire:
    """The questionnaire of data/questionnaire.toml."""
    listed = data_table("questionnaire")
    return Questionnaire(
        sections={entry["id"]: Section(**entry) for entry in listed["sections"]},
        questions={entry["id"]: _question(entry) for entry in listed["questions"]},
        references=ReferenceRules(**listed["references"]),
        widening=listed["widening"],
    )


def _question(entry: Mapping[str, Any]) -> Question:
    fills = entry.get("fills")
    return Question(
        **{
            **entry,
            "section": entry["id"][0],
            "choices": tuple(entry.get("choices", ())),
            "after": tuple(entry.get("after", ())),
            "fills": Filling(fills["fact"], fills.get("take", "value"), fills.get("is")) if fills else None,
        }
    )


def is_moot(question: Question, answers: Mapping[str, Answer]) -> bool:
    """Whether the answer to another question leaves nothing to answer here: no group, so no support by it."""
    before = answers.get(question.moot or "")
    return before is not None and before.value is False


def proof_questions() -> Iterator[Question]:
    """The questions on proof of cash flow."""
    return (question for question in questionnaire().questions.values() if question.proof)
