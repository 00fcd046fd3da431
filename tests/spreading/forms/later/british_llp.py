"""United Kingdom: a limited liability partnership's group accounts under the LLP SORP."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

PROFIT = """
Turnover | 4 => revenue
Other operating income | => other_operating_income
Raw materials and consumables | => -materials_consumed
Other external charges | => -external_services
Staff costs | 6 => -personnel_expenses
Depreciation and amortisation | 10, 11 => -depreciation_amortisation
Other operating charges | => -other_operating_expenses
*Operating profit | 5 => operating_profit
Interest receivable and similar income | => interest_income
Interest payable and similar charges | 8 => -interest_expense
*Profit on ordinary activities before taxation | => profit_before_tax
Tax on profit of corporate subsidiaries | 9 => -income_tax_expense
*Profit for the financial year available for discretionary division among members | => net_income
"""
BALANCE = """
*Fixed assets
Intangible assets | 10 :: intangibles => intangible_assets
Tangible assets | 11 => property_plant_equipment
Investments | 12 :: financial_assets => long_term_investments
 | :: total_noncurrent_assets => total_noncurrent_assets
*Current assets
Debtors | 13 :: receivables_total + prepaid_expenses
Cash at bank and in hand | => cash_and_equivalents
 | :: total_current_assets => total_current_assets
Creditors: amounts falling due within one year | 14 :: - total_current_liabilities + provisions_current => -total_current_liabilities
*Net current assets | :: net_current_assets + provisions_current => net_current_assets
*Total assets less current liabilities | :: total_assets_less_current_liabilities + provisions_current => total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year | 15 :: - bank_long => -total_noncurrent_liabilities
Provisions for liabilities | 16 :: - provisions => -provisions_total/provisions_noncurrent
*Net assets attributable to members | :: total_equity + owner_loan

*Represented by:
Loans and other debts due to members | 17 :: owner_loan => related_party_payables_current/related_party_payables_noncurrent
Members' other interests
Members' capital classified as equity | :: share_capital + share_premium => share_capital
Other reserves classified as equity | => retained_earnings/other_reserves
 | :: total_equity => total_equity
*Total members' interests | 17 :: total_equity + owner_loan
"""
CASH = """
*Cash flows from operating activities
Profit for the financial year | => cf_start_profit
Taxation | :: income_tax_expense
Net interest payable | :: interest_expense - interest_income
Depreciation of tangible fixed assets | 11 :: depreciation_ppe => +cf_depreciation
Amortisation of intangible fixed assets | 10 :: amortisation => +cf_depreciation
Profit on disposal of tangible fixed assets | :: - disposal_gain
(Increase)/decrease in debtors | :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Increase/(decrease) in creditors | :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
Increase/(decrease) in provisions | :: provisions_change
Cash generated from operations | => cf_cash_generated_from_operations
Corporation tax paid by subsidiaries | => cf_tax_paid
*Net cash inflow from operating activities | :: cf_cash_generated_from_operations + cf_tax_paid => cf_operating
*Cash flows from investing activities
Purchase of tangible fixed assets | => cf_capex
Purchase of software | => cf_capex_intangibles
Proceeds on disposal of tangible fixed assets | => cf_disposal_proceeds
Purchase of investments | => cf_other_investing
Interest received | => cf_interest_received
*Net cash outflow from investing activities | :: cf_investing + interest_income => cf_investing
*Cash flows from financing activities
New bank loans | => cf_debt_proceeds
Bank loans repaid | => cf_debt_repayment
Interest paid | => cf_interest_paid cf_interest_paid_financing
Payments to members | => cf_dividends_paid
*Net cash outflow from financing activities | :: cf_financing - interest_expense => cf_financing
*Net (decrease)/increase in cash and cash equivalents | => cf_net_change
Cash and cash equivalents at 1 May | => cash_beginning
*Cash and cash equivalents at 30 April | => cash_end
"""
DEBTORS = """
Trade debtors | => trade_receivables
Other debtors | => other_receivables
Prepayments | => prepaid_expenses
 | :: receivables_total + prepaid_expenses
"""
CREDITORS = """
Bank loans and overdrafts | :: bank_current => short_term_debt
Payments received on account | :: advances_received => contract_liabilities
Trade creditors | => trade_payables
Corporation tax | => current_tax_payable
Other taxation and social security | :: taxes_and_social => other_tax_social_payables
Other creditors | :: employee_payables + other_current_liabilities => other_current_liabilities
Accruals and deferred income | :: accrued_expenses + deferred_income => accrued_expenses
 | :: total_current_liabilities - provisions_current => total_current_liabilities
"""
ABSENT = (*PLAIN, *DEFERRED_TAX, "pension_obligations", "short_term_investments")


def llp_group_accounts() -> Form:
    """A partnership's group accounts stacked on one sheet, £'000, group beside the LLP itself, two notes, April year end."""
    books = company(
        "Severnside Structural LLP", "services", "healthy", sales=23_700, last=2025, years=2, without=ABSENT
    )
    alone = company("Severnside, the LLP", "services", "healthy", sales=17_900, last=2025, years=2, without=ABSENT)
    form = Form(
        books, "Severnside LLP group FY25.xlsx", date(2025, 4, 30), prints=Print(1000, 0, "#,##0;(#,##0)", zero="-")
    )
    form.leave_open(
        "receivables_total net_assets intangible_assets long_term_debt total_operating_income total_operating_expenses deferred_income_bs"
    )
    both = (
        0, 1, Amount(0), Amount(1), None, Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False),
    )  # fmt: skip
    page = form.page("Group accounts")
    page.put("SEVERNSIDE STRUCTURAL LLP")
    page.put("Consolidated financial statements for the year ended 30 April 2025")
    page.put("Registered in England and Wales, partnership number OC318820")
    page.skip()
    page.put("CONSOLIDATED PROFIT AND LOSS ACCOUNT")
    page.put("for the year ended 30 April 2025")
    page.put(None, "Note", 2025.0, 2024.0)
    page.put(None, None, "£'000", "£'000")
    page.table(PROFIT, (0, 1, Amount(0), Amount(1)))
    page.skip(2)
    page.put("CONSOLIDATED AND LLP BALANCE SHEETS")
    page.put("at 30 April 2025")
    heads = (None, "Note", 2025.0, 2024.0, None, 2025.0, 2024.0)
    pounds = (None, None, "£'000", "£'000", None, "£'000", "£'000")
    page.put(None, None, "Group", None, None, "LLP")
    page.put(*heads)
    page.put(*pounds)
    page.table(BALANCE, both)
    page.skip(2)
    page.put("CONSOLIDATED STATEMENT OF CASH FLOWS")
    page.put("for the year ended 30 April 2025")
    page.put(None, "Note", 2025.0, 2024.0)
    page.put(None, None, "£'000", "£'000")
    page.table(CASH, (0, 1, Amount(0), Amount(1)))
    for title, drawn in (
        ("13. Debtors", DEBTORS),
        ("14. Creditors: amounts falling due within one year", CREDITORS),
    ):
        page.skip(2)
        page.put(title)
        page.put(None, None, "Group", None, None, "LLP")
        page.put(None, None, *heads[2:])
        page.put(*pounds)
        page.table(drawn, both)
    return form


FORMS = (llp_group_accounts,)
