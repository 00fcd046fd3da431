"""Annual accounts of a German GmbH as its tax adviser mails them: the year in euros, the year before in thousands."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

ASSETS = """
*A. Anlagevermögen
*I. Immaterielle Vermögensgegenstände
1. entgeltlich erworbene Konzessionen, gewerbliche Schutzrechte und ähnliche Rechte :: intangible_assets => intangible_assets
2. Geschäfts- oder Firmenwert :: goodwill => goodwill
*II. Sachanlagen
1. Grundstücke und Bauten :: buildings => +property_plant_equipment
2. technische Anlagen und Maschinen :: machinery => +property_plant_equipment
3. andere Anlagen, Betriebs- und Geschäftsausstattung :: fixtures => +property_plant_equipment
4. geleistete Anzahlungen und Anlagen im Bau :: construction => +property_plant_equipment
*III. Finanzanlagen
1. Beteiligungen :: long_term_investments
2. sonstige Ausleihungen :: deposits
*B. Umlaufvermögen
*I. Vorräte
1. Roh-, Hilfs- und Betriebsstoffe :: raw => +inventories
2. unfertige Erzeugnisse, unfertige Leistungen :: wip => +inventories
3. fertige Erzeugnisse und Waren :: finished + merchandise => +inventories
4. geleistete Anzahlungen :: advances_paid => +inventories
*II. Forderungen und sonstige Vermögensgegenstände
1. Forderungen aus Lieferungen und Leistungen :: trade_receivables => trade_receivables
2. sonstige Vermögensgegenstände :: other_receivables => other_receivables
III. Wertpapiere :: short_term_investments => short_term_investments
*IV. Kassenbestand, Guthaben bei Kreditinstituten :: cash_and_equivalents => cash_and_equivalents
*C. Rechnungsabgrenzungsposten :: prepaid_expenses => prepaid_expenses
*D. Aktive latente Steuern :: deferred_tax_assets => deferred_tax_assets
* :: total_assets => total_assets
"""
FUNDS = """
*A. Eigenkapital
I. Gezeichnetes Kapital :: share_capital => share_capital
II. Kapitalrücklage :: share_premium => share_premium
III. Gewinnrücklagen :: revenue_reserves => revenue_reserves
IV. Gewinnvortrag :: retained_brought => retained_earnings
V. Jahresüberschuss :: net_income => profit_for_year_in_equity
*B. Rückstellungen
1. Rückstellungen für Pensionen und ähnliche Verpflichtungen :: pension_obligations => pension_obligations
2. Steuerrückstellungen :: current_tax_payable => current_tax_payable
3. sonstige Rückstellungen :: provisions_noncurrent + provisions_current
*C. Verbindlichkeiten
1. Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt => financial_debt_unsplit
2. erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
3. Verbindlichkeiten aus Lieferungen und Leistungen :: trade_payables => trade_payables
4. Verbindlichkeiten gegenüber Gesellschaftern :: owner_loan
5. sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
   - davon aus Steuern :: vat_payable
   - davon im Rahmen der sozialen Sicherheit :: social_payable
*D. Rechnungsabgrenzungsposten :: deferred_income => deferred_income_bs
*E. Passive latente Steuern :: deferred_tax_liabilities => deferred_tax_liabilities
* :: total_assets => total_liabilities_and_equity
"""
INCOME = """
1. Umsatzerlöse :: revenue => revenue
2. Erhöhung des Bestands an fertigen und unfertigen Erzeugnissen :: change_in_inventories_fg => change_in_inventories_fg
3. andere aktivierte Eigenleistungen :: own_work_capitalised => own_work_capitalised
4. sonstige betriebliche Erträge :: other_operating_income => other_operating_income
5. Materialaufwand
a) Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren :: materials => materials_consumed
b) Aufwendungen für bezogene Leistungen :: services_selling => external_services
6. Personalaufwand
a) Löhne und Gehälter :: wages => +personnel_expenses
b) soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung :: social_cost + pension_cost => +personnel_expenses
7. Abschreibungen auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen :: depreciation_amortisation => depreciation_amortisation
8. sonstige betriebliche Aufwendungen :: external_services - services_selling + sundry_costs + bad_debt_expense => other_operating_expenses
9. sonstige Zinsen und ähnliche Erträge :: interest_income => interest_income
10. Zinsen und ähnliche Aufwendungen :: interest_expense => interest_expense
11. Steuern vom Einkommen und vom Ertrag :: income_tax_expense
*12. Ergebnis nach Steuern :: net_income + other_taxes
13. sonstige Steuern :: other_taxes
*14. Jahresüberschuss :: net_income => net_income
"""
MOVEMENTS = """
I. Immaterielle Vermögensgegenstände :: software_gross - up_software_gross + goodwill ; capex_intangibles ; software_worn ; amortisation ; intangibles ; was_software_gross - was_software_worn + goodwill
II. Sachanlagen :: was_property_plant_equipment_gross ; capex ; accumulated_depreciation ; depreciation_ppe ; property_plant_equipment ; was_property_plant_equipment
III. Finanzanlagen :: was_financial_assets ; up_financial_assets ; ; ; financial_assets ; was_financial_assets
"""


def german_audit_file() -> Form:
    books = company("Hellweg Maschinenbau GmbH", "manufacturer", sales=14_000, step=1000.0, last=2024, seed=93)
    form = Form(books, "Jahresabschluss_2024.xlsx", end=date(2024, 12, 31), prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open("long_term_investments long_term_receivables total_noncurrent_assets total_current_assets")
    form.leave_open("other_current_liabilities related_party_payables_noncurrent creditors_total provisions_total")
    form.leave_open(
        "income_tax_expense profit_before_tax operating_profit other_tax_social_payables receivables_total ebitda"
    )
    form.leave_open(
        "provisions_current provisions_noncurrent total_operating_expenses total_liabilities other_noncurrent_assets"
    )
    form.leave_open("net_financial_result")
    page = form.page("Bilanz")
    page.put("Bilanz zum 31. Dezember 2024")
    page.put("Hellweg Maschinenbau GmbH, Soest")
    page.skip()
    page.put("AKTIVA", None, "31.12.2024", "31.12.2023", None, "PASSIVA", None, "31.12.2024", "31.12.2023")
    page.put(None, None, "EUR", "TEUR", None, None, None, "EUR", "TEUR")
    top = page.row
    _two_years(page, ASSETS, top, 1)
    _two_years(page, FUNDS, top, 6)
    page = form.page("GuV")
    page.put("Gewinn- und Verlustrechnung für die Zeit vom 1. Januar bis 31. Dezember 2024")
    page.skip()
    page.put(None, None, "2024", "2023")
    page.put(None, None, "EUR", "TEUR")
    _two_years(page, INCOME, page.row, 1)
    page = form.page("Anlagenspiegel")
    page.put("Entwicklung des Anlagevermögens im Geschäftsjahr 2024")
    row = page.put(None, "Anschaffungs- und Herstellungskosten", None, "Abschreibungen", None, "Buchwerte")
    page.merge(row, 2, 3)
    page.put(
        None,
        "Stand 1.1.2024",
        "Zugänge",
        "kumuliert 31.12.2024",
        "des Geschäftsjahres",
        "Stand 31.12.2024",
        "Stand 31.12.2023",
    )
    page.put(None, *["EUR"] * 6)
    page.table(MOVEMENTS, [0, *(Amount(0, slot, counts=False) for slot in range(6))])
    return form


def _two_years(page: Page, drawn: str, row: int, column: int) -> None:
    page.table(drawn, [0, None, Amount(0)], row=row, column=column)
    page.table(drawn, [Amount(1)], row=row, column=column + 3, prints=Print(1000.0, 0, "#,##0"))


FORMS = (german_audit_file,)
