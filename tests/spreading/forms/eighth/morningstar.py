"""A fund rater's export: a statement a file in csv form, sums above and below their parts, years as they are called."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
Total Assets => total_assets
    Total Current Assets => total_current_assets
        Cash, Cash Equivalents and Short Term Investments :: cash_and_equivalents + short_term_investments
            Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
            Short Term Investments :: short_term_investments => short_term_investments
        Inventories :: inventories => inventories
        Trade and Other Receivables, Current :: receivables_total => trade_receivables/receivables_total
        Prepayments and Deposits, Current :: prepaid_expenses => prepaid_expenses
    Total Non-Current Assets :: total_noncurrent_assets => total_noncurrent_assets
        Net Property, Plant and Equipment :: property_plant_equipment => property_plant_equipment
            Gross Property, Plant and Equipment :: property_plant_equipment_gross => property_plant_equipment_gross
            Accumulated Depreciation and Impairment :: - accumulated_depreciation => -accumulated_depreciation
        Net Intangible Assets :: intangibles
            Goodwill/Cost in Excess of Net Assets Purchased :: goodwill => goodwill
            Intangibles other than Goodwill :: intangible_assets => intangible_assets
        Total Long Term Investments :: financial_assets => long_term_investments
        Deferred Tax Assets, Non-Current :: deferred_tax_assets => deferred_tax_assets
Total Liabilities => total_liabilities
    Total Current Liabilities => total_current_liabilities
        Payables and Accrued Expenses, Current :: trade_payables + accrued_expenses + employee_payables + taxes_and_social + current_tax_payable
            Trade and Other Payables, Current :: trade_payables => trade_payables
            Taxes Payable, Current :: current_tax_payable + taxes_and_social
            Accrued Expenses, Current :: accrued_expenses + employee_payables => accrued_expenses
        Financial Liabilities, Current :: bank_current => short_term_debt
        Provisions, Current :: provisions_current => provisions_current
        Deferred Revenue, Current :: contract_liabilities => contract_liabilities
        Other Current Liabilities :: other_current_liabilities => other_current_liabilities
    Total Non-Current Liabilities => total_noncurrent_liabilities
        Financial Liabilities, Non-Current :: bank_long + owner_loan => long_term_debt
        Provisions, Non-Current :: provisions_noncurrent + pension_obligations => provisions_noncurrent
        Tax Liabilities, Non-Current :: deferred_tax_liabilities => deferred_tax_liabilities
Total Equity => total_equity
    Equity Attributable to Parent Stockholders :: total_equity => equity_attributable_to_parent
        Paid in Capital :: share_capital + share_premium
            Capital Stock :: share_capital => share_capital
            Share Premium/Additional Paid in Capital :: share_premium => share_premium
        Retained Earnings/Accumulated Deficit :: retained_earnings => retained_earnings
"""
INCOME = """
Gross Profit :: gross_profit => gross_profit
    Total Revenue :: revenue => revenue
    Cost of Revenue :: - cost_of_sales => -cost_of_sales
Operating Income/Expenses :: other_operating_income - sga_expenses
    Selling, General and Administrative Expenses :: - sga_expenses => -sga_expenses
    Other Operating Income/Expense :: other_operating_income => other_operating_income
Total Operating Profit/Loss :: operating_profit => operating_profit
Non-Operating Income/Expenses, Total :: net_financial_result => net_financial_result
    Interest Income :: interest_income => interest_income
    Interest Expense :: - interest_expense => -interest_expense
Pretax Income :: profit_before_tax => profit_before_tax
Provision for Income Tax :: - income_tax_expense => -income_tax_expense
Net Income from Continuing Operations :: net_income
Net Income after Non-Controlling/Minority Interests :: net_income => net_income
    Net Income Available to Common Stockholders :: net_income
Diluted EPS :: net_eps
"""


def morningstar() -> Form:
    """Fiscal year ends named in the first heading alone, amounts in a unit that the first heading names too."""
    books = company("Tamarack Tools Inc", "manufacturer", sales=412_000, years=3)
    books = split(books, net_eps=("net_income", 0.0001))
    form = Form(books, "Balance Sheet_Annual_As_Originally_Reported.xlsx", prints=Print(1000, 0, "#,##0"), dated=False)
    form.leave_open("current_tax_payable other_tax_social_payables pension_obligations net_income_parent ebitda")
    for name, drawn in (("Balance Sheet", BALANCE), ("Income Statement", INCOME)):
        page = form.page(name)
        page.put(
            "TMRK_balance-sheet_Annual_As_Originally_Reported" if name[0] == "B" else "TMRK_income-statement_Annual",
            "2022",
            "2023",
            "2024",
        )
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
        page.put("Fiscal year ends in Dec 31 | USD in Thousands except per share data")
    return form


FORMS = (morningstar,)
