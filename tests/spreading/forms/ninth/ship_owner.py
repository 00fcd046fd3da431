"""Investor workbook of a listed ship owner: lines of its trade, five sheets, thousands of dollars, IFRS 16 charters."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Freight revenue :: sales_goods
Time charter revenue :: sales_services
*Total operating revenue :: revenue => revenue
Voyage expenses :: - materials
Vessel operating expenses :: - external_services
Crew costs :: - personnel_expenses => -personnel_expenses
Port dues and taxes :: - other_taxes
General and administrative expenses :: - sundry_costs - bad_debt_expense
Other income :: sundry_income + own_work_capitalised + change_in_inventories_fg
Gain on sale of vessels :: disposal_gain
*EBITDA :: ebitda => ebitda
Depreciation and amortisation :: - depreciation_amortisation => -depreciation_amortisation
*Operating profit :: operating_profit => operating_profit
Interest income :: interest_income => interest_income
Interest expense :: - interest_expense => -interest_expense
*Net financial items :: net_financial_result => net_financial_result
*Profit before tax :: profit_before_tax => profit_before_tax
Income tax :: - income_tax_expense => -income_tax_expense
*Profit for the year :: net_income => net_income
"""
POSITION = """
Vessels and dry-docking :: property_plant_equipment - construction
Newbuildings under construction :: construction
Right-of-use assets :: leased => right_of_use_assets
Goodwill :: goodwill => goodwill
Intangible assets :: intangible_assets => intangible_assets
Investments :: long_term_investments => long_term_investments
Deposits :: deposits
Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
*Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
Bunkers and lubricating oil :: inventories => inventories
Trade receivables :: trade_receivables => trade_receivables
Other receivables and prepayments :: other_receivables + prepaid_expenses
Marketable securities :: short_term_investments => short_term_investments
Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
*Total current assets :: total_current_assets => total_current_assets
*Total assets :: total_assets => total_assets

Share capital :: share_capital => share_capital
Share premium :: share_premium => share_premium
Retained earnings :: retained_earnings => retained_earnings
*Total equity :: total_equity => total_equity
Mortgage debt :: bank_long => long_term_debt
Shareholder loan :: owner_loan
Lease liabilities :: lease_long => lease_liabilities_noncurrent
Pension obligations :: pension_obligations => pension_obligations
Provisions :: provisions_noncurrent => provisions_noncurrent
Deferred tax :: deferred_tax_liabilities => deferred_tax_liabilities
*Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Mortgage debt :: bank_current => short_term_debt
Lease liabilities :: lease_short => lease_liabilities_current
Trade payables :: trade_payables => trade_payables
Deferred freight income :: contract_liabilities => contract_liabilities
Tax payable :: current_tax_payable => current_tax_payable
Other payables :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
*Total current liabilities :: total_current_liabilities => total_current_liabilities
*Total liabilities :: total_liabilities => total_liabilities
*Total equity and liabilities :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
Profit before tax :: profit_before_tax => cf_start_profit
Depreciation and amortisation :: depreciation_amortisation => cf_depreciation
Gain on sale of vessels :: - disposal_gain
Net financial items :: - net_financial_result
Change in provisions :: provisions_change
Change in working capital :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
*Cash generated from operations :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
Taxes paid :: cf_tax_paid => cf_tax_paid
Interest received :: interest_income => cf_interest_received
Interest paid :: - interest_expense => cf_interest_paid
*Net cash flow from operating activities :: cf_operating => cf_operating
Investments in vessels and newbuildings :: cf_capex => cf_capex
Investments in intangible assets :: cf_capex_intangibles => cf_capex_intangibles
Sale of vessels :: disposal_proceeds => cf_disposal_proceeds
Other financial investments :: cf_other_investing
*Net cash flow from investing activities :: cf_investing => cf_investing
Drawdown of mortgage debt :: borrowed => cf_debt_proceeds
Repayment of mortgage debt :: - repaid => cf_debt_repayment
Lease payments :: - lease_paid => cf_lease_principal
Dividends paid :: - dividends_declared => cf_dividends_paid
*Net cash flow from financing activities :: cf_financing => cf_financing
*Change in cash :: cf_net_change => cf_net_change
Cash 1 January :: was_cash_and_equivalents => cash_beginning
Cash 31 December :: cash_and_equivalents => cash_end
"""


def ship_owner() -> Form:
    plain = company("Skagen Tankers A/S", "builder", sales=812_000, step=1000.0, last=2024, seed=109)
    form = Form(with_leases(plain), "IR-databook.xlsx", end=date(2024, 12, 31), prints=Print(1000.0, 0, "#,##0"))
    form.leave_open(
        "materials_consumed external_services other_operating_income other_operating_expenses general_admin_expenses"
    )
    form.leave_open(
        "property_plant_equipment long_term_receivables other_noncurrent_assets other_receivables prepaid_expenses"
    )
    form.leave_open("other_current_assets other_current_liabilities related_party_payables_noncurrent cf_other_noncash")
    form.leave_open("cf_other_investing cost_of_sales total_operating_expenses total_operating_income accrued_expenses")
    form.leave_open("other_noncurrent_liabilities sga_expenses long_term_investments")
    cover = form.page("Cover")
    cover.put("Skagen Tankers A/S", None, "Investor data book 2024")
    cover.put("All amounts in USD '000 unless otherwise stated")
    for name, title, drawn in (
        ("IS", "Consolidated income statement", INCOME),
        ("BS", "Consolidated balance sheet at 31 December", POSITION),
        ("CF", "Consolidated cash flow statement", FLOWS),
    ):
        page = form.page(name)
        page.put(title)
        page.put("USD '000", 2022, 2023, 2024, None, "Change 24/23")
        top = page.row
        page.table(drawn, [0, Amount(2), Amount(1), Amount(0)])
        _changes(form, name, top)
    page = form.page("Fleet KPIs")
    page.put("Fleet data", 2022, 2023, 2024)
    page.put("Vessels at year-end", 31, 33, 34)
    page.put("TCE rate (USD/day)", 28_412, 31_207, 29_914)
    page.put("Opex (USD/day)", 7_201, 7_390, 7_555)
    page.put("Utilisation (%)", 97.1, 96.8, 97.4)
    return form


def _changes(form: Form, name: str, top: int) -> None:
    page = next(page for page in form.pages if page.name == name)
    for row in range(top, page.row):
        now, before = page.cells.get((row, 4)), page.cells.get((row, 3))
        if now and before:
            share = float(now.value) / float(before.value) - 1  # type: ignore[arg-type]
            page.row, kept = row, page.row
            page.put(f"{share:.1%}", column=6)
            page.row = kept


FORMS = (ship_owner,)
