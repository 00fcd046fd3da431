"""Charts of the partner among others: what its probability of failure is made of, and where its ratios stand."""

from __future__ import annotations

from finvet.benchmarks import Standing
from finvet.memo.charts.content import Content, Found, NotDrawn, Row, Rows, Spot, Strip
from finvet.memo.charts.figures import short_name
from finvet.memo.charts.style import AGAINST, CASH, LEFT_OVER, OTHER
from finvet.memo.numbers import absent
from finvet.memo.text import sentence, shortened
from finvet.memo.view import View, year_name
from finvet.model import Contribution, Message
from finvet.wording import name_of

ALL = 100.0
HALF = 50.0
MINUS = "−"
LOOKS = (CASH, AGAINST, OTHER, LEFT_OVER)
NAME_LENGTH = 40


def failure_risk(view: View) -> Found:
    """The points by which every figure sets the partner apart from a typical company, the worst first."""
    risk = view.partner.risk
    if risk is None or risk.probability is None:
        return NotDrawn(risk.absent if risk and risk.absent else Message("chart-no-risk"))
    ordered = sorted(risk.contributions, key=lambda one: (one.difference, one.figure.name))
    rows = tuple(_contribution(view, one) for one in ordered)
    title = sentence("chart-title-risk", grade=risk.grade, probability=risk.probability, base_rate=risk.base_rate)
    unit = sentence("chart-unit-risk", points=risk.points_to_double)
    return Content(title, Rows(rows), unit, sentence("chart-source-risk", model=risk.model))


def _contribution(view: View, one: Contribution) -> Row:
    value = view.value(one.figure.name, one.figure.value)
    sign = MINUS if one.difference < 0 else "+" if one.difference > 0 else ""
    look = AGAINST if one.difference < 0 else CASH
    text = sentence("chart-points", value=value, points=f"{sign}{abs(one.difference)}")
    return Row(short_name(one.figure.name), 0.0, float(one.difference), text, look)


def percentiles(view: View) -> Found:
    """Where the ratios of the latest year stand among other companies, the better the further right."""
    others, standings = view.partner.comparable, view.partner.standings()
    if not standings:
        return NotDrawn(Message("chart-no-benchmarks"))
    latest = view.years[-1]
    populations = others.populations[: len(LOOKS)]
    rows = tuple(
        (
            name_of(ratio),
            view.cell(view.figure(ratio, latest)),
            tuple(_spot(view, ratio, row.get(population.name)) for population in populations),
        )
        for ratio, row in standings.items()
    )
    looks = tuple((shortened(p.name, NAME_LENGTH), look) for p, look in zip(populations, LOOKS, strict=False))
    strip = Strip(looks, rows)
    source = sentence("chart-source-benchmarks", year=year_name(latest), title=shortened(others.title))
    return Content(_percentiles_title(strip), strip, sentence("chart-unit-percentiles"), source)


def _spot(view: View, ratio: str, standing: Standing | None) -> Spot:
    """The share of a population that is worse; of a ratio that is better lower, those with a higher value."""
    if standing is None:
        return Spot(None, absent())
    low, high = standing.low, standing.high
    if view.reference.better.get(ratio) == "lower":
        low, high = ALL - high, ALL - low
    return Spot((low, high), sentence("chart-spot" if low == high else "chart-spot-between", low=low, high=high))


def _percentiles_title(strip: Strip) -> str:
    """In how many ratios it is better than half of the first population."""
    first = [spots[0].range for _, _, spots in strip.rows if spots[0].range]
    better = sum(low >= HALF for low, _ in first)
    return sentence("chart-title-percentiles", better=better, known=len(first), population=strip.populations[0][0])
