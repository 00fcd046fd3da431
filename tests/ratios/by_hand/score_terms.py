"""Terms of the scores (SCORES.md)."""

from decimal import Decimal

from tests.ratios.by_hand.coverage import dscr
from tests.ratios.by_hand.profitability import total_capital_return
from tests.ratios.by_hand.quantities import operating_income
from tests.ratios.by_hand.years import NoBase, NotMeaningful, Year, any_of, average_of, cash, over, positive

LIKELY = {"ohlson_size": (8, 20)}
"""Between what a value is told without a doubt (SCORES.md section 5)."""

_LONG_TERM_DEBT = ("long_term_debt", "bonds_payable", "lease_liabilities_noncurrent")


def ohlson_size(y: Year) -> Decimal:
    return positive(y["total_assets"] * y["usd_rate"] / positive(y["gnp_index"])).ln()


def capped_cover(y: Year) -> Decimal:
    profit, interest = y["operating_profit"], y["interest_expense"]
    return Decimal(9) if interest == 0 else min(Decimal(9), profit / positive(interest))


def cash_flow_before_tax(y: Year) -> Decimal:
    return y["profit_before_tax"] + y["depreciation_amortisation"]


def kralicek_cash_flow(y: Year) -> Decimal:
    set_aside = "provisions_noncurrent"
    if y.at and set_aside in y and set_aside in y.before:
        return cash_flow_before_tax(y) + y[set_aside] - y.before[set_aside]
    return cash_flow_before_tax(y)


def kralicek_flow_rate(y: Year) -> Decimal:
    return kralicek_cash_flow(y) / positive(operating_income(y))


def _on_opening_assets(line: str, y: Year) -> Decimal:
    return y[line] / positive(y.before["total_assets"]) * y.a_year


def opening_return_change(y: Year) -> Decimal:
    return _on_opening_assets("net_income", y) - _on_opening_assets("net_income", y.before)


def opening_turnover_change(y: Year) -> Decimal:
    return _on_opening_assets("revenue", y) - _on_opening_assets("revenue", y.before)


def long_term_debt_share(y: Year) -> Decimal:
    return over(any_of(y, *_LONG_TERM_DEBT), average_of("total_assets", y))


def shares_issued(y: Year) -> Decimal:
    if y.at == 0 or "shares_outstanding" not in y or "shares_outstanding" not in y.before:
        return Decimal(0)
    return Decimal(y["shares_outstanding"] > y.before["shares_outstanding"])


def uncovered_debts(y: Year) -> Decimal:
    return y["total_liabilities"] - cash(y)


def _graded(value: Decimal, *cuts: str) -> Decimal:
    """1 above the first cut, 2 above the second, 3 above the third, 4 above the last, else 5."""
    return Decimal(1 + sum(value <= Decimal(cut) for cut in cuts[:3]) + (value < Decimal(cuts[3])))


def kralicek_equity_grade(y: Year) -> Decimal:
    return _graded(y["total_equity"] / positive(y["total_assets"]), "0.30", "0.20", "0.10", "0")


def kralicek_debt_grade(y: Year) -> Decimal:
    owed, flow = uncovered_debts(y), kralicek_cash_flow(y) * y.a_year
    if flow <= 0 or owed / flow > 30:
        return Decimal(5)
    years = owed / flow
    return Decimal(1 + (years >= 3) + (years >= 5) + (years >= 12))


def kralicek_return_grade(y: Year) -> Decimal:
    return _graded(total_capital_return(y), "0.15", "0.12", "0.08", "0")


def kralicek_flow_grade(y: Year) -> Decimal:
    return _graded(kralicek_flow_rate(y), "0.10", "0.08", "0.05", "0")


def in_without_ebit(y: Year) -> Decimal:
    assets = y["total_assets"]
    return (
        Decimal("0.13") * over(assets, y["total_liabilities"])
        + Decimal("0.04") * capped_cover(y)
        + Decimal("0.21") * over(operating_income(y), assets) * y.a_year
        + Decimal("0.09") * over(y["total_current_assets"], y["total_current_liabilities"])
    )


def cover_below_one(y: Year) -> Decimal:
    try:
        return Decimal(dscr(y) < 1)
    except NotMeaningful as serves_no_debt:
        raise NoBase from serves_no_debt
