"""China: what a script fetches of a portal: fields by their names across, a report day a row."""

from __future__ import annotations

from finvet.addresses import a1
from tests.spreading.forms.paper import Form, Page, Print, lines
from tests.spreading.forms.simulate import company

BALANCE = """
MONETARYFUNDS :: cash_and_equivalents => cash_and_equivalents
TRADE_FINASSET :: short_term_investments => short_term_investments
ACCOUNTS_RECE :: trade_receivables => trade_receivables
PREPAYMENT :: prepaid_expenses + advances_paid => prepaid_expenses
OTHER_RECE :: other_receivables => other_receivables
INVENTORY :: raw_inventories => inventories
TOTAL_CURRENT_ASSETS :: total_current_assets => total_current_assets
FIXED_ASSET :: property_plant_equipment => property_plant_equipment
INTANGIBLE_ASSET :: intangible_assets => intangible_assets
GOODWILL :: goodwill => goodwill
DEFER_TAX_ASSET :: deferred_tax_assets => deferred_tax_assets
OTHER_NONCURRENT_ASSET :: financial_assets => other_noncurrent_assets
TOTAL_NONCURRENT_ASSETS :: total_noncurrent_assets => total_noncurrent_assets
TOTAL_ASSETS :: total_assets => total_assets
SHORT_LOAN :: bank_short => short_term_debt
ACCOUNTS_PAYABLE :: trade_payables => trade_payables
CONTRACT_LIAB :: contract_liabilities => contract_liabilities
STAFF_SALARY_PAYABLE :: employee_payables => employee_payables
TAX_PAYABLE :: taxes_and_social + current_tax_payable
NONCURRENT_LIAB_1YEAR :: bank_portion => current_portion_long_term_debt
OTHER_CURRENT_LIAB :: accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
TOTAL_CURRENT_LIAB :: total_current_liabilities => total_current_liabilities
LONG_LOAN :: bank_long + owner_loan => long_term_debt
PREDICT_LIAB :: provisions_noncurrent + pension_obligations => provisions_noncurrent
DEFER_TAX_LIAB :: deferred_tax_liabilities => deferred_tax_liabilities
TOTAL_NONCURRENT_LIAB :: total_noncurrent_liabilities => total_noncurrent_liabilities
TOTAL_LIABILITIES :: total_liabilities => total_liabilities
SHARE_CAPITAL => share_capital
CAPITAL_RESERVE :: share_premium
SURPLUS_RESERVE :: revenue_reserves => revenue_reserves
UNASSIGN_RPOFIT :: accumulated_profit => retained_earnings
TOTAL_EQUITY => total_equity
TOTAL_LIAB_EQUITY :: total_assets => total_liabilities_and_equity
"""
INCOME = """
TOTAL_OPERATE_INCOME :: revenue
OPERATE_INCOME :: revenue => revenue
OPERATE_COST :: cost_of_sales => cost_of_sales
SALE_EXPENSE :: selling_expenses => selling_expenses
MANAGE_EXPENSE :: general_admin_expenses => general_admin_expenses
FINANCE_EXPENSE :: interest_expense - interest_income => -net_financial_result
OTHER_INCOME :: other_operating_income => other_operating_income
OPERATE_PROFIT :: operating_profit + interest_income - interest_expense
TOTAL_PROFIT :: profit_before_tax => profit_before_tax
INCOME_TAX :: income_tax_expense => income_tax_expense
NETPROFIT :: net_income => net_income
PARENT_NETPROFIT :: net_income => net_income_parent
"""


def across(page: Page, drawn: str, first: tuple[str, ...]) -> None:
    """Lays a table out with its lines across and a year a row, after columns that say whose and when."""
    form = page.form
    page.put(
        "SECUCODE",
        "SECURITY_NAME_ABBR",
        "REPORT_DATE",
        "REPORT_TYPE",
        "CURRENCY",
        *(line.texts[0] for line in lines(drawn)),
    )
    for back in range(form.company.years):
        year = form.end.year - back
        row = page.row
        for at, line in enumerate(lines(drawn), 6):
            printed = form.prints.printed(form.company.amount(line.amounts[0], back) * form.company.step)
            cell = form.prints.cell(printed, bold=False)
            if cell is None:
                continue
            page.cells[row, at] = cell
            for token in line.items[0] if line.items else ():
                form.record(
                    token, form.period(back), printed, form.prints.unit, (page.name, a1(row, at)), line.texts[0]
                )
        page.put(*first, f"{year}-12-31 00:00:00", "年报", "CNY")


def field_names_rows() -> Form:
    """Names of a database, unspaced, and times of midnight behind the days."""
    books = company("远航股份", "trader", sales=6_100_000, step=100.0)
    form = Form(books, "em_600123.xlsx", prints=Print(1, 2, "General"))
    form.leave_open(
        "operating_profit share_premium other_reserves current_tax_payable other_tax_social_payables accrued_expenses "
        "total_operating_income gross_profit ebitda interest_expense pension_obligations"
    )
    for name, drawn in (("balance", BALANCE), ("profit", INCOME)):
        across(form.page(name), drawn, ("600123.SH", books.name))
    return form


FORMS = (field_names_rows,)
