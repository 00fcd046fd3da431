"""How one figure came about: its formula in words and in numbers, down to the cells, and what it is held to.

An explanation is data; it prints as text, shows itself in a notebook and becomes blocks of a memo.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from finvet.line_items import chart
from finvet.memo.blocks import Block, Column, Heading, KeyValues, Paragraph, Table
from finvet.memo.formats import notebook
from finvet.memo.numbers import absent
from finvet.memo.sections.benchmarks import standing_in_words
from finvet.memo.sections.spread import method_in_words
from finvet.memo.text import printable, sentence
from finvet.memo.view import View, year_name
from finvet.model import Figure, Period, Source
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import Ratio
from finvet.ratios.definitions import definitions
from finvet.ratios.describe import conditions, numbers, words
from finvet.ratios.page import zone_in_words
from finvet.ratios.zones import zones
from finvet.wording import name_of, say

INDENT = "  "
BRANCH = "· "

Fact = tuple[str, str]


class Step(Struct, frozen=True):
    """A figure on the way down to the cells: what it is and how it came about; `depth` counts from the ratio."""

    depth: int
    name: str
    value: str
    confidence: str
    grounds: tuple[str, ...]


class Explanation(Struct, frozen=True):
    """A figure of one year: what it says, its formula, the figures it rests on, and what it is compared with.

    Printed it is text, a line a figure; a notebook shows it as a table.
    """

    title: str
    meaning: str
    formula: tuple[Fact, ...]
    unit: str
    steps: tuple[Step, ...]
    marks: tuple[Fact, ...]

    def blocks(self) -> tuple[Block, ...]:
        """Formula and numbers as a part of a memo, which has the marks in its scorecard."""
        return tuple(self._blocks(self.formula))

    def _blocks(self, facts: tuple[Fact, ...]) -> Iterator[Block]:
        yield Heading(self.title, 2)
        yield Paragraph(self.meaning)
        if facts:
            yield KeyValues(facts)
        if self.steps:
            columns = (
                Column(sentence("memo-column-figure"), share=2.2),
                Column(sentence("memo-column-value"), "right"),
                Column(sentence("memo-column-confidence"), share=1.3),
                Column(sentence("explain-column-grounds"), share=3.0),
            )
            rows = tuple((BRANCH * s.depth + s.name, s.value, s.confidence, "; ".join(s.grounds)) for s in self.steps)
            yield Table(self.unit, columns, rows)

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield self.meaning
        yield from _told(self.formula)
        if self.steps:
            yield from ("", self.unit)
        for step in self.steps:
            margin = INDENT * step.depth
            yield f"{margin}{step.name}: {step.value} ({step.confidence})"
            yield from (f"{margin}{INDENT}{ground}" for ground in step.grounds)
        yield ""
        yield from _told(self.marks)

    def _repr_html_(self) -> str:
        return notebook.render(self._blocks((*self.formula, *self.marks)))


def explain(view: View, name: str, year: Period | None) -> Explanation:
    """A ratio, score or line item of a year, or what is to be said of it where there is no year."""
    figure = view.figure(name, year) if year else None
    is_ratio = name in CATALOGUE
    return Explanation(
        title=f"{name_of(name)} {year_name(year)}" if year else name_of(name),
        meaning=CATALOGUE[name].doc if is_ratio else _meaning(name),
        formula=tuple(_formula(CATALOGUE[name]) if is_ratio else _sign(name)),
        unit=sentence("explain-unit", unit=view.money.name),
        steps=tuple(_steps(figure, view, depth=0)) if figure else (),
        marks=tuple(_marks(view, name, figure)) if is_ratio else ((sentence("explain-trend"), _trend(view, name)),),
    )


def _formula(ratio: Ratio) -> Iterator[Fact]:
    yield sentence("explain-formula"), words(ratio)
    yield from ((sentence("explain-unless"), condition) for condition, _, _ in conditions(ratio))


def _meaning(name: str) -> str:
    """Which statement a line item belongs to; what is none is known beside the statements."""
    item = chart().get(name)
    return sentence("explain-item", statement=item.statement) if item else sentence("explain-fact")


def _sign(name: str) -> Iterator[Fact]:
    if name in chart():
        yield sentence("explain-sign"), sentence(f"explain-sign-{chart()[name].sign}")


# ---------------------------------------------------------------- down to the cells


def _steps(figure: Figure, view: View, depth: int) -> Iterator[Step]:
    """A figure, and then each of its inputs in the same way."""
    value = view.value(figure.name, figure.value) if figure.value is not None else say(figure.notes[0])
    name = f"{name_of(figure.name)} {year_name(figure.period)}"
    yield Step(depth, name, value, sentence(f"memo-grade-{figure.confidence}"), tuple(_grounds(figure)))
    for used in figure.inputs:
        yield from _steps(used, view, depth + 1)


def _grounds(figure: Figure) -> Iterator[str]:
    """How it was computed or where it stands, and what was assumed."""
    computed = numbers(figure) if figure.name in CATALOGUE and figure.method == "formula" else None
    if computed and figure.inputs:
        yield f"= {computed}"
    yield from map(_place, figure.basis)
    if figure.method.startswith("derived"):
        yield method_in_words(figure.method)
    for note in figure.notes if figure.value is not None else ():
        yield say(note)


def _place(source: Source) -> str:
    where = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return printable(f"{source.file} {where} “{source.text}”: {source.label}")


# ---------------------------------------------------------------- what it is held to


def _marks(view: View, name: str, figure: Figure | None) -> Iterator[Fact]:
    """Definition, thresholds, zones, trend, benchmarks and source."""
    for definition in definitions(CATALOGUE[name]):
        yield sentence("explain-definition"), say(definition)
    yield from _thresholds(view, name)
    if name in zones():
        yield sentence("explain-zones"), "; ".join(zone_in_words(zone) for zone in zones()[name])
    if name in view.analysis.fitted_to:
        yield sentence("explain-fitted-to"), view.fitted_to(name)
    if name in view.analysis.unverified:
        yield sentence("explain-off"), view.analysis.unverified[name]
    yield sentence("explain-trend"), _trend(view, name)
    if figure and view.years and figure.period == view.years[-1]:
        yield from _benchmark(view, name)
    yield sentence("explain-source"), CATALOGUE[name].source


def _thresholds(view: View, name: str) -> Iterator[Fact]:
    band, flag = view.reference.bands.get(name), view.reference.flags.get(name)
    stamp = view.partner.assessment.policy
    policy = {"policy": stamp.name, "version": stamp.version}
    if band:
        marks = {key: view.value(name, cut) for key, cut in (("fine", band.fine), ("concern", band.concern))}
        code = "explain-band" if band.fine is not None else "explain-band-concern"
        yield sentence("explain-thresholds"), sentence(code, **marks, **policy)
    if flag is not None:
        yield sentence("explain-thresholds"), sentence("explain-flag", flag=view.value(name, flag), **policy)
    if (mark := view.reference.marks.get(name)) is not None:
        yield sentence("explain-thresholds"), sentence("explain-mark", mark=view.value(name, mark), **policy)


def _trend(view: View, name: str) -> str:
    found = view.trend(name)
    if found.word is None:
        return f"{absent()}. {say(found.reason)}" if found.reason else absent()
    moved = {"change": view.difference(name, found.change), "volatility": view.difference(name, found.volatility)}
    word = sentence(f"trend-{found.word}")
    if found.growth is None:
        return sentence("trend-told", word=word, **moved)
    return sentence("trend-told-growth", word=word, growth=found.growth, **moved)


def _benchmark(view: View, name: str) -> Iterator[Fact]:
    standings = view.partner.standings().get(name)
    if standings:
        told = [
            sentence("benchmark-told", standing=standing_in_words(standing), population=population)
            for population, standing in standings.items()
        ]
        yield sentence("explain-benchmarks"), f"{'; '.join(told)} ({view.partner.comparable.title})"


def _told(facts: tuple[Fact, ...]) -> Iterator[str]:
    return (f"{label}: {text}" for label, text in facts)
