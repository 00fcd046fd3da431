"""Switzerland: the accounts after the code of obligations in German and French beside one another, in francs."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
*Aktiven | *Actifs
Flüssige Mittel | Trésorerie :: cash_and_equivalents => cash_and_equivalents
Kurzfristig gehaltene Aktiven mit Börsenkurs | Actifs cotés en bourse détenus à court terme :: short_term_investments => short_term_investments
Forderungen aus Lieferungen und Leistungen | Créances résultant de la vente de biens et de prestations de services :: trade_receivables => trade_receivables
Übrige kurzfristige Forderungen | Autres créances à court terme :: other_receivables => other_receivables
Vorräte und nicht fakturierte Dienstleistungen | Stocks et prestations de services non facturées :: inventories => inventories
Aktive Rechnungsabgrenzungen | Actifs de régularisation :: prepaid_expenses => prepaid_expenses
*Total Umlaufvermögen | Total actifs circulants :: total_current_assets => total_current_assets
Finanzanlagen | Immobilisations financières :: deposits
Beteiligungen | Participations :: long_term_investments
Sachanlagen | Immobilisations corporelles :: property_plant_equipment => property_plant_equipment
Immaterielle Werte | Immobilisations incorporelles :: intangibles => intangible_assets
*Total Anlagevermögen | Total actifs immobilisés :: total_noncurrent_assets => total_noncurrent_assets
*Total Aktiven | Total actifs :: total_assets => total_assets
*Passiven | *Passifs
Verbindlichkeiten aus Lieferungen und Leistungen | Dettes résultant de l'achat de biens et de prestations de services :: trade_payables => trade_payables
Kurzfristige verzinsliche Verbindlichkeiten | Dettes à court terme portant intérêt :: bank_current => short_term_debt
Übrige kurzfristige Verbindlichkeiten | Autres dettes à court terme :: taxes_and_social + current_tax_payable + contract_liabilities + other_current_liabilities => other_current_liabilities
Passive Rechnungsabgrenzungen und kurzfristige Rückstellungen | Passifs de régularisation et provisions à court terme :: accrued_expenses + employee_payables + provisions_current => accrued_expenses
*Total kurzfristiges Fremdkapital | Total capitaux étrangers à court terme :: total_current_liabilities => total_current_liabilities
Langfristige verzinsliche Verbindlichkeiten | Dettes à long terme portant intérêt :: bank_long => long_term_debt
Übrige langfristige Verbindlichkeiten | Autres dettes à long terme :: owner_loan => other_noncurrent_liabilities
Rückstellungen | Provisions :: provisions_noncurrent + pension_obligations => provisions_noncurrent/provisions_total
*Total langfristiges Fremdkapital | Total capitaux étrangers à long terme :: total_noncurrent_liabilities => total_noncurrent_liabilities
Aktienkapital | Capital-actions :: share_capital => share_capital
Gesetzliche Kapitalreserve | Réserve légale issue du capital :: share_premium => share_premium
Gesetzliche Gewinnreserve | Réserve légale issue du bénéfice :: legal_reserve => +revenue_reserves
Freiwillige Gewinnreserven | Réserves facultatives issues du bénéfice :: free_reserves => +revenue_reserves
Gewinnvortrag | Bénéfice reporté :: retained_brought => retained_earnings
Jahresgewinn | Bénéfice de l'exercice :: net_income => profit_for_year_in_equity
*Total Eigenkapital | Total capitaux propres :: total_equity => total_equity
*Total Passiven | Total passifs :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Nettoerlöse aus Lieferungen und Leistungen | Produits nets des ventes de biens et de prestations de services :: revenue => revenue
Bestandesänderungen an unfertigen und fertigen Erzeugnissen | Variation des stocks de produits finis et semi-finis :: change_in_inventories_fg => change_in_inventories_fg
Aktivierte Eigenleistungen | Prestations propres activées :: own_work_capitalised => own_work_capitalised
Übriger betrieblicher Ertrag | Autres produits d'exploitation :: other_operating_income => other_operating_income
Materialaufwand | Charges de matériel :: - materials => -materials_consumed
Personalaufwand | Charges de personnel :: - personnel_expenses => -personnel_expenses
Übriger betrieblicher Aufwand | Autres charges d'exploitation :: - external_services - operating_charges => -other_operating_expenses
*Betriebsergebnis vor Abschreibungen und Zinsen (EBITDA) | Résultat d'exploitation avant amortissements et intérêts (EBITDA) :: ebitda => ebitda
Abschreibungen und Wertberichtigungen | Amortissements et corrections de valeur :: - depreciation_amortisation => -depreciation_amortisation
*Betriebsergebnis (EBIT) | Résultat d'exploitation (EBIT) :: operating_profit => operating_profit
Finanzertrag | Produits financiers :: interest_income => interest_income
Finanzaufwand | Charges financières :: - interest_expense => -interest_expense
*Jahresergebnis vor Steuern | Résultat de l'exercice avant impôts :: profit_before_tax => profit_before_tax
Direkte Steuern | Impôts directs :: - income_tax_expense => -income_tax_expense
*Jahresgewinn | Bénéfice de l'exercice :: net_income => net_income
"""


def swiss_bilingual() -> Form:
    """Labels in two languages before the amounts, apostrophes in the thousands, a column for each currency mark."""
    books = company("Bieler Feinmechanik AG", "manufacturer", sales=14_200, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(
        books, "Jahresrechnung_2024_de_fr.xlsx", prints=Print(1, 0, words=lambda a: f"{a:,.0f}".replace(",", "'"))
    )
    form.leave_open(
        "goodwill long_term_investments other_noncurrent_assets long_term_receivables provisions_current total_operating_income gross_profit pension_obligations "
        "contract_liabilities current_tax_payable equity_method_investments"
    )
    for name, titles, drawn, heads in (
        ("Bilanz - Bilan", ("Bilanz", "Bilan"), BALANCE, ("31.12.2024", "31.12.2023")),
        ("ER - CR", ("Erfolgsrechnung", "Compte de résultat"), INCOME, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(*titles, heads[0], None, heads[1])
        page.put(None, None, "CHF", None, "CHF")
        page.table(drawn.replace("| *", "| "), (0, 1, Amount(0), None, Amount(1)))
    return form


FORMS = (swiss_bilingual,)
