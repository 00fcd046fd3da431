"""China: a listed company's statements as a financial terminal downloads them, periods across, ten thousands of yuan."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
营业总收入 :: revenue
    营业收入 :: revenue => revenue
营业总成本 :: cost_of_sales + selling_expenses - bad_debt_expense + general_admin_expenses + interest_expense - interest_income
    营业成本 :: cost_of_sales => cost_of_sales
    税金及附加 :: other_taxes
    销售费用 :: selling_expenses - bad_debt_expense => selling_expenses
    管理费用 :: general_admin_expenses - other_taxes - research => general_admin_expenses
    研发费用 :: research => rd_expenses
    财务费用 :: interest_expense - interest_income => -net_financial_result
        其中：利息费用 :: interest_expense => interest_expense
        减：利息收入 :: interest_income => interest_income
其他经营收益
    加：其他收益 :: sundry_income => other_operating_income
    投资净收益 :: raised - raised
    资产减值损失 :: raised - raised
    信用减值损失 :: - bad_debt_expense => -bad_debt_expense
    资产处置收益 :: disposal_gain
营业利润 :: operating_profit + interest_income - interest_expense
    加：营业外收入 :: exceptional_income => +exceptional_items
    减：营业外支出 :: exceptional_costs => +-exceptional_items
利润总额 :: profit_before_tax => profit_before_tax
    减：所得税 :: income_tax_expense => income_tax_expense
净利润 :: net_income => net_income
    持续经营净利润 :: net_income
    减：少数股东损益 :: raised - raised
    归属于母公司所有者的净利润 :: net_income => net_income_parent
加：其他综合收益 :: raised - raised
综合收益总额 :: net_income
"""
BALANCE = """
流动资产：
    货币资金 :: cash_and_equivalents => cash_and_equivalents
    交易性金融资产 :: short_term_investments => short_term_investments
    应收票据及应收账款 :: trade_receivables => trade_receivables
        应收票据 :: bills
        应收账款 :: trade_receivables - bills
    预付款项 :: advances_paid + prepaid_expenses => prepaid_expenses
    其他应收款(合计) :: sundry_receivables => other_receivables
    存货 :: inventories - advances_paid => inventories
    其他流动资产 :: vat_receivable => other_current_assets
    流动资产合计 :: total_current_assets => total_current_assets
非流动资产：
    长期股权投资 :: long_term_investments => equity_method_investments/long_term_investments
    固定资产(合计) :: property_plant_equipment - construction => +property_plant_equipment
    在建工程(合计) :: construction => +property_plant_equipment
    无形资产 :: intangible_assets => intangible_assets
    商誉 :: goodwill => goodwill
    递延所得税资产 :: deferred_tax_assets => deferred_tax_assets
    其他非流动资产 :: deposits => other_noncurrent_assets
    非流动资产合计 :: total_noncurrent_assets => total_noncurrent_assets
资产总计 :: total_assets => total_assets
流动负债：
    短期借款 :: bank_short => short_term_debt
    应付票据及应付账款 :: trade_payables => trade_payables
    合同负债 :: contract_liabilities => contract_liabilities
    应付职工薪酬 :: employee_payables + social_payable => employee_payables
    应交税费 :: vat_payable + current_tax_payable => other_tax_social_payables/current_tax_payable
    其他应付款(合计) :: accrued_expenses + other_current_liabilities => +other_current_liabilities
    一年内到期的非流动负债 :: bank_portion => current_portion_long_term_debt
    其他流动负债 :: provisions_current => +other_current_liabilities
    流动负债合计 :: total_current_liabilities => total_current_liabilities
非流动负债：
    长期借款 :: bank_long => long_term_debt
    长期应付款(合计) :: owner_loan => other_noncurrent_liabilities
    长期应付职工薪酬 :: pension_obligations => pension_obligations
    预计负债 :: provisions_noncurrent => provisions_noncurrent
    递延所得税负债 :: deferred_tax_liabilities => deferred_tax_liabilities
    非流动负债合计 :: total_noncurrent_liabilities => total_noncurrent_liabilities
负债合计 :: total_liabilities => total_liabilities
所有者权益(或股东权益)：
    实收资本(或股本) :: share_capital => share_capital
    资本公积金 :: share_premium => share_premium
    盈余公积金 :: legal_reserve + free_reserves => revenue_reserves
    未分配利润 :: retained_brought + net_income => retained_earnings
    归属于母公司所有者权益合计 :: total_equity => equity_attributable_to_parent
    少数股东权益 :: raised - raised
    所有者权益合计 :: total_equity => total_equity
负债及股东权益总计 :: total_assets => total_liabilities_and_equity
"""
CASH = """
经营活动产生的现金流量：
    销售商品、提供劳务收到的现金 :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities + up_vat_payable
    收到其他与经营活动有关的现金 :: sundry_income + interest_income
    经营活动现金流入小计 :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities + up_vat_payable + sundry_income + interest_income
    购买商品、接受劳务支付的现金 :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities + up_vat_payable + sundry_income + interest_income - personnel_expenses + up_employee_payables + up_social_payable - other_taxes - current_tax + up_current_tax_payable - services_selling - services_admin - sundry_costs - cf_operating - interest_expense
    支付给职工以及为职工支付的现金 :: personnel_expenses - up_employee_payables - up_social_payable
    支付的各项税费 :: other_taxes + current_tax - up_current_tax_payable
    支付其他与经营活动有关的现金 :: services_selling + services_admin + sundry_costs
    经营活动现金流出小计 :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities + up_vat_payable + sundry_income + interest_income - cf_operating - interest_expense
    经营活动产生的现金流量净额 :: cf_operating + interest_expense => cf_operating
投资活动产生的现金流量：
    收回投资收到的现金 :: was_short_term_investments => +cf_other_investing
    处置固定资产、无形资产和其他长期资产收回的现金净额 :: disposal_proceeds => cf_disposal_proceeds
    购建固定资产、无形资产和其他长期资产支付的现金 :: capex + capex_intangibles => -cf_capex
    投资支付的现金 :: short_term_investments + up_long_term_investments + up_deposits => +-cf_other_investing
    投资活动产生的现金流量净额 :: cf_investing => cf_investing
筹资活动产生的现金流量：
    吸收投资收到的现金 :: raised => cf_equity_proceeds
    取得借款收到的现金 :: borrowed => cf_debt_proceeds
    偿还债务支付的现金 :: repaid => -cf_debt_repayment
    分配股利、利润或偿付利息支付的现金 :: dividends_declared + interest_expense
    筹资活动产生的现金流量净额 :: cf_financing - interest_expense => cf_financing
汇率变动对现金的影响 :: raised - raised
现金及现金等价物净增加额 :: cf_net_change => cf_net_change
    加：期初现金及现金等价物余额 :: cash_beginning => cash_beginning
期末现金及现金等价物余额 :: cash_end => cash_end
"""
NAME = "远澜精密制造股份有限公司"


def _page(form: Form, name: str) -> Page:
    page = form.page(name)
    page.put("远澜精密[603948.SH] - " + name)
    page.skip()
    page.put(None, "2024-12-31", "2023-12-31", "2022-12-31", "2021-12-31")
    page.put("报告期", "年报", "年报", "年报", "年报")
    page.put("报表类型", *["合并报表"] * 4)
    page.put("单位：万元", *["人民币"] * 4)
    return page


def terminal_download() -> Form:
    """Four year-ends newest first, rows of report kind under the dates, levels by blanks, dashes for nothing, a sheet of indicators."""
    without = tuple(sorted(set(PLAIN) - {"exceptional_income", "exceptional_costs"}))
    books = company(NAME, "manufacturer", "healthy", sales=8_640_000, step=100, last=2024, years=4, without=without)
    books = split(books, research=("general_admin_expenses", 0.34), bills=("trade_receivables", 0.17))
    form = Form(books, "603948_财务报表.xls", date(2024, 12, 31), prints=Print(1e4, 2, "#,##0.00", zero="--"))
    form.leave_open(
        "operating_profit total_operating_expenses total_operating_income other_operating_income sga_expenses "
        "receivables_total cf_interest_paid cf_dividends_paid cf_tax_paid "
        "accrued_expenses cf_capex_intangibles "
        "other_financial_result net_income_parent ebitda cf_other_financing ordinary_profit provisions_current impairment_losses "
        "related_party_payables_noncurrent other_operating_expenses cf_interest_received"
    )
    columns = (0, Amount(0), Amount(1), Amount(2), Amount(3))
    for name, drawn in (("利润表", INCOME), ("资产负债表", BALANCE), ("现金流量表", CASH)):
        page = _page(form, name)
        page.table(drawn, columns)
        page.skip()
        page.put("数据来源：公司公告")
    page = _page(form, "主要指标")
    page.put("基本每股收益(元)", *(round(books.amount("net_income", back) * 100 / 4.2e8, 2) for back in range(4)))
    page.put("员工总数(人)", 2418.0, 2377.0, 2290.0, 2161.0)
    page.put("审计意见", *["标准无保留意见"] * 4)
    return form


FORMS = (terminal_download,)
