"""A Moroccan program's liasse: bilan actif of gross, depreciation and net beside the year before, passif, CPC of three columns."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
IMMOBILISATIONS EN NON-VALEURS (A)
IMMOBILISATIONS INCORPORELLES (B) :: intangibles_gross ; software_worn ; intangibles ; intangibles
  Brevets, marques, droits et valeurs similaires :: software_gross ; software_worn ; intangible_assets ; intangible_assets => ;; intangible_assets ; intangible_assets
  Fonds commercial :: goodwill ; ; goodwill ; goodwill => ;; goodwill ; goodwill
IMMOBILISATIONS CORPORELLES (C) :: property_plant_equipment_gross ; accumulated_depreciation ; property_plant_equipment ; property_plant_equipment => property_plant_equipment_gross ; accumulated_depreciation ; property_plant_equipment ; property_plant_equipment
  Constructions :: buildings_gross ; buildings_worn ; buildings ; buildings
  Installations techniques, matériel et outillage :: machinery_gross ; machinery_worn ; machinery ; machinery
  Mobilier, matériel de bureau et aménagements divers :: fixtures_gross ; fixtures_worn ; fixtures ; fixtures
  Immobilisations corporelles en cours :: construction ; ; construction ; construction
IMMOBILISATIONS FINANCIERES (D) :: financial_assets ; ; financial_assets ; financial_assets
  Autres créances financières :: deposits ; ; deposits ; deposits
  Titres de participation :: long_term_investments ; ; long_term_investments ; long_term_investments
TOTAL I (A+B+C+D) :: intangibles_gross + property_plant_equipment_gross + financial_assets ; accumulated_depreciation + software_worn ; total_noncurrent_assets ; total_noncurrent_assets => ;; total_noncurrent_assets ; total_noncurrent_assets
STOCKS (F) :: raw_inventories ; ; raw_inventories ; raw_inventories => ;; inventories ; inventories
CREANCES DE L'ACTIF CIRCULANT (G) :: receivables_total + advances_paid + prepaid_expenses + allowance ; allowance ; receivables_total + advances_paid + prepaid_expenses ; receivables_total + advances_paid + prepaid_expenses => ;; receivables_total ; receivables_total
  Fournisseurs débiteurs, avances et acomptes :: advances_paid ; ; advances_paid ; advances_paid
  Clients et comptes rattachés :: trade_gross ; allowance ; trade_receivables ; trade_receivables => ;; trade_receivables ; trade_receivables
  Etat :: vat_receivable ; ; vat_receivable ; vat_receivable
  Autres débiteurs :: sundry_receivables ; ; sundry_receivables ; sundry_receivables
  Comptes de régularisation-actif :: prepaid_expenses ; ; prepaid_expenses ; prepaid_expenses
TITRES ET VALEURS DE PLACEMENT (H) :: short_term_investments ; ; short_term_investments ; short_term_investments => ;; short_term_investments ; short_term_investments
TOTAL II (F+G+H+I) :: total_current_assets - cash_and_equivalents + allowance ; allowance ; total_current_assets - cash_and_equivalents ; total_current_assets - cash_and_equivalents
TRESORERIE-ACTIF
  Banques, T.G. et C.C.P. :: cash_bank ; ; cash_bank ; cash_bank
  Caisse, régies d'avances et accréditifs :: cash_hand ; ; cash_hand ; cash_hand
TOTAL III :: cash_and_equivalents ; ; cash_and_equivalents ; cash_and_equivalents => ;; cash_and_equivalents ; cash_and_equivalents
TOTAL GENERAL I+II+III :: total_assets + accumulated_depreciation + software_worn + allowance ; accumulated_depreciation + software_worn + allowance ; total_assets ; total_assets => ;; total_assets ; total_assets
"""
FUNDS = """
CAPITAUX PROPRES
  Capital social ou personnel :: share_capital => share_capital
  Prime d'émission, de fusion, d'apport :: share_premium => share_premium
  Réserve légale :: legal_reserve
  Autres réserves :: free_reserves
  Report à nouveau :: retained_brought
  Résultat net de l'exercice :: net_income => profit_for_year_in_equity
TOTAL DES CAPITAUX PROPRES (A) :: total_equity => total_equity
DETTES DE FINANCEMENT (C) :: bank_long + bank_portion + owner_loan
  Autres dettes de financement :: bank_long + bank_portion + owner_loan
PROVISIONS DURABLES POUR RISQUES ET CHARGES (D) :: pension_obligations + provisions_noncurrent
TOTAL I (A+B+C+D+E) :: total_equity + bank_long + bank_portion + owner_loan + pension_obligations + provisions_noncurrent
DETTES DU PASSIF CIRCULANT (F) :: total_current_liabilities - bank_current - provisions_current
  Fournisseurs et comptes rattachés :: trade_payables => trade_payables
  Clients créditeurs, avances et acomptes :: advances_received => contract_liabilities
  Personnel :: employee_payables => employee_payables
  Organismes sociaux :: social_payable
  Etat :: vat_payable + current_tax_payable
  Autres créanciers :: other_current_liabilities + accrued_expenses
  Comptes de régularisation-passif :: deferred_income
AUTRES PROVISIONS POUR RISQUES ET CHARGES (G) :: provisions_current => provisions_current
TOTAL II (F+G+H) :: total_current_liabilities - bank_current
TRESORERIE-PASSIF
  Crédits de trésorerie
  Banques (soldes créditeurs) :: bank_short => short_term_debt
TOTAL III :: bank_short
TOTAL GENERAL I+II+III :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
I PRODUITS D'EXPLOITATION
  Ventes de biens et services produits :: revenue => revenue
  Chiffre d'affaires :: revenue => revenue
  Variation de stocks de produits :: change_in_inventories_fg => change_in_inventories_fg
  Immobilisations produites par l'entreprise pour elle-même :: own_work_capitalised => own_work_capitalised
  Autres produits d'exploitation :: other_operating_income => other_operating_income
  TOTAL I :: total_operating_income => total_operating_income
II CHARGES D'EXPLOITATION
  Achats consommés de matières et fournitures :: materials => materials_consumed
  Autres charges externes :: external_services => external_services
  Impôts et taxes :: other_taxes
  Charges de personnel :: personnel_expenses => personnel_expenses
  Autres charges d'exploitation :: sundry_costs + bad_debt_expense
  Dotations d'exploitation :: depreciation_amortisation => depreciation_amortisation
  TOTAL II :: nature_costs => total_operating_expenses
III RESULTAT D'EXPLOITATION (I-II) :: operating_profit => operating_profit
IV PRODUITS FINANCIERS
  Intérêts et autres produits financiers :: interest_income => interest_income
  TOTAL IV :: interest_income
V CHARGES FINANCIERES
  Charges d'intérêts :: interest_expense => interest_expense
  TOTAL V :: interest_expense
VI RESULTAT FINANCIER (IV-V) :: net_financial_result => net_financial_result
VII RESULTAT COURANT (III+VI) :: ordinary_profit => ordinary_profit
XI RESULTAT AVANT IMPOTS :: profit_before_tax => profit_before_tax
XII IMPOTS SUR LES RESULTATS :: income_tax_expense => income_tax_expense
XIII RESULTAT NET (XI-XII) :: net_income => net_income
"""


def moroccan_liasse() -> Form:
    """Three sheets of the normal model in dirhams; a result of the year's own, of earlier years, their sum and the year before."""
    books = company("Atlas Emballage SARL", sales=84_300, step=1000, seed=1321, without=(*PLAIN, *DEFERRED_TAX))
    form = Form(books, "LIASSE_2024_ATLAS_EMBALLAGE.xlsx", prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "intangible_assets goodwill long_term_receivables other_receivables receivables_total other_tax_social_payables "
        "current_tax_payable other_current_liabilities accrued_expenses deferred_income_bs other_reserves revenue_reserves "
        "retained_earnings long_term_debt total_debt provisions_noncurrent pension_obligations provisions_total "
        "total_current_assets total_current_liabilities total_noncurrent_liabilities other_operating_expenses financial_debt_unsplit "
        "total_liabilities creditors_total bank_overdrafts other_current_assets current_tax_assets contract_liabilities "
        "receivables_allowance inventories prepaid_expenses long_term_investments"
    )
    page = form.page("Bilan Actif")
    page.put("BILAN (ACTIF) (modèle normal)")
    page.put("ATLAS EMBALLAGE SARL", None, None, "Exercice clos le 31/12/2024")
    row = page.put("ACTIF", "EXERCICE", None, None, "EXERCICE PRECEDENT")
    page.merge(row, 2, 4)
    page.put(None, "Brut", "Amortissements et provisions", "Net", "Net")
    page.table(ASSETS, (0, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2), Amount(1, 3)))
    page = form.page("Bilan Passif")
    page.put("BILAN (PASSIF) (modèle normal)")
    page.put("ATLAS EMBALLAGE SARL", None, "Exercice clos le 31/12/2024")
    page.put("PASSIF", "EXERCICE", "EXERCICE PRECEDENT")
    page.table(FUNDS, (0, Amount(0), Amount(1)))
    page = form.page("CPC")
    page.put("COMPTE DE PRODUITS ET CHARGES (hors taxes)")
    page.put("ATLAS EMBALLAGE SARL", None, None, "Exercice du 01/01/2024 au 31/12/2024")
    row = page.put("NATURE", "OPERATIONS", None, "TOTAUX DE L'EXERCICE", "TOTAUX DE L'EXERCICE PRECEDENT")
    page.merge(row, 2, 3)
    page.put(None, "Propres à l'exercice (1)", "Concernant les exercices précédents (2)", "3 = 1 + 2", "4")
    page.table(RESULTS, (0, Amount(0, counts=False), None, Amount(0), Amount(1)))
    return form


FORMS = (moroccan_liasse,)
