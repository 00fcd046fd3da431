"""A SaaS start-up's yearly exports out of its bookkeeping program, each report of each year on a sheet of its own."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

PROFIT = """
Income
   Professional Services :: sales_services - subscriptions
   Setup & Hardware Fees :: sales_goods
   Subscription Revenue :: subscriptions
Total Income :: revenue => revenue
Cost of Goods Sold
   Customer Support Payroll :: support
   Hosting & Infrastructure :: direct_services
   Third-Party Licences :: materials
Total Cost of Goods Sold :: materials + direct_services + support => cost_of_sales
Gross Profit :: revenue - materials - direct_services - support => gross_profit
Expenses
   Advertising & Marketing :: services_selling
   Bad Debts :: bad_debt_expense => bad_debt_expense
   Depreciation & Amortization :: depreciation_amortisation => depreciation_amortisation
   Legal & Professional Services :: services_admin
   Office & General :: sundry_costs
   Payroll Expenses
      Engineering Salaries :: wages - support - wages_selling - wages_admin
      G&A Salaries :: wages_admin
      Payroll Taxes & Benefits :: social_cost + pension_cost
      Sales Salaries :: wages_selling
   Total Payroll Expenses :: personnel_expenses - support
   Taxes & Licenses :: other_taxes
Total Expenses :: operating_charges + depreciation_amortisation + services_selling + services_admin + personnel_expenses - support => total_operating_expenses/sga_expenses
Net Operating Income :: operating_profit - other_operating_income => operating_profit
Other Income
   Gain on Sale of Equipment :: disposal_gain
   Grants & Other Income :: sundry_income
   Interest Earned :: interest_income => interest_income
Total Other Income :: other_operating_income + interest_income
Other Expenses
   Income Tax Expense :: income_tax_expense => income_tax_expense
   Interest Paid :: interest_expense => interest_expense
Total Other Expenses :: interest_expense + income_tax_expense
Net Other Income :: other_operating_income + interest_income - interest_expense - income_tax_expense
Net Income :: net_income => net_income
"""
BALANCE = """
ASSETS
   Current Assets
      Bank Accounts
         Operating Checking (4471) :: cash_bank
         Petty Cash & Stripe Clearing :: cash_hand
      Total Bank Accounts :: cash_and_equivalents => cash_and_equivalents
      Accounts Receivable
         Accounts Receivable (A/R) :: trade_gross
         Allowance for Bad Debts :: - allowance => -receivables_allowance
      Total Accounts Receivable :: trade_receivables => trade_receivables
      Other Current Assets
         Prepaid Expenses :: prepaid_expenses => prepaid_expenses
         R&D Credit Receivable :: sundry_receivables => +other_receivables
         Sales Tax Receivable :: vat_receivable => +other_receivables
         Treasury Bills :: short_term_investments => short_term_investments
      Total Other Current Assets :: prepaid_expenses + other_receivables + short_term_investments
   Total Current Assets :: total_current_assets => total_current_assets
   Fixed Assets
      Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
      Computers & Equipment :: machinery_gross + fixtures_gross
      Leasehold Improvements :: buildings_gross + construction
   Total Fixed Assets :: property_plant_equipment => property_plant_equipment
   Other Assets
      Capitalized Software :: software_gross
      Capitalized Software - Accumulated Amortization :: - software_worn
      Security Deposits :: deposits
      SAFE Investments :: long_term_investments => long_term_investments
   Total Other Assets :: intangible_assets + financial_assets
TOTAL ASSETS :: total_assets => total_assets
LIABILITIES AND EQUITY
   Liabilities
      Current Liabilities
         Accounts Payable
            Accounts Payable (A/P) :: trade_payables
         Total Accounts Payable :: trade_payables => trade_payables
         Credit Cards
            Brex Card :: cards
         Total Credit Cards :: cards
         Other Current Liabilities
            Accrued Liabilities :: accrued_expenses => accrued_expenses
            Accrued Payroll & PTO :: employee_payables => +employee_payables
            Customer Deposits :: advances_received => +contract_liabilities
            Deferred Revenue :: deferred_income => +contract_liabilities
            Income Tax Payable :: current_tax_payable => current_tax_payable
            Line of Credit :: bank_short => short_term_debt
            Other Payables :: other_current_liabilities - cards
            Payroll Liabilities :: social_payable => +employee_payables
            Sales Tax Payable :: vat_payable => +other_tax_social_payables
            Venture Debt - Current Portion :: bank_portion => current_portion_long_term_debt
         Total Other Current Liabilities :: total_current_liabilities - trade_payables - cards
      Total Current Liabilities :: total_current_liabilities => total_current_liabilities
      Long-Term Liabilities
         Founder Loan :: owner_loan => related_party_payables_noncurrent
         Venture Debt - Long-Term :: bank_long => long_term_debt
      Total Long-Term Liabilities :: bank_long + owner_loan => total_noncurrent_liabilities
   Total Liabilities :: total_liabilities => total_liabilities
   Equity
      Additional Paid-In Capital :: share_premium => share_premium
      Common Stock :: share_capital - preferred => +share_capital
      Preferred Stock - Seed & Series A :: preferred => +share_capital
      Retained Earnings :: retained_earnings - net_income => retained_earnings
      Net Income :: net_income => profit_for_year_in_equity
   Total Equity :: total_equity => total_equity
TOTAL LIABILITIES AND EQUITY :: total_assets => total_liabilities_and_equity
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_current", "provisions_noncurrent", "legal_reserve",
    "free_reserves", "own_work_capitalised",
)  # fmt: skip


def saas_yearly_sheets() -> Form:
    """A start-up's six exports: profit and loss and balance sheet of three years to June, one year a sheet under "Total", cents."""
    name = "Larkfold Software, Inc."
    books = company(name, "software", "distressed", sales=412_000_000, step=0.01, years=3, seed=1, without=WITHOUT)
    books = split(
        books, subscriptions=("sales_services", 0.88), support=("direct_wages", 0.3), cards=("other_current_liabilities", 0.4),
        preferred=("share_capital", 0.7),
    )  # fmt: skip
    form = Form(
        books, "Larkfold FY22-FY24 QBO exports.xlsx", date(2024, 6, 30), prints=Print(1, 2, "#,##0.00;-#,##0.00")
    )
    form.leave_open(
        "other_operating_income profit_before_tax net_financial_result other_current_assets other_noncurrent_assets long_term_receivables "
        "intangible_assets personnel_expenses selling_expenses general_admin_expenses rd_expenses external_services materials_consumed "
        "other_operating_expenses other_current_liabilities property_plant_equipment_gross accumulated_depreciation total_operating_income "
        "ebitda mezzanine_equity receivables_total sga_expenses depreciation_ppe"
    )  # fmt: skip
    form.also("total_noncurrent_assets", "total_assets - total_current_assets")
    for back in (2, 1, 0):
        year = 2024 - back
        for sheet, title, when, drawn in (
            (f"P&L FY{year - 2000}", "Profit and Loss", f"July {year - 1} - June {year}", PROFIT),
            (f"BS FY{year - 2000}", "Balance Sheet", f"As of June 30, {year}", BALANCE),
        ):
            page = form.page(sheet)
            page.put(name)
            page.put(title)
            page.put(when)
            page.skip()
            page.put(None, "Total")
            page.table(drawn, (0, Amount(back)))
            page.skip(2)
            page.put(f"Accrual Basis  {date(year, 8, 15):%A, %B %d, %Y}  09:4{back} AM GMT-7")
    return form


FORMS = (saas_yearly_sheets,)
