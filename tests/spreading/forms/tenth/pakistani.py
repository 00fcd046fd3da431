"""The accounts of a Pakistani mill: equity and liabilities before assets, subtotals without labels, June year-end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

PAKISTANI = """
*EQUITY AND LIABILITIES
SHARE CAPITAL AND RESERVES
Authorised share capital :: share_capital + share_capital
Issued, subscribed and paid-up capital|5 :: share_capital => share_capital
Share premium|6 => share_premium
Revenue reserves|7 :: revenue_reserves => +retained_earnings
Unappropriated profit :: accumulated_profit => +retained_earnings
 :: total_equity => total_equity
NON-CURRENT LIABILITIES
Long term financing - secured|8 :: bank_long => long_term_debt
Loan from sponsors - unsecured|9 :: owner_loan => related_party_payables_noncurrent
Staff retirement benefits - gratuity|10 :: pension_obligations + provisions_noncurrent => pension_obligations
Deferred taxation|11 :: deferred_tax_liabilities => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
CURRENT LIABILITIES
Trade and other payables|12 :: trade_payables + contract_liabilities + taxes_and_social + employee_payables + other_current_liabilities + provisions_current => trade_payables
Accrued markup on borrowings :: accrued_expenses
Short term borrowings - secured|13 :: bank_short => short_term_debt
Current portion of long term financing|8 :: bank_portion => current_portion_long_term_debt
Provision for taxation :: current_tax_payable => current_tax_payable
 :: total_current_liabilities => total_current_liabilities
CONTINGENCIES AND COMMITMENTS|14
 :: total_liabilities_and_equity => total_liabilities_and_equity
*ASSETS
NON-CURRENT ASSETS
Property, plant and equipment|15 => property_plant_equipment
Intangible assets|16 :: intangibles => intangible_assets
Long term investments|17 :: long_term_investments => long_term_investments
Long term deposits :: deposits
Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
CURRENT ASSETS
Stock in trade|18 :: raw_inventories => inventories
Trade debts - considered good|19 :: trade_receivables => trade_receivables
Advances, deposits, prepayments and other receivables|20 :: advances_paid + prepaid_expenses + sundry_receivables
Sales tax refundable :: vat_receivable
Short term investments :: short_term_investments => short_term_investments
Cash and bank balances|21 :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
TOTAL ASSETS :: total_assets => total_assets
"""


PAKISTANI_INCOME = """
Sales - net|22 :: revenue => revenue
Cost of sales|23 :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Distribution cost|24 :: - selling_expenses => -selling_expenses
Administrative expenses|25 :: - general_admin_expenses => -general_admin_expenses
 :: - sga_expenses => -sga_expenses
Other income|26 :: other_operating_income => other_operating_income
*Profit from operations :: operating_profit => operating_profit
Finance cost|27 :: interest_income - interest_expense
*Profit before taxation :: profit_before_tax => profit_before_tax
Taxation|28 :: - income_tax_expense => -income_tax_expense
*Profit after taxation :: net_income => net_income
Earnings per share - basic and diluted (Rupees)|29
"""


PAKISTANI_FLOWS = """
*CASH FLOWS FROM OPERATING ACTIVITIES
Profit before taxation :: profit_before_tax
Adjustments for non-cash items:
Depreciation|15 :: depreciation_ppe
Amortization|16 :: amortisation
Gain on disposal of property, plant and equipment :: - disposal_gain
Finance cost :: interest_expense - interest_income
(Increase) / decrease in current assets:
Stock in trade and advances :: cf_change_inventories => cf_change_inventories
Trade debts :: cf_change_receivables => cf_change_receivables
Increase in trade and other payables :: cf_change_payables + cf_change_other_wc + provisions_change
Finance cost paid :: interest_income - interest_expense
Income tax paid :: - tax_settled => cf_tax_paid
*Net cash generated from operating activities :: cf_operating => cf_operating
*CASH FLOWS FROM INVESTING ACTIVITIES
Capital expenditure :: - capex - capex_intangibles => cf_capex
Proceeds from disposal of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
Long term deposits and investments - net :: cf_other_investing
*Net cash used in investing activities :: cf_investing => cf_investing
*CASH FLOWS FROM FINANCING ACTIVITIES
Proceeds from long term financing :: borrowed => cf_debt_proceeds
Repayment of long term financing :: - repaid => cf_debt_repayment
Dividend paid :: - dividends_declared => cf_dividends_paid
*Net cash used in financing activities :: cf_financing => cf_financing
*Net increase in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents at beginning of the year :: cash_beginning => cash_beginning
Cash and cash equivalents at end of the year|30 :: cash_end => cash_end
"""


def pakistani() -> Form:
    """The accounts of a Pakistani mill: equity and liabilities before assets, subtotals without labels, June year-end."""
    form = Form(
        company("Chenab Fibres (Private) Limited", sales=1_850_000, seed=8),
        "Chenab Fibres Accounts June 2024.xlsx",
        date(2024, 6, 30),
    )
    form.leave_open(
        "revenue_reserves other_receivables prepaid_expenses other_current_assets long_term_receivables other_noncurrent_assets accrued_expenses net_financial_result interest_expense provisions_noncurrent total_liabilities cf_change_payables cf_change_working_capital cf_depreciation cf_other_noncash cf_start_profit cf_interest_paid cf_capex_intangibles cf_cash_generated_from_operations cf_before_working_capital depreciation_ppe depreciation_amortisation interest_income cf_change_other_wc cf_other_investing"
    )
    page = form.page("BS")
    page.put("CHENAB FIBRES (PRIVATE) LIMITED")
    page.put("STATEMENT OF FINANCIAL POSITION")
    page.put("AS AT JUNE 30, 2024")
    page.put(None, None, "2024", "2023")
    page.put(None, "Note", "Rupees in '000", None)
    page.merge(page.row - 1, 3, 4)
    columns = [0, 1, Amount(0), Amount(1)]
    prints = Print(number_format='_(* #,##0_);_(* (#,##0);_(* "-"_)')
    page.table(PAKISTANI, columns, prints=prints)
    page.put("The annexed notes from 1 to 41 form an integral part of these financial statements.")
    page.put("CHIEF EXECUTIVE", None, "DIRECTOR")
    page = form.page("PL")
    page.put("CHENAB FIBRES (PRIVATE) LIMITED")
    page.put("STATEMENT OF PROFIT OR LOSS")
    page.put("FOR THE YEAR ENDED JUNE 30, 2024")
    page.put(None, None, "2024", "2023")
    page.put(None, "Note", "Rupees in '000", None)
    page.merge(page.row - 1, 3, 4)
    page.table(PAKISTANI_INCOME, columns, prints=prints)
    page = form.page("CF")
    page.put("CHENAB FIBRES (PRIVATE) LIMITED")
    page.put("STATEMENT OF CASH FLOWS")
    page.put("FOR THE YEAR ENDED JUNE 30, 2024")
    page.put(None, None, "2024", "2023")
    page.put(None, "Note", "Rupees in '000", None)
    page.merge(page.row - 1, 3, 4)
    page.table(PAKISTANI_FLOWS, columns, prints=prints)
    return form


FORMS: tuple[Callable[[], Form], ...] = (pakistani,)
