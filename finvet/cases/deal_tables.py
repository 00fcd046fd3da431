"""The tables [deal], [mitigants] and [rates] of a case file: the contract, what protects it, and exchange rates."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Annotated

from pydantic import Field

from finvet.cases.tables import LARGEST_AMOUNT, CaseTable, Number, unknown_keys
from finvet.compiled import data_table
from finvet.exchange_rates import PAIR, known_currencies
from finvet.model import Billing, Deal, Discount, Message, Milestone, Protection, WithholdingTax
from finvet.nearest import nearest

SHORTEST_MONTHS = 0.03  # a day
LONGEST_MONTHS = 120
LONGEST_TERMS = 730
CLOSE_ENOUGH = 1e-6

Positive = Annotated[float, Field(allow_inf_nan=False, gt=0, le=LARGEST_AMOUNT)]
Months = Annotated[float, Field(allow_inf_nan=False, ge=SHORTEST_MONTHS, le=LONGEST_MONTHS)]
Days = Annotated[float, Field(allow_inf_nan=False, ge=0, le=LONGEST_TERMS)]
Percent = Annotated[float, Field(allow_inf_nan=False, ge=0, lt=100)]
Share = Annotated[float, Field(allow_inf_nan=False, gt=0, le=1)]


class MilestoneTable(CaseTable):
    """A part of the contract that is invoiced so many months after its start."""

    month: Annotated[float, Field(allow_inf_nan=False, ge=0)]
    share: Share


class EarlyPaymentTable(CaseTable):
    """A discount in percent for payment within so many days."""

    percent: Annotated[float, Field(gt=0, lt=100)]
    days: Days


class WithholdingTaxTable(CaseTable):
    """A tax in percent that the partner keeps back from our invoices."""

    percent: Annotated[float, Field(gt=0, lt=100)]
    creditable: bool


class DealTable(CaseTable):
    """The contract; amounts in units of `currency`, that of the statements where it is left out."""

    contract_value: Positive
    months: Months
    billing: Billing
    terms_days: Days
    milestones: tuple[MilestoneTable, ...] = Field(default=(), strict=False)
    currency: str | None = None
    start: date | None = None
    expected_days_late: Days | None = None
    early_payment: EarlyPaymentTable | None = None
    withholding_tax: WithholdingTaxTable | None = None
    advance: Number = 0.0
    advance_percent: Annotated[float, Field(allow_inf_nan=False, ge=0, le=100)] = 0.0
    noncancellable_commitments: Number = 0.0
    cost_ratio: Share | None = None
    maximum_loss: Number | None = None
    own_equity: Number | None = None
    own_monthly_payroll: Number | None = None

    def deal(self) -> Deal:
        """The contract as the arithmetic takes it: percentages as shares, the advance as an amount."""
        discount, tax = self.early_payment, self.withholding_tax
        return Deal(
            contract_value=self.contract_value,
            months=self.months,
            billing=self.billing,
            terms_days=self.terms_days,
            milestones=tuple(Milestone(m.month, m.share) for m in self.milestones),
            currency=self.currency,
            start=self.start,
            days_late=self.expected_days_late,
            discount=Discount(discount.percent / 100, discount.days) if discount else None,
            withholding_tax=WithholdingTax(tax.percent / 100, tax.creditable) if tax else None,
            advance=self.advance or self.advance_percent / 100 * self.contract_value,
            commitments=self.noncancellable_commitments,
            cost_ratio=self.cost_ratio,
            maximum_loss=self.maximum_loss,
            own_equity=self.own_equity,
            own_monthly_payroll=self.own_monthly_payroll,
        )


class ProtectionTable(CaseTable):
    """A mitigant that was offered or signed: an amount, or a share of what the partner owes us at the peak."""

    kind: str
    signed: bool
    amount: Positive | None = None
    share: Share | None = None

    def protection(self) -> Protection:
        """The mitigant as the arithmetic takes it."""
        return Protection(self.kind, self.signed, self.amount, self.share)


@cache
def protection_kinds() -> tuple[str, ...]:
    """The mitigants of data/mitigants.toml that cover an amount, so that a case can state one."""
    return tuple(row["id"] for row in data_table("mitigants")["mitigants"] if {"cover", "deposit"} & row.keys())


# ---------------------------------------------------------------- what does not fit together


def deal_mistakes(document: Mapping[str, object]) -> Iterator[Message]:
    """What does not fit together in the tables of the deal, told beside every value that is wrong by itself."""
    deal = document.get("deal")
    if isinstance(deal, dict):
        yield from _unknown(deal)
        yield from _mistaken_advance(deal)
        yield from _mistaken_milestones(deal)
        yield from _mistaken_terms(deal)
        facts = document.get("facts")
        stated = facts if isinstance(facts, dict) else {}
        for name in ("peak_exposure", "annual_contract_value"):
            if name in stated:
                yield Message("mistake-fact-and-deal", {"key": f"facts.{name}"})
    yield from _mistaken_protections(document)
    yield from _mistaken_rates(document.get("rates"))


def _unknown(deal: Mapping[str, object]) -> Iterator[Message]:
    yield from unknown_keys(deal, DealTable.written_keys(), "deal.")
    for name, table in (("early_payment", EarlyPaymentTable), ("withholding_tax", WithholdingTaxTable)):
        given = deal.get(name)
        if isinstance(given, dict):
            yield from unknown_keys(given, table.written_keys(), f"deal.{name}.")


def _mistaken_advance(deal: Mapping[str, object]) -> Iterator[Message]:
    advance, value = _number(deal.get("advance")), _number(deal.get("contract_value"))
    if "advance" in deal and "advance_percent" in deal:
        yield Message("mistake-deal-advance-twice", {"key": "deal.advance_percent"})
    if advance is not None and value is not None and advance > value:
        yield Message("mistake-deal-advance-large", {"key": "deal.advance"})


def _mistaken_milestones(deal: Mapping[str, object]) -> Iterator[Message]:
    given = deal.get("milestones")
    milestones = [m for m in given if isinstance(m, dict)] if isinstance(given, list) else []
    if (deal.get("billing") == "milestones") != bool(milestones):
        yield Message("mistake-deal-milestones", {"key": "deal.milestones"})
    shares = [share for m in milestones if (share := _number(m.get("share"))) is not None]
    if milestones and len(shares) == len(milestones) and abs(math.fsum(shares) - 1) > CLOSE_ENOUGH:
        yield Message("mistake-deal-milestone-shares", {"key": "deal.milestones"})
    months = _number(deal.get("months"))
    for place, milestone in enumerate(milestones):
        yield from unknown_keys(milestone, MilestoneTable.written_keys(), f"deal.milestones.{place}.")
        month = _number(milestone.get("month"))
        if month is not None and months is not None and 0 < months < month:
            yield Message("mistake-deal-milestone-late", {"key": f"deal.milestones.{place}.month"})


def _mistaken_terms(deal: Mapping[str, object]) -> Iterator[Message]:
    discount, terms = deal.get("early_payment"), _number(deal.get("terms_days"))
    days = _number(discount.get("days")) if isinstance(discount, dict) else None
    if days is not None and terms is not None and days >= terms:
        yield Message("mistake-deal-discount-days", {"key": "deal.early_payment.days"})
    currency = deal.get("currency")
    if isinstance(currency, str) and currency not in known_currencies():
        near = nearest(currency.upper(), known_currencies())
        yield Message("mistake-currency-like" if near else "mistake-currency", {"key": "deal.currency", "near": near})


def _mistaken_protections(document: Mapping[str, object]) -> Iterator[Message]:
    given = document.get("mitigants")
    if given and "deal" not in document:
        yield Message("mistake-protection-without-deal", {"key": "mitigants"})
    for place, row in enumerate(given if isinstance(given, list) else []):
        if not isinstance(row, dict):
            continue
        yield from unknown_keys(row, ProtectionTable.written_keys(), f"mitigants.{place}.")
        if ("amount" in row) == ("share" in row):
            yield Message("mistake-protection-amount", {"key": f"mitigants.{place}"})
        if isinstance(row.get("kind"), str) and row["kind"] not in protection_kinds():
            yield Message(
                "mistake-protection-kind", {"key": f"mitigants.{place}.kind", "known": sorted(protection_kinds())}
            )


def _mistaken_rates(rates: object) -> Iterator[Message]:
    given: Mapping[str, object] = rates if isinstance(rates, dict) else {}
    for pair in given:
        codes = PAIR.fullmatch(pair)
        if not codes or codes[1] == codes[2] or not known_currencies().issuperset(codes.groups()):
            yield Message("mistake-pair", {"key": f"rates.{pair}"})
        elif pair < (other_way := codes[2] + codes[1]) and other_way in given:
            yield Message("mistake-rate-twice", {"key": f"rates.{pair}", "other": other_way})


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
