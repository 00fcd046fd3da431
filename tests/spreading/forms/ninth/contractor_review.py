"""Reviewed statements of an American contractor, retyped from the accountant's report, with its bookkeeping export behind."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ASSETS
CURRENT ASSETS
   Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
   Investments, at fair value :: short_term_investments => short_term_investments
   Contract receivables, net of allowance for credit losses :: trade_receivables => trade_receivables
   Costs and estimated earnings in excess of billings on uncompleted contracts :: wip => contract_assets
   Inventory of materials :: raw + advances_paid => inventories
   Prepaid expenses and other current assets :: prepaid_expenses + other_receivables
*      Total current assets :: total_current_assets => total_current_assets
PROPERTY AND EQUIPMENT
   Buildings and improvements :: buildings_gross
   Construction equipment :: machinery_gross
   Vehicles :: fixtures_gross
   Construction in progress :: construction
    :: property_plant_equipment_gross
   Less accumulated depreciation :: - accumulated_depreciation => -accumulated_depreciation
*      Property and equipment, net :: property_plant_equipment => property_plant_equipment
OTHER ASSETS
   Goodwill :: goodwill => goodwill
   Software, net :: intangible_assets => intangible_assets
   Cash surrender value of life insurance :: long_term_investments
   Deposits :: deposits
   Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
*      Total other assets :: intangibles + financial_assets + deferred_tax_assets
* TOTAL ASSETS :: total_assets => total_assets
*LIABILITIES AND STOCKHOLDERS' EQUITY
CURRENT LIABILITIES
   Line of credit :: bank_short => short_term_debt
   Current maturities of long-term debt :: bank_portion => current_portion_long_term_debt
   Accounts payable, including retainage :: trade_payables => trade_payables
   Billings in excess of costs and estimated earnings on uncompleted contracts :: contract_liabilities => contract_liabilities
   Accrued payroll and related liabilities :: employee_payables + social_payable => employee_payables
   Accrued expenses :: accrued_expenses + vat_payable + other_current_liabilities + provisions_current
   Income taxes payable :: current_tax_payable => current_tax_payable
*      Total current liabilities :: total_current_liabilities => total_current_liabilities
LONG-TERM LIABILITIES
   Long-term debt, less current maturities :: bank_long => long_term_debt
   Notes payable - stockholders, subordinated :: owner_loan => related_party_payables_noncurrent
   Deferred compensation :: pension_obligations + provisions_noncurrent
   Deferred income taxes :: deferred_tax_liabilities => deferred_tax_liabilities
*      Total long-term liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
*      Total liabilities :: total_liabilities => total_liabilities
STOCKHOLDERS' EQUITY
   Common stock, no par value; 10,000 shares authorized, 4,130 issued :: share_capital => share_capital
   Additional paid-in capital :: share_premium => share_premium
   Retained earnings :: retained_earnings => retained_earnings
*      Total stockholders' equity :: total_equity => total_equity
* TOTAL LIABILITIES AND STOCKHOLDERS' EQUITY :: total_assets => total_liabilities_and_equity
"""
INCOME = """
CONTRACT REVENUES EARNED :: revenue => revenue
COST OF REVENUES EARNED (Schedule 1) :: cost_of_sales => cost_of_sales
*GROSS PROFIT :: gross_profit => gross_profit
GENERAL AND ADMINISTRATIVE EXPENSES (Schedule 2) :: sga_expenses
*INCOME FROM OPERATIONS :: gross_profit - sga_expenses => operating_profit
OTHER INCOME (EXPENSE)
   Interest income :: interest_income => interest_income
   Interest expense :: - interest_expense => -interest_expense
   Gain on sale of equipment :: disposal_gain
   Other :: sundry_income
      Total other income (expense) :: net_financial_result + other_operating_income
*INCOME BEFORE INCOME TAXES :: profit_before_tax => profit_before_tax
PROVISION FOR INCOME TAXES :: income_tax_expense => income_tax_expense
*NET INCOME :: net_income => net_income
RETAINED EARNINGS, beginning of year :: was_retained_earnings
DIVIDENDS :: - dividends_declared
RETAINED EARNINGS, end of year :: retained_earnings => retained_earnings
"""
FLOWS = """
CASH FLOWS FROM OPERATING ACTIVITIES
   Net income :: net_income => cf_start_profit
   Adjustments to reconcile net income to net cash provided by operating activities:
   Depreciation and amortization :: depreciation_amortisation => cf_depreciation
   Deferred income taxes :: deferred_tax_noncash
   Gain on sale of equipment :: - disposal_gain
   (Increase) decrease in:
   Contract receivables :: - up_trade_receivables => cf_change_receivables
   Costs in excess of billings :: - up_wip
   Inventory :: - up_raw - up_advances_paid => cf_change_inventories
   Prepaid expenses and other :: - up_prepaid_expenses - up_other_receivables
   Increase (decrease) in:
   Accounts payable :: up_trade_payables => cf_change_payables
   Billings in excess of costs :: up_contract_liabilities
   Accrued liabilities :: up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities + provisions_change
   Income taxes payable :: up_current_tax_payable
*      Net cash provided by operating activities :: cf_operating => cf_operating
CASH FLOWS FROM INVESTING ACTIVITIES
   Purchases of property and equipment :: cf_capex => cf_capex
   Purchases of software :: cf_capex_intangibles => cf_capex_intangibles
   Proceeds from sale of equipment :: disposal_proceeds => cf_disposal_proceeds
   Net change in investments and deposits :: cf_other_investing
*      Net cash used in investing activities :: cf_investing => cf_investing
CASH FLOWS FROM FINANCING ACTIVITIES
   Borrowings on line of credit and long-term debt :: borrowed => cf_debt_proceeds
   Principal payments on debt :: - repaid => cf_debt_repayment
   Dividends paid :: - dividends_declared => cf_dividends_paid
*      Net cash used in financing activities :: cf_financing => cf_financing
NET CHANGE IN CASH :: cf_net_change => cf_net_change
CASH AND CASH EQUIVALENTS, beginning of year :: was_cash_and_equivalents => cash_beginning
CASH AND CASH EQUIVALENTS, end of year :: cash_and_equivalents => cash_end
SUPPLEMENTAL DISCLOSURES
   Cash paid for interest :: interest_expense => -cf_interest_paid
   Cash paid for income taxes :: tax_settled => -cf_tax_paid
"""
SCHEDULE_ONE = """
Materials :: materials
Subcontractors :: direct_services
Direct labor :: direct_wages
Equipment depreciation :: direct_depreciation
Change in work in process and capitalized labor :: - change_in_inventories_fg - own_work_capitalised
*      Total cost of revenues earned :: cost_of_sales
"""
SCHEDULE_TWO = """
Office salaries :: wages_selling + wages_admin
Professional fees and other services :: services_selling + services_admin
Depreciation :: depreciation_selling + depreciation_admin
Bad debts :: bad_debt_expense
Taxes and licenses :: other_taxes
Miscellaneous :: sundry_costs
*      Total general and administrative expenses :: sga_expenses
"""


def contractor_review() -> Form:
    books = company("Prairie Steel Erectors, Inc.", "builder", sales=23_000, step=1000.0, last=2024, seed=105)
    form = Form(books, "reviewed_fs.xlsx", end=date(2024, 6, 30), prints=Print(1.0, 0, "#,##0_);(#,##0)"))
    form.leave_open(
        "other_current_assets prepaid_expenses other_receivables other_noncurrent_assets long_term_investments"
    )
    form.leave_open(
        "total_noncurrent_assets accrued_expenses other_current_liabilities provisions_noncurrent pension_obligations"
    )
    form.leave_open(
        "other_noncurrent_liabilities general_admin_expenses sga_expenses other_operating_income exceptional_items"
    )
    form.leave_open(
        "net_financial_result cf_other_noncash cf_change_other_wc cf_other_investing ebitda bad_debt_expense"
    )
    form.leave_open(
        "depreciation_amortisation cf_change_working_capital cf_before_working_capital other_financial_result"
    )
    form.leave_open(
        "personnel_expenses property_plant_equipment_gross dividends_declared long_term_receivables total_operating_expenses"
    )
    form.leave_open("materials_consumed external_services selling_expenses other_operating_expenses")
    cover = form.page("Report")
    cover.put("INDEPENDENT ACCOUNTANT'S REVIEW REPORT")
    cover.put("To the Stockholders, Prairie Steel Erectors, Inc.")
    cover.put(
        "We have reviewed the accompanying financial statements of Prairie Steel Erectors, Inc., which comprise the balance sheets as of June 30, 2024 and 2023 ..."
    )
    for name, title, drawn, dates in (
        ("Balance Sheets", "BALANCE SHEETS", POSITION, "June 30, 2024 and 2023"),
        ("Income", "STATEMENTS OF INCOME AND RETAINED EARNINGS", INCOME, "Years Ended June 30, 2024 and 2023"),
        ("Cash Flows", "STATEMENTS OF CASH FLOWS", FLOWS, "Years Ended June 30, 2024 and 2023"),
    ):
        page = form.page(name)
        for text in ("PRAIRIE STEEL ERECTORS, INC.", title, dates, "See Independent Accountant's Review Report"):
            page.merge(page.put(text), 1, 4)
        page.skip()
        page.put(None, 2024, None, 2023)
        page.table(drawn, [0, Amount(0), None, Amount(1)])
        page.skip()
        page.put("See Notes to Financial Statements.")
    page = form.page("Schedules")
    page.put("PRAIRIE STEEL ERECTORS, INC.")
    page.put("SCHEDULE 1 - COST OF REVENUES EARNED")
    page.put(None, 2024, None, 2023)
    page.table(SCHEDULE_ONE, [0, Amount(0), None, Amount(1)])
    page.put("SCHEDULE 2 - GENERAL AND ADMINISTRATIVE EXPENSES")
    page.put(None, 2024, None, 2023)
    page.table(SCHEDULE_TWO, [0, Amount(0), None, Amount(1)])
    return form


FORMS = (contractor_review,)
