"""A plant-hire firm in Australia without a cash-flow statement: one sheet that starts in C4, with blank rows."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less
from tests.sample_data.making.sheets import Book, Layout, Sheet, as_number, place
from tests.sample_data.making.statements import Statement, Truth, must_agree

COMPANY = "Wattle Ridge Plant Hire Pty Ltd"
YEARS = {0: 4, 1: 5, 2: 6}

DRIVERS = Drivers(
    revenue=(6_284_150, 6_911_480, 7_102_365),
    direct=(0.412, 0.418, 0.421),
    expenses={"wages": (1_488_200, 1_612_940, 1_694_310), "other": (716_480, 768_215, 801_540)},
    days={"receivables": (43.0, 45.5, 47.2), "inventories": (22.0, 23.4, 22.8), "payables": (44.0, 46.2, 48.5)},
    opening={"receivables": 702_340, "inventories": 148_260, "payables": 286_915, "ppe": 4_862_000, "debt": 2_940_000,
             "capital": 400_000, "cash": 318_420},
    depreciation=(836_200, 884_950, 902_115),
    interest=(196_400, 204_180, 198_335),
    tax_rate=0.25,
    capex=(1_024_600, 982_300, 742_150),
    disposals=(62_400, 48_150, 71_900),
    borrowed=(620_000, 540_000, 360_000),
    repaid=(510_000, 560_000, 610_000),
    dividends=(120_000, 150_000, 150_000),
    other_assets={"prepaid": (61_240, 64_815, 68_320, 70_105)},
    other_liabilities={
        "gst": (84_310, 91_265, 97_840, 101_425),
        "tax_due": (48_200, 56_310, 61_245, 58_930),
        "leave": (132_600, 141_850, 149_320, 158_615),
    },
)  # fmt: skip

DUE_WITHIN_ONE_YEAR = (560_000, 610_000, 620_000)


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "AUD", 1, ("2023-06-30", "2024-06-30", "2025-06-30"))
    layout = Layout(YEARS, as_number("#,##0;(#,##0)"), label=2)
    with Book(folder / "wattle_ridge_plant_hire.xlsx", truth, font="Tahoma", size=10) as book:
        sheet = book.sheet("Financial report")
        sheet.widths(2, 2, 46, 2, 14, 14, 14)
        sheet.text(3, 2, COMPANY, bold=True)
        sheet.text(4, 2, "Special purpose financial report, years ended 30 June (AUD)")
        sheet.text(5, 2, "Unaudited - prepared by management", italic=True)
        row = _head(sheet, 8, "Profit or loss")
        row = _head(sheet, place(sheet, income(books), row, layout) + 4, "Statement of financial position")
        below = place(sheet, position(books), row, layout)
        sheet.text(below + 3, 2, "The company is not required to prepare a statement of cash flows.")
    return truth


def _head(sheet: Sheet, row: int, title: str) -> int:
    sheet.text(row, 2, title, bold=True, underline=1)
    for year, column in YEARS.items():
        sheet.number(row + 1, column, 2023 + year, num_format="0", bold=True, bottom=1)
    return row + 3


def income(books: Books) -> Statement:
    s = Statement()
    revenue = s.line("Revenue", DRIVERS.revenue, "revenue")
    cost = s.line("Cost of sales", books.flow("direct"), "cost_of_sales")
    gross = s.total("Gross profit", [revenue], "gross_profit", less=[cost])
    s.blank()
    costs = [
        s.line("Employee benefits expense", books.flow("wages"), "personnel_expenses"),
        s.line("Depreciation and amortisation expense", DRIVERS.depreciation, "depreciation_amortisation"),
        s.line("Other expenses", books.flow("other"), "other_operating_expenses"),
    ]
    operating = s.total("Profit from operations", [gross], "operating_profit", less=costs)
    s.blank()
    interest = s.line("Finance costs", DRIVERS.interest, "interest_expense")
    before_tax = s.total("Profit before income tax", [operating], "profit_before_tax", less=[interest])
    tax = s.line("Income tax expense", books.flow("tax"), "income_tax_expense")
    net = s.total("Profit for the year", [before_tax], "net_income", less=[tax])
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("Current assets")
    held = [
        s.line("Cash and cash equivalents", books.closing("cash"), "cash_and_equivalents"),
        s.line("Trade receivables", books.closing("receivables"), "trade_receivables"),
        s.line("Inventories", books.closing("inventories"), "inventories"),
        s.line("Prepayments", books.closing("prepaid"), "prepaid_expenses"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    s.blank()
    s.heading("Non-current assets")
    fixed = s.line("Property, plant and equipment", books.closing("ppe"), "property_plant_equipment")
    noncurrent = s.total("Total non-current assets", [fixed], "total_noncurrent_assets")
    s.blank()
    assets = s.total("Total assets", [current, noncurrent], "total_assets")
    s.blank()
    s.heading("Current liabilities")
    owed = [
        s.line("Trade payables", books.closing("payables"), "trade_payables"),
        s.line("GST payable", books.closing("gst"), "other_tax_social_payables"),
        s.line("Current tax liabilities", books.closing("tax_due"), "current_tax_payable"),
        s.line("Annual leave owing", books.closing("leave"), "employee_payables"),
        s.line("Current borrowings", DUE_WITHIN_ONE_YEAR, "short_term_debt"),
    ]
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    s.blank()
    s.heading("Non-current liabilities")
    loans = s.line("Non-current borrowings", less(books.closing("debt"), DUE_WITHIN_ONE_YEAR), "long_term_debt")
    later = s.total("Total non-current liabilities", [loans], "total_noncurrent_liabilities")
    liabilities = s.total("Total liabilities", [due, later], "total_liabilities")
    s.blank()
    net = s.total("Net assets", [assets], "net_assets", less=[liabilities])
    s.blank()
    s.heading("Equity")
    capital = s.line("Issued capital", books.closing("capital"), "share_capital")
    kept = s.line("Retained earnings", books.closing("retained"), "retained_earnings")
    equity = s.total("Total equity", [capital, kept], "total_equity")
    must_agree("balance sheet", net.amounts, equity.amounts)
    return s
