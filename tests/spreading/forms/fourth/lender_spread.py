"""A US bank's spreading sheet of a borrower: one sheet of coded lines, four statements of different quality."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.fourth.halves import before_last, first_half
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
100 | Cash & Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
104 | Marketable Securities :: short_term_investments => short_term_investments
110 | Accts Rec - Trade :: trade_gross
112 | Allow for Doubtful Accts (-) :: - allowance => -receivables_allowance
* | Net Accts Receivable - Trade :: trade_receivables => trade_receivables
118 | Accts Rec - Other :: other_receivables => other_receivables
120 | Inventory - Raw Materials :: raw
121 | Inventory - WIP :: wip
122 | Inventory - Finished Goods :: finished
123 | Inventory - Deposits w/ Vendors :: advances_paid
* | Total Inventory :: inventories => inventories
130 | Prepaids :: prepaid_expenses => prepaid_expenses
* | TOTAL CURRENT ASSETS :: total_current_assets => total_current_assets
150 | Bldgs & Improvements :: buildings_gross
152 | Machinery & Equip :: machinery_gross
154 | Furniture, Fixtures & Vehicles :: fixtures_gross
156 | Construction in Progress :: construction
* | Gross Fixed Assets :: property_plant_equipment_gross => property_plant_equipment_gross
159 | Accum Depr & Impairment (-) :: - accumulated_depreciation => -accumulated_depreciation
* | NET FIXED ASSETS :: property_plant_equipment => property_plant_equipment
165 | Goodwill :: goodwill => goodwill
167 | Software & Other Intang, net :: intangible_assets => intangible_assets
170 | LT Investments :: long_term_investments => long_term_investments
172 | Deferred Tax - Asset :: deferred_tax_assets => deferred_tax_assets
175 | Other NC Assets :: deposits => other_noncurrent_assets
* | TOTAL NON-CURRENT ASSETS :: total_noncurrent_assets => total_noncurrent_assets
* | TOTAL ASSETS :: total_assets => total_assets
200 | ST Loans Payable - Banks (RLOC) :: bank_short => short_term_debt
205 | CPLTD - Banks :: bank_portion => current_portion_long_term_debt
210 | Accts Payable - Trade :: trade_payables => trade_payables
215 | Accrued Wages :: employee_payables => employee_payables
217 | Accrued Liabs :: accrued_expenses => accrued_expenses
220 | Sales & Payroll Taxes Payable :: taxes_and_social => other_tax_social_payables
222 | Income Taxes Payable :: current_tax_payable => current_tax_payable
225 | Cust Deposits / Deferred Rev :: contract_liabilities => contract_liabilities
230 | Warranty Reserve - Current :: provisions_current => provisions_current
235 | Other Current Liabs :: other_current_liabilities => other_current_liabilities
* | TOTAL CURRENT LIABS :: total_current_liabilities => total_current_liabilities
250 | LTD - Banks :: bank_long => long_term_debt
260 | Sub Debt - Shareholder :: owner_loan => related_party_payables_noncurrent
270 | Deferred Tax - Liab :: deferred_tax_liabilities => deferred_tax_liabilities
275 | Pension & OPEB :: pension_obligations => pension_obligations
279 | Other NC Liabs :: provisions_noncurrent => other_noncurrent_liabilities
* | TOTAL NON-CURRENT LIABS :: total_noncurrent_liabilities => total_noncurrent_liabilities
* | TOTAL LIABS :: total_liabilities => total_liabilities
300 | Common Stock :: share_capital => share_capital
305 | Add'l Paid-in Capital :: share_premium => share_premium
310 | Retained Earnings :: retained_earnings => retained_earnings
* | TOTAL NET WORTH :: total_equity => total_equity
* | TOTAL LIABS & NET WORTH :: total_assets => total_liabilities_and_equity
"""
INCOME = """
400 | Sales/Revenues, Net :: revenue => revenue
410 | COS/COR :: cost_of_sales - direct_depreciation => +cost_of_sales
415 | COS/COR - Depreciation :: direct_depreciation => +cost_of_sales
* | GROSS PROFIT :: gross_profit => gross_profit
430 | Selling Exp :: selling_expenses - depreciation_selling - bad_debt_expense
432 | Bad Debt Exp :: bad_debt_expense => bad_debt_expense
435 | G&A Exp :: general_admin_expenses - depreciation_admin - rent
438 | Rent Exp :: rent
445 | Depreciation & Amort - Opex :: depreciation_selling + depreciation_admin
* | TOTAL OPERATING EXP :: selling_expenses + general_admin_expenses => total_operating_expenses
* | NET OPERATING PROFIT :: operating_profit - other_operating_income => operating_profit
460 | Interest Exp (-) :: - interest_expense => -interest_expense
462 | Interest Income :: interest_income => interest_income
465 | Gain/(Loss) on Asset Sales :: disposal_gain
469 | Other Income/(Exp) :: sundry_income
* | PROFIT BEFORE TAX :: profit_before_tax => profit_before_tax
480 | Current Tax :: current_tax
482 | Deferred Tax :: deferred_tax
* | NET PROFIT :: net_income => net_income
490 | Dividends - Cash (-) :: - dividends_declared => -dividends_declared
495 | Cash Equity Infusion :: raised
* | CHANGE IN NET WORTH :: net_income - dividends_declared + raised
 | Total D&A (memo) :: depreciation_amortisation => depreciation_amortisation
 | EBITDA (memo) :: ebitda - other_operating_income => ebitda
"""
POLICY = (
    ("Current Ratio", "total_current_assets", "total_current_liabilities", '0.00"x"'),
    ("Total Liabs / TNW", "total_liabilities", "total_equity - intangibles", '0.00"x"'),
    ("EBITDA / Interest Exp", "ebitda - other_operating_income", "interest_expense", '0.00"x"'),
    ("Net Margin", "net_income", "revenue", "0.0%"),
)


def bank_spread() -> Form:
    """Dates as dates, months covered and source in header rows, codes before labels, three September years and six interim months."""
    told = company(
        "Redstart Fabrication, Inc.", "manufacturer", "strained", sales=38_600, last=2025, years=4, without=PLAIN
    )
    told = split(told, rent=("services_admin", 0.4))
    books = before_last(told)
    form = Form(books, "Redstart_spread.xlsx", date(2024, 9, 30), prints=Print(1000, 0, "#,##0_);(#,##0)", zero=0.0))
    form.leave_open(
        "selling_expenses general_admin_expenses sga_expenses other_operating_income income_tax_expense total_operating_income "
        "other_financial_result net_financial_result receivables_total provisions_noncurrent "
        "other_current_assets lease_expense other_operating_expenses depreciation_ppe"
    )  # fmt: skip
    form.also("income_tax_expense", "income_tax_expense")
    columns = (0, 1, *(Amount(back) for back in (2, 1, 0)), Amount(0, books=first_half(told), counts=False))
    page = form.page("Spread")
    page.put("Borrower:", "Redstart Fabrication, Inc.", None, None, "NAICS:", "332312")
    page.put("Guarantor:", "Redstart Holdings LLC", None, None, "Risk rating:", "5-W")
    page.put("Rounding:", "Thousands (USD)", None, None, "Credit ID:", "0047-118")
    page.skip()
    dates = (date(2022, 9, 30), date(2023, 9, 30), date(2024, 9, 30), date(2025, 3, 31))
    page.put(None, "Statement Date", *dates)
    page.put(None, "Months Covered", 12.0, 12.0, 12.0, 6.0)
    page.put(None, "Statement Type", "Annual", "Annual", "Annual", "Interim")
    page.put(None, "Audit Mthd", "Reviewed", "Reviewed", "Unqualif'd", "Co.Prep'd")
    page.put(None, "Spread By", "CRU-3", "CRU-3", "CRU-1", "CRU-1")
    page.skip()
    page.put("ASSETS / LIABILITIES")
    page.table(BALANCE, columns)
    page.put(None, "Off balance check", *[Cell(0.0, "0")] * 4)
    page.skip()
    page.put("INCOME STATEMENT")
    page.table(INCOME, columns)
    page.skip()
    page.put("POLICY RATIOS")
    for label, part, whole, number_format in POLICY:
        shares = (books.amount(part, back) / books.amount(whole, back) for back in (2, 1, 0))
        page.put(None, label, *(Cell(round(share, 4), number_format) for share in shares), "n/m")
    page = form.page("Comments")
    page.put("Date", "Comment")
    page.put(date(2025, 5, 14), "FYE 9/30/24 moved from reviewed to audited statements, no restatement of prior years.")
    page.put(date(2025, 5, 14), "Interim inventory is an estimate, no count was taken at 3/31/25.")
    return form


FORMS = (bank_spread,)
