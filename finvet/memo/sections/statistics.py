"""What happened to companies like this: a probability of failure, and the points that it adds up from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from finvet.memo.blocks import Block, Column, Items, KeyValues, Paragraph, Table
from finvet.memo.numbers import shown
from finvet.memo.text import sentence
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import GRADES, Contribution, FailureRisk
from finvet.wording import name_of, say

PLACES = 4
MINUS = "−"


def statistics(view: View) -> Iterator[Block]:
    """The grade with what was observed, the strongest reasons either way, and the points that add up to it."""
    risk = view.partner.risk
    if risk is None:
        return
    yield Paragraph(sentence("memo-statistics"), "lead")
    if risk.absent:
        yield Paragraph(sentence("memo-risk-none", reason=risk.absent))
        return
    yield Paragraph(sentence("memo-risk-lead", probability=risk.probability, base_rate=risk.base_rate))
    yield KeyValues(tuple((sentence(code), text) for code, text in _facts(view, risk)))
    for code, reasons in (("memo-raises", risk.reasons_against), ("memo-lowers", risk.reasons_for)):
        yield Paragraph(sentence(code))
        yield Items(tuple(map(say, reasons)) or (sentence("memo-no-reason"),))
    yield Paragraph(sentence("memo-risk-caveat", about=risk.about), "note")
    yield from _points(view, risk)


def _facts(view: View, risk: FailureRisk) -> Iterator[tuple[str, str]]:
    grade = [sentence("memo-risk-grade-is", grade=risk.grade, grades=GRADES)]
    if risk.observed and risk.observed.rate is not None:
        seen = risk.observed
        grade.append(sentence("memo-risk-observed", rate=seen.rate, failures=seen.failures, statements=seen.statements))
    yield "memo-risk-grade", " ".join([*grade, *map(say, risk.outside)])
    yield "memo-risk-base-rate", _base_rate(risk)
    yield (
        "memo-risk-model",
        " ".join([sentence("memo-risk-sub-model", model=risk.model, name=risk.sub_model), *_lacking(view, risk)]),
    )
    if risk.unchecked:
        yield "memo-risk-unchecked", " ".join(map(say, risk.unchecked))


def _base_rate(risk: FailureRisk) -> str:
    code = "memo-risk-own-rate" if risk.base_rate == risk.own_base_rate else "memo-risk-assumed-rate"
    return sentence(code, assumed=risk.base_rate, own=risk.own_base_rate)


def _lacking(view: View, risk: FailureRisk) -> Iterator[str]:
    """Why a fuller sub-model could not be used."""
    if risk.lacking:
        names = [figure.name for figure in risk.lacking]
        first = risk.lacking[0]
        reason = view.reason(first) if first.value is None else sentence("memo-risk-low-confidence")
        yield sentence("memo-risk-lacking", names=names, reason=reason)


# ---------------------------------------------------------------- points


def _points(view: View, risk: FailureRisk) -> Iterator[Block]:
    """Every figure with its band and points, and the sum that gives the probability."""
    yield Paragraph(sentence("memo-points-how", points=risk.points_to_double), "note")
    columns = (
        Column(sentence("memo-column-figure"), share=LABEL_SHARE),
        Column(sentence("memo-column-value"), "right"),
        Column(sentence("memo-column-band"), share=1.6),
        Column(sentence("memo-column-points"), "right", share=0.8),
        Column(sentence("memo-column-typical"), "right", share=0.8),
        Column(sentence("memo-column-best"), "right", share=0.8),
    )
    rows = tuple(_row(view, contribution) for contribution in risk.contributions)
    total = (sentence("memo-points-sum"), "", "", *map(_whole, _sums(risk)))
    yield Table(
        sentence("memo-caption-points", model=risk.model, name=risk.sub_model), columns, (*rows, total), (_sum(risk),)
    )


def _row(view: View, contribution: Contribution) -> tuple[str, ...]:
    return (
        name_of(contribution.figure.name),
        shown(contribution.figure.value, view.unit_of(contribution.figure.name), _ends(contribution).values()),
        _band(view, contribution),
        *map(_whole, (contribution.points, contribution.typical, contribution.best)),
    )


def _sums(risk: FailureRisk) -> tuple[int, int, int]:
    typical, best = (sum(getattr(one, of) for one in risk.contributions) for of in ("typical", "best"))
    return risk.points, typical, best


def _band(view: View, contribution: Contribution) -> str:
    ends = {end: view.value(contribution.figure.name, value) for end, value in _ends(contribution).items()}
    return sentence("-".join(["memo-band", *ends]), **ends)


def _ends(contribution: Contribution) -> Mapping[str, float]:
    """The ends that a band has: "lower", "upper"."""
    ends = {"lower": contribution.lower, "upper": contribution.upper}
    return {end: value for end, value in ends.items() if value is not None}


def _sum(risk: FailureRisk) -> str:
    return sentence(
        "memo-points-sum-told" if risk.shift == 0 else "memo-points-sum-shifted",
        offset=_signed(risk.offset),
        shift=_bracketed(_signed(risk.shift)),
        per_point=f"{math.log(2) / risk.points_to_double:.{PLACES + 2}f}",
        points=_bracketed(_whole(risk.points)),
        log_odds=_signed(risk.log_odds),
        probability=risk.probability,
    )


def _signed(value: float) -> str:
    return f"{value:.{PLACES}f}".replace("-", MINUS)


def _whole(points: int) -> str:
    return str(points).replace("-", MINUS)


def _bracketed(number: str) -> str:
    return f"({number})" if number.startswith(MINUS) else number
