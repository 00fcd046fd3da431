"""The shocks that a partner's year is put to: what each adds to its line items, and what must be paid at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import asdict

from finvet.deal.figures import Latest
from finvet.model import Message, ShockName, StressRules

WHAT_IS_OWED = "annual_contract_value"


class Shock(Struct, frozen=True):
    """What a shock does to the latest year.

    `changes` are added to its line items; `at_once`: the part of operating cash flow that is lost on the first day;
    `due`: debt that must be repaid on it.
    """

    changes: Mapping[str, float] = field(default_factory=dict)
    at_once: float = 0.0
    due: float = 0.0
    notes: tuple[Message, ...] = ()

    def __add__(self, other: Shock) -> Shock:
        names = dict.fromkeys((*self.changes, *other.changes))
        return Shock(
            {name: self.changes.get(name, 0.0) + other.changes.get(name, 0.0) for name in names},
            self.at_once + other.at_once,
            self.due + other.due,
            (*self.notes, *other.notes),
        )


class Stressed(Struct, frozen=True):
    """The partner as a shock meets it; `activity`: what is left of its sales."""

    latest: Latest
    rules: StressRules
    foreign: bool
    activity: float = 1.0

    def amount(self, name: str) -> float:
        """A figure that the shock needs, checked before."""
        return self.latest.value(name) or 0.0

    @property
    def gross_profit(self) -> float | None:
        """Gross profit; what is left of revenue after what suppliers get, where costs are shown by nature."""
        stated, revenue, costs = map(self.latest.value, ("gross_profit", "revenue", "cost_base"))
        if stated is not None or revenue is None or costs is None:
            return stated
        return revenue - costs


def our_contract(partner: Stressed) -> Shock:
    """A year of our contract, paid in full, on top of last year's costs."""
    yearly = partner.latest.value(WHAT_IS_OWED)
    if yearly is None:
        return Shock(notes=(Message("stress-without-contract"),))
    return Shock({"operating_profit": -yearly, "cf_operating": -yearly})


def _sales(partner: Stressed) -> Shock:
    """Sales fall at the same gross margin; only the part of the other costs that is not fixed falls with them."""
    fall, gross = partner.rules.sales_fall, partner.gross_profit or 0.0
    others = max(0.0, gross - partner.amount("ebitda"))
    saved = (1 - partner.rules.fixed_costs) * fall * others
    lost = fall * gross - saved
    less = -fall * partner.amount("revenue")
    return Shock({"revenue": less, "total_operating_income": less, "operating_profit": -lost, "cf_operating": -lost})


def _working_capital(partner: Stressed) -> Shock:
    """Customers pay later and stock lies longer."""
    rules, days = partner.rules, partner.latest.analysis.years[-1].days
    need = rules.receivable_days * partner.activity * partner.amount("revenue") / days
    stock = partner.latest.value("inventories")
    if stock:
        need += rules.inventory_days * partner.activity * partner.amount("cost_base") / days
    notes = (Message("stress-without-stock"),) if stock is None else ()
    return Shock({"cf_operating": -need}, at_once=need, notes=notes)


def _lenders(partner: Stressed) -> Shock:
    """Lenders do not renew what falls due within the year."""
    return Shock(due=partner.amount("bank_debt_due"))


def _suppliers(partner: Stressed) -> Shock:
    """Suppliers are paid within terms again: what is owed to them beyond these is paid at once."""
    stated = partner.latest.value("payment_terms_days")
    terms = partner.rules.supplier_terms_days if stated is None else stated
    days = partner.amount("dpo_best")
    need = partner.amount("trade_payables") * max(0.0, 1 - terms / days) if days > 0 else 0.0
    notes = () if stated is not None else (Message("stress-terms-assumed", {"days": terms}),)
    return Shock({"cf_operating": -need}, at_once=need, notes=notes)


def _currency_and_rates(partner: Stressed) -> Shock:
    """The own currency falls and rates rise: debt in other currencies, all floating debt and our invoices cost more."""
    rules = partner.rules
    dearer = 1 / (1 - rules.currency_fall) - 1
    debt, interest = partner.amount("total_debt"), partner.amount("interest_expense")
    foreign = partner.latest.value("foreign_currency_debt")
    of_foreign = interest * dearer * min(1.0, (foreign or 0.0) / debt) if debt else 0.0
    more_interest = rules.rate_rise * debt + of_foreign
    more_for_us = dearer * partner.amount(WHAT_IS_OWED) if partner.foreign else 0.0
    changes = {
        "interest_expense": more_interest,
        "cf_interest_paid": -more_interest,
        "cf_operating": -more_interest - more_for_us,
        "operating_profit": -more_for_us,
    }
    return Shock(changes, notes=(Message("stress-foreign-debt-unknown"),) if foreign is None else ())


SHOCKS: Mapping[ShockName, tuple[Callable[[Stressed], Shock], tuple[str, ...]]] = {
    "sales": (_sales, ("revenue", "ebitda")),
    "working_capital": (_working_capital, ("revenue", "cost_base")),
    "lenders": (_lenders, ("bank_debt_due",)),
    "suppliers": (_suppliers, ("trade_payables", "dpo_best")),
    "currency_and_rates": (_currency_and_rates, ("total_debt", "interest_expense")),
}
"""Every shock with the figures that it cannot do without."""


def lacking(shocks: tuple[ShockName, ...], partner: Stressed) -> Iterator[str]:
    """The figures without which the shocks cannot be worked out."""
    for shock in shocks:
        yield from (name for name in SHOCKS[shock][1] if partner.latest.value(name) is None)
        if shock == "sales" and partner.gross_profit is None:
            yield "gross_profit"


def in_words(shocks: tuple[ShockName, ...], rules: StressRules) -> tuple[Message, ...]:
    """The shocks in words; several by the scenarios that have one of them each, where there are such."""
    if not shocks:
        return (Message("shock-none"),)
    alone = {of_it[0]: name for name, of_it in rules.scenarios.items() if len(of_it) == 1}
    if len(shocks) > 1 and alone.keys() >= set(shocks):
        return (Message("shocks-together", {"scenarios": [alone[shock] for shock in shocks]}),)
    return tuple(Message(f"shock-{shock}", asdict(rules)) for shock in shocks)
