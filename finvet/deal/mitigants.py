"""What would protect us, sized in money, and what the signed protections of the case cover."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from finvet.compiled import data_table
from finvet.deal.schedule import schedule
from finvet.model import Billing, Deal, Limit, Message, Mitigant, Protection, Schedule, VerdictCode


class MitigantRule(Struct, frozen=True):
    """A row of data/mitigants.toml: with which verdicts it is proposed, and what it is worth."""

    id: str
    verdicts: tuple[VerdictCode, ...]
    on_gap: bool = False
    with_billing: tuple[Billing, ...] = ()
    deposit: float | None = None
    billing: Billing | None = None
    pay_within: float | None = None
    stop_after: float | None = None
    cover: float | None = None
    of: Literal["peak", "invoiced"] = "peak"

    def suits(self, verdict: VerdictCode, gap: float | None, deal: Deal) -> bool:
        """Whether it is to be proposed."""
        fits = not self.with_billing or deal.billing in self.with_billing
        return fits and (verdict in self.verdicts or (self.on_gap and gap is not None and gap > 0))


@cache
def mitigant_rules() -> tuple[MitigantRule, ...]:
    """The table of data/mitigants.toml, cheapest first."""
    return tuple(MitigantRule(**_frozen(row)) for row in data_table("mitigants")["mitigants"])


def _frozen(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def mitigants(
    deal: Deal, plan: Schedule, limit: Limit, gap: float | None, currency: str | None
) -> tuple[Mitigant, ...]:
    """The mitigants that suit a verdict and a deal, cheapest first, each with its size and what it takes off the peak.

    The table is data/mitigants.toml.
    """
    return tuple(
        _mitigant(rule, deal, plan, gap, currency)
        for rule in mitigant_rules()
        if rule.suits(limit.verdict, gap, deal)
        if _is_news(rule, deal, plan, gap)
    )


def _is_news(rule: MitigantRule, deal: Deal, plan: Schedule, gap: float | None) -> bool:
    """Whether it would better what is agreed already: a deposit or rhythm that lowers the peak, shorter terms."""
    if rule.deposit is not None or rule.billing is not None:
        return (_relief(rule, deal, plan, _size(rule, deal, plan, gap)) or 0.0) > 0
    return rule.pay_within is None or plan.collection.days > rule.pay_within


def _mitigant(rule: MitigantRule, deal: Deal, plan: Schedule, gap: float | None, currency: str | None) -> Mitigant:
    size = _size(rule, deal, plan, gap)
    relief = _relief(rule, deal, plan, size)
    closes = relief >= gap if gap and relief is not None else None
    clause = Message(f"mitigant-{rule.id}", {"currency": currency or "", "size": size, "days": rule.pay_within})
    return Mitigant(rule.id, size, relief, closes, clause)


def _size(rule: MitigantRule, deal: Deal, plan: Schedule, gap: float | None) -> float | None:
    if rule.deposit is not None:
        usual = rule.deposit * plan.period_invoice + deal.commitments - deal.advance
        return min(deal.contract_value - deal.advance, max(usual, gap or 0.0))
    if rule.cover is not None:
        return plan.peak if rule.of == "peak" else plan.peak_invoiced
    return None


def _relief(rule: MitigantRule, deal: Deal, plan: Schedule, size: float | None) -> float | None:
    """By how much it lowers the most that we can lose."""
    if rule.cover is not None and size is not None:
        return min(plan.peak, rule.cover * size)
    changed = _rescheduled(rule, deal, plan, size)
    return None if changed is None else max(0.0, plan.peak - changed.peak)


def _rescheduled(rule: MitigantRule, deal: Deal, plan: Schedule, size: float | None) -> Schedule | None:
    """The exposure with a deposit, other billing, other terms, or work that stops; None where nothing changes it.

    A deposit stands for the last invoices: it takes nothing off the commitments once it pays for all work.
    """
    collection = plan.collection
    if rule.deposit is not None and size is not None:
        return schedule(replace(deal, advance=deal.advance + size), collection)
    if rule.billing is not None:
        return schedule(replace(deal, billing=rule.billing), collection)
    if rule.pay_within is not None:
        return schedule(deal, replace(collection, days=min(collection.days, rule.pay_within)))
    if rule.stop_after is not None:
        return schedule(deal, replace(collection, days=min(collection.days, deal.terms_days + rule.stop_after)))
    return None


# ---------------------------------------------------------------- what is signed


@cache
def protection_kinds() -> Mapping[str, MitigantRule]:
    """The mitigants that a case may state as money: those that cover an amount."""
    return {rule.id: rule for rule in mitigant_rules() if rule.cover is not None or rule.deposit is not None}


def signed_cover(protections: Iterable[Protection], plan: Schedule) -> float:
    """What signed protections pay if the partner does not, at most the peak exposure."""
    return min(plan.peak, math.fsum(_covers(protections, plan)))


def _covers(protections: Iterable[Protection], plan: Schedule) -> Iterator[float]:
    for protection in protections:
        if protection.signed:
            yield protection.amount if protection.amount is not None else (protection.share or 0.0) * plan.peak
