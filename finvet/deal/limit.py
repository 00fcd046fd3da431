"""The recommended limit: what a partner can carry by its own balance sheet, its verdict, and what we can lose."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from finvet.deal.figures import Latest
from finvet.model import Component, Deal, Limit, LimitRules, Message, VerdictCode


def limit(latest: Latest, verdict: VerdictCode, rules: LimitRules, deal: Deal | None) -> Limit:
    """The most that we would let the partner owe us without security.

    factor by verdict x median of the shares of its figures, at least 0 and at most what we can lose. A missing figure
    is left out of the median, which of two is their mean; a negative one counts as it is. `deal`: where what we can
    lose is known, in the currency of the statements. Policy, not science.
    """
    components = tuple(_component(latest, name, share) for name, share in rules.shares.items())
    amounts = [component.amount for component in components if component.amount is not None]
    middle = median(amounts) if amounts else None
    factor, (cap, ground) = rules.risk_factors[verdict], _cap(latest, rules, deal)
    return Limit(
        components=components,
        middle=middle,
        verdict=verdict,
        factor=factor,
        cap=cap,
        cap_ground=ground,
        amount=None if middle is None else _capped(max(0.0, factor * middle), cap),
        reason=None if amounts else Message("limit-without-components", {"figures": list(rules.shares)}),
    )


def _component(latest: Latest, name: str, share: float) -> Component:
    figure = latest.decisive(name)
    if figure is None or figure.value is None:
        return Component(name, share, latest.figure(name), None, latest.why_not(name))
    return Component(name, share, figure, share * figure.value)


def _capped(amount: float, cap: float | None) -> float:
    return amount if cap is None else min(amount, cap)


def _cap(latest: Latest, rules: LimitRules, deal: Deal | None) -> tuple[float | None, Message]:
    """What we can lose: as the deal or another fact of the case states, or the least that our own means allow."""
    stated = [deal.maximum_loss if deal else None, latest.value("maximum_loss")]
    known = [amount for amount in stated if amount is not None]
    if known:
        return min(known), Message("limit-cap-stated")
    ways = _defaults(rules, deal) if deal else ()
    return min(ways, key=lambda found: found[0], default=(None, Message("limit-cap-unknown")))


def _defaults(rules: LimitRules, deal: Deal) -> Iterator[tuple[float, Message]]:
    if deal.own_equity is not None:
        share = rules.own_equity_share
        yield share * deal.own_equity, Message("limit-cap-equity", {"share": share})
    if deal.own_monthly_payroll is not None:
        months = rules.own_payroll_months
        yield months * deal.own_monthly_payroll, Message("limit-cap-payroll", {"months": months})
