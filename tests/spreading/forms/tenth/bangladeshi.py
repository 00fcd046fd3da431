"""Totals over their lines, amounts as texts in lakhs, notes that look like numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BANGLADESHI = """
ASSETS
A) Non-current assets :: total_noncurrent_assets => total_noncurrent_assets
Property, plant & equipment|3.00 => property_plant_equipment
Capital work-in-progress|4.00
Intangible assets|5.00 :: intangibles => intangible_assets
Investment in shares and FDR|6.00 :: financial_assets => long_term_investments
Deferred tax asset|7.00 :: deferred_tax_assets => deferred_tax_assets
B) Current assets :: total_current_assets => total_current_assets
Inventories|8.00 :: raw_inventories => inventories
Trade receivables|9.00 => trade_receivables
Advance, deposits & pre-payments|10.00 :: advances_paid + prepaid_expenses
Other receivables|11.00 :: other_receivables => other_receivables
Investment in FDR|12.00 :: short_term_investments => short_term_investments
Cash and cash equivalents|13.00 => cash_and_equivalents
TOTAL ASSETS (A+B) :: total_assets => total_assets
EQUITY AND LIABILITIES
C) Shareholders' equity :: total_equity => total_equity
Share capital|14.00 => share_capital
Share money deposit|15.00 :: share_premium
General reserve|16.00 :: revenue_reserves
Retained earnings|17.00 :: accumulated_profit => retained_earnings
D) Non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Long term loan|18.00 :: bank_long => long_term_debt
Loan from directors|19.00 :: owner_loan => related_party_payables_noncurrent
Provision for gratuity|20.00 :: pension_obligations + provisions_noncurrent => pension_obligations
Deferred tax liability|7.00 :: deferred_tax_liabilities => deferred_tax_liabilities
E) Current liabilities :: total_current_liabilities => total_current_liabilities
Accounts payable|21.00 :: trade_payables => trade_payables
Advance against sales|22.00 :: contract_liabilities => contract_liabilities
Short term bank loan|23.00 :: bank_short => short_term_debt
Long term loan - current portion|18.00 :: bank_portion => current_portion_long_term_debt
Provision for income tax|24.00 :: current_tax_payable => current_tax_payable
Liabilities for expenses|25.00 :: accrued_expenses + employee_payables
VAT and other payables|26.00 :: taxes_and_social + other_current_liabilities + provisions_current
TOTAL EQUITY AND LIABILITIES (C+D+E) :: total_liabilities_and_equity => total_liabilities_and_equity
"""


BANGLADESHI_INCOME = """
Turnover|27.00 :: revenue => revenue
Less: Cost of goods sold|28.00 :: cost_of_sales => cost_of_sales
Gross profit :: gross_profit => gross_profit
Less: Operating expenses :: sga_expenses
Administrative expenses|29.00 :: general_admin_expenses => general_admin_expenses
Selling & distribution expenses|30.00 :: selling_expenses => selling_expenses
Operating profit :: gross_profit - sga_expenses
Add: Other income|31.00 :: other_operating_income + interest_income
Less: Financial expenses|32.00 :: interest_expense => interest_expense
Net profit before tax :: profit_before_tax => profit_before_tax
Less: Income tax expenses|33.00 :: income_tax_expense => income_tax_expense
Net profit after tax transferred to statement of changes in equity :: net_income => net_income
"""


def lakhs(amount: float) -> str:
    """An amount grouped as in South Asia: 1,23,45,678; a loss in brackets."""
    digits = f"{abs(amount):.0f}"
    head, tail = digits[:-3], digits[-3:]
    groups = [head[max(0, at - 2) : at] for at in range(len(head), 0, -2)][::-1]
    words = ",".join([*groups, tail])
    return f"({words})" if amount < 0 else words


def bangladeshi() -> Form:
    """Totals over their lines, amounts as texts in lakhs, notes that look like numbers."""
    form = Form(
        company("Padma Knitwear Ltd.", sales=412_803_377, step=1, seed=10), "PKL_FS_30.06.2024.xlsx", date(2024, 6, 30)
    )
    form.leave_open(
        "other_current_assets prepaid_expenses other_current_liabilities accrued_expenses employee_payables other_tax_social_payables other_reserves revenue_reserves share_premium operating_profit other_operating_income interest_income provisions_noncurrent sga_expenses total_operating_expenses total_liabilities"
    )
    prints = Print(unit=1, words=lakhs)
    page = form.page("FP")
    page.put("Padma Knitwear Ltd.")
    page.put("Plot 14, Sector 5, Uttara, Dhaka-1230")
    page.put("Statement of Financial Position")
    page.put("As at June 30, 2024")
    page.skip()
    page.put("Particulars", "Notes", "Amount in Taka", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "30-Jun-24", "30-Jun-23")
    columns = [0, 1, Amount(0), Amount(1)]
    page.table(BANGLADESHI, columns, prints=prints)
    page.put("The annexed notes (1.00-38.00) form an integral part of these financial statements.")
    page.put("Managing Director", None, "Director")
    page.put("Dated: October 21, 2024", None, "Place: Dhaka")
    page.put("DVC: 2410210875AS348201")
    page = form.page("PL")
    page.put("Padma Knitwear Ltd.")
    page.put("Statement of Profit or Loss and Other Comprehensive Income")
    page.put("For the year ended June 30, 2024")
    page.skip()
    page.put("Particulars", "Notes", "Amount in Taka", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "July 01, 2023 to June 30, 2024", "July 01, 2022 to June 30, 2023")
    page.table(BANGLADESHI_INCOME, columns, prints=prints)
    page.put("Dated: October 21, 2024", None, "Place: Dhaka")
    return form


FORMS: tuple[Callable[[], Form], ...] = (bangladeshi,)
