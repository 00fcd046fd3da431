"""A bank's sheet for a credit application: reclassified balance beside income, a provisional September, facilities below."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*STATO PATRIMONIALE RICLASSIFICATO
Immobilizzazioni immateriali :: intangibles => intangible_assets
Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
Immobilizzazioni finanziarie :: financial_assets + deferred_tax_assets => long_term_investments
*Attivo immobilizzato :: total_noncurrent_assets => total_noncurrent_assets
Rimanenze :: inventories => inventories
Crediti verso clienti :: trade_receivables => trade_receivables
Altri crediti :: other_receivables => other_receivables
Attività finanziarie a breve :: short_term_investments => short_term_investments
Disponibilità liquide :: cash_and_equivalents => cash_and_equivalents
Ratei e risconti attivi :: prepaid_expenses => prepaid_expenses
*Attivo circolante :: total_current_assets => total_current_assets
*TOTALE ATTIVO :: total_assets => total_assets
Capitale sociale :: share_capital => share_capital
Riserve e utili a nuovo :: share_premium + revenue_reserves + retained_brought
Utile (perdita) d'esercizio :: net_income => profit_for_year_in_equity
*Patrimonio netto :: total_equity => total_equity
TFR :: pension_obligations => pension_obligations
Fondi rischi e oneri :: provisions_noncurrent + deferred_tax_liabilities + provisions_current
Banche a m/l termine :: bank_long => long_term_debt
Finanziamento soci :: owner_loan => related_party_payables_noncurrent
*Passivo consolidato :: total_noncurrent_liabilities + provisions_current
Banche a breve :: bank_current => short_term_debt
Debiti verso fornitori :: trade_payables => trade_payables
Debiti tributari e previdenziali :: taxes_and_social + current_tax_payable => other_tax_social_payables
Acconti da clienti :: advances_received
Altri debiti a breve :: employee_payables + other_current_liabilities
Ratei e risconti passivi :: accrued_expenses + deferred_income
*Passivo corrente :: total_current_liabilities - provisions_current
*TOTALE PASSIVO E NETTO :: total_assets => total_liabilities_and_equity
"""

INCOME = """
*CONTO ECONOMICO RICLASSIFICATO
Ricavi netti di vendita :: revenue => revenue
Variazione rimanenze prodotti :: change_in_inventories_fg => change_in_inventories_fg
Capitalizzazioni :: own_work_capitalised => own_work_capitalised
Altri ricavi :: other_operating_income => other_operating_income
*Valore della produzione :: total_operating_income => total_operating_income
Consumi di materie :: - materials => -materials_consumed
Costi per servizi e godimento beni :: - external_services => -external_services
Oneri diversi :: - operating_charges => -other_operating_expenses
*Valore aggiunto :: total_operating_income - materials - external_services - operating_charges
Costo del lavoro :: - personnel_expenses => -personnel_expenses
*MOL (EBITDA) :: ebitda => ebitda
Ammortamenti e svalutazioni :: - depreciation_amortisation => -depreciation_amortisation
*Risultato operativo (EBIT) :: operating_profit => operating_profit
Proventi finanziari :: interest_income => interest_income
Oneri finanziari :: - interest_expense => -interest_expense
*Risultato ante imposte :: profit_before_tax => profit_before_tax
Imposte :: - income_tax_expense => -income_tax_expense
*Risultato netto :: net_income => net_income
"""


def italian_credit_file() -> Form:
    """A bank's sheet for a credit application: reclassified balance beside income, a provisional September, facilities below."""
    books = company("Torneria Val Trompia S.r.l.", sales=11_300, last=2024, seed=43)
    form = Form(books, "Istruttoria fido Torneria Val Trompia.xlsx", prints=Print(number_format="#,##0;(#,##0)"))
    form.leave_open(
        "other_reserves retained_earnings revenue_reserves provisions_total provisions_noncurrent provisions_current total_noncurrent_liabilities total_current_liabilities contract_liabilities employee_payables other_current_liabilities accrued_expenses value_added total_liabilities net_financial_result deferred_income_bs cost_of_sales current_tax_payable deferred_tax_assets deferred_tax_liabilities net_debt total_debt share_premium"
    )
    page = form.page("Bilancio")
    page.put("ISTRUTTORIA DI FIDO", None, None, None, None, None, None, "NDG 0048217")
    page.put("Cliente: Torneria Val Trompia S.r.l.", None, None, None, None, None, None, "ATECO 25.62.00")
    page.put("Gestore: filiale di Gardone V.T.")
    page.skip()
    heads = ("31/12/22", "31/12/23", "31/12/24", "30/09/25 provv.")
    page.put("€/000", *heads, None, "€/000", *heads)
    page.put(None, "12 mesi", "12 mesi", "12 mesi", "9 mesi", None, None, "12 mesi", "12 mesi", "12 mesi", "9 mesi")
    nine = quarter(books, 0, 3)
    columns = [Amount(2), Amount(1), Amount(0), Amount(0, books=nine, counts=False)]
    top = page.row
    page.table(BALANCE, [0, *columns])
    page.table(INCOME, [0, *columns], row=top, column=7)
    page.skip()
    page.put("AFFIDAMENTI IN ESSERE (Centrale Rischi)", "Accordato", "Utilizzato")
    page.put("Autoliquidanti", 1200.0, 870.0)
    page.put("A scadenza", 2100.0, 2100.0)
    page.put("A revoca", 300.0, 122.0)
    return form


FORMS: tuple[Callable[[], Form], ...] = (italian_credit_file,)
