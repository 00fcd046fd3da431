"""The partner's next year under shocks: does it still have the cash to pay us?

A scenario is the latest year once more, with our contract as a cost of its own and with shocks to sales, working
capital, lenders, suppliers, or currency and rates. Its statements are changed and analysed anew, so that every cash
flow and cover is the catalogue's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace

from finvet.deal.figures import Latest
from finvet.model import Analysis, Figure, Message, Period, Scenario, ShockName, Statements, StressRules, weakest

Analyse = Callable[[Statements], Analysis]

MONTHS = 12
BASE = "base"
WHAT_IS_OWED = "annual_contract_value"
RECOMPUTED = ("fcf", "dscr", "interest_cover")
LIQUID = ("cash_and_equivalents", "short_term_investments")


@dataclass(frozen=True, slots=True)
class Shock:
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


def scenarios(latest: Latest, rules: StressRules, analyse: Analyse, *, foreign: bool) -> tuple[Scenario, ...]:
    """The base and every scenario of the policy. `foreign`: our invoices are in another currency than its statements.

    Lenders renew what falls due unless the shock is theirs, no dividends are paid, and no customer or tax office gives
    way. Source: VETTING section 6.
    """
    partner = _Partner(latest, rules, foreign)
    named: dict[str, tuple[ShockName, ...]] = {BASE: (), **rules.scenarios}
    return tuple(_scenario(name, shocks, partner, analyse) for name, shocks in named.items())


# ---------------------------------------------------------------- shocks


@dataclass(frozen=True, slots=True)
class _Partner:
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


def _our_contract(partner: _Partner) -> Shock:
    """A year of our contract, paid in full, on top of last year's costs."""
    yearly = partner.latest.value(WHAT_IS_OWED)
    if yearly is None:
        return Shock(notes=(Message("stress-without-contract"),))
    return Shock({"operating_profit": -yearly, "cf_operating": -yearly})


def _sales(partner: _Partner) -> Shock:
    """Sales fall at the same gross margin; only the part of the other costs that is not fixed falls with them."""
    fall, gross = partner.rules.sales_fall, partner.gross_profit or 0.0
    saved = (1 - partner.rules.fixed_costs) * fall * (gross - partner.amount("ebitda"))
    lost = fall * gross - saved
    less = -fall * partner.amount("revenue")
    return Shock({"revenue": less, "total_operating_income": less, "operating_profit": -lost, "cf_operating": -lost})


def _working_capital(partner: _Partner) -> Shock:
    """Customers pay later and stock lies longer."""
    rules, days = partner.rules, partner.latest.analysis.years[-1].days
    need = rules.receivable_days * partner.activity * partner.amount("revenue") / days
    stock = partner.latest.value("inventories")
    if stock:
        need += rules.inventory_days * partner.activity * partner.amount("cost_base") / days
    notes = (Message("stress-without-stock"),) if stock is None else ()
    return Shock({"cf_operating": -need}, at_once=need, notes=notes)


def _lenders(partner: _Partner) -> Shock:
    """Lenders do not renew what falls due within the year."""
    return Shock(due=partner.amount("bank_debt_due"))


def _suppliers(partner: _Partner) -> Shock:
    """Suppliers are paid within terms again: what is owed to them beyond these is paid at once."""
    stated = partner.latest.value("payment_terms_days")
    terms = partner.rules.supplier_terms_days if stated is None else stated
    days = partner.amount("dpo_best")
    need = partner.amount("trade_payables") * max(0.0, 1 - terms / days) if days > 0 else 0.0
    notes = () if stated is not None else (Message("stress-terms-assumed", {"days": terms}),)
    return Shock({"cf_operating": -need}, at_once=need, notes=notes)


def _currency_and_rates(partner: _Partner) -> Shock:
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


SHOCKS: Mapping[ShockName, tuple[Callable[[_Partner], Shock], tuple[str, ...]]] = {
    "sales": (_sales, ("revenue", "ebitda")),
    "working_capital": (_working_capital, ("revenue", "cost_base")),
    "lenders": (_lenders, ("bank_debt_due",)),
    "suppliers": (_suppliers, ("trade_payables", "dpo_best")),
    "currency_and_rates": (_currency_and_rates, ("total_debt", "interest_expense")),
}
"""Every shock with the figures that it cannot do without."""


def _lacking(shocks: tuple[ShockName, ...], partner: _Partner) -> Iterator[str]:
    """The figures without which the shocks cannot be worked out."""
    for shock in shocks:
        yield from (name for name in SHOCKS[shock][1] if partner.latest.value(name) is None)
        if shock == "sales" and partner.gross_profit is None:
            yield "gross_profit"


# ---------------------------------------------------------------- scenarios


def _scenario(name: str, shocks: tuple[ShockName, ...], partner: _Partner, analyse: Analyse) -> Scenario:
    year = partner.latest.analysis.years[-1]
    said = _said(shocks, partner.rules)
    lacking = next(_lacking(shocks, partner), None)
    if lacking:
        reason = partner.latest.why_not(lacking)
        absent = {measure: Figure(measure, year, None, notes=(reason,)) for measure in MEASURES}
        return Scenario(name, said, absent, None)
    total = _our_contract(partner)
    partner = replace(partner, activity=1 - partner.rules.sales_fall if "sales" in shocks else 1.0)
    for shock in shocks:
        total += SHOCKS[shock][0](partner)
    changed = _changed(partner.latest.statements, year, total.changes)
    after = _After(Latest(changed, analyse(changed)), total, year, partner.rules.least_cash_days)
    return Scenario(name, said, after.figures(), after.survives(), total.notes)


def _said(shocks: tuple[ShockName, ...], rules: StressRules) -> tuple[Message, ...]:
    """The shocks in words; several by the scenarios that have one of them each, where there are such."""
    if not shocks:
        return (Message("shock-none"),)
    alone = {of_it[0]: name for name, of_it in rules.scenarios.items() if len(of_it) == 1}
    if len(shocks) > 1 and alone.keys() >= set(shocks):
        return (Message("shocks-together", {"scenarios": [alone[shock] for shock in shocks]}),)
    return tuple(Message(f"shock-{shock}", asdict(rules)) for shock in shocks)


def _changed(statements: Statements, year: Period, changes: Mapping[str, float]) -> Statements:
    """The statements with amounts of the latest year changed; what they do not show stays absent."""
    figures = dict(statements.figures)
    for name, change in changes.items():
        figure = statements.figure(name, year)
        if figure and figure.value is not None:
            figures[name] = {**figures[name], year.id: figure._replace(value=figure.value + change, method="stress")}
    return replace(statements, figures=figures)


MEASURES = ("cf_operating", "fcf", "closing_cash", "cash_days", "dscr", "interest_cover", "months_to_least_cash")


@dataclass(frozen=True, slots=True)
class _After:
    """A year under shocks, analysed."""

    latest: Latest
    shock: Shock
    year: Period
    least_cash_days: float

    def figures(self) -> Mapping[str, Figure]:
        """Every measure of the scenario by name."""
        return {measure: self._measure(measure) for measure in MEASURES}

    def survives(self) -> bool | None:
        """Whether cash and undrawn lines stay above zero through the year; cash is lowest at its start or its end."""
        closing = self._measure("closing_cash")
        opening = self._opening
        if closing.value is None or closing.confidence == "low" or opening is None:
            return None
        return min(opening, closing.value) + (self.latest.value("undrawn_credit_lines") or 0.0) >= 0

    def _measure(self, name: str) -> Figure:
        if name == "dscr":
            return self._cover()
        if name == "closing_cash":
            return self._made(name, ("fcf_after_leases", LIQUID[0]), self._closing)
        if name == "cash_days":
            return self._made(name, ("fcf_after_leases", LIQUID[0], "cash_opex_per_day"), self._cash_days)
        if name == "months_to_least_cash":
            return self._made(name, ("fcf_after_leases", LIQUID[0], "cash_opex_per_day"), self._months)
        return self._taken(name)

    def _taken(self, name: str) -> Figure:
        figure = self.latest.figure(name)
        return figure or Figure(name, self.year, None, notes=(self.latest.why_not(name),))

    def _cover(self) -> Figure:
        """Debt service coverage; with interest expense and opening debt where payments are not shown."""
        stated = self._taken("dscr")
        if stated.value is not None or stated.polarity:
            return stated
        substituted = self._taken("dscr_substituted")
        return substituted._replace(name="dscr") if substituted.value is not None or substituted.polarity else stated

    def _made(self, name: str, needed: tuple[str, ...], compute: Callable[[], float | None]) -> Figure:
        """A measure of the deal's own from figures of the year, or why there is none."""
        inputs = tuple(self._taken(one) for one in needed)
        absent = [figure for figure in inputs if figure.value is None]
        if absent:
            return Figure(name, self.year, None, notes=absent[0].notes[:1])
        value = compute()
        notes = (Message("stress-cash-enough"),) if value is None else ()
        confidence = weakest(*(figure.confidence for figure in inputs))
        return Figure(name, self.year, value, inputs=inputs, method="stress", confidence=confidence, notes=notes)

    @property
    def _opening(self) -> float | None:
        """Cash after what must be paid at once."""
        cash = [figure.value for name in LIQUID if (figure := self.latest.figure(name)) and figure.value is not None]
        return sum(cash) - self.shock.at_once - self.shock.due if cash else None

    @property
    def _flow(self) -> float:
        """The cash of the year beside what is paid at once."""
        return (self._taken("fcf_after_leases").value or 0.0) + self.shock.at_once

    @property
    def _least(self) -> float:
        return self.least_cash_days * (self._taken("cash_opex_per_day").value or 0.0)

    def _closing(self) -> float:
        return (self._opening or 0.0) + self._flow

    def _cash_days(self) -> float | None:
        """Days that the closing cash pays for; 0 where none is left."""
        return max(0.0, self._closing()) / (self._taken("cash_opex_per_day").value or 1.0)

    def _months(self) -> float | None:
        """Months until cash pays for fewer days than the least, 0 where it does so at once; None for never."""
        opening, flow = self._opening or 0.0, self._flow
        if opening < self._least:
            return 0.0
        return None if flow >= 0 else MONTHS * (opening - self._least) / -flow
