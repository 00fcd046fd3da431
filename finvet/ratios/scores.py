"""Published scores: a cross-check beside the ratios, never the reason number one."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ONE, ZERO, count, meaningful, per, zero

score = Family("scores")

ASSET_GROWTH = 1.1
"""Assets that grew by more than a tenth are Montier's sixth sign (GMT Research)."""


@score("score", better="higher", source="Altman, Hartzell & Peck 1995, Z''")
def altman_z_double_prime(
    nwc_to_assets: Column,
    retained_to_assets: Column,
    ebit_to_assets: Column,
    total_equity: Column,
    total_liabilities: Column,
) -> Column:
    """Distance from bankruptcy of a private company of any sector, by Altman's Z'' of four ratios."""
    return meaningful(
        6.56 * nwc_to_assets
        + 3.26 * retained_to_assets
        + 6.72 * ebit_to_assets
        + 1.05 * per(total_equity, total_liabilities),
        (zero(total_liabilities), "strong", "no-liabilities"),
    )


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
) -> Column:
    """Signs of cooked books, of six: profit drifts from cash, days and other assets rise, wear falls, assets swell."""
    return count(
        net_income - cf_operating > prior_net_income - prior_cf_operating,
        dso > prior_dso,
        dio > prior_dio,
        other_current_assets_to_revenue > prior_other_current_assets_to_revenue,
        gross_depreciation_rate < prior_gross_depreciation_rate,
        total_assets > ASSET_GROWTH * prior_total_assets,
    )
