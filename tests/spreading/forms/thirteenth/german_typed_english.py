"""A German group's annual report typed off in English by a student: a statement a sheet, notes, slips of the pen, K€."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import day

INCOME = """
Sales revenues|5 :: revenue => revenue
Cost of sales|6 :: - cost_of_sales => -cost_of_sales
Gross profit on sales :: gross_profit => gross_profit
Distribution costs|7 :: - selling_expenses => -selling_expenses
Administrative costs|8 :: - general_admin_expenses => -general_admin_expenses
Other operating income|9 :: other_operating_income => other_operating_income
Earnings before interest and taxes (EBIT) :: operating_profit => operating_profit
Finance income|10 :: interest_income => interest_income
Finance costs|10 :: - interest_expense => -interest_expense
Earnings before taxes (EBT) :: profit_before_tax => profit_before_tax
Taxes on income|11 :: - income_tax_expense => -income_tax_expense
Consolidated net profit :: net_income => net_income
"""
POSITION = """
ASSETS
Non-current assets
Intangible assests|12 :: intangibles
Property, plant and equipement|13 :: property_plant_equipment => property_plant_equipment
Financial assets|14 :: financial_assets => long_term_investments
Deferred taxes|11 :: deferred_tax_assets => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
Current assets
Inventories|15 :: inventories => inventories
Trade recievables|16 :: trade_receivables => trade_receivables
Other recievables and assets|17 :: other_receivables + prepaid_expenses + short_term_investments
Cash and cash equivalents|18 :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
Total assets :: total_assets => total_assets

EQUITY AND LIABILITIES
Equity|19
Subscribed capital :: share_capital => share_capital
Capital reserve :: share_premium => share_premium/other_reserves
Revenue reserves :: retained_earnings
 :: total_equity => total_equity
Non-current liabilities
Pension provisions|20 :: pension_obligations => pension_obligations
Other provisions|21 :: provisions_noncurrent => provisions_noncurrent
Liabilities to banks|22 :: bank_long + owner_loan => long_term_debt
Deferred taxes|11 :: deferred_tax_liabilities => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
Current liabilities
Other provisions|21 :: provisions_current => provisions_current
Tax liabilities :: current_tax_payable => current_tax_payable/other_tax_social_payables
Liabilities to banks|22 :: bank_current => short_term_debt
Trade payables|23 :: trade_payables => trade_payables
Other liabilites|24 :: total_current_liabilities - provisions_current - current_tax_payable - bank_current - trade_payables => other_current_liabilities
 :: total_current_liabilities => total_current_liabilities
Total equity and liabilites :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Consolidated net profit :: net_income => cf_start_profit
Depreciation and amortisation :: depreciation_amortisation => cf_depreciation
Change in provisions and deferred taxes :: provisions_change + deferred_tax_noncash
Gain on disposal of fixed assets :: - disposal_gain
Change in inventories :: cf_change_inventories => cf_change_inventories
Change in recievables and other assets :: cf_change_receivables - up_prepaid_expenses
Change in payables and other liabilities :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses
Cash flow from operating activities :: cf_operating => cf_operating
Purchase of property, plant and equipment :: - capex => cf_capex
Purchase of intangible assets :: - capex_intangibles => cf_capex_intangibles
Proceeds from disposal of fixed assets :: disposal_proceeds => cf_disposal_proceeds
Change in financial assets :: cf_other_investing
Cash flow from investing activities :: cf_investing => cf_investing
Dividends paid :: - dividends_declared => cf_dividends_paid
Proceeds from bank loans :: borrowed => cf_debt_proceeds
Repayment of bank loans :: - repaid => cf_debt_repayment
Capital increase :: raised
Cash flow from financing activities :: cf_financing => cf_financing
Change in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents at 01.01. :: cash_beginning => cash_beginning
Cash and cash equivalents at 31.12. :: cash_end => cash_end
"""


def german_typed_english() -> Form:
    """Sums without labels in the balance, 2024 and 2023 in dates, the year before first in none; a source line at the end."""
    books = company("Hollerbach Antriebe AG", sales=211_400, seed=1314, without=PLAIN)
    form = Form(books, "Hollerbach_AR2024_transcribed.xlsx")
    form.leave_open(
        "intangible_assets other_receivables other_current_assets revenue_reserves retained_earnings other_reserves "
        "cf_other_noncash cf_change_receivables cf_change_payables cf_change_other_wc cf_other_investing cf_equity_proceeds "
        "total_debt cf_other_financing receivables_total total_liabilities depreciation_amortisation net_financial_result"
    )
    for name, title, drawn in (
        ("P&L", "Consolidated Statement of Profit or Loss", INCOME),
        ("Balance", "Consolidated Balance Sheet", POSITION),
        ("Cash Flow", "Consolidated Cash Flow Statement", FLOWS),
    ):
        page = form.page(name)
        page.put("Hollerbach Antriebe AG, Annual Report 2024")
        page.put(title)
        if drawn is POSITION:
            page.put("in K€", "Notes", day(2024, 12, 31, "dd.mm.yyyy"), day(2023, 12, 31, "dd.mm.yyyy"))
        else:
            page.put("in K€", None if drawn is FLOWS else "Notes", 2024.0, 2023.0)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
        page.put("Source: Annual Report 2024, p. 88 et seq., own transcription")
    return form


FORMS = (german_typed_english,)
