"""Every red flag beside what would contain it: a clause of our contract, a document to obtain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from finvet.memo.blocks import Block, Column, Heading, Paragraph, Table
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import NOT_ON_CREDIT, Finding, Message
from finvet.wording import name_of, say

SEVERITIES = ("high", "medium", "low")
TOLD_FIRST = 1
CREDIBILITY = "credibility"
OTHER = "other"
"""What a policy calls the red flags that no indicator looks at."""


class _Risk(Struct):
    """Red flags of one kind with the documents that they call for, by their numbers."""

    flags: list[Message] = field(default_factory=list)
    documents: dict[int, None] = field(default_factory=dict)


def risks(view: View) -> Iterator[Block]:
    """Charts E and F, then one row a kind of risk; with a verdict that gives no credit no clause is offered."""
    yield Heading(sentence("memo-heading-risks"))
    yield from view.charts.blocks("scorecard", "exposure")
    found = _grouped(view)
    if not found:
        yield Paragraph(sentence("memo-risks-none"))
        return
    has_clauses = bool(view.reference.agreed(view.verdict.code))
    columns = (
        Column(sentence("memo-column-risk"), share=3.4),
        *([Column(sentence("memo-column-clause"), share=1.9)] * has_clauses),
        Column(sentence("memo-column-documents"), share=0.9),
    )
    rows = tuple(
        (_flags(risk.flags), *_clauses(view, pillar), _numbers(risk.documents)) for pillar, risk in found.items()
    )
    notes = (sentence("memo-risks-no-credit"),) if view.verdict.code in NOT_ON_CREDIT else ()
    yield Table(sentence("memo-caption-risks"), columns, rows, notes)


def _grouped(view: View) -> Mapping[str, _Risk]:
    """The findings by the pillar of their indicator, the worst first; what else a document is asked for comes last."""
    found: dict[str, _Risk] = {}
    told: dict[str, str] = {}
    for finding in _worst_first(view.partner.assessment.findings):
        pillar = _kind(finding, view)
        found.setdefault(pillar, _Risk()).flags.append(finding.message)
        told[say(finding.message)] = pillar
    for number, request in enumerate(view.verdict.requests, start=1):
        for pillar in (told[text] for text in map(say, request.because) if text in told):
            found[pillar].documents[number] = None
    return found


def _worst_first(findings: Sequence[Finding]) -> list[Finding]:
    told = [finding for finding in findings if finding.severity in SEVERITIES]
    return sorted(told, key=lambda finding: SEVERITIES.index(finding.severity))


def worst_of(view: View, pillar: str) -> Finding | None:
    """The worst finding on an indicator of this pillar."""
    names = {indicator.name for indicator in view.verdict.scorecard if indicator.pillar == pillar}
    return next((f for f in _worst_first(view.partner.assessment.findings) if f.code in names), None)


def _kind(finding: Finding, view: View) -> str:
    """The pillar of its indicator, or the one that looks at the same figure; what none looks at is another."""
    of_indicator = next((i.pillar for i in view.verdict.scorecard if i.name == finding.code), None)
    if of_indicator:
        return of_indicator
    by_figure = dict.fromkeys(view.reference.flags, CREDIBILITY)
    by_figure |= {i.figure.name: i.pillar for i in view.verdict.scorecard if i.figure}
    return next((by_figure[f.name] for f in finding.figures if f.name in by_figure), OTHER)


def _flags(messages: Sequence[Message]) -> str:
    left_out = len(messages) - TOLD_FIRST
    more = [sentence("memo-more-findings", count=left_out)] if left_out > 0 else []
    return " ".join([*map(say, messages[:TOLD_FIRST]), *more])


def clause_against(view: View, finding: Finding) -> str | None:
    """What to agree against a red flag, where the policy names anything for the verdict."""
    return next(_clauses(view, _kind(finding, view)), None)


def _clauses(view: View, pillar: str) -> Iterator[str]:
    """The mitigant that the policy names for this kind: with its amount where there is a deal, else by its name."""
    agreed = view.reference.agreed(view.verdict.code)
    if not agreed:
        return
    wanted = agreed.get(pillar, agreed[OTHER])
    deal = view.partner.exposure.deal if view.partner.exposure else None
    sized = (say(mitigant.clause) for mitigant in deal.mitigants if mitigant.id == wanted) if deal else iter(())
    yield next(sized, name_of(wanted))


def _numbers(documents: Mapping[int, None]) -> str:
    return sentence("memo-document-numbers", numbers=list(documents)) if documents else sentence("memo-documents-none")
