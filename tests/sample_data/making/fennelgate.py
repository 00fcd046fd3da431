"""A start-up that burns cash: one sheet under a table of key figures, month-end dates as headings, $ thousands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, negative
from tests.sample_data.making.sheets import Book, Layout, Sheet, as_number, place
from tests.sample_data.making.statements import Statement, Truth, must_agree

COMPANY = "Fennelgate Software, Inc."
YEARS = {0: 3, 1: 5, 2: 7}
PATTERN = "#,##0;[Red]-#,##0"

DRIVERS = Drivers(
    revenue=(1_243, 2_318, 3_476),
    direct=(0.342, 0.318, 0.301),
    expenses={"rd": (2_415, 3_188, 3_642), "sm": (1_876, 2_934, 3_215), "ga": (812, 1_064, 1_187)},
    days={"receivables": (62.0, 58.0, 61.0), "inventories": (0, 0, 0), "payables": (71.0, 84.0, 118.0)},
    opening={"receivables": 118, "payables": 64, "ppe": 96, "debt": 0, "capital": 6_240, "cash": 2_915},
    depreciation=(38, 52, 61),
    interest=(0, 64, 118),
    tax_rate=0.0,
    capex=(54, 71, 22),
    borrowed=(0, 1_500, 0),
    raised=(8_000, 3_500, 2_250),
    other_assets={"prepaid": (42, 68, 95, 88), "deposits": (30, 30, 45, 45)},
    other_liabilities={"accrued": (121, 208, 284, 371), "deferred": (236, 512, 918, 1_342)},
)


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "USD", 1000, ("2022-12-31", "2023-12-31", "2024-12-31"))
    layout = Layout(YEARS, as_number(PATTERN), label=1, indent="spaces")
    with Book(folder / "fennelgate_software.xlsx", truth, font="Helvetica", size=10) as book:
        sheet = book.sheet("Financials")
        sheet.widths(2, 44, 2, 12, 2, 12, 2, 12)
        sheet.text(0, 1, f"{COMPANY} - investor reporting pack", bold=True, font_size=14)
        sheet.text(1, 1, "$000s unless stated; management accounts, unaudited", italic=True)
        _key_figures(sheet, 3)
        row = _head(sheet, 10, "P&L")
        row = _head(sheet, place(sheet, income(books), row, layout) + 1, "Balance sheet")
        row = _head(sheet, place(sheet, position(books), row, layout) + 1, "Cash flow")
        place(sheet, cash_flow(books), row, layout)
    return truth


def _head(sheet: Sheet, row: int, title: str) -> int:
    sheet.text(row, 1, title, bold=True, bg_color="#D9E2F3")
    for year, column in YEARS.items():
        sheet.day(row, column, date(2022 + year, 12, 31), num_format="mmm-yy", bold=True, bg_color="#D9E2F3")
    return row + 1


def _key_figures(sheet: Sheet, row: int) -> None:
    figures = {
        "ARR at year end ($000s)": (1_610, 2_880, 3_940),
        "Customers": (41, 67, 83),
        "Net revenue retention": (1.04, 1.09, 0.97),
        "Headcount": (34, 47, 44),
    }
    sheet.text(row, 1, "Key figures", bold=True)
    for offset, (label, values) in enumerate(figures.items(), start=1):
        sheet.text(row + offset, 1, label)
        pattern = "0%" if label == "Net revenue retention" else "#,##0"
        for year, column in YEARS.items():
            sheet.number(row + offset, column, values[year], num_format=pattern)


def income(books: Books) -> Statement:
    s = Statement()
    revenue = s.line("Net revenue", DRIVERS.revenue, "revenue", level=0)
    cost = s.line("Cost of revenue", books.flow("direct"), "cost_of_sales", level=0)
    gross = s.total("Gross profit", [revenue], "gross_profit", less=[cost])
    costs = [
        s.line("Research and development", books.flow("rd"), "rd_expenses"),
        s.line("Sales and marketing", books.flow("sm"), "selling_expenses"),
        s.line("General and administrative", books.flow("ga"), "general_admin_expenses"),
        s.line("Depreciation", DRIVERS.depreciation, "depreciation_amortisation"),
    ]
    spent = s.total("Total operating expenses", costs, "total_operating_expenses")
    operating = s.total("Income (loss) from operations", [gross], "operating_profit", less=[spent])
    interest = s.line("Interest expense", DRIVERS.interest, "interest_expense", level=0)
    net = s.total("Net income (loss)", [operating], "net_income", less=[interest])
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    held = [
        s.line("Cash", books.closing("cash"), "cash_and_equivalents"),
        s.line("Accounts receivable", books.closing("receivables"), "trade_receivables"),
        s.line("Prepaid expenses", books.closing("prepaid"), "prepaid_expenses"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    fixed = [
        s.line("Property and equipment, net", books.closing("ppe"), "property_plant_equipment"),
        s.line("Security deposits", books.closing("deposits"), "other_noncurrent_assets"),
    ]
    assets = s.total("Total assets", [current, *fixed], "total_assets")
    owed = [
        s.line("Accounts payable", books.closing("payables"), "trade_payables"),
        s.line("Accrued expenses", books.closing("accrued"), "accrued_expenses"),
        s.line("Deferred revenue", books.closing("deferred"), "contract_liabilities"),
    ]
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    notes = s.line("Convertible notes", books.closing("debt"), "bonds_payable")
    liabilities = s.total("Total liabilities", [due, notes], "total_liabilities")
    stock = s.line("Preferred stock", books.closing("capital"), "share_capital")
    deficit = s.line("Retained earnings (deficit)", books.closing("retained"), "retained_earnings")
    equity = s.total("Total stockholders' equity", [stock, deficit], "total_equity")
    total = s.total("Total liabilities and equity", [liabilities, equity], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    operating = [
        s.line("Net income (loss)", books.flow("net_income"), "cf_start_profit"),
        s.line("Depreciation", DRIVERS.depreciation, "cf_depreciation"),
        s.line("Change in accounts receivable, prepaids and deposits",
               books.decrease("receivables", "prepaid", "deposits")),
        s.line("Change in accounts payable", books.increase("payables"), "cf_change_payables"),
        s.line("Accrued liabilities", books.increase("accrued"), "cf_change_other_wc"),
        s.line("Deferred revenue", books.increase("deferred"), "cf_change_other_wc"),
    ]  # fmt: skip
    cfo = s.total("Net cash used in operating activities", operating, "cf_operating")
    bought = s.line("Purchases of property and equipment", negative(DRIVERS.capex), "cf_capex")
    cfi = s.total("Net cash used in investing activities", [bought], "cf_investing")
    financed = [
        s.line("Proceeds from issuance of preferred stock", DRIVERS.raised, "cf_equity_proceeds"),
        s.line("Proceeds from notes payable", DRIVERS.borrowed, "cf_debt_proceeds"),
    ]
    cff = s.total("Net cash provided by financing activities", financed, "cf_financing")
    change = s.total("Net change in cash", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Beginning cash balance", books.opening("cash"), "cash_beginning", level=0)
    closing = s.total("Ending cash balance", [change, opening], "cash_end")
    must_agree("closing cash", closing.amounts, books.closing("cash"))
    return s
