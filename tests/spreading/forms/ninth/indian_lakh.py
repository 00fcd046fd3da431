"""Statements of an Indian private limited company by Schedule III, in lakhs of rupees, with a sheet of notes."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*I | EQUITY AND LIABILITIES
1 | Shareholders' funds
 | (a) Share capital | 2 :: share_capital => share_capital
 | (b) Reserves and surplus | 3 :: share_premium + retained_earnings
 | :: total_equity => total_equity
2 | Non-current liabilities
 | (a) Long-term borrowings | 4 :: bank_long + owner_loan => long_term_debt
 | (b) Deferred tax liabilities (Net) | 5 :: deferred_tax_liabilities => deferred_tax_liabilities
 | (c) Long-term provisions | 6 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
3 | Current liabilities
 | (a) Short-term borrowings | 7 :: bank_current => short_term_debt
 | (b) Trade payables | 8
 | (i) total outstanding dues of micro enterprises and small enterprises; and :: owner_loan => +trade_payables
 | (ii) total outstanding dues of creditors other than micro enterprises and small enterprises :: trade_payables - owner_loan => +trade_payables
 | (c) Other current liabilities | 9 :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
 | (d) Short-term provisions | 10 :: provisions_current + current_tax_payable
 | :: total_current_liabilities => total_current_liabilities
 | TOTAL :: total_assets => total_liabilities_and_equity
*II | ASSETS
1 | Non-current assets
 | (a) Property, Plant and Equipment and Intangible assets | 11
 | (i) Property, Plant and Equipment :: property_plant_equipment - construction
 | (ii) Intangible assets :: intangibles
 | (iii) Capital work-in-progress :: construction
 | (b) Non-current investments | 12 :: long_term_investments => long_term_investments
 | (c) Deferred tax assets (net) :: deferred_tax_assets => deferred_tax_assets
 | (d) Long-term loans and advances | 13 :: deposits
 | :: total_noncurrent_assets => total_noncurrent_assets
2 | Current assets
 | (a) Current investments | 14 :: short_term_investments => short_term_investments
 | (b) Inventories | 15 :: raw_inventories => inventories
 | (c) Trade receivables | 16 :: trade_receivables => trade_receivables
 | (d) Cash and cash equivalents | 17 :: cash_and_equivalents => cash_and_equivalents
 | (e) Short-term loans and advances | 18 :: advances_paid + other_receivables
 | (f) Other current assets | 19 :: prepaid_expenses
 | :: total_current_assets => total_current_assets
 | TOTAL :: total_assets => total_assets
"""
INCOME = """
I | Revenue from operations | 20 :: revenue => revenue
II | Other income | 21 :: other_operating_income + interest_income
III | Total Income (I + II) :: revenue + other_operating_income + interest_income => total_operating_income
IV | Expenses:
 | Cost of materials consumed | 22 :: materials => materials_consumed
 | Changes in inventories of finished goods, work-in-progress and Stock-in-Trade | 23 :: - change_in_inventories_fg => -change_in_inventories_fg
 | Employee benefits expense | 24 :: personnel_expenses => personnel_expenses
 | Finance costs | 25 :: interest_expense => interest_expense
 | Depreciation and amortization expense | 11 :: depreciation_amortisation => depreciation_amortisation
 | Other expenses | 26 :: external_services + operating_charges => other_operating_expenses
 | Total expenses (IV) :: nature_costs - change_in_inventories_fg + interest_expense
V | Profit before exceptional and extraordinary items and tax (III - IV) :: profit_before_tax
VI | Exceptional items
VII | Profit before tax (V - VI) :: profit_before_tax => profit_before_tax
VIII | Tax expense:
 | (1) Current tax :: current_tax
 | (2) Deferred tax :: deferred_tax
IX | Profit/(Loss) for the period (VII - VIII) :: net_income => net_income
X | Earnings per equity share (Face value of Rs. 10 each)
"""
FLOWS = """
*A. CASH FLOW FROM OPERATING ACTIVITIES
Net Profit before tax :: profit_before_tax => cf_start_profit
Adjustments for:
Depreciation and amortization :: depreciation_amortisation => cf_depreciation
Finance costs :: interest_expense
Interest income :: - interest_income
(Profit)/Loss on sale of assets :: - disposal_gain
Provisions :: provisions_change
Operating profit before working capital changes :: profit_before_tax + depreciation_amortisation + interest_expense - interest_income - disposal_gain + provisions_change => cf_before_working_capital
(Increase)/Decrease in trade receivables :: - up_trade_receivables => cf_change_receivables
(Increase)/Decrease in inventories :: - up_raw_inventories => cf_change_inventories
(Increase)/Decrease in loans and advances and other assets :: - up_other_receivables - up_prepaid_expenses - up_advances_paid
Increase/(Decrease) in trade payables :: up_trade_payables => cf_change_payables
Increase/(Decrease) in other liabilities :: cf_change_other_wc - up_current_tax_payable + up_prepaid_expenses
Cash generated from operations :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
Less: Income taxes paid (net of refunds) :: cf_tax_paid => cf_tax_paid
*Net cash from operating activities (A) :: cf_operating + interest_expense - interest_income => cf_operating
*B. CASH FLOW FROM INVESTING ACTIVITIES
Purchase of property, plant and equipment and intangibles :: cf_capex + cf_capex_intangibles => cf_capex
Sale of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
(Purchase)/Sale of investments and deposits :: cf_other_investing
Interest received :: interest_income
*Net cash used in investing activities (B) :: cf_investing + interest_income => cf_investing
*C. CASH FLOW FROM FINANCING ACTIVITIES
Proceeds from borrowings :: borrowed => cf_debt_proceeds
Repayment of borrowings :: - repaid => cf_debt_repayment
Finance costs paid :: - interest_expense
Dividend paid :: - dividends_declared => cf_dividends_paid
*Net cash used in financing activities (C) :: cf_financing - interest_expense => cf_financing
*Net increase/(decrease) in cash and cash equivalents (A+B+C) :: cf_net_change => cf_net_change
Cash and cash equivalents at the beginning of the year :: was_cash_and_equivalents => cash_beginning
Cash and cash equivalents at the end of the year :: cash_and_equivalents => cash_end
"""
NOTES = """
*3. Reserves and surplus
Securities premium :: share_premium => share_premium
General reserve :: legal_reserve + free_reserves
Surplus in Statement of Profit and Loss
Opening balance :: retained_brought
Add: Profit for the year :: net_income
Closing balance :: accumulated_profit => retained_earnings
Total :: share_premium + retained_earnings

*16. Trade receivables
Unsecured, considered good :: trade_receivables
Unsecured, considered doubtful :: allowance
Less: Provision for doubtful debts :: - allowance
Total :: trade_receivables

*24. Employee benefits expense
Salaries and wages :: wages
Contribution to provident and other funds :: social_cost
Staff welfare expenses :: pension_cost
Total :: personnel_expenses
"""


def indian_lakh() -> Form:
    books = company("Vardhan Castings Private Limited", "manufacturer", sales=73_000, step=1e4, last=2024, seed=100, without=(
        "fx_gain", "fx_loss", "exceptional_income", "exceptional_costs", "own_work_capitalised",
    ))  # fmt: skip
    form = Form(books, "Financials_FY25.xlsx", end=date(2025, 3, 31), prints=Print(1e5, 1, "#,##0.0;(#,##0.0)"))
    form.leave_open(
        "other_operating_income interest_income other_reserves revenue_reserves other_current_liabilities ebitda"
    )
    form.leave_open(
        "provisions_current property_plant_equipment intangible_assets other_noncurrent_assets other_receivables"
    )
    form.leave_open(
        "long_term_receivables other_current_assets prepaid_expenses income_tax_expense operating_profit contract_liabilities"
    )
    form.leave_open(
        "cf_interest_received cf_interest_paid cf_other_noncash cf_other_investing cf_change_other_wc goodwill"
    )
    form.leave_open(
        "cf_change_working_capital cf_interest_paid_financing total_operating_expenses receivables_total retained_earnings"
    )
    form.leave_open("current_tax_payable")
    heads = ("As at 31 March 2025", "As at 31 March 2024")
    spans = ("For the year ended 31 March 2025", "For the year ended 31 March 2024")
    for name, title, drawn, of in (
        ("BS", "Balance Sheet as at 31 March 2025", POSITION, heads),
        ("P&L", "Statement of Profit and Loss for the year ended 31 March 2025", INCOME, spans),
    ):
        page = form.page(name)
        page.put("VARDHAN CASTINGS PRIVATE LIMITED")
        page.put("CIN: U27100MH1998PTC114455")
        page.put(title)
        page.put(None, None, None, None, "(₹ in lakhs)")
        page.put("Sr. No.", "Particulars", "Note No.", *of)
        page.table(drawn, [0, 1, 2, Amount(0), Amount(1)])
        page.skip()
        page.put("The accompanying notes form an integral part of the financial statements.")
        page.put("As per our report of even date", None, None, "For and on behalf of the Board")
        page.put("Chartered Accountants", None, None, "Director", "Director")
    page = form.page("CFS")
    page.put("VARDHAN CASTINGS PRIVATE LIMITED")
    page.put("Cash Flow Statement for the year ended 31 March 2025", None, "(₹ in lakhs)")
    page.put("Particulars", *spans)
    page.table(FLOWS, [0, Amount(0), Amount(1)])
    page = form.page("Notes")
    page.put("Notes forming part of the financial statements", None, "(₹ in lakhs)")
    page.put("Particulars", *heads)
    page.table(NOTES, [0, Amount(0), Amount(1)])
    return form


FORMS = (indian_lakh,)
