"""Quebec: the review engagement of a private company, blocks headed by their term alone, sums without a label."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
*ACTIF
*À court terme
Encaisse | :: cash_and_equivalents => cash_and_equivalents
Placements temporaires | :: short_term_investments => short_term_investments
Débiteurs | 3 :: receivables_total => receivables_total/trade_receivables
Stocks | 4 :: inventories => inventories
Frais payés d'avance | :: prepaid_expenses => prepaid_expenses
 | :: total_current_assets => total_current_assets
Placements à long terme | :: financial_assets => long_term_investments
Immobilisations corporelles | 5 :: property_plant_equipment => property_plant_equipment
Actifs incorporels et écart d'acquisition | 6 :: intangibles => intangible_assets
 | :: total_assets => total_assets
*PASSIF
*À court terme
Emprunt bancaire | 7 :: bank_short => short_term_debt
Créditeurs et charges à payer | 8 :: trade_payables + accrued_expenses + employee_payables + taxes_and_social + other_current_liabilities + provisions_current => trade_payables
Produits reportés | :: contract_liabilities => contract_liabilities
Impôts sur les bénéfices à payer | :: current_tax_payable => current_tax_payable
Tranche de la dette à long terme échéant à moins d'un an | 9 :: bank_portion => current_portion_long_term_debt
 | :: total_current_liabilities => total_current_liabilities
Dette à long terme | 9 :: bank_long => long_term_debt
Dû à un actionnaire | 10 :: owner_loan => related_party_payables_noncurrent
Obligation au titre des avantages de retraite | :: pension_obligations + provisions_noncurrent => pension_obligations
 | :: total_liabilities => total_liabilities
*CAPITAUX PROPRES
Capital-actions | 11 :: share_capital + share_premium => share_capital
Bénéfices non répartis | :: retained_earnings => retained_earnings
 | :: total_equity => total_equity
 | :: total_assets => total_liabilities_and_equity
"""
RESULT = """
CHIFFRE D'AFFAIRES | :: revenue => revenue
COÛT DES VENTES | 12 :: cost_of_sales => cost_of_sales
BÉNÉFICE BRUT | :: gross_profit => gross_profit
CHARGES
Frais de vente | :: selling_expenses => selling_expenses
Frais d'administration | :: general_admin_expenses => general_admin_expenses
Frais financiers | :: interest_expense => interest_expense
 | :: sga_expenses + interest_expense
BÉNÉFICE AVANT AUTRES PRODUITS ET IMPÔTS | :: gross_profit - sga_expenses - interest_expense
Autres produits | :: other_operating_income + interest_income => other_operating_income
BÉNÉFICE AVANT IMPÔTS SUR LES BÉNÉFICES | :: profit_before_tax => profit_before_tax
Impôts sur les bénéfices | :: income_tax_expense => income_tax_expense
BÉNÉFICE NET | :: net_income => net_income
"""


def quebec() -> Form:
    """ "À court terme" on both sides, the sums of blocks and sides without a label, interest among the costs."""
    books = company("Érablière Lanaudière inc.", "manufacturer", sales=6_600, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "EF 2024 Erabliere.xlsx", date(2024, 8, 31), prints=Print(1, 0, "# ##0 $;(# ##0) $"))
    form.leave_open(
        "total_noncurrent_assets total_noncurrent_liabilities intangible_assets operating_profit interest_income total_operating_expenses"
    )
    for name, title, drawn in (
        ("Bilan", "Bilan au 31 août 2024", POSITION),
        ("Résultats", "Résultats de l'exercice clos le 31 août 2024", RESULT),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(non audité - mission d'examen)")
        page.skip()
        page.put(None, "Note", "2024", "2023")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (quebec,)
