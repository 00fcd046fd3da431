"""What could not be known, and what the partner is asked for: documents and questions, numbered as in the letter."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, Items, Paragraph, Table
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Message
from finvet.questionnaire import by_section
from finvet.wording import say

BECAUSE_OF_A_FIGURE = "request-because-figure"


def closing(view: View) -> Iterator[Block]:
    """What could not be known, then every document with its reason and what it would settle, then the questions."""
    unknown = tuple(say(message) for message in view.verdict.unknown)
    if unknown:
        yield Heading(sentence("memo-heading-unknown"))
        yield Items(unknown)
    yield Heading(sentence("memo-heading-requests"))
    if not view.verdict.requests and not view.partner.open_questions:
        yield Paragraph(sentence("memo-requests-none"))
    if view.verdict.requests:
        yield _documents(view)
    if view.partner.open_questions:
        yield _questions(view)


def _documents(view: View) -> Table:
    columns = (
        Column(sentence("memo-column-number"), "right", share=0.42),
        Column(sentence("memo-column-document"), share=2.2),
        Column(sentence("memo-column-because"), share=2.2),
        Column(sentence("memo-column-settles"), share=1.6),
    )
    rows = tuple(
        (str(number), say(one.document), " ".join(_because(view, message) for message in one.because), say(one.settles))
        for number, one in enumerate(view.verdict.requests, start=1)
    )
    return Table(sentence("memo-caption-requests"), columns, rows)


def _because(view: View, message: Message) -> str:
    """A finding's sentence; a figure in its own unit."""
    figure = message.parameters.get("figure")
    if message.code != BECAUSE_OF_A_FIGURE or not isinstance(figure, str):
        return say(message)
    return sentence("memo-because-figure", figure=figure, value=view.value(figure, view.latest(figure), spelled=True))


def _questions(view: View) -> Table:
    columns = (
        Column(sentence("memo-column-number"), "right", share=0.42),
        Column(sentence("memo-column-section"), share=1.4),
        Column(sentence("memo-column-questions"), share=4.6),
    )
    first = len(view.verdict.requests) + 1
    rows = tuple(
        (str(number), section.title, "; ".join(f"{question.ask} ({question.id})" for question in questions))
        for number, (section, questions) in enumerate(by_section(view.partner.open_questions), start=first)
    )
    return Table(sentence("memo-caption-questions"), columns, rows)
