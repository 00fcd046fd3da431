"""A terminal's financial analysis, standardised: plus and minus signs before the lines, years and a last column of twelve months."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import twelve_months
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Revenue :: revenue => revenue
    + Sales & Services Revenue :: revenue
  - Cost of Revenue :: cost_of_sales => cost_of_sales
    + Cost of Goods & Services :: cost_of_sales
Gross Profit => gross_profit
  + Other Operating Income => other_operating_income
  - Operating Expenses :: sga_expenses => sga_expenses/total_operating_expenses
    + Selling, General & Admin :: sga_expenses => sga_expenses
Operating Income (Loss) :: operating_profit => operating_profit
  - Non-Operating (Income) Loss :: interest_expense - interest_income
    + Interest Expense, Net :: interest_expense - interest_income => -net_financial_result
    + Interest Expense => interest_expense
    - Interest Income => interest_income
Pretax Income :: profit_before_tax => profit_before_tax
  - Income Tax Expense (Benefit) :: income_tax_expense => income_tax_expense
Income (Loss) from Cont Ops :: net_income
Net Income, GAAP :: net_income => net_income
Reference Items
EBITDA => ebitda
"""
BALANCE = """
Total Assets
  + Cash, Cash Equivalents & STI :: cash_and_equivalents + short_term_investments
    + Cash & Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
    + ST Investments :: short_term_investments => short_term_investments
  + Accounts & Notes Receiv :: trade_receivables => trade_receivables
  + Inventories => inventories
    + Raw Materials :: raw
    + Work In Process :: wip
    + Finished Goods :: finished
    + Other Inventory :: advances_paid
  + Other ST Assets :: other_receivables + prepaid_expenses => other_current_assets
Total Current Assets => total_current_assets
  + Property, Plant & Equip, Net :: property_plant_equipment => property_plant_equipment
    + Property, Plant & Equip :: property_plant_equipment_gross => property_plant_equipment_gross
    - Accumulated Depreciation => accumulated_depreciation
  + LT Investments & Receivables :: financial_assets => long_term_investments
  + Other LT Assets :: intangibles + deferred_tax_assets
    + Total Intangible Assets :: intangibles
    + Goodwill => goodwill
    + Other Intangible Assets :: intangible_assets => intangible_assets
    + Deferred Tax Assets => deferred_tax_assets
Total Noncurrent Assets => total_noncurrent_assets
Total Assets => total_assets
Liabilities & Shareholders' Equity
  + Payables & Accruals :: trade_payables + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
    + Accounts Payable :: trade_payables => trade_payables
    + Accrued Taxes :: current_tax_payable + taxes_and_social
    + Other Payables & Accruals :: employee_payables + accrued_expenses
  + ST Debt :: bank_current => short_term_debt
    + ST Borrowings :: bank_short
    + Current Portion of LT Debt :: bank_portion => current_portion_long_term_debt
  + Other ST Liabilities :: contract_liabilities + other_current_liabilities + provisions_current
    + Deferred Revenue :: contract_liabilities => contract_liabilities
    + Misc ST Liabilities :: other_current_liabilities + provisions_current
Total Current Liabilities => total_current_liabilities
  + LT Debt :: bank_long + owner_loan => long_term_debt
  + Other LT Liabilities :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities
    + Pension Liabilities :: pension_obligations => pension_obligations
    + Deferred Tax Liabilities => deferred_tax_liabilities
    + Misc LT Liabilities :: provisions_noncurrent
Total Noncurrent Liabilities => total_noncurrent_liabilities
Total Liabilities => total_liabilities
  + Share Capital & APIC :: share_capital + share_premium
    + Common Stock :: share_capital => share_capital
    + Additional Paid in Capital :: share_premium => share_premium
  + Retained Earnings => retained_earnings
Total Equity => total_equity
Total Liabilities & Equity :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
Cash from Operating Activities
  + Net Income :: net_income => cf_start_profit
  + Depreciation & Amortization :: depreciation_amortisation => cf_depreciation
  + Non-Cash Items :: cf_other_noncash => cf_other_noncash
  + Chg in Non-Cash Work Cap :: cf_change_working_capital => cf_change_working_capital
    + (Inc) Dec in Accts Receiv :: cf_change_receivables => cf_change_receivables
    + (Inc) Dec in Inventories :: cf_change_inventories => cf_change_inventories
    + Inc (Dec) in Accts Payable :: cf_change_payables => cf_change_payables
    + Inc (Dec) in Other :: cf_change_other_wc => cf_change_other_wc
Cash from Operating Activities :: cf_operating => cf_operating
Cash from Investing Activities
  + Change in Fixed & Intang :: disposal_proceeds - capex - capex_intangibles
    + Disp in Fixed & Intang :: disposal_proceeds => cf_disposal_proceeds
    + Acq of Fixed Prod Assets :: - capex => cf_capex
    + Acq of Intangible Assets :: - capex_intangibles => cf_capex_intangibles
  + Other Investing Activities :: cf_other_investing => cf_other_investing
Cash from Investing Activities :: cf_investing => cf_investing
Cash from Financing Activities
  + Dividends Paid :: - dividends_declared => cf_dividends_paid
  + Cash From (Repayment) Debt :: borrowed - repaid
    + Cash From LT Debt :: borrowed => cf_debt_proceeds
    + Repayments of LT Debt :: - repaid => cf_debt_repayment
Cash from Financing Activities :: cf_financing => cf_financing
Net Changes in Cash :: cf_net_change => cf_net_change
"""


def bloomberg() -> Form:
    """Headings of three rows with the year, "12 Months Ending" and its day; the last column is the last twelve months."""
    books = company("Pallaster Industries Inc", "manufacturer", sales=1_240_000, years=3)
    latest = twelve_months(company("Pallaster Industries Inc", "manufacturer", sales=1_240_000, years=4), 2)
    form = Form(books, "PLST US Equity - Standardized.xlsx", prints=Print(1_000_000, 1, "#,##0.0"))
    form.leave_open(
        "current_tax_payable other_tax_social_payables accrued_expenses employee_payables other_current_liabilities provisions_noncurrent other_noncurrent_liabilities "
        "other_noncurrent_assets provisions_current total_operating_income depreciation_amortisation"
    )
    half = Period(2025, date(2025, 6, 30), None)
    for name, drawn in (
        ("Income - GAAP", INCOME),
        ("Bal Sheet - Standardized", BALANCE),
        ("Cash Flow - Standardized", FLOWS),
    ):
        page = form.page(name)
        page.put(f"{books.name} (PLST US) - {name}")
        page.put("In Millions of USD except Per Share", "FY 2022", "FY 2023", "FY 2024", "Current/LTM")
        page.put("12 Months Ending", "12/31/2022", "12/31/2023", "12/31/2024", "06/30/2025")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0), Amount(0, books=latest, period=half, counts=False)))
    return form


FORMS = (bloomberg,)
