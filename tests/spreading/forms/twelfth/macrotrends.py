"""A chart site's tables copied into a workbook: a statement a sheet, dates newest first, amounts as text with a dollar."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
Revenue :: revenue => revenue
Cost Of Goods Sold :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Research And Development Expenses
SG&A Expenses :: sga_expenses => sga_expenses
Other Operating Income Or Expenses :: other_operating_income => other_operating_income
Operating Expenses :: cost_of_sales + sga_expenses - other_operating_income
Operating Income :: operating_profit => operating_profit
Total Non-Operating Income/Expense :: net_financial_result => net_financial_result
Pre-Tax Income :: profit_before_tax => profit_before_tax
Income Taxes :: income_tax_expense => income_tax_expense
Income After Taxes :: net_income
Other Income
Income From Continuous Operations :: net_income
Income From Discontinued Operations
Net Income :: net_income => net_income
EBITDA :: ebitda => ebitda
EBIT :: operating_profit
Basic Shares Outstanding
Basic EPS
"""
POSITION = """
Cash On Hand :: cash_and_equivalents => cash_and_equivalents
Receivables :: receivables_total => trade_receivables/receivables_total
Inventory :: inventories => inventories
Pre-Paid Expenses :: prepaid_expenses => prepaid_expenses
Other Current Assets
Total Current Assets :: total_current_assets => total_current_assets
Property, Plant, And Equipment :: property_plant_equipment => property_plant_equipment
Long-Term Investments :: financial_assets => long_term_investments
Goodwill And Intangible Assets :: intangibles => intangible_assets/goodwill
Other Long-Term Assets :: deferred_tax_assets
Total Long-Term Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Debt :: bank_long + owner_loan => long_term_debt
Other Non-Current Liabilities :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock Net :: share_capital + share_premium => share_capital
Retained Earnings (Accumulated Deficit) :: retained_earnings => retained_earnings
Comprehensive Income
Other Share Holders Equity
Share Holder Equity :: total_equity => total_equity
Total Liabilities And Share Holders Equity :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Net Income/Loss :: net_income => cf_start_profit
Total Depreciation And Amortization - Cash Flow :: depreciation_amortisation => cf_depreciation
Other Non-Cash Items :: cf_other_noncash
Total Non-Cash Items :: depreciation_amortisation + cf_other_noncash
Change In Accounts Receivable :: cf_change_receivables => cf_change_receivables
Change In Inventories :: cf_change_inventories => cf_change_inventories
Change In Accounts Payable :: cf_change_payables => cf_change_payables
Change In Assets/Liabilities :: cf_change_other_wc
Total Change In Assets/Liabilities :: cf_change_working_capital => cf_change_working_capital
Cash Flow From Operating Activities :: cf_operating => cf_operating
Net Change In Property, Plant, And Equipment :: disposal_proceeds - capex
Net Change In Intangible Assets :: - capex_intangibles => cf_capex_intangibles
Net Acquisitions/Divestitures
Net Change In Short-term Investments
Net Change In Long-Term Investments :: cf_other_investing
Cash Flow From Investing Activities :: cf_investing => cf_investing
Net Long-Term Debt :: borrowed - repaid
Net Current Debt
Debt Issuance/Retirement Net - Total :: borrowed - repaid
Net Common Equity Issued/Repurchased :: raised
Total Common And Preferred Stock Dividends Paid :: - dividends_declared => cf_dividends_paid
Cash Flow From Financial Activities :: cf_financing => cf_financing
Net Cash Flow :: cf_net_change => cf_net_change
Stock-Based Compensation
"""


def _dollars(amount: float) -> str:
    return f"${amount:,.0f}" if amount >= 0 else f"$-{-amount:,.0f}"


def macrotrends() -> Form:
    """Ends of years as text, the unit in the corner, nothing shown as a dash."""
    books = company(
        "Corvane Outdoor", "trader", sales=2_611_000, years=5, seed=202, without=(*PLAIN, "short_term_investments")
    )
    prints = Print(1e6, 0, words=_dollars, zero="-")
    form = Form(books, "CVNE macrotrends.xlsx", date(2024, 6, 30), prints=prints)
    form.leave_open(
        "total_operating_expenses other_noncurrent_assets deferred_tax_assets cf_other_noncash cf_change_other_wc "
        "cf_capex cf_disposal_proceeds cf_other_investing cf_debt_proceeds cf_debt_repayment cf_equity_proceeds "
        "cf_other_financing goodwill other_financial_result share_premium net_income_parent"
    )
    years = tuple(Amount(back) for back in range(5))
    for name, drawn in (("Income Statement", INCOME), ("Balance Sheet", POSITION), ("Cash Flow Statement", FLOWS)):
        page = form.page(name)
        page.put("Annual Data | Millions of US $ except per share data", *(f"{2024 - back}-06-30" for back in range(5)))
        top = page.row
        page.table(drawn, (0, *years))
        for row in range(top, page.row):
            for column in range(2, 7):
                page.cells.setdefault((row, column), Cell("-"))
    return form


FORMS = (macrotrends,)
