"""South Africa: consolidated and separate statements under IFRS for SMEs, as the reporting program prints them."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
*Assets
*Non-Current Assets
Property, plant and equipment | 3 :: property_plant_equipment => property_plant_equipment +total_noncurrent_assets
Goodwill | 4 :: goodwill - no_goodwill => goodwill +total_noncurrent_assets
Intangible assets | 5 :: intangible_assets + no_goodwill => intangible_assets +total_noncurrent_assets
Investments in subsidiaries | 6 :: subsidiaries
Other financial assets | 7 :: financial_assets - subsidiaries => long_term_investments +total_noncurrent_assets
Deferred tax | 8 :: deferred_tax_assets => deferred_tax_assets +total_noncurrent_assets
 | :: total_noncurrent_assets => total_noncurrent_assets
*Current Assets
Inventories | 9 :: inventories => inventories +total_current_assets
Loans to directors, managers and employees | 10 :: lent => +total_current_assets
Trade and other receivables | 11 :: receivables_total + prepaid_expenses - lent => trade_receivables/receivables_total +total_current_assets
Other financial assets | 7 :: short_term_investments => short_term_investments +total_current_assets
Cash and cash equivalents | 12 :: cash_and_equivalents => cash_and_equivalents +total_current_assets
 | :: total_current_assets => total_current_assets
*Total Assets | :: total_assets => total_assets
*Equity and Liabilities
*Equity
Share capital | 13 :: share_capital + share_premium => share_capital +total_equity +equity_attributable_to_parent
Retained income | :: retained_earnings - minority => retained_earnings +total_equity +equity_attributable_to_parent
 | :: total_equity - minority => equity_attributable_to_parent
Non-controlling interest | :: minority => noncontrolling_interests +total_equity
 | :: total_equity => total_equity
*Liabilities
*Non-Current Liabilities
Loans from shareholders | 14 :: owner_loan => related_party_payables_noncurrent +total_noncurrent_liabilities
Other financial liabilities | 15 :: bank_long - hire_later => long_term_debt +total_noncurrent_liabilities
Instalment sale obligations | 16 :: hire_later => lease_liabilities_noncurrent/long_term_debt +total_noncurrent_liabilities
Retirement benefit obligation | 17 :: pension_obligations => pension_obligations +total_noncurrent_liabilities
Deferred tax | 8 :: deferred_tax_liabilities => deferred_tax_liabilities +total_noncurrent_liabilities
Provisions | 18 :: provisions_noncurrent => provisions_noncurrent +total_noncurrent_liabilities
 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Current Liabilities
Other financial liabilities | 15 :: bank_current - hire_due => short_term_debt +total_current_liabilities
Instalment sale obligations | 16 :: hire_due => +total_current_liabilities
Current tax payable | :: current_tax_payable => current_tax_payable +total_current_liabilities
Trade and other payables | 19 :: trade_payables + contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => trade_payables +total_current_liabilities
Provisions | 18 :: provisions_current => provisions_current +total_current_liabilities
 | :: total_current_liabilities => total_current_liabilities
*Total Liabilities | :: total_liabilities => total_liabilities
*Total Equity and Liabilities | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Revenue | 20 => revenue
Cost of sales | 21 :: - materials => -cost_of_sales
*Gross profit | :: revenue - materials => gross_profit
Other income | 22 :: other_operating_income => other_operating_income
Operating expenses | :: - overheads => -total_operating_expenses/sga_expenses/other_operating_expenses
*Operating profit | 23 => operating_profit
Investment revenue | 24 :: interest_income => interest_income
Finance costs | 25 :: - interest_expense => -interest_expense
*Profit before taxation | => profit_before_tax
Taxation | 26 :: - income_tax_expense => -income_tax_expense
*Profit for the year | => net_income
*Profit attributable to:
Owners of the parent | :: net_income - minority_profit => net_income_parent
Non-controlling interest | :: minority_profit
 | :: net_income => net_income
"""
CASH = """
*Cash flows from operating activities
Cash generated from operations | 27 => cf_cash_generated_from_operations
Interest income | :: interest_income => cf_interest_received
Finance costs | => cf_interest_paid
Tax paid | 28 => cf_tax_paid
*Net cash from operating activities | :: cf_operating => cf_operating
*Cash flows from investing activities
Purchase of property, plant and equipment | 3 => cf_capex
Sale of property, plant and equipment | 3 => cf_disposal_proceeds
Purchase of other intangible assets | 5 => cf_capex_intangibles
Movement in financial assets | => cf_other_investing
*Net cash from investing activities | => cf_investing
*Cash flows from financing activities
Proceeds on share issue | 13 => cf_equity_proceeds
Proceeds from other financial liabilities | => cf_debt_proceeds
Repayment of other financial liabilities | :: hire_paid - repaid => cf_debt_repayment
Instalment sale payments | :: - hire_paid
Dividends paid | 29 => cf_dividends_paid
*Net cash from financing activities | => cf_financing
*Total cash movement for the year | => cf_net_change
Cash at the beginning of the year | => cash_beginning
*Total cash at end of the year | 12 :: cash_end => cash_end
"""
DETAIL = """
*Operating expenses
Accounting, legal and consulting fees | :: services_admin
Advertising and distribution | :: services_selling
Bad debts | => bad_debt_expense
Depreciation, amortisation and impairments | :: depreciation_amortisation => depreciation_amortisation
Employee costs | :: personnel_expenses => personnel_expenses
Lease rentals on operating lease, security and utilities | :: direct_services
Municipal levies | :: other_taxes
Other expenses | :: sundry_costs
 | :: overheads
"""
NAME = "Khwezi Agri Supplies (Pty) Ltd"


def _titled(form: Form, sheet: str, title: str) -> Page:
    page = form.page(sheet)
    page.put(NAME)
    page.put("(Registration number 2009/014837/07)")
    page.put("Consolidated and Separate Annual Financial Statements for the year ended 28 February 2025")
    page.put(title)
    page.skip()
    page.put(None, None, "Group", None, "Company", None)
    page.merge(page.row - 1, 3, 4)
    page.merge(page.row - 1, 5, 6)
    page.put("Figures in Rand", "Note(s)", 2025.0, 2024.0, 2025.0, 2024.0)
    return page


def group_and_company() -> Form:
    """South African statements in rand: group and company columns for two years to February, sums of blocks without a label."""
    more = {
        "overheads": ("external_services + personnel_expenses + depreciation_amortisation + operating_charges", 1.0),
        "hire_later": ("bank_long", 0.18),
        "hire_due": ("bank_portion", 0.3),
        "hire_paid": ("repaid", 0.21),
        "lent": ("sundry_receivables", 0.24),
    }
    books = company(NAME, "trader", "healthy", sales=138_400_000, step=1, last=2025, years=2, without=PLAIN)
    books = split(
        books, **more, minority=("retained_earnings", 0.08), minority_profit=("net_income", 0.07),
        subsidiaries=("goodwill", 0), no_goodwill=("goodwill", 0),
    )  # fmt: skip
    alone = company(f"{NAME} alone", "trader", "healthy", sales=91_700_000, step=1, last=2025, years=2, without=PLAIN)
    alone = split(
        alone, **more, minority=("goodwill", 0), minority_profit=("goodwill", 0),
        subsidiaries=("long_term_investments", 0.8), no_goodwill=("goodwill", 1),
    )  # fmt: skip
    form = Form(
        books, "Khwezi AFS Feb 2025.xlsx", date(2025, 2, 28), prints=Print(1, number_format="# ##0;(# ##0)", zero="-")
    )
    form.leave_open(
        "receivables_total other_receivables related_party_receivables_current prepaid_expenses other_current_liabilities "
        "contract_liabilities accrued_expenses lease_liabilities_current current_portion_long_term_debt cf_lease_principal "
        "total_operating_income external_services materials_consumed net_financial_result cf_interest_paid_financing "
        "other_current_assets lease_expense financial_debt_unsplit"
    )
    columns = (0, 1, Amount(0), Amount(1), Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False))
    for sheet, title, drawn in (
        ("SFP", "Statement of Financial Position as at 28 February 2025", POSITION),
        ("SCI", "Statement of Comprehensive Income", INCOME),
        ("SCF", "Statement of Cash Flows", CASH),
        ("DIS", "Detailed Income Statement", DETAIL),
    ):
        page = _titled(form, sheet, title)
        page.table(drawn, columns)
    return form


FORMS = (group_and_company,)
