"""A Japanese program's comparison of years: levels of accounts in columns of their own, the period over each year."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
資産
|流動資産
||現金及び預金
|||現金 :: cash_hand
|||普通預金 :: cash_bank
|||現金及び預金合計 :: cash_and_equivalents => cash_and_equivalents
||売上債権
|||売掛金 :: trade_gross
|||貸倒引当金 :: - allowance
|||売上債権合計 :: trade_receivables => trade_receivables
||有価証券
|||有価証券 :: short_term_investments => short_term_investments
||棚卸資産
|||商品 :: raw + wip + finished + merchandise
|||前渡金 :: advances_paid
|||棚卸資産合計 :: inventories => inventories
||その他流動資産
|||前払費用 :: prepaid_expenses => prepaid_expenses
|||未収消費税等 :: vat_receivable
|||未収入金 :: sundry_receivables
|||その他流動資産合計 :: prepaid_expenses + other_receivables
||流動資産合計 :: total_current_assets => total_current_assets
|固定資産
||有形固定資産
|||建物 :: buildings
|||機械装置 :: machinery
|||工具器具備品 :: fixtures
|||建設仮勘定 :: construction
|||有形固定資産合計 :: property_plant_equipment => property_plant_equipment
||無形固定資産
|||のれん :: goodwill => goodwill
|||ソフトウェア :: intangible_assets
|||無形固定資産合計 :: intangibles
||投資その他の資産
|||投資有価証券 :: long_term_investments => long_term_investments
|||敷金 :: deposits
|||投資その他の資産合計 :: financial_assets
||固定資産合計 :: total_noncurrent_assets => total_noncurrent_assets
|資産の部合計 :: total_assets => total_assets
負債
|流動負債
||仕入債務
|||買掛金 :: trade_payables => trade_payables
|||仕入債務合計 :: trade_payables
||その他流動負債
|||短期借入金 :: bank_short => short_term_debt
|||一年内返済予定の長期借入金 :: bank_portion => current_portion_long_term_debt
|||未払金 :: other_current_liabilities
|||未払費用 :: accrued_expenses + employee_payables => accrued_expenses
|||未払法人税等 :: current_tax_payable => current_tax_payable
|||未払消費税等 :: vat_payable
|||預り金 :: social_payable
|||前受金 :: contract_liabilities => contract_liabilities
|||賞与引当金 :: provisions_current
|||その他流動負債合計 :: total_current_liabilities - trade_payables
||流動負債合計 :: total_current_liabilities => total_current_liabilities
|固定負債
||長期借入金 :: bank_long => long_term_debt
||役員借入金 :: owner_loan => related_party_payables_noncurrent
||退職給付引当金 :: pension_obligations => pension_obligations
||資産除去債務 :: provisions_noncurrent
||固定負債合計 :: total_noncurrent_liabilities => total_noncurrent_liabilities
|負債の部合計 :: total_liabilities => total_liabilities
純資産
|株主資本
||資本金 :: share_capital => share_capital
||資本剰余金 :: share_premium => share_premium
||利益剰余金 :: retained_earnings => retained_earnings
||株主資本合計 :: total_equity
|純資産の部合計 :: total_equity => total_equity
負債及び純資産の部合計 :: total_liabilities_and_equity => total_liabilities_and_equity
"""
INCOME = """
|売上高
||売上高 :: revenue => revenue
||売上高合計 :: revenue
|売上原価
||期首商品棚卸高 :: was_raw + was_wip + was_finished + was_merchandise
||当期商品仕入高 :: cost_of_sales + up_raw + up_wip + up_finished + up_merchandise
||期末商品棚卸高 :: raw + wip + finished + merchandise
||売上原価合計 :: cost_of_sales => cost_of_sales
|売上総損益金額 :: gross_profit => gross_profit
|販売管理費
||役員報酬 :: wages_admin
||給料手当 :: wages_selling
||支払手数料 :: services_selling
||地代家賃 :: services_admin
||減価償却費 :: depreciation_selling + depreciation_admin
||貸倒損失 :: bad_debt_expense
||租税公課 :: other_taxes
||雑費 :: sundry_costs
||販売管理費合計 :: sga_expenses => sga_expenses
|営業損益金額 :: gross_profit - sga_expenses => operating_profit
|営業外収益
||受取利息 :: interest_income => interest_income
||雑収入 :: other_operating_income
||営業外収益合計 :: interest_income + other_operating_income
|営業外費用
||支払利息 :: interest_expense => interest_expense
||営業外費用合計 :: interest_expense
|経常損益金額 :: ordinary_profit => ordinary_profit
|税引前当期純損益金額 :: profit_before_tax => profit_before_tax
|法人税等
||法人税・住民税及び事業税 :: income_tax_expense => income_tax_expense
||法人税等合計 :: income_tax_expense
|当期純損益金額 :: net_income => net_income
"""


def freee() -> Form:
    """Three years of a March year end, whole yen, results called 損益金額."""
    books = company(
        "株式会社こはる商店", "trader", sales=187_220_431, step=1, last=2025, seed=208, without=(*PLAIN, *DEFERRED_TAX)
    )
    form = Form(books, "貸借対照表_損益計算書_年度比較.xlsx", date(2025, 3, 31), prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "other_receivables receivables_allowance receivables_total other_current_assets intangible_assets long_term_receivables "
        "other_noncurrent_assets other_current_liabilities other_tax_social_payables employee_payables provisions_current "
        "provisions_noncurrent other_noncurrent_liabilities equity_attributable_to_parent depreciation_amortisation ebitda "
        "personnel_expenses bad_debt_expense other_operating_income other_operating_expenses net_financial_result "
        "selling_expenses general_admin_expenses other_financial_result total_operating_expenses lease_expense"
    )
    spans = [f"{2024 - back}年度 ({2024 - back}/04/01 - {2025 - back}/03/31)" for back in (2, 1, 0)]
    for name, drawn in (("貸借対照表", POSITION), ("損益計算書", INCOME)):
        page = form.page(name)
        page.put(name, None, None, None, None, None, None)
        page.put("事業所名: 株式会社こはる商店")
        page.put("単位: 円")
        page.put("勘定科目", None, None, None, *spans)
        page.table(drawn, (0, 1, 2, 3, Amount(2), Amount(1), Amount(0)))
    return form


FORMS = (freee,)
