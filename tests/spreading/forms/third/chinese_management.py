"""China: management accounts in English of a software company owned from abroad, months and a budget beside the years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Cell, Period
from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES
from tests.spreading.forms.later.books import month, month_period, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

INCOME = """
Software licence and subscription :: sales_services - projects
Implementation and maintenance :: projects + sales_goods
*Revenue (net of VAT) => revenue
Cost of sales => -cost_of_sales
*Gross profit => gross_profit
VAT refund and government grants :: other_operating_income => other_operating_income
Selling and distribution expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses + research => -general_admin_expenses
Research and development expenses :: - research => -rd_expenses
*Profit from operations => operating_profit
Bank interest income :: interest_income => interest_income
Interest on bank loans :: - interest_expense => -interest_expense
Exchange gain/(loss), net :: fx_result => other_financial_result
*Profit before tax => profit_before_tax
Enterprise income tax :: - income_tax_expense => -income_tax_expense
*Profit after tax => net_income
"""
BALANCE = """
*Non-current assets
Property, plant and equipment => property_plant_equipment
Capitalised software development costs :: intangible_assets => intangible_assets
Long-term equity investments :: long_term_investments => long_term_investments
Rental and other long-term deposits :: deposits => other_noncurrent_assets/long_term_receivables
Deferred tax assets => deferred_tax_assets
 => total_noncurrent_assets
*Current assets
Inventories (hardware for projects) :: inventories => inventories
Accounts receivable :: trade_gross
Less: provision for bad debts :: - allowance => -receivables_allowance
Accounts receivable, net :: trade_receivables => trade_receivables
Other receivables => other_receivables
Prepayments :: prepaid_expenses => prepaid_expenses
Wealth management products :: short_term_investments => short_term_investments
Cash at bank and on hand => cash_and_equivalents
 => total_current_assets
*Current liabilities
Short-term bank loans :: bank_current => short_term_debt
Accounts payable => trade_payables
Receipts in advance from customers :: contract_liabilities => contract_liabilities
Payroll payable :: employee_payables => employee_payables
Taxes payable :: current_tax_payable + taxes_and_social => other_tax_social_payables
Other payables and accruals :: accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
 => total_current_liabilities
*Net current assets => net_current_assets
*Total assets less current liabilities => total_assets_less_current_liabilities
*Non-current liabilities
Long-term bank loans :: bank_long => long_term_debt
Amount due to immediate holding company :: owner_loan => related_party_payables_noncurrent
Deferred tax liabilities => deferred_tax_liabilities
Provision for warranties :: provisions_noncurrent => provisions_noncurrent
 => total_noncurrent_liabilities
*Net assets => net_assets
*Equity
Paid-in capital :: share_capital => share_capital
Capital reserve :: share_premium
Statutory surplus reserve :: revenue_reserves => revenue_reserves/other_reserves
Undistributed profits :: accumulated_profit => retained_earnings
*Total equity => total_equity
"""
CASH = """
Profit before tax :: profit_before_tax => cf_start_profit
Depreciation and amortisation => cf_depreciation
Interest income and expense, net :: interest_expense - interest_income
Other non-cash items :: provisions_change - disposal_gain => cf_other_noncash
Change in inventories => cf_change_inventories
Change in receivables and prepayments :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Change in payables and advances :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
*Cash generated from operations => cf_cash_generated_from_operations
EIT paid :: - tax_settled => cf_tax_paid
*Net cash from operating activities :: cf_operating + interest_expense - interest_income => cf_operating
Purchase of fixed assets => cf_capex
Development costs capitalised => cf_capex_intangibles
Disposal of fixed assets => cf_disposal_proceeds
Wealth management products and investments, net => cf_other_investing
Interest received :: interest_income => cf_interest_received
*Net cash from investing activities :: cf_investing + interest_income => cf_investing
Capital injection => cf_equity_proceeds
New bank loans => cf_debt_proceeds
Repayment of bank loans => cf_debt_repayment
Interest paid :: - interest_expense => cf_interest_paid_financing/cf_interest_paid
Dividend paid to shareholder => cf_dividends_paid
*Net cash from financing activities :: cf_financing - interest_expense => cf_financing
*Net change in cash => cf_net_change
Opening cash => cash_beginning
Closing cash => cash_end
"""
NAME = "Hangzhou Lingyue Software Co., Ltd."
TITLE = "Management accounts - June 2025"
END = date(2025, 12, 31)


def _half(books: Company) -> Company:
    """The first six months of the last year; what the middle of the year leaves goes to the profits brought forward."""

    def amounts(name: str, of: tuple[int, ...]) -> tuple[int, int]:
        if name in BALANCES:
            return of[-2], of[-2] + (of[-1] - of[-2]) * 6 // 12
        return 0, of[-1] * 6 // 12

    half = replace(books, accounts={name: amounts(name, of) for name, of in books.accounts.items()})
    gap = half.amount("total_assets - total_liabilities - total_equity")
    return half.with_changes(0, retained_brought=gap)


def _others(form: Form, half: Company, months: list[Period]) -> None:
    """Sheets that are no statements."""
    page = form.page("AR ageing")
    page.put("Accounts receivable ageing, RMB'000", None, "30 Jun 2025")
    owed = half.amount("trade_gross")
    for label, share in (("0-90 days", 0.61), ("91-180 days", 0.2), ("181-365 days", 0.12), ("Over 1 year", 0.07)):
        page.put(label, None, float(round(owed * share)))
    page = form.page("Headcount")
    page.put("Headcount", *(Cell(m.end, "mmm-yy") for m in months if m.end))
    for label, first in (("R&D", 112.0), ("Sales", 38.0), ("Delivery", 71.0), ("G&A", 19.0)):
        page.put(label, *(first + number // 2 for number in range(6)))


def management_months_and_budget() -> Form:
    """RMB'000: two full years, six months of the current year, the year to date and a budget in one row."""
    without = (*EXCEPTIONAL, "goodwill", "pension_obligations")
    books = company(NAME, "software", "healthy", sales=87_400, last=2025, years=3, seed=8, without=without)
    budget = company(f"{NAME} budget", "software", "healthy", sales=118_000, last=2025, years=1, without=without)
    parts = {"projects": ("sales_services", 0.37), "research": ("general_admin_expenses", 0.44)}
    books, budget = split(books, **parts), split(budget, **parts)
    form = Form(books, "Lingyue MA 2025-06.xlsx", END, prints=Print(1000, 0, "#,##0;(#,##0);-"))
    form.leave_open(
        "share_premium other_reserves revenue_reserves other_current_liabilities accrued_expenses provisions_current current_tax_payable "
        "other_tax_social_payables total_operating_expenses sga_expenses net_financial_result depreciation_amortisation ebitda "
        "receivables_total cf_change_other_wc cf_other_noncash cf_change_working_capital cf_before_working_capital total_liabilities "
        "long_term_receivables other_noncurrent_assets"
    )
    half = _half(books)
    year_before, before = Amount(2), Amount(1)
    to_date = Amount(0, books=half, period=Period(2025, date(2025, 6, 30), 6))
    months = [month_period(END, number) for number in range(1, 7)]
    monthly = [Amount(0, books=month(books, 0, number), period=period) for number, period in enumerate(months, 1)]
    planned = Amount(0, books=budget, counts=False)

    page = form.page("Cover")
    page.skip(3)
    page.put(None, NAME)
    page.put(None, TITLE)
    page.put(None, "Prepared under PRC GAAP, unaudited; FY2023 and FY2024 audited")
    page.put(None, "Distribution: Board, Group Finance")
    page = form.page("P&L")
    page.put(NAME)
    page.put(f"{TITLE}: Profit and loss account")
    page.put("RMB'000")
    page.skip()
    page.put(None, "Full year", None, "Actual 2025", None, None, None, None, None, "YTD", "Full year")
    page.merge(page.row - 1, 2, 3)
    page.merge(page.row - 1, 4, 9)
    page.put(None, "FY2023", "FY2024", *(Cell(m.end, "mmm-yy") for m in months if m.end), "Jun 2025", "FY2025 Budget")
    page.table(INCOME, (0, year_before, before, *monthly, to_date, planned))
    page = form.page("BS")
    page.put(NAME)
    page.put(f"{TITLE}: Balance sheet")
    page.put("RMB'000")
    page.skip()
    page.put(None, "31 Dec 2023", "31 Dec 2024", "30 Jun 2025")
    page.table(BALANCE, (0, year_before, before, to_date))
    page = form.page("CF")
    page.put(NAME)
    page.put(f"{TITLE}: Cash flow statement (full years)")
    page.put("RMB'000")
    page.skip()
    page.put(None, "FY2023", "FY2024", "FY2025 Budget")
    page.table(CASH, (0, year_before, before, planned))
    _others(form, half, months)
    return form


FORMS = (management_months_and_budget,)
