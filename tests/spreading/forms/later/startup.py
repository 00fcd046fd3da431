"""A software company's pack for its investors: months, years and budget side by side, recurring revenue, a derived cash flow."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.later.books import difference, month, month_period, split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

RECURRING = """
*ARR bridge
Opening ARR :: was_arr
New & expansion ARR :: arr_won
Churn & contraction :: arr - was_arr - arr_won
*Closing ARR :: arr
"""
PROFIT = """
Subscription revenue :: sales_services
Services & training :: sales_goods
*Total revenue => revenue
Hosting & third-party costs :: materials
Customer support & delivery :: direct_services
*Total COGS :: materials + direct_services => cost_of_sales
*Gross profit :: revenue - materials - direct_services => gross_profit
Sales & marketing :: selling_expenses - depreciation_selling => selling_expenses
Product & engineering (net of capitalised dev.) :: direct_wages - own_work_capitalised => rd_expenses
General & admin :: general_admin_expenses - depreciation_admin => general_admin_expenses
*Total opex :: sga_expenses - depreciation_selling - depreciation_admin + direct_wages - own_work_capitalised => total_operating_expenses
Grants & other operating income :: other_operating_income => other_operating_income
*EBITDA => ebitda
D&A => depreciation_amortisation
*EBIT :: operating_profit => operating_profit
Interest income => interest_income
Interest expense => interest_expense
*PBT :: profit_before_tax => profit_before_tax
Tax => income_tax_expense
*Net income / (loss) => net_income
"""
BALANCE = """
*Assets
Cash & equivalents :: cash_and_equivalents => cash_and_equivalents
Treasury bills :: short_term_investments => short_term_investments
Trade debtors (net) :: trade_receivables => trade_receivables
Other receivables => other_receivables
Prepaid expenses => prepaid_expenses
*Current assets => total_current_assets
Fixed assets (net) :: property_plant_equipment => property_plant_equipment
Capitalised development (net) :: intangible_assets => intangible_assets
Goodwill on acquisition :: goodwill => goodwill
Investments & deposits :: financial_assets => long_term_investments
Deferred tax asset => deferred_tax_assets
*Non-current assets => total_noncurrent_assets
*Total assets => total_assets
*Liabilities
Trade creditors :: trade_payables => trade_payables
Deferred revenue :: contract_liabilities => contract_liabilities
Accruals => accrued_expenses
Payroll, sales tax & social :: employee_payables + taxes_and_social
Corporate tax => current_tax_payable
Venture debt - current :: bank_current => short_term_debt
Other current :: other_current_liabilities + provisions_current => other_current_liabilities
*Current liabilities => total_current_liabilities
Venture debt - non-current :: bank_long => long_term_debt
Shareholder loan notes :: owner_loan => related_party_payables_noncurrent
Other non-current :: pension_obligations + provisions_noncurrent => other_noncurrent_liabilities
Deferred tax liability => deferred_tax_liabilities
*Non-current liabilities => total_noncurrent_liabilities
*Total liabilities => total_liabilities
*Equity
Paid-in capital :: share_capital + share_premium => share_capital
Accumulated result :: retained_earnings => retained_earnings
*Total equity => total_equity
*Total equity & liabilities :: total_assets => total_liabilities_and_equity
Check :: total_assets - total_liabilities - total_equity
"""
CASH = """
EBITDA :: ebitda => ebitda
Non-cash items in EBITDA :: provisions_change - disposal_gain
Change in net working capital :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
Tax paid => cf_tax_paid
Net interest paid :: interest_income - interest_expense
*Operating cash flow => cf_operating
Capex => cf_capex
Capitalised development => cf_capex_intangibles
Disposals, deposits & treasury bills :: cf_disposal_proceeds + cf_other_investing
*Free cash flow :: cf_operating + cf_investing
Venture debt drawn => cf_debt_proceeds
Venture debt repaid => cf_debt_repayment
Equity raised => cf_equity_proceeds
*Net cash flow => cf_net_change
Opening cash => cash_beginning
*Closing cash => cash_end
"""
SUMMARY = """
Closing ARR :: arr
Revenue => revenue
Gross profit :: revenue - materials - direct_services => gross_profit
EBITDA => ebitda
Net income => net_income
Operating cash flow => cf_operating
Year-end cash :: cash_and_equivalents => cash_and_equivalents
Year-end debt :: bank_debt + owner_loan
"""
NAME = "Larkspur Cloud, Inc."
END = date(2025, 1, 31)


def _down(page: Page, drawn: str, rows: tuple[tuple[str, Amount], ...]) -> None:
    """A table with its lines across and its periods down."""
    top = page.row
    for column, line in enumerate(drawn.strip().split("\n"), 2):
        page.table(line, (0,), row=top, column=column)
        for at, (head, amount) in enumerate(rows, top + 1):
            page.cells[at, 1] = Cell(head)
            page.table(line, (amount,), row=at, column=column)


def investor_pack() -> Form:
    """An investor pack, fiscal years to January: years down the summary, three years, budget, variance and twelve months across."""
    recurring = {"arr": ("sales_services", 1.09), "arr_won": ("sales_services", 0.31)}
    books = split(company(NAME, "software", "distressed", sales=11_600, last=2025, seed=2), **recurring)
    budget = split(company(f"{NAME} budget", "software", "strained", sales=10_400, last=2025, years=2), **recurring)
    form = Form(books, "Larkspur investor pack Jan-25.xlsx", END, prints=Print(1000, number_format="#,##0;(#,##0);-"))
    form.leave_open(
        "sga_expenses cf_start_profit cf_other_noncash cf_interest_paid cf_interest_received "
        "cf_other_investing cf_disposal_proceeds cf_before_working_capital cf_change_other_wc cf_depreciation "
        "other_tax_social_payables employee_payables personnel_expenses external_services materials_consumed employees "
        "total_debt net_debt current_portion_long_term_debt net_financial_result own_work_capitalised total_operating_income "
        "cf_cash_generated_from_operations pension_obligations provisions_noncurrent"
    )
    years = ("FY23A", "FY24A", "FY25A")
    amounts = (Amount(2), Amount(1), Amount(0))
    page = form.page("Summary")
    page.put(f"{NAME} - Series B investor pack, period 12 / FY25")
    page.put("USD thousands; fiscal year ends 31 January (FY25 = 12 months to 31-Jan-25)")
    page.skip()
    planned = Amount(0, books=budget, counts=False)
    _down(page, SUMMARY, (*zip(years, amounts, strict=True), ("FY25 Budget", planned)))

    page = form.page("P&L")
    page.put(f"{NAME} - ARR and P&L")
    page.put("USD'000")
    page.skip()
    page.put(None, "Annual", None, None, "Budget", "Variance", None, "Monthly actuals")
    page.merge(page.row - 1, 2, 4)
    page.merge(page.row - 1, 8, 19)
    months = [month_period(END, number) for number in range(1, 13)]
    page.put(None, *years, "FY25B", "A vs B", None, *(Cell(m.end, "mmm-yy") for m in months if m.end))
    monthly = [
        Amount(0, books=month(books, 0, number, ("arr",)), period=period) for number, period in enumerate(months, 1)
    ]
    variance = Amount(0, books=difference(books, budget), counts=False)
    for drawn in (RECURRING, PROFIT):
        page.table(drawn, (0, *amounts, planned, variance, None, *monthly))
        page.skip()

    for name, title, heads, drawn in (
        ("Balance sheet", "Balance sheet", ("31-Jan-23", "31-Jan-24", "31-Jan-25"), BALANCE),
        ("Cash flow", "Cash flow (derived from P&L and balance sheet)", years, CASH),
    ):
        page = form.page(name)
        page.put(f"{NAME} - {title}")
        page.put("USD'000")
        page.skip()
        page.put(None, *heads)
        page.table(drawn, (0, *amounts))
    page = form.page("KPIs")
    page.put("KPI", *years)
    for name, values in (
        ("Net revenue retention", ("104%", "103%", "107%")),
        ("Logo churn", ("9.1%", "8.7%", "8.2%")),
        ("CAC payback (months)", (21.0, 23.0, 19.0)),
        ("Headcount (FTE, year end)", (88.0, 97.0, 104.0)),
        ("Rule of 40", ("11%", "9%", "16%")),
    ):
        page.put(name, *values)
    return form


FORMS = (investor_pack,)
