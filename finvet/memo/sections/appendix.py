"""The appendix: from it alone a later reader reaches the same figures, each with its cell or its derivation."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.line_items import chart
from finvet.memo.blocks import Block, Column, Heading, PageBreak, Paragraph, Table
from finvet.memo.numbers import ABSENT, shown
from finvet.memo.reference import Band
from finvet.memo.sections.benchmarks import benchmarks
from finvet.memo.sections.statistics import points
from finvet.memo.text import sentence, shortened
from finvet.memo.view import LABEL_SHARE, View, year_name
from finvet.model import Figure, Finding, Period, Source
from finvet.wording import name_of, say

PERIODS_SHOWN = 5
READ = "read"


def appendix(view: View) -> Iterator[Block]:
    """A1 statements, A2 sources, A3 ratios, A4 thresholds, A5 findings, A6 benchmarks, A7 points."""
    yield PageBreak()
    yield Heading(sentence("memo-heading-appendix"))
    yield from _statements(view)
    yield from _sources(view)
    yield from _ratios(view)
    yield from _thresholds(view)
    yield from _findings(view)
    yield from benchmarks(view)
    yield from points(view)


def _periods(view: View) -> tuple[Period, ...]:
    return view.statements.periods[-PERIODS_SHOWN:]


def _items(view: View) -> list[str]:
    """The items with a figure in a period shown, in the order of the chart; facts of the case after them."""
    ids = [period.id for period in _periods(view)]
    spread = view.statements.figures
    known = [item for item, figures in spread.items() if any(period in figures for period in ids)]
    order = {item: place for place, item in enumerate(chart())}
    return sorted(known, key=lambda item: (order.get(item, len(order)), item))


def _statement_of(item: str) -> str:
    line = chart().get(item)
    return line.statement if line else "MEMO"


# ---------------------------------------------------------------- A1 statements as spread


def _statements(view: View) -> Iterator[Block]:
    yield Heading(sentence("memo-heading-spread"), 2)
    older = len(view.statements.periods) - PERIODS_SHOWN
    if older > 0:
        yield Paragraph(sentence("memo-older-periods", count=older), "note")
    items = _items(view)
    columns = (
        Column(sentence("memo-column-item"), share=LABEL_SHARE),
        Column(sentence("memo-column-label"), share=LABEL_SHARE),
        *view.year_columns(_periods(view)),
        Column(sentence("memo-column-confidence"), share=1.35),
    )
    for statement in ("IS", "BS", "CF", "MEMO"):
        rows = tuple(_spread_row(view, item) for item in items if _statement_of(item) == statement)
        if rows:
            yield Table(sentence(f"memo-caption-spread-{statement.lower()}", unit=view.money.name), columns, rows)


def _spread_row(view: View, item: str) -> tuple[str, ...]:
    figures = [view.statements.figure(item, period) for period in _periods(view)]
    known = [figure for figure in figures if figure]
    labels = dict.fromkeys(source.label for figure in reversed(known) for source in figure.basis if source.label)
    grades = dict.fromkeys(figure.confidence for figure in known)
    return (
        name_of(item),
        shortened(" + ".join(shortened(label) for label in labels)) if labels else sentence("memo-derived"),
        *map(view.cell, figures),
        ", ".join(sentence(f"memo-grade-{grade}") for grade in grades),
    )


# ---------------------------------------------------------------- A2 where every figure stands


def _sources(view: View) -> Iterator[Block]:
    yield Heading(sentence("memo-heading-sources"), 2)
    yield Paragraph(sentence("memo-sources-how"), "note")
    columns = (
        Column(sentence("memo-column-item"), share=1.2),
        *(Column(year_name(period)) for period in _periods(view)),
    )
    rows = tuple(
        (name_of(item), *(_origin(view, view.statements.figure(item, period)) for period in _periods(view)))
        for item in _items(view)
    )
    yield Table(sentence("memo-caption-sources"), columns, rows)
    yield from _unmatched(view)


def _origin(view: View, figure: Figure | None) -> str:
    """The cells of a figure with what stands in them, its derivation, or why it is absent."""
    if figure is None:
        return ABSENT
    if figure.value is None:
        return f"{ABSENT}: {view.reason(figure)}"
    cells = "; ".join(_place(view, source) for source in figure.basis)
    if figure.method == READ and cells:
        return cells
    return f"{shortened(figure.method)} [{cells}]" if cells else shortened(figure.method)


def _place(view: View, source: Source) -> str:
    files = [file.file for file in view.statements.files]
    file = f"F{files.index(source.file) + 1}" if source.file in files else shortened(source.file)
    cell = f"{shortened(source.sheet)}!{source.cell}" if source.sheet else source.cell
    return f"{file} {cell} “{shortened(source.text)}”" if source.text else f"{file} {cell}"


def _unmatched(view: View) -> Iterator[Block]:
    lines = view.statements.unmatched
    if not lines:
        return
    columns = (
        Column(sentence("memo-column-label"), share=LABEL_SHARE),
        Column(sentence("memo-column-cell"), share=LABEL_SHARE),
        *view.year_columns(_periods(view)),
    )
    rows = tuple(
        (
            shortened(line.source.label),
            _place(view, line.source),
            *(view.money.shown(line.values.get(period.id)) for period in _periods(view)),
        )
        for line in lines
    )
    yield Table(sentence("memo-caption-unmatched", unit=view.money.name), columns, rows)


# ---------------------------------------------------------------- A3 ratios, A4 thresholds


def _ratios(view: View) -> Iterator[Block]:
    yield Heading(sentence("memo-heading-ratios"), 2)
    if not view.years:
        yield Paragraph(sentence("memo-statements-none"))
        return
    names = (*view.analysis.ratios, *(name for name in view.analysis.scores if name not in view.analysis.unverified))
    columns = (
        Column(sentence("memo-column-ratio"), share=1.8),
        Column(sentence("memo-column-formula"), share=3.8),
        *view.year_columns(),
    )
    rows = tuple((name_of(n), _formula(view, n), *map(view.cell, view.figures(n))) for n in view.present(names))
    yield Table(sentence("memo-caption-ratios", unit=view.money.name), columns, rows)
    yield from _absences(view, names)


def _formula(view: View, name: str) -> str:
    formula = view.reference.formulas.get(name)
    if formula:
        return formula
    inputs = dict.fromkeys(i.name for f in view.figures(name) if f for i in f.inputs)
    return sentence("memo-formula-inputs", inputs=list(inputs)) if inputs else ABSENT


def _absences(view: View, names: tuple[str, ...]) -> Iterator[Block]:
    """Every absent ratio with its reason, years that share one together."""
    years: dict[tuple[str, str], list[str]] = {}
    for name in names:
        for year, figure in zip(view.years, view.figures(name), strict=True):
            if figure is None or figure.value is None:
                years.setdefault((name, view.reason(figure)), []).append(year_name(year))
    if years:
        columns = (
            Column(sentence("memo-column-ratio"), share=1.6),
            Column(sentence("memo-column-years"), share=1.0),
            Column(sentence("memo-column-reason"), share=3.4),
        )
        rows = tuple((name_of(name), ", ".join(when), reason) for (name, reason), when in years.items())
        yield Table(sentence("memo-caption-absences"), columns, rows)


def _thresholds(view: View) -> Iterator[Block]:
    """What the policy holds the figures against."""
    policy, reference = view.partner.assessment.policy, view.reference
    yield Heading(sentence("memo-heading-thresholds"), 2)
    stamp = sentence("memo-thresholds-policy", name=policy.name, version=policy.version, hash=policy.sha256)
    cuts = [shown(cut, "of 100") for cut in reference.verdict_cuts]
    yield Paragraph(f"{stamp} {sentence('memo-verdict-cuts', cuts=cuts)}" if cuts else stamp, "note")
    if reference.bands:
        headings = ("memo-column-figure", "memo-column-fine", "memo-column-concern")
        rows = tuple(
            (name_of(name), _cut(view, name, band, band.fine), _cut(view, name, band, band.concern))
            for name, band in reference.bands.items()
        )
        yield _cut_table("memo-caption-bands", headings, rows)
    if reference.flags:
        flags = tuple((name_of(name), view.value(name, cut)) for name, cut in reference.flags.items())
        yield _cut_table("memo-caption-flags", ("memo-column-figure", "memo-column-flag"), flags)


def _cut(view: View, name: str, band: Band, cut: float | None) -> str:
    bound = "≥" if band.better == "higher" else "≤"
    return ABSENT if cut is None else f"{bound} {view.value(name, cut)}"


def _cut_table(caption: str, headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Table:
    first, *others = (sentence(heading) for heading in headings)
    return Table(sentence(caption), (Column(first, share=LABEL_SHARE), *(Column(h, "right") for h in others)), rows)


# ---------------------------------------------------------------- A5 findings


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
    figures = dict.fromkeys(f"{name_of(figure.name)} {year_name(figure.period)}" for figure in finding.figures)
    severity = sentence(f"memo-severity-{finding.severity}")
    return (finding.code, severity, say(finding.message), "; ".join(figures))
