"""Dean Foods, fiscal 2017 to 2019: public figures of its annual report, with currency signs in columns of their own."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.sheets import Book, Layout, as_number, place
from tests.sample_data.making.statements import Line, Statement, Truth, must_agree

COMPANY = "Dean Foods Company"
FLOW_YEARS = {2: 3, 1: 6, 0: 9}
BALANCE_YEARS = {2: 3, 1: 6}
PATTERN = "#,##0_);(#,##0);–_)"


def make(folder: Path) -> Truth:
    truth = Truth(COMPANY, "USD", 1000, ("2017-12-31", "2018-12-31", "2019-12-31"))
    with Book(folder / "dean_foods.xlsx", truth, font="Times New Roman", size=10) as book:
        for name, title, years, statement in (
            ("Operations", "CONSOLIDATED STATEMENTS OF OPERATIONS", FLOW_YEARS, income()),
            ("Financial position", "CONSOLIDATED BALANCE SHEETS", BALANCE_YEARS, position()),
            ("Cash flows", "CONSOLIDATED STATEMENTS OF CASH FLOWS", FLOW_YEARS, cash_flow()),
        ):
            _statement_sheet(book, name, title, years, statement)
    return truth


def _statement_sheet(book: Book, name: str, title: str, years: dict[int, int], statement: Statement) -> None:
    sheet = book.sheet(name)
    sheet.widths(2, 62, 2, 12, 2, 2, 12, 2, 2, 12)
    for row, text in enumerate((COMPANY.upper(), title, "(Dollars in thousands)")):
        sheet.text(row, 1, text, bold=True, align="center")
    when = "December 31," if name == "Financial position" else "Year Ended December 31,"
    sheet.text(4, 3, when, bold=True)
    for year, column in years.items():
        sheet.text(5, column, str(2017 + year), bold=True, align="right", bottom=1)
    place(sheet, statement, 6, Layout(years, as_number(PATTERN), label=1, indent="cell"))
    for row, line in enumerate(statement, start=6):
        if line.role == "total":
            for column in years.values():
                sheet.text(row, column - 1, "$")


def income() -> Statement:
    s = Statement()
    sales = s.line("Net sales", (7_795_025, 7_755_283, 7_328_663), "revenue", level=0)
    cost = s.line("Cost of sales", (5_976_958, 6_100_005, 5_888_931), "cost_of_sales", level=0)
    gross = s.total("Gross profit", [sales], "gross_profit", less=[cost])
    s.heading("Operating costs and expenses:")
    costs = [
        s.line("Selling and distribution", (1_346_417, 1_403_178, 1_327_922), "selling_expenses"),
        s.line("General and administrative", (307_793, 277_659, 301_355), "general_admin_expenses"),
        s.line("Amortization of intangibles", (20_710, 20_456, 20_600)),
        s.line("Facility closing and restructuring costs, net", (24_913, 74_992, 17_017)),
        s.line("Impairment of goodwill and long-lived assets", (30_668, 204_414, 177_357), "impairment_losses"),
        s.line("Other operating income", (0, -2_289, 0), "other_operating_income", sign=-1),
        s.line("Equity in (earnings) loss of unconsolidated affiliate", (0, -7_939, -4_835),
               "share_of_profit_associates", sign=-1),
    ]  # fmt: skip
    spent = s.total("Total operating costs and expenses", costs, "total_operating_expenses")
    operating = s.total("Operating income (loss)", [gross], "operating_profit", less=[spent])
    other = [
        s.line("Interest expense", (64_961, 56_443, 68_730), "interest_expense", level=0),
        s.line("Other (income) expense, net", (1_362, 2_877, -3_012), "other_financial_result", sign=-1, level=0),
        s.line("Reorganization items, net", (0, 0, 44_527), "exceptional_items", sign=-1, level=0),
    ]
    before_tax = s.total("Income (loss) before income taxes", [operating], "profit_before_tax", less=other)
    tax = s.line("Income tax expense (benefit)", (-26_179, -42_283, -9_195), "income_tax_expense", level=0)
    kept = s.total("Income (loss) from continuing operations", [before_tax], less=[tax])
    ended = "Income (loss) from discontinued operations, net of tax"
    discontinued = s.line(ended, (14_166, 4_872, -70), "profit_discontinued", level=0)
    net = s.total("Net income (loss)", [kept, discontinued], "net_income")
    must_agree("net income as reported", net.amounts, (61_588, -327_358, -500_804))
    return s


def position() -> Statement:
    s = Statement()
    s.heading("Current assets:")
    held = [
        s.line("Cash and cash equivalents", (None, 24_176, 80_011), "cash_and_equivalents"),
        s.line("Receivables, net", (None, 589_263, 574_146), "trade_receivables"),
        s.line("Income tax receivable", (None, 4_220, 1_917), "current_tax_assets"),
        s.line("Inventories", (None, 255_484, 250_485), "inventories"),
        s.line("Prepaid expenses and other current assets", (None, 30_665, 60_108), "prepaid_expenses"),
        s.line("Assets held for sale", (None, 8_472, 0), "assets_held_for_sale"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    fixed = [
        s.line("Property, plant and equipment, net", (None, 1_006_182, 820_366), "property_plant_equipment", level=0),
        s.line("Operating lease right-of-use assets", (None, 0, 275_596), "right_of_use_assets", level=0),
        s.line("Identifiable intangible and other assets, net", (None, 197_512, 165_928), level=0),
        s.line("Deferred income taxes", (None, 2_518, 0), "deferred_tax_assets", level=0),
    ]
    assets = s.total("Total assets", [current, *fixed], "total_assets")
    must_agree("total assets as reported", assets.amounts, (None, 2_118_492, 2_228_557))
    liabilities = _liabilities(s)
    s.heading("Stockholders' equity (deficit):")
    own = [
        s.line("Common stock", (None, 914, 919), "share_capital"),
        s.line("Additional paid-in capital", (None, 661_630, 663_849), "share_premium"),
        s.line("Accumulated deficit", (None, -260_977, -760_727), "retained_earnings"),
        s.line("Accumulated other comprehensive loss", (None, -98_607, -85_163), "other_reserves"),
        s.line("Non-controlling interest", (None, 11_772, 10_882), "noncontrolling_interests"),
    ]
    equity = s.total("Total stockholders' equity (deficit)", own, "total_equity")
    total = s.total(
        "Total liabilities and stockholders' equity", [*liabilities, equity], "total_liabilities_and_equity"
    )
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def _liabilities(s: Statement) -> list[Line]:
    s.heading("Current liabilities:")
    owed = [
        s.line("Accounts payable and accrued expenses", (None, 699_661, 565_732), "trade_payables"),
        s.line("Current maturities of long-term debt", (None, 1_174, 440_385), "current_portion_long_term_debt"),
        s.line("Current operating lease liabilities", (None, 0, 86_297), "lease_liabilities_current"),
    ]
    return [
        s.total("Total current liabilities", owed, "total_current_liabilities"),
        s.line("Long-term debt", (None, 905_170, 4_670), "long_term_debt", level=0),
        s.line("Deferred income taxes", (None, 13_707, 5_066), "deferred_tax_liabilities", level=0),
        s.line("Long-term operating lease liabilities", (None, 0, 203_477), "lease_liabilities_noncurrent", level=0),
        s.line("Other long-term liabilities", (None, 184_048, 65_777), "other_noncurrent_liabilities", level=0),
        s.line("Liabilities subject to compromise", (None, 0, 1_027_393), level=0),
    ]


def cash_flow() -> Statement:
    s = Statement()
    s.heading("Cash flows from operating activities:")
    operating = [
        s.line("Net income (loss)", (61_588, -327_358, -500_804), "cf_start_profit"),
        s.line("Discontinued operations, net of tax", (-14_166, -4_872, 70)),
        s.line("Depreciation and amortization", (170_640, 156_027, 153_222), "cf_depreciation"),
        s.line("Non-cash lease expense", (0, 0, 124_866)),
        s.line("Share-based compensation expense", (11_021, 7_895, 2_383)),
        s.line("Non-cash restructuring and reorganization items", (4_031, 39_575, 21_913)),
        s.line("Impairment of goodwill and long-lived assets", (30_668, 204_414, 177_357)),
        s.line("Deferred income taxes", (-25_431, -39_870, -6_123)),
        s.line("Other, net", (9_547, -6_160, -5_587)),
    ]
    s.heading("Changes in operating assets and liabilities:", level=1)
    operating += [
        s.line("Receivables, net", (-5_606, 88_049, 15_117), "cf_change_receivables", level=2),
        s.line("Inventories", (12_714, 23_205, 4_883), "cf_change_inventories", level=2),
        s.line("Prepaid expenses and other assets", (-11_625, 22_275, -21_801), level=2),
        s.line("Accounts payable and accrued expenses", (-63_520, -8_138, 107_985), "cf_change_payables", level=2),
        s.line("Income tax receivable", (3_438, -2_080, 2_341), level=2),
        s.line("Operating lease liabilities", (0, 0, -123_158), level=2),
        s.line("Contributions to company-sponsored pension plans", (-38_500, 0, 0), level=2),
    ]
    cfo = s.total("Net cash provided by (used in) operating activities", operating, "cf_operating")
    s.heading("Cash flows from investing activities:")
    invested = [
        s.line("Payments for property, plant and equipment", (-106_726, -115_367, -89_402), "cf_capex"),
        s.line("Acquisitions, net of cash acquired", (-21_596, -13_324, 0), "cf_acquisitions"),
        s.line("Proceeds from sale of fixed assets", (4_336, 19_467, 5_987), "cf_disposal_proceeds"),
        s.line("Other investments", (-11_000, 0, 0), "cf_other_investing"),
    ]
    cfi = s.total("Net cash used in investing activities", invested, "cf_investing")
    cff = _financing(s)
    change = s.total("Net increase (decrease) in cash and cash equivalents", [cfo, cfi, cff], "cf_net_change")
    opening = s.line(
        "Cash and cash equivalents, beginning of period", (17_980, 16_512, 24_176), "cash_beginning", level=0
    )
    closing = s.total("Cash and cash equivalents, end of period", [change, opening], "cash_end")
    must_agree("operating cash flow as reported", cfo.amounts, (144_799, 152_962, -47_336))
    must_agree("closing cash as reported", closing.amounts, (16_512, 24_176, 80_011))
    return s


def _financing(s: Statement) -> Line:
    """Revolver, securitization and debtor-in-possession borrowings are shown together."""
    s.heading("Cash flows from financing activities:")
    financed = [
        s.line("Proceeds from borrowings", (2_851_900, 2_771_800, 2_024_501), "cf_debt_proceeds"),
        s.line("Repayments of borrowings", (-2_828_123, -2_779_753, -1_796_835), "cf_debt_repayment"),
        s.line("Payments of financing costs", (-1_786, -715, -40_627)),
        s.line("Cash dividends paid", (-32_737, -27_405, 0), "cf_dividends_paid"),
        s.line("Stock issued and withheld, net", (-535, -1, -453)),
    ]
    cff = s.total("Net cash provided by (used in) financing activities", financed, "cf_financing")
    must_agree("financing cash flow as reported", cff.amounts, (-11_281, -36_074, 186_586))
    return cff
