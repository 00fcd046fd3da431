"""A healthy services firm in the United States: an export of its bookkeeping, totals as formulas."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.books import Books, Drivers, keep_books, negative
from tests.sample_data.making.sheets import Book, Layout, Sheet, as_formulas, place
from tests.sample_data.making.statements import Statement, Truth, must_agree, split

COMPANY = "Larkfield Hollow IT Services, Inc."
YEARS = {2: 1, 1: 2, 0: 3}

DRIVERS = Drivers(
    revenue=(9_184_320, 10_402_755, 11_862_410),
    direct=(0.548, 0.541, 0.536),
    expenses={
        "payroll": (1_982_400, 2_148_950, 2_391_300),
        "rent": (264_000, 271_920, 280_080),
        "marketing": (118_640, 141_215, 156_480),
        "software": (187_310, 209_460, 241_775),
        "insurance": (96_400, 101_250, 108_900),
        "travel": (64_215, 83_940, 91_365),
    },
    days={"receivables": (44.1, 42.6, 41.2), "inventories": (0, 0, 0), "payables": (27.4, 28.3, 26.9)},
    opening={"receivables": 1_064_280, "payables": 351_660, "ppe": 486_200, "debt": 240_000, "capital": 250_000,
             "cash": 842_615},
    depreciation=(142_800, 156_400, 171_250),
    interest=(13_920, 10_440, 6_960),
    tax_rate=0.25,
    capex=(168_450, 201_380, 224_615),
    repaid=(60_000, 60_000, 60_000),
    dividends=(350_000, 450_000, 600_000),
    other_assets={"prepaid": (88_420, 94_310, 103_875, 118_240)},
    other_liabilities={
        "cards": (21_340, 24_815, 27_460, 25_990),
        "payroll_due": (148_200, 163_450, 181_900, 204_350),
        "deferred": (312_500, 365_800, 431_250, 498_700),
        "tax_due": (61_200, 74_350, 88_140, 96_320),
    },
)  # fmt: skip


def make(folder: Path) -> Truth:
    books = keep_books(DRIVERS)
    truth = Truth(COMPANY, "USD", 1, ("2022-12-31", "2023-12-31", "2024-12-31"))
    layout = Layout(YEARS, as_formulas("#,##0;-#,##0"), indent="spaces")
    with Book(folder / "larkfield_it_services.xlsx", truth, font="Arial", size=9) as book:
        for name, title, heads, statement in (
            ("Profit and Loss", "Profit and Loss", [f"Jan - Dec {y}" for y in (2024, 2023, 2022)], income(books)),
            ("Balance Sheet", "Balance Sheet", [f"Dec 31, {y}" for y in (2024, 2023, 2022)], position(books)),
            ("Cash Flows", "Statement of Cash Flows", [f"Jan - Dec {y}" for y in (2024, 2023, 2022)], cash_flow(books)),
        ):
            sheet = book.sheet(name)
            period = "As of December 31, 2024" if name == "Balance Sheet" else "January 2022 - December 2024"
            _title(sheet, title, period, heads)
            below = place(sheet, statement, 5, layout)
            sheet.text(below + 2, 0, "Accrual Basis  Tuesday, March 11, 2025 02:14 PM GMT-05:00", font_size=8)
    return truth


def _title(sheet: Sheet, title: str, period: str, heads: list[str]) -> None:
    sheet.widths(46, 15, 15, 15)
    for row, text in enumerate((COMPANY, title, period)):
        sheet.text(row, 0, text, bold=True, font_size=12)
    sheet.texts(4, 1, heads, bold=True, align="right", bottom=1)


def income(books: Books) -> Statement:
    s = Statement()
    s.heading("Income")
    projects, managed, resale = split(books.flow("revenue"), 0.46, 0.49)
    sold = [
        s.line("Project services", projects),
        s.line("Managed services contracts", managed),
        s.line("Hardware resale", resale),
    ]
    revenue = s.total("Total Income", sold, "revenue")
    s.heading("Cost of Goods Sold")
    consultants, subcontractors, hardware = split(books.flow("direct"), 0.71, 0.21)
    spent = [
        s.line("Consultant salaries", consultants),
        s.line("Subcontracted engineers", subcontractors),
        s.line("Hardware and licences for resale", hardware),
    ]
    cost = s.total("Total Cost of Goods Sold", spent, "cost_of_sales")
    gross = s.total("Gross Profit", [revenue], "gross_profit", less=[cost])
    s.heading("Expenses")
    labels = {"payroll": "Payroll Expenses", "rent": "Rent & lease", "marketing": "Advertising", "software": "Software",
              "insurance": "Insurance", "travel": "Travel & meals"}  # fmt: skip
    items = {"payroll": "personnel_expenses", "marketing": "selling_expenses"}
    costs = [s.line(label, books.flow(name), items.get(name, "")) for name, label in labels.items()]
    costs.append(s.line("Depreciation Expense", DRIVERS.depreciation, "depreciation_amortisation"))
    expenses = s.total("Total Expenses", costs, "total_operating_expenses")
    operating = s.total("Net Operating Income", [gross], "operating_profit", less=[expenses])
    s.heading("Other Expenses")
    interest = s.line("Interest Expense", DRIVERS.interest, "interest_expense")
    tax = s.line("Income tax expense", books.flow("tax"), "income_tax_expense")
    other = s.total("Total Other Expenses", [interest, tax])
    net = s.total("Net Income", [operating], "net_income", less=[other])
    must_agree("net income", net.amounts, books.flow("net_income"))
    return s


def position(books: Books) -> Statement:
    s = Statement()
    s.heading("ASSETS")
    s.heading("Current Assets", level=1)
    s.heading("Bank Accounts", level=2)
    checking, savings = split(books.closing("cash"), 0.62)
    bank = s.total(
        "Total Bank Accounts",
        [s.line("Operating account 4471", checking, level=3), s.line("Money market 0093", savings, level=3)],
        "cash_and_equivalents",
        level=2,
    )
    receivables = s.line("Accounts Receivable (A/R)", books.closing("receivables"), "trade_receivables", level=2)
    prepaid = s.line("Prepaid expenses", books.closing("prepaid"), "prepaid_expenses", level=2)
    current = s.total("Total Current Assets", [bank, receivables, prepaid], "total_current_assets", level=1)
    fixed = s.line("Fixed assets, net", books.closing("ppe"), "property_plant_equipment")
    assets = s.total("TOTAL ASSETS", [current, fixed], "total_assets")
    s.heading("LIABILITIES AND EQUITY")
    s.heading("Liabilities", level=1)
    s.heading("Current Liabilities", level=2)
    owed = [
        s.line("Accounts Payable (A/P)", books.closing("payables"), "trade_payables", level=3),
        s.line("Credit Card Payable", books.closing("cards"), "accrued_expenses", level=3),
        s.line("Payroll Liabilities", books.closing("payroll_due"), "employee_payables", level=3),
        s.line("Deferred revenue", books.closing("deferred"), "contract_liabilities", level=3),
        s.line("Income Tax Payable", books.closing("tax_due"), "current_tax_payable", level=3),
    ]
    due = s.total("Total Current Liabilities", owed, "total_current_liabilities", level=2)
    loan = s.line("Long-term notes payable", books.closing("debt"), "long_term_debt", level=2)
    liabilities = s.total("Total Liabilities", [due, loan], "total_liabilities", level=1)
    s.heading("Equity", level=1)
    stock = s.line("Common stock", books.closing("capital"), "share_capital", level=2)
    kept = s.line("Retained Earnings", books.closing("retained"), "retained_earnings", level=2)
    equity = s.total("Total Equity", [stock, kept], "total_equity", level=1)
    total = s.total("TOTAL LIABILITIES AND EQUITY", [liabilities, equity], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def cash_flow(books: Books) -> Statement:
    s = Statement()
    s.heading("OPERATING ACTIVITIES")
    operating = [
        s.line("Net Income", books.flow("net_income"), "cf_start_profit"),
        s.line("Depreciation", DRIVERS.depreciation, "cf_depreciation"),
        s.line("Accounts receivable", books.decrease("receivables"), "cf_change_receivables"),
        s.line("Prepaid expenses and other current assets", books.decrease("prepaid"), "cf_change_other_wc"),
        s.line("Accounts payable", books.increase("payables"), "cf_change_payables"),
        s.line("Accrued liabilities", books.increase("cards", "payroll_due", "tax_due"), "cf_change_other_wc"),
        s.line("Deferred revenue", books.increase("deferred"), "cf_change_other_wc"),
    ]
    cfo = s.total("Net cash provided by operating activities", operating, "cf_operating")
    s.heading("INVESTING ACTIVITIES")
    spent = [s.line("Purchases of property and equipment", negative(DRIVERS.capex), "cf_capex")]
    cfi = s.total("Net cash used in investing activities", spent, "cf_investing")
    s.heading("FINANCING ACTIVITIES")
    paid = [
        s.line("Repayment of notes payable", negative(DRIVERS.repaid), "cf_debt_repayment"),
        s.line("Dividends paid", negative(DRIVERS.dividends), "cf_dividends_paid"),
    ]
    cff = s.total("Net cash used in financing activities", paid, "cf_financing")
    change = s.total("Net change in cash", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Cash, beginning of year", books.opening("cash"), "cash_beginning", level=0)
    closing = s.total("Cash, end of year", [change, opening], "cash_end")
    must_agree("closing cash", closing.amounts, books.closing("cash"))
    return s
