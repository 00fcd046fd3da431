"""Tally's balance sheet, liabilities left and assets right, an inner and an outer column, a single year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

TALLY_FUNDS = """
*Capital Account :: share_capital + share_premium + revenue_reserves
Share Capital| :: share_capital => share_capital
Securities Premium| :: share_premium => share_premium
Reserves & Surplus| :: revenue_reserves
*Loans (Liability) :: bank_debt + owner_loan
Bank OD A/c| :: bank_short => bank_overdrafts
Secured Loans| :: bank_long + bank_portion
Unsecured Loans| :: owner_loan
*Current Liabilities :: total_liabilities - bank_debt - owner_loan
Duties & Taxes| :: vat_payable
Provisions| :: provisions + current_tax_payable + deferred_tax_liabilities
Sundry Creditors| :: trade_payables => trade_payables
Advance from Customers| :: contract_liabilities => contract_liabilities
Expenses Payable| :: accrued_expenses + employee_payables + social_payable + other_current_liabilities
*Profit & Loss A/c :: accumulated_profit => retained_earnings
Opening Balance| :: retained_brought
Current Period| :: net_income => profit_for_year_in_equity
"""


TALLY_ASSETS = """
*Fixed Assets :: fixed_assets
Plant & Machinery| :: machinery
Factory Building| :: buildings
Furniture & Fixtures| :: fixtures
Capital WIP| :: construction
Computer Software| :: intangible_assets => intangible_assets
Goodwill| :: goodwill => goodwill
*Investments :: long_term_investments + short_term_investments
*Current Assets :: total_current_assets - short_term_investments + deposits + deferred_tax_assets
Closing Stock| :: raw_inventories => inventories
Deposits (Asset)| :: deposits
Loans & Advances (Asset)| :: advances_paid + other_receivables + deferred_tax_assets
Prepaid Expenses| :: prepaid_expenses => prepaid_expenses
Sundry Debtors| :: trade_receivables => trade_receivables
Cash-in-Hand| :: cash_hand => +cash_and_equivalents
Bank Accounts| :: cash_bank => +cash_and_equivalents
"""


def tally() -> Form:
    """Tally's balance sheet, liabilities left and assets right, an inner and an outer column, a single year."""
    form = Form(
        company("Sahyadri Castings Pvt Ltd", sales=184_220_118, step=1, years=2, seed=11),
        "BSheet.xlsx",
        date(2024, 3, 31),
        prints=Print(unit=1, number_format="#,##0.00"),
    )
    form.leave_open(
        "total_current_assets total_current_liabilities property_plant_equipment long_term_debt short_term_debt financial_debt_unsplit total_noncurrent_assets total_liabilities total_equity long_term_investments short_term_investments other_current_liabilities other_receivables related_party_payables_noncurrent provisions_current current_tax_payable other_tax_social_payables other_reserves revenue_reserves other_current_assets accrued_expenses provisions_total total_noncurrent_liabilities retained_earnings"
    )
    page = form.page("Balance Sheet")
    page.put("Sahyadri Castings Pvt Ltd - (from 1-Apr-2023)")
    page.put("Gat No. 218, MIDC Shiroli, Kolhapur")
    page.put("CIN: U27310PN2004PTC019876")
    page.put("Balance Sheet")
    page.put("1-Apr-23 to 31-Mar-24")
    page.skip()
    page.put(
        "Liabilities",
        "Sahyadri Castings Pvt Ltd - (from 1-Apr-2023)",
        None,
        "Assets",
        "Sahyadri Castings Pvt Ltd - (from 1-Apr-2023)",
    )
    page.put(None, "as at 31-Mar-24", None, None, "as at 31-Mar-24")
    top = page.row
    page.table(inner(TALLY_FUNDS), [0, Amount(0, 0), Amount(0, 1)], row=top)
    page.table(inner(TALLY_ASSETS), [0, Amount(0, 0), Amount(0, 1)], row=top, column=4)
    page.table("*Total :: total_liabilities_and_equity => total_liabilities_and_equity", [0, None, Amount(0)])
    page.table("*Total :: total_assets => total_assets", [0, None, Amount(0)], row=page.row - 1, column=4)
    page = form.page("Profit & Loss")
    page.put("Sahyadri Castings Pvt Ltd")
    page.put("Profit & Loss A/c")
    page.put("1-Apr-23 to 31-Mar-24")
    page.skip()
    page.put("Particulars", "1-Apr-23 to 31-Mar-24", None)
    page.table(inner(TALLY_INCOME), [0, Amount(0, 0), Amount(0, 1)])
    return form


TALLY_INCOME = """
*Trading Account:
*Sales Accounts :: revenue => revenue
*Cost of Sales : :: cost_of_sales => cost_of_sales
Purchase Accounts| :: materials - change_in_inventories_fg - own_work_capitalised
Direct Expenses| :: direct_services + direct_wages + direct_depreciation
*Gross Profit : :: gross_profit => gross_profit
*Income Statement:
*Indirect Incomes : :: other_operating_income + interest_income
*Indirect Expenses : :: sga_expenses + interest_expense + income_tax_expense
Administrative Expenses| :: general_admin_expenses => general_admin_expenses
Selling Expenses| :: selling_expenses => selling_expenses
Bank Interest| :: interest_expense => interest_expense
Income Tax| :: income_tax_expense => income_tax_expense
*Nett Profit : :: net_income => net_income
"""


def inner(drawn: str) -> str:
    """Moves totals into the outer of two columns; a line of a total stays in the inner one."""
    rows = []
    for row in drawn.strip("\n").split("\n"):
        left, found, amounts = row.partition(" :: ")
        if found and "|" not in left:
            amount, named, items = amounts.partition("=>")
            amounts = f"; {amount}" + (f"=> ; {items.strip()}" if named else "")
        rows.append(left.replace("|", "") + found + amounts)
    return "\n".join(rows)


FORMS: tuple[Callable[[], Form], ...] = (tally,)
