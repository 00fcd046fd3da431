"""A Swiss cloud program's Bilanz and Erfolgsrechnung: accounts of the KMU chart under totals, two years, Rappen, CHF."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
*1|Aktiven :: total_assets => total_assets
*10|Umlaufvermögen :: total_current_assets => total_current_assets
*100|Flüssige Mittel :: cash_and_equivalents => cash_and_equivalents
1000|Kasse :: cash_hand
1020|Bankguthaben :: cash_bank
*106|Kurzfristig gehaltene Aktiven mit Börsenkurs :: short_term_investments => short_term_investments
*110|Forderungen aus Lieferungen und Leistungen :: trade_receivables => trade_receivables
1100|Forderungen aus Lieferungen und Leistungen (Debitoren) :: trade_gross
1109|Delkredere :: - allowance
*114|Übrige kurzfristige Forderungen :: other_receivables => other_receivables
1170|Vorsteuer MWST :: vat_receivable
1190|Sonstige kurzfristige Forderungen :: sundry_receivables
*120|Vorräte und nicht fakturierte Dienstleistungen :: inventories => inventories
1200|Handelswaren :: raw_inventories
1208|Vorauszahlungen an Lieferanten :: advances_paid
*130|Aktive Rechnungsabgrenzungen :: prepaid_expenses => prepaid_expenses
*14|Anlagevermögen :: total_noncurrent_assets => total_noncurrent_assets
*140|Finanzanlagen :: financial_assets => long_term_investments
*150|Mobile Sachanlagen :: machinery + fixtures => +property_plant_equipment
*160|Immobile Sachanlagen :: buildings + construction => +property_plant_equipment
*170|Immaterielle Werte :: intangibles => intangible_assets
*2|Passiven :: total_liabilities_and_equity => total_liabilities_and_equity
*20|Kurzfristiges Fremdkapital :: total_current_liabilities => total_current_liabilities
*200|Verbindlichkeiten aus Lieferungen und Leistungen :: trade_payables => trade_payables
*210|Kurzfristige verzinsliche Verbindlichkeiten :: bank_current => short_term_debt
*220|Übrige kurzfristige Verbindlichkeiten :: taxes_and_social + employee_payables + current_tax_payable + other_current_liabilities + advances_received => other_current_liabilities
2200|Geschuldete MWST :: vat_payable
2208|Direkte Steuern :: current_tax_payable
2270|Sozialversicherungen und Vorsorgeeinrichtungen :: social_payable + employee_payables
2030|Erhaltene Anzahlungen :: advances_received + other_current_liabilities
*230|Passive Rechnungsabgrenzungen und kurzfristige Rückstellungen :: accrued_expenses + deferred_income + provisions_current => accrued_expenses
*24|Langfristiges Fremdkapital :: total_noncurrent_liabilities => total_noncurrent_liabilities
*240|Langfristige verzinsliche Verbindlichkeiten :: bank_long + owner_loan
2400|Bankverbindlichkeiten :: bank_long => long_term_debt
2450|Darlehen Gesellschafter :: owner_loan => related_party_payables_noncurrent
*260|Rückstellungen sowie vom Gesetz vorgesehene ähnliche Positionen :: pension_obligations + provisions_noncurrent => provisions_noncurrent
*28|Eigenkapital :: total_equity => total_equity
2800|Aktienkapital :: share_capital => share_capital
2900|Gesetzliche Kapitalreserve :: share_premium => share_premium
2950|Gesetzliche Gewinnreserve :: legal_reserve
2960|Freiwillige Gewinnreserven :: free_reserves
2970|Gewinnvortrag :: retained_brought
2979|Jahresgewinn :: net_income => profit_for_year_in_equity
"""
RESULTS = """
3200|Handelserlöse :: sales_goods
3400|Dienstleistungserlöse :: sales_services
*|Nettoerlös aus Lieferungen und Leistungen :: revenue => revenue
4200|Aufwand Handelswaren :: - materials => -materials_consumed
*|Bruttoergebnis nach Material- und Warenaufwand :: revenue - materials
5000|Lohnaufwand :: - wages
5700|Sozialversicherungsaufwand :: - social_cost - pension_cost
*|Bruttoergebnis nach Personalaufwand :: revenue - materials - personnel_expenses
6000|Raumaufwand :: - external_services + services_selling + services_admin
6500|Verwaltungs- und Informatikaufwand :: - services_admin - sundry_costs - other_taxes
6600|Werbeaufwand :: - services_selling - bad_debt_expense
3600|Übriger Ertrag :: other_operating_income => other_operating_income
*|Betriebliches Ergebnis vor Abschreibungen, Finanzerfolg und Steuern (EBITDA) :: ebitda => ebitda
6800|Abschreibungen und Wertberichtigungen auf Positionen des Anlagevermögens :: - depreciation_amortisation => -depreciation_amortisation
*|Betriebliches Ergebnis vor Finanzerfolg und Steuern (EBIT) :: operating_profit => operating_profit
6900|Finanzaufwand :: - interest_expense => -interest_expense
6950|Finanzertrag :: interest_income => interest_income
*|Jahresgewinn vor Steuern :: profit_before_tax => profit_before_tax
8900|Direkte Steuern :: - income_tax_expense => -income_tax_expense
*|Jahresgewinn :: net_income => net_income
"""


def bexio() -> Form:
    """Groups and accounts with their numbers, totals over them in the balance and below them in the result."""
    books = company(
        "Bergtal Sport AG",
        "trader",
        sales=7_410,
        seed=1323,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    form = Form(books, "Jahresabschluss_2024.xlsx", prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "receivables_allowance goodwill other_tax_social_payables current_tax_payable employee_payables contract_liabilities "
        "related_party_payables_noncurrent pension_obligations revenue_reserves retained_earnings other_reserves legal_reserve "
        "personnel_expenses other_operating_expenses external_services total_debt total_liabilities provisions_total value_added "
        "cost_of_sales gross_profit total_operating_expenses general_admin_expenses selling_expenses net_financial_result receivables_total "
        "provisions_current deferred_income_bs"
    )
    for name, drawn, span in (("Bilanz", POSITION, "per"), ("Erfolgsrechnung", RESULTS, "01.01.2024 -")):
        page = form.page(name)
        page.put("Bergtal Sport AG")
        page.put(f"{name} {span} 31.12.2024")
        page.put("Alle Beträge in CHF")
        page.skip()
        page.put(
            "Konto",
            "Bezeichnung",
            "31.12.2024" if drawn is POSITION else "2024",
            "31.12.2023" if drawn is POSITION else "2023",
        )
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (bexio,)
