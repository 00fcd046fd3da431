"""A Taiwanese company's historical financial data: years before quarters, millions of NT dollars, per cent of sales beside."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, part, ratios

INCOME = """
營業收入淨額 :: revenue => revenue
營業成本 :: cost_of_sales => cost_of_sales
營業毛利 :: gross_profit => gross_profit
營業費用 :: sga_expenses
  推銷費用 :: selling_expenses => selling_expenses
  管理費用 :: general_admin_expenses => general_admin_expenses
營業淨利 :: gross_profit - sga_expenses => operating_profit
營業外收入及支出 :: other_operating_income + net_financial_result
稅前淨利 :: profit_before_tax => profit_before_tax
所得稅費用 :: income_tax_expense => income_tax_expense
本期淨利 :: net_income => net_income
歸屬於母公司業主之淨利 :: net_income => net_income_parent
每股盈餘（元）
毛利率
營業利益率
淨利率
"""
POSITION = """
現金及約當現金 :: cash_and_equivalents => cash_and_equivalents
應收帳款淨額 :: trade_receivables => trade_receivables
存貨 :: inventories => inventories
其他流動資產 :: other_receivables + prepaid_expenses + short_term_investments => other_current_assets
流動資產合計 :: total_current_assets => total_current_assets
不動產、廠房及設備 :: property_plant_equipment => property_plant_equipment
無形資產 :: intangibles
其他非流動資產 :: financial_assets + deferred_tax_assets => other_noncurrent_assets
資產總計 :: total_assets => total_assets
短期借款 :: bank_current => short_term_debt
應付帳款 :: trade_payables => trade_payables
其他流動負債 :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
流動負債合計 :: total_current_liabilities => total_current_liabilities
長期借款 :: bank_long + owner_loan => long_term_debt
其他非流動負債 :: total_noncurrent_liabilities - bank_long - owner_loan => other_noncurrent_liabilities
負債總計 :: total_liabilities => total_liabilities
股本 :: share_capital => share_capital
資本公積 :: share_premium => share_premium
保留盈餘 :: retained_earnings => retained_earnings
權益總計 :: total_equity => total_equity
"""
FLOWS = """
期初現金餘額 :: cash_beginning => cash_beginning
營業活動之現金流入 :: cf_operating => cf_operating
資本支出 :: - capex - capex_intangibles
長短期借款增減 :: borrowed - repaid
發放現金股利 :: - dividends_declared => cf_dividends_paid
其他 :: disposal_proceeds + raised + cf_other_investing
期末現金餘額 :: cash_end => cash_end
自由現金流量 :: cf_operating - capex - capex_intangibles
"""


def taiwanese_history() -> Form:
    """One sheet, three blocks below each other; years first, then the quarters as 4Q24, 3Q24 back to 1Q23."""
    books = company("弘元精密", sales=12_800, step=1e6, seed=1303, without=PLAIN)
    form = Form(books, "歷史財務資料.xlsx", dated=False, prints=Print(1e6, 0, "#,##0_);(#,##0)"))
    form.leave_open(
        "sga_expenses other_financial_result net_financial_result total_operating_expenses exceptional_items other_receivables "
        "intangible_assets cf_capex cf_capex_intangibles cf_other_financing cf_other_investing free_cash_flow "
        "other_operating_income receivables_total total_noncurrent_assets total_noncurrent_liabilities cf_debt_proceeds "
        "cf_debt_repayment cf_net_change"
    )
    columns: list[Column] = [0, Amount(0), Amount(1), Amount(2), None]
    heads: list[str | None] = ["2024", "2023", "2022", None]
    for back in (0, 1):
        columns += [part(form, back, n, n) for n in (4, 3, 2, 1)]
        heads += [f"{n}Q{24 - back}" for n in (4, 3, 2, 1)]
    page = form.page("財務資料")
    page.put("弘元精密股份有限公司及子公司")
    page.put("合併財務資料摘要")
    page.put("（新台幣百萬元，除每股盈餘及比率外）")
    for title, drawn in (("簡明綜合損益表", INCOME), ("簡明資產負債表", POSITION), ("簡明現金流量表", FLOWS)):
        page.skip()
        page.put(title, *heads)
        page.table(drawn, columns)
    for label, share in (("毛利率", 0.29), ("營業利益率", 0.11), ("淨利率", 0.08)):
        values = ratios(11, share)
        beside(page, label, [*values[:3], None, *values[3:]])
    beside(page, "每股盈餘（元）", [8.31, 7.02, 6.55, None, 2.2, 2.1, 2.05, 1.96, 1.9, 1.8, 1.72, 1.6])
    return form


FORMS = (taiwanese_history,)
