"""A banker's buy-out model: scenario switch, sources and uses, actual and expected years side by side on one sheet."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

INCOME = """
 | Net Revenue :: revenue => revenue
 | % growth
 | COGS (excl. D&A) :: - cost_of_sales + direct_depreciation
 | SG&A (excl. D&A) :: - sga_expenses + depreciation_selling + depreciation_admin
 | Other income :: other_operating_income => other_operating_income
* | EBITDA :: ebitda => ebitda
 | % margin
 | D&A :: - depreciation_amortisation => -depreciation_amortisation
* | EBIT :: operating_profit => operating_profit
 | Interest expense :: - interest_expense => -interest_expense
 | Interest income :: interest_income => interest_income
* | Pre-tax income :: profit_before_tax => profit_before_tax
 | Taxes :: - income_tax_expense => -income_tax_expense
* | Net income :: net_income => net_income
"""
POSITION = """
 | Cash :: cash_and_equivalents + short_term_investments
 | Accounts receivable :: trade_receivables => trade_receivables
 | Inventory :: inventories => inventories
 | Prepaid & other :: prepaid_expenses + other_receivables
* | Total current assets :: total_current_assets => total_current_assets
 | PP&E, net :: property_plant_equipment => property_plant_equipment
 | Goodwill :: goodwill => goodwill
 | Intangibles :: intangible_assets => intangible_assets
 | Other assets :: financial_assets + deferred_tax_assets => other_noncurrent_assets
* | Total assets :: total_assets => total_assets
 | Accounts payable :: trade_payables => trade_payables
 | Accrued & other :: total_current_liabilities - trade_payables - bank_current
 | Revolver :: bank_short => short_term_debt
 | Current portion of TLB :: bank_portion => current_portion_long_term_debt
* | Total current liabilities :: total_current_liabilities => total_current_liabilities
 | Term Loan B :: bank_long => long_term_debt
 | Other LT liabilities :: total_noncurrent_liabilities - bank_long => other_noncurrent_liabilities
* | Total liabilities :: total_liabilities => total_liabilities
 | Shareholders' equity :: total_equity => total_equity
* | Total liabilities & equity :: total_assets => total_liabilities_and_equity
 | Balance check :: total_assets - total_liabilities - total_equity
"""
FLOWS = """
 | Net income :: net_income => cf_start_profit
 | Plus: D&A :: depreciation_amortisation => cf_depreciation
 | Less: increase in NWC :: cf_change_working_capital => cf_change_working_capital
 | Other :: cf_other_noncash
* | CFO :: cf_operating => cf_operating
 | Capex :: cf_capex + cf_capex_intangibles => cf_capex
 | Disposals & other :: disposal_proceeds + cf_other_investing
* | CFI :: cf_investing => cf_investing
 | Debt issued :: borrowed => cf_debt_proceeds
 | Debt repaid :: - repaid => cf_debt_repayment
 | Dividends :: - dividends_declared => cf_dividends_paid
* | CFF :: cf_financing => cf_financing
* | Net change in cash :: cf_net_change => cf_net_change
"""


def buyout_model() -> Form:
    books = company("Project Heron", "manufacturer", sales=3_120, step=1e5, last=2024, seed=108)
    form = Form(
        books, "Heron_LBO_v14.xlsx", end=date(2024, 12, 31), dated=False, prints=Print(1e6, 1, "#,##0.0_);(#,##0.0)")
    )
    form.leave_open(
        "cash_and_equivalents cost_of_sales sga_expenses gross_profit prepaid_expenses other_current_assets"
    )
    form.leave_open(
        "accrued_expenses other_current_liabilities cf_other_noncash cf_other_investing total_noncurrent_assets"
    )
    form.leave_open(
        "total_noncurrent_liabilities cf_disposal_proceeds total_operating_expenses other_receivables total_debt net_debt"
    )
    form.leave_open("general_admin_expenses other_noncurrent_assets other_noncurrent_liabilities")
    page = form.page("Inputs")
    page.put(None, "Project Heron - transaction assumptions")
    page.put(None, "($ in millions)")
    page.put(None, "Scenario (1 = Base, 2 = Upside, 3 = Downside)", 1)
    page.put(None, "Entry multiple (x LTM EBITDA)", 8.5)
    page.put(None, "Sources", None, None, "Uses")
    page.put(None, "Term Loan B", 180.0, None, "Purchase price", 402.0)
    page.put(None, "Sponsor equity", 230.0, None, "Fees", 8.0)
    page.put(None, "Total sources", 410.0, None, "Total uses", 410.0)
    page = form.page("Model")
    page.put(None, "Project Heron")
    page.put(None, "Operating model - Base case")
    page.put(None, "($ in millions, FYE December 31)")
    page.skip()
    for title, drawn in (("Income statement", INCOME), ("Balance sheet", POSITION), ("Cash flow statement", FLOWS)):
        _heads(page, title)
        top = page.row
        page.table(drawn, [0, 1, None, Amount(2), Amount(1), Amount(0), None])
        _expected(page, top)
        page.skip()
    page.put(None, "Credit statistics")
    page.put(None, "Total debt / EBITDA", None, 3.1, 2.8, 2.4, None, 2.1, 1.8, 1.5)
    page.put(None, "EBITDA / interest", None, 6.1, 6.6, 7.9, None, 8.8, 9.9, 11.2)
    return form


def _heads(page: Page, title: str) -> None:
    page.put(None, Cell(title, bold=True), None, "Historical", None, None, None, "Projected")
    heads = ["2022A", "2023A", "2024A", None, "2025E", "2026E", "2027E"]
    page.put(None, None, None, *heads)


def _expected(page: Page, top: int) -> None:
    """Three years that nobody has lived: five percent more each."""
    for row in range(top, page.row):
        last = page.cells.get((row, 6))
        if last is not None and isinstance(last.value, float | int):
            for at in (1, 2, 3):
                page.cells[row, 7 + at] = Cell(round(last.value * 1.05**at, 1), last.number_format)


FORMS = (buyout_model,)
