"""An Indonesian app's key financials: periods as 12M 2024, amounts as text 1,234 B, brackets below zero."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import Short

INCOME = """
Total Revenue :: revenue => revenue
Cost of Revenue :: - cost_of_sales => -cost_of_sales
Gross Profit :: gross_profit => gross_profit
Operating Expenses :: - sga_expenses
  Selling Expense :: - selling_expenses => -selling_expenses
  General & Admin Expense :: - general_admin_expenses => -general_admin_expenses
  Other Operating Income (Expense) :: other_operating_income => other_operating_income
Income From Operations :: operating_profit => operating_profit
Finance Income :: interest_income => interest_income
Finance Cost :: - interest_expense => -interest_expense
Income Before Tax :: profit_before_tax => profit_before_tax
Income Tax Expenses :: - income_tax_expense => -income_tax_expense
Net Income For The Period :: net_income => net_income
Net Income Attributable To
  Owners of The Parent :: net_income
EBITDA :: ebitda => ebitda
"""
POSITION = """
Assets
 Current Assets
  Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
  Short Term Investment :: short_term_investments => short_term_investments
  Trade Receivables :: trade_receivables => trade_receivables
  Other Receivables :: other_receivables => other_receivables
  Inventories :: inventories => inventories
  Prepaid Expenses :: prepaid_expenses => prepaid_expenses
 Total Current Assets :: total_current_assets => total_current_assets
 Non-Current Assets
  Long Term Investment :: financial_assets => long_term_investments
  Deferred Tax Assets :: deferred_tax_assets => deferred_tax_assets
  Fixed Assets :: property_plant_equipment => property_plant_equipment
  Intangible Assets :: intangible_assets => intangible_assets
  Goodwill :: goodwill => goodwill
 Total Non-Current Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Liabilities
 Current Liabilities
  Short-Term Debt :: bank_short => short_term_debt
  Trade Payables :: trade_payables => trade_payables
  Taxes Payable :: current_tax_payable + taxes_and_social
  Accrued Expenses :: accrued_expenses + employee_payables => accrued_expenses
  Advances from Customers :: contract_liabilities => contract_liabilities
  Current Maturities of LT Debt :: bank_portion => current_portion_long_term_debt
  Other Current Liabilities :: other_current_liabilities + provisions_current => other_current_liabilities
 Total Current Liabilities :: total_current_liabilities => total_current_liabilities
 Non-Current Liabilities
  Long-Term Debt :: bank_long + owner_loan => long_term_debt
  Employee Benefit Liabilities :: pension_obligations + provisions_noncurrent => pension_obligations
  Deferred Tax Liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
 Total Non-Current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Equity
  Share Capital :: share_capital => share_capital
  Additional Paid-In Capital :: share_premium => share_premium
  Retained Earnings :: retained_earnings => retained_earnings
Total Equity :: total_equity => total_equity
Total Liabilities And Equity :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def stockbit() -> Form:
    """Two sheets, rupiah in B and T, the newest year left."""

    sizes = ((1e12, " T"), (1e9, " B"), (1e6, " M"))
    books = company("PT Sinar Borneo Kabel Tbk", sales=2_914_000, step=1e6, years=3, seed=220, without=PLAIN)
    form = Form(books, "SBKB keystats.xlsx", prints=Short(1, -10, sizes=sizes, zero="-"))
    form.leave_open(
        "total_operating_expenses sga_expenses current_tax_payable other_tax_social_payables net_income_parent "
        "provisions_noncurrent receivables_total employee_payables equity_attributable_to_parent"
    )
    for name, drawn in (("Income Statement", INCOME), ("Balance Sheet", POSITION)):
        page = form.page(name)
        page.put("SBKB - Sinar Borneo Kabel Tbk.")
        page.put(name, None, "Annual")
        page.put("In IDR", "12M 2024", "12M 2023", "12M 2022")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
        for spot, cell in list(page.cells.items()):
            if spot[1] > 1 and isinstance(cell.value, str) and cell.value.startswith("-") and len(cell.value) > 1:
                page.cells[spot] = cell.__class__(f"({cell.value[1:]})", bold=cell.bold)
    return form


FORMS = (stockbit,)
