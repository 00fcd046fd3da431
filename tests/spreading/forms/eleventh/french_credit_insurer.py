"""A credit insurer's questionnaire: boxes of the tax return before the labels, the unit behind them, N before N-1 and N-2."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import company

FIGURES = """
*Activité
FL|Chiffre d'affaires HT (K€) :: revenue => revenue
FW|Autres achats et charges externes (K€) :: external_services => external_services
FY + FZ|Charges de personnel (K€) :: personnel_expenses => personnel_expenses
GG|Résultat d'exploitation (K€) :: operating_profit => operating_profit
GR|Intérêts et charges assimilées (K€) :: interest_expense => interest_expense
GW|Résultat courant avant impôts (K€) :: ordinary_profit => ordinary_profit
HN|Résultat net (K€) :: net_income => net_income
|Capacité d'autofinancement (K€) :: cf_before_working_capital => cf_before_working_capital
*Structure financière
DL|Capitaux propres (K€) :: total_equity => total_equity
DU|Emprunts et dettes auprès des établissements de crédit (K€) :: bank_debt => financial_debt_unsplit
EH|    dont concours bancaires courants (K€) :: bank_short => bank_overdrafts
DV|Comptes courants d'associés (K€) :: owner_loan => related_party_payables_noncurrent
BL à BT|Stocks (K€) :: inventories => inventories
BX|Créances clients et comptes rattachés (K€) :: trade_receivables => trade_receivables
CD + CF|Disponibilités et VMP (K€) :: cash_and_equivalents + short_term_investments
DX|Dettes fournisseurs et comptes rattachés (K€) :: trade_payables => trade_payables
DY|Dettes fiscales et sociales (K€) :: taxes_and_social + current_tax_payable + employee_payables => other_tax_social_payables
EE|Total du bilan (K€) :: total_assets => total_assets
*Divers
YP|Effectif moyen
|Engagements de crédit-bail restant à payer (K€)
"""


def french_credit_insurer() -> Form:
    """A credit insurer's questionnaire: boxes of the tax return before the labels, the unit behind them, N before N-1 and N-2."""
    form = Form(
        company("Fonderies du Barrois SAS", health="strained", sales=18_900, last=2025, seed=44),
        "questionnaire assurance-credit.xlsx",
        date(2025, 3, 31),
    )
    form.leave_open(
        "cash_and_equivalents short_term_investments long_term_debt short_term_debt total_debt net_debt employees capital_commitments lease_expense"
    )
    page = form.page("Renseignements")
    page.put("DEMANDE D'AGRÉMENT ACHETEUR - QUESTIONNAIRE FINANCIER")
    page.put("Raison sociale", "Fonderies du Barrois SAS")
    page.put("SIREN", "417 208 993")
    page.put("Encours demandé", "250 000 EUR", None, "Délai de paiement", "60 jours date de facture")
    page.put("Ancienneté de la relation", "4 ans")
    page = form.page("Données financières")
    page.put("Joindre la liasse fiscale si disponible. Montants en milliers d'euros.")
    page.skip()
    page.put("Case", "Poste", "N", "N-1", "N-2")
    page.put(None, "Exercice clos le", date(2025, 3, 31), date(2024, 3, 31), date(2023, 3, 31))
    page.put(None, "Durée (mois)", 12.0, 12.0, 12.0)
    page.put(None, "Comptes certifiés (O/N)", "O", "O", "O")
    start = page.row
    page.table(FIGURES, [0, 1, Amount(0), Amount(1), Amount(2)])
    for row in range(start, page.row):
        cell = page.cells.get((row, 2))
        if cell and cell.value == "Effectif moyen":
            page.row = row
            page.put(118.0, 121.0, 126.0, column=3)
        elif cell and str(cell.value).startswith("Engagements de crédit-bail"):
            page.row = row
            page.put(640.0, 712.0, 388.0, column=3)
    page.skip()
    page.put(None, "Incidents de paiement sur 12 mois", "Néant")
    return form


FORMS: tuple[Callable[[], Form], ...] = (french_credit_insurer,)
