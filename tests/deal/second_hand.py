"""The deal reckoned a second time, in plain arithmetic and from the reference alone, for finvet.deal to be held against.

VETTING section 6 for the schedule and the stress, section 5 for what protects us, SCORES section 23 for the limit,
docs/case.md for the terms. It imports nothing of finvet.deal; days and amounts of a contract are exact fractions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from statistics import median

from msgspec.structs import replace

from finvet.model import Deal

MONTH = Fraction(304, 10)
PERIODS = {"monthly": MONTH, "fortnightly": Fraction(14), "quarterly": 3 * MONTH}
YEAR = 365
Dated = list[tuple[Fraction, Fraction]]
Items = Mapping[str, float]


# ---------------------------------------------------------------- what is owed


def collection_days(terms: float, late: float | None, dpo: float | None, stretch: float | None) -> float:
    """Days from an invoice to its money; where nobody knows better, 30 days after terms."""
    if dpo is None:
        return terms + (30 if late is None else late)
    return max(terms + (late or 0), dpo + max(0.0, stretch or 0.0))


def payment_days(years: Sequence[Items]) -> tuple[float, float]:
    """Days payable on purchases of the last of three years, and by how much they lengthened in it."""
    _, before, last = (
        y["trade_payables"] / bought(y, earlier) * YEAR for y, earlier in zip(years, [years[0], *years], strict=False)
    )
    return last, last - before


def bought(y: Items, before: Items) -> float:
    """Purchases: cost of sales and what stock was added."""
    return y["cost_of_sales"] + y["inventories"] - before["inventories"]


def invoices(deal: Deal) -> Dated:
    """Day and amount of each invoice."""
    value, end = Fraction(deal.contract_value), Fraction(deal.months) * MONTH
    if deal.billing == "in_advance":
        return [(Fraction(0), value)]
    if deal.billing == "at_end":
        return [(end, value)]
    if deal.billing == "milestones":
        return sorted((Fraction(m.month) * MONTH, value * Fraction(m.share)) for m in deal.milestones)
    step, days = PERIODS[deal.billing], [Fraction(0)]
    while days[-1] < end:
        days.append(min(days[-1] + step, end))
    return [(day, value * (day - days[number]) / end) for number, day in enumerate(days[1:])]


def receipts(deal: Deal, collection: Fraction) -> Dated:
    """Day and amount of the money: the advance first, and the last invoices less what they release of it."""
    left, paid = Fraction(deal.advance), []
    for day, amount in reversed(invoices(deal)):
        released = min(left, amount)
        left -= released
        paid.append((day + collection, amount - released))
    return [(Fraction(0), Fraction(deal.advance)), *paid]


def owed(deal: Deal, collection: Fraction, day: Fraction, *, evening: bool = False) -> Fraction:
    """Work done less money received, and what we are bound to until the work ends; the advance comes before all."""
    end = Fraction(deal.months) * MONTH
    work = Fraction(deal.contract_value) * min(day, end) / end
    money = sum(paid for due, paid in receipts(deal, collection) if due < day or due == 0 or (evening and due == day))
    return max(Fraction(0), work - money + (Fraction(deal.commitments) if day <= end else 0))


def peak(deal: Deal, collection: Fraction) -> Fraction:
    """The most owed: work only ever adds, so it stands just before money comes, or where the work ends."""
    days = {Fraction(deal.months) * MONTH, *(due for due, _ in receipts(deal, collection))}
    return max(owed(deal, collection, day) for day in days)


def month(deal: Deal, collection: Fraction, number: int) -> tuple[Fraction, Fraction, Fraction]:
    """Invoiced and received in a month, and owed in the evening of its last day."""
    first, last = (number - 1) * MONTH, number * MONTH

    def of_month(dated: Dated) -> Fraction:
        return sum((x for day, x in dated if first < day <= last or (number == 1 and day == 0)), Fraction(0))

    paid = receipts(deal, collection)
    return of_month(invoices(deal)), of_month(paid), owed(deal, collection, last, evening=True)


def peak_with(mitigant: str, deal: Deal, collection: Fraction, size: float | None) -> Fraction | None:
    """The most owed with what would protect us; None for clauses that cannot be put into money."""
    changed = {
        "deposit": (replace(deal, advance=deal.advance + (size or 0.0)), collection),
        "fortnightly_billing": (replace(deal, billing="fortnightly"), collection),
        "shorter_terms": (deal, min(collection, Fraction(14))),
        "stop_work": (deal, min(collection, Fraction(deal.terms_days) + 10)),
    }
    left = dict.fromkeys(("guarantee", "letter_of_credit", "escrow", "assignment"), Fraction(0))
    left |= dict.fromkeys(("credit_insurance", "export_credit"), Fraction(1, 5))
    most = peak(deal, collection)
    if mitigant in changed:
        return min(most, peak(*changed[mitigant]))
    return most * left[mitigant] if mitigant in left else None


# ---------------------------------------------------------------- what a partner can carry


def limit(y: Items, factor: float, cap: float | None) -> float:
    """The median of a tenth of tangible net worth, working capital and trade payables, by risk and by our own means."""
    tangible = y["total_equity"] - y["goodwill"] - y["intangible_assets"]
    working = y["total_current_assets"] - y["total_current_liabilities"]
    found = max(0.0, factor * median([0.1 * tangible, 0.1 * working, 0.1 * y["trade_payables"]]))
    return found if cap is None else min(found, cap)


# ---------------------------------------------------------------- the partner's next year


def next_year(scenario: str, y: Items, before: Items, contract: float, facts: Items) -> dict[str, float | None]:
    """Cash flows, cash and covers of a scenario; `y` and `before` are line items of the last two years."""
    parts = ("S1", "S2", "S4") if scenario == "combined" else (scenario,)
    sales = 0.8 if "S1" in parts else 1.0
    gross = y["revenue"] - y["cost_of_sales"]
    overhead = gross - y["operating_profit"] - y["depreciation_amortisation"]
    earned = y["operating_profit"] - contract
    running = overhead + y["cost_of_sales"] + contract
    interest, paid = y["interest_expense"], -y["cf_interest_paid"]
    sudden = due = 0.0
    if "S1" in parts:
        saved = 0.2 * 0.3 * max(0.0, overhead)
        earned -= 0.2 * gross - saved
        running -= 0.2 * y["cost_of_sales"] + saved
    if "S2" in parts:
        sudden += sales * (30 * y["revenue"] + 15 * y["cost_of_sales"]) / YEAR
    if "S3" in parts:
        due = y["short_term_debt"]
    if "S4" in parts:
        days = y["trade_payables"] / bought(y, before) * YEAR
        sudden += max(0.0, days - facts["payment_terms_days"]) * bought(y, before) / YEAR
    if "S5" in parts:
        debt = y["short_term_debt"] + y["long_term_debt"]
        dearer = 0.03 * debt + interest * min(1.0, facts["foreign_currency_debt"] / debt) * 0.25
        interest, paid = interest + dearer, paid + dearer
        ours = 0.25 * contract * facts["foreign"]
        earned, running = earned - ours, running + ours
    operating = y["cf_operating"] + earned - y["operating_profit"] - (interest - y["interest_expense"]) - sudden
    free = operating + y["cf_capex"]
    closing = y["cash_and_equivalents"] + free - due
    opening = y["cash_and_equivalents"] - sudden - due
    a_day = (running + interest) / YEAR
    burnt = opening - closing
    short = 0.0 if opening < 15 * a_day else None if burnt <= 0 else 12 * (opening - 15 * a_day) / burnt
    return {
        "cf_operating": operating,
        "fcf": free,
        "closing_cash": closing,
        "cash_days": max(0.0, closing) / a_day,
        "dscr": (operating + paid) / (paid - y["cf_debt_repayment"]),
        "interest_cover": earned / interest,
        "months_to_least_cash": short,
        "survives": min(opening, closing) + facts["undrawn_credit_lines"] >= 0,
    }
