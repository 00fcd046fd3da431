"""A proprietor's trading account and balance sheet in two sides, a year a sheet: "To" and "By", the capital account, March."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

DEBITS = """
To Opening Stock :: was_raw_inventories
To Purchases :: materials + up_raw_inventories
To Carriage Inward & Labour :: direct_services + direct_wages
To Gross Profit c/d :: revenue - materials - direct_services - direct_wages => gross_profit
Total :: revenue + raw_inventories
To Salaries & Staff Welfare :: wages_selling + wages_admin
To Office & Selling Expenses :: services_selling + services_admin + operating_charges
To Interest on Bank Loan :: interest_expense => interest_expense
To Depreciation :: depreciation_amortisation => depreciation_amortisation
To Net Profit trfd. to Capital A/c :: profit_before_tax => net_income
Total :: revenue - materials - direct_services - direct_wages + other_operating_income + interest_income
"""

CREDITS = """
By Sales :: revenue => revenue
By Closing Stock :: raw_inventories => inventories
|
|
Total :: revenue + raw_inventories
By Gross Profit b/d :: revenue - materials - direct_services - direct_wages
By Commission & Other Income :: other_operating_income
By Interest on FDR :: interest_income => interest_income
|
|
Total :: revenue - materials - direct_services - direct_wages + other_operating_income + interest_income
"""

FUNDS = """
Capital Account
Opening Balance :: was_total_equity ;
Add: Net Profit :: profit_before_tax ;
Add: Capital Introduced :: raised ;
Less: Drawings & Income Tax :: - dividends_declared - income_tax_expense ;
Closing Capital :: ; total_equity => ; total_equity
Secured Loans
Term Loan from Bank :: bank_long + bank_portion ; => long_term_debt ;
Cash Credit :: bank_short ; => short_term_debt ;
Total Secured Loans :: ; bank_debt
Unsecured Loans from Relatives :: ; owner_loan => ; related_party_payables_noncurrent
Current Liabilities
Sundry Creditors :: trade_payables ; => trade_payables ;
Advance from Customers :: contract_liabilities ; => contract_liabilities ;
Duties & Taxes :: taxes_and_social ; => other_tax_social_payables ;
Outstanding Expenses :: employee_payables + accrued_expenses + other_current_liabilities + current_tax_payable ;
Total Current Liabilities :: ; trade_payables + contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + current_tax_payable
Provisions :: ; pension_obligations + provisions_noncurrent + provisions_current
TOTAL :: ; total_assets => ; total_liabilities_and_equity
"""

ASSETS = """
Fixed Assets
Land, Building & Machinery :: property_plant_equipment ; => property_plant_equipment ;
Software & Goodwill :: intangibles ;
Total Fixed Assets :: ; fixed_assets
Investments & Deposits :: ; financial_assets => ; long_term_investments
Current Assets
Closing Stock :: raw_inventories ; => inventories ;
Sundry Debtors :: trade_receivables ; => trade_receivables ;
Loans & Advances :: other_receivables + advances_paid ;
Prepaid Expenses :: prepaid_expenses ; => prepaid_expenses ;
FDR with Bank :: short_term_investments ; => short_term_investments ;
Cash & Bank Balances :: cash_and_equivalents ; => cash_and_equivalents ;
Total Current Assets :: ; total_current_assets => ; total_current_assets
|
|
|
|
|
TOTAL :: ; total_assets => ; total_assets
"""


def indian_proprietor() -> Form:
    """A proprietor's trading account and balance sheet in two sides, a year a sheet: "To" and "By", the capital account, March."""
    form = Form(
        company(
            "M/s Shree Ganga Traders",
            trade="trader",
            sales=48_211_730,
            last=2025,
            step=1,
            seed=56,
            without=PLAIN + DEFERRED_TAX,
        ),
        "Ganga Traders final accounts.xlsx",
        date(2025, 3, 31),
        prints=Print(unit=1, number_format="#,##0.00"),
    )
    form.leave_open(
        "materials_consumed cost_of_sales personnel_expenses other_operating_expenses sga_expenses total_operating_expenses other_operating_income other_receivables intangible_assets accrued_expenses other_current_liabilities current_tax_payable employee_payables provisions_total provisions_current provisions_noncurrent total_current_liabilities total_noncurrent_liabilities total_liabilities operating_profit profit_before_tax income_tax_expense ebitda short_term_debt financial_debt_unsplit total_noncurrent_assets other_current_assets net_financial_result total_operating_income cf_depreciation share_capital retained_earnings profit_for_year_in_equity goodwill total_debt net_debt receivables_total pension_obligations general_admin_expenses selling_expenses change_in_inventories_fg current_tax_assets other_reserves net_current_assets debts creditors_total"
    )
    for back in (2, 1, 0):
        year = 2025 - back
        page = form.page(f"TPL {year - 1}-{year % 100}")
        page.put("M/S SHREE GANGA TRADERS")
        page.put("Prop. firm, 14 Naya Bazar, Kanpur - PAN ABKPT4471L")
        page.put(f"TRADING AND PROFIT & LOSS ACCOUNT FOR THE YEAR ENDED 31ST MARCH, {year}")
        page.put("PARTICULARS", "AMOUNT (Rs.)", "PARTICULARS", "AMOUNT (Rs.)")
        top = page.row
        page.table(DEBITS, [0, Amount(back)])
        page.table(CREDITS, [0, Amount(back)], row=top, column=3)
        page = form.page(f"BS {year - 1}-{year % 100}")
        page.put("M/S SHREE GANGA TRADERS")
        page.put(f"BALANCE SHEET AS AT 31ST MARCH, {year}")
        page.put("LIABILITIES", "AMOUNT (Rs.)", "AMOUNT (Rs.)", "ASSETS", "AMOUNT (Rs.)", "AMOUNT (Rs.)")
        top = page.row
        page.table(FUNDS, [0, Amount(back, 0), Amount(back, 1)])
        page.table(ASSETS, [0, Amount(back, 0), Amount(back, 1)], row=top, column=4)
        page.put("For M/s Shree Ganga Traders", None, None, "As per our audit report u/s 44AB of even date")
    return form


FORMS: tuple[Callable[[], Form], ...] = (indian_proprietor,)
