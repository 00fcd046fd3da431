"""A French program's accounts as a statement: numbers of the general plan before their names, waiting and clearing accounts, two years."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, changes, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ACTIF
*Actif immobilisé
205000 - Logiciels :: software_gross
280500 - Amortissements des logiciels :: - software_worn
213000 - Constructions :: buildings_gross + construction
281300 - Amortissements des constructions :: - buildings_worn
215400 - Matériel industriel :: machinery_gross
281540 - Amortissements du matériel industriel :: - machinery_worn
218300 - Matériel de bureau et informatique :: fixtures_gross
281830 - Amortissements du matériel de bureau :: - fixtures_worn
275000 - Dépôts et cautionnements versés :: deposits
*Total actif immobilisé :: total_noncurrent_assets => total_noncurrent_assets
*Actif circulant
370000 - Stocks de marchandises :: raw_inventories => inventories
411000 - Clients :: trade_gross
491000 - Dépréciations des comptes clients :: - allowance
409100 - Fournisseurs - Avances et acomptes versés :: sundry_receivables
445660 - TVA déductible sur autres biens et services :: vat_receivable
471000 - Compte d'attente :: suspense
486000 - Charges constatées d'avance :: prepaid_expenses => prepaid_expenses
512000 - Banque :: bank_main
511500 - Carte bancaire à l'encaissement :: card_in
530000 - Caisse :: cash_hand
*Total actif circulant :: total_current_assets => total_current_assets
*TOTAL ACTIF :: total_assets => total_assets
*PASSIF
*Capitaux propres
101000 - Capital social :: share_capital + share_premium => share_capital
106100 - Réserve légale :: legal_reserve => revenue_reserves
110000 - Report à nouveau :: retained_brought => retained_earnings
120000 - Résultat de l'exercice :: net_income => profit_for_year_in_equity
*Total capitaux propres :: total_equity => total_equity
*Dettes
164000 - Emprunts auprès des établissements de crédit :: bank_long + bank_portion => financial_debt_unsplit
455100 - Associés - Comptes courants :: owner_loan
519000 - Concours bancaires courants :: bank_short => bank_overdrafts
401000 - Fournisseurs :: suppliers
408100 - Fournisseurs - Factures non parvenues :: accrued_expenses
419100 - Clients - Avances et acomptes reçus :: advances_received
421000 - Personnel - Rémunérations dues :: employee_payables
431000 - Sécurité sociale :: social_payable
444000 - État - Impôts sur les bénéfices :: current_tax_payable => current_tax_payable
445510 - TVA à décaisser :: vat_payable
467000 - Autres comptes débiteurs ou créditeurs :: other_current_liabilities
487000 - Produits constatés d'avance :: deferred_income
*Total dettes :: total_liabilities => total_liabilities
*TOTAL PASSIF :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
*Produits d'exploitation
707000 - Ventes de marchandises :: sales_goods
706000 - Prestations de services :: sales_services
*Chiffre d'affaires :: revenue => revenue
758000 - Produits divers de gestion courante :: other_operating_income
*Total produits d'exploitation :: revenue + other_operating_income => total_operating_income
*Charges d'exploitation
607000 - Achats de marchandises :: purchases => +materials_consumed
603700 - Variation des stocks de marchandises :: - stock_change => +materials_consumed
611000 - Sous-traitance générale :: direct_services
613200 - Locations immobilières :: services_admin
623000 - Publicité, publications, relations publiques :: services_selling
627000 - Services bancaires et assimilés :: sundry_costs
635110 - Cotisation foncière des entreprises :: other_taxes
641100 - Salaires, appointements :: wages
645100 - Cotisations à l'URSSAF :: social_cost
645300 - Cotisations aux caisses de retraites :: pension_cost
654000 - Pertes sur créances irrécouvrables :: bad_debt_expense
681100 - Dotations aux amortissements sur immobilisations :: depreciation_amortisation => depreciation_amortisation
*Total charges d'exploitation :: nature_costs => total_operating_expenses
*Résultat d'exploitation :: operating_profit => operating_profit
*Résultat financier :: net_financial_result => net_financial_result
768000 - Autres produits financiers :: interest_income => interest_income
661100 - Intérêts des emprunts et dettes :: - interest_expense => -interest_expense
*Résultat courant avant impôts :: profit_before_tax => ordinary_profit
*Résultat exceptionnel
695000 - Impôts sur les bénéfices :: - income_tax_expense => -income_tax_expense
*Résultat net :: net_income => net_income
"""


def pennylane() -> Form:
    """Two sheets of two years with what changed."""
    none = tuple(account for account in SMALL if account != "legal_reserve")
    books = company("Atelier des Quais SAS", "trader", sales=3_200_000, step=1, seed=23, without=none)
    books = parted(books, "cash_bank", "bank_main", suspense=(0.01, 0.02, -0.01, 0.015), card_in=0.03)
    books = with_sums(
        books,
        {"suppliers": "trade_payables", "stock_change": "up_merchandise", "purchases": "materials + stock_change"},
    )
    form = Form(books, "bilan.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "creditors_total other_financial_result interest_income trade_receivables receivables_allowance other_receivables receivables_total "
        "other_current_assets cash_and_equivalents intangible_assets property_plant_equipment property_plant_equipment_gross "
        "accumulated_depreciation long_term_receivables other_noncurrent_assets trade_payables related_party_payables_noncurrent "
        "related_party_payables_current contract_liabilities employee_payables other_tax_social_payables other_current_liabilities "
        "accrued_expenses deferred_income_bs external_services personnel_expenses cost_of_sales other_operating_expenses bad_debt_expense "
        "short_term_debt long_term_debt current_portion_long_term_debt total_current_liabilities total_noncurrent_liabilities "
        "bank_overdrafts long_term_investments profit_before_tax"
    )
    for name, drawn in (("Bilan", POSITION), ("Compte de résultat", RESULTS)):
        page = form.page(name)
        page.put(books.name)
        page.put(name)
        page.put("Exercice du 01/01/2024 au 31/12/2024")
        page.skip()
        page.put("Compte", "2024", "2023", "Variation", "Variation %")
        top = page.row
        page.table(drawn, (0, Amount(0), Amount(1)))
        changes(page, top, 2, 3)
    return form


FORMS = (pennylane,)
