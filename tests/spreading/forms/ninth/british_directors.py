"""Full accounts of a small British company with its directors' loan: sub-amounts and totals in two columns a year."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Fixed assets
Intangible assets | 4 :: intangibles
Tangible assets | 5 :: property_plant_equipment ; => property_plant_equipment
Investments | 6 :: financial_assets
 | :: ; fixed_assets + financial_assets => ; total_noncurrent_assets
*Current assets
Stocks | 7 :: inventories => inventories
Debtors | 8 :: receivables_total + prepaid_expenses + deferred_tax_assets
Investments | :: short_term_investments => short_term_investments
Cash at bank and in hand | :: cash_and_equivalents => cash_and_equivalents
 | :: total_current_assets + deferred_tax_assets => total_current_assets
*Creditors: amounts falling due within one year | 9 :: - total_current_liabilities + provisions_current => -total_current_liabilities
*Net current assets | :: ; net_current_assets + deferred_tax_assets + provisions_current => ; net_current_assets
*Total assets less current liabilities | :: ; total_assets - total_current_liabilities + provisions_current => ; total_assets_less_current_liabilities
*Creditors: amounts falling due after more than one year | 10 :: ; - bank_long - owner_loan
*Provisions for liabilities | 12
Deferred tax | :: ; - deferred_tax_liabilities => ; -deferred_tax_liabilities
Other provisions | :: ; - provisions
*Net assets | :: ; total_equity => ; total_equity
*Capital and reserves
Called up share capital | 13 :: ; share_capital => ; share_capital
Share premium account | :: ; share_premium => ; share_premium
Profit and loss account | :: ; retained_earnings => ; retained_earnings
*Shareholders' funds | :: ; total_equity => ; total_equity
"""
INCOME = """
Turnover | 3 :: revenue => revenue
Cost of sales | :: - cost_of_sales => -cost_of_sales
*Gross profit | :: gross_profit => gross_profit
Distribution costs | :: - selling_expenses => -selling_expenses
Administrative expenses | :: - general_admin_expenses => -general_admin_expenses
Other operating income | :: other_operating_income => other_operating_income
*Operating profit | :: operating_profit => operating_profit
Interest receivable and similar income | :: interest_income => interest_income
Interest payable and similar expenses | :: - interest_expense => -interest_expense
*Profit before taxation | :: profit_before_tax => profit_before_tax
Tax on profit | :: - income_tax_expense => -income_tax_expense
*Profit for the financial year | :: net_income => net_income
"""
NOTES = """
*8 Debtors
Trade debtors :: trade_receivables => trade_receivables
Other debtors :: other_receivables => other_receivables
Prepayments and accrued income :: prepaid_expenses => prepaid_expenses
Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
 :: receivables_total + prepaid_expenses + deferred_tax_assets

*9 Creditors: amounts falling due within one year
Bank loans and overdrafts :: bank_current => short_term_debt
Payments received on account :: advances_received
Trade creditors :: trade_payables => trade_payables
Corporation tax :: current_tax_payable => current_tax_payable
Other taxation and social security :: taxes_and_social => other_tax_social_payables
Other creditors :: employee_payables + other_current_liabilities
Accruals and deferred income :: accrued_expenses + deferred_income
 :: total_current_liabilities - provisions_current

*10 Creditors: amounts falling due after more than one year
Bank loans :: bank_long => long_term_debt
Directors' loan account :: owner_loan => related_party_payables_noncurrent
 :: bank_long + owner_loan
"""


def british_directors() -> Form:
    books = company("Calder Joinery Limited", "manufacturer", "strained", sales=3_600, step=1000.0, last=2024, seed=106)
    form = Form(books, "Accounts 2024 final.xlsx", end=date(2024, 3, 31), prints=Print(1.0, 0, "#,##0;(#,##0)"))
    form.leave_open("intangible_assets goodwill long_term_investments other_noncurrent_assets receivables_total ebitda")
    form.leave_open(
        "contract_liabilities other_current_liabilities accrued_expenses provisions_total provisions_noncurrent"
    )
    form.leave_open("total_noncurrent_liabilities total_liabilities pension_obligations creditors_total net_assets")
    form.leave_open(
        "deferred_income_bs short_term_debt employee_payables other_current_assets provisions_current total_debt"
    )
    form.leave_open("total_liabilities_and_equity")
    page = form.page("Balance sheet")
    page.put("Calder Joinery Limited")
    page.put("Registered number: 04512345")
    page.put("Balance sheet")
    page.put("as at 31 March 2024")
    page.skip()
    row = page.put("Notes", 2024, None, None, 2023, column=2)
    page.merge(row, 3, 4)
    page.merge(row, 6, 7)
    page.put("£", "£", None, "£", "£", column=3)
    page.table(POSITION, [0, 1, Amount(0, 0), Amount(0, 1), None, Amount(1, 0), Amount(1, 1)])
    page.skip()
    page.put(
        "These accounts have been prepared in accordance with the provisions applicable to companies subject to the small companies regime."
    )
    page.put("Approved by the board on 12 December 2024 and signed on its behalf by")
    page.put("Director")
    page = form.page("P&L")
    page.put("Calder Joinery Limited")
    page.put("Profit and loss account for the year ended 31 March 2024")
    page.put(None, "Notes", 2024, 2023)
    page.put(None, None, "£", "£")
    page.table(INCOME, [0, 1, Amount(0), Amount(1)])
    page = form.page("Notes")
    page.put("Calder Joinery Limited")
    page.put("Notes to the accounts for the year ended 31 March 2024")
    page.put(None, 2024, 2023)
    page.put(None, "£", "£")
    page.table(NOTES, [0, Amount(0), Amount(1)])
    return form


FORMS = (british_directors,)
