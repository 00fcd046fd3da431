"""Bilancio XBRL as the Italian register prints it: ordinary scheme of the civil code with its "entro" and "oltre" rows, and the indirect rendiconto."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Attivo
*B) Immobilizzazioni
*I - Immobilizzazioni immateriali
4) concessioni, licenze, marchi e diritti simili :: intangible_assets => intangible_assets
5) avviamento :: goodwill => goodwill
Totale immobilizzazioni immateriali :: intangibles
*II - Immobilizzazioni materiali
1) terreni e fabbricati :: buildings
2) impianti e macchinario :: machinery
4) altri beni :: fixtures
5) immobilizzazioni in corso e acconti :: construction
Totale immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
*III - Immobilizzazioni finanziarie
1) partecipazioni in
d-bis) altre imprese :: long_term_investments
Totale partecipazioni :: long_term_investments
2) crediti
d-bis) verso altri
esigibili oltre l'esercizio successivo :: deposits
Totale crediti verso altri :: deposits
Totale crediti :: deposits
Totale immobilizzazioni finanziarie :: financial_assets => long_term_investments
*Totale immobilizzazioni (B) :: total_noncurrent_assets - deferred_tax_assets => total_noncurrent_assets
*C) Attivo circolante
*I - Rimanenze
1) materie prime, sussidiarie e di consumo :: raw + merchandise
2) prodotti in corso di lavorazione e semilavorati :: wip
4) prodotti finiti e merci :: finished
5) acconti :: advances_paid
Totale rimanenze :: inventories => inventories
*II - Crediti
1) verso clienti
esigibili entro l'esercizio successivo :: trade_receivables
Totale crediti verso clienti :: trade_receivables => trade_receivables
5-bis) crediti tributari
esigibili entro l'esercizio successivo :: vat_receivable
Totale crediti tributari :: vat_receivable => +other_receivables
5-ter) imposte anticipate :: deferred_tax_assets => deferred_tax_assets
5-quater) verso altri
esigibili entro l'esercizio successivo :: sundry_receivables
Totale crediti verso altri :: sundry_receivables => +other_receivables
Totale crediti :: receivables_total + deferred_tax_assets => receivables_total
*III - Attività finanziarie che non costituiscono immobilizzazioni
6) altri titoli :: short_term_investments
Totale attività finanziarie che non costituiscono immobilizzazioni :: short_term_investments => short_term_investments
*IV - Disponibilità liquide
1) depositi bancari e postali :: cash_bank
3) danaro e valori in cassa :: cash_hand
Totale disponibilità liquide :: cash_and_equivalents => cash_and_equivalents
*Totale attivo circolante (C) :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
*D) Ratei e risconti :: prepaid_expenses => prepaid_expenses
*Totale attivo :: total_assets => total_assets
*Passivo
*A) Patrimonio netto
I - Capitale :: share_capital => share_capital
II - Riserva da soprapprezzo delle azioni :: share_premium => share_premium
IV - Riserva legale :: legal_reserve => +revenue_reserves
*VI - Altre riserve, distintamente indicate
Riserva straordinaria :: free_reserves => +revenue_reserves
Totale altre riserve :: free_reserves
VIII - Utili (perdite) portati a nuovo :: retained_brought => retained_earnings
IX - Utile (perdita) dell'esercizio :: net_income => profit_for_year_in_equity
*Totale patrimonio netto :: total_equity => total_equity
*B) Fondi per rischi e oneri
2) per imposte, anche differite :: deferred_tax_liabilities => deferred_tax_liabilities
4) altri :: provisions_noncurrent + provisions_current
Totale fondi per rischi ed oneri :: provisions_noncurrent + provisions_current + deferred_tax_liabilities => provisions_total
*C) Trattamento di fine rapporto di lavoro subordinato :: pension_obligations => pension_obligations
*D) Debiti
3) debiti verso soci per finanziamenti
esigibili oltre l'esercizio successivo :: owner_loan
Totale debiti verso soci per finanziamenti :: owner_loan => related_party_payables_noncurrent
4) debiti verso banche
esigibili entro l'esercizio successivo :: bank_current => short_term_debt
esigibili oltre l'esercizio successivo :: bank_long => long_term_debt
Totale debiti verso banche :: bank_debt
6) acconti
esigibili entro l'esercizio successivo :: advances_received
Totale acconti :: advances_received => contract_liabilities
7) debiti verso fornitori
esigibili entro l'esercizio successivo :: trade_payables
Totale debiti verso fornitori :: trade_payables => trade_payables
12) debiti tributari
esigibili entro l'esercizio successivo :: vat_payable + current_tax_payable
Totale debiti tributari :: vat_payable + current_tax_payable
13) debiti verso istituti di previdenza e di sicurezza sociale
esigibili entro l'esercizio successivo :: social_payable
Totale debiti verso istituti di previdenza e di sicurezza sociale :: social_payable
14) altri debiti
esigibili entro l'esercizio successivo :: employee_payables + other_current_liabilities + accrued_expenses
Totale altri debiti :: employee_payables + other_current_liabilities + accrued_expenses => other_current_liabilities
*Totale debiti :: debts => creditors_total
*E) Ratei e risconti :: deferred_income => deferred_income_bs
*Totale passivo :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
*A) Valore della produzione
1) ricavi delle vendite e delle prestazioni => revenue
2) variazioni delle rimanenze di prodotti in corso di lavorazione, semilavorati e finiti :: change_in_inventories_fg => change_in_inventories_fg
4) incrementi di immobilizzazioni per lavori interni :: own_work_capitalised => own_work_capitalised
5) altri ricavi e proventi
altri :: other_operating_income
Totale altri ricavi e proventi :: other_operating_income => other_operating_income
*Totale valore della produzione :: total_operating_income => total_operating_income
*B) Costi della produzione
6) per materie prime, sussidiarie, di consumo e di merci :: materials => materials_consumed
7) per servizi :: external_services => external_services
9) per il personale
a) salari e stipendi :: wages
b) oneri sociali :: social_cost
c) trattamento di fine rapporto :: pension_cost
Totale costi per il personale :: personnel_expenses => personnel_expenses
10) ammortamenti e svalutazioni
a) ammortamento delle immobilizzazioni immateriali :: amortisation
b) ammortamento delle immobilizzazioni materiali :: depreciation_ppe
d) svalutazioni dei crediti compresi nell'attivo circolante e delle disponibilità liquide :: bad_debt_expense => bad_debt_expense
Totale ammortamenti e svalutazioni :: depreciation_amortisation + bad_debt_expense
14) oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
*Totale costi della produzione :: nature_costs => total_operating_expenses
*Differenza tra valore e costi della produzione (A - B) :: operating_profit => operating_profit
*C) Proventi e oneri finanziari
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
*20) Imposte sul reddito dell'esercizio, correnti, differite e anticipate
imposte correnti :: current_tax
imposte differite e anticipate :: deferred_tax
Totale delle imposte sul reddito dell'esercizio, correnti, differite e anticipate :: income_tax_expense => income_tax_expense
*21) Utile (perdita) dell'esercizio :: net_income => net_income
"""
FLOWS = """
*A) Flussi finanziari derivanti dall'attività operativa (metodo indiretto)
Utile (perdita) dell'esercizio :: net_income => cf_start_profit
Imposte sul reddito :: income_tax_expense
Interessi passivi/(attivi) :: interest_expense - interest_income
(Plusvalenze)/Minusvalenze derivanti dalla cessione di attività :: - disposal_gain
1) Utile (perdita) dell'esercizio prima d'imposte sul reddito, interessi, dividendi e plus/minusvalenze da cessione :: operating_profit - disposal_gain
*Rettifiche per elementi non monetari che non hanno avuto contropartita nel capitale circolante netto
Accantonamenti ai fondi :: provisions_change
Ammortamenti delle immobilizzazioni :: depreciation_amortisation => cf_depreciation
Totale rettifiche per elementi non monetari che non hanno avuto contropartita nel capitale circolante netto :: provisions_change + depreciation_amortisation
2) Flusso finanziario prima delle variazioni del capitale circolante netto :: operating_profit - disposal_gain + provisions_change + depreciation_amortisation => cf_before_working_capital
*Variazioni del capitale circolante netto
Decremento/(Incremento) delle rimanenze :: cf_change_inventories => cf_change_inventories
Decremento/(Incremento) dei crediti verso clienti :: - up_trade_receivables => cf_change_receivables
Incremento/(Decremento) dei debiti verso fornitori :: cf_change_payables => cf_change_payables
Decremento/(Incremento) dei ratei e risconti attivi :: - up_prepaid_expenses
Incremento/(Decremento) dei ratei e risconti passivi :: up_deferred_income
Altri decrementi/(Altri Incrementi) del capitale circolante netto :: cf_change_other_wc + up_prepaid_expenses - up_deferred_income - up_other_receivables - up_current_tax_payable
Totale variazioni del capitale circolante netto :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
3) Flusso finanziario dopo le variazioni del capitale circolante netto :: cf_operating + tax_settled + interest_expense - interest_income
*Altre rettifiche
Interessi incassati/(pagati) :: interest_income - interest_expense
(Imposte sul reddito pagate) :: - tax_settled => cf_tax_paid
Totale altre rettifiche :: interest_income - interest_expense - tax_settled
*Flusso finanziario dell'attività operativa (A) :: cf_operating => cf_operating
*B) Flussi finanziari derivanti dall'attività d'investimento
Immobilizzazioni materiali
(Investimenti) :: cf_capex => cf_capex
Disinvestimenti :: disposal_proceeds => cf_disposal_proceeds
Immobilizzazioni immateriali
(Investimenti) :: cf_capex_intangibles => cf_capex_intangibles
Immobilizzazioni finanziarie
(Investimenti) :: cf_other_investing => cf_other_investing
*Flusso finanziario dell'attività di investimento (B) :: cf_investing => cf_investing
*C) Flussi finanziari derivanti dall'attività di finanziamento
Mezzi di terzi
Accensione finanziamenti :: borrowed => cf_debt_proceeds
(Rimborso finanziamenti) :: - repaid => cf_debt_repayment
Mezzi propri
(Dividendi e acconti su dividendi pagati) :: - dividends_declared => cf_dividends_paid
*Flusso finanziario dell'attività di finanziamento (C) :: cf_financing => cf_financing
*Incremento (decremento) delle disponibilità liquide (A ± B ± C) :: cf_net_change => cf_net_change
*Disponibilità liquide a inizio esercizio
Depositi bancari e postali :: was_cash_bank
Danaro e valori in cassa :: was_cash_hand
Totale disponibilità liquide a inizio esercizio :: was_cash_and_equivalents => cash_beginning
*Disponibilità liquide a fine esercizio
Depositi bancari e postali :: cash_bank
Danaro e valori in cassa :: cash_hand
Totale disponibilità liquide a fine esercizio :: cash_and_equivalents => cash_end
"""
OPEN = (
    "total_noncurrent_assets total_current_assets intangible_assets other_tax_social_payables current_tax_payable current_tax_assets "
    "accrued_expenses employee_payables provisions_current provisions_noncurrent depreciation_amortisation impairment_losses "
    "depreciation_ppe cf_other_noncash cf_change_other_wc cf_interest_paid cf_interest_received cf_cash_generated_from_operations "
    "financial_debt_unsplit long_term_receivables total_debt contract_liabilities deferred_income_bs other_receivables receivables_total "
    "current_portion_long_term_debt other_reserves income_tax_expense equity_attributable_to_parent total_liabilities "
    "total_current_liabilities total_noncurrent_liabilities"
)


def italian_xbrl() -> Form:
    """Three sheets with the day or the year's end above each of two columns, in whole euros."""
    books = company("OFFICINE MECCANICHE BRENTA S.P.A.", sales=23_400, seed=1409)
    form = Form(books, "Bilancio XBRL 2024.xlsx", prints=Print(1.0, 0, "#,##0;(#,##0)"))
    form.leave_open(OPEN)
    for name, title, drawn in (
        ("Stato patrimoniale", "Stato patrimoniale", POSITION),
        ("Conto economico", "Conto economico", RESULTS),
        ("Rendiconto", "Rendiconto finanziario, metodo indiretto", FLOWS),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put("Bilancio di esercizio al 31-12-2024")
        page.put("Gli importi presenti sono espressi in Euro")
        page.skip()
        page.put(title, "31-12-2024", "31-12-2023")
        page.table(drawn, [0, Amount(0), Amount(1)])
    return form


FORMS = (italian_xbrl,)
