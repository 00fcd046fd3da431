"""A vetting as a live workbook: the statements as numbers, and everything that follows from them as formulas."""

from __future__ import annotations

from finvet.assessment.policy import Policy
from finvet.memo.reference import Reference
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Partner
from finvet.workbooks.cells import Book
from finvet.workbooks.chart_sheet import add_charts
from finvet.workbooks.check_sheet import add_checks
from finvet.workbooks.deal_sheets import add_deal, add_stress
from finvet.workbooks.list_sheets import add_absences, add_not_understood, add_warnings
from finvet.workbooks.places import (
    ABSENCES,
    CHARTS,
    CHECKS,
    DEAL,
    NOT_UNDERSTOOD,
    RATIOS,
    SCORECARD,
    SCORES,
    SOURCES,
    STATEMENTS,
    STRESS,
    WARNINGS,
)
from finvet.workbooks.ratio_sheets import add_ratios, add_scores
from finvet.workbooks.scorecard_sheet import add_scorecard
from finvet.workbooks.statement_sheets import add_sources, add_statements, source_rows
from finvet.workbooks.verdict_sheet import add_verdict


def vetting_workbook(partner: Partner, policy: Policy | None, reference: Reference) -> bytes:
    """The vetting as xlsx, the same bytes on every run.

    A figure stands in the same cell for every partner (`places`). `policy` brings the marks of the scorecard; without
    it points are numbers.
    """
    view = View.of(partner, reference)
    book = Book(sentence("workbook-title", partner=view.name), partner.assessment.as_of)
    exposure = partner.exposure
    deal = exposure.deal if exposure else None
    names = (
        *(SCORECARD, STATEMENTS, CHECKS, RATIOS, SCORES, *([DEAL] if exposure else []), *([STRESS] if deal else [])),
        *(CHARTS, SOURCES, ABSENCES, NOT_UNDERSTOOD, WARNINGS),
    )
    add_verdict(book, view, names)
    add_scorecard(book, view, policy)
    add_statements(book, view, source_rows(view))
    add_checks(book, view)
    add_ratios(book, view)
    add_scores(book, view)
    schedule = add_deal(book, view, exposure.limit, deal) if exposure else None
    if deal:
        add_stress(book, view, deal)
    add_charts(book, view, schedule)
    add_sources(book, view)
    add_absences(book, view)
    add_not_understood(book, view)
    add_warnings(book, view)
    return book.content()
