"""A Sdn Bhd's pack: key figures in RM million first, then statements in RM'000 with a column of notes, two groups of months last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

KEY = """
Revenue :: revenue => revenue
EBITDA :: ebitda => ebitda
Profit before tax :: profit_before_tax => profit_before_tax
Shareholders' funds :: total_equity => total_equity
Total borrowings :: bank_debt => total_debt
"""

BALANCE = """
*Non-current assets
Property, plant and equipment|4 :: property_plant_equipment => property_plant_equipment
Intangible assets|5 :: intangible_assets => intangible_assets
Goodwill|5 :: goodwill => goodwill
Other investments|6 :: financial_assets => long_term_investments
Deferred tax assets|7 :: deferred_tax_assets => deferred_tax_assets
|| :: total_noncurrent_assets => total_noncurrent_assets
*Current assets
Inventories|8 :: inventories => inventories
Trade receivables|9 :: trade_receivables => trade_receivables
Other receivables, deposits and prepayments|10 :: other_receivables + prepaid_expenses => other_receivables
Short term funds|11 :: short_term_investments => short_term_investments
Cash and bank balances|12 :: cash_and_equivalents => cash_and_equivalents
|| :: total_current_assets => total_current_assets
*TOTAL ASSETS :: total_assets => total_assets
*Equity
Share capital|13 :: share_capital + share_premium => share_capital
Retained earnings :: retained_earnings => retained_earnings
*TOTAL EQUITY :: total_equity => total_equity
*Non-current liabilities
Loans and borrowings|14 :: bank_long => long_term_debt
Amount due to a director|15 :: owner_loan => related_party_payables_noncurrent
Retirement benefits and provisions :: pension_obligations + provisions_noncurrent => pension_obligations
Deferred tax liabilities|7 :: deferred_tax_liabilities => deferred_tax_liabilities
|| :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Current liabilities
Trade payables|16 :: trade_payables => trade_payables
Other payables and accruals|17 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
Contract liabilities|18 :: contract_liabilities => contract_liabilities
Loans and borrowings|14 :: bank_current => short_term_debt
Tax payable :: current_tax_payable => current_tax_payable
|| :: total_current_liabilities => total_current_liabilities
*TOTAL LIABILITIES :: total_liabilities => total_liabilities
*TOTAL EQUITY AND LIABILITIES :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
Revenue|19 :: revenue => revenue
Cost of sales :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Other income :: other_operating_income => other_operating_income
Selling and distribution expenses :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
*Results from operating activities :: operating_profit => operating_profit
Finance income :: interest_income => interest_income
Finance costs|20 :: - interest_expense => -interest_expense
*Profit before tax|21 :: profit_before_tax => profit_before_tax
Tax expense|22 :: - income_tax_expense => -income_tax_expense
*Profit for the year :: net_income => net_income
"""


def malaysian_key_figures() -> Form:
    """A Sdn Bhd's pack: key figures in RM million first, then statements in RM'000 with a column of notes, two groups of months last."""
    books = company("Perak Rubber Components Sdn. Bhd.", sales=74_320, last=2025, seed=67)
    form = Form(books, "Credit pack FY2025.xlsx", date(2025, 6, 30))
    form.leave_open(
        "accrued_expenses other_current_liabilities employee_payables other_tax_social_payables prepaid_expenses provisions_noncurrent share_premium ebitda total_debt net_debt depreciation_amortisation receivables_total sga_expenses"
    )
    page = form.page("Key figures")
    page.put("Five things to know about us", None, None, None, "RM million")
    page.put("Financial year ended 30 June", "2023", "2024", "2025")
    counts = {"ebitda", "total_debt"}
    millions = Print(unit=1_000_000, decimals=1, number_format="0.0")
    for line in KEY.strip("\n").split("\n"):
        page.table(
            line,
            [0, *(Amount(back, counts=line.rpartition("=>")[2].strip() in counts) for back in (2, 1, 0))],
            prints=millions,
        )
    page.put("Gearing (times)", 0.61, 0.58, 0.55)
    page.put("Headcount", 214.0, 220.0, 231.0)
    form.leave_open("employees")
    for name, drawn, title in (
        ("SOFP", BALANCE, "STATEMENTS OF FINANCIAL POSITION AS AT 30 JUNE 2025"),
        ("SOPL", INCOME, "STATEMENTS OF PROFIT OR LOSS FOR THE FINANCIAL YEAR ENDED 30 JUNE 2025"),
    ):
        page = form.page(name)
        page.put("PERAK RUBBER COMPONENTS SDN. BHD. (Incorporated in Malaysia)")
        page.put(title)
        page.skip()
        page.put(None, None, "2025", "2024", "2023")
        page.put(None, "Note", "RM'000", "RM'000", "RM'000")
        page.table(drawn, [0, 1, Amount(0), Amount(1), Amount(2)])
    page = form.page("Quarterly sales")
    page.put("RM'000", "Jul-Sep 2024", "Oct-Dec 2024", "Jan-Mar 2025", "Apr-Jun 2025")
    page.table(
        "Revenue :: revenue\nGross profit :: gross_profit",
        [0, *(Amount(0, books=quarter(books, 0, n), counts=False) for n in (1, 2, 3, 4))],
    )
    return form


FORMS: tuple[Callable[[], Form], ...] = (malaysian_key_figures,)
