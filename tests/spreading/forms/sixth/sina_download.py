"""China: the download of a finance portal, a statement a sheet, report days across, yuan."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
流动资产
货币资金 :: cash_and_equivalents => cash_and_equivalents
交易性金融资产 :: short_term_investments => short_term_investments
应收票据及应收账款 :: trade_receivables => trade_receivables
应收票据 :: bills
应收账款 :: trade_receivables - bills
预付款项 :: prepaid_expenses + advances_paid => prepaid_expenses
其他应收款(合计) :: sundry_receivables => other_receivables
应收利息 :: raised - raised
其他应收款 :: sundry_receivables
存货 :: raw_inventories => inventories
其他流动资产 :: vat_receivable => other_current_assets
流动资产合计 :: total_current_assets => total_current_assets
非流动资产
其他权益工具投资 :: long_term_investments => long_term_investments
在建工程(合计) :: construction => +property_plant_equipment
在建工程 :: construction
固定资产及清理(合计) :: property_plant_equipment - construction => +property_plant_equipment
固定资产净额 :: property_plant_equipment - construction
无形资产 :: intangible_assets => intangible_assets
商誉 :: goodwill => goodwill
递延所得税资产 :: deferred_tax_assets => deferred_tax_assets
其他非流动资产 :: deposits => other_noncurrent_assets
非流动资产合计 :: total_noncurrent_assets => total_noncurrent_assets
资产总计 :: total_assets => total_assets
流动负债
短期借款 :: bank_short => short_term_debt
应付票据及应付账款 :: trade_payables => trade_payables
应付票据 :: notes_pay
应付账款 :: trade_payables - notes_pay
合同负债 :: contract_liabilities => contract_liabilities
应付职工薪酬 :: employee_payables + social_payable => employee_payables
应交税费 :: vat_payable + current_tax_payable => other_tax_social_payables
其他应付款(合计) :: accrued_expenses
其他应付款 :: accrued_expenses
一年内到期的非流动负债 :: bank_portion => current_portion_long_term_debt
其他流动负债 :: other_current_liabilities + provisions_current
流动负债合计 :: total_current_liabilities => total_current_liabilities
非流动负债
长期借款 :: bank_long + owner_loan => long_term_debt
长期应付职工薪酬 :: pension_obligations => pension_obligations
预计非流动负债 :: provisions_noncurrent => provisions_noncurrent
递延所得税负债 :: deferred_tax_liabilities => deferred_tax_liabilities
非流动负债合计 :: total_noncurrent_liabilities => total_noncurrent_liabilities
负债合计 :: total_liabilities => total_liabilities
所有者权益
实收资本(或股本) :: share_capital => share_capital
资本公积 :: share_premium
盈余公积 :: revenue_reserves => revenue_reserves
未分配利润 :: accumulated_profit => retained_earnings
归属于母公司股东权益合计 :: total_equity => equity_attributable_to_parent
所有者权益(或股东权益)合计 :: total_equity => total_equity
负债和所有者权益(或股东权益)总计 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
一、营业总收入 :: revenue
营业收入 :: revenue => revenue
二、营业总成本 :: cost_of_sales + sga_expenses + interest_expense - interest_income
营业成本 :: cost_of_sales => cost_of_sales
营业税金及附加 :: other_taxes => other_operating_expenses
销售费用 :: selling_expenses => selling_expenses
管理费用 :: general_admin_expenses - other_taxes => general_admin_expenses
财务费用 :: interest_expense - interest_income => -net_financial_result
其他收益 :: other_operating_income => other_operating_income
三、营业利润 :: operating_profit + interest_income - interest_expense
加:营业外收入 :: exceptional_income => +exceptional_items
减：营业外支出 :: exceptional_costs => +-exceptional_items
四、利润总额 :: profit_before_tax => profit_before_tax
减：所得税费用 :: income_tax_expense => income_tax_expense
五、净利润 :: net_income => net_income
归属于母公司所有者的净利润 :: net_income => net_income_parent
少数股东损益 :: raised - raised
"""


def sina_download() -> Form:
    """No heading but report days as 20241231, the unit in a row of its own, a sum above its parts or none."""
    books = company("海川股份", "manufacturer", sales=9_400_000, step=100.0, without=("fx_gain", "fx_loss"))
    books = split(books, bills=("trade_receivables", 0.2), notes_pay=("trade_payables", 0.3))
    form = Form(books, "600991.xlsx", prints=Print(1, 2, "0.00"))
    form.leave_open(
        "operating_profit share_premium other_reserves other_current_liabilities current_tax_payable accrued_expenses "
        "total_operating_income total_operating_expenses gross_profit provisions_current ebitda property_plant_equipment interest_expense"
    )
    for name, drawn in (("资产负债表", BALANCE), ("利润表", INCOME)):
        page = form.page(name)
        page.put("报表日期", "20241231", "20231231", "20221231")
        page.put("单位", "元", "元", "元")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (sina_download,)
