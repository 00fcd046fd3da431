"""Italy: the consolidated statements of a listed group, with columns for related parties between the years."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ATTIVITÀ
*Attività non correnti
Immobili, impianti e macchinari | 12 :: property_plant_equipment => property_plant_equipment
Avviamento | 13 :: goodwill => goodwill
Altre attività immateriali | 14 :: intangible_assets => intangible_assets
Partecipazioni in altre imprese | 15 :: long_term_investments => long_term_investments
Crediti finanziari e altre attività finanziarie non correnti | 16 :: deposits => other_noncurrent_assets/long_term_receivables
Attività per imposte anticipate | 17 :: deferred_tax_assets => deferred_tax_assets
*Totale attività non correnti | :: total_noncurrent_assets => total_noncurrent_assets
*Attività correnti
Rimanenze | 18 :: inventories => inventories
Crediti commerciali | 19 :: trade_receivables ; related_rec => trade_receivables
Altri crediti e attività correnti | 20 :: other_receivables + prepaid_expenses => other_current_assets/other_receivables
Attività finanziarie correnti | 21 :: short_term_investments => short_term_investments
Disponibilità liquide e mezzi equivalenti | 22 :: cash_and_equivalents => cash_and_equivalents
*Totale attività correnti | :: total_current_assets => total_current_assets
*TOTALE ATTIVITÀ | :: total_assets => total_assets
*PATRIMONIO NETTO E PASSIVITÀ
*Patrimonio netto
Capitale sociale | 23 :: share_capital => share_capital
Riserva sovrapprezzo azioni | 23 :: share_premium => share_premium
Altre riserve e utili a nuovo | 23 :: revenue_reserves + retained_brought => retained_earnings/other_reserves
Risultato dell'esercizio | :: net_income => profit_for_year_in_equity
*Totale patrimonio netto di Gruppo | :: total_equity => equity_attributable_to_parent total_equity
*Passività non correnti
Finanziamenti a lungo termine | 24 :: bank_long + owner_loan => long_term_debt
Benefici verso dipendenti | 25 :: pension_obligations => pension_obligations
Fondi per rischi e oneri | 26 :: provisions_noncurrent => provisions_noncurrent
Passività per imposte differite | 17 :: deferred_tax_liabilities => deferred_tax_liabilities
*Totale passività non correnti | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Passività correnti
Debiti verso banche e quota corrente dei finanziamenti | 24 :: bank_current => short_term_debt
Debiti commerciali | 27 :: trade_payables ; related_pay => trade_payables
Passività contrattuali | 28 :: contract_liabilities => contract_liabilities
Debiti per imposte sul reddito | 29 :: current_tax_payable => current_tax_payable
Fondi per rischi e oneri - quota corrente | 26 :: provisions_current => provisions_current
Altri debiti e passività correnti | 30 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
*Totale passività correnti | :: total_current_liabilities => total_current_liabilities
*TOTALE PATRIMONIO NETTO E PASSIVITÀ | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Ricavi da contratti con clienti | 31 :: revenue ; related_sales => revenue
Altri ricavi e proventi operativi | 32 :: other_operating_income + own_work_capitalised + change_in_inventories_fg
Acquisti di materie prime, semilavorati e merci | 33 :: - materials => -materials_consumed
Costi per servizi e godimento beni di terzi | 34 :: - external_services ; - related_pay => -external_services
Costo del personale | 35 :: - personnel_expenses => -personnel_expenses
Altri oneri operativi | 36 :: - operating_charges => -other_operating_expenses
*Risultato operativo lordo (EBITDA) | :: ebitda => ebitda
Ammortamenti | 37 :: - depreciation_amortisation => -depreciation_amortisation
*Risultato operativo (EBIT) | :: operating_profit => operating_profit
Proventi finanziari | 38 :: interest_income => interest_income
Oneri finanziari | 38 :: - interest_expense => -interest_expense
*Risultato ante imposte | :: profit_before_tax => profit_before_tax
Imposte sul reddito | 39 :: - income_tax_expense => -income_tax_expense
*Risultato netto dell'esercizio | :: net_income => net_income
"""
FLOWS = """
Risultato netto dell'esercizio :: net_income => cf_start_profit
Ammortamenti :: depreciation_amortisation => cf_depreciation
Variazione dei fondi e altre poste non monetarie :: cf_other_noncash => cf_other_noncash
Variazione delle rimanenze :: cf_change_inventories => cf_change_inventories
Variazione dei crediti commerciali e altri :: cf_change_receivables => cf_change_receivables
Variazione dei debiti commerciali :: cf_change_payables => cf_change_payables
Variazione di altre attività e passività :: cf_change_other_wc => cf_change_other_wc
*Flusso di cassa netto dell'attività operativa (A) :: cf_operating => cf_operating
Investimenti in immobili, impianti e macchinari :: - capex => cf_capex
Investimenti in attività immateriali :: - capex_intangibles => cf_capex_intangibles
Incassi da dismissioni :: disposal_proceeds => cf_disposal_proceeds
Altre variazioni di attività finanziarie :: cf_other_investing => cf_other_investing
*Flusso di cassa netto dell'attività di investimento (B) :: cf_investing => cf_investing
Accensione di finanziamenti :: borrowed => cf_debt_proceeds
Rimborso di finanziamenti :: - repaid => cf_debt_repayment
Dividendi pagati agli azionisti :: - dividends_declared => cf_dividends_paid
*Flusso di cassa netto dell'attività di finanziamento (C) :: cf_financing => cf_financing
*Variazione netta delle disponibilità liquide (A+B+C) :: cf_net_change => cf_net_change
Disponibilità liquide a inizio esercizio :: cash_beginning => cash_beginning
Disponibilità liquide a fine esercizio :: cash_end => cash_end
"""


def italian_listed() -> Form:
    """A note column, and after each year a column of what is owed by or to related parties."""
    books = company("Officine Meccaniche Brentella S.p.A.", "manufacturer", sales=212_000, years=2)
    books = split(
        books,
        related_rec=("trade_receivables", 0.07),
        related_pay=("trade_payables", 0.11),
        related_sales=("revenue", 0.05),
    )
    form = Form(books, "Bilancio_consolidato_2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open("other_operating_income total_operating_income other_receivables")
    heads = ("Note", "31.12.2024", "di cui parti correlate", "31.12.2023", "di cui parti correlate")
    related = (Amount(0), Amount(0, 1, counts=False), Amount(1), Amount(1, 1, counts=False))
    for name, title, drawn, first in (
        ("SP", "Prospetto della situazione patrimoniale-finanziaria consolidata", POSITION, heads),
        ("CE", "Prospetto di conto economico consolidato", INCOME, heads),
    ):
        page = form.page(name)
        page.put(f"Gruppo {books.name}")
        page.put(title)
        page.put("(valori in migliaia di Euro)", *first)
        page.table(drawn, (0, 1, *related))
    page = form.page("RF")
    page.put("Rendiconto finanziario consolidato")
    page.put("(valori in migliaia di Euro)", "2024", "2023")
    page.table(FLOWS, (0, Amount(0), Amount(1)))
    return form


FORMS = (italian_listed,)
