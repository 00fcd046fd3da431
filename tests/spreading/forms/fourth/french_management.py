"""France: an accountant's management file, intermediate balances, condensed balance sheet, self-financing and funding."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import difference, share, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCES = """
*Chiffre d'affaires net H.T. :: revenue => revenue
   Ventes de marchandises + Production :: revenue + change_in_inventories_fg + own_work_capitalised
+ Ventes de marchandises :: resold
- Coût d'achat des marchandises vendues :: resold_cost
*MARGE COMMERCIALE :: resold - resold_cost
+ Production vendue :: revenue - resold
+ Production stockée :: change_in_inventories_fg => change_in_inventories_fg
+ Production immobilisée :: own_work_capitalised => own_work_capitalised
*PRODUCTION DE L'EXERCICE :: revenue - resold + change_in_inventories_fg + own_work_capitalised
- Matières premières et approvisionnements consommés :: materials - resold_cost
- Sous-traitance directe :: direct_services
*MARGE BRUTE DE PRODUCTION :: revenue - resold + change_in_inventories_fg + own_work_capitalised - materials + resold_cost - direct_services
*MARGE BRUTE GLOBALE :: revenue + change_in_inventories_fg + own_work_capitalised - materials - direct_services
- Autres achats et charges externes :: services_selling + services_admin
*VALEUR AJOUTÉE :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services => value_added
+ Subventions d'exploitation :: subsidy
- Impôts, taxes et versements assimilés :: other_taxes
- Salaires du personnel :: wages => +personnel_expenses
- Charges sociales du personnel :: social_cost + pension_cost => +personnel_expenses
*EXCÉDENT BRUT D'EXPLOITATION :: revenue + change_in_inventories_fg + own_work_capitalised - materials - external_services + subsidy - other_taxes - personnel_expenses
+ Autres produits de gestion courante :: sundry_income - subsidy
- Autres charges de gestion courante :: sundry_costs
- Dotations aux amortissements :: depreciation_amortisation => depreciation_amortisation
- Dotations aux dépréciations des créances :: bad_debt_expense => bad_debt_expense
*RÉSULTAT D'EXPLOITATION :: operating_profit - disposal_gain => operating_profit
+ Produits financiers :: interest_income => interest_income
- Charges financières :: interest_expense => interest_expense
*RÉSULTAT COURANT :: profit_before_tax - disposal_gain => ordinary_profit
+ Produits exceptionnels :: disposal_proceeds
- Charges exceptionnelles :: disposal_proceeds - disposal_gain
*RÉSULTAT EXCEPTIONNEL :: disposal_gain => exceptional_items
- Impôt sur les bénéfices :: income_tax_expense => income_tax_expense
*RÉSULTAT NET DE L'EXERCICE :: net_income => net_income
"""
CONDENSED = """
*EMPLOIS
Immobilisations incorporelles nettes :: intangible_assets => intangible_assets
Immobilisations corporelles nettes :: property_plant_equipment => property_plant_equipment
Immobilisations financières :: financial_assets => long_term_investments
*ACTIF IMMOBILISÉ NET :: fixed_assets + financial_assets => total_noncurrent_assets
Stocks et en-cours :: raw + wip + finished => inventories
Avances et acomptes versés :: advances_paid
Clients et comptes rattachés :: trade_receivables => trade_receivables
Autres créances :: other_receivables => other_receivables
Charges constatées d'avance :: prepaid_expenses => prepaid_expenses
Placements de trésorerie :: short_term_investments => short_term_investments
Disponibilités :: cash_and_equivalents => cash_and_equivalents
*ACTIF CIRCULANT :: total_current_assets => total_current_assets
*TOTAL DES EMPLOIS :: total_assets => total_assets
*RESSOURCES
Capital et primes :: share_capital + share_premium => share_capital
Réserves et report à nouveau :: legal_reserve + free_reserves + retained_brought => retained_earnings/revenue_reserves
Résultat de l'exercice :: net_income => profit_for_year_in_equity
*CAPITAUX PROPRES :: total_equity => total_equity
Emprunts auprès des établissements de crédit (part à plus d'un an) :: bank_long => long_term_debt
Comptes courants d'associés :: owner_loan => related_party_payables_noncurrent/related_party_payables_current
*CAPITAUX PERMANENTS :: total_equity + bank_long + owner_loan
Emprunts (part à moins d'un an) :: bank_portion => current_portion_long_term_debt
Concours bancaires courants :: bank_short => bank_overdrafts
Clients, acomptes reçus :: advances_received => contract_liabilities
Fournisseurs et comptes rattachés :: trade_payables => trade_payables
Dettes fiscales et sociales :: taxes_and_social + employee_payables + current_tax_payable => other_tax_social_payables
Autres dettes et charges à payer :: other_current_liabilities + accrued_expenses => other_current_liabilities
Produits constatés d'avance :: deferred_income => deferred_income_bs
*DETTES À COURT TERME :: total_current_liabilities => total_current_liabilities
*TOTAL DES RESSOURCES :: total_assets => total_liabilities_and_equity
"""
FINANCING = """
Résultat net de l'exercice :: net_income => cf_start_profit
+ Dotations aux amortissements :: depreciation_amortisation => cf_depreciation
+ Valeur comptable des éléments d'actif cédés :: disposal_proceeds - disposal_gain
- Produits des cessions d'éléments d'actif :: - disposal_proceeds
*CAPACITÉ D'AUTOFINANCEMENT :: net_income + depreciation_amortisation - disposal_gain => cf_before_working_capital
Cessions d'immobilisations :: disposal_proceeds => cf_disposal_proceeds
Emprunts souscrits :: borrowed => cf_debt_proceeds
Apports en capital :: raised => cf_equity_proceeds
*RESSOURCES DE L'EXERCICE :: net_income + depreciation_amortisation - disposal_gain + disposal_proceeds + borrowed + raised
Acquisitions d'immobilisations corporelles :: capex => -cf_capex
Acquisitions d'immobilisations incorporelles :: capex_intangibles => -cf_capex_intangibles
Acquisitions d'immobilisations financières et placements :: up_long_term_investments + up_deposits + up_short_term_investments => -cf_other_investing
Remboursements d'emprunts :: repaid => -cf_debt_repayment
Distributions :: dividends_declared => -cf_dividends_paid
*EMPLOIS DE L'EXERCICE :: capex + capex_intangibles + up_long_term_investments + up_deposits + up_short_term_investments + repaid + dividends_declared
*VARIATION NETTE :: net_income + depreciation_amortisation - disposal_gain + disposal_proceeds + borrowed + raised - capex - capex_intangibles - up_long_term_investments - up_deposits - up_short_term_investments - repaid - dividends_declared
Variation du besoin en fonds de roulement :: cf_change_working_capital => cf_change_working_capital
*VARIATION DE TRÉSORERIE :: cf_net_change => cf_net_change
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current",
)  # fmt: skip


def management_file() -> Form:
    """Intermediate balances with signs in labels and % of sales beside each year, then uses and resources, September year end."""
    books = company(
        "Ateliers Roussillon Découpe SAS",
        "manufacturer",
        "healthy",
        sales=6_100_000,
        step=1,
        last=2025,
        years=3,
        without=WITHOUT,
    )
    books = split(books, resold=("sales_goods", 0.08), resold_cost=("materials", 0.11), subsidy=("sundry_income", 0.35))
    form = Form(books, "Dossier de gestion 30-09-2025.xlsx", date(2025, 9, 30), prints=Print(1, 0, "# ##0;-# ##0"))
    form.leave_open(
        "ebitda external_services materials_consumed cost_of_sales gross_profit other_operating_income other_operating_expenses "
        "total_operating_income total_operating_expenses cf_other_noncash "
        "receivables_total total_liabilities creditors_total short_term_debt employee_payables current_tax_payable accrued_expenses "
        "net_financial_result other_current_assets cf_operating "
        "cf_investing cf_financing financial_debt_unsplit total_noncurrent_liabilities other_reserves share_premium "
        "long_term_receivables"
    )
    form.also("total_liabilities", "total_liabilities")
    page = form.page("SIG")
    page.put("Ateliers Roussillon Découpe SAS")
    page.put("Soldes intermédiaires de gestion")
    page.put("Du 01/10/2024 au 30/09/2025")
    page.put(None, "30/09/2025", None, "30/09/2024", None, "Variation")
    page.put(None, "12 mois", "% CA", "12 mois", "% CA", "En valeur")
    percent = share(books, "revenue", 0.01, 100)
    top, prints = page.row, Print(1, 2, "0.00")
    page.table(BALANCES, (0, Amount(0), None, Amount(1), None, Amount(0, books=difference(books), counts=False)))
    for back, column in ((0, 3), (1, 5)):
        page.table(BALANCES, (Amount(back, books=percent, counts=False),), row=top, column=column, prints=prints)
    for name, title, drawn in (
        ("Bilan condensé", "Bilan condensé en grandes masses", CONDENSED),
        ("Financement", "Capacité d'autofinancement et tableau de financement", FINANCING),
    ):
        page = form.page(name)
        page.put("Ateliers Roussillon Découpe SAS")
        page.put(title)
        page.put("Exercice clos le 30/09/2025 - présenté en euros")
        page.skip()
        page.put(None, "30/09/2025", "30/09/2024", "Variation")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(0, books=difference(books), counts=False)))
    return form


FORMS = (management_file,)
