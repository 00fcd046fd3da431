"""Data-room pack of a software company: three years and a budget on one tab, months on others, metrics below."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

INCOME = """
Subscription revenue :: sales_services
Professional services :: sales_goods
*Total revenue :: revenue => revenue
Hosting & support :: - materials - direct_services
Customer success payroll :: - direct_wages - direct_depreciation + own_work_capitalised + change_in_inventories_fg
*Total COGS :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Sales & marketing :: - selling_expenses => -selling_expenses
General & administrative :: - general_admin_expenses => -general_admin_expenses
Other operating income :: other_operating_income => other_operating_income
*Total opex :: - sga_expenses + other_operating_income
*EBIT :: operating_profit => operating_profit
D&A included above :: depreciation_amortisation => depreciation_amortisation
*EBITDA :: ebitda => ebitda
Interest income :: interest_income => interest_income
Interest expense :: - interest_expense => -interest_expense
*EBT :: profit_before_tax => profit_before_tax
Income tax :: - income_tax_expense => -income_tax_expense
*Net income / (loss) :: net_income => net_income
"""
POSITION = """
Cash :: cash_and_equivalents => cash_and_equivalents
Short-term investments :: short_term_investments => short_term_investments
Accounts receivable :: trade_receivables => trade_receivables
Other receivables :: other_receivables => other_receivables
Prepaids :: prepaid_expenses => prepaid_expenses
*Total current assets :: total_current_assets => total_current_assets
Fixed assets, net :: property_plant_equipment => property_plant_equipment
Capitalized software :: intangible_assets => intangible_assets
Goodwill :: goodwill => goodwill
Other LT assets :: financial_assets + deferred_tax_assets => other_noncurrent_assets
*Total assets :: total_assets => total_assets

Accounts payable :: trade_payables => trade_payables
Deferred revenue :: contract_liabilities => contract_liabilities
Accrued liabilities :: accrued_expenses + employee_payables + taxes_and_social + current_tax_payable + other_current_liabilities + provisions_current
Venture debt - current :: bank_current => short_term_debt
*Total current liabilities :: total_current_liabilities => total_current_liabilities
Venture debt - LT :: bank_long => long_term_debt
Convertible notes :: owner_loan
Other LT liabilities :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
*Total liabilities :: total_liabilities => total_liabilities
Common + preferred stock :: share_capital + share_premium => share_capital
Accumulated deficit :: retained_earnings => retained_earnings
*Total equity :: total_equity => total_equity
*Total L&E :: total_assets => total_liabilities_and_equity
Check :: total_assets - total_liabilities - total_equity
"""
FLOWS = """
Net income :: net_income => cf_start_profit
D&A :: depreciation_amortisation => cf_depreciation
Other non-cash :: cf_other_noncash
Change in AR :: - up_trade_receivables - up_other_receivables => cf_change_receivables
Change in AP :: up_trade_payables => cf_change_payables
Change in deferred revenue :: up_contract_liabilities
Change in other WC :: cf_change_other_wc - up_contract_liabilities
*Cash from operations :: cf_operating => cf_operating
Capex :: cf_capex => cf_capex
Capitalized software dev :: cf_capex_intangibles => cf_capex_intangibles
Other investing :: cf_other_investing + disposal_proceeds
*Cash from investing :: cf_investing => cf_investing
Debt drawn :: borrowed => cf_debt_proceeds
Debt repaid :: - repaid => cf_debt_repayment
Equity raised :: raised => cf_equity_proceeds
*Cash from financing :: cf_financing => cf_financing
*Net change in cash :: cf_net_change => cf_net_change
Beginning cash :: was_cash_and_equivalents => cash_beginning
Ending cash :: cash_and_equivalents => cash_end
"""


def saas_room() -> Form:
    books = company("Quillstack", "software", "distressed", sales=21_000, step=1000.0, last=2024, seed=107)
    form = Form(
        books, "3.1 Financials.xlsx", end=date(2024, 12, 31), dated=False, prints=Print(1000.0, 0, "#,##0;(#,##0)")
    )
    form.leave_open(
        "accrued_expenses other_current_liabilities share_capital other_noncurrent_assets other_noncurrent_liabilities"
    )
    form.leave_open(
        "total_noncurrent_assets total_noncurrent_liabilities bonds_payable cf_other_noncash cf_change_other_wc"
    )
    form.leave_open(
        "cf_other_investing total_operating_expenses sga_expenses cf_change_working_capital total_debt rd_expenses"
    )
    form.leave_open("property_plant_equipment cf_disposal_proceeds")
    page = form.page("Annual Summary")
    page.put("Quillstack, Inc.", None, None, None, None, "Confidential")
    page.put("USD in 000s")
    for title, drawn in (("P&L", INCOME), ("Balance Sheet", POSITION), ("Cash Flow", FLOWS)):
        page.skip()
        page.put(Cell(title, bold=True), "FY22A", "FY23A", "FY24A", None, "FY25B", "YoY %")
        page.table(drawn, [0, Amount(2), Amount(1), Amount(0), None, None, None])
    page.skip()
    page.put(Cell("SaaS metrics", bold=True), "FY22A", "FY23A", "FY24A")
    page.put("Ending ARR", 14_200, 17_900, 20_100)
    page.put("Net revenue retention", 1.04, 1.01, 0.98)
    page.put("Logo churn", 0.09, 0.11, 0.12)
    page.put("Cash runway (months)", 22, 17, 11)
    page.put("Headcount", 181, 204, 197)
    _months(form.page("Monthly P&L"), form, INCOME, flows=True)
    _months(form.page("Monthly BS"), form, POSITION, flows=False)
    return form


def _months(page: Page, form: Form, drawn: str, *, flows: bool) -> None:
    """A month a column; what flows is a twelfth of the year, what stands runs to the year's end."""
    page.put("Quillstack, Inc. - monthly, USD")
    page.put(None, *(Cell(date(2024, month, 28), "mmm-yy") for month in range(1, 13)))
    for line in drawn.strip("\n").split("\n"):
        label, _, rest = line.partition("::")
        if not rest:
            page.skip()
            continue
        amount = form.company.amount(rest.partition("=>")[0].strip()) * 1000
        before = form.company.amount(rest.partition("=>")[0].strip(), 1) * 1000
        months = [amount / 12 if flows else before + (amount - before) * month / 12 for month in range(1, 13)]
        page.put(label.strip(" *"), *(round(month, 2) for month in months))


FORMS = (saas_room,)
