"""A distressed retailer in the United States: $ in millions, oldest year first, a budget column."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less, negative, plus
from tests.sample_data.making.sheets import Book, Layout, as_number, place, statement_styles
from tests.sample_data.making.statements import Statement, Truth, must_agree

COMPANY = "Quillhaven Outfitters, Inc."
YEARS = {0: 2, 1: 3, 2: 4}
BUDGET_COLUMN = 5
PATTERN = "#,##0.0_);(#,##0.0)"

DRIVERS = Drivers(
    revenue=(4_126, 3_861, 3_418),
    direct=(0.668, 0.689, 0.717),
    expenses={"sga": (1_248, 1_236, 1_167), "closures": (14, 38, 61)},
    days={"receivables": (4.1, 4.3, 4.0), "inventories": (97.0, 106.0, 104.0), "payables": (51.0, 61.0, 66.0)},
    opening={"receivables": 47, "inventories": 712, "payables": 372, "ppe": 684, "intangibles": 210, "debt": 610,
             "capital": 540, "cash": 268},
    depreciation=(118, 112, 104),
    impairment=(0, 86, 74),
    interest=(42, 53, 68),
    tax_rate=0.24,
    capex=(96, 61, 28),
    disposals=(0, 12, 34),
    borrowed=(60, 140, 180),
    repaid=(40, 35, 30),
    dividends=(20, 0, 0),
    other_assets={"prepaid": (61, 58, 49, 41), "rou": (1_180, 1_096, 962, 788)},
    other_liabilities={
        "accrued": (214, 206, 198, 189),
        "gift_cards": (74, 78, 71, 58),
        "lease_short": (168, 165, 161, 156),
        "lease_long": (1_052, 974, 856, 704),
    },
)  # fmt: skip

MATURING = (35, 30, 452)
BUDGET = {"Net sales": 3_390, "Cost of sales": 2_360}


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "USD", 1_000_000, ("2022-12-31", "2023-12-31", "2024-12-31"), decimals=1)
    layout = Layout(YEARS, as_number(PATTERN, decimals=1), label=1, indent="cell")
    with Book(folder / "quillhaven_outfitters.xlsx", truth, font="Verdana", size=9) as book:
        _cover(book)
        for name, title, statement in (
            ("IS", "Consolidated Statements of Operations", income(books)),
            ("BS", "Consolidated Balance Sheets", position(books)),
            ("CF", "Consolidated Statements of Cash Flows", cash_flow(books)),
        ):
            sheet = book.sheet(name)
            sheet.widths(2, 58, 12, 12, 12, 14)
            sheet.text(1, 1, COMPANY, bold=True)
            sheet.text(2, 1, title, bold=True, italic=True)
            sheet.text(3, 1, "Fiscal years ended December 31 ($ in millions)")
            sheet.texts(5, 2, ["FY2022", "FY2023", "FY2024"], bold=True, align="right", bottom=2)
            place(sheet, statement, 6, layout)
            if name == "IS":
                sheet.text(5, BUDGET_COLUMN, "FY2025 Budget", bold=True, align="right", bottom=2, italic=True)
                for row, line in enumerate(statement, start=6):
                    if line.label in BUDGET:
                        style = statement_styles(line) | {"num_format": PATTERN, "italic": True}
                        sheet.number(row, BUDGET_COLUMN, BUDGET[line.label] / 10, **style)
        book.sheet("Sheet4")
        _covenants(book)
    return truth


def _cover(book: Book) -> None:
    sheet = book.sheet("Cover")
    sheet.text(3, 1, COMPANY, bold=True, font_size=22)
    sheet.text(5, 1, "Lender and supplier information package, March 2025")
    sheet.text(6, 1, "Strictly confidential")


def _covenants(book: Book) -> None:
    sheet = book.sheet("Covenants")
    sheet.widths(52, 12, 12)
    sheet.text(0, 0, "Covenant compliance certificate, December 2024", bold=True)
    sheet.texts(2, 1, ["Required", "Actual"], bold=True)
    for row, (test, required, actual) in enumerate(
        (
            ("Fixed charge coverage ratio", "1.10x", "0.41x"),
            ("Minimum liquidity ($m)", "15.0", "see BS"),
            ("Waiver granted until", "", "September 30, 2025"),
        ),
        start=3,
    ):
        sheet.texts(row, 0, [test, required, actual])


def income(books: Books) -> Statement:
    s = Statement()
    sales = s.line("Net sales", DRIVERS.revenue, "revenue", level=0)
    cost = s.line("Cost of sales", books.flow("direct"), "cost_of_sales", level=0)
    gross = s.total("Gross profit", [sales], "gross_profit", less=[cost])
    s.heading("Operating expenses:")
    sga = "Selling, general and administrative expenses"
    costs = [
        s.line(sga, books.flow("sga"), "sga_expenses"),
        s.line("Depreciation and amortization", DRIVERS.depreciation, "depreciation_amortisation"),
        s.line("Impairment of long-lived assets", DRIVERS.impairment, "impairment_losses"),
        s.line("Store closing costs", books.flow("closures")),
    ]
    spent = s.total("Total operating expenses", costs, "total_operating_expenses")
    operating = s.total("Operating income (loss)", [gross], "operating_profit", less=[spent])
    interest = s.line("Interest expense", DRIVERS.interest, "interest_expense", level=0)
    before_tax = s.total("Income (loss) before income taxes", [operating], "profit_before_tax", less=[interest])
    tax = s.line("Provision for income taxes", books.flow("tax"), "income_tax_expense", level=0)
    net = s.total("Net income (loss)", [before_tax], "net_income", less=[tax])
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("Current assets:")
    held = [
        s.line("Cash and cash equivalents", books.closing("cash"), "cash_and_equivalents"),
        s.line("Accounts receivable, net", books.closing("receivables"), "trade_receivables"),
        s.line("Merchandise inventories", books.closing("inventories"), "inventories"),
        s.line("Prepaid expenses", books.closing("prepaid"), "prepaid_expenses"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    fixed = [
        s.line("Property and equipment, net", books.closing("ppe"), "property_plant_equipment", level=0),
        s.line("Operating lease right-of-use assets", books.closing("rou"), "right_of_use_assets", level=0),
        s.line("Intangible assets, net", books.closing("intangibles"), "intangible_assets", level=0),
    ]
    assets = s.total("Total assets", [current, *fixed], "total_assets")
    s.blank()
    s.heading("Current liabilities:")
    owed = [
        s.line("Accounts payable", books.closing("payables"), "trade_payables"),
        s.line("Accrued expenses", books.closing("accrued"), "accrued_expenses"),
        s.line("Gift card and loyalty obligations", books.closing("gift_cards"), "contract_liabilities"),
        s.line("Current portion of long-term debt", MATURING, "current_portion_long_term_debt"),
        s.line("Current portion of operating lease liabilities", books.closing("lease_short"),
               "lease_liabilities_current"),
    ]  # fmt: skip
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    debt = less(books.closing("debt"), MATURING)
    later = [
        s.line("Long-term debt", debt, "long_term_debt", level=0),
        s.line("Long-term operating lease liabilities", books.closing("lease_long"), "lease_liabilities_noncurrent",
               level=0),
    ]  # fmt: skip
    liabilities = s.total("Total liabilities", [due, *later], "total_liabilities")
    s.heading("Stockholders' equity (deficit):")
    capital = s.line("Common stock and additional paid-in capital", books.closing("capital"), "share_capital")
    kept = s.line("Retained earnings (accumulated deficit)", books.closing("retained"), "retained_earnings")
    equity = s.total("Total stockholders' equity (deficit)", [capital, kept], "total_equity")
    total = s.total("Total liabilities and stockholders' equity", [liabilities, equity], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    s.heading("Operating activities:")
    leases = plus(books.decrease("rou"), books.increase("lease_short", "lease_long"))
    operating = [
        s.line("Net income (loss)", books.flow("net_income"), "cf_start_profit"),
        s.line("Depreciation and amortization", DRIVERS.depreciation, "cf_depreciation"),
        s.line("Impairment of long-lived assets", DRIVERS.impairment),
        s.line("Inventories", books.decrease("inventories"), "cf_change_inventories"),
        s.line("Accounts receivable", books.decrease("receivables"), "cf_change_receivables"),
        s.line("Prepaid expenses and other current assets", books.decrease("prepaid"), "cf_change_other_wc"),
        s.line("Accounts payable", books.increase("payables"), "cf_change_payables"),
        s.line("Accrued liabilities", books.increase("accrued", "gift_cards"), "cf_change_other_wc"),
        s.line("Operating lease assets and liabilities", leases),
    ]
    cfo = s.total("Net cash provided by (used in) operating activities", operating, "cf_operating")
    s.heading("Investing activities:")
    invested = [
        s.line("Capital expenditures", negative(DRIVERS.capex), "cf_capex"),
        s.line("Proceeds from sale of property and equipment", DRIVERS.disposals, "cf_disposal_proceeds"),
    ]
    cfi = s.total("Net cash provided by (used in) investing activities", invested, "cf_investing")
    s.heading("Financing activities:")
    financed = [
        s.line("Borrowings under line of credit", DRIVERS.borrowed, "cf_debt_proceeds"),
        s.line("Repayments of long-term debt", negative(DRIVERS.repaid), "cf_debt_repayment"),
        s.line("Dividends paid", negative(DRIVERS.dividends), "cf_dividends_paid"),
    ]
    cff = s.total("Net cash provided by (used in) financing activities", financed, "cf_financing")
    change = s.total("Net increase (decrease) in cash and cash equivalents", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Cash and cash equivalents at beginning of year", books.opening("cash"), "cash_beginning", level=0)
    closing = s.total("Cash and cash equivalents at end of year", [change, opening], "cash_end")
    s.blank()
    s.line("Cash paid for interest", DRIVERS.interest, "cf_interest_paid", sign=-1, level=0)
    must_agree("closing cash", closing.amounts, books.closing("cash"))
    return s
