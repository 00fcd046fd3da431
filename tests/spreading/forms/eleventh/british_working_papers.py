"""An accountant's grouped trial balance: per client, adjustments to debit and credit, final and last year, credits below zero."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

GROUPS = """
*|BALANCE SHEET
A1|Intangible fixed assets :: intangibles => intangible_assets
B1|Tangible fixed assets :: property_plant_equipment => property_plant_equipment
C1|Investments :: long_term_investments + deposits + deferred_tax_assets => long_term_investments
D1|Stock and work in progress :: inventories => inventories
E1|Trade debtors :: trade_receivables => trade_receivables
E2|Other debtors :: other_receivables => other_receivables
E3|Prepayments :: prepaid_expenses => prepaid_expenses
F1|Cash at bank and in hand :: cash_and_equivalents + short_term_investments => cash_and_equivalents
G1|Trade creditors :: - trade_payables => -trade_payables
G2|Bank loans and overdrafts < 1 year :: - bank_current => -short_term_debt
G3|Corporation tax :: - current_tax_payable => -current_tax_payable
G4|PAYE, NIC and VAT :: - taxes_and_social => -other_tax_social_payables
G5|Other creditors :: - other_current_liabilities - employee_payables - provisions_current => -other_current_liabilities
G6|Accruals and deferred income :: - accrued_expenses - contract_liabilities => -accrued_expenses
H1|Bank loans > 1 year :: - bank_long => -long_term_debt
H2|Directors' loan accounts :: - owner_loan => -related_party_payables_noncurrent
I1|Provisions for liabilities :: - pension_obligations - provisions_noncurrent - deferred_tax_liabilities => -provisions_noncurrent
J1|Share capital :: - share_capital => -share_capital
J2|Share premium :: - share_premium => -share_premium
J3|Profit and loss account b/f :: - revenue_reserves - retained_brought => -retained_earnings
J4|(Profit)/loss for the year :: - net_income => -profit_for_year_in_equity
|Net (should be nil)
*|PROFIT AND LOSS
P1|Turnover :: - revenue => -revenue
P2|Cost of sales :: cost_of_sales => cost_of_sales
P3|Distribution costs :: selling_expenses => selling_expenses
P4|Administrative expenses :: general_admin_expenses => general_admin_expenses
P5|Other operating income :: - other_operating_income => -other_operating_income
P6|Interest receivable :: - interest_income => -interest_income
P7|Interest payable :: interest_expense => interest_expense
P8|Tax on profit :: income_tax_expense => income_tax_expense
|(Profit)/loss for the year :: - net_income => -net_income
"""


def british_working_papers() -> Form:
    """An accountant's grouped trial balance: per client, adjustments to debit and credit, final and last year, credits below zero."""
    books = company("Penhallow Joinery Limited", sales=3_918_442, last=2025, step=1, seed=50)
    form = Form(
        books, "PEN001 - Lead schedules.xlsx", date(2025, 3, 31), prints=Print(unit=1, number_format="#,##0;(#,##0)")
    )
    form.leave_open("deferred_income_bs contract_liabilities retained_earnings revenue_reserves net_financial_result")
    for item in ("total_assets", "total_equity", "total_liabilities"):
        form.also(item, item)
    page = form.page("Index")
    for ref, name in (("A", "Planning"), ("B", "Lead schedules"), ("C", "PBC list"), ("D", "Journals")):
        page.put(ref, name)
    page = form.page("Lead summary")
    page.put("Client:", "Penhallow Joinery Limited", None, None, None, None, None, "Prepared:", "12/06/2025")
    page.put("Year end:", "31 March 2025", None, None, None, None, None, "Reviewed:", "20/06/2025")
    page.put("Subject:", "Lead schedule summary")
    page.skip()
    page.put("Ref", "Lead", "Per client", "Adj Dr", "Adj Cr", "Final", None, "Prior year", "Var £")
    page.put(None, None, "31/03/25", None, None, "31/03/25", None, "31/03/24")
    page.put(None, None, "£", "£", "£", "£", None, "£")
    start = page.row
    page.table(GROUPS, [0, 1, None, None, None, Amount(0), None, Amount(1)])
    for row in range(start, page.row):
        final, prior = page.cells.get((row, 6)), page.cells.get((row, 8))
        if final is None or prior is None:
            continue
        debit, credit = (4120.0, 0.0) if row % 5 == 1 else (0.0, 2860.0) if row % 5 == 3 else (0.0, 0.0)
        page.cells[row, 3] = final._replace(value=float(final.value) - debit + credit)  # type: ignore[arg-type]
        page.cells[row, 9] = final._replace(value=float(final.value) - float(prior.value))  # type: ignore[arg-type]
        for column, amount in ((4, debit), (5, credit)):
            if amount:
                page.cells[row, column] = Cell(amount, "#,##0")
    page = form.page("Journals")
    page.put("AJE", "Account", "Dr", "Cr", "Narrative")
    page.put("1", "Depreciation", 4120.0, None, "charge on van bought in January")
    page.put("1", "Accumulated depreciation", None, 4120.0)
    return form


FORMS: tuple[Callable[[], Form], ...] = (british_working_papers,)
