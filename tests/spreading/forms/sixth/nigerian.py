"""Nigeria: audited statements with columns of group and company, each of two years, in thousands of naira."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Assets
Non-current assets
Property, plant and equipment | 14 :: property_plant_equipment => property_plant_equipment
Intangible assets | 15 :: intangibles => intangible_assets
Investment in unquoted shares | 16 :: long_term_investments => long_term_investments
Other assets | 17 :: deposits => other_noncurrent_assets
Deferred tax asset | 12 :: deferred_tax_assets => deferred_tax_assets
*Total non-current assets | :: total_noncurrent_assets => total_noncurrent_assets
Current assets
Inventories | 18 :: inventories => inventories
Trade and other receivables | 19 :: receivables_total => trade_receivables/receivables_total
Other assets | 17 :: prepaid_expenses => other_current_assets
Fixed deposits | 20 :: short_term_investments => short_term_investments
Cash and bank balances | 21 :: cash_and_equivalents => cash_and_equivalents
*Total current assets | :: total_current_assets => total_current_assets
*Total assets | :: total_assets => total_assets
*Equity and liabilities
Share capital | 22 :: share_capital => share_capital
Share premium | 22 :: share_premium => share_premium
Retained earnings | :: retained_earnings => retained_earnings
*Total equity | :: total_equity => total_equity
Non-current liabilities
Borrowings | 23 :: bank_long + owner_loan => long_term_debt
Employee benefit obligation | 24 :: pension_obligations => pension_obligations
Decommissioning liability | 25 :: provisions_noncurrent => provisions_noncurrent
Deferred tax liability | 12 :: deferred_tax_liabilities => deferred_tax_liabilities
*Total non-current liabilities | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current liabilities
Trade and other payables | 26 :: trade_payables + employee_payables + taxes_and_social + accrued_expenses + other_current_liabilities + provisions_current => trade_payables
Deferred revenue | 27 :: contract_liabilities => contract_liabilities
Current tax payable | 12 :: current_tax_payable => current_tax_payable
Borrowings | 23 :: bank_current => short_term_debt
*Total current liabilities | :: total_current_liabilities => total_current_liabilities
*Total liabilities | :: total_liabilities => total_liabilities
*Total equity and liabilities | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Revenue | 6 :: revenue => revenue
Cost of sales | 7 :: - cost_of_sales => -cost_of_sales
*Gross profit | :: gross_profit => gross_profit
Other income | 8 :: other_operating_income => other_operating_income
Selling and distribution expenses | 9 :: - selling_expenses => -selling_expenses
Administrative expenses | 9 :: - general_admin_expenses => -general_admin_expenses
*Operating profit | :: operating_profit => operating_profit
Finance income | 10 :: interest_income => interest_income
Finance cost | 10 :: - interest_expense => -interest_expense
*Profit before taxation | :: profit_before_tax => profit_before_tax
Income tax expense | 12 :: - income_tax_expense => -income_tax_expense
*Profit for the year | :: net_income => net_income
"""


def nigerian() -> Form:
    """Headings in three rows: the company or the group, the day, the naira sign with three noughts."""
    group = company("Oduwale Flour Mills Plc", "manufacturer", sales=8_200_000, years=2)
    alone = company("Oduwale Flour Mills Plc company", "manufacturer", sales=5_400_000, years=2)
    form = Form(group, "AFS 2024 - group and company.xlsx", prints=Print(1000, 0, "#,##0_);(#,##0)"))
    form.leave_open("goodwill total_operating_income")
    columns = (0, 1, Amount(0), Amount(1), Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False))
    for name, title, drawn, days in (
        (
            "SOFP",
            "Consolidated and separate statements of financial position as at 31 December 2024",
            POSITION,
            ("31-Dec-24", "31-Dec-23"),
        ),
        (
            "SOPL",
            "Consolidated and separate statements of profit or loss for the year ended 31 December 2024",
            INCOME,
            ("2024", "2023"),
        ),
    ):
        page = form.page(name)
        page.put(group.name)
        page.put(title)
        page.skip()
        row = page.put(None, None, "Group", None, "Company")
        page.merge(row, 3, 4)
        page.merge(row, 5, 6)
        page.put(None, "Note", *days, *days)
        page.put(None, None, *["₦'000"] * 4)
        page.table(drawn, columns)
    return form


FORMS = (nigerian,)
