"""Is there a cushion: own funds and debt against what the company owns and earns."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, meaningful, per, per_owed, positive, total, zero

ratio = Family("solvency")


@ratio("percent", better="higher", source="Kralicek; URG (Austria)")
def equity_ratio(total_equity: Column, total_assets: Column) -> Column:
    """Share of the assets that own funds pay for."""
    return per(total_equity, positive(total_assets))


@ratio("currency", better="higher", source="D&B")
def tangible_net_worth(
    total_equity: Column,
    goodwill: Column = ZERO,
    intangible_assets: Column = ZERO,
    unpaid_share_capital: Column = ZERO,
    related_party_receivables_noncurrent: Column = ZERO,
) -> Column:
    """Equity without what creditors could hardly sell or collect."""
    return total_equity - goodwill - intangible_assets - unpaid_share_capital - related_party_receivables_noncurrent


@ratio("ratio", better="lower", source="D&B")
def liabilities_to_tnw(total_liabilities: Column, tangible_net_worth: Column) -> Column:
    """All liabilities per unit of tangible net worth."""
    return meaningful(per(total_liabilities, tangible_net_worth), (tangible_net_worth <= 0, "weak", "tnw-not-positive"))


@ratio("percent", better="lower", source="D&B 14 Key Business Ratios")
def current_liabilities_to_nw(total_current_liabilities: Column, total_equity: Column) -> Column:
    """What falls due within the year as a share of equity."""
    return meaningful(per(total_current_liabilities, total_equity), (total_equity <= 0, "weak", "equity-not-positive"))


@ratio("ratio", better="lower", source="any textbook")
def debt_to_equity(total_debt: Column, total_equity: Column) -> Column:
    """Debt per unit of equity."""
    return meaningful(per(total_debt, total_equity), (total_equity <= 0, "weak", "equity-not-positive"))


@ratio("percent", better="lower", source="RapidRatings 2024")
def debt_to_assets(total_debt: Column, total_assets: Column) -> Column:
    """Share of the assets that debt pays for."""
    return per(total_debt, total_assets)


@ratio("percent", better="lower", source="Ohlson 1980")
def liabilities_to_assets(total_liabilities: Column, total_assets: Column) -> Column:
    """All liabilities as a share of all assets; above 100 % the books show more debts than assets."""
    return per(total_liabilities, total_assets)


@ratio("ratio", better="lower", source="S&P Corporate Methodology 2013", annualised="stock per flow")
def net_debt_to_ebitda(net_debt: Column, ebitda: Column) -> Column:
    """Years of EBITDA that it would take to repay net debt."""
    return meaningful(
        per(net_debt, ebitda), (net_debt <= 0, "strong", "net-cash"), (ebitda <= 0, "weak", "ebitda-not-positive")
    )


@ratio("percent", better="lower", source="practice")
def short_term_debt_share(
    total_debt: Column,
    short_term_debt: Column = ABSENT,
    current_portion_long_term_debt: Column = ABSENT,
    bank_overdrafts: Column = ABSENT,
    lease_liabilities_current: Column = ABSENT,
) -> Column:
    """Share of all debt that falls due within the year."""
    due = total(short_term_debt, current_portion_long_term_debt, bank_overdrafts, lease_liabilities_current)
    return per_owed(due, total_debt, "no-debt")


@ratio("ratio", better="higher", source="PBoC/MoHURD 2020, three red lines")
def cash_to_short_term_debt(
    cash_and_equivalents: Column, bank_debt_due: Column, short_term_investments: Column = ZERO
) -> Column:
    """Cash and securities per unit of borrowings due within the year; leases are left out on purpose."""
    return per_owed(cash_and_equivalents + short_term_investments, bank_debt_due, "no-short-term-debt")


@ratio("ratio", better="higher", source="company law on loss of capital (FR, ES, PL, IT)")
def equity_to_share_capital(total_equity: Column, share_capital: Column) -> Column:
    """Equity per unit of share capital: below 0.5 several laws call for action."""
    return per(total_equity, positive(share_capital))


@ratio("currency", better="higher", source="bank practice: subordinated shareholder loans count as equity")
def adjusted_equity(total_equity: Column, subordinated_shareholder_loans: Column) -> Column:
    """Equity with the shareholder loans that stand behind all other creditors."""
    return total_equity + subordinated_shareholder_loans


@ratio("percent", better="higher", source="CNDCEC 2019")
def equity_to_liabilities(total_equity: Column, total_liabilities: Column) -> Column:
    """Equity per unit of all liabilities."""
    return per_owed(total_equity, total_liabilities, "no-liabilities")


@ratio("ratio", better="higher", source="Woehe, Goldene Bilanzregel")
def fixed_assets_coverage(
    total_equity: Column, total_noncurrent_liabilities: Column, total_noncurrent_assets: Column
) -> Column:
    """Long-term funds per unit of long-term assets."""
    return meaningful(
        per(total_equity + total_noncurrent_liabilities, positive(total_noncurrent_assets)),
        (zero(total_noncurrent_assets), "strong", "no-fixed-assets"),
    )


@ratio("percent", better="higher", source="Altman 1968")
def retained_to_assets(
    retained_earnings: Column,
    total_assets: Column,
    revenue_reserves: Column = ZERO,
    profit_for_year_in_equity: Column = ZERO,
) -> Column:
    """Profits kept in the business as a share of all assets."""
    return per(retained_earnings + revenue_reserves + profit_for_year_in_equity, total_assets)


@ratio("percent", better="lower", source="S&P Corporate Methodology 2013")
def debt_to_capital(total_debt: Column, total_equity: Column) -> Column:
    """Debt as a share of debt and equity together."""
    capital = total_debt + total_equity
    return meaningful(per(total_debt, capital), (capital <= 0, "weak", "no-capital"))


@ratio("ratio", better="lower", source="DuPont")
def equity_multiplier(total_assets: Column, total_equity: Column) -> Column:
    """Assets per unit of equity."""
    return meaningful(per(total_assets, total_equity), (total_equity <= 0, "weak", "equity-not-positive"))
