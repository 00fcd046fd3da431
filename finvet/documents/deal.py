"""The deal in the machine-readable documents: types of the contract with other programs, and how they are filled."""

from __future__ import annotations

from typing_extensions import TypedDict

from finvet.model import Component, Exposure, Figure, Limit, Mitigant, Month, Scenario
from finvet.wording import say


class ComponentDocument(TypedDict):
    """A share of one figure of the partner; `amount` is null where the figure is not known, `note` says why."""

    share: float
    figure: float | None
    amount: float | None
    note: str | None


class LimitDocument(TypedDict):
    """The recommended limit: factor x median of the components, at least 0, at most `cap`, which we can lose."""

    recommended_limit: float | None
    components: dict[str, ComponentDocument]
    median: float | None
    risk_factor: float
    cap: float | None
    notes: list[str]


class MonthDocument(TypedDict):
    """A month of the contract; `owed` at its end, `most_owed` on a day of it."""

    month: int
    invoiced: float
    received: float
    owed: float
    most_owed: float


class ScenarioDocument(TypedDict):
    """The partner's next year under `shocks`; `reasons` tell by measure why one is null, `notes` what was assumed."""

    shocks: list[str]
    cf_operating: float | None
    fcf: float | None
    closing_cash: float | None
    cash_days: float | None
    dscr: float | None
    interest_cover: float | None
    months_to_least_cash: float | None
    survives: bool | None
    reasons: dict[str, str]
    notes: list[str]


class MitigantDocument(TypedDict):
    """What would protect us: what to ask for, by how much it lowers what we can lose, and whether that is enough."""

    size: float | None
    relief: float | None
    closes_gap: bool | None
    clause: str


class DealDocument(TypedDict):
    """What the deal exposes us to; amounts in `currency`, the statements' own unless no exchange rate is known.

    `gap` is the peak less the limit, `open_gap` what signed mitigants leave of it, which `mitigants` may close.
    `peak_exposure`, `gap` and `recommended_limit` are null where they cannot stand beside the statements.
    """

    currency: str | None
    contract_value: float
    peak_exposure: float | None
    recommended_limit: float | None
    gap: float | None
    open_gap: float | None
    peak: float
    peak_month: int
    peak_day: float
    collection_days: float
    collection: str
    cash_loss_at_cost: float | None
    months_of_own_payroll: float | None
    early_payment_discount: float | None
    withholding_tax: float | None
    conversion: list[str]
    schedule: list[MonthDocument]
    scenarios: dict[str, ScenarioDocument]
    sensitivity: str
    mitigants: dict[str, MitigantDocument]
    closed_by: str | None
    signed_cover: float


def limit_document(limit: Limit) -> LimitDocument:
    """The recommended limit with every component."""
    return {
        "recommended_limit": limit.amount,
        "components": {component.name: _component(component) for component in limit.components},
        "median": limit.middle,
        "risk_factor": limit.factor,
        "cap": limit.cap,
        "notes": [say(message) for message in (limit.reason, limit.cap_ground) if message],
    }


def deal_document(exposure: Exposure) -> DealDocument | None:
    """What the deal exposes us to; null where the case holds none."""
    found = exposure.deal
    if found is None:
        return None
    deal, plan = found.deal, found.schedule
    return {
        "currency": found.currency,
        "contract_value": deal.contract_value,
        "peak_exposure": plan.peak if found.is_comparable else None,
        "recommended_limit": exposure.limit.amount,
        "gap": found.gap,
        "open_gap": found.open_gap,
        "peak": plan.peak,
        "peak_month": plan.peak_month,
        "peak_day": plan.peak_day,
        "collection_days": plan.collection.days,
        "collection": say(plan.collection.ground),
        "cash_loss_at_cost": found.cash_loss,
        "months_of_own_payroll": found.payroll_months,
        "early_payment_discount": deal.discount.rate * deal.contract_value if deal.discount else None,
        "withholding_tax": deal.withholding_tax.rate * deal.contract_value if deal.withholding_tax else None,
        "conversion": [say(message) for message in found.conversion],
        "schedule": [_month(month) for month in plan.months],
        "scenarios": {scenario.id: _scenario(scenario) for scenario in found.scenarios},
        "sensitivity": say(found.sensitivity),
        "mitigants": {mitigant.id: _mitigant(mitigant) for mitigant in found.mitigants},
        "closed_by": found.closed_by,
        "signed_cover": found.signed_cover,
    }


def _component(component: Component) -> ComponentDocument:
    figure = component.figure
    return {
        "share": component.share,
        "figure": figure.value if figure else None,
        "amount": component.amount,
        "note": say(component.reason) if component.reason else None,
    }


def _month(month: Month) -> MonthDocument:
    return {
        "month": month.number,
        "invoiced": month.invoiced,
        "received": month.received,
        "owed": month.owed,
        "most_owed": month.most_owed,
    }


def _scenario(scenario: Scenario) -> ScenarioDocument:
    def value(name: str) -> float | None:
        return scenario.figures[name].value

    return {
        "shocks": [say(shock) for shock in scenario.shocks],
        "cf_operating": value("cf_operating"),
        "fcf": value("fcf"),
        "closing_cash": value("closing_cash"),
        "cash_days": value("cash_days"),
        "dscr": value("dscr"),
        "interest_cover": value("interest_cover"),
        "months_to_least_cash": value("months_to_least_cash"),
        "survives": scenario.survives,
        "reasons": {name: _reason(figure) for name, figure in scenario.figures.items() if figure.value is None},
        "notes": [say(note) for note in scenario.notes],
    }


def _reason(figure: Figure) -> str:
    return say(figure.notes[0]) if figure.notes else ""


def _mitigant(mitigant: Mitigant) -> MitigantDocument:
    return {
        "size": mitigant.size,
        "relief": mitigant.relief,
        "closes_gap": mitigant.closes_gap,
        "clause": say(mitigant.clause),
    }
