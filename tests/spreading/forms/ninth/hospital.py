"""Audited statements of an American hospital, no company of shareholders, with footers and repeated print titles."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Assets
Current assets:
  Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
  Short-term investments :: short_term_investments => short_term_investments
  Patient accounts receivable :: trade_receivables => trade_receivables
  Other receivables :: other_receivables => other_receivables
  Inventories of supplies :: inventories => inventories
  Prepaid expenses :: prepaid_expenses => prepaid_expenses
*    Total current assets :: total_current_assets => total_current_assets
Assets limited as to use :: long_term_investments
Property and equipment, net :: property_plant_equipment => property_plant_equipment
Goodwill :: goodwill => goodwill
Software, net :: intangible_assets => intangible_assets
Other assets :: deposits + deferred_tax_assets => other_noncurrent_assets
*    Total assets :: total_assets => total_assets
*Liabilities and Net Assets
Current liabilities:
  Current portion of long-term debt :: bank_portion => current_portion_long_term_debt
  Line of credit :: bank_short => short_term_debt
  Accounts payable :: trade_payables => trade_payables
  Accrued salaries and benefits :: employee_payables + social_payable => employee_payables
  Accrued expenses and other :: accrued_expenses + vat_payable + other_current_liabilities + provisions_current + current_tax_payable
  Deferred revenue :: contract_liabilities => contract_liabilities
*    Total current liabilities :: total_current_liabilities => total_current_liabilities
Long-term debt, net of current portion :: bank_long => long_term_debt
Accrued pension cost :: pension_obligations => pension_obligations
Self-insurance and other liabilities :: owner_loan + provisions_noncurrent + deferred_tax_liabilities
*    Total liabilities :: total_liabilities => total_liabilities
Net assets:
  Without donor restrictions :: total_equity - share_capital
  With donor restrictions :: share_capital
*    Total net assets :: total_equity => total_equity
*    Total liabilities and net assets :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Operating revenues:
  Net patient service revenue :: sales_services
  Pharmacy and other sales :: sales_goods
*    Total operating revenues :: revenue => revenue
Operating expenses:
  Salaries and benefits :: personnel_expenses => personnel_expenses
  Supplies and drugs :: materials - change_in_inventories_fg - own_work_capitalised
  Purchased services :: external_services
  Depreciation and amortization :: depreciation_amortisation => depreciation_amortisation
  Interest :: interest_expense => interest_expense
  Other :: operating_charges => other_operating_expenses
*    Total operating expenses :: nature_costs - change_in_inventories_fg - own_work_capitalised + interest_expense
*Income from operations :: operating_profit - other_operating_income - interest_expense
Nonoperating gains:
  Investment income :: interest_income => interest_income
  Other, net :: other_operating_income
*    Total nonoperating gains :: interest_income + other_operating_income
*Excess of revenues over expenses before taxes :: profit_before_tax => profit_before_tax
Income taxes of taxable subsidiaries :: income_tax_expense => income_tax_expense
*Excess of revenues over expenses :: net_income => net_income
Net assets transferred
*Increase in net assets :: net_income
"""
FLOWS = """
Cash flows from operating activities:
  Increase in net assets :: net_income => cf_start_profit
  Depreciation and amortization :: depreciation_amortisation => cf_depreciation
  Other noncash items :: cf_other_noncash
  Changes in:
  Patient accounts receivable :: - up_trade_receivables => cf_change_receivables
  Inventories :: - up_inventories => cf_change_inventories
  Other assets :: - up_other_receivables - up_prepaid_expenses
  Accounts payable :: up_trade_payables => cf_change_payables
  Accrued expenses and other liabilities :: cf_change_other_wc + up_prepaid_expenses
*    Net cash provided by operating activities :: cf_operating => cf_operating
Cash flows from investing activities:
  Purchases of property and equipment :: cf_capex + cf_capex_intangibles => cf_capex
  Proceeds from sale of equipment :: disposal_proceeds => cf_disposal_proceeds
  Net purchases of investments :: cf_other_investing
*    Net cash used in investing activities :: cf_investing => cf_investing
Cash flows from financing activities:
  Proceeds from issuance of long-term debt :: borrowed => cf_debt_proceeds
  Payments on long-term debt :: - repaid => cf_debt_repayment
  Contributions to affiliated foundation :: - dividends_declared
*    Net cash provided by (used in) financing activities :: cf_financing => cf_financing
*Net increase (decrease) in cash and cash equivalents :: cf_net_change => cf_net_change
Cash and cash equivalents, beginning of year :: was_cash_and_equivalents => cash_beginning
Cash and cash equivalents, end of year :: cash_and_equivalents => cash_end
"""


def hospital() -> Form:
    books = company(
        "St. Brendan Regional Medical Center", "services", "strained", sales=214_000, step=1000.0, last=2024, seed=110
    )
    form = Form(books, "audited FS.xlsx", end=date(2024, 9, 30), prints=Print(1000.0, 0, "_($* #,##0_);_($* (#,##0)"))
    form.leave_open(
        "long_term_investments restricted_cash accrued_expenses other_current_liabilities total_noncurrent_assets"
    )
    form.leave_open(
        "total_noncurrent_liabilities other_noncurrent_liabilities retained_earnings share_capital other_reserves"
    )
    form.leave_open(
        "materials_consumed external_services total_operating_expenses operating_profit other_operating_income ebitda"
    )
    form.leave_open("exceptional_items cf_other_noncash cf_change_other_wc cf_other_investing cf_other_financing")
    form.leave_open(
        "cf_change_working_capital cf_dividends_paid cost_of_sales net_financial_result other_financial_result"
    )
    form.leave_open("other_receivables other_noncurrent_assets cf_before_working_capital provisions_noncurrent")
    for name, title, drawn, dates in (
        ("BS", "Consolidated Balance Sheets", POSITION, "September 30, 2024 and 2023"),
        (
            "OPS",
            "Consolidated Statements of Operations and Changes in Net Assets",
            INCOME,
            "Years Ended September 30, 2024 and 2023",
        ),
        ("CF", "Consolidated Statements of Cash Flows", FLOWS, "Years Ended September 30, 2024 and 2023"),
    ):
        page = form.page(name)
        rows = drawn.strip("\n").split("\n")
        half = len(rows) // 2
        for at, part in enumerate((rows[:half], rows[half:])):
            for text in (
                "ST. BRENDAN REGIONAL MEDICAL CENTER AND SUBSIDIARIES",
                title + (" (continued)" if at else ""),
                dates,
                "(In Thousands)",
            ):
                page.merge(page.put(text), 1, 5)
            page.put(None, None, "2024", None, "2023")
            page.table("\n".join(part), [0, None, Amount(0), None, Amount(1)])
            page.skip()
            page.put("The accompanying notes are an integral part of these consolidated financial statements.")
            page.put(f"- {at + 3} -", column=3)
            page.skip()
    return form


FORMS = (hospital,)
