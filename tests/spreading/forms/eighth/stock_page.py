"""A stock page's download: four years newest first, growth and margins between the amounts, unit in one sentence."""

from __future__ import annotations

from tests.spreading.forms.later.books import share
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Revenue :: revenue => revenue
Revenue Growth (YoY)
Cost of Revenue :: cost_of_sales => cost_of_sales
Gross Profit :: gross_profit => gross_profit
Selling, General & Admin :: sga_expenses => sga_expenses
Other Operating Expenses :: - other_operating_income
Operating Expenses :: sga_expenses - other_operating_income
Operating Income :: operating_profit => operating_profit
Interest Expense :: - interest_expense => -interest_expense
Interest & Investment Income :: interest_income => interest_income
EBT Excluding Unusual Items :: profit_before_tax
Pretax Income :: profit_before_tax => profit_before_tax
Income Tax Expense :: income_tax_expense => income_tax_expense
Earnings From Continuing Operations :: net_income
Net Income :: net_income => net_income
Net Income to Common :: net_income
Free Cash Flow :: cf_operating + cf_capex
EBITDA :: ebitda => ebitda
D&A For EBITDA :: depreciation_amortisation => depreciation_amortisation
EBIT :: operating_profit
Revenue as Reported :: revenue
"""
MARGINS = """
Gross Margin :: gross_profit
Operating Margin :: operating_profit
Profit Margin :: net_income
Effective Tax Rate :: income_tax_expense
"""
BALANCE = """
Cash & Equivalents :: cash_and_equivalents => cash_and_equivalents
Short-Term Investments :: short_term_investments => short_term_investments
Cash & Short-Term Investments :: cash_and_equivalents + short_term_investments
Cash Growth
Accounts Receivable :: trade_receivables => trade_receivables
Other Receivables :: other_receivables => other_receivables
Receivables :: receivables_total => receivables_total
Inventory :: inventories => inventories
Prepaid Expenses :: prepaid_expenses => prepaid_expenses
Total Current Assets :: total_current_assets => total_current_assets
Property, Plant & Equipment :: property_plant_equipment => property_plant_equipment
Long-Term Investments :: financial_assets => long_term_investments
Goodwill :: goodwill => goodwill
Other Intangible Assets :: intangible_assets => intangible_assets
Long-Term Deferred Tax Assets :: deferred_tax_assets => deferred_tax_assets
Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Accrued Expenses :: accrued_expenses + employee_payables + taxes_and_social => accrued_expenses
Short-Term Debt :: bank_short => short_term_debt
Current Portion of Long-Term Debt :: bank_portion => current_portion_long_term_debt
Current Income Taxes Payable :: current_tax_payable => current_tax_payable
Current Unearned Revenue :: contract_liabilities => contract_liabilities
Other Current Liabilities :: other_current_liabilities + provisions_current => other_current_liabilities
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Long-Term Debt :: bank_long + owner_loan => long_term_debt
Pension & Post-Retirement Benefits :: pension_obligations => pension_obligations
Long-Term Deferred Tax Liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
Other Long-Term Liabilities :: provisions_noncurrent => other_noncurrent_liabilities
Total Liabilities :: total_liabilities => total_liabilities
Common Stock :: share_capital => share_capital
Additional Paid-In Capital :: share_premium => share_premium
Retained Earnings :: retained_earnings => retained_earnings
Total Common Equity :: total_equity
Shareholders' Equity :: total_equity => total_equity
Total Liabilities & Equity :: total_assets => total_liabilities_and_equity
Total Debt :: bank_debt + owner_loan
Net Cash (Debt) :: cash_and_equivalents + short_term_investments - bank_debt - owner_loan
Working Capital :: net_current_assets
Tangible Book Value :: total_equity - intangibles
"""
FLOWS = """
Net Income :: net_income => cf_start_profit
Depreciation & Amortization :: depreciation_amortisation => cf_depreciation
Loss (Gain) From Sale of Assets :: - disposal_gain
Other Operating Activities :: provisions_change + deferred_tax_noncash
Change in Accounts Receivable :: cf_change_receivables => cf_change_receivables
Change in Inventory :: cf_change_inventories => cf_change_inventories
Change in Accounts Payable :: cf_change_payables => cf_change_payables
Change in Other Net Operating Assets :: cf_change_other_wc => cf_change_other_wc
Operating Cash Flow :: cf_operating => cf_operating
Operating Cash Flow Growth
Capital Expenditures :: - capex => cf_capex
Sale of Property, Plant & Equipment :: disposal_proceeds => cf_disposal_proceeds
Sale (Purchase) of Intangibles :: - capex_intangibles => cf_capex_intangibles
Investment in Securities :: cf_other_investing => cf_other_investing
Investing Cash Flow :: cf_investing => cf_investing
Long-Term Debt Issued :: borrowed
Total Debt Issued :: borrowed => cf_debt_proceeds
Long-Term Debt Repaid :: - repaid
Total Debt Repaid :: - repaid => cf_debt_repayment
Net Debt Issued (Repaid) :: borrowed - repaid
Common Dividends Paid :: - dividends_declared => cf_dividends_paid
Financing Cash Flow :: cf_financing => cf_financing
Net Cash Flow :: cf_net_change => cf_net_change
Free Cash Flow :: cf_operating + cf_capex
Levered Free Cash Flow :: cf_operating + cf_capex - interest_expense
"""


def stock_page() -> Form:
    """Fiscal years as FY 2024, their ends below; sums of sums, cash with investments, debt twice."""
    books = company("Brightwater Tooling Inc", "manufacturer", sales=803_000, years=4)
    form = Form(books, "bwtl-financials.xlsx", prints=Print(1_000_000, 1, "#,##0.0"))
    form.leave_open(
        "other_operating_expenses total_operating_expenses other_operating_income cf_other_noncash net_income_parent free_cash_flow receivables_total financial_debt_unsplit ordinary_profit"
    )
    years = tuple(Amount(back) for back in range(4))
    for name, drawn in (("Income-Annual", INCOME), ("Balance-Sheet-Annual", BALANCE), ("Cash-Flow-Annual", FLOWS)):
        page = form.page(name)
        page.put("Financials in millions USD. Fiscal year is January - December.")
        page.put("Fiscal Year", *(f"FY {year}" for year in (2024, 2023, 2022, 2021)))
        page.put("Period Ending", "Dec 31, 2024", "Dec 31, 2023", "Dec 31, 2022", "Dec 31, 2021")
        page.table(drawn, (0, *years))
        if name == "Income-Annual":
            of_sales = share(books, "revenue", 0.0001, fine=100)
            shares = (Amount(back, books=of_sales, counts=False) for back in range(4))
            page.table(MARGINS, (0, *shares), prints=Print(1, 4, "0.00%"))
    return form


FORMS = (stock_page,)
