"""India: the data sheet that an investors' site exports, all statements below one another, in crores."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Sales :: revenue => revenue
Raw Material Cost :: materials => materials_consumed
Change in Inventory :: change_in_inventories_fg => change_in_inventories_fg
Power and Fuel :: power
Other Mfr. Exp :: manufacturing
Employee Cost :: personnel_expenses => personnel_expenses
Selling and admin :: selling
Other Expenses :: external_services + operating_charges - own_work_capitalised - power - manufacturing - selling => other_operating_expenses
Other Income :: other_operating_income + interest_income => other_operating_income
Depreciation :: depreciation_amortisation => depreciation_amortisation
Interest :: interest_expense => interest_expense
Profit before tax :: profit_before_tax => profit_before_tax
Tax :: income_tax_expense => income_tax_expense
Net profit :: net_income => net_income
Dividend Amount :: dividends_declared => dividends_declared
"""
BALANCE = """
Equity Share Capital :: share_capital => share_capital
Reserves :: share_premium + retained_earnings
Borrowings :: bank_debt + owner_loan => total_debt/financial_debt_unsplit
Other Liabilities :: total_liabilities - bank_debt - owner_loan
Total :: total_assets => total_liabilities_and_equity total_assets
Net Block :: fixed_assets - construction
Capital Work in Progress :: construction
Investments :: long_term_investments + short_term_investments
Other Assets :: total_assets - fixed_assets - long_term_investments - short_term_investments
Total :: total_assets
Receivables :: trade_receivables => trade_receivables
Inventory :: raw_inventories => inventories
Cash & Bank :: cash_and_equivalents => cash_and_equivalents
"""
FLOWS = """
Cash from Operating Activity :: cf_operating => cf_operating
Cash from Investing Activity :: cf_investing => cf_investing
Cash from Financing Activity :: cf_financing => cf_financing
Net Cash Flow :: cf_net_change => cf_net_change
"""


def screener() -> Form:
    """A company's market data above, quarters between the years, what is in a sum below it."""
    books = company("VINDHYA CASTINGS LTD", "manufacturer", sales=52_000, step=0.01, last=2025, years=3)
    books = split(
        books,
        power=("external_services", 0.2),
        manufacturing=("external_services", 0.15),
        selling=("external_services", 0.3),
    )
    form = Form(books, "Vindhya Castings.xlsx", date(2025, 3, 31), prints=Print(1, 2, "0.00"))
    form.leave_open(
        "other_reserves other_current_assets other_noncurrent_assets other_current_liabilities total_liabilities total_equity "
        "property_plant_equipment long_term_investments retained_earnings selling_expenses sga_expenses external_services "
        "total_noncurrent_assets total_current_assets operating_profit ebitda total_operating_income general_admin_expenses market_capitalisation gross_profit "
        "total_operating_expenses short_term_investments cost_of_sales intangible_assets"
    )
    years = (date(2023, 3, 31), date(2024, 3, 31), date(2025, 3, 31))
    columns = (0, Amount(2), Amount(1), Amount(0))
    page = form.page("Data Sheet")
    page.put("COMPANY NAME", books.name)
    page.put("LATEST VERSION", 2.1)
    page.put("CURRENT VERSION", 2.1)
    page.skip()
    page.put("META")
    page.put("Number of shares", 4.31)
    page.put("Face Value", 10.0)
    page.put("Current Price", 412.5)
    page.put("Market Capitalization", 1777.9)
    page.skip(4)
    page.put("PROFIT & LOSS")
    page.put("Report Date", *years)
    page.table(INCOME, columns)
    page.skip(8)
    page.put("Quarters")
    page.put("Report Date", date(2024, 12, 31), date(2025, 3, 31))
    page.put("Sales", 141.22, 150.87)
    page.put("Expenses", 120.31, 128.4)
    page.put("Other Income", 1.1, 1.52)
    page.put("Depreciation", 6.31, 6.5)
    page.put("Interest", 2.1, 2.2)
    page.put("Profit before tax", 13.6, 15.29)
    page.put("Tax", 3.4, 3.82)
    page.put("Net profit", 10.2, 11.47)
    page.put("Operating Profit", 20.91, 22.47)
    page.skip(4)
    page.put("BALANCE SHEET")
    page.put("Report Date", *years)
    page.table(BALANCE, columns)
    page.put("No. of Equity Shares", 43_100_000.0, 43_100_000.0, 43_100_000.0)
    page.skip(4)
    page.put("CASH FLOW:")
    page.put("Report Date", *years)
    page.table(FLOWS, columns)
    page.skip(3)
    page.put("PRICE:", 301.2, 377.8, 412.5)
    return form


FORMS = (screener,)
