"""A Sage Intacct comparison: as of a day and the prior year's end, the change in money and in percent, entities in the head."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INTACCT_BALANCE = """
*Assets
  Current Assets
    Cash and Cash Equivalents
      10010 - Operating Account - JPM :: cash_bank => +cash_and_equivalents
      10090 - Petty Cash :: cash_hand => +cash_and_equivalents
    Total Cash and Cash Equivalents :: cash_and_equivalents
    Short-term Investments :: short_term_investments => short_term_investments
    Accounts Receivable, Net
      12000 - Accounts Receivable :: trade_gross
      12100 - Allowance for Doubtful Accounts :: - allowance => -receivables_allowance
    Total Accounts Receivable, Net :: trade_receivables => trade_receivables
    13000 - Other Receivables :: other_receivables => other_receivables
    14000 - Inventory :: inventories => inventories
    15000 - Prepaid Expenses :: prepaid_expenses => prepaid_expenses
  Total Current Assets :: total_current_assets => total_current_assets
  Fixed Assets, Net
    16000 - Buildings :: buildings_gross
    16100 - Machinery and Equipment :: machinery_gross
    16200 - Furniture and Fixtures :: fixtures_gross
    16500 - Construction in Progress :: construction
    16900 - Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
  Total Fixed Assets, Net :: property_plant_equipment => property_plant_equipment
  Other Assets
    17000 - Capitalized Software, Net :: intangible_assets => intangible_assets
    17100 - Goodwill => goodwill
    17500 - Long-term Investments => long_term_investments
    17600 - Security Deposits :: deposits
    17700 - Deferred Tax Asset :: deferred_tax_assets => deferred_tax_assets
  Total Other Assets :: total_noncurrent_assets - property_plant_equipment
*Total Assets :: total_assets => total_assets
*Liabilities and Equity
  Current Liabilities
    20000 - Accounts Payable :: trade_payables => trade_payables
    20500 - Accrued Liabilities :: accrued_expenses + provisions_current => accrued_expenses
    21000 - Accrued Payroll :: employee_payables => employee_payables
    21500 - Payroll and Sales Taxes Payable :: taxes_and_social => other_tax_social_payables
    22000 - Income Taxes Payable :: current_tax_payable => current_tax_payable
    23000 - Deferred Revenue :: contract_liabilities => contract_liabilities
    24000 - Line of Credit :: bank_short => short_term_debt
    24500 - Current Portion of LT Debt :: bank_portion => current_portion_long_term_debt
    25000 - Other Current Liabilities :: other_current_liabilities => other_current_liabilities
  Total Current Liabilities :: total_current_liabilities => total_current_liabilities
  Long-term Liabilities
    26000 - Term Loan, Net of Current Portion :: bank_long => long_term_debt
    26500 - Shareholder Loan :: owner_loan => related_party_payables_noncurrent
    27000 - Deferred Tax Liability :: deferred_tax_liabilities => deferred_tax_liabilities
    28000 - Other Long-term Liabilities :: provisions_noncurrent + pension_obligations => other_noncurrent_liabilities
  Total Long-term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
  Total Liabilities :: total_liabilities => total_liabilities
  Equity
    30000 - Common Stock :: share_capital => share_capital
    30500 - Additional Paid-in Capital :: share_premium => share_premium
    32000 - Retained Earnings :: retained_earnings - net_income => retained_earnings
    Net Income (Loss) :: net_income => profit_for_year_in_equity
  Total Equity :: total_equity => total_equity
*Total Liabilities and Equity :: total_liabilities_and_equity => total_liabilities_and_equity
"""


INTACCT_INCOME = """
*Revenue
    40000 - Product Revenue :: sales_goods
    41000 - Service Revenue :: sales_services
  Total Revenue :: revenue => revenue
*Cost of Revenue
    50000 - Materials :: materials - change_in_inventories_fg - own_work_capitalised
    51000 - Direct Labor :: direct_wages
    52000 - Freight and Subcontract :: direct_services
    53000 - Depreciation - COGS :: direct_depreciation
  Total Cost of Revenue :: cost_of_sales => cost_of_sales
*Gross Profit :: gross_profit => gross_profit
*Operating Expenses
    60000 - Sales and Marketing :: selling_expenses => selling_expenses
    61000 - General and Administrative :: general_admin_expenses => general_admin_expenses
  Total Operating Expenses :: sga_expenses
*Operating Income :: gross_profit - sga_expenses
*Other Income (Expense)
    70000 - Other Income :: other_operating_income
    71000 - Interest Income :: interest_income => interest_income
    72000 - Interest Expense :: - interest_expense => -interest_expense
  Total Other Income (Expense) :: other_operating_income + net_financial_result
*Net Income Before Tax :: profit_before_tax => profit_before_tax
    80000 - Income Tax Expense :: income_tax_expense => income_tax_expense
*Net Income (Loss) :: net_income => net_income
"""


def intacct() -> Form:
    """A Sage Intacct comparison: as of a day and the prior year's end, the change in money and in percent, entities in the head."""
    form = Form(
        company("Copper Ridge Fabrication, Inc.", sales=27_318_402, step=1, seed=13),
        "Balance Sheet - Prior Year Comparison.xlsx",
        date(2024, 9, 30),
        prints=Print(unit=1, number_format="#,##0.00_);(#,##0.00)"),
    )
    form.leave_open(
        "total_noncurrent_assets other_noncurrent_assets operating_profit other_operating_income net_financial_result other_financial_result sga_expenses total_operating_expenses property_plant_equipment_gross provisions_noncurrent pension_obligations provisions_current"
    )
    for name, drawn, head in (
        ("Balance Sheet", INTACCT_BALANCE, ("As of 09/30/2024", "As of 09/30/2023")),
        ("Income Statement", INTACCT_INCOME, ("Year Ending 09/30/2024", "Year Ending 09/30/2023")),
    ):
        page = form.page(name)
        page.put("Company name:", "Copper Ridge Fabrication, Inc.")
        page.put("Report name:", f"{name} - Prior Year Comparison")
        page.put("Created on:", "10/22/2024 4:18 PM CDT")
        page.put("Location:", "100--Tulsa, 200--Wichita, 999--Eliminations")
        page.put("Reporting Book:", "ACCRUAL")
        page.skip()
        page.put(None, *head, "$ Change", "% Change")
        page.put(None, "Actual", "Actual")
        start = page.row
        page.table(drawn, [0, Amount(0), Amount(1), None, None])
        for row in range(start, page.row):
            new, old = page.cells.get((row, 2)), page.cells.get((row, 3))
            if new and old and isinstance(new.value, float) and isinstance(old.value, float) and old.value:
                page.row = row
                page.put(new.value - old.value, round(100 * (new.value / old.value - 1), 2), column=4)
        page.row += 1
    return form


FORMS: tuple[Callable[[], Form], ...] = (intacct,)
