"""France: accounts as a company directory tabulates them, a sheet of balance and one of results, euros."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
Actif immobilisé net :: total_noncurrent_assets => total_noncurrent_assets
Incorporel :: intangibles => intangible_assets
Corporel :: property_plant_equipment => property_plant_equipment
Financier :: financial_assets => long_term_investments
Actif circulant net :: total_current_assets => total_current_assets
Stocks et en-cours :: inventories => inventories
Créances clients et comptes rattachés :: trade_receivables => trade_receivables
Autres créances :: other_receivables => other_receivables
Placements et disponibilités :: cash_and_equivalents + short_term_investments
Comptes de régularisation :: prepaid_expenses => prepaid_expenses
TOTAL ACTIF :: total_assets => total_assets
Capitaux propres :: total_equity => total_equity
Capital social :: share_capital => share_capital
Primes, réserves et report à nouveau :: share_premium + revenue_reserves + retained_brought
Résultat de l'exercice :: net_income => profit_for_year_in_equity
Provisions pour risques et charges :: provisions => provisions_total
Dettes :: debts + deferred_income => creditors_total
Dettes financières et emprunts :: bank_debt + owner_loan => financial_debt_unsplit
Dettes fournisseurs et comptes rattachés :: trade_payables => trade_payables
Dettes fiscales et sociales :: taxes_and_social + employee_payables + current_tax_payable => other_tax_social_payables
Autres dettes (comptes courants, avances reçues...) :: advances_received + accrued_expenses + other_current_liabilities
Produits constatés d'avance :: deferred_income => deferred_income_bs/contract_liabilities
TOTAL PASSIF :: total_assets => total_liabilities_and_equity
"""
RESULT = """
Chiffre d'affaires :: revenue => revenue
dont export :: raised - raised
Production stockée et immobilisée :: change_in_inventories_fg + own_work_capitalised
Autres produits d'exploitation :: other_operating_income => other_operating_income
Produits d'exploitation :: total_operating_income => total_operating_income
Achats de marchandises et de matières premières :: materials => materials_consumed
Autres achats et charges externes :: external_services => external_services
Impôts, taxes et versements assimilés :: other_taxes
Salaires et charges sociales :: personnel_expenses => personnel_expenses
Dotations aux amortissements et provisions :: depreciation_amortisation + bad_debt_expense => depreciation_amortisation
Autres charges :: sundry_costs
Charges d'exploitation :: nature_costs => total_operating_expenses
Résultat d'exploitation :: operating_profit => operating_profit
Résultat financier :: net_financial_result => net_financial_result
Résultat courant avant impôts :: ordinary_profit => ordinary_profit
Impôts sur les bénéfices :: income_tax_expense => income_tax_expense
Résultat net :: net_income => net_income
"""


def company_site() -> Form:
    """Adjectives alone for the kinds of assets, the date of closing and the length of the year in the headings."""
    books = company(
        "MENUISERIES DU LUBERON", "manufacturer", sales=4_100_000, step=1.0, years=3, without=PLAIN + DEFERRED_TAX
    )
    form = Form(books, "menuiseries-du-luberon_comptes.xlsx", prints=Print(1, 0, '#,##0 "€"'))
    form.leave_open(
        "goodwill cash_and_equivalents other_reserves retained_earnings revenue_reserves other_current_liabilities change_in_inventories_fg own_work_capitalised profit_before_tax "
        "other_operating_expenses ebitda total_liabilities gross_profit value_added long_term_debt bad_debt_expense share_premium exceptional_items short_term_investments"
    )
    heads = ("31-12-2024", "31-12-2023", "31-12-2022")
    for name, drawn in (("Bilan", BALANCE), ("Compte de résultat", RESULT)):
        page = form.page(name)
        page.put(f"{books.name} - {name}")
        page.put("Date de clôture", *heads)
        page.put("Durée de l'exercice", *["12 mois"] * 3)
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (company_site,)
