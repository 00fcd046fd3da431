"""Keeps the books of an invented firm: drivers of three years become balances and flows that tie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

Amounts = tuple[int, ...]
"""Whole printed steps (dollars, thousands, tenths of a million …), one a year, oldest first."""

NOTHING: Amounts = (0, 0, 0)


def plus(*series: Amounts) -> Amounts:
    return tuple(sum(year) for year in zip(*series, strict=True))


def less(first: Amounts, *others: Amounts) -> Amounts:
    return plus(first, *(negative(other) for other in others))


def negative(series: Amounts) -> Amounts:
    return tuple(-amount for amount in series)


def share(series: Amounts, part: float) -> Amounts:
    """A rounded part of every year; the caller takes the rest as the difference."""
    return tuple(round(amount * part) for amount in series)


@dataclass(frozen=True)
class Drivers:
    """What is decided about a firm. Flows hold three years, balances four: the opening one comes first.

    `direct` is cost of sales or materials as a share of revenue, `days` the closing days of receivables
    (on revenue), inventories and payables (on direct cost). `opening` states the opening balances of
    receivables, inventories, payables, ppe, intangibles, debt, capital and cash; retained earnings are the rest.
    """

    revenue: Amounts
    direct: tuple[float, ...]
    expenses: Mapping[str, Amounts]
    days: Mapping[str, tuple[float, ...]]
    opening: Mapping[str, int]
    depreciation: Amounts
    interest: Amounts
    tax_rate: float
    capex: Amounts
    amortisation: Amounts = NOTHING
    impairment: Amounts = NOTHING
    other_income: Amounts = NOTHING
    capex_intangibles: Amounts = NOTHING
    disposals: Amounts = NOTHING
    borrowed: Amounts = NOTHING
    repaid: Amounts = NOTHING
    raised: Amounts = NOTHING
    dividends: Amounts = NOTHING
    other_assets: Mapping[str, Amounts] = field(default_factory=dict)
    other_liabilities: Mapping[str, Amounts] = field(default_factory=dict)


@dataclass(frozen=True)
class Books:
    """Flows of three years and balances of four dates, by name."""

    flows: Mapping[str, Amounts]
    balances: Mapping[str, Amounts]

    def flow(self, name: str) -> Amounts:
        return self.flows[name]

    def closing(self, name: str) -> Amounts:
        return self.balances[name][1:]

    def opening(self, name: str) -> Amounts:
        return self.balances[name][:-1]

    def increase(self, *names: str) -> Amounts:
        """Rise of the balances over each year: cash in for a liability."""
        return plus(*(less(self.closing(name), self.opening(name)) for name in names))

    def decrease(self, *names: str) -> Amounts:
        """Fall of the balances over each year: cash in for an asset."""
        return negative(self.increase(*names))


def keep_books(drivers: Drivers) -> Books:
    """Balances and flows of the firm; cash is what the other balances leave."""
    flows = _income(drivers)
    balances = _operating_balances(drivers, flows["direct"]) | _long_term_balances(drivers)
    assets = ["receivables", "inventories", "ppe", "intangibles", *drivers.other_assets]
    liabilities = ["payables", "debt", "capital", *drivers.other_liabilities]
    opening_rest = (
        drivers.opening["cash"] + sum(balances[a][0] for a in assets) - sum(balances[b][0] for b in liabilities)
    )
    balances["retained"] = _rolled(opening_rest, less(flows["net_income"], drivers.dividends))
    owed = plus(*(balances[name] for name in [*liabilities, "retained"]))
    balances["cash"] = less(owed, *(balances[name] for name in assets))
    return Books(flows, balances)


def _income(drivers: Drivers) -> dict[str, Amounts]:
    direct = tuple(round(r * part) for r, part in zip(drivers.revenue, drivers.direct, strict=True))
    costs = plus(NOTHING, *drivers.expenses.values())
    ebitda = less(plus(drivers.revenue, drivers.other_income), direct, costs)
    operating_profit = less(ebitda, drivers.depreciation, drivers.amortisation, drivers.impairment)
    before_tax = less(operating_profit, drivers.interest)
    tax = tuple(round(max(profit, 0) * drivers.tax_rate) for profit in before_tax)
    return {
        **drivers.expenses,
        "revenue": drivers.revenue,
        "direct": direct,
        "tax": tax,
        "net_income": less(before_tax, tax),
    }


def _operating_balances(drivers: Drivers, direct: Amounts) -> dict[str, Amounts]:
    bases = {"receivables": drivers.revenue, "inventories": direct, "payables": direct}
    balances = {
        name: (
            drivers.opening.get(name, 0),
            *(round(b * d / 365) for b, d in zip(base, drivers.days[name], strict=True)),
        )
        for name, base in bases.items()
    }
    return balances | dict(drivers.other_assets) | dict(drivers.other_liabilities)


def _long_term_balances(drivers: Drivers) -> dict[str, Amounts]:
    opening = drivers.opening
    invested = less(drivers.capex, drivers.depreciation, drivers.disposals)
    written_off = plus(drivers.amortisation, drivers.impairment)
    return {
        "ppe": _rolled(opening["ppe"], invested),
        "intangibles": _rolled(opening.get("intangibles", 0), less(drivers.capex_intangibles, written_off)),
        "debt": _rolled(opening["debt"], less(drivers.borrowed, drivers.repaid)),
        "capital": _rolled(opening["capital"], drivers.raised),
    }


def _rolled(opening: int, movements: Amounts) -> Amounts:
    return tuple(accumulate(movements, initial=opening))
