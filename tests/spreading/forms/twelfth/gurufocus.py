"""A value investor's site: thirty years on one sheet, periods as Dec24, per share data and ratios above the statements."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import between, past, rolling

INCOME = """
Revenue :: revenue => revenue
Cost of Goods Sold :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Gross Margin %
Selling, General, & Admin. Expense :: sga_expenses => sga_expenses
Research & Development
Other Operating Expense :: - other_operating_income
Total Operating Expense :: sga_expenses - other_operating_income
Operating Income :: operating_profit => operating_profit
Operating Margin %
Interest Income :: interest_income => interest_income
Interest Expense :: - interest_expense => -interest_expense
Net Interest Income :: net_financial_result
Other Income (Expense)
Pre-Tax Income :: profit_before_tax => profit_before_tax
Tax Provision :: - income_tax_expense => -income_tax_expense
Tax Rate %
Net Income (Continuing Operations) :: net_income
Net Income (Discontinued Operations)
Net Income :: net_income => net_income
Net Margin %
EPS (Diluted)
Shares Outstanding (Diluted Average)
EBIT :: operating_profit
Depreciation, Depletion and Amortization :: depreciation_amortisation => depreciation_amortisation
EBITDA :: ebitda => ebitda
"""
POSITION = """
Cash And Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Marketable Securities :: short_term_investments => short_term_investments
Cash, Cash Equivalents, Marketable Securities :: cash_and_equivalents + short_term_investments
Accounts Receivable :: trade_receivables => trade_receivables
Other Current Receivables :: other_receivables => other_receivables
Total Receivables :: receivables_total => receivables_total
Inventories, Raw Materials & Components :: raw
Inventories, Work In Process :: wip
Inventories, Finished Goods :: finished
Inventories, Other :: advances_paid
Total Inventories :: inventories => inventories
Other Current Assets :: prepaid_expenses => other_current_assets/prepaid_expenses
Total Current Assets :: total_current_assets => total_current_assets
Investments And Advances :: financial_assets => long_term_investments
Gross Property, Plant and Equipment :: property_plant_equipment_gross => property_plant_equipment_gross
Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
Property, Plant and Equipment :: property_plant_equipment => property_plant_equipment
Intangible Assets :: intangibles
   Goodwill :: goodwill => goodwill
Other Long Term Assets :: deferred_tax_assets
Total Long-Term Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Total Tax Payable :: current_tax_payable + taxes_and_social
Current Accrued Expense :: accrued_expenses + employee_payables => accrued_expenses
Accounts Payable & Accrued Expense :: trade_payables + current_tax_payable + taxes_and_social + accrued_expenses + employee_payables
Short-Term Debt :: bank_current => short_term_debt
Short-Term Capital Lease Obligation
Short-Term Debt & Capital Lease Obligation :: bank_current
Current Deferred Revenue :: contract_liabilities => contract_liabilities
DeferredTaxAndRevenue :: contract_liabilities
Other Current Liabilities :: other_current_liabilities + provisions_current => other_current_liabilities
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long-Term Debt :: bank_long + owner_loan => long_term_debt
Long-Term Capital Lease Obligation
Long-Term Debt & Capital Lease Obligation :: bank_long + owner_loan
Debt-to-Equity
PensionAndRetirementBenefit :: pension_obligations => pension_obligations
NonCurrent Deferred Liabilities :: deferred_tax_liabilities
Other Long-Term Liabilities :: provisions_noncurrent => other_noncurrent_liabilities
Total Long-Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock :: share_capital => share_capital
Preferred Stock
Retained Earnings :: retained_earnings => retained_earnings
Accumulated other comprehensive income (loss)
Additional Paid-In Capital :: share_premium => share_premium
Treasury Stock
Total Stockholders Equity :: total_equity
Minority Interest
Total Equity :: total_equity => total_equity
Equity-to-Asset
"""
FLOWS = """
Net Income From Continuing Operations :: net_income => cf_start_profit
Depreciation, Depletion and Amortization :: depreciation_amortisation => cf_depreciation
  Change In Receivables :: cf_change_receivables => cf_change_receivables
  Change In Inventory :: cf_change_inventories => cf_change_inventories
  Change In Payables And Accrued Expense :: cf_change_payables => cf_change_payables
  Change In Other Working Capital :: cf_change_other_wc
Change In Working Capital :: cf_change_working_capital => cf_change_working_capital
Change In DeferredTax :: deferred_tax_noncash
Stock Based Compensation
Cash Flow from Others :: provisions_change - disposal_gain
Cash Flow from Operations :: cf_operating => cf_operating
Purchase Of Property, Plant, Equipment :: - capex => cf_capex
Sale Of Property, Plant, Equipment :: disposal_proceeds => cf_disposal_proceeds
Net Intangibles Purchase And Sale :: - capex_intangibles => cf_capex_intangibles
Cash From Other Investing Activities :: cf_other_investing => cf_other_investing
Cash Flow from Investing :: cf_investing => cf_investing
Issuance of Stock :: raised
Repurchase of Stock
Issuance of Debt :: borrowed => cf_debt_proceeds
Payments of Debt :: - repaid => cf_debt_repayment
Net Issuance of Debt :: borrowed - repaid
Cash Flow for Dividends :: - dividends_declared => cf_dividends_paid
Cash Flow from Financing :: cf_financing => cf_financing
Beginning Cash Position :: cash_beginning => cash_beginning
Effect of Exchange Rate Changes
Net Change in Cash :: cf_net_change => cf_net_change
Ending Cash Position :: cash_end => cash_end
Capital Expenditure :: - capex - capex_intangibles
Free Cash Flow :: cf_operating - capex - capex_intangibles
"""
RATIOS = {
    "Gross Margin %": (28.1, 29.4, 28.8, 30.2, 29.9),
    "Operating Margin %": (8.2, 9.1, 8.8, 9.7, 9.9),
    "Tax Rate %": (25.1, 24.9, 25.0, 25.0, 25.0),
    "Net Margin %": (5.8, 6.4, 6.2, 6.9, 7.0),
    "EPS (Diluted)": (1.21, 1.44, 1.52, 1.77, 1.83),
    "Shares Outstanding (Diluted Average)": (41.2, 41.0, 40.8, 40.6, 40.5),
    "Debt-to-Equity": (0.61, 0.55, 0.52, 0.47, 0.45),
    "Equity-to-Asset": (0.44, 0.46, 0.47, 0.49, 0.5),
}


def gurufocus() -> Form:
    """Periods as Dec24 and TTM, ratios of per cent without a sign, totals above and below their parts."""
    grown = company("Larkhill Systems Inc", sales=7_410, step=1e5, years=5, last=2025, seed=201, without=PLAIN)
    books = past(grown)
    form = Form(books, "LKHL_30Y_Financials.xlsx", prints=Print(1e6, 1, "#,##0.0"))
    form.leave_open(
        "other_operating_income other_operating_expenses total_operating_expenses net_financial_result intangible_assets "
        "other_noncurrent_assets deferred_tax_assets deferred_tax_liabilities current_tax_payable cf_other_noncash "
        "cf_change_other_wc cf_equity_proceeds total_debt net_debt equity_attributable_to_parent other_tax_social_payables "
        "shares_outstanding employee_payables provisions_current long_term_receivables other_financial_result"
    )
    page = form.page("30-Y Financials")
    page.put("Larkhill Systems Inc (NAS:LKHL)")
    page.put(
        "All numbers are in millions except for per share data, ratio, and percentage. All currency related amount are in USD."
    )
    page.skip()
    page.put("Fiscal Period", "Dec21", "Dec22", "Dec23", "Dec24", "TTM/current")
    page.put("Per Share Data")
    page.put("Revenue per Share", 18.4, 19.9, 21.7, 23.4, 23.9)
    page.put("EBITDA per Share", 2.41, 2.77, 2.91, 3.3, 3.41)
    page.put("Earnings per Share (Diluted)", 1.21, 1.44, 1.52, 1.77, 1.83)
    page.put("Free Cash Flow per Share", 0.9, 1.1, 1.0, 1.3, 1.35)
    page.put("Book Value per Share", 8.1, 9.0, 9.8, 10.9, 11.2)
    page.put("Month End Stock Price", 22.4, 19.8, 27.1, 31.6, 33.0)
    page.put("Ratios")
    page.put("Return on Equity %", 15.2, 16.7, 16.1, 17.0, 17.1)
    page.put("Return on Assets %", 6.6, 7.5, 7.4, 8.2, 8.3)
    page.put("Days Sales Outstanding", 58.1, 56.4, 57.2, 55.8, 55.9)
    page.put("Cash Conversion Cycle", 81.0, 79.2, 80.4, 77.3, 77.0)
    later, end = rolling(grown, 2), Period(2025, date(2025, 6, 30), 12)
    columns = [0, *(Amount(back) for back in (3, 2, 1, 0)), Amount(0, books=later, period=end, counts=False)]
    for title, drawn in (("Income Statement", INCOME), ("Balance Sheet", POSITION), ("Cashflow Statement", FLOWS)):
        page.put(title)
        top = page.row
        page.table(drawn, columns)
        for label, values in RATIOS.items():
            between(page, top, label, values)
    page.put("Valuation Ratios")
    page.put("PE Ratio", 18.5, 13.8, 17.8, 17.9, 18.0)
    page.put("EV-to-EBITDA", 9.9, 7.9, 10.1, 10.2, 10.3)
    page.put("Valuation and Quality")
    page.put("Market Cap", 922.9, 811.8, 1105.7, 1283.0, 1336.5)
    page.put("Altman Z-Score", 3.1, 3.2, 3.6, 3.9, 4.0)
    return form


FORMS = (gurufocus,)
