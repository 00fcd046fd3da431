"""MYOB AccountRight: an Australian trader's comparisons with last year, account numbers before the names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.spreading.forms.company import Company
from tests.spreading.forms.later.books import difference, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

PROFIT = """
4-0000 | Income
 | 4-1000 Sales - Trade Customers :: trade_sales
 | 4-2000 Sales - Online :: sales_goods - trade_sales
 | 4-3000 Installation & Service :: sales_services
 | 4-9000 Freight Collected :: sundry_income
 | Total Income :: revenue + sundry_income => revenue
5-0000 | Cost Of Sales
 | 5-1000 Purchases :: materials
 | 5-2000 Freight Inwards :: freight
 | 5-3000 Contractors :: direct_services - freight
 | Total Cost Of Sales :: materials + direct_services => cost_of_sales
 | Gross Profit :: revenue + sundry_income - materials - direct_services => gross_profit
6-0000 | Expenses
 | 6-1100 Accounting & Bookkeeping :: books_kept
 | 6-1200 Advertising :: services_selling => selling_expenses
 | 6-1300 Bad Debts :: bad_debt_expense => bad_debt_expense
 | 6-1500 Depreciation :: depreciation_amortisation => depreciation_amortisation
 | 6-1600 Insurance & Licences :: other_taxes
 | 6-1800 Motor Vehicle Expenses :: sundry_costs
 | 6-1900 Rent & Outgoings :: services_admin - books_kept
 | 6-2100 Staff Amenities & WorkCover :: social_cost => +personnel_expenses
 | 6-2200 Superannuation :: pension_cost => +personnel_expenses
 | 6-2300 Wages & Salaries :: wages => +personnel_expenses
 | Total Expenses :: services_selling + services_admin + operating_charges + depreciation_amortisation + personnel_expenses => total_operating_expenses
 | Operating Profit :: operating_profit - disposal_gain => operating_profit
8-0000 | Other Income
 | 8-1000 Interest Income :: interest_income => interest_income
 | 8-2000 Profit on Sale of Assets :: disposal_gain
 | Total Other Income :: interest_income + disposal_gain
9-0000 | Other Expenses
 | 9-1000 Interest Expense :: interest_expense => interest_expense
 | 9-2000 Income Tax Expense :: income_tax_expense => income_tax_expense
 | Total Other Expenses :: interest_expense + income_tax_expense
 | Net Profit/(Loss) :: net_income => net_income
"""
BALANCE = """
1-0000 | Assets
 | 1-1000 Current Assets
 |    1-1110 Cheque Account :: cash_bank - at_call => +cash_and_equivalents
 |    1-1130 Cash Management Account :: at_call => +cash_and_equivalents
 |    1-1140 Petty Cash :: cash_hand => +cash_and_equivalents
 |    1-1200 Trade Debtors :: trade_gross => +trade_receivables
 |    1-1210 Less Prov'n for Doubtful Debts :: - allowance => +trade_receivables -receivables_allowance
 |    1-1300 Stock On Hand :: merchandise => inventories
 |    1-1350 Deposits Paid to Suppliers :: advances_paid
 |    1-1400 Prepayments :: prepaid_expenses => prepaid_expenses
 |    1-1500 Sundry Debtors :: sundry_receivables => other_receivables
 |    Total Current Assets :: total_current_assets - vat_receivable => total_current_assets
 | 1-2000 Fixed Assets
 |    1-2110 Leasehold Improvements at Cost :: buildings_gross
 |    1-2120 Leasehold Improvements Accum Dep :: - buildings_worn
 |    1-2210 Plant & Equipment at Cost :: machinery_gross + construction
 |    1-2220 Plant & Equipment Accum Dep :: - machinery_worn
 |    1-2310 Motor Vehicles at Cost :: fixtures_gross
 |    1-2320 Motor Vehicles Accum Dep :: - fixtures_worn
 |    Total Fixed Assets :: property_plant_equipment => property_plant_equipment
 | 1-3000 Other Assets
 |    1-3100 Website & Software at Cost :: software_gross
 |    1-3110 Website & Software Accum Amort :: - software_worn
 |    1-3200 Rental Bonds :: deposits => other_noncurrent_assets/long_term_investments
 |    Total Other Assets :: intangible_assets + deposits
 | Total Assets :: total_assets - vat_receivable => total_assets
2-0000 | Liabilities
 | 2-1000 Current Liabilities
 |    2-1110 Bank Overdraft :: bank_short => bank_overdrafts
 |    2-1150 Equipment Loan - Current :: bank_portion => current_portion_long_term_debt
 |    2-1200 Trade Creditors :: trade_payables => trade_payables
 |    2-1250 Customer Deposits :: contract_liabilities => contract_liabilities
 |    2-1310 GST Collected :: vat_payable => +other_tax_social_payables
 |    2-1330 GST Paid :: - vat_receivable => +other_tax_social_payables
 |    2-1410 PAYG Withholding Payable :: social_payable => +other_tax_social_payables
 |    2-1420 Wages & Super Payable :: employee_payables => employee_payables
 |    2-1500 Accrued Charges :: accrued_expenses => accrued_expenses
 |    2-1600 Provision for Income Tax :: current_tax_payable => current_tax_payable
 |    2-1700 Provision for Annual Leave :: provisions_current => provisions_current
 |    2-1900 Credit Cards & Sundry Creditors :: other_current_liabilities => other_current_liabilities
 |    Total Current Liabilities :: total_current_liabilities - vat_receivable => total_current_liabilities
 | 2-2000 Long Term Liabilities
 |    2-2100 Equipment Loan - Non Current :: bank_long => long_term_debt
 |    2-2200 Loan - Director :: owner_loan => related_party_payables_noncurrent
 |    Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
 | Total Liabilities :: total_liabilities - vat_receivable => total_liabilities
 | Net Assets :: total_equity => net_assets
3-0000 | Equity
 | 3-1000 Issued & Paid Up Capital :: share_capital + share_premium => share_capital
 | 3-8000 Retained Earnings :: retained_earnings - net_income => retained_earnings
 | 3-9000 Current Year Earnings :: net_income => profit_for_year_in_equity
 | Total Equity :: total_equity => total_equity
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "long_term_investments",
    "short_term_investments", "legal_reserve", "free_reserves", "own_work_capitalised",
)  # fmt: skip


@dataclass(frozen=True)
class Percent(Company):
    """By how many hundredths of a percent amounts are more than a year before."""

    def amount(self, expression: str, back: int = 0) -> int:
        books = Company(self.name, self.accounts, self.last)
        before = books.amount(expression, back + 1)
        return round(10_000 * (books.amount(expression, back) - before) / abs(before)) if before else 0


def last_year_analysis() -> Form:
    """Two reports of an Australian June year: number and name in columns, this year, last year, difference in dollars and percent."""
    books = company(
        "Yarrabee Irrigation Supplies Pty Ltd",
        "trader",
        "healthy",
        sales=512_000_000,
        step=0.01,
        last=2025,
        years=3,
        without=WITHOUT,
    )
    books = split(
        books,
        trade_sales=("sales_goods", 0.81), freight=("direct_services", 0.36), books_kept=("services_admin", 0.2),
        at_call=("cash_bank", 0.6),
    )  # fmt: skip
    form = Form(books, "MYOB_LastYearAnalysis_FY25.xlsx", date(2025, 6, 30), prints=Print(1, 2, "#,##0.00;-#,##0.00"))
    form.leave_open(
        "external_services other_operating_expenses general_admin_expenses other_operating_income "
        "profit_before_tax receivables_total intangible_assets total_operating_income selling_expenses "
        "total_operating_expenses net_financial_result total_noncurrent_assets "
        "property_plant_equipment_gross accumulated_depreciation other_noncurrent_assets long_term_investments "
        "materials_consumed other_current_assets"
    )
    percent = Percent(books.name, books.accounts, books.last, 0.01)
    columns = (
        0, 1, Amount(0), Amount(1),
        Amount(0, books=difference(books), counts=False), Amount(0, books=percent, counts=False),
    )  # fmt: skip
    for name, title, over, drawn in (
        ("P&L", "Profit & Loss [Last Year Analysis]", "July 2024 To June 2025", PROFIT),
        ("BS", "Balance Sheet [Last Year Analysis]", "June 2025", BALANCE),
    ):
        page = form.page(name)
        page.put("Yarrabee Irrigation Supplies Pty Ltd")
        page.put("14 Depot Road")
        page.put("Shepparton VIC 3630")
        page.put("ABN: 51 824 753 556")
        page.put(title)
        page.put(over)
        page.skip()
        page.put(None, None, "This Year", "Last Year", "$ Difference", "% Difference")
        page.table(drawn, columns)
        page.skip()
        page.put("This report includes Year-End Adjustments.")
    return form


FORMS = (last_year_analysis,)
