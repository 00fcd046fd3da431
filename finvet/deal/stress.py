"""The partner's next year under shocks: does it still have the cash to pay us?

A scenario is the latest year once more, with our contract as a cost of its own and with shocks to sales, working
capital, lenders, suppliers, or currency and rates. Its statements are changed and analysed anew, so that every cash
flow and cover is the catalogue's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from finvet.deal.figures import Latest
from finvet.deal.shocks import SHOCKS, Shock, Stressed, in_words, lacking, our_contract
from finvet.model import Analysis, Figure, Message, Period, Scenario, ShockName, Statements, StressRules, weakest

Analyse = Callable[[Statements], Analysis]

MONTHS = 12
BASE = "base"
LIQUID = ("cash_and_equivalents", "short_term_investments")


def scenarios(latest: Latest, rules: StressRules, analyse: Analyse, *, foreign: bool) -> tuple[Scenario, ...]:
    """The base and every scenario of the policy. `foreign`: our invoices are in another currency than its statements.

    Lenders renew what falls due unless the shock is theirs, no dividends are paid, and no customer or tax office gives
    way.
    """
    partner = Stressed(latest, rules, foreign)
    named: dict[str, tuple[ShockName, ...]] = {BASE: (), **rules.scenarios}
    return tuple(_scenario(name, shocks, partner, analyse) for name, shocks in named.items())


def _scenario(name: str, shocks: tuple[ShockName, ...], partner: Stressed, analyse: Analyse) -> Scenario:
    year = partner.latest.analysis.years[-1]
    said = in_words(shocks, partner.rules)
    missing = next(lacking(shocks, partner), None)
    if missing:
        reason = partner.latest.why_not(missing)
        absent = {measure: Figure(measure, year, None, notes=(reason,)) for measure in MEASURES}
        return Scenario(name, said, absent, None)
    total = our_contract(partner)
    partner = replace(partner, activity=1 - partner.rules.sales_fall if "sales" in shocks else 1.0)
    for shock in shocks:
        total += SHOCKS[shock][0](partner)
    changed = _changed(partner.latest.statements, year, total.changes)
    after = _After(Latest(changed, analyse(changed)), total, year, partner.rules.least_cash_days)
    return Scenario(name, said, after.figures(), after.survives(), total.notes)


def _changed(statements: Statements, year: Period, changes: Mapping[str, float]) -> Statements:
    """The statements with amounts of the latest year changed; what they do not show stays absent."""
    figures = dict(statements.figures)
    for name, change in changes.items():
        figure = statements.figure(name, year)
        if figure and figure.value is not None:
            figures[name] = {**figures[name], year.id: figure._replace(value=figure.value + change, method="stress")}
    return replace(statements, figures=figures)


MEASURES = ("cf_operating", "fcf", "closing_cash", "cash_days", "dscr", "interest_cover", "months_to_least_cash")


class _After(Struct, frozen=True):
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
