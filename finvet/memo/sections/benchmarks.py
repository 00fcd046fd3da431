"""Where the partner's ratios stand among other companies: a cross-check that no verdict rests on."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.benchmarks import Population, Standing
from finvet.memo.blocks import Block, Column, Paragraph, Table
from finvet.memo.numbers import absent
from finvet.memo.text import sentence
from finvet.memo.view import LABEL_SHARE, View, year_name
from finvet.wording import name_of

EDGES = (0.0, 100.0)


def benchmarks(view: View) -> Iterator[Block]:
    """The percentile of every ratio that the benchmarks have, by population; nothing where they have none."""
    others, standings = view.partner.comparable, view.partner.standings()
    if not standings:
        return
    latest = view.years[-1]
    yield Paragraph(sentence("memo-benchmarks-how", title=others.title), "note")
    columns = (
        Column(sentence("memo-column-ratio"), share=LABEL_SHARE),
        Column(sentence("memo-column-better"), share=0.8),
        Column(year_name(latest), "right"),
        *(Column(_heading(view, population), "right", share=1.6) for population in others.populations),
    )
    rows = tuple(
        (
            name_of(ratio),
            _better(view, ratio),
            view.cell(view.figure(ratio, latest)),
            *(_cell(row.get(population.name)) for population in others.populations),
        )
        for ratio, row in standings.items()
    )
    notes = tuple(text for text in (others.about, others.source) if text)
    yield Table(sentence("memo-caption-benchmarks", title=others.title), columns, rows, notes)


def _better(view: View, ratio: str) -> str:
    better = view.reference.better.get(ratio)
    return sentence(f"memo-better-{better.replace(' ', '-')}") if better else absent()


def standing_in_words(standing: Standing) -> str:
    """ "37", "below 10", "above 90", or "10 to 25" where several quantiles are the same."""
    low, high = standing.low, standing.high
    if low == high:
        return sentence("benchmark-percentile", percentile=low)
    code = "benchmark-below" if low == EDGES[0] else "benchmark-above" if high == EDGES[1] else "benchmark-between"
    return sentence(code, low=low, high=high)


def _heading(view: View, population: Population) -> str:
    count = view.partner.comparable.count(population)
    if count is None:
        return population.name
    return sentence("memo-column-population", population=population.name, count=count)


def _cell(standing: Standing | None) -> str:
    return absent() if standing is None else standing_in_words(standing)
