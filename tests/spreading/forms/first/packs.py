"""What firms make themselves: a SaaS company's board pack, budgets, restated and short years."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import quarter, quarter_period, twelve_months
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

SAAS_INCOME = """
Subscription revenue :: sales_services
Professional services & other :: sales_goods
*Total revenue => revenue
Cost of revenue => cost_of_sales
*Gross profit => gross_profit
Sales & marketing => selling_expenses
General & administrative => general_admin_expenses
*Total operating expenses :: sga_expenses
Other operating income => other_operating_income
*Operating income (loss) => operating_profit
Interest expense => -interest_expense
Interest income => interest_income
*Income (loss) before taxes => profit_before_tax
Provision for income taxes => income_tax_expense
*Net income (loss) => net_income
"""
SAAS_CASH = """
Net income (loss) => cf_start_profit
Depreciation and amortization => cf_depreciation
Other non-cash items => cf_other_noncash
Changes in working capital => cf_change_working_capital
*Net cash provided by operating activities => cf_operating
Capital expenditures => cf_capex
Capitalized software => cf_capex_intangibles
Proceeds from disposals => cf_disposal_proceeds
Other investing => cf_other_investing
*Net cash used in investing activities => cf_investing
Proceeds from borrowings => cf_debt_proceeds
Repayments of borrowings => cf_debt_repayment
Proceeds from issuance of stock => cf_equity_proceeds
Dividends paid => cf_dividends_paid
*Net cash from financing activities => cf_financing
*Net change in cash => cf_net_change
Cash, beginning of period => cash_beginning
Cash, end of period => cash_end
"""


def saas_quarters_and_ltm() -> Form:
    """A board pack: eight quarters, two fiscal years, the last twelve months and next year's budget in one row of columns."""
    books = company("Tessellate Inc.", "software", "healthy", sales=21_400, last=2025, years=3)
    budget = company("Tessellate Inc. budget", "software", "healthy", sales=33_000, last=2025, years=1)
    form = Form(
        books, "board_pack.xlsx", date(2024, 12, 31), dated=False, prints=Print(1000, number_format="#,##0_);(#,##0)")
    )
    form.leave_open("sga_expenses total_operating_expenses")
    heads: list[str] = []
    columns: list[Amount] = []
    for back in (2, 1):
        year = 2025 - back
        for number in (1, 2, 3, 4):
            heads.append(f"Q{number} FY{year - 2000}")
            columns.append(
                Amount(0, books=quarter(books, back, number), period=quarter_period(date(2025, 12, 31), back, number))
            )
        heads.append(f"FY{year}")
        columns.append(Amount(back, period=Period(year)))
    heads += ["LTM Mar-25", "FY2025 Budget"]
    columns += [Amount(0, books=twelve_months(books, 1), counts=False), Amount(0, books=budget, counts=False)]
    for name, drawn in (("P&L", SAAS_INCOME), ("Cash flow", SAAS_CASH)):
        page = form.page(name)
        page.put("Tessellate Inc. - Board pack")
        page.put(name, None, "$ in thousands, fiscal year ends December 31")
        page.skip()
        page.put(None, *heads)
        page.table(drawn, (0, *columns))
        if name == "P&L":
            page.skip()
            page.put("Key metrics")
            page.put("Net revenue retention", *(f"{108 + n % 5}%" for n in range(len(heads))))
            page.put("Gross margin", *(f"{70 + n % 3}.{n % 7}%" for n in range(len(heads))))
    return form


IFRS_INCOME = """
Revenue | 4 => revenue
Cost of sales | => -cost_of_sales
*Gross profit | => gross_profit
Other operating income | 5 => other_operating_income
Selling and distribution expenses | => -selling_expenses
Administrative expenses | => -general_admin_expenses
*Operating profit | 6 => operating_profit
Finance income | 8 => interest_income
Finance costs | 9 => -interest_expense
*Profit before taxation | => profit_before_tax
Taxation | 10 => -income_tax_expense
*Profit for the year | => net_income
"""
IFRS_BALANCE = """
*ASSETS
*Non-current assets
Goodwill | 12 => goodwill
Other intangible assets | 13 => intangible_assets
Property, plant and equipment | 14 => property_plant_equipment
Financial assets | 15 :: financial_assets => long_term_investments
Deferred tax assets | 10 => deferred_tax_assets
*Total non-current assets | => total_noncurrent_assets
*Current assets
Inventories | 16 => inventories
Trade and other receivables | 17 :: receivables_total + prepaid_expenses => trade_receivables
Short-term deposits | => short_term_investments
Cash and cash equivalents | 18 => cash_and_equivalents
*Total current assets | => total_current_assets
*Total assets | => total_assets
*EQUITY AND LIABILITIES
*Equity
Share capital | 19 => share_capital
Share premium | 19 => share_premium
Retained earnings | => retained_earnings
*Total equity | => total_equity
*Non-current liabilities
Borrowings | 20 :: bank_long + owner_loan => long_term_debt
Retirement benefit obligations | 21 => pension_obligations
Provisions | 22 => provisions_noncurrent
Deferred tax liabilities | 10 => deferred_tax_liabilities
*Total non-current liabilities | => total_noncurrent_liabilities
*Current liabilities
Trade and other payables | 23 :: trade_payables + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => trade_payables
Contract liabilities | 4 => contract_liabilities
Borrowings | 20 :: bank_current => short_term_debt
Current tax liabilities | => current_tax_payable
Provisions | 22 => provisions_current
*Total current liabilities | => total_current_liabilities
*Total liabilities | => total_liabilities
*Total equity and liabilities | => total_liabilities_and_equity
"""


def ifrs_restated() -> Form:
    """IFRS statements of a group: this year, last year restated, last year as it was reported, in millions of euros."""
    books = company("Arvensis Holding SE", "trader", "strained", sales=7_412, step=1e5, years=2, without=PLAIN)
    receivables, sold = books.accounts["trade_gross"][1], books.accounts["sales_goods"][1]
    reported = books.with_changes(1, trade_gross=receivables + 31, sales_goods=sold + 31)
    form = Form(books, "annual_results.xlsx", prints=Print(1e6, 1, "#,##0.0;(#,##0.0)"))
    form.leave_open("receivables_total other_current_liabilities")
    for name, title, over, drawn in (
        ("Income statement", "Consolidated income statement", "Year ended 31 December", IFRS_INCOME),
        ("Financial position", "Consolidated statement of financial position", "As at 31 December", IFRS_BALANCE),
    ):
        page = form.page(name)
        page.put("Arvensis Holding SE")
        page.put(title)
        page.put("€ million", None, over)
        page.merge(page.row - 1, 3, 5)
        page.put(None, None, 2024.0, 2023.0, 2023.0)
        page.put(None, "Note", None, "restated*", "as reported")
        page.table(drawn, (0, 1, Amount(0), Amount(1), Amount(1, books=reported, counts=False)))
        page.skip()
        page.put("* See note 2 for details of the restatement.")
    return form


def short_year() -> Form:
    """A change of the year end: nine months to September 2024 beside the calendar years 2023 and 2022."""
    books = company("Cawdale Instruments Limited", "manufacturer", "healthy", sales=9_300, last=2024, years=3)
    form = Form(books, "cawdale.xlsx", date(2024, 12, 31), prints=Print(1000, number_format="#,##0;(#,##0)"))
    form.leave_open("receivables_total other_current_liabilities")
    nine = Period(2024, date(2024, 9, 30), 9)
    for name, title, heads, drawn in (
        (
            "Profit and loss", "Statement of comprehensive income",
            ("9 months ended 30 September 2024", "Year ended 31 December 2023", "Year ended 31 December 2022"), IFRS_INCOME,
        ),
        (
            "Balance sheet", "Statement of financial position",
            ("30 September 2024", "31 December 2023", "31 December 2022"), IFRS_BALANCE,
        ),
    ):  # fmt: skip
        page = form.page(name)
        page.put("Cawdale Instruments Limited")
        page.put(title)
        page.put(None, "Note", *heads)
        page.put(None, None, "£'000", "£'000", "£'000")
        page.table(drawn, (0, 1, Amount(0, period=nine), Amount(1), Amount(2)))
    return form


def budget_beside_actual() -> Form:
    """Management accounts: actual, budget and variance of the year, then last year's actual, in a merged heading."""
    books = company("Pinnacle Facilities Ltd", "services", "strained", sales=18_700, years=2)
    budget = company("Pinnacle budget", "services", "healthy", sales=20_100, years=2)
    form = Form(books, "mgmt_accounts_dec24.xlsx", prints=Print(1000, number_format="#,##0;(#,##0)"))
    form.leave_open("receivables_total other_current_liabilities")
    columns = (0, Amount(0), Amount(0, books=budget, counts=False), Amount(0, books=budget, counts=False), Amount(1))
    for name, title, over, drawn in (
        ("IS", "Income statement", "12 months to 31 December 2024", IFRS_INCOME),
        ("BS", "Balance sheet", "As at 31 December 2024", IFRS_BALANCE),
    ):
        page = form.page(name)
        page.put("Pinnacle Facilities Ltd")
        page.put(f"Management accounts - {title} (£000)")
        page.put(None, over, None, None, "Prior year")
        page.merge(page.row - 1, 2, 4)
        page.put(None, "Actual", "Budget", "Forecast", "Dec-23")
        page.table(drawn, columns)
    return form


FORMS = (saas_quarters_and_ltm, ifrs_restated, short_year, budget_beside_actual)
