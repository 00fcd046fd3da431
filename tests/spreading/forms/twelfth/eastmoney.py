"""A Chinese quote site's three statements: dates newest first, amounts as text in 亿 and 万, growth rows between."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import Short, between

POSITION = """
流动资产
货币资金 :: cash_and_equivalents => cash_and_equivalents
交易性金融资产 :: short_term_investments => short_term_investments
应收票据及应收账款 :: trade_receivables => trade_receivables
其中:应收账款 :: trade_receivables
预付款项 :: prepaid_expenses + advances_paid
其他应收款合计 :: other_receivables => other_receivables
存货 :: raw_inventories => inventories
流动资产合计 :: total_current_assets => total_current_assets
流动资产同比(%)
非流动资产
长期股权投资 :: financial_assets
固定资产 :: property_plant_equipment - construction
在建工程 :: construction
无形资产 :: intangible_assets => intangible_assets
商誉 :: goodwill => goodwill
递延所得税资产 :: deferred_tax_assets => deferred_tax_assets
非流动资产合计 :: total_noncurrent_assets => total_noncurrent_assets
资产总计 :: total_assets => total_assets
资产总计同比(%)
流动负债
短期借款 :: bank_short => short_term_debt
应付票据及应付账款 :: trade_payables => trade_payables
其中:应付账款 :: trade_payables
合同负债 :: contract_liabilities => contract_liabilities
应付职工薪酬 :: employee_payables => employee_payables
应交税费 :: taxes_and_social + current_tax_payable
其他应付款合计 :: accrued_expenses + other_current_liabilities + provisions_current
一年内到期的非流动负债 :: bank_portion => current_portion_long_term_debt
流动负债合计 :: total_current_liabilities => total_current_liabilities
非流动负债
长期借款 :: bank_long => long_term_debt
长期应付款 :: owner_loan
长期应付职工薪酬 :: pension_obligations => pension_obligations
预计负债 :: provisions_noncurrent => provisions_noncurrent
递延所得税负债 :: deferred_tax_liabilities => deferred_tax_liabilities
非流动负债合计 :: total_noncurrent_liabilities => total_noncurrent_liabilities
负债合计 :: total_liabilities => total_liabilities
负债合计同比(%)
所有者权益(或股东权益)
实收资本(或股本) :: share_capital => share_capital
资本公积 :: share_premium => share_premium
盈余公积 :: legal_reserve + free_reserves => revenue_reserves
未分配利润 :: retained_brought + net_income => retained_earnings
归属于母公司股东权益总计 :: total_equity
股东权益合计 :: total_equity => total_equity
负债和股东权益总计 :: total_liabilities_and_equity => total_liabilities_and_equity
"""
INCOME = """
营业总收入 :: revenue
营业总收入同比(%)
营业收入 :: revenue => revenue
营业总成本 :: cost_of_sales + sga_expenses - net_financial_result
营业成本 :: cost_of_sales => cost_of_sales
销售费用 :: selling_expenses => selling_expenses
管理费用 :: general_admin_expenses => general_admin_expenses
财务费用 :: - net_financial_result => -net_financial_result
其中:利息费用 :: interest_expense => interest_expense
其中:利息收入 :: interest_income => interest_income
其他经营收益
加:其他收益 :: other_operating_income => other_operating_income
营业利润 :: profit_before_tax
利润总额 :: profit_before_tax => profit_before_tax
减:所得税 :: income_tax_expense => income_tax_expense
净利润 :: net_income => net_income
归属于母公司股东的净利润 :: net_income
净利润同比(%)
基本每股收益(元)
"""
FLOWS = """
经营活动产生的现金流量
经营活动产生的现金流量净额 :: cf_operating => cf_operating
经营活动净额同比(%)
投资活动产生的现金流量
处置固定资产、无形资产和其他长期资产收回的现金净额 :: disposal_proceeds => cf_disposal_proceeds
购建固定资产、无形资产和其他长期资产支付的现金 :: capex + capex_intangibles => -cf_capex
投资活动产生的现金流量净额 :: cf_investing => cf_investing
筹资活动产生的现金流量
取得借款收到的现金 :: borrowed => cf_debt_proceeds
偿还债务支付的现金 :: repaid => -cf_debt_repayment
分配股利、利润或偿付利息支付的现金 :: dividends_declared
筹资活动产生的现金流量净额 :: cf_financing => cf_financing
现金及现金等价物净增加额 :: cf_net_change => cf_net_change
加:期初现金及现金等价物余额 :: cash_beginning => cash_beginning
期末现金及现金等价物余额 :: cash_end => cash_end
"""


def eastmoney() -> Form:
    """A statement a sheet, 按年度, amounts of one column in two sizes."""
    sizes = ((1e8, "亿"), (1e4, "万"))
    books = company("青澜阀门", sales=41_700, step=1e4, years=4, seed=205, without=PLAIN)
    form = Form(books, "青澜阀门(300xxx)财务报表.xlsx", prints=Short(1, -6, sizes=sizes, zero="--"))
    form.leave_open(
        "operating_profit prepaid_expenses long_term_investments equity_method_investments property_plant_equipment "
        "current_tax_payable other_tax_social_payables other_current_liabilities other_noncurrent_liabilities "
        "cf_dividends_paid total_operating_income net_income_parent equity_attributable_to_parent total_operating_expenses "
        "cf_capex_intangibles sga_expenses other_reserves receivables_total ebitda related_party_payables_noncurrent"
    )
    heads = [f"{2024 - back}-12-31" for back in range(4)]
    for name, drawn in (("资产负债表", POSITION), ("利润表", INCOME), ("现金流量表", FLOWS)):
        page = form.page(name)
        page.put(f"{name} 按年度", *heads)
        top = page.row
        page.table(drawn, (0, *(Amount(back) for back in range(4))))
        for label in (
            "流动资产同比(%)",
            "资产总计同比(%)",
            "负债合计同比(%)",
            "营业总收入同比(%)",
            "净利润同比(%)",
            "经营活动净额同比(%)",
        ):
            between(page, top, label, ("5.21", "8.94", "-1.27", "12.60"))
        between(page, top, "基本每股收益(元)", ("0.4120", "0.3801", "0.3566", "0.3310"))
    return form


FORMS = (eastmoney,)
