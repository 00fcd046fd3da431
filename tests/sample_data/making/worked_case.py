"""The worked case V1 of the decision logic: every figure as given there, in EUR thousand; blank where it gives none."""

from __future__ import annotations

from pathlib import Path

from tests.sample_data.making.sheets import Book, Layout, as_number, place
from tests.sample_data.making.statements import Line, Statement, Truth, must_agree

COMPANY = "Worked Case V1"
YEARS = {2: 2, 1: 3, 0: 4}


def make(folder: Path) -> Truth:
    truth = Truth(COMPANY, "EUR", 1000, ("2022-12-31", "2023-12-31", "2024-12-31"))
    with Book(folder / "worked_case_v1.xlsx", truth, font="Cambria") as book:
        for name, statement in (
            ("Balance sheet", position()),
            ("Income statement", income()),
            ("Cash flow statement", cash_flow()),
        ):
            sheet = book.sheet(name)
            sheet.widths(48, 8, 14, 14, 14)
            sheet.texts(0, 0, [COMPANY, "", "", "", "EUR thousand"], bold=True)
            heads = [name, "Ref", "2024-12-31", "2023-12-31", "2022-12-31"]
            sheet.texts(2, 0, heads, bold=True, bottom=1, bg_color="#EEEEEE")
            place(sheet, statement, 3, Layout(YEARS, as_number("#,##0;-#,##0"), note=1))
    return truth


def position() -> Statement:
    s = Statement()
    assets = _assets(s)
    owed = [
        s.line("Trade payables", (780, 900, 1_250), "trade_payables", note="B1"),
        s.line("Accrued expenses", (180, 190, 210), "accrued_expenses", note="B2"),
        s.line("Short-term debt", (250, 350, 500), "short_term_debt", note="B3"),
        s.line("Current portion of long-term debt", (150, 150, 150), "current_portion_long_term_debt", note="B4"),
        s.line("Income tax payable", (70, 60, 40), "current_tax_payable", note="B5"),
        s.line("Other current liabilities", (120, 150, 150), "other_current_liabilities", note="B6"),
    ]
    due = s.total("Total current liabilities", owed, "total_current_liabilities")
    later = [
        s.line("Long-term debt", (1_250, 1_250, 1_200), "long_term_debt", note="B7"),
        s.line("Non-current provisions", (100, 100, 100), "provisions_noncurrent", note="B8"),
    ]
    long = s.total("Total non-current liabilities", later, "total_noncurrent_liabilities")
    liabilities = s.total("Total liabilities", [due, long], "total_liabilities")
    own = [
        s.line("Share capital", (500, 500, 500), "share_capital", note="C1"),
        s.line("Other reserves", (200, 200, 200), "other_reserves", note="C2"),
        s.line("Retained earnings", (900, 950, 1_000), "retained_earnings", note="C3"),
    ]
    equity = s.total("Total equity", own, "total_equity")
    total = s.total("Total liabilities and equity", [liabilities, equity], "total_liabilities_and_equity")
    must_agree("balance sheet", assets.amounts, total.amounts)
    must_agree("total as given", assets.amounts, (4_500, 4_800, 5_300))
    return s


def _assets(s: Statement) -> Line:
    held = [
        s.line("Cash and cash equivalents", (740, 610, 420), "cash_and_equivalents", note="A1"),
        s.line("Short-term investments", (0, 0, 0), "short_term_investments", note="A2"),
        s.line("Trade receivables", (1_180, 1_420, 1_860), "trade_receivables", note="A3"),
        s.line("Inventories", (720, 800, 940), "inventories", note="A4"),
        s.line("Prepaid expenses", (60, 70, 80), "prepaid_expenses", note="A5"),
    ]
    current = s.total("Total current assets", held, "total_current_assets")
    gross = s.line(
        "Property, plant and equipment, gross", (2_370, 2_620, 2_900), "property_plant_equipment_gross", note="A6"
    )
    used = s.line("Accumulated depreciation", (-1_020, -1_200, -1_400), "accumulated_depreciation", sign=-1, note="A7")
    fixed = [
        s.total("Property, plant and equipment, net", [gross, used], "property_plant_equipment"),
        s.line("Goodwill", (200, 200, 200), "goodwill", note="A8"),
        s.line("Intangible assets", (250, 280, 300), "intangible_assets", note="A9"),
    ]
    noncurrent = s.total("Total non-current assets", fixed, "total_noncurrent_assets")
    return s.total("Total assets", [current, noncurrent], "total_assets")


def income() -> Statement:
    s = Statement()
    revenue = s.line("Revenue", (6_000, 6_500, 7_200), "revenue", note="D1")
    cost = s.line("Cost of sales", (4_020, 4_420, 5_040), "cost_of_sales", note="D2")
    gross = s.total("Gross profit", [revenue], "gross_profit", less=[cost])
    sga = "Selling, general and administrative expenses"
    costs = [
        s.line(sga, (1_320, 1_400, 1_500), "sga_expenses", note="D3"),
        s.line("Research and development", (100, 110, 120), "rd_expenses", note="D4"),
        s.line("Depreciation and amortization", (200, 220, 250), "depreciation_amortisation", note="D5"),
    ]
    operating = s.total("Operating profit", [gross], "operating_profit", less=costs)
    interest = s.line("Interest expense", (90, 100, 120), "interest_expense", note="D6")
    before_tax = s.total("Profit before tax", [operating], "profit_before_tax", less=[interest])
    tax = s.line("Income tax expense", (81, 75, 51), "income_tax_expense", note="D7")
    net = s.total("Net income", [before_tax], "net_income", less=[tax])
    must_agree("net income as given", net.amounts, (189, 175, 119))
    s.blank()
    s.heading("From the notes")
    s.line("Personnel expenses", (None, 2_450, 2_600), "personnel_expenses", note="N1")
    s.line("Value added", (None, 3_150, 3_300), "value_added", note="N2")
    s.line("Shares outstanding (thousand)", (500, 500, 500), "shares_outstanding", note="N3")
    s.line("Market capitalisation", (None, None, 2_100), "market_capitalisation", note="N4")
    return s


def cash_flow() -> Statement:
    s = Statement()
    s.line("Net income", (189, 175, 119), "cf_start_profit", note="E1")
    s.line("Depreciation and amortization", (None, 220, 250), "cf_depreciation", note="E2")
    changes = [
        s.line("Change in trade and other receivables", (None, -240, -440), "cf_change_receivables", note="E3"),
        s.line("Change in inventories", (None, -80, -140), "cf_change_inventories", note="E4"),
        s.line("Change in trade and other payables", (None, 120, 350), "cf_change_payables", note="E5"),
        s.line("Other assets and liabilities", (None, 20, -10), "cf_change_other_wc", note="E6"),
    ]
    s.total("Changes in working capital", changes, "cf_change_working_capital")
    cfo = s.line("Net cash from operating activities", (260, 215, 129), "cf_operating", level=0)
    invested = [
        s.line("Purchase of property, plant and equipment", (-240, -250, -280), "cf_capex", note="F1"),
        s.line("Purchase of intangible assets", (-60, -70, -70), "cf_capex_intangibles", note="F2"),
    ]
    cfi = s.total("Net cash used in investing activities", invested, "cf_investing")
    s.line("Proceeds from borrowings", (None, 250, 250), "cf_debt_proceeds", note="G1")
    s.line("Repayment of borrowings", (None, -150, -150), "cf_debt_repayment", note="G2")
    s.line("Dividends paid", (-100, -125, -69), "cf_dividends_paid", note="G3")
    cff = s.line("Net cash from financing activities", (20, -25, 31), "cf_financing", level=0)
    change = s.total("Net increase (decrease) in cash and cash equivalents", [cfo, cfi, cff], "cf_net_change")
    opening = s.line("Cash and cash equivalents at beginning of year", (760, 740, 610), "cash_beginning", level=0)
    closing = s.total("Cash and cash equivalents at end of year", [change, opening], "cash_end")
    must_agree("closing cash", closing.amounts, (740, 610, 420))
    s.blank()
    s.heading("Included in the operating cash flow")
    s.line("Interest paid", (None, -100, -120), "cf_interest_paid", note="H1")
    s.line("Income taxes paid", (None, -85, -71), "cf_tax_paid", note="H2")
    return s
