"""The French tax return's three tables as an accounting program exports them, with the codes of its boxes."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
Capital souscrit non appelé (I) | AA |
Frais de développement | CX | CQ
Concessions, brevets et droits similaires | AF | AG :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
Fonds commercial (1) | AH | AI :: goodwill ; ; goodwill => ; ; goodwill
Terrains | AN | AO
Constructions | AP | AQ :: buildings_gross ; buildings_worn ; buildings => ; ; +property_plant_equipment
Installations techniques, matériel et outillage industriels | AR | AS :: machinery_gross ; machinery_worn ; machinery => ; ; +property_plant_equipment
Autres immobilisations corporelles | AT | AU :: fixtures_gross ; fixtures_worn ; fixtures => ; ; +property_plant_equipment
Immobilisations en cours | AV | AW :: construction ; ; construction => ; ; +property_plant_equipment
Autres participations | CU | CV :: long_term_investments ; ; long_term_investments
Autres immobilisations financières | BH | BI :: deposits ; ; deposits
*TOTAL (II) | BJ | BK :: intangibles_gross + property_plant_equipment_gross + financial_assets ; software_worn + accumulated_depreciation ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
Matières premières, approvisionnements | BL | BM :: raw ; ; raw => ; ; +inventories
En cours de production de biens | BN | BO :: wip ; ; wip => ; ; +inventories
Produits intermédiaires et finis | BR | BS :: finished ; ; finished => ; ; +inventories
Avances et acomptes versés sur commandes | BV | BW :: advances_paid ; ; advances_paid
Clients et comptes rattachés (3) | BX | BY :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
Autres créances (3) | BZ | CA :: other_receivables + deferred_tax_assets ; ; other_receivables + deferred_tax_assets => ; ; other_receivables
Valeurs mobilières de placement (dont actions propres : ....) | CD | CE :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
Disponibilités | CF | CG :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
Charges constatées d'avance (3) | CH | CI :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
*TOTAL (III) | CJ | CK :: total_current_assets + deferred_tax_assets + allowance ; allowance ; total_current_assets + deferred_tax_assets => ; ; total_current_assets
*TOTAL GÉNÉRAL (I à VI) | CO | 1A :: total_assets + software_worn + accumulated_depreciation + allowance ; software_worn + accumulated_depreciation + allowance ; total_assets => ; ; total_assets
"""
FUNDS = """
Capital social ou individuel (1) (Dont versé : ....) | DA :: share_capital => share_capital
Primes d'émission, de fusion, d'apport, .... | DB :: share_premium => share_premium
Réserve légale (3) | DD :: legal_reserve
Autres réserves (Dont réserve relative à l'achat d'oeuvres originales d'artistes vivants) | DG :: free_reserves
Report à nouveau | DH :: retained_brought => retained_earnings
*RÉSULTAT DE L'EXERCICE (bénéfice ou perte) | DI :: net_income => profit_for_year_in_equity
*TOTAL (I) | DL :: total_equity => total_equity
Provisions pour risques | DP :: provisions_current
Provisions pour charges | DQ :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities
*TOTAL (III) | DR :: provisions + deferred_tax_liabilities => provisions_total
Emprunts et dettes auprès des établissements de crédit (5) | DU :: bank_debt => +financial_debt_unsplit
Emprunts et dettes financières divers (Dont emprunts participatifs) | DV :: owner_loan => +financial_debt_unsplit
Avances et acomptes reçus sur commandes en cours | DW :: advances_received => contract_liabilities
Dettes fournisseurs et comptes rattachés | DX :: trade_payables => trade_payables
Dettes fiscales et sociales | DY :: current_tax_payable + taxes_and_social + employee_payables => other_tax_social_payables
Autres dettes | EA :: accrued_expenses + other_current_liabilities
Produits constatés d'avance (4) | EB :: deferred_income => deferred_income_bs
*TOTAL (IV) | EC :: debts + deferred_income
*TOTAL GÉNÉRAL (I à V) | EE :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Ventes de marchandises | FA
Production vendue - biens | FD :: sales_goods
Production vendue - services | FG :: sales_services
*CHIFFRES D'AFFAIRES NETS | FJ :: revenue => revenue
Production stockée | FM :: change_in_inventories_fg => change_in_inventories_fg
Production immobilisée | FN :: own_work_capitalised => own_work_capitalised
Autres produits (1) (11) | FQ :: other_operating_income => other_operating_income
*Total des produits d'exploitation (2) (I) | FR :: total_operating_income => total_operating_income
Achats de matières premières et autres approvisionnements | FU :: materials + up_raw => +materials_consumed
Variation de stock (matières premières et approvisionnements) | FV :: - up_raw => +materials_consumed
Autres achats et charges externes (3) (6 bis) | FW :: external_services => external_services
Impôts, taxes et versements assimilés | FX :: other_taxes
Salaires et traitements | FY :: wages => +personnel_expenses
Charges sociales (10) | FZ :: social_cost + pension_cost => +personnel_expenses
Sur immobilisations - dotations aux amortissements | GA :: depreciation_amortisation => depreciation_amortisation
Sur actif circulant : dotations aux provisions | GC :: bad_debt_expense
Autres charges (12) | GE :: sundry_costs
*Total des charges d'exploitation (4) (II) | GF :: nature_costs => total_operating_expenses
*1 - RÉSULTAT D'EXPLOITATION (I - II) | GG :: operating_profit => operating_profit
Autres intérêts et produits assimilés (5) | GL :: interest_income => interest_income
*Total des produits financiers (V) | GP :: interest_income
Intérêts et charges assimilées (6) | GR :: interest_expense => interest_expense
*Total des charges financières (VI) | GU :: interest_expense
*2 - RÉSULTAT FINANCIER (V - VI) | GV :: net_financial_result => net_financial_result
*3 - RÉSULTAT COURANT AVANT IMPÔTS (I - II + III - IV + V - VI) | GW :: ordinary_profit => ordinary_profit
Impôts sur les bénéfices | HK :: income_tax_expense => income_tax_expense
*TOTAL DES PRODUITS (I + III + V + VII) | HL :: total_operating_income + interest_income
*TOTAL DES CHARGES (II + IV + VI + VIII + IX + X) | HM :: nature_costs + interest_expense + income_tax_expense
*5 - BÉNÉFICE OU PERTE (Total des produits - total des charges) | HN :: net_income => net_income
"""


def french_liasse() -> Form:
    books = company("SAS Fonderies du Ried", "manufacturer", "strained", sales=9_100, step=1000.0, last=2024, seed=94)
    form = Form(books, "liasse_2024.xlsx", end=date(2024, 9, 30), prints=Print(1.0, 0, "#,##0"))
    form.leave_open(
        "long_term_investments other_noncurrent_assets long_term_receivables revenue_reserves other_reserves"
    )
    form.leave_open(
        "creditors_total total_liabilities other_current_liabilities provisions_current other_current_assets"
    )
    form.leave_open("profit_before_tax other_operating_expenses receivables_total bad_debt_expense deposits total_debt")
    form.leave_open(
        "property_plant_equipment_gross accumulated_depreciation related_party_payables_noncurrent inventories ebitda"
    )
    page = form.page("2050 Bilan actif")
    page.put("1 - BILAN - ACTIF", None, None, None, None, None, "DGFiP N° 2050-SD 2025")
    page.put("Désignation de l'entreprise : SAS Fonderies du Ried", None, None, None, None, "Néant *")
    page.put("Durée de l'exercice exprimée en nombre de mois *", 12, None, "Durée de l'exercice précédent *", 12)
    row = page.put(None, None, None, "Exercice N, clos le : 30/09/2024", None, None, "N-1 : 30/09/2023")
    page.merge(row, 4, 6)
    page.put(None, None, None, "Brut 1", "Amortissements, provisions 2", "Net 3", "Net 4")
    page.table(ASSETS, [0, 1, 2, Amount(0, 0), Amount(0, 1), Amount(0, 2), Amount(1, 2)])
    page.put(
        "Renvois : (1) Dont droit au bail",
        None,
        None,
        "(2) Part à moins d'un an des immobilisations financières nettes",
    )
    for name, title, drawn in (
        ("2051 Bilan passif", "2 - BILAN - PASSIF avant répartition", FUNDS),
        ("2052 Compte de résultat", "3 - COMPTE DE RÉSULTAT DE L'EXERCICE (En liste)", INCOME),
    ):
        page = form.page(name)
        page.put(title, None, None, f"DGFiP N° {name[:4]}-SD 2025")
        page.put("Désignation de l'entreprise : SAS Fonderies du Ried")
        page.put(None, None, "Exercice N", "Exercice N-1")
        page.table(drawn, [0, 1, Amount(0), Amount(1)])
    return form


FORMS = (french_liasse,)
