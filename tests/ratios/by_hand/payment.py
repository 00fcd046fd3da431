"""Payment (RATIOS.md, third family)."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import cost_base, dpo_on_purchases, outside_purchases, purchases
from tests.ratios.by_hand.years import Year, cash, growth, has, meaningless, over, positive


def dpo(y: Year) -> Decimal:
    return y["trade_payables"] / positive(cost_base(y)) * y["days"]


def dpo_purchases(y: Year) -> Decimal:
    return y["trade_payables"] / positive(purchases(y)) * y["days"]


def dpo_external(y: Year) -> Decimal:
    spent = outside_purchases(y) + y["other_operating_expenses"]
    return y["trade_payables"] / positive(spent) * y["days"]


def dpo_best(y: Year) -> Decimal:
    if dpo_on_purchases(y) == 1:
        return dpo_purchases(y)
    later = y.every[1:]
    outside = later and not all(has(dpo, year) for year in later) and all(has(dpo_external, year) for year in later)
    return dpo_external(y) if outside else dpo(y)


def dpo_vs_terms(y: Year) -> Decimal:
    return dpo_best(y) - y["payment_terms_days"]


def payables_stretch(y: Year) -> Decimal:
    return dpo_best(y) - dpo_best(y.before)


def payables_growth_gap(y: Year) -> Decimal:
    def cost_per_day(one: Year) -> Decimal:
        return cost_base(one) / one["days"]

    return growth(lambda one: one["trade_payables"], y) - growth(cost_per_day, y)


def payables_to_sales(y: Year) -> Decimal:
    return y["trade_payables"] / positive(y["revenue"]) / y.a_year


def payables_overdue_share(y: Year) -> Decimal:
    overdue, owed = y["overdue_payables"], y["trade_payables"]
    meaningless(when=owed == 0, polarity="strong")
    return overdue / positive(owed)


def payables_to_receivables(y: Year) -> Decimal:
    owed, due = y["trade_payables"], y["trade_receivables"]
    meaningless(when=due <= 0, polarity="none")
    return owed / due


def trade_payables_to_cash(y: Year) -> Decimal:
    owed, held = y["trade_payables"], cash(y)
    meaningless(when=held <= 0, polarity="weak")
    return owed / held


def tax_social_arrears(y: Year) -> Decimal:
    return over(y["other_tax_social_payables"] + y["current_tax_payable"], y["total_assets"])
