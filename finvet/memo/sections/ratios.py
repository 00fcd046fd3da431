"""Appendix A2: the ratios that decided with their formulas, then the others, then every absence with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.memo.blocks import Block, Column, Heading, Paragraph, Table
from finvet.memo.numbers import absent
from finvet.memo.sections.money import LINES, SHOWN
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.wording import name_of


def ratios(view: View) -> Iterator[Block]:
    """Every ratio of every vetted year: a value, or why there is none."""
    yield Heading(sentence("memo-heading-ratios"), 2)
    if not view.years:
        yield Paragraph(sentence("memo-statements-none"))
        return
    names = tuple(view.analysis.ratios)
    decided = _decided(view)
    first = view.present(name for name in names if name in decided)
    others = view.present(name for name in names if name not in decided)
    if first:
        yield _with_formulas(view, first, "memo-caption-ratios")
    if others:
        yield _with_formulas(view, others, "memo-caption-ratios-more")
    yield from absences(view, (*(item for item in LINES if view.is_known(item)), *names, *view.scores))


def _decided(view: View) -> set[str]:
    """What the memo's first pages, the scorecard, the findings and the limit rest on."""
    assessment, exposure = view.partner.assessment, view.partner.exposure
    used = {figure.name for finding in assessment.findings for figure in finding.figures}
    used |= {indicator.figure.name for indicator in assessment.verdict.scorecard if indicator.figure}
    used |= {component.name for component in exposure.limit.components} if exposure else set()
    return used | set(SHOWN) | set(view.reference.flags)


def _with_formulas(view: View, names: Sequence[str], caption: str) -> Table:
    columns = (
        Column(sentence("memo-column-ratio"), share=1.8),
        Column(sentence("memo-column-formula"), share=3.8),
        *view.year_columns(),
    )
    rows = tuple((name_of(n), _formula(view, n), *map(view.cell, view.figures(n))) for n in names)
    return Table(sentence(caption, unit=view.money.name), columns, rows)


def _formula(view: View, name: str) -> str:
    formula = view.reference.formula(name)
    if formula:
        return formula
    inputs = dict.fromkeys(i.name for f in view.figures(name) if f for i in f.inputs)
    return sentence("memo-formula-inputs", inputs=list(inputs)) if inputs else absent()


def absences(view: View, names: Sequence[str]) -> Iterator[Block]:
    """Every absent ratio and score, those with one reason together."""
    by_reason: dict[str, dict[str, list[str]]] = {}
    for name in names:
        for year, figure in zip(view.years, view.figures(name), strict=True):
            if figure is None or figure.value is None:
                by_reason.setdefault(view.reason(figure), {}).setdefault(name, []).append(year_name(year))
    if by_reason:
        columns = (Column(sentence("memo-column-reason"), share=2.2), Column(sentence("memo-column-absent"), share=2.8))
        rows = tuple((reason, "; ".join(_absent(view, by_name))) for reason, by_name in by_reason.items())
        yield Table(sentence("memo-caption-absences"), columns, rows)


def _absent(view: View, by_name: dict[str, list[str]]) -> Iterator[str]:
    """The names by the years that lack them; all years are not named."""
    by_years: dict[tuple[str, ...], list[str]] = {}
    for name, years in by_name.items():
        by_years.setdefault(tuple(years), []).append(name_of(name))
    for when, names in by_years.items():
        code = "memo-absent-always" if len(when) == len(view.years) else "memo-absent-in"
        yield sentence(code, names=", ".join(names), years=list(when))
