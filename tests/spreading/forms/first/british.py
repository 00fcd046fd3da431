"""United Kingdom: Companies Act formats under FRS 102 and FRS 105, and exports of its bookkeeping programs."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

PROFIT = """
Turnover | 3 => revenue
Cost of sales | => -cost_of_sales
*Gross profit | => gross_profit
Distribution costs | => -selling_expenses
Administrative expenses | => -general_admin_expenses
Other operating income | => other_operating_income
*Operating profit | 4 => operating_profit
Interest receivable and similar income | 7 => interest_income
Interest payable and similar expenses | 8 => -interest_expense
*Profit before taxation | => profit_before_tax
Tax on profit | 9 => -income_tax_expense
*Profit for the financial year | => net_income
"""
BALANCE = """
*Fixed assets
Intangible assets | 10 :: intangibles => intangible_assets
Tangible assets | 11 => property_plant_equipment
Investments | 12 :: financial_assets => long_term_investments
 | :: ; total_noncurrent_assets - deferred_tax_assets => ; total_noncurrent_assets
*Current assets
Stocks | 13 => inventories
Debtors | 14 :: receivables_total + prepaid_expenses + deferred_tax_assets
Investments | 15 => short_term_investments
Cash at bank and in hand | => cash_and_equivalents
 | :: total_current_assets + deferred_tax_assets => total_current_assets
*Creditors: amounts falling due within one year | 16 :: - total_current_liabilities + provisions_current => -total_current_liabilities
*Net current assets | :: ; net_current_assets + deferred_tax_assets + provisions_current => ; net_current_assets
*Total assets less current liabilities | :: ; total_assets - total_current_liabilities + provisions_current => ; total_assets_less_current_liabilities
*Creditors: amounts falling due after more than one year | 17 :: ; - bank_long - owner_loan => ; -total_noncurrent_liabilities
*Provisions for liabilities | 19 :: ; - provisions - deferred_tax_liabilities => ; -provisions_total/provisions_noncurrent
*Net assets | => ; net_assets
*Capital and reserves
Called up share capital | 20 => ; share_capital
Share premium account | 21 => ; share_premium
Profit and loss account | 21 => ; retained_earnings
*Shareholders' funds | => ; total_equity
"""
CASH = """
*Cash flows from operating activities
Profit for the financial year | => cf_start_profit
Adjustments for:
Depreciation of tangible assets | 11 :: depreciation_ppe => +cf_depreciation
Amortisation of intangible assets | 10 :: amortisation => +cf_depreciation
Gain on disposal of tangible assets | :: - disposal_gain
Interest payable and similar expenses | :: interest_expense
Interest receivable and similar income | :: - interest_income
Taxation charge | :: income_tax_expense
Increase in provisions | :: provisions_change
(Increase)/decrease in stocks | => cf_change_inventories
(Increase)/decrease in debtors | :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Increase/(decrease) in creditors | :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
*Cash generated from operations | => cf_cash_generated_from_operations
Interest paid | => cf_interest_paid
Corporation tax paid | => cf_tax_paid
*Net cash generated from operating activities | :: cf_operating - interest_income => cf_operating
*Cash flows from investing activities
Purchase of tangible fixed assets | => cf_capex
Purchase of intangible assets | => cf_capex_intangibles
Proceeds from sale of tangible fixed assets | => cf_disposal_proceeds
Purchase of investments | => cf_other_investing
Interest received | => cf_interest_received
*Net cash used in investing activities | :: cf_investing + interest_income => cf_investing
*Cash flows from financing activities
New bank loans raised | => cf_debt_proceeds
Repayment of bank loans | => cf_debt_repayment
Issue of ordinary share capital | => cf_equity_proceeds
Equity dividends paid | => cf_dividends_paid
*Net cash used in financing activities | => cf_financing
*Net increase/(decrease) in cash and cash equivalents | => cf_net_change
Cash and cash equivalents at beginning of year | => cash_beginning
Cash and cash equivalents at end of year | => cash_end
"""


def frs102_net_assets() -> Form:
    """Full FRS 102 accounts typed into a workbook, £'000, inner and outer columns in the balance sheet, March year end."""
    books = company("Harcastle Valves Limited", "manufacturer", "healthy", sales=14_200, last=2025, years=2)
    prints = Print(1000, number_format="#,##0;(#,##0)", zero="-")
    form = Form(books, "harcastle.xlsx", date(2025, 3, 31), prints=prints)
    form.leave_open("receivables_total")
    profit = form.page("P&L")
    profit.put("HARCASTLE VALVES LIMITED")
    profit.put("PROFIT AND LOSS ACCOUNT")
    profit.put("FOR THE YEAR ENDED 31 MARCH 2025")
    profit.put(None, "Note", 2025.0, 2024.0)
    profit.put(None, None, "£'000", "£'000")
    profit.table(PROFIT, (0, 1, Amount(0), Amount(1)))
    balance = form.page("Balance sheet")
    balance.put("HARCASTLE VALVES LIMITED")
    balance.put("Registered number: 03318842")
    balance.put("BALANCE SHEET")
    balance.put("AS AT 31 MARCH 2025")
    balance.put(None, "Note", None, 2025.0, None, 2024.0)
    balance.put(None, None, "£'000", "£'000", "£'000", "£'000")
    balance.table(BALANCE, (0, 1, Amount(0), Amount(0, 1), Amount(1), Amount(1, 1)))
    balance.skip()
    balance.put("The financial statements were approved by the board on 18 July 2025.")
    cash = form.page("Cash flow")
    cash.put("STATEMENT OF CASH FLOWS")
    cash.put("FOR THE YEAR ENDED 31 MARCH 2025")
    cash.put(None, "Note", 2025.0, 2024.0)
    cash.put(None, None, "£'000", "£'000")
    cash.table(CASH, (0, 1, Amount(0), Amount(1)))
    return form


def frs105_micro() -> Form:
    """Micro-entity accounts (FRS 105) exported as csv: few lines, whole pounds, amounts as text with brackets."""
    books = company("Pellow Glazing Ltd", "builder", "strained", sales=410_000, step=1, years=2)
    form = Form(books, "micro_accounts.csv", date(2024, 9, 30), prints=Print(1, words=_brackets, zero="-"))
    page = form.page("")
    page.put("Pellow Glazing Ltd")
    page.put("Profit and loss account for the year ended 30 September 2024")
    page.put(None, "2024", "2023")
    page.put(None, "£", "£")
    page.table(MICRO_PROFIT, (0, Amount(0), Amount(1)))
    page.skip()
    page.put("Balance sheet as at 30 September 2024")
    page.put(None, "2024", "2023")
    page.put(None, "£", "£")
    page.table(MICRO_BALANCE, (0, Amount(0), Amount(1)))
    return form


MICRO_PROFIT = """
Turnover => revenue
Other income :: other_operating_income + interest_income => other_operating_income
Cost of raw materials and consumables => -materials_consumed
Staff costs => -personnel_expenses
Depreciation and other amounts written off assets => -depreciation_amortisation
Other charges :: - external_services - operating_charges - interest_expense + change_in_inventories_fg + own_work_capitalised => -other_operating_expenses
Tax => -income_tax_expense
Profit or loss => net_income
"""
MICRO_BALANCE = """
Fixed assets :: total_noncurrent_assets - deferred_tax_assets => total_noncurrent_assets
Current assets :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
Prepayments and accrued income => prepaid_expenses
Creditors: amounts falling due within one year :: - total_current_liabilities + provisions_current + accrued_expenses + deferred_income => -total_current_liabilities
Net current assets/(liabilities) :: net_current_assets + deferred_tax_assets + provisions_current + accrued_expenses + deferred_income => net_current_assets
Total assets less current liabilities :: total_assets - total_current_liabilities + provisions_current + accrued_expenses + deferred_income => total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year :: - bank_long - owner_loan => -total_noncurrent_liabilities
Provisions for liabilities :: - provisions - deferred_tax_liabilities => -provisions_total/provisions_noncurrent
Accruals and deferred income :: - accrued_expenses - deferred_income
Net assets => net_assets
Capital and reserves => total_equity
"""


def _brackets(amount: float) -> str:
    return f"({-amount:,.0f})" if amount < 0 else f"{amount:,.0f}"


FORMS = (frs102_net_assets, frs105_micro)
