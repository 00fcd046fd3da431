"""An analyst's translation of a Japanese report: the original term in brackets behind the English, FY3/24, millions of yen."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
Net sales (売上高) :: revenue => revenue
Cost of sales (売上原価) :: cost_of_sales => cost_of_sales
Gross profit (売上総利益) :: gross_profit => gross_profit
SG&A (販売費及び一般管理費) :: sga_expenses => sga_expenses
Operating income (営業利益) :: gross_profit - sga_expenses => operating_profit
Non-operating income (営業外収益)
  Interest income (受取利息) :: interest_income => interest_income
  Other (その他) :: other_operating_income
  Total non-operating income :: other_operating_income + interest_income
Non-operating expenses (営業外費用)
  Interest expenses (支払利息) :: interest_expense => interest_expense
Recurring profit (経常利益) :: ordinary_profit => ordinary_profit
Profit before tax (税引前利益) :: profit_before_tax => profit_before_tax
Income taxes - current (法人税等) :: current_tax
Income taxes - deferred (法人税等調整額) :: deferred_tax
Net profit (当期純利益) :: net_income => net_income
"""
POSITION = """
Cash and deposits (現金及び預金) :: cash_and_equivalents => cash_and_equivalents
Accounts receivable - trade (売掛金) :: trade_receivables => trade_receivables
Marketable securities (有価証券) :: short_term_investments => short_term_investments
Inventories (棚卸資産) :: raw_inventories => inventories
Other current assets (その他) :: other_receivables + advances_paid + prepaid_expenses => other_current_assets
Total current assets (流動資産合計) :: total_current_assets => total_current_assets
Tangible fixed assets (有形固定資産) :: property_plant_equipment => property_plant_equipment
Intangible fixed assets (無形固定資産) :: intangibles
Investments & other assets (投資その他の資産) :: financial_assets + deferred_tax_assets
Total fixed assets (固定資産合計) :: total_noncurrent_assets => total_noncurrent_assets
Total assets (資産合計) :: total_assets => total_assets
Accounts payable - trade (買掛金) :: trade_payables => trade_payables
Short-term debt (短期借入金) :: bank_short => short_term_debt
Current portion of LT debt (1年内返済予定の長期借入金) :: bank_portion => current_portion_long_term_debt
Income taxes payable (未払法人税等) :: current_tax_payable => current_tax_payable
Other current liabilities (その他) :: total_current_liabilities - trade_payables - bank_current - current_tax_payable => other_current_liabilities
Total current liabilities (流動負債合計) :: total_current_liabilities => total_current_liabilities
Long-term debt (長期借入金) :: bank_long + owner_loan => long_term_debt
Retirement benefit liability (退職給付に係る負債) :: pension_obligations => pension_obligations
Other LT liabilities (その他) :: provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
Total LT liabilities (固定負債合計) :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total liabilities (負債合計) :: total_liabilities => total_liabilities
Capital stock (資本金) :: share_capital => share_capital
Capital surplus (資本剰余金) :: share_premium => share_premium
Retained earnings (利益剰余金) :: retained_earnings => retained_earnings
Total net assets (純資産合計) :: total_equity => total_equity
Total liabilities & net assets (負債純資産合計) :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Profit before tax :: profit_before_tax => cf_start_profit
D&A (減価償却費) :: depreciation_amortisation => cf_depreciation
Change in receivables (売上債権の増減額) :: cf_change_receivables => cf_change_receivables
Change in inventories (棚卸資産の増減額) :: cf_change_inventories => cf_change_inventories
Change in payables (仕入債務の増減額) :: cf_change_payables => cf_change_payables
Other :: cf_operating + tax_settled - profit_before_tax - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
Taxes paid (法人税等の支払額) :: - tax_settled => cf_tax_paid
Operating CF (営業CF) :: cf_operating => cf_operating
Purchase of tangible fixed assets :: - capex => cf_capex
Purchase of intangibles :: - capex_intangibles => cf_capex_intangibles
Other :: disposal_proceeds + cf_other_investing
Investing CF (投資CF) :: cf_investing => cf_investing
Change in borrowings, net :: borrowed - repaid
Dividends paid (配当金の支払額) :: - dividends_declared => cf_dividends_paid
Other :: raised
Financing CF (財務CF) :: cf_financing => cf_financing
Net change in cash :: cf_net_change => cf_net_change
Cash, beginning :: cash_beginning => cash_beginning
Cash, ending :: cash_end => cash_end
"""


def japanese_translated() -> Form:
    """Three blocks on one sheet with the years above each as FY3/23, a column of remarks behind the amounts."""
    books = company("Tachibana Seiki", sales=31_600, step=1e6, years=4, seed=1316, without=PLAIN)
    form = Form(
        books, "Tachibana_financials_translated.xlsx", date(2024, 3, 31), prints=Print(1e6, 0, "#,##0_);(#,##0)")
    )
    form.leave_open(
        "other_operating_income other_financial_result net_financial_result intangible_assets long_term_investments "
        "other_noncurrent_assets other_receivables cf_other_noncash cf_change_other_wc cf_other_investing cf_other_financing "
        "cf_debt_proceeds cf_debt_repayment cf_equity_proceeds cf_disposal_proceeds total_debt exceptional_items "
        "cf_cash_generated_from_operations"
    )
    page = form.page("Financials")
    page.put("Tachibana Seiki (TSE: 6275) - translated from Yuho by JK")
    page.put("¥mn, consolidated, J-GAAP")
    for title, drawn in (("Income statement", INCOME), ("Balance sheet", POSITION), ("Cash flow", FLOWS)):
        page.skip()
        row = page.put(title, "FY3/21", "FY3/22", "FY3/23", "FY3/24", "Comment")
        page.table(drawn, (0, *(Amount(back) for back in (3, 2, 1, 0))))
        if drawn is INCOME:
            page.cells[row + 1, 6] = page.cells[row, 6]._replace(value="change in revenue recognition from FY3/22")
    return form


FORMS = (japanese_translated,)
