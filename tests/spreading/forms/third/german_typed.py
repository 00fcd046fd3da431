"""Germany: a middle-sized GmbH's annual accounts typed into Excel, the previous year in thousands, with a cash flow statement after DRS 21."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
*A. Anlagevermögen
I. Immaterielle Vermögensgegenstände
   Entgeltlich erworbene Software und Lizenzen :: ; intangible_assets => ; intangible_assets
II. Sachanlagen
   1. Grundstücke und Bauten :: buildings
   2. technische Anlagen und Maschinen :: machinery
   3. andere Anlagen, Betriebs- und Geschäftsausstattung :: fixtures
   4. geleistete Anzahlungen und Anlagen im Bau :: construction
   Summe Sachanlagen :: ; property_plant_equipment => ; property_plant_equipment
III. Finanzanlagen
   1. Beteiligungen :: long_term_investments
   2. sonstige Ausleihungen :: deposits
   Summe Finanzanlagen :: ; financial_assets => ; long_term_investments
*Summe Anlagevermögen :: ; total_noncurrent_assets => ; total_noncurrent_assets
*B. Umlaufvermögen
I. Vorräte
   1. Roh-, Hilfs- und Betriebsstoffe :: raw
   2. unfertige Erzeugnisse :: wip
   3. fertige Erzeugnisse und Waren :: finished + merchandise
   4. geleistete Anzahlungen :: advances_paid
   Summe Vorräte :: ; inventories => ; inventories
II. Forderungen und sonstige Vermögensgegenstände
   1. Forderungen aus Lieferungen und Leistungen => trade_receivables
   2. sonstige Vermögensgegenstände :: other_receivables => other_receivables
   Summe Forderungen :: ; receivables_total => ; receivables_total
III. Sonstige Wertpapiere :: ; short_term_investments => ; short_term_investments
IV. Kassenbestand und Bankguthaben :: ; cash_and_equivalents => ; cash_and_equivalents
*Summe Umlaufvermögen :: ; total_current_assets - prepaid_expenses => ; total_current_assets
*C. Rechnungsabgrenzungsposten :: ; prepaid_expenses => ; prepaid_expenses
*Bilanzsumme Aktiva :: ; total_assets => ; total_assets
"""
FUNDS = """
*A. Eigenkapital
I. Stammkapital :: share_capital => share_capital
II. Kapitalrücklage :: share_premium => share_premium
III. Andere Gewinnrücklagen :: revenue_reserves => revenue_reserves
IV. Gewinnvortrag :: retained_brought => retained_earnings
V. Jahresüberschuss :: net_income => profit_for_year_in_equity
*Summe Eigenkapital :: ; total_equity => ; total_equity
*B. Rückstellungen
   1. Pensionsrückstellungen :: pension_obligations => pension_obligations
   2. Steuerrückstellungen :: current_tax_payable
   3. sonstige Rückstellungen :: provisions_noncurrent + provisions_current
*Summe Rückstellungen :: ; provisions + current_tax_payable => ; provisions_total
*C. Verbindlichkeiten
   1. Verbindlichkeiten ggü. Kreditinstituten :: bank_debt => financial_debt_unsplit
   2. erhaltene Anzahlungen auf Bestellungen :: advances_received => contract_liabilities
   3. Verbindlichkeiten aus Lieferungen und Leistungen => trade_payables
   4. Verbindlichkeiten ggü. Gesellschaftern :: owner_loan
   5. sonstige Verbindlichkeiten :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
*Summe Verbindlichkeiten :: ; debts - current_tax_payable => ; creditors_total
*D. Rechnungsabgrenzungsposten :: ; deferred_income => ; deferred_income_bs
*Bilanzsumme Passiva :: ; total_assets => ; total_liabilities_and_equity
"""
INCOME = """
1. Umsatzerlöse :: ; revenue => ; revenue
2. Erhöhung (+) / Verminderung (-) des Bestands an fertigen und unfertigen Erzeugnissen :: ; change_in_inventories_fg => ; change_in_inventories_fg
3. andere aktivierte Eigenleistungen :: ; own_work_capitalised => ; own_work_capitalised
4. sonstige betriebliche Erträge :: ; other_operating_income => ; other_operating_income
*Gesamtleistung und Erträge :: ; total_operating_income => ; total_operating_income
5. Materialaufwand
   a) Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren :: materials => materials_consumed
   b) Aufwendungen für bezogene Leistungen :: direct_services => external_services
   Summe Materialaufwand :: ; materials + direct_services
6. Personalaufwand
   a) Löhne und Gehälter :: wages => +personnel_expenses
   b) soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung :: social_cost + pension_cost => +personnel_expenses
   Summe Personalaufwand :: ; personnel_expenses
7. Abschreibungen auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen :: ; depreciation_amortisation => ; depreciation_amortisation
8. sonstige betriebliche Aufwendungen :: ; services_selling + services_admin + sundry_costs + bad_debt_expense => ; other_operating_expenses
9. sonstige Zinsen und ähnliche Erträge :: ; interest_income => ; interest_income
10. Zinsen und ähnliche Aufwendungen :: ; interest_expense => ; interest_expense
11. Steuern vom Einkommen und vom Ertrag :: ; income_tax_expense => ; income_tax_expense
*12. Ergebnis nach Steuern :: ; net_income + other_taxes
13. sonstige Steuern :: ; other_taxes
*14. Jahresüberschuss :: ; net_income => ; net_income
"""
CASH = """
1. | | Periodenergebnis => cf_start_profit
2. | + | Abschreibungen auf Gegenstände des Anlagevermögens => cf_depreciation
3. | +/- | Zunahme/Abnahme der Rückstellungen (ohne Steuern) :: provisions_change
4. | -/+ | Zunahme/Abnahme der Vorräte, der Forderungen aus L+L sowie anderer Aktiva :: cf_change_inventories + cf_change_receivables - up_prepaid_expenses
5. | +/- | Zunahme/Abnahme der Verbindlichkeiten aus L+L sowie anderer Passiva :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable
6. | -/+ | Gewinn/Verlust aus dem Abgang von Gegenständen des Anlagevermögens :: - disposal_gain
7. | +/- | Zinsaufwendungen/Zinserträge :: interest_expense - interest_income
8. | + | Ertragsteueraufwand :: income_tax_expense
9. | - | Ertragsteuerzahlungen :: - tax_settled => cf_tax_paid
*10. | = | Cashflow aus der laufenden Geschäftstätigkeit :: cf_operating + interest_expense - interest_income => cf_operating
11. | + | Einzahlungen aus Abgängen von Sachanlagen => cf_disposal_proceeds
12. | - | Auszahlungen für Investitionen in das immaterielle Anlagevermögen => cf_capex_intangibles
13. | - | Auszahlungen für Investitionen in das Sachanlagevermögen => cf_capex
14. | -/+ | Aus-/Einzahlungen Finanzanlagen und Wertpapiere => cf_other_investing
15. | + | Erhaltene Zinsen => cf_interest_received
*16. | = | Cashflow aus der Investitionstätigkeit :: cf_investing + interest_income => cf_investing
17. | + | Einzahlungen von Gesellschaftern => cf_equity_proceeds
18. | - | Auszahlungen an Gesellschafter (Ausschüttung) => cf_dividends_paid
19. | + | Einzahlungen aus der Aufnahme von (Finanz-)Krediten => cf_debt_proceeds
20. | - | Auszahlungen aus der Tilgung von (Finanz-)Krediten => cf_debt_repayment
21. | - | Gezahlte Zinsen :: - interest_expense => cf_interest_paid_financing/cf_interest_paid
*22. | = | Cashflow aus der Finanzierungstätigkeit :: cf_financing - interest_expense => cf_financing
23. | | Zahlungswirksame Veränderungen des Finanzmittelfonds => cf_net_change
24. | + | Finanzmittelfonds am Anfang der Periode => cash_beginning
*25. | = | Finanzmittelfonds am Ende der Periode => cash_end
"""
NAME = "Brennecke Fördertechnik GmbH"


def _beside(page: Page, drawn: str, thousands: Print) -> None:
    """Euros of the year in an inner and an outer column, thousands of the previous year in one."""
    top = page.row
    page.table(drawn, (0, Amount(0, 0), Amount(0, 1)))
    page.table(drawn, (Amount(1, None),), row=top, column=4, prints=thousands)


def typed_euro_and_teur() -> Form:
    """A typed annual report: euros and cents in inner and outer columns, the previous year in TEUR, cash flow after DRS 21."""
    books = company(
        NAME, "manufacturer", "healthy", sales=2_410_000_000, step=0.01, years=2, seed=2,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill"),
    )  # fmt: skip
    form = Form(books, "JA 2024 Brennecke.xlsx", prints=Print(1, 2, "#,##0.00;-#,##0.00"))
    thousands = Print(1000, 0, "#,##0;-#,##0")
    form.leave_open(
        "operating_profit profit_before_tax ordinary_profit ebitda total_operating_expenses other_operating_expenses external_services "
        "provisions_noncurrent provisions_current current_tax_payable other_current_liabilities other_tax_social_payables "
        "related_party_payables_noncurrent related_party_payables_current total_liabilities total_current_liabilities "
        "total_noncurrent_liabilities cf_other_noncash cf_change_working_capital cf_change_receivables cf_change_inventories "
        "cf_change_payables cf_change_other_wc cf_before_working_capital cf_cash_generated_from_operations net_financial_result "
        "cost_of_sales gross_profit employee_payables accrued_expenses"
    )
    for name, title, parts in (
        ("Bilanz", "Bilanz zum 31. Dezember 2024", (("Aktiva", ASSETS), ("Passiva", FUNDS))),
        (
            "GuV",
            "Gewinn- und Verlustrechnung für das Geschäftsjahr vom 1. Januar bis 31. Dezember 2024",
            (("", INCOME),),
        ),
    ):
        page = form.page(name)
        page.put(f"{NAME}, Hildesheim")
        page.put(title)
        for side, drawn in parts:
            page.skip()
            ends = "31.12." if name == "Bilanz" else ""
            page.put(side, f"{ends}2024", None, "Vorjahr")
            page.merge(page.row - 1, 2, 3)
            page.put(None, "EUR", "EUR", "TEUR")
            _beside(page, drawn, thousands)
    page = form.page("KFR")
    page.put(f"{NAME}, Hildesheim")
    page.put("Kapitalflussrechnung 2024 (DRS 21)")
    page.skip()
    page.put(None, None, None, "2024", "2023")
    page.put(None, None, None, "EUR", "TEUR")
    top = page.row
    page.table(CASH, (0, 1, 2, Amount(0)))
    page.table(CASH, (Amount(1),), row=top, column=5, prints=thousands)
    page = form.page("Anlagenspiegel")
    page.put("Entwicklung des Anlagevermögens 2024 (EUR)")
    page.put(None, "AHK 01.01.", "AHK 31.12.", "kum. Abschr.", "Buchwert 31.12.")
    for label, cost, worn in (
        ("Bauten", "buildings_gross", "buildings_worn"),
        ("Maschinen", "machinery_gross", "machinery_worn"),
        ("BGA", "fixtures_gross", "fixtures_worn"),
    ):
        amounts = (f"was_{cost}", cost, worn, f"{cost} - {worn}")
        page.put(label, *(books.amount(amount) / 100 for amount in amounts))
    return form


FORMS = (typed_euro_and_teur,)
