"""A free program's reports: amounts as text with a dollar, totals of banks and of other kinds, comparison columns."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
Assets
Cash and Bank
Chequing Account :: cash_bank
Petty Cash :: cash_hand
Total Cash and Bank :: cash_and_equivalents => cash_and_equivalents
Other Current Assets
Accounts Receivable :: trade_receivables => trade_receivables
HST Receivable :: vat_receivable
Other Receivables :: sundry_receivables
Inventory :: inventories => inventories
Prepaid Expenses :: prepaid_expenses => prepaid_expenses
Total Other Current Assets :: total_current_assets - cash_and_equivalents
Long-term Assets
Buildings, Machinery & Fixtures :: property_plant_equipment_gross
Less: Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
Software :: intangible_assets => intangible_assets
Goodwill :: goodwill => goodwill
Long-term Investments :: long_term_investments => long_term_investments
Security Deposits :: deposits
Total Long-term Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Liabilities
Current Liabilities
Accounts Payable :: trade_payables => trade_payables
Line of Credit :: bank_short => short_term_debt
Current Portion of Term Loan :: bank_portion => current_portion_long_term_debt
HST Payable :: vat_payable
Payroll Liabilities :: employee_payables + social_payable
Income Tax Payable :: current_tax_payable => current_tax_payable
Accrued Liabilities :: accrued_expenses => accrued_expenses
Customer Prepayments :: contract_liabilities => contract_liabilities
Other Current Liabilities :: other_current_liabilities + provisions_current
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long-term Liabilities
Term Loan :: bank_long => long_term_debt
Loan from Shareholder :: owner_loan => related_party_payables_noncurrent
Other Long-term Liabilities :: pension_obligations + provisions_noncurrent => other_noncurrent_liabilities
Total Long-term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Equity
Common Shares :: share_capital + share_premium => share_capital
Retained Earnings
Profit for all prior years :: retained_earnings - net_income
Profit between Jul 1 and Jun 30 :: net_income
Total Retained Earnings :: retained_earnings => retained_earnings
Total Equity :: total_equity => total_equity
"""
INCOME = """
Income
Sales :: sales_goods
Consulting Income :: sales_services
Total Income :: revenue => revenue
Cost of Goods Sold
Materials and Purchases :: materials - change_in_inventories_fg - own_work_capitalised
Subcontractors :: direct_services
Wages - Production :: direct_wages
Depreciation - Production :: direct_depreciation
Total Cost of Goods Sold :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
As a percentage of Total Income
Operating Expenses
Payroll - Office :: wages_selling + wages_admin
Advertising & Promotion :: services_selling
Professional Fees :: services_admin
Depreciation Expense :: depreciation_selling + depreciation_admin
Bad Debts :: bad_debt_expense
Business Taxes and Licences :: other_taxes
Miscellaneous :: sundry_costs - other_operating_income
Interest Expense :: interest_expense => interest_expense
Interest Income :: - interest_income => -interest_income
Income Tax Expense :: income_tax_expense => income_tax_expense
Total Operating Expenses :: sga_expenses - other_operating_income - net_financial_result + income_tax_expense
Net Profit :: net_income => net_income
As a percentage of Total Income
"""


def _dollars(amount: float) -> str:
    return f"${amount:,.2f}" if amount >= 0 else f"-${-amount:,.2f}"


def wave() -> Form:
    """Tax and interest among the operating expenses; heads of both kinds: a day, and a span of days."""
    books = company(
        "Maple Row Cabinetry Inc.",
        sales=2_311_870,
        step=1,
        seed=214,
        last=2024,
        without=(*PLAIN, *DEFERRED_TAX, "short_term_investments"),
    )
    form = Form(books, "Wave reports FY24.xlsx", date(2024, 6, 30), prints=Print(1, 2, words=_dollars))
    form.leave_open(
        "external_services other_receivables receivables_total property_plant_equipment property_plant_equipment_gross employee_payables long_term_receivables "
        "other_tax_social_payables other_current_liabilities total_operating_expenses operating_profit sga_expenses "
        "personnel_expenses selling_expenses general_admin_expenses depreciation_amortisation bad_debt_expense "
        "other_operating_expenses profit_before_tax ebitda other_noncurrent_assets current_tax_assets"
    )
    page = form.page("Balance Sheet")
    page.put("Balance Sheet")
    page.put("Maple Row Cabinetry Inc.")
    page.put("As of Jun 30, 2024")
    page.put("Report Type: Accrual (Paid & Unpaid)")
    page.skip()
    page.put("ACCOUNTS", "Jun 30, 2024", "Jun 30, 2023")
    page.table(POSITION, (0, Amount(0), Amount(1)))
    page = form.page("Profit and Loss")
    page.put("Profit and Loss")
    page.put("Maple Row Cabinetry Inc.")
    page.put("Date Range: Jul 01, 2023 to Jun 30, 2024")
    page.put("Report Type: Accrual (Paid & Unpaid)")
    page.skip()
    page.put("ACCOUNTS", "Jul 01, 2023 to Jun 30, 2024", "Jul 01, 2022 to Jun 30, 2023")
    top = page.row
    page.table(INCOME, (0, Amount(0), Amount(1)))
    bottom = page.row
    for row in range(top, bottom):
        if str(page.cells[row, 1].value).startswith("As a percentage"):
            page.row = row
            page.put("31.20%", "30.85%", column=2)
    page.row = bottom
    return form


FORMS = (wave,)
