"""A Danish bank's table of an ApS: the years down the rows, results in one table and the balance in the next, t.kr. in a corner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.eleventh.beside import years_down
from tests.spreading.forms.paper import Form
from tests.spreading.forms.simulate import company

RESULTS = """
Nettoomsætning :: revenue => revenue
Vareforbrug :: materials => materials_consumed
Andre eksterne omk. :: external_services + operating_charges - own_work_capitalised - change_in_inventories_fg
Andre driftsindtægter :: other_operating_income => other_operating_income
Personaleomk. :: personnel_expenses => personnel_expenses
Afskrivninger :: depreciation_amortisation => depreciation_amortisation
Resultat før renter :: operating_profit => operating_profit
Finansielle indtægter :: interest_income => interest_income
Finansielle omk. :: interest_expense => interest_expense
Resultat før skat :: profit_before_tax => profit_before_tax
Skat :: income_tax_expense => income_tax_expense
Årets resultat :: net_income => net_income
"""

BALANCE = """
Immaterielle aktiver :: intangibles => intangible_assets
Materielle aktiver :: property_plant_equipment => property_plant_equipment
Finansielle aktiver :: financial_assets + deferred_tax_assets => long_term_investments
Varebeholdninger :: inventories => inventories
Tilgodehavender fra salg :: trade_receivables => trade_receivables
Andre tilgodehavender :: other_receivables + prepaid_expenses => other_receivables
Værdipapirer :: short_term_investments => short_term_investments
Likvide beholdninger :: cash_and_equivalents => cash_and_equivalents
Aktiver i alt :: total_assets => total_assets
Egenkapital :: total_equity => total_equity
Hensatte forpligtelser :: provisions + deferred_tax_liabilities => provisions_total
Langfristet gæld :: bank_long + owner_loan => total_noncurrent_liabilities
Bankgæld :: bank_current => short_term_debt/financial_debt_unsplit
Leverandørgæld :: trade_payables => trade_payables
Anden gæld :: total_current_liabilities - provisions_current - bank_current - trade_payables => other_current_liabilities
Passiver i alt :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def danish_years_down() -> Form:
    """A Danish bank's table of an ApS: the years down the rows, results in one table and the balance in the next, t.kr. in a corner."""
    form = Form(
        company("Vestjysk Maskinfabrik ApS", sales=48_120, years=4, last=2025, seed=61),
        "Regnskabstal 4 år.xlsx",
        date(2025, 6, 30),
    )
    form.leave_open(
        "other_operating_expenses external_services total_current_liabilities provisions_noncurrent prepaid_expenses total_operating_expenses net_financial_result gross_profit total_current_assets total_noncurrent_assets total_liabilities"
    )
    page = form.page("Regnskabstal")
    page.put("Vestjysk Maskinfabrik ApS", None, "CVR 31 48 02 77")
    page.put("Regnskabsår 1/7 - 30/6")
    page.skip()
    for title, drawn in (("Resultatopgørelse", RESULTS), ("Balance", BALANCE)):
        page.put(title)
        for below, head in enumerate(("t.kr.", *(f"30-06-{year}" for year in (2022, 2023, 2024, 2025)))):
            page.cells[page.row + below, 1] = Cell(head)
        years_down(page, drawn, (3, 2, 1, 0), column=2)
        page.skip()
    return form


FORMS: tuple[Callable[[], Form], ...] = (danish_years_down,)
