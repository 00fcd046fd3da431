"""An Italian group's dati storici: five years, reclassified by value added and invested capital, thousands of euros."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, ratios

INCOME = """
Ricavi netti :: revenue => revenue
  variazione %
Altri ricavi e proventi :: other_operating_income + own_work_capitalised
Variazione rimanenze prodotti finiti e in corso :: change_in_inventories_fg => change_in_inventories_fg
Consumi di materie :: - materials => -materials_consumed
Costi per servizi e godimento beni di terzi :: - external_services => -external_services
Oneri diversi di gestione :: - operating_charges => -other_operating_expenses
*Valore aggiunto :: ebitda + personnel_expenses => value_added
Costo del personale :: - personnel_expenses => -personnel_expenses
*Margine operativo lordo (EBITDA) :: ebitda => ebitda
  EBITDA margin
Ammortamenti e svalutazioni :: - depreciation_amortisation => -depreciation_amortisation
*Risultato operativo (EBIT) :: operating_profit => operating_profit
  EBIT margin
Proventi (oneri) finanziari netti :: net_financial_result => net_financial_result
*Risultato ante imposte :: profit_before_tax => profit_before_tax
Imposte :: - income_tax_expense => -income_tax_expense
*Utile netto :: net_income => net_income
  di cui di Gruppo :: net_income => net_income_parent
"""
POSITION = """
Immobilizzazioni immateriali :: intangibles
Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
Immobilizzazioni finanziarie :: financial_assets => long_term_investments
Imposte anticipate :: deferred_tax_assets => deferred_tax_assets
*Attivo immobilizzato netto :: total_noncurrent_assets
Rimanenze :: inventories => inventories
Crediti commerciali :: trade_receivables => trade_receivables
Debiti commerciali :: - trade_payables => -trade_payables
*Capitale circolante commerciale :: inventories + trade_receivables - trade_payables
Altre attività correnti :: other_receivables + prepaid_expenses
Altre passività correnti :: - total_current_liabilities + bank_current + trade_payables
*Capitale circolante netto :: inventories + receivables_total + prepaid_expenses - total_current_liabilities + bank_current
Fondi rischi e imposte differite :: - provisions_noncurrent - deferred_tax_liabilities
TFR e altri benefici ai dipendenti :: - pension_obligations => -pension_obligations
*Capitale investito netto :: total_equity + bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Disponibilità liquide :: - cash_and_equivalents => -cash_and_equivalents
Attività finanziarie correnti :: - short_term_investments => -short_term_investments
Debiti finanziari a breve :: bank_current => short_term_debt
Debiti finanziari a medio-lungo :: bank_long + owner_loan => long_term_debt
*Posizione finanziaria netta :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
*Patrimonio netto :: total_equity => total_equity
*Totale fonti :: total_equity + bank_debt + owner_loan - cash_and_equivalents - short_term_investments
"""
OTHERS = """
Flusso di cassa operativo :: cf_operating => cf_operating
Investimenti in immobilizzazioni :: capex + capex_intangibles
Dividendi pagati :: dividends_declared => -cf_dividends_paid
"""


def italian_history() -> Form:
    """One sheet of five years, indicators between and below, per-share data last, footnote about restatement."""
    books = company("Fonderie Bresciane", sales=164_300, years=5, seed=1305, without=PLAIN)
    form = Form(books, "Dati_economici_finanziari_storici.xlsx", dated=False)
    form.leave_open(
        "other_operating_income own_work_capitalised total_operating_income intangible_assets other_current_assets "
        "other_current_liabilities net_current_assets total_noncurrent_assets cf_capex cf_capex_intangibles provisions_noncurrent "
        "deferred_tax_liabilities provisions_total total_liabilities_and_equity total_assets net_assets dividends_declared "
        "other_receivables total_debt net_debt interest_expense cost_of_sales total_current_liabilities total_noncurrent_liabilities "
        "total_liabilities total_current_assets"
    )
    columns = (0, *(Amount(back) for back in (4, 3, 2, 1, 0)))
    page = form.page("Dati storici")
    page.put("Gruppo Fonderie Bresciane - Dati storici consolidati")
    page.skip()
    for title, drawn in (
        ("Conto economico (€/000)", INCOME),
        ("Stato patrimoniale riclassificato (€/000)", POSITION),
        ("Altri dati (€/000)", OTHERS),
    ):
        page.put(title, *(float(2024 - back) for back in (4, 3, 2, 1, 0)))
        page.table(drawn, columns)
        page.skip()
    for label, share in (("variazione %", 0.052), ("EBITDA margin", 0.142), ("EBIT margin", 0.094)):
        beside(page, label, ratios(5, share))
    page.put("Indicatori", *(float(2024 - back) for back in (4, 3, 2, 1, 0)))
    page.put("ROE", *ratios(5, 0.118))
    page.put("ROI", *ratios(5, 0.131))
    page.put("PFN / EBITDA", *ratios(5, 1.2, "0.00x"))
    page.put("Numero dipendenti medi", 611.0, 620.0, 634.0, 640.0, 655.0)
    page.put("Utile per azione (€)", *ratios(5, 0.88, "0.00"))
    page.put("Nota: i dati 2022 sono stati riesposti a seguito dell'applicazione di emendamenti IFRS.")
    return form


FORMS = (italian_history,)
