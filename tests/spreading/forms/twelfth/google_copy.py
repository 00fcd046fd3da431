"""A search engine's figures typed off: amounts as 1.25B, the change on the year before beside every year."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import Short, between

INCOME = """
Revenue :: revenue => revenue
Operating expense :: sga_expenses
Net income :: net_income => net_income
Net profit margin
Earnings per share
EBITDA :: ebitda => ebitda
Effective tax rate
"""
POSITION = """
Cash and short-term investments :: cash_and_equivalents
Total assets :: total_assets => total_assets
Total liabilities :: total_liabilities => total_liabilities
Total equity :: total_equity => total_equity
Shares outstanding
Price to book
Return on assets
Return on capital
"""
FLOWS = """
Net income :: net_income => cf_start_profit
Cash from operations :: cf_operating => cf_operating
Cash from investing :: cf_investing => cf_investing
Cash from financing :: cf_financing => cf_financing
Net change in cash :: cf_net_change => cf_net_change
Free cash flow :: cf_operating - capex - capex_intangibles
"""


def google_copy() -> Form:
    """Three short tables below each other, in euros, amounts shortened to B and M."""
    books = company(
        "Velden Packaging N.V.", sales=941_000, years=3, seed=203, without=(*PLAIN, "short_term_investments")
    )
    form = Form(books, "Velden figures.xlsx", dated=False, prints=Short(1, -7))
    form.leave_open(
        "cash_and_equivalents total_operating_expenses sga_expenses shares_outstanding other_operating_expenses"
    )
    page = form.page("VPK")
    page.put("Velden Packaging N.V.  AMS: VPK")
    for title, drawn in (("Income statement", INCOME), ("Balance sheet", POSITION), ("Cash flow", FLOWS)):
        page.put(title)
        page.put("(EUR)", "2024", "Y/Y change", "2023", "Y/Y change", "2022", "Y/Y change")
        top = page.row
        page.table(drawn, (0, Amount(0), "4.12%", Amount(1), "-1.73%", Amount(2), "6.40%"))
        between(page, top, "Net profit margin", ("5.21", "2.2%", "5.10", "-3.1%", "5.26", "—"))
        between(page, top, "Earnings per share", ("2.31", "6.1%", "2.18", "-4.0%", "2.27", "—"))
        between(page, top, "Effective tax rate", ("25.00%", None, "25.00%", None, "25.00%"))
        between(page, top, "Shares outstanding", ("21.40M", "—", "21.40M", "—", "21.40M", "—"))
        between(page, top, "Price to book", ("1.84", "—", "1.71", "—", "1.66", "—"))
        between(page, top, "Return on assets", ("5.90%", "—", "5.72%", "—", "5.81%", "—"))
        between(page, top, "Return on capital", ("8.10%", "—", "7.92%", "—", "8.03%", "—"))
        page.skip()
    return form


FORMS = (google_copy,)
