"""Hong Kong: audited statements of a private company under its reporting standard for private entities, net assets last."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
NON-CURRENT ASSETS
Property, plant and equipment | 9 :: property_plant_equipment => property_plant_equipment
Intangible assets | 10 :: intangibles => intangible_assets
Club debenture and deposits | 11 :: financial_assets
 | :: total_noncurrent_assets => total_noncurrent_assets
CURRENT ASSETS
Inventories | 12 :: inventories => inventories
Trade receivables | 13 :: trade_receivables => trade_receivables
Deposits, prepayments and other receivables | 14 :: other_receivables + prepaid_expenses => other_receivables
Pledged bank deposits | 15 :: short_term_investments
Bank balances and cash | 15 :: cash_and_equivalents => cash_and_equivalents
 | :: total_current_assets => total_current_assets
CURRENT LIABILITIES
Trade payables | 16 :: trade_payables => trade_payables
Accruals and other payables | 17 :: accrued_expenses + employee_payables + taxes_and_social + other_current_liabilities + provisions_current => other_current_liabilities/accrued_expenses
Receipts in advance | :: contract_liabilities => contract_liabilities
Interest-bearing bank borrowings | 18 :: bank_current => short_term_debt
Tax payable | :: current_tax_payable => current_tax_payable
 | :: total_current_liabilities => total_current_liabilities
NET CURRENT ASSETS | :: net_current_assets => net_current_assets
TOTAL ASSETS LESS CURRENT LIABILITIES | :: total_assets_less_current_liabilities => total_assets_less_current_liabilities
NON-CURRENT LIABILITIES
Interest-bearing bank borrowings | 18 :: bank_long => long_term_debt
Amount due to a director | 19 :: owner_loan => related_party_payables_noncurrent
Long service payment obligations | 20 :: pension_obligations + provisions_noncurrent => pension_obligations
 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
NET ASSETS | :: total_equity => net_assets
EQUITY
Share capital | 21 :: share_capital + share_premium => share_capital
Retained profits | :: retained_earnings => retained_earnings
TOTAL EQUITY | :: total_equity => total_equity
"""
INCOME = """
REVENUE | 4 :: revenue => revenue
Cost of sales | :: - cost_of_sales => -cost_of_sales
GROSS PROFIT | :: gross_profit => gross_profit
Other income and gains | 5 :: other_operating_income + interest_income => other_operating_income
Selling and distribution costs | :: - selling_expenses => -selling_expenses
Administrative expenses | :: - general_admin_expenses => -general_admin_expenses
Finance costs | 6 :: - interest_expense => -interest_expense
PROFIT BEFORE TAX | 7 :: profit_before_tax => profit_before_tax
Income tax expense | 8 :: - income_tax_expense => -income_tax_expense
PROFIT AND TOTAL COMPREHENSIVE INCOME FOR THE YEAR | :: net_income => net_income
"""
FLOWS = """
CASH FLOWS FROM OPERATING ACTIVITIES
Profit before tax | :: profit_before_tax => cf_start_profit
Adjustments for:
Depreciation and amortisation | 7 :: depreciation_amortisation => cf_depreciation
Finance costs | 6 :: interest_expense
Interest income | 5 :: - interest_income
Gain on disposal of items of property, plant and equipment | :: - disposal_gain
Increase in provisions | :: provisions_change
 | :: profit_before_tax + depreciation_amortisation + interest_expense - interest_income + cf_other_noncash => cf_before_working_capital
(Increase)/decrease in inventories | :: cf_change_inventories => cf_change_inventories
(Increase)/decrease in trade and other receivables | :: cf_change_receivables => cf_change_receivables
Increase in trade payables | :: cf_change_payables => cf_change_payables
Increase in other payables | :: cf_change_other_wc - up_current_tax_payable
Cash generated from operations | :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
Interest paid | :: - interest_expense => cf_interest_paid
Profits tax paid | :: - tax_settled => cf_tax_paid
Net cash flows from operating activities | :: cf_operating - interest_income => cf_operating
CASH FLOWS FROM INVESTING ACTIVITIES
Interest received | :: interest_income => cf_interest_received
Purchases of items of property, plant and equipment | :: - capex => cf_capex
Additions to intangible assets | :: - capex_intangibles => cf_capex_intangibles
Proceeds from disposal of items of property, plant and equipment | :: disposal_proceeds => cf_disposal_proceeds
Increase in pledged deposits and others | :: cf_other_investing
Net cash flows used in investing activities | :: cf_investing + interest_income => cf_investing
CASH FLOWS FROM FINANCING ACTIVITIES
New bank loans | :: borrowed => cf_debt_proceeds
Repayment of bank loans | :: - repaid => cf_debt_repayment
Dividend paid | :: - dividends_declared => cf_dividends_paid
Net cash flows from financing activities | :: cf_financing => cf_financing
NET INCREASE IN CASH AND CASH EQUIVALENTS | :: cf_net_change => cf_net_change
Cash and cash equivalents at beginning of year | :: cash_beginning => cash_beginning
CASH AND CASH EQUIVALENTS AT END OF YEAR | :: cash_end => cash_end
"""


def hong_kong_private() -> Form:
    """Sums without a label, liabilities below the assets that they are taken from, HK$ over both columns."""
    books = company(
        "Tsing Kwai Precision Limited", "manufacturer", sales=88_000, years=2, last=2025, without=PLAIN + DEFERRED_TAX
    )
    form = Form(books, "TKP audited FS 2025.xlsx", end=date(2025, 3, 31), prints=Print(1, 0, "#,##0;(#,##0)", zero="-"))
    form.leave_open(
        "goodwill other_receivables prepaid_expenses short_term_investments restricted_cash other_current_liabilities accrued_expenses "
        "long_term_investments other_noncurrent_assets long_term_receivables other_operating_income interest_income cf_other_noncash "
        "cf_change_other_wc cf_other_investing provisions_noncurrent operating_profit total_operating_income"
    )
    for name, title, drawn in (
        ("SOCI", "STATEMENT OF COMPREHENSIVE INCOME FOR THE YEAR ENDED 31 MARCH 2025", INCOME),
        ("SOFP", "STATEMENT OF FINANCIAL POSITION 31 MARCH 2025", POSITION),
        ("SOCF", "STATEMENT OF CASH FLOWS FOR THE YEAR ENDED 31 MARCH 2025", FLOWS),
    ):
        page = form.page(name)
        page.put(books.name.upper())
        page.put(title)
        page.skip()
        page.put(None, "Notes", "2025", "2024")
        page.put(None, None, "HK$", "HK$")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (hong_kong_private,)
