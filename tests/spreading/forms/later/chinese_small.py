"""China: the forms for small enterprises, as sent to the tax office at the end of the year."""

from __future__ import annotations

from tests.spreading.forms.later.books import month, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
流动资产：
货币资金 | 1 => cash_and_equivalents
短期投资 | 2
应收票据 | 3 :: bills => +trade_receivables
应收账款 | 4 :: trade_gross - bills => +trade_receivables
预付账款 | 5 :: advances_paid + prepaid_expenses => prepaid_expenses
应收股利 | 6
应收利息 | 7
其他应收款 | 8 :: sundry_receivables => other_receivables
存货 | 9 :: raw_inventories => inventories
其中：原材料 | 10 :: raw
在产品 | 11 :: wip
库存商品 | 12 :: finished
周转材料 | 13
其他流动资产 | 14 :: vat_receivable => other_current_assets
流动资产合计 | 15 => total_current_assets
非流动资产：
长期债券投资 | 16
长期股权投资 | 17
固定资产原价 | 18 :: property_plant_equipment_gross - construction => property_plant_equipment_gross
减：累计折旧 | 19 :: accumulated_depreciation => accumulated_depreciation
固定资产账面价值 | 20 :: property_plant_equipment - construction => property_plant_equipment
在建工程 | 21 :: construction
工程物资 | 22
固定资产清理 | 23
生产性生物资产 | 24
无形资产 | 25 :: intangible_assets => intangible_assets
开发支出 | 26
长期待摊费用 | 27
其他非流动资产 | 28 :: deposits => other_noncurrent_assets
非流动资产合计 | 29 => total_noncurrent_assets
资产总计 | 30 => total_assets
"""
FUNDS = """
流动负债：
短期借款 | 31 :: bank_short => short_term_debt
应付票据 | 32 :: bills_payable => +trade_payables
应付账款 | 33 :: trade_payables - bills_payable => +trade_payables
预收账款 | 34 :: contract_liabilities => contract_liabilities
应付职工薪酬 | 35 :: employee_payables + social_payable => employee_payables
应交税费 | 36 :: vat_payable + current_tax_payable
应付利息 | 37
应付利润 | 38
其他应付款 | 39 :: accrued_expenses + other_current_liabilities => other_current_liabilities
其他流动负债 | 40
流动负债合计 | 41 :: total_current_liabilities - bank_portion => total_current_liabilities
非流动负债：
长期借款 | 42 :: bank_long + bank_portion => long_term_debt
长期应付款 | 43 :: owner_loan => other_noncurrent_liabilities
递延收益 | 44
其他非流动负债 | 45
非流动负债合计 | 46 :: total_noncurrent_liabilities + bank_portion => total_noncurrent_liabilities
负债合计 | 47 => total_liabilities
 |
 |
 |
所有者权益（或股东权益）：
实收资本（或股本） | 48 => share_capital
资本公积 | 49 => share_premium
盈余公积 | 50 :: revenue_reserves => revenue_reserves
未分配利润 | 51 :: accumulated_profit => retained_earnings
所有者权益（或股东权益）合计 | 52 => total_equity
 |
 |
 |
负债和所有者权益（或股东权益）总计 | 53 => total_liabilities_and_equity
"""
INCOME = """
一、营业收入 | 1 => revenue
减：营业成本 | 2 => cost_of_sales
    税金及附加 | 3 :: other_taxes => other_operating_expenses
    其中：消费税 | 4
          城市维护建设税 | 5 :: town_tax
          资源税 | 6
          土地增值税 | 7
          城镇土地使用税、房产税、车船税、印花税 | 8 :: other_taxes - town_tax
          教育费附加、矿产资源补偿费、排污费 | 9
    销售费用 | 10 :: selling_expenses - bad_debt_expense => selling_expenses
    其中：商品维修费 | 11
          广告费和业务宣传费 | 12 :: services_selling
    管理费用 | 13 :: general_admin_expenses - other_taxes - bank_charges => general_admin_expenses
    其中：开办费 | 14
          业务招待费 | 15 :: hospitality
          研究费用 | 16
    财务费用 | 17 :: interest_expense - interest_income + bank_charges => -net_financial_result
    其中：利息费用（收入以“-”号填列） | 18 :: interest_expense - interest_income
加：投资收益（损失以“-”号填列） | 19
二、营业利润（亏损以“-”号填列） | 20 :: profit_before_tax - other_operating_income + bad_debt_expense
加：营业外收入 | 21 :: other_operating_income => +exceptional_items
    其中：政府补助 | 22 :: grants
减：营业外支出 | 23 :: bad_debt_expense => +-exceptional_items
    其中：坏账损失 | 24 => bad_debt_expense
          无法收回的长期债券投资损失 | 25
          无法收回的长期股权投资损失 | 26
          自然灾害等不可抗力因素造成的损失 | 27
          税收滞纳金 | 28
三、利润总额（亏损总额以“-”号填列） | 29 => profit_before_tax
减：所得税费用 | 30 => income_tax_expense
四、净利润（净亏损以“-”号填列） | 31 => net_income
"""
CASH = """
一、经营活动产生的现金流量： |
    销售产成品、商品、提供劳务收到的现金 | 1 :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities
    收到其他与经营活动有关的现金 | 2 :: sundry_income + interest_income
    购买原材料、商品、接受劳务支付的现金 | 3 :: materials + external_services - change_in_inventories_fg + up_inventories - up_trade_payables
    支付的职工薪酬 | 4 :: personnel_expenses - up_employee_payables - up_social_payable
    支付的税费 | 5 :: tax_settled + other_taxes - up_vat_payable + up_vat_receivable
    支付其他与经营活动有关的现金 | 6 :: sundry_costs + up_sundry_receivables + up_prepaid_expenses - up_accrued_expenses - up_other_current_liabilities
    经营活动产生的现金流量净额 | 7 :: cf_operating + interest_expense => cf_operating
二、投资活动产生的现金流量： |
    收回短期投资、长期债券投资和长期股权投资收到的现金 | 8
    取得投资收益收到的现金 | 9
    处置固定资产、无形资产和其他非流动资产收回的现金净额 | 10 => cf_disposal_proceeds
    短期投资、长期债券投资和长期股权投资支付的现金 | 11
    购建固定资产、无形资产和其他非流动资产支付的现金 | 12 :: capex + capex_intangibles + up_deposits => -cf_capex
    投资活动产生的现金流量净额 | 13 => cf_investing
三、筹资活动产生的现金流量： |
    取得借款收到的现金 | 14 => cf_debt_proceeds
    吸收投资者投资收到的现金 | 15 => cf_equity_proceeds
    偿还借款本金支付的现金 | 16 :: repaid => -cf_debt_repayment
    偿还借款利息支付的现金 | 17 :: interest_expense => -cf_interest_paid -cf_interest_paid_financing
    分配利润支付的现金 | 18 :: dividends_declared => -cf_dividends_paid
    筹资活动产生的现金流量净额 | 19 :: cf_financing - interest_expense => cf_financing
四、现金净增加额 | 20 => cf_net_change
加：期初现金余额 | 21 => cash_beginning
五、期末现金余额 | 22 => cash_end
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "allowance", "short_term_investments", "long_term_investments", "own_work_capitalised",
    "pension_obligations", "provisions_noncurrent", "provisions_current",
)  # fmt: skip


def small_enterprise_accounts() -> Form:
    """Chinese forms 会小企01 to 03: the year to date beside December alone, of-which lines, yuan and fen as text."""
    name = "苏州启明五金制品有限公司"
    books = company(
        name, "manufacturer", "healthy", sales=2_260_000_000, step=0.01, last=2024, years=2, without=WITHOUT
    )
    books = split(
        books,
        bills=("trade_gross", 0.12),
        bills_payable=("trade_payables", 0.15),
        town_tax=("other_taxes", 0.44),
        bank_charges=("sundry_costs", 0.06),
        hospitality=("general_admin_expenses", 0.05),
        grants=("sundry_income", 0.6),
    )
    form = Form(books, "小企业会计准则财务报表_2024.xls", prints=Print(1, 2, words=lambda v: f"{v:,.2f}", zero="0.00"))
    form.leave_open(
        "current_tax_payable other_tax_social_payables operating_profit ordinary_profit interest_income interest_expense "
        "other_financial_result other_operating_income total_operating_income total_operating_expenses accrued_expenses "
        "current_portion_long_term_debt cf_change_receivables cf_change_inventories cf_change_payables cf_tax_paid "
        "related_party_payables_noncurrent rd_expenses sga_expenses"
    )
    december = month(books, 0, 12)
    page = form.page("资产负债表")
    page.put("资产负债表", column=4)
    page.put("适用执行小企业会计准则的企业", None, None, None, None, None, None, "会小企01表")
    page.put("纳税人识别号：91320505MA1X7Q2K3H")
    page.put(f"编制单位：{name}", None, None, "2024-12-31", None, None, None, "单位：元")
    page.put("资产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次", "期末余额", "年初余额")
    top = page.row
    page.table(ASSETS, (0, 1, Amount(0), Amount(1)), row=top)
    page.table(FUNDS, (0, 1, Amount(0), Amount(1)), row=top, column=5)
    for title, number, drawn in (("利润表", "会小企02表", INCOME), ("现金流量表", "会小企03表", CASH)):
        page = form.page(title)
        page.put(title, column=2)
        page.put("适用执行小企业会计准则的企业", None, None, number)
        page.put("所属期起：2024-01-01", None, "所属期止：2024-12-31")
        page.put(f"编制单位：{name}", None, None, "单位：元")
        page.put("项目", "行次", "本年累计金额", "本月金额")
        page.table(drawn, (0, 1, Amount(0), Amount(0, books=december, counts=False)))
        page.skip()
        page.put("企业负责人：", None, "会计机构负责人：", "制表人：")
    return form


FORMS = (small_enterprise_accounts,)
