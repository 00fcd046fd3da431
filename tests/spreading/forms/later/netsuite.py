"""NetSuite: comparative income statement and balance sheet, exported and pasted below each other."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
Ordinary Income/Expense
  Income
    4000 - Sales
      4010 - Product Sales :: sales_goods + allowances
      4020 - Service Revenue :: sales_services
      4090 - Sales Returns & Allowances :: - allowances
    Total - 4000 - Sales :: revenue => revenue
  Total - Income :: revenue => revenue
  Cost Of Sales
    5000 - Cost of Goods Sold :: materials - change_in_inventories_fg
    5100 - Direct Labor :: direct_wages
    5200 - Manufacturing Overhead :: direct_services
    5300 - Depreciation - Production :: direct_depreciation
  Total - Cost Of Sales :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
  Expense
    6000 - Payroll Expense
      6010 - Salaries - Sales :: wages_selling
      6020 - Salaries - G&A :: wages_admin
    Total - 6000 - Payroll Expense :: wages_selling + wages_admin
    6100 - Advertising & Trade Shows :: services_selling
    6200 - Professional Fees :: services_admin
    6300 - Bad Debt Expense :: bad_debt_expense => bad_debt_expense
    6400 - Depreciation & Amortization - SG&A :: depreciation_selling + depreciation_admin
    6500 - Property & Franchise Taxes :: other_taxes
    6900 - Miscellaneous :: sundry_costs
  Total - Expense :: sga_expenses => sga_expenses/total_operating_expenses
Net Ordinary Income :: gross_profit - sga_expenses => operating_profit
Other Income and Expenses
  Other Income
    7000 - Interest Income :: interest_income => interest_income
    7100 - Gain on Disposal of Assets :: disposal_gain
    7900 - Other Income :: sundry_income
  Total - Other Income :: interest_income + other_operating_income
  Other Expense
    8000 - Interest Expense :: interest_expense => interest_expense
    8900 - Provision for Income Taxes :: income_tax_expense => income_tax_expense
  Total - Other Expense :: interest_expense + income_tax_expense
Net Other Income :: interest_income + other_operating_income - interest_expense - income_tax_expense
Net Income :: net_income => net_income
"""
BALANCE = """
ASSETS
  Current Assets
    Bank
      1000 - Operating Account :: cash_bank
      1090 - Petty Cash :: cash_hand
    Total Bank :: cash_and_equivalents => cash_and_equivalents
    Accounts Receivable
      1100 - Accounts Receivable :: trade_gross
      1190 - Allowance for Doubtful Accounts :: - allowance => -receivables_allowance
    Total Accounts Receivable :: trade_receivables => trade_receivables
    Other Current Asset
      1200 - Inventory
        1210 - Raw Materials :: raw
        1220 - Work In Process :: wip
        1230 - Finished Goods :: finished
      Total - 1200 - Inventory :: raw_inventories => inventories
      1300 - Vendor Prepayments :: advances_paid
      1400 - Prepaid Expenses :: prepaid_expenses => prepaid_expenses
      1500 - Other Receivables :: other_receivables => other_receivables
      1600 - Certificates of Deposit :: short_term_investments => short_term_investments
    Total Other Current Asset :: raw_inventories + advances_paid + prepaid_expenses + other_receivables + short_term_investments
  Total Current Assets :: total_current_assets => total_current_assets
  Fixed Assets
    1700 - Buildings :: buildings_gross
    1710 - Machinery & Equipment :: machinery_gross
    1720 - Furniture & Fixtures :: fixtures_gross
    1730 - Construction in Progress :: construction
    1790 - Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
  Total Fixed Assets :: property_plant_equipment => property_plant_equipment
  Other Assets
    1810 - Capitalized Software, Net :: intangible_assets => intangible_assets
    1820 - Goodwill :: goodwill => goodwill
    1900 - Deposits :: deposits
    1950 - Long-Term Investments :: long_term_investments => long_term_investments
  Total Other Assets :: intangibles + financial_assets
Total ASSETS :: total_assets => total_assets
Liabilities & Equity
  Current Liabilities
    Accounts Payable
      2000 - Accounts Payable :: trade_payables
    Total Accounts Payable :: trade_payables => trade_payables
    Credit Card
      2050 - Corporate Card :: cards
    Total Credit Card :: cards
    Other Current Liability
      2100 - Accrued Expenses :: accrued_expenses => accrued_expenses
      2150 - Accrued Payroll :: employee_payables => employee_payables
      2200 - Customer Deposits :: advances_received => +contract_liabilities
      2250 - Deferred Revenue :: deferred_income => +contract_liabilities
      2300 - Sales Tax Payable :: vat_payable => +other_tax_social_payables
      2310 - Payroll Tax Payable :: social_payable => +other_tax_social_payables
      2320 - Income Taxes Payable :: current_tax_payable => current_tax_payable
      2400 - Revolving Line of Credit :: bank_short => short_term_debt
      2410 - Current Portion of Term Loan :: bank_portion => current_portion_long_term_debt
      2490 - Warranty Reserve :: provisions_current => provisions_current
      2500 - Other Current Liabilities :: other_current_liabilities - cards
    Total Other Current Liability :: total_current_liabilities - trade_payables - cards
  Total Current Liabilities :: total_current_liabilities => total_current_liabilities
  Long Term Liabilities
    2700 - Term Loan, Net of Current Portion :: bank_long => long_term_debt
    2750 - Notes Payable - Stockholder :: owner_loan => related_party_payables_noncurrent
    2800 - Long-Term Warranty Reserve :: provisions_noncurrent => provisions_noncurrent
  Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
  Equity
    3000 - Common Stock :: share_capital => share_capital
    3010 - Additional Paid-In Capital :: share_premium => share_premium
    Retained Earnings :: retained_earnings - net_income => retained_earnings
    Net Income :: net_income => profit_for_year_in_equity
  Total Equity :: total_equity => total_equity
Total Liabilities & Equity :: total_assets => total_liabilities_and_equity
"""
WITHOUT = (*PLAIN, *DEFERRED_TAX, "pension_obligations", "legal_reserve", "free_reserves", "own_work_capitalised")


def dollars(amount: float) -> str:
    return f"(${-amount:,.2f})" if amount < 0 else f"${amount:,.2f}"


def netsuite_comparative() -> Form:
    """NetSuite's comparative reports in one csv: account numbers in labels, nested totals, fiscal years to September, dollar signs."""
    books = company(
        "Ridgeway Conveyor Systems, Inc.",
        "manufacturer",
        "strained",
        sales=1_475_000_000,
        step=0.01,
        seed=3,
        without=WITHOUT,
    )
    books = split(books, allowances=("sales_goods", 0.012), cards=("other_current_liabilities", 0.35))
    form = Form(
        books, "RidgewayComparativeFY22-FY24.csv", date(2024, 9, 30), prints=Print(1, 2, words=dollars, zero="$0.00")
    )
    form.leave_open(
        "other_current_assets other_noncurrent_assets long_term_receivables other_current_liabilities personnel_expenses "
        "depreciation_amortisation depreciation_ppe selling_expenses general_admin_expenses other_operating_income "
        "profit_before_tax net_financial_result external_services other_operating_expenses materials_consumed "
        "total_operating_income property_plant_equipment_gross provisions_total"
    )
    form.also("total_noncurrent_assets", "total_assets - total_current_assets")
    page = form.page("")
    for title, when, heads, drawn in (
        (
            "Comparative Income Statement", "From Oct 2021 to Sep 2024",
            ("FY 2022 (Oct 2021 - Sep 2022)", "FY 2023 (Oct 2022 - Sep 2023)", "FY 2024 (Oct 2023 - Sep 2024)"), INCOME,
        ),
        ("Comparative Balance Sheet", "End of Sep 2024", ("As of Sep 2022", "As of Sep 2023", "As of Sep 2024"), BALANCE),
    ):  # fmt: skip
        page.put("Ridgeway Conveyor Systems, Inc.")
        page.put("Parent Company : Ridgeway Conveyor Systems, Inc. (Consolidated)")
        page.put(title)
        page.put(when)
        page.put("Financial Row", *heads)
        page.put(None, "Amount", "Amount", "Amount")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
        page.skip()
    return form


FORMS = (netsuite_comparative,)
