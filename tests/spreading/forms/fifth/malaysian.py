"""Malaysia: the report of a fourth quarter to the exchange, in which the year is called the cumulative quarter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Period
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
ASSETS
Non-current assets
Property, plant and equipment :: property_plant_equipment => property_plant_equipment
Intangible assets :: intangibles => intangible_assets
Other investments :: financial_assets => long_term_investments
Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
Current assets
Inventories :: inventories => inventories
Trade receivables :: trade_receivables => trade_receivables
Other receivables, deposits and prepayments :: other_receivables + prepaid_expenses => other_receivables
Fixed deposits with licensed banks :: short_term_investments => short_term_investments
Cash and bank balances :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
TOTAL ASSETS :: total_assets => total_assets
EQUITY AND LIABILITIES
Share capital :: share_capital + share_premium => share_capital
Reserves :: revenue_reserves => revenue_reserves/other_reserves
Retained profits :: accumulated_profit => retained_earnings
TOTAL EQUITY :: total_equity => total_equity
Non-current liabilities
Borrowings :: bank_long => long_term_debt
Amount owing to a Director :: owner_loan => related_party_payables_noncurrent
Provision for retirement benefits :: pension_obligations + provisions_noncurrent => pension_obligations
Deferred tax liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current liabilities
Trade payables :: trade_payables => trade_payables
Other payables and accruals :: total_current_liabilities - bank_current - trade_payables - contract_liabilities - current_tax_payable => other_current_liabilities
Contract liabilities :: contract_liabilities => contract_liabilities
Borrowings :: bank_current => short_term_debt
Tax payable :: current_tax_payable => current_tax_payable
 :: total_current_liabilities => total_current_liabilities
TOTAL LIABILITIES :: total_liabilities => total_liabilities
TOTAL EQUITY AND LIABILITIES :: total_assets => total_liabilities_and_equity
Net assets per share (RM)
"""
INCOME = """
Revenue :: revenue => revenue
Cost of sales :: - cost_of_sales => -cost_of_sales
Gross profit :: gross_profit => gross_profit
Other operating income :: other_operating_income => other_operating_income
Selling and distribution expenses :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
Profit from operations :: operating_profit => operating_profit
Interest income :: interest_income => interest_income
Finance costs :: - interest_expense => -interest_expense
Profit before tax :: profit_before_tax => profit_before_tax
Taxation :: - income_tax_expense => -income_tax_expense
Profit for the period :: net_income => net_income
"""


def bursa_quarterly() -> Form:
    """A quarter beside the year to date, each with the year before and the change; totals of blocks without a label."""
    books = company("Sungai Lembing Packaging Berhad", "manufacturer", sales=120_000, years=2)
    form = Form(books, "SLP_Q4_FY2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_current_liabilities revenue_reserves other_reserves prepaid_expenses intangible_assets accrued_expenses other_receivables"
    )
    part = {name: tuple(round(0.27 * amount) for amount in of) for name, of in books.accounts.items()}
    quarter = replace(books, accounts=part)
    last, before = (Period(year, date(year, 12, 31), 3) for year in (2024, 2023))
    page = form.page("Income statement")
    page.put(f"{books.name} (Registration No. 198801004321)")
    page.put("Condensed Consolidated Statement of Profit or Loss for the fourth quarter ended 31 December 2024")
    page.put("(The figures have not been audited)")
    page.skip()
    row = page.put(None, "INDIVIDUAL QUARTER", None, None, "CUMULATIVE QUARTER")
    page.merge(row, 2, 4)
    page.merge(row, 5, 7)
    page.put(
        None, "Current year quarter", "Preceding year corresponding quarter", "Changes",
        "Current year to date", "Preceding year corresponding period", "Changes",
    )  # fmt: skip
    page.put(None, "31/12/2024", "31/12/2023", None, "31/12/2024", "31/12/2023")
    page.put(None, "RM'000", "RM'000", "%", "RM'000", "RM'000", "%")
    quarters = (Amount(0, books=quarter, period=last), Amount(1, books=quarter, period=before), "4.1")
    page.table(INCOME, (0, *quarters, Amount(0), Amount(1), "5.2"))
    page = form.page("Financial position")
    page.put(books.name)
    page.put("Condensed Consolidated Statement of Financial Position as at 31 December 2024")
    page.skip()
    page.put(None, "(Unaudited) As at", "(Audited) As at")
    page.put(None, "31/12/2024", "31/12/2023")
    page.put(None, "RM'000", "RM'000")
    page.table(POSITION, (0, Amount(0), Amount(1)))
    return form


FORMS = (bursa_quarterly,)
