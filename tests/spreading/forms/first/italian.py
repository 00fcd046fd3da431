"""Italy: the scheme of the civil code (CEE) as balance-sheet programs print it."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

BALANCE = """
Stato patrimoniale
Attivo
A) Crediti verso soci per versamenti ancora dovuti
B) Immobilizzazioni
I - Immobilizzazioni immateriali
4) concessioni, licenze, marchi e diritti simili => intangible_assets
5) avviamento => goodwill
Totale immobilizzazioni immateriali :: intangibles
II - Immobilizzazioni materiali
1) terreni e fabbricati :: buildings
2) impianti e macchinario :: machinery
3) attrezzature industriali e commerciali :: fixtures
5) immobilizzazioni in corso e acconti :: construction
Totale immobilizzazioni materiali => property_plant_equipment
III - Immobilizzazioni finanziarie
1) partecipazioni in
d-bis) altre imprese :: long_term_investments
Totale partecipazioni :: long_term_investments
2) crediti
d-bis) verso altri
esigibili oltre l'esercizio successivo :: deposits
Totale crediti verso altri :: deposits
Totale immobilizzazioni finanziarie :: financial_assets => long_term_investments
Totale immobilizzazioni (B) :: fixed_assets + financial_assets => total_noncurrent_assets
C) Attivo circolante
I - Rimanenze
1) materie prime, sussidiarie e di consumo :: raw
2) prodotti in corso di lavorazione e semilavorati :: wip
4) prodotti finiti e merci :: finished + merchandise
5) acconti :: advances_paid
Totale rimanenze => inventories
II - Crediti
1) verso clienti
esigibili entro l'esercizio successivo :: trade_receivables
Totale crediti verso clienti => trade_receivables
5-bis) crediti tributari
esigibili entro l'esercizio successivo :: vat_receivable
Totale crediti tributari :: vat_receivable
5-ter) imposte anticipate => deferred_tax_assets
5-quater) verso altri
esigibili entro l'esercizio successivo :: sundry_receivables
Totale crediti verso altri :: sundry_receivables
Totale crediti :: receivables_total + deferred_tax_assets => receivables_total
III - Attività finanziarie che non costituiscono immobilizzazioni
6) altri titoli :: short_term_investments
Totale attività finanziarie che non costituiscono immobilizzazioni => short_term_investments
IV - Disponibilità liquide
1) depositi bancari e postali :: cash_bank
3) danaro e valori in cassa :: cash_hand
Totale disponibilità liquide => cash_and_equivalents
Totale attivo circolante (C) :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
D) Ratei e risconti => prepaid_expenses
Totale attivo => total_assets
Passivo
A) Patrimonio netto
I - Capitale => share_capital
II - Riserva da soprapprezzo delle azioni => share_premium
IV - Riserva legale :: legal_reserve
VI - Altre riserve, distintamente indicate
Riserva straordinaria :: free_reserves
Totale altre riserve :: free_reserves
VIII - Utili (perdite) portati a nuovo :: retained_brought => retained_earnings
IX - Utile (perdita) dell'esercizio => profit_for_year_in_equity
Totale patrimonio netto => total_equity
B) Fondi per rischi e oneri
2) per imposte, anche differite :: deferred_tax_liabilities
4) altri :: provisions_noncurrent + provisions_current
Totale fondi per rischi ed oneri :: deferred_tax_liabilities + provisions_noncurrent + provisions_current => provisions_total
C) Trattamento di fine rapporto di lavoro subordinato => pension_obligations
D) Debiti
3) debiti verso soci per finanziamenti
esigibili oltre l'esercizio successivo :: owner_loan
Totale debiti verso soci per finanziamenti :: owner_loan
4) debiti verso banche
esigibili entro l'esercizio successivo :: bank_current
esigibili oltre l'esercizio successivo :: bank_long
Totale debiti verso banche :: bank_debt
6) acconti
esigibili entro l'esercizio successivo :: advances_received
Totale acconti :: advances_received => contract_liabilities
7) debiti verso fornitori
esigibili entro l'esercizio successivo :: trade_payables
Totale debiti verso fornitori => trade_payables
12) debiti tributari
esigibili entro l'esercizio successivo :: current_tax_payable + vat_payable
Totale debiti tributari :: current_tax_payable + vat_payable
13) debiti verso istituti di previdenza e di sicurezza sociale
esigibili entro l'esercizio successivo :: social_payable
Totale debiti verso istituti di previdenza e di sicurezza sociale :: social_payable
14) altri debiti
esigibili entro l'esercizio successivo :: employee_payables + accrued_expenses + other_current_liabilities
Totale altri debiti :: employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Totale debiti :: debts => creditors_total
E) Ratei e risconti :: deferred_income => deferred_income_bs
Totale passivo => total_liabilities_and_equity
"""
INCOME = """
Conto economico
A) Valore della produzione
1) ricavi delle vendite e delle prestazioni => revenue
2) variazioni delle rimanenze di prodotti in corso di lavorazione, semilavorati e finiti => change_in_inventories_fg
4) incrementi di immobilizzazioni per lavori interni => own_work_capitalised
5) altri ricavi e proventi
altri :: other_operating_income
Totale altri ricavi e proventi => other_operating_income
Totale valore della produzione => total_operating_income
B) Costi della produzione
6) per materie prime, sussidiarie, di consumo e di merci :: materials + up_raw + up_merchandise => +materials_consumed
7) per servizi => external_services
9) per il personale
a) salari e stipendi :: wages
b) oneri sociali :: social_cost
c) trattamento di fine rapporto :: pension_cost
Totale costi per il personale => personnel_expenses
10) ammortamenti e svalutazioni
a) ammortamento delle immobilizzazioni immateriali :: amortisation => +depreciation_amortisation
b) ammortamento delle immobilizzazioni materiali :: depreciation_ppe => +depreciation_amortisation
d) svalutazioni dei crediti compresi nell'attivo circolante e delle disponibilità liquide => bad_debt_expense
Totale ammortamenti e svalutazioni :: depreciation_amortisation + bad_debt_expense
11) variazioni delle rimanenze di materie prime, sussidiarie, di consumo e merci :: - up_raw - up_merchandise => +materials_consumed
14) oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
Totale costi della produzione :: nature_costs => total_operating_expenses
Differenza tra valore e costi della produzione (A - B) => operating_profit
C) Proventi e oneri finanziari
16) altri proventi finanziari
d) proventi diversi dai precedenti
altri :: interest_income
Totale proventi diversi dai precedenti :: interest_income
Totale altri proventi finanziari => interest_income
17) interessi e altri oneri finanziari
altri :: interest_expense
Totale interessi e altri oneri finanziari => interest_expense
17-bis) utili e perdite su cambi :: fx_result
Totale proventi e oneri finanziari (15 + 16 - 17 + - 17-bis) => net_financial_result
Risultato prima delle imposte (A - B + - C + - D) => profit_before_tax
20) imposte sul reddito dell'esercizio, correnti, differite e anticipate
imposte correnti :: current_tax
imposte differite e anticipate :: deferred_tax
Totale delle imposte sul reddito dell'esercizio, correnti, differite e anticipate => income_tax_expense
21) Utile (perdita) dell'esercizio => net_income
"""


def cee_scheme() -> Form:
    """The civil code's scheme with its headings, maturities below each debt and totals, as an old xls file."""
    books = company(
        "Officine Bressan S.r.l.", "manufacturer", "healthy", sales=12_480_000, step=1, years=2, without=EXCEPTIONAL
    )
    form = Form(books, "bilancio_2024.xls", prints=Print(1, number_format="#,##0;(#,##0)"))
    form.leave_open("other_receivables other_tax_social_payables related_party_payables_noncurrent related_party_payables_current total_liabilities "
                    "total_current_liabilities total_noncurrent_liabilities other_financial_result depreciation_ppe deferred_tax_liabilities other_reserves "
                    "financial_debt_unsplit short_term_debt long_term_debt current_tax_payable receivables_total revenue_reserves")  # fmt: skip
    page = form.page("Bilancio")
    page.put("OFFICINE BRESSAN S.R.L.")
    page.put("Sede in VIA DELL'ARTIGIANATO 14 - PORDENONE (PN)", None, None)
    page.put("Bilancio al 31/12/2024")
    page.put(None, "31/12/2024", "31/12/2023")
    page.table(BALANCE, (0, Amount(0), Amount(1)))
    page.skip()
    page.put(None, "31/12/2024", "31/12/2023")
    page.table(INCOME, (0, Amount(0), Amount(1)))
    return form


FORMS = (cee_scheme,)
