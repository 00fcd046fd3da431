"""Comptes annuels under the Code des obligations: a share of the total beside every amount, articles of law in the head."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

SWISS = """
*ACTIF
*Actif circulant
Trésorerie et actifs cotés en bourse détenus à court terme :: cash_and_equivalents + short_term_investments
  Caisse :: cash_hand
  Banques :: cash_bank
  Titres cotés :: short_term_investments => short_term_investments
Créances résultant de la vente de biens et de prestations de services :: trade_receivables => trade_receivables
  Débiteurs suisses :: trade_gross
  Ducroire :: - allowance => -receivables_allowance
Autres créances à court terme :: other_receivables + advances_paid => other_receivables
Stocks et prestations de services non facturées :: raw_inventories => inventories
Actifs de régularisation :: prepaid_expenses => prepaid_expenses
*Total actif circulant :: total_current_assets => total_current_assets
*Actif immobilisé
Immobilisations financières :: financial_assets + deferred_tax_assets => long_term_investments
Immobilisations corporelles meubles :: machinery + fixtures
Immobilisations corporelles immeubles :: buildings + construction
Immobilisations incorporelles :: intangibles => intangible_assets
*Total actif immobilisé :: total_noncurrent_assets => total_noncurrent_assets
*TOTAL DE L'ACTIF :: total_assets => total_assets
*PASSIF
*Capitaux étrangers à court terme
Dettes résultant de l'achat de biens et de prestations de services :: trade_payables => trade_payables
Dettes à court terme portant intérêt :: bank_current => short_term_debt
Autres dettes à court terme :: taxes_and_social + current_tax_payable + employee_payables + other_current_liabilities + advances_received
Passifs de régularisation et provisions à court terme :: accrued_expenses + deferred_income + provisions_current => accrued_expenses
*Total capitaux étrangers à court terme :: total_current_liabilities => total_current_liabilities
*Capitaux étrangers à long terme
Dettes à long terme portant intérêt :: bank_long => long_term_debt
Prêt de l'actionnaire (postposé) :: owner_loan => related_party_payables_noncurrent
Provisions à long terme :: provisions_noncurrent + pension_obligations + deferred_tax_liabilities => provisions_noncurrent
*Total capitaux étrangers à long terme :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Capitaux propres
Capital-actions :: share_capital => share_capital
Réserve légale issue du capital :: share_premium => share_premium
Réserve légale issue du bénéfice :: legal_reserve
Réserves facultatives issues du bénéfice :: free_reserves
Bénéfice reporté :: retained_brought => retained_earnings
Bénéfice de l'exercice :: net_income => profit_for_year_in_equity
*Total capitaux propres :: total_equity => total_equity
*TOTAL DU PASSIF :: total_liabilities_and_equity => total_liabilities_and_equity
"""


SWISS_INCOME = """
*Produits nets des ventes de biens et de prestations de services :: revenue => revenue
Variation des stocks de produits finis et semi-finis :: change_in_inventories_fg => change_in_inventories_fg
Prestations propres activées :: own_work_capitalised => own_work_capitalised
Charges de matières et de marchandises :: - materials => -materials_consumed
*Résultat brut après charges de matières :: revenue + change_in_inventories_fg + own_work_capitalised - materials
Charges de personnel :: - personnel_expenses => -personnel_expenses
Autres charges d'exploitation :: - external_services - operating_charges
Autres produits d'exploitation :: other_operating_income => other_operating_income
*Résultat d'exploitation avant intérêts, impôts et amortissements (EBITDA) :: ebitda => ebitda
Amortissements et corrections de valeur sur l'actif immobilisé :: - depreciation_amortisation => -depreciation_amortisation
*Résultat d'exploitation avant intérêts et impôts (EBIT) :: operating_profit => operating_profit
Charges financières :: - interest_expense => -interest_expense
Produits financiers :: interest_income => interest_income
*Résultat avant impôts (EBT) :: profit_before_tax => profit_before_tax
Impôts directs :: - income_tax_expense => -income_tax_expense
*Bénéfice de l'exercice :: net_income => net_income
"""


def apostrophes(amount: float) -> str:
    return f"{amount:,.2f}".replace(",", "'")


def swiss_fiduciary() -> Form:
    """Comptes annuels under the Code des obligations: a share of the total beside every amount, articles of law in the head."""
    form = Form(
        company("Décolletage du Jura SA", sales=9_318_443, step=1, seed=26),
        "Comptes_annuels_2024_DDJ.xlsx",
        prints=Print(unit=1, words=apostrophes),
    )
    form.leave_open(
        "cash_and_equivalents property_plant_equipment other_current_liabilities contract_liabilities current_tax_payable other_tax_social_payables employee_payables other_reserves revenue_reserves gross_profit other_operating_expenses external_services net_financial_result provisions_current deferred_tax_assets deferred_tax_liabilities total_liabilities total_operating_expenses value_added"
    )
    for name, drawn, title, base in (
        ("Bilan", SWISS, "BILAN AU 31 DÉCEMBRE 2024", "total_assets"),
        ("Compte de résultat", SWISS_INCOME, "COMPTE DE RÉSULTAT DE L'EXERCICE 2024", "revenue"),
    ):
        page = form.page(name)
        page.put("DÉCOLLETAGE DU JURA SA, Moutier")
        page.put("IDE CHE-112.874.301")
        page.put(title, None, None, None, "art. 959a et 959b CO, état au 01.01.2023")
        page.put("(avec comparatif de l'exercice précédent)")
        page.skip()
        page.put(None, "31.12.2024", None, "31.12.2023", None)
        page.put(None, "CHF", "%", "CHF", "%")
        start = page.row
        page.table(drawn, [0, Amount(0), None, Amount(1), None])
        for row in range(start, page.row):
            for at, back in ((2, 0), (4, 1)):
                cell = page.cells.get((row, at))
                if cell:
                    page.row = row
                    share = 100 * float(str(cell.value).replace("'", "")) / form.company.amount(base, back)
                    page.put(round(share, 1), column=at + 1)
        page.row = page.row + 1
        page.put("Rapport de l'organe de révision du 12 mai 2025 - contrôle restreint")
    return form


FORMS: tuple[Callable[[], Form], ...] = (swiss_fiduciary,)
