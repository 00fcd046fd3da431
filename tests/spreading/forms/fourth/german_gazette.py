"""Germany: a medium-sized company's published accounts, saved as a web page from the register, cost of sales format."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
*Aktiva
A. Anlagevermögen :: fixed_assets + financial_assets => total_noncurrent_assets
I. Immaterielle Vermögensgegenstände :: intangibles => intangible_assets
II. Sachanlagen :: property_plant_equipment => property_plant_equipment
III. Finanzanlagen :: financial_assets => long_term_investments
B. Umlaufvermögen :: total_current_assets - prepaid_expenses => total_current_assets
I. Vorräte :: inventories => inventories
1. Roh-, Hilfs- und Betriebsstoffe :: raw
2. unfertige Erzeugnisse, unfertige Leistungen :: wip
3. fertige Erzeugnisse und Waren :: finished
4. geleistete Anzahlungen :: advances_paid
II. Forderungen und sonstige Vermögensgegenstände :: receivables_total => receivables_total
1. Forderungen aus Lieferungen und Leistungen :: trade_receivables => trade_receivables
2. sonstige Vermögensgegenstände :: other_receivables => other_receivables
davon mit einer Restlaufzeit von mehr als einem Jahr :: long_claims
III. Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks :: cash_and_equivalents => cash_and_equivalents
C. Rechnungsabgrenzungsposten :: prepaid_expenses => prepaid_expenses
D. Aktive latente Steuern :: deferred_tax_assets => deferred_tax_assets
Bilanzsumme, Summe Aktiva :: total_assets => total_assets
"""
FUNDS = """
*Passiva
A. Eigenkapital :: total_equity => total_equity
I. gezeichnetes Kapital :: share_capital => share_capital
II. Kapitalrücklage :: share_premium => share_premium
III. Gewinnrücklagen :: revenue_reserves => revenue_reserves
IV. Gewinnvortrag :: retained_brought => retained_earnings
V. Jahresüberschuss :: net_income => profit_for_year_in_equity
B. Rückstellungen :: provisions + accrued_expenses + current_tax_payable => provisions_total
1. Rückstellungen für Pensionen und ähnliche Verpflichtungen :: pension_obligations => pension_obligations
2. Steuerrückstellungen :: current_tax_payable => current_tax_payable
3. sonstige Rückstellungen :: provisions_noncurrent + provisions_current + accrued_expenses
C. Verbindlichkeiten :: debts - accrued_expenses - current_tax_payable => creditors_total
1. Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt => financial_debt_unsplit
2. erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
3. Verbindlichkeiten aus Lieferungen und Leistungen :: trade_payables => trade_payables
4. Verbindlichkeiten gegenüber Gesellschaftern :: owner_loan => related_party_payables_noncurrent
5. sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + other_current_liabilities => other_current_liabilities
davon aus Steuern :: vat_payable
davon im Rahmen der sozialen Sicherheit :: social_payable
D. Rechnungsabgrenzungsposten :: deferred_income => deferred_income_bs
E. Passive latente Steuern :: deferred_tax_liabilities => deferred_tax_liabilities
Bilanzsumme, Summe Passiva :: total_assets => total_liabilities_and_equity
"""
INCOME = """
1. Umsatzerlöse :: revenue => revenue
2. Herstellungskosten der zur Erzielung der Umsatzerlöse erbrachten Leistungen :: cost_of_sales => cost_of_sales
3. Bruttoergebnis vom Umsatz :: gross_profit => gross_profit
4. Vertriebskosten :: selling_expenses => selling_expenses
5. allgemeine Verwaltungskosten :: general_admin_expenses - other_taxes - fx_loss => general_admin_expenses
6. sonstige betriebliche Erträge :: other_operating_income + fx_gain => other_operating_income
davon Erträge aus der Währungsumrechnung :: fx_gain
7. sonstige betriebliche Aufwendungen :: fx_loss + fx_loss => other_operating_expenses
davon Aufwendungen aus der Währungsumrechnung :: fx_loss
8. sonstige Zinsen und ähnliche Erträge :: interest_income => interest_income
9. Zinsen und ähnliche Aufwendungen :: interest_expense => interest_expense
davon Aufwendungen aus Aufzinsung :: unwound
10. Steuern vom Einkommen und vom Ertrag :: income_tax_expense => income_tax_expense
davon latente Steuern :: deferred_tax
11. Ergebnis nach Steuern :: net_income + other_taxes
12. sonstige Steuern :: other_taxes
13. Jahresüberschuss :: net_income => net_income
"""
MATURITIES = """
gegenüber Kreditinstituten :: bank_debt ; bank_current ; bank_long
erhaltene Anzahlungen auf Bestellungen :: advances_received ; advances_received ;
aus Lieferungen und Leistungen :: trade_payables ; trade_payables ;
gegenüber Gesellschaftern :: owner_loan ; ; owner_loan
sonstige :: taxes_and_social + employee_payables + other_current_liabilities ; taxes_and_social + employee_payables + other_current_liabilities ;
Summe :: debts - accrued_expenses - current_tax_payable ; debts - accrued_expenses - current_tax_payable - bank_long - owner_loan ; bank_long + owner_loan
"""


def _euros(value: float) -> str:
    return f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def published_cost_of_sales() -> Form:
    """A web page called xls: one column of years as text 1.234,56, "davon" rows, totals on headings, March year end, maturities."""
    without = tuple({*PLAIN, "short_term_investments", "goodwill"} - {"fx_gain", "fx_loss"})
    books = company(
        "Hagenauer Messtechnik GmbH",
        "manufacturer",
        "healthy",
        sales=1_840_000_000,
        step=0.01,
        last=2025,
        years=2,
        without=without,
    )
    books = split(books, long_claims=("sundry_receivables", 0.18), unwound=("interest_expense", 0.07))
    form = Form(
        books, "Jahresabschluss_2024_25.html.xls", date(2025, 3, 31), prints=Print(1, 2, words=_euros, zero="0,00")
    )
    form.leave_open(
        "operating_profit profit_before_tax total_liabilities total_current_liabilities total_noncurrent_liabilities "
        "short_term_debt long_term_debt other_tax_social_payables provisions_noncurrent provisions_current accrued_expenses "
        "net_financial_result total_operating_income employee_payables sga_expenses "
        "long_term_receivables other_financial_result current_tax_payable other_current_liabilities current_portion_long_term_debt "
        "total_operating_expenses"
    )
    form.also("total_liabilities", "total_liabilities")
    columns = (0, Amount(0), Amount(1))
    page = form.page("Seite")
    page.put("Hagenauer Messtechnik GmbH")
    page.put("Balingen")
    page.put("Jahresabschluss zum Geschäftsjahr vom 01.04.2024 bis zum 31.03.2025")
    page.put("Bilanz")
    page.put(None, "31.3.2025\nEUR", "31.3.2024\nEUR")
    page.table(ASSETS, columns)
    page.skip()
    page.put(None, "31.3.2025\nEUR", "31.3.2024\nEUR")
    page.table(FUNDS, columns)
    page.put("Gewinn- und Verlustrechnung")
    page.put(None, "1.4.2024 - 31.3.2025\nEUR", "1.4.2023 - 31.3.2024\nEUR")
    page.table(INCOME, columns)
    page.put("Anhang")
    page.put("Angaben zur Identifikation der Gesellschaft laut Registergericht")
    page.put("Firmenname laut Registergericht:", "Hagenauer Messtechnik GmbH")
    page.put("Firmensitz laut Registergericht:", "Balingen")
    page.put("Register-Nr.:", "HRB 411876")
    page.put("Verbindlichkeiten", "Gesamtbetrag\nEUR", "bis 1 Jahr\nEUR", "mehr als 1 Jahr\nEUR")
    page.table(MATURITIES, (0, Amount(0, 0), Amount(0, 1), Amount(0, 2)))
    page.put("Im Geschäftsjahr waren durchschnittlich 143 Arbeitnehmer beschäftigt.")
    return form


FORMS = (published_cost_of_sales,)
