"""A French listed group's historical data: two halves and the year, millions of euros, non-recurring lines, net debt apart."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, part, ratios

INCOME = """
*Chiffre d'affaires :: revenue => revenue
  croissance organique (%)
Coût des ventes :: - cost_of_sales => -cost_of_sales
*Marge brute :: gross_profit => gross_profit
  en % du chiffre d'affaires
Frais commerciaux :: - selling_expenses => -selling_expenses
Frais généraux et administratifs :: - general_admin_expenses => -general_admin_expenses
Autres produits opérationnels :: other_operating_income => other_operating_income
*Résultat opérationnel courant :: operating_profit
  marge opérationnelle courante (%)
Autres produits et charges opérationnels non courants
*Résultat opérationnel :: operating_profit => operating_profit
Produits de trésorerie :: interest_income => interest_income
Coût de l'endettement financier brut :: - interest_expense => -interest_expense
*Résultat avant impôts :: profit_before_tax => profit_before_tax
Impôts sur les résultats :: - income_tax_expense => -income_tax_expense
*Résultat net :: net_income => net_income
  dont part du Groupe :: net_income => net_income_parent
Résultat net par action (en euros)
"""
POSITION = """
Goodwill :: goodwill => goodwill
Autres immobilisations incorporelles :: intangible_assets => intangible_assets
Immobilisations corporelles :: property_plant_equipment => property_plant_equipment
Actifs financiers non courants :: financial_assets => long_term_investments
Impôts différés actifs :: deferred_tax_assets => deferred_tax_assets
*Actifs non courants :: total_noncurrent_assets => total_noncurrent_assets
Stocks :: inventories => inventories
Créances clients :: trade_receivables => trade_receivables
Autres actifs courants :: other_receivables + prepaid_expenses + short_term_investments => other_current_assets
Trésorerie et équivalents de trésorerie :: cash_and_equivalents => cash_and_equivalents
*Actifs courants :: total_current_assets => total_current_assets
*TOTAL ACTIF :: total_assets => total_assets
Capital :: share_capital => share_capital
Primes et réserves :: share_premium + retained_earnings
*Capitaux propres part du Groupe :: total_equity => equity_attributable_to_parent
Intérêts minoritaires
*Capitaux propres :: total_equity => total_equity
Dettes financières non courantes :: bank_long + owner_loan => long_term_debt
Provisions pour retraites :: pension_obligations => pension_obligations
Autres provisions non courantes :: provisions_noncurrent => provisions_noncurrent
Impôts différés passifs :: deferred_tax_liabilities => deferred_tax_liabilities
*Passifs non courants :: total_noncurrent_liabilities => total_noncurrent_liabilities
Dettes financières courantes :: bank_current => short_term_debt
Fournisseurs :: trade_payables => trade_payables
Autres passifs courants :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
*Passifs courants :: total_current_liabilities => total_current_liabilities
*TOTAL PASSIF :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Résultat net :: net_income => cf_start_profit
Amortissements et provisions :: depreciation_amortisation + provisions_change
Autres éléments sans incidence sur la trésorerie :: deferred_tax_noncash - disposal_gain
*Capacité d'autofinancement :: cf_before_working_capital => cf_before_working_capital
Variation du besoin en fonds de roulement :: cf_change_working_capital => cf_change_working_capital
*Flux de trésorerie liés à l'activité :: cf_operating => cf_operating
Acquisitions d'immobilisations corporelles et incorporelles :: - capex - capex_intangibles
Cessions d'immobilisations :: disposal_proceeds => cf_disposal_proceeds
Variation des autres actifs financiers :: cf_other_investing
*Flux de trésorerie liés aux investissements :: cf_investing => cf_investing
Augmentation de capital :: raised => cf_equity_proceeds
Dividendes versés :: - dividends_declared => cf_dividends_paid
Émissions d'emprunts :: borrowed => cf_debt_proceeds
Remboursements d'emprunts :: - repaid => cf_debt_repayment
*Flux de trésorerie liés au financement :: cf_financing => cf_financing
*Variation de la trésorerie :: cf_net_change => cf_net_change
Cash-flow libre :: cf_operating - capex - capex_intangibles + disposal_proceeds
"""


def french_halves() -> Form:
    """Heads S1 2023, S2 2023 and 2023; the balance at 30 June and 31 December; a summary of key figures first."""
    books = company("Valmorin", sales=8_930, step=1e5, seed=1304, without=PLAIN)
    form = Form(books, "valmorin-donnees-financieres-historiques.xlsx", prints=Print(1e6, 1, "#,##0.0;(#,##0.0)"))
    form.leave_open(
        "cf_capex cf_capex_intangibles cf_other_noncash cf_other_investing cf_depreciation other_reserves retained_earnings "
        "share_premium depreciation_amortisation total_debt net_debt free_cash_flow other_receivables"
    )
    page = form.page("Chiffres clés")
    page.put("VALMORIN - Chiffres clés", None, None, "en M€")
    page.put(None, "2022", "2023", "2024")
    page.table(
        "Chiffre d'affaires :: revenue\nEBITDA :: ebitda => ebitda\nEndettement financier net :: bank_debt + owner_loan - cash_and_equivalents",
        (0, Amount(2), Amount(1), Amount(0)),
    )
    page.put("Effectifs fin de période", 4120.0, 4208.0, 4377.0)
    backs = (2, 1, 0)
    flows: list[Column] = [0]
    heads: list[str] = []
    for back in backs:
        flows += [part(form, back, 1, 2), part(form, back, 3, 4), Amount(back)]
        heads += [f"S1 {2024 - back}", f"S2 {2024 - back}", f"{2024 - back}"]
    stand: list[Column] = [0]
    for back in backs:
        stand += [part(form, back, 1, 2), Amount(back)]
    days = [f"{day} {2024 - back}" for back in backs for day in ("30 juin", "31 décembre")]
    for name, title, drawn in (
        ("Compte de résultat", "Compte de résultat consolidé", INCOME),
        ("Bilan", "Bilan consolidé", POSITION),
        ("Flux", "Tableau des flux de trésorerie consolidés", FLOWS),
    ):
        page = form.page(name)
        page.put(title)
        page.put("En millions d'euros", *(days if drawn is POSITION else heads))
        page.table(drawn, stand if drawn is POSITION else flows)
        for label, share in (
            ("croissance organique (%)", 3.4),
            ("en % du chiffre d'affaires", 31.2),
            ("marge opérationnelle courante (%)", 9.8),
        ):
            beside(page, label, ratios(9, share, "0.0"))
        beside(page, "Résultat net par action (en euros)", ratios(9, 1.42, "0.00"))
    return form


FORMS = (french_halves,)
