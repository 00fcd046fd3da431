"""The chart of our own contract: what the partner would owe us month by month, against the limit."""

from __future__ import annotations

from finvet.memo.charts.content import Content, Found, Level, Months, NotDrawn
from finvet.memo.numbers import MoneyUnit
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import DealExposure, Limit, Message


def exposure(view: View) -> Found:
    """Chart F: the most that the partner would owe us in each month, against the recommended limit."""
    weighed = view.partner.exposure
    if weighed is None or weighed.deal is None:
        return NotDrawn(Message("chart-needs-deal"))
    found, money = weighed.deal, MoneyUnit(weighed.deal.currency, 1.0)
    plan = found.schedule
    if plan.peak <= 0:
        return NotDrawn(Message("chart-nothing-owed"))
    plot = Months(
        numbers=tuple(month.number for month in plan.months),
        values=tuple(month.most_owed for month in plan.months),
        texts=tuple(money.shown(month.most_owed) for month in plan.months),
        peak=(plan.peak_month, plan.peak, money.shown(plan.peak)),
        limit=_limit(found, weighed.limit, money),
    )
    unit = sentence("chart-unit-months", money=money.name)
    return Content(exposure_title(found, weighed.limit), plot, unit, sentence("chart-source-deal"))


def _limit(found: DealExposure, limit: Limit, money: MoneyUnit) -> Level | None:
    """The limit, where it is in the currency of the deal."""
    if found.gap is None or limit.amount is None:
        return None
    return Level(limit.amount, sentence("chart-level-limit", amount=money.shown(limit.amount)))


def exposure_title(found: DealExposure, limit: Limit) -> str:
    """Whether what the partner would owe us stays within the limit."""
    if found.gap is None or limit.amount is None:
        return sentence("chart-title-exposure")
    return sentence("chart-title-exposure-above" if found.gap else "chart-title-exposure-within")
