"""A German GmbH: HGB statements in T€, one decimal, every amount as text with a decimal comma."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less, negative, plus
from tests.sample_data.making.sheets import Book, Layout, as_text, german, place
from tests.sample_data.making.statements import Line, Statement, Truth, must_agree, split

COMPANY = "Lindgrund Präzisionsteile GmbH"
YEARS = {2: 2, 1: 3, 0: 4}

DRIVERS = Drivers(
    revenue=(221_846, 236_512, 243_187),
    direct=(0.452, 0.461, 0.449),
    expenses={"personnel": (74_318, 78_146, 81_925), "other": (25_412, 26_903, 27_618)},
    days={"receivables": (38.4, 39.7, 37.9), "inventories": (96.5, 98.1, 93.4), "payables": (39.2, 41.0, 38.6)},
    opening={"receivables": 21_955, "inventories": 25_114, "payables": 10_386, "ppe": 61_480, "intangibles": 2_160,
             "debt": 44_500, "capital": 15_000, "cash": 14_827},
    other_income=(2_416, 1_987, 2_204),
    depreciation=(9_640, 9_985, 10_260),
    amortisation=(420, 415, 390),
    interest=(1_512, 1_604, 1_418),
    tax_rate=0.299,
    capex=(12_350, 10_940, 9_820),
    capex_intangibles=(310, 265, 480),
    disposals=(120, 95, 140),
    borrowed=(4_000, 2_000, 0),
    repaid=(5_800, 5_800, 6_000),
    dividends=(3_000, 4_000, 4_000),
    other_assets={"other": (3_412, 3_226, 3_587, 3_341), "prepaid": (512, 548, 531, 566)},
    other_liabilities={
        "tax_provision": (1_840, 1_655, 1_920, 2_310),
        "provisions": (7_215, 7_480, 7_930, 8_265),
        "other_liabilities": (3_905, 4_118, 4_266, 4_301),
        "deferred": (310, 285, 320, 298),
    },
)  # fmt: skip

BANK_WITHIN_ONE_YEAR = (5_800, 6_000, 6_000)
PAID_IN = 5_000


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "EUR", 1000, ("2022-12-31", "2023-12-31", "2024-12-31"), decimals=1)
    layout = Layout(YEARS, as_text(german(1)), label=1, note=0)
    with Book(folder / "lindgrund_praezisionsteile.xlsx", truth) as book:
        _cover(book)
        for name, title, heads, statement in (
            ("Bilanz", "Bilanz zum 31. Dezember 2024", ["31.12.2024", "31.12.2023", "31.12.2022"], position(books)),
            ("GuV", "Gewinn- und Verlustrechnung vom 1. Januar bis 31. Dezember 2024", ["2024", "2023", "2022"],
             income(books)),
            ("Kapitalflussrechnung", "Kapitalflussrechnung nach DRS 21", ["2024", "2023", "2022"], cash_flow(books)),
        ):  # fmt: skip
            sheet = book.sheet(name)
            sheet.widths(6, 78, 14, 14, 14)
            sheet.text(0, 0, COMPANY, bold=True)
            sheet.text(1, 0, title, bold=True)
            sheet.text(2, 0, "Angaben in T€")
            sheet.texts(4, 2, heads, bold=True, align="right", bottom=1)
            place(sheet, statement, 5, layout)
    return truth


def _cover(book: Book) -> None:
    sheet = book.sheet("Deckblatt")
    sheet.widths(70)
    sheet.text(2, 0, COMPANY, bold=True, font_size=20)
    sheet.text(4, 0, "Jahresabschluss zum 31. Dezember 2024", font_size=14)
    sheet.text(6, 0, "Sitz: Lindgrund · Amtsgericht Lindgrund · HRB 4 7 1 1")
    sheet.text(8, 0, "Der Jahresabschluss wurde geprüft und mit einem uneingeschränkten Bestätigungsvermerk versehen.")


def _below(s: Statement, label: str, note: str, item: str, parts: Statement) -> Line:
    """A heading that carries the sum of the lines below it, as HGB 266 is usually printed."""
    total = s.total(label, [line for line in parts if line.level == 1], item, note=note)
    s.lines += parts.lines
    return total


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("AKTIVA")
    fixed = Statement()
    fixed.line("Immaterielle Vermögensgegenstände", books.closing("intangibles"), "intangible_assets", note="I.")
    fixed.line("Sachanlagen", books.closing("ppe"), "property_plant_equipment", note="II.")
    anlage = _below(s, "Anlagevermögen", "A.", "total_noncurrent_assets", fixed)
    current = Statement()
    current.line("Vorräte", books.closing("inventories"), "inventories", note="I.")
    receivable = "Forderungen aus Lieferungen und Leistungen"
    current.line(receivable, books.closing("receivables"), "trade_receivables", note="II.")
    current.line("Sonstige Vermögensgegenstände", books.closing("other"), "other_receivables", note="III.")
    bank = "Kassenbestand und Guthaben bei Kreditinstituten"
    current.line(bank, books.closing("cash"), "cash_and_equivalents", note="IV.")
    umlauf = _below(s, "Umlaufvermögen", "B.", "total_current_assets", current)
    prepaid = s.line(
        "Aktiver Rechnungsabgrenzungsposten", books.closing("prepaid"), "prepaid_expenses", level=0, note="C."
    )
    assets = s.total("Summe Aktiva", [anlage, umlauf, prepaid], "total_assets")
    s.blank()
    s.heading("PASSIVA")
    owed = _liabilities(s, books)
    total = s.total("Summe Passiva", owed, "total_liabilities_and_equity")
    must_agree("Bilanz", assets.amounts, total.amounts)
    return s


def _liabilities(s: Statement, books: Books) -> list[Line]:
    equity = Statement()
    subscribed = less(books.closing("capital"), (PAID_IN,) * 3)
    equity.line("Gezeichnetes Kapital", subscribed, "share_capital", note="I.")
    equity.line("Kapitalrücklage", (PAID_IN,) * 3, "share_premium", note="II.")
    carried = less(books.closing("retained"), books.flow("net_income"))
    equity.line("Gewinnvortrag", carried, "retained_earnings", note="III.")
    equity.line("Jahresüberschuss/Jahresfehlbetrag", books.flow("net_income"), "profit_for_year_in_equity", note="IV.")
    provisions = Statement()
    provisions.line("Steuerrückstellungen", books.closing("tax_provision"), note="1.")
    provisions.line("Sonstige Rückstellungen", books.closing("provisions"), note="2.")
    creditors = Statement()
    bank = "Verbindlichkeiten gegenüber Kreditinstituten mit einer Restlaufzeit"
    later = less(books.closing("debt"), BANK_WITHIN_ONE_YEAR)
    creditors.line(f"{bank} bis zu einem Jahr", BANK_WITHIN_ONE_YEAR, "short_term_debt", note="1.")
    creditors.line(f"{bank} von mehr als einem Jahr", later, "long_term_debt", note="2.")
    suppliers = "Verbindlichkeiten aus Lieferungen und Leistungen"
    creditors.line(suppliers, books.closing("payables"), "trade_payables", note="3.")
    creditors.line(
        "Sonstige Verbindlichkeiten", books.closing("other_liabilities"), "other_current_liabilities", note="4."
    )
    (tax, _) = split(books.closing("other_liabilities"), 0.34)
    creditors.line("davon aus Steuern", tax, "other_tax_social_payables", level=2)
    return [
        _below(s, "Eigenkapital", "A.", "total_equity", equity),
        _below(s, "Rückstellungen", "B.", "provisions_total", provisions),
        _below(s, "Verbindlichkeiten", "C.", "creditors_total", creditors),
        s.line("Passiver Rechnungsabgrenzungsposten", books.closing("deferred"), "deferred_income_bs", level=0,
               note="D."),
    ]  # fmt: skip


def income(books: Books) -> Statement:
    s = Statement()
    performance = [
        s.line("Umsatzerlöse", DRIVERS.revenue, "revenue", note="1."),
        s.line("Sonstige betriebliche Erträge", DRIVERS.other_income, "other_operating_income", note="2."),
        s.line("Materialaufwand", negative(books.flow("direct")), "materials_consumed", sign=-1, note="3."),
    ]
    staff = Statement()
    wages, social = split(negative(books.flow("personnel")), 0.806)
    staff.line("Löhne und Gehälter", wages, note="a)")
    staff.line("Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung", social, note="b)")
    personnel = s.total("Personalaufwand", staff.lines, "personnel_expenses", sign=-1, note="4.")
    s.lines += staff.lines
    written_off = negative(plus(DRIVERS.depreciation, DRIVERS.amortisation))
    costs = [
        personnel,
        s.line("Abschreibungen auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen", written_off,
               "depreciation_amortisation", sign=-1, note="5."),
        s.line("Sonstige betriebliche Aufwendungen", negative(books.flow("other")), "other_operating_expenses",
               sign=-1, note="6."),
    ]  # fmt: skip
    operating = s.total("Betriebsergebnis", [*performance, *costs], "operating_profit")
    interest = s.line(
        "Zinsen und ähnliche Aufwendungen", negative(DRIVERS.interest), "interest_expense", sign=-1, note="7."
    )
    before_tax = s.total("Ergebnis vor Steuern", [operating, interest], "profit_before_tax")
    tax = s.line(
        "Steuern vom Einkommen und vom Ertrag", negative(books.flow("tax")), "income_tax_expense", sign=-1, note="8."
    )
    net = s.total("Jahresüberschuss", [before_tax, tax], "net_income", note="9.")
    must_agree("Jahresüberschuss", net.amounts, books.flow("net_income"))
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    written_off = plus(DRIVERS.depreciation, DRIVERS.amortisation)
    assets = books.decrease("inventories", "receivables", "other", "prepaid")
    liabilities = books.increase("payables", "other_liabilities", "deferred")
    operating = [
        s.line("Periodenergebnis", books.flow("net_income"), "cf_start_profit"),
        s.line("Abschreibungen/Zuschreibungen auf Gegenstände des Anlagevermögens", written_off, "cf_depreciation"),
        s.line("Zunahme/Abnahme der Rückstellungen", books.increase("provisions")),
        s.line("Zunahme/Abnahme der Vorräte, der Forderungen aus Lieferungen und Leistungen sowie anderer Aktiva",
               assets, "cf_change_other_wc"),
        s.line("Zunahme/Abnahme der Verbindlichkeiten aus Lieferungen und Leistungen sowie anderer Passiva",
               liabilities, "cf_change_payables"),
        s.line("Zinsaufwendungen/Zinserträge", DRIVERS.interest),
        s.line("Ertragsteueraufwand/-ertrag", books.flow("tax")),
        s.line("Ertragsteuerzahlungen", less(books.increase("tax_provision"), books.flow("tax")), "cf_tax_paid"),
    ]  # fmt: skip
    cfo = s.total("Cashflow aus der laufenden Geschäftstätigkeit", operating, "cf_operating")
    tangible, intangible = "das Sachanlagevermögen", "das immaterielle Anlagevermögen"
    paid = "Auszahlungen für Investitionen in"
    invested = [
        s.line("Einzahlungen aus Abgängen von Gegenständen des Sachanlagevermögens", DRIVERS.disposals,
               "cf_disposal_proceeds"),
        s.line(f"{paid} {tangible}", negative(DRIVERS.capex), "cf_capex"),
        s.line(f"{paid} {intangible}", negative(DRIVERS.capex_intangibles), "cf_capex_intangibles"),
    ]  # fmt: skip
    cfi = s.total("Cashflow aus der Investitionstätigkeit", invested, "cf_investing")
    financed = [
        s.line("Gezahlte Dividenden an Gesellschafter", negative(DRIVERS.dividends), "cf_dividends_paid"),
        s.line("Einzahlungen aus der Begebung von Anleihen und der Aufnahme von (Finanz-)Krediten", DRIVERS.borrowed,
               "cf_debt_proceeds"),
        s.line("Auszahlungen aus der Tilgung von Anleihen und (Finanz-)Krediten", negative(DRIVERS.repaid),
               "cf_debt_repayment"),
        s.line("Gezahlte Zinsen", negative(DRIVERS.interest), "cf_interest_paid"),
    ]  # fmt: skip
    cff = s.total("Cashflow aus der Finanzierungstätigkeit", financed, "cf_financing")
    change = s.total("Zahlungswirksame Veränderungen des Finanzmittelfonds", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Finanzmittelfonds am Anfang der Periode", books.opening("cash"), "cash_beginning")
    closing = s.total("Finanzmittelfonds am Ende der Periode", [change, opening], "cash_end")
    must_agree("Finanzmittelfonds", closing.amounts, books.closing("cash"))
    return s
