"""A Nordic screener's workbook: the same short table on a sheet of years, one of rolling twelve months, one of quarters."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import quarter, quarter_period
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import balanced, rolling

DRAWN = """
Net Sales :: revenue => revenue
Gross Profit :: gross_profit => gross_profit
Operating Profit :: operating_profit => operating_profit
Profit Before Tax :: profit_before_tax => profit_before_tax
Profit for the year :: net_income => net_income
Earnings per share
Number of shares
Dividend
Intangible Assets :: intangibles => intangible_assets
Tangible Assets :: property_plant_equipment => property_plant_equipment
Financial Assets :: financial_assets + deferred_tax_assets => long_term_investments
Non-Current Assets :: total_noncurrent_assets => total_noncurrent_assets
Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Current Assets :: total_current_assets => total_current_assets
Total Assets :: total_assets => total_assets
Total Equity :: total_equity => total_equity
Non-Current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current Liabilities :: total_current_liabilities => total_current_liabilities
Total Liabilities and Equity :: total_liabilities_and_equity => total_liabilities_and_equity
Net Debt :: bank_debt + owner_loan - cash_and_equivalents
Cash Flow from Operating Activities :: cf_operating => cf_operating
Cash Flow from Investing Activities :: cf_investing => cf_investing
Cash Flow from Financing Activities :: cf_financing => cf_financing
Cash Flow for the year :: cf_net_change => cf_net_change
Free Cash Flow :: cf_operating + cf_investing
"""


def borsdata() -> Form:
    """MSEK, years to the first sheet, R12 and quarter to the others, prices last."""
    books = company("Vindskog Marin", sales=1_870_000, years=4, seed=217, without=(*PLAIN, "short_term_investments"))
    form = Form(books, "Vindskog-Marin-Borsdata.xlsx", prints=Print(1e6, 1, "0.0"))
    form.leave_open(
        "net_debt total_debt free_cash_flow shares_outstanding dividends_declared total_liabilities goodwill"
    )
    page = form.page("Info")
    page.put("Name", "Vindskog Marin")
    page.put("Ticker", "VIND B")
    page.put("Branch", "Machinery")
    page.put("Report currency", "SEK")
    page.put("Stock price currency", "SEK")
    page.put("Amounts in", "millions")
    page = form.page("Year")
    page.put("Report", *(2024.0 - back for back in range(4)))
    page.put("Period", *["Full year"] * 4)
    page.put("Currency (SEK, m)", *["SEK"] * 4)
    page.table(DRAWN, (0, *(Amount(back) for back in range(4))))
    page = form.page("R12")
    page.put("Report", "2024-Q4", "2024-Q3", "2024-Q2", "2024-Q1")
    page.put("Period", *["R12"] * 4)
    page.put("Currency (SEK, m)", *["SEK"] * 4)
    twelve: list[Column] = [0, Amount(0, counts=False)]
    for n, day in ((3, date(2024, 9, 30)), (2, date(2024, 6, 30)), (1, date(2024, 3, 31))):
        twelve.append(Amount(0, books=rolling(books, n), period=Period(2024, day, 12), counts=False))
    page.table(DRAWN, twelve)
    page = form.page("Quarter")
    page.put("Report", *(f"{2024 - back}-Q{n}" for back in (0, 1) for n in (4, 3, 2, 1)))
    page.put("Period", *["Quarter"] * 8)
    page.put("Currency (SEK, m)", *["SEK"] * 8)
    quarters: list[Column] = [0]
    for back in (0, 1):
        quarters += [
            Amount(0, books=balanced(quarter(books, back, n)), period=quarter_period(form.end, back, n))
            for n in (4, 3, 2, 1)
        ]
    page.table(DRAWN, quarters)
    page = form.page("PriceDay")
    page.put("Date", "Closeprice", "Volume")
    for day, price in ((2, 81.2), (3, 82.0), (4, 80.7), (5, 81.9)):
        page.put(date(2025, 2, day), price, 20411.0 + day)
    return form


FORMS = (borsdata,)
