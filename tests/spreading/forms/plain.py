"""The three statements as plainly as they can be laid out, for tests that then change or break one thing about them."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.company import Company
from tests.spreading.forms.packs import IFRS_BALANCE, IFRS_INCOME
from tests.spreading.forms.paper import Amount, Form, Print

CASH = """
Profit for the year => cf_start_profit
Depreciation and amortisation => cf_depreciation
Other non-cash items => cf_other_noncash
Change in trade and other receivables => cf_change_receivables
Change in inventories => cf_change_inventories
Change in trade payables => cf_change_payables
Change in other working capital => cf_change_other_wc
*Net cash from operating activities => cf_operating
Purchase of property, plant and equipment => cf_capex
Purchase of intangible assets => cf_capex_intangibles
Proceeds from sale of property, plant and equipment => cf_disposal_proceeds
Other investing cash flows => cf_other_investing
*Net cash used in investing activities => cf_investing
Proceeds from borrowings => cf_debt_proceeds
Repayment of borrowings => cf_debt_repayment
Proceeds from issue of shares => cf_equity_proceeds
Dividends paid => cf_dividends_paid
*Net cash from financing activities => cf_financing
*Net change in cash and cash equivalents => cf_net_change
Cash and cash equivalents at the beginning of the year => cash_beginning
Cash and cash equivalents at the end of the year => cash_end
"""
UNITS = {1000.0: "EUR thousand", 1.0: "EUR"}


def plain(company: Company, *, unit: float = 1000.0, order: tuple[int, ...] = (0, 1, 2)) -> Form:
    """Income statement, balance sheet and cash flow, a sheet each; `order` is that of the years, 0 the last one."""
    form = Form(company, "plain.xlsx", date(company.last, 12, 31), prints=Print(unit, number_format="#,##0;(#,##0)"))
    for name, title, drawn in (
        ("Income statement", "Income statement", IFRS_INCOME),
        ("Balance sheet", "Statement of financial position", IFRS_BALANCE),
        ("Cash flow", "Statement of cash flows", CASH),
    ):
        page = form.page(name)
        page.put(company.name)
        page.put(f"{title} in {UNITS[unit]}")
        page.put(None, *(f"31.12.{company.last - back}" for back in order))
        page.table(drawn, (0, *(Amount(back) for back in order)))
    return form
