"""The summary of a registration statement: three years, percentages of revenue, pro forma, footnotes."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

S1_INCOME = """
*Statements of Operations Data:
Revenue:
  Product :: sales_goods
  Service :: sales_services
    Total revenue :: revenue => revenue
Cost of revenue(1) :: cost_of_sales => cost_of_sales
*Gross profit :: gross_profit => gross_profit
Operating expenses:
  Sales and marketing(1) :: selling_expenses => selling_expenses
  General and administrative(1) :: general_admin_expenses => general_admin_expenses
    Total operating expenses :: sga_expenses
Income (loss) from operations :: gross_profit - sga_expenses => operating_profit
Interest expense :: - interest_expense => -interest_expense
Interest and other income, net :: other_operating_income + interest_income
Income (loss) before provision for income taxes :: profit_before_tax => profit_before_tax
Provision for income taxes :: - income_tax_expense => -income_tax_expense
*Net income (loss) :: net_income => net_income
"""


S1_BALANCE = """
*Balance Sheet Data:
Cash and cash equivalents => cash_and_equivalents
Marketable securities :: short_term_investments => short_term_investments
Accounts receivable, net :: trade_receivables => trade_receivables
Inventories :: inventories => inventories
Working capital(3) :: net_current_assets => net_current_assets
Property and equipment, net :: property_plant_equipment => property_plant_equipment
Total assets :: total_assets => total_assets
Deferred revenue, current :: contract_liabilities => contract_liabilities
Total current liabilities :: total_current_liabilities => total_current_liabilities
Long-term debt, net of current portion :: bank_long => long_term_debt
Total liabilities :: total_liabilities => total_liabilities
Accumulated earnings :: retained_earnings => retained_earnings
Total stockholders’ equity :: total_equity => total_equity
"""


S1_FLOWS = """
*Statements of Cash Flows Data:
Net cash provided by (used in) operating activities :: cf_operating => cf_operating
Net cash used in investing activities :: cf_investing => cf_investing
Net cash provided by financing activities :: cf_financing => cf_financing
*Non-GAAP:
Adjusted EBITDA(4) :: ebitda + sundry_costs
"""


def american_prospectus() -> Form:
    """The summary of a registration statement: three years, percentages of revenue, pro forma, footnotes."""
    form = Form(
        company("Larkmoor Robotics, Inc.", trade="manufacturer", sales=64_000, seed=15),
        "Larkmoor S-1 summary financials.xlsx",
    )
    form.leave_open(
        "sga_expenses total_operating_expenses other_operating_income interest_income other_financial_result net_financial_result ebitda total_current_assets total_noncurrent_assets total_noncurrent_liabilities total_liabilities_and_equity"
    )
    page = form.page("Summary")
    page.put("SUMMARY CONSOLIDATED FINANCIAL AND OTHER DATA")
    page.put(
        "The following tables summarize our consolidated financial and other data. The consolidated statements of operations data for the years ended December 31, 2022, 2023 and 2024 are derived from our audited consolidated financial statements included elsewhere in this prospectus."
    )
    page.skip()
    prints = Print(number_format="_($* #,##0_);_($* (#,##0)")
    years = [0, Amount(2), None, Amount(1), None, Amount(0)]
    page.put(None, "Year Ended December 31,")
    page.merge(page.row - 1, 2, 6)
    page.put(None, "2022", None, "2023", None, "2024")
    page.put(None, "(in thousands, except share and per share data)")
    page.merge(page.row - 1, 2, 6)
    page.table(S1_INCOME, years, prints=prints)
    page.put("Net income per share, basic", 0.41, None, 0.52, None, 0.63)
    page.put("Weighted-average shares outstanding, basic(2)", 18204118, None, 18911007, None, 19400512)
    page.table(S1_FLOWS, years, prints=prints)
    page.skip()
    page.put(None, "As of December 31, 2024")
    page.merge(page.row - 1, 2, 6)
    page.put(None, "Actual", None, "Pro Forma(5)", None, "Pro Forma As Adjusted(6)")
    page.put(None, "(in thousands)")
    raised = form.company.with_changes(0, cash_bank=61_000, share_premium=61_000)
    page.table(
        S1_BALANCE,
        [0, Amount(0), None, Amount(0, books=form.company, counts=False), None, Amount(0, books=raised, counts=False)],
        prints=prints,
    )
    page.skip()
    page.put("(1) Includes stock-based compensation expense as follows:")
    page.table(
        "Cost of revenue :: bad_debt_expense\nSales and marketing :: bad_debt_expense\nGeneral and administrative :: bad_debt_expense",
        years,
        prints=prints,
    )
    page.put("(3) Working capital is defined as current assets less current liabilities.")
    page.put(
        "(5) The pro forma column gives effect to the automatic conversion of all outstanding shares of preferred stock immediately prior to the completion of this offering in 2025."
    )
    return form


FORMS: tuple[Callable[[], Form], ...] = (american_prospectus,)
