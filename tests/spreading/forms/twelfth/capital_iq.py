"""A bank's data provider: heads of three lines in one cell, LTM at the end, dashes, currency and order in cells above."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import past, rolling

INCOME = """
  Revenue :: revenue
  Other Revenue
*    Total Revenue :: revenue => revenue

  Cost Of Goods Sold :: cost_of_sales => cost_of_sales
*    Gross Profit :: gross_profit => gross_profit

  Selling General & Admin Exp. :: sga_expenses => sga_expenses
  R & D Exp.
  Depreciation & Amort.
  Other Operating Expense/(Income) :: - other_operating_income
*    Other Operating Exp., Total :: sga_expenses - other_operating_income

*    Operating Income :: operating_profit => operating_profit

  Interest Expense :: - interest_expense => -interest_expense
  Interest and Invest. Income :: interest_income => interest_income
*    Net Interest Exp. :: net_financial_result

*    EBT Excl. Unusual Items :: profit_before_tax
*    EBT Incl. Unusual Items :: profit_before_tax => profit_before_tax

  Income Tax Expense :: income_tax_expense => income_tax_expense
*    Earnings from Cont. Ops. :: net_income

  Minority Int. in Earnings
*    Net Income :: net_income => net_income

*    NI to Common Incl Extra Items :: net_income
Per Share Items
Basic EPS
Weighted Avg. Basic Shares Out.
Supplemental Items
EBITDA :: ebitda => ebitda
EBIT :: operating_profit
Effective Tax Rate %
"""
POSITION = """
ASSETS
  Cash And Equivalents :: cash_and_equivalents => cash_and_equivalents
  Short Term Investments :: short_term_investments => short_term_investments
*    Total Cash & ST Investments :: cash_and_equivalents + short_term_investments

  Accounts Receivable :: trade_receivables => trade_receivables
  Other Receivables :: other_receivables => other_receivables
*    Total Receivables :: receivables_total => receivables_total

  Inventory :: inventories => inventories
  Prepaid Exp. :: prepaid_expenses => prepaid_expenses
*    Total Current Assets :: total_current_assets => total_current_assets

  Gross Property, Plant & Equipment :: property_plant_equipment_gross => property_plant_equipment_gross
  Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
*    Net Property, Plant & Equipment :: property_plant_equipment => property_plant_equipment

  Long-term Investments :: financial_assets => long_term_investments
  Goodwill :: goodwill => goodwill
  Other Intangibles :: intangible_assets => intangible_assets
  Deferred Tax Assets, LT :: deferred_tax_assets => deferred_tax_assets
*Total Assets :: total_assets => total_assets

LIABILITIES
  Accounts Payable :: trade_payables => trade_payables
  Accrued Exp. :: accrued_expenses + employee_payables => accrued_expenses
  Short-term Borrowings :: bank_short => short_term_debt
  Curr. Port. of LT Debt :: bank_portion => current_portion_long_term_debt
  Curr. Income Taxes Payable :: current_tax_payable => current_tax_payable
  Unearned Revenue, Current :: contract_liabilities => contract_liabilities
  Other Current Liabilities :: taxes_and_social + other_current_liabilities + provisions_current => other_current_liabilities
*    Total Current Liabilities :: total_current_liabilities => total_current_liabilities

  Long-Term Debt :: bank_long + owner_loan => long_term_debt
  Pension & Other Post-Retire. Benefits :: pension_obligations => pension_obligations
  Def. Tax Liability, Non-Curr. :: deferred_tax_liabilities => deferred_tax_liabilities
  Other Non-Current Liabilities :: provisions_noncurrent => other_noncurrent_liabilities
*Total Liabilities :: total_liabilities => total_liabilities

  Common Stock :: share_capital => share_capital
  Additional Paid In Capital :: share_premium => share_premium
  Retained Earnings :: retained_earnings => retained_earnings
  Treasury Stock
*    Total Common Equity :: total_equity
*Total Equity :: total_equity => total_equity

*Total Liabilities And Equity :: total_liabilities_and_equity => total_liabilities_and_equity
Supplemental Items
Total Shares Out. on Filing Date
Tangible Book Value :: total_equity - intangibles
Total Debt :: bank_debt + owner_loan
Net Debt :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
"""
FLOWS = """
*Net Income :: net_income => cf_start_profit
  Depreciation & Amort. :: depreciation_ppe
  Amort. of Goodwill and Intangibles :: amortisation
*Depreciation & Amort., Total :: depreciation_amortisation => cf_depreciation

  (Gain) Loss From Sale Of Assets :: - disposal_gain
  Other Operating Activities :: provisions_change + deferred_tax_noncash
  Change in Acc. Receivable :: cf_change_receivables => cf_change_receivables
  Change In Inventories :: cf_change_inventories => cf_change_inventories
  Change in Acc. Payable :: cf_change_payables => cf_change_payables
  Change in Other Net Operating Assets :: cf_change_other_wc
*Cash from Ops. :: cf_operating => cf_operating

  Capital Expenditure :: - capex => cf_capex
  Sale of Property, Plant, and Equipment :: disposal_proceeds => cf_disposal_proceeds
  Sale (Purchase) of Intangible assets :: - capex_intangibles => cf_capex_intangibles
  Invest. in Marketable & Equity Securt. :: cf_other_investing
*Cash from Investing :: cf_investing => cf_investing

  Total Debt Issued :: borrowed => cf_debt_proceeds
  Total Debt Repaid :: - repaid => cf_debt_repayment
  Issuance of Common Stock :: raised
  Common Dividends Paid :: - dividends_declared
*    Total Dividends Paid :: - dividends_declared => cf_dividends_paid
*Cash from Financing :: cf_financing => cf_financing

*Net Change in Cash :: cf_net_change => cf_net_change
Supplemental Items
Cash Interest Paid :: interest_expense
Cash Taxes Paid :: tax_settled
Levered Free Cash Flow :: cf_operating - capex
"""


def capital_iq() -> Form:
    """Restated and reclassified years in the heads, fiscal years to May, thousands of millions with a dash for zero."""
    grown = company("Trentham Bearings plc", sales=611_000, years=5, last=2025, seed=216, without=PLAIN)
    books = past(grown)
    form = Form(books, "Trentham Bearings plc LSE TRBG Financials.xls", date(2024, 5, 31))
    form.prints = Print(1e6, 1, "#,##0.0_);(#,##0.0)", zero="-")
    form.leave_open(
        "other_operating_income other_operating_expenses total_operating_expenses net_financial_result cf_other_noncash "
        "cf_change_other_wc cf_other_investing cf_interest_paid cf_tax_paid cf_equity_proceeds total_debt net_debt "
        "equity_attributable_to_parent net_income_parent depreciation_ppe total_noncurrent_assets total_noncurrent_liabilities "
        "depreciation_amortisation shares_outstanding employee_payables cf_change_working_capital"
    )
    later, end = rolling(grown, 2), Period(2024, date(2024, 11, 30), 12)
    kinds = ("Restated", "Restated", "Reclassified", "")
    for name, drawn in (("Income Statement", INCOME), ("Balance Sheet", POSITION), ("Cash Flow", FLOWS)):
        page = form.page(name)
        page.put(f"Trentham Bearings plc (LSE:TRBG) > Financials > {name}")
        page.put("In Millions of the reported currency, except per share items.")
        page.put("Template:", "Standard", None, "Restatement:", "Latest Filings")
        page.put("Period Type:", "Annual", None, "Order:", "Latest on Right")
        page.put("Currency:", "Reported Currency", None, "Conversion:", "Historical")
        page.skip()
        flow = "12 months\n" if name != "Balance Sheet" else ""
        years = [f"{kind}\n{flow}May-31-{2021 + n}".strip() for n, kind in enumerate(kinds)]
        last = "LTM\n12 months\nNov-30-2024" if flow else "Nov-30-2024"
        page.put("For the Fiscal Period Ending" if flow else "Balance Sheet as of:", *years, last)
        page.put("Currency", *["GBP"] * 5)
        page.skip()
        columns = [0, *(Amount(back) for back in (3, 2, 1, 0)), Amount(0, books=later, period=end, counts=False)]
        page.table(drawn, columns)
    return form


FORMS = (capital_iq,)
