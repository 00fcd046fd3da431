"""What could not be known, and what the partner is asked for: documents and questions, numbered as in the letter."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, Items, Paragraph, Table
from finvet.memo.sections.scorecard import NOT_EVALUATED
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Message
from finvet.questionnaire import asking, by_section, title_of
from finvet.wording import say

BECAUSE_OF_A_FIGURE = "request-because-figure"
SAID_ELSEWHERE = ("unknown-audit", NOT_EVALUATED)
"""What the header says, and the appendix beside the steps to the verdict."""


def closing(view: View) -> Iterator[Block]:
    """What could not be known, every document that is asked for, and where the questions stand."""
    yield Heading(sentence("memo-heading-requests"))
    unknown = tuple(say(message) for message in view.verdict.unknown if message.code not in SAID_ELSEWHERE)
    if unknown:
        yield Items(unknown)
    documents, asked = view.verdict.requests, by_section(view.partner.open_questions)
    if not documents and not asked:
        yield Paragraph(sentence("memo-requests-none"))
    if documents and view.verdict.code == "insufficient":
        yield Paragraph(sentence("memo-requests-above", last=len(documents)))
    elif documents:
        columns = (
            _number_column(),
            Column(sentence("memo-column-document"), share=6.0),
        )
        rows = tuple((str(number), say(one.document)) for number, one in enumerate(documents, start=1))
        yield Table(sentence("memo-caption-requests"), columns, rows)
    if asked:
        first, count = len(documents) + 1, sum(len(of_it) for _, of_it in asked)
        last = first + len(asked) - 1
        yield Paragraph(sentence("memo-questions-where", first=first, last=last, count=count))


def _number_column() -> Column:
    return Column(sentence("memo-column-number"), "right", share=0.42)


# ---------------------------------------------------------------- appendix


def questions(view: View) -> Iterator[Block]:
    """Because of what every document is asked for, and every question to the partner."""
    if not view.verdict.requests and not view.partner.open_questions:
        return
    yield Heading(sentence("memo-heading-questions"), 2)
    if view.verdict.requests:
        columns = (
            _number_column(),
            Column(sentence("memo-column-because"), share=3.6),
            Column(sentence("memo-column-settles"), share=2.4),
        )
        rows = tuple(
            (str(number), " ".join(because_in_words(view, message) for message in one.because), say(one.settles))
            for number, one in enumerate(view.verdict.requests, start=1)
        )
        yield Table(sentence("memo-caption-because"), columns, rows)
    if view.partner.open_questions:
        yield _questions(view)


def because_in_words(view: View, message: Message) -> str:
    """Because of what a document is asked for: a finding's sentence, or a figure in its own unit."""
    figure = message.parameters.get("figure")
    if message.code != BECAUSE_OF_A_FIGURE or not isinstance(figure, str):
        return say(message)
    return sentence("memo-because-figure", figure=figure, value=view.value(figure, view.latest(figure), spelled=True))


def _questions(view: View) -> Table:
    columns = (
        _number_column(),
        Column(sentence("memo-column-section"), share=1.4),
        Column(sentence("memo-column-questions"), share=4.6),
    )
    first = len(view.verdict.requests) + 1
    rows = tuple(
        (str(number), title_of(section), "; ".join(f"{asking(question)} ({question.id})" for question in questions))
        for number, (section, questions) in enumerate(by_section(view.partner.open_questions), start=first)
    )
    return Table(sentence("memo-caption-questions"), columns, rows)
