"""Can interest and repayments be met from what the business earns."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, avg, meaningful, per, per_owed, positive, zero

ratio = Family("coverage")


@ratio("ratio", better="higher", source="Damodaran, synthetic ratings")
def interest_cover(operating_profit: Column, interest_expense: Column) -> Column:
    """Operating profit per unit of interest."""
    return per_owed(operating_profit, interest_expense, "no-interest")


@ratio("ratio", better="higher", source="S&P Corporate Methodology 2013")
def ebitda_interest_cover(ebitda: Column, interest_expense: Column) -> Column:
    """EBITDA per unit of interest."""
    return per_owed(ebitda, interest_expense, "no-interest")


@ratio("ratio", better="higher", source="Mills & Yamamura 1998")
def cash_interest_cover(
    cf_operating: Column, cfo_interest_paid: Column, cf_tax_paid: Column, cf_interest_paid: Column
) -> Column:
    """Operating cash flow before interest and tax per unit of interest paid."""
    return meaningful(
        per(cf_operating - cfo_interest_paid - cf_tax_paid, positive(-cf_interest_paid)),
        (zero(cf_interest_paid), "strong", "no-interest-paid"),
    )


@ratio("ratio", better="higher", source="CNDCEC 2019; bank practice")
def dscr(
    cf_operating: Column,
    cfo_interest_paid: Column,
    cf_interest_paid: Column,
    cf_debt_repayment: Column,
    cf_lease_principal: Column = ZERO,
) -> Column:
    """Operating cash flow before interest per unit of interest, repayments and lease principal."""
    service = -(cf_interest_paid + cf_debt_repayment + cf_lease_principal)
    return per_owed(cf_operating - cfo_interest_paid, service, "no-debt-service")


@ratio("ratio", better="higher", source="any textbook")
def fixed_charge_cover(operating_profit: Column, interest_expense: Column, lease_expense: Column) -> Column:
    """Operating profit before leases per unit of interest and leases."""
    charges = interest_expense + lease_expense
    return per_owed(operating_profit + lease_expense, charges, "no-interest")


@ratio("percent", better="lower", source="CNDCEC 2019")
def interest_to_revenue(interest_expense: Column, revenue: Column) -> Column:
    """Interest as a share of revenue."""
    return per(interest_expense, positive(revenue))


@ratio("percent", better="lower", source="RapidRatings 2024", annualised="flow per stock")
def implied_interest_rate(interest_expense: Column, total_debt: Column, prior_total_debt: Column = ABSENT) -> Column:
    """Interest as a share of average debt: what borrowing seems to cost."""
    debt = avg(total_debt, prior_total_debt)
    return meaningful(
        per(interest_expense, positive(debt)),
        (zero(debt) & (interest_expense > 0), "weak", "interest-without-debt"),
        (zero(debt), "strong", "no-debt"),
    )
