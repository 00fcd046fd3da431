"""A French SARL: PCG statements in whole euros, retyped as text with spaces between the thousands."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less, negative, plus
from tests.sample_data.making.sheets import Book, Layout, as_text, french, place
from tests.sample_data.making.statements import Line, Statement, Truth, must_agree, split

COMPANY = "Menuiserie du Val Mornaz SARL"
YEARS = {2: 1, 1: 2, 0: 3}
NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE = "\u202f", "\u00a0"

DRIVERS = Drivers(
    revenue=(3_184_520, 3_342_865, 3_411_240),
    direct=(0.391, 0.402, 0.408),
    expenses={
        "external": (548_310, 581_940, 603_755),
        "taxes": (41_280, 43_115, 44_020),
        "wages": (842_600, 886_450, 912_300),
        "social": (312_480, 329_615, 340_205),
    },
    days={"receivables": (54.8, 57.3, 59.6), "inventories": (61.2, 64.0, 66.9), "payables": (58.1, 61.7, 66.4)},
    opening={"receivables": 452_310, "inventories": 198_640, "payables": 186_215, "ppe": 386_900, "intangibles": 24_500,
             "debt": 318_000, "capital": 80_000, "cash": 161_480},
    other_income=(12_640, 9_875, 11_230),
    depreciation=(84_210, 88_640, 86_955),
    amortisation=(3_500, 3_500, 3_500),
    interest=(8_905, 9_640, 9_215),
    tax_rate=0.25,
    capex=(96_400, 118_250, 64_300),
    borrowed=(60_000, 90_000, 40_000),
    repaid=(72_000, 78_000, 84_000),
    dividends=(30_000, 30_000, 30_000),
    other_assets={"vat": (38_215, 41_660, 44_905, 47_310), "prepaid": (11_480, 12_065, 12_690, 13_115)},
    other_liabilities={
        "tax_social": (148_620, 153_480, 162_915, 171_640),
        "deposits": (62_300, 71_850, 68_420, 74_915),
        "other_debts": (14_210, 15_640, 13_985, 16_220),
    },
)  # fmt: skip

LOAN_WITHIN_ONE_YEAR = (78_000, 84_000, 84_000)
LEGAL_RESERVE = 8_000


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "EUR", 1, ("2022-12-31", "2023-12-31", "2024-12-31"))
    heads = ["31/12/2024", "31/12/2023", "31/12/2022"]
    with Book(folder / "menuiserie_val_mornaz.xlsx", truth, font="Calibri Light", size=10) as book:
        for name, title, space, statement in (
            ("Bilan", "BILAN AU 31/12/2024", NARROW_NO_BREAK_SPACE, position(books)),
            ("Compte de résultat", "COMPTE DE RÉSULTAT", " ", income(books)),
            ("Tableau de flux", "TABLEAU DES FLUX DE TRÉSORERIE", NO_BREAK_SPACE, cash_flow(books)),
        ):
            sheet = book.sheet(name)
            sheet.widths(64, 18, 18, 18)
            sheet.text(0, 0, title, bold=True, font_size=13)
            sheet.text(1, 0, f"{COMPANY} - montants en euros")
            sheet.texts(3, 1, ["Exercice clos le"] * 3, italic=True, align="right")
            sheet.texts(4, 1, heads, bold=True, align="right", bottom=1)
            place(sheet, statement, 5, Layout(YEARS, as_text(french(space)), indent="cell"))
        notes = book.sheet("Annexe")
        notes.text(0, 0, "Annexe - règles et méthodes comptables", bold=True)
        notes.text(2, 0, "Les comptes annuels sont établis conformément au plan comptable général.")
        notes.text(3, 0, "Effectif moyen : 23 salariés.")
    return truth


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("ACTIF")
    fixed = [
        s.line("Immobilisations incorporelles", books.closing("intangibles"), "intangible_assets"),
        s.line("Immobilisations corporelles", books.closing("ppe"), "property_plant_equipment"),
    ]
    immobilised = s.total("Total actif immobilisé", fixed, "total_noncurrent_assets")
    held = [
        s.line("Stocks et en-cours", books.closing("inventories"), "inventories"),
        s.line("Créances clients et comptes rattachés", books.closing("receivables"), "trade_receivables"),
        s.line("Autres créances", books.closing("vat"), "other_receivables"),
        s.line("Disponibilités", books.closing("cash"), "cash_and_equivalents"),
        s.line("Charges constatées d'avance", books.closing("prepaid"), "prepaid_expenses"),
    ]
    current = s.total("Total actif circulant", held, "total_current_assets")
    assets = s.total("Total de l'actif", [immobilised, current], "total_assets")
    s.blank()
    s.heading("PASSIF")
    equity = _equity(s, books)
    debts = _debts(s, books)
    total = s.total("Total du passif", [equity, debts], "total_liabilities_and_equity")
    s.blank()
    deferred = books.closing("debt")
    later = less(deferred, LOAN_WITHIN_ONE_YEAR)
    s.line("Dettes à plus d'un an", later, "total_noncurrent_liabilities", level=0)
    within = tuple((amount or 0) - long for amount, long in zip(debts.amounts, later, strict=True))
    s.line("Dettes à moins d'un an", within, "total_current_liabilities", level=0)
    must_agree("bilan", assets.amounts, total.amounts)
    return s


def _equity(s: Statement, books: Books) -> Line:
    carried = less(books.closing("retained"), books.flow("net_income"), (LEGAL_RESERVE,) * 3)
    own = [
        s.line("Capital social", books.closing("capital"), "share_capital"),
        s.line("Réserve légale", (LEGAL_RESERVE,) * 3, "revenue_reserves"),
        s.line("Report à nouveau", carried, "retained_earnings"),
        s.line("Résultat de l'exercice (bénéfice ou perte)", books.flow("net_income"), "profit_for_year_in_equity"),
    ]
    return s.total("Total des capitaux propres", own, "total_equity")


def _debts(s: Statement, books: Books) -> Line:
    labels = {
        "Emprunts et dettes auprès des établissements de crédit": ("financial_debt_unsplit", "debt"),
        "Avances et acomptes reçus sur commandes en cours": ("contract_liabilities", "deposits"),
        "Dettes fournisseurs et comptes rattachés": ("trade_payables", "payables"),
        "Dettes fiscales et sociales": ("other_tax_social_payables", "tax_social"),
        "Autres dettes": ("other_current_liabilities", "other_debts"),
    }
    owed = [s.line(label, books.closing(name), item) for label, (item, name) in labels.items()]
    return s.total("Total des dettes", owed, "creditors_total")


def income(books: Books) -> Statement:
    s = Statement()
    s.heading("Produits d'exploitation")
    workshop, fitting = split(DRIVERS.revenue, 0.64)
    s.line("dont fabrication en atelier", workshop, level=2)
    s.line("dont pose et rénovation", fitting, level=2)
    revenue = s.line("Chiffre d'affaires nets", DRIVERS.revenue, "revenue")
    other = s.line("Autres produits", DRIVERS.other_income, "other_operating_income")
    made = s.total("Total des produits d'exploitation", [revenue, other], "total_operating_income")
    s.heading("Charges d'exploitation")
    costs = [
        s.line("Achats consommés", books.flow("direct"), "materials_consumed"),
        s.line("Autres achats et charges externes", books.flow("external"), "external_services"),
        s.line("Impôts, taxes et versements assimilés", books.flow("taxes"), "other_operating_expenses"),
        s.line("Salaires et traitements", books.flow("wages"), "personnel_expenses"),
        s.line("Charges sociales", books.flow("social"), "personnel_expenses"),
        s.line("Dotations aux amortissements", plus(DRIVERS.depreciation, DRIVERS.amortisation),
               "depreciation_amortisation"),
    ]  # fmt: skip
    spent = s.total("Total des charges d'exploitation", costs, "total_operating_expenses")
    operating = s.total("Résultat d'exploitation", [made], "operating_profit", less=[spent])
    interest = s.line("Intérêts et charges assimilées", DRIVERS.interest, "interest_expense")
    ordinary = s.total("Résultat courant avant impôts", [operating], "ordinary_profit", less=[interest])
    tax = s.line("Impôts sur les bénéfices", books.flow("tax"), "income_tax_expense")
    net = s.total("Résultat de l'exercice", [ordinary], "net_income", less=[tax])
    must_agree("résultat", net.amounts, books.flow("net_income"))
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    result = s.line("Résultat net de l'exercice", books.flow("net_income"), "cf_start_profit")
    written_off = plus(DRIVERS.depreciation, DRIVERS.amortisation)
    depreciation = s.line("Amortissements et provisions", written_off, "cf_depreciation")
    own = s.total("Capacité d'autofinancement", [result, depreciation], "cf_before_working_capital")
    need = plus(
        books.decrease("inventories", "receivables", "vat", "prepaid"),
        books.increase("payables", "tax_social", "deposits", "other_debts"),
    )
    label = "Variation du besoin en fonds de roulement lié à l'activité"
    change = s.line(label, need, "cf_change_working_capital")
    cfo = s.total("Flux net de trésorerie généré par l'activité", [own, change], "cf_operating")
    bought = s.line("Acquisition d'immobilisations", negative(DRIVERS.capex), "cf_capex")
    cfi = s.total("Flux net de trésorerie lié aux opérations d'investissement", [bought], "cf_investing")
    financed = [
        s.line("Émissions d'emprunts", DRIVERS.borrowed, "cf_debt_proceeds"),
        s.line("Remboursements d'emprunts", negative(DRIVERS.repaid), "cf_debt_repayment"),
        s.line("Dividendes versés", negative(DRIVERS.dividends), "cf_dividends_paid"),
    ]
    cff = s.total("Flux net de trésorerie lié aux opérations de financement", financed, "cf_financing")
    moved = s.total("Variation de trésorerie", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Trésorerie d'ouverture", books.opening("cash"), "cash_beginning", level=0)
    closing = s.total("Trésorerie de clôture", [moved, opening], "cash_end")
    must_agree("trésorerie", closing.amounts, books.closing("cash"))
    return s
