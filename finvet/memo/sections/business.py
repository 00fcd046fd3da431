"""Who the partner is: its trade and group, who signs and who pays, and how far it depends on its own group."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Heading, KeyValues, Paragraph
from finvet.memo.sections.facts import answer_in_words
from finvet.memo.text import sentence
from finvet.memo.view import View

QUESTIONS = ("A1", "A3", "C5", "C10", "D7", "F4")
"""Customers, contracts, who pays, who approves, and whose guarantee there is."""

RELATED = (
    "related_party_receivables_current", "related_party_receivables_noncurrent", "related_party_payables_current",
    "related_party_payables_noncurrent",
)  # fmt: skip


def business(view: View) -> Iterator[Block]:
    """What the case and the statements tell of it; one line where they tell nothing."""
    yield Heading(sentence("memo-heading-business"))
    known = tuple(_known(view))
    if known:
        yield KeyValues(known)
    related = [name for name in RELATED if any(view.series(name))]
    if related:
        yield view.year_table("memo-caption-related", related)
    elif not known:
        yield Paragraph(sentence("memo-business-unknown"))


def _known(view: View) -> Iterator[tuple[str, str]]:
    case = view.partner.case
    if case.trade:
        yield sentence("memo-trade"), sentence(f"memo-trade-{case.trade}")
    if case.listed is not None:
        yield sentence("memo-listed"), sentence("memo-yes" if case.listed else "memo-no")
    if case.accounts or case.accounts_of_party is not None:
        yield sentence("memo-accounts"), " ".join(_accounts(view))
    for name in QUESTIONS:
        answer = case.answers.get(name)
        if answer and answer.value is not None:
            yield sentence(f"memo-answer-{name}"), answer_in_words(view, answer)


def _accounts(view: View) -> Iterator[str]:
    case = view.partner.case
    if case.accounts:
        yield sentence(f"memo-accounts-{case.accounts}")
    of_party = {True: "party", False: "another", None: "unknown"}[case.accounts_of_party]
    yield sentence(f"memo-accounts-of-{of_party}")
