"""Scores and statistics as a cross-check of the verdict, never its reason; all of them in the appendix."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Column, Heading, Paragraph, Table
from finvet.memo.numbers import absent
from finvet.memo.text import sentence, shortened
from finvet.memo.view import View
from finvet.wording import say

FIRST_CHOICE = (
    "altman_z_double_prime", "altman_z_prime", "altman_z", "zmijewski", "ohlson_o", "springate", "piotroski_f",
)  # fmt: skip
SCORES_SHOWN = 2


def scores(view: View) -> Iterator[Block]:
    """What failed companies teach of this one, and the best known scores that are made for such a company."""
    yield Heading(sentence("memo-heading-scores"))
    yield Paragraph(_lead(view), "lead")
    if view.partner.assessment.disagreement:
        yield Paragraph(say(view.partner.assessment.disagreement))
    yield from _kind(view)
    names = [name for name in view.present(FIRST_CHOICE) if name in view.scores and _is_for(view, name)][:SCORES_SHOWN]
    if names:
        yield Paragraph(" ".join(_stands(view, name) for name in names))
    yield Paragraph(sentence("memo-scores-caveat"), "note")


def _stands(view: View, name: str) -> str:
    """Where a score stands in the latest year, and whom it is for."""
    latest, companies = view.figures(name)[-1], view.fitted_to(name)
    return sentence(
        "memo-score-stands", name=name, value=view.cell(latest), zone=_zone(view, name), companies=companies
    )


def _lead(view: View) -> str:
    risk = view.partner.risk
    if risk and not risk.absent:
        return sentence("memo-risk-lead", probability=risk.probability, base_rate=risk.base_rate)
    if risk:
        return sentence("memo-risk-none", reason=risk.absent)
    return sentence("memo-scores-lead" if view.present(view.scores) else "memo-scores-none")


def _kind(view: View) -> Iterator[Block]:
    """What the company is, where no score is made for its like."""
    kind = view.analysis.kinds.get(view.years[-1].id) if view.years else None
    if kind:
        yield Paragraph(sentence(f"kind-{kind.name}", evidence=[shortened(line) for line in kind.lines()]))


def _is_for(view: View, name: str) -> bool:
    """Whether the score is for companies like the partner, as far as the case tells."""
    fitted = view.analysis.fitted_to.get(name)
    return fitted is None or not fitted.outside(view.partner.case)


def _zone(view: View, name: str) -> str:
    zone = view.analysis.zones.get(name, {}).get(view.years[-1].id)
    return sentence(f"memo-zone-{zone}") if zone else absent()


# ---------------------------------------------------------------- appendix


def every_score(view: View) -> Iterator[Block]:
    """Every score that is shown, and why some are not."""
    names = view.present(view.scores)
    if not names:
        yield Paragraph(sentence("memo-scores-none"))
        return
    table = view.year_table("memo-caption-scores", names)
    rows = tuple((*row, _zone(view, name), view.fitted_to(name)) for name, row in zip(names, table.rows, strict=True))
    added = (Column(sentence("memo-column-zone"), share=1.5), Column(sentence("memo-column-fitted-to"), share=2.4))
    yield Table(table.caption, (*table.columns, *added), rows, (*table.notes, *_switched_off(view)))


def _switched_off(view: View) -> Iterator[str]:
    """The scores that could be computed and are not shown, each with what of it is unverified."""
    for name in view.present(view.analysis.unverified):
        yield sentence("memo-score-off", name=name, reason=view.analysis.unverified[name])
