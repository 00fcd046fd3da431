"""Who the partner is: its trade and group, who signs and who pays, and how far it depends on its own group."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Heading, KeyValues, Paragraph
from finvet.memo.sections.facts import answer_in_words
from finvet.memo.text import sentence
from finvet.memo.view import View

QUESTIONS = ("I2", "I3b", "I4", "I5", "A1", "A3", "C5", "C10", "D7", "F4")
"""What it does, its group, owners and signatory, customers, contracts, who pays, who approves, whose guarantee."""

NEEDED = ("I2", "I4", "I5", "C5")
"""What it does, who owns it, who signs, who pays: what nobody told is said."""

RELATED = (
    "related_party_receivables_current", "related_party_receivables_noncurrent", "related_party_payables_current",
    "related_party_payables_noncurrent",
)  # fmt: skip


def business(view: View) -> Iterator[Block]:
    """What the case and the statements tell of it; and what nobody told."""
    yield Heading(sentence("memo-heading-business"))
    known, unknown = tuple(_known(view)), list(_unknown(view))
    if known:
        yield KeyValues(known)
    if unknown:
        yield Paragraph(sentence("memo-business-unknown", parts=unknown))
    related = [name for name in RELATED if any(view.series(name))]
    if related:
        yield view.year_table("memo-caption-related", related)


def _known(view: View) -> Iterator[tuple[str, str]]:
    case = view.partner.case
    if case.trade:
        yield sentence("memo-trade"), sentence(f"memo-trade-{case.trade}")
    if case.listed is not None:
        yield sentence("memo-listed"), sentence("memo-yes" if case.listed else "memo-no")
    for name in QUESTIONS:
        answer = case.answers.get(name)
        if answer and answer.value is not None:
            yield sentence(f"memo-answer-{name}"), answer_in_words(view, answer)


def _unknown(view: View) -> Iterator[str]:
    case = view.partner.case
    told = {name for name, answer in case.answers.items() if answer.value is not None}
    told |= {"I2"} if case.trade else set()
    for name in NEEDED:
        if name not in told:
            yield sentence(f"memo-unknown-{name}")
