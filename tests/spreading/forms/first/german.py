"""Germany: HGB accounts in account form, income statements by nature of expense, and DATEV exports."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
A. Anlagevermögen :: fixed_assets + financial_assets => total_noncurrent_assets
I. Immaterielle Vermögensgegenstände :: intangibles
1. Entgeltlich erworbene Konzessionen, gewerbliche Schutzrechte und ähnliche Rechte und Werte sowie Lizenzen an solchen Rechten und Werten => intangible_assets
2. Geschäfts- oder Firmenwert => goodwill
II. Sachanlagen => property_plant_equipment
1. Grundstücke, grundstücksgleiche Rechte und Bauten einschließlich der Bauten auf fremden Grundstücken :: buildings
2. Technische Anlagen und Maschinen :: machinery
3. Andere Anlagen, Betriebs- und Geschäftsausstattung :: fixtures
4. Geleistete Anzahlungen und Anlagen im Bau :: construction
III. Finanzanlagen :: financial_assets => long_term_investments
1. Beteiligungen :: long_term_investments
2. Sonstige Ausleihungen :: deposits
B. Umlaufvermögen :: total_current_assets - prepaid_expenses => total_current_assets
I. Vorräte => inventories
1. Roh-, Hilfs- und Betriebsstoffe :: raw
2. Unfertige Erzeugnisse, unfertige Leistungen :: wip
3. Fertige Erzeugnisse und Waren :: finished + merchandise
4. Geleistete Anzahlungen :: advances_paid
II. Forderungen und sonstige Vermögensgegenstände => receivables_total
1. Forderungen aus Lieferungen und Leistungen => trade_receivables
2. Sonstige Vermögensgegenstände => other_receivables
III. Wertpapiere => short_term_investments
IV. Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks => cash_and_equivalents
C. Rechnungsabgrenzungsposten => prepaid_expenses
D. Aktive latente Steuern => deferred_tax_assets
"""
LIABILITIES = """
A. Eigenkapital => total_equity
I. Gezeichnetes Kapital => share_capital
II. Kapitalrücklage => share_premium
III. Gewinnrücklagen => revenue_reserves
1. Gesetzliche Rücklage :: legal_reserve
2. Andere Gewinnrücklagen :: free_reserves
IV. Gewinnvortrag :: retained_brought => retained_earnings
V. Jahresüberschuss => profit_for_year_in_equity
B. Rückstellungen :: provisions + current_tax_payable => provisions_total
1. Rückstellungen für Pensionen und ähnliche Verpflichtungen => pension_obligations
2. Steuerrückstellungen => current_tax_payable
3. Sonstige Rückstellungen :: provisions_noncurrent + provisions_current
C. Verbindlichkeiten :: debts - current_tax_payable => creditors_total
1. Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt => financial_debt_unsplit
2. Erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
3. Verbindlichkeiten aus Lieferungen und Leistungen => trade_payables
4. Verbindlichkeiten gegenüber Gesellschaftern :: owner_loan
5. Sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
davon aus Steuern :: vat_payable
D. Rechnungsabgrenzungsposten :: deferred_income => deferred_income_bs
E. Passive latente Steuern => deferred_tax_liabilities
"""
INCOME = """
1. Umsatzerlöse => revenue
2. Erhöhung oder Verminderung des Bestands an fertigen und unfertigen Erzeugnissen => change_in_inventories_fg
3. Andere aktivierte Eigenleistungen => own_work_capitalised
4. Sonstige betriebliche Erträge => other_operating_income
5. Materialaufwand :: - materials - direct_services
a) Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren :: - materials => -materials_consumed
b) Aufwendungen für bezogene Leistungen :: - direct_services => -external_services
6. Personalaufwand => -personnel_expenses
a) Löhne und Gehälter :: - wages
b) Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung :: - social_cost - pension_cost
7. Abschreibungen auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen => -depreciation_amortisation
8. Sonstige betriebliche Aufwendungen :: - services_selling - services_admin - sundry_costs - bad_debt_expense => -other_operating_expenses
9. Sonstige Zinsen und ähnliche Erträge => interest_income
10. Zinsen und ähnliche Aufwendungen => -interest_expense
11. Steuern vom Einkommen und vom Ertrag => -income_tax_expense
12. Ergebnis nach Steuern :: net_income + other_taxes
13. Sonstige Steuern :: - other_taxes
14. Jahresüberschuss => net_income
"""


def hgb_account_form() -> Form:
    """HGB balance sheet with assets beside liabilities, the prior year under "Vorjahr", and a GuV by nature of expense."""
    books = company("Rathmann Blechtechnik GmbH", "manufacturer", "healthy", sales=23_400_000, step=1, years=2)
    form = Form(books, "jahresabschluss_2024.xlsx", prints=Print(1, number_format="#,##0;-#,##0"))
    form.leave_open(
        "related_party_payables_current related_party_payables_noncurrent total_liabilities total_current_liabilities operating_profit"
    )
    page = form.page("Bilanz")
    page.put("Rathmann Blechtechnik GmbH, Neuss")
    page.put("Bilanz zum 31. Dezember 2024")
    page.skip()
    page.put("AKTIVA", None, None, None, "PASSIVA")
    page.put(None, "31.12.2024", "Vorjahr", None, None, "31.12.2024", "Vorjahr")
    page.put(None, "EUR", "EUR", None, None, "EUR", "EUR")
    top = page.row
    page.table(ASSETS, (0, Amount(0), Amount(1)), row=top)
    page.table(LIABILITIES, (0, Amount(0), Amount(1)), row=top, column=5)
    both = "| :: total_assets => total_assets"
    page.table(f"Summe Aktiva {both}", (0, Amount(0), Amount(1)), row=page.row)
    both = "| :: total_assets => total_liabilities_and_equity"
    page.table(f"Summe Passiva {both}", (0, Amount(0), Amount(1)), row=page.row - 1, column=5)
    income = form.page("GuV")
    income.put("Gewinn- und Verlustrechnung für die Zeit vom 1. Januar bis 31. Dezember 2024")
    income.put(None, "2024", "Vorjahr")
    income.put(None, "EUR", "EUR")
    income.table(INCOME, (0, Amount(0), Amount(1)))
    return form


DATEV_ASSETS = """
A. Anlagevermögen
I. Immaterielle Vermögensgegenstände
1. entgeltlich erworbene Konzessionen, gewerbliche Schutzrechte und ähnliche Rechte und Werte sowie Lizenzen an solchen Rechten und Werten => ; intangible_assets
II. Sachanlagen
1. Grundstücke, grundstücksgleiche Rechte und Bauten einschließlich der Bauten auf fremden Grundstücken :: buildings
2. technische Anlagen und Maschinen :: machinery
3. andere Anlagen, Betriebs- und Geschäftsausstattung :: fixtures + construction ; property_plant_equipment => ; property_plant_equipment
III. Finanzanlagen
1. Beteiligungen :: ; financial_assets => ; long_term_investments
B. Umlaufvermögen
I. Vorräte
1. fertige Erzeugnisse und Waren :: ; inventories => ; inventories
II. Forderungen und sonstige Vermögensgegenstände
1. Forderungen aus Lieferungen und Leistungen => trade_receivables
2. sonstige Vermögensgegenstände :: other_receivables ; receivables_total => other_receivables ; receivables_total
III. Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks :: ; cash_and_equivalents + short_term_investments => ; cash_and_equivalents
C. Rechnungsabgrenzungsposten => ; prepaid_expenses
 :: ; total_assets => ; total_assets
"""
DATEV_LIABILITIES = """
A. Eigenkapital
I. Gezeichnetes Kapital => ; share_capital
II. Kapitalrücklage => ; share_premium
III. Gewinnvortrag :: ; revenue_reserves + retained_brought => ; retained_earnings
IV. Jahresüberschuss => ; profit_for_year_in_equity
B. Rückstellungen
1. Steuerrückstellungen => current_tax_payable
2. sonstige Rückstellungen :: provisions ; provisions + current_tax_payable => ; provisions_total
C. Verbindlichkeiten
1. Verbindlichkeiten gegenüber Kreditinstituten :: bank_debt => financial_debt_unsplit
2. erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
3. Verbindlichkeiten aus Lieferungen und Leistungen => trade_payables
4. sonstige Verbindlichkeiten :: owner_loan + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities ; debts - current_tax_payable => ; creditors_total
D. Rechnungsabgrenzungsposten :: ; deferred_income => ; deferred_income_bs
 :: ; total_assets => ; total_liabilities_and_equity
"""


def datev_euro_beside_thousands() -> Form:
    """A balance sheet as DATEV prints it: inner and outer columns in euros and cents, the prior year in TEUR."""
    books = company(
        "Ohlenbusch Medientechnik GmbH", "trader", "healthy", sales=412_345_678, step=0.01, years=2,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill"),
    )  # fmt: skip
    euros = Print(1, 2, "#,##0.00")
    thousands = Print(1000, 0, "#,##0")
    form = Form(books, "bilanz_datev.xlsx", prints=euros)
    form.leave_open("total_liabilities total_current_liabilities total_current_assets other_current_liabilities")
    for name, side, drawn in (("Aktiva", "AKTIVA", DATEV_ASSETS), ("Passiva", "PASSIVA", DATEV_LIABILITIES)):
        page = form.page(name)
        page.put("BILANZ zum 31. Dezember 2024")
        page.put("Ohlenbusch Medientechnik GmbH, Lüneburg")
        page.put(side)
        page.put(None, "Geschäftsjahr", None, "Vorjahr")
        page.put(None, "EUR", "EUR", "TEUR")
        top = page.row
        page.table(drawn, (0, Amount(0), Amount(0, 1)), row=top)
        page.table(drawn, (Amount(1, None),), row=top, column=4, prints=thousands)
    return form


def datev_trial_balance() -> Form:
    """DATEV's Summen- und Saldenliste: a trial balance, from which nothing may be taken."""
    books = company("Ohlenbusch Medientechnik GmbH", "trader", "healthy", sales=412_345_678, step=0.01, years=2)
    form = Form(books, "susa.csv", date(2024, 12, 31), encoding="cp1252", delimiter=";", is_refused=True)
    page = form.page("")
    page.put("Summen und Salden", "Ohlenbusch Medientechnik GmbH", "Dezember 2024")
    page.put("Konto", "Beschriftung", "EB-Wert", "S/H", "Soll", "Haben", "Saldo", "S/H")
    page.table(ACCOUNTS, (0, 1, Amount(1, counts=False), 2, Amount(0, 1), Amount(0, 2), Amount(0), 2), prints=_CENTS)
    return form


def _german(amount: float) -> str:
    return f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,"))


_CENTS = Print(1, 2, words=_german)
ACCOUNTS = """
0400 | Technische Anlagen und Maschinen | S :: machinery ; capex ; depreciation_ppe
0500 | Betriebs- und Geschäftsausstattung | S :: fixtures ; capex_intangibles ; amortisation
1000 | Kasse | S :: cash_hand ; sales_services ; sundry_costs
1200 | Bank | S :: cash_bank ; revenue ; materials
1400 | Forderungen aus Lieferungen und Leistungen | S :: trade_gross ; revenue ; sales_goods
1600 | Verbindlichkeiten aus Lieferungen und Leistungen | H :: trade_payables ; materials ; external_services
1776 | Umsatzsteuer 19 % | H :: vat_payable ; vat_receivable ; social_payable
3400 | Wareneingang 19 % Vorsteuer | S :: materials ; materials
4120 | Gehälter | S :: wages ; wages
4130 | Gesetzliche soziale Aufwendungen | S :: social_cost ; social_cost
8400 | Erlöse 19 % USt | H :: sales_goods ; other_taxes ; sales_goods
"""

FORMS = (hgb_account_form, datev_euro_beside_thousands, datev_trial_balance)
