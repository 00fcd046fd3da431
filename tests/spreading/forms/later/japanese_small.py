"""Japan: the 決算報告書 of a small company as its bookkeeping program prints it."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
資　産　の　部
【流動資産】
　現金及び預金 => cash_and_equivalents
　受取手形 :: bills => +trade_receivables
　売掛金 :: trade_gross - bills => +trade_receivables
　商品 :: merchandise => inventories
　前渡金 :: advances_paid
　前払費用 => prepaid_expenses
　未収入金 :: other_receivables => other_receivables
　貸倒引当金 :: - allowance => +trade_receivables -receivables_allowance
　　流動資産合計 :: ; total_current_assets => ; total_current_assets
【固定資産】
（有形固定資産）
　建物附属設備 :: buildings_gross
　車両運搬具 :: machinery_gross
　工具器具備品 :: fixtures_gross + construction
　減価償却累計額 :: - accumulated_depreciation => -accumulated_depreciation
　　有形固定資産合計 :: ; property_plant_equipment => ; property_plant_equipment
（無形固定資産）
　ソフトウェア :: intangible_assets => intangible_assets
　　無形固定資産合計 :: ; intangible_assets => ; intangible_assets
（投資その他の資産）
　出資金 :: long_term_investments => long_term_investments
　差入保証金 :: deposits => long_term_receivables/other_noncurrent_assets
　　投資その他の資産合計 :: ; financial_assets
　　固定資産合計 :: ; total_noncurrent_assets => ; total_noncurrent_assets
　　資産の部合計 :: ; total_assets => ; total_assets
"""
FUNDS = """
負　債　の　部
【流動負債】
　支払手形 :: bills_payable => +trade_payables
　買掛金 :: trade_payables - bills_payable => +trade_payables
　短期借入金 :: bank_short => short_term_debt
　１年以内返済長期借入金 :: bank_portion => current_portion_long_term_debt
　未払金 :: other_current_liabilities => +other_current_liabilities
　未払費用 :: accrued_expenses + employee_payables => accrued_expenses
　未払法人税等 :: current_tax_payable => current_tax_payable
　未払消費税等 :: vat_payable
　前受金 :: contract_liabilities => contract_liabilities
　預り金 :: social_payable => +other_current_liabilities
　賞与引当金 :: provisions_current => provisions_current
　　流動負債合計 :: ; total_current_liabilities => ; total_current_liabilities
【固定負債】
　長期借入金 :: bank_long => long_term_debt
　役員借入金 :: owner_loan => related_party_payables_noncurrent
　　固定負債合計 :: ; total_noncurrent_liabilities => ; total_noncurrent_liabilities
　　負債の部合計 :: ; total_liabilities => ; total_liabilities
純　資　産　の　部
【株主資本】
　資本金 :: ; share_capital => ; share_capital
（資本剰余金）
　資本準備金 :: share_premium => share_premium
　　資本剰余金合計 :: ; share_premium => ; share_premium
（利益剰余金）
　利益準備金 :: legal_reserve
　別途積立金 :: free_reserves
　繰越利益剰余金 :: accumulated_profit
　　利益剰余金合計 :: ; retained_earnings => ; retained_earnings
　　株主資本合計 :: ; total_equity => ; equity_attributable_to_parent
　　純資産の部合計 :: ; total_equity => ; total_equity
　　負債・純資産の部合計 :: ; total_assets => ; total_liabilities_and_equity
"""
INCOME = """
【売上高】
　売上高 :: revenue
　　売上高合計 :: ; revenue => ; revenue
【売上原価】
　期首商品棚卸高 :: was_merchandise
　当期商品仕入高 :: materials + up_merchandise
　　合計 :: was_merchandise + materials + up_merchandise
　期末商品棚卸高 :: merchandise
　　売上原価 :: ; materials => ; cost_of_sales
　　売上総利益金額 :: ; revenue - materials => ; gross_profit
【販売費及び一般管理費】
　　販売費及び一般管理費合計 :: ; overheads => ; sga_expenses
　　営業利益金額 :: ; revenue - materials - overheads => ; operating_profit
【営業外収益】
　受取利息 :: interest_income => interest_income
　雑収入 :: sundry_income
　　営業外収益合計 :: ; interest_income + sundry_income
【営業外費用】
　支払利息割引料 :: interest_expense => interest_expense
　　営業外費用合計 :: ; interest_expense
　　経常利益金額 :: ; ordinary_profit - disposal_gain => ; ordinary_profit
【特別利益】
　固定資産売却益 :: disposal_gain
　　特別利益合計 :: ; disposal_gain => ; exceptional_items
　　税引前当期純利益金額 :: ; profit_before_tax => ; profit_before_tax
　法人税、住民税及び事業税 :: ; current_tax => ; income_tax_expense
　　当期純利益金額 :: ; net_income => ; net_income
"""
OVERHEADS = """
　役員報酬 :: directors => +personnel_expenses
　給料手当 :: wages - directors - bonus => +personnel_expenses
　賞与 :: bonus => +personnel_expenses
　法定福利費 :: social_cost => +personnel_expenses
　福利厚生費 :: pension_cost => +personnel_expenses
　荷造運賃 :: services_selling
　地代家賃 :: direct_services
　支払手数料 :: services_admin
　減価償却費 => depreciation_amortisation
　租税公課 :: other_taxes
　貸倒引当金繰入額 => bad_debt_expense
　雑費 :: sundry_costs
　　合　　計 :: ; overheads => ; sga_expenses
"""
WITHOUT = (*PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "short_term_investments")


def triangle(amount: float) -> str:
    return f"△ {-amount:,.0f}" if amount < 0 else f"{amount:,.0f}"


def kessan_hokokusho() -> Form:
    """A small company's accounts below each other, inner and outer columns of two terms, years of the Reiwa era, yen."""
    books = company(
        "有限会社まるた建材商会", "trader", "healthy", sales=312_000_000, step=1, last=2025, years=2, without=WITHOUT
    )
    books = split(
        books,
        bills=("trade_gross", 0.18),
        bills_payable=("trade_payables", 0.24),
        directors=("wages", 0.22),
        bonus=("wages", 0.11),
        overheads=("external_services + personnel_expenses + depreciation_amortisation + operating_charges", 1),
    )
    form = Form(books, "決算報告書_第31期.xlsx", date(2025, 3, 31), prints=Print(1, words=triangle))
    form.leave_open(
        "other_current_assets other_tax_social_payables revenue_reserves other_operating_income other_financial_result "
        "net_financial_result external_services other_operating_expenses lease_expense materials_consumed "
        "property_plant_equipment_gross total_operating_income total_operating_expenses selling_expenses receivables_total"
    )
    cover = form.page("表紙")
    cover.skip(4)
    cover.put("決　算　報　告　書", column=3)
    cover.put("（ 第 31 期 ）", column=3)
    cover.put("自　令和 6年 4月 1日", column=3)
    cover.put("至　令和 7年 3月31日", column=3)
    cover.skip(3)
    cover.put("有限会社まるた建材商会", column=3)
    page = form.page("決算書")
    columns = (0, Amount(0), Amount(0, 1), Amount(1), Amount(1, 1))
    spans = ("自 令和 6年 4月 1日 至 令和 7年 3月31日", "自 令和 5年 4月 1日 至 令和 6年 3月31日")
    for title, now, then, tables in (
        ("貸　借　対　照　表", "令和 7年 3月31日 現在", "令和 6年 3月31日 現在", (ASSETS, FUNDS)),
        ("損　益　計　算　書", *spans, (INCOME,)),
        ("販売費及び一般管理費内訳書", *spans, (OVERHEADS,)),
    ):
        page.put(None, title)
        page.put("有限会社まるた建材商会", None, None, None, "（単位：円）")
        page.put("科　　　　目", f"第31期 {now}", None, f"第30期 {then}", None)
        page.merge(page.row - 1, 2, 3)
        page.merge(page.row - 1, 4, 5)
        for drawn in tables:
            page.table(drawn, columns)
        page.skip(2)
    page.put(None, "個　別　注　記　表")
    page.put("１．この計算書類は、「中小企業の会計に関する指針」によって作成しています。")
    page.put("２．消費税等の会計処理は、税抜方式によっています。")
    return form


FORMS = (kessan_hokokusho,)
