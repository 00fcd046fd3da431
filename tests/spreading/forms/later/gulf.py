"""United Arab Emirates: audited IFRS statements of a family-owned company in dirham."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
*ASSETS
*Non-current assets
Property, plant and equipment | 5 :: property_plant_equipment - leased => property_plant_equipment
Right-of-use assets | 6 :: leased => right_of_use_assets
Intangible assets | 7 :: intangible_assets => intangible_assets
Investment in an associate | 8 :: long_term_investments => equity_method_investments
Refundable deposits | :: deposits => other_noncurrent_assets/long_term_receivables
*Total non-current assets | => total_noncurrent_assets
*Current assets
Inventories | 9 :: raw_inventories => inventories
Trade and other receivables | 10 :: receivables_total + prepaid_expenses + advances_paid - group_owes => trade_receivables/receivables_total
Due from related parties | 11 :: group_owes => related_party_receivables_current
Fixed deposits with banks | 12 :: short_term_investments => short_term_investments
Bank balances and cash | 12 :: cash_and_equivalents => cash_and_equivalents
*Total current assets | => total_current_assets
*TOTAL ASSETS | => total_assets
*EQUITY AND LIABILITIES
*Equity
Share capital | 13 :: share_capital => share_capital
Statutory reserve | 14 :: legal_reserve => revenue_reserves/other_reserves
Shareholders' current accounts | 15 :: share_premium + free_reserves
Retained earnings | :: accumulated_profit => retained_earnings
*Total equity | => total_equity
*Non-current liabilities
Employees' end-of-service benefits | 16 :: pension_obligations + provisions_noncurrent => pension_obligations
Bank borrowings | 17 :: bank_long - lease_later => long_term_debt
Lease liabilities | 6 :: lease_later => lease_liabilities_noncurrent
Loan from a shareholder | 11 :: owner_loan => related_party_payables_noncurrent
*Total non-current liabilities | => total_noncurrent_liabilities
*Current liabilities
Trade and other payables | 18 :: trade_payables + contract_liabilities + vat_payable + social_payable + employee_payables + accrued_expenses + other_current_liabilities + provisions_current - owed_to_group => trade_payables
Due to related parties | 11 :: owed_to_group => related_party_payables_current
Bank borrowings | 17 :: bank_current - lease_due => short_term_debt
Lease liabilities | 6 :: lease_due => lease_liabilities_current
Corporate tax payable | 19 :: current_tax_payable => current_tax_payable
*Total current liabilities | => total_current_liabilities
*Total liabilities | => total_liabilities
*TOTAL EQUITY AND LIABILITIES | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Revenue from contracts with customers | 20 => revenue
Direct costs | 21 :: - cost_of_sales => -cost_of_sales
*Gross profit | => gross_profit
Other income | 22 :: other_operating_income => other_operating_income
Selling and distribution expenses | 23 :: bad_debt_expense - selling_expenses => -selling_expenses
General and administrative expenses | 24 :: - general_admin_expenses => -general_admin_expenses
Allowance for expected credit losses | 10 :: - bad_debt_expense => -bad_debt_expense
*Operating profit | => operating_profit
Finance income | :: interest_income => interest_income
Finance costs | 25 :: - interest_expense => -interest_expense
*Profit for the year before corporate tax | => profit_before_tax
Corporate tax | 19 :: - income_tax_expense => -income_tax_expense
*Profit for the year | => net_income
Other comprehensive income
*Total comprehensive income for the year | :: net_income
"""
CASH = """
*OPERATING ACTIVITIES
Profit for the year before corporate tax | :: profit_before_tax => cf_start_profit
Adjustments for:
Depreciation of property, plant and equipment | 5 :: depreciation_ppe - leased_wear => +cf_depreciation
Depreciation of right-of-use assets | 6 :: leased_wear => +cf_depreciation
Amortisation of intangible assets | 7 :: amortisation => +cf_depreciation
Provision for employees' end-of-service benefits | 16 :: up_pension_obligations + up_provisions_noncurrent
Gain on disposal of property, plant and equipment | :: - disposal_gain
Finance income | :: - interest_income
Finance costs | 25 :: interest_expense
 | :: profit_before_tax + depreciation_amortisation + up_pension_obligations + up_provisions_noncurrent - disposal_gain - interest_income + interest_expense
*Working capital changes:
Inventories | :: - up_raw_inventories => cf_change_inventories
Trade and other receivables | :: up_group_owes - up_receivables_total - up_prepaid_expenses - up_advances_paid => cf_change_receivables
Due from related parties | :: - up_group_owes
Trade and other payables | :: up_trade_payables + up_contract_liabilities + up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities + up_provisions_current - up_owed_to_group => cf_change_payables
Due to related parties | :: up_owed_to_group
Cash generated from operations | :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
Corporate tax paid | => cf_tax_paid
Finance costs paid | :: - interest_expense => cf_interest_paid
*Net cash flows from operating activities | :: cf_operating - interest_income => cf_operating
*INVESTING ACTIVITIES
Purchase of property, plant and equipment | 5 => cf_capex
Purchase of intangible assets | 7 => cf_capex_intangibles
Proceeds from disposal of property, plant and equipment | => cf_disposal_proceeds
Movement in deposits and investments | :: cf_other_investing => cf_other_investing
Finance income received | :: interest_income => cf_interest_received
*Net cash flows used in investing activities | :: cf_investing + interest_income => cf_investing
*FINANCING ACTIVITIES
Bank borrowings availed | => cf_debt_proceeds
Bank borrowings repaid | :: lease_paid - repaid => cf_debt_repayment
Payment of lease liabilities | 6 :: - lease_paid => cf_lease_principal
Capital introduced | :: raised => cf_equity_proceeds
Dividends paid | 26 => cf_dividends_paid
*Net cash flows used in financing activities | => cf_financing
*(DECREASE)/INCREASE IN CASH AND CASH EQUIVALENTS | :: cf_net_change => cf_net_change
Cash and cash equivalents at 1 January | => cash_beginning
*CASH AND CASH EQUIVALENTS AT 31 DECEMBER | 12 :: cash_end => cash_end
"""
WITHOUT = (*PLAIN, *DEFERRED_TAX, "goodwill", "own_work_capitalised")
NAME = "Wadi Al Safa Building Systems L.L.C."


def gulf_audited() -> Form:
    """Emirati IFRS statements in whole dirham: three years, cash flow, notes between label and amounts, a hidden earlier draft."""
    books = company(NAME, "builder", "healthy", sales=74_300_000, step=1, years=3, without=WITHOUT)
    books = split(
        books,
        leased=("buildings", 0.2),
        leased_wear=("depreciation_ppe", 0.07),
        lease_later=("bank_long", 0.16),
        lease_due=("bank_portion", 0.2),
        lease_paid=("repaid", 0.18),
        group_owes=("trade_receivables", 0.14),
        owed_to_group=("trade_payables", 0.08),
    )
    draft = books.with_changes(0, sales_goods=-6_183_340, sundry_costs=911_407)
    form = Form(books, "WAS Audited FS 2024.xlsx", prints=Print(1, number_format="#,##0_);(#,##0)", zero="-"))
    form.leave_open(
        "cf_before_working_capital other_reserves share_premium contract_liabilities other_current_liabilities receivables_total other_receivables "
        "prepaid_expenses accrued_expenses cf_other_noncash cf_change_other_wc cf_change_working_capital sga_expenses "
        "current_portion_long_term_debt equity_attributable_to_parent net_financial_result depreciation_amortisation "
        "depreciation_ppe provisions_noncurrent cf_interest_paid_financing"
    )
    years = ("2024", "2023", "2022")
    for name, title, when, drawn, hidden in (
        ("SOFP", "STATEMENT OF FINANCIAL POSITION", "At 31 December 2024", POSITION, False),
        ("SOCI", "STATEMENT OF COMPREHENSIVE INCOME", "For the year ended 31 December 2024", INCOME, False),
        ("SOCF", "STATEMENT OF CASH FLOWS", "For the year ended 31 December 2024", CASH, False),
        ("SOCI draft v2", "STATEMENT OF COMPREHENSIVE INCOME", "For the year ended 31 December 2024", INCOME, True),
    ):
        page = form.page(name, hidden=hidden)
        page.put(NAME)
        page.put(title)
        page.put(when)
        page.skip()
        page.put(None, None, *years)
        page.put(None, "Notes", "AED", "AED", "AED")
        if hidden:
            page.table(drawn, (0, 1, *(Amount(back, books=draft, counts=False) for back in range(3))))
        else:
            page.table(drawn, (0, 1, Amount(0), Amount(1), Amount(2)))
        page.skip()
        page.put("The attached notes 1 to 31 form part of these financial statements.")
    return form


FORMS = (gulf_audited,)
