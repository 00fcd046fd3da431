"""Appendix A3: the indicators with the marks that they are held to, their points, and the way to the verdict."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, Items, Paragraph, Table
from finvet.memo.numbers import absent, shown
from finvet.memo.reference import Band
from finvet.memo.text import sentence
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import Indicator
from finvet.wording import name_of, say

MOST_POINTS = 2
NOT_EVALUATED = "unknown-knock-outs"


def scorecard(view: View) -> Iterator[Block]:
    """The scorecard with its thresholds, the signs of dressed figures, and every step from the score to the verdict."""
    verdict = view.verdict
    yield Heading(sentence("memo-heading-scorecard"), 2)
    yield Paragraph(_policy(view), "note")
    if verdict.scorecard:
        columns = (
            Column(sentence("memo-column-indicator"), share=LABEL_SHARE),
            Column(sentence("memo-column-value"), "right"),
            Column(sentence("memo-column-fine"), "right"),
            Column(sentence("memo-column-concern"), "right"),
            Column(sentence("memo-column-points"), "right", share=0.7),
            Column(sentence("memo-column-weight"), "right", share=0.7),
            Column(sentence("memo-column-pillar"), share=1.4),
        )
        rows = tuple(_indicator(view, indicator) for indicator in verdict.scorecard)
        yield Table(sentence("memo-caption-scorecard"), columns, rows, tuple(_notes(view)))
    yield from _flags(view)
    if verdict.steps:
        yield Paragraph(sentence("memo-steps"))
        yield Items(tuple(say(step) for step in verdict.steps), numbered=True)
    yield from (Paragraph(say(unknown)) for unknown in verdict.unknown if unknown.code == NOT_EVALUATED)


def _policy(view: View) -> str:
    policy = view.partner.assessment.policy
    stamp = {"name": policy.name, "version": policy.version, "hash": policy.sha256}
    cuts = [shown(cut, "of 100") for cut in view.reference.verdict_cuts]
    return sentence("memo-thresholds-cuts" if cuts else "memo-thresholds", cuts=cuts, **stamp)


def _indicator(view: View, indicator: Indicator) -> tuple[str, ...]:
    name = name_of(indicator.name)
    points = None if indicator.points is None else {"points": indicator.points, "most": MOST_POINTS}
    return (
        sentence("memo-starred", name=name) if indicator.star else name,
        view.cell(indicator.figure),
        *marks(view, indicator),
        sentence("memo-points-of", **points) if points else absent(),
        shown(indicator.weight, "count"),
        name_of(indicator.pillar),
    )


def marks(view: View, indicator: Indicator) -> tuple[str, str]:
    """Where the figure that earned the points is fine, and where it is a concern."""
    name = indicator.figure.name if indicator.figure else ""
    band = view.reference.bands.get(name)
    return (_cut(view, name, band, band.fine), _cut(view, name, band, band.concern)) if band else (absent(), absent())


def _cut(view: View, name: str, band: Band, cut: float | None) -> str:
    bound = "≥" if band.better == "higher" else "≤"
    return absent() if cut is None else f"{bound} {view.value(name, cut)}"


def _notes(view: View) -> Iterator[str]:
    pillars = list(pillars_in_words(view))
    if pillars:
        yield sentence("memo-pillars", pillars=pillars)
    yield sentence("memo-star")
    for indicator in view.verdict.scorecard:
        if indicator.note:
            yield sentence("memo-indicator-note", name=indicator.name, note=say(indicator.note))


def pillars_in_words(view: View, only: tuple[str, ...] = ()) -> Iterator[str]:
    """What share of its points every pillar earned; an absent one is left out where only some are wanted."""
    for pillar, share in view.verdict.pillars.items():
        if not only:
            yield sentence("memo-pillar", pillar=pillar, share=absent() if share is None else _share(share))
        elif pillar in only and share is not None:
            yield sentence("memo-pillar", pillar=pillar, share=_share(share))


def _share(share: float) -> str:
    return sentence("memo-percent", number=shown(share, "of 100"))


def _flags(view: View) -> Iterator[Block]:
    """The signs that earnings and cash part ways, each with the mark beyond which it is one."""
    names = view.present(view.reference.flags)
    if names:
        table = view.year_table("memo-caption-credibility", names)
        marks = (view.value(name, view.reference.flags[name]) for name in names)
        rows = tuple((*row, mark) for row, mark in zip(table.rows, marks, strict=True))
        yield Table(table.caption, (*table.columns, Column(sentence("memo-column-flag"), "right")), rows, table.notes)
