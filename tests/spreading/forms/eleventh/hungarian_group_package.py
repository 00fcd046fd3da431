"""A group reporting package: local currency in millions beside euros in thousands for each of three years."""

from __future__ import annotations

from collections.abc import Callable

from finvet.model import Cell
from tests.spreading.forms.eleventh.beside import beside
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RATES = {2: (400.25, 391.3), 1: (382.78, 381.9), 0: (410.09, 395.3)}

BALANCE = """
BS100|Intangible assets :: intangible_assets => intangible_assets
BS105|Goodwill :: goodwill => goodwill
BS110|Property, plant and equipment :: property_plant_equipment => property_plant_equipment
BS120|Financial assets :: financial_assets => long_term_investments
BS130|Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
BS199|Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
BS200|Inventories :: inventories => inventories
BS210|Trade receivables third party :: trade_receivables => trade_receivables
BS220|Other receivables :: other_receivables => other_receivables
BS230|Prepayments :: prepaid_expenses => prepaid_expenses
BS240|Cash and cash pool :: cash_and_equivalents + short_term_investments => cash_and_equivalents
BS299|Total current assets :: total_current_assets => total_current_assets
BS300|TOTAL ASSETS :: total_assets => total_assets
BS400|Share capital :: share_capital => share_capital
BS410|Capital reserve :: share_premium => share_premium
BS420|Retained earnings :: revenue_reserves + retained_brought => retained_earnings
BS430|Result of the year :: net_income => profit_for_year_in_equity
BS499|Total equity :: total_equity => total_equity
BS500|Bank loans long-term :: bank_long => long_term_debt
BS510|Intercompany loans long-term :: owner_loan => related_party_payables_noncurrent
BS520|Provisions and pensions :: pension_obligations + provisions_noncurrent
BS530|Deferred tax liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
BS599|Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
BS600|Bank loans short-term :: bank_current => short_term_debt
BS610|Trade payables third party :: trade_payables => trade_payables
BS620|Advances from customers :: contract_liabilities => contract_liabilities
BS630|Income tax payable :: current_tax_payable => current_tax_payable
BS640|Other payables and accruals :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
BS699|Total current liabilities :: total_current_liabilities => total_current_liabilities
BS700|TOTAL EQUITY AND LIABILITIES :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
PL100|Net sales third party :: revenue => revenue
PL200|Cost of goods sold :: - cost_of_sales => -cost_of_sales
PL299|Gross margin :: gross_profit => gross_profit
PL300|Selling expenses :: - selling_expenses => -selling_expenses
PL310|Administrative expenses :: - general_admin_expenses => -general_admin_expenses
PL320|Other operating income :: other_operating_income => other_operating_income
PL399|EBIT :: operating_profit => operating_profit
PL400|Interest income :: interest_income => interest_income
PL410|Interest expense :: - interest_expense => -interest_expense
PL499|Profit before tax :: profit_before_tax => profit_before_tax
PL500|Income tax :: - income_tax_expense => -income_tax_expense
PL599|Profit after tax :: net_income => net_income
"""


def hungarian_group_package() -> Form:
    """A group reporting package: local currency in millions beside euros in thousands for each of three years."""
    form = Form(
        company("Zala Kábel Kft.", sales=14_320, step=1_000_000, seed=51),
        "HU04 Reporting package FY24.xlsx",
        dated=False,
        prints=Print(unit=1_000_000),
    )
    form.leave_open(
        "provisions_noncurrent provisions_total pension_obligations accrued_expenses other_current_liabilities other_tax_social_payables employee_payables short_term_investments intangible_assets other_noncurrent_liabilities"
    )
    page = form.page("Cover")
    for row in (
        ("Reporting package",),
        ("Entity", "HU04 Zala Kábel Kft."),
        ("Local currency", "HUF"),
        ("Group currency", "EUR"),
        ("Version", "final 3"),
    ):
        page.put(*row)
    for name, drawn, rate in (("BS", BALANCE, 0), ("PL", INCOME, 1)):
        page = form.page(name)
        page.put("HU04", "Zala Kábel Kft.")
        page.put(None, {"BS": "Balance sheet", "PL": "Income statement"}[name])
        row = page.put(None, None, "FY2024", None, "FY2023", None, "FY2022")
        for first in (3, 5, 7):
            page.merge(row, first, first + 1)
        page.put("Code", "Line", *("LC HUF m", "GC EUR k") * 3)
        start = page.row
        page.table(drawn, [0, 1, Amount(0), None, Amount(1), None, Amount(2)])
        for at, back in ((3, 0), (5, 1), (7, 2)):
            beside(
                page, range(start, page.row), at, at + 1, lambda v, r=RATES[back][rate]: round(v * 1000 / r), "#,##0"
            )  # type: ignore[misc]
        page.cells[page.row + 1, 2] = Cell("FX rate EUR/HUF")
        for at, back in ((3, 0), (5, 1), (7, 2)):
            page.cells[page.row + 1, at] = Cell(RATES[back][rate], "0.00")
    return form


FORMS: tuple[Callable[[], Form], ...] = (hungarian_group_package,)
