"""Exports of bookkeeping programs: QuickBooks, Xero, Sage, Tally."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

SMALL = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current", "long_term_investments",
    "short_term_investments", "legal_reserve", "free_reserves", "own_work_capitalised",
)  # fmt: skip

QUICKBOOKS_PROFIT = """
Income
   4000 Sales of Product Income :: sales_goods
   4100 Services :: sales_services
Total Income => revenue
Cost of Goods Sold
   5000 Cost of Goods Sold :: materials - change_in_inventories_fg
   5100 Subcontractors :: direct_services
Total Cost of Goods Sold :: materials - change_in_inventories_fg + direct_services => cost_of_sales
Gross Profit :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
Expenses
   6010 Advertising & Marketing :: services_selling
   6050 Bad Debts => bad_debt_expense
   6100 Depreciation Expense => depreciation_amortisation
   6200 Legal & Professional Services :: services_admin
   6300 Office Supplies & Software :: sundry_costs
   6400 Payroll Expenses
      6410 Wages :: wages
      6420 Payroll Taxes :: social_cost
      6430 Company Contributions :: pension_cost
   Total 6400 Payroll Expenses => personnel_expenses
   6500 Taxes & Licenses :: other_taxes
Total Expenses :: services_selling + services_admin + personnel_expenses + depreciation_amortisation + operating_charges => total_operating_expenses
Net Operating Income :: operating_profit - other_operating_income => operating_profit
Other Income
   7000 Interest Earned => interest_income
   7100 Other Miscellaneous Income :: other_operating_income
Total Other Income :: interest_income + other_operating_income
Other Expenses
   8000 Interest Paid => interest_expense
   8100 Income Tax Expense => income_tax_expense
Total Other Expenses :: interest_expense + income_tax_expense
Net Other Income :: interest_income + other_operating_income - interest_expense - income_tax_expense
Net Income => net_income
"""
QUICKBOOKS_BALANCE = """
ASSETS
   Current Assets
      Bank Accounts
         1000 Checking :: cash_bank
         1050 Petty Cash :: cash_hand
      Total Bank Accounts => cash_and_equivalents
      Accounts Receivable
         1200 Accounts Receivable (A/R) :: trade_receivables
      Total Accounts Receivable => trade_receivables
      Other Current Assets
         1300 Inventory Asset => inventories
         1400 Prepaid Expenses => prepaid_expenses
         1450 Other Receivables => other_receivables
      Total Other Current Assets :: inventories + prepaid_expenses + other_receivables
   Total Current Assets => total_current_assets
   Fixed Assets
      1500 Buildings & Improvements :: buildings_gross
      1510 Machinery & Equipment :: machinery_gross + construction
      1520 Furniture & Fixtures :: fixtures_gross
      1590 Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
   Total Fixed Assets => property_plant_equipment
   Other Assets
      1700 Software, net => intangible_assets
      1800 Security Deposits :: deposits
   Total Other Assets :: intangible_assets + deposits
TOTAL ASSETS => total_assets
LIABILITIES AND EQUITY
   Liabilities
      Current Liabilities
         Accounts Payable
            2000 Accounts Payable (A/P) :: trade_payables
         Total Accounts Payable => trade_payables
         Credit Cards
            2050 Business Credit Card :: other_current_liabilities
         Total Credit Cards :: other_current_liabilities
         Other Current Liabilities
            2100 Accrued Expenses => accrued_expenses
            2200 Customer Deposits :: contract_liabilities => contract_liabilities
            2300 Payroll Liabilities :: employee_payables + social_payable => employee_payables
            2400 Sales Tax Payable :: vat_payable => other_tax_social_payables
            2450 Income Tax Payable => current_tax_payable
            2500 Line of Credit :: bank_short
            2550 Current Portion of Long-Term Debt => current_portion_long_term_debt
         Total Other Current Liabilities :: total_current_liabilities - trade_payables - other_current_liabilities
      Total Current Liabilities => total_current_liabilities
      Long-Term Liabilities
         2700 Notes Payable :: bank_long
         2800 Loan from Shareholder :: owner_loan
      Total Long-Term Liabilities => total_noncurrent_liabilities
   Total Liabilities => total_liabilities
   Equity
      3000 Common Stock => share_capital
      3100 Additional Paid-In Capital => share_premium
      3900 Retained Earnings :: retained_earnings - net_income => retained_earnings
      Net Income => profit_for_year_in_equity
   Total Equity => total_equity
TOTAL LIABILITIES AND EQUITY => total_liabilities_and_equity
"""


def quickbooks_online() -> Form:
    """QuickBooks Online: profit and loss and balance sheet by year, labels indented by blanks, account numbers in them."""
    books = company("Tillamook Cabinet Works LLC", "builder", "healthy", sales=2_900_000, step=1, without=SMALL)
    form = Form(books, "quickbooks.xlsx", prints=Print(1, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open(
        "selling_expenses short_term_debt long_term_debt other_current_assets external_services bank_overdrafts total_operating_income other_current_liabilities other_noncurrent_assets other_operating_income"
    )
    form.also("total_noncurrent_assets", "total_assets - total_current_assets")
    profit = form.page("Profit and Loss")
    profit.put("Tillamook Cabinet Works LLC")
    profit.put("Profit and Loss")
    profit.put("January 2022 - December 2024")
    profit.skip()
    profit.put(None, "Jan - Dec 2022", "Jan - Dec 2023", "Jan - Dec 2024")
    profit.table(QUICKBOOKS_PROFIT, (0, Amount(2), Amount(1), Amount(0)))
    profit.skip(2)
    profit.put("Friday, Jan 31, 2025 09:12:44 AM GMT-8 - Accrual Basis")
    balance = form.page("Balance Sheet")
    balance.put("Tillamook Cabinet Works LLC")
    balance.put("Balance Sheet")
    balance.put("As of December 31, 2024")
    balance.skip()
    balance.put(None, "As of Dec 31, 2022", "As of Dec 31, 2023", "As of Dec 31, 2024")
    balance.table(QUICKBOOKS_BALANCE, (0, Amount(2), Amount(1), Amount(0)))
    return form


XERO_PROFIT = """
Trading Income
Sales :: revenue
Total Trading Income => revenue
Cost of Sales
Purchases :: materials - change_in_inventories_fg
Subcontractors :: direct_services
Total Cost of Sales :: materials - change_in_inventories_fg + direct_services => cost_of_sales
Gross Profit :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
Other Income
Interest Income => interest_income
Other Revenue :: other_operating_income
Total Other Income :: interest_income + other_operating_income
Operating Expenses
Advertising :: services_selling
Audit & Accountancy fees :: services_admin
Bad Debts => bad_debt_expense
Business rates :: other_taxes
Corporation Tax => income_tax_expense
Depreciation Expense => depreciation_amortisation
Employers National Insurance :: social_cost => +personnel_expenses
General Expenses :: sundry_costs
Interest Paid => interest_expense
Pensions Costs :: pension_cost => +personnel_expenses
Salaries :: wages => +personnel_expenses
Total Operating Expenses :: services_selling + services_admin + operating_charges + income_tax_expense + depreciation_amortisation + personnel_expenses + interest_expense
Net Profit => net_income
"""
XERO_BALANCE = """
Fixed Assets
Tangible Assets
Computer Equipment :: software_gross
Less Accumulated Depreciation on Computer Equipment :: - software_worn
Plant and Machinery :: property_plant_equipment_gross
Less Accumulated Depreciation on Plant and Machinery :: - accumulated_depreciation
Total Tangible Assets :: fixed_assets => property_plant_equipment
Total Fixed Assets :: fixed_assets + deposits => total_noncurrent_assets
Current Assets
Cash at bank and in hand
Business Bank Account :: cash_bank
Petty Cash :: cash_hand
Total Cash at bank and in hand => cash_and_equivalents
Accounts Receivable :: trade_receivables => trade_receivables
Inventory => inventories
Other Debtors :: other_receivables => other_receivables
Prepayments => prepaid_expenses
Total Current Assets => total_current_assets
Creditors: amounts falling due within one year
Accounts Payable => trade_payables
Accruals => accrued_expenses
Bank Loan - current :: bank_current => short_term_debt
Corporation Tax Payable => current_tax_payable
Income in Advance :: contract_liabilities => contract_liabilities
Other Creditors :: other_current_liabilities
PAYE & NI Payable :: social_payable
VAT :: vat_payable
Wages Payable => employee_payables
Total Creditors: amounts falling due within one year => total_current_liabilities
Net Current Assets (Liabilities) => net_current_assets
Total Assets less Current Liabilities => total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year
Bank Loan :: bank_long => long_term_debt
Directors' Loan Account :: owner_loan => related_party_payables_noncurrent
Total Creditors: amounts falling due after more than one year => total_noncurrent_liabilities
Net Assets => net_assets
Capital and Reserves
Current Year Earnings => profit_for_year_in_equity
Retained Earnings :: retained_earnings - net_income => retained_earnings
Share Capital :: share_capital + share_premium => share_capital
Total Capital and Reserves => total_equity
"""


def xero_two_years() -> Form:
    """Xero's profit and loss and balance sheet, UK chart, pounds and pence, tax and interest among operating expenses."""
    books = company(
        "Bramble & Finch Ltd", "trader", "healthy", sales=184_300_000, step=0.01, last=2025, years=2, without=SMALL
    )
    form = Form(books, "Bramble_Finch_Xero.xlsx", date(2025, 3, 31), prints=Print(1, 2, "#,##0.00;(#,##0.00)"))
    form.leave_open(
        "other_operating_income selling_expenses operating_profit external_services other_operating_expenses other_tax_social_payables other_current_liabilities property_plant_equipment total_operating_expenses general_admin_expenses profit_before_tax property_plant_equipment_gross accumulated_depreciation total_operating_income"
    )
    for name, over, heads, drawn in (
        ("Profit and Loss", "For the year ended 31 March 2025", ("2025", "2024"), XERO_PROFIT),
        ("Balance Sheet", "As at 31 March 2025", ("31 Mar 2025", "31 Mar 2024"), XERO_BALANCE),
    ):
        page = form.page(name)
        page.put(name)
        page.put("Bramble & Finch Ltd")
        page.put(over)
        page.skip()
        page.put("Account", *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


SAGE_PROFIT = """
Sales
   Sales of Goods ::  ; sales_goods
   Sales of Services :: ; sales_services
 :: ; revenue => ; revenue
Purchases
   Material Purchases :: ; materials
   Sub-contractors :: ; direct_services
 :: ; materials + direct_services
Direct Expenses
   Direct Labour :: ; wages
 :: ; wages
   Gross Profit/(Loss): :: ; revenue - materials - direct_services - wages => ; gross_profit
Overheads
   Gross Wages :: ; social_cost + pension_cost
   Professional Fees :: ; services_admin
   Sales Promotion :: ; services_selling
   Bad Debts :: ; bad_debt_expense => ; bad_debt_expense
   Rates :: ; other_taxes
   Depreciation => ; depreciation_amortisation
   Bank Charges and Interest :: ; interest_expense
   General Expenses :: ; sundry_costs - other_operating_income - change_in_inventories_fg - interest_income
   Taxation => ; income_tax_expense
   Net Profit/(Loss): :: ; net_income => ; net_income
"""


def sage_period_and_year() -> Form:
    """Sage 50's profit and loss: the period's column empty, the year to date of twelve months, dates only in its head."""
    books = company(
        "Lomond Fire Protection", "services", "healthy", sales=231_400_000, step=0.01, last=2025, years=1, without=SMALL
    )
    form = Form(
        books, "sage_pl.csv", date(2025, 3, 31), prints=Print(1, 2, words=lambda v: f"{v:,.2f}"), encoding="cp1252"
    )
    form.leave_open(
        "cost_of_sales materials_consumed personnel_expenses interest_expense other_operating_expenses total_operating_expenses external_services operating_profit profit_before_tax selling_expenses general_admin_expenses"
    )
    page = form.page("")
    page.put("Date:", "04/04/2025", None, "Lomond Fire Protection", None, "Page:", "1")
    page.put(None, None, None, "Profit and Loss")
    page.put("From:", "Month 1, April 2024")
    page.put("To:", "Month 12, March 2025")
    page.put("Chart of Accounts:", "Default Layout of Accounts")
    page.skip()
    page.put(None, None, "Period", None, "Year to Date")
    page.table(SAGE_PROFIT, (0, None, Amount(0), None, Amount(0, 1)))
    return form


FORMS = (quickbooks_online, xero_two_years, sage_period_and_year)
