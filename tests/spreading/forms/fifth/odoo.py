"""Odoo: an accounting tree in which sums stand above their parts, and what is earned is called operating income."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
ASSETS :: total_assets => total_assets
    Current Assets :: total_current_assets => total_current_assets
        Bank and Cash Accounts => cash_and_equivalents
        Receivables :: trade_receivables => trade_receivables
        Current Assets :: short_term_investments + other_receivables + inventories
            110100 Stock Valuation :: raw_inventories
            110200 Advances to Suppliers :: advances_paid
            118000 Input VAT and Sundry Debtors :: other_receivables
            119000 Money Market Deposits :: short_term_investments
        Prepayments => prepaid_expenses
    Plus Fixed Assets :: property_plant_equipment + intangibles
        151000 Buildings and Plant :: property_plant_equipment
        152000 Software and Goodwill :: intangibles
    Plus Non-current Assets :: financial_assets
LIABILITIES => total_liabilities
    Current Liabilities :: total_current_liabilities => total_current_liabilities
        Current Liabilities :: total_current_liabilities - trade_payables
        Payables :: trade_payables => trade_payables
    Plus Non-current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
EQUITY => total_equity
    Unallocated Earnings :: retained_brought + net_income
        Current Year Unallocated Earnings => profit_for_year_in_equity
            Current Year Earnings :: net_income
        Previous Years Unallocated Earnings :: retained_brought
    Retained Earnings :: share_capital + share_premium + revenue_reserves
LIABILITIES + EQUITY :: total_assets => total_liabilities_and_equity
"""
RESULT = """
Revenue :: revenue + other_operating_income
    Operating Income :: revenue => revenue
    Plus Other Income :: other_operating_income => other_operating_income
Less Costs of Revenue :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit + other_operating_income
Less Operating Expenses :: sga_expenses => sga_expenses/total_operating_expenses/other_operating_expenses
    Expenses :: sga_expenses
Operating Income (or Loss) :: operating_profit => operating_profit
Plus Financial Income => interest_income
Less Financial Expenses :: interest_expense => interest_expense
Less Income Tax Expense :: income_tax_expense => income_tax_expense
Net Profit :: net_income => net_income
"""


def odoo_tree() -> Form:
    """Sums above their parts in one column of labels, totals whose parts have the same name, no unit."""
    books = company("Pinnock Timber Frames BV", "manufacturer", sales=5200, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "balance_sheet_odoo.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "inventories intangible_assets other_current_assets total_operating_expenses gross_profit retained_earnings revenue_reserves share_capital "
        "other_operating_expenses depreciation_amortisation property_plant_equipment total_noncurrent_assets other_current_liabilities other_receivables "
        "total_operating_income other_noncurrent_assets general_admin_expenses"
    )
    for name, drawn, heads in (
        ("Balance Sheet", POSITION, ("As of 12/31/2024", "As of 12/31/2023")),
        ("Profit and Loss", RESULT, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(None, *heads)
        page.put(None, "Balance", "Balance")
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (odoo_tree,)
