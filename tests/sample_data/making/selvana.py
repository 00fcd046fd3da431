"""A food wholesaler that sends three csv files, saved by different hands: delimiters, decimals, encodings."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, less, negative
from tests.sample_data.making.sheets import CsvFile, german
from tests.sample_data.making.statements import Statement, Truth, must_agree

COMPANY = "Selvana Fine Foods B.V."
YEARS = {2: 1, 1: 2, 0: 3}

DRIVERS = Drivers(
    revenue=(14_618_300, 15_902_450, 16_735_900),
    direct=(0.772, 0.776, 0.779),
    expenses={
        "staff": (1_642_500, 1_758_200, 1_846_300),
        "distribution": (688_400, 742_150, 779_900),
        "other": (361_200, 384_750, 402_600),
    },
    days={"receivables": (36.2, 37.5, 38.8), "inventories": (31.0, 32.6, 33.9), "payables": (41.4, 44.0, 47.1)},
    opening={"receivables": 1_392_400, "inventories": 918_300, "payables": 1_236_500, "ppe": 1_284_000,
             "debt": 1_050_000, "capital": 500_000, "cash": 486_700},
    depreciation=(186_400, 194_300, 201_800),
    interest=(41_200, 44_900, 42_300),
    tax_rate=0.258,
    capex=(214_500, 248_700, 196_300),
    borrowed=(150_000, 200_000, 100_000),
    repaid=(180_000, 190_000, 210_000),
    dividends=(100_000, 100_000, 120_000),
    other_assets={"prepaid": (74_600, 78_900, 82_400, 86_100)},
    other_liabilities={
        "accrued": (212_300, 226_800, 241_500, 252_900),
        "vat": (96_400, 104_200, 111_800, 117_300),
        "tax_due": (62_100, 71_400, 76_200, 74_800),
    },
)  # fmt: skip

DUE_WITHIN_ONE_YEAR = (190_000, 210_000, 210_000)


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "EUR", 1, ("2022-12-31", "2023-12-31", "2024-12-31"))
    folder = folder / "selvana_foods"
    folder.mkdir(exist_ok=True)
    income_file = CsvFile(folder / "income_statement.csv", truth, ",", str)
    income_file.rows = [
        [COMPANY],
        ["Income statement", "", "", "EUR"],
        [""],
        ["", "FY 2024", "FY 2023", "FY 2022"],
        ["Period ending", "31 Dec 2024", "31 Dec 2023", "31 Dec 2022"],
    ]
    income_file.place(income(books), YEARS)
    balance_file = CsvFile(folder / "balance_sheet.csv", truth, ";", _with_cents, encoding="cp1252")
    balance_file.rows = [[COMPANY], ["Balance sheet in €"], ["", "31-12-2024", "31-12-2023", "31-12-2022"]]
    balance_file.place(position(books), YEARS)
    cash_file = CsvFile(folder / "cash_flow.csv", truth, ",", "{:,}".format, "utf-8-sig", csv.QUOTE_ALL)
    cash_file.rows = [["Cash flow statement", "2024", "2023", "2022"], ["Year ended 31 December", "EUR", "EUR", "EUR"]]
    cash_file.place(cash_flow(books), YEARS)
    for file in (income_file, balance_file, cash_file):
        file.save()
    return truth


def _with_cents(amount: int) -> str:
    """1234567 as "1.234.567,00"."""
    return german(2)(amount * 100)


def income(books: Books) -> Statement:
    s = Statement()
    revenue = s.line("Revenue", DRIVERS.revenue, "revenue")
    cost = s.line("Cost of goods sold", books.flow("direct"), "cost_of_sales")
    gross = s.total("Gross profit", [revenue], "gross_profit", less=[cost])
    costs = [
        s.line("Personnel expenses", books.flow("staff"), "personnel_expenses"),
        s.line("Distribution costs", books.flow("distribution"), "selling_expenses"),
        s.line("Depreciation", DRIVERS.depreciation, "depreciation_amortisation"),
        s.line("Other operating expenses", books.flow("other"), "other_operating_expenses"),
    ]
    operating = s.total("Operating profit", [gross], "operating_profit", less=costs)
    interest = s.line("Finance costs", DRIVERS.interest, "interest_expense")
    before_tax = s.total("Profit before tax", [operating], "profit_before_tax", less=[interest])
    tax = s.line("Income tax expense", books.flow("tax"), "income_tax_expense")
    net = s.total("Profit for the year", [before_tax], "net_income", less=[tax])
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("ASSETS")
    fixed = s.line("Property, plant and equipment", books.closing("ppe"), "property_plant_equipment")
    noncurrent = s.total("Total non-current assets", [fixed], "total_noncurrent_assets")
    held = [
        s.line("Inventories", books.closing("inventories"), "inventories"),
        s.line("Trade receivables", books.closing("receivables"), "trade_receivables"),
        s.line("Prepayments", books.closing("prepaid"), "prepaid_expenses"),
        s.line("Cash and bank balances", books.closing("cash"), "cash_and_equivalents"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    assets = s.total("Total assets", [noncurrent, current], "total_assets")
    s.blank()
    s.heading("EQUITY AND LIABILITIES")
    capital = s.line("Share capital", books.closing("capital"), "share_capital")
    kept = s.line("Retained earnings", books.closing("retained"), "retained_earnings")
    equity = s.total("Total equity", [capital, kept], "total_equity")
    loans = s.line("Long-term borrowings", less(books.closing("debt"), DUE_WITHIN_ONE_YEAR), "long_term_debt")
    later = s.total("Total non-current liabilities", [loans], "total_noncurrent_liabilities")
    owed = [
        s.line("Trade payables", books.closing("payables"), "trade_payables"),
        s.line("Current portion of long-term borrowings", DUE_WITHIN_ONE_YEAR, "current_portion_long_term_debt"),
        s.line("Taxation and social security", books.closing("vat"), "other_tax_social_payables"),
        s.line("Current tax payable", books.closing("tax_due"), "current_tax_payable"),
        s.line("Accruals", books.closing("accrued"), "accrued_expenses"),
    ]
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    total = s.total("Total equity and liabilities", [equity, later, due], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    operating = [
        s.line("Operating profit", _operating_profit(books), "cf_start_profit"),
        s.line("Depreciation and amortization", DRIVERS.depreciation, "cf_depreciation"),
        s.line("Change in inventories", books.decrease("inventories"), "cf_change_inventories"),
        s.line("Change in trade and other receivables", books.decrease("receivables", "prepaid"),
               "cf_change_receivables"),
        s.line("Change in trade and other payables", books.increase("payables", "accrued", "vat"),
               "cf_change_payables"),
    ]  # fmt: skip
    generated = s.total("Cash generated from operations", operating, "cf_cash_generated_from_operations")
    interest = s.line("Interest paid", negative(DRIVERS.interest), "cf_interest_paid")
    tax = s.line("Income tax paid", less(books.increase("tax_due"), books.flow("tax")), "cf_tax_paid")
    cfo = s.total("Net cash from operating activities", [generated, interest, tax], "cf_operating")
    bought = s.line("Purchase of property, plant and equipment", negative(DRIVERS.capex), "cf_capex")
    cfi = s.total("Net cash used in investing activities", [bought], "cf_investing")
    financed = [
        s.line("Proceeds from borrowings", DRIVERS.borrowed, "cf_debt_proceeds"),
        s.line("Repayment of borrowings", negative(DRIVERS.repaid), "cf_debt_repayment"),
        s.line("Dividends paid", negative(DRIVERS.dividends), "cf_dividends_paid"),
    ]
    cff = s.total("Net cash (used in)/from financing activities", financed, "cf_financing")
    change = s.total("Net increase (decrease) in cash and cash equivalents", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Opening cash and cash equivalents", books.opening("cash"), "cash_beginning")
    closing = s.total("Closing cash and cash equivalents", [change, opening], "cash_end")
    must_agree("closing cash", closing.amounts, books.closing("cash"))
    return s


def _operating_profit(books: Books) -> tuple[int, ...]:
    costs = [books.flow(name) for name in ("direct", "staff", "distribution", "other")]
    return less(DRIVERS.revenue, *costs, DRIVERS.depreciation)
