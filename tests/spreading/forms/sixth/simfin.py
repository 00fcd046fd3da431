"""A data seller's bulk file: the three statements of a company in one table, a fiscal year a row, fields across."""

from __future__ import annotations

from finvet.addresses import a1
from tests.spreading.forms.paper import Form, Print, lines
from tests.spreading.forms.simulate import company

FIELDS = """
Revenue :: revenue => revenue
Cost of Revenue :: - cost_of_sales => -cost_of_sales
Gross Profit :: gross_profit => gross_profit
Operating Expenses :: other_operating_income - sga_expenses
Selling, General & Administrative :: - sga_expenses => -sga_expenses
Operating Income (Loss) :: operating_profit => operating_profit
Non-Operating Income (Loss) :: net_financial_result
Interest Expense, Net :: net_financial_result => net_financial_result
Pretax Income (Loss) :: profit_before_tax => profit_before_tax
Income Tax (Expense) Benefit, Net :: - income_tax_expense => -income_tax_expense
Net Income :: net_income => net_income
Cash, Cash Equivalents & Short Term Investments :: cash_and_equivalents + short_term_investments
Accounts & Notes Receivable :: receivables_total => trade_receivables/receivables_total
Inventories :: inventories => inventories
Total Current Assets :: total_current_assets => total_current_assets
Property, Plant & Equipment, Net :: property_plant_equipment => property_plant_equipment
Long Term Investments & Receivables :: financial_assets => long_term_investments
Other Long Term Assets :: intangibles + deferred_tax_assets => other_noncurrent_assets
Total Noncurrent Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Payables & Accruals :: trade_payables + accrued_expenses + employee_payables + taxes_and_social + current_tax_payable
Short Term Debt :: bank_current => short_term_debt
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Debt :: bank_long + owner_loan => long_term_debt
Total Noncurrent Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Share Capital & Additional Paid-In Capital :: share_capital + share_premium
Retained Earnings :: retained_earnings => retained_earnings
Total Equity :: total_equity => total_equity
Total Liabilities & Equity :: total_assets => total_liabilities_and_equity
Depreciation & Amortization :: depreciation_amortisation => cf_depreciation
Change in Working Capital :: cf_change_working_capital => cf_change_working_capital
Net Cash from Operating Activities :: cf_operating => cf_operating
Change in Fixed Assets & Intangibles :: disposal_proceeds - capex - capex_intangibles
Net Cash from Investing Activities :: cf_investing => cf_investing
Dividends Paid :: - dividends_declared => cf_dividends_paid
Cash from (Repayment of) Debt :: borrowed - repaid
Net Cash from Financing Activities :: cf_financing => cf_financing
Net Change in Cash :: cf_net_change => cf_net_change
"""


def simfin() -> Form:
    """Ticker, fiscal year, period and dates stand in columns before the fields; semicolons, no thousands marks."""
    books = company("Larkmoor Devices", "manufacturer", sales=96_000, years=4)
    form = Form(books, "us-derived-annual.csv", prints=Print(1, 0, "0"), delimiter=";")
    form.leave_open(
        "cash_and_equivalents depreciation_amortisation cf_debt_proceeds cf_debt_repayment cf_capex cf_capex_intangibles trade_payables share_capital "
        "accrued_expenses short_term_investments interest_expense total_operating_expenses prepaid_expenses other_current_assets other_current_liabilities "
        "cf_start_profit total_debt ebitda cf_disposal_proceeds other_operating_income"
    )
    page = form.page("us-derived-annual")
    page.put(
        "Ticker",
        "Company Name",
        "Currency",
        "Fiscal Year",
        "Fiscal Period",
        "Report Date",
        "Publish Date",
        *(line.texts[0] for line in lines(FIELDS)),
    )
    for back in reversed(range(books.years)):
        year, row = 2024 - back, page.row
        page.put("LRKM", books.name, "USD", float(year), "FY", f"{year}-12-31", f"{year + 1}-02-26")
        for at, line in enumerate(lines(FIELDS), 8):
            printed = form.prints.printed(books.amount(line.amounts[0], back) * books.step)
            cell = form.prints.cell(printed, bold=False)
            if cell:
                page.cells[row, at] = cell
                for token in line.items[0] if line.items else ():
                    form.record(token, form.period(back), printed, 1, (page.name, a1(row, at)), line.texts[0])
    return form


FORMS = (simfin,)
