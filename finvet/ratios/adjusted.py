"""Ratios with what the case knows beside the statements: reserves without an audit, supply-chain finance added back."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ZERO, per, per_owed, positive

ratio = Family("adjusted")

RULE = "finvet rule: what nobody audited is read with a reserve"


@ratio("ratio", better="higher", source=RULE)
def quick_ratio_with_reserve(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_liabilities: Column,
    receivables_haircut: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Quick ratio with a reserve on receivables that nobody audited."""
    quick = cash_and_equivalents + short_term_investments + trade_receivables * (1 - receivables_haircut)
    return per_owed(quick, total_current_liabilities, "no-current-liabilities")


def _reserve(receivables: Column, of_receivables: Column, inventories: Column, of_inventories: Column) -> Column:
    """What of receivables and inventories is not relied on."""
    return receivables * of_receivables + inventories * of_inventories


@ratio("ratio", better="higher", source=RULE)
def current_ratio_with_reserve(
    total_current_assets: Column,
    total_current_liabilities: Column,
    receivables_haircut: Column,
    inventories_haircut: Column,
    trade_receivables: Column = ZERO,
    inventories: Column = ZERO,
) -> Column:
    """Current ratio with a reserve on receivables and inventories that nobody audited."""
    reserve = _reserve(trade_receivables, receivables_haircut, inventories, inventories_haircut)
    return per_owed(total_current_assets - reserve, total_current_liabilities, "no-current-liabilities")


@ratio("percent", better="higher", source=RULE)
def equity_ratio_with_reserve(
    total_equity: Column,
    total_assets: Column,
    receivables_haircut: Column,
    inventories_haircut: Column,
    trade_receivables: Column = ZERO,
    inventories: Column = ZERO,
) -> Column:
    """Share of the assets that owners fund, with a reserve on receivables and inventories that nobody audited."""
    reserve = _reserve(trade_receivables, receivables_haircut, inventories, inventories_haircut)
    return per(total_equity - reserve, positive(total_assets - reserve))


@ratio("days", better="lower", source="finvet rule: supply-chain finance is owed to suppliers")
def dpo_with_financing(dpo_best: Column, trade_payables: Column, supply_chain_finance: Column) -> Column:
    """Payment days with what a bank has paid to suppliers on the company's behalf."""
    return dpo_best * per(trade_payables + supply_chain_finance, positive(trade_payables))


@ratio("days", better="lower", source="finvet rule: supply-chain finance is owed to suppliers")
def dpo_with_financing_vs_terms(dpo_with_financing: Column, payment_terms_days: Column) -> Column:
    """Days by which suppliers, and the bank that paid them, wait beyond the terms that were agreed."""
    return dpo_with_financing - payment_terms_days
