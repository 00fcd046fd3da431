"""Austria: accounts by UGB § 224 and § 231, typed into a workbook that keeps an older draft on a hidden sheet."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
A. | Anlagevermögen :: fixed_assets + financial_assets => total_noncurrent_assets
I. | Immaterielle Vermögensgegenstände :: intangibles
1. | Gewerbliche Schutzrechte und Software => intangible_assets
2. | Geschäfts(Firmen)wert => goodwill
II. | Sachanlagen => property_plant_equipment
1. | Grundstücke und Bauten, einschl. Bauten auf fremdem Grund :: buildings
2. | Technische Anlagen und Maschinen :: machinery
3. | Andere Anlagen, BGA :: fixtures
4. | Geleistete Anzahlungen und Anlagen in Bau :: construction
III. | Finanzanlagen :: financial_assets => long_term_investments
1. | Beteiligungen :: long_term_investments
2. | Sonstige Ausleihungen :: deposits
B. | Umlaufvermögen :: total_current_assets - prepaid_expenses => total_current_assets
I. | Vorräte => inventories
1. | Roh-, Hilfs- und Betriebsstoffe :: raw
2. | Unfertige Erzeugnisse :: wip
3. | Fertige Erzeugnisse und Waren :: finished
4. | Geleistete Anzahlungen :: advances_paid
II. | Forderungen und sonst. Vermögensgegenst. => receivables_total
1. | Ford. aus Lieferungen und Leistungen => trade_receivables
2. | Sonstige Forderungen und Vermögensgegenstände => other_receivables
III. | Wertpapiere und Anteile => short_term_investments
IV. | Kassenbestand, Guthaben bei Kreditinstituten => cash_and_equivalents
C. | Rechnungsabgrenzungsposten => prepaid_expenses
D. | Aktive latente Steuern => deferred_tax_assets
"""
FUNDS = """
A. | Eigenkapital => total_equity
I. | Eingefordertes und einbezahltes Nennkapital => share_capital
II. | Kapitalrücklagen, gebundene => share_premium
III. | Gewinnrücklagen => revenue_reserves
1. | Gesetzliche Rücklage :: legal_reserve
2. | Andere (freie) Rücklagen :: free_reserves
IV. | Bilanzgewinn :: accumulated_profit => retained_earnings
 | davon Gewinnvortrag :: retained_brought
B. | Rückstellungen :: provisions + current_tax_payable => provisions_total
1. | Rückstellungen für Abfertigungen :: pension_obligations => pension_obligations
2. | Steuerrückstellungen => current_tax_payable
3. | Sonstige Rückstellungen :: provisions_noncurrent + provisions_current
C. | Verbindlichkeiten :: debts - current_tax_payable => creditors_total
 | davon Restlaufzeit bis zu einem Jahr :: debts - current_tax_payable - bank_long - owner_loan
 | davon Restlaufzeit von mehr als einem Jahr :: bank_long + owner_loan
1. | Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt
 | davon Restlaufzeit bis zu einem Jahr :: bank_current => short_term_debt
 | davon Restlaufzeit von mehr als einem Jahr :: bank_long => long_term_debt
2. | Erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
3. | Verbindl. aus Lieferungen und Leistungen => trade_payables
4. | Verbindl. gegenüber Gesellschaftern :: owner_loan
 | davon Restlaufzeit von mehr als einem Jahr :: owner_loan => related_party_payables_noncurrent
5. | Sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
 | davon aus Steuern :: vat_payable => +other_tax_social_payables
 | davon im Rahmen der sozialen Sicherheit :: social_payable => +other_tax_social_payables
D. | Rechnungsabgrenzungsposten :: deferred_income => deferred_income_bs
E. | Passive latente Steuern => deferred_tax_liabilities
"""
INCOME = """
1. | Umsatzerlöse => revenue
2. | Veränderung des Bestands an fertigen und unfertigen Erzeugnissen => change_in_inventories_fg
3. | andere aktivierte Eigenleistungen => own_work_capitalised
4. | sonstige betriebliche Erträge => other_operating_income
 | a) Erträge aus dem Abgang vom Anlagevermögen mit Ausnahme der Finanzanlagen :: disposal_gain
 | b) übrige :: sundry_income
5. | Aufwendungen für Material und sonstige bezogene Herstellungsleistungen :: - materials - direct_services
 | a) Materialaufwand :: - materials => -materials_consumed
 | b) Aufwendungen für bezogene Leistungen :: - direct_services => -external_services
6. | Personalaufwand => -personnel_expenses
 | a) Löhne und Gehälter :: - wages
 | b) soziale Aufwendungen :: - social_cost - pension_cost
 | davon Aufwendungen für Altersversorgung :: - pension_cost
7. | Abschreibungen auf immaterielle Gegenstände des Anlagevermögens und Sachanlagen => -depreciation_amortisation
8. | sonstige betriebliche Aufwendungen :: - services_selling - services_admin - operating_charges => -other_operating_expenses
 | a) Steuern, soweit sie nicht unter Z 13 fallen :: - other_taxes
 | b) übrige :: - services_selling - services_admin - sundry_costs - bad_debt_expense
9. | Zwischensumme aus Z 1 bis 8 (Betriebserfolg) :: operating_profit => operating_profit
10. | sonstige Zinsen und ähnliche Erträge => interest_income
11. | Zinsen und ähnliche Aufwendungen => -interest_expense
12. | Zwischensumme aus Z 10 bis 11 (Finanzerfolg) :: net_financial_result => net_financial_result
 | Ergebnis vor Steuern (Zwischensumme aus Z 9 und Z 12) => profit_before_tax
13. | Steuern vom Einkommen und vom Ertrag => -income_tax_expense
14. | Ergebnis nach Steuern = Jahresüberschuss => net_income
15. | Zuweisung zu Gewinnrücklagen :: - up_legal_reserve
16. | Gewinnvortrag aus dem Vorjahr :: retained_brought + up_legal_reserve
17. | Bilanzgewinn :: accumulated_profit => retained_earnings
"""


def austrian_account_form() -> Form:
    """UGB balance sheet in account form, thousands of euros, maturities as "davon", a hidden draft, tests by URG, March year end."""
    books = company(
        "Pongauer Seilbahntechnik GmbH", "manufacturer", "healthy", sales=31_500, last=2025, years=2, without=PLAIN
    )
    draft = books.with_changes(0, trade_gross=-214, sales_goods=-214)
    form = Form(books, "JA_2025-03_final.xlsx", date(2025, 3, 31), prints=Print(1000, 0, "#,##0;-#,##0"))
    form.leave_open(
        "external_services financial_debt_unsplit total_current_liabilities total_noncurrent_liabilities other_current_liabilities employee_payables accrued_expenses total_operating_expenses total_operating_income"
    )
    _balance(form.page("Bilanz"), books, counts=True)
    page = form.page("GuV")
    page.put("Pongauer Seilbahntechnik GmbH, Schwarzach")
    page.put("Gewinn- und Verlustrechnung für das Geschäftsjahr vom 1. April 2024 bis 31. März 2025")
    page.skip()
    page.put(None, None, "2024/25", "2023/24")
    page.put(None, None, "TEUR", "TEUR")
    page.table(INCOME, (0, 1, Amount(0), Amount(1)))
    page = form.page("URG-Kennzahlen")
    page.put("Kennzahlen nach dem Unternehmensreorganisationsgesetz", None, "31.3.2025", "31.3.2024")
    equity = [100 * books.amount("total_equity", back) / books.amount("total_assets", back) for back in (0, 1)]
    page.put("Eigenmittelquote (§ 23 URG)", "%", *(round(share, 1) for share in equity))
    page.put("Durchschnittlicher Personalstand", "FTE", 148.0, 141.0)
    _balance(form.page("Bilanz Entwurf 12.5.", hidden=True), draft, counts=False)
    return form


def _balance(page: Page, books: Company, *, counts: bool) -> None:
    page.put("Pongauer Seilbahntechnik GmbH, Schwarzach")
    page.put("Bilanz zum 31. März 2025")
    page.skip()
    page.put("AKTIVA", None, "31.3.2025", "31.3.2024", None, "PASSIVA", None, "31.3.2025", "31.3.2024")
    page.put(None, None, "TEUR", "TEUR", None, None, None, "TEUR", "TEUR")
    top = page.row
    columns = (0, 1, Amount(0, books=books, counts=counts), Amount(1, books=books, counts=counts))
    page.table(ASSETS, columns, row=top)
    page.table(FUNDS, columns, row=top, column=6)
    foot = page.row
    page.table("* | SUMME AKTIVA => total_assets", columns, row=foot)
    page.table("* | SUMME PASSIVA => total_liabilities_and_equity", columns, row=foot, column=6)


FORMS = (austrian_account_form,)
