"""India: Schedule III in lakh and in crore, and the T-shaped statements of Tally."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import CHANGE, DEFERRED_TAX, PLAIN, company

DIVISION_1_BALANCE = """
I. EQUITY AND LIABILITIES
(1) Shareholders' funds
(a) Share capital | 2 => share_capital
(b) Reserves and surplus | 3 :: share_premium + retained_earnings => other_reserves/retained_earnings
(2) Non-current liabilities
(a) Long-term borrowings | 4 :: bank_long + owner_loan => long_term_debt
(b) Deferred tax liabilities (Net) | 5 => deferred_tax_liabilities
(d) Long-term provisions | 6 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
(3) Current liabilities
(a) Short-term borrowings | 7 :: bank_current => short_term_debt
(b) Trade payables | 8 :: trade_payables
(A) total outstanding dues of micro enterprises and small enterprises | :: social_payable
(B) total outstanding dues of creditors other than micro enterprises and small enterprises | :: trade_payables - social_payable
(c) Other current liabilities | 9 :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
(d) Short-term provisions | 10 :: provisions_current + current_tax_payable => provisions_current
TOTAL | => total_liabilities_and_equity
II. ASSETS
(1) Non-current assets
(a) Property, Plant and Equipment and Intangible assets | 11
(i) Property, Plant and Equipment | :: property_plant_equipment - construction => property_plant_equipment
(ii) Intangible assets | :: intangibles => intangible_assets
(iii) Capital work-in-progress | :: construction
(b) Non-current investments | 12 => long_term_investments
(c) Deferred tax assets (net) | 5 => deferred_tax_assets
(d) Long-term loans and advances | 13 :: deposits
(2) Current assets
(a) Current investments | 14 => short_term_investments
(b) Inventories | 15 :: raw_inventories => inventories
(c) Trade receivables | 16 => trade_receivables
(d) Cash and bank balances | 17 => cash_and_equivalents
(e) Short-term loans and advances | 18 :: advances_paid + vat_receivable + sundry_receivables
(f) Other current assets | 19 :: prepaid_expenses => other_current_assets
TOTAL | => total_assets
"""
DIVISION_1_INCOME = """
I. Revenue from operations | 20 => revenue
II. Other income | 21 :: other_operating_income + interest_income => other_operating_income
III. Total Income (I + II) | :: revenue + other_operating_income + interest_income => total_operating_income
IV. Expenses:
Cost of materials consumed | 22 :: materials => materials_consumed
Changes in inventories of finished goods, work-in-progress and Stock-in-Trade | 23 :: - change_in_inventories_fg - own_work_capitalised => -change_in_inventories_fg
Employee benefits expense | 24 => personnel_expenses
Finance costs | 25 => interest_expense
Depreciation and amortization expense | 11 => depreciation_amortisation
Other expenses | 26 :: external_services + operating_charges => other_operating_expenses
Total expenses (IV) | :: nature_costs + interest_expense - change_in_inventories_fg - own_work_capitalised
V. Profit before exceptional and extraordinary items and tax (III - IV) | :: profit_before_tax
VII. Profit before tax | => profit_before_tax
X. Tax expense:
(1) Current tax | :: current_tax
(2) Deferred tax | :: deferred_tax
XI. Profit/(Loss) for the period | => net_income
"""
OTHER_WORK = (*PLAIN, "own_work_capitalised")


def schedule_iii_lakh() -> Form:
    """Schedule III, Division I, in lakhs with two decimals, TOTAL without a name on both sides, March year end."""
    books = company(
        "Bharati Pumps Private Limited",
        "manufacturer",
        "healthy",
        sales=64_800_000,
        step=10,
        last=2024,
        years=2,
        without=OTHER_WORK,
    )
    form = Form(books, "financials FY24.xlsx", date(2024, 3, 31), prints=Print(1e5, 2, "#,##0.00;(#,##0.00)", zero="-"))
    form.leave_open(
        "total_current_assets total_current_liabilities total_noncurrent_assets total_noncurrent_liabilities total_equity total_liabilities trade_payables operating_profit income_tax_expense total_operating_expenses ordinary_profit other_receivables other_noncurrent_assets long_term_receivables prepaid_expenses"
    )
    for name, title, heads, drawn in (
        ("BS", "BALANCE SHEET AS AT 31ST MARCH, 2024", ("As at 31st March, 2024", "As at 31st March, 2023"), DIVISION_1_BALANCE),
        ("PL", "STATEMENT OF PROFIT AND LOSS FOR THE YEAR ENDED 31ST MARCH, 2024", ("For the year ended 31st March, 2024", "For the year ended 31st March, 2023"), DIVISION_1_INCOME),
    ):  # fmt: skip
        page = form.page(name)
        page.put("BHARATI PUMPS PRIVATE LIMITED")
        page.put("CIN: U29120GJ1998PTC034512")
        page.put(title)
        page.put(None, None, None, "(Rs. in Lakhs)")
        page.put("Particulars", "Note No.", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


DIVISION_2_BALANCE = """
ASSETS
Non-current assets
(a) Property, plant and equipment | 3 :: property_plant_equipment - construction => property_plant_equipment
(b) Capital work-in-progress | 3 :: construction
(c) Goodwill | 4 => goodwill
(d) Other intangible assets | 4 => intangible_assets
(e) Financial assets
(i) Investments | 5 :: long_term_investments => long_term_investments
(ii) Other financial assets | 6 :: deposits
(f) Deferred tax assets (net) | 7 => deferred_tax_assets
Total non-current assets | => total_noncurrent_assets
Current assets
(a) Inventories | 8 :: raw_inventories => inventories
(b) Financial assets
(i) Investments | 5 => short_term_investments
(ii) Trade receivables | 9 => trade_receivables
(iii) Cash and cash equivalents | 10 => cash_and_equivalents
(iv) Other financial assets | 6 :: sundry_receivables
(c) Other current assets | 11 :: vat_receivable + prepaid_expenses + advances_paid => other_current_assets
Total current assets | => total_current_assets
TOTAL ASSETS | => total_assets
EQUITY AND LIABILITIES
Equity
(a) Equity share capital | 12 => share_capital
(b) Other equity | 13 :: share_premium + retained_earnings => other_reserves/retained_earnings
Total equity | => total_equity
Liabilities
Non-current liabilities
(a) Financial liabilities
(i) Borrowings | 14 :: bank_long + owner_loan => long_term_debt
(b) Provisions | 15 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
(c) Deferred tax liabilities (net) | 7 => deferred_tax_liabilities
Total non-current liabilities | => total_noncurrent_liabilities
Current liabilities
(a) Financial liabilities
(i) Borrowings | 14 :: bank_current => short_term_debt
(ii) Trade payables | 16 :: trade_payables => trade_payables
(iii) Other financial liabilities | 17 :: employee_payables + accrued_expenses
(b) Other current liabilities | 18 :: contract_liabilities + taxes_and_social + other_current_liabilities => other_current_liabilities
(c) Provisions | 15 => provisions_current
(d) Current tax liabilities (net) | => current_tax_payable
Total current liabilities | => total_current_liabilities
Total liabilities | => total_liabilities
TOTAL EQUITY AND LIABILITIES | => total_liabilities_and_equity
"""
DIVISION_2_CASH = """
A. Cash flow from operating activities
Profit before tax | :: profit_before_tax => cf_start_profit
Adjustments for:
Depreciation and amortisation expense | => cf_depreciation
Gain on disposal of property, plant and equipment (net) | :: - disposal_gain
Finance costs | :: interest_expense
Interest income | :: - interest_income
Operating profit before working capital changes | :: profit_before_tax + depreciation_amortisation - disposal_gain + interest_expense - interest_income => cf_before_working_capital
(Increase)/decrease in inventories | => cf_change_inventories
(Increase)/decrease in trade receivables | :: - up_trade_receivables => cf_change_receivables
(Increase)/decrease in other assets | :: - up_other_receivables - up_prepaid_expenses
Increase/(decrease) in trade payables | => cf_change_payables
Increase/(decrease) in provisions and other liabilities | :: provisions_change + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable
Cash generated from operations | => cf_cash_generated_from_operations
Income taxes paid (net of refunds) | => cf_tax_paid
Net cash generated from operating activities (A) | :: cf_operating + interest_expense - interest_income => cf_operating
B. Cash flow from investing activities
Payments for property, plant and equipment | => cf_capex
Payments for intangible assets | => cf_capex_intangibles
Proceeds from disposal of property, plant and equipment | => cf_disposal_proceeds
Purchase of investments (net) | => cf_other_investing
Interest received | => cf_interest_received
Net cash used in investing activities (B) | :: cf_investing + interest_income => cf_investing
C. Cash flow from financing activities
Proceeds from borrowings | => cf_debt_proceeds
Repayment of borrowings | => cf_debt_repayment
Proceeds from issue of equity shares | => cf_equity_proceeds
Dividends paid | => cf_dividends_paid
Finance costs paid | => cf_interest_paid
Net cash used in financing activities (C) | :: cf_financing - interest_expense => cf_financing
Net increase/(decrease) in cash and cash equivalents (A+B+C) | => cf_net_change
Cash and cash equivalents at the beginning of the year | => cash_beginning
Cash and cash equivalents at the end of the year | => cash_end
"""


def ind_as_crore() -> Form:
    """Ind AS statements (Division II) in crore of rupees with a cash flow, one sheet each, decimals, older year first."""
    books = company(
        "Sahyadri Forgings Limited",
        "manufacturer",
        "healthy",
        sales=82_400,
        step=1e5,
        last=2025,
        years=2,
        without=OTHER_WORK,
    )
    form = Form(books, "annual report extract.xlsx", date(2025, 3, 31), prints=Print(1e7, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open(
        "other_receivables other_noncurrent_assets cf_other_noncash cf_change_other_wc employee_payables accrued_expenses operating_profit income_tax_expense total_operating_expenses ordinary_profit cf_interest_paid_financing"
    )
    for name, title, heads, drawn in (
        ("Balance Sheet", "Consolidated Balance Sheet as at March 31, 2025", ("As at March 31, 2024", "As at March 31, 2025"), DIVISION_2_BALANCE),
        ("P&L", "Consolidated Statement of Profit and Loss for the year ended March 31, 2025", ("Year ended March 31, 2024", "Year ended March 31, 2025"), DIVISION_1_INCOME),
        ("Cash Flow", "Consolidated Statement of Cash Flows for the year ended March 31, 2025", ("Year ended March 31, 2024", "Year ended March 31, 2025"), DIVISION_2_CASH),
    ):  # fmt: skip
        page = form.page(name)
        page.put("Sahyadri Forgings Limited")
        page.put(title)
        page.put("(₹ in crore)")
        page.put("Particulars", "Notes", *heads)
        page.table(drawn, (0, 1, Amount(1), Amount(0)))
    return form


TALLY_LIABILITIES = """
Capital Account :: ; share_capital + share_premium
Share Capital :: share_capital
Reserves & Surplus :: share_premium
Loans (Liability) :: ; bank_debt + owner_loan
Bank OD A/c :: bank_short
Secured Loans :: bank_long + bank_portion
Unsecured Loans :: owner_loan
Current Liabilities :: ; total_current_liabilities - bank_current => ; total_current_liabilities
Duties & Taxes :: taxes_and_social
Provisions :: current_tax_payable + employee_payables + accrued_expenses + provisions_current
Sundry Creditors :: trade_payables + contract_liabilities + other_current_liabilities => trade_payables
Profit & Loss A/c :: ; retained_earnings => ; retained_earnings
Opening Balance :: retained_earnings - net_income
Current Period :: net_income
Total :: ; total_assets => ; total_liabilities_and_equity
"""
TALLY_ASSETS = """
Fixed Assets :: ; fixed_assets
Buildings :: buildings
Plant & Machinery :: machinery + construction + software_gross - software_worn
Furniture & Fixtures :: fixtures
Investments :: ; long_term_investments + short_term_investments
Current Assets :: ; total_current_assets - short_term_investments + deposits => ; total_current_assets
Closing Stock :: inventories => inventories
Deposits (Asset) :: deposits
Loans & Advances (Asset) :: other_receivables + prepaid_expenses
Sundry Debtors :: trade_receivables => trade_receivables
Cash-in-Hand :: cash_hand
Bank Accounts :: cash_bank
Total :: ; total_assets => ; total_assets
"""


def tally_balance_sheet() -> Form:
    """Tally's balance sheet as it is exported: liabilities beside assets, groups in outer and their parts in inner columns."""
    without = (
        *OTHER_WORK,
        *DEFERRED_TAX,
        "goodwill",
        "pension_obligations",
        "provisions_noncurrent",
        "long_term_investments",
        *CHANGE,
    )
    books = company(
        "Meenakshi Traders", "trader", "healthy", sales=38_200_000, step=1, last=2024, years=1, without=without
    )
    form = Form(books, "BSheet.xlsx", date(2024, 3, 31), prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "share_capital other_reserves share_premium total_equity cash_and_equivalents other_current_liabilities other_receivables short_term_debt long_term_debt bank_overdrafts total_liabilities property_plant_equipment total_noncurrent_liabilities provisions_current current_tax_payable other_tax_social_payables total_noncurrent_assets long_term_investments short_term_investments related_party_payables_noncurrent other_noncurrent_assets profit_for_year_in_equity prepaid_expenses total_current_liabilities trade_payables provisions_total financial_debt_unsplit"
    )
    page = form.page("Balance Sheet")
    page.put("Meenakshi Traders")
    page.put("Balance Sheet")
    page.put("1-Apr-23 to 31-Mar-24")
    page.put("Liabilities", "Meenakshi Traders", None, "Assets", "Meenakshi Traders", None)
    page.put(None, "as at 31-Mar-24", None, None, "as at 31-Mar-24", None)
    top = page.row
    page.table(TALLY_LIABILITIES, (0, Amount(0), Amount(0, 1)), row=top)
    page.table(TALLY_ASSETS, (0, Amount(0), Amount(0, 1)), row=top, column=4)
    return form


FORMS = (schedule_iii_lakh, ind_as_crore, tally_balance_sheet)
