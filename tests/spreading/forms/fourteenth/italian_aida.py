"""A database's export of an Italian firm's accounts: every row of the scheme in capitals and abbreviations, thousands of euros, newest first."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
STATO PATRIMONIALE
A. CREDITI VERSO SOCI
B. TOTALE IMMOBILIZZAZIONI :: total_noncurrent_assets - deferred_tax_assets
B.I. TOTALE IMMOB. IMMATERIALI :: intangibles
B.I.4. Concessioni, licenze, marchi e diritti simili :: intangible_assets => intangible_assets
B.I.5. Avviamento :: goodwill => goodwill
B.II. TOTALE IMMOB. MATERIALI :: property_plant_equipment => property_plant_equipment
B.II.1. Terreni e fabbricati :: buildings
B.II.2. Impianti :: machinery
B.II.4. Altri beni :: fixtures
B.II.5. Imm. in corso/acconti :: construction
B.III. TOTALE IMMOB. FINANZIARIE :: financial_assets => long_term_investments
C. ATTIVO CIRCOLANTE :: total_current_assets - prepaid_expenses + deferred_tax_assets
C.I. TOTALE RIMANENZE :: inventories => inventories
C.I.1. Materie prime :: raw + merchandise
C.I.2. Prodotti semilav./in corso :: wip
C.I.4. Prodotti finiti :: finished
C.I.5. Acconti :: advances_paid
C.II. TOTALE CREDITI :: receivables_total + deferred_tax_assets
C.II.1. Cred. vs Clienti entro :: trade_receivables => trade_receivables
C.II.1. Cred. vs Clienti oltre
C.II.5-bis. Cred. tributari entro :: vat_receivable => current_tax_assets/other_receivables
C.II.5-ter. Cred. per imposte anticipate entro :: deferred_tax_assets => deferred_tax_assets
C.II.5-quater. Cred. verso altri entro :: sundry_receivables => other_receivables
C.III. TOTALE ATTIVITA' FINANZIARIE :: short_term_investments => short_term_investments
C.IV. TOT. DISPON. LIQUIDE :: cash_and_equivalents => cash_and_equivalents
C.IV.1. Depositi bancari :: cash_bank
C.IV.3. Denaro in cassa :: cash_hand
D. RATEI E RISCONTI :: prepaid_expenses => prepaid_expenses
TOTALE ATTIVO :: total_assets => total_assets
A. TOTALE PATRIMONIO NETTO :: total_equity => total_equity
A.I. Capitale sociale :: share_capital => share_capital
A.II. Riserva da sovrapprezzo :: share_premium => share_premium
A.IV. Riserva legale :: legal_reserve => +revenue_reserves
A.VI. Altre riserve :: free_reserves
A.VIII. Utile/perdita a nuovo :: retained_brought => retained_earnings
A.IX. Utile/perdita di esercizio :: net_income => profit_for_year_in_equity
B. TOTALE FONDI RISCHI :: provisions_noncurrent + provisions_current + deferred_tax_liabilities => provisions_total
B.2. Fondo per imposte anche differite :: deferred_tax_liabilities => deferred_tax_liabilities
B.4. Altri Fondi :: provisions_noncurrent + provisions_current
C. TRATTAMENTO DI FINE RAPPORTO :: pension_obligations => pension_obligations
D. TOTALE DEBITI :: debts => creditors_total
D.3. Soci per Finanziamenti oltre :: owner_loan => related_party_payables_noncurrent
D.4. Banche entro l'esercizio :: bank_current => short_term_debt
D.4. Banche oltre l'esercizio :: bank_long => long_term_debt
D.6. Acconti entro :: advances_received => contract_liabilities
D.7. Fornitori entro :: trade_payables => trade_payables
D.12. Debiti tributari entro :: vat_payable + current_tax_payable
D.13. Istituti previdenza entro :: social_payable
D.14. Altri debiti entro :: employee_payables + other_current_liabilities + accrued_expenses => other_current_liabilities
E. RATEI E RISCONTI :: deferred_income => deferred_income_bs
TOTALE PASSIVO :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
CONTO ECONOMICO
A. TOT. VAL. DELLA PRODUZIONE :: total_operating_income => total_operating_income
A.1. Ricavi vendite e prestazioni :: revenue => revenue
A.2. Var. rimanenze prodotti :: change_in_inventories_fg => change_in_inventories_fg
A.4. Incrementi di immob. :: own_work_capitalised => own_work_capitalised
A.5. Altri ricavi :: other_operating_income => other_operating_income
B. COSTI DELLA PRODUZIONE :: nature_costs => total_operating_expenses
B.6. Materie prime e consumo :: materials => materials_consumed
B.7. Servizi :: external_services => external_services
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
C.17. TOT Oneri finanziari :: interest_expense => interest_expense
RISULTATO PRIMA DELLE IMPOSTE :: profit_before_tax => profit_before_tax
20. Totale Imposte sul reddito correnti, differite e anticipate :: income_tax_expense => income_tax_expense
21. UTILE/PERDITA DI ESERCIZIO :: net_income => net_income
Dipendenti
Indice di liquidità
Rotazione crediti (volte)
"""


def italian_aida() -> Form:
    """One sheet: the position and the results below each other, day, unit and months above each of three columns."""
    books = company("SALUMIFICIO DELLA BASSA S.R.L.", sales=15_700, seed=1410)
    form = Form(books, "Aida_Export_1.xlsx", prints=Print(1000.0, 0, "#,##0"))
    form.leave_open(
        "total_noncurrent_assets total_current_assets intangible_assets other_tax_social_payables current_tax_payable current_tax_assets "
        "accrued_expenses employee_payables provisions_current provisions_noncurrent depreciation_amortisation impairment_losses "
        "depreciation_ppe financial_debt_unsplit long_term_receivables total_debt contract_liabilities deferred_income_bs other_receivables "
        "receivables_total current_portion_long_term_debt other_reserves revenue_reserves total_liabilities total_current_liabilities "
        "total_noncurrent_liabilities"
    )
    page = form.page("Bilancio")
    page.put(books.name)
    page.put("Partita IVA", "02345670365")
    page.skip()
    page.put("Bilancio non consolidato", "31/12/2024", "31/12/2023", "31/12/2022")
    page.put(None, "migl EUR", "migl EUR", "migl EUR")
    page.put(None, "12 mesi", "12 mesi", "12 mesi")
    page.table(POSITION, [0, Amount(0), Amount(1), Amount(2)])
    page.skip()
    page.table(RESULTS, [0, Amount(0), Amount(1), Amount(2)])
    return form


FORMS = (italian_aida,)
