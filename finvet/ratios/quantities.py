"""Quantities that ratios share, derived from the lines of the statements."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, choose, first, per, positive, smaller, total

quantity = Family("quantities")

RULE = "finvet rule"


@quantity("currency", better="lower", source=RULE)
def total_debt(
    short_term_debt: Column = ABSENT,
    current_portion_long_term_debt: Column = ABSENT,
    bank_overdrafts: Column = ABSENT,
    long_term_debt: Column = ABSENT,
    bonds_payable: Column = ABSENT,
    lease_liabilities_current: Column = ABSENT,
    lease_liabilities_noncurrent: Column = ABSENT,
    financial_debt_unsplit: Column = ABSENT,
    related_party_payables_noncurrent: Column = ABSENT,
    stated_total_debt: Column = ABSENT,
) -> Column:
    """All that bears interest or is owed to lenders, lessors and owners; the stated total where no line is shown."""
    lines = total(
        short_term_debt,
        current_portion_long_term_debt,
        bank_overdrafts,
        long_term_debt,
        bonds_payable,
        lease_liabilities_current,
        lease_liabilities_noncurrent,
        financial_debt_unsplit,
        related_party_payables_noncurrent,
    )
    return first(lines, stated_total_debt)


@quantity("currency", better="lower", source=RULE)
def net_debt(
    total_debt: Column = ABSENT,
    cash_and_equivalents: Column = ABSENT,
    short_term_investments: Column = ZERO,
    stated_net_debt: Column = ABSENT,
) -> Column:
    """Debt that cash and short-term investments would not repay."""
    return first(total_debt - cash_and_equivalents - short_term_investments, stated_net_debt)


@quantity("currency", better="lower", source=RULE)
def bank_debt_due(
    short_term_debt: Column = ABSENT, current_portion_long_term_debt: Column = ABSENT, bank_overdrafts: Column = ABSENT
) -> Column:
    """Borrowings due within the year, leases left out."""
    return total(short_term_debt, current_portion_long_term_debt, bank_overdrafts)


@quantity("currency", better="higher", source=RULE)
def gross_profit(
    revenue: Column = ABSENT, cost_of_sales: Column = ABSENT, stated_gross_profit: Column = ABSENT
) -> Column:
    """Revenue after the cost of what was sold, as stated or recomputed."""
    return first(stated_gross_profit, revenue - cost_of_sales)


@quantity("currency", better="higher", source=RULE)
def ebitda(
    operating_profit: Column = ABSENT,
    depreciation_amortisation: Column = ABSENT,
    impairment_losses: Column = ZERO,
    stated_ebitda: Column = ABSENT,
) -> Column:
    """Operating profit before depreciation, amortisation and impairment."""
    return first(operating_profit + depreciation_amortisation + impairment_losses, stated_ebitda)


@quantity("currency", better="neither", source=RULE)
def operating_income(
    revenue: Column = ABSENT,
    other_operating_income: Column = ZERO,
    change_in_inventories_fg: Column = ZERO,
    own_work_capitalised: Column = ZERO,
    total_operating_income: Column = ABSENT,
) -> Column:
    """All operating income, as stated or added up from revenue on."""
    added_up = revenue + other_operating_income + change_in_inventories_fg + own_work_capitalised
    return first(total_operating_income, added_up)


@quantity("currency", better="neither", source=RULE)
def outside_purchases(materials_consumed: Column = ABSENT, external_services: Column = ABSENT) -> Column:
    """Materials and services bought in, where costs are shown by nature."""
    return total(materials_consumed, external_services)


@quantity("currency", better="neither", source=RULE)
def cost_base(
    cost_of_sales: Column = ABSENT,
    outside_purchases: Column = ABSENT,
    total_operating_income: Column = ABSENT,
    operating_profit: Column = ABSENT,
    personnel_expenses: Column = ABSENT,
    depreciation_amortisation: Column = ABSENT,
) -> Column:
    """What the business spends at its suppliers: cost of sales, or what comes nearest to it."""
    neither_staff_nor_wear = total_operating_income - operating_profit - personnel_expenses - depreciation_amortisation
    return first(cost_of_sales, outside_purchases, neither_staff_nor_wear)


@quantity(
    "currency", better="neither", source="CFA Institute, Financial Analysis Techniques: cost of sales + stock build"
)
def purchases(
    inventories: Column,
    prior_inventories: Column,
    cost_of_sales: Column = ABSENT,
    outside_purchases: Column = ABSENT,
    change_in_inventories_fg: Column = ZERO,
) -> Column:
    """What was bought in the year: cost plus the change in stock."""
    by_function = cost_of_sales + (inventories - prior_inventories)
    by_nature = outside_purchases + (inventories - prior_inventories) - change_in_inventories_fg
    return first(by_function, by_nature)


@quantity("currency", better="lower", source=RULE)
def cash_opex_per_day(
    operating_income: Column,
    operating_profit: Column,
    depreciation_amortisation: Column,
    interest_expense: Column,
    days: Column,
    impairment_losses: Column = ZERO,
) -> Column:
    """What a day of running the business costs in cash, interest included."""
    cash_costs = operating_income - operating_profit - depreciation_amortisation - impairment_losses + interest_expense
    return per(positive(cash_costs), days)


@quantity("currency", better="neither", source=RULE)
def cfo_interest_paid(cf_interest_paid: Column, cf_interest_paid_financing: Column = ZERO) -> Column:
    """The interest paid that sits inside operating cash flow; an outflow is negative."""
    return cf_interest_paid - cf_interest_paid_financing


@quantity("currency", better="neither", source="Wild/Subramanyam/Halsey 2007, cash flow adequacy")
def stock_build(
    inventories: Column = ABSENT, prior_inventories: Column = ABSENT, cf_change_inventories: Column = ABSENT
) -> Column:
    """Cash put into more stock, as a negative amount; from the cash-flow statement where a balance sheet is missing."""
    return first(smaller(0, prior_inventories - inventories), smaller(0, cf_change_inventories))


@quantity("currency", better="neither", source="Beneish 1999; Montier 2008")
def depreciation_charge(
    throughout_depreciation_ppe: Column, depreciation_ppe: Column = ABSENT, depreciation_amortisation: Column = ABSENT
) -> Column:
    """Depreciation without amortisation where every year shows it, else both together in every year."""
    return choose(throughout_depreciation_ppe > 0, depreciation_ppe, depreciation_amortisation)


@quantity("count", better="neither", source="finvet rule")
def dpo_on_purchases(
    throughout_cost_of_sales: Column, throughout_inventories: Column, later_dpo_purchases: Column
) -> Column:
    """Whether payment days rest on purchases (1) or on the cost base (0), chosen once for all years."""
    return throughout_cost_of_sales * throughout_inventories * later_dpo_purchases
