"""Terms of the failure model (SCORES.md section 0 and the legend of the outcome data: short names on the right)."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import ebitda
from tests.ratios.by_hand.years import Year, any_of, growth, over, positive

_LONG_TERM = ("long_term_debt", "bonds_payable", "lease_liabilities_noncurrent")


def quick_assets_ratio(y: Year) -> Decimal:  # quick
    return (y["total_current_assets"] - y["inventories"]) / positive(y["total_current_liabilities"])


def quasi_cash(y: Year) -> Decimal:
    return y["total_current_assets"] - y["inventories"] - y["trade_receivables"]


def quasi_cash_ratio(y: Year) -> Decimal:  # qcash_cl
    return quasi_cash(y) / positive(y["total_current_liabilities"])


def quasi_cash_to_assets(y: Year) -> Decimal:  # qcash_ta
    return quasi_cash(y) / positive(y["total_assets"])


def net_assets_to_liabilities(y: Year) -> Decimal:  # eq_tl
    return y["total_assets"] / positive(y["total_liabilities"]) - 1


def current_liabilities_to_assets(y: Year) -> Decimal:  # cl_ta
    return y["total_current_liabilities"] / positive(y["total_assets"])


def long_term_borrowings(y: Year) -> Decimal:
    return any_of(y, *_LONG_TERM)


def other_long_term_liabilities_to_assets(y: Year) -> Decimal:
    long_term = y["total_liabilities"] - y["total_current_liabilities"]
    return (long_term - long_term_borrowings(y)) / positive(y["total_assets"])


def net_income_to_assets(y: Year) -> Decimal:  # ni_ta
    return y["net_income"] / positive(y["total_assets"]) * y.a_year


def ebitda_to_current_liabilities(y: Year) -> Decimal:  # ebitda_cl
    return ebitda(y) / positive(y["total_current_liabilities"]) * y.a_year


def ebitda_to_liabilities(y: Year) -> Decimal:  # ebitda_tl
    return ebitda(y) / positive(y["total_liabilities"]) * y.a_year


def ebitda_to_assets(y: Year) -> Decimal:  # ebitda_ta
    return ebitda(y) / positive(y["total_assets"]) * y.a_year


def _cash_earnings(y: Year) -> Decimal:
    return (y["net_income"] + y["depreciation_amortisation"]) * y.a_year


def cash_earnings_to_current_liabilities(y: Year) -> Decimal:  # cf_cl
    return _cash_earnings(y) / positive(y["total_current_liabilities"])


def cash_earnings_to_borrowings_and_current(y: Year) -> Decimal:
    return _cash_earnings(y) / positive(long_term_borrowings(y) + y["total_current_liabilities"])


def asset_growth(y: Year) -> Decimal:
    return growth(lambda one: one["total_assets"], y)


def _liabilities_to_assets(y: Year) -> Decimal:
    return over(y["total_liabilities"], y["total_assets"])


def liabilities_to_assets_change(y: Year) -> Decimal:  # d1_tl_ta
    return _liabilities_to_assets(y) - _liabilities_to_assets(y.before)


def current_liabilities_to_assets_change(y: Year) -> Decimal:  # d1_cl_ta
    return current_liabilities_to_assets(y) - current_liabilities_to_assets(y.before)


def net_income_to_assets_change(y: Year) -> Decimal:  # d1_ni_ta
    return net_income_to_assets(y) - net_income_to_assets(y.before)


def ebitda_to_current_liabilities_change(y: Year) -> Decimal:  # d1_ebitda_cl
    return ebitda_to_current_liabilities(y) - ebitda_to_current_liabilities(y.before)


def ebitda_to_current_liabilities_change_over_two_years(y: Year) -> Decimal:
    return ebitda_to_current_liabilities(y) - ebitda_to_current_liabilities(y.before.before)


def current_share_of_liabilities(y: Year) -> Decimal:
    return y["total_current_liabilities"] / positive(y["total_liabilities"])


def current_share_of_liabilities_change(y: Year) -> Decimal:
    return current_share_of_liabilities(y) - current_share_of_liabilities(y.before)


def liabilities_coming_due(y: Year) -> Decimal:
    return min(current_share_of_liabilities_change(y), current_liabilities_to_assets_change(y))


def current_ratio_change(y: Year) -> Decimal:
    return _current_ratio(y) - _current_ratio(y.before)


def _current_ratio(y: Year) -> Decimal:
    return y["total_current_assets"] / positive(y["total_current_liabilities"])


def net_assets_after_two_such_years(y: Year) -> Decimal:
    return 1 - y["total_liabilities"] / positive(y["total_assets"]) + 2 * net_income_to_assets(y)


def loss_years_share(y: Year) -> Decimal:  # loss_share3
    told = [y["net_income"], *(year["net_income"] for year in _two_before(y) if "net_income" in year)]
    return Decimal(sum(income < 0 for income in told)) / len(told)


def _two_before(y: Year) -> tuple[Year, ...]:
    return tuple(Year(y.years, at, y.read) for at in range(max(y.at - 2, 0), y.at))


def least_net_income_to_assets(y: Year) -> Decimal:  # ni_ta_min3
    return min(net_income_to_assets(one) for one in y.three)
