"""A template's model on one sheet: the three statements beside each other, years as Year 1 (2022), two of them planned."""

from __future__ import annotations

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
Revenue :: revenue => revenue
Growth, %
Cost of Sales :: cost_of_sales => cost_of_sales
*Gross Profit :: gross_profit => gross_profit
Selling Expenses :: selling_expenses => selling_expenses
General & Admin. Expenses :: general_admin_expenses => general_admin_expenses
Other Income :: other_operating_income
*Operating Profit (EBIT) :: operating_profit => operating_profit
Interest Income :: interest_income => interest_income
Interest Expense :: interest_expense => interest_expense
*Profit Before Tax :: profit_before_tax => profit_before_tax
Tax :: income_tax_expense => income_tax_expense
*Net Profit :: net_income => net_income
Net Margin, %
"""
POSITION = """
Cash :: cash_and_equivalents => cash_and_equivalents
Accounts Receivable :: receivables_total => trade_receivables/receivables_total
Inventory :: inventories => inventories
Prepayments :: prepaid_expenses => prepaid_expenses
*Current Assets :: total_current_assets => total_current_assets
PP&E, net :: property_plant_equipment => property_plant_equipment
Intangibles :: intangibles => intangible_assets
Investments :: financial_assets => long_term_investments
*Total Assets :: total_assets => total_assets
Accounts Payable :: trade_payables => trade_payables
Overdraft & Short-Term Loans :: bank_current => short_term_debt
Tax Payable :: current_tax_payable => current_tax_payable
Other Payables :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current + contract_liabilities => other_current_liabilities
*Current Liabilities :: total_current_liabilities => total_current_liabilities
Long-Term Loans :: bank_long + owner_loan => long_term_debt
Provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent/provisions_total
*Total Liabilities :: total_liabilities => total_liabilities
Share Capital :: share_capital + share_premium => share_capital
Retained Earnings :: retained_earnings => retained_earnings
*Equity :: total_equity => total_equity
*Total Liabilities & Equity :: total_liabilities_and_equity => total_liabilities_and_equity
Balance check
"""
FLOWS = """
Net Profit :: net_income => cf_start_profit
Depreciation :: depreciation_amortisation => cf_depreciation
Other non-cash :: cf_other_noncash
Change in receivables :: cf_change_receivables => cf_change_receivables
Change in inventory :: cf_change_inventories => cf_change_inventories
Change in payables :: cf_change_payables => cf_change_payables
Change in other items :: cf_change_other_wc
*Operating cash flow :: cf_operating => cf_operating
Capex :: - capex - capex_intangibles => cf_capex
Disposals :: disposal_proceeds => cf_disposal_proceeds
Other investments :: cf_other_investing
*Investing cash flow :: cf_investing => cf_investing
New loans :: borrowed => cf_debt_proceeds
Loan repayments :: - repaid => cf_debt_repayment
Dividends :: - dividends_declared => cf_dividends_paid
*Financing cash flow :: cf_financing => cf_financing
*Net cash flow :: cf_net_change => cf_net_change
Opening cash :: cash_beginning => cash_beginning
Closing cash :: cash_end => cash_end
"""


def side_by_side_model() -> Form:
    """Three tables beside each other under one row of titles, a blank column between, in K EUR."""
    books = company(
        "Lomond Instruments Ltd", sales=4_220, seed=213, without=(*PLAIN, *DEFERRED_TAX, "short_term_investments")
    )
    form = Form(books, "3-statement template filled.xlsx", dated=False, prints=Print(1000, 0, "#,##0;-#,##0"))
    form.leave_open(
        "other_operating_income goodwill cf_other_noncash cf_change_other_wc cf_other_investing total_noncurrent_assets "
        "total_noncurrent_liabilities total_debt cf_capex_intangibles share_premium sga_expenses accrued_expenses cf_equity_proceeds"
    )
    page = form.page("Model")
    page.put("Lomond Instruments Ltd")
    page.put("K EUR")
    page.skip()
    heads = [f"Year {n} ({2021 + n}){'' if n < 4 else ' P'}" for n in range(1, 6)]
    top = page.row
    for column, title, drawn in (
        (1, "Income Statement", INCOME),
        (8, "Balance Sheet", POSITION),
        (15, "Cash Flow", FLOWS),
    ):
        page.row = top
        page.put(Cell(title, bold=True), *heads, column=column)
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)), column=column)
        _planned(page, top + 1, column)
    for row, label in ((top + 2, (0.08, 0.061, 0.073, 0.05, 0.05)), (top + 14, (0.061, 0.065, 0.066, 0.07, 0.07))):
        page.row = row
        page.put(*(Cell(share, "0.0%") for share in label), column=2)
    page.row = top + 22
    page.put(*[0.0] * 5, column=9)
    return form


def _planned(page: Page, top: int, column: int) -> None:
    """Two years to come, each six percent more."""
    for row in range(top, page.row):
        last = page.cells.get((row, column + 3))
        if last is not None and isinstance(last.value, float):
            for n in (1, 2):
                page.cells[row, column + 3 + n] = Cell(round(last.value * 1.06**n), last.number_format)


FORMS = (side_by_side_model,)
