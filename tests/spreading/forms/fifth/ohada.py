"""West Africa: the statistical declaration after SYSCOHADA, with treasury apart from what is current."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
AD | IMMOBILISATIONS INCORPORELLES | 3 :: intangibles_gross ; software_worn ; intangibles
AF | Brevets, licences, logiciels, et droits similaires | :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
AG | Fonds commercial et droit au bail | :: goodwill ; ; goodwill => ; ; goodwill
AI | IMMOBILISATIONS CORPORELLES | 3 :: property_plant_equipment_gross ; accumulated_depreciation ; property_plant_equipment => ; ; property_plant_equipment
AK | Bâtiments | :: buildings_gross ; buildings_worn ; buildings
AM | Matériel, mobilier et actifs biologiques | :: machinery_gross + construction ; machinery_worn ; machinery + construction
AN | Matériel de transport | :: fixtures_gross ; fixtures_worn ; fixtures
AQ | IMMOBILISATIONS FINANCIERES | 4 :: financial_assets ; ; financial_assets => ; ; long_term_investments
AR | Titres de participation | :: long_term_investments ; ; long_term_investments
AS | Autres immobilisations financières | :: deposits ; ; deposits
AZ | TOTAL ACTIF IMMOBILISE | :: property_plant_equipment_gross + intangibles_gross + financial_assets ; worn_fixed ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
BB | STOCKS ET ENCOURS | 6 :: raw_inventories ; ; raw_inventories => ; ; inventories
BG | CREANCES ET EMPLOIS ASSIMILES | :: trade_gross + other_receivables + prepaid_expenses + advances_paid ; allowance ; receivables_total + prepaid_expenses + advances_paid => ; ; receivables_total
BH | Fournisseurs avances versées | 17 :: advances_paid ; ; advances_paid => ; ; prepaid_expenses
BI | Clients | 7 :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
BJ | Autres créances | 8 :: other_receivables + prepaid_expenses ; ; other_receivables + prepaid_expenses => ; ; other_receivables
BK | TOTAL ACTIF CIRCULANT | :: trade_gross + other_receivables + prepaid_expenses + inventories ; allowance ; current_narrow
BQ | Titres de placement | 9 :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
BS | Banques, chèques postaux, caisse et assimilés | 11 :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
BT | TOTAL TRESORERIE-ACTIF | :: cash_and_equivalents + short_term_investments ; ; cash_and_equivalents + short_term_investments
BZ | TOTAL GENERAL | :: gross_all ; worn_all ; total_assets => ; ; total_assets
"""
FUNDS = """
CA | Capital | 13 :: share_capital => share_capital
CD | Primes liées au capital social | 14 :: share_premium => share_premium
CF | Réserves indisponibles | 14 :: legal_reserve => +revenue_reserves
CG | Réserves libres | 14 :: free_reserves => +revenue_reserves
CH | Report à nouveau (+ ou -) | 14 :: retained_brought => retained_earnings
CJ | Résultat net de l'exercice (bénéfice + ou perte -) | :: net_income => profit_for_year_in_equity
CP | TOTAL CAPITAUX PROPRES ET RESSOURCES ASSIMILEES | :: total_equity => total_equity
DA | Emprunts et dettes financières diverses | 16 :: bank_long + bank_portion + owner_loan
DC | Provisions pour risques et charges | 16 :: pension_obligations + provisions_noncurrent => provisions_noncurrent/provisions_total
DD | TOTAL DETTES FINANCIERES ET RESSOURCES ASSIMILEES | :: bank_long + bank_portion + owner_loan + pension_obligations + provisions_noncurrent
DF | TOTAL RESSOURCES STABLES | :: total_equity + bank_long + bank_portion + owner_loan + pension_obligations + provisions_noncurrent
DI | Clients, avances reçues | 7 :: contract_liabilities => contract_liabilities
DJ | Fournisseurs d'exploitation | 17 :: trade_payables => trade_payables
DK | Dettes fiscales et sociales | 18 :: taxes_and_social + current_tax_payable + employee_payables => other_tax_social_payables
DM | Autres dettes | 19 :: accrued_expenses + other_current_liabilities => other_current_liabilities
DN | Provisions pour risques à court terme | 19 :: provisions_current => provisions_current
DP | TOTAL PASSIF CIRCULANT | :: total_current_liabilities - bank_current
DR | Banques, établissements financiers et crédits de trésorerie | 20 :: bank_short => short_term_debt
DT | TOTAL TRESORERIE-PASSIF | :: bank_short
DZ | TOTAL GENERAL | :: total_assets => total_liabilities_and_equity
"""
RESULT = """
TA | Ventes de marchandises | + | 21 :: merch_sales
XA | MARGE COMMERCIALE | | :: merch_sales
TB | Ventes de produits fabriqués | + | 21 :: sales_goods - merch_sales
TC | Travaux, services vendus | + | 21 :: sales_services
XB | CHIFFRE D'AFFAIRES (A + B + C + D) | | :: revenue => revenue
TE | Production stockée (ou déstockage) | -/+ | 6 :: change_in_inventories_fg => change_in_inventories_fg
TF | Production immobilisée | + | 21 :: own_work_capitalised => own_work_capitalised
TH | Autres produits | + | 21 :: other_operating_income => other_operating_income
RC | Achats de matières premières et fournitures liées | - | 22 :: - materials => -materials_consumed
RH | Services extérieurs | - | 24 :: - external_services => -external_services
RI | Impôts et taxes | - | 25 :: - other_taxes
RJ | Autres charges | - | 26 :: - sundry_costs
XC | VALEUR AJOUTEE | | :: total_operating_income - materials - external_services - other_taxes - sundry_costs
RK | Charges de personnel | - | 27 :: - personnel_expenses => -personnel_expenses
XD | EXCEDENT BRUT D'EXPLOITATION | | :: total_operating_income - materials - external_services - other_taxes - sundry_costs - personnel_expenses
RL | Dotations aux amortissements, aux provisions et dépréciations | - | 28 :: - depreciation_amortisation - bad_debt_expense => -depreciation_amortisation
XE | RESULTAT D'EXPLOITATION | | :: operating_profit => operating_profit
TK | Revenus financiers et assimilés | + | 29 :: interest_income => interest_income
RM | Frais financiers et charges assimilées | - | 29 :: - interest_expense => -interest_expense
XF | RESULTAT FINANCIER | | :: net_financial_result => net_financial_result
XG | RESULTAT DES ACTIVITES ORDINAIRES | | :: ordinary_profit => ordinary_profit
RS | Impôts sur le résultat | - | :: - income_tax_expense => -income_tax_expense
XI | RESULTAT NET | | :: net_income => net_income
"""


def syscohada() -> Form:
    """Codes of rows, gross, depreciation and net, costs below zero, results between the lines."""
    books = company(
        "SOCIETE IVOIRIENNE DE CONSERVES SA", "manufacturer", sales=2_800_000, years=2, without=PLAIN + DEFERRED_TAX
    )
    worn = "accumulated_depreciation + software_worn"
    books = split(
        books,
        worn_fixed=(worn, 1.0),
        worn_all=(f"{worn} + allowance", 1.0),
        gross_all=(f"total_assets + {worn} + allowance", 1.0),
        current_narrow=("receivables_total + prepaid_expenses + inventories", 1.0),
        merch_sales=("sales_goods", 0.2),
    )
    form = Form(books, "DSF_SYSCOHADA_2024.xlsx", prints=Print(1, 0, "# ##0;-# ##0"))
    form.leave_open(
        "value_added total_noncurrent_liabilities total_liabilities financial_debt_unsplit long_term_debt "
        "creditors_total total_operating_income ebitda cost_of_sales bad_debt_expense depreciation_amortisation other_operating_expenses profit_before_tax "
        "exceptional_items accumulated_depreciation related_party_payables_noncurrent gross_profit provisions_total total_operating_expenses impairment_losses"
    )
    form.also("total_current_assets", "current_narrow + cash_and_equivalents + short_term_investments")
    form.also("total_current_liabilities", "total_current_liabilities")
    name = f"Dénomination sociale de l'entité : {books.name}"
    page = form.page("BILAN ACTIF")
    page.put(name)
    page.put("Exercice clos le 31-12-2024", None, None, "Durée (en mois) : 12")
    page.put("BILAN AU 31 DECEMBRE 2024")
    page.skip()
    row = page.put("REF", "ACTIF", "Note", "EXERCICE AU 31/12/2024", None, None, "EXERCICE AU 31/12/2023")
    page.merge(row, 4, 6)
    page.put(None, None, None, "BRUT", "AMORT et DEPREC.", "NET", "NET")
    page.table(ASSETS, (0, 1, 2, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2), Amount(1, 2)))
    page = form.page("BILAN PASSIF")
    page.put(name)
    page.put("BILAN AU 31 DECEMBRE 2024")
    page.skip()
    page.put("REF", "PASSIF", "Note", "EXERCICE AU 31/12/2024", "EXERCICE AU 31/12/2023")
    page.put(None, None, None, "NET", "NET")
    page.table(FUNDS, (0, 1, 2, Amount(0), Amount(1)))
    page = form.page("COMPTE DE RESULTAT")
    page.put(name)
    page.put("COMPTE DE RESULTAT AU 31 DECEMBRE 2024")
    page.skip()
    page.put("REF", "LIBELLES", None, "Note", "EXERCICE AU 31/12/2024", "EXERCICE AU 31/12/2023")
    page.put(None, None, None, None, "NET", "NET")
    page.table(RESULT, (0, 1, 2, 3, Amount(0), Amount(1)))
    return form


FORMS = (syscohada,)
