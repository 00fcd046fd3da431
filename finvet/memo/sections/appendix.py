"""The appendix: from it alone a later reader reaches the same figures, each with its cell or its derivation."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, PageBreak, Paragraph, Table
from finvet.memo.sections.benchmarks import benchmarks
from finvet.memo.sections.closing import questions
from finvet.memo.sections.limit import exposure
from finvet.memo.sections.ratios import ratios
from finvet.memo.sections.scorecard import scorecard
from finvet.memo.sections.scores import every_score
from finvet.memo.sections.spread import statements
from finvet.memo.sections.statistics import statistics
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import Finding
from finvet.wording import name_of, say


def appendix(view: View) -> Iterator[Block]:
    """A1 statements, A2 ratios, A3 scorecard, A4 findings, A5 cross-checks, A6 questions, A7 limit and stress."""
    yield PageBreak()
    yield Heading(sentence("memo-heading-appendix"))
    yield from statements(view)
    yield from ratios(view)
    yield from scorecard(view)
    yield from _findings(view)
    yield Heading(sentence("memo-heading-cross-checks"), 2)
    yield from every_score(view)
    yield from statistics(view)
    yield from benchmarks(view)
    yield from questions(view)
    yield from exposure(view)


def _findings(view: View) -> Iterator[Block]:
    yield Heading(sentence("memo-heading-findings"), 2)
    findings = view.partner.assessment.findings
    if not findings:
        yield Paragraph(sentence("memo-findings-none"))
        return
    columns = (
        Column(sentence("memo-column-rule"), share=1.4),
        Column(sentence("memo-column-severity"), share=0.8),
        Column(sentence("memo-column-finding"), share=3.2),
        Column(sentence("memo-column-figures"), share=1.6),
    )
    rows = tuple(_finding(finding) for finding in findings)
    yield Table(sentence("memo-caption-findings"), columns, rows)


def _finding(finding: Finding) -> tuple[str, ...]:
    figures = dict.fromkeys(
        sentence("memo-figure-years", name=name_of(figure.name), years=[year_name(figure.period)])
        for figure in finding.figures
    )
    severity = sentence(f"memo-severity-{finding.severity}")
    return (finding.code, severity, say(finding.message), "; ".join(figures))
