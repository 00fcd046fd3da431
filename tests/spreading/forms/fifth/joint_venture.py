"""China: a joint venture's statements, every label in Chinese and in English in one cell."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
流动资产： Current assets:
货币资金 Cash and bank balances :: cash_and_equivalents => cash_and_equivalents
交易性金融资产 Financial assets held for trading :: short_term_investments => short_term_investments
应收账款 Accounts receivable :: trade_receivables => trade_receivables
预付款项 Prepayments :: prepaid_expenses + advances_paid => prepaid_expenses
其他应收款 Other receivables :: other_receivables => other_receivables
存货 Inventories :: raw_inventories => inventories
流动资产合计 Total current assets :: total_current_assets => total_current_assets
非流动资产： Non-current assets:
长期股权投资 Long-term equity investments :: long_term_investments => equity_method_investments/long_term_investments
固定资产 Fixed assets :: property_plant_equipment - construction => +property_plant_equipment
在建工程 Construction in progress :: construction => +property_plant_equipment
无形资产 Intangible assets :: intangible_assets => intangible_assets
商誉 Goodwill :: goodwill => goodwill
递延所得税资产 Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
其他非流动资产 Other non-current assets :: deposits => other_noncurrent_assets
非流动资产合计 Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
资产总计 TOTAL ASSETS :: total_assets => total_assets
流动负债： Current liabilities:
短期借款 Short-term borrowings :: bank_current => short_term_debt
应付账款 Accounts payable :: trade_payables => trade_payables
合同负债 Contract liabilities :: contract_liabilities => contract_liabilities
应付职工薪酬 Employee benefits payable :: employee_payables => employee_payables
应交税费 Taxes payable :: taxes_and_social + current_tax_payable => other_tax_social_payables/current_tax_payable
其他应付款 Other payables :: accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
流动负债合计 Total current liabilities :: total_current_liabilities => total_current_liabilities
非流动负债： Non-current liabilities:
长期借款 Long-term borrowings :: bank_long + owner_loan => long_term_debt
预计负债 Provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent
递延所得税负债 Deferred tax liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
非流动负债合计 Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
负债合计 TOTAL LIABILITIES :: total_liabilities => total_liabilities
所有者权益： Owners' equity:
实收资本 Paid-in capital :: share_capital => share_capital
资本公积 Capital reserve :: share_premium => share_premium/other_reserves
盈余公积 Surplus reserve :: revenue_reserves => revenue_reserves
未分配利润 Undistributed profits :: accumulated_profit => retained_earnings
所有者权益合计 Total owners' equity :: total_equity => total_equity
负债和所有者权益总计 TOTAL LIABILITIES AND OWNERS' EQUITY :: total_assets => total_liabilities_and_equity
"""
INCOME = """
一、营业收入 Revenue :: revenue => revenue
减：营业成本 Less: Cost of sales :: cost_of_sales - other_taxes => cost_of_sales
税金及附加 Taxes and surcharges :: other_taxes
销售费用 Selling expenses :: selling_expenses => selling_expenses
管理费用 General and administrative expenses :: general_admin_expenses => general_admin_expenses
财务费用 Financial expenses :: interest_expense - interest_income => -net_financial_result
加：其他收益 Add: Other income :: other_operating_income => other_operating_income
二、营业利润 Operating profit :: profit_before_tax
三、利润总额 Total profit :: profit_before_tax => profit_before_tax
减：所得税费用 Less: Income tax expenses :: income_tax_expense => income_tax_expense
四、净利润 Net profit :: net_income => net_income
"""


def chinese_english() -> Form:
    """Two languages in every label and heading, and dates in both."""
    books = company("苏州蓝桥精密机械有限公司", "manufacturer", sales=96_000, years=2)
    form = Form(books, "2024 审计报告附表 FS.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_operating_expenses operating_profit gross_profit interest_expense current_tax_payable other_tax_social_payables "
        "property_plant_equipment share_premium prepaid_expenses"
    )
    for name, title, heads, drawn in (
        (
            "资产负债表",
            "资产负债表 BALANCE SHEET\n2024年12月31日 31 December 2024",
            ("2024年12月31日\n31 December 2024", "2023年12月31日\n31 December 2023"),
            POSITION,
        ),
        (
            "利润表",
            "利润表 INCOME STATEMENT\n2024年度 For the year ended 31 December 2024",
            ("2024年度\nYear 2024", "2023年度\nYear 2023"),
            INCOME,
        ),
    ):
        page = form.page(name)
        page.put(f"{books.name} Suzhou Blue Bridge Precision Machinery Co., Ltd.")
        page.put(title)
        page.put("金额单位：人民币元 (Expressed in RMB Yuan)")
        page.skip()
        page.put("项目 Item", *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (chinese_english,)
