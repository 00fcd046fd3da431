"""A net-asset balance sheet of Kenya with the year before restated and its opening, units under the years."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

KENYAN = """
*CAPITAL EMPLOYED
Share capital|12 => share_capital
Share premium => share_premium
General reserve :: revenue_reserves
Retained earnings :: accumulated_profit => retained_earnings
Shareholders' funds :: total_equity => total_equity
Non-current liabilities
Borrowings|13 :: bank_long => long_term_debt
Directors' loans|14 :: owner_loan => related_party_payables_noncurrent
Service gratuity|15 :: pension_obligations => pension_obligations
Provisions :: provisions_noncurrent => provisions_noncurrent
Deferred income tax|16 :: deferred_tax_liabilities => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
 :: total_equity + total_noncurrent_liabilities
*REPRESENTED BY
Non-current assets
Property, plant and equipment|17 => property_plant_equipment
Intangible assets|18 :: intangibles => intangible_assets
Investments|19 :: financial_assets => long_term_investments
Deferred income tax|16 :: deferred_tax_assets => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
Current assets
Inventories|20 :: raw_inventories => inventories
Trade and other receivables|21 :: receivables_total + advances_paid + prepaid_expenses
Short term deposits :: short_term_investments => short_term_investments
Cash in hand and at bank|22 :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
Current liabilities
Trade and other payables|23 :: trade_payables + contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
Current income tax :: current_tax_payable => current_tax_payable
Borrowings|13 :: bank_current => short_term_debt
 :: total_current_liabilities => total_current_liabilities
Net current assets :: net_current_assets => net_current_assets
 :: total_assets_less_current_liabilities
"""


KENYAN_INCOME = """
Revenue|4 => revenue
Cost of sales|5 :: - cost_of_sales => -cost_of_sales
*Gross profit :: gross_profit => gross_profit
Other operating income|6 :: other_operating_income => other_operating_income
Selling and distribution expenses :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
*Operating profit|7 :: operating_profit => operating_profit
Finance income|9 :: interest_income => interest_income
Finance costs|9 :: - interest_expense => -interest_expense
*Profit before income tax :: profit_before_tax => profit_before_tax
Income tax expense|10 :: - income_tax_expense => -income_tax_expense
*Profit for the year :: net_income => net_income
Dividend:
Proposed final dividend for the year|11 :: dividends_declared
"""


def kenyan() -> Form:
    """A net-asset balance sheet of Kenya with the year before restated and its opening, units under the years."""
    form = Form(company("Nyeri Tea Packers Limited", trade="trader", sales=420_000, seed=9), "NTP audited FS 2024.xlsx")
    form.leave_open(
        "trade_receivables other_receivables receivables_total trade_payables other_current_liabilities total_assets total_liabilities total_liabilities_and_equity total_assets_less_current_liabilities other_reserves revenue_reserves dividends_declared provisions_current dividends_payable"
    )
    page = form.page("Financial position")
    page.put("Nyeri Tea Packers Limited")
    page.put("Annual report and financial statements")
    page.put("For the year ended 31 December 2024")
    page.skip()
    page.put("STATEMENT OF FINANCIAL POSITION AT 31 DECEMBER")
    page.skip()
    page.put(None, None, "2024", "2023", "2022")
    page.put(None, None, None, "Restated*", "Restated*")
    page.put(None, "Notes", "Shs '000", "Shs '000", "Shs '000")
    prints = Print(number_format="#,##0_);(#,##0)")
    columns = [0, 1, Amount(0), Amount(1), Amount(2)]
    page.table(KENYAN, columns, prints=prints)
    page.skip()
    page.put("* See Note 27 for details on the restatement of prior years.")
    page.put(
        "The financial statements on pages 9 to 42 were approved for issue by the board of directors on 14 April 2025 and were signed on its behalf by:"
    )
    page.put("Director", None, "Director")
    page = form.page("Profit or loss")
    page.put("Nyeri Tea Packers Limited")
    page.put("Annual report and financial statements")
    page.put("For the year ended 31 December 2024")
    page.skip()
    page.put("STATEMENT OF PROFIT OR LOSS AND OTHER COMPREHENSIVE INCOME")
    page.skip()
    page.put(None, None, "2024", "2023")
    page.put(None, None, None, "Restated*")
    page.put(None, "Notes", "Shs '000", "Shs '000")
    page.table(KENYAN_INCOME, columns[:4], prints=prints)
    return form


FORMS: tuple[Callable[[], Form], ...] = (kenyan,)
