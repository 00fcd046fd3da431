"""A data set of a public repository: one row a figure, with ticker, year, statement and line in columns."""

from __future__ import annotations

from finvet.addresses import a1
from finvet.model import Cell
from tests.spreading.forms.paper import Form, Print, lines
from tests.spreading.forms.simulate import PLAIN, company

STATEMENTS = {
    "income_statement": """
Total Revenue :: revenue => revenue
Cost of Revenue :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Selling General and Administrative :: sga_expenses => sga_expenses
Other Operating Income :: other_operating_income => other_operating_income
Operating Income :: operating_profit => operating_profit
Interest Expense :: interest_expense => interest_expense
Interest Income :: interest_income => interest_income
Income Before Tax :: profit_before_tax => profit_before_tax
Income Tax Expense :: income_tax_expense => income_tax_expense
Net Income :: net_income => net_income
""",
    "balance_sheet": """
Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Accounts Receivable :: trade_receivables => trade_receivables
Inventory :: inventories => inventories
Total Current Assets :: total_current_assets => total_current_assets
Property Plant and Equipment :: property_plant_equipment => property_plant_equipment
Goodwill :: goodwill => goodwill
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Short Term Debt :: bank_current => short_term_debt
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Debt :: bank_long + owner_loan => long_term_debt
Total Liabilities :: total_liabilities => total_liabilities
Retained Earnings :: retained_earnings => retained_earnings
Total Shareholder Equity :: total_equity => total_equity
""",
    "cash_flow": """
Operating Cash Flow :: cf_operating => cf_operating
Capital Expenditures :: - capex => cf_capex
Cash Flow from Investing :: cf_investing => cf_investing
Dividends Paid :: - dividends_declared => cf_dividends_paid
Cash Flow from Financing :: cf_financing => cf_financing
""",
}


def long_table() -> Form:
    """A csv of facts: the year and the line stand in the rows, nothing over the amounts but "value"."""
    books = company("Oakline Brewing Co", sales=61_204_311, step=1, years=3, seed=206, without=PLAIN)
    form = Form(books, "financials_long.csv", dated=False, prints=Print(1, 0, "0"))
    form.leave_open("total_operating_expenses total_debt cf_capex_intangibles")
    page = form.page("")
    page.put("ticker", "company", "fiscal_year", "statement", "line_item", "value", "currency")
    for back in (2, 1, 0):
        for name, drawn in STATEMENTS.items():
            for line in lines(drawn):
                printed = float(books.amount(line.amounts[0], back))
                row = page.put("OAKB", books.name, 2024 - back, name, line.texts[0].strip(), Cell(printed, "0"), "USD")
                for token in line.items[0] if printed else ():
                    form.record(token, form.period(back), printed, 1, ("", a1(row, 6)), line.texts[0])
    return form


FORMS = (long_table,)
