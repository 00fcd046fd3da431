"""Advanced Energy, fiscal 2020 to 2022: public figures of its annual report, with a column of yearly change."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.sheets import Book, Layout, as_number, place
from tests.sample_data.making.statements import Line, Statement, Truth, must_agree

COMPANY = "Advanced Energy Industries, Inc."
FLOW_YEARS = {2: 1, 1: 2, 0: 3}
BALANCE_YEARS = {2: 1, 1: 2}
PATTERN = '#,##0;(#,##0);"-"'


def make(folder: Path) -> Truth:
    truth = Truth(COMPANY, "USD", 1000, ("2020-12-31", "2021-12-31", "2022-12-31"))
    with Book(folder / "advanced_energy.xlsx", truth, font="Arial", size=10) as book:
        for name, title, years, statement in (
            ("Balance Sheet", "Consolidated balance sheets", BALANCE_YEARS, position()),
            ("Income Statement", "Consolidated statements of operations", FLOW_YEARS, income()),
            ("Cash Flow Statement", "Consolidated statements of cash flows", FLOW_YEARS, cash_flow()),
        ):
            _statement_sheet(book, name, title, years, statement)
    return truth


def _statement_sheet(book: Book, name: str, title: str, years: dict[int, int], statement: Statement) -> None:
    sheet = book.sheet(name)
    sheet.widths(58, 14, 14, 14, 12)
    sheet.text(0, 0, f"{COMPANY} | {title} | in thousands of US dollars", bold=True)
    heads = [f"Dec. 31, {2020 + year}" for year in years]
    sheet.texts(1, 1, [*heads, "% change"], bold=True, align="right", bottom=1)
    place(sheet, statement, 2, Layout(years, as_number(PATTERN), indent="spaces"))
    change_column = max(years.values()) + 1
    for row, line in enumerate(statement, start=2):
        _, before, latest = line.amounts or (None, None, None)
        if before and latest is not None:
            change = round((latest - before) / abs(before), 4)
            sheet.number(row, change_column, change, num_format="0.0%", italic=True)


def position() -> Statement:
    s = Statement()
    s.heading("Current assets:")
    held = [
        s.line("Cash and cash equivalents", (None, 544_372, 458_818), "cash_and_equivalents"),
        s.line("Trade and other receivables", (None, 237_227, 300_683), "trade_receivables"),
        s.line("Inventories", (None, 338_410, 376_012), "inventories"),
        s.line("Other current assets", (None, 42_225, 53_001), "other_current_assets"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    fixed = [
        s.line("Property and equipment, net", (None, 114_830, 148_462), "property_plant_equipment", level=0),
        s.line("Operating lease right-of-use assets", (None, 101_769, 100_177), "right_of_use_assets", level=0),
        s.line("Other assets", (None, 66_911, 84_056), "other_noncurrent_assets", level=0),
        s.line("Intangible assets, net", (None, 159_406, 189_526), "intangible_assets", level=0),
        s.line("Goodwill", (None, 212_190, 281_433), "goodwill", level=0),
    ]
    assets = s.total("TOTAL ASSETS", [current, *fixed], "total_assets")
    must_agree("total assets as reported", assets.amounts, (None, 1_817_340, 1_992_168))
    liabilities = _liabilities(s)
    s.heading("Stockholders' equity:")
    own = [
        s.line("Common stock", (None, 38, 37), "share_capital"),
        s.line("Additional paid-in capital", (None, 115_706, 134_640), "share_premium"),
        s.line("Accumulated other comprehensive income (loss)", (None, -1_216, 16_320), "other_reserves"),
        s.line("Retained earnings", (None, 756_323, 915_270), "retained_earnings"),
        s.line("Noncontrolling interest", (None, 645, 0), "noncontrolling_interests"),
    ]
    equity = s.total("Total stockholders' equity", own, "total_equity")
    label = "TOTAL LIABILITIES AND STOCKHOLDERS' EQUITY"
    total = s.total(label, [liabilities, equity], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    return s


def _liabilities(s: Statement) -> Line:
    s.heading("Current liabilities:")
    owed = [
        s.line("Accounts payable", (None, 193_708, 170_467), "trade_payables"),
        s.line("Accrued payroll and employee benefits", (None, 55_833, 82_733), "employee_payables"),
        s.line("Other accrued expenses", (None, 62_671, 76_750), "accrued_expenses"),
        s.line("Customer deposits and other", (None, 22_141, 26_322), "contract_liabilities"),
        s.line("Current portion of long-term debt", (None, 20_000, 20_000), "current_portion_long_term_debt"),
        s.line("Current portion of operating lease liabilities", (None, 15_843, 16_771), "lease_liabilities_current"),
    ]
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    later = [
        s.line("Long-term debt", (None, 372_733, 353_262), "long_term_debt", level=0),
        s.line("Long-term operating lease liabilities", (None, 95_180, 94_460), "lease_liabilities_noncurrent",
               level=0),
        s.line("Pension benefits", (None, 67_255, 44_031), "pension_obligations", level=0),
        s.line("Other long-term liabilities", (None, 40_480, 41_105), "other_noncurrent_liabilities", level=0),
    ]  # fmt: skip
    liabilities = s.total("Total liabilities", [due, *later], "total_liabilities")
    must_agree("total liabilities as reported", liabilities.amounts, (None, 945_844, 925_901))
    return liabilities


def income() -> Statement:
    s = Statement()
    sales = s.line("Sales, net", (1_415_826, 1_455_954, 1_845_422), "revenue", level=0)
    cost = s.line("Cost of sales", (873_957, 923_632, 1_169_916), "cost_of_sales", level=0)
    gross = s.total("Gross profit", [sales], "gross_profit", less=[cost])
    s.heading("Operating expenses:")
    costs = [
        s.line("Research and development", (143_961, 161_831, 191_020), "rd_expenses"),
        s.line("Selling, general and administrative", (188_590, 191_998, 218_463), "sga_expenses"),
        s.line("Amortization of acquired intangibles", (20_129, 22_060, 26_114)),
        s.line("Restructuring", (13_166, 4_752, 6_814)),
    ]
    spent = s.total("Total operating expenses", costs, "total_operating_expenses")
    operating = s.total("Operating income", [gross], "operating_profit", less=[spent])
    other = s.line("Other income (expense), net", (-17_876, -2_970, 8_646), "other_financial_result", level=0)
    before_tax = s.total("Income before income taxes", [operating, other], "profit_before_tax")
    tax = s.line("Provision for income taxes", (22_996, 14_004, 39_850), "income_tax_expense", level=0)
    kept = s.total("Income from continuing operations", [before_tax], less=[tax])
    ended = "Income (loss) from discontinued operations, net of tax"
    discontinued = s.line(ended, (-421, 73, -2_215), "profit_discontinued", level=0)
    net = s.total("Net income", [kept, discontinued], "net_income")
    must_agree("net income as reported", net.amounts, (134_730, 134_780, 199_676))
    return s


def cash_flow() -> Statement:
    s = Statement()
    s.heading("CASH FLOWS FROM OPERATING ACTIVITIES:")
    operating = [
        s.line("Net income", (134_730, 134_780, 199_676), "cf_start_profit"),
        s.line("Discontinued operations, net of income taxes", (421, -73, 2_215)),
        s.line("Depreciation and amortization", (47_770, 52_893, 60_296), "cf_depreciation"),
        s.line("Stock-based compensation expense", (12_272, 15_739, 19_849)),
        s.line("Provision for deferred income taxes", (-622, 1_326, -5_736)),
        s.line("Loss (gain) on notes receivable and disposal of assets", (2_017, 858, -3_962)),
        s.line("Accounts and other receivable, net", (15_412, 5_271, -59_630), "cf_change_receivables"),
        s.line("Inventories", (11_658, -115_737, -32_244), "cf_change_inventories"),
        s.line("Other assets", (1_750, -2_910, -19_673)),
        s.line("Accounts payable", (-48_163, 67_111, -28_703), "cf_change_payables"),
        s.line("Other liabilities and accrued expenses", (24_914, -18_344, 51_643)),
        s.line("Operating cash flow of discontinued operations", (-923, -669, -144)),
    ]
    cfo = s.total("Net cash from operating activities", operating, "cf_operating")
    s.heading("CASH FLOWS FROM INVESTING ACTIVITIES:")
    invested = [
        s.line("Receipt (issuance) of notes receivable", (-1_000, 3_050, 0), "cf_other_investing"),
        s.line("Purchases of property and equipment", (-36_364, -28_817, -58_885), "cf_capex"),
        s.line("Acquisitions, net of cash acquired", (-5_476, -21_535, -149_387), "cf_acquisitions"),
    ]
    cfi = s.total("Net cash from investing activities", invested, "cf_investing")
    s.heading("CASH FLOWS FROM FINANCING ACTIVITIES:")
    financed = [
        s.line("Proceeds from long-term borrowings", (0, 85_000, 0), "cf_debt_proceeds"),
        s.line("Payment of debt-issuance costs", (0, -1_350, 0)),
        s.line("Repayments of long-term debt", (-17_500, -13_750, -20_000), "cf_debt_repayment"),
        s.line("Payments of dividends", (0, -15_385, -15_204), "cf_dividends_paid"),
        s.line("Repurchases of common stock", (-11_630, -78_125, -26_635), "cf_share_buybacks"),
        s.line("Net payments related to stock-based awards", (-482, -1_762, -26)),
    ]
    cff = s.total("Net cash from financing activities", financed, "cf_financing")
    currency = s.line("Effect of exchange rate changes on cash", (5_143, -3_567, 996), "cf_fx_effect", level=0)
    change = s.total("Net change in cash", [cfo, cfi, cff, currency], "cf_net_change")
    opening = s.line(
        "Cash and cash equivalents, beginning of period", (346_441, 480_368, 544_372), "cash_beginning", level=0
    )
    closing = s.total("Cash and cash equivalents, end of period", [change, opening], "cash_end")
    s.heading("Supplemental disclosure of cash flow information:")
    s.line("Cash paid for interest", (5_278, 4_040, 6_608), "cf_interest_paid", sign=-1)
    s.line("Cash paid for income taxes", (21_032, 32_543, 17_546), "cf_tax_paid", sign=-1)
    must_agree("operating cash flow as reported", cfo.amounts, (201_236, 140_245, 183_587))
    must_agree("closing cash as reported", closing.amounts, (480_368, 544_372, 458_818))
    return s
