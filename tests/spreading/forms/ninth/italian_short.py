"""Bilancio abbreviato of an Italian s.r.l., as the chamber of commerce's XBRL file turns into a workbook."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Stato patrimoniale
*Attivo
B) Immobilizzazioni
I - Immobilizzazioni immateriali :: intangibles
II - Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
III - Immobilizzazioni finanziarie :: financial_assets
*Totale immobilizzazioni (B) :: fixed_assets + financial_assets => total_noncurrent_assets
C) Attivo circolante
I - Rimanenze :: inventories => inventories
II - Crediti
esigibili entro l'esercizio successivo :: receivables_total
imposte anticipate :: deferred_tax_assets => deferred_tax_assets
*Totale crediti :: receivables_total + deferred_tax_assets => receivables_total
III - Attività finanziarie che non costituiscono immobilizzazioni :: short_term_investments => short_term_investments
IV - Disponibilità liquide :: cash_and_equivalents => cash_and_equivalents
*Totale attivo circolante (C) :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
D) Ratei e risconti :: prepaid_expenses => prepaid_expenses
*Totale attivo :: total_assets => total_assets
*Passivo
A) Patrimonio netto
I - Capitale :: share_capital => share_capital
II - Riserva da soprapprezzo delle azioni :: share_premium => share_premium
IV - Riserva legale :: legal_reserve
VI - Altre riserve :: free_reserves
VIII - Utili (perdite) portati a nuovo :: retained_brought => retained_earnings
IX - Utile (perdita) dell'esercizio :: net_income => profit_for_year_in_equity
*Totale patrimonio netto :: total_equity => total_equity
B) Fondi per rischi e oneri :: provisions_noncurrent + provisions_current + deferred_tax_liabilities
C) Trattamento di fine rapporto di lavoro subordinato :: pension_obligations => pension_obligations
D) Debiti
esigibili entro l'esercizio successivo :: debts - bank_long - owner_loan
esigibili oltre l'esercizio successivo :: bank_long + owner_loan
*Totale debiti :: debts => creditors_total
E) Ratei e risconti :: deferred_income => deferred_income_bs
*Totale passivo :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*Conto economico
A) Valore della produzione
1) ricavi delle vendite e delle prestazioni :: revenue => revenue
2), 3) variazioni delle rimanenze di prodotti in corso di lavorazione, semilavorati e finiti e dei lavori in corso su ordinazione :: change_in_inventories_fg => change_in_inventories_fg
4) incrementi di immobilizzazioni per lavori interni :: own_work_capitalised => own_work_capitalised
5) altri ricavi e proventi
altri :: other_operating_income
Totale altri ricavi e proventi :: other_operating_income => other_operating_income
*Totale valore della produzione :: total_operating_income => total_operating_income
B) Costi della produzione
6) per materie prime, sussidiarie, di consumo e di merci :: materials + up_raw => +materials_consumed
7) per servizi :: external_services => external_services
9) per il personale
a) salari e stipendi :: wages
b) oneri sociali :: social_cost
c), d), e) trattamento di fine rapporto, trattamento di quiescenza, altri costi del personale :: pension_cost
c) trattamento di fine rapporto :: pension_cost
Totale costi per il personale :: personnel_expenses => personnel_expenses
10) ammortamenti e svalutazioni
a), b), c) ammortamento delle immobilizzazioni immateriali e materiali, altre svalutazioni delle immobilizzazioni :: depreciation_amortisation => depreciation_amortisation
a) ammortamento delle immobilizzazioni immateriali :: amortisation
b) ammortamento delle immobilizzazioni materiali :: depreciation_ppe
d) svalutazioni dei crediti compresi nell'attivo circolante e delle disponibilità liquide :: bad_debt_expense => bad_debt_expense
Totale ammortamenti e svalutazioni :: depreciation_amortisation + bad_debt_expense
11) variazioni delle rimanenze di materie prime, sussidiarie, di consumo e merci :: - up_raw => +materials_consumed
14) oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
*Totale costi della produzione :: nature_costs => total_operating_expenses
*Differenza tra valore e costi della produzione (A - B) :: operating_profit => operating_profit
C) Proventi e oneri finanziari
16) altri proventi finanziari
d) proventi diversi dai precedenti
altri :: interest_income
Totale proventi diversi dai precedenti :: interest_income
Totale altri proventi finanziari :: interest_income => interest_income
17) interessi e altri oneri finanziari
altri :: interest_expense
Totale interessi e altri oneri finanziari :: interest_expense => interest_expense
*Totale proventi e oneri finanziari (15 + 16 - 17 + - 17-bis) :: net_financial_result => net_financial_result
*Risultato prima delle imposte (A - B + - C + - D) :: profit_before_tax => profit_before_tax
20) Imposte sul reddito dell'esercizio, correnti, differite e anticipate
imposte correnti :: current_tax
imposte differite e anticipate :: deferred_tax
Totale delle imposte sul reddito dell'esercizio, correnti, differite e anticipate :: income_tax_expense => income_tax_expense
*21) Utile (perdita) dell'esercizio :: net_income => net_income
"""


def italian_short() -> Form:
    books = company("Fratelli Bassi S.r.l.", "manufacturer", "strained", sales=4_300, step=1000.0, last=2023, seed=95)
    form = Form(books, "IT0123456.xlsx", end=date(2023, 12, 31), prints=Print(1.0, 0, "#,##0"))
    form.leave_open(
        "intangible_assets goodwill long_term_investments other_noncurrent_assets revenue_reserves other_reserves"
    )
    form.leave_open(
        "provisions_total provisions_noncurrent total_current_liabilities total_noncurrent_liabilities depreciation_ppe"
    )
    form.leave_open("total_liabilities trade_receivables other_receivables ebitda long_term_debt materials_consumed")
    page = form.page("Bilancio")
    page.put("FRATELLI BASSI S.R.L.")
    page.put("Bilancio di esercizio al 31-12-2023")
    page.put("Dati anagrafici")
    page.put("Sede in", "VIA EMILIA 12 MODENA")
    page.put("Codice Fiscale", "01234560369")
    page.put("Capitale Sociale Euro", "413.000 i.v.")
    page.put("Forma giuridica", "SOCIETA' A RESPONSABILITA' LIMITATA")
    page.put("Settore di attività prevalente (ATECO)", "257311")
    page.put("Società in liquidazione", "no")
    page.put("Gli importi presenti sono espressi in Euro")
    page.skip()
    page.put(None, "31-12-2023", "31-12-2022")
    page.table(POSITION, [0, Amount(0), Amount(1)])
    page.skip()
    page.put("v.2.13.0", None, "Pag. 2 di 14")
    page.put(None, "31-12-2023", "31-12-2022")
    page.table(INCOME, [0, Amount(0), Amount(1)])
    return form


FORMS = (italian_short,)
