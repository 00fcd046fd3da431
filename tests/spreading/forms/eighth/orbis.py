"""A business register's data base: one sheet of a company's global format, years across, thousands of euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

FORMAT = """
Balance sheet
Assets
Fixed assets :: total_noncurrent_assets => total_noncurrent_assets
 Intangible fixed assets :: intangibles => intangible_assets
 Tangible fixed assets :: property_plant_equipment => property_plant_equipment
 Other fixed assets :: financial_assets => other_noncurrent_assets/long_term_investments
Current assets :: total_current_assets => total_current_assets
 Stock :: inventories => inventories
 Debtors :: trade_receivables => trade_receivables/receivables_total
 Other current assets :: other_receivables + prepaid_expenses + short_term_investments + cash_and_equivalents
  Cash & cash equivalent :: cash_and_equivalents => cash_and_equivalents
Total assets :: total_assets => total_assets
Liabilities & equity
Shareholders funds :: total_equity => total_equity
 Capital :: share_capital => share_capital
 Other shareholders funds :: share_premium + retained_earnings
Non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
 Long term debt :: bank_long + owner_loan => long_term_debt
 Other non-current liabilities :: pension_obligations + provisions_noncurrent
  Provisions :: provisions_noncurrent + pension_obligations
Current liabilities :: total_current_liabilities => total_current_liabilities
 Loans :: bank_current => short_term_debt
 Creditors :: trade_payables => trade_payables
 Other current liabilities :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
Total shareh. funds & liab. :: total_assets => total_liabilities_and_equity
Memo lines
Working capital :: inventories + trade_receivables - trade_payables
Net current assets :: net_current_assets => net_current_assets
Number of employees :: raised - raised
Profit & loss account
Operating revenue (Turnover) :: total_operating_income => total_operating_income
 Sales :: revenue => revenue
Costs of goods sold :: raised - raised
Operating P/L [=EBIT] :: operating_profit => operating_profit
Financial revenue :: interest_income => interest_income
Financial expenses :: interest_expense => interest_expense
Financial P/L :: net_financial_result => net_financial_result
P/L before tax :: profit_before_tax => profit_before_tax
Taxation :: income_tax_expense => income_tax_expense
P/L after tax :: net_income
P/L for period [=Net income] :: net_income => net_income
Memo lines
Material costs :: materials => materials_consumed
Costs of employees :: personnel_expenses => personnel_expenses
Depreciation & Amortization :: depreciation_amortisation => depreciation_amortisation
Interest paid :: interest_expense
Cash flow :: net_income + depreciation_amortisation
EBITDA :: ebitda => ebitda
"""


def orbis() -> Form:
    """Headings of four rows: day, unit, length and audit; statements and memo lines in one column of labels."""
    books = company("BERGER ROHRTECHNIK GMBH", "manufacturer", sales=24_600, years=4, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "Export_BERGER.xlsx", prints=Print(1000, 0, "#,##0"))
    form.leave_open(
        "goodwill other_current_assets other_reserves retained_earnings provisions_noncurrent other_noncurrent_liabilities cost_of_sales gross_profit "
        "other_operating_income total_liabilities cf_operating employees pension_obligations long_term_investments other_noncurrent_assets external_services "
        "other_operating_expenses total_operating_expenses cf_interest_paid cf_depreciation provisions_total cf_net_change"
    )
    page = form.page("Global standard format")
    page.put(books.name)
    page.put("Global standard format")
    page.skip()
    page.put(None, "31/12/2024", "31/12/2023", "31/12/2022", "31/12/2021")
    page.put(None, *["th EUR"] * 4)
    page.put(None, *["12 months"] * 4)
    page.put(None, *["Unqual"] * 4)
    page.put(None, *["Local GAAP"] * 4)
    page.table(FORMAT, (0, Amount(0), Amount(1), Amount(2), Amount(3)))
    return form


FORMS = (orbis,)
