"""A bank's file of a small KK: three terms on each side of the balance, results beside, a table of cash by month behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
【流動資産】 :: total_current_assets => total_current_assets
現金預金 :: cash_and_equivalents => cash_and_equivalents
受取手形 :: sundry_receivables
売掛金 :: trade_receivables - sundry_receivables
有価証券 :: short_term_investments => short_term_investments
棚卸資産 :: raw_inventories => inventories
前渡金 :: advances_paid
前払費用 :: prepaid_expenses => prepaid_expenses
その他流動資産 :: other_receivables => other_current_assets
【固定資産】 :: total_noncurrent_assets => total_noncurrent_assets
（有形固定資産） :: property_plant_equipment => property_plant_equipment
建物・構築物 :: buildings
機械装置 :: machinery
その他 :: fixtures + construction
（無形固定資産） :: intangibles => intangible_assets
（投資その他の資産） :: financial_assets
資産合計 :: total_assets => total_assets
"""

FUNDS = """
【流動負債】 :: total_current_liabilities => total_current_liabilities
買掛金 :: trade_payables => trade_payables
短期借入金 :: bank_short => short_term_debt
１年内返済長期借入金 :: bank_portion => current_portion_long_term_debt
未払金・未払費用 :: employee_payables + accrued_expenses + provisions_current
未払法人税等 :: current_tax_payable => current_tax_payable
前受金 :: contract_liabilities => contract_liabilities
預り金・その他 :: taxes_and_social + other_current_liabilities
【固定負債】 :: total_noncurrent_liabilities => total_noncurrent_liabilities
長期借入金 :: bank_long => long_term_debt
役員借入金 :: owner_loan => related_party_payables_noncurrent
退職給付引当金 :: pension_obligations + provisions_noncurrent => pension_obligations
負債合計 :: total_liabilities => total_liabilities
資本金 :: share_capital => share_capital
資本剰余金 :: share_premium => share_premium
利益剰余金 :: retained_earnings => retained_earnings
純資産合計 :: total_equity => total_equity
負債・純資産合計 :: total_liabilities_and_equity => total_liabilities_and_equity
"""

RESULTS = """
売上高 :: revenue => revenue
売上原価 :: cost_of_sales => cost_of_sales
売上総利益 :: gross_profit => gross_profit
販売費及び一般管理費 :: sga_expenses => sga_expenses
（うち減価償却費） :: depreciation_selling + depreciation_admin
営業利益 :: gross_profit - sga_expenses => operating_profit
営業外収益 :: other_operating_income + interest_income
（うち受取利息・配当金） :: interest_income => interest_income
営業外費用 :: interest_expense
（うち支払利息・割引料） :: interest_expense => interest_expense
経常利益 :: ordinary_profit => ordinary_profit
特別利益
特別損失
税引前当期純利益 :: profit_before_tax => profit_before_tax
法人税等 :: income_tax_expense => income_tax_expense
当期純利益 :: net_income => net_income
"""


def triangle(amount: float) -> str:
    return f"△{-amount:,.0f}" if amount < 0 else f"{amount:,.0f}"


def japanese_bank_file() -> Form:
    """A bank's file of a small KK: three terms on each side of the balance, results beside, a table of cash by month behind."""
    form = Form(
        company(
            "株式会社みどり精機", health="strained", sales=842_000, last=2025, seed=54, without=PLAIN + DEFERRED_TAX
        ),
        "財務分析シート_みどり精機.xlsx",
        date(2025, 3, 31),
        prints=Print(words=triangle),
    )
    form.leave_open(
        "trade_receivables other_receivables receivables_total other_current_liabilities other_tax_social_payables employee_payables accrued_expenses provisions_current long_term_investments other_financial_result net_financial_result other_operating_income depreciation_amortisation provisions_noncurrent inventories other_noncurrent_assets exceptional_items selling_expenses general_admin_expenses"
    )
    page = form.page("財務分析")
    page.put("財務分析シート", None, None, None, None, None, None, None, "（単位：千円）")
    page.put("取引先名", "株式会社みどり精機", None, "業種", "一般機械器具製造")
    page.skip()
    row = page.put("貸借対照表", None, None, None, None, None, None, None, None, None, "損益計算書")
    page.merge(row, 1, 9)
    page.merge(row, 11, 14)
    terms = ("第41期", "第42期", "第43期")
    ends = ("2023/3", "2024/3", "2025/3")
    page.put("資産の部", *terms, None, "負債・純資産の部", *terms, None, "科目", *terms)
    page.put(None, *ends, None, None, *ends, None, None, *ends)
    columns = [0, Amount(2), Amount(1), Amount(0)]
    top = page.row
    page.table(ASSETS, columns)
    page.table(FUNDS, columns, row=top, column=6)
    page.table(RESULTS, columns, row=top, column=11)
    page = form.page("資金繰り表")
    page.put("資金繰り実績・予定表", None, None, None, "（単位：千円）")
    page.put(None, *(f"{month}月" for month in (4, 5, 6, 7, 8, 9)))
    for label, amount in (
        ("前月繰越", 31200.0),
        ("売上回収", 71400.0),
        ("仕入支払", 38900.0),
        ("人件費", 18100.0),
        ("借入金返済", 2400.0),
        ("次月繰越", 43200.0),
    ):
        page.put(label, *(amount + 310 * month for month in range(6)))
    return form


FORMS: tuple[Callable[[], Form], ...] = (japanese_bank_file,)
