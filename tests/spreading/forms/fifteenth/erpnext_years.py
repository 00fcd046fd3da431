"""A program's statements by fiscal year: groups with their sums above their accounts, every account with the company's letters behind it."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.fifteenth.parts import SMALL, parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
Application of Funds (Assets) - HM :: total_assets
    Current Assets - HM :: total_current_assets => total_current_assets
        Accounts Receivable - HM :: trade_receivables
            Debtors - HM :: trade_receivables => trade_receivables
        Bank Accounts - HM :: cash_bank
            HDFC Current - HM :: bank_main
            HDFC Cash Credit - HM :: - cash_credit
        Cash In Hand - HM :: cash_hand
            Cash - HM :: cash_hand
        Loans and Advances (Assets) - HM :: sundry_receivables
            Employee Advances - HM :: sundry_receivables
        Securities and Deposits - HM :: deposits
            Earnest Money - HM :: deposits
        Stock Assets - HM :: raw_inventories => inventories
            Stock In Hand - HM :: raw_inventories
        Tax Assets - HM :: vat_receivable
            TDS Receivable - HM :: vat_receivable
    Fixed Assets - HM :: property_plant_equipment + intangible_assets
        Plants and Machineries - HM :: machinery_gross + construction
        Furnitures and Fixtures - HM :: fixtures_gross
        Buildings - HM :: buildings_gross
        Softwares - HM :: software_gross
        Accumulated Depreciation - HM :: - accumulated_depreciation - software_worn
    Temporary Accounts - HM :: prepaid_expenses
        Temporary Opening - HM :: prepaid_expenses
Total Asset (Debit) :: total_assets => total_assets

Source of Funds (Liabilities) - HM :: total_liabilities
    Current Liabilities - HM :: total_liabilities => total_current_liabilities
        Accounts Payable - HM :: trade_payables + employee_payables
            Creditors - HM :: trade_payables => trade_payables
            Payroll Payable - HM :: employee_payables => employee_payables
        Stock Liabilities - HM :: accrued_expenses
            Stock Received But Not Billed - HM :: accrued_expenses
        Duties and Taxes - HM :: vat_payable + social_payable + current_tax_payable
            Output Tax CGST - HM :: vat_payable
            TDS Payable - HM :: current_tax_payable
            Provident Fund Payable - HM :: social_payable
        Loans (Liabilities) - HM :: bank_short + bank_portion + bank_long + owner_loan
            Secured Loans - HM :: bank_long + bank_portion
            Unsecured Loans - HM :: owner_loan
            Bank Overdraft Account - HM :: bank_short => bank_overdrafts
        Customer Advances - HM :: contract_liabilities => contract_liabilities
        Round Off Suspense - HM :: other_current_liabilities
Total Liability (Credit) :: total_liabilities => total_liabilities

Equity - HM :: total_equity - net_income
    Capital Stock - HM :: share_capital + share_premium => share_capital
    Dividends Paid - HM :: - dividends_declared
    Opening Balance Equity - HM :: opening_equity
    Retained Earnings - HM :: retained_rest + dividends_declared => retained_earnings
Total Equity (Credit) :: total_equity - net_income
Provisional Profit / Loss (Credit) :: net_income => profit_for_year_in_equity
Total (Credit) :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
Income - HM :: revenue + other_operating_income + interest_income
    Direct Income - HM :: revenue => revenue
        Sales - HM :: sales_goods
        Service - HM :: sales_services
    Indirect Income - HM :: other_operating_income + interest_income
        Interest Received - HM :: interest_income => interest_income
        Miscellaneous Income - HM :: other_operating_income
Total Income (Credit) :: revenue + other_operating_income + interest_income

Expenses - HM :: revenue + other_operating_income + interest_income - net_income
    Direct Expenses - HM :: materials - change_in_inventories_fg
        Stock Expenses - HM :: materials - change_in_inventories_fg
            Cost of Goods Sold - HM :: materials - change_in_inventories_fg - stock_adjustment => cost_of_sales
            Stock Adjustment - HM :: stock_adjustment
    Indirect Expenses - HM :: external_services + personnel_expenses + depreciation_amortisation + operating_charges + interest_expense + income_tax_expense
        Administrative Expenses - HM :: services_admin => general_admin_expenses
        Commission on Sales - HM :: services_selling
        Depreciation - HM :: depreciation_amortisation => depreciation_amortisation
        Freight and Forwarding Charges - HM :: direct_services
        Miscellaneous Expenses - HM :: sundry_costs => other_operating_expenses
        Round Off - HM :: other_taxes
        Salary - HM :: wages
        Provident Fund Contribution - HM :: social_cost + pension_cost
        Write Off - HM :: bad_debt_expense
        Interest Expense - HM :: interest_expense => interest_expense
        Income Tax - HM :: income_tax_expense => income_tax_expense
Total Expense (Debit) :: revenue + other_operating_income + interest_income - net_income

Profit for the year :: net_income => net_income
"""


def erpnext_years() -> Form:
    """Two sheets under their filters, fiscal years of twelve months to March, the currency behind the amounts."""
    books = company("Hosur Metals", "trader", sales=91_000_000, step=1, seed=2, without=SMALL)
    books = parted(books, "cash_bank", "bank_main", cash_credit=(-1.4, -1.2, -1.3, -1.2))
    books = parted(books, "retained_brought", "retained_rest", opening_equity=0.12)
    books = parted(books, "materials", "materials_rest", stock_adjustment=0.01)
    form = Form(books, "Balance Sheet.xlsx", date(2024, 3, 31), prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "long_term_debt cash_and_equivalents bank_overdrafts other_current_assets other_receivables current_tax_assets property_plant_equipment "
        "intangible_assets property_plant_equipment_gross accumulated_depreciation other_current_liabilities current_tax_payable "
        "other_tax_social_payables accrued_expenses total_noncurrent_assets other_noncurrent_assets total_equity general_admin_expenses "
        "cost_of_sales gross_profit retained_earnings prepaid_expenses external_services personnel_expenses"
    )
    for name, drawn in (("Balance Sheet", POSITION), ("Profit and Loss", RESULTS)):
        page = form.page(name)
        for text in ("Company: Hosur Metals", "Start Year: 2021-2022", "End Year: 2023-2024", "Periodicity: Yearly"):
            page.put(text)
        page.skip()
        page.put("Account", "2021-2022", "2022-2023", "2023-2024", "Currency")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0), "INR"))
    return form


FORMS = (erpnext_years,)
