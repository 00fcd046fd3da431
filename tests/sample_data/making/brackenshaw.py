"""A stretched payer in the United Kingdom: FRS 102 statements stacked on one sheet, £'000, with a note column."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less, negative, plus
from tests.sample_data.making.sheets import Book, Layout, Sheet, as_number, as_text, in_parentheses, place
from tests.sample_data.making.statements import Statement, Truth, must_agree

COMPANY = "Brackenshaw Interiors & Fit-Out Limited"
YEARS = {2: 2, 1: 3, 0: 4}
PATTERN = "#,##0;(#,##0);-"

DRIVERS = Drivers(
    revenue=(18_412, 19_655, 18_934),
    direct=(0.838, 0.851, 0.871),
    expenses={"distribution": (612, 668, 655), "admin": (1_655, 1_742, 1_726)},
    days={"receivables": (51.0, 62.0, 71.0), "inventories": (14.2, 15.1, 16.4), "payables": (58.6, 69.5, 84.0)},
    opening={"receivables": 2_466, "inventories": 571, "payables": 2_318, "ppe": 1_842, "debt": 1_450, "capital": 120,
             "cash": 1_327},
    other_income=(36, 41, 28),
    depreciation=(318, 331, 326),
    interest=(104, 121, 163),
    tax_rate=0.25,
    capex=(402, 268, 214),
    disposals=(18, 44, 96),
    borrowed=(0, 250, 300),
    repaid=(290, 290, 410),
    dividends=(180, 180, 90),
    other_assets={"contracts": (742, 801, 1_264, 1_538), "prepaid": (214, 226, 239, 251)},
    other_liabilities={
        "taxation": (412, 437, 588, 794),
        "tax_due": (121, 86, 41, 0),
        "accruals": (655, 671, 702, 741),
        "provision": (90, 95, 95, 110),
    },
)  # fmt: skip

DUE_WITHIN_ONE_YEAR = (290, 410, 740)


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "GBP", 1000, ("2023-03-31", "2024-03-31", "2025-03-31"))
    numbers = Layout(YEARS, as_number(PATTERN), note=1)
    retyped = Layout(YEARS, as_text(in_parentheses), note=1)
    with Book(folder / "brackenshaw_fit_out.xlsx", truth, font="Times New Roman") as book:
        sheet = book.sheet("Accounts")
        sheet.widths(58, 6, 12, 12, 12)
        sheet.text(0, 0, COMPANY, bold=True, font_size=14)
        sheet.text(1, 0, "Extracts from the annual report and financial statements")
        row = _head(sheet, 3, "Statement of comprehensive income for the year ended 31 March 2025")
        row = _head(sheet, place(sheet, income(books), row, numbers) + 2, "Balance sheet as at 31 March 2025")
        row = place(sheet, position(books), row, retyped)
        row = _head(sheet, row + 2, "Statement of cash flows for the year ended 31 March 2025")
        row = place(sheet, cash_flow(books), row, numbers)
        sheet.text(row + 1, 0, "The notes on pages 14 to 29 form part of these financial statements.", italic=True)
        sheet.text(row + 2, 0, "Note 10: trade creditors include £612k more than 60 days past due at the year end.")
    return truth


def _head(sheet: Sheet, row: int, title: str) -> int:
    sheet.text(row, 0, title, bold=True, font_size=12)
    sheet.texts(row + 1, 1, ["Note", "2025", "2024", "2023"], bold=True, align="right")
    sheet.texts(row + 2, 2, ["£'000"] * 3, bold=True, align="right", bottom=1)
    return row + 3


def income(books: Books) -> Statement:
    s = Statement()
    turnover = s.line("Turnover", DRIVERS.revenue, "revenue", note="3")
    cost = s.line("Cost of sales", negative(books.flow("direct")), "cost_of_sales", sign=-1)
    gross = s.total("Gross profit", [turnover, cost], "gross_profit")
    admin = plus(books.flow("admin"), DRIVERS.depreciation)
    costs = [
        s.line("Distribution costs", negative(books.flow("distribution")), "selling_expenses", sign=-1),
        s.line("Administrative expenses", negative(admin), "general_admin_expenses", sign=-1),
        s.line("Other operating income", DRIVERS.other_income, "other_operating_income"),
    ]
    operating = s.total("Operating profit", [gross, *costs], "operating_profit", note="4")
    interest = negative(DRIVERS.interest)
    paid = s.line("Interest payable and similar expenses", interest, "interest_expense", sign=-1, note="6")
    before_tax = s.total("Profit/(loss) before taxation", [operating, paid], "profit_before_tax")
    tax = s.line("Tax on profit", negative(books.flow("tax")), "income_tax_expense", sign=-1, note="7")
    net = s.total("Profit/(loss) for the financial year", [before_tax, tax], "net_income")
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("Fixed assets")
    fixed = s.line("Tangible assets", books.closing("ppe"), "property_plant_equipment", note="8")
    s.heading("Current assets")
    held = [
        s.line("Stocks", books.closing("inventories"), "inventories"),
        s.line("Trade debtors", books.closing("receivables"), "trade_receivables", note="9"),
        s.line("Amounts recoverable on contracts", books.closing("contracts"), "contract_assets", note="9"),
        s.line("Prepayments", books.closing("prepaid"), "prepaid_expenses", note="9"),
        s.line("Cash at bank and in hand", books.closing("cash"), "cash_and_equivalents"),
    ]
    current = s.total("", held, "total_current_assets")
    s.heading("Current liabilities", note="10")
    owed = {
        "Bank loans": ("short_term_debt", DUE_WITHIN_ONE_YEAR),
        "Trade creditors": ("trade_payables", books.closing("payables")),
        "Corporation tax": ("current_tax_payable", books.closing("tax_due")),
        "Other taxation and social security": ("other_tax_social_payables", books.closing("taxation")),
        "Accruals and deferred income": ("accrued_expenses", books.closing("accruals")),
    }
    short = [s.line(label, negative(amounts), item, sign=-1) for label, (item, amounts) in owed.items()]
    label = "Creditors: amounts falling due within one year"
    due = s.total(label, short, "total_current_liabilities", sign=-1)
    net_current = s.total("Net current assets", [current, due], "net_current_assets")
    rest = s.total(
        "Total assets less current liabilities", [fixed, net_current], "total_assets_less_current_liabilities"
    )
    later = negative(less(books.closing("debt"), DUE_WITHIN_ONE_YEAR))
    label = "Creditors: amounts falling due after more than one year"
    long = s.line(label, later, "total_noncurrent_liabilities", sign=-1, level=0, note="11")
    provision = negative(books.closing("provision"))
    provided = s.line("Provisions for liabilities", provision, "provisions_noncurrent", sign=-1, level=0, note="12")
    net = s.total("Net assets", [rest, long, provided], "net_assets")
    s.heading("Capital and reserves")
    capital = s.line("Called up share capital", books.closing("capital"), "share_capital", note="13")
    kept = s.line("Profit and loss account", books.closing("retained"), "retained_earnings")
    funds = s.total("Shareholders' funds", [capital, kept], "total_equity")
    must_agree("balance sheet", net.amounts, funds.amounts)
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    s.heading("Cash flows from operating activities")
    debtors = books.decrease("receivables", "contracts", "prepaid")
    creditors = books.increase("payables", "taxation", "accruals", "provision")
    operating = [
        s.line("Profit/(loss) for the financial year", books.flow("net_income"), "cf_start_profit"),
        s.line("Depreciation of tangible assets", DRIVERS.depreciation, "cf_depreciation"),
        s.line("Interest payable", DRIVERS.interest),
        s.line("Taxation charge", books.flow("tax")),
        s.line("(Increase)/decrease in stocks", books.decrease("inventories"), "cf_change_inventories"),
        s.line("(Increase)/decrease in debtors", debtors, "cf_change_receivables"),
        s.line("Increase/(decrease) in creditors", creditors, "cf_change_payables"),
    ]
    generated = s.total("Cash generated from operations", operating, "cf_cash_generated_from_operations")
    interest = s.line("Interest paid", negative(DRIVERS.interest), "cf_interest_paid")
    tax = s.line("Tax paid", less(books.increase("tax_due"), books.flow("tax")), "cf_tax_paid")
    cfo = s.total("Net cash from operating activities", [generated, interest, tax], "cf_operating")
    s.heading("Cash flows from investing activities")
    invested = [
        s.line("Purchase of tangible fixed assets", negative(DRIVERS.capex), "cf_capex"),
        s.line("Sale of tangible fixed assets", DRIVERS.disposals, "cf_disposal_proceeds"),
    ]
    cfi = s.total("Net cash from/(used in) investing activities", invested, "cf_investing")
    s.heading("Cash flows from financing activities")
    financed = [
        s.line("New bank loans", DRIVERS.borrowed, "cf_debt_proceeds"),
        s.line("Repayment of bank loans", negative(DRIVERS.repaid), "cf_debt_repayment"),
        s.line("Equity dividends paid", negative(DRIVERS.dividends), "cf_dividends_paid"),
    ]
    cff = s.total("Net cash from/(used in) financing activities", financed, "cf_financing")
    change = s.total("Net increase/(decrease) in cash and cash equivalents", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Cash and cash equivalents at beginning of year", books.opening("cash"), "cash_beginning", level=0)
    closing = s.total("Cash and cash equivalents at end of year", [change, opening], "cash_end")
    must_agree("closing cash", closing.amounts, books.closing("cash"))
    return s
