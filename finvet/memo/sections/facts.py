"""Appendix A9: the answers to the questionnaire with their evidence, and what vendors say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finvet.memo.blocks import Block, Column, Heading, Paragraph, Table
from finvet.memo.numbers import absent, shown
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import Answer, AnswerValue, Question, Reference, Source
from finvet.questionnaire import text_of

MONEY = "currency"


def facts(view: View) -> Iterator[Block]:
    """Nothing where the case holds no answer and no reference."""
    known = [*_filled(view), *_answers(view), *_references(view)]
    if known:
        yield Heading(sentence("memo-heading-facts"), 2)
        if view.partner.case.asked:
            yield Paragraph(sentence("memo-asked", day=view.partner.case.asked), "note")
        yield from known


def _filled(view: View) -> Iterator[Block]:
    """What the case says of the company in the partner's own words, with the cells."""
    filled = view.partner.case.filled
    if filled:
        told = [f"{sentence(f'memo-filled-{key}')} ({_cell(source)})" for key, source in filled.items()]
        yield Paragraph(sentence("memo-filled", told=told), "note")


# ---------------------------------------------------------------- answers


def _answers(view: View) -> Iterator[Block]:
    answers = view.partner.case.answers.values()
    if answers:
        columns = (
            Column(sentence("memo-column-question"), share=LABEL_SHARE),
            Column(sentence("memo-column-answer"), share=2.0),
            Column(sentence("memo-column-evidence"), share=1.2),
        )
        rows = tuple(
            (f"{answer.question.id} {text_of(answer.question)}", answer_in_words(view, answer), _known_by(answer))
            for answer in answers
        )
        yield Table(sentence("memo-caption-answers"), columns, rows, (sentence("memo-answers-how"),))


def answer_in_words(view: View, answer: Answer) -> str:
    """What was answered, or that it was refused."""
    if answer.value is None:
        reason = answer.reason
        return sentence("memo-refused-reason", reason=shortened(reason)) if reason else sentence("memo-refused")
    said = _in_words(view, answer.question, answer.value)
    return f"{said} ({shortened(answer.note, NAME_LENGTH)})" if answer.note else said


def _in_words(view: View, question: Question, value: AnswerValue) -> str:
    if value is True or value is False:
        received = "memo-received" if question.type == "file" else "memo-yes"
        return sentence(received if value else "memo-no")
    if isinstance(value, tuple):
        return ", ".join(_number(view, question.unit, number) for number in value)
    if isinstance(value, float):
        return _number(view, question.unit, value)
    if isinstance(value, date):
        return value.isoformat()
    return sentence(f"memo-choice-{value}") if question.type == "choice" else shortened(value, NAME_LENGTH)


def _number(view: View, unit: str, value: float) -> str:
    if unit == MONEY:
        return view.money.spelled(value)
    return shown(value / 100, unit) if unit == "percent" else shown(value, unit)


def _known_by(answer: Answer) -> str:
    if answer.value is None:
        return absent()
    level = sentence(f"memo-evidence-{answer.evidence}")
    told = f"{level}, {answer.day.isoformat()}" if answer.day else level
    return f"{told}, {_cell(answer.source)}" if answer.source else told


def _cell(source: Source) -> str:
    """The cell in which the partner wrote it."""
    names = {"file": shortened(source.file, NAME_LENGTH), "sheet": shortened(source.sheet, NAME_LENGTH)}
    return sentence("memo-cell", cell=source.cell, **names)


# ---------------------------------------------------------------- references


def _references(view: View) -> Iterator[Block]:
    references = view.partner.case.references
    if references:
        headings = ("vendor", "since", "highest", "terms", "late", "disputes", "again", "standing", "evidence")
        columns = tuple(
            Column(sentence(f"memo-column-{name}"), share=2 if name == "vendor" else 1) for name in headings
        )
        rows = tuple(_reference(view, place, one) for place, one in enumerate(references, start=1))
        notes = tuple(
            sentence("memo-reference-note", number=place, note=shortened(one.note, NAME_LENGTH))
            for place, one in enumerate(references, start=1)
            if one.note
        )
        yield Table(sentence("memo-caption-references", unit=view.money.name), columns, rows, notes)


def _reference(view: View, place: int, one: Reference) -> tuple[str, ...]:
    return (
        shortened(one.vendor) if one.vendor else sentence("memo-vendor", number=place),
        one.since.isoformat() if one.since else absent(),
        view.money.shown(one.highest),
        shown(one.terms_days, "days"),
        sentence("memo-unpaid") if one.unpaid else shown(one.days_late, "days"),
        shown(one.disputes, "count"),
        absent() if one.would_extend is None else sentence("memo-yes" if one.would_extend else "memo-no"),
        sentence(f"memo-standing-{one.standing or 'unknown'}"),
        sentence(f"memo-evidence-{one.evidence}"),
    )
