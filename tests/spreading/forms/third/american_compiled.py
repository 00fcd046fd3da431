"""United States: compiled statements of a private company out of its accountant's spreadsheet, with schedules."""

from __future__ import annotations

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
*Assets
Current Assets
 | Cash in bank => cash_and_equivalents
 | Marketable securities :: short_term_investments => short_term_investments
 | Contract receivables - billed (net) => trade_receivables
 | Employee advances and other :: other_receivables => other_receivables
 | Prepaid insurance and other prepaids => prepaid_expenses
* | | Total Current Assets => total_current_assets

Fixed Assets
 | Building and improvements :: buildings_gross
 | Field equipment :: machinery_gross
 | Office furniture and computers :: fixtures_gross
 | Equipment not yet in service :: construction
 | | :: property_plant_equipment_gross
 | Accumulated depreciation :: - accumulated_depreciation => -accumulated_depreciation
* | | Net Fixed Assets => property_plant_equipment

Other Assets
 | Software licenses (net of amortization) :: intangible_assets => intangible_assets
 | Investment in affiliate :: long_term_investments => long_term_investments
 | Security deposits :: deposits => other_noncurrent_assets/long_term_receivables
* | | Total Other Assets :: intangible_assets + financial_assets

* | | Total Assets => total_assets

*Liabilities and Stockholders' Equity
Current Liabilities
 | Bank line of credit :: bank_short => short_term_debt
 | Notes payable - current portion :: bank_portion => current_portion_long_term_debt
 | Accounts payable - trade => trade_payables
 | Accrued wages and vacation => employee_payables
 | Payroll and sales taxes payable => other_tax_social_payables
 | Accrued expenses :: accrued_expenses + provisions_current => accrued_expenses
 | Billings in excess of costs and customer deposits => contract_liabilities
 | Federal and state income taxes payable => current_tax_payable
 | Other current liabilities => other_current_liabilities
* | | Total Current Liabilities => total_current_liabilities

Long-Term Liabilities
 | Notes payable - net of current portion => long_term_debt
 | Due to stockholder => related_party_payables_noncurrent
* | | Total Long-Term Liabilities => total_noncurrent_liabilities

* | | Total Liabilities => total_liabilities

Stockholders' Equity
 | Common stock => share_capital
 | Paid-in capital => share_premium
 | Retained earnings - beginning :: was_retained_earnings
 | Net income - current year :: net_income
 | Dividends :: - dividends_declared
* | | Total Stockholders' Equity => total_equity

* | | Total Liabilities and Stockholders' Equity => total_liabilities_and_equity
"""
INCOME = """
*Contract Revenue => revenue

Cost of Revenue (Schedule A) => cost_of_sales

*Gross Margin => gross_profit

Operating Expenses (Schedule B) :: sga_expenses => sga_expenses/total_operating_expenses

*Operating Income :: gross_profit - sga_expenses => operating_profit

Other Income and (Expense)
 | Interest earned => interest_income
 | Interest expense => -interest_expense
 | Gain on sale of assets :: disposal_gain
 | Other income :: sundry_income
* | | Total Other Income and (Expense) :: other_operating_income + net_financial_result

*Income Before Taxes => profit_before_tax

Income Taxes => income_tax_expense

*Net Income => net_income
"""
CASH = """
*Cash Flows from Operating Activities
 | Net Income => cf_start_profit
 | Depreciation and amortization => cf_depreciation
 | Gain on sale of assets :: - disposal_gain => cf_other_noncash
 | Change in contract and other receivables => cf_change_receivables
 | Change in prepaid expenses :: - up_prepaid_expenses => +cf_change_other_wc
 | Change in accounts payable => cf_change_payables
 | Change in accrued expenses and taxes :: up_employee_payables + up_taxes_and_social + up_accrued_expenses + up_provisions_current + up_current_tax_payable + up_other_current_liabilities => +cf_change_other_wc
 | Change in billings in excess and deposits :: up_contract_liabilities => +cf_change_other_wc
* | | Net Cash from Operations => cf_operating

*Cash Flows from Investing Activities
 | Purchase of fixed assets => cf_capex
 | Purchase of software => cf_capex_intangibles
 | Sale of fixed assets => cf_disposal_proceeds
 | Securities, affiliate and deposits (net) => cf_other_investing
* | | Net Cash from Investing => cf_investing

*Cash Flows from Financing Activities
 | Proceeds of notes and line of credit => cf_debt_proceeds
 | Principal paid on notes and line of credit => cf_debt_repayment
 | Dividends paid => cf_dividends_paid
* | | Net Cash from Financing => cf_financing

*Net Change in Cash => cf_net_change
Cash - Beginning of Year => cash_beginning
*Cash - End of Year => cash_end
"""
COST = """
Direct labor :: direct_wages
Subcontractors :: direct_services
Materials and supplies :: materials
Depreciation - field equipment :: direct_depreciation
*Total Cost of Revenue (to Statement of Income) :: cost_of_sales
"""
EXPENSES = """
Advertising and business development :: services_selling
Bad debts => bad_debt_expense
Commissions and estimators' salaries :: wages_selling
Depreciation and amortization :: depreciation_selling + depreciation_admin
Dues, licenses and permits :: dues
Insurance - general :: insurance
Legal and accounting :: legal
Office salaries and benefits :: wages_admin
Office supplies and postage :: supplies
Rent and utilities :: rent
Taxes - other than income :: other_taxes
Travel and meals :: travel
*Total Operating Expenses (to Statement of Income) :: sga_expenses => sga_expenses/total_operating_expenses
"""
NAME = "Bitterroot Environmental Services, Inc."


def _page(form: Form, name: str, title: str, over: str) -> Page:
    page = form.page(name)
    page.put(NAME, column=2)
    page.put(title, column=2)
    page.put(over, column=2)
    page.put("No assurance is provided on these financial statements", column=2)
    page.skip()
    page.put(None, None, None, "2024", None, "2023")
    return page


def compiled_with_schedules() -> Form:
    """Compiled US statements: labels indented by columns, no unit, retained earnings rolled forward, two schedules."""
    books = company(
        NAME, "services", "healthy", sales=6_840_000, step=1, years=2, seed=4,
        without=(*PLAIN, "goodwill", "pension_obligations", "provisions_noncurrent", "deferred_tax_assets", "deferred_tax_liabilities"),
    )  # fmt: skip
    books = parted(
        parted(books, "services_admin", "rent", "insurance", "legal"), "sundry_costs", "travel", "supplies", "dues"
    )
    form = Form(
        books, "Bitterroot 2024 Compilation.xlsx", prints=Print(1, number_format='_(* #,##0_);_(* (#,##0);_(* "-"??_)')
    )
    form.leave_open(
        "receivables_total other_operating_income other_financial_result net_financial_result total_operating_expenses "
        "total_noncurrent_assets depreciation_amortisation ebitda retained_earnings profit_for_year_in_equity "
        "selling_expenses general_admin_expenses personnel_expenses external_services materials_consumed dividends_declared "
        "property_plant_equipment_gross"
    )
    columns = (0, 1, 2, Amount(0), None, Amount(1))
    for name, title, over, drawn in (
        ("BS", "Balance Sheet", "As of December 31, 2024 and 2023", BALANCE),
        ("IS", "Statement of Income", "For the Years Ended December 31, 2024 and 2023", INCOME),
        ("SCF", "Statement of Cash Flows", "For the Years Ended December 31, 2024 and 2023", CASH),
    ):
        _page(form, name, title, over).table(drawn, columns)
    for name, title, drawn in (
        ("Sch A", "Schedule A - Cost of Revenue", COST),
        ("Sch B", "Schedule B - Operating Expenses", EXPENSES),
    ):
        page = _page(form, name, title, "For the Years Ended December 31, 2024 and 2023")
        top = page.row
        page.table(drawn, (None, 0, None, Amount(0), None, Amount(1)))
        page.cells[top - 1, 5] = page.cells[top - 1, 7] = type(page.cells[1, 2])("% of Rev.")
        for back, column in ((0, 4), (1, 6)):
            for row in range(top, page.row):
                cell = page.cells.get((row, column))
                if cell and isinstance(cell.value, float):
                    percent = cell.value / books.amount("revenue", back)
                    page.cells[row, column + 1] = type(cell)(round(percent, 4), "0.0%", bold=cell.bold)
    return form


FORMS = (compiled_with_schedules,)
