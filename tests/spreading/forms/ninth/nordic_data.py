"""Financial data of a Swedish group for analysts: quarters beside full years, IFRS 16, amounts in millions of kronor."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.interim import quarter, quarter_period
from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Column, Form, Page, Print
from tests.spreading.forms.simulate import company

INCOME = """
Net sales :: revenue => revenue
Growth, %
Cost of goods sold :: - cost_of_sales => -cost_of_sales
*Gross profit :: => gross_profit
Selling expenses :: - selling_expenses => -selling_expenses
Administrative expenses :: - general_admin_expenses => -general_admin_expenses
Other operating income :: => other_operating_income
*Operating profit (EBIT) :: operating_profit => operating_profit
Financial income :: interest_income => interest_income
Interest expenses excl. leases :: - interest_expense
*Profit after financial items :: profit_before_tax => profit_before_tax
Tax :: - income_tax_expense => -income_tax_expense
*Net profit for the period :: net_income => net_income
Of which depreciation and amortisation :: - depreciation_amortisation
EBITDA :: ebitda => ebitda
"""
POSITION = """
Goodwill :: => goodwill
Other intangible assets :: intangible_assets => intangible_assets
Tangible fixed assets :: property_plant_equipment => property_plant_equipment
Right-of-use assets :: leased => right_of_use_assets
Financial fixed assets :: financial_assets
Deferred tax assets :: => deferred_tax_assets
*Total fixed assets :: total_noncurrent_assets => total_noncurrent_assets
Inventories :: => inventories
Accounts receivable :: trade_receivables => trade_receivables
Other current receivables :: other_receivables + prepaid_expenses + short_term_investments
Cash and bank :: cash_and_equivalents => cash_and_equivalents
*Total current assets :: => total_current_assets
*TOTAL ASSETS :: total_assets => total_assets

*Shareholders' equity :: total_equity => total_equity
Long-term interest-bearing liabilities :: bank_long + owner_loan => long_term_debt
Long-term lease liabilities :: lease_long => lease_liabilities_noncurrent
Provisions for pensions :: pension_obligations => pension_obligations
Other provisions :: provisions_noncurrent => provisions_noncurrent
Deferred tax liability :: deferred_tax_liabilities => deferred_tax_liabilities
*Total long-term liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Short-term interest-bearing liabilities :: bank_current => short_term_debt
Short-term lease liabilities :: lease_short => lease_liabilities_current
Accounts payable :: trade_payables => trade_payables
Other current liabilities :: total_current_liabilities - bank_current - trade_payables
*Total current liabilities :: total_current_liabilities => total_current_liabilities
*TOTAL EQUITY AND LIABILITIES :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
Operating profit :: operating_profit
Depreciation, amortisation and impairment :: depreciation_amortisation => cf_depreciation
Other non-cash items :: cf_other_noncash - interest_expense + interest_income - income_tax_expense
*Cash flow before changes in working capital :: cf_before_working_capital => cf_before_working_capital
Change in inventories :: cf_change_inventories => cf_change_inventories
Change in receivables :: cf_change_receivables => cf_change_receivables
Change in current liabilities :: cf_change_payables + cf_change_other_wc
*Cash flow from operating activities :: cf_operating => cf_operating
Investments in tangible assets :: cf_capex => cf_capex
Investments in intangible assets :: cf_capex_intangibles => cf_capex_intangibles
Sale of fixed assets :: disposal_proceeds => cf_disposal_proceeds
Other investing activities :: cf_other_investing
*Cash flow from investing activities :: cf_investing => cf_investing
New loans :: borrowed => cf_debt_proceeds
Amortisation of loans :: - repaid => cf_debt_repayment
Amortisation of lease liabilities :: - lease_paid => cf_lease_principal
Dividend :: - dividends_declared => cf_dividends_paid
*Cash flow from financing activities :: cf_financing => cf_financing
*Cash flow for the period :: cf_net_change => cf_net_change
"""


def nordic_data() -> Form:
    plain = company("Norrhamn Group", "manufacturer", sales=9_400, step=1e6, last=2024, seed=92)
    form = Form(with_leases(plain), "financial-data.xlsx", end=date(2024, 12, 31), prints=Print(1e6, 0, "#,##0"))
    form.leave_open("interest_expense other_receivables other_current_assets other_current_liabilities cf_start_profit")
    form.leave_open("financial_assets cf_other_noncash cf_change_payables cf_other_investing depreciation_amortisation")
    form.leave_open("long_term_investments other_noncurrent_assets total_debt net_debt cf_change_other_wc")
    for name, title, drawn in (
        ("Income statement", "CONSOLIDATED INCOME STATEMENT", INCOME),
        ("Balance sheet", "CONSOLIDATED BALANCE SHEET", POSITION),
        ("Cash flow", "CONSOLIDATED CASH FLOW STATEMENT", FLOWS),
    ):
        page = form.page(name)
        page.put(f"Norrhamn Group - {title}")
        page.put("SEK M")
        page.skip()
        page.table(drawn, _columns(form, page))
    _key_figures(form)
    return form


def _columns(form: Form, page: Page) -> list[Column]:
    """Four quarters of every year, an empty column, then the full years."""
    columns: list[Column] = [0]
    heads: list[str | None] = [None]
    for back in (2, 1, 0):
        year = form.end.year - back
        heads += [f"Q{n} {year}" for n in (1, 2, 3, 4)]
        columns += [
            Amount(0, books=quarter(form.company, back, n), period=quarter_period(form.end, back, n))
            for n in (1, 2, 3, 4)
        ]
    heads += [None, *(f"FY {form.end.year - back}" for back in (2, 1, 0))]
    page.put(*heads)
    return [*columns, None, Amount(2), Amount(1), Amount(0)]


def _key_figures(form: Form) -> None:
    page = form.page("Key figures")
    page.put("Norrhamn Group - KEY FIGURES")
    page.skip()
    page.put(None, "FY 2022", "FY 2023", "FY 2024")
    page.put("Operating margin, %", 11.2, 10.4, 10.9)
    page.put("Return on capital employed, %", 15.1, 13.9, 14.4)
    page.put("Equity/assets ratio, %", 52.1, 53.0, 54.4)
    page.put("Net debt/EBITDA, times", 0.9, 1.0, 0.8)
    page.put("Earnings per share, SEK", 6.21, 6.9, 7.4)
    page.put("Average number of employees", 4120, 4233, 4310)


FORMS = (nordic_data,)
