"""The letter that asks the partner for documents and answers: neutral, without verdict, score or finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from finvet.memo.blocks import Block, Column, Heading, KeyValues, Memo, Paragraph, Table
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.model import Partner, Question
from finvet.questionnaire import asking, by_section
from finvet.wording import say, speaking
from finvet.wording.language import locale


def asks(partner: Partner) -> bool:
    """Whether there is anything to ask the partner for."""
    return bool(partner.assessment.verdict.requests or partner.open_questions)


def letter(partner: Partner, language: str = "en") -> Memo:
    """The letter as blocks: addressed, dated with the day of the opinion, documents and questions numbered on.

    Raises KeyError for a language that there are no words for.
    """
    dated = partner.assessment.as_of
    with speaking(language):
        name = shortened(partner.name, NAME_LENGTH) or sentence("letter-unnamed")
        return Memo(
            title=sentence("letter-title"),
            subject=sentence("letter-subject", partner=name),
            footer=sentence("letter-footer", partner=name, dated=dated),
            dated=dated,
            blocks=tuple(_blocks(partner, name)),
            language=language,
        )


def _blocks(partner: Partner, name: str) -> Iterator[Block]:
    yield KeyValues(
        (
            (sentence("letter-to"), name),
            (sentence("letter-date"), locale().dated(partner.assessment.as_of, long=True)),
            (sentence("letter-about"), sentence("letter-subject", partner=name)),
        )
    )
    yield Paragraph(sentence("letter-salutation"))
    yield Paragraph(sentence("letter-opening"))
    yield from _documents(partner)
    yield from _questions(partner)
    yield Heading(sentence("letter-heading-how"), 2)
    yield Paragraph(sentence("letter-how"))
    yield Paragraph(sentence("letter-confidential"))
    yield Paragraph(sentence("letter-thanks"))
    yield Paragraph(sentence("letter-closing"))
    yield Paragraph(sentence("letter-sender"))


def _documents(partner: Partner) -> Iterator[Block]:
    requests = partner.assessment.verdict.requests
    if requests:
        columns = (
            Column(sentence("letter-column-number"), "right", share=0.42),
            Column(sentence("letter-column-document"), share=3.0),
            Column(sentence("letter-column-why"), share=2.4),
        )
        rows = tuple((str(number), say(one.document), say(one.why)) for number, one in enumerate(requests, start=1))
        yield Table(sentence("letter-caption-documents"), columns, rows)


def _questions(partner: Partner) -> Iterator[Block]:
    if partner.open_questions:
        columns = (
            Column(sentence("letter-column-number"), "right", share=0.42),
            Column(sentence("letter-column-about"), share=1.4),
            Column(sentence("letter-column-question"), share=4.0),
        )
        first = len(partner.assessment.verdict.requests) + 1
        rows = tuple(
            (str(number), asking(section), _questions_of(questions))
            for number, (section, questions) in enumerate(by_section(partner.open_questions), start=first)
        )
        yield Table(sentence("letter-caption-questions"), columns, rows)


def _questions_of(questions: Iterable[Question]) -> str:
    return locale().apart.join(map(asking, questions))
