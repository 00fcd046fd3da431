"""How the company treats its own creditors."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, choose, growth, meaningful, per, per_owed, positive

ratio = Family("payment")


@ratio("days", better="lower", source="IFRS/GAAP practice")
def dpo(trade_payables: Column, cost_base: Column, days: Column) -> Column:
    """Days from a supplier's invoice to its payment, on the closing balance and the cost base."""
    return per(trade_payables, positive(cost_base)) * days


@ratio("days", better="lower", source="CFA Institute, Financial Analysis Techniques, working-capital days")
def dpo_purchases(trade_payables: Column, purchases: Column, days: Column) -> Column:
    """Days from a supplier's invoice to its payment, on what was bought in the year."""
    return per(trade_payables, positive(purchases)) * days


@ratio("days", better="lower", source="Banque de France, methode d'analyse, delais fournisseurs")
def dpo_external(
    trade_payables: Column, outside_purchases: Column, other_operating_expenses: Column, days: Column
) -> Column:
    """Days from a supplier's invoice to its payment, on all external spend (service companies)."""
    return per(trade_payables, positive(outside_purchases + other_operating_expenses)) * days


@ratio("days", better="lower", source="finvet rule")
def dpo_best(
    dpo_on_purchases: Column,
    later_dpo: Column,
    later_dpo_external: Column,
    dpo_purchases: Column = ABSENT,
    dpo: Column = ABSENT,
    dpo_external: Column = ABSENT,
) -> Column:
    """Payment days by the best variant that the statements allow, the same one in every year."""
    without_purchases = choose((later_dpo <= 0) & (later_dpo_external > 0), dpo_external, dpo)
    return choose(dpo_on_purchases > 0, dpo_purchases, without_purchases)


@ratio("days", better="lower", source="D&B PAYDEX table")
def dpo_vs_terms(dpo_best: Column, payment_terms_days: Column) -> Column:
    """Days by which suppliers are paid later than the terms that were agreed."""
    return dpo_best - payment_terms_days


@ratio("days", better="lower", source="analyst practice")
def payables_stretch(dpo_best: Column, prior_dpo_best: Column) -> Column:
    """Days by which suppliers wait longer than a year before."""
    return dpo_best - prior_dpo_best


@ratio("points", better="lower", source="Lev & Thiagarajan 1993, applied to payables")
def payables_growth_gap(
    trade_payables: Column,
    prior_trade_payables: Column,
    cost_base: Column,
    prior_cost_base: Column,
    days: Column,
    prior_days: Column,
) -> Column:
    """Growth of trade payables beyond the growth of costs."""
    return growth(trade_payables, prior_trade_payables) - growth(per(cost_base, days), per(prior_cost_base, prior_days))


@ratio("percent", better="lower", source="D&B 14 Key Business Ratios", annualised="stock per flow")
def payables_to_sales(trade_payables: Column, revenue: Column) -> Column:
    """Trade payables as a share of revenue."""
    return per(trade_payables, positive(revenue))


@ratio("percent", better="lower", source="Schedule III (India) ageing note; UK Payment Practices Regulations 2017")
def payables_overdue_share(overdue_payables: Column, trade_payables: Column) -> Column:
    """Share of trade payables that is past due."""
    return per_owed(overdue_payables, trade_payables, "no-payables")


@ratio("ratio", better="lower", source="analyst practice")
def payables_to_receivables(trade_payables: Column, trade_receivables: Column) -> Column:
    """What is owed to suppliers per unit of what customers owe."""
    return meaningful(per(trade_payables, trade_receivables), (trade_receivables <= 0, "none", "no-receivables"))


@ratio("ratio", better="lower", source="analyst practice")
def trade_payables_to_cash(
    trade_payables: Column, cash_and_equivalents: Column, short_term_investments: Column = ZERO
) -> Column:
    """What is owed to suppliers per unit of cash and securities."""
    cash = cash_and_equivalents + short_term_investments
    return meaningful(per(trade_payables, cash), (cash <= 0, "weak", "no-cash"))


@ratio("percent", better="lower", source="CNDCEC, Indici di allerta, 20 October 2019")
def tax_social_arrears(other_tax_social_payables: Column, current_tax_payable: Column, total_assets: Column) -> Column:
    """Tax and social security owed as a share of all assets."""
    return per(other_tax_social_payables + current_tax_payable, total_assets)
