"""A charity's statement of financial position, and its activities by restriction of one year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

CHARITY = """
*Assets
Current assets:
Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
Short-term investments :: short_term_investments => short_term_investments
Accounts receivable, net :: trade_receivables => trade_receivables
Grants and pledges receivable, current :: other_receivables => other_receivables
Inventory :: inventories => inventories
Prepaid expenses :: prepaid_expenses => prepaid_expenses
Total current assets :: total_current_assets => total_current_assets
Property and equipment, net :: property_plant_equipment => property_plant_equipment
Long-term investments :: financial_assets => long_term_investments
Other assets :: intangibles + deferred_tax_assets => other_noncurrent_assets
Total assets :: total_assets => total_assets
*Liabilities and Net Assets
Current liabilities:
Accounts payable :: trade_payables => trade_payables
Accrued payroll and related benefits :: employee_payables + social_payable => employee_payables
Accrued expenses and other :: accrued_expenses + other_current_liabilities + vat_payable + current_tax_payable + provisions_current
Refundable advances :: contract_liabilities => contract_liabilities
Line of credit :: bank_short => short_term_debt
Current portion of notes payable :: bank_portion => current_portion_long_term_debt
Total current liabilities :: total_current_liabilities => total_current_liabilities
Notes payable, net of current portion :: bank_long + owner_loan => long_term_debt
Other long-term liabilities :: provisions_noncurrent + pension_obligations + deferred_tax_liabilities => other_noncurrent_liabilities
Total liabilities :: total_liabilities => total_liabilities
Net assets:
Without donor restrictions:
Undesignated :: retained_earnings
Board designated :: share_capital
Total without donor restrictions :: retained_earnings + share_capital
With donor restrictions :: share_premium
Total net assets :: total_equity => total_equity
Total liabilities and net assets :: total_liabilities_and_equity => total_liabilities_and_equity
"""


CHARITY_INCOME = """
*Revenue and support
Program service fees :: sales_goods ; ; sales_goods
Grants and contributions :: sales_services ; raised ; sales_services + raised
Investment return, net :: interest_income ; ; interest_income
Other revenue :: other_operating_income ; ; other_operating_income
Total revenue and support :: revenue + interest_income + other_operating_income ; raised ; revenue + interest_income + other_operating_income + raised
*Expenses
Program services :: cost_of_sales ; ; cost_of_sales
Management and general :: general_admin_expenses + income_tax_expense ; ; general_admin_expenses + income_tax_expense
Fundraising :: selling_expenses + interest_expense ; ; selling_expenses + interest_expense
Total expenses :: cost_of_sales + sga_expenses + income_tax_expense + interest_expense ; ; cost_of_sales + sga_expenses + income_tax_expense + interest_expense
Change in net assets :: net_income ; raised ; net_income + raised => ; ; net_income
Net assets, beginning of year :: was_total_equity - was_share_premium ; was_share_premium ; was_total_equity
Net assets, end of year :: total_equity - share_premium ; share_premium ; total_equity => ; ; total_equity
"""


def american_charity() -> Form:
    """A charity's statement of financial position, and its activities by restriction of one year."""
    form = Form(
        company("Prairie Health Cooperative", trade="services", sales=11_204_833, step=1, seed=17),
        "Audit FY24 statements.xlsx",
        date(2024, 6, 30),
        prints=Print(unit=1),
    )
    form.leave_open(
        "accrued_expenses other_current_liabilities revenue total_operating_income cost_of_sales total_operating_expenses sga_expenses general_admin_expenses selling_expenses interest_income other_operating_income total_noncurrent_assets total_noncurrent_liabilities net_assets share_capital retained_earnings other_reserves operating_profit profit_before_tax income_tax_expense net_income provisions_current gross_profit external_services"
    )
    page = form.page("SFP")
    page.put("PRAIRIE HEALTH COOPERATIVE")
    page.put("(a nonprofit organization, EIN 47-3829104)")
    page.put("STATEMENTS OF FINANCIAL POSITION")
    page.put("JUNE 30, 2024 AND 2023")
    page.skip()
    page.put(None, None, 2024, None, 2023)
    page.table(CHARITY, [0, None, Amount(0), None, Amount(1)])
    page.put("See independent auditor's report and notes to financial statements.")
    page = form.page("Activities")
    page.put("PRAIRIE HEALTH COOPERATIVE")
    page.put("STATEMENT OF ACTIVITIES")
    page.put("YEAR ENDED JUNE 30, 2024")
    page.skip()
    page.put(None, "Without Donor Restrictions", "With Donor Restrictions", "Total")
    page.table(CHARITY_INCOME, [0, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2)])
    return form


FORMS: tuple[Callable[[], Form], ...] = (american_charity,)
