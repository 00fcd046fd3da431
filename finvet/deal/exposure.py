"""What a deal exposes us to: collection, conversion, the figures for the policy, and the whole of it weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from finvet.deal.figures import Latest
from finvet.deal.limit import limit
from finvet.deal.mitigants import mitigants, signed_cover
from finvet.deal.schedule import schedule
from finvet.deal.stress import Analyse, scenarios
from finvet.exchange_rates import ExchangeRates, Rate
from finvet.model import (
    FULL_YEAR_MONTHS,
    NOT_ON_CREDIT,
    Collection,
    Deal,
    DealExposure,
    Exposure,
    Figure,
    Limit,
    LimitRules,
    Message,
    Protection,
    Scenario,
    Schedule,
    Source,
    StressRules,
    VerdictCode,
    weakest,
)

KEYS = {
    "contract_value": "contract_value",
    "months": "months",
    "billing": "billing",
    "terms_days": "terms_days",
    "days_late": "expected_days_late",
    "advance": "advance",
    "commitments": "noncancellable_commitments",
}
"""What of a deal makes its exposure, by the keys of the case; the rest of them where they say something."""
ALWAYS_TOLD = ("contract_value", "months", "billing", "terms_days")


class Plan(Struct, frozen=True):
    """A deal in the money of the statements, with its schedule; in its own currency where no rate is known.

    `stated` is the deal as the case has it, `yearly` what is invoiced in a year. Only where `is_comparable` do the
    amounts stand beside the partner's.
    """

    stated: Deal
    deal: Deal
    protections: tuple[Protection, ...]
    currency: str | None
    conversion: tuple[Message, ...]
    is_comparable: bool
    is_foreign: bool
    schedule: Schedule
    yearly: float


def plan(
    deal: Deal, protections: Sequence[Protection], latest: Latest, rates: ExchangeRates, assumed_days_late: float
) -> Plan:
    """The deal as the partner's statements meet it.

    The balance sheet's closing rate converts the deal, the year's mean rate what is invoiced in a year; a contract of
    less than a year is invoiced once. `assumed_days_late`, the policy's, holds where nothing shows when it pays.
    """
    own = latest.statements.currency
    quoted = deal.currency or own
    closing, mean, said = _rates(quoted, own, latest, rates)
    is_comparable = closing is not None and mean is not None
    yearly = deal.contract_value * min(1.0, FULL_YEAR_MONTHS / deal.months)
    rate, mean_rate = (closing.value, mean.value) if closing and mean else (1.0, 1.0)
    converted = _converted(deal, rate)
    return Plan(
        stated=deal,
        deal=converted,
        protections=tuple(p if p.amount is None else replace(p, amount=p.amount * rate) for p in protections),
        currency=own if is_comparable else quoted,
        conversion=said,
        is_comparable=is_comparable,
        is_foreign=quoted != own,
        schedule=schedule(converted, collection(deal, latest, assumed_days_late)),
        yearly=yearly * mean_rate,
    )


def collection(deal: Deal, latest: Latest, assumed_days_late: float) -> Collection:
    """When an invoice is expected to be paid: the latest of terms, the partner's own payment days, and our own doubts.

    Its payment days are those of the latest year and once more what they lengthened by; without them, and without
    days late that we expect, the days after terms that the policy assumes, which is said.
    """
    days, stretch = latest.decisive("dpo_best"), latest.decisive("payables_stretch")
    terms, late = deal.terms_days, deal.days_late
    stated = "collection-late" if late else "collection-on-time" if late is not None else "collection-terms"
    ways = [(terms + (late or 0.0), Message(stated, {"days": late}))]
    figures: tuple[Figure, ...] = ()
    if days is not None and days.value is not None:
        longer = max(0.0, (stretch.value if stretch else None) or 0.0)
        figures = (days, stretch) if stretch else (days,)
        code = "collection-payables-longer" if longer else "collection-payables"
        ways.append((days.value + longer, Message(code, {"days": days.value, "stretch": longer})))
    elif late is None:
        assumed = Message("collection-assumed", {"days": assumed_days_late})
        return Collection(terms + assumed_days_late, assumed, assumed=True)
    expected, ground = max(ways, key=lambda way: way[0])
    return Collection(expected, ground, figures)


def figures(plan: Plan, latest: Latest, file: str) -> Mapping[str, Figure]:
    """What the policy is told of the deal: the peak and a year of it, as figures of the latest year.

    Absent, with the reason, where the deal is in a currency for which no rate is known.
    """
    year, expected = latest.statements.years[-1], plan.schedule.collection
    basis = tuple(_stated(plan.stated, file))
    if not plan.is_comparable:
        absent = {"basis": basis, "notes": plan.conversion}
        return {name: Figure(name, year, None, **absent) for name in ("peak_exposure", "annual_contract_value")}  # type: ignore[arg-type]
    peak = Figure(
        "peak_exposure",
        year,
        plan.schedule.peak,
        basis,
        expected.figures,
        method="case",
        confidence=weakest("medium" if expected.assumed else "high", *(f.confidence for f in expected.figures)),
        notes=(expected.ground, *plan.conversion),
    )
    yearly = Figure("annual_contract_value", year, plan.yearly, basis[:2], method="case", notes=plan.conversion)
    return {peak.name: peak, yearly.name: yearly}


def weigh(
    plan: Plan | None,
    latest: Latest,
    verdict: VerdictCode,
    rules: tuple[LimitRules, StressRules],
    analyse: Analyse,
) -> Exposure:
    """The recommended limit for a partner and, where there is a deal, all that it exposes us to."""
    for_limit, for_stress = rules
    found = limit(latest, verdict, for_limit, plan.deal if plan and plan.is_comparable else None)
    return Exposure(found, _of_deal(plan, found, latest, for_stress, analyse) if plan else None)


# ---------------------------------------------------------------- parts


def _of_deal(plan: Plan, limit: Limit, latest: Latest, rules: StressRules, analyse: Analyse) -> DealExposure:
    deal, expected = plan.deal, plan.schedule
    gap = max(0.0, expected.peak - limit.amount) if plan.is_comparable and limit.amount is not None else None
    years = scenarios(latest, rules, analyse, foreign=plan.is_foreign) if latest.analysis.years else ()
    covered = signed_cover(plan.protections, expected)
    still_open = None if gap is None else max(0.0, gap - covered)
    ways = mitigants(deal, expected, limit, still_open, plan.currency)
    closing = () if limit.verdict in NOT_ON_CREDIT else tuple(way.id for way in ways if way.closes_gap)
    loss = None if deal.cost_ratio is None else expected.peak * deal.cost_ratio
    payroll = deal.own_monthly_payroll
    return DealExposure(
        deal=deal,
        currency=plan.currency,
        is_comparable=plan.is_comparable,
        conversion=plan.conversion,
        schedule=expected,
        cash_loss=loss,
        payroll_months=(expected.peak if loss is None else loss) / payroll if payroll else None,
        scenarios=years,
        mitigants=ways,
        gap=gap,
        protections=plan.protections,
        signed_cover=covered,
        closed_by=next(iter(closing), None),
        sensitivity=_sensitivity(years, still_open, closing, limit.verdict),
    )


def _rates(
    quoted: str | None, own: str | None, latest: Latest, rates: ExchangeRates
) -> tuple[Rate | None, Rate | None, tuple[Message, ...]]:
    """The closing rate of the latest balance sheet and the mean of its year, and what must be said of them."""
    if quoted == own:
        same = Rate(quoted or "", own or "", 1.0, "")
        return same, same, ()
    if own is None or quoted is None or not latest.statements.years:
        return None, None, (Message("deal-statements-without-currency", {"currency": quoted}),)
    ends = latest.statements.years[-1].last_day
    closing = rates.on(quoted, own, ends)
    mean = rates.mean(quoted, own, _year_before(ends), ends)
    if closing is None or mean is None:
        return None, None, (Message("deal-no-rate", {"pair": quoted + own, "day": ends}),)
    said = (_said(closing, ends), _said(mean, ends))
    return closing, mean, said[:1] if said[0] == said[1] else said


def _said(rate: Rate, wanted: date) -> Message:
    told = {"base": rate.base, "quote": rate.quote, "rate": rate.value, "source": rate.source, "day": rate.day}
    if rate.day is None:
        return Message("rate-stated", told)
    if rate.since and rate.since != rate.day:
        return Message("rate-mean", told | {"since": rate.since})
    return Message("rate-of" if rate.day == wanted else "rate-of-day-before", told | {"wanted": wanted})


def _year_before(day: date) -> date:
    return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def _converted(deal: Deal, rate: float) -> Deal:
    amounts = ("contract_value", "advance", "commitments", "maximum_loss", "own_equity", "own_monthly_payroll")
    there = {name: value * rate for name in amounts if (value := getattr(deal, name)) is not None}
    return replace(deal, **there)


def _stated(deal: Deal, file: str) -> list[Source]:
    """The keys of the case on which the amounts rest."""
    written = [(key, getattr(deal, name)) for name, key in KEYS.items()]
    told = [(key, value) for key, value in written if value or key in ALWAYS_TOLD]
    return [Source(file, "", f"deal.{key}", key, v if isinstance(v, str) else f"{v:.15g}") for key, v in told]


def _sensitivity(years: Sequence[Scenario], gap: float | None, closing: Sequence[str], verdict: VerdictCode) -> Message:
    """What it means for us if the partner lives through an ordinary year but not through the worst scenario."""
    base, worst = (next((s for s in years if s.id == name), None) for name in ("base", "combined"))
    if base is not None and worst is None and base.survives:
        return Message("sensitivity-without-combined")
    if base is None or worst is None or base.survives is None or worst.survives is None:
        return Message("sensitivity-unknown")
    if worst.survives:
        return Message("sensitivity-none")
    if not base.survives:
        return Message("sensitivity-base-fails")
    return Message("sensitivity-gap-unknown") if gap is None else _closing(gap, closing, verdict)


def _closing(gap: float, closing: Sequence[str], verdict: VerdictCode) -> Message:
    """What closes a gap that the worst scenario would turn into a loss; nothing where nothing is on credit."""
    if gap == 0:
        return Message("sensitivity-within-limit")
    if verdict in NOT_ON_CREDIT:
        return Message("sensitivity-combined-fails")
    return Message("sensitivity-closed-by", {"by": list(closing)}) if closing else Message("sensitivity-open")
