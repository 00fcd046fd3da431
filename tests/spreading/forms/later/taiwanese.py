"""Taiwan: individual statements under the local IFRS, with the codes of the filing rules."""

from __future__ import annotations

from tests.spreading.forms.later.books import share, split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
 | 流動資產 |
1100 | 現金及約當現金 | 六(一) => cash_and_equivalents
1110 | 透過損益按公允價值衡量之金融資產－流動 | 六(二) :: short_term_investments => short_term_investments
1150 | 應收票據淨額 | 六(四) :: bills => +trade_receivables
1170 | 應收帳款淨額 | 六(四)及七 :: trade_receivables - bills => +trade_receivables
1200 | 其他應收款 | :: sundry_receivables => other_receivables
130X | 存貨 | 六(五) :: raw_inventories => inventories
1410 | 預付款項 | :: prepaid_expenses + advances_paid => prepaid_expenses
1470 | 其他流動資產 | :: vat_receivable => other_current_assets
11XX | 流動資產合計 | => total_current_assets
 | 非流動資產 |
1517 | 透過其他綜合損益按公允價值衡量之金融資產－非流動 | 六(三) :: long_term_investments - associates => long_term_investments
1550 | 採用權益法之投資 | 六(六) :: associates => equity_method_investments
1600 | 不動產、廠房及設備 | 六(七)及八 :: property_plant_equipment - leased => property_plant_equipment
1755 | 使用權資產 | 六(八) :: leased => right_of_use_assets
1780 | 無形資產 | :: intangible_assets => intangible_assets
1840 | 遞延所得稅資產 | 六(廿一) => deferred_tax_assets
1920 | 存出保證金 | :: deposits => other_noncurrent_assets/long_term_receivables
15XX | 非流動資產合計 | => total_noncurrent_assets
1XXX | 資產總計 | => total_assets
"""
FUNDS = """
 | 流動負債 |
2100 | 短期借款 | 六(十) :: bank_short => short_term_debt
2130 | 合約負債－流動 | 六(十六) :: contract_liabilities => contract_liabilities
2170 | 應付帳款 | 七 => trade_payables
2200 | 其他應付款 | 六(十一) :: employee_payables + accrued_expenses + social_payable => accrued_expenses/other_current_liabilities
2230 | 本期所得稅負債 | 六(廿一) => current_tax_payable
2250 | 負債準備－流動 | => provisions_current
2280 | 租賃負債－流動 | :: lease_due => lease_liabilities_current
2320 | 一年或一營業週期內到期長期負債 | 六(十二) :: bank_portion - lease_due => current_portion_long_term_debt
2399 | 其他流動負債－其他 | :: vat_payable + other_current_liabilities
21XX | 流動負債合計 | => total_current_liabilities
 | 非流動負債 |
2540 | 長期借款 | 六(十二) :: bank_long - lease_later => long_term_debt
2570 | 遞延所得稅負債 | 六(廿一) => deferred_tax_liabilities
2580 | 租賃負債－非流動 | :: lease_later => lease_liabilities_noncurrent
2640 | 淨確定福利負債－非流動 | 六(十三) => pension_obligations
2670 | 其他非流動負債－其他 | :: owner_loan + provisions_noncurrent => other_noncurrent_liabilities
25XX | 非流動負債合計 | => total_noncurrent_liabilities
2XXX | 負債總計 | => total_liabilities
 | 權益 | 六(十四)
3110 | 普通股股本 | => share_capital
3200 | 資本公積 | => share_premium
 | 保留盈餘 |
3310 | 法定盈餘公積 | :: legal_reserve
3320 | 特別盈餘公積 | :: free_reserves
3350 | 未分配盈餘 | :: accumulated_profit
3300 | 保留盈餘合計 | :: retained_earnings => retained_earnings
3XXX | 權益總計 | => total_equity
3X2X | 負債及權益總計 | => total_liabilities_and_equity
"""
INCOME = """
4000 | 營業收入 | 六(十六)及七 => revenue
5000 | 營業成本 | 六(五)及七 :: - cost_of_sales => -cost_of_sales
5900 | 營業毛利 | => gross_profit
 | 營業費用 |
6100 | 推銷費用 | :: bad_debt_expense - selling_expenses => -selling_expenses
6200 | 管理費用 | :: research - general_admin_expenses => -general_admin_expenses
6300 | 研究發展費用 | :: - research => -rd_expenses
6450 | 預期信用減損損失 | 六(四) :: - bad_debt_expense => -bad_debt_expense
6000 | 營業費用合計 | :: - sga_expenses => -total_operating_expenses
6900 | 營業利益 | :: operating_profit - other_operating_income => operating_profit
 | 營業外收入及支出 |
7100 | 利息收入 | => interest_income
7010 | 其他收入 | :: sundry_income
7020 | 其他利益及損失 | 六(十八) :: disposal_gain + fx_result
7050 | 財務成本 | 六(十九) :: - interest_expense => -interest_expense
7000 | 營業外收入及支出合計 | :: interest_income + other_operating_income + fx_result - interest_expense
7900 | 稅前淨利 | => profit_before_tax
7950 | 所得稅費用 | 六(廿一) :: - income_tax_expense => -income_tax_expense
8200 | 本期淨利 | => net_income
8500 | 本期綜合損益總額 | :: net_income
"""
CASH = """
 | 營業活動之現金流量
A10000 | 本期稅前淨利 :: profit_before_tax => cf_start_profit
 | 調整項目
A20100 | 折舊費用 :: depreciation_ppe => +cf_depreciation
A20200 | 攤銷費用 :: amortisation => +cf_depreciation
A20900 | 利息費用 :: interest_expense
A21200 | 利息收入 :: - interest_income
A22500 | 處分及報廢不動產、廠房及設備利益 :: - disposal_gain
A30000 | 與營業活動相關之資產/負債變動數
A31150 | 應收票據及帳款 :: - up_trade_receivables => cf_change_receivables
A31180 | 其他應收款 :: - up_other_receivables
A31200 | 存貨 => cf_change_inventories
A31230 | 預付款項 :: - up_prepaid_expenses
A32150 | 應付帳款 => cf_change_payables
A32125 | 合約負債 :: up_contract_liabilities
A32180 | 其他應付款及其他負債 :: up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities + provisions_change
A33000 | 營運產生之現金流入 => cf_cash_generated_from_operations
A33100 | 收取之利息 => cf_interest_received
A33300 | 支付之利息 => cf_interest_paid
A33500 | 支付之所得稅 => cf_tax_paid
AAAA | 營業活動之淨現金流入 => cf_operating
 | 投資活動之現金流量
B00100 | 取得金融資產及存出保證金 => cf_other_investing
B02700 | 取得不動產、廠房及設備 => cf_capex
B02800 | 處分不動產、廠房及設備 => cf_disposal_proceeds
B04500 | 取得無形資產 => cf_capex_intangibles
BBBB | 投資活動之淨現金流出 => cf_investing
 | 籌資活動之現金流量
C01600 | 舉借銀行借款 => cf_debt_proceeds
C01700 | 償還銀行借款 :: lease_paid - repaid => cf_debt_repayment
C04020 | 租賃本金償還 :: - lease_paid => cf_lease_principal
C04500 | 發放現金股利 => cf_dividends_paid
C04600 | 現金增資 => cf_equity_proceeds
CCCC | 籌資活動之淨現金流出 => cf_financing
EEEE | 本期現金及約當現金增加（減少）數 => cf_net_change
E00100 | 期初現金及約當現金餘額 => cash_beginning
E00200 | 期末現金及約當現金餘額 => cash_end
"""
NAME = "立昌電子股份有限公司"


def _titled(form: Form, name: str, title: str, when: str) -> Page:
    page = form.page(name)
    page.put(NAME, column=3)
    page.put(title, column=3)
    page.put(when, column=3)
    page.put("單位：新台幣仟元", column=6)
    return page


def taiwanese_codes_and_percent() -> Form:
    """Taiwanese statements of codes, notes, amounts and their percent, years of the Republic, thousands of dollars, bracketed costs."""
    books = company(NAME, "manufacturer", "healthy", sales=1_284_000, years=3, without=(*EXCEPTIONAL, "goodwill"))
    books = split(
        books,
        bills=("trade_receivables", 0.03),
        associates=("long_term_investments", 0.55),
        leased=("buildings", 0.09),
        lease_due=("bank_portion", 0.12),
        lease_later=("bank_long", 0.1),
        lease_paid=("repaid", 0.1),
        research=("general_admin_expenses", 0.34),
    )
    form = Form(books, "財務報告_113年度.xlsx", prints=Print(1000, number_format="#,##0_);(#,##0)", zero="-"))
    form.leave_open(
        "other_operating_income other_financial_result net_financial_result revenue_reserves cf_other_noncash "
        "cf_change_other_wc cf_before_working_capital cf_change_working_capital other_current_liabilities "
        "other_tax_social_payables employee_payables sga_expenses total_operating_income depreciation_amortisation "
        "depreciation_ppe provisions_noncurrent related_party_payables_noncurrent current_tax_assets"
    )
    percent = Print(1, number_format="#,##0_);(#,##0)", zero="-")
    for name, title, heads, tables in (
        ("資產負債表", "個體資產負債表", ("113年12月31日", "112年12月31日"), (ASSETS, FUNDS)),
        ("綜合損益表", "個體綜合損益表", ("113年度", "112年度"), (INCOME,)),
    ):
        when = "民國113年及112年" + ("12月31日" if name == "資產負債表" else "1月1日至12月31日")
        page = _titled(form, name, title, when)
        page.put("代碼", "會計項目", "附註", heads[0], None, heads[1], None)
        page.merge(page.row - 1, 4, 5)
        page.merge(page.row - 1, 6, 7)
        page.put(None, None, None, "金額", "％", "金額", "％")
        of = share(books, "total_assets" if name == "資產負債表" else "revenue", 1)
        for drawn in tables:
            above = page.row
            page.table(drawn, (0, 1, 2, Amount(0), None, Amount(1)))
            for back, column in ((0, 5), (1, 7)):
                page.table(drawn, (Amount(back, books=of, counts=False),), row=above, column=column, prints=percent)
    page = _titled(form, "現金流量表", "個體現金流量表", "民國113年及112年1月1日至12月31日")
    page.put("代碼", "項目", "113年度", "112年度")
    page.table(CASH, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (taiwanese_codes_and_percent,)
