"""A restructuring plan of a GmbH & Co. KG: weeks of cash first, then actual and planned years in TEUR, partners' accounts."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
Umsatzerlöse :: revenue => revenue
Bestandsveränderung :: change_in_inventories_fg => change_in_inventories_fg
Aktivierte Eigenleistungen :: own_work_capitalised => own_work_capitalised
*Gesamtleistung :: revenue + change_in_inventories_fg + own_work_capitalised
Materialaufwand :: - materials => -materials_consumed
*Rohertrag :: revenue + change_in_inventories_fg + own_work_capitalised - materials
Sonstige betriebliche Erträge :: other_operating_income => other_operating_income
Personalaufwand :: - personnel_expenses => -personnel_expenses
Sonstiger betrieblicher Aufwand :: - external_services - operating_charges => -other_operating_expenses
*EBITDA :: ebitda => ebitda
Abschreibungen :: - depreciation_amortisation => -depreciation_amortisation
*EBIT :: operating_profit => operating_profit
Zinserträge :: interest_income => interest_income
Zinsaufwand :: - interest_expense => -interest_expense
*EBT :: profit_before_tax => profit_before_tax
Gewerbesteuer :: - income_tax_expense => -income_tax_expense
*Jahresergebnis :: net_income => net_income
"""

BALANCE = """
*Aktiva
Immaterielle Vermögensgegenstände :: intangibles => intangible_assets
Sachanlagen :: property_plant_equipment => property_plant_equipment
Finanzanlagen :: financial_assets => long_term_investments
*Anlagevermögen :: total_noncurrent_assets => total_noncurrent_assets
Vorräte :: inventories => inventories
Forderungen LuL :: trade_receivables => trade_receivables
Sonstige Vermögensgegenstände :: other_receivables + short_term_investments
Liquide Mittel :: cash_and_equivalents => cash_and_equivalents
*Umlaufvermögen :: total_current_assets - prepaid_expenses => total_current_assets
ARAP :: prepaid_expenses => prepaid_expenses
*Bilanzsumme :: total_assets => total_assets
*Passiva
Kapitalanteil Komplementärin :: share_premium
Kapitalanteile Kommanditisten :: share_capital
Rücklagen :: revenue_reserves
Verlustvortragskonten :: retained_brought
Jahresergebnis :: net_income => profit_for_year_in_equity
*Eigenkapital :: total_equity => total_equity
Gesellschafterdarlehen :: owner_loan => related_party_payables_noncurrent
Rückstellungen :: provisions + current_tax_payable => provisions_total
Verbindlichkeiten ggü. Kreditinstituten :: bank_debt => financial_debt_unsplit
Erhaltene Anzahlungen :: advances_received
Verbindlichkeiten LuL :: trade_payables => trade_payables
Sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
PRAP :: deferred_income => deferred_income_bs
*Bilanzsumme :: total_assets => total_liabilities_and_equity
"""


def german_turnaround() -> Form:
    """A restructuring plan of a GmbH & Co. KG: weeks of cash first, then actual and planned years in TEUR, partners' accounts."""
    without = PLAIN + DEFERRED_TAX
    form = Form(
        company("Möbelwerke Lippe GmbH & Co. KG", health="distressed", sales=31_400, seed=48, without=without),
        "Integrierte Planung Stand 02-2025.xlsx",
    )
    form.leave_open(
        "other_receivables other_current_assets short_term_investments other_current_liabilities employee_payables accrued_expenses other_tax_social_payables contract_liabilities current_tax_payable share_capital share_premium other_reserves revenue_reserves retained_earnings gross_profit total_operating_income creditors_total total_liabilities total_debt net_debt receivables_total net_financial_result cost_of_sales short_term_debt long_term_debt"
    )
    plan = company("Möbelwerke Lippe GmbH & Co. KG", sales=27_000, years=2, last=2026, seed=49, without=without)
    page = form.page("Liquidität 13 Wochen")
    page.put("Möbelwerke Lippe GmbH & Co. KG", None, None, None, "TEUR")
    page.put("Kurzfristige Liquiditätsplanung")
    page.put("Kalenderwoche", *(f"KW {week}" for week in range(8, 21)), "Summe")
    for label, amount in (
        ("Anfangsbestand", 412.0),
        ("Einzahlungen Debitoren", 588.0),
        ("Auszahlungen Material", -301.0),
        ("Löhne und Gehälter", -154.0),
        ("Zinsen und Tilgung", -35.0),
        ("Überschuss / Unterdeckung", 98.0),
    ):
        page.put(label, *(amount + 7 * week for week in range(13)), amount * 13 + 546)
    page.put("Freie Linie", *(350.0 for _ in range(13)))
    for name, drawn in (("GuV", INCOME), ("Bilanz", BALANCE)):
        page = form.page(name)
        page.put("Möbelwerke Lippe GmbH & Co. KG")
        page.put(f"Integrierte Unternehmensplanung - {name}")
        page.skip()
        page.put(None, "TEUR", "TEUR", "TEUR", None, "TEUR", "TEUR")
        page.put(None, "2022", "2023", "2024", None, "2025", "2026")
        page.put(None, "IST", "IST", "vorl. IST", None, "PLAN", "PLAN")
        planned = (Amount(1, books=plan, counts=False), Amount(0, books=plan, counts=False))
        page.table(drawn, [0, Amount(2), Amount(1), Amount(0), None, *planned])
    return form


FORMS: tuple[Callable[[], Form], ...] = (german_turnaround,)
