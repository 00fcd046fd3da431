"""Japan: statutory accounts (計算書類) under J-GAAP."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
資産の部
流動資産
　現金及び預金 => cash_and_equivalents
　売掛金 :: trade_gross
　有価証券 => short_term_investments
　商品及び製品 :: finished + merchandise => +inventories
　仕掛品 :: wip => +inventories
　原材料及び貯蔵品 :: raw + advances_paid => +inventories
　前払費用 => prepaid_expenses
　その他 :: other_receivables => other_current_assets
　貸倒引当金 :: - allowance => -receivables_allowance
　流動資産合計 => total_current_assets
固定資産
　有形固定資産
　　建物及び構築物 :: buildings
　　機械装置及び運搬具 :: machinery
　　工具、器具及び備品 :: fixtures
　　建設仮勘定 :: construction
　　有形固定資産合計 => property_plant_equipment
　無形固定資産
　　のれん => goodwill
　　ソフトウエア :: intangible_assets
　　無形固定資産合計 :: intangibles
　投資その他の資産
　　投資有価証券 => long_term_investments
　　繰延税金資産 => deferred_tax_assets
　　その他 :: deposits => other_noncurrent_assets
　　投資その他の資産合計 :: financial_assets + deferred_tax_assets
　固定資産合計 => total_noncurrent_assets
資産合計 => total_assets
負債の部
流動負債
　買掛金 => trade_payables
　短期借入金 :: bank_short => short_term_debt
　１年内返済予定の長期借入金 :: bank_portion => current_portion_long_term_debt
　未払金 => +other_current_liabilities
　未払費用 => accrued_expenses
　未払法人税等 => current_tax_payable
　前受金 :: contract_liabilities => contract_liabilities
　預り金 :: taxes_and_social + employee_payables => +other_current_liabilities
　賞与引当金 => provisions_current
　流動負債合計 => total_current_liabilities
固定負債
　長期借入金 :: bank_long => long_term_debt
　役員長期借入金 :: owner_loan
　退職給付引当金 => pension_obligations
　繰延税金負債 => deferred_tax_liabilities
　その他 :: provisions_noncurrent => other_noncurrent_liabilities
　固定負債合計 => total_noncurrent_liabilities
負債合計 => total_liabilities
純資産の部
株主資本
　資本金 => share_capital
　資本剰余金 => share_premium
　利益剰余金 => retained_earnings
　株主資本合計 :: total_equity => equity_attributable_to_parent
純資産合計 => total_equity
負債純資産合計 => total_liabilities_and_equity
"""
INCOME = """
売上高 => revenue
売上原価 => cost_of_sales
売上総利益 => gross_profit
販売費及び一般管理費 :: sga_expenses - other_operating_income => sga_expenses
営業利益 => operating_profit
営業外収益
　受取利息 => interest_income
　為替差益 :: fx_gain
　営業外収益合計 :: finance_income
営業外費用
　支払利息 => interest_expense
　為替差損 :: fx_loss
　営業外費用合計 :: finance_costs
経常利益 => ordinary_profit
特別利益
　固定資産売却益 :: exceptional_income
　特別利益合計 :: exceptional_income
特別損失
　固定資産除却損 :: exceptional_costs
　特別損失合計 :: exceptional_costs
税引前当期純利益 => profit_before_tax
法人税、住民税及び事業税 :: current_tax
法人税等調整額 :: deferred_tax
法人税等合計 => income_tax_expense
当期純利益 => net_income
"""


def triangles(amount: float) -> str:
    """Negative amounts with a triangle, as Japanese statements print them."""
    return f"△{-amount:,.0f}" if amount < 0 else f"{amount:,.0f}"


def jgaap_statements() -> Form:
    """Balance sheet and income statement in millions of yen, previous year before current year, amounts as text with △."""
    books = company(
        "北浜精機株式会社", "manufacturer", "strained", sales=18_500, step=1e6, last=2025, years=2, without=()
    )
    form = Form(books, "keisan.xlsx", date(2025, 3, 31), prints=Print(1e6, words=triangles, zero="－"))
    form.leave_open("intangible_assets trade_receivables other_financial_result exceptional_items other_receivables")
    for name, title, drawn, then, now in (
        ("貸借対照表", "貸借対照表", BALANCE, "前事業年度\n(2024年３月31日)", "当事業年度\n(2025年３月31日)"),
        (
            "損益計算書", "損益計算書", INCOME,
            "前事業年度\n(自　2023年４月１日\n　至　2024年３月31日)", "当事業年度\n(自　2024年４月１日\n　至　2025年３月31日)",
        ),
    ):  # fmt: skip
        page = form.page(name)
        page.put(title)
        page.put("北浜精機株式会社", None, "（単位：百万円）")
        page.put(None, then, now)
        page.table(drawn, (0, Amount(1), Amount(0)))
    return form


FORMS = (jgaap_statements,)
