"""A cloud program's comparative statements: account numbers behind dashes, cost of revenue and departments, EBITDA before depreciation."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, changes, parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ASSETS
*Current Assets
*Cash and Cash Equivalents
10100 - Operating Cash :: bank_main
10200 - Payroll Account :: payroll_bank
10300 - Money Market :: savings
10900 - Undeposited Funds :: cash_hand
*Total Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
*Accounts Receivable, Net
11000 - Accounts Receivable :: trade_gross
11900 - Allowance For Doubtful Accounts :: - allowance
12000 - Unbilled AR :: sundry_receivables
*Total Accounts Receivable, Net :: trade_receivables + sundry_receivables
*Other Current Assets
13100 - Prepaid Expenses :: prepaid_expenses
13900 - Intercompany Receivable :: vat_receivable
*Total Other Current Assets :: prepaid_expenses + vat_receivable
*Total Current Assets :: total_current_assets => total_current_assets
*Noncurrent Assets
*Fixed Assets, Net
15100 - Property and Equipment :: property_plant_equipment_gross
15900 - Accumulated Depreciation :: - accumulated_depreciation
*Total Fixed Assets, Net :: property_plant_equipment => property_plant_equipment
16000 - Capitalized Software, Net :: intangible_assets => intangible_assets
17000 - Security Deposits :: deposits
*Total Noncurrent Assets :: total_noncurrent_assets => total_noncurrent_assets
*TOTAL ASSETS :: total_assets => total_assets
*LIABILITIES & EQUITY
*Current Liabilities
*Accounts Payable
20100 - Accounts Payable :: trade_payables
*Total Accounts Payable :: trade_payables => trade_payables
20300 - Employee Expense Payable :: exp_payable
20500 - Corporate Card - Amex :: card
*Accrued Liabilities
21100 - Accrued Expenses :: accrued_expenses
21200 - Accrued Payroll and PTO :: employee_payables
21300 - Sales Tax Payable :: vat_payable
21400 - Payroll Tax Payable :: social_payable
21500 - Income Tax Payable :: current_tax_payable
*Total Accrued Liabilities :: accrued_expenses + employee_payables + vat_payable + social_payable + current_tax_payable
22000 - Deferred Revenue - Current :: contract_liabilities => contract_liabilities
23000 - Bank LOC :: bank_short
23100 - Term Loan - Current :: bank_portion => current_portion_long_term_debt
*Total Current Liabilities :: total_current_liabilities => total_current_liabilities
*Long Term Liabilities
25000 - Term Loan - Noncurrent :: bank_long => long_term_debt
26000 - Convertible Notes :: owner_loan
*Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Total Liabilities :: total_liabilities => total_liabilities
*Equity
30100 - Common Stock :: share_capital => share_capital
30200 - Additional Paid in Capital :: share_premium => share_premium
*Retained Earnings
31000 - Retained Earnings :: retained_brought => retained_earnings
Net Income Current Year :: net_income => profit_for_year_in_equity
*Total Retained Earnings :: retained_brought + net_income
*Total Equity :: total_equity => total_equity
*TOTAL LIABILITIES & EQUITY :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
*Revenue
40100 - Revenue - Subscription :: sub_rev
40200 - Revenue - Services :: serv_rev
40300 - Revenue - Other :: sales_goods
*Total Revenue :: revenue => revenue
*Cost of Revenue
50100 - COGS - Hosting :: materials
50200 - COGS - Salaries :: direct_wages
50300 - COGS - Contractors :: direct_services
*Total Cost of Revenue :: materials + direct_wages + direct_services => cost_of_sales
*Gross Profit :: revenue - materials - direct_wages - direct_services => gross_profit
*Operating Expenses
*Sales & Marketing
60100 - Salaries - S&M :: wages_selling
60200 - Marketing Programs :: services_selling
*Total Sales & Marketing :: wages_selling + services_selling => selling_expenses
*General & Administrative
62100 - Salaries - G&A :: wages_admin
62200 - Professional Fees :: services_admin
62300 - Bad Debt Expense :: bad_debt_expense => bad_debt_expense
62400 - Taxes and Licenses :: other_taxes
62900 - Other G&A :: sundry_costs
*Total General & Administrative :: wages_admin + services_admin + operating_charges => general_admin_expenses
*Total Operating Expenses :: wages_selling + services_selling + wages_admin + services_admin + operating_charges
*EBITDA :: ebitda - other_operating_income => ebitda
70100 - Depreciation Expense :: depreciation_ppe
70200 - Amortization Expense :: amortisation
*Total Depreciation & Amortization :: depreciation_amortisation => depreciation_amortisation
*Operating Income :: operating_profit - other_operating_income => operating_profit
*Other Income (Expense)
80100 - Interest Income :: interest_income => interest_income
80200 - Other Income :: other_operating_income
80300 - Interest Expense :: - interest_expense => -interest_expense
80400 - Suspense
*Total Other Income (Expense) :: interest_income + other_operating_income - interest_expense
*Income Before Taxes :: profit_before_tax => profit_before_tax
90100 - Provision for Income Taxes :: income_tax_expense => income_tax_expense
*Net Income :: net_income => net_income
"""


def intacct_departments() -> Form:
    """Two sheets of two years with their difference; this year's profit inside total retained earnings."""
    books = company("Cinderpath Software, Inc.", "software", sales=6_900_000, step=1, seed=8, without=SMALL)
    books = parted(books, "cash_bank", "bank_main", payroll_bank=(0.02, -0.03, 0.02, -0.01), savings=0.4)
    books = parted(books, "sales_services", "sub_rev", serv_rev=0.2)
    books = parted(books, "other_current_liabilities", "card", exp_payable=0.3)
    form = Form(books, "intacct.xlsx", prints=Print(1, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open(
        "receivables_allowance trade_receivables receivables_total prepaid_expenses inventories other_receivables other_current_assets "
        "accrued_expenses other_current_liabilities other_tax_social_payables employee_payables current_tax_payable short_term_debt "
        "personnel_expenses other_operating_income other_noncurrent_assets total_operating_expenses long_term_debt "
        "related_party_receivables_current net_financial_result other_financial_result contract_assets external_services"
    )
    form.also("cost_of_sales", "materials + direct_wages + direct_services")
    form.also("gross_profit", "revenue - materials - direct_wages - direct_services")
    form.also("sga_expenses", "wages_selling + services_selling + wages_admin + services_admin + operating_charges")
    for name, drawn, what in (("Balance Sheet", POSITION, "Month"), ("Income Statement", RESULTS, "Year")):
        page = form.page(name)
        page.put("Cinderpath Software, Inc.")
        page.put(f"{name} - Comparative")
        page.put("As of December 31, 2024" if what == "Month" else "For the Period Ending December 31, 2024")
        page.skip()
        page.put(None, f"{what} Ending 12/31/2024", f"{what} Ending 12/31/2023")
        page.put(None, "Actual", "Actual", "Difference", "% Change")
        top = page.row
        page.table(drawn, (0, Amount(0), Amount(1)))
        changes(page, top, 2, 3)
    return form


FORMS = (intacct_departments,)
