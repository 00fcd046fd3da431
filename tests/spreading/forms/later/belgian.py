"""Belgium: the full model of the National Bank's filing in French, with its codes."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
FRAIS D'ÉTABLISSEMENT | 6.1 | 20
ACTIFS IMMOBILISÉS | | 21/28 :: fixed_assets + financial_assets => total_noncurrent_assets
Immobilisations incorporelles | 6.2 | 21 :: intangibles
Immobilisations corporelles | 6.3 | 22/27 => property_plant_equipment
Terrains et constructions | | 22 :: buildings
Installations, machines et outillage | | 23 :: machinery
Mobilier et matériel roulant | | 24 :: fixtures
Location-financement et droits similaires | | 25
Immobilisations en cours et acomptes versés | | 27 :: construction
Immobilisations financières | 6.4/6.5.1 | 28 :: financial_assets => long_term_investments
Autres immobilisations financières | | 284/8 :: financial_assets
Actions et parts | | 284 :: long_term_investments
Créances et cautionnements en numéraire | | 285/8 :: deposits

ACTIFS CIRCULANTS | | 29/58 :: total_current_assets => total_current_assets
Créances à plus d'un an | | 29
Stocks et commandes en cours d'exécution | | 3 => inventories
Stocks | | 30/36 :: inventories
Approvisionnements | | 30/31 :: raw
En-cours de fabrication | | 32 :: wip
Produits finis | | 33 :: finished
Acomptes versés | | 36 :: advances_paid
Créances à un an au plus | | 40/41 => receivables_total
Créances commerciales | | 40 => trade_receivables
Autres créances | | 41 => other_receivables
Placements de trésorerie | 6.5.1/6.6 | 50/53 => short_term_investments
Autres placements | | 51/53 :: short_term_investments
Valeurs disponibles | | 54/58 => cash_and_equivalents
Comptes de régularisation | 6.6 | 490/1 => prepaid_expenses
TOTAL DE L'ACTIF | | 20/58 => total_assets
"""
FUNDS = """
CAPITAUX PROPRES | | 10/15 => total_equity
Apport | 6.7.1 | 10/11 :: share_capital + share_premium
Capital | | 10 => share_capital
Capital souscrit | | 100 :: share_capital
Capital non appelé | | 101
En dehors du capital | | 11 :: share_premium
Primes d'émission | | 1100/10 => share_premium
Plus-values de réévaluation | | 12
Réserves | | 13 => revenue_reserves
Réserves indisponibles | | 130/1 :: legal_reserve
Réserve légale | | 130 :: legal_reserve
Réserves disponibles | | 133 :: free_reserves
Bénéfice (Perte) reporté(e) | | 14 :: accumulated_profit => retained_earnings
Subsides en capital | | 15

PROVISIONS ET IMPÔTS DIFFÉRÉS | | 16 :: provisions + deferred_tax_liabilities => +total_liabilities
Provisions pour risques et charges | | 160/5 :: provisions => provisions_total
Pensions et obligations similaires | | 160 => pension_obligations
Autres risques et charges | 6.8 | 164/5 :: provisions_noncurrent + provisions_current
Impôts différés | | 168 => deferred_tax_liabilities

DETTES | | 17/49 :: debts + deferred_income => +total_liabilities
Dettes à plus d'un an | 6.9 | 17 :: bank_long + owner_loan => total_noncurrent_liabilities
Dettes financières | | 170/4 :: bank_long + owner_loan => long_term_debt
Emprunts subordonnés | | 170
Établissements de crédit | | 173 :: bank_long
Autres emprunts | | 174 :: owner_loan
Dettes à un an au plus | 6.9 | 42/48 :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income => total_current_liabilities
Dettes à plus d'un an échéant dans l'année | | 42 => current_portion_long_term_debt
Dettes financières | | 43 :: bank_short => short_term_debt
Établissements de crédit | | 430/8 :: bank_short
Dettes commerciales | | 44 :: trade_payables => trade_payables
Fournisseurs | | 440/4 :: trade_payables
Acomptes sur commandes | | 46 :: advances_received => contract_liabilities
Dettes fiscales, salariales et sociales | 6.9 | 45 :: current_tax_payable + taxes_and_social + employee_payables
Impôts | | 450/3 :: current_tax_payable + vat_payable
Rémunérations et charges sociales | | 454/9 :: employee_payables + social_payable
Autres dettes | | 47/48 :: other_current_liabilities => other_current_liabilities
Comptes de régularisation | 6.9 | 492/3 :: accrued_expenses + deferred_income => deferred_income_bs/accrued_expenses
TOTAL DU PASSIF | | 10/49 => total_liabilities_and_equity
"""
INCOME = """
Ventes et prestations | | 70/76A => total_operating_income
Chiffre d'affaires | 6.10 | 70 => revenue
En-cours de fabrication, produits finis et commandes en cours d'exécution: augmentation (réduction) (+)/(-) | | 71 => change_in_inventories_fg
Production immobilisée | | 72 => own_work_capitalised
Autres produits d'exploitation | 6.10 | 74 :: sundry_income => +other_operating_income
Produits d'exploitation non récurrents | 6.12 | 76A :: disposal_gain => +other_operating_income
Coût des ventes et des prestations | | 60/66A :: nature_costs => total_operating_expenses
Approvisionnements et marchandises | | 60 :: materials => materials_consumed
Achats | | 600/8 :: materials + up_raw
Stocks: réduction (augmentation) (+)/(-) | | 609 :: - up_raw
Services et biens divers | | 61 => external_services
Rémunérations, charges sociales et pensions (+)/(-) | 6.10 | 62 => personnel_expenses
Amortissements et réductions de valeur sur frais d'établissement, sur immobilisations incorporelles et corporelles | | 630 => depreciation_amortisation
Réductions de valeur sur stocks, sur commandes en cours d'exécution et sur créances commerciales: dotations (reprises) (+)/(-) | 6.10 | 631/4 :: bad_debt_expense => bad_debt_expense
Autres charges d'exploitation | 6.10 | 640/8 :: other_taxes + sundry_costs => other_operating_expenses
Charges d'exploitation non récurrentes | 6.12 | 66A
Bénéfice (Perte) d'exploitation (+)/(-) | | 9901 => operating_profit
Produits financiers | | 75/76B :: finance_income
Produits financiers récurrents | | 75 :: finance_income
Produits des actifs circulants | | 751 => interest_income
Autres produits financiers | 6.11 | 752/9 :: fx_gain => +other_financial_result
Charges financières | 6.11 | 65/66B :: finance_costs
Charges financières récurrentes | | 65 :: finance_costs
Charges des dettes | | 650 :: interest_expense => interest_expense
Autres charges financières | | 652/9 :: fx_loss => -+other_financial_result
Bénéfice (Perte) de l'exercice avant impôts (+)/(-) | | 9903 => profit_before_tax
Prélèvement sur les impôts différés | | 780
Transfert aux impôts différés | | 680 :: deferred_tax => +income_tax_expense
Impôts sur le résultat (+)/(-) | 6.13 | 67/77 :: current_tax => +income_tax_expense
Impôts | | 670/3 :: current_tax
Bénéfice (Perte) de l'exercice (+)/(-) | | 9904 => net_income
Bénéfice (Perte) de l'exercice à affecter (+)/(-) | | 9905 :: net_income
"""


def belgian_full_model() -> Form:
    """The full Belgian model in French as ods: codes, totals above parts, "Exercice" beside "Exercice précédent", dates on the cover."""
    books = company(
        "Ateliers Mécaniques du Condroz SA", "manufacturer", "strained", sales=17_300_000, step=1, years=2,
        without=(*EXCEPTIONAL, "deferred_tax_assets"),
    )  # fmt: skip
    form = Form(books, "comptes_annuels_BNB_2024.ods", date(2024, 9, 30), prints=Print(1, 0))
    form.leave_open(
        "intangible_assets goodwill other_tax_social_payables current_tax_payable employee_payables creditors_total accrued_expenses net_financial_result ordinary_profit exceptional_items related_party_payables_noncurrent"
    )
    cover = form.page("Page de garde")
    cover.put("COMPTES ANNUELS ET AUTRES DOCUMENTS À DÉPOSER EN VERTU DU CODE DES SOCIÉTÉS ET DES ASSOCIATIONS")
    cover.put("DÉNOMINATION:", "Ateliers Mécaniques du Condroz")
    cover.put("Forme juridique:", "Société anonyme")
    cover.put("Numéro d'entreprise", "0427.318.556")
    cover.put("COMPTES ANNUELS EN EUROS")
    cover.put("Comptes annuels relatifs à l'exercice couvrant la période du", "01-10-2023", "au", "30-09-2024")
    cover.put("l'exercice précédent des comptes annuels du", "01-10-2022", "au", "30-09-2023")
    for name, title, tables in (
        ("C-cap 3.1", "BILAN APRÈS RÉPARTITION", (("ACTIF", ASSETS), ("PASSIF", FUNDS))),
        ("C-cap 4", "COMPTE DE RÉSULTATS", (("", INCOME),)),
    ):
        page = form.page(name)
        page.put("N°", "0427.318.556", name)
        page.put(title)
        for over, drawn in tables:
            page.skip()
            page.put(None, "Ann.", "Codes", "Exercice", "Exercice précédent")
            page.put(over)
            page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (belgian_full_model,)
