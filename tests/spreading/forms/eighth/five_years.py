"""Investor relations: five years at a glance, results, position, cash flow and key figures in one table."""

from __future__ import annotations

from tests.spreading.forms.later.books import share, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RESULTS = """
*Results
Revenue :: revenue => revenue
EBITDA :: ebitda => ebitda
Depreciation and amortisation :: - depreciation_amortisation => -depreciation_amortisation
Operating profit (EBIT) :: operating_profit => operating_profit
Net finance costs :: net_financial_result => net_financial_result
Profit before tax :: profit_before_tax => profit_before_tax
Income taxes :: - income_tax_expense => -income_tax_expense
Profit for the year :: net_income => net_income
"""
POSITION = """
*Financial position
Non-current assets :: total_noncurrent_assets => total_noncurrent_assets
Inventories :: inventories => inventories
Receivables :: receivables_total => receivables_total
Other current assets :: prepaid_expenses + short_term_investments => other_current_assets
Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
Total assets :: total_assets => total_assets
Equity :: total_equity => total_equity
Non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current liabilities :: total_current_liabilities => total_current_liabilities
Interest-bearing debt :: bank_debt + owner_loan => financial_debt_unsplit
Net interest-bearing debt :: bank_debt + owner_loan - cash_and_equivalents
Net working capital :: inventories + trade_receivables - trade_payables
"""
FLOWS = """
*Cash flow
Cash flow from operating activities :: cf_operating => cf_operating
Capital expenditure :: - capex - capex_intangibles => cf_capex
Cash flow from investing activities :: cf_investing => cf_investing
Free cash flow :: cf_operating + cf_investing
Cash flow from financing activities :: cf_financing => cf_financing
Dividends paid :: - dividends_declared => cf_dividends_paid
"""
KEYS = """
*Key figures
EBITDA margin, % :: ebitda
EBIT margin, % :: operating_profit
Return on sales, % :: net_income
"""
PEOPLE = """
Average number of employees :: heads
"""


def five_years() -> Form:
    """Key figures in between whose words are those of amounts; the equity ratio and margins below."""
    books = company("Havelund Doors A/S", "manufacturer", sales=1_210_000, years=5)
    books = split(books, heads=("revenue", 0.0006))
    form = Form(books, "five-year-summary-2024.xlsx", prints=Print(1_000_000, 1, "#,##0.0;(#,##0.0)"), dated=False)
    form.leave_open(
        "other_current_assets cf_capex receivables_total trade_receivables employees free_cash_flow interest_expense"
    )
    years = tuple(Amount(back) for back in range(5))
    page = form.page("Five-year summary")
    page.put("Five-year summary")
    page.put("EUR million", "2024", "2023", "2022", "2021", "2020")
    for drawn in (RESULTS, POSITION, FLOWS):
        page.table(drawn, (0, *years))
        page.skip()
    hundredths = share(books, "revenue", 0.01, fine=100)
    page.table(
        KEYS, (0, *(Amount(back, books=hundredths, counts=False) for back in range(5))), prints=Print(1, 1, "0.0")
    )
    page.table(PEOPLE, (0, *(Amount(back, counts=False) for back in range(5))), prints=Print(1000, 0, "#,##0"))
    return form


FORMS = (five_years,)
