"""United Kingdom: a credit bureau's company report, its standard lines for profit, balance, funds and cash, in pounds."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
*Profit & Loss
Turnover :: revenue => revenue
Export :: export
Cost of Sales :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Wages & Salaries :: personnel_expenses
Directors Emoluments :: directors
Operating Profit :: operating_profit => operating_profit
Depreciation :: depreciation_amortisation
Audit Fees :: audit
Interest Payments :: interest_expense => interest_expense
Pre Tax Profit :: profit_before_tax => profit_before_tax
Taxation :: - income_tax_expense => -income_tax_expense
Profit After Tax :: net_income => net_income
Dividends Payable :: dividends_declared => dividends_declared
Retained Profit :: net_income - dividends_declared
"""
BALANCE = """
*Balance Sheet
Tangible Assets :: property_plant_equipment => property_plant_equipment
Intangible Assets :: intangibles => intangible_assets
Total Fixed Assets :: fixed_assets + financial_assets => total_noncurrent_assets
Stock :: inventories => inventories
Trade Debtors :: trade_receivables => trade_receivables
Cash :: cash_and_equivalents => cash_and_equivalents
Other Debtors :: other_receivables => other_receivables
Miscellaneous Current Assets :: prepaid_expenses + short_term_investments => other_current_assets
Total Current Assets :: total_current_assets => total_current_assets
Trade Creditors :: trade_payables => trade_payables
Bank Loans & Overdrafts :: bank_current => short_term_debt
Other Short Term Finance :: raised - raised
Miscellaneous Current Liabilities :: total_current_liabilities - trade_payables - bank_current => other_current_liabilities
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Bank Loans & Overdrafts and LTL :: total_noncurrent_liabilities + bank_current
Other Long Term Finance :: owner_loan
Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Capital & Reserves
Called Up Share Capital :: share_capital => share_capital
P & L Account Reserve :: retained_earnings => retained_earnings
Revaluation Reserves :: raised - raised
Sundry Reserves :: share_premium
Shareholder Funds :: total_equity => total_equity
*Other Financial Items
Net Worth :: total_equity - intangibles
Working Capital :: net_current_assets => net_current_assets
Total Assets :: total_assets => total_assets
Total Liabilities :: total_liabilities => total_liabilities
Net Assets :: total_equity => net_assets
*Cash Flow
Net Cashflow from Operations :: cf_operating => cf_operating
Net Cashflow before Financing :: cf_operating + cf_investing
Net Cashflow from Financing :: cf_financing => cf_financing
Increase in Cash :: cf_net_change => cf_net_change
*Miscellaneous
Capital Employed :: total_assets_less_current_liabilities => total_assets_less_current_liabilities
Contingent Liability :: raised - raised
"""


def credit_report() -> Form:
    """Weeks and currency below the days; wages and depreciation named between results of which they are no step."""
    end = date(2024, 9, 30)
    books = company("Aldermoor Castings Limited", "manufacturer", sales=9_870, years=3, without=PLAIN + DEFERRED_TAX)
    books = split(books, export=("revenue", 0.31), directors=("wages", 0.06), audit=("revenue", 0.002))
    form = Form(
        books,
        "company_report_04417719.csv",
        end=end,
        prints=Print(1, 0, words=lambda amount: f"£{amount:,.0f}".replace("£-", "-£"), zero="-"),
    )
    form.leave_open(
        "other_current_assets other_current_liabilities long_term_debt personnel_expenses depreciation_amortisation other_reserves "
        "share_premium other_noncurrent_liabilities long_term_investments interest_income net_financial_result employees"
    )
    page = form.page("")
    page.put("Company Name", books.name)
    page.put("Date Of Accounts", "30/09/2024", "30/09/2023", "30/09/2022")
    page.put("Weeks", "52", "52", "52")
    page.put("Currency", "GBP", "GBP", "GBP")
    page.put("Consolidated A/Cs", "N", "N", "N")
    for drawn in (INCOME, BALANCE):
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (credit_report,)
