"""India: statements as a news site tabulates them, in crores, years as Mar 25, sums between the lines."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
EQUITIES AND LIABILITIES
SHAREHOLDER'S FUNDS
Equity Share Capital :: share_capital => share_capital
Total Share Capital :: share_capital
Reserves and Surplus :: share_premium + retained_earnings
Total Reserves and Surplus :: share_premium + retained_earnings
Total Shareholders Funds :: total_equity => total_equity
NON-CURRENT LIABILITIES
Long Term Borrowings :: bank_long + owner_loan => long_term_debt
Deferred Tax Liabilities [Net] :: deferred_tax_liabilities => deferred_tax_liabilities
Long Term Provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent
Total Non-Current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
CURRENT LIABILITIES
Short Term Borrowings :: bank_current => short_term_debt
Trade Payables :: trade_payables => trade_payables
Other Current Liabilities :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Short Term Provisions :: provisions_current + current_tax_payable => provisions_current
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Total Capital And Liabilities :: total_assets => total_liabilities_and_equity
ASSETS
NON-CURRENT ASSETS
Tangible Assets :: property_plant_equipment - construction => +property_plant_equipment
Intangible Assets :: intangibles => intangible_assets
Capital Work-In-Progress :: construction => +property_plant_equipment
Fixed Assets :: fixed_assets
Non-Current Investments :: long_term_investments => long_term_investments
Long Term Loans And Advances :: deposits => long_term_receivables
Total Non-Current Assets :: total_noncurrent_assets => total_noncurrent_assets
CURRENT ASSETS
Current Investments :: short_term_investments => short_term_investments
Inventories :: raw_inventories => inventories
Trade Receivables :: trade_receivables => trade_receivables
Cash And Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Short Term Loans And Advances :: other_receivables + advances_paid
OtherCurrentAssets :: prepaid_expenses => other_current_assets
Total Current Assets :: total_current_assets => total_current_assets
Total Assets :: total_assets => total_assets
"""
INCOME = """
INCOME
REVENUE FROM OPERATIONS [GROSS] :: revenue
REVENUE FROM OPERATIONS [NET] :: revenue
TOTAL OPERATING REVENUES :: revenue => revenue
Other Income :: other_operating_income + interest_income => other_operating_income
TOTAL REVENUE :: revenue + other_operating_income + interest_income => total_operating_income
EXPENSES
Cost Of Materials Consumed :: materials => materials_consumed
Changes In Inventories Of FG,WIP And Stock-In Trade :: - change_in_inventories_fg - own_work_capitalised => -change_in_inventories_fg
Employee Benefit Expenses :: personnel_expenses => personnel_expenses
Finance Costs :: interest_expense => interest_expense
Depreciation And Amortisation Expenses :: depreciation_amortisation => depreciation_amortisation
Other Expenses :: external_services + operating_charges => other_operating_expenses
TOTAL EXPENSES :: nature_costs - change_in_inventories_fg - own_work_capitalised + interest_expense => total_operating_expenses
PROFIT/LOSS BEFORE EXCEPTIONAL, EXTRAORDINARY ITEMS AND TAX :: profit_before_tax
PROFIT/LOSS BEFORE TAX :: profit_before_tax => profit_before_tax
TAX EXPENSES-CONTINUED OPERATIONS
Current Tax :: current_tax
Deferred Tax :: deferred_tax
TOTAL TAX EXPENSES :: income_tax_expense => income_tax_expense
PROFIT/LOSS FOR THE PERIOD :: net_income => net_income
"""


def moneycontrol() -> Form:
    """Capitals, years as "Mar 25" with "12 mths" below, the unit in a row of its own."""
    books = company(
        "Palar Forgings",
        "manufacturer",
        sales=43_000,
        step=100_000.0,
        last=2025,
        years=3,
        without=(
            "fx_gain",
            "fx_loss",
            "exceptional_income",
            "exceptional_costs",
            "deferred_tax_assets",
            "own_work_capitalised",
        ),
    )
    form = Form(books, "Palar Forgings Consolidated.xlsx", date(2025, 3, 31), prints=Print(10_000_000, 2, "0.00"))
    form.leave_open(
        "other_reserves retained_earnings revenue_reserves other_receivables goodwill operating_profit gross_profit current_tax_payable share_premium "
        "interest_income ebitda pension_obligations related_party_receivables_current own_work_capitalised property_plant_equipment net_income_parent"
    )
    for name, title, drawn in (
        ("BS", "Consolidated Balance Sheet", BALANCE),
        ("PL", "Consolidated Profit & Loss account", INCOME),
    ):
        page = form.page(name)
        page.put(f"{title} of {books.name}", "------------------- in Rs. Cr. -------------------")
        page.put(None, "Mar 25", "Mar 24", "Mar 23")
        page.put(None, "12 mths", "12 mths", "12 mths")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (moneycontrol,)
