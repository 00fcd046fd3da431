"""India: financial statements of a limited liability partnership, after the guidance for entities that are no companies."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
*I. | PARTNERS' FUNDS AND LIABILITIES
*1 | Partners' funds
 | (a) Partners' capital account
 |       (i) Partners' contribution | 3 => share_capital
 |       (ii) Partners' current account | 4 :: retained_earnings - lifted
 | (b) Reserves and surplus | 5 :: lifted => other_reserves/retained_earnings
 | | :: total_equity
*2 | Non-current liabilities
 | (a) Long-term borrowings | 6 :: bank_long => long_term_debt
 | (b) Deferred tax liabilities (net)
 | (c) Other long-term liabilities
 | (d) Long-term provisions | 7 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
 | | :: total_noncurrent_liabilities
*3 | Current liabilities
 | (a) Short-term borrowings | 8 :: bank_current => short_term_debt
 | (b) Trade payables | 9
 |       Total outstanding dues of micro, small and medium enterprises | :: dues_to_small => +trade_payables
 |       Total outstanding dues of creditors other than micro, small and medium enterprises | :: trade_payables - dues_to_small => +trade_payables
 | (c) Other current liabilities | 10 :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
 | (d) Short-term provisions | 11 :: provisions_current + current_tax_payable => provisions_current
 | | :: total_current_liabilities
* | TOTAL | :: total_assets => total_liabilities_and_equity
*II. | ASSETS
*1 | Non-current assets
 | (a) Property, plant and equipment and intangible assets | 12
 |       (i) Property, plant and equipment | :: property_plant_equipment - construction => property_plant_equipment
 |       (ii) Intangible assets | :: intangible_assets => intangible_assets
 |       (iii) Capital work-in-progress | :: construction
 | (b) Non-current investments | 13 :: long_term_investments => long_term_investments
 | (c) Deferred tax assets (net) | 14 => deferred_tax_assets
 | (d) Long-term loans and advances | 15 :: deposits => long_term_receivables/other_noncurrent_assets
 | | :: total_noncurrent_assets
*2 | Current assets
 | (a) Current investments | :: short_term_investments => short_term_investments
 | (b) Inventories | 16 :: raw_inventories => inventories
 | (c) Trade receivables | 17 => trade_receivables
 | (d) Cash and bank balances | 18 :: cash_and_equivalents => cash_and_equivalents
 | (e) Short-term loans and advances | 19 :: advances_paid + vat_receivable + sundry_receivables
 | (f) Other current assets | 20 :: prepaid_expenses => other_current_assets
 | | :: total_current_assets
* | TOTAL | :: total_assets => total_assets
"""
INCOME = """
I | Revenue from operations | 21 => revenue
II | Other income | 22 :: other_operating_income + interest_income => other_operating_income
*III | Total income (I+II) | :: revenue + other_operating_income + interest_income => total_operating_income
IV | Expenses
 | (a) Cost of goods sold | 23 :: materials => cost_of_sales/materials_consumed
 | (b) Employee benefits expense | 24 => personnel_expenses
 | (c) Finance costs | 25 :: interest_expense => interest_expense
 | (d) Depreciation and amortization expense | 26 => depreciation_amortisation
 | (e) Other expenses | 27 :: external_services + operating_charges - partners_pay => other_operating_expenses
* | Total expenses | :: materials + personnel_expenses + interest_expense + depreciation_amortisation + external_services + operating_charges - partners_pay => total_operating_expenses
V | Profit before exceptional and extraordinary items, partners' remuneration and tax (III-IV) | :: profit_before_tax + partners_pay
VI | Exceptional items
VII | Partners' remuneration | 28 :: partners_pay
*VIII | Profit before tax | => profit_before_tax
IX | Tax expense:
 | (a) Current tax | :: current_tax => +income_tax_expense
 | (b) Deferred tax charge/(benefit) | 14 :: deferred_tax => +income_tax_expense
*X | Profit for the year | => net_income
"""
OTHER = """
 | Freight outward and distribution :: services_selling
 | Rent :: direct_services - partners_pay
 | Legal and professional fees (including payment to auditors) :: services_admin
 | Rates and taxes :: other_taxes
 | Bad debts written off :: bad_debt_expense => bad_debt_expense
 | Miscellaneous expenses :: sundry_costs
* | Total :: external_services + operating_charges - partners_pay
"""
CASH = """
 | Cash in hand :: cash_hand
 | Balances with banks in current accounts :: cash_bank
* | Total :: cash_and_equivalents => cash_and_equivalents
"""
WITHOUT = (
    *PLAIN,
    "goodwill",
    "owner_loan",
    "deferred_tax_liabilities",
    "share_premium",
    "legal_reserve",
    "free_reserves",
)
NAME = "SARVATRA ELECTRICALS LLP"


def llp_statements() -> Form:
    """Statements of an Indian LLP in lakh of rupees: partners' funds, sums of blocks without a label, two notes."""
    books = company(NAME, "trader", "healthy", sales=386_000, step=1000, years=2, without=WITHOUT)
    books = split(
        books,
        lifted=("retained_earnings", 0.15),
        dues_to_small=("trade_payables", 0.31),
        partners_pay=("external_services", 0.09),
    )
    form = Form(
        books, "LLP Final Accounts 31.03.2024.xlsx", date(2024, 3, 31), prints=Print(1e5, 2, "#,##0.00", zero="-")
    )
    form.leave_open(
        "retained_earnings revenue_reserves profit_for_year_in_equity pension_obligations current_tax_payable "
        "current_portion_long_term_debt other_receivables prepaid_expenses operating_profit ordinary_profit gross_profit "
        "external_services interest_income net_financial_result total_liabilities equity_attributable_to_parent "
        "receivables_total lease_expense related_party_payables_noncurrent"
    )
    heads = {
        "BS": ("As at 31st March, 2024", "As at 31st March, 2023"),
        "P&L": ("For the year ended 31st March, 2024", "For the year ended 31st March, 2023"),
    }
    for name, title, drawn in (
        ("BS", "Balance Sheet as at 31st March, 2024", BALANCE),
        ("P&L", "Statement of Profit and Loss for the year ended 31st March, 2024", INCOME),
    ):
        page = form.page(name)
        page.put(None, NAME)
        page.put(None, "LLPIN: AAF-8317")
        page.put(None, title)
        page.put(None, None, None, None, "(₹ in lakh)")
        page.put(None, "Particulars", "Note No.", *heads[name])
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
        page.skip()
        page.put(None, "The accompanying notes form an integral part of these financial statements")
        page.put(None, "For and on behalf of the partners")
        page.put(None, "Place: Rajkot", None, "Date: 12th September, 2024")
    notes = form.page("Notes")
    notes.put(None, NAME)
    notes.put(None, "Notes forming part of the financial statements for the year ended 31st March, 2024")
    notes.put(None, None, "(₹ in lakh)")
    for number, title, drawn, of in (
        ("18", "Cash and bank balances", CASH, "BS"),
        ("27", "Other expenses", OTHER, "P&L"),
    ):
        notes.skip()
        notes.put(number, title, *heads[of])
        notes.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (llp_statements,)
