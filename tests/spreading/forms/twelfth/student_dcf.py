"""A student's valuation of an Indian listed company: history A and years to come E, growth rows, a DCF and its inputs."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import between, percents

INCOME = """
Sales :: revenue => revenue
   Sales growth
COGS :: cost_of_sales - direct_depreciation => cost_of_sales
   COGS % of sales
*Gross Profit :: gross_profit + direct_depreciation => gross_profit
SG&A (excl. D&A) :: sga_expenses - depreciation_selling - depreciation_admin
Other operating income :: other_operating_income => other_operating_income
*EBITDA :: ebitda => ebitda
   EBITDA margin
D&A :: depreciation_amortisation => depreciation_amortisation
*EBIT :: operating_profit => operating_profit
   EBIT margin
Interest income :: interest_income => interest_income
Finance cost :: interest_expense => interest_expense
*PBT :: profit_before_tax => profit_before_tax
Tax :: income_tax_expense => income_tax_expense
   Effective tax rate
*PAT :: net_income => net_income
   PAT margin
"""
POSITION = """
*Assets
Fixed assets (net) :: property_plant_equipment => property_plant_equipment
Goodwill :: goodwill => goodwill
Intangibles :: intangible_assets => intangible_assets
Non-current investments :: financial_assets => long_term_investments
Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
Inventories :: inventories => inventories
   Inventory days
Trade receivables :: trade_receivables => trade_receivables
   Receivable days
Cash & bank :: cash_and_equivalents => cash_and_equivalents
Current investments :: short_term_investments => short_term_investments
Other current assets :: other_receivables + prepaid_expenses => other_current_assets
*Total assets :: total_assets => total_assets
*Equity & liabilities
Equity share capital :: share_capital => share_capital
Securities premium :: share_premium => share_premium
Reserves :: retained_earnings
*Net worth :: total_equity => total_equity
LT borrowings :: bank_long + owner_loan => long_term_debt
LT provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent
DTL :: deferred_tax_liabilities => deferred_tax_liabilities
ST borrowings :: bank_current => short_term_debt
Trade payables :: trade_payables => trade_payables
   Payable days
Other current liabilities :: contract_liabilities + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
*Total equity & liabilities :: total_liabilities_and_equity => total_liabilities_and_equity
Check
"""
FLOWS = """
PAT :: net_income => cf_start_profit
D&A :: depreciation_amortisation => cf_depreciation
Other non-cash items :: cf_other_noncash
(Inc)/dec in receivables :: cf_change_receivables => cf_change_receivables
(Inc)/dec in inventories :: cf_change_inventories => cf_change_inventories
Inc/(dec) in payables :: cf_change_payables => cf_change_payables
Inc/(dec) in other items :: cf_change_other_wc
*CFO :: cf_operating => cf_operating
Capex :: - capex - capex_intangibles => cf_capex
Sale of assets :: disposal_proceeds => cf_disposal_proceeds
Other investing :: cf_other_investing => cf_other_investing
*CFI :: cf_investing => cf_investing
Borrowings raised :: borrowed => cf_debt_proceeds
Borrowings repaid :: - repaid => cf_debt_repayment
Dividend paid :: - dividends_declared => cf_dividends_paid
*CFF :: cf_financing => cf_financing
*Net change in cash :: cf_net_change => cf_net_change
Opening cash :: cash_beginning => cash_beginning
Closing cash :: cash_end => cash_end
"""
SHARES = {
    "Sales growth": (0.092, 0.101, 0.087, 0.1, 0.1, 0.1),
    "COGS % of sales": (0.71, 0.705, 0.702, 0.7, 0.7, 0.7),
    "EBITDA margin": (0.12, 0.126, 0.131, 0.13, 0.13, 0.13),
    "EBIT margin": (0.09, 0.095, 0.1, 0.1, 0.1, 0.1),
    "Effective tax rate": (0.25, 0.25, 0.25, 0.25, 0.25, 0.25),
    "PAT margin": (0.061, 0.066, 0.07, 0.07, 0.07, 0.07),
}
DAYS = {
    "Inventory days": (92.0, 90.0, 88.0, 88.0, 88.0, 88.0),
    "Receivable days": (57.0, 56.0, 58.0, 57.0, 57.0, 57.0),
    "Payable days": (61.0, 60.0, 62.0, 61.0, 61.0, 61.0),
    "Check": (0.0,) * 6,
}


def student_dcf() -> Form:
    """Six sheets: inputs, three statements of crores with FY22A to FY27E, the DCF of the years to come, peers."""
    books = company("Kaveri Pumps Ltd", sales=6_710, step=1e6, seed=222, without=PLAIN)
    form = Form(books, "Kaveri Pumps DCF - final v3.xlsx", date(2024, 3, 31), prints=Print(1e7, 1, "#,##0.0"))
    form.leave_open(
        "sga_expenses other_operating_expenses cf_other_noncash cf_change_other_wc cf_capex_intangibles other_reserves "
        "retained_earnings revenue_reserves total_noncurrent_assets total_current_assets total_current_liabilities "
        "total_noncurrent_liabilities total_liabilities total_debt total_operating_expenses"
    )
    page = form.page("Assumptions")
    page.put("Kaveri Pumps Ltd - DCF valuation (₹ Cr unless stated)")
    page.put("CMP (₹)", 412.0)
    page.put("Shares outstanding (Cr)", 8.2)
    page.put("Risk-free rate", Cell(0.071, "0.0%"))
    page.put("Beta", 0.92)
    page.put("Terminal growth", Cell(0.05, "0.0%"))
    page.put("WACC", Cell(0.114, "0.0%"))
    heads = ("FY22A", "FY23A", "FY24A", "FY25E", "FY26E", "FY27E")
    for name, drawn in (("IS", INCOME), ("BS", POSITION), ("CFS", FLOWS)):
        page = form.page(name)
        page.put("₹ Cr", *heads)
        page.put("Year ending 31 March", None, None, None, None, None, None)
        top = page.row
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
        _to_come(page, top)
        for label, values in SHARES.items():
            between(page, top, label, percents(*values))
        for label, days in DAYS.items():
            between(page, top, label, days)
    page = form.page("DCF")
    page.put("₹ Cr", "FY25E", "FY26E", "FY27E", "Terminal")
    page.put("EBIT", 78.1, 86.0, 94.6)
    page.put("Tax on EBIT", -19.5, -21.5, -23.7)
    page.put("D&A", 20.4, 22.1, 23.9)
    page.put("Capex", -31.0, -32.5, -34.1)
    page.put("Change in NWC", -9.2, -9.9, -10.8)
    page.put("FCFF", 38.8, 44.2, 49.9, 818.7)
    page.put("PV of FCFF", 34.8, 35.6, 36.1, 592.2)
    page.put("Enterprise value", 698.7)
    page.put("Less: net debt", -88.0)
    page.put("Equity value", 610.7)
    page = form.page("Peers")
    page.put("Company", "Sales", "EBITDA", "PAT", "EV/EBITDA", "P/E")
    page.put("Narmada Pumps", 1210.0, 160.0, 88.0, 12.1, 20.4)
    page.put("Western Valves", 890.0, 101.0, 51.0, 10.9, 18.8)
    return form


def _to_come(page: Page, top: int) -> None:
    for row in range(top, page.row):
        last = page.cells.get((row, 4))
        if last is not None and isinstance(last.value, float):
            for n in (1, 2, 3):
                page.cells[row, 4 + n] = Cell(round(last.value * 1.1**n, 1), last.number_format)


FORMS = (student_dcf,)
