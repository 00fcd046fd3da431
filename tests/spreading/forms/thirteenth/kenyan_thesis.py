"""The appendix of a Kenyan thesis: five years of a listed miller on one sheet, short words, Kshs '000, ratios worked out below."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company
from tests.spreading.forms.thirteenth.parts import ratios

INCOME = """
Turnover :: revenue => revenue
Cost of sales :: cost_of_sales => cost_of_sales
Gross profit :: gross_profit => gross_profit
Other income :: other_operating_income => other_operating_income
Selling & distribution exp :: selling_expenses => selling_expenses
Admin exp :: general_admin_expenses => general_admin_expenses
Operating profit :: operating_profit => operating_profit
Finance income :: interest_income => interest_income
Finance cost :: interest_expense => interest_expense
PBT :: profit_before_tax => profit_before_tax
Tax :: income_tax_expense => income_tax_expense
PAT :: net_income => net_income
"""
POSITION = """
PPE :: property_plant_equipment => property_plant_equipment
Intangibles :: intangibles
Investments :: financial_assets => long_term_investments
Total non current assets :: total_noncurrent_assets => total_noncurrent_assets
Inventories :: inventories => inventories
Trade & other receivables :: receivables_total + prepaid_expenses => receivables_total/trade_receivables
Short term deposits :: short_term_investments => short_term_investments
Cash & bank :: cash_and_equivalents => cash_and_equivalents
Total current assets :: total_current_assets => total_current_assets
Total assets :: total_assets => total_assets
Share capital :: share_capital => share_capital
Share premium :: share_premium => share_premium
Retained earnings :: retained_earnings => retained_earnings
Shareholders funds :: total_equity => total_equity
Long term loans :: bank_long + owner_loan => long_term_debt
Staff gratuity & provisions :: pension_obligations + provisions_noncurrent
Total non current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Trade & other payables :: total_current_liabilities - bank_current - current_tax_payable => trade_payables
Bank loans & overdraft :: bank_current => short_term_debt
Tax payable :: current_tax_payable => current_tax_payable
Total current liabilities :: total_current_liabilities => total_current_liabilities
Total equity & liabilities :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Net cash from operating activities :: cf_operating => cf_operating
Net cash used in investing activities :: cf_investing => cf_investing
Net cash from financing activities :: cf_financing => cf_financing
Net increase/(decrease) in cash :: cf_net_change => cf_net_change
Cash at beginning of year :: cash_beginning => cash_beginning
Cash at end of year :: cash_end => cash_end
"""


def kenyan_thesis() -> Form:
    """Appendix II: years 2020 to 2024 in one head at the top only, captions between the blocks."""
    books = company("Mlima Flour Mills Ltd", sales=6_420_000, years=5, seed=1315, without=(*PLAIN, *DEFERRED_TAX))
    form = Form(books, "APPENDIX II - Secondary data.xlsx", dated=False)
    form.leave_open(
        "intangible_assets pension_obligations provisions_noncurrent provisions_total other_receivables prepaid_expenses "
        "total_liabilities total_debt net_financial_result employee_payables accrued_expenses"
    )
    page = form.page("Sheet1")
    page.put("APPENDIX II: SECONDARY DATA COLLECTION SHEET")
    page.put("Company: Mlima Flour Mills Ltd")
    page.put("Amounts in Kshs '000'")
    page.put("YEAR", *(float(year) for year in range(2020, 2025)))
    columns = (0, *(Amount(back) for back in (4, 3, 2, 1, 0)))
    for title, drawn in (
        ("Statement of comprehensive income", INCOME),
        ("Statement of financial position", POSITION),
        ("Statement of cash flows", FLOWS),
    ):
        page.put(title)
        page.table(drawn, columns)
    page.put("Ratios")
    page.put("ROA", *ratios(5, 0.081, "0.000"))
    page.put("Current ratio", *ratios(5, 1.71, "0.00"))
    page.put("Debt/Equity", *ratios(5, 0.44, "0.00"))
    page.put("Ln(Total assets)", *ratios(5, 15.2, "0.00"))
    page = form.page("SPSS")
    page.put("Year", "ROA", "CR", "DE", "SIZE")
    for year in range(2020, 2025):
        page.put(float(year), 0.081, 1.71, 0.44, 15.2)
    return form


FORMS = (kenyan_thesis,)
