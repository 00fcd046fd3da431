"""France: the tax return's forms 2050 to 2053 with the codes of their boxes, and accounts as an accountant prints them."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, company

ASSETS = """
Capital souscrit non appelé (I) | AA |
Frais d'établissement | AB | AC
Concessions, brevets et droits similaires | AF | AG :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
Fonds commercial (1) | AH | AI :: goodwill ; ; goodwill => ; ; goodwill
Constructions | AP | AQ :: buildings_gross ; buildings_worn ; buildings => ; ; +property_plant_equipment
Installations techniques, matériel et outillage industriels | AR | AS :: machinery_gross ; machinery_worn ; machinery => ; ; +property_plant_equipment
Autres immobilisations corporelles | AT | AU :: fixtures_gross ; fixtures_worn ; fixtures => ; ; +property_plant_equipment
Immobilisations en cours | AV | AW :: construction ; ; construction => ; ; +property_plant_equipment
Autres participations | CU | CV :: long_term_investments ; ; long_term_investments => ; ; +long_term_investments
Autres immobilisations financières (2) | BH | BI :: deposits ; ; deposits => ; ; +long_term_investments
TOTAL (II) | BJ | BK :: property_plant_equipment_gross + intangibles_gross + financial_assets ; accumulated_depreciation + software_worn ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
Matières premières, approvisionnements | BL | BM :: raw ; ; raw => ; ; +inventories
En cours de production de biens | BN | BO :: wip ; ; wip => ; ; +inventories
Produits intermédiaires et finis | BR | BS :: finished ; ; finished => ; ; +inventories
Marchandises | BT | BU :: merchandise ; ; merchandise => ; ; +inventories
Avances et acomptes versés sur commandes | BV | BW :: advances_paid ; ; advances_paid
Clients et comptes rattachés (3) | BX | BY :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
Autres créances (3) | BZ | CA :: other_receivables ; ; other_receivables => ; ; other_receivables
Valeurs mobilières de placement | CD | CE :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
Disponibilités | CF | CG :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
Charges constatées d'avance (3) | CH | CI :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
TOTAL (III) | CJ | CK :: total_current_assets + allowance ; allowance ; total_current_assets => ; ; total_current_assets
Frais d'émission d'emprunt à étaler (IV) | CW |
TOTAL GÉNÉRAL (I à VI) | CO | 1A :: total_assets + accumulated_depreciation + software_worn + allowance ; accumulated_depreciation + software_worn + allowance ; total_assets => ; ; total_assets
"""
FUNDS = """
Capital social ou individuel (1) (Dont versé : ) | DA => share_capital
Primes d'émission, de fusion, d'apport | DB => share_premium
Écarts de réévaluation (2) | DC
Réserve légale (3) | DD :: legal_reserve => +revenue_reserves
Autres réserves | DG :: free_reserves => +revenue_reserves
Report à nouveau | DH :: retained_brought => retained_earnings
RÉSULTAT DE L'EXERCICE (bénéfice ou perte) | DI => profit_for_year_in_equity
TOTAL (I) | DL => total_equity
Provisions pour risques | DP :: provisions_current
Provisions pour charges | DQ :: pension_obligations + provisions_noncurrent
TOTAL (III) | DR :: provisions => provisions_total
Emprunts et dettes auprès des établissements de crédit (5) | DU :: bank_debt => +financial_debt_unsplit
Emprunts et dettes financières divers (Dont emprunts participatifs ) | DV :: owner_loan => +financial_debt_unsplit
Avances et acomptes reçus sur commandes en cours | DW :: advances_received => contract_liabilities
Dettes fournisseurs et comptes rattachés | DX => trade_payables
Dettes fiscales et sociales | DY :: current_tax_payable + taxes_and_social + employee_payables => other_tax_social_payables
Autres dettes | EA :: accrued_expenses + other_current_liabilities => other_current_liabilities
Produits constatés d'avance (4) | EB :: deferred_income => deferred_income_bs
TOTAL (IV) | EC :: debts + deferred_income
TOTAL GÉNÉRAL (I à V) | EE :: total_assets => total_liabilities_and_equity
"""
OPERATING = """
Ventes de marchandises | FC
Production vendue biens | FF :: sales_goods
Production vendue services | FI :: sales_services
CHIFFRES D'AFFAIRES NETS | FL => revenue
Production stockée | FM => change_in_inventories_fg
Production immobilisée | FN => own_work_capitalised
Subventions d'exploitation | FO
Autres produits (1) (11) | FQ => other_operating_income
Total des produits d'exploitation (2) (I) | FR => total_operating_income
Achats de marchandises (y compris droits de douane) | FS
Achats de matières premières et autres approvisionnements (y compris droits de douane) | FU :: materials + up_raw + up_merchandise => +materials_consumed
Variation de stock (matières premières et approvisionnements) | FV :: - up_raw - up_merchandise => +materials_consumed
Autres achats et charges externes (3) (6 bis) | FW => external_services
Impôts, taxes et versements assimilés | FX :: other_taxes => +other_operating_expenses
Salaires et traitements | FY :: wages => +personnel_expenses
Charges sociales (10) | FZ :: social_cost + pension_cost => +personnel_expenses
Dotations d'exploitation sur immobilisations - dotations aux amortissements | GA => depreciation_amortisation
Dotations d'exploitation sur actif circulant : dotations aux provisions | GC => bad_debt_expense
Autres charges (12) | GE :: sundry_costs => +other_operating_expenses
Total des charges d'exploitation (4) (II) | GF :: nature_costs => total_operating_expenses
1 - RÉSULTAT D'EXPLOITATION (I - II) | GG => operating_profit
Autres intérêts et produits assimilés (5) | GL => interest_income
Différences positives de change | GN :: fx_gain
Total des produits financiers (V) | GP :: finance_income
Intérêts et charges assimilées (6) | GR => interest_expense
Différences négatives de change | GS :: fx_loss
Total des charges financières (VI) | GU :: finance_costs
2 - RÉSULTAT FINANCIER (V - VI) | GV => net_financial_result
3 - RÉSULTAT COURANT AVANT IMPÔTS (I - II + III - IV + V - VI) | GW => ordinary_profit
"""
EXCEPTIONAL = """
Produits exceptionnels sur opérations de gestion | HA :: exceptional_income
Total des produits exceptionnels (7) (VII) | HD :: exceptional_income
Charges exceptionnelles sur opérations de gestion (6 bis) | HE :: exceptional_costs
Total des charges exceptionnelles (7) (VIII) | HH :: exceptional_costs
4 - RÉSULTAT EXCEPTIONNEL (VII - VIII) | HI => exceptional_items
Participation des salariés aux résultats de l'entreprise (IX) | HJ
Impôts sur les bénéfices (X) | HK => income_tax_expense
TOTAL DES PRODUITS (I + III + V + VII) | HL :: total_operating_income + finance_income + exceptional_income
TOTAL DES CHARGES (II + IV + VI + VIII + IX + X) | HM :: nature_costs + finance_costs + exceptional_costs + income_tax_expense
5 - BÉNÉFICE OU PERTE (Total des produits - total des charges) | HN => net_income
"""


def liasse_2050() -> Form:
    """The tax return's four forms, a sheet each, box codes beside the boxes, gross, depreciation and net columns."""
    books = company(
        "Fonderie du Hérisson SAS", "manufacturer", "healthy", sales=6_870_000, step=1, years=2, without=DEFERRED_TAX
    )
    form = Form(books, "liasse.xlsx", prints=Print(1, number_format="# ##0", zero=None))
    form.leave_open(
        "total_liabilities creditors_total total_current_liabilities short_term_debt related_party_payables_current retained_earnings pension_obligations other_financial_result"
    )
    for number, title, drawn in (
        ("2050", "BILAN - ACTIF", ASSETS),
        ("2051", "BILAN - PASSIF avant répartition", FUNDS),
        ("2052", "COMPTE DE RÉSULTAT DE L'EXERCICE (en liste)", OPERATING),
        ("2053", "COMPTE DE RÉSULTAT DE L'EXERCICE (Suite)", EXCEPTIONAL),
    ):
        page = form.page(number)
        page.put(f"DGFiP N° {number}-SD 2025", None, title)
        page.put("Désignation de l'entreprise : Fonderie du Hérisson SAS")
        page.put("Durée de l'exercice exprimée en nombre de mois : 12", None, "Durée de l'exercice précédent : 12")
        if number == "2050":
            page.put(None, None, None, None, None, "Exercice N clos le 31/12/2024", "N-1")
            page.put(None, None, "Brut", None, "Amortissements, provisions", "Net", "Net")
            page.table(drawn, (0, 1, Amount(0), 2, Amount(0, 1), Amount(0, 2), Amount(1, 2)))
        else:
            page.put(None, None, "Exercice N clos le 31/12/2024", "Exercice N-1")
            page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (liasse_2050,)
