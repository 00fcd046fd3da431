"""An Italian accounting program's reclassified statements: position by liquidity and maturity, results by value added, shares of the whole beside."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Attivo fisso :: total_noncurrent_assets => total_noncurrent_assets
Immobilizzazioni immateriali :: intangibles => intangible_assets
Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
Immobilizzazioni finanziarie :: financial_assets => long_term_investments
Crediti per imposte anticipate :: deferred_tax_assets => deferred_tax_assets
*Attivo circolante (AC) :: total_current_assets => total_current_assets
Magazzino :: inventories + prepaid_expenses => inventories
Liquidità differite :: receivables_total + short_term_investments
Liquidità immediate :: cash_and_equivalents => cash_and_equivalents
*Capitale investito (CI) :: total_assets => total_assets
*Mezzi propri (MP) :: total_equity => total_equity
Capitale sociale :: share_capital => share_capital
Riserve :: total_equity - share_capital
*Passività consolidate (Pml) :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Passività correnti (Pc) :: total_current_liabilities => total_current_liabilities
*Capitale di finanziamento :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
Ricavi delle vendite (Rv) :: revenue => revenue
Produzione interna (Pi) :: change_in_inventories_fg + own_work_capitalised
*Valore della produzione operativa (VP) :: revenue + change_in_inventories_fg + own_work_capitalised
Costi esterni operativi (C-esterni) :: materials + external_services + other_taxes + sundry_costs
*Valore aggiunto (VA) :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services - other_taxes - sundry_costs => value_added
Costi del personale (Cp) :: personnel_expenses => personnel_expenses
*Margine operativo lordo (MOL) :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services - other_taxes - sundry_costs - personnel_expenses => ebitda
Ammortamenti e accantonamenti (Am e Ac) :: depreciation_amortisation + bad_debt_expense => depreciation_amortisation
*Risultato operativo :: operating_profit - other_operating_income
Risultato dell'area accessoria :: other_operating_income
Risultato dell'area finanziaria (al netto degli oneri finanziari) :: interest_income
*Ebit normalizzato :: operating_profit + interest_income
*Ebit integrale :: operating_profit + interest_income
Oneri finanziari (Of) :: interest_expense => interest_expense
*Risultato lordo (RL) :: profit_before_tax => profit_before_tax
Imposte sul reddito :: income_tax_expense => income_tax_expense
*Risultato netto (RN) :: net_income => net_income
"""


def italian_reclassified() -> Form:
    """Two sheets of two years, in euros."""
    books = company("Cartotecnica Lariana S.r.l.", sales=9_100, seed=1411)
    form = Form(books, "Bilancio riclassificato 2024.xlsx", prints=Print(1.0, 0, "#,##0"), dated=False)
    form.leave_open(
        "receivables_total short_term_investments prepaid_expenses goodwill intangible_assets revenue_reserves retained_earnings other_reserves "
        "share_premium profit_for_year_in_equity operating_profit other_operating_income interest_income net_financial_result total_operating_income "
        "depreciation_amortisation external_services other_operating_expenses ebitda value_added inventories total_debt materials_consumed "
        "exceptional_items other_financial_result total_operating_expenses"
    )
    for name, title, drawn in (
        ("SP finanziario", "STATO PATRIMONIALE FINANZIARIO", POSITION),
        ("CE valore aggiunto", "CONTO ECONOMICO A VALORE AGGIUNTO", RESULTS),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title, None, None)
        page.put("Importi in euro")
        page.put(None, "2023", "2024")
        page.table(drawn, [0, Amount(1), Amount(0)])
    return form


FORMS = (italian_reclassified,)
