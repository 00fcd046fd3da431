"""A bank's financial summary of an LLC: the unit in a column of its own, rials of three decimals, ratios and a budget beside."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

SUMMARY = """
*Profitability
Contract and trading revenue :: revenue => revenue
Direct cost :: - cost_of_sales => -cost_of_sales
Gross profit :: gross_profit => gross_profit
General, admin and selling overheads :: - sga_expenses => -sga_expenses
Other income :: other_operating_income + interest_income => other_operating_income
Finance charges :: - interest_expense => -interest_expense
Net profit before tax :: profit_before_tax => profit_before_tax
Taxation :: - income_tax_expense => -income_tax_expense
Net profit after tax :: net_income => net_income
*Assets
Property, plant and equipment :: property_plant_equipment => property_plant_equipment
Investments and other non-current assets :: intangibles + financial_assets
Total fixed assets :: total_noncurrent_assets => total_noncurrent_assets
Inventories and work in hand :: inventories => inventories
Trade receivables :: trade_receivables => trade_receivables
Other receivables and prepayments :: other_receivables + prepaid_expenses => other_receivables
Cash, bank and fixed deposits :: cash_and_equivalents + short_term_investments => cash_and_equivalents
Total current assets :: total_current_assets => total_current_assets
Total assets :: total_assets => total_assets
*Liabilities and net worth
Overdraft, LTR and short term loans :: bank_short => short_term_debt
Current portion of term loans :: bank_portion => current_portion_long_term_debt
Trade creditors :: trade_payables => trade_payables
Accruals and other payables :: contract_liabilities + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => accrued_expenses
Total current liabilities :: total_current_liabilities => total_current_liabilities
Term loans :: bank_long => long_term_debt
End of service benefits :: pension_obligations + provisions_noncurrent => pension_obligations
Partners' loan accounts :: owner_loan => related_party_payables_noncurrent
Total outside liabilities :: total_liabilities => total_liabilities
Paid up capital :: share_capital => share_capital
Legal reserve :: legal_reserve
Retained earnings :: share_premium + free_reserves + accumulated_profit => retained_earnings
Net worth :: total_equity => total_equity
Total liabilities and net worth :: total_liabilities_and_equity => total_liabilities_and_equity
*Cash flow
Net cash from operations :: cf_operating => cf_operating
Net cash used in investing :: cf_investing => cf_investing
Net cash from financing :: cf_financing => cf_financing
"""


def omani_bank_summary() -> Form:
    """A bank's financial summary of an LLC: the unit in a column of its own, rials of three decimals, ratios and a budget beside."""
    form = Form(
        company(
            "Al Batinah Engineering LLC",
            trade="builder",
            sales=4_812_335,
            step=1,
            seed=59,
            without=PLAIN + DEFERRED_TAX,
        ),
        "Annex B Financial summary.xlsx",
        prints=Print(unit=1, number_format="#,##0.000;(#,##0.000)"),
    )
    form.leave_open(
        "operating_profit other_reserves revenue_reserves interest_income total_operating_expenses net_financial_result prepaid_expenses other_noncurrent_assets long_term_investments intangible_assets provisions_noncurrent total_noncurrent_liabilities contract_liabilities other_current_liabilities share_premium ebitda receivables_total cf_net_change total_operating_income"
    )
    budget = company(
        "Al Batinah Engineering LLC", trade="builder", sales=5_900_000, step=1, seed=60, without=PLAIN + DEFERRED_TAX
    )
    page = form.page("Annex B")
    page.put("ANNEX B - FINANCIAL SUMMARY OF THE APPLICANT")
    page.put("Applicant", "Al Batinah Engineering LLC", None, "CR No.", "1/48201/7")
    page.put("Auditors", "Big four", None, "Opinion", "Unqualified")
    page.skip()
    page.put(
        "Particulars",
        "Unit",
        "Audited 31-Dec-22",
        "Audited 31-Dec-23",
        "Audited 31-Dec-24",
        "Budget 31-Dec-25",
        "Remarks",
    )
    page.table(SUMMARY, [0, "RO", Amount(2), Amount(1), Amount(0), Amount(0, books=budget, counts=False)])
    page.put("Key ratios")
    for label, unit, row in (
        ("Current ratio", "times", (1.31, 1.36, 1.42, 1.5)),
        ("Total outside liabilities / net worth", "times", (1.9, 1.7, 1.5, 1.4)),
        ("Receivable days", "days", (58.0, 61.0, 57.0, 55.0)),
        ("Gross margin", "%", (15.1, 14.8, 15.9, 16.0)),
    ):
        page.put(label, unit, *row)
    page.skip()
    page.put("We confirm that the above is extracted from the audited accounts.")
    return form


FORMS: tuple[Callable[[], Form], ...] = (omani_bank_summary,)
