"""An Italian data broker's export: year end and unit in one heading of two lines, capitals, totals above their parts."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
TOTALE ATTIVITA' :: total_assets => total_assets
A. CREDITI VERSO SOCI
B. TOTALE IMMOBILIZZAZIONI :: total_noncurrent_assets => total_noncurrent_assets
B.I. TOTALE IMMOB. IMMATERIALI :: intangibles
B.I.5. Avviamento :: goodwill => goodwill
B.I.7. Altre immobilizzazioni immateriali :: intangible_assets => intangible_assets
B.II. TOTALE IMMOB. MATERIALI :: property_plant_equipment => property_plant_equipment
B.II.1. Terreni e fabbricati :: buildings
B.II.2. Impianti :: machinery
B.II.3. Attrez. industriali :: fixtures
B.II.5. Immob. in corso/acconti :: construction
Fondo amm.to immob. materiali :: accumulated_depreciation => accumulated_depreciation
B.III. TOTALE IMMOB. FINANZIARIE :: financial_assets => long_term_investments
B.III.1. TOTALE Partecipazioni :: long_term_investments
B.III.2. TOTALE CREDITI :: deposits
C. ATTIVO CIRCOLANTE :: total_current_assets - prepaid_expenses
C.I. TOTALE RIMANENZE :: inventories => inventories
C.I.1. Materie prime :: raw
C.I.2. Prodotti semilav./in corso :: wip
C.I.4. Prodotti finiti :: finished
C.I.5. Acconti :: advances_paid
C.II. TOTALE CREDITI :: receivables_total => receivables_total
C.II.1. Cred. verso clienti :: trade_receivables => trade_receivables
Cred. vs Clienti entro :: trade_receivables
C.II.5. Crediti tributari :: vat_receivable
C.II.6. Cred. verso altri :: sundry_receivables
C.III. TOTALE ATTIVITA' FINANZIARIE :: short_term_investments => short_term_investments
C.IV. TOT. DISPON. LIQUIDE :: cash_and_equivalents => cash_and_equivalents
C.IV.1. Depositi bancari :: cash_bank
C.IV.3. Denaro in cassa :: cash_hand
D. RATEI E RISCONTI :: prepaid_expenses => prepaid_expenses
TOTALE PASSIVITA' :: total_liabilities_and_equity => total_liabilities_and_equity
A. TOTALE PATRIMONIO NETTO :: total_equity => total_equity
A.I. Capitale sociale :: share_capital => share_capital
A.II. Riserva da sovrapprezzo :: share_premium => share_premium
A.IV. Riserva legale :: legal_reserve
A.VII. Altre riserve :: free_reserves
A.VIII. Utile/perdita a nuovo :: retained_brought => retained_earnings
A.IX. Utile/perdita di esercizio :: net_income => profit_for_year_in_equity
B. TOTALE FONDI RISCHI :: provisions_noncurrent + provisions_current => provisions_total
C. TRATTAMENTO DI FINE RAPPORTO :: pension_obligations => pension_obligations
D. TOTALE DEBITI :: debts => creditors_total
D.3. Debiti v/soci per finanziamenti :: owner_loan
D.4. Debiti v/banche :: bank_debt => financial_debt_unsplit
Banche entro :: bank_current
Banche oltre :: bank_long
D.6. Acconti :: advances_received => contract_liabilities
D.7. Debiti v/fornitori :: trade_payables => trade_payables
D.12. Debiti tributari :: vat_payable + current_tax_payable
D.13. Debiti v/istituti di previdenza :: social_payable
D.14. Altri debiti :: employee_payables + accrued_expenses + other_current_liabilities
E. RATEI E RISCONTI :: deferred_income => deferred_income_bs
"""
INCOME = """
A. TOT. VAL. DELLA PRODUZIONE :: total_operating_income => total_operating_income
A.1. Ricavi vendite e prestazioni :: revenue => revenue
A.2.3. Var. rim. semilavorati e prodotti :: change_in_inventories_fg => change_in_inventories_fg
A.4. Incrementi di immob. :: own_work_capitalised => own_work_capitalised
A.5. Altri ricavi :: other_operating_income => other_operating_income
B. COSTI DELLA PRODUZIONE :: nature_costs
B.6. Materie prime e consumo :: materials => materials_consumed
B.7. Servizi :: external_services => external_services
B.8. Godimento beni di terzi
B.9. Totale costi del personale :: personnel_expenses => personnel_expenses
B.9.a. Salari e stipendi :: wages
B.9.b. Oneri sociali :: social_cost
B.9.c. Tratt. fine rapporto :: pension_cost
B.10. TOT Ammortamenti e svalut. :: depreciation_amortisation + bad_debt_expense
B.10.a. Amm. Immob. Immat. :: amortisation
B.10.b. Amm. Immob. Mat. :: depreciation_ppe
B.10.d. Svalut. crediti :: bad_debt_expense => bad_debt_expense
B.14. Oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
RISULTATO OPERATIVO :: operating_profit => operating_profit
C. TOTALE PROVENTI E ONERI FINANZIARI :: net_financial_result => net_financial_result
C.16. TOT Altri Proventi :: interest_income => interest_income
C.17. Totale Oneri finanziari :: interest_expense => interest_expense
RISULTATO PRIMA DELLE IMPOSTE :: profit_before_tax => profit_before_tax
20. Totale Imposte sul reddito correnti, differite e anticipate :: income_tax_expense => income_tax_expense
21. UTILE/PERDITA DI ESERCIZIO :: net_income => net_income
Dipendenti
"""
INDEXES = """
EBITDA :: ebitda + bad_debt_expense
EBITDA/Vendite %
Redditività del totale attivo (ROA) %
Redditività di tutto il capitale investito (ROI) %
Indice di liquidità
Giorni copertura scorte gg
"""


def aida() -> Form:
    """Five years newest first under "31/12/2024 migl EUR", n.d. for nothing, a block of indexes at the end."""
    books = company("OFFICINE VALSUGANA S.P.A.", sales=23_114, years=5, seed=215, without=(*PLAIN, *DEFERRED_TAX))
    form = Form(books, "Aida_Export_OFFICINE VALSUGANA.xlsx", prints=Print(1000, 0, "#,##0", zero="n.d."))
    form.leave_open(
        "total_current_assets other_receivables current_tax_assets long_term_receivables revenue_reserves other_reserves "
        "related_party_payables_noncurrent related_party_payables_current current_tax_payable other_tax_social_payables "
        "other_current_liabilities total_liabilities total_current_liabilities total_noncurrent_liabilities provisions_noncurrent short_term_debt "
        "long_term_debt depreciation_amortisation depreciation_ppe ebitda total_operating_expenses employees "
        "property_plant_equipment_gross accumulated_depreciation impairment_losses value_added"
    )
    page = form.page("Profilo")
    page.put("OFFICINE VALSUGANA S.P.A.")
    page.put("Partita IVA", "02214680227")
    page.put("ATECO 2007", "2562")
    page.put("Forma giuridica", "S.P.A.")
    page.put("Chiusura bilancio ultimo anno disponibile", "31/12/2024")
    page = form.page("Bilancio dettagliato")
    page.put("OFFICINE VALSUGANA S.P.A.")
    page.put(None, *(f"31/12/{2024 - back}\nmigl EUR" for back in range(5)))
    page.put("Bilancio non consolidato", *["12 mesi"] * 5)
    columns = (0, *(Amount(back) for back in range(5)))
    page.put("STATO PATRIMONIALE")
    page.table(POSITION, columns)
    page.put("CONTO ECONOMICO")
    page.table(INCOME, columns)
    page.row -= 1
    page.put(118.0, 115.0, 114.0, 109.0, 103.0, column=2)
    page.put("INDICI")
    top = page.row
    page.table(INDEXES, columns)
    end = page.row
    for row, values in enumerate(
        (
            (9.8, 10.1, 9.4, 9.9, 8.7),
            (6.2, 6.6, 5.9, 6.4, 5.1),
            (9.1, 9.8, 8.6, 9.4, 7.7),
            (0.91, 0.94, 0.9, 0.97, 0.88),
            (71, 69, 73, 70, 75),
        ),
        top + 1,
    ):
        page.row = row
        page.put(*map(float, values), column=2)
    page.row = end
    return form


FORMS = (aida,)
