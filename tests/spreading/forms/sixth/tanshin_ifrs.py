"""Japan: the summary of results of a group that reports under IFRS, in Japanese."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
資産
流動資産
　現金及び現金同等物 :: cash_and_equivalents => cash_and_equivalents
　営業債権及びその他の債権 :: receivables_total => trade_receivables/receivables_total
　棚卸資産 :: inventories => inventories
　その他の金融資産 :: short_term_investments => short_term_investments
　その他の流動資産 :: prepaid_expenses => other_current_assets
　流動資産合計 :: total_current_assets => total_current_assets
非流動資産
　有形固定資産 :: property_plant_equipment => property_plant_equipment
　のれん :: goodwill => goodwill
　無形資産 :: intangible_assets => intangible_assets
　その他の金融資産 :: financial_assets => long_term_investments
　繰延税金資産 :: deferred_tax_assets => deferred_tax_assets
　非流動資産合計 :: total_noncurrent_assets => total_noncurrent_assets
資産合計 :: total_assets => total_assets
負債及び資本
負債
流動負債
　営業債務及びその他の債務 :: trade_payables + accrued_expenses + taxes_and_social + employee_payables => trade_payables
　借入金 :: bank_current => short_term_debt
　契約負債 :: contract_liabilities => contract_liabilities
　未払法人所得税 :: current_tax_payable => current_tax_payable
　引当金 :: provisions_current => provisions_current
　その他の流動負債 :: other_current_liabilities => other_current_liabilities
　流動負債合計 :: total_current_liabilities => total_current_liabilities
非流動負債
　借入金 :: bank_long + owner_loan => long_term_debt
　退職給付に係る負債 :: pension_obligations => pension_obligations
　引当金 :: provisions_noncurrent => provisions_noncurrent
　繰延税金負債 :: deferred_tax_liabilities => deferred_tax_liabilities
　非流動負債合計 :: total_noncurrent_liabilities => total_noncurrent_liabilities
　負債合計 :: total_liabilities => total_liabilities
資本
　資本金 :: share_capital => share_capital
　資本剰余金 :: share_premium => share_premium
　利益剰余金 :: retained_earnings => retained_earnings
　親会社の所有者に帰属する持分合計 :: total_equity => equity_attributable_to_parent
　資本合計 :: total_equity => total_equity
負債及び資本合計 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
売上収益 :: revenue => revenue
売上原価 :: - cost_of_sales => -cost_of_sales
売上総利益 :: gross_profit => gross_profit
販売費及び一般管理費 :: - sga_expenses => -sga_expenses
その他の収益 :: other_operating_income => other_operating_income
営業利益 :: operating_profit => operating_profit
金融収益 :: interest_income => interest_income
金融費用 :: - interest_expense => -interest_expense
税引前利益 :: profit_before_tax => profit_before_tax
法人所得税費用 :: - income_tax_expense => -income_tax_expense
当期利益 :: net_income => net_income
当期利益の帰属
　親会社の所有者 :: net_income => net_income_parent
"""
FLOWS = """
営業活動によるキャッシュ・フロー
　税引前利益 :: profit_before_tax => cf_start_profit
　減価償却費及び償却費 :: depreciation_amortisation => cf_depreciation
　営業債権及びその他の債権の増減額（△は増加） :: cf_change_receivables => cf_change_receivables
　棚卸資産の増減額（△は増加） :: cf_change_inventories => cf_change_inventories
　営業債務及びその他の債務の増減額（△は減少） :: cf_change_payables => cf_change_payables
　その他 :: cf_operating - profit_before_tax - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables + tax_settled + interest_expense - interest_income
　小計 :: cf_operating + tax_settled + interest_expense - interest_income => cf_cash_generated_from_operations
　利息の受取額 :: interest_income => cf_interest_received
　利息の支払額 :: - interest_expense => cf_interest_paid
　法人所得税の支払額 :: - tax_settled => cf_tax_paid
　営業活動によるキャッシュ・フロー :: cf_operating => cf_operating
投資活動によるキャッシュ・フロー
　有形固定資産の取得による支出 :: - capex => cf_capex
　無形資産の取得による支出 :: - capex_intangibles => cf_capex_intangibles
　有形固定資産の売却による収入 :: disposal_proceeds => cf_disposal_proceeds
　その他 :: cf_other_investing => cf_other_investing
　投資活動によるキャッシュ・フロー :: cf_investing => cf_investing
財務活動によるキャッシュ・フロー
　借入れによる収入 :: borrowed => cf_debt_proceeds
　借入金の返済による支出 :: - repaid => cf_debt_repayment
　配当金の支払額 :: - dividends_declared => cf_dividends_paid
　財務活動によるキャッシュ・フロー :: cf_financing => cf_financing
現金及び現金同等物の増減額（△は減少） :: cf_net_change => cf_net_change
現金及び現金同等物の期首残高 :: cash_beginning => cash_beginning
現金及び現金同等物の期末残高 :: cash_end => cash_end
"""


def triangle(amount: float) -> str:
    return f"{'△' if amount < 0 else ''}{abs(amount):,.0f}"


def tanshin_ifrs() -> Form:
    """Amounts typed as text with triangles, the older year first, a fiscal year that ends in March."""
    books = company("株式会社青葉精工", "manufacturer", sales=41_000, step=1_000_000.0, last=2025, years=2)
    form = Form(books, "2025年3月期決算短信.xlsx", date(2025, 3, 31), prints=Print(1_000_000, 0, words=triangle))
    form.leave_open("cf_change_other_wc cf_other_noncash total_operating_income")
    for name, title, drawn, heads in (
        (
            "連結財政状態計算書",
            "（１）連結財政状態計算書",
            POSITION,
            ("前連結会計年度\n（2024年３月31日）", "当連結会計年度\n（2025年３月31日）"),
        ),
        ("連結損益計算書", "（２）連結損益計算書", INCOME, None),
        ("連結CF", "（４）連結キャッシュ・フロー計算書", FLOWS, None),
    ):
        page = form.page(name)
        page.put(title)
        page.put(None, None, "（単位：百万円）")
        page.put(
            None,
            *(
                heads
                or (
                    "前連結会計年度\n（自　2023年４月１日\n至　2024年３月31日）",
                    "当連結会計年度\n（自　2024年４月１日\n至　2025年３月31日）",
                )
            ),
        )
        page.table(drawn, (0, Amount(1), Amount(0)))
    return form


FORMS = (tanshin_ifrs,)
