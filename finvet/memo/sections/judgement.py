"""The scores as a cross-check, whether the numbers can be trusted, and the scorecard."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, Items, Paragraph, Table
from finvet.memo.numbers import ABSENT, shown
from finvet.memo.text import sentence, shortened
from finvet.memo.view import LABEL_SHARE, View, year_name
from finvet.model import Figure, Indicator
from finvet.wording import name_of, say

CREDIBILITY_FIGURES = ("sloan_accruals_cf", "beneish_m8", "receivables_growth_gap", "montier_c", "cash_conversion_ni")
LINES_SHOWN = 12
MOST_POINTS = 2
STAR = " ★"


def scores(view: View) -> Iterator[Block]:
    """Published distress scores beside the verdict, never its reason."""
    yield Heading(sentence("memo-heading-scores"))
    kind = view.analysis.kinds.get(view.years[-1].id) if view.years else None
    if kind:
        yield Paragraph(sentence(f"kind-{kind.name}", evidence=[shortened(line) for line in kind.lines()]))
    names = view.present(name for name in view.analysis.scores if name not in view.analysis.unverified)
    if not names:
        yield from () if kind else (Paragraph(sentence("memo-scores-none")),)
        return
    yield Paragraph(sentence("memo-scores-caveat"))
    table = view.year_table("memo-caption-scores", names)
    rows = tuple((*row, _zone(view, name), view.fitted_to(name)) for name, row in zip(names, table.rows, strict=True))
    added = (Column(sentence("memo-column-zone"), share=1.5), Column(sentence("memo-column-fitted-to"), share=2.4))
    yield Table(table.caption, (*table.columns, *added), rows, (*table.notes, *_switched_off(view)))


def _switched_off(view: View) -> Iterator[str]:
    """The scores that could be computed and are not shown, each with what of it is unverified."""
    for name in view.present(view.analysis.unverified):
        yield sentence("memo-score-off", name=name, reason=view.analysis.unverified[name])


def _zone(view: View, name: str) -> str:
    zone = view.analysis.zones.get(name, {}).get(view.years[-1].id)
    return sentence(f"memo-zone-{zone}") if zone else ABSENT


def trust(view: View) -> Iterator[Block]:
    """What the statements say of themselves: checks, guesses, and signs of dressed-up earnings."""
    yield Heading(sentence("memo-heading-trust"))
    low, warnings, unmatched = list(_low_confidence(view)), view.statements.warnings, view.statements.unmatched
    lead = [sentence("memo-trust-warnings", count=len(warnings)) if warnings else sentence("memo-trust-clean")]
    lead += [sentence("memo-trust-low", count=len(low))] if low else []
    lead += [sentence("memo-trust-unmatched", count=len(unmatched))] if unmatched else []
    yield Paragraph(" ".join(lead), "lead")
    lines = [
        *(say(warning.message) for warning in warnings),
        *(sentence("memo-low-confidence", name=figure.name, year=year_name(figure.period)) for figure in low),
        *(sentence("memo-file-refused", file=shortened(r.file), reason=say(r.reason)) for r in view.statements.refused),
    ]
    if lines:
        yield Items(_first(lines))
    flags = view.present(CREDIBILITY_FIGURES)
    if flags:
        yield view.year_table("memo-caption-credibility", flags)


def _low_confidence(view: View) -> Iterator[Figure]:
    for by_period in view.statements.figures.values():
        yield from (f for f in by_period.values() if f.value is not None and f.confidence == "low")


def _first(lines: list[str]) -> tuple[str, ...]:
    left_out = len(lines) - LINES_SHOWN
    return tuple(lines) if left_out <= 0 else (*lines[:LINES_SHOWN], sentence("memo-more-lines", count=left_out))


def scorecard(view: View) -> Iterator[Block]:
    """The indicators with their points, then every step from the score to the verdict."""
    yield Heading(sentence("memo-heading-scorecard"))
    verdict = view.verdict
    if verdict.scorecard:
        columns = (
            Column(sentence("memo-column-indicator"), share=LABEL_SHARE),
            Column(sentence("memo-column-value"), "right"),
            Column(sentence("memo-column-points"), "right", share=0.7),
            Column(sentence("memo-column-weight"), "right", share=0.7),
            Column(sentence("memo-column-pillar"), share=1.4),
        )
        rows = tuple(_indicator(view, indicator) for indicator in verdict.scorecard)
        yield Table(sentence("memo-caption-scorecard"), columns, rows, tuple(_scorecard_notes(view)))
    if verdict.steps:
        yield Heading(sentence("memo-heading-steps"), 2)
        yield Items(tuple(say(step) for step in verdict.steps))


def _indicator(view: View, indicator: Indicator) -> tuple[str, ...]:
    return (
        name_of(indicator.name) + (STAR if indicator.star else ""),
        view.cell(indicator.figure),
        ABSENT if indicator.points is None else f"{indicator.points} / {MOST_POINTS}",
        shown(indicator.weight, "count"),
        name_of(indicator.pillar),
    )


def _scorecard_notes(view: View) -> Iterator[str]:
    pillars = [f"{name_of(pillar)} {_share(share)}" for pillar, share in view.verdict.pillars.items()]
    if pillars:
        yield sentence("memo-pillars", pillars=pillars)
    yield sentence("memo-star")
    for indicator in view.verdict.scorecard:
        if indicator.note:
            yield sentence("memo-indicator-note", name=indicator.name, note=say(indicator.note))


def _share(share: float | None) -> str:
    return ABSENT if share is None else f"{shown(share, 'of 100')} %"
