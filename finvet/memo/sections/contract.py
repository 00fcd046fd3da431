"""Our contract: its terms, what the partner would owe us month by month, and what that is to the partner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from finvet.memo.blocks import Block, Column, Heading, KeyValues, Paragraph, Table
from finvet.memo.numbers import MoneyUnit, absent, shown
from finvet.memo.text import sentence
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import DealExposure, Limit
from finvet.wording import name_of, say

MONTHS_SHOWN = 18
SHARES = (
    "contract_to_customer_revenue", "contract_to_mean_fcf", "exposure_to_cash_and_lines", "exposure_to_nw",
    "exposure_to_wc", "exposure_to_payables",
)  # fmt: skip

WEIGHTS = {
    "exposure_to_cash_and_lines": "memo-weight-cash", "exposure_to_nw": "memo-weight-nw",
    "contract_to_mean_fcf": "memo-weight-fcf",
}  # fmt: skip
"""The shares by which policies hold an exposure for large, and how each is said."""


def money_of(found: DealExposure) -> MoneyUnit:
    """Amounts of a deal are printed in full: they are small beside the partner's."""
    return MoneyUnit(found.currency, 1.0)


def contract(view: View) -> Iterator[Block]:
    """The deal with its exposure; nothing without a deal, which is said at the end."""
    found = view.partner.exposure.deal if view.partner.exposure else None
    if found is None or view.partner.exposure is None:
        return
    yield Heading(sentence("memo-heading-contract"))
    limit, money = view.partner.exposure.limit, money_of(found)
    lead, *others = _findings(view, found, limit, money)
    yield Paragraph(lead, "lead")
    yield Paragraph(" ".join(others))
    yield KeyValues(tuple((sentence(code), text) for code, text in _terms(found, money)))


def _findings(view: View, found: DealExposure, limit: Limit, money: MoneyUnit) -> Iterator[str]:
    """The peak beside the limit, then when it comes, why, and what it would cost us."""
    plan = found.schedule
    if plan.peak <= 0:
        yield sentence("memo-peak-none")
    else:
        compared = how_compared(found, limit)
        amounts = {"peak": plan.peak, "gap": found.gap or 0.0, "limit": limit.amount or 0.0}
        yield sentence(f"memo-peak-{compared}", **{name: money.spelled(value) for name, value in amounts.items()})
        if found.deal.start:
            day = found.deal.start + timedelta(days=int(plan.peak_day))
            yield sentence("memo-peak-date", month=plan.peak_month, day=day)
        else:
            yield sentence("memo-peak-month", month=plan.peak_month)
    yield say(plan.collection.ground)
    yield from _weight(view)
    if plan.peak > 0 and found.cash_loss is not None:
        yield sentence("memo-cash-loss", loss=money.spelled(found.cash_loss))
    if plan.peak > 0 and found.payroll_months is not None:
        yield sentence("memo-payroll", months=found.payroll_months)


def _weight(view: View) -> Iterator[str]:
    """What our contract is to the partner's cash and to what it earns."""
    for name, code in WEIGHTS.items():
        share = view.latest(name) if view.years else None
        if share is not None:
            mark = view.reference.marks.get(name)
            way = "" if mark is None else "-mark"
            yield sentence(f"{code}{way}", share=view.value(name, share), mark=view.value(name, mark))


def how_compared(found: DealExposure, limit: Limit) -> str:
    """How the peak stands beside the limit, as a part of a sentence's code."""
    if found.gap is None:
        return "unknown"
    return ("above" if limit.amount else "no-limit") if found.gap else "within"


def _terms(found: DealExposure, money: MoneyUnit) -> Iterator[tuple[str, str]]:
    """What is agreed or proposed; how it is counted stands in the appendix."""
    deal = found.deal
    told = {"value": money.spelled(deal.contract_value), "months": deal.months, "days": deal.terms_days}
    billing = sentence(f"memo-billing-{deal.billing.replace('_', '-')}")
    expected = found.schedule.collection.days
    yield "memo-terms", sentence("memo-terms-are", billing=billing, expected=expected, **told)
    if deal.advance:
        yield "memo-advance", money.spelled(deal.advance)
    if deal.commitments:
        yield "memo-commitments", money.spelled(deal.commitments)


def _counted(found: DealExposure, money: MoneyUnit) -> Iterator[tuple[str, str]]:
    """What beside the terms changes what reaches us."""
    deal = found.deal
    if deal.discount:
        yield "memo-discount", _discount(found, money)
    if deal.withholding_tax:
        tax = deal.withholding_tax
        code = "memo-withholding-creditable" if tax.creditable else "memo-withholding-lost"
        amount = money.spelled(tax.rate * deal.contract_value)
        yield "memo-withholding", sentence(code, rate=tax.rate, amount=amount)
    for message in found.conversion:
        yield "memo-exchange-rate", say(message)


def _discount(found: DealExposure, money: MoneyUnit) -> str:
    """What the discount costs us, and what forgoing it costs the partner a year."""
    deal, discount = found.deal, found.deal.discount
    if discount is None:
        return absent()
    yearly = discount.rate / (1 - discount.rate) * 365 / (deal.terms_days - discount.days)
    amount = money.spelled(discount.rate * deal.contract_value)
    return sentence("memo-discount-of", rate=discount.rate, days=discount.days, amount=amount, yearly=yearly)


# ---------------------------------------------------------------- appendix


def schedule(view: View, found: DealExposure) -> Iterator[Block]:
    """How our contract is counted, what the partner would owe us month by month, and what it is to the partner."""
    money, months = money_of(found), found.schedule.months
    counted = tuple((sentence(code), text) for code, text in _counted(found, money))
    if counted:
        yield KeyValues(counted)
    codes = ("memo-column-invoiced", "memo-column-received", "memo-column-owed", "memo-column-most-owed")
    columns = (
        Column(sentence("memo-column-month"), "right", 0.6),
        *(Column(sentence(code), "right") for code in codes),
    )
    rows = tuple(
        (str(m.number), *map(money.shown, (m.invoiced, m.received, m.owed, m.most_owed))) for m in months[:MONTHS_SHOWN]
    )
    left_out = len(months) - MONTHS_SHOWN
    notes = (sentence("memo-schedule-how"), *([sentence("memo-months-left-out", count=left_out)] * (left_out > 0)))
    yield Table(sentence("memo-caption-schedule", unit=money.name), columns, rows, notes)
    if found.is_comparable and view.years:
        yield _shares(view)


def _shares(view: View) -> Table:
    year = view.years[-1]
    figures = [(name, view.figure(name, year)) for name in SHARES]
    rows = tuple(
        (name_of(name), shown(f.value if f else None, "percent", view.reference.cuts(name))) for name, f in figures
    )
    notes = tuple(view.absences((name, year, f) for name, f in figures if f is None or f.value is None))
    columns = (
        Column(sentence("memo-column-figure"), share=LABEL_SHARE),
        Column(sentence("memo-column-share"), "right"),
    )
    return Table(sentence("memo-caption-shares"), columns, rows, notes)
