"""The company's own accounts of a yūka shōken hōkokusho, term numbers in the table's head, notes in the labels, amounts as texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

JAPANESE = """
資産の部
　流動資産
　　現金及び預金 :: cash_and_equivalents => cash_and_equivalents
　　売掛金 ※１ :: trade_gross
　　有価証券 :: short_term_investments => short_term_investments
　　商品及び製品 :: finished
　　仕掛品 :: wip
　　原材料及び貯蔵品 :: raw
　　前渡金 :: advances_paid => +prepaid_expenses
　　前払費用 :: prepaid_expenses => +prepaid_expenses
　　未収入金 ※１ :: other_receivables => other_receivables
　　貸倒引当金 :: - allowance => -receivables_allowance
　　流動資産合計 :: total_current_assets => total_current_assets
　固定資産
　　有形固定資産
　　　建物（純額） :: buildings
　　　機械及び装置（純額） :: machinery
　　　工具、器具及び備品（純額） :: fixtures
　　　建設仮勘定 :: construction
　　　有形固定資産合計 ※２ :: property_plant_equipment => property_plant_equipment
　　無形固定資産
　　　のれん :: goodwill => goodwill
　　　ソフトウエア :: intangible_assets => intangible_assets
　　　無形固定資産合計 :: intangibles
　　投資その他の資産
　　　投資有価証券 :: long_term_investments => long_term_investments
　　　差入保証金 :: deposits
　　　繰延税金資産 :: deferred_tax_assets => deferred_tax_assets
　　　投資その他の資産合計 :: financial_assets + deferred_tax_assets
　　固定資産合計 :: total_noncurrent_assets => total_noncurrent_assets
　資産合計 :: total_assets => total_assets
負債の部
　流動負債
　　買掛金 ※１ :: trade_payables => trade_payables
　　短期借入金 ※２,※４ :: bank_short => short_term_debt
　　１年内返済予定の長期借入金 ※２ :: bank_portion => current_portion_long_term_debt
　　未払金 :: other_current_liabilities
　　未払費用 :: accrued_expenses + employee_payables => accrued_expenses
　　未払法人税等 :: current_tax_payable => current_tax_payable
　　未払消費税等 :: vat_payable
　　契約負債 :: contract_liabilities => contract_liabilities
　　預り金 :: social_payable
　　賞与引当金 :: provisions_current => provisions_current
　　流動負債合計 :: total_current_liabilities => total_current_liabilities
　固定負債
　　長期借入金 ※２ :: bank_long + owner_loan => long_term_debt
　　退職給付引当金 :: pension_obligations => pension_obligations
　　資産除去債務 :: provisions_noncurrent
　　繰延税金負債 :: deferred_tax_liabilities => deferred_tax_liabilities
　　固定負債合計 :: total_noncurrent_liabilities => total_noncurrent_liabilities
　負債合計 :: total_liabilities => total_liabilities
純資産の部
　株主資本
　　資本金 :: share_capital => share_capital
　　資本剰余金
　　　資本準備金 :: share_premium
　　　資本剰余金合計 :: share_premium => share_premium
　　利益剰余金
　　　利益準備金 :: legal_reserve
　　　その他利益剰余金
　　　　別途積立金 :: free_reserves
　　　　繰越利益剰余金 :: accumulated_profit
　　　利益剰余金合計 :: retained_earnings => retained_earnings
　　株主資本合計 :: total_equity
　純資産合計 :: total_equity => total_equity
負債純資産合計 :: total_liabilities_and_equity => total_liabilities_and_equity
"""


JAPANESE_INCOME = """
売上高 ※１ :: revenue => revenue
売上原価 ※１ :: cost_of_sales => cost_of_sales
売上総利益 :: gross_profit => gross_profit
販売費及び一般管理費 ※２ :: sga_expenses => sga_expenses
営業利益 :: gross_profit - sga_expenses => operating_profit
営業外収益
　受取利息 :: interest_income => interest_income
　雑収入 :: sundry_income
　営業外収益合計 :: interest_income + sundry_income
営業外費用
　支払利息 :: interest_expense => interest_expense
　営業外費用合計 :: interest_expense
経常利益 :: gross_profit - sga_expenses + interest_income + sundry_income - interest_expense => ordinary_profit
特別利益
　固定資産売却益 ※３ :: disposal_gain
　特別利益合計 :: disposal_gain
税引前当期純利益 :: profit_before_tax => profit_before_tax
法人税、住民税及び事業税 :: current_tax
法人税等調整額 :: deferred_tax
法人税等合計 :: income_tax_expense => income_tax_expense
当期純利益 :: net_income => net_income
"""


def triangled(amount: float) -> str:
    words = f"{abs(amount):,.0f}"
    return f"△{words}" if amount < 0 else words


def japanese_securities_report() -> Form:
    """The company's own accounts of a yūka shōken hōkokusho, term numbers in the table's head, notes in the labels, amounts as texts."""
    form = Form(
        company("株式会社北浜精機", sales=9_120_000, seed=23),
        "有価証券報告書_財務諸表.xlsx",
        date(2024, 3, 31),
        prints=Print(words=triangled),
    )
    form.leave_open(
        "trade_receivables receivables_total inventories other_current_liabilities other_tax_social_payables employee_payables other_reserves revenue_reserves other_operating_income other_financial_result net_financial_result exceptional_items long_term_receivables other_noncurrent_assets provisions_noncurrent other_noncurrent_liabilities equity_attributable_to_parent property_plant_equipment_gross"
    )
    for name, drawn, title, head in (
        ("貸借対照表", JAPANESE, "①【貸借対照表】", ("前事業年度\n(2023年３月31日)", "当事業年度\n(2024年３月31日)")),
        (
            "損益計算書",
            JAPANESE_INCOME,
            "②【損益計算書】",
            (
                "前事業年度\n(自　2022年４月１日\n　至　2023年３月31日)",
                "当事業年度\n(自　2023年４月１日\n　至　2024年３月31日)",
            ),
        ),
    ):
        page = form.page(name)
        page.put("２【財務諸表等】")
        page.put("（１）【財務諸表】")
        page.put(title)
        page.put(None, None, None, "（単位：千円）")
        page.put(None, None, *head)
        page.table(drawn, [0, None, Amount(1), Amount(0)])
        page.skip()
        page.put("※１　関係会社に対するものが含まれております。第68期（2023年３月期）より表示方法を変更しております。")
    return form


FORMS: tuple[Callable[[], Form], ...] = (japanese_securities_report,)
