"""India: the credit monitoring data (Forms II and III) that a borrower fills in for its bank, in lakhs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

OPERATING = """
1 | Gross Sales
 | i) Domestic sales :: home
 | ii) Export sales :: abroad
 | Total :: revenue
2 | Less Excise duty
3 | Net sales (1 - 2) :: revenue => revenue
5 | Cost of Sales
 | i) Raw materials (including stores and other items used in the process of manufacture) :: materials => materials_consumed
 | iii) Power and fuel :: power
 | iv) Direct labour (Factory wages & salary) :: direct_wages
 | v) Other manufacturing expenses :: manufacturing
 | vi) Depreciation :: depreciation_amortisation => depreciation_amortisation
 | vii) SUB TOTAL (i to vi) :: materials + power + direct_wages + manufacturing + depreciation_amortisation
 | viii) ADD: Opening Stocks-in-process :: was_wip
 | ix) Deduct: Closing Stocks-in-process :: wip
 | x) Cost of Production :: materials + power + direct_wages + manufacturing + depreciation_amortisation - up_wip
 | xi) Add: Opening stock of finished goods :: was_finished
 | xii) Deduct closing stock of finished goods :: finished
 | xiii) SUB TOTAL (Total Cost of Sales) :: cost_of_sales + depreciation_selling + depreciation_admin => cost_of_sales
6 | Selling, general and administrative expenses :: sga_expenses - depreciation_selling - depreciation_admin => sga_expenses
7 | SUB TOTAL (5+6) :: cost_of_sales + sga_expenses
8 | Operating Profit before Interest (3-7) :: gross_profit - sga_expenses
9 | Interest :: interest_expense => interest_expense
10 | Operating Profit after Interest (8-9) :: gross_profit - sga_expenses - interest_expense
11 | i) Add: Other non-operating income :: other_operating_income + interest_income
 | iii) Net of other non-operating income/expenses :: other_operating_income + interest_income
12 | Profit before tax / loss [10+11(iii)] :: profit_before_tax => profit_before_tax
13 | Provision for taxes :: income_tax_expense => income_tax_expense
14 | Net Profit / Loss (12-13) :: net_income => net_income
15 | a) Equity dividend paid :: dividends_declared => dividends_declared
16 | Retained Profit (14-15) :: net_income - dividends_declared
"""
BALANCE = """
 | LIABILITIES
 | CURRENT LIABILITIES
1 | Short-term borrowings from banks
 | i) From applicant bank :: bank_short
 | Sub total (A) :: bank_short => short_term_debt
3 | Sundry Creditors (Trade) :: trade_payables => trade_payables
4 | Advance payments from customers/deposits from dealers :: contract_liabilities => contract_liabilities
5 | Provision for taxation :: current_tax_payable => current_tax_payable
7 | Other statutory liabilities (due within 1 year) :: taxes_and_social => other_tax_social_payables
8 | Deposits/instalments of term loans/DPGs/debentures etc. (due within 1 year) :: bank_portion => current_portion_long_term_debt
9 | Other current liabilities & provisions (due within 1 year) :: employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
 | Sub total (B) :: total_current_liabilities - bank_short
10 | Total current liabilities (Total of 1 to 9) :: total_current_liabilities => total_current_liabilities
 | TERM LIABILITIES
13 | Term loans (excluding instalments payable within 1 year) :: bank_long => long_term_debt
15 | Unsecured loans from promoters :: owner_loan => related_party_payables_noncurrent
16 | Other term liabilities :: pension_obligations + provisions_noncurrent => other_noncurrent_liabilities
17 | Total Term liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
18 | Total outside liabilities (10+17) :: total_liabilities => total_liabilities
 | NET WORTH
19 | Ordinary share capital :: share_capital => share_capital
20 | General Reserve :: revenue_reserves => revenue_reserves/other_reserves
22 | Share premium account :: share_premium => share_premium
23 | Surplus (+) or deficit (-) in Profit & Loss account :: accumulated_profit => retained_earnings
24 | NET WORTH :: total_equity => total_equity
25 | TOTAL LIABILITIES (18+24) :: total_assets => total_liabilities_and_equity
 | ASSETS
 | CURRENT ASSETS
26 | Cash and bank balances :: cash_and_equivalents => cash_and_equivalents
27 | Investments (other than long term) - fixed deposits with banks :: short_term_investments => short_term_investments
28 | Receivables other than deferred & exports (incl. bills purchased and discounted by banks) :: trade_receivables => trade_receivables
30 | Inventory :: raw_inventories => inventories
 | i) Raw materials :: raw
 | ii) Stocks-in-process :: wip
 | iii) Finished goods :: finished
31 | Advances to suppliers of raw materials & stores/spares :: advances_paid
33 | Other current assets :: other_receivables + prepaid_expenses => other_current_assets
34 | Total Current Assets (26 to 33) :: total_current_assets => total_current_assets
 | FIXED ASSETS
35 | Gross Block (land & building, machinery, work-in-process) :: property_plant_equipment_gross => property_plant_equipment_gross
36 | Depreciation to date :: accumulated_depreciation => accumulated_depreciation
37 | Net Block (35-36) :: property_plant_equipment => property_plant_equipment
 | OTHER NON-CURRENT ASSETS
38 | Investments/book debts/advances/deposits which are not current assets :: financial_assets
41 | Intangible assets (patents, goodwill, prelim. expenses, bad/doubtful debts not provided for etc.) :: intangibles => intangible_assets
42 | Total other non-current assets :: financial_assets
43 | Total Assets (34+37+41+42) :: total_assets => total_assets
45 | Net working capital (34-10) :: net_current_assets
46 | Current Ratio (34/10) :: raised - raised
"""


def cma_data() -> Form:
    """Two audited years, an estimate and a projection; total liabilities include the net worth."""
    end = date(2025, 3, 31)
    books = company(
        "Chandrapur Gears Private Limited",
        "manufacturer",
        sales=61_000,
        years=2,
        last=2025,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    books = parted(books, "revenue", "home", "abroad")
    books = parted(books, "direct_services", "manufacturing", "power")
    ahead = [
        replace(books, accounts={name: tuple(round(by * a) for a in of) for name, of in books.accounts.items()})
        for by in (1.12, 1.29)
    ]
    form = Form(books, "CMA Data.xlsx", end=end, prints=Print(100_000, 2, "#,##0.00"))
    form.leave_open(
        "cost_of_sales sga_expenses operating_profit gross_profit other_operating_income goodwill prepaid_expenses "
        "other_current_assets total_operating_expenses exceptional_items other_financial_result personnel_expenses "
        "external_services long_term_investments other_noncurrent_assets inventories ordinary_profit net_current_assets total_noncurrent_assets"
    )
    for name, title, drawn in (
        ("Form II", "FORM II - OPERATING STATEMENT", OPERATING),
        ("Form III", "FORM III - ANALYSIS OF BALANCE SHEET", BALANCE),
    ):
        page = form.page(name)
        page.put(None, f"Name of the unit: {books.name}")
        page.put(None, title)
        page.put(None, None, "(Rs. in lakhs)")
        page.put(
            "Sr.",
            "As per balance sheet / profit and loss account for the year ended",
            "31.03.2024",
            "31.03.2025",
            "31.03.2026",
            "31.03.2027",
        )
        page.put(None, None, "Audited", "Audited", "Estimates", "Projections")
        columns = (0, 1, Amount(1), Amount(0), *(Amount(0, books=of, counts=False) for of in ahead))
        page.table(drawn, columns)
    return form


FORMS = (cma_data,)
