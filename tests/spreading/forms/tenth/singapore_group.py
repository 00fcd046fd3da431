"""Group and Company side by side, subtotals without labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

SINGAPORE = """
*ASSETS
Non-current assets
Property, plant and equipment|4 => property_plant_equipment
Intangible assets|5 :: intangibles => intangible_assets
Other investments|6 :: long_term_investments => long_term_investments
Deposits|7 :: deposits
Deferred tax assets|8 => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
Current assets
Inventories|9 :: raw_inventories => inventories
Trade receivables|10 => trade_receivables
Other receivables and deposits|11 :: other_receivables + advances_paid => other_receivables
Prepayments :: prepaid_expenses => prepaid_expenses
Fixed deposits|12 :: short_term_investments => short_term_investments
Cash and bank balances|12 :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
*Total assets :: total_assets => total_assets
*EQUITY AND LIABILITIES
Equity attributable to owners of the Company
Share capital|13 :: share_capital + share_premium => share_capital
Reserves|14 :: revenue_reserves
Retained profits :: accumulated_profit => retained_earnings
*Total equity :: total_equity => total_equity
Non-current liabilities
Bank borrowings|15 :: bank_long => long_term_debt
Amount due to a director|16 :: owner_loan => related_party_payables_noncurrent
Provision for reinstatement costs :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Deferred tax liabilities|8 => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current liabilities
Trade payables|17 => trade_payables
Other payables and accruals|18 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
Contract liabilities|19 => contract_liabilities
Bank borrowings|15 :: bank_current => short_term_debt
Income tax payable :: current_tax_payable => current_tax_payable
 :: total_current_liabilities => total_current_liabilities
*Total liabilities :: total_liabilities => total_liabilities
*Total equity and liabilities :: total_liabilities_and_equity => total_liabilities_and_equity
"""


SINGAPORE_INCOME = """
Revenue|20 => revenue
Cost of sales :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Other income|21 :: other_operating_income + interest_income
Selling and distribution expenses :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
Finance costs|22 :: - interest_expense => -interest_expense
*Profit before income tax|23 :: profit_before_tax => profit_before_tax
Income tax expense|24 :: - income_tax_expense => -income_tax_expense
*Profit for the year, representing total comprehensive income for the year :: net_income => net_income
"""


def singapore_group() -> Form:
    """Group and Company side by side, subtotals without labels."""
    form = Form(
        company("Tanjong Precision Pte. Ltd.", sales=9_400, seed=7), "Tanjong_FS_FY2024.xlsx", date(2024, 6, 30)
    )
    form.leave_open(
        "other_current_liabilities accrued_expenses other_tax_social_payables other_reserves revenue_reserves operating_profit long_term_receivables other_noncurrent_assets other_operating_income interest_income net_financial_result provisions_current"
    )
    alone = company("Tanjong Precision Pte. Ltd.", sales=7_100, seed=70)
    page = form.page("SOFP")
    page.put("TANJONG PRECISION PTE. LTD.")
    page.put("(Company Registration No. 200412345K)")
    page.put("AND ITS SUBSIDIARIES")
    page.skip()
    page.put("STATEMENTS OF FINANCIAL POSITION")
    page.put("As at 30 June 2024")
    page.skip()
    page.put(None, None, None, "Group", None, None, "Company")
    page.merge(page.row - 1, 4, 5)
    page.merge(page.row - 1, 7, 8)
    page.put(None, "Note", None, "2024", "2023", None, "2024", "2023")
    page.put(None, None, None, "S$'000", "S$'000", None, "S$'000", "S$'000")
    columns = [
        0,
        1,
        None,
        Amount(0),
        Amount(1),
        None,
        Amount(0, books=alone, counts=False),
        Amount(1, books=alone, counts=False),
    ]
    page.table(SINGAPORE, columns, prints=Print(number_format="#,##0;(#,##0)"))
    page.skip()
    page.put("The accompanying notes form an integral part of these financial statements.")
    page = form.page("SOCI")
    page.put("TANJONG PRECISION PTE. LTD.")
    page.put("CONSOLIDATED STATEMENT OF PROFIT OR LOSS AND OTHER COMPREHENSIVE INCOME")
    page.put("For the financial year ended 30 June 2024")
    page.skip()
    page.put(None, "Note", None, "2024", "2023")
    page.put(None, None, None, "S$'000", "S$'000")
    page.table(SINGAPORE_INCOME, columns[:5], prints=Print(number_format="#,##0;(#,##0)"))
    return form


FORMS: tuple[Callable[[], Form], ...] = (singapore_group,)
