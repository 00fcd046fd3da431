"""Statements of a mainland listed company from a vendor's terminal: reporting periods across, quarters cumulated, in 万元."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*流动资产：
  货币资金 :: cash_and_equivalents => cash_and_equivalents
  交易性金融资产 :: short_term_investments => short_term_investments
  应收票据及应收账款 :: trade_receivables
  应收账款 :: trade_receivables => trade_receivables
  预付款项 :: advances_paid + prepaid_expenses => prepaid_expenses
  其他应收款(合计) :: sundry_receivables => other_receivables
  存货 :: raw_inventories => inventories
  其他流动资产 :: vat_receivable
*  流动资产合计 :: total_current_assets => total_current_assets
*非流动资产：
  长期股权投资 :: long_term_investments
  长期应收款 :: deposits => long_term_receivables
  固定资产(合计) :: property_plant_equipment - construction
  在建工程(合计) :: construction
  无形资产 :: intangible_assets => intangible_assets
  商誉 :: goodwill => goodwill
  递延所得税资产 :: deferred_tax_assets => deferred_tax_assets
*  非流动资产合计 :: total_noncurrent_assets => total_noncurrent_assets
*  资产总计 :: total_assets => total_assets
*流动负债：
  短期借款 :: bank_short => short_term_debt
  应付票据及应付账款 :: trade_payables => trade_payables
  合同负债 :: contract_liabilities => contract_liabilities
  应付职工薪酬 :: employee_payables + social_payable => employee_payables
  应交税费 :: vat_payable + current_tax_payable
  其他应付款(合计) :: accrued_expenses + other_current_liabilities + provisions_current
  一年内到期的非流动负债 :: bank_portion => current_portion_long_term_debt
*  流动负债合计 :: total_current_liabilities => total_current_liabilities
*非流动负债：
  长期借款 :: bank_long => long_term_debt
  长期应付款(合计) :: owner_loan
  长期应付职工薪酬 :: pension_obligations => pension_obligations
  预计负债 :: provisions_noncurrent => provisions_noncurrent
  递延所得税负债 :: deferred_tax_liabilities => deferred_tax_liabilities
*  非流动负债合计 :: total_noncurrent_liabilities => total_noncurrent_liabilities
*  负债合计 :: total_liabilities => total_liabilities
*所有者权益(或股东权益)：
  实收资本(或股本) :: share_capital => share_capital
  资本公积金 :: share_premium
  盈余公积金 :: legal_reserve
  未分配利润 :: free_reserves + accumulated_profit => retained_earnings
  归属于母公司所有者权益合计 :: total_equity => equity_attributable_to_parent
*  所有者权益合计 :: total_equity => total_equity
*  负债和所有者权益总计 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*营业总收入 :: revenue
  营业收入 :: revenue => revenue
*营业总成本 :: cost_of_sales + sga_expenses - bad_debt_expense + interest_expense - interest_income
  营业成本 :: cost_of_sales => cost_of_sales
  税金及附加 :: other_taxes
  销售费用 :: selling_expenses - bad_debt_expense => selling_expenses
  管理费用 :: general_admin_expenses - other_taxes => general_admin_expenses
  财务费用 :: interest_expense - interest_income => -net_financial_result
    其中：利息费用 :: interest_expense => interest_expense
    减：利息收入 :: interest_income => interest_income
  加：其他收益 :: sundry_income
  信用减值损失 :: - bad_debt_expense
  资产处置收益 :: disposal_gain
*营业利润 :: profit_before_tax
*利润总额 :: profit_before_tax => profit_before_tax
  减：所得税 :: income_tax_expense => income_tax_expense
*净利润 :: net_income => net_income
  归属于母公司所有者的净利润 :: net_income => net_income_parent
"""
FLOWS = """
*经营活动产生的现金流量：
  销售商品、提供劳务收到的现金 :: revenue + vat_payable
  收到其他与经营活动有关的现金 :: sundry_income
  经营活动现金流入小计 :: revenue + vat_payable + sundry_income
  经营活动现金流出小计 :: revenue + vat_payable + sundry_income - cf_operating
*  经营活动产生的现金流量净额 :: cf_operating => cf_operating
*投资活动产生的现金流量：
  处置固定资产、无形资产和其他长期资产收回的现金净额 :: disposal_proceeds => cf_disposal_proceeds
  购建固定资产、无形资产和其他长期资产支付的现金 :: capex + capex_intangibles => -cf_capex
  投资支付的现金 :: - cf_other_investing
*  投资活动产生的现金流量净额 :: cf_investing => cf_investing
*筹资活动产生的现金流量：
  取得借款收到的现金 :: borrowed => cf_debt_proceeds
  偿还债务支付的现金 :: repaid => -cf_debt_repayment
  分配股利、利润或偿付利息支付的现金 :: dividends_declared
*  筹资活动产生的现金流量净额 :: cf_financing => cf_financing
*现金及现金等价物净增加额 :: cf_net_change => cf_net_change
  期初现金及现金等价物余额 :: was_cash_and_equivalents => cash_beginning
  期末现金及现金等价物余额 :: cash_and_equivalents => cash_end
"""


def chinese_periods() -> Form:
    books = company("江南精密", "manufacturer", sales=6_200_000, step=1000.0, last=2024, seed=98)
    form = Form(books, "600xxx.xlsx", end=date(2024, 12, 31), prints=Print(1e4, 4, "#,##0.00"))
    form.leave_open("other_current_assets long_term_investments property_plant_equipment other_tax_social_payables")
    form.leave_open(
        "other_current_liabilities other_noncurrent_liabilities other_reserves revenue_reserves share_premium"
    )
    form.leave_open(
        "operating_profit other_operating_income total_operating_expenses total_operating_income cf_other_investing"
    )
    form.leave_open(
        "cf_dividends_paid impairment_losses bad_debt_expense other_operating_expenses current_tax_payable ebitda"
    )
    form.leave_open("equity_method_investments receivables_total exceptional_items cf_interest_paid")
    for name, drawn in (("资产负债表", POSITION), ("利润表", INCOME), ("现金流量表", FLOWS)):
        page = form.page(name)
        page.put("江南精密[600xxx.SH] - " + name)
        page.put("单位：万元")
        columns, kinds, dates = _columns(form)
        page.put("报告期", *kinds)
        page.put("报表日期", *dates)
        page.put("报表类型", *["合并报表"] * len(kinds))
        page.table(drawn, [0, *columns])
        page.skip()
        page.put("公告日期", *["--"] * len(kinds))
        page.put("数据来源：终端")
    return form


def _columns(form: Form) -> tuple[list[Column], list[str], list[date]]:
    """The newest first: the year, its first half, the year before, its first half, the oldest year."""
    columns: list[Column] = []
    kinds: list[str] = []
    dates: list[date] = []
    for back in (0, 1, 2):
        year = form.end.year - back
        columns.append(Amount(back))
        kinds.append(f"{year}年报")
        dates.append(date(year, 12, 31))
        if back < 2:
            first = quarter(form.company, back, 1)
            columns.append(Amount(0, books=first, period=Period(year, date(year, 3, 31), 3)))
            kinds.append(f"{year}一季报")
            dates.append(date(year, 3, 31))
    return columns, kinds, dates


FORMS = (chinese_periods,)
