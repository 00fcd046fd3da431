"""A charity's statement of financial activities by fund, balance sheet of outer sums and cash flows of two years in pounds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ACTIVITIES = """
*Income and endowments from:
Donations and legacies|3 :: ; sales_services ; sales_services
Charitable activities|4 :: sales_goods ; ; sales_goods
Other trading activities|5 :: other_operating_income ; ; other_operating_income
Investments|6 :: interest_income ; ; interest_income => ; ; interest_income
*Total income :: sales_goods + other_operating_income + interest_income ; sales_services ; revenue + other_operating_income + interest_income => ; ; total_operating_income
*Expenditure on:
Raising funds|7 :: selling_expenses ; ; selling_expenses
Charitable activities|8 :: cost_of_sales + general_admin_expenses + interest_expense + income_tax_expense - sales_services ; sales_services ; cost_of_sales + general_admin_expenses + interest_expense + income_tax_expense
*Total expenditure :: cost_of_sales + sga_expenses + interest_expense + income_tax_expense - sales_services ; sales_services ; cost_of_sales + sga_expenses + interest_expense + income_tax_expense => ; ; total_operating_expenses
*Net income for the year :: net_income ; ; net_income => ; ; net_income
Grants returned to funders :: - dividends_declared + raised ; ; - dividends_declared + raised
*Net movement in funds :: net_income - dividends_declared + raised ; ; net_income - dividends_declared + raised
Total funds brought forward :: was_total_equity - was_share_premium ; was_share_premium ; was_total_equity
*Total funds carried forward :: total_equity - share_premium ; share_premium ; total_equity => ; ; total_equity
"""

BALANCE = """
*Fixed assets
Intangible assets|12 :: ; intangibles => ; intangible_assets
Tangible assets|13 :: ; property_plant_equipment => ; property_plant_equipment
Investments|14 :: ; financial_assets => ; long_term_investments
|| :: ; total_noncurrent_assets => ; total_noncurrent_assets
*Current assets
Stocks :: inventories ; => inventories ;
Debtors|15 :: receivables_total + prepaid_expenses ; => receivables_total ;
Short-term deposits :: short_term_investments ; => short_term_investments ;
Cash at bank and in hand :: cash_and_equivalents ; => cash_and_equivalents ;
|| :: total_current_assets ; => total_current_assets ;
Creditors: amounts falling due within one year|16 :: - total_current_liabilities ; => -total_current_liabilities ;
*Net current assets :: ; net_current_assets => ; net_current_assets
*Total assets less current liabilities :: ; total_assets - total_current_liabilities => ; total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year|17 :: ; - bank_long - owner_loan
Provision for liabilities|18 :: ; - provisions_noncurrent - pension_obligations => ; -provisions_noncurrent
*Net assets :: ; total_equity => ; net_assets
*The funds of the charity:
Unrestricted funds|20 :: ; total_equity - share_premium
Restricted funds|21 :: ; share_premium
*Total charity funds :: ; total_equity => ; total_equity
"""

FLOWS = """
*Net cash provided by operating activities :: cf_operating => cf_operating
*Cash flows from investing activities:
Proceeds from sale of property and equipment :: cf_disposal_proceeds => cf_disposal_proceeds
Purchase of property and equipment :: cf_capex + cf_capex_intangibles => cf_capex
Movement in investments and deposits :: cf_other_investing => cf_other_investing
Net cash used in investing activities :: cf_investing => cf_investing
*Cash flows from financing activities:
Repayments of borrowing :: cf_debt_repayment + cf_dividends_paid => cf_debt_repayment
Cash inflows from new borrowing :: cf_debt_proceeds + cf_equity_proceeds => cf_debt_proceeds
Net cash provided by financing activities :: cf_financing => cf_financing
*Change in cash in the reporting period :: cf_net_change => cf_net_change
Cash at the beginning of the reporting period :: cash_beginning => cash_beginning
*Cash at the end of the reporting period :: cash_end => cash_end
"""


def british_charity() -> Form:
    """A charity's statement of financial activities by fund, balance sheet of outer sums and cash flows of two years in pounds."""
    form = Form(
        company(
            "Tyne Valley Skills Trust",
            trade="builder",
            sales=4_312_060,
            step=1,
            last=2025,
            years=2,
            seed=66,
            without=PLAIN + DEFERRED_TAX,
        ),
        "TVST accounts 2025.xlsx",
        date(2025, 3, 31),
        prints=Print(unit=1, number_format="#,##0;(#,##0);-"),
    )
    form.leave_open(
        "revenue cost_of_sales sga_expenses total_operating_income total_operating_expenses other_operating_income operating_profit profit_before_tax long_term_debt total_noncurrent_liabilities total_liabilities share_capital other_reserves revenue_reserves retained_earnings selling_expenses general_admin_expenses other_operating_expenses gross_profit provisions_total cf_capex_intangibles cf_dividends_paid"
    )
    page = form.page("SOFA")
    page.put("TYNE VALLEY SKILLS TRUST", None, None, None, None, None, "Charity no. 1108427")
    page.put("STATEMENT OF FINANCIAL ACTIVITIES (incorporating an income and expenditure account)")
    page.put("FOR THE YEAR ENDED 31 MARCH 2025")
    page.put(None, None, "Unrestricted", "Restricted", "Total", "Total")
    page.put(None, None, "funds", "funds", "2025", "2024")
    page.put(None, "Note", "£", "£", "£", "£")
    page.table(ACTIVITIES, [0, 1, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2), Amount(1, 2)])
    page = form.page("Balance sheet")
    page.put("TYNE VALLEY SKILLS TRUST")
    page.put("BALANCE SHEET AS AT 31 MARCH 2025")
    row = page.put(None, None, "2025", None, "2024")
    page.merge(row, 3, 4)
    page.merge(row, 5, 6)
    page.put(None, "Note", "£", "£", "£", "£")
    page.table(BALANCE, [0, 1, Amount(0, 0), Amount(0, 1), Amount(1, 0), Amount(1, 1)])
    page = form.page("Cash flows")
    page.put("STATEMENT OF CASH FLOWS FOR THE YEAR ENDED 31 MARCH 2025")
    page.put(None, "2025", "2024")
    page.put(None, "£", "£")
    page.table(FLOWS, [0, Amount(0), Amount(1)])
    return form


FORMS: tuple[Callable[[], Form], ...] = (british_charity,)
