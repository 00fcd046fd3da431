"""China: the general enterprise format, with row numbers."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import CHANGE, company

CHINESE_ASSETS = """
流动资产：
货币资金 | 1 => cash_and_equivalents
交易性金融资产 | 2 => short_term_investments
应收票据 | 3
应收账款 | 4 => trade_receivables
预付款项 | 5 :: advances_paid + prepaid_expenses => prepaid_expenses
其他应收款 | 6 :: sundry_receivables => other_receivables
存货 | 7 :: raw_inventories => inventories
其他流动资产 | 8 :: vat_receivable => other_current_assets
流动资产合计 | 9 => total_current_assets
非流动资产：
长期股权投资 | 10 => long_term_investments/equity_method_investments
固定资产 | 11 :: property_plant_equipment - construction => property_plant_equipment
在建工程 | 12 :: construction
无形资产 | 13 => intangible_assets
商誉 | 14 => goodwill
递延所得税资产 | 15 => deferred_tax_assets
其他非流动资产 | 16 :: deposits => other_noncurrent_assets
非流动资产合计 | 17 => total_noncurrent_assets
 |
 |
 |
 |
 |
 |
资产总计 | 18 => total_assets
"""
CHINESE_FUNDS = """
流动负债：
短期借款 | 19 :: bank_short => short_term_debt
应付账款 | 20 => trade_payables
合同负债 | 21 => contract_liabilities
应付职工薪酬 | 22 :: employee_payables + social_payable => employee_payables
应交税费 | 23 :: vat_payable + current_tax_payable
其他应付款 | 24 :: accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
一年内到期的非流动负债 | 25 :: bank_portion => current_portion_long_term_debt
流动负债合计 | 26 => total_current_liabilities
非流动负债：
长期借款 | 27 :: bank_long => long_term_debt
长期应付款 | 28 :: owner_loan + pension_obligations
预计负债 | 29 => provisions_noncurrent
递延所得税负债 | 30 => deferred_tax_liabilities
非流动负债合计 | 31 => total_noncurrent_liabilities
负债合计 | 32 => total_liabilities
所有者权益（或股东权益）：
实收资本（或股本） | 33 => share_capital
资本公积 | 34 => share_premium
盈余公积 | 35 => revenue_reserves
未分配利润 | 36 :: accumulated_profit => retained_earnings
所有者权益（或股东权益）合计 | 37 => total_equity
 |
 |
负债和所有者权益（或股东权益）总计 | 38 => total_liabilities_and_equity
"""
CHINESE_INCOME = """
一、营业收入 | 1 => revenue
减：营业成本 | 2 => cost_of_sales
税金及附加 | 3 :: other_taxes => other_operating_expenses
销售费用 | 4 => selling_expenses
管理费用 | 5 :: general_admin_expenses - other_taxes => general_admin_expenses
财务费用 | 6 :: - net_financial_result => -net_financial_result
其中：利息费用 | 7 => interest_expense
利息收入 | 8 => interest_income
加：其他收益 | 9 => other_operating_income
二、营业利润（亏损以“－”号填列） | 10 :: ordinary_profit
加：营业外收入 | 11 :: exceptional_income
减：营业外支出 | 12 :: exceptional_costs
三、利润总额（亏损总额以“－”号填列） | 13 => profit_before_tax
减：所得税费用 | 14 => income_tax_expense
四、净利润（净亏损以“－”号填列） | 15 => net_income
"""
CHINESE_CASH = """
一、经营活动产生的现金流量： |
销售商品、提供劳务收到的现金 | 1 :: revenue + cf_change_receivables
经营活动产生的现金流量净额 | 2 => cf_operating
二、投资活动产生的现金流量： |
处置固定资产、无形资产和其他长期资产收回的现金净额 | 3 => cf_disposal_proceeds
购建固定资产、无形资产和其他长期资产支付的现金 | 4 :: capex + capex_intangibles => -cf_capex
投资支付的现金 | 5 :: - cf_other_investing
投资活动产生的现金流量净额 | 6 => cf_investing
三、筹资活动产生的现金流量： |
吸收投资收到的现金 | 7 => cf_equity_proceeds
取得借款收到的现金 | 8 => cf_debt_proceeds
偿还债务支付的现金 | 9 :: repaid => -cf_debt_repayment
分配股利、利润或偿付利息支付的现金 | 10 :: dividends_declared
筹资活动产生的现金流量净额 | 11 => cf_financing
四、汇率变动对现金及现金等价物的影响 | 12
五、现金及现金等价物净增加额 | 13 => cf_net_change
加：期初现金及现金等价物余额 | 14 => cash_beginning
六、期末现金及现金等价物余额 | 15 => cash_end
"""


def asbe_side_by_side() -> Form:
    """Chinese form 会企01/02/03: assets beside liabilities, 行次 columns, 期末 before 年初, whole yuan with two decimals."""
    books = company(
        "宁波海曙精密机械有限公司", "manufacturer", "strained", sales=8_640_000_000, step=0.01, years=2, without=CHANGE
    )
    form = Form(books, "财务报表.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_tax_social_payables current_tax_payable total_operating_income operating_profit ordinary_profit exceptional_items cf_dividends_paid cf_other_investing cf_acquisitions accrued_expenses total_operating_expenses other_noncurrent_liabilities long_term_debt cf_interest_paid"
    )
    page = form.page("资产负债表")
    page.put("资产负债表")
    page.put(None, None, None, None, None, None, None, "会企01表")
    page.put("编制单位：宁波海曙精密机械有限公司", None, "2024年12月31日", None, None, None, None, "单位：元")
    page.put("资产", "行次", "期末余额", "上年年末余额", "负债和所有者权益", "行次", "期末余额", "上年年末余额")
    top = page.row
    page.table(CHINESE_ASSETS, (0, 1, Amount(0), Amount(1)), row=top)
    page.table(CHINESE_FUNDS, (0, 1, Amount(0), Amount(1)), row=top, column=5)
    for name, form_number, drawn in (("利润表", "会企02表", CHINESE_INCOME), ("现金流量表", "会企03表", CHINESE_CASH)):
        page = form.page(name)
        page.put(name)
        page.put(None, None, None, form_number)
        page.put("编制单位：宁波海曙精密机械有限公司", None, "2024年度", "单位：元")
        page.put("项目", "行次", "本期金额", "上期金额")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (asbe_side_by_side,)
