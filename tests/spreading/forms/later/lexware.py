"""Germany: a small company's yearly accounts with proof of accounts, as a bookkeeping program exports them to csv."""

from __future__ import annotations

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
A. Anlagevermögen
I. Immaterielle Vermögensgegenstände
 | 0027 | EDV-Software :: intangible_assets
Summe Immaterielle Vermögensgegenstände | | :: intangible_assets => intangible_assets
II. Sachanlagen
 | 0090 | Geschäftsbauten :: buildings
 | 0210 | Maschinen :: machinery
 | 0400 | Betriebsausstattung :: fixtures
 | 0129 | Anlagen im Bau :: construction
Summe Sachanlagen | | => property_plant_equipment
III. Finanzanlagen
 | 0510 | Beteiligungen :: long_term_investments
 | 0540 | Ausleihungen :: deposits
Summe Finanzanlagen | | :: financial_assets => long_term_investments
Summe Anlagevermögen | | => total_noncurrent_assets
B. Umlaufvermögen
I. Vorräte
 | 3970 | Bestand Roh-, Hilfs- und Betriebsstoffe :: raw
 | 7050 | Unfertige Erzeugnisse (Bestand) :: wip
 | 1510 | Geleistete Anzahlungen auf Vorräte :: advances_paid
Summe Vorräte | | => inventories
II. Forderungen und sonstige Vermögensgegenstände
 | 1400 | Forderungen aus Lieferungen und Leistungen :: trade_gross => +trade_receivables
 | 0996 | Pauschalwertberichtigung auf Forderungen :: - allowance => +trade_receivables
 | 1576 | Abziehbare Vorsteuer 19 % :: vat_receivable => +other_receivables
 | 1500 | Sonstige Vermögensgegenstände :: sundry_receivables => +other_receivables
Summe Forderungen und sonstige Vermögensgegenstände | | => receivables_total
III. Kassenbestand, Guthaben bei Kreditinstituten
 | 1000 | Kasse :: cash_hand
 | 1200 | Bank :: cash_bank
Summe Kassenbestand, Guthaben bei Kreditinstituten | | => cash_and_equivalents
Summe Umlaufvermögen | | :: total_current_assets - prepaid_expenses => total_current_assets
C. Rechnungsabgrenzungsposten
 | 0980 | Aktive Rechnungsabgrenzung :: prepaid_expenses
Summe Rechnungsabgrenzungsposten | | => prepaid_expenses
SUMME AKTIVA | | => total_assets
"""
FUNDS = """
A. Eigenkapital
 | 0800 | Gezeichnetes Kapital => share_capital
 | 0840 | Kapitalrücklage => share_premium
 | 0855 | Andere Gewinnrücklagen :: free_reserves => revenue_reserves
 | 0860 | Gewinnvortrag vor Verwendung :: retained_brought => retained_earnings
 | | Jahresüberschuss => profit_for_year_in_equity
Summe Eigenkapital | | => total_equity
B. Rückstellungen
 | 0955 | Steuerrückstellungen => current_tax_payable
 | 0970 | Sonstige Rückstellungen :: provisions
 | 0974 | Rückstellungen für Personalkosten :: employee_payables
Summe Rückstellungen | | :: provisions + current_tax_payable + employee_payables => provisions_total
C. Verbindlichkeiten
 | 0630 | Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt => financial_debt_unsplit
 | 1710 | Erhaltene Anzahlungen 19 % USt :: advances_received => contract_liabilities
 | 1600 | Verbindlichkeiten aus Lieferungen und Leistungen => trade_payables
 | 0730 | Verbindlichkeiten gegenüber Gesellschaftern :: owner_loan
 | 1700 | Sonstige Verbindlichkeiten :: accrued_expenses + other_current_liabilities => other_current_liabilities
 | 1742 | Verbindlichkeiten im Rahmen der sozialen Sicherheit :: social_payable => +other_tax_social_payables
 | 1790 | Umsatzsteuer Vorjahr :: vat_payable => +other_tax_social_payables
Summe Verbindlichkeiten | | :: debts - current_tax_payable - employee_payables => creditors_total
D. Rechnungsabgrenzungsposten
 | 0990 | Passive Rechnungsabgrenzung :: deferred_income
Summe Rechnungsabgrenzungsposten | | :: deferred_income => deferred_income_bs
SUMME PASSIVA | | => total_liabilities_and_equity
"""
INCOME = """
1. Umsatzerlöse
 | 8400 | Erlöse 19 % USt :: inland
 | 8337 | Erlöse aus Leistungen nach § 13b UStG :: reverse
Summe Umsatzerlöse | | => revenue
2. Bestandsveränderungen
 | 8970 | Bestandsveränderung - unfertige Leistungen :: change_in_inventories_fg
Summe Bestandsveränderungen | | => change_in_inventories_fg
3. Sonstige betriebliche Erträge
 | 8829 | Erlöse Sachanlageverkäufe (bei Buchgewinn) :: disposal_gain
 | 2700 | Sonstige Erträge :: sundry_income
Summe Sonstige betriebliche Erträge | | => other_operating_income
4. Materialaufwand
 | 3400 | Wareneingang 19 % Vorsteuer :: materials
 | 3100 | Fremdleistungen :: direct_services
Summe Materialaufwand | | :: materials + direct_services => materials_consumed
5. Personalaufwand
 | 4110 | Löhne :: workers
 | 4120 | Gehälter :: clerks
 | 4130 | Gesetzliche soziale Aufwendungen :: social_cost
 | 4165 | Aufwendungen für Altersversorgung :: pension_cost
Summe Personalaufwand | | => personnel_expenses
6. Abschreibungen
 | 4822 | Abschreibungen auf immaterielle Vermögensgegenstände :: amortisation
 | 4830 | Abschreibungen auf Sachanlagen :: depreciation_ppe
Summe Abschreibungen | | => depreciation_amortisation
7. Sonstige betriebliche Aufwendungen
 | 2400 | Forderungsverluste (übliche Höhe) :: bad_debt_expense
 | 4210 | Miete :: rent
 | 4360 | Versicherungen :: insurance
 | 4530 | Laufende Kfz-Betriebskosten :: vehicles
 | 4610 | Werbekosten :: services_selling
 | 4980 | Sonstiger Betriebsbedarf :: sundry_costs
Summe Sonstige betriebliche Aufwendungen | | :: services_selling + services_admin + sundry_costs + bad_debt_expense => other_operating_expenses
8. Zinserträge
 | 2650 | Sonstige Zinsen und ähnliche Erträge :: interest_income
Summe Zinserträge | | => interest_income
9. Zinsaufwendungen
 | 2120 | Zinsaufwendungen für langfristige Verbindlichkeiten :: interest_expense
Summe Zinsaufwendungen | | => interest_expense
10. Steuern vom Einkommen und vom Ertrag
 | 2200 | Körperschaftsteuer :: corporate
 | 4320 | Gewerbesteuer :: trade
Summe Steuern vom Einkommen und vom Ertrag | | => income_tax_expense
Ergebnis nach Steuern | | :: net_income + other_taxes
11. Sonstige Steuern
 | 4510 | Kfz-Steuer :: other_taxes
Summe Sonstige Steuern | | :: other_taxes
Jahresüberschuss | | => net_income
"""


def lexware_proof_of_accounts() -> Form:
    """A German program's csv with semicolons: positions, accounts below them and sums after, three years, euros and cents as text."""
    books = company(
        "Gebr. Wiedenhof Zimmerei GmbH", "builder", "healthy", sales=310_000_000, step=0.01, years=3,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "short_term_investments", "legal_reserve", "own_work_capitalised"),
    )  # fmt: skip
    books = parted(books, "revenue", "inland", "reverse")
    books = parted(books, "services_admin", "rent", "vehicles", "insurance")
    books = parted(parted(books, "wages", "workers", "clerks"), "income_tax_expense", "corporate", "trade")
    form = Form(
        books, "Jahresabschluss_Kontennachweis.csv", prints=Print(1, 2, words=_german, zero="0,00"),
        encoding="cp1252", delimiter=";",
    )  # fmt: skip
    form.leave_open(
        "bad_debt_expense receivables_allowance related_party_payables_current related_party_payables_noncurrent total_liabilities total_current_liabilities operating_profit external_services profit_before_tax employee_payables total_operating_expenses total_operating_income other_current_liabilities"
    )
    page = form.page("")
    page.put("Gebr. Wiedenhof Zimmerei GmbH")
    page.put("Jahresabschluss mit Kontennachweis", None, None, "Kontenrahmen SKR03")
    for title, over, drawn in (
        ("Bilanz zum 31.12.2024", "Aktiva", ASSETS),
        ("Bilanz zum 31.12.2024", "Passiva", FUNDS),
        ("Gewinn- und Verlustrechnung vom 01.01.2024 bis 31.12.2024", "Gesamtkostenverfahren", INCOME),
    ):
        page.skip()
        page.put(title, None, over)
        page.put("Position", "Konto", "Bezeichnung", "2024", "2023", "2022")
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1), Amount(2)))
    return form


def _german(amount: float) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


FORMS = (lexware_proof_of_accounts,)
