"""Japan: the English translation of a listed company's yearly results after J-GAAP."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
Assets
   Current assets
      Cash and deposits :: cash_and_equivalents => cash_and_equivalents
      Notes and accounts receivable - trade, and contract assets :: trade_gross - electronic
      Electronically recorded monetary claims - operating :: electronic
      Securities :: short_term_investments => short_term_investments
      Merchandise and finished goods :: finished + merchandise => +inventories
      Work in process :: wip => +inventories
      Raw materials and supplies :: raw => +inventories
      Other :: advances_paid + other_receivables + prepaid_expenses => other_current_assets
      Allowance for doubtful accounts :: - allowance => -receivables_allowance
      Total current assets :: total_current_assets => total_current_assets
   Non-current assets
      Property, plant and equipment
         Buildings and structures :: buildings_gross
            Accumulated depreciation :: - buildings_worn
            Buildings and structures, net :: buildings
         Machinery, equipment and vehicles :: machinery_gross
            Accumulated depreciation :: - machinery_worn
            Machinery, equipment and vehicles, net :: machinery
         Tools, furniture and fixtures :: fixtures_gross
            Accumulated depreciation :: - fixtures_worn
            Tools, furniture and fixtures, net :: fixtures
         Construction in progress :: construction
         Total property, plant and equipment :: property_plant_equipment => property_plant_equipment
      Intangible assets
         Goodwill :: goodwill => goodwill
         Software :: intangible_assets => intangible_assets
         Total intangible assets :: intangibles
      Investments and other assets
         Investment securities :: long_term_investments => long_term_investments
         Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
         Other :: deposits => other_noncurrent_assets
         Total investments and other assets :: financial_assets + deferred_tax_assets
      Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
   Total assets :: total_assets => total_assets
Liabilities
   Current liabilities
      Notes and accounts payable - trade :: trade_payables => trade_payables
      Short-term borrowings :: bank_short => short_term_debt
      Current portion of long-term borrowings :: bank_portion => current_portion_long_term_debt
      Accounts payable - other :: other_current_liabilities
      Accrued expenses :: accrued_expenses => accrued_expenses
      Income taxes payable :: current_tax_payable => current_tax_payable
      Contract liabilities :: contract_liabilities => contract_liabilities
      Provision for bonuses :: employee_payables => employee_payables/provisions_current
      Provision for product warranties :: provisions_current
      Other :: taxes_and_social
      Total current liabilities :: total_current_liabilities => total_current_liabilities
   Non-current liabilities
      Long-term borrowings :: bank_long => long_term_debt
      Long-term borrowings from subsidiaries and associates :: owner_loan => related_party_payables_noncurrent
      Deferred tax liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
      Retirement benefit liability :: pension_obligations => pension_obligations
      Asset retirement obligations :: provisions_noncurrent => provisions_noncurrent
      Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
   Total liabilities :: total_liabilities => total_liabilities
Net assets
   Shareholders' equity
      Share capital :: share_capital => share_capital
      Capital surplus :: share_premium + own_shares => share_premium
      Retained earnings :: retained_earnings - minority => retained_earnings
      Treasury shares :: - own_shares => -treasury_shares
      Total shareholders' equity :: total_equity - minority => equity_attributable_to_parent
   Non-controlling interests :: minority => noncontrolling_interests
   Total net assets :: total_equity => total_equity
Total liabilities and net assets :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Net sales => revenue
Cost of sales => cost_of_sales
Gross profit => gross_profit
Selling, general and administrative expenses => sga_expenses
Operating profit :: gross_profit - sga_expenses => operating_profit
Non-operating income
   Interest income => interest_income
   Foreign exchange gains :: fx_gain
   Other :: sundry_income
   Total non-operating income :: finance_income + sundry_income
Non-operating expenses
   Interest expenses :: interest_expense => interest_expense
   Foreign exchange losses :: fx_loss
   Total non-operating expenses :: finance_costs
Ordinary profit :: gross_profit - sga_expenses + sundry_income + net_financial_result => ordinary_profit
Extraordinary income
   Gain on sale of non-current assets :: disposal_gain
   Subsidy income :: exceptional_income
   Total extraordinary income :: disposal_gain + exceptional_income => +exceptional_items
Extraordinary losses
   Business restructuring expenses :: exceptional_costs
   Total extraordinary losses :: exceptional_costs => +-exceptional_items
Profit before income taxes => profit_before_tax
Income taxes - current :: current_tax
Income taxes - deferred :: deferred_tax
Total income taxes => income_tax_expense
Profit => net_income
Profit attributable to non-controlling interests :: minority_profit
Profit attributable to owners of parent :: net_income - minority_profit => net_income_parent
"""
CASH = """
Cash flows from operating activities
   Profit before income taxes :: profit_before_tax => cf_start_profit
   Depreciation :: depreciation_amortisation => cf_depreciation
   Increase (decrease) in provisions and retirement benefit liability :: provisions_change
   Interest income :: - interest_income
   Interest expenses :: interest_expense
   Loss (gain) on sale of non-current assets :: - disposal_gain
   Decrease (increase) in trade receivables and contract assets :: - up_trade_receivables => cf_change_receivables
   Decrease (increase) in inventories :: - up_raw_inventories => cf_change_inventories
   Increase (decrease) in trade payables :: up_trade_payables => cf_change_payables
   Other, net :: cf_change_other_wc - up_current_tax_payable - up_other_receivables - up_advances_paid
   Subtotal :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
   Interest received :: interest_income => cf_interest_received
   Interest paid :: - interest_expense => cf_interest_paid
   Income taxes paid :: - tax_settled => cf_tax_paid
   Net cash provided by (used in) operating activities :: cf_operating => cf_operating
Cash flows from investing activities
   Purchase of property, plant and equipment :: cf_capex => cf_capex
   Purchase of intangible assets :: cf_capex_intangibles => cf_capex_intangibles
   Proceeds from sale of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
   Purchase of securities and investment securities :: cf_other_investing => cf_other_investing
   Net cash provided by (used in) investing activities :: cf_investing => cf_investing
Cash flows from financing activities
   Proceeds from borrowings :: borrowed => cf_debt_proceeds
   Repayments of borrowings :: - repaid => cf_debt_repayment
   Proceeds from issuance of shares :: raised => cf_equity_proceeds
   Dividends paid :: - dividends_declared => cf_dividends_paid
   Net cash provided by (used in) financing activities :: cf_financing => cf_financing
Net increase (decrease) in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents at beginning of period :: cash_beginning => cash_beginning
Cash and cash equivalents at end of period :: cash_end => cash_end
"""


def tanshin_in_english() -> Form:
    """Japanese yearly results in English: prior March year first, millions of yen, lines indented by blanks, a sheet of forecasts."""
    books = company(
        "Shiranui Valve Co., Ltd.", "manufacturer", "healthy", sales=46_800, step=1e6, last=2025, years=2, without=()
    )
    books = split(
        books, electronic=("trade_gross", 0.18), minority=("retained_earnings", 0.03), minority_profit=("net_income", 0.04),
        own_shares=("share_capital", 0.09),
    )  # fmt: skip
    form = Form(
        books,
        "FY2024_Financial_Results_E.xlsx",
        date(2025, 3, 31),
        prints=Print(1e6, number_format="#,##0;(#,##0)", zero="-"),
    )
    form.leave_open(
        "trade_receivables contract_assets receivables_total other_receivables prepaid_expenses current_tax_assets other_current_liabilities "
        "other_tax_social_payables provisions_current other_operating_income other_financial_result net_financial_result ebitda "
        "property_plant_equipment_gross accumulated_depreciation cf_other_noncash cf_change_other_wc cf_change_working_capital "
        "cf_before_working_capital total_operating_expenses total_operating_income provisions_total long_term_receivables"
    )  # fmt: skip
    page = form.page("Summary")
    page.put("Consolidated Financial Results for the Fiscal Year Ended March 31, 2025 [Japanese GAAP]")
    page.put("Shiranui Valve Co., Ltd.")
    page.put("(Amounts of less than one million yen are rounded.)")
    page.skip()
    page.put("3. Forecast of Consolidated Financial Results for the Fiscal Year Ending March 31, 2026")
    page.put(None, "Net sales", "Operating profit", "Ordinary profit", "Profit attributable to owners of parent")
    page.put(None, *["Millions of yen"] * 4)
    sales = books.amount("revenue")
    page.put("First half", *(float(round(sales * share)) for share in (0.5, 0.036, 0.035, 0.024)))
    page.put("Full year", *(float(round(sales * share)) for share in (1.03, 0.078, 0.076, 0.052)))
    instants, years = ("As of March 31, 2024", "As of March 31, 2025"), (
        "Fiscal year ended March 31, 2024", "Fiscal year ended March 31, 2025",
    )  # fmt: skip
    for name, title, heads, drawn in (
        ("BS", "(1) Consolidated Balance Sheets", instants, BALANCE),
        ("PL", "(2) Consolidated Statements of Income", years, INCOME),
        ("CF", "(4) Consolidated Statements of Cash Flows", years, CASH),
    ):
        page = form.page(name)
        page.put(title)
        page.put(None, None, "(Millions of yen)")
        page.put(None, *heads)
        page.table(drawn, (0, Amount(1), Amount(0)))
    return form


FORMS = (tanshin_in_english,)
