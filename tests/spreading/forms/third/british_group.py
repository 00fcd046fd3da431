"""United Kingdom: full FRS 102 accounts of a group as its accounts production program saves them, a page a sheet."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
*TURNOVER | 3 => revenue
Cost of sales | => -cost_of_sales
*GROSS PROFIT | => gross_profit
Distribution costs | => -selling_expenses
Administrative expenses | => -general_admin_expenses
Other operating income | 4 => other_operating_income
*GROUP OPERATING PROFIT | 5 => operating_profit
Interest receivable and similar income | 9 => interest_income
Interest payable and similar expenses | 10 => -interest_expense
*PROFIT BEFORE TAXATION | => profit_before_tax
Tax on profit | 11 => -income_tax_expense
*PROFIT FOR THE FINANCIAL YEAR AND TOTAL COMPREHENSIVE INCOME | => net_income
Profit for the financial year is attributable to:
- Owners of the parent company | :: net_income - nci_profit => net_income_parent
- Non-controlling interests | :: nci_profit
 | :: net_income
"""
BALANCE = """
*FIXED ASSETS
Goodwill | 13 :: goodwill => goodwill
Other intangible assets | 13 :: intangible_assets => intangible_assets
Total intangible assets | :: ; intangibles
Tangible assets | 14 :: ; property_plant_equipment => ; property_plant_equipment
Investments | 15 :: ; financial_assets => ; long_term_investments
 | :: ; fixed_assets + financial_assets
*CURRENT ASSETS
Stocks | 17 => inventories
Debtors | 18 :: receivables_total + prepaid_expenses + deferred_tax_assets
Investments | 19 :: short_term_investments => short_term_investments
Cash at bank and in hand | => cash_and_equivalents
 | :: total_current_assets + deferred_tax_assets
*CREDITORS: AMOUNTS FALLING DUE WITHIN ONE YEAR | 20 :: - total_current_liabilities + provisions_current => -total_current_liabilities
*NET CURRENT ASSETS | :: ; net_current_assets + deferred_tax_assets + provisions_current => ; net_current_assets
*TOTAL ASSETS LESS CURRENT LIABILITIES | :: ; total_assets - total_current_liabilities + provisions_current => ; total_assets_less_current_liabilities
*CREDITORS: AMOUNTS FALLING DUE AFTER MORE THAN ONE YEAR | 21 :: ; - bank_long - owner_loan => ; -total_noncurrent_liabilities
*PROVISIONS FOR LIABILITIES
Deferred tax liability | 23 :: - deferred_tax_liabilities => -deferred_tax_liabilities
Other provisions | 24 :: - provisions
 | :: ; - provisions - deferred_tax_liabilities
*NET ASSETS | => ; net_assets
*CAPITAL AND RESERVES
Called up share capital | 26 => ; share_capital
Share premium account | 27 => ; share_premium
Profit and loss reserves | 27 :: ; retained_earnings - nci => ; retained_earnings
*EQUITY ATTRIBUTABLE TO OWNERS OF THE PARENT COMPANY | :: ; total_equity - nci => ; equity_attributable_to_parent
*NON-CONTROLLING INTERESTS | :: ; nci => ; noncontrolling_interests
*TOTAL EQUITY | => ; total_equity
"""
PARENT = """
*FIXED ASSETS
Tangible assets | 14 :: ; property_plant_equipment + intangibles
Investments | 15 :: ; financial_assets
 | :: ; fixed_assets + financial_assets
*CURRENT ASSETS
Debtors | 18 :: receivables_total + prepaid_expenses + deferred_tax_assets
Investments | 19 :: short_term_investments
Cash at bank and in hand | :: cash_and_equivalents
 | :: total_current_assets + deferred_tax_assets
*CREDITORS: AMOUNTS FALLING DUE WITHIN ONE YEAR | 20 :: - total_current_liabilities + provisions_current
*NET CURRENT ASSETS | :: ; net_current_assets + deferred_tax_assets + provisions_current
*TOTAL ASSETS LESS CURRENT LIABILITIES | :: ; total_assets - total_current_liabilities + provisions_current
*CREDITORS: AMOUNTS FALLING DUE AFTER MORE THAN ONE YEAR | 21 :: ; - bank_long - owner_loan
*PROVISIONS FOR LIABILITIES | 24 :: ; - provisions - deferred_tax_liabilities
*NET ASSETS | :: ; total_equity
*CAPITAL AND RESERVES
Called up share capital | 26 :: ; share_capital
Share premium account | 27 :: ; share_premium
Profit and loss reserves | 27 :: ; retained_earnings
*TOTAL EQUITY | :: ; total_equity
"""
CASH = """
*CASH FLOWS FROM OPERATING ACTIVITIES
Cash generated from operations | 32 :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
Income taxes paid | :: - tax_settled => cf_tax_paid
*NET CASH INFLOW FROM OPERATING ACTIVITIES | :: ; cf_operating + interest_expense - interest_income => ; cf_operating
*INVESTING ACTIVITIES
Purchase of intangible assets | => cf_capex_intangibles
Purchase of tangible fixed assets | => cf_capex
Proceeds on disposal of tangible fixed assets | => cf_disposal_proceeds
Purchase of fixed asset and current asset investments | => cf_other_investing
Interest received | => cf_interest_received
*NET CASH USED IN INVESTING ACTIVITIES | :: ; cf_investing + interest_income => ; cf_investing
*FINANCING ACTIVITIES
Proceeds from issue of shares | => cf_equity_proceeds
Proceeds of new bank loans | => cf_debt_proceeds
Repayment of bank loans | => cf_debt_repayment
Interest paid | :: - interest_expense => cf_interest_paid_financing/cf_interest_paid
Dividends paid to equity shareholders | => cf_dividends_paid
*NET CASH USED IN FINANCING ACTIVITIES | :: ; cf_financing - interest_expense => ; cf_financing
*NET INCREASE/(DECREASE) IN CASH AND CASH EQUIVALENTS | => ; cf_net_change
Cash and cash equivalents at beginning of year | => ; cash_beginning
*CASH AND CASH EQUIVALENTS AT END OF YEAR | => ; cash_end
"""
GENERATED = """
Profit for the year after tax => cf_start_profit
ADJUSTMENTS FOR:
Taxation charged :: income_tax_expense
Finance costs :: interest_expense
Investment income :: - interest_income
Gain on disposal of tangible fixed assets :: - disposal_gain
Amortisation and impairment of intangible assets :: amortisation => +cf_depreciation
Depreciation and impairment of tangible fixed assets :: depreciation_ppe => +cf_depreciation
Increase/(decrease) in provisions :: provisions_change
MOVEMENTS IN WORKING CAPITAL:
(Increase)/decrease in stocks => cf_change_inventories
(Increase)/decrease in debtors :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Increase/(decrease) in creditors :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
*CASH GENERATED FROM OPERATIONS => cf_cash_generated_from_operations
"""
DEBTORS = """
AMOUNTS FALLING DUE WITHIN ONE YEAR:
Trade debtors => trade_receivables
Other debtors :: other_receivables => other_receivables
Prepayments and accrued income => prepaid_expenses
 :: receivables_total + prepaid_expenses
Deferred tax asset (note 23) => deferred_tax_assets
 :: receivables_total + prepaid_expenses + deferred_tax_assets
"""
CREDITORS = """
Bank loans and overdrafts :: bank_current => short_term_debt
Payments received on account :: advances_received => +contract_liabilities
Trade creditors => trade_payables
Corporation tax payable :: current_tax_payable => current_tax_payable
Other taxation and social security => other_tax_social_payables
Deferred income :: deferred_income => +contract_liabilities
Other creditors :: employee_payables + other_current_liabilities => other_current_liabilities
Accruals :: accrued_expenses => accrued_expenses
 :: total_current_liabilities - provisions_current
"""
LATER = """
Bank loans and overdrafts :: bank_long => long_term_debt
Loan from shareholder :: owner_loan => related_party_payables_noncurrent
 :: bank_long + owner_loan
"""
NAME = "WHINFELL PACKAGING HOLDINGS LIMITED"


def _page(form: Form, name: str, title: str, over: str) -> Page:
    page = form.page(name)
    page.put(NAME)
    page.skip()
    page.put(title)
    page.put(over)
    page.skip()
    return page


def consolidated_frs_102() -> Form:
    """A group's full FRS 102 accounts, £000: outer columns of sums, the parent's balance sheet apart, notes of both."""
    books = company(NAME, "manufacturer", "healthy", sales=38_700, last=2024, years=2, seed=3)
    books = split(books, nci=("total_equity", 0.03), nci_profit=("net_income", 0.03))
    parent = company(f"{NAME} parent", "services", "healthy", sales=4_100, last=2024, years=2, seed=1, without=PLAIN)
    form = Form(
        books,
        "08124417_group_accounts_2024-06-30.xlsx",
        date(2024, 6, 30),
        prints=Print(1000, number_format="#,##0;(#,##0)", zero="-"),
    )
    form.leave_open(
        "receivables_total provisions_total provisions_noncurrent provisions_current pension_obligations employee_payables "
        "total_current_assets total_noncurrent_assets total_liabilities deferred_income_bs cf_other_noncash cf_change_other_wc "
        "accrued_expenses current_portion_long_term_debt cf_change_working_capital depreciation_amortisation"
    )
    info = form.page("Company information")
    info.put(NAME)
    info.put("Company registration number 08124417 (England and Wales)")
    info.put("ANNUAL REPORT AND CONSOLIDATED FINANCIAL STATEMENTS")
    info.put("FOR THE YEAR ENDED 30 JUNE 2024")
    info.skip(2)
    for row in ("Registered office", "Unit 4 Lowther Trading Estate", "Penrith", "Auditor", "Carrick Hale LLP"):
        info.put(row)

    page = _page(form, "Page 12", "GROUP STATEMENT OF COMPREHENSIVE INCOME", "FOR THE YEAR ENDED 30 JUNE 2024")
    page.put(None, None, "2024", "2023")
    page.put(None, "Notes", "£000", "£000")
    page.table(INCOME, (0, 1, Amount(0), Amount(1)))
    both = (Amount(0), Amount(0, 1), Amount(1), Amount(1, 1))
    page = _page(form, "Page 13", "GROUP BALANCE SHEET", "AS AT 30 JUNE 2024")
    page.put(None, None, None, "2024", None, "2023")
    page.put(None, "Notes", "£000", "£000", "£000", "£000")
    page.table(BALANCE, (0, 1, *both))
    page.skip()
    page.put(
        "The financial statements were approved by the board of directors and authorised for issue on 9 December 2024"
    )
    page = _page(form, "Page 14", "COMPANY BALANCE SHEET", "AS AT 30 JUNE 2024")
    page.put(None, None, None, "2024", None, "2023")
    page.put(None, "Notes", "£000", "£000", "£000", "£000")
    page.table(PARENT, (0, 1, *(Amount(a.back, a.slot or 0, books=parent, counts=False) for a in both)))
    page.skip()
    page.put(
        f"As permitted by s408 Companies Act 2006, the company has not presented its own profit and loss account. "
        f"The company's profit for the year was £{parent.amount('net_income'):,},000 (2023: £{parent.amount('net_income', 1):,},000)."
    )
    page = _page(form, "Page 17", "GROUP STATEMENT OF CASH FLOWS", "FOR THE YEAR ENDED 30 JUNE 2024")
    page.put(None, None, None, "2024", None, "2023")
    page.put(None, "Notes", "£000", "£000", "£000", "£000")
    page.table(CASH, (0, 1, *both))

    notes = _page(form, "Pages 18-31", "NOTES TO THE GROUP FINANCIAL STATEMENTS", "FOR THE YEAR ENDED 30 JUNE 2024")
    columns = (
        None,
        0,
        Amount(0),
        Amount(1),
        Amount(0, books=parent, counts=False),
        Amount(1, books=parent, counts=False),
    )
    for number, title, drawn in (
        ("18", "DEBTORS", DEBTORS),
        ("20", "CREDITORS: AMOUNTS FALLING DUE WITHIN ONE YEAR", CREDITORS),
        ("21", "CREDITORS: AMOUNTS FALLING DUE AFTER MORE THAN ONE YEAR", LATER),
    ):
        notes.put(number, title)
        notes.put(None, None, "Group", None, "Company")
        notes.put(None, None, "2024", "2023", "2024", "2023")
        notes.put(None, None, "£000", "£000", "£000", "£000")
        notes.table(drawn, columns)
        notes.skip()
    notes.put("32", "CASH GENERATED FROM GROUP OPERATIONS")
    notes.put(None, None, "2024", "2023")
    notes.put(None, None, "£000", "£000")
    notes.table(GENERATED, (None, 0, Amount(0), Amount(1)))
    return form


FORMS = (consolidated_frs_102,)
