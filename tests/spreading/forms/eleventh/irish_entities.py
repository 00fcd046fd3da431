"""Entities side by side for each of two years with what is eliminated, the combined column last, and facilities of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Amount, Column, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
Tangible assets :: property_plant_equipment => property_plant_equipment
Intangible assets :: intangibles => intangible_assets
Financial assets :: financial_assets => long_term_investments
*Fixed assets :: total_noncurrent_assets => total_noncurrent_assets
Stocks :: inventories => inventories
Trade debtors :: trade_receivables => trade_receivables
Other debtors and prepayments :: other_receivables + prepaid_expenses => other_receivables
Cash and deposits :: cash_and_equivalents + short_term_investments => cash_and_equivalents
*Current assets :: total_current_assets => total_current_assets
Bank loans and overdrafts :: - bank_current => -short_term_debt
Trade creditors :: - trade_payables => -trade_payables
Taxes :: - taxes_and_social - current_tax_payable => -other_tax_social_payables
Other creditors and accruals :: - contract_liabilities - employee_payables - accrued_expenses - other_current_liabilities - provisions_current
*Current liabilities :: - total_current_liabilities => -total_current_liabilities
*Net current assets :: net_current_assets => net_current_assets
Term loans :: - bank_long => -long_term_debt
Directors' loans :: - owner_loan => -related_party_payables_noncurrent
Provisions :: - pension_obligations - provisions_noncurrent => -provisions_noncurrent/provisions_total
*Net assets :: total_equity => net_assets
Share capital :: share_capital + share_premium => share_capital
Reserves :: retained_earnings => retained_earnings/other_reserves
*Shareholders' funds :: total_equity => total_equity
"""

INCOME = """
Turnover :: revenue => revenue
Cost of sales :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Distribution costs :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
Other operating income :: other_operating_income => other_operating_income
*Operating profit :: operating_profit => operating_profit
Interest receivable :: interest_income => interest_income
Interest payable :: - interest_expense => -interest_expense
*Profit before taxation :: profit_before_tax => profit_before_tax
Tax on profit :: - income_tax_expense => -income_tax_expense
*Profit for the financial year :: net_income => net_income
"""


def irish_entities() -> Form:
    """Entities side by side for each of two years with what is eliminated, the combined column last, and facilities of each."""
    without = PLAIN + DEFERRED_TAX
    one = company("Shannonside Agri Limited", sales=12_410_220, step=1, years=2, seed=68, without=without)
    two = company(
        "Shannonside Plant Hire Limited", trade="services", sales=3_108_440, step=1, years=2, seed=69, without=without
    )
    both = together(one, two)
    form = Form(
        both,
        "Shannonside Group combined 2024.xlsx",
        date(2024, 12, 31),
        prints=Print(unit=1, number_format="#,##0;(#,##0)"),
    )
    form.leave_open(
        "accrued_expenses other_current_liabilities contract_liabilities prepaid_expenses share_premium current_tax_payable employee_payables retained_earnings provisions_noncurrent sga_expenses total_operating_expenses"
    )
    for name, drawn in (("Combined P&L", INCOME), ("Combined BS", BALANCE)):
        page = form.page(name)
        page.put("SHANNONSIDE GROUP - COMBINED", None, None, None, None, None, None, None, "€")
        for place, back in ((2, 0), (6, 1)):
            title = f"31 December {2024 - back}"
            page.cells[page.row, place] = Cell(title)
            page.merge(page.row, place, place + 3)
        page.skip()
        page.put(None, *("Agri", "Plant Hire", "Eliminations", "Combined") * 2)
        columns: list[Column] = [0]
        for back in (0, 1):
            columns += [
                Amount(back, books=one, counts=False),
                Amount(back, books=two, counts=False),
                None,
                Amount(back),
            ]
        page.table(drawn, columns)
    facilities(form.page("Facilities"))
    return form


def facilities(page: Page) -> None:
    page.put("Entity", "Bank", "Facility", "Limit €", "Drawn €", "Review")
    page.put("Agri", "Pillar bank", "Overdraft", 500000.0, 212000.0, "30/06/2025")
    page.put("Plant Hire", "Asset finance", "HP", 1200000.0, 894000.0, "n/a")


def together(one: Company, two: Company) -> Company:
    """Both companies' accounts together."""
    accounts = {
        name: tuple(a + b for a, b in zip(of, two.accounts[name], strict=True)) for name, of in one.accounts.items()
    }
    return Company("Shannonside Group", accounts, one.last, one.step)


FORMS: tuple[Callable[[], Form], ...] = (irish_entities,)
