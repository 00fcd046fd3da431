"""United States: statements of a private company that its accountants reviewed, as their software writes them to Excel."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
ASSETS
CURRENT ASSETS
  Cash => cash_and_equivalents
  Certificates of deposit => short_term_investments
  Accounts receivable, net of allowance for credit losses of {allowance} in 2025 and {allowance_before} in 2024 => trade_receivables
  Other receivables => other_receivables
  Inventories => inventories
  Prepaid expenses => prepaid_expenses
    TOTAL CURRENT ASSETS => total_current_assets

PROPERTY AND EQUIPMENT
  Land, buildings and improvements :: buildings_gross
  Machinery and equipment :: machinery_gross
  Furniture and vehicles :: fixtures_gross
  Construction in progress :: construction
 :: property_plant_equipment_gross => property_plant_equipment_gross
  Less accumulated depreciation :: - accumulated_depreciation => -accumulated_depreciation
    NET PROPERTY AND EQUIPMENT => property_plant_equipment

OTHER ASSETS
  Goodwill => goodwill
  Capitalized software, net => intangible_assets
  Investments in unconsolidated entities, at cost :: long_term_investments => long_term_investments
  Deposits :: deposits => other_noncurrent_assets/long_term_receivables
    TOTAL OTHER ASSETS :: intangibles + financial_assets

TOTAL ASSETS => total_assets
"""
FUNDS = """
LIABILITIES AND STOCKHOLDERS' EQUITY
CURRENT LIABILITIES
  Line of credit :: bank_short => short_term_debt
  Current maturities of long-term debt => current_portion_long_term_debt
  Accounts payable => trade_payables
  Accrued payroll and payroll taxes :: employee_payables + social_payable => employee_payables
  Sales tax payable :: vat_payable => other_tax_social_payables
  Other accrued liabilities :: accrued_expenses + other_current_liabilities + provisions_current => accrued_expenses
  Customer deposits and deferred revenue => contract_liabilities
  Income taxes payable => current_tax_payable
    TOTAL CURRENT LIABILITIES => total_current_liabilities

LONG-TERM LIABILITIES
  Long-term debt, less current maturities => long_term_debt
  Subordinated note payable - stockholder :: owner_loan => related_party_payables_noncurrent
  Deferred income taxes :: deferred_tax_liabilities => deferred_tax_liabilities
    TOTAL LONG-TERM LIABILITIES => total_noncurrent_liabilities

TOTAL LIABILITIES => total_liabilities

STOCKHOLDERS' EQUITY
  Common stock, no par value; 1,000 shares authorized, 840 shares issued and outstanding => share_capital
  Additional paid-in capital => share_premium
  Retained earnings => retained_earnings
    TOTAL STOCKHOLDERS' EQUITY => total_equity

TOTAL LIABILITIES AND STOCKHOLDERS' EQUITY => total_liabilities_and_equity
"""
INCOME = """
NET SALES => revenue

COST OF GOODS SOLD => cost_of_sales

GROSS PROFIT => gross_profit

OPERATING EXPENSES
  Selling => selling_expenses
  General and administrative => general_admin_expenses
    TOTAL OPERATING EXPENSES :: sga_expenses => sga_expenses

INCOME FROM OPERATIONS :: operating_profit - other_operating_income => operating_profit

OTHER INCOME (EXPENSE)
  Interest expense => -interest_expense
  Interest income => interest_income
  Gain on disposal of equipment :: disposal_gain
  Miscellaneous income :: sundry_income
    TOTAL OTHER INCOME (EXPENSE) :: other_operating_income + net_financial_result

INCOME BEFORE INCOME TAXES => profit_before_tax

INCOME TAX EXPENSE (BENEFIT)
  Current :: current_tax
  Deferred :: deferred_tax
    TOTAL INCOME TAX EXPENSE => income_tax_expense

NET INCOME => net_income
"""
RETAINED = """

RETAINED EARNINGS, BEGINNING OF YEAR :: was_retained_earnings

DIVIDENDS PAID :: - dividends_declared => -dividends_declared

RETAINED EARNINGS, END OF YEAR => retained_earnings
"""
CASH = """
CASH FLOWS FROM OPERATING ACTIVITIES
  Net income => cf_start_profit
  Adjustments to reconcile net income to net cash provided by operating activities:
    Depreciation and amortization => cf_depreciation
    Deferred income taxes :: deferred_tax
    Gain on disposal of equipment :: - disposal_gain
  (Increase) decrease in:
    Accounts and other receivables => cf_change_receivables
    Inventories => cf_change_inventories
    Prepaid expenses :: - up_prepaid_expenses => +cf_change_other_wc
  Increase (decrease) in:
    Accounts payable => cf_change_payables
    Accrued liabilities and taxes :: up_employee_payables + up_taxes_and_social + up_accrued_expenses + up_other_current_liabilities + up_provisions_current + up_current_tax_payable => +cf_change_other_wc
    Customer deposits and deferred revenue :: up_contract_liabilities => +cf_change_other_wc
      NET CASH PROVIDED BY OPERATING ACTIVITIES => cf_operating

CASH FLOWS FROM INVESTING ACTIVITIES
  Purchases of property and equipment => cf_capex
  Software development costs => cf_capex_intangibles
  Proceeds from sale of equipment => cf_disposal_proceeds
  Net purchases of certificates of deposit and investments => cf_other_investing
      NET CASH USED IN INVESTING ACTIVITIES => cf_investing

CASH FLOWS FROM FINANCING ACTIVITIES
  Borrowings under line of credit and long-term debt => cf_debt_proceeds
  Principal payments on debt => cf_debt_repayment
  Dividends paid => cf_dividends_paid
      NET CASH USED IN FINANCING ACTIVITIES => cf_financing

NET INCREASE (DECREASE) IN CASH => cf_net_change
CASH, BEGINNING OF YEAR => cash_beginning
CASH, END OF YEAR => cash_end

SUPPLEMENTAL DISCLOSURES OF CASH FLOW INFORMATION
  Cash paid for interest :: interest_expense => -cf_interest_paid
  Cash paid for income taxes :: - cf_tax_paid => -cf_tax_paid
"""
SCHEDULE = """
GENERAL AND ADMINISTRATIVE EXPENSES
  Office salaries and benefits :: wages_admin
  Legal and accounting :: legal
  Insurance :: insurance
  Computer expense :: computer
  Depreciation :: depreciation_admin
  Property and other taxes :: other_taxes
  Utilities and telephone :: utilities
  Dues and subscriptions :: dues
      TOTAL GENERAL AND ADMINISTRATIVE EXPENSES :: general_admin_expenses
"""

LAST = ("TOTAL ASSETS", "TOTAL LIABILITIES AND", "NET INCOME", "CASH, END")


def reviewed_statements() -> Form:
    """Reviewed US statements, whole dollars as text in parentheses, a column of dollar signs, percents of sales, June year end."""
    books = company(
        "Kettle Ridge Hardwoods, Inc.", "manufacturer", "healthy", sales=18_600_000, step=1, last=2025, years=2,
        without=(*PLAIN, "pension_obligations", "provisions_noncurrent"),
    )  # fmt: skip
    books = parted(
        parted(books, "services_admin", "legal", "insurance", "computer"), "sundry_costs", "utilities", "dues"
    )
    form = Form(
        books,
        "Kettle Ridge - Reviewed FS 6-30-25.xlsx",
        date(2025, 6, 30),
        prints=Print(1, words=_parentheses, zero="-"),
    )
    form.leave_open(
        "receivables_total other_operating_income other_financial_result net_financial_result total_operating_expenses total_noncurrent_assets depreciation_amortisation ebitda other_current_liabilities cf_other_noncash cf_interest_received"
    )
    drawn = BALANCE.format(
        allowance=f"${books.amount('allowance'):,}", allowance_before=f"${books.amount('allowance', 1):,}"
    )
    columns = (0, None, Amount(0), None, Amount(1))
    page = _begin(form, "BS", "BALANCE SHEETS", "June 30, 2025 and 2024")
    page.put(None, None, "2025", None, "2024")
    page.table(drawn + FUNDS, columns)
    _close(page)
    page = _begin(form, "IS-RE", "STATEMENTS OF INCOME AND RETAINED EARNINGS", "Years Ended June 30, 2025 and 2024")
    page.put(None, None, "2025", "%", None, "2024", "%")
    top = page.row
    page.table(INCOME, (0, None, Amount(0), None, None, Amount(1)))
    for column, back in ((4, 0), (7, 1)):
        page.table(INCOME, (Amount(back, counts=False),), row=top, column=column, prints=_percent_of(form, back))
    page.table(RETAINED, (0, None, Amount(0), None, None, Amount(1)))
    _close(page)
    page = _begin(form, "CF", "STATEMENTS OF CASH FLOWS", "Years Ended June 30, 2025 and 2024")
    page.put(None, None, "2025", None, "2024")
    page.table(CASH, columns)
    _close(page)
    page = _begin(form, "Sch 1", "SUPPLEMENTARY INFORMATION", "SCHEDULES OF GENERAL AND ADMINISTRATIVE EXPENSES")
    page.put("Years Ended June 30, 2025 and 2024")
    page.put(None, None, "2025", None, "2024")
    page.table(SCHEDULE, columns)
    _close(page)
    return form


def _begin(form: Form, name: str, title: str, over: str) -> Page:
    page = form.page(name)
    page.put("KETTLE RIDGE HARDWOODS, INC.")
    page.put(title)
    page.put(over)
    page.put("(See Independent Accountant's Review Report)")
    page.skip()
    return page


def _close(page: Page) -> None:
    """Sets dollar signs beside the last amounts of blocks, and the accountants' line below."""
    for row, column in [
        at for at, cell in page.cells.items() if isinstance(cell.value, str) and cell.value[-1].isdigit()
    ]:
        label = page.cells.get((row, 1))
        is_last = label is not None and str(label.value).startswith(LAST)
        if is_last and column > 1 and (row, column - 1) not in page.cells:
            page.cells[row, column - 1] = Cell("$")
    page.skip(2)
    page.put("See accompanying notes to financial statements.")


def _percent_of(form: Form, back: int) -> Print:
    sales = form.company.amount("revenue", back)
    return Print(1, words=lambda amount: f"{100 * amount / sales:.1f}%", zero="-")


def _parentheses(amount: float) -> str:
    return f"({-amount:,.0f})" if amount < 0 else f"{amount:,.0f}"


FORMS = (reviewed_statements,)
