"""Fact book of a Japanese trading house, in English: quarters and full years in billions of yen, five sheets."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.interim import quarter, quarter_period
from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Column, Form, Page, Print
from tests.spreading.forms.simulate import company

INCOME = """
Revenues :: => revenue
Cost :: - cost_of_sales => -cost_of_sales
*Gross profit :: => gross_profit
Selling, general and administrative expenses :: - sga_expenses => -sga_expenses
Gain on sales of property and others-net :: other_operating_income => other_operating_income
*Operating profit :: => operating_profit
Interest income :: => interest_income
Interest expense :: - interest_expense => -interest_expense
*Profit before tax :: => profit_before_tax
Income taxes :: - income_tax_expense => -income_tax_expense
*Profit for the period :: => net_income
Profit for the period attributable to owners of the parent :: net_income => net_income_parent
"""
ASSETS = """
*Assets
Current assets
  Cash and cash equivalents :: => cash_and_equivalents
  Time deposits :: short_term_investments => short_term_investments
  Trade and other receivables :: receivables_total
  Inventories :: => inventories
  Other current assets :: prepaid_expenses
*  Total current assets :: => total_current_assets
Non-current assets
  Other investments :: long_term_investments => long_term_investments
  Non-current receivables :: deposits => long_term_receivables
  Property, plant and equipment :: property_plant_equipment => property_plant_equipment
  Right-of-use assets :: leased => right_of_use_assets
  Intangible assets and goodwill :: intangibles
  Deferred tax assets :: => deferred_tax_assets
*  Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
*Total assets :: total_assets => total_assets
*Liabilities and equity
Current liabilities
  Bonds and borrowings :: bank_current => short_term_debt
  Trade and other payables :: trade_payables + accrued_expenses + employee_payables
  Lease liabilities :: lease_short => lease_liabilities_current
  Advances from customers :: contract_liabilities => contract_liabilities
  Income tax payables :: current_tax_payable => current_tax_payable
  Provisions :: provisions_current => provisions_current
  Other current liabilities :: taxes_and_social + other_current_liabilities
*  Total current liabilities :: total_current_liabilities => total_current_liabilities
Non-current liabilities
  Bonds and borrowings :: bank_long + owner_loan => long_term_debt
  Lease liabilities :: lease_long => lease_liabilities_noncurrent
  Retirement benefit obligation :: pension_obligations => pension_obligations
  Provisions :: provisions_noncurrent => provisions_noncurrent
  Deferred tax liabilities :: => deferred_tax_liabilities
*  Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Total liabilities :: total_liabilities => total_liabilities
Common stock :: share_capital => share_capital
Additional paid-in capital :: share_premium => share_premium
Retained earnings :: => retained_earnings
*Total equity :: => total_equity
*Total liabilities and equity :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
*Cash flows from operating activities :: cf_operating => cf_operating
  Profit for the year :: net_income => cf_start_profit
  Depreciation and amortization :: depreciation_amortisation => cf_depreciation
  Changes in working capital :: cf_change_working_capital => cf_change_working_capital
  Others :: cf_other_noncash
*Cash flows from investing activities :: cf_investing => cf_investing
  Purchase of property, plant and equipment :: cf_capex => cf_capex
  Purchase of intangible assets :: cf_capex_intangibles => cf_capex_intangibles
  Proceeds from sale of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
  Others :: cf_other_investing
*Free cash flow :: cf_operating + cf_investing
*Cash flows from financing activities :: cf_financing => cf_financing
  Proceeds from long-term debt :: borrowed => cf_debt_proceeds
  Repayment of long-term debt :: - repaid => cf_debt_repayment
  Repayment of lease liabilities :: - lease_paid => cf_lease_principal
  Cash dividends paid :: - dividends_declared => cf_dividends_paid
*Net increase in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents at the end of the year :: cash_end => cash_end
"""


def trading_house() -> Form:
    books = with_leases(
        company("Tokiwa Trading", "trader", sales=42_000, step=1e8, last=2024, seed=91, years=3), share=0.03
    )
    form = Form(books, "factbook.xlsx", end=date(2025, 3, 31), prints=Print(1e9, 1, "#,##0.0;(#,##0.0)"))
    form.leave_open(
        "receivables_total other_current_assets other_current_liabilities cf_other_investing trade_payables"
    )
    form.leave_open(
        "trade_receivables other_receivables cf_other_noncash cf_other_financing total_debt net_debt goodwill"
    )
    form.leave_open("intangible_assets other_noncurrent_assets")
    cover = form.page("Contents")
    cover.put("Fact Book 2025")
    cover.put("Tokiwa Trading Co., Ltd.")
    for at, title in enumerate(("Consolidated Income", "Financial Position", "Cash Flows", "Segment"), 1):
        cover.put(at, title)
    _income(form)
    _position(form)
    _flows(form)
    _segments(form)
    return form


def _income(form: Form) -> None:
    page = form.page("PL")
    page.put("Consolidated Statements of Income")
    page.put("(Billions of yen)", column=17)
    columns: list[Column] = [0, None]
    years: list[str | None] = [None, None]
    heads: list[str | None] = [None, None]
    for back in (2, 1, 0):
        year = form.end.year - 1 - back
        years += [f"FY{year}", None, None, None, None]
        heads += ["1Q", "2Q", "3Q", "4Q", "Full year"]
        columns += [
            Amount(0, books=quarter(form.company, back, n), period=quarter_period(form.end, back, n))
            for n in (1, 2, 3, 4)
        ]
        columns.append(Amount(back))
    row = page.put(*years)
    for first in (3, 8, 13):
        page.merge(row, first, first + 4)
    page.put(*heads)
    page.table(INCOME, columns)
    page.skip()
    page.put("* Fiscal year: from April 1 of the year shown to March 31 of the following year.")


def _heads(form: Form, page: Page, text: str) -> None:
    page.put(None, None, *(text.format(form.end.year - back) for back in (2, 1, 0)))


def _position(form: Form) -> None:
    page = form.page("BS")
    page.put("Consolidated Statements of Financial Position")
    page.put("(Billions of yen)", column=5)
    _heads(form, page, "Mar. 31, {}")
    page.table(ASSETS, [0, None, Amount(2), Amount(1), Amount(0)])
    page.skip()
    page.put("Net D/E ratio (times)", None, 0.4, 0.5, 0.4)
    page.put("Equity ratio (%)", None, 38.2, 39.1, 40.0)


def _flows(form: Form) -> None:
    page = form.page("CF")
    page.put("Consolidated Statements of Cash Flows")
    page.put("(Billions of yen)", column=5)
    page.put(None, None, *(f"FY{form.end.year - 1 - back}" for back in (2, 1, 0)))
    page.table(FLOWS, [0, None, Amount(2), Amount(1), Amount(0)])


def _segments(form: Form) -> None:
    page = form.page("Segment")
    page.put("Gross profit by operating segment")
    page.put("(Billions of yen)", column=5)
    page.put(None, None, *(f"FY{form.end.year - 1 - back}" for back in (2, 1, 0)))
    for name, share in (("Mineral Resources", 0.4), ("Food", 0.35), ("Machinery", 0.25)):
        gross = [form.company.amount("gross_profit", back) / 10 for back in (2, 1, 0)]
        page.put(name, None, *(round(amount * share, 1) for amount in gross))


FORMS = (trading_house,)
