"""Export of a stock screener: ends of fiscal years and the last twelve months across, growth below every line."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import twelve_months
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Revenues :: revenue
Total Revenues :: revenue => revenue
  % Change YoY
Cost of Goods Sold :: - cost_of_sales => -cost_of_sales
Gross Profit :: gross_profit => gross_profit
  % Gross Margins
Selling General & Admin Expenses :: - sga_expenses => -sga_expenses
Other Operating Expenses :: other_operating_income
Total Operating Expenses :: - sga_expenses + other_operating_income
Operating Income :: operating_profit => operating_profit
  % Operating Margins
Interest Expense :: - interest_expense => -interest_expense
Interest And Investment Income :: interest_income => interest_income
EBT Excl. Unusual Items :: profit_before_tax
EBT Incl. Unusual Items :: profit_before_tax => profit_before_tax
Income Tax Expense :: - income_tax_expense => -income_tax_expense
Earnings From Continuing Operations :: net_income
Net Income to Company :: net_income
Net Income :: net_income => net_income
Net Income to Common Incl Extra Items :: net_income
Weighted Average Diluted Shares Outstanding
EBITDA :: ebitda => ebitda
Effective Tax Rate %
"""
POSITION = """
Cash And Equivalents :: cash_and_equivalents => cash_and_equivalents
Short Term Investments :: short_term_investments => short_term_investments
Total Cash And Short Term Investments :: cash_and_equivalents + short_term_investments
Accounts Receivable :: trade_receivables => trade_receivables
Other Receivables :: other_receivables => other_receivables
Total Receivables :: receivables_total => receivables_total
Inventory :: inventories => inventories
Prepaid Expenses :: prepaid_expenses => prepaid_expenses
Total Current Assets :: total_current_assets => total_current_assets
Gross Property Plant And Equipment :: property_plant_equipment_gross
Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
Net Property Plant And Equipment :: property_plant_equipment => property_plant_equipment
Long-term Investments :: financial_assets => long_term_investments
Goodwill :: goodwill => goodwill
Other Intangibles :: intangible_assets => intangible_assets
Deferred Tax Assets Long-Term :: deferred_tax_assets => deferred_tax_assets
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Accrued Expenses :: accrued_expenses + employee_payables
Short-term Borrowings :: bank_short => short_term_debt
Current Portion of Long-Term Debt :: bank_portion => current_portion_long_term_debt
Current Income Taxes Payable :: current_tax_payable => current_tax_payable
Unearned Revenue Current :: contract_liabilities => contract_liabilities
Other Current Liabilities :: taxes_and_social + other_current_liabilities + provisions_current
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long-Term Debt :: bank_long + owner_loan => long_term_debt
Pension & Other Post Retirement Benefits :: pension_obligations => pension_obligations
Deferred Tax Liability Non Current :: deferred_tax_liabilities => deferred_tax_liabilities
Other Non Current Liabilities :: provisions_noncurrent => other_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock :: share_capital => share_capital
Additional Paid In Capital :: share_premium => share_premium
Retained Earnings :: retained_earnings => retained_earnings
Total Common Equity :: total_equity
Total Equity :: total_equity => total_equity
Total Liabilities And Equity :: total_assets => total_liabilities_and_equity
Total Shares Out. on Filing Date
Net Debt :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Total Debt :: bank_debt + owner_loan
Equity Method Investments
"""
FLOWS = """
Net Income :: net_income => cf_start_profit
Depreciation & Amortization :: depreciation_ppe
Amortization of Goodwill and Intangible Assets :: amortisation
Total Depreciation & Amortization :: depreciation_amortisation => cf_depreciation
Other Operating Activities :: cf_other_noncash + up_current_tax_payable
Change In Accounts Receivable :: cf_change_receivables => cf_change_receivables
Change In Inventories :: cf_change_inventories => cf_change_inventories
Change In Accounts Payable :: up_trade_payables => cf_change_payables
Change In Unearned Revenues :: up_contract_liabilities
Change in Other Net Operating Assets :: cf_change_other_wc - up_contract_liabilities - up_current_tax_payable
Cash from Operations :: cf_operating => cf_operating
  Memo: Change in Net Working Capital :: - cf_change_working_capital
Capital Expenditure :: cf_capex => cf_capex
Sale of Property, Plant, and Equipment :: disposal_proceeds => cf_disposal_proceeds
Sale (Purchase) of Intangible assets :: cf_capex_intangibles => cf_capex_intangibles
Investment in Marketable and Equity Securities :: cf_other_investing
Cash from Investing :: cf_investing => cf_investing
Long-Term Debt Issued :: borrowed
Total Debt Issued :: borrowed => cf_debt_proceeds
Long-Term Debt Repaid :: - repaid
Total Debt Repaid :: - repaid => cf_debt_repayment
Common Dividends Paid :: - dividends_declared
Common & Preferred Stock Dividends Paid :: - dividends_declared => cf_dividends_paid
Cash from Financing :: cf_financing => cf_financing
Net Change in Cash :: cf_net_change => cf_net_change
Free Cash Flow :: cf_operating + cf_capex
  % Free Cash Flow Margins
Cash Interest Paid :: interest_expense
Cash Income Tax Paid (Refund) :: tax_settled
"""
SHARES = ("% Change YoY", "% Gross Margins", "% Operating Margins", "% Free Cash Flow Margins", "Effective Tax Rate %")


def screener_page() -> Form:
    books = company("Ardmore Controls", "manufacturer", sales=9_300, step=1e5, last=2024, seed=111)
    form = Form(books, "ARDM.xlsx", end=date(2024, 9, 30), prints=Print(1e6, 2, "#,##0.00;(#,##0.00)"))
    form.leave_open("accrued_expenses other_current_liabilities net_debt total_debt property_plant_equipment_gross")
    form.leave_open(
        "other_operating_income other_operating_expenses total_operating_expenses cf_other_noncash cf_change_other_wc"
    )
    form.leave_open(
        "cf_other_investing depreciation_amortisation cf_interest_paid cf_tax_paid cf_change_working_capital"
    )
    form.leave_open(
        "total_noncurrent_assets total_noncurrent_liabilities exceptional_items employee_payables net_income_parent"
    )
    form.leave_open("equity_attributable_to_parent depreciation_ppe other_noncurrent_liabilities provisions_noncurrent")
    later = twelve_months(form.company, 2)
    end = Period(2025, date(2025, 3, 31), 12)
    for name, drawn in (("Income Statement", INCOME), ("Balance Sheet", POSITION), ("Cash Flow Statement", FLOWS)):
        page = form.page(name)
        page.put(f"Ardmore Controls (NYSE:ARDM) | {name}")
        page.put(f"{name} | In Millions USD", "9/30/22", "9/30/23", "9/30/24", "LTM")
        top = page.row
        columns: list[Column] = [0, Amount(2), Amount(1), Amount(0), Amount(0, books=later, period=end, counts=False)]
        page.table(drawn, columns)
        for row in range(top, page.row):
            if (label := page.cells.get((row, 1))) and str(label.value).strip() in SHARES:
                page.row, kept = row, page.row
                page.put("7.12%", "6.88%", "9.41%", "8.02%", column=2)
                page.row = kept
    return form


FORMS = (screener_page,)
