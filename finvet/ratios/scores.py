"""Published scores of failure: a cross-check beside the ratios, never the reason number one.

Coefficients, populations and the rulings between sources that disagree: each score names its own source. The other
scores are in scores_europe (continental Europe) and scores_accounts (quality of earnings, direction of travel).
"""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import (
    ZERO,
    annual_rate,
    choose,
    common_log,
    count,
    meaningful,
    per,
    positive,
    size,
    zero,
)

score = Family("scores")

EM_CONSTANT = 3.25
"""Altman's constant of 1995: it moves the average of rating D to 0, and the zones with it."""


@score("score", better="higher", source="Altman 1968")
def altman_z(
    nwc_to_assets: Column,
    retained_to_assets: Column,
    ebit_to_assets: Column,
    market_capitalisation: Column,
    total_liabilities: Column,
    revenue: Column,
    total_assets: Column,
    days: Column,
) -> Column:
    """Distance from bankruptcy of a listed manufacturer, by Altman's Z of five ratios."""
    return meaningful(
        1.2 * nwc_to_assets
        + 1.4 * retained_to_assets
        + 3.3 * ebit_to_assets
        + 0.6 * per(market_capitalisation, total_liabilities)
        + 0.999 * annual_rate(per(revenue, total_assets), days),
        (zero(total_liabilities), "strong", "no-liabilities"),
    )


@score("score", better="higher", source="Altman 1983, Z'; Altman 2000")
def altman_z_prime(
    nwc_to_assets: Column,
    retained_to_assets: Column,
    ebit_to_assets: Column,
    total_equity: Column,
    total_liabilities: Column,
    revenue: Column,
    total_assets: Column,
    days: Column,
) -> Column:
    """Distance from bankruptcy of a private manufacturer, by Altman's Z' on book equity."""
    return meaningful(
        0.717 * nwc_to_assets
        + 0.847 * retained_to_assets
        + 3.107 * ebit_to_assets
        + 0.420 * per(total_equity, total_liabilities)
        + 0.998 * annual_rate(per(revenue, total_assets), days),
        (zero(total_liabilities), "strong", "no-liabilities"),
    )


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


@score("score", better="higher", source="Altman, Hartzell & Peck 1995; Altman 2005, EM score")
def altman_em(altman_z_double_prime: Column) -> Column:
    """Z'' on the scale of ratings: what US companies of a rating had on average in 1994."""
    return EM_CONSTANT + altman_z_double_prime


@score("score", better="lower", source="Ohlson 1980, model 1")
def ohlson_o(
    ohlson_size: Column,
    total_liabilities: Column,
    total_assets: Column,
    nwc_to_assets: Column,
    total_current_liabilities: Column,
    total_current_assets: Column,
    net_income: Column,
    prior_net_income: Column,
    depreciation_amortisation: Column,
    days: Column,
    prior_days: Column,
) -> Column:
    """Log-odds of bankruptcy within a year of a listed industrial, by Ohlson's nine terms."""
    earned, before = annual_rate(net_income, days), annual_rate(prior_net_income, prior_days)
    moved = size(earned) + size(before)
    change = choose(moved > 0, per(earned - before, moved), 0.0 * moved)
    return (
        -1.32
        - 0.407 * ohlson_size
        + 6.03 * per(total_liabilities, total_assets)
        - 1.43 * nwc_to_assets
        + 0.0757 * per(total_current_liabilities, total_current_assets)
        - 2.37 * per(earned, total_assets)
        - 1.83 * annual_rate(per(net_income + depreciation_amortisation, total_liabilities), days)
        + 0.285 * count((net_income < 0) & (prior_net_income < 0))
        - 1.72 * count(total_liabilities > total_assets)
        - 0.521 * change
    )


@score("score", better="lower", source="Zmijewski 1984, probit of 840 firms; third term +0.004")
def zmijewski(
    net_income: Column,
    total_liabilities: Column,
    total_assets: Column,
    total_current_assets: Column,
    total_current_liabilities: Column,
    days: Column,
) -> Column:
    """Probit of bankruptcy of a listed company, by Zmijewski's three ratios: above 0 it is more likely than not."""
    assets = positive(total_assets)
    return (
        -4.336
        - 4.513 * annual_rate(per(net_income, assets), days)
        + 5.679 * per(total_liabilities, assets)
        + 0.004 * per(total_current_assets, total_current_liabilities)
    )


@score("score", better="higher", source="Springate 1978")
def springate(
    nwc_to_assets: Column,
    ebit_to_assets: Column,
    profit_before_tax: Column,
    total_current_liabilities: Column,
    revenue: Column,
    total_assets: Column,
    days: Column,
) -> Column:
    """Distance from failure of a Canadian company, by Springate's four ratios."""
    return (
        1.03 * nwc_to_assets
        + 3.07 * ebit_to_assets
        + 0.66 * annual_rate(per(profit_before_tax, total_current_liabilities), days)
        + 0.4 * annual_rate(per(revenue, total_assets), days)
    )


@score("score", better="higher", source="Grover 2001, known from later theses: the original is unread")
def grover(
    nwc_to_assets: Column, ebit_to_assets: Column, net_income: Column, total_assets: Column, days: Column
) -> Column:
    """Distance from bankruptcy by Grover's three ratios, fitted anew to Altman's companies."""
    return_on_assets = annual_rate(per(net_income, total_assets), days)
    return 1.650 * nwc_to_assets + 3.404 * ebit_to_assets - 0.016 * return_on_assets + 0.057


@score("score", better="higher", source="Taffler 1983; Agarwal & Taffler 2007; the fourth weight is unverified")
def taffler(
    profit_before_tax: Column,
    total_current_liabilities: Column,
    total_current_assets: Column,
    total_liabilities: Column,
    total_assets: Column,
    no_credit_interval: Column,
    days: Column,
) -> Column:
    """Distance from failure of a British listed industrial, by Taffler's four ratios."""
    return (
        3.20
        + 12.18 * annual_rate(per(profit_before_tax, total_current_liabilities), days)
        + 2.50 * per(total_current_assets, total_liabilities)
        - 10.68 * per(total_current_liabilities, total_assets)
        + 0.0289 * no_credit_interval
    )


@score("score", better="higher", source="Fulmer 1984; base of the logarithms and the third weight are unverified")
def fulmer(
    retained_to_assets: Column,
    revenue: Column,
    total_assets: Column,
    profit_before_tax: Column,
    total_equity: Column,
    net_income: Column,
    depreciation_amortisation: Column,
    total_liabilities: Column,
    total_current_liabilities: Column,
    total_current_assets: Column,
    operating_profit: Column,
    interest_expense: Column,
    usd_rate: Column,
    days: Column,
    goodwill: Column = ZERO,
    intangible_assets: Column = ZERO,
) -> Column:
    """Distance from failure of a small US company, by Fulmer's nine terms."""
    tangible = (total_assets - goodwill - intangible_assets) * usd_rate
    working_capital = total_current_assets - total_current_liabilities
    return meaningful(
        5.528 * retained_to_assets
        + 0.212 * annual_rate(per(revenue, total_assets), days)
        + 0.073 * annual_rate(per(profit_before_tax, total_equity), days)
        + 1.270 * annual_rate(per(net_income + depreciation_amortisation, total_liabilities), days)
        - 0.120 * per(total_liabilities, total_assets)
        + 2.335 * per(total_current_liabilities, total_assets)
        + 0.575 * common_log(tangible)
        + 1.083 * per(working_capital, total_liabilities)
        + 0.894 * common_log(per(operating_profit, interest_expense))
        - 6.075,
        (operating_profit <= 0, "weak", "ebit-not-positive"),
        (zero(interest_expense), "strong", "no-interest"),
    )


@score("score", better="higher", source="Legault & Veronneau 1987, CA-Score; the lags belong to the model")
def ca_score(
    prior_total_equity: Column,
    prior_total_assets: Column,
    prior_profit_before_tax: Column,
    prior_interest_expense: Column,
    prior2_revenue: Column,
    prior2_total_assets: Column,
    prior_days: Column,
    prior2_days: Column,
    prior_exceptional_items: Column = ZERO,
) -> Column:
    """Distance from failure of a Quebec manufacturer, from the year before and the one before that."""
    earned = prior_profit_before_tax - prior_exceptional_items + prior_interest_expense
    return (
        4.5913 * per(prior_total_equity, prior_total_assets)
        + 4.5080 * annual_rate(per(earned, prior_total_assets), prior_days)
        + 0.3936 * annual_rate(per(prior2_revenue, prior2_total_assets), prior2_days)
        - 2.7616
    )
