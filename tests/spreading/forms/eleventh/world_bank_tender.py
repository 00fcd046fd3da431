"""Forms FIN of a tender: three years in local currency and in dollars side by side, then turnover by year with its rate."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.eleventh.beside import beside
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RATES = {2: 117.9, 1: 139.8, 0: 134.8}

SITUATION = """
*Statement of Financial Position (Information from Balance Sheet)
Total Assets (TA) :: total_assets => total_assets
Total Liabilities (TL) :: total_liabilities => total_liabilities
Total Equity/Net Worth (NW) :: total_equity => total_equity
Current Assets (CA) :: total_current_assets => total_current_assets
Current Liabilities (CL) :: total_current_liabilities => total_current_liabilities
Working Capital (WC) :: net_current_assets => net_current_assets
*Information from Income Statement
Total Revenue (TR) :: revenue => revenue
Profits Before Taxes (PBT) :: profit_before_tax => profit_before_tax
*Cash Flow Information
Cash Flow from Operating Activities :: cf_operating => cf_operating
"""


def world_bank_tender() -> Form:
    """Forms FIN of a tender: three years in local currency and in dollars side by side, then turnover by year with its rate."""
    form = Form(
        company("Mwangaza Civil Works Ltd", trade="builder", sales=1_840_000, seed=41),
        "RFB 018 - FIN forms - Mwangaza.xlsx",
        date(2024, 12, 31),
        dated=False,
        prints=Print(unit=1000, number_format="#,##0"),
    )
    page = form.page("FIN-3.1")
    page.put("Form FIN - 3.1: Historical Financial Situation and Performance")
    page.put("Bidder's Name:", "Mwangaza Civil Works Ltd", None, None, None, "Date:", "14 March 2025")
    page.put("Joint Venture Member's Name:", "n/a", None, None, None, "RFB No.:", "KeNHA/R1/018/2025")
    page.skip()
    page.put("1. Financial data")
    row = page.put(
        "Type of Financial information", "Historic information for previous three (3) years (amount in thousands)"
    )
    page.merge(row, 2, 7)
    row = page.put(None, "Year 1: 2022", None, "Year 2: 2023", None, "Year 3: 2024")
    for first in (2, 4, 6):
        page.merge(row, first, first + 1)
    page.put(None, *("KES", "USD equivalent") * 3)
    start = page.row
    page.table(SITUATION, [0, Amount(2), None, Amount(1), None, Amount(0)])
    for source, back in ((2, 2), (4, 1), (6, 0)):
        beside(page, range(start, page.row), source, source + 1, lambda v, b=back: round(v / RATES[b]), "#,##0")  # type: ignore[misc]
    page.skip()
    page.put("2. Sources of Finance: see form FIN - 3.3")
    page.put("* Attach copies of financial statements for the years required above.")
    page = form.page("FIN-3.2")
    page.put("Form FIN - 3.2: Average Annual Construction Turnover")
    page.put("Year", "Amount (KES '000)", "Exchange rate", "USD '000 equivalent")
    start = page.row
    for back in (2, 1, 0):
        page.put(float(2024 - back), None, RATES[back])
        page.table("x :: revenue => revenue", [Amount(back)], row=page.row - 1, column=2)
        beside(page, [page.row - 1], 2, 4, lambda v, b=back: round(v / RATES[b]), "#,##0")  # type: ignore[misc]
    page.put(
        "Average Annual Construction Turnover *",
        None,
        None,
        round(sum(form.company.amount("revenue", b) / RATES[b] for b in RATES) / 3) + 0.0,
    )
    page.put("* Total USD equivalent for all years divided by the total number of years. See Section III, 3.2.")
    return form


FORMS: tuple[Callable[[], Form], ...] = (world_bank_tender,)
