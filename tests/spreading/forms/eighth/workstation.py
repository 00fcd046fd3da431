"""A market-data workstation's standardised statements of a company: three sheets, fiscal years across, its own words."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Net Sales :: revenue
Revenue :: revenue => revenue
Total Revenue :: revenue => revenue
Cost of Revenue, Total :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Selling/General/Administrative Expenses, Total :: sga_expenses => sga_expenses
Other Operating Expenses, Total :: - other_operating_income
Total Operating Expense :: cost_of_sales + sga_expenses - other_operating_income
Operating Income :: operating_profit => operating_profit
Interest Expense, Net Non-Operating :: - interest_expense => -interest_expense
Interest/Investment Income, Non-Operating :: interest_income => interest_income
Interest Income (Expense), Net Non-Operating :: net_financial_result => net_financial_result
Income Before Tax :: profit_before_tax => profit_before_tax
Total Income Tax :: income_tax_expense => income_tax_expense
Income After Tax :: net_income
Net Income Before Extraordinary Items :: net_income
Net Income :: net_income => net_income
Income Available to Common Excl. Extraordinary Items :: net_income
Diluted Weighted Average Shares :: shares
"""
BALANCE = """
Cash :: cash_hand
Cash & Equivalents :: cash_bank
Short Term Investments :: short_term_investments => short_term_investments
Cash and Short Term Investments :: cash_and_equivalents + short_term_investments
Accounts Receivable - Trade, Gross :: trade_gross
Provision for Doubtful Accounts :: - allowance => -receivables_allowance
Accounts Receivable - Trade, Net :: trade_receivables => trade_receivables
Total Receivables, Net :: receivables_total
Receivables - Other :: other_receivables => other_receivables
Total Inventory :: inventories => inventories
Prepaid Expenses :: prepaid_expenses => prepaid_expenses
Total Current Assets :: total_current_assets => total_current_assets
Property/Plant/Equipment, Total - Gross :: property_plant_equipment_gross => property_plant_equipment_gross
Accumulated Depreciation, Total :: - accumulated_depreciation => -accumulated_depreciation
Property/Plant/Equipment, Total - Net :: property_plant_equipment => property_plant_equipment
Goodwill, Net :: goodwill => goodwill
Intangibles, Net :: intangible_assets => intangible_assets
Long Term Investments :: financial_assets => long_term_investments
Other Long Term Assets, Total :: deferred_tax_assets
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Accrued Expenses :: accrued_expenses + employee_payables => accrued_expenses
Notes Payable/Short Term Debt :: bank_short => short_term_debt
Current Port. of LT Debt/Capital Leases :: bank_portion => current_portion_long_term_debt
Other Current liabilities, Total :: contract_liabilities + current_tax_payable + taxes_and_social + other_current_liabilities + provisions_current
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Debt :: bank_long + owner_loan => long_term_debt
Total Long Term Debt :: bank_long + owner_loan => long_term_debt
Total Debt :: bank_debt + owner_loan
Deferred Income Tax :: deferred_tax_liabilities => deferred_tax_liabilities
Other Liabilities, Total :: pension_obligations + provisions_noncurrent => other_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock, Total :: share_capital => share_capital
Additional Paid-In Capital :: share_premium => share_premium
Retained Earnings (Accumulated Deficit) :: retained_earnings => retained_earnings
Total Equity :: total_equity => total_equity
Total Liabilities & Shareholders' Equity :: total_assets => total_liabilities_and_equity
Total Common Shares Outstanding :: shares
"""
FLOWS = """
Net Income/Starting Line :: net_income => cf_start_profit
Depreciation/Depletion :: depreciation_ppe
Amortization :: amortisation
Non-Cash Items :: cf_other_noncash => cf_other_noncash
Changes in Working Capital :: cf_change_working_capital => cf_change_working_capital
Cash from Operating Activities :: cf_operating => cf_operating
Capital Expenditures :: - capex - capex_intangibles => cf_capex
Other Investing Cash Flow Items, Total :: disposal_proceeds + cf_other_investing
Cash from Investing Activities :: cf_investing => cf_investing
Total Cash Dividends Paid :: - dividends_declared => cf_dividends_paid
Issuance (Retirement) of Stock, Net :: raised
Issuance (Retirement) of Debt, Net :: borrowed - repaid
Cash from Financing Activities :: cf_financing => cf_financing
Foreign Exchange Effects :: raised - raised
Net Change in Cash :: cf_net_change => cf_net_change
Net Cash - Beginning Balance :: cash_beginning => cash_beginning
Net Cash - Ending Balance :: cash_end => cash_end
Free Cash Flow :: cf_operating + cf_capex
"""


def workstation() -> Form:
    """Heads with the period's end, its length and where it was reported; totals named after a comma."""
    books = company("Ostrander Valve Corp", "manufacturer", sales=644_000, years=4)
    books = split(books, shares=("share_capital", 0.4))
    form = Form(books, "OVC.N_Financials.xlsx", prints=Print(1_000_000, 2, "#,##0.00;(#,##0.00);--"))
    form.leave_open(
        "other_current_assets other_current_liabilities other_noncurrent_assets cash_and_equivalents receivables_total "
        "total_operating_expenses other_operating_expenses cf_depreciation cf_capex cf_other_investing other_operating_income "
        "cf_debt_proceeds cf_equity_proceeds cf_debt_repayment net_income_parent ordinary_profit cf_capex_intangibles deferred_tax_assets "
        "financial_debt_unsplit free_cash_flow"
    )
    years = (Amount(0), Amount(1), Amount(2), Amount(3))
    for name, drawn in (("Income Statement", INCOME), ("Balance Sheet", BALANCE), ("Cash Flow", FLOWS)):
        page = form.page(name)
        page.put("Company Fundamentals - " + name)
        page.put("Company Name", books.name + " (OVC.N)")
        page.put("Statement Type", "Standardized", None, "Units", "Millions")
        page.put("Currency", "USD", None, "Consolidation Basis", "Consolidated")
        page.skip()
        page.put(None, "2024", "2023", "2022", "2021")
        page.put("Period End Date", "31-12-2024", "31-12-2023", "31-12-2022", "31-12-2021")
        page.put("Period Length", *["12 Months"] * 4)
        page.put("Source", "10-K", "10-K", "10-K", "10-K")
        page.put("Reporting Currency", *["USD"] * 4)
        page.table(drawn, (0, *years))
    return form


FORMS = (workstation,)
