"""France: consolidated accounts of a SAS in thousands of euros, after regulation ANC 2020-01, with the cash flow table."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import CHANGE, company

ASSETS = """
Écarts d'acquisition | 4.1 :: goodwill => goodwill
Immobilisations incorporelles | 4.2 :: intangible_assets => intangible_assets
Immobilisations corporelles | 4.3 => property_plant_equipment
Immobilisations financières | 4.4 :: financial_assets => long_term_investments
*Actif immobilisé | :: fixed_assets + financial_assets => total_noncurrent_assets
Stocks et en-cours | 4.5 => inventories
Clients et comptes rattachés | 4.6 => trade_receivables
Impôts différés actif | 4.12 :: deferred_tax_assets => deferred_tax_assets
Autres créances et comptes de régularisation | 4.7 :: other_receivables + prepaid_expenses => other_receivables/other_current_assets
Valeurs mobilières de placement | 4.8 => short_term_investments
Disponibilités | 4.8 => cash_and_equivalents
*Actif circulant | :: total_current_assets + deferred_tax_assets => total_current_assets
*Total de l'actif | :: total_assets => total_assets
"""
FUNDS = """
Capital | => share_capital
Primes liées au capital | => share_premium
Réserves consolidées | :: retained_earnings - net_income - minority + minority_profit
Résultat net - part du groupe | :: net_income - minority_profit => profit_for_year_in_equity
*Capitaux propres - part du groupe | 4.9 :: total_equity - minority => equity_attributable_to_parent
Intérêts minoritaires | 4.10 :: minority => noncontrolling_interests
*Capitaux propres de l'ensemble consolidé | => total_equity
Provisions pour risques et charges | 4.11 :: provisions => provisions_total
Impôts différés passif | 4.12 :: deferred_tax_liabilities => deferred_tax_liabilities
Emprunts et dettes financières | 4.13 :: bank_debt + owner_loan => financial_debt_unsplit
Fournisseurs et comptes rattachés | 4.14 => trade_payables
Autres dettes et comptes de régularisation | 4.15 :: contract_liabilities + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
*Dettes | :: debts + deferred_income => creditors_total
*Total du passif | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*Chiffre d'affaires | 5.1 => revenue
Production stockée et immobilisée | :: change_in_inventories_fg + own_work_capitalised
Autres produits d'exploitation | 5.2 => other_operating_income
Achats consommés | 5.3 :: - materials => -materials_consumed
Charges externes | 5.4 :: - external_services => -external_services
Impôts et taxes | :: - other_taxes
Charges de personnel | 5.5 :: - personnel_expenses => -personnel_expenses
Dotations aux amortissements | 5.6 :: - depreciation_amortisation => -depreciation_amortisation
Dotations nettes aux dépréciations et provisions | 5.6 :: - bad_debt_expense
Autres charges d'exploitation | :: - sundry_costs
*Résultat d'exploitation | => operating_profit
Produits financiers | 5.7 :: interest_income => interest_income
Charges financières | 5.7 :: - interest_expense => -interest_expense
*Résultat financier | 5.7 => net_financial_result
*Résultat courant des entreprises intégrées | => ordinary_profit
Résultat exceptionnel | 5.8 => exceptional_items
Impôts exigibles | 5.9 :: - current_tax => +-income_tax_expense
Impôts différés | 5.9 :: - deferred_tax => +-income_tax_expense
*Résultat net de l'ensemble consolidé | => net_income
Intérêts minoritaires | :: - minority_profit
*Résultat net - part du groupe | :: net_income - minority_profit => net_income_parent
Résultat de base par action (en euros)
"""
CASH = """
Résultat net de l'ensemble consolidé :: net_income => cf_start_profit
Élimination des charges et produits sans incidence sur la trésorerie :
 - Amortissements et provisions :: cf_depreciation + provisions_change => cf_depreciation
 - Variation des impôts différés :: deferred_tax_noncash
 - Plus-values de cession, nettes d'impôt :: - disposal_gain
*Marge brute d'autofinancement des sociétés intégrées => cf_before_working_capital
Variation des stocks => cf_change_inventories
Variation des créances d'exploitation :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Variation des dettes d'exploitation :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses => cf_change_payables
*Variation du besoin en fonds de roulement lié à l'activité => cf_change_working_capital
*Flux net de trésorerie généré par l'activité (I) :: cf_operating => cf_operating
Acquisitions d'immobilisations incorporelles => cf_capex_intangibles
Acquisitions d'immobilisations corporelles => cf_capex
Cessions d'immobilisations, nettes d'impôt => cf_disposal_proceeds
Variation des immobilisations financières et placements => cf_other_investing
*Flux net de trésorerie lié aux opérations d'investissement (II) :: cf_investing => cf_investing
Dividendes versés aux actionnaires de la société mère => cf_dividends_paid
Augmentations de capital en numéraire => cf_equity_proceeds
Émissions d'emprunts => cf_debt_proceeds
Remboursements d'emprunts => cf_debt_repayment
*Flux net de trésorerie lié aux opérations de financement (III) :: cf_financing => cf_financing
*Variation de trésorerie (I + II + III) :: cf_net_change => cf_net_change
Trésorerie d'ouverture => cash_beginning
Trésorerie de clôture => cash_end
"""
NAME = "GROUPE TREMBLAYE LOGISTIQUE SAS"


def consolidated_sas() -> Form:
    """Consolidated accounts in k€, a statement a sheet, note numbers, minorities, three years to September, proforma stale and hidden."""
    books = company(NAME, "services", "healthy", sales=63_200, last=2024, years=3, seed=6, without=CHANGE)
    minorities = {"minority": ("total_equity", 0.07), "minority_profit": ("net_income", 0.07)}
    books = split(books, **minorities)
    stale = company(
        f"{NAME} provisoire", "services", "healthy", sales=62_700, last=2024, years=3, seed=6, without=CHANGE
    )
    stale = split(stale, **minorities)
    form = Form(
        books, "Comptes consolidés 30-09-2024.xlsx", date(2024, 9, 30), prints=Print(1000, 0, "#,##0;(#,##0)", zero="-")
    )
    form.leave_open(
        "revenue_reserves retained_earnings other_reserves other_current_assets other_receivables prepaid_expenses other_current_liabilities "
        "other_tax_social_payables contract_liabilities short_term_debt long_term_debt total_liabilities total_current_liabilities "
        "total_noncurrent_liabilities total_noncurrent_assets provisions_current provisions_noncurrent bad_debt_expense impairment_losses "
        "other_operating_expenses total_operating_expenses total_operating_income change_in_inventories_fg own_work_capitalised "
        "profit_before_tax cf_other_noncash cf_change_other_wc ebitda receivables_total cf_other_investing gross_profit cost_of_sales"
    )
    columns = (0, 1, Amount(0), Amount(1), Amount(2))
    ends = ("30/09/2024", "30/09/2023", "30/09/2022")
    years = ("2023/2024", "2022/2023", "2021/2022")
    page = form.page("Bilan")
    page.put(NAME)
    page.put("BILAN CONSOLIDÉ", None, None, None, "en k€")
    for side, drawn in (("ACTIF", ASSETS), ("PASSIF", FUNDS)):
        page.skip()
        page.put(side, "Notes", *ends)
        page.table(drawn, columns)
    page = form.page("CR")
    page.put(NAME)
    page.put("COMPTE DE RÉSULTAT CONSOLIDÉ", None, None, None, "en k€")
    page.skip()
    page.put(None, "Notes", *years)
    page.put(None, None, "12 mois", "12 mois", "12 mois")
    page.table(INCOME, columns)
    page = form.page("TFT")
    page.put(NAME)
    page.put("TABLEAU DES FLUX DE TRÉSORERIE CONSOLIDÉ", None, None, "en k€")
    page.skip()
    page.put(None, *years)
    page.table(CASH, (0, Amount(0), Amount(1), Amount(2)))
    page = form.page("Périmètre")
    page.put("PÉRIMÈTRE DE CONSOLIDATION AU 30/09/2024")
    page.put("Société", "Siège", "% d'intérêt", "Méthode")
    page.put(NAME, "Orléans", "100,00 %", "Mère")
    page.put("Tremblaye Transports SAS", "Saran", "100,00 %", "IG")
    page.put("Tremblaye Entrepôts SARL", "Artenay", "85,00 %", "IG")
    page = form.page("CR (provisoire)", hidden=True)
    page.put("COMPTE DE RÉSULTAT CONSOLIDÉ - V1 provisoire", None, None, None, "en k€")
    page.put(None, "Notes", *years)
    page.table(INCOME, (0, 1, *(Amount(back, books=stale, counts=False) for back in range(3))))
    return form


FORMS = (consolidated_sas,)
