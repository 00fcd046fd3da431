"""Italy: an adviser's reclassified statements of three years, by liquidity and by value added, with the net financial position."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.later.books import share
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

INVESTED = """
*LIQUIDITÀ IMMEDIATE (LI) :: cash_and_equivalents => cash_and_equivalents
Cassa e valori :: cash_hand
Banche c/c attivi :: cash_bank
*LIQUIDITÀ DIFFERITE (LD) :: receivables_total + prepaid_expenses + short_term_investments
Crediti commerciali netti :: trade_receivables => trade_receivables
Crediti tributari :: vat_receivable => current_tax_assets/other_receivables
Altri crediti a breve :: sundry_receivables => other_receivables
Titoli negoziabili :: short_term_investments => short_term_investments
Ratei e risconti attivi :: prepaid_expenses => prepaid_expenses
*DISPONIBILITÀ DI MAGAZZINO (RM) :: inventories => inventories
Materie prime e acconti a fornitori :: raw + advances_paid
Semilavorati e prodotti finiti :: wip + finished
*ATTIVO CORRENTE (AC) :: total_current_assets => total_current_assets
*ATTIVO FISSO (AF) :: total_noncurrent_assets => total_noncurrent_assets
Immobilizzazioni immateriali nette :: intangibles => intangible_assets
Immobilizzazioni materiali nette :: property_plant_equipment => property_plant_equipment
Partecipazioni e depositi cauzionali :: financial_assets => long_term_investments
Imposte anticipate :: deferred_tax_assets => deferred_tax_assets
*CAPITALE INVESTITO (AC + AF) :: total_assets => total_assets
"""
SOURCES = """
*PASSIVITÀ CORRENTI (PC) :: total_current_liabilities => total_current_liabilities
Banche a breve e quote mutui entro 12 mesi :: bank_current => short_term_debt
Fornitori :: trade_payables => trade_payables
Clienti c/anticipi :: contract_liabilities => contract_liabilities
Erario e istituti previdenziali :: taxes_and_social + current_tax_payable => other_tax_social_payables
Personale :: employee_payables => employee_payables
Fondi a breve :: provisions_current => provisions_current
Altri debiti, ratei e risconti passivi :: accrued_expenses + other_current_liabilities => other_current_liabilities
*PASSIVITÀ CONSOLIDATE (PF) :: total_noncurrent_liabilities => total_noncurrent_liabilities
Mutui e finanziamenti oltre 12 mesi :: bank_long => long_term_debt
Finanziamenti soci infruttiferi :: owner_loan => related_party_payables_noncurrent
T.F.R. :: pension_obligations => pension_obligations
Fondi per rischi e oneri :: provisions_noncurrent => provisions_noncurrent
Fondo imposte differite :: deferred_tax_liabilities => deferred_tax_liabilities
*MEZZI PROPRI (MP) :: total_equity => total_equity
Capitale sociale :: share_capital => share_capital
Riserva sovrapprezzo :: share_premium => share_premium
Riserve di utili :: legal_reserve + free_reserves + retained_brought => revenue_reserves/retained_earnings
Utile (perdita) d'esercizio :: net_income => profit_for_year_in_equity
*CAPITALE DI FINANZIAMENTO (PC + PF + MP) :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Ricavi delle vendite (Rv) :: revenue => revenue
Variazione semilavorati e prodotti finiti :: change_in_inventories_fg => change_in_inventories_fg
Costi patrimonializzati :: own_work_capitalised => own_work_capitalised
*VALORE DELLA PRODUZIONE OPERATIVA (VP) :: revenue + change_in_inventories_fg + own_work_capitalised
Consumi di materie :: materials => materials_consumed
Servizi e godimento beni di terzi :: external_services => external_services
*VALORE AGGIUNTO (VA) :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services => value_added
Costo del lavoro (Cp) :: personnel_expenses => personnel_expenses
*MARGINE OPERATIVO LORDO (MOL) :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services - personnel_expenses
Ammortamenti :: depreciation_amortisation => depreciation_amortisation
Svalutazione crediti :: bad_debt_expense => bad_debt_expense
*RISULTATO OPERATIVO (RO) :: operating_profit - other_operating_income + other_taxes + sundry_costs
Ricavi e proventi diversi :: other_operating_income => other_operating_income
Oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
*EBIT :: operating_profit => operating_profit
Proventi finanziari :: interest_income => interest_income
Oneri finanziari (Of) :: interest_expense => interest_expense
*RISULTATO LORDO (RL) :: profit_before_tax => profit_before_tax
Imposte sul reddito :: income_tax_expense => income_tax_expense
*RISULTATO NETTO (RN) :: net_income => net_income
"""
POSITION = """
Debiti verso banche entro 12 mesi :: bank_current
Debiti verso banche oltre 12 mesi :: bank_long
Disponibilità liquide :: - cash_and_equivalents
Titoli negoziabili :: - short_term_investments
*POSIZIONE FINANZIARIA NETTA :: bank_current + bank_long - cash_and_equivalents - short_term_investments
"""
RATIOS = (
    ("ROE (RN / MP)", "net_income", "total_equity", "0.0%"),
    ("ROI (RO / CI)", "operating_profit", "total_assets", "0.0%"),
    ("ROS (RO / Rv)", "operating_profit", "revenue", "0.0%"),
    ("Quoziente di disponibilità (AC / PC)", "total_current_assets", "total_current_liabilities", "0.00"),
    ("Quoziente di indebitamento (PC + PF) / MP", "total_liabilities", "total_equity", "0.00"),
)
NAME = "Officine Valsesia Rubinetterie S.r.l."


def liquidity_and_value_added() -> Form:
    """Totals with letters above their parts, three years the newest first with their percents at the right, thousands of euros, ratios."""
    books = company(NAME, "manufacturer", "strained", sales=21_700, last=2024, years=3, without=PLAIN)
    form = Form(books, "Riclassificato_2022-2024.xlsx", date(2024, 12, 31), prints=Print(1000, 0, "#,##0;-#,##0"))
    form.leave_open(
        "goodwill other_receivables current_tax_assets receivables_total ebitda total_operating_income total_operating_expenses "
        "current_tax_payable accrued_expenses net_financial_result total_debt net_debt "
        "cost_of_sales gross_profit financial_debt_unsplit other_current_assets provisions_total creditors_total "
        "current_portion_long_term_debt total_liabilities"
    )
    form.also("total_liabilities", "total_liabilities")
    for name, title, whole, tables in (
        (
            "SP finanziario",
            "STATO PATRIMONIALE RICLASSIFICATO CON CRITERIO FINANZIARIO",
            "total_assets",
            (INVESTED, SOURCES),
        ),
        ("CE valore aggiunto", "CONTO ECONOMICO RICLASSIFICATO A VALORE AGGIUNTO", "revenue", (INCOME,)),
    ):
        percent = share(books, whole, 0.01, 100)
        page = form.page(name)
        page.put(NAME)
        page.put(title)
        page.put("Importi in migliaia di euro")
        page.skip()
        for drawn in tables:
            page.put(None, 2024.0, 2023.0, 2022.0, None, "% 2024", "% 2023", "% 2022")
            top = page.row
            page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
            shares = tuple(Amount(back, books=percent, counts=False) for back in (0, 1, 2))
            page.table(drawn, shares, row=top, column=6, prints=Print(1, 2, "0.00"))
            page.skip()
    page = form.page("PFN")
    page.put("POSIZIONE FINANZIARIA NETTA (esclusi i finanziamenti soci) - migliaia di euro")
    page.put(None, 2024.0, 2023.0, 2022.0)
    page.table(POSITION, (0, Amount(0), Amount(1), Amount(2)))
    page = form.page("Indici")
    page.put("PRINCIPALI INDICI DI BILANCIO")
    page.put(None, 2024.0, 2023.0, 2022.0)
    for label, part, over, number_format in RATIOS:
        values = (books.amount(part, back) / books.amount(over, back) for back in (0, 1, 2))
        page.put(label, *(Cell(round(value, 4), number_format) for value in values))
    return form


FORMS = (liquidity_and_value_added,)
