"""A chart site's tables of a listed US company, copied into one csv."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
Revenue :: revenue => revenue
Cost Of Goods Sold :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Research And Development Expenses :: research => rd_expenses
SG&A Expenses :: sga_expenses - research => sga_expenses
Other Operating Income Or Expenses :: other_operating_income => other_operating_income
Operating Expenses :: cost_of_sales + sga_expenses - other_operating_income => total_operating_expenses
Operating Income :: operating_profit => operating_profit
Total Non-Operating Income/Expense :: interest_income - interest_expense => net_financial_result
Pre-Tax Income :: profit_before_tax => profit_before_tax
Income Taxes :: income_tax_expense => income_tax_expense
Income After Taxes :: net_income => net_income
Other Income :: nothing
Income From Continuous Operations :: net_income
Income From Discontinued Operations :: nothing
Net Income :: net_income => net_income
EBITDA :: ebitda => ebitda
EBIT :: operating_profit => operating_profit
"""
BALANCE = """
Cash On Hand :: cash_and_equivalents + short_term_investments => cash_and_equivalents
Receivables :: receivables_total => receivables_total/trade_receivables
Inventory :: inventories => inventories
Pre-Paid Expenses :: prepaid_expenses => prepaid_expenses
Other Current Assets :: nothing
Total Current Assets :: total_current_assets => total_current_assets
Property, Plant, And Equipment :: property_plant_equipment => property_plant_equipment
Long-Term Investments :: long_term_investments => long_term_investments
Goodwill And Intangible Assets :: intangibles => intangible_assets
Other Long-Term Assets :: deposits + deferred_tax_assets => other_noncurrent_assets
Total Long-Term Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Debt :: bank_long + owner_loan => long_term_debt
Other Non-Current Liabilities :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock Net :: share_capital + share_premium => share_capital
Retained Earnings (Accumulated Deficit) :: retained_earnings => retained_earnings
Comprehensive Income :: nothing
Other Share Holders Equity :: nothing
Share Holder Equity :: total_equity => total_equity
Total Liabilities And Share Holders Equity :: total_assets => total_liabilities_and_equity
"""
CASH = """
Net Income/Loss :: net_income => cf_start_profit
Total Depreciation And Amortization - Cash Flow :: depreciation_amortisation => cf_depreciation
Other Non-Cash Items :: cf_other_noncash => cf_other_noncash
Total Non-Cash Items :: cf_depreciation + cf_other_noncash
Change In Accounts Receivable :: - up_receivables_total => cf_change_receivables
Change In Inventories :: - up_inventories => cf_change_inventories
Change In Accounts Payable :: up_trade_payables => cf_change_payables
Change In Assets/Liabilities :: cf_change_working_capital + up_receivables_total + up_inventories - up_trade_payables => cf_change_other_wc
Total Change In Assets/Liabilities :: cf_change_working_capital => cf_change_working_capital
Cash Flow From Operating Activities :: cf_operating => cf_operating
Net Change In Property, Plant, And Equipment :: cf_capex + cf_disposal_proceeds => cf_capex
Net Change In Intangible Assets :: cf_capex_intangibles => cf_capex_intangibles
Net Acquisitions/Divestitures :: nothing
Net Change In Short-term Investments :: nothing
Net Change In Long-Term Investments :: - up_long_term_investments => +cf_other_investing
Net Change In Investments - Total :: - up_long_term_investments
Investing Activities - Other :: - up_deposits => +cf_other_investing
Cash Flow From Investing Activities :: cf_investing => cf_investing
Net Long-Term Debt :: borrowed - repaid - up_bank_short
Net Current Debt :: up_bank_short
Debt Issuance/Retirement Net - Total :: borrowed - repaid
Net Common Equity Issued/Repurchased :: raised => cf_equity_proceeds
Net Total Equity Issued/Repurchased :: raised => cf_equity_proceeds
Total Common And Preferred Stock Dividends Paid :: - dividends_declared => cf_dividends_paid
Financial Activities - Other :: nothing
Cash Flow From Financial Activities :: cf_financing => cf_financing
Net Cash Flow :: cf_net_change => cf_net_change
Stock-Based Compensation :: nothing
Common Stock Dividends Paid :: - dividends_declared
"""


def _dollars(value: float) -> str:
    return f"${value:,.1f}"


def chart_site_tables() -> Form:
    """Three tables below each other in a csv: five June years newest first, dollars as text in millions, no payables printed."""
    books = company(
        "Corvane Dental Systems Inc", "manufacturer", "healthy", sales=11_940, step=1e5, last=2025, years=5,
        without=(*PLAIN, "short_term_investments"),
    )  # fmt: skip
    books = split(books, research=("general_admin_expenses", 0.31), nothing=("raised", 0.0))
    form = Form(books, "CVND_financials.csv", date(2025, 6, 30), prints=Print(1e6, 1, words=_dollars, zero="-"))
    form.leave_open(
        "goodwill trade_receivables other_receivables receivables_total cf_debt_proceeds cf_debt_repayment cf_disposal_proceeds "
        "other_financial_result selling_expenses general_admin_expenses total_operating_income other_reserves "
        "cf_before_working_capital share_premium cf_change_other_wc deferred_tax_assets"
    )
    columns = (0, *(Amount(back) for back in range(5)))
    heads = [f"{2025 - back}-06-30" for back in range(5)]
    page = form.page("")
    for title, drawn in (("Income Statement", INCOME), ("Balance Sheet", BALANCE), ("Cash Flow Statement", CASH)):
        page.put(f"Corvane Dental Systems {title} 2021-2025 | CVND")
        page.put("Annual Data | Millions of US $ except per share data", *heads)
        page.table(drawn, columns)
        if drawn is INCOME:
            page.put("Basic Shares Outstanding", "48.3", "48.1", "47.9", "47.9", "47.6")
            page.put("EPS - Earnings Per Share", *(_eps(books.amount("net_income", back)) for back in range(5)))
        page.skip()
    return form


def _eps(earned: int) -> str:
    return f"${earned / 480:,.2f}"


FORMS = (chart_site_tables,)
