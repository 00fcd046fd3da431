"""France: an accountant's booklet (plaquette) for a small company, after the simplified forms 2033-A and 2033-B."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import CHANGE, DEFERRED_TAX, company

ASSETS = """
*ACTIF IMMOBILISÉ
Fonds commercial :: goodwill ; ; goodwill => ; ; goodwill
Autres immobilisations incorporelles :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
Immobilisations corporelles :: property_plant_equipment_gross ; accumulated_depreciation ; property_plant_equipment => ; ; property_plant_equipment
Immobilisations financières (1) :: financial_assets ; ; financial_assets => ; ; long_term_investments
*Total I :: property_plant_equipment_gross + intangibles_gross + financial_assets ; accumulated_depreciation + software_worn ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
*ACTIF CIRCULANT
Matières premières, approvisionnements, en cours de production
Marchandises :: merchandise ; ; merchandise => ; ; inventories
Avances et acomptes versés sur commandes :: advances_paid ; ; advances_paid
Créances clients et comptes rattachés :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
Autres créances (2) :: other_receivables ; ; other_receivables => ; ; other_receivables
Valeurs mobilières de placement :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
Disponibilités :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
Charges constatées d'avance :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
*Total II :: total_current_assets + allowance ; allowance ; total_current_assets => ; ; total_current_assets
*TOTAL GÉNÉRAL (I + II) :: total_assets + accumulated_depreciation + software_worn + allowance ; accumulated_depreciation + software_worn + allowance ; total_assets => ; ; total_assets
"""
FUNDS = """
*CAPITAUX PROPRES
Capital social ou individuel => share_capital
Écarts de réévaluation
Réserve légale :: legal_reserve => +revenue_reserves
Réserves réglementées
Autres réserves :: free_reserves => +revenue_reserves
Report à nouveau :: retained_brought => retained_earnings
Résultat de l'exercice => profit_for_year_in_equity
Provisions réglementées
*Total I => total_equity
*Provisions pour risques et charges - Total II :: provisions => provisions_total
*DETTES
Emprunts et dettes assimilées :: bank_debt => financial_debt_unsplit
Avances et acomptes reçus sur commandes en cours :: advances_received => contract_liabilities
Fournisseurs et comptes rattachés => trade_payables
Autres dettes (3) :: current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + owner_loan
Produits constatés d'avance :: deferred_income => deferred_income_bs
*Total III :: debts + deferred_income => creditors_total
*TOTAL GÉNÉRAL (I + II + III) :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*PRODUITS D'EXPLOITATION
Ventes de marchandises :: sales_goods => +revenue
Production vendue - Biens
Production vendue - Services :: sales_services => +revenue
Production stockée
Production immobilisée
Subventions d'exploitation reçues
Autres produits :: other_operating_income => other_operating_income
*Total des produits d'exploitation hors TVA (I) => total_operating_income
*CHARGES D'EXPLOITATION
Achats de marchandises (y compris droits de douane) :: materials + up_merchandise => +materials_consumed
Variation de stocks (marchandises) :: - up_merchandise => +materials_consumed
Achats de matières premières et autres approvisionnements
Variation de stocks (matières premières et approvisionnements)
Autres charges externes :: external_services => external_services
Impôts, taxes et versements assimilés :: other_taxes
Rémunérations du personnel :: wages => +personnel_expenses
Charges sociales :: social_cost + pension_cost => +personnel_expenses
Dotations aux amortissements => depreciation_amortisation
Dotations aux provisions :: bad_debt_expense
Autres charges :: sundry_costs
*Total des charges d'exploitation (II) :: nature_costs => total_operating_expenses
*1 - RÉSULTAT D'EXPLOITATION (I - II) => operating_profit
Produits financiers (III) :: interest_income => interest_income
Produits exceptionnels (IV) :: exceptional_income => +exceptional_items
Charges financières (V) :: interest_expense => interest_expense
Charges exceptionnelles (VI) :: exceptional_costs => +-exceptional_items
Impôts sur les bénéfices (VII) :: income_tax_expense => income_tax_expense
*2 - BÉNÉFICE OU PERTE : Produits (I + III + IV) - Charges (II + V + VI + VII) :: net_income => net_income
"""
BALANCES = """
Ventes de marchandises :: sales_goods
Coût d'achat des marchandises vendues :: materials
*MARGE COMMERCIALE :: sales_goods - materials
Production vendue :: sales_services
*PRODUCTION DE L'EXERCICE :: sales_services + own_work_capitalised + change_in_inventories_fg
Autres charges externes :: external_services
*VALEUR AJOUTÉE :: revenue - materials - external_services => value_added
Impôts, taxes et versements assimilés :: other_taxes
Charges de personnel => personnel_expenses
*EXCÉDENT BRUT D'EXPLOITATION :: revenue - materials - external_services - other_taxes - personnel_expenses
Autres produits de gestion courante :: other_operating_income
Autres charges de gestion courante :: sundry_costs
Dotations aux amortissements et provisions :: depreciation_amortisation + bad_debt_expense
*RÉSULTAT D'EXPLOITATION => operating_profit
Produits financiers :: interest_income
Charges financières :: interest_expense
*RÉSULTAT COURANT AVANT IMPÔTS => ordinary_profit
*RÉSULTAT EXCEPTIONNEL => exceptional_items
Impôts sur les bénéfices => income_tax_expense
*RÉSULTAT NET DE L'EXERCICE => net_income
"""


def _with_shares(page: Page, first: int, columns: dict[int, int], revenues: list[float]) -> None:
    """Writes beside each amount what it is in per cent of sales."""
    for row in range(first, page.row):
        for (column, beside), revenue in zip(columns.items(), revenues, strict=True):
            cell = page.cells.get((row, column))
            if cell and isinstance(cell.value, float):
                page.cells[row, beside] = type(cell)(round(100 * cell.value / revenue, 2), "0.00", bold=cell.bold)


def plaquette_2033() -> Form:
    """A booklet after forms 2033: cover, gross, write-down and net, no total of sales, ratios beside, June year end."""
    without = (*CHANGE, *DEFERRED_TAX, "share_premium", "own_work_capitalised", "pension_obligations")
    books = company(
        "SARL QUINCAILLERIE DU MORVAN", "trader", "healthy", sales=2_140_000, step=1, years=2, without=without
    )
    form = Form(books, "plaquette_30_06_2024.xlsx", date(2024, 6, 30), prints=Print(1, number_format="#,##0"))
    form.leave_open(
        "total_liabilities total_current_liabilities total_noncurrent_liabilities short_term_debt long_term_debt other_current_liabilities other_current_assets "
        "other_tax_social_payables related_party_payables_noncurrent related_party_payables_current provisions_current provisions_noncurrent "
        "bad_debt_expense impairment_losses other_operating_expenses other_financial_result gross_profit ebitda current_tax_payable cost_of_sales"
    )
    cover = form.page("Page de garde")
    cover.skip(4)
    cover.put("COMPTES ANNUELS", column=3)
    cover.put(books.name, column=3)
    cover.put("18 rue de la Forge, 58120 Château-Chinon", column=3)
    cover.put("Exercice du 01/07/2023 au 30/06/2024", column=3)
    cover.skip(2)
    cover.put("Mission de présentation des comptes annuels - Attestation sans observation", column=3)

    page = form.page("Bilan")
    page.put(books.name, None, None, None, "Du 01/07/2023 au 30/06/2024")
    page.put("BILAN ACTIF SIMPLIFIÉ")
    page.skip()
    page.put(None, "Exercice clos le 30/06/2024", None, None, "30/06/2023")
    page.merge(page.row - 1, 2, 4)
    page.put("ACTIF", "Brut", "Amort. Prov.", "Net", "Net")
    page.table(ASSETS, (0, Amount(0, 0), Amount(0, 1), Amount(0, 2), Amount(1, 2)))
    page.put("(1) Dont à moins d'un an")
    page.put("(2) Dont comptes courants d'associés débiteurs")
    page.skip(2)
    page.put("BILAN PASSIF SIMPLIFIÉ")
    page.skip()
    page.put("PASSIF", None, None, "30/06/2024", "30/06/2023")
    page.table(FUNDS, (0, None, None, Amount(0), Amount(1)))
    page.put("(3) Dont comptes courants d'associés", None, None, float(books.amount("owner_loan")))

    page = form.page("Compte de résultat")
    page.put(books.name)
    page.put("COMPTE DE RÉSULTAT SIMPLIFIÉ")
    page.put(None, "Du 01/07/2023", "Du 01/07/2022", "Variation", "Variation")
    page.put(None, "au 30/06/2024", "au 30/06/2023", "en valeur", "en %")
    page.put(None, "12 mois", "12 mois")
    first = page.row
    page.table(INCOME, (0, Amount(0), Amount(1)))
    for row in range(first, page.row):
        new, old = (page.cells.get((row, column)) for column in (2, 3))
        if new and old and isinstance(new.value, float) and isinstance(old.value, float):
            rise = new.value - old.value
            page.cells[row, 4] = type(new)(rise, "#,##0", bold=new.bold)
            page.cells[row, 5] = type(new)(round(100 * rise / abs(old.value), 2), "0.00", bold=new.bold)

    page = form.page("SIG")
    page.put(books.name)
    page.put("SOLDES INTERMÉDIAIRES DE GESTION")
    page.put(None, "30/06/2024", "% CA", "30/06/2023", "% CA")
    first = page.row
    page.table(BALANCES, (0, Amount(0), None, Amount(1), None))
    revenues = [float(books.amount("revenue", back)) for back in (0, 1)]
    _with_shares(page, first, {2: 3, 4: 5}, revenues)
    return form


FORMS = (plaquette_2033,)
