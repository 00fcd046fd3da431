"""A program's statements with a list below: net income led back to an adjusted EBITDA, a swept account below zero, distributions."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RESULTS = """
*Income
40000 Sales Revenue :: sales_goods
40100 Service Revenue :: sales_services
40900 Sales Returns & Discounts :: - returns
*Net Revenue :: revenue - returns => revenue
*Cost of Sales
50000 Cost of Goods Sold :: materials - change_in_inventories_fg - returns
50100 Freight-In & Landed Cost :: direct_services
*Total Cost of Sales :: materials - change_in_inventories_fg + direct_services - returns => cost_of_sales
*Gross Margin :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
*Operating Expenses
60100 Salaries & Wages :: wages
60150 Payroll Tax Expense :: social_cost
60200 401(k) Match :: pension_cost
61000 Rent & Occupancy :: services_admin
62000 Marketing :: services_selling
63000 Bad Debt Expense :: bad_debt_expense => bad_debt_expense
64000 Insurance :: sundry_costs
65000 Property Taxes :: other_taxes
*Total Operating Expenses :: services_selling + services_admin + personnel_expenses + operating_charges => total_operating_expenses
*EBITDA :: ebitda - other_operating_income => ebitda
70000 Depreciation :: depreciation_ppe
70100 Amortization :: amortisation
*EBIT :: operating_profit - other_operating_income => operating_profit
71000 Interest Expense - Line of Credit :: int_loc
71100 Interest Expense - Term Loan :: int_term
72000 (Gain)/Loss on Sale of Assets :: - other_operating_income
72500 Interest (Income) :: - interest_income => -interest_income
*EBT :: profit_before_tax => profit_before_tax
80000 Income Taxes - Current :: income_tax_expense => income_tax_expense
*Net Income :: net_income => net_income
*Adjusted EBITDA
Net Income :: net_income
Add: Interest Expense :: interest_expense
Add: Taxes :: income_tax_expense
Add: Depreciation & Amortization :: depreciation_amortisation
Add: Owner Compensation Add-back :: pension_cost
*Adjusted EBITDA :: net_income + interest_expense + income_tax_expense + depreciation_amortisation + pension_cost
"""
POSITION = """
*Assets
*Current Assets
10100 Cash - Operating :: bank_main
10150 Cash - Undeposited Funds :: undeposited
10200 Cash - Sweep :: - sweep
11000 Accounts Receivable - Trade :: trade_gross
11050 Accounts Receivable - Retainage :: sundry_receivables
11900 Reserve for Bad Debts :: - allowance
12000 Inventory :: raw_inventories
12900 Inventory Reserve
13000 Prepaids & Other :: prepaid_expenses
13500 Due from Affiliate :: vat_receivable
*Total Current Assets :: total_current_assets => total_current_assets
*Fixed Assets
15000 Property, Plant & Equipment :: property_plant_equipment_gross
15900 Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
*Net Fixed Assets :: property_plant_equipment => property_plant_equipment
16000 Intangibles, Net :: intangible_assets => intangible_assets
17000 Deposits :: deposits
*Total Assets :: total_assets => total_assets
*Liabilities & Equity
*Current Liabilities
20000 Accounts Payable - Trade :: trade_payables
20100 AP Accrual (Received Not Invoiced) :: rni
20500 Credit Card - Amex :: other_current_liabilities
21000 Accrued Payroll & Vacation :: employee_payables
21100 Payroll Taxes Payable :: social_payable
21200 Sales & Use Tax Payable :: vat_payable
21300 Income Taxes Payable :: current_tax_payable => current_tax_payable
22000 Deferred Revenue :: deferred_income
22100 Customer Deposits :: advances_received
23000 Revolver - First Commerce Bank :: bank_short
23100 Current Maturities - LTD :: bank_portion => current_portion_long_term_debt
*Total Current Liabilities :: total_current_liabilities => total_current_liabilities
*Long-Term Liabilities
25000 Term Loan, Net of Current :: bank_long
25100 Subordinated Note - Seller :: owner_loan
*Total Long-Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Total Liabilities :: total_liabilities => total_liabilities
*Equity
30000 Members' Capital :: share_capital + share_premium => share_capital
31000 Distributions :: - dividends_declared
32000 Retained Earnings :: retained_brought + dividends_declared => retained_earnings
YTD Net Income :: net_income => profit_for_year_in_equity
*Total Equity :: total_equity => total_equity
*Total Liabilities & Equity :: total_assets => total_liabilities_and_equity
"""


def acumatica_adjusted() -> Form:
    """Two sheets of three years, account numbers before the names."""
    books = company("Fallon Hydraulics LLC", "manufacturer", sales=14_200_000, step=1, seed=27, without=SMALL)
    books = parted(books, "cash_bank", "bank_main", undeposited=0.02, swept=-0.3)
    books = parted(books, "interest_expense", "int_term", int_loc=0.3)
    books = parted(books, "sales_goods", "goods_rest", returns=0.012)
    books = with_sums(books, {"sweep": "- swept", "rni": "accrued_expenses"})
    form = Form(books, "Financials FY24.xlsx", prints=Print(1, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open(
        "revenue gross_profit cost_of_sales cash_and_equivalents trade_receivables receivables_allowance receivables_total other_receivables "
        "inventories prepaid_expenses other_current_assets related_party_receivables_current other_noncurrent_assets trade_payables "
        "accrued_expenses other_current_liabilities employee_payables other_tax_social_payables contract_liabilities short_term_debt "
        "long_term_debt related_party_payables_noncurrent personnel_expenses depreciation_amortisation external_services selling_expenses "
        "other_operating_expenses other_operating_income net_financial_result other_financial_result total_noncurrent_assets "
        "property_plant_equipment_gross deferred_income_bs depreciation_ppe"
    )
    form.also("ebitda", "ebitda - other_operating_income")
    form.also("operating_profit", "operating_profit - other_operating_income")
    for name, drawn, heads in (
        ("Balance Sheet", POSITION, ("12/31/2024", "12/31/2023", "12/31/2022")),
        ("Income Statement", RESULTS, ("FY 2024", "FY 2023", "FY 2022")),
    ):
        page = form.page(name)
        page.put("Fallon Hydraulics LLC")
        page.put(name)
        page.put("Ledger: ACTUAL   Branch: MAIN")
        page.skip()
        page.put("Account", *heads)
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (acumatica_adjusted,)
