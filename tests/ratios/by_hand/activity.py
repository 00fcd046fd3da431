"""Activity (RATIOS.md), and the turnovers of receivables, stock and payables."""

from decimal import Decimal

from tests.ratios.by_hand import payment
from tests.ratios.by_hand.quantities import cost_base
from tests.ratios.by_hand.years import Year, average_of, meaningless, over, positive, working_capital


def dso(y: Year) -> Decimal:
    return y["trade_receivables"] / positive(y["revenue"]) * y["days"]


def dso_avg(y: Year) -> Decimal:
    return average_of("trade_receivables", y) / positive(y["revenue"]) * y["days"]


def dio(y: Year) -> Decimal:
    if y["inventories"] == 0:
        return Decimal(0)
    return y["inventories"] / positive(cost_base(y)) * y["days"]


def ccc(y: Year) -> Decimal:
    return dso(y) + dio(y) - payment.dpo_best(y)


def asset_turnover(y: Year) -> Decimal:
    return over(y["revenue"], average_of("total_assets", y)) * y.a_year


def fixed_asset_turnover(y: Year) -> Decimal:
    sold, assets = y["revenue"], y["property_plant_equipment"]
    meaningless(when=assets == 0, polarity="none")
    return sold / positive(assets) * y.a_year


def sales_to_nwc(y: Year) -> Decimal:
    sold, capital = y["revenue"], working_capital(y)
    meaningless(when=capital == 0, polarity="none")
    return sold / capital * y.a_year


def receivables_turnover(y: Year) -> Decimal:
    return over(y["revenue"], positive(average_of("trade_receivables", y))) * y.a_year


def inventory_turnover(y: Year) -> Decimal:
    spent, stock = cost_base(y), average_of("inventories", y)
    meaningless(when=stock == 0, polarity="none")
    return spent / positive(stock) * y.a_year


def payables_turnover(y: Year) -> Decimal:
    return over(cost_base(y), positive(average_of("trade_payables", y))) * y.a_year
