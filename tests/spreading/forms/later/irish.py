"""Ireland: abridged accounts of a small company, as they are filed with the registrar."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.first.bookkeeping import SMALL
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*FIXED ASSETS
Tangible assets | 5 :: ; fixed_assets + deposits => ; property_plant_equipment total_noncurrent_assets
*CURRENT ASSETS
Stocks | 6 => inventories
Debtors | 7 :: receivables_total + prepaid_expenses
Cash at bank and in hand | => cash_and_equivalents
 | => total_current_assets
*CREDITORS: Amounts falling due within one year | 8 => -total_current_liabilities
*NET CURRENT ASSETS | => ; net_current_assets
*TOTAL ASSETS LESS CURRENT LIABILITIES | => ; total_assets_less_current_liabilities
*CREDITORS: Amounts falling due after more than one year | 9 :: ; - total_noncurrent_liabilities => ; -total_noncurrent_liabilities
*NET ASSETS | => ; net_assets
*CAPITAL AND RESERVES
Called up share capital presented as equity | :: ; share_capital + share_premium => ; share_capital
Retained earnings | => ; retained_earnings
*SHAREHOLDERS' FUNDS | => ; total_equity
"""
STOCKS = """
Raw materials | :: raw
Work in progress | :: wip
Payments on account | :: advances_paid
 | => inventories
"""
DEBTORS = """
Trade debtors | => trade_receivables
VAT recoverable | :: vat_receivable => +other_receivables
Other debtors | :: sundry_receivables => +other_receivables
Prepayments | => prepaid_expenses
 | :: receivables_total + prepaid_expenses
"""
CREDITORS = """
Bank overdraft | :: bank_short => bank_overdrafts
Bank loans | :: bank_portion => current_portion_long_term_debt/short_term_debt
Trade creditors | => trade_payables
Deposits received from customers | :: advances_received => contract_liabilities
Corporation tax | => current_tax_payable
VAT | :: vat_payable => +other_tax_social_payables
PAYE/PRSI/USC | :: social_payable => +other_tax_social_payables
Wages control | => employee_payables
Other creditors | => other_current_liabilities
Accruals and deferred income | :: accrued_expenses + deferred_income => accrued_expenses
 | => total_current_liabilities
"""
LONG = """
Bank loans | :: bank_long => long_term_debt
Directors' loans | :: owner_loan => related_party_payables_noncurrent
 | => total_noncurrent_liabilities
"""


def irish_abridged() -> Form:
    """An Irish company's abridged balance sheet without a profit and loss account, whole euros, notes apart, leap-day year end."""
    books = company(
        "Clonroche Timber Frame Limited", "builder", "healthy", sales=3_400_000, step=1, last=2025, years=2,
        without=(*SMALL, "software_gross", "software_worn", "deposits"),
    )  # fmt: skip
    form = Form(books, "B1_abridged_2025.xls", date(2025, 2, 28), prints=Print(1, 0, "#,##0;(#,##0)"))
    form.leave_open("receivables_total deferred_income_bs intangible_assets")
    page = form.page("Abridged BS")
    page.put("Clonroche Timber Frame Limited")
    page.put("Company Registration Number: 412 087")
    page.put("ABRIDGED BALANCE SHEET")
    page.put("as at 28 February 2025")
    page.skip()
    page.put(None, None, "28 Feb 2025", None, "29 Feb 2024")
    page.put(None, "Notes", "€", "€", "€", "€")
    page.table(BALANCE, (0, 1, Amount(0), Amount(0, 1), Amount(1), Amount(1, 1)))
    page.skip()
    page.put("We, as directors of Clonroche Timber Frame Limited, state that the company has relied on the exemption")
    page.put(
        "in section 352 of the Companies Act 2014 on the ground that it is entitled to its benefit as a small company."
    )
    notes = form.page("Notes")
    notes.put("Clonroche Timber Frame Limited")
    notes.put("NOTES TO THE ABRIDGED FINANCIAL STATEMENTS")
    notes.put("for the financial year ended 28 February 2025")
    notes.skip()
    notes.put("4. EMPLOYEES")
    notes.put("The average monthly number of employees, including directors, was 19 (2024 - 17).")
    for title, drawn in (
        ("6. STOCKS", STOCKS),
        ("7. DEBTORS", DEBTORS),
        ("8. CREDITORS: Amounts falling due within one year", CREDITORS),
        ("9. CREDITORS: Amounts falling due after more than one year", LONG),
    ):
        notes.skip()
        notes.put(title, "2025", "2024")
        notes.put(None, "€", "€")
        notes.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (irish_abridged,)
