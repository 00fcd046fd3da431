"""How fast what is sold, stocked and owned turns into cash."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, avg, choose, meaningful, per, positive, zero

ratio = Family("activity")


@ratio("days", better="lower", source="CFA Institute, Financial Analysis Techniques, working-capital days")
def dso(trade_receivables: Column, revenue: Column, days: Column) -> Column:
    """Days from sale to cash, on the closing balance."""
    return per(trade_receivables, positive(revenue)) * days


@ratio("days", better="lower", source="CFA Institute, Financial Analysis Techniques, working-capital days")
def dso_avg(
    trade_receivables: Column, revenue: Column, days: Column, prior_trade_receivables: Column = ABSENT
) -> Column:
    """Days from sale to cash, on the average balance."""
    return per(avg(trade_receivables, prior_trade_receivables), positive(revenue)) * days


@ratio("days", better="lower", source="any textbook")
def dio(inventories: Column, days: Column, cost_base: Column = ABSENT) -> Column:
    """Days that stock lies before it is sold; 0 where there is none."""
    return choose(zero(inventories), 0, per(inventories, positive(cost_base)) * days)


@ratio("days", better="lower", source="Richards & Laughlin 1980")
def ccc(dso: Column, dio: Column, dpo_best: Column) -> Column:
    """Days from paying suppliers to being paid by customers."""
    return dso + dio - dpo_best


@ratio("ratio", better="higher", source="DuPont", annualised="flow per stock")
def asset_turnover(revenue: Column, total_assets: Column, prior_total_assets: Column = ABSENT) -> Column:
    """Revenue per unit of average assets."""
    return per(revenue, avg(total_assets, prior_total_assets))


@ratio("ratio", better="higher", source="any textbook", annualised="flow per stock")
def fixed_asset_turnover(revenue: Column, property_plant_equipment: Column) -> Column:
    """Revenue per unit of property, plant and equipment."""
    return meaningful(
        per(revenue, positive(property_plant_equipment)), (zero(property_plant_equipment), "none", "no-fixed-assets")
    )


@ratio("ratio", better="target range", source="D&B 14 Key Business Ratios", annualised="flow per stock")
def sales_to_nwc(revenue: Column, nwc: Column) -> Column:
    """Revenue per unit of working capital; negative where current liabilities exceed current assets."""
    return meaningful(per(revenue, nwc), (zero(nwc), "none", "no-working-capital"))


@ratio("ratio", better="higher", source="any textbook", annualised="flow per stock")
def receivables_turnover(
    revenue: Column, trade_receivables: Column, prior_trade_receivables: Column = ABSENT
) -> Column:
    """How often a year receivables turn into cash, on the average balance."""
    return per(revenue, positive(avg(trade_receivables, prior_trade_receivables)))


@ratio("ratio", better="higher", source="any textbook", annualised="flow per stock")
def inventory_turnover(cost_base: Column, inventories: Column, prior_inventories: Column = ABSENT) -> Column:
    """How often a year stock is sold, on the average balance."""
    stock = avg(inventories, prior_inventories)
    return meaningful(per(cost_base, positive(stock)), (zero(stock), "none", "no-inventories"))


@ratio("ratio", better="neither", source="any textbook", annualised="flow per stock")
def payables_turnover(cost_base: Column, trade_payables: Column, prior_trade_payables: Column = ABSENT) -> Column:
    """How often a year suppliers are paid, on the average balance."""
    return per(cost_base, positive(avg(trade_payables, prior_trade_payables)))
