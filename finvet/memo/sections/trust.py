"""Whether the numbers can be trusted: checks, guesses, and signs of dressed-up earnings."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Heading, Items, Paragraph
from finvet.memo.sections.header import audit_in_words
from finvet.memo.sections.spread import refused_files
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import Figure
from finvet.wording import name_of, say

LINES_SHOWN = 4
CREDIBILITY = "credibility"
CASH = "cf_operating"
NOT_UNDERSTOOD = "line-not-understood"
"""Counted, and listed in the appendix."""

OF_THE_YEARS = ("trend-few-years", "trend-gap")
"""Why no figure at all has a trend."""


def trust(view: View) -> Iterator[Block]:
    """What the statements say of themselves; the figures behind it stand in the appendix."""
    yield Heading(sentence("memo-heading-trust"))
    yield Paragraph(" ".join([*_counts(view), *audit_in_words(view)]), "lead")
    lines = list(_lines(view))
    if lines:
        left_out = len(lines) - LINES_SHOWN
        more = (sentence("memo-more-lines", count=left_out),) if left_out > 0 else ()
        yield Items((*lines[:LINES_SHOWN], *more))
    signs = [say(f.message) for f in view.partner.assessment.findings if f.code == CREDIBILITY]
    if not signs:
        judged = (i for i in view.verdict.scorecard if i.name == CREDIBILITY)
        signs = [sentence("memo-indicator-note", name=i.name, note=say(i.note)) for i in judged if i.note]
    if signs:
        yield Paragraph(" ".join(signs))


def _counts(view: View) -> Iterator[str]:
    warnings, unmatched, low = _warnings(view), view.statements.unmatched, list(_low_confidence(view))
    yield sentence("memo-trust-warnings", count=len(warnings)) if warnings else sentence("memo-trust-clean")
    if low:
        yield sentence("memo-trust-low", count=len(low))
    if unmatched:
        yield sentence("memo-trust-unmatched", count=len(unmatched))


def _lines(view: View) -> Iterator[str]:
    """What could not be read, what raised a warning, and which figures are of low confidence."""
    yield from refused_files(view)
    yield from _warnings(view)
    without_trend = view.trend(CASH).reason
    if without_trend and without_trend.code in OF_THE_YEARS:
        yield sentence("memo-without-trends", reason=say(without_trend))
    by_item: dict[str, list[str]] = {}
    for figure in _low_confidence(view):
        by_item.setdefault(figure.name, []).append(year_name(figure.period))
    figures = [sentence("memo-figure-years", name=name_of(name), years=years) for name, years in by_item.items()]
    if figures:
        yield sentence("memo-low-confidence", figures=figures)


def _warnings(view: View) -> list[str]:
    return [say(w.message) for w in view.statements.warnings if w.message.code != NOT_UNDERSTOOD]


def _low_confidence(view: View) -> Iterator[Figure]:
    for by_period in view.statements.figures.values():
        yield from (f for f in by_period.values() if f.value is not None and f.confidence == "low")
