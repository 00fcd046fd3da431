"""France: a business plan by hand: actual years, then planned ones, growth and shares of sales between the amounts."""

from __future__ import annotations

from tests.spreading.forms.later.books import share
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
*Chiffre d'affaires => revenue
Production stockée et immobilisée :: change_in_inventories_fg + own_work_capitalised
Achats consommés :: - materials => -materials_consumed
*Marge sur achats :: revenue + change_in_inventories_fg + own_work_capitalised - materials
Charges externes :: - external_services => -external_services
Frais de personnel :: - personnel_expenses => -personnel_expenses
Autres charges d'exploitation :: - operating_charges => -other_operating_expenses
Autres produits d'exploitation :: other_operating_income => other_operating_income
*EBITDA => ebitda
Amortissements :: - depreciation_amortisation => -depreciation_amortisation
*Résultat d'exploitation (EBIT) :: operating_profit => operating_profit
Produits financiers :: interest_income => interest_income
Intérêts d'emprunts :: - interest_expense => -interest_expense
*Résultat avant impôt :: profit_before_tax => profit_before_tax
Impôt sur les sociétés :: - income_tax_expense => -income_tax_expense
*Résultat net :: net_income => net_income
"""
SHARES = """
croissance en % :: revenue
marge brute en % du CA :: revenue + change_in_inventories_fg + own_work_capitalised - materials
EBITDA en % du CA :: ebitda
résultat net en % du CA :: net_income
"""
BALANCE = """
Immobilisations incorporelles :: intangibles => intangible_assets
Immobilisations corporelles :: property_plant_equipment => property_plant_equipment
Immobilisations financières :: financial_assets => long_term_investments
*Actif immobilisé :: total_noncurrent_assets => total_noncurrent_assets
Stocks :: inventories => inventories
Créances clients :: trade_receivables => trade_receivables
Autres créances :: other_receivables => other_receivables
Charges constatées d'avance :: prepaid_expenses => prepaid_expenses
VMP :: short_term_investments => short_term_investments
Trésorerie :: cash_and_equivalents => cash_and_equivalents
*Actif circulant :: total_current_assets => total_current_assets
*TOTAL ACTIF :: total_assets => total_assets
Capital social :: share_capital => share_capital
Primes :: share_premium => share_premium
Réserves et report à nouveau :: revenue_reserves + retained_brought
Résultat de l'exercice :: net_income => profit_for_year_in_equity
*Capitaux propres :: total_equity => total_equity
Provisions :: pension_obligations + provisions_noncurrent + provisions_current => provisions_total
Emprunts bancaires :: bank_long + bank_portion
Compte courant d'associé :: owner_loan
Concours bancaires courants :: bank_short => bank_overdrafts/short_term_debt
Dettes fournisseurs :: trade_payables => trade_payables
Dettes fiscales et sociales :: taxes_and_social + employee_payables + current_tax_payable => other_tax_social_payables
Autres dettes :: accrued_expenses + other_current_liabilities
Produits constatés d'avance :: contract_liabilities => deferred_income_bs/contract_liabilities
*TOTAL PASSIF :: total_assets => total_liabilities_and_equity
"""


def french_model() -> Form:
    """Headings such as 2023R and 2025P, k€, rows of shares in small type between and below."""
    books = company(
        "Atelier Vauquelin SAS", "manufacturer", sales=7_300, last=2026, years=5, without=PLAIN + DEFERRED_TAX
    )
    form = Form(books, "BP_Vauquelin_v7.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"), dated=False)
    form.end = form.end.replace(year=2026)
    form.leave_open(
        "gross_profit change_in_inventories_fg own_work_capitalised total_operating_income long_term_debt financial_debt_unsplit other_reserves retained_earnings "
        "revenue_reserves related_party_payables_current related_party_payables_noncurrent other_current_liabilities accrued_expenses provisions_noncurrent "
        "value_added goodwill total_liabilities creditors_total total_operating_expenses"
    )
    columns = (0, Amount(4), Amount(3), Amount(2), Amount(1, counts=False), Amount(0, counts=False))
    shares = share(books, "revenue", 0.01)
    heads = ("2022R", "2023R", "2024R", "2025P", "2026P")
    page = form.page("P&L")
    page.put("Business plan - compte de résultat prévisionnel", None, None, None, None, "k€")
    page.put(None, *heads)
    page.put(None, "Réalisé", "Réalisé", "Réalisé", "Prévision", "Prévision")
    page.table(INCOME, columns)
    page.skip()
    page.put("Indicateurs")
    page.table(
        SHARES,
        (0, *(Amount(back, books=shares, counts=False) for back in (4, 3, 2, 1, 0))),
        prints=Print(1, 2, "0.0%"),
    )
    page = form.page("Bilan")
    page.put("Business plan - bilan", None, None, None, None, "k€")
    page.put(None, *heads)
    page.table(BALANCE, columns)
    return form


FORMS = (french_model,)
