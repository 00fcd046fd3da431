"""The published scores (SCORES.md), by their printed coefficients."""

from decimal import Decimal

from tests.ratios.by_hand import quality
from tests.ratios.by_hand.activity import dio, dso
from tests.ratios.by_hand.liquidity import no_credit_interval
from tests.ratios.by_hand.profitability import gross_margin
from tests.ratios.by_hand.quantities import ebitda
from tests.ratios.by_hand.score_terms import (
    cash_flow_before_tax,
    cover_below_one,
    in_without_ebit,
    kralicek_debt_grade,
    kralicek_equity_grade,
    kralicek_flow_grade,
    kralicek_return_grade,
    long_term_debt_share,
    ohlson_size,
    opening_return_change,
    opening_turnover_change,
    shares_issued,
    uncovered_debts,
)
from tests.ratios.by_hand.solvency import equity_ratio, retained_to_assets
from tests.ratios.by_hand.years import NoBase, Year, cash, count, has, meaningless, over, positive, working_capital

_D = Decimal


def _x1(y: Year) -> Decimal:
    return working_capital(y) / positive(y["total_assets"])


def _over_debts(amount: Decimal, y: Year) -> Decimal:
    debts = y["total_liabilities"]
    meaningless(when=debts == 0, polarity="strong")
    return amount / debts


def _on_assets(line: str, y: Year) -> Decimal:
    return over(y[line], y["total_assets"]) * y.a_year


def altman_z(y: Year) -> Decimal:
    return (
        _D("1.2") * _x1(y)
        + _D("1.4") * retained_to_assets(y)
        + _D("3.3") * _on_assets("operating_profit", y)
        + _D("0.6") * _over_debts(y["market_capitalisation"], y)
        + _D("0.999") * _on_assets("revenue", y)
    )


def altman_z_prime(y: Year) -> Decimal:
    return (
        _D("0.717") * _x1(y)
        + _D("0.847") * retained_to_assets(y)
        + _D("3.107") * _on_assets("operating_profit", y)
        + _D("0.420") * _over_debts(y["total_equity"], y)
        + _D("0.998") * _on_assets("revenue", y)
    )


def altman_z_double_prime(y: Year) -> Decimal:
    return (
        _D("6.56") * _x1(y)
        + _D("3.26") * retained_to_assets(y)
        + _D("6.72") * _on_assets("operating_profit", y)
        + _D("1.05") * _over_debts(y["total_equity"], y)
    )


def altman_em(y: Year) -> Decimal:
    if y["total_liabilities"] == 0:
        raise NoBase
    return _D("3.25") + altman_z_double_prime(y)


def ohlson_o(y: Year) -> Decimal:
    assets, debts = y["total_assets"], y["total_liabilities"]
    earned, earned_before = y["net_income"] * y.a_year, y.before["net_income"] * y.before.a_year
    sizes = abs(earned) + abs(earned_before)
    funds = (y["net_income"] + y["depreciation_amortisation"]) * y.a_year
    return (
        _D("-1.32")
        - _D("0.407") * ohlson_size(y)
        + _D("6.03") * over(debts, assets)
        - _D("1.43") * _x1(y)
        + _D("0.0757") * over(y["total_current_liabilities"], y["total_current_assets"])
        - _D("2.37") * over(earned, assets)
        - _D("1.83") * over(funds, debts)
        + _D("0.285") * (earned < 0 and earned_before < 0)
        - _D("1.72") * (debts > assets)
        - _D("0.521") * (_D(0) if sizes == 0 else (earned - earned_before) / sizes)
    )


def zmijewski(y: Year) -> Decimal:
    return (
        _D("-4.336")
        - _D("4.513") * y["net_income"] / positive(y["total_assets"]) * y.a_year
        + _D("5.679") * over(y["total_liabilities"], y["total_assets"])
        + _D("0.004") * over(y["total_current_assets"], y["total_current_liabilities"])
    )


def springate(y: Year) -> Decimal:
    return (
        _D("1.03") * _x1(y)
        + _D("3.07") * _on_assets("operating_profit", y)
        + _D("0.66") * over(y["profit_before_tax"], y["total_current_liabilities"]) * y.a_year
        + _D("0.4") * _on_assets("revenue", y)
    )


def grover(y: Year) -> Decimal:
    return (
        _D("1.650") * _x1(y)
        + _D("3.404") * _on_assets("operating_profit", y)
        - _D("0.016") * _on_assets("net_income", y)
        + _D("0.057")
    )


def taffler(y: Year) -> Decimal:
    return (
        _D("3.20")
        + _D("12.18") * over(y["profit_before_tax"], y["total_current_liabilities"]) * y.a_year
        + _D("2.50") * over(y["total_current_assets"], y["total_liabilities"])
        - _D("10.68") * over(y["total_current_liabilities"], y["total_assets"])
        + _D("0.0289") * no_credit_interval(y)
    )


def fulmer(y: Year) -> Decimal:
    assets, debts = y["total_assets"], y["total_liabilities"]
    tangible = (assets - y.get("goodwill") - y.get("intangible_assets")) * y["usd_rate"]
    cash_flow = (y["net_income"] + y["depreciation_amortisation"]) * y.a_year
    retained = retained_to_assets(y)
    meaningless(when=y["operating_profit"] <= 0, polarity="weak")
    meaningless(when=y["interest_expense"] == 0, polarity="strong")
    return (
        _D("5.528") * retained
        + _D("0.212") * _on_assets("revenue", y)
        + _D("0.073") * over(y["profit_before_tax"], y["total_equity"]) * y.a_year
        + _D("1.270") * over(cash_flow, debts)
        - _D("0.120") * over(debts, assets)
        + _D("2.335") * over(y["total_current_liabilities"], assets)
        + _D("0.575") * positive(tangible).log10()
        + _D("1.083") * over(working_capital(y), debts)
        + _D("0.894") * positive(over(y["operating_profit"], y["interest_expense"])).log10()
        - _D("6.075")
    )


def ca_score(y: Year) -> Decimal:
    before, first = y.before, y.before.before
    earned = before["profit_before_tax"] - before.get("exceptional_items") + before["interest_expense"]
    return (
        _D("4.5913") * over(before["total_equity"], before["total_assets"])
        + _D("4.5080") * over(earned, before["total_assets"]) * before.a_year
        + _D("0.3936") * _on_assets("revenue", first)
        - _D("2.7616")
    )


def conan_holder(y: Year) -> Decimal:
    assets = y["total_assets"]
    return (
        24 * over(ebitda(y), y["total_liabilities"]) * y.a_year
        + 22 * over(y["total_equity"] + y["total_noncurrent_liabilities"], assets)
        + 16 * over(y["trade_receivables"] + cash(y), assets)
        - 87 * y["interest_expense"] / positive(y["revenue"])
        - 10 * over(y["personnel_expenses"], y["value_added"])
    )


def in05(y: Year) -> Decimal:
    return in_without_ebit(y) + _D("3.97") * _on_assets("operating_profit", y)


def in01(y: Year) -> Decimal:
    return in_without_ebit(y) + _D("3.92") * _on_assets("operating_profit", y)


def kralicek_quick(y: Year) -> Decimal:
    grades = kralicek_equity_grade(y), kralicek_debt_grade(y), kralicek_return_grade(y), kralicek_flow_grade(y)
    return sum(grades, _D(0)) / 4


def kralicek_df(y: Year) -> Decimal:
    assets, debts, sold = y["total_assets"], y["total_liabilities"], y["revenue"]
    earned = y["profit_before_tax"] + y["depreciation_amortisation"]
    return (
        _D("1.5") * over(earned, debts) * y.a_year
        + _D("0.08") * over(assets, debts)
        + 10 * _on_assets("profit_before_tax", y)
        + 5 * y["profit_before_tax"] / positive(sold)
        + _D("0.3") * over(y["inventories"], sold) / y.a_year
        + _D("0.1") * _on_assets("revenue", y)
    )


def urg_test(y: Year) -> Decimal:
    thin = equity_ratio(y) < _D("0.08")
    owed, flow = uncovered_debts(y), cash_flow_before_tax(y) * y.a_year
    return _D(thin and owed > 0 and (flow <= 0 or owed / flow > 15))


def cndcec_alert(y: Year) -> Decimal:
    negative = _D(y["total_equity"] < 0)
    if negative and not has(cover_below_one, y):
        return negative
    return negative + 2 * cover_below_one(y)


def piotroski_f(y: Year) -> Decimal:
    def liquid(one: Year) -> Decimal:
        return one["total_current_assets"] / positive(one["total_current_liabilities"])

    return count(
        (
            y["net_income"] > 0,
            y["cf_operating"] > 0,
            opening_return_change(y) > 0,
            y["cf_operating"] > y["net_income"],
            long_term_debt_share(y) < long_term_debt_share(y.before),
            liquid(y) > liquid(y.before),
            y.get("cf_equity_proceeds") <= 0 and shares_issued(y) == 0,
            gross_margin(y) > gross_margin(y.before),
            opening_turnover_change(y) > 0,
        )
    )


def beneish_m8(y: Year) -> Decimal:
    terms = {
        quality.dso_index: "0.920",
        quality.gross_margin_index: "0.528",
        quality.asset_quality_index: "0.404",
        quality.depreciation_index: "0.115",
        quality.sga_index: "-0.172",
        quality.leverage_index: "-0.327",
    }
    indices = sum(_D(weight) * (index(y) if has(index, y) else 1) for index, weight in terms.items())
    accruals = quality.accruals_to_assets(y) if has(quality.accruals_to_assets, y) else _D(0)
    sold = _D("0.892") * quality.sales_growth_index(y)
    return _D("-4.84") + sold + indices + _D("4.679") * accruals


def montier_c(y: Year) -> Decimal:
    before = y.before

    def gap(one: Year) -> Decimal:
        return (one["net_income"] - one["cf_operating"]) * one.a_year

    other, worn = quality.other_current_assets_to_revenue, quality.gross_depreciation_rate
    return count(
        (
            gap(y) > gap(before),
            dso(y) > dso(before),
            dio(y) > dio(before),
            other(y) > other(before),
            worn(y) < worn(before),
            y["total_assets"] > _D("1.10") * before["total_assets"],
        )
    )
