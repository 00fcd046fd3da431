"""An owner's three years on one sheet: the unit behind the labels, merged heads, remarks, growth and shares in between."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

YEARS = """
Omzet (x € 1.000) :: revenue => revenue
Inkopen (x € 1.000) :: - materials => -materials_consumed
Lonen en sociale lasten (x € 1.000) :: - personnel_expenses => -personnel_expenses
Overige kosten (x € 1.000) :: - external_services - operating_charges + other_operating_income + own_work_capitalised + change_in_inventories_fg
Afschrijvingen (x € 1.000) :: - depreciation_amortisation => -depreciation_amortisation
*Bedrijfsresultaat (x € 1.000) :: operating_profit => operating_profit
Rente (x € 1.000) :: - interest_expense + interest_income
Resultaat voor belasting (x € 1.000) :: profit_before_tax => profit_before_tax
Vpb (x € 1.000) :: - income_tax_expense => -income_tax_expense
*Netto winst (x € 1.000) :: net_income => net_income
"""

POSITION = """
Machines, inventaris en gebouw (x € 1.000) :: property_plant_equipment => property_plant_equipment
Voorraad (x € 1.000) :: inventories => inventories
Debiteuren (x € 1.000) :: trade_receivables => trade_receivables
Bank en kas (x € 1.000) :: cash_and_equivalents => cash_and_equivalents
Eigen vermogen (x € 1.000) :: total_equity => total_equity
Schuld aan de bank (x € 1.000) :: bank_debt => financial_debt_unsplit
Crediteuren (x € 1.000) :: trade_payables => trade_payables
*Balanstotaal (x € 1.000) :: total_assets => total_assets
"""


def minus_behind(amount: float) -> str:
    words = f"{abs(amount):,.0f}".replace(",", ".")
    return f"{words} -" if amount < 0 else words


def dutch_one_pager() -> Form:
    """An owner's three years on one sheet: the unit behind the labels, merged heads, remarks, growth and shares in between."""
    form = Form(
        company("Houtbouw Salland B.V.", sales=5_420, seed=47),
        "cijfers laatste 3 jaar.xlsx",
        dated=False,
        prints=Print(words=minus_behind),
    )
    form.leave_open(
        "employees interest_expense net_financial_result other_operating_expenses total_operating_expenses external_services interest_income total_liabilities total_debt net_debt short_term_debt long_term_debt gross_profit cost_of_sales value_added"
    )
    page = form.page("Blad1")
    page.skip()
    row = page.put("Houtbouw Salland B.V. - drie jaar in één oogopslag", column=2)
    page.merge(row, 2, 8)
    page.put("opgesteld door de directie, op basis van de jaarrekeningen van de accountant", column=2)
    page.skip()
    row = page.put("Wat we verdienen", None, "2022", None, "2023", None, "2024", "opmerking", column=2)
    start = page.row
    page.table(YEARS, [0, None, Amount(2), None, Amount(1), None, Amount(0)], column=2)
    page.cells[start, 9] = page.cells[row, 9]._replace(value="nieuwe hal vanaf mei")
    page.put("Winstmarge", None, "3,1 %", None, "4,0 %", None, "4,4 %", column=2)
    page.skip()
    page.put("Hoe we ervoor staan (31 december)", None, "2022", None, "2023", None, "2024", column=2)
    page.table(POSITION, [0, None, Amount(2), None, Amount(1), None, Amount(0)], column=2)
    page.put("Solvabiliteit", None, "38 %", None, "41 %", None, "43 %", column=2)
    page.put("Medewerkers (fte)", None, 31.0, None, 33.0, None, 34.0, column=2)
    return form


FORMS: tuple[Callable[[], Form], ...] = (dutch_one_pager,)
