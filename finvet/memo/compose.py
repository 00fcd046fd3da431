"""Composes the memo: the one place that knows the order of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from finvet.memo.blocks import Block, Heading, Memo, Paragraph
from finvet.memo.sections.appendix import appendix
from finvet.memo.sections.business import business
from finvet.memo.sections.closing import closing
from finvet.memo.sections.contract import contract
from finvet.memo.sections.facts import facts
from finvet.memo.sections.header import header, verdict_box
from finvet.memo.sections.limit import stress
from finvet.memo.sections.money import cash_flow, liquidity, payment, solvency
from finvet.memo.sections.risks import risks
from finvet.memo.sections.scores import scores
from finvet.memo.sections.trust import trust
from finvet.memo.text import sentence
from finvet.memo.view import View

SECTIONS = (
    header, verdict_box, contract, business, cash_flow, liquidity, payment, solvency, scores, trust, stress, risks,
    closing, appendix,
)  # fmt: skip


def compose(view: View, explained: Iterable[Sequence[Block]] = ()) -> Memo:
    """The memo of a vetted partner, conclusion first, as blocks that any format renders.

    Its charts are those of the view. `explained`: how the figures that decide came about, each as blocks; they stand
    near the end of the appendix.
    """
    stamp, as_of = view.partner.assessment.policy, view.partner.assessment.as_of
    return Memo(
        title=sentence("memo-title", partner=view.name),
        subject=sentence(f"memo-verdict-{view.verdict.code}"),
        footer=sentence("memo-footer", partner=view.name, as_of=as_of, policy=stamp.name, version=stamp.version),
        dated=as_of,
        blocks=(
            *(block for section in SECTIONS for block in section(view)),
            *_explanations(explained),
            *facts(view),
        ),
    )


def _explanations(explained: Iterable[Sequence[Block]]) -> Iterator[Block]:
    for number, blocks in enumerate(explained):
        if number == 0:
            yield Heading(sentence("memo-heading-explained"), 2)
            yield Paragraph(sentence("memo-explained-how"), "note")
        yield from blocks
