"""What is there now against what falls due now."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ZERO, meaningful, per, per_owed, positive, zero

ratio = Family("liquidity")


@ratio("ratio", better="higher", source="Foulke 1945; D&B 14 Key Business Ratios")
def current_ratio(total_current_assets: Column, total_current_liabilities: Column) -> Column:
    """Current assets per unit of what falls due within the year."""
    return per_owed(total_current_assets, total_current_liabilities, "no-current-liabilities")


@ratio("ratio", better="higher", source="D&B 14 Key Business Ratios")
def quick_ratio(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_liabilities: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Cash, securities and trade receivables per unit of what falls due within the year."""
    quick = cash_and_equivalents + short_term_investments + trade_receivables
    return per_owed(quick, total_current_liabilities, "no-current-liabilities")


@ratio("ratio", better="higher", source="finvet rule: no overdue debtors, no deferred income")
def strict_quick_ratio(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_liabilities: Column,
    short_term_investments: Column = ZERO,
    overdue_receivables_90d: Column = ZERO,
    contract_liabilities: Column = ZERO,
) -> Column:
    """Quick ratio without debtors over 90 days late and without what is settled in services."""
    quick = cash_and_equivalents + short_term_investments + trade_receivables - overdue_receivables_90d
    due_in_cash = total_current_liabilities - contract_liabilities
    return meaningful(per(quick, due_in_cash), (due_in_cash <= 0, "strong", "no-current-liabilities"))


@ratio("ratio", better="higher", source="Perridon/Steiner, Finanzwirtschaft")
def cash_ratio(
    cash_and_equivalents: Column, total_current_liabilities: Column, short_term_investments: Column = ZERO
) -> Column:
    """Cash and securities per unit of what falls due within the year."""
    return per_owed(cash_and_equivalents + short_term_investments, total_current_liabilities, "no-current-liabilities")


@ratio("currency", better="higher", source="Foulke 1945")
def nwc(total_current_assets: Column, total_current_liabilities: Column) -> Column:
    """Current assets that long-term funds pay for."""
    return total_current_assets - total_current_liabilities


@ratio("ratio", better="higher", source="Altman 1968")
def nwc_to_assets(nwc: Column, total_assets: Column) -> Column:
    """Working capital per unit of all assets."""
    return per(nwc, positive(total_assets))


@ratio("percent", better="target range", source="D&B", annualised="stock per flow")
def nwc_to_revenue(nwc: Column, revenue: Column) -> Column:
    """Working capital as a share of revenue."""
    return per(nwc, positive(revenue))


@ratio("days", better="lower", source="Vernimmen, Corporate Finance")
def wc_requirement_days(
    trade_receivables: Column,
    inventories: Column,
    trade_payables: Column,
    revenue: Column,
    days: Column,
    contract_assets: Column = ZERO,
    contract_liabilities: Column = ZERO,
) -> Column:
    """Days of revenue tied up in receivables and stock that suppliers and customers do not fund."""
    tied_up = trade_receivables + contract_assets + inventories - trade_payables - contract_liabilities
    return per(tied_up, positive(revenue)) * days


@ratio("currency", better="higher", source="Vernimmen, Corporate Finance")
def net_cash_position(
    cash_and_equivalents: Column, bank_debt_due: Column, short_term_investments: Column = ZERO
) -> Column:
    """Cash and securities left after borrowings due within the year."""
    return cash_and_equivalents + short_term_investments - bank_debt_due


@ratio("days", better="higher", source="Sorter & Benston 1960; Davidson/Sorter/Kalle 1964")
def defensive_interval(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    cash_opex_per_day: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Days of running costs that cash, securities and receivables would pay."""
    return per(cash_and_equivalents + short_term_investments + trade_receivables, cash_opex_per_day)


@ratio("days", better="higher", source="Fadel & Parkinson 1978; Taffler 1983")
def no_credit_interval(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_liabilities: Column,
    revenue: Column,
    profit_before_tax: Column,
    depreciation_amortisation: Column,
    days: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Days that the business could run on quick assets if all current liabilities were called at once."""
    left = cash_and_equivalents + short_term_investments + trade_receivables - total_current_liabilities
    cash_costs = revenue - profit_before_tax - depreciation_amortisation
    return per(left, positive(cash_costs)) * days


@ratio("days", better="higher", source="JPMorgan Chase Institute, Cash is King, 2016")
def cash_days(cash_and_equivalents: Column, cash_opex_per_day: Column, short_term_investments: Column = ZERO) -> Column:
    """Days of running costs that cash and securities on hand would pay."""
    return per(cash_and_equivalents + short_term_investments, cash_opex_per_day)


@ratio("days", better="lower", source="Finney 1967; Wild/Subramanyam, Financial Statement Analysis, ch. 10")
def liquidity_index(
    trade_receivables: Column,
    inventories: Column,
    cash_and_equivalents: Column,
    dso: Column,
    dio: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Average days until the quick assets and the stock are cash."""
    days_weighted = trade_receivables * dso + inventories * (dio + dso)
    liquid = cash_and_equivalents + short_term_investments + trade_receivables + inventories
    return meaningful(per(days_weighted, positive(liquid)), (zero(liquid), "weak", "nothing-liquid"))


@ratio("percent", better="higher", source="White/Sondhi/Fried")
def current_assets_quality(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_assets: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Share of cash, securities and receivables in current assets."""
    return meaningful(
        per(cash_and_equivalents + short_term_investments + trade_receivables, positive(total_current_assets)),
        (zero(total_current_assets), "weak", "no-current-assets"),
    )
