"""Financial_Report of an American filing: cover, statements and parentheticals as numbered sheets, ends of fiscal years that move."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finvet.model import Period
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

SEC_BALANCE = """
*Current assets:
Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
Short-term investments :: short_term_investments => short_term_investments
Accounts receivable, net of allowances of $412 and $388, respectively :: trade_receivables => trade_receivables
Inventories, net :: inventories => inventories
Prepaid expenses and other current assets :: prepaid_expenses + other_receivables
Total current assets => total_current_assets
Property, plant and equipment, net :: property_plant_equipment => property_plant_equipment
Goodwill => goodwill
Intangible assets, net :: intangible_assets => intangible_assets
Deferred income taxes :: deferred_tax_assets => deferred_tax_assets
Other assets :: financial_assets => other_noncurrent_assets
Total assets => total_assets
*Current liabilities:
Short-term borrowings :: bank_short => short_term_debt
Current maturities of long-term debt :: bank_portion => current_portion_long_term_debt
Accounts payable :: trade_payables => trade_payables
Accrued compensation and benefits :: employee_payables => employee_payables
Deferred revenue :: contract_liabilities => contract_liabilities
Income taxes payable :: current_tax_payable => current_tax_payable
Other accrued liabilities :: accrued_expenses + taxes_and_social + other_current_liabilities + provisions_current
Total current liabilities => total_current_liabilities
Long-term debt, less current maturities :: bank_long + owner_loan => long_term_debt
Pension and other postretirement benefits :: pension_obligations => pension_obligations
Deferred income taxes :: deferred_tax_liabilities => deferred_tax_liabilities
Other long-term liabilities :: provisions_noncurrent => other_noncurrent_liabilities
Total liabilities => total_liabilities
Commitments and contingencies (Note 14)
*Stockholders' equity:
Common stock, $0.01 par value; 40,000,000 shares authorized; 18,911,007 and 18,204,118 shares issued, respectively :: share_capital => share_capital
Additional paid-in capital :: share_premium => share_premium
Retained earnings => retained_earnings
Total stockholders' equity :: total_equity => total_equity
Total liabilities and stockholders' equity :: total_liabilities_and_equity => total_liabilities_and_equity
"""


SEC_INCOME = """
*Income Statement [Abstract]
Net sales :: revenue => revenue
Cost of goods sold :: cost_of_sales => cost_of_sales
Gross profit => gross_profit
Selling expenses :: selling_expenses => selling_expenses
General and administrative expenses :: general_admin_expenses => general_admin_expenses
Other operating income :: - other_operating_income => -other_operating_income
Operating income :: operating_profit => operating_profit
Interest expense :: interest_expense => interest_expense
Interest income :: - interest_income => -interest_income
Income before income taxes :: profit_before_tax => profit_before_tax
Income tax expense :: income_tax_expense => income_tax_expense
Net income => net_income
"""


SEC_FLOWS = """
*Cash flows from operating activities:
Net income :: net_income => cf_start_profit
*Adjustments to reconcile net income to net cash provided by operating activities:
Depreciation and amortization :: depreciation_amortisation => cf_depreciation
Deferred income taxes :: deferred_tax_noncash
Gain on disposal of property, plant and equipment :: - disposal_gain
Other, net :: provisions_change
*Changes in operating assets and liabilities:
Accounts receivable :: cf_change_receivables => cf_change_receivables
Inventories :: cf_change_inventories => cf_change_inventories
Accounts payable :: cf_change_payables => cf_change_payables
Other assets and liabilities :: cf_change_other_wc => cf_change_other_wc
Net cash provided by operating activities :: cf_operating => cf_operating
*Cash flows from investing activities:
Capital expenditures :: - capex => cf_capex
Capitalized software :: - capex_intangibles => cf_capex_intangibles
Proceeds from sale of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
Purchases of investments, net :: cf_other_investing => cf_other_investing
Net cash used in investing activities :: cf_investing => cf_investing
*Cash flows from financing activities:
Proceeds from long-term debt :: borrowed => cf_debt_proceeds
Repayments of long-term debt :: - repaid => cf_debt_repayment
Dividends paid :: - dividends_declared => cf_dividends_paid
Net cash used in financing activities :: cf_financing => cf_financing
Net increase (decrease) in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents, beginning of year :: cash_beginning => cash_beginning
Cash and cash equivalents, end of year :: cash_end => cash_end
*Supplemental disclosures:
Cash paid for interest :: interest_expense => -cf_interest_paid
Cash paid for income taxes, net of refunds :: tax_settled => -cf_tax_paid
"""


def filing_sheets() -> Form:
    """Financial_Report of an American filing: cover, statements and parentheticals as numbered sheets, ends of fiscal years that move."""
    form = Form(
        company("Harrow Bend Industries, Inc.", sales=412_000, seed=16), "Financial_Report.xlsx", date(2024, 9, 28)
    )
    form.leave_open(
        "other_current_assets prepaid_expenses other_receivables other_current_liabilities accrued_expenses total_noncurrent_assets total_noncurrent_liabilities sga_expenses total_operating_expenses cf_other_noncash cf_change_working_capital cf_before_working_capital long_term_investments net_financial_result"
    )
    ends = (date(2024, 9, 28), date(2023, 9, 30), date(2022, 10, 1))
    columns = [Amount(back, period=Period(end.year, end)) for back, end in enumerate(ends)]
    words = ("Sep. 28, 2024", "Sep. 30, 2023", "Oct. 01, 2022")
    page = form.page("Cover Page")
    page.put("Cover Page - USD ($) $ in Millions", "12 Months Ended")
    page.merge(page.row - 1, 2, 4)
    page.put(None, "Sep. 28, 2024", "Nov. 15, 2024", "Mar. 30, 2024")
    page.put("Cover [Abstract]")
    page.put("Document Type", "10-K")
    page.put("Document Period End Date", "Sep. 28, 2024")
    page.put("Entity Registrant Name", "HARROW BEND INDUSTRIES, INC.")
    page.put("Entity Tax Identification Number", "31-0482217")
    page.put("Entity Public Float", None, None, 388.4)
    page.put("Entity Common Stock, Shares Outstanding", None, 18911007)
    page.put("Document Fiscal Year Focus", 2024)
    page.put("Document Fiscal Period Focus", "FY")
    prints = Print(number_format='"$ "#,##0_);"$ "(#,##0)')
    page = form.page("CONSOLIDATED STATEMENTS OF INC")
    page.put("CONSOLIDATED STATEMENTS OF INCOME - USD ($) shares in Thousands, $ in Thousands", "12 Months Ended")
    page.merge(page.row - 1, 2, 4)
    page.put(None, *words)
    page.table(SEC_INCOME, [0, *columns], prints=prints)
    page.put("Basic earnings per share (in dollars per share)", 2.11, 1.98, 1.42)
    page = form.page("CONSOLIDATED BALANCE SHEETS")
    page.put("CONSOLIDATED BALANCE SHEETS - USD ($) $ in Thousands", *words[:2])
    page.table(SEC_BALANCE, [0, *columns[:2]], prints=prints)
    page = form.page("CONSOLIDATED BALANCE SHEETS (P")
    page.put("CONSOLIDATED BALANCE SHEETS (Parenthetical) - USD ($) $ in Thousands", *words[:2])
    page.put("Statement of Financial Position [Abstract]")
    page.put("Accounts receivable, allowances", 412, 388)
    page.put("Common stock, par value (in dollars per share)", 0.01, 0.01)
    page.put("Common stock, shares issued (in shares)", 18911007, 18204118)
    page = form.page("CONSOLIDATED STATEMENTS OF CAS")
    page.put("CONSOLIDATED STATEMENTS OF CASH FLOWS - USD ($) $ in Thousands", "12 Months Ended")
    page.merge(page.row - 1, 2, 4)
    page.put(None, *words)
    page.table(SEC_FLOWS, [0, *columns], prints=prints)
    page = form.page("Debt (Details)")
    page.put("Debt (Details) - USD ($) $ in Thousands", *words[:2])
    page.put("Debt Instrument [Line Items]")
    page.table(
        "Total debt :: bank_debt\nLess: current maturities :: - bank_portion\nLong-term debt :: bank_long",
        [0, *(Amount(b, counts=False) for b in (0, 1))],
        prints=prints,
    )
    return form


FORMS: tuple[Callable[[], Form], ...] = (filing_sheets,)
