"""A bank's credit application of a small company in 万元: three year ends and a month, sides beside each other, ratios below."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
货币资金 :: cash_and_equivalents => cash_and_equivalents
交易性金融资产 :: short_term_investments => short_term_investments
应收账款 :: trade_receivables => trade_receivables
预付账款 :: advances_paid + prepaid_expenses => prepaid_expenses
其他应收款 :: other_receivables => other_receivables
存货 :: raw_inventories => inventories
流动资产合计 :: total_current_assets => total_current_assets
长期投资 :: financial_assets => long_term_investments
固定资产净值 :: property_plant_equipment - construction
在建工程 :: construction
无形资产 :: intangibles => intangible_assets
非流动资产合计 :: total_noncurrent_assets => total_noncurrent_assets
资产总计 :: total_assets => total_assets
"""

FUNDS = """
短期借款 :: bank_short => short_term_debt
应付账款 :: trade_payables => trade_payables
预收账款 :: contract_liabilities => contract_liabilities
应付职工薪酬 :: employee_payables => employee_payables
应交税费 :: taxes_and_social + current_tax_payable => other_tax_social_payables
其他应付款 :: accrued_expenses + other_current_liabilities + provisions_current
一年内到期的长期负债 :: bank_portion => current_portion_long_term_debt
流动负债合计 :: total_current_liabilities => total_current_liabilities
长期借款 :: bank_long => long_term_debt
长期应付款 :: owner_loan + pension_obligations + provisions_noncurrent
负债合计 :: total_liabilities => total_liabilities
实收资本 :: share_capital => share_capital
资本公积 :: share_premium
盈余公积 :: revenue_reserves
未分配利润 :: accumulated_profit => retained_earnings
所有者权益合计 :: total_equity => total_equity
负债及所有者权益总计 :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
主营业务收入 :: revenue => revenue
减：主营业务成本 :: cost_of_sales => cost_of_sales
减：销售费用 :: selling_expenses => selling_expenses
减：管理费用 :: general_admin_expenses => general_admin_expenses
减：财务费用 :: interest_expense - interest_income => -net_financial_result
加：其他业务利润 :: other_operating_income
营业利润 :: profit_before_tax => operating_profit
利润总额 :: profit_before_tax => profit_before_tax
减：所得税 :: income_tax_expense => income_tax_expense
净利润 :: net_income => net_income
经营活动现金净流量 :: cf_operating => cf_operating
投资活动现金净流量 :: cf_investing => cf_investing
筹资活动现金净流量 :: cf_financing => cf_financing
"""


def chinese_credit_application() -> Form:
    """A bank's credit application of a small company in 万元: three year ends and a month, sides beside each other, ratios below."""
    books = company("宁波北仑精密模具有限公司", sales=68_412, step=1000, seed=62, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "授信申请资料-财务简表.xlsx", prints=Print(unit=10_000, decimals=2, number_format="#,##0.00"))
    form.leave_open(
        "property_plant_equipment other_current_liabilities accrued_expenses other_noncurrent_liabilities other_reserves share_premium revenue_reserves other_operating_income interest_expense interest_income cf_net_change current_tax_payable total_noncurrent_liabilities"
    )
    nine = quarter(books, 0, 3)
    columns = [0, Amount(2), Amount(1), Amount(0), Amount(0, books=nine, counts=False)]
    page = form.page("财务简表")
    page.put("授信申请企业财务简表")
    page.put(
        "申请企业：宁波北仑精密模具有限公司",
        None,
        None,
        None,
        None,
        None,
        "行业：模具制造",
        None,
        None,
        None,
        "单位：万元",
    )
    heads = ("2022年末", "2023年末", "2024年末", "2025年9月末")
    page.put("资产", *heads, None, "负债及所有者权益", *heads)
    top = page.row
    page.table(ASSETS, columns)
    page.table(FUNDS, columns, row=top, column=7)
    page.skip()
    page.put("损益及现金流量", "2022年度", "2023年度", "2024年度", "2025年1-9月", None, "主要财务指标", *heads)
    top = page.row
    page.table(INCOME, columns)
    for at, (label, values) in enumerate(
        (
            ("资产负债率(%)", (58.2, 56.9, 55.1, 54.0)),
            ("流动比率", (1.31, 1.36, 1.41, 1.44)),
            ("应收账款周转天数", (57.0, 61.0, 60.0, 64.0)),
            ("销售净利率(%)", (3.9, 4.2, 4.4, 4.1)),
        )
    ):
        page.row = top + at
        page.put(label, *values, column=7)
    page.row = top + len(INCOME.strip().split("\n")) + 1
    page.put("对外担保余额", 0.0, None, "填表日期：2025年10月20日")
    return form


FORMS: tuple[Callable[[], Form], ...] = (chinese_credit_application,)
