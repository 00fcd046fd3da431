"""A bank's spread: audit method, analyst, months and months per period above percents beside every amount; a projection last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

SPREAD = """
CURRENT ASSETS
Cash :: cash_and_equivalents => cash_and_equivalents
Marketable Securities :: short_term_investments => short_term_investments
Accts/Notes Rec-Trade :: trade_gross
Bad Debt Reserve(-) :: - allowance => -receivables_allowance
  Total Accts/Notes Rec-Net :: trade_receivables => trade_receivables
Other Receivables => other_receivables
Inventory => inventories
Prepaids & Deferred Exp :: prepaid_expenses => prepaid_expenses
  TOTAL CURRENT ASSETS :: total_current_assets => total_current_assets
NON-CURRENT ASSETS
Buildings :: buildings_gross
Machinery & Equipment :: machinery_gross
Furniture & Fixtures :: fixtures_gross
Construction in Progress :: construction
  Gross Fixed Assets :: property_plant_equipment_gross => property_plant_equipment_gross
Accumulated Depreciation (-) :: - accumulated_depreciation => -accumulated_depreciation
  Total Fixed Assets - Net :: property_plant_equipment => property_plant_equipment
Investments :: long_term_investments => long_term_investments
Deposits :: deposits
Deferred Tax Asset :: deferred_tax_assets => deferred_tax_assets
Goodwill => goodwill
Other Intangibles :: intangible_assets => intangible_assets
  TOTAL NON-CURRENT ASSETS :: total_noncurrent_assets => total_noncurrent_assets
TOTAL ASSETS :: total_assets => total_assets
CURRENT LIABILITIES
Overdrafts :: bank_short => bank_overdrafts
CPLTD :: bank_portion => current_portion_long_term_debt
Accts Payable-Trade :: trade_payables => trade_payables
Accruals :: accrued_expenses + employee_payables => accrued_expenses
Customer Deposits :: contract_liabilities => contract_liabilities
Income Taxes Payable :: current_tax_payable => current_tax_payable
Other Taxes Payable :: taxes_and_social => other_tax_social_payables
Other Current Liabs :: other_current_liabilities + provisions_current => other_current_liabilities
  TOTAL CURRENT LIABS :: total_current_liabilities => total_current_liabilities
NON-CURRENT LIABILITIES
Long Term Debt-Bank :: bank_long => long_term_debt
Due to Shareholders :: owner_loan => related_party_payables_noncurrent
Pension Reserve :: pension_obligations => pension_obligations
Deferred Tax Liability :: deferred_tax_liabilities => deferred_tax_liabilities
Other NC Liabs :: provisions_noncurrent => other_noncurrent_liabilities
  TOTAL NON-CURRENT LIABS :: total_noncurrent_liabilities => total_noncurrent_liabilities
TOTAL LIABILITIES :: total_liabilities => total_liabilities
NET WORTH
Common Stock :: share_capital => share_capital
Paid In Capital :: share_premium => share_premium
Retained Earnings :: retained_earnings => retained_earnings
  TOTAL NET WORTH :: total_equity => total_equity
TOTAL LIABS & NET WORTH :: total_liabilities_and_equity => total_liabilities_and_equity
"""


SPREAD_INCOME = """
Sales/Revenues :: revenue => revenue
Cost of Sales :: cost_of_sales - direct_depreciation
Depreciation in COS :: direct_depreciation
  GROSS PROFIT :: gross_profit => gross_profit
Selling Expense :: selling_expenses => selling_expenses
General & Admin Exp :: general_admin_expenses => general_admin_expenses
Other Operating Income :: other_operating_income => other_operating_income
  NET OPERATING PROFIT :: operating_profit => operating_profit
Interest Expense(-) :: - interest_expense => -interest_expense
Interest Income :: interest_income => interest_income
  PROFIT BEFORE TAX :: profit_before_tax => profit_before_tax
Income Tax Expense(-) :: - income_tax_expense => -income_tax_expense
  NET PROFIT :: net_income => net_income
Dividends - Common(-) :: - dividends_declared
"""


def spreading_program() -> Form:
    """A bank's spread: audit method, analyst, months and months per period above percents beside every amount; a projection last."""
    form = Form(
        company("Ostrander Millwork Inc", sales=22_800, last=2023, seed=21),
        "Ostrander Millwork spread.xlsx",
        date(2023, 12, 31),
        prints=Print(unit=1000, number_format="#,##0"),
    )
    form.leave_open(
        "cost_of_sales sga_expenses total_operating_expenses net_financial_result dividends_declared other_noncurrent_assets long_term_receivables depreciation_amortisation total_debt net_current_assets gross_profit"
    )
    planned = company("Ostrander Millwork Inc", sales=24_700, seed=22)
    for name, drawn, base in (
        ("BALANCE SHEET", SPREAD, "total_assets"),
        ("INCOME STATEMENT", SPREAD_INCOME, "revenue"),
    ):
        page = form.page(name)
        page.put("OSTRANDER MILLWORK INC", None, None, None, None, None, None, None, "Customer #:", "0004418")
        page.put(f"DETAILED {name}", None, None, None, None, None, None, None, "Printed:", "04/11/2024 10:02:11 AM")
        page.put("Currency: US Dollar (USD)", None, None, None, None, None, None, None, "Rounding:", "Thousands")
        page.skip()
        page.put("Statement Date", "12/31/2021", None, "12/31/2022", None, "12/31/2023", None, "12/31/2024", None)
        page.put("Periods (months)", 12, None, 12, None, 12, None, 12, None)
        page.put("Audit Method", "Reviewed", None, "Reviewed", None, "Unqualif'd", None, "Projection", None)
        page.put("Accountant", "Local CPA", None, "Local CPA", None, "Regional", None, None, None)
        page.put("Analyst", "Credit", None, "Credit", None, "Credit", None, "Credit", None)
        page.put(None, "Amount", "%", "Amount", "%", "Amount", "%", "Amount", "%")
        start = page.row
        page.table(
            drawn, [0, Amount(2), None, Amount(1), None, Amount(0), None, Amount(0, books=planned, counts=False), None]
        )
        for row in range(start, page.row):
            for at, back in ((2, 2), (4, 1), (6, 0)):
                cell = page.cells.get((row, at))
                if cell and isinstance(cell.value, float):
                    page.row = row
                    page.put(round(100 * cell.value / form.company.amount(base, back), 1), column=at + 1)
        page.row = page.row + 1
    return form


FORMS: tuple[Callable[[], Form], ...] = (spreading_program,)
