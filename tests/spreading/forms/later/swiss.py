"""Switzerland: accounts of a small company by the chart of accounts for small businesses, as its program exports them."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
* | AKTIVEN
* | Umlaufvermögen
1000 | Kasse :: cash_hand
1020 | Kontokorrent Kantonalbank :: cash_bank
*100 | Flüssige Mittel => cash_and_equivalents
1060 | Wertschriften :: short_term_investments
*106 | Kurzfristig gehaltene Aktiven mit Börsenkurs => short_term_investments
1100 | Debitoren Inland :: trade_gross
1109 | Delkredere :: - allowance => -receivables_allowance
*110 | Forderungen aus Lieferungen und Leistungen => trade_receivables
1170 | Vorsteuer MWST :: vat_receivable
1190 | Sonstige kurzfristige Forderungen :: sundry_receivables
*114 | Übrige kurzfristige Forderungen :: other_receivables => other_receivables
1200 | Handelswaren :: merchandise
1208 | Anzahlungen für Handelswaren :: advances_paid
*120 | Vorräte und nicht fakturierte Dienstleistungen => inventories
1300 | Bezahlter Aufwand des Folgejahres :: prepaid_expenses
*130 | Aktive Rechnungsabgrenzungen => prepaid_expenses
*10 | Total Umlaufvermögen => total_current_assets
* | Anlagevermögen
1440 | Darlehen und Kautionen :: deposits
1480 | Beteiligungen :: long_term_investments
*140 | Finanzanlagen und Beteiligungen :: financial_assets => long_term_investments
1500 | Maschinen und Apparate :: machinery
1510 | Mobiliar, Fahrzeuge und Einrichtungen :: fixtures + construction
*150 | Mobile Sachanlagen :: machinery + fixtures + construction => +property_plant_equipment
1600 | Geschäftsliegenschaften :: buildings
*160 | Immobile Sachanlagen :: buildings => +property_plant_equipment
1700 | Software und Lizenzen :: intangible_assets
*170 | Immaterielle Werte :: intangible_assets => intangible_assets
*14 | Total Anlagevermögen => total_noncurrent_assets
*1 | TOTAL AKTIVEN => total_assets

* | PASSIVEN
* | Kurzfristiges Fremdkapital
2000 | Kreditoren Inland => trade_payables
2030 | Erhaltene Anzahlungen :: advances_received => contract_liabilities
*200 | Verbindlichkeiten aus Lieferungen und Leistungen :: trade_payables + advances_received
2100 | Bankkontokorrent :: bank_short
2104 | Bankdarlehen, kurzfristiger Teil :: bank_portion
*210 | Kurzfristige verzinsliche Verbindlichkeiten :: bank_current => short_term_debt
2200 | Geschuldete MWST :: vat_payable => +other_tax_social_payables
2208 | Direkte Steuern :: current_tax_payable => current_tax_payable
2210 | Sonstige kurzfristige Verbindlichkeiten => other_current_liabilities
2270 | Kontokorrent Vorsorge und Sozialversicherungen :: social_payable => +other_tax_social_payables
2279 | Lohndurchlaufkonto :: employee_payables => employee_payables
*220 | Übrige kurzfristige Verbindlichkeiten :: vat_payable + current_tax_payable + other_current_liabilities + social_payable + employee_payables
2300 | Noch nicht bezahlter Aufwand => accrued_expenses
2301 | Erhaltener Ertrag des Folgejahres :: deferred_income => deferred_income_bs
2330 | Rückstellung Garantiearbeiten kurzfristig :: provisions_current => provisions_current
*230 | Passive Rechnungsabgrenzungen und kurzfristige Rückstellungen :: accrued_expenses + deferred_income + provisions_current
*20 | Total kurzfristiges Fremdkapital => total_current_liabilities
* | Langfristiges Fremdkapital
2450 | Festkredit Kantonalbank :: bank_long => long_term_debt
2500 | Darlehen Aktionär :: owner_loan => related_party_payables_noncurrent
*240 | Langfristige verzinsliche Verbindlichkeiten :: bank_long + owner_loan
2600 | Rückstellungen :: provisions_noncurrent
*260 | Rückstellungen sowie vom Gesetz vorgesehene ähnliche Positionen :: provisions_noncurrent => provisions_noncurrent
*24 | Total langfristiges Fremdkapital => total_noncurrent_liabilities
* | Eigenkapital
2800 | Aktienkapital => share_capital
2900 | Gesetzliche Kapitalreserve => share_premium
2950 | Gesetzliche Gewinnreserve :: legal_reserve => +revenue_reserves
2960 | Freiwillige Gewinnreserven :: free_reserves => +revenue_reserves
2970 | Gewinnvortrag oder Verlustvortrag :: retained_brought => retained_earnings
2979 | Jahresgewinn oder Jahresverlust => profit_for_year_in_equity
*28 | Total Eigenkapital => total_equity
*2 | TOTAL PASSIVEN => total_liabilities_and_equity
"""
INCOME = """
3200 | Handelsertrag :: sales_goods
3400 | Dienstleistungsertrag :: sales_services
*3 | Nettoerlös aus Lieferungen und Leistungen => revenue
4200 | Einkauf Handelswaren :: - materials
4400 | Bezogene Drittleistungen :: - direct_services
*4 | Aufwand für Material, Handelswaren, Dienstleistungen und Energie :: - materials - direct_services => -cost_of_sales/materials_consumed
* | Bruttogewinn :: revenue - materials - direct_services => gross_profit
5000 | Lohnaufwand :: - wages
5700 | Sozialversicherungsaufwand :: - social_cost
5730 | Berufliche Vorsorge :: - pension_cost
*5 | Personalaufwand => -personnel_expenses
* | Bruttogewinn nach Personalaufwand :: revenue - materials - direct_services - personnel_expenses
6000 | Raumaufwand :: - premises
6100 | Unterhalt, Reparaturen, Ersatz :: - repairs
6200 | Fahrzeug- und Transportaufwand :: - transport
6300 | Sachversicherungen, Abgaben, Gebühren, Bewilligungen :: - other_taxes
6500 | Verwaltungs- und Informatikaufwand :: - sundry_costs
6600 | Werbeaufwand :: - services_selling
6700 | Debitorenverluste :: - bad_debt_expense
*6 | Übriger betrieblicher Aufwand :: - services_admin - services_selling - operating_charges => -other_operating_expenses
* | Betriebliches Ergebnis vor Finanzerfolg, Steuern und Abschreibungen (EBITDA) :: ebitda - other_operating_income => ebitda
6800 | Abschreibungen und Wertberichtigungen auf Positionen des Anlagevermögens => -depreciation_amortisation
* | Betriebliches Ergebnis vor Finanzerfolg und Steuern (EBIT) :: operating_profit - other_operating_income => operating_profit
6900 | Finanzaufwand :: - interest_expense => -interest_expense
6950 | Finanzertrag :: interest_income => interest_income
* | Betriebliches Ergebnis vor Steuern (EBT) :: profit_before_tax - other_operating_income
7500 | Ertrag betriebliche Liegenschaft :: sundry_income
8510 | Ausserordentlicher, einmaliger oder periodenfremder Ertrag :: disposal_gain => exceptional_items
* | Jahresergebnis vor Steuern => profit_before_tax
8900 | Direkte Steuern => -income_tax_expense
*9 | Jahresgewinn oder Jahresverlust => net_income
"""
RATIOS = (
    ("Liquiditätsgrad II", "139 %", "136 %", "119 %"),
    ("Debitorenfrist (Tage)", 58.8, 54.5, 57.1),
    ("Vollzeitstellen", 31.5, 29.0, 27.2),
    ("Bruttomarge", "28.1 %", "29.7 %", "27.9 %"),
)


def swiss_small_business_chart() -> Form:
    """A Swiss program's three years with account numbers, sums below in the same column of numbers, francs, September year end."""
    books = company(
        "Hinterthurgau Bürotechnik AG", "trader", "healthy", sales=740_000_000, step=0.01, years=3,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "own_work_capitalised"),
    )  # fmt: skip
    books = parted(books, "services_admin", "premises", "transport", "repairs")
    form = Form(books, "Abschluss 2023-24.xls", date(2024, 9, 30), prints=Print(1, 2, "#,##0.00;-#,##0.00"))
    form.leave_open(
        "bad_debt_expense external_services other_operating_income ordinary_profit receivables_total net_financial_result materials_consumed cost_of_sales total_operating_income total_operating_expenses sga_expenses"
    )
    columns = (0, 1, Amount(0), Amount(1), Amount(2))
    page = form.page("Bilanz")
    page.put("Hinterthurgau Bürotechnik AG, Sirnach")
    page.put("Bilanz per 30. September 2024")
    page.put("Konto", "Bezeichnung", "30.09.2024", "30.09.2023", "30.09.2022")
    page.put(None, None, "CHF", "CHF", "CHF")
    page.table(BALANCE, columns)
    page = form.page("Erfolgsrechnung")
    page.put("Hinterthurgau Bürotechnik AG, Sirnach")
    page.put("Erfolgsrechnung vom 1. Oktober 2023 bis 30. September 2024")
    page.put("Konto", "Bezeichnung", "2023/24", "2022/23", "2021/22")
    page.put(None, None, "CHF", "CHF", "CHF")
    page.table(INCOME, columns)
    page = form.page("Kennzahlen")
    page.put("Kennzahlen", "2023/24", "2022/23", "2021/22")
    for row in RATIOS:
        page.put(*row)
    return form


FORMS = (swiss_small_business_chart,)
