"""A bureau's report as a workbook: identification, scores and payment figures around the statements of three years."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BUREAU = """
Cash & Liquid Assets :: cash_and_equivalents => cash_and_equivalents
Accounts Receivable :: trade_receivables => trade_receivables
Inventory :: inventories => inventories
Marketable Securities :: short_term_investments => short_term_investments
Prepaid :: prepaid_expenses => prepaid_expenses
Miscellaneous Receivables :: other_receivables => other_receivables
Total Current Assets :: total_current_assets => total_current_assets
Fixed Assets :: property_plant_equipment => property_plant_equipment
Intangibles :: intangibles => intangible_assets
Investments :: financial_assets => long_term_investments
Deferred Tax Assets :: deferred_tax_assets => deferred_tax_assets
Total Long Term Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Bank Overdraft & Short Term Loans :: bank_short => short_term_debt
Current Portion of Long Term Debt :: bank_portion => current_portion_long_term_debt
Accruals :: accrued_expenses => accrued_expenses
Taxes :: current_tax_payable + taxes_and_social
Customer Advances :: contract_liabilities => contract_liabilities
Miscellaneous Current Liabilities :: employee_payables + other_current_liabilities + provisions_current => other_current_liabilities
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long Term Loans :: bank_long => long_term_debt
Due to Shareholders :: owner_loan => related_party_payables_noncurrent
Provisions :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Deferred Taxes :: deferred_tax_liabilities => deferred_tax_liabilities
Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Capital :: share_capital + share_premium => share_capital
Retained Earnings :: retained_earnings => retained_earnings
Net Worth :: total_equity => total_equity
Total Liabilities and Net Worth :: total_liabilities_and_equity => total_liabilities_and_equity
"""


BUREAU_INCOME = """
Sales :: revenue => revenue
Cost of Sales :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Operating Expenses :: sga_expenses
Other Operating Income :: other_operating_income => other_operating_income
Operating Income :: operating_profit => operating_profit
Financial Income :: interest_income => interest_income
Financial Expenses :: interest_expense => interest_expense
Profit Before Taxes :: profit_before_tax => profit_before_tax
Tax :: income_tax_expense => income_tax_expense
Net Income :: net_income => net_income
"""


def credit_bureau() -> Form:
    """A bureau's report as a workbook: identification, scores and payment figures around the statements of three years."""
    form = Form(
        company("Aceros Montblanc SL", sales=12_400, seed=20),
        "D-U-N-S 46-712-8841 financials.xlsx",
        prints=Print(unit=1, number_format="#,##0"),
    )
    form.leave_open(
        "current_tax_payable other_tax_social_payables total_operating_expenses sga_expenses net_financial_result employees tangible_net_worth net_current_assets"
    )
    page = form.page("Financials")
    page.put("ACEROS MONTBLANC SL")
    page.put("D-U-N-S Number", "46-712-8841", None, "Report Date", "17 Jan 2025")
    page.put("Company Registration Number", "B43198765", None, "Year Started", 1998)
    page.put("Employees", 64, None, "Capital (EUR)", 601012)
    page.put("Failure Score (1-100)", 78, None, "Delinquency Score (1-100)", 71)
    page.put("Maximum Credit", "EUR 240,000", None, "Average Days Beyond Terms", 7)
    page.skip()
    page.put("Company Financials (EUR, Amounts in units)")
    page.put(None, "Fiscal Non Consolidated", "Fiscal Non Consolidated", "Fiscal Non Consolidated")
    page.put(None, "Dec 31, 2024", "Dec 31, 2023", "Dec 31, 2022")
    page.put("Balance Sheet")
    columns = [0, *(Amount(back) for back in range(3))]
    page.table(BUREAU, columns)
    page.put(
        "Profit and Loss Account",
        "Jan 01, 2024 to Dec 31, 2024",
        "Jan 01, 2023 to Dec 31, 2023",
        "Jan 01, 2022 to Dec 31, 2022",
    )
    page.table(BUREAU_INCOME, columns)
    page.put("Key Business Ratios", "Dec 31, 2024", "Dec 31, 2023", "Dec 31, 2022", "Industry median")
    page.put("Current Ratio", 1.42, 1.38, 1.51, 1.3)
    page.put("Total Liabilities to Net Worth (%)", 118.2, 124.9, 131.0, 140.1)
    page.put("Collection Period (Days)", 61, 64, 58, 70)
    page.put("Payment Trend (Paydex)", 78, 76, 75, 74)
    return form


FORMS: tuple[Callable[[], Form], ...] = (credit_bureau,)
