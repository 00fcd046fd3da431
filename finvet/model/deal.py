"""The deal: what we would do for a partner on credit, what that exposes us to, and what would protect us."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from finvet.model.assessment import VerdictCode
from finvet.model.message import Message
from finvet.model.statements import Figure

Billing = Literal["monthly", "fortnightly", "quarterly", "milestones", "at_end", "in_advance"]
ShockName = Literal["sales", "working_capital", "lenders", "suppliers", "currency_and_rates"]


# ---------------------------------------------------------------- what the case says of it


class Milestone(Struct, frozen=True):
    """A share of the contract's value that is invoiced so many months after it starts."""

    month: float
    share: float


class Discount(Struct, frozen=True):
    """What an early payer may keep: a share of every invoice paid within so many days."""

    rate: float
    days: float


class WithholdingTax(Struct, frozen=True):
    """The share of every invoice that the partner pays to its tax office instead of us, and whether we get it back."""

    rate: float
    creditable: bool


class Deal(Struct, frozen=True):
    """A contract as agreed or proposed; amounts in units of `currency`, that of the statements where it is None.

    `milestones` are those of the billing of that name. `advance` is released against the last invoices.
    `commitments`: what we owe others for the contract and cannot cancel. `cost_ratio`: our cost as a share of the
    value. `days_late`: how late after terms we expect to be paid, where there are grounds to say so.
    """

    contract_value: float
    months: float
    billing: Billing
    terms_days: float
    milestones: tuple[Milestone, ...] = ()
    currency: str | None = None
    start: date | None = None
    days_late: float | None = None
    discount: Discount | None = None
    withholding_tax: WithholdingTax | None = None
    advance: float = 0.0
    commitments: float = 0.0
    cost_ratio: float | None = None
    maximum_loss: float | None = None
    own_equity: float | None = None
    own_monthly_payroll: float | None = None


class Protection(Struct, frozen=True):
    """A mitigant that was offered or signed: an amount in the deal's currency, or a share of the peak exposure."""

    kind: str
    signed: bool
    amount: float | None = None
    share: float | None = None


# ---------------------------------------------------------------- rules of a policy


class LimitRules(Struct, frozen=True):
    """How a recommended limit is made: shares of figures, a factor by verdict, and what we can lose."""

    shares: Mapping[str, float]
    risk_factors: Mapping[VerdictCode, float]
    own_equity_share: float
    own_payroll_months: float


class StressRules(Struct, frozen=True):
    """The sizes of the shocks, which of them make up a scenario, and the cash below which a company is short."""

    sales_fall: float
    fixed_costs: float
    receivable_days: float
    inventory_days: float
    supplier_terms_days: float
    currency_fall: float
    rate_rise: float
    least_cash_days: float
    scenarios: Mapping[str, tuple[ShockName, ...]]


# ---------------------------------------------------------------- what follows from it


class Collection(Struct, frozen=True):
    """When an invoice is expected to be paid, in days after it, with the grounds; `assumed` where there are none."""

    days: float
    ground: Message
    figures: tuple[Figure, ...] = ()
    assumed: bool = False


class Month(Struct, frozen=True):
    """A month of the contract: invoiced and received in it, owed at its end, and the most owed on a day of it."""

    number: int
    invoiced: float
    received: float
    owed: float
    most_owed: float


class Schedule(Struct, frozen=True):
    """What the partner would owe us, month by month; `peak` is the most, just before the payment of `peak_day`.

    `peak_invoiced`: the part of the peak that is invoiced by then. `period_invoice`: the largest invoice.
    """

    collection: Collection
    months: tuple[Month, ...]
    peak: float
    peak_day: float
    peak_month: int
    peak_invoiced: float
    period_invoice: float


class Component(Struct, frozen=True):
    """One measure of what a partner can carry: a share of a figure, or why there is none."""

    name: str
    share: float
    figure: Figure | None
    amount: float | None
    reason: Message | None = None


class Limit(Struct, frozen=True):
    """The most that we would let the partner owe us without security, with all that it is made of.

    `middle` is the median of the components that are there, `cap` what we can lose; `amount` is None, with its reason,
    where no component is there.
    """

    components: tuple[Component, ...]
    middle: float | None
    verdict: VerdictCode
    factor: float
    cap: float | None
    cap_ground: Message
    amount: float | None
    reason: Message | None = None


class Scenario(Struct, frozen=True):
    """The partner's next year under `shocks`: cash flows, cash and covers by name, absent ones with their reason.

    `survives`: cash and undrawn lines never fall below zero within twelve months; None where it cannot be told.
    """

    id: str
    shocks: tuple[Message, ...]
    figures: Mapping[str, Figure]
    survives: bool | None
    notes: tuple[Message, ...] = ()


class Mitigant(Struct, frozen=True):
    """A way to protect us: what to ask for in money, by how much it lowers what we can lose, and if that is enough.

    `size` and `relief` are None where it cannot be put into money, `closes_gap` where there is none to close or to
    compare with; `clause` says what to write into the contract.
    """

    id: str
    size: float | None
    relief: float | None
    closes_gap: bool | None
    clause: Message


class DealExposure(Struct, frozen=True):
    """What one deal exposes us to; amounts in `currency`, which is the statements' own where it `is_comparable`.

    `conversion` says by which rates amounts were converted, or why they were not. `gap`: by how much the peak exceeds
    the limit, None where the two cannot be compared; `mitigants` may close what is open of it after what is signed.
    `protections`: the mitigants of the case, `signed_cover`: what those that are signed cover of the peak.
    """

    deal: Deal
    currency: str | None
    is_comparable: bool
    conversion: tuple[Message, ...]
    schedule: Schedule
    cash_loss: float | None
    payroll_months: float | None
    scenarios: tuple[Scenario, ...]
    mitigants: tuple[Mitigant, ...]
    gap: float | None
    protections: tuple[Protection, ...]
    signed_cover: float
    closed_by: str | None
    sensitivity: Message

    @property
    def open_gap(self) -> float | None:
        """What of the gap the signed mitigants leave open."""
        return None if self.gap is None else max(0.0, self.gap - self.signed_cover)


class Exposure(Struct, frozen=True):
    """The recommended limit for a partner, and what a deal with it exposes us to where the case holds one."""

    limit: Limit
    deal: DealExposure | None = None
