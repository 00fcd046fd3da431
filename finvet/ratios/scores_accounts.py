"""Published scores of how the accounts were made, and of where a company is going."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ONE, ZERO, annual_rate, count

score = Family("scores")

ASSET_GROWTH = 1.1
"""Assets that grew by more than a tenth are Montier's sixth sign (GMT Research)."""


@score("score", better="lower", source="Beneish 1999, eight variables; accruals as in Beneish, Lee & Nichols 2013")
def beneish_m8(
    sales_growth_index: Column,
    dso_index: Column = ONE,
    gross_margin_index: Column = ONE,
    asset_quality_index: Column = ONE,
    depreciation_index: Column = ONE,
    sga_index: Column = ONE,
    leverage_index: Column = ONE,
    accruals_to_assets: Column = ZERO,
) -> Column:
    """How much the accounts resemble those of known manipulators; an index that is missing counts as unchanged."""
    return (
        -4.84
        + 0.920 * dso_index
        + 0.528 * gross_margin_index
        + 0.404 * asset_quality_index
        + 0.892 * sales_growth_index
        + 0.115 * depreciation_index
        - 0.172 * sga_index
        + 4.679 * accruals_to_assets
        - 0.327 * leverage_index
    )


@score("score", better="lower", source="Montier 2008, C-score")
def montier_c(
    net_income: Column,
    prior_net_income: Column,
    cf_operating: Column,
    prior_cf_operating: Column,
    dso: Column,
    prior_dso: Column,
    dio: Column,
    prior_dio: Column,
    other_current_assets_to_revenue: Column,
    prior_other_current_assets_to_revenue: Column,
    gross_depreciation_rate: Column,
    prior_gross_depreciation_rate: Column,
    total_assets: Column,
    prior_total_assets: Column,
    days: Column,
    prior_days: Column,
) -> Column:
    """Signs of cooked books, of six: profit drifts from cash, days and other assets rise, wear falls, assets swell."""
    return count(
        annual_rate(net_income - cf_operating, days) > annual_rate(prior_net_income - prior_cf_operating, prior_days),
        dso > prior_dso,
        dio > prior_dio,
        other_current_assets_to_revenue > prior_other_current_assets_to_revenue,
        gross_depreciation_rate < prior_gross_depreciation_rate,
        total_assets > ASSET_GROWTH * prior_total_assets,
    )


@score("count", better="higher", source="Piotroski 2000, F-score")
def piotroski_f(
    net_income: Column,
    cf_operating: Column,
    opening_return_change: Column,
    opening_turnover_change: Column,
    long_term_debt_share: Column,
    prior_long_term_debt_share: Column,
    current_ratio: Column,
    prior_current_ratio: Column,
    gross_margin: Column,
    prior_gross_margin: Column,
    shares_issued: Column,
    cf_equity_proceeds: Column = ZERO,
) -> Column:
    """Signs of a company on its way up, of nine: it earns, earns cash, owes less, needs no new owners' money."""
    return count(
        net_income > 0,
        cf_operating > 0,
        opening_return_change > 0,
        cf_operating > net_income,
        long_term_debt_share < prior_long_term_debt_share,
        current_ratio > prior_current_ratio,
        (cf_equity_proceeds <= 0) & (shares_issued <= 0),
        gross_margin > prior_gross_margin,
        opening_turnover_change > 0,
    )
