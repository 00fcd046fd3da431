"""A terminal's sheets of five years: period ends, report dates, currencies and scale as rows above the numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

REFINITIV_BALANCE = """
Assets
Cash & Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Short-Term Investments - Total :: short_term_investments => short_term_investments
Cash & Short-Term Investments - Total :: cash_and_equivalents + short_term_investments
Trade Accounts & Trade Notes Receivable - Net :: trade_receivables => trade_receivables
Receivables - Other - Total :: other_receivables => other_receivables
Loans & Receivables - Net - Short-Term :: receivables_total => receivables_total
Inventories - Finished Goods :: finished
Inventories - Work in Progress :: wip
Inventories - Raw Materials :: raw
Inventories - Total :: inventories => inventories
Prepaid Expenses - Short-Term :: prepaid_expenses => prepaid_expenses
Total Current Assets => total_current_assets
Investments - Long-Term :: long_term_investments => long_term_investments
Receivables & Loans - Long-Term :: deposits => long_term_receivables
Property, Plant & Equipment - Gross - Total :: property_plant_equipment_gross => property_plant_equipment_gross
Property, Plant & Equipment - Accumulated Depreciation & Impairment - Total :: accumulated_depreciation => accumulated_depreciation
Property Plant & Equipment - Net - Total :: property_plant_equipment => property_plant_equipment
Intangible Assets - Total - Net :: intangibles
Goodwill/Cost in Excess of Assets Purchased - Net :: goodwill => goodwill
Intangible Assets - excluding Goodwill - Net - Total :: intangible_assets => intangible_assets
Deferred Tax - Asset - Long-Term :: deferred_tax_assets => deferred_tax_assets
Total Non-Current Assets :: total_noncurrent_assets => total_noncurrent_assets
Total Assets :: total_assets => total_assets
Liabilities
Trade Accounts Payable & Accruals - Short-Term :: trade_payables + accrued_expenses
Trade Accounts & Trade Notes Payable - Short-Term :: trade_payables => trade_payables
Accrued Expenses - Short-Term :: accrued_expenses => accrued_expenses
Short-Term Debt & Current Portion of Long-Term Debt :: bank_current
Short-Term Debt & Notes Payable :: bank_short => short_term_debt
Current Portion of Long-Term Debt including Capitalized Leases :: bank_portion => current_portion_long_term_debt
Income Taxes - Payable - Short-Term :: current_tax_payable => current_tax_payable
Deferred Income - Short-Term :: contract_liabilities => contract_liabilities
Other Current Liabilities - Total :: taxes_and_social + employee_payables + other_current_liabilities + provisions_current => other_current_liabilities
Total Current Liabilities => total_current_liabilities
Debt - Long-Term - Total :: bank_long + owner_loan => long_term_debt
Deferred Tax - Liability - Long-Term :: deferred_tax_liabilities => deferred_tax_liabilities
Provisions - Long-Term :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Total Non-Current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities => total_liabilities
Shareholders' Equity
Common Equity - Contributed :: share_capital + share_premium
Common Shares - Issued & Paid :: share_capital => share_capital
Common Equity - Additional Paid in Capital including Option Reserve :: share_premium => share_premium
Retained Earnings - Total :: retained_earnings => retained_earnings
Common Equity Attributable to Parent Shareholders :: total_equity
Total Shareholders' Equity including Minority Interest & Hybrid Debt :: total_equity => total_equity
Total Liabilities & Equity :: total_liabilities_and_equity => total_liabilities_and_equity
Supplemental
Debt - Total :: bank_debt + owner_loan
Net Debt :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
"""


REFINITIV_INCOME = """
Revenue from Business Activities - Total :: revenue => revenue
Revenue from Goods & Services :: revenue
Cost of Operating Revenue :: cost_of_sales
Cost of Revenues - Total :: cost_of_sales => cost_of_sales
Gross Profit - Industrials/Property - Total :: gross_profit => gross_profit
Selling, General & Administrative Expenses - Total :: sga_expenses => sga_expenses
Other Operating Expense/(Income) - Net - Total :: - other_operating_income
Operating Expenses - Total :: cost_of_sales + sga_expenses - other_operating_income
Operating Profit before Non-Recurring Income/Expense :: operating_profit => operating_profit
Financing Income/(Expense) - Net - Total :: net_financial_result
Interest Expense - Net of (Interest Income) :: interest_expense - interest_income
Interest Expense :: interest_expense => interest_expense
Interest Income :: interest_income => interest_income
Income before Taxes :: profit_before_tax => profit_before_tax
Income Taxes :: income_tax_expense => income_tax_expense
Net Income after Tax :: net_income => net_income
Net Income before Minority Interest :: net_income
Supplemental
Earnings before Interest, Taxes, Depreciation & Amortization (EBITDA) :: ebitda => ebitda
Depreciation, Depletion & Amortization - Total :: depreciation_amortisation => depreciation_amortisation
"""


REFINITIV_FLOWS = """
Profit/(Loss) - Starting Line - Cash Flow :: net_income => cf_start_profit
Depreciation, Depletion & Amortization including Impairment - Cash Flow - to Reconcile :: depreciation_amortisation => cf_depreciation
Non-Cash Items & Reconciliation Adjustments - Cash Flow - to Reconcile :: cf_other_noncash
Cash Flow from Operating Activities before Changes in Working Capital :: cf_before_working_capital => cf_before_working_capital
Accounts Receivables - Decrease/(Increase) - Cash Flow :: cf_change_receivables => cf_change_receivables
Inventories - Decrease/(Increase) - Cash Flow :: cf_change_inventories => cf_change_inventories
Accounts Payable - Increase/(Decrease) - Cash Flow :: cf_change_payables => cf_change_payables
Other Assets & Liabilities - Total - Increase/(Decrease) - Cash Flow :: cf_change_other_wc
Working Capital - Increase/(Decrease) - Cash Flow :: cf_change_working_capital => cf_change_working_capital
Net Cash Flow from Operating Activities :: cf_operating => cf_operating
Capital Expenditures - Net - Cash Flow :: capex + capex_intangibles - disposal_proceeds
Capital Expenditures - Total :: capex + capex_intangibles
Property Plant & Equipment - Purchased - Cash Flow :: - capex => cf_capex
Intangible Assets - Purchased/Acquired - Cash Flow :: - capex_intangibles => cf_capex_intangibles
Property Plant & Equipment - Sold - Cash Flow :: disposal_proceeds => cf_disposal_proceeds
Other Investing Cash Flow - Decrease/(Increase) :: cf_other_investing => cf_other_investing
Net Cash Flow from Investing Activities :: cf_investing => cf_investing
Dividends Paid - Cash - Total - Cash Flow :: - dividends_declared
Debt - Issued - Long-Term & Short-Term - Total - Cash Flow :: borrowed => cf_debt_proceeds
Debt - Reduced - Long-Term & Short-Term - Total - Cash Flow :: - repaid => cf_debt_repayment
Net Cash Flow from Financing Activities :: cf_financing => cf_financing
Net Change in Cash - Total :: cf_net_change => cf_net_change
Net Cash - Beginning Balance :: cash_beginning => cash_beginning
Net Cash - Ending Balance :: cash_end => cash_end
Free Cash Flow :: cf_operating - capex - capex_intangibles
"""


def data_terminal() -> Form:
    """A terminal's sheets of five years: period ends, report dates, currencies and scale as rows above the numbers."""
    form = Form(
        company("Kessler Antriebe AG", sales=318_000, years=5, seed=19),
        "Kessler Antriebe AG Financials.xlsx",
        date(2024, 9, 30),
        prints=Print(unit=1000, decimals=1, number_format="#,##0.0"),
    )
    form.leave_open(
        "net_financial_result cf_other_noncash cf_change_other_wc cf_dividends_paid total_operating_expenses total_debt net_debt other_noncurrent_liabilities"
    )
    prints = Print(unit=1_000_000, decimals=3, number_format="#,##0.0")
    for name, drawn in (
        ("Balance Sheet", REFINITIV_BALANCE),
        ("Income Statement", REFINITIV_INCOME),
        ("Cash Flow", REFINITIV_FLOWS),
    ):
        page = form.page(name)
        page.put("Kessler Antriebe AG (KSAG.DE)")
        page.put(f"{name} - Annual - Standardized")
        page.put("Consolidated Basis", "Consolidated")
        page.put("Scaling Factor", "Millions")
        page.put("Statement Currency", "EUR")
        page.skip()
        page.put("Fiscal Period", *(f"FY{2024 - back}" for back in range(5)))
        page.put("Period End Date", *(date(2024 - back, 9, 30) for back in range(5)))
        page.put("Statement Date", *(date(2024 - back, 12, 12) for back in range(5)))
        page.put("Period Length", *["12 M"] * 5)
        page.put("Source", *["ARS"] * 5)
        page.put("Update Type", "Original", "Restated", "Restated", "Original", "Original")
        page.table(drawn, [0, *(Amount(back) for back in range(5))], prints=prints)
        page.skip()
        page.put("Copyright © 2025. All rights reserved. Run 03-Feb-2025 14:22 by terminal user")
    return form


FORMS: tuple[Callable[[], Form], ...] = (data_terminal,)
