"""India: the results that listed companies publish after each quarter, three quarters beside two years, in lakhs."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.interim import quarter, quarter_period
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

RESULTS = """
1 | Income
 | (a) Revenue from operations :: revenue => revenue
 | (b) Other income :: other_operating_income + interest_income => other_operating_income
* | Total income :: revenue + other_operating_income + interest_income => total_operating_income
2 | Expenses
 | (a) Cost of materials consumed :: materials => materials_consumed
 | (b) Changes in inventories of finished goods, work-in-progress and stock-in-trade :: - change_in_inventories_fg => -change_in_inventories_fg
 | (c) Employee benefits expense :: personnel_expenses => personnel_expenses
 | (d) Finance costs :: interest_expense => interest_expense
 | (e) Depreciation and amortisation expense :: depreciation_amortisation => depreciation_amortisation
 | (f) Other expenses :: external_services + operating_charges => other_operating_expenses
* | Total expenses :: nature_costs - change_in_inventories_fg + interest_expense
*3 | Profit before exceptional items and tax (1-2) :: profit_before_tax
4 | Exceptional items :: raised - raised
*5 | Profit before tax (3+4) :: profit_before_tax => profit_before_tax
6 | Tax expense
 | (a) Current tax :: current_tax
 | (b) Deferred tax :: deferred_tax
* | Total tax expense :: income_tax_expense => income_tax_expense
*7 | Net profit for the period (5-6) :: net_income => net_income
8 | Other comprehensive income (net of tax) :: raised - raised
*9 | Total comprehensive income for the period (7+8) :: net_income
10 | Paid-up equity share capital (Face value of Rs. 10 each) :: share_capital
"""
POSITION = """
*A | ASSETS
1 | Non-current assets
 | (a) Property, plant and equipment :: property_plant_equipment - construction => property_plant_equipment
 | (b) Capital work-in-progress :: construction
 | (c) Goodwill :: goodwill => goodwill
 | (d) Other intangible assets :: intangible_assets => intangible_assets
 | (e) Financial assets
 | (i) Investments :: long_term_investments => long_term_investments
 | (ii) Other financial assets :: deposits
 | (f) Deferred tax assets (net) :: deferred_tax_assets => deferred_tax_assets
* | Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
2 | Current assets
 | (a) Inventories :: inventories => inventories
 | (b) Financial assets
 | (i) Investments :: short_term_investments => short_term_investments
 | (ii) Trade receivables :: trade_receivables => trade_receivables
 | (iii) Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
 | (c) Other current assets :: other_receivables + prepaid_expenses => other_current_assets
* | Total current assets :: total_current_assets => total_current_assets
* | TOTAL ASSETS :: total_assets => total_assets
*B | EQUITY AND LIABILITIES
1 | Equity
 | (a) Equity share capital :: share_capital => share_capital
 | (b) Other equity :: share_premium + retained_earnings
* | Total equity :: total_equity => total_equity
2 | Non-current liabilities
 | (a) Financial liabilities
 | (i) Borrowings :: bank_long + owner_loan => long_term_debt
 | (b) Provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent
 | (c) Deferred tax liabilities (net) :: deferred_tax_liabilities => deferred_tax_liabilities
* | Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
3 | Current liabilities
 | (a) Financial liabilities
 | (i) Borrowings :: bank_current => short_term_debt
 | (ii) Trade payables
 | total outstanding dues of micro enterprises and small enterprises :: msme
 | total outstanding dues of creditors other than micro enterprises and small enterprises :: trade_payables - msme
 | (iii) Other financial liabilities :: employee_payables + accrued_expenses
 | (b) Other current liabilities :: contract_liabilities + taxes_and_social + other_current_liabilities
 | (c) Provisions :: provisions_current => provisions_current
 | (d) Current tax liabilities (net) :: current_tax_payable => current_tax_payable
* | Total current liabilities :: total_current_liabilities => total_current_liabilities
* | TOTAL EQUITY AND LIABILITIES :: total_assets => total_liabilities_and_equity
"""


def sebi_results() -> Form:
    """Days alone tell quarter from year, under merged headings; audited and not."""
    end = date(2025, 3, 31)
    books = company(
        "Kaveri Compressors Limited",
        "manufacturer",
        sales=380_000,
        years=2,
        last=2025,
        without=(*PLAIN, "own_work_capitalised"),
    )
    books = split(books, msme=("trade_payables", 0.14))
    form = Form(books, "Outcome_BM_31032025.xlsx", end=end, prints=Print(100_000, 2, "#,##0.00"))
    form.leave_open(
        "goodwill other_current_liabilities other_current_assets long_term_receivables trade_payables accrued_expenses "
        "property_plant_equipment other_reserves retained_earnings total_operating_expenses deferred_tax_expense "
        "other_operating_income interest_income other_noncurrent_assets operating_profit ordinary_profit"
    )
    page = form.page("Results")
    page.put(None, books.name)
    page.put(None, "Statement of audited financial results for the quarter and year ended 31st March, 2025")
    page.put(None, None, None, None, None, None, "(Rs. in lakhs)")
    row = page.put("Sr.", "Particulars", "Quarter ended", None, None, "Year ended")
    page.merge(row, 3, 5)
    page.merge(row, 6, 7)
    page.put(None, None, "31.03.2025", "31.12.2024", "31.03.2024", "31.03.2025", "31.03.2024")
    page.put(None, None, "Audited", "Unaudited", "Audited", "Audited", "Audited")
    quarters = [
        Amount(0, books=quarter(books, back, number), period=quarter_period(end, back, number))
        for back, number in ((0, 4), (0, 3), (1, 4))
    ]
    page.table(RESULTS, (0, 1, *quarters, Amount(0), Amount(1)))
    page = form.page("Assets and liabilities")
    page.put(None, books.name)
    page.put(None, "Statement of assets and liabilities")
    page.put(None, None, None, "(Rs. in lakhs)")
    page.put(None, "Particulars", "As at 31.03.2025", "As at 31.03.2024")
    page.put(None, None, "Audited", "Audited")
    page.table(POSITION, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (sebi_results,)
