"""Philippines: audited statements with the peso as a letter before its amounts, over one column the end of the year."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
ASSETS
Current Assets
Cash | 4 :: cash_and_equivalents => cash_and_equivalents
Trade and other receivables - net | 5 :: receivables_total => trade_receivables/receivables_total
Inventories | 6 :: inventories => inventories
Prepayments and other current assets | 7 :: prepaid_expenses + short_term_investments => prepaid_expenses/other_current_assets
Total Current Assets | :: total_current_assets => total_current_assets
Noncurrent Assets
Property and equipment - net | 8 :: property_plant_equipment => property_plant_equipment
Other noncurrent assets | 9 :: intangibles + financial_assets => other_noncurrent_assets
Total Noncurrent Assets | :: total_noncurrent_assets => total_noncurrent_assets
TOTAL ASSETS | :: total_assets => total_assets
LIABILITIES AND STOCKHOLDERS' EQUITY
Current Liabilities
Accounts payable and accrued expenses | 10 :: trade_payables + accrued_expenses + employee_payables => trade_payables
Loans payable - current portion | 11 :: bank_current => current_portion_long_term_debt/short_term_debt
Advances from customers | :: contract_liabilities => contract_liabilities
Income tax payable | :: current_tax_payable => current_tax_payable
Other current liabilities | :: taxes_and_social + other_current_liabilities + provisions_current => other_current_liabilities
Total Current Liabilities | :: total_current_liabilities => total_current_liabilities
Noncurrent Liabilities
Loans payable - net of current portion | 11 :: bank_long => long_term_debt
Advances from stockholders | 12 :: owner_loan => related_party_payables_noncurrent
Retirement benefit obligation | 13 :: pension_obligations + provisions_noncurrent => pension_obligations
Total Noncurrent Liabilities | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilities | :: total_liabilities => total_liabilities
Stockholders' Equity
Capital stock | 14 :: share_capital + share_premium => share_capital
Appropriated retained earnings | 15 :: revenue_reserves => revenue_reserves
Unappropriated retained earnings | :: accumulated_profit => retained_earnings
Total Stockholders' Equity | :: total_equity => total_equity
TOTAL LIABILITIES AND STOCKHOLDERS' EQUITY | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
SALES - net | 16 :: revenue => revenue
COST OF SALES | 17 :: - cost_of_sales => -cost_of_sales
GROSS PROFIT | :: gross_profit => gross_profit
OTHER INCOME | :: other_operating_income + interest_income
TOTAL INCOME | :: gross_profit + other_operating_income + interest_income
OPERATING EXPENSES | 18 :: - sga_expenses => -sga_expenses/total_operating_expenses
FINANCE COSTS | 11 :: - interest_expense => -interest_expense
INCOME BEFORE TAX | :: profit_before_tax => profit_before_tax
INCOME TAX EXPENSE | 19 :: - income_tax_expense => -income_tax_expense
NET INCOME | :: net_income => net_income
"""
FLOWS = """
CASH FLOWS FROM OPERATING ACTIVITIES
Income before tax | :: profit_before_tax => cf_start_profit
Adjustments for:
Depreciation and amortization | 8 :: depreciation_amortisation => cf_depreciation
Finance costs | 11 :: interest_expense
Retirement benefit expense | 13 :: up_pension_obligations + up_provisions_noncurrent
Gain on sale of equipment | :: - disposal_gain
Interest income | :: - interest_income
Operating income before working capital changes | :: profit_before_tax + depreciation_amortisation + interest_expense + up_pension_obligations + up_provisions_noncurrent - disposal_gain - interest_income => cf_before_working_capital
Decrease (increase) in:
Trade and other receivables | :: - up_receivables_total => cf_change_receivables
Inventories | :: - up_inventories => cf_change_inventories
Prepayments and other current assets | :: - up_prepaid_expenses
Increase (decrease) in:
Accounts payable and accrued expenses | :: up_trade_payables + up_accrued_expenses + up_employee_payables => cf_change_payables
Advances from customers | :: up_contract_liabilities
Other current liabilities | :: up_taxes_and_social + up_other_current_liabilities + up_provisions_current
Net cash generated from operations | :: cf_operating + tax_settled + interest_expense - interest_income => cf_cash_generated_from_operations
Interest received | :: interest_income => cf_interest_received
Interest paid | :: - interest_expense => cf_interest_paid
Income taxes paid | :: - tax_settled => cf_tax_paid
Net cash provided by operating activities | :: cf_operating => cf_operating
CASH FLOWS FROM INVESTING ACTIVITIES
Acquisitions of property and equipment | 8 :: - capex => cf_capex
Proceeds from sale of equipment | :: disposal_proceeds => cf_disposal_proceeds
Increase in other noncurrent assets | :: - capex_intangibles - up_financial_assets - up_short_term_investments
Net cash used in investing activities | :: cf_investing => cf_investing
CASH FLOWS FROM FINANCING ACTIVITIES
Proceeds from loans | 11 :: borrowed => cf_debt_proceeds
Payments of loans | 11 :: - repaid => cf_debt_repayment
Dividends paid | 15 :: - dividends_declared => cf_dividends_paid
Issuance of capital stock | 14 :: raised => cf_equity_proceeds
Net cash used in financing activities | :: cf_financing => cf_financing
NET INCREASE (DECREASE) IN CASH | :: cf_net_change => cf_net_change
CASH, BEGINNING | :: cash_beginning => cash_beginning
CASH, END | 4 :: cash_end => cash_end
"""


def philippine() -> Form:
    """Amounts as text, "P 1,234", in brackets below zero; a cash flow whose changes are headed by their direction."""
    books = company(
        "Mabuhay Ice Plant Corp.", "services", sales=450_000, step=100.0, years=2, without=PLAIN + DEFERRED_TAX
    )
    words = Print(1, 0, words=lambda v: f"P {v:,.0f}" if v >= 0 else f"({-v:,.0f})")
    form = Form(books, "AFS 2024 Mabuhay.xlsx", prints=words)
    form.leave_open(
        "cf_change_other_wc cf_other_noncash cf_other_investing cf_change_working_capital other_operating_income interest_income operating_profit "
        "accrued_expenses total_operating_income cf_capex_intangibles other_current_liabilities"
    )
    for name, title, drawn in (
        ("BS", "STATEMENTS OF FINANCIAL POSITION", POSITION),
        ("IS", "STATEMENTS OF INCOME", INCOME),
        ("CF", "STATEMENTS OF CASH FLOWS", FLOWS),
    ):
        page = form.page(name)
        page.put(books.name.upper())
        page.put(title)
        page.put("(In Philippine Pesos)")
        page.skip()
        page.put(None, None, "December 31" if name == "BS" else "Years Ended December 31")
        page.put(None, "Notes", "2024", "2023")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (philippine,)
