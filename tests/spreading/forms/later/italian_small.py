"""Italy: the abridged accounts of art. 2435-bis as balance-sheet programs (TeamSystem, Zucchetti) print them."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
Attivo
A) Crediti verso soci per versamenti ancora dovuti
B) Immobilizzazioni
I - Immobilizzazioni immateriali :: intangibles => intangible_assets
II - Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
III - Immobilizzazioni finanziarie :: financial_assets => long_term_investments
Totale immobilizzazioni (B) :: fixed_assets + financial_assets => total_noncurrent_assets
C) Attivo circolante
I - Rimanenze :: inventories => inventories
II - Crediti
esigibili entro l'esercizio successivo :: receivables_total
esigibili oltre l'esercizio successivo
Imposte anticipate :: deferred_tax_assets => deferred_tax_assets
Totale crediti :: receivables_total + deferred_tax_assets => receivables_total
III - Attività finanziarie che non costituiscono immobilizzazioni => short_term_investments
IV - Disponibilità liquide => cash_and_equivalents
Totale attivo circolante (C) :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
D) Ratei e risconti :: prepaid_expenses => prepaid_expenses
Totale attivo => total_assets
"""
FUNDS = """
Passivo
A) Patrimonio netto
I - Capitale => share_capital
II - Riserva da soprapprezzo delle azioni => share_premium
III - Riserve di rivalutazione
IV - Riserva legale :: legal_reserve
V - Riserve statutarie
VI - Altre riserve :: free_reserves
VII - Riserva per operazioni di copertura dei flussi finanziari attesi
VIII - Utili (perdite) portati a nuovo :: retained_brought => retained_earnings
IX - Utile (perdita) dell'esercizio => profit_for_year_in_equity
X - Riserva negativa per azioni proprie in portafoglio
Totale patrimonio netto => total_equity
B) Fondi per rischi e oneri :: provisions_noncurrent + provisions_current + deferred_tax_liabilities => provisions_total
C) Trattamento di fine rapporto di lavoro subordinato => pension_obligations
D) Debiti
esigibili entro l'esercizio successivo :: debts - bank_long - owner_loan
esigibili oltre l'esercizio successivo :: bank_long + owner_loan
Totale debiti :: debts => creditors_total
E) Ratei e risconti :: deferred_income => deferred_income_bs
Totale passivo :: total_assets => total_liabilities_and_equity
"""
INCOME = """
A) Valore della produzione
1) ricavi delle vendite e delle prestazioni => revenue
2), 3) variaz. rimanenze prodotti in corso di lavoraz., semilavorati, finiti e lavori in corso su ordinaz. :: change_in_inventories_fg
2) variaz. rimanenze di prodotti in corso di lavoraz., semilavorati e finiti => change_in_inventories_fg
4) incrementi di immobilizzazioni per lavori interni => own_work_capitalised
5) altri ricavi e proventi
contributi in conto esercizio
altri :: other_operating_income
Totale altri ricavi e proventi :: other_operating_income => other_operating_income
Totale valore della produzione => total_operating_income
B) Costi della produzione
6) per materie prime, sussidiarie, di consumo e di merci :: materials + up_raw => +materials_consumed
7) per servizi :: external_services - leases => external_services
8) per godimento di beni di terzi :: leases
9) per il personale
a) salari e stipendi :: wages
b) oneri sociali :: social_cost
c), d), e) tratt. fine rapporto, tratt. quiescenza, altri costi del personale :: pension_cost
c) trattamento di fine rapporto :: pension_cost
Totale costi per il personale :: personnel_expenses => personnel_expenses
10) ammortamenti e svalutazioni
a), b), c) ammort. delle immobilizz. immateriali e materiali, altre svalutaz. delle immobilizz. :: depreciation_amortisation => depreciation_amortisation
a) ammort. delle immobilizzazioni immateriali :: amortisation
b) ammort. delle immobilizzazioni materiali :: depreciation_ppe => depreciation_ppe
d) svalutazioni dei crediti compresi nell'attivo circolante e delle disponibilità liquide :: bad_debt_expense => bad_debt_expense
Totale ammortamenti e svalutazioni :: depreciation_amortisation + bad_debt_expense
11) variaz. delle rimanenze di materie prime, sussidiarie, di consumo e merci :: - up_raw => +materials_consumed
14) oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
Totale costi della produzione :: nature_costs => total_operating_expenses
Differenza tra valore e costi della produzione (A - B) => operating_profit
C) Proventi e oneri finanziari
16) altri proventi finanziari
d) proventi diversi dai precedenti
altri :: interest_income
Totale proventi diversi dai precedenti :: interest_income
Totale altri proventi finanziari :: interest_income => interest_income
17) interessi e altri oneri finanziari
altri :: interest_expense
Totale interessi e altri oneri finanziari :: interest_expense => interest_expense
17-bis) utili e perdite su cambi :: fx_result => other_financial_result
Totale proventi e oneri finanziari (15 + 16 - 17 + - 17-bis) => net_financial_result
D) Rettifiche di valore di attività e passività finanziarie
Totale delle rettifiche di valore di attività e passività finanziarie (18 - 19)
Risultato prima delle imposte (A - B + - C + - D) => profit_before_tax
20) imposte sul reddito dell'esercizio, correnti, differite e anticipate
imposte correnti :: current_tax
imposte differite e anticipate :: deferred_tax
Totale imposte sul reddito dell'esercizio, correnti, differite e anticipate => income_tax_expense
21) Utile (perdita) dell'esercizio => net_income
"""


def abbreviato() -> Form:
    """The XBRL print of abridged accounts: cover data, balance and income statement on sheets of their own, units of euro."""
    books = company(
        "Arredamenti Valsugana S.r.l.",
        "manufacturer",
        "distressed",
        sales=3_870_000,
        step=1,
        years=2,
        without=EXCEPTIONAL,
    )
    leases = tuple(services // 14 for services in books.accounts["external_services"])
    books = replace(books, accounts={**books.accounts, "leases": leases})
    form = Form(books, "bilancio_abbreviato_31122024.xlsx", prints=Print(1, number_format="#,##0;(#,##0)", zero="-"))
    form.leave_open(
        "total_liabilities total_current_liabilities total_noncurrent_liabilities trade_receivables other_receivables other_reserves revenue_reserves "
        "other_current_liabilities other_noncurrent_liabilities long_term_debt short_term_debt financial_debt_unsplit provisions_current "
        "provisions_noncurrent deferred_tax_liabilities impairment_losses lease_expense total_noncurrent_assets"
    )
    page = form.page("Dati anagrafici")
    page.put("ARREDAMENTI VALSUGANA S.R.L.")
    page.put("Bilancio di esercizio al 31-12-2024")
    page.skip()
    page.put("Dati anagrafici")
    for label, value in (
        ("Sede in", "VIA DELLE SEGHERIE 7 - BORGO VALSUGANA (TN)"),
        ("Capitale Sociale Euro", f"{books.amount('share_capital'):,} i.v.".replace(",", ".")),
        ("Forma giuridica", "SOCIETA' A RESPONSABILITA' LIMITATA"),
        ("Settore di attività prevalente (ATECO)", "310910"),
        ("Società in liquidazione", "no"),
        ("Appartenenza a un gruppo", "no"),
    ):
        page.put(label, value)
    page.put("Gli importi presenti sono espressi in Euro")
    page = form.page("Stato patrimoniale")
    page.put("v.2.14.0", None, "ARREDAMENTI VALSUGANA S.R.L.")
    page.put("Stato patrimoniale")
    page.put(None, "31-12-2024", "31-12-2023")
    page.put("Stato patrimoniale")
    page.table(ASSETS, (0, Amount(0), Amount(1)))
    page.table(FUNDS, (0, Amount(0), Amount(1)))
    page = form.page("Conto economico")
    page.put("v.2.14.0", None, "ARREDAMENTI VALSUGANA S.R.L.")
    page.put("Conto economico")
    page.put(None, "31-12-2024", "31-12-2023")
    page.put("Conto economico")
    page.table(INCOME, (0, Amount(0), Amount(1)))
    return form


FORMS = (abbreviato,)
