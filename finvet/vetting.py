"""The whole way from a partner's files to a verdict: the one place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from finvet.assessment.assess import assess
from finvet.assessment.policy import Policy
from finvet.errors import FileRefused
from finvet.line_items import chart
from finvet.model import NO_CASE, Case, Figure, RefusedFile, Source, Statements, Workbook
from finvet.partner import Partner
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.reading import read
from finvet.spreading.spread import spread


def vet(files: Sequence[Path], policy: Policy, case: Case = NO_CASE, *, as_of: date) -> Partner:
    """Vets one partner from its files on one day; the case's own date comes before `as_of`.

    Raises FileRefused where none of the files holds a statement that can be read.
    """
    statements = with_facts(spread_files(files), case)
    analysis = analyse(statements)
    return Partner(statements, analysis, assess(statements, analysis, policy, case, case.as_of or as_of), case, policy)


def spread_files(files: Sequence[Path]) -> Statements:
    """The statements that the files of one partner hold.

    A file that is refused leaves the others standing and is named; where none is left, FileRefused is raised.
    """
    workbooks: list[Workbook] = []
    refused: list[RefusedFile] = []
    for file in files:
        try:
            workbooks.append(read(file))
        except FileRefused as refusal:
            if len(files) == 1:
                raise
            refused.append(RefusedFile(file.name, refusal.message))
    if not workbooks:
        raise FileRefused("no-file-left", where=", ".join(r.file for r in refused))
    return spread(workbooks, refused)


def with_facts(statements: Statements, case: Case) -> Statements:
    """The statements with what the case knows beside them, as figures of the latest year."""
    if not case.facts or not statements.years:
        return statements
    latest = statements.years[-1]
    facts = {
        name: {**statements.figures.get(name, {}), latest.id: _fact(name, value, statements, case)}
        for name, value in case.facts.items()
    }
    return replace(statements, figures={**statements.figures, **facts})


def _fact(name: str, value: float, statements: Statements, case: Case) -> Figure:
    source = Source(case.file or "case", "", f"facts.{name}", name, f"{value:.15g}")
    return Figure(name, statements.years[-1], value, (source,), method="case")


@cache
def figure_names() -> frozenset[str]:
    """Every name that a policy may speak of: line items, ratios and scores."""
    return frozenset(chart()) | frozenset(CATALOGUE)
