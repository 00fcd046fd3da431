"""An Italian bilancio in forma abbreviata: receivables and debts by what falls due alone, whole euros, typed by hand with plain letters."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
*ATTIVO
*B) IMMOBILIZZAZIONI
I - Immobilizzazioni immateriali :: intangibles => intangible_assets
II - Immobilizzazioni materiali :: property_plant_equipment => property_plant_equipment
III - Immobilizzazioni finanziarie :: financial_assets => long_term_investments
*TOTALE IMMOBILIZZAZIONI (B) :: total_noncurrent_assets => total_noncurrent_assets
*C) ATTIVO CIRCOLANTE
I - Rimanenze :: inventories => inventories
II - Crediti
  - esigibili entro l'esercizio successivo :: receivables_total => receivables_total
  Totale crediti :: receivables_total
III - Attivita' finanziarie che non costituiscono immobilizzazioni :: short_term_investments => short_term_investments
IV - Disponibilita' liquide :: cash_and_equivalents => cash_and_equivalents
*TOTALE ATTIVO CIRCOLANTE (C) :: total_current_assets - prepaid_expenses => total_current_assets
*D) RATEI E RISCONTI :: prepaid_expenses => prepaid_expenses
*TOTALE ATTIVO :: total_assets => total_assets
*PASSIVO
*A) PATRIMONIO NETTO
I - Capitale :: share_capital => share_capital
IV - Riserva legale :: legal_reserve => +revenue_reserves
VI - Altre riserve, distintamente indicate :: free_reserves + share_premium
VIII - Utili (perdite) portati a nuovo :: retained_brought => retained_earnings
IX - Utile (perdita) dell'esercizio :: net_income => profit_for_year_in_equity
*TOTALE PATRIMONIO NETTO (A) :: total_equity => total_equity
*B) FONDI PER RISCHI E ONERI :: provisions_noncurrent + provisions_current => provisions_total
*C) TRATTAMENTO DI FINE RAPPORTO DI LAVORO SUBORDINATO :: pension_obligations => pension_obligations
*D) DEBITI
  - esigibili entro l'esercizio successivo :: debts - bank_long - owner_loan
  - esigibili oltre l'esercizio successivo :: bank_long + owner_loan
  Totale debiti :: debts => creditors_total
*E) RATEI E RISCONTI :: deferred_income => deferred_income_bs
*TOTALE PASSIVO :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
*A) VALORE DELLA PRODUZIONE
1) Ricavi delle vendite e delle prestazioni :: revenue => revenue
2/3) Variaz. rimanenze prodotti in corso di lav., semilav., finiti e lavori in corso :: change_in_inventories_fg => change_in_inventories_fg
5) Altri ricavi e proventi :: other_operating_income => other_operating_income
*TOTALE VALORE DELLA PRODUZIONE (A) :: total_operating_income => total_operating_income
*B) COSTI DELLA PRODUZIONE
6) per materie prime, sussid., di consumo e di merci :: materials => materials_consumed
7) per servizi :: external_services => external_services
9) per il personale:
   a) salari e stipendi :: wages
   b) oneri sociali :: social_cost
   c), d), e) tratt. fine rapp., quiescenza, altri costi :: pension_cost
   Totale costi per il personale :: personnel_expenses => personnel_expenses
10) Ammortamenti e svalutazioni:
   a), b), c) amm. immob. immat. e mat., altre svalut. immob. :: depreciation_amortisation
   d) svalut. crediti attivo circ. e disp. liquide :: bad_debt_expense => bad_debt_expense
   Totale ammortamenti e svalutazioni :: depreciation_amortisation + bad_debt_expense
14) Oneri diversi di gestione :: other_taxes + sundry_costs => other_operating_expenses
*TOTALE COSTI DELLA PRODUZIONE (B) :: nature_costs => total_operating_expenses
*DIFF. TRA VALORE E COSTI DELLA PRODUZIONE (A-B) :: operating_profit => operating_profit
*C) PROVENTI E ONERI FINANZIARI
16) Altri proventi finanziari :: interest_income => interest_income
17) Interessi e altri oneri finanziari :: interest_expense => interest_expense
*TOTALE PROVENTI E ONERI FINANZIARI (C) :: net_financial_result => net_financial_result
*RISULTATO PRIMA DELLE IMPOSTE (A-B+C) :: profit_before_tax => profit_before_tax
20) Imposte sul reddito d'esercizio :: income_tax_expense => income_tax_expense
*21) UTILE (PERDITA) DELL'ESERCIZIO :: net_income => net_income
"""


def italian_abridged() -> Form:
    """Two sheets, the day or the year above two columns."""
    books = company(
        "Falegnameria Tre Valli S.r.l.",
        sales=2_900,
        seed=1412,
        without=(*PLAIN, "own_work_capitalised", "deferred_tax_assets", "deferred_tax_liabilities"),
    )
    form = Form(books, "bilancio abbreviato 2024.xlsx", prints=Print(1.0, 0, "#,##0"))
    form.leave_open(
        "intangible_assets goodwill revenue_reserves other_reserves share_premium total_current_liabilities total_noncurrent_liabilities "
        "other_current_liabilities other_noncurrent_liabilities provisions_noncurrent provisions_current trade_receivables other_receivables "
        "depreciation_amortisation impairment_losses total_debt total_liabilities receivables_total depreciation_ppe deferred_income_bs "
        "total_current_assets"
    )
    for name, title, drawn, heads in (
        ("SP", "STATO PATRIMONIALE ABBREVIATO", POSITION, ("31/12/2024", "31/12/2023")),
        ("CE", "CONTO ECONOMICO", RESULTS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put("Bilancio in forma abbreviata ex art. 2435-bis c.c. al 31/12/2024 - valori in euro")
        page.put(title, *heads)
        page.table(drawn, [0, Amount(0), Amount(1)])
    return form


FORMS = (italian_abridged,)
