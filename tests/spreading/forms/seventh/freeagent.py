"""United Kingdom: reports of a small firm's bookkeeping program, category codes, pounds and pence, losses in brackets."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

RESULT = """
Turnover
001 Sales :: sales_goods
002 Services :: sales_services
Total Turnover :: revenue => revenue
Other Income
051 Grants and Sundry Income :: other_operating_income
Total Other Income :: other_operating_income => other_operating_income
Cost of Sales
101 Materials and Subcontractors :: cost_of_sales
Total Cost of Sales :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit
Less Admin Expenses
250 Advertising and Promotion :: selling_expenses
251 Office Costs and Salaries :: general_admin_expenses
Total Admin Expenses :: sga_expenses
Operating Profit :: operating_profit => operating_profit
371 Bank Interest Received :: interest_income => interest_income
372 Loan Interest Paid :: - interest_expense => -interest_expense
Profit Before Tax :: profit_before_tax => profit_before_tax
820 Corporation Tax :: - income_tax_expense => -income_tax_expense
Profit After Tax :: net_income => net_income
"""
BALANCE = """
Fixed Assets
601 Capital Assets at Net Book Value :: property_plant_equipment + intangibles
602 Investments and Deposits :: financial_assets
Total Fixed Assets :: total_noncurrent_assets => total_noncurrent_assets
Current Assets
609 Stock and Work in Progress :: inventories => inventories
681 Trade Debtors :: trade_receivables => trade_receivables
682 Other Debtors and VAT :: other_receivables
683 Prepayments :: prepaid_expenses => prepaid_expenses
690 Short Term Deposits :: short_term_investments => short_term_investments
750 Bank Accounts :: cash_and_equivalents => cash_and_equivalents
Total Current Assets :: total_current_assets => total_current_assets
Less Current Liabilities
796 Trade Creditors :: - trade_payables => -trade_payables
797 Accruals :: - accrued_expenses => -accrued_expenses
798 Deferred Income and Customer Deposits :: - contract_liabilities => -contract_liabilities
814 PAYE/NI :: - social_payable - employee_payables
817 VAT :: - vat_payable
820 Corporation Tax :: - current_tax_payable => -current_tax_payable
830 Bank Loans within One Year and Overdraft :: - bank_current => -short_term_debt
840 Other Creditors :: - other_current_liabilities - provisions_current
Total Current Liabilities :: - total_current_liabilities => -total_current_liabilities
Net Current Assets :: net_current_assets => net_current_assets
Total Assets less Current Liabilities :: total_assets_less_current_liabilities => total_assets_less_current_liabilities
Less Long Term Liabilities
791 Bank Loans :: - bank_long => -long_term_debt
792 Directors' Loans :: - owner_loan => -related_party_payables_noncurrent
793 Provisions :: - pension_obligations - provisions_noncurrent => -provisions_noncurrent
Total Long Term Liabilities :: - total_noncurrent_liabilities => -total_noncurrent_liabilities
Net Assets :: total_equity => net_assets
Owners' Equity
900 Share Capital :: share_capital + share_premium
970 Retained Profit Brought Forward :: retained_brought + revenue_reserves
Current Year Profit :: net_income => profit_for_year_in_equity
Total Owners' Equity :: total_equity => total_equity
"""


def freeagent() -> Form:
    """Codes inside the labels, what is owed in brackets, two fiscal years that end in June."""
    books = company(
        "Thistledown Joinery Ltd",
        "manufacturer",
        sales=1_900,
        step=1000.0,
        last=2025,
        years=2,
        without=PLAIN + DEFERRED_TAX,
    )
    form = Form(books, "thistledown-reports.xlsx", date(2025, 6, 30), prints=Print(1, 2, "#,##0.00;(#,##0.00)"))
    form.leave_open(
        "property_plant_equipment intangible_assets long_term_investments share_capital retained_earnings other_tax_social_payables other_current_liabilities gross_profit "
        "selling_expenses general_admin_expenses sga_expenses other_receivables employee_payables total_liabilities total_assets total_operating_expenses other_reserves "
        "total_operating_income total_liabilities_and_equity pension_obligations ebitda"
    )
    for name, title, drawn, heads in (
        (
            "Profit and Loss",
            "Profit & Loss for the year ended 30 June 2025",
            RESULT,
            ("Year to 30 Jun 25", "Year to 30 Jun 24"),
        ),
        ("Balance Sheet", "Balance Sheet as at 30 June 2025", BALANCE, ("30 Jun 25", "30 Jun 24")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put(None, *heads)
        page.put(None, "£", "£")
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (freeagent,)
