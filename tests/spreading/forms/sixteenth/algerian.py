"""Algeria: the tax return's balance sheet and accounts by nature after the SCF, years called N and N-1 under a closing day."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
ACTIFS NON COURANTS
Ecart d'acquisition - goodwill positif ou négatif | :: goodwill ; ; goodwill => ; ; goodwill
Immobilisations incorporelles | :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
Immobilisations corporelles
Bâtiments | :: buildings_gross ; buildings_worn ; buildings
Autres immobilisations corporelles | :: machinery_gross + fixtures_gross ; machinery_worn + fixtures_worn ; machinery + fixtures
Immobilisations en concession
Immobilisations en cours | :: construction ; ; construction
Immobilisations financières
Autres participations et créances rattachées | :: long_term_investments ; ; long_term_investments => ; ; long_term_investments
Prêts et autres actifs financiers non courants | :: deposits ; ; deposits
TOTAL ACTIF NON COURANT | :: gross_fixed ; worn_fixed ; total_noncurrent_assets => ; ; total_noncurrent_assets
ACTIF COURANT
Stocks et encours | :: inventories ; ; inventories => ; ; inventories
Créances et emplois assimilés
Clients | :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
Autres débiteurs | :: other_receivables ; ; other_receivables
Autres créances et emplois assimilés | :: prepaid_expenses ; ; prepaid_expenses
Disponibilités et assimilés
Placements et autres actifs financiers courants | :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
Trésorerie | :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
TOTAL ACTIF COURANT | :: gross_current ; allowance ; total_current_assets => ; ; total_current_assets
TOTAL GENERAL ACTIF | :: gross_fixed + gross_current ; worn_fixed + allowance ; total_assets => ; ; total_assets
"""
CLAIMS = """
CAPITAUX PROPRES
Capital émis | :: share_capital => share_capital
Capital non appelé
Primes et réserves - Réserves consolidées (1) | :: share_premium + legal_reserve + free_reserves
Ecarts de réévaluation
Résultat net - Résultat net part du groupe (1) | :: net_income => profit_for_year_in_equity
Autres capitaux propres - Report à nouveau | :: retained_brought => retained_earnings
Part des minoritaires (1)
TOTAL I | :: total_equity => total_equity
PASSIFS NON-COURANTS
Emprunts et dettes financières | :: bank_long + owner_loan => long_term_debt
Provisions et produits constatés d'avance | :: pension_obligations + provisions_noncurrent
TOTAL II | :: bank_long + owner_loan + pension_obligations + provisions_noncurrent => total_noncurrent_liabilities
PASSIFS COURANTS
Fournisseurs et comptes rattachés | :: trade_payables => trade_payables
Impôts | :: current_tax_payable + taxes_and_social
Autres dettes | :: other_due
Trésorerie passif | :: bank_current => bank_overdrafts
TOTAL III | :: total_current_liabilities => total_current_liabilities
TOTAL GENERAL PASSIF (I+II+III) | :: total_assets => total_liabilities_and_equity
"""
RESULT = """
Ventes et produits annexes | :: revenue => revenue
Variation stocks produits finis et en cours | :: change_in_inventories_fg => change_in_inventories_fg
Production immobilisée | :: own_work_capitalised => own_work_capitalised
Subventions d'exploitation
I-PRODUCTION DE L'EXERCICE | :: revenue + change_in_inventories_fg + own_work_capitalised
Achats consommés | :: - materials => -materials_consumed
Services extérieurs et autres consommations | :: - external_services => -external_services
II-CONSOMMATION DE L'EXERCICE | :: - materials - external_services
III-VALEUR AJOUTEE D'EXPLOITATION (I-II) | :: added => value_added
Charges de personnel | :: - personnel_expenses => -personnel_expenses
Impôts, taxes et versements assimilés | :: - other_taxes
IV-EXCEDENT BRUT D'EXPLOITATION | :: added - personnel_expenses - other_taxes
Autres produits opérationnels | :: other_operating_income => other_operating_income
Autres charges opérationnelles | :: - sundry_costs
Dotations aux amortissements, provisions et pertes de valeur | :: - depreciation_amortisation - bad_debt_expense => -depreciation_amortisation
Reprise sur pertes de valeur et provisions
V- RESULTAT OPERATIONNEL | :: operating_profit => operating_profit
Produits financiers | :: interest_income => interest_income
Charges financières | :: - interest_expense => -interest_expense
VI-RESULTAT FINANCIER | :: net_financial_result => net_financial_result
VII-RESULTAT ORDINAIRE AVANT IMPOTS (V+VI) | :: ordinary_profit => profit_before_tax
Impôts exigibles sur résultats ordinaires | :: - income_tax_expense => -income_tax_expense
Impôts différés (Variations) sur résultats ordinaires
TOTAL DES PRODUITS DES ACTIVITES ORDINAIRES | :: revenue + change_in_inventories_fg + own_work_capitalised + other_operating_income + interest_income
TOTAL DES CHARGES DES ACTIVITES ORDINAIRES | :: net_income - revenue - change_in_inventories_fg - own_work_capitalised - other_operating_income - interest_income
VIII-RESULTAT NET DES ACTIVITES ORDINAIRES | :: net_income => net_income
Eléments extraordinaires (produits) (à préciser)
Eléments extraordinaires (charges) (à préciser)
IX-RESULTAT EXTRAORDINAIRE
X-RESULTAT NET DE L'EXERCICE | :: net_income => net_income
"""
OPEN = (
    "property_plant_equipment other_noncurrent_assets other_receivables other_current_assets prepaid_expenses provisions_total provisions_noncurrent "
    "total_liabilities other_current_liabilities current_tax_payable other_tax_social_payables other_operating_expenses ebitda total_operating_income "
    "revenue_reserves other_reserves share_premium accumulated_depreciation bad_debt_expense total_operating_expenses impairment_losses gross_profit "
    "deferred_tax_liabilities contract_liabilities financial_debt_unsplit short_term_debt ordinary_profit"
)


def algerian() -> Form:
    """Gross, depreciation and net under N, the years told by the day above, results numbered in Roman, blank lines of the form."""
    books = company("SPA ATLAS CONSERVERIE", "manufacturer", sales=2_400_000, years=2, without=PLAIN + DEFERRED_TAX)
    worn = "buildings_worn + machinery_worn + fixtures_worn + software_worn"
    books = split(
        books,
        worn_fixed=(worn, 1.0),
        gross_fixed=(f"total_noncurrent_assets + {worn}", 1.0),
        gross_current=("total_current_assets + allowance", 1.0),
        added=("revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services", 1.0),
        other_due=(
            "total_current_liabilities - trade_payables - current_tax_payable - taxes_and_social - bank_current",
            1.0,
        ),
    )
    form = Form(books, "liasse_fiscale_atlas.xlsx", prints=Print(1, 0, "# ##0;-# ##0"))
    form.leave_open(OPEN)
    name, closing = f"Désignation de l'entreprise : {books.name}", "Exercice clos le 31/12/2024"
    page = form.page("Actif")
    page.put(name)
    page.put(closing)
    page.put("BILAN (ACTIF)")
    page.skip()
    page.put("ACTIF", "Note", "N", None, None, "N - 1")
    page.put(None, None, "Montants Bruts", "Amortissements, provisions et pertes de valeurs", "Net", "Net")
    page.table(ASSETS, (0, 1, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2), Amount(1, 2)))
    for sheet, title, drawn in (
        ("Passif", "BILAN (PASSIF)", CLAIMS),
        ("TCR", "COMPTE DE RESULTAT (Par nature)", RESULT),
    ):
        page = form.page(sheet)
        page.put(name)
        page.put(closing)
        page.put(title)
        page.skip()
        page.put("RUBRIQUES" if sheet == "TCR" else "PASSIF", "Note", "N", "N - 1")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (algerian,)
