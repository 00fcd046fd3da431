"""India: a private limited company's Schedule III statements in hundreds of rupees, the notes on sheets of their own."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
*I | EQUITY AND LIABILITIES
*1 | Shareholders' Funds
a | Share Capital | 3 => share_capital
b | Reserves and Surplus | 4 :: share_premium + retained_earnings
 | | :: total_equity => total_equity
*2 | Non-Current Liabilities
a | Long-Term Borrowings | 5 :: bank_long + owner_loan => long_term_debt
b | Deferred Tax Liabilities (Net) | 6 => deferred_tax_liabilities
c | Long-Term Provisions | 7 :: pension_obligations + provisions_noncurrent
 | | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*3 | Current Liabilities
a | Short-Term Borrowings | 8 :: bank_current => short_term_debt
b | Trade Payables | 9
 | (i) Due to Micro and Small Enterprises | :: msme => +trade_payables
 | (ii) Due to Others | :: trade_payables - msme => +trade_payables
c | Other Current Liabilities | 10 :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
d | Short-Term Provisions | 11 :: provisions_current + current_tax_payable
 | | :: total_current_liabilities => total_current_liabilities
* | Total Equity and Liabilities | :: total_assets => total_liabilities_and_equity

*II | ASSETS
*1 | Non-Current Assets
a | Property, Plant & Equipment and Intangible Assets
 | (i) Property, Plant & Equipment | 12 :: property_plant_equipment - construction => property_plant_equipment
 | (ii) Intangible Assets | 12 :: intangible_assets => intangible_assets
 | (iii) Capital Work-in-Progress | 12 :: construction
b | Non-Current Investments | 13 :: long_term_investments => long_term_investments
c | Deferred Tax Assets (Net)
d | Other Non-Current Assets | 14 :: deposits => other_noncurrent_assets
 | | :: total_noncurrent_assets => total_noncurrent_assets
*2 | Current Assets
a | Current Investments | 15 => short_term_investments
b | Inventories | 16 :: raw_inventories => inventories
c | Trade Receivables | 17 => trade_receivables
d | Cash and Cash Equivalents | 18 => cash_and_equivalents
e | Short-Term Loans and Advances | 19 :: advances_paid + other_receivables
f | Other Current Assets | 20 :: prepaid_expenses => other_current_assets/prepaid_expenses
 | | :: total_current_assets => total_current_assets
* | Total Assets | => total_assets
"""
INCOME = """
I | Revenue From Operations | 21 => revenue
II | Other Income | 22 :: other_operating_income + interest_income
*III | Total Income (I+II) | :: revenue + other_operating_income + interest_income => total_operating_income
IV | Expenses
 | Cost of Materials Consumed | 23 :: materials => materials_consumed
 | Changes in Inventories of Finished Goods and Work-in-Progress | 24 :: - change_in_inventories_fg => -change_in_inventories_fg
 | Employee Benefits Expense | 25 => personnel_expenses
 | Finance Costs | 26 :: interest_expense => interest_expense
 | Depreciation and Amortisation Expense | 12 => depreciation_amortisation
 | Other Expenses | 27 :: external_services + operating_charges => other_operating_expenses
* | Total Expenses | :: nature_costs + interest_expense - change_in_inventories_fg => total_operating_expenses
*V | Profit Before Exceptional Items and Tax (III-IV) | :: profit_before_tax
VI | Exceptional Items
*VII | Profit Before Tax (V-VI) | => profit_before_tax
VIII | Tax Expense
 | Current Tax | :: current_tax => +income_tax_expense
 | Deferred Tax | :: deferred_tax => +income_tax_expense
*IX | Profit for the Year (VII-VIII) | => net_income
"""
CASH = """
*A. | CASH FLOW FROM OPERATING ACTIVITIES
 | Net Profit Before Tax :: profit_before_tax => cf_start_profit
 | Add: Depreciation and Amortisation => cf_depreciation
 | Add: Finance Costs :: interest_expense
 | Less: Interest Income :: - interest_income
 | Less: Profit on Sale of Fixed Assets :: - disposal_gain
 | Add: Provision for Gratuity and Others :: provisions_change
* | Operating Profit Before Working Capital Changes :: profit_before_tax + cf_depreciation + interest_expense - interest_income - disposal_gain + provisions_change => cf_before_working_capital
 | (Increase)/Decrease in Inventories :: - up_raw_inventories => cf_change_inventories
 | (Increase)/Decrease in Trade Receivables :: - up_trade_receivables => cf_change_receivables
 | (Increase)/Decrease in Loans & Advances and Other Current Assets :: - up_advances_paid - up_other_receivables - up_prepaid_expenses => +cf_change_other_wc
 | Increase/(Decrease) in Trade Payables => cf_change_payables
 | Increase/(Decrease) in Other Current Liabilities :: up_contract_liabilities + up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities => +cf_change_other_wc
* | Cash Generated from Operations => cf_cash_generated_from_operations
 | Less: Income Tax Paid (Net of Refund) :: - tax_settled => cf_tax_paid
* | Net Cash from Operating Activities (A) :: cf_operating + interest_expense - interest_income => cf_operating
*B. | CASH FLOW FROM INVESTING ACTIVITIES
 | Purchase of PPE including CWIP => cf_capex
 | Purchase of Intangible Assets => cf_capex_intangibles
 | Sale Proceeds of PPE => cf_disposal_proceeds
 | (Purchase)/Sale of Investments and Deposits => cf_other_investing
 | Interest Received => cf_interest_received
* | Net Cash from/(Used in) Investing Activities (B) :: cf_investing + interest_income => cf_investing
*C. | CASH FLOW FROM FINANCING ACTIVITIES
 | Proceeds from Issue of Shares => cf_equity_proceeds
 | Proceeds from Borrowings => cf_debt_proceeds
 | Repayment of Borrowings => cf_debt_repayment
 | Finance Costs Paid :: - interest_expense => cf_interest_paid_financing/cf_interest_paid
 | Dividend Paid => cf_dividends_paid
* | Net Cash from/(Used in) Financing Activities (C) :: cf_financing - interest_expense => cf_financing
* | Net Increase/(Decrease) in Cash and Cash Equivalents (A+B+C) => cf_net_change
 | Opening Balance of Cash and Cash Equivalents => cash_beginning
 | Closing Balance of Cash and Cash Equivalents => cash_end
"""
RESERVES = """
 | Securities Premium :: share_premium => share_premium
 | General Reserve :: revenue_reserves => revenue_reserves
* | Surplus in Statement of Profit and Loss
 | Opening Balance :: was_accumulated_profit
 | Add: Profit for the Year :: net_income
 | Less: Dividend and Transfer to Reserve :: accumulated_profit - was_accumulated_profit - net_income
 | Closing Balance :: accumulated_profit => retained_earnings
* | Total :: share_premium + retained_earnings
"""
LONG_TERM = """
* | Secured
 | Term Loan from Bank :: bank_long
* | Unsecured
 | Loan from Directors :: owner_loan => related_party_payables_noncurrent
* | Total :: bank_long + owner_loan
"""
SHORT_TERM = """
* | Secured
 | Cash Credit from Bank (repayable on demand) :: bank_short
 | Current Maturities of Long-Term Debt :: bank_portion
* | Total :: bank_current
"""
OTHER_CURRENT = """
 | Advance from Customers :: contract_liabilities
 | Statutory Dues (GST, TDS, PF and ESI) :: taxes_and_social
 | Salary and Wages Payable :: employee_payables
 | Expenses Payable :: accrued_expenses
 | Creditors for Capital Goods and Others :: other_current_liabilities
* | Total :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
"""
PROVISIONS = """
 | Provision for Income Tax (Net of Advance Tax and TDS) :: current_tax_payable => current_tax_payable
 | Provision for Bonus and Warranty :: provisions_current => provisions_current
* | Total :: provisions_current + current_tax_payable
"""
STOCK = """
 | Raw Material :: raw
 | Work-in-Progress :: wip
 | Finished Goods :: finished
* | Total :: raw_inventories
"""
RECEIVABLES = """
 | Unsecured, Considered Good :: trade_gross - allowance
 | Considered Doubtful :: allowance
 | Less: Provision for Doubtful Debts :: - allowance => -receivables_allowance
* | Total :: trade_receivables => trade_receivables
"""
ADVANCES = """
 | Advance to Suppliers :: advances_paid
 | Balance with GST Authorities :: vat_receivable
 | Others :: sundry_receivables
* | Total :: advances_paid + other_receivables
"""
OTHER_INCOME = """
 | Interest on Fixed Deposits :: interest_income => interest_income
 | Profit on Sale of Fixed Assets :: disposal_gain
 | Miscellaneous Receipts :: sundry_income
* | Total :: other_operating_income + interest_income
"""
BENEFITS = """
 | Salaries, Wages and Bonus :: wages
 | Contribution to PF and ESI :: social_cost
 | Gratuity :: pension_cost
* | Total :: personnel_expenses => personnel_expenses
"""
OTHER_EXPENSES = """
 | Job Work Charges :: direct_services
 | Carriage Outward and Sales Promotion :: services_selling
 | Legal, Professional and Audit Fees :: services_admin
 | Rates and Taxes :: other_taxes
 | Bad Debts :: bad_debt_expense => bad_debt_expense
 | Office and General Expenses :: sundry_costs
* | Total :: external_services + operating_charges => other_operating_expenses
"""
NAME = "KAVERI PRECISION FORGINGS PRIVATE LIMITED"
SHEETS = (
    ("Notes 3-11", "as at", (
        ("4", "Reserves and Surplus", RESERVES), ("5", "Long-Term Borrowings", LONG_TERM), ("8", "Short-Term Borrowings", SHORT_TERM),
        ("10", "Other Current Liabilities", OTHER_CURRENT), ("11", "Short-Term Provisions", PROVISIONS),
    )),
    ("Notes 13-20", "as at", (
        ("16", "Inventories (valued at lower of cost and net realisable value)", STOCK), ("17", "Trade Receivables", RECEIVABLES),
        ("19", "Short-Term Loans and Advances", ADVANCES),
    )),
    ("Notes 21-27", "for the year ended", (
        ("22", "Other Income", OTHER_INCOME), ("25", "Employee Benefits Expense", BENEFITS), ("27", "Other Expenses", OTHER_EXPENSES),
    )),
)  # fmt: skip


def _page(form: Form, name: str, title: str) -> Page:
    page = form.page(name)
    page.put(NAME)
    page.put("CIN: U28910KA2009PTC049217")
    page.put(title)
    return page


def schedule_iii_hundreds() -> Form:
    """Schedule III, Division I, in hundreds of rupees with two decimals, three note sheets, sums without labels, March."""
    books = company(
        NAME, "manufacturer", "healthy", sales=46_300_000, step=10, years=2, seed=3,
        without=(*PLAIN, "own_work_capitalised", "goodwill", "deferred_tax_assets"),
    )  # fmt: skip
    books = split(books, msme=("trade_payables", 0.24))
    form = Form(
        books, "Kaveri FS 2023-24 final.xlsx", date(2024, 3, 31), prints=Print(100, 2, "#,##0.00;(#,##0.00)", zero="-")
    )
    form.leave_open(
        "other_reserves retained_earnings revenue_reserves profit_for_year_in_equity provisions_noncurrent provisions_current pension_obligations "
        "current_tax_payable current_portion_long_term_debt other_receivables other_current_assets prepaid_expenses contract_liabilities "
        "other_current_liabilities other_tax_social_payables employee_payables accrued_expenses related_party_payables_noncurrent "
        "other_operating_income operating_profit ordinary_profit external_services net_financial_result receivables_total "
        "long_term_receivables interest_income long_term_debt total_liabilities cf_other_noncash ebitda equity_attributable_to_parent"
    )
    unit = "(Amount in Rs. Hundreds, unless otherwise stated)"
    for name, title, heads, drawn in (
        ("BS", "BALANCE SHEET AS AT 31st MARCH 2024", ("As at 31.03.2024", "As at 31.03.2023"), BALANCE),
        (
            "PL", "STATEMENT OF PROFIT AND LOSS FOR THE YEAR ENDED 31st MARCH 2024",
            ("Year ended 31.03.2024", "Year ended 31.03.2023"), INCOME,
        ),
    ):  # fmt: skip
        page = _page(form, name, title)
        page.put(None, None, None, None, unit)
        page.put("Sl.", "Particulars", "Note", *heads)
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
        page.skip()
        page.put("As per our report of even date", None, None, "For and on behalf of the Board")
    page = _page(form, "CFS", "CASH FLOW STATEMENT FOR THE YEAR ENDED 31st MARCH 2024 (INDIRECT METHOD - AS 3)")
    page.put(None, None, None, unit)
    page.put(None, "Particulars", "2023-24", "2022-23")
    page.table(CASH, (0, 1, Amount(0), Amount(1)))
    for name, over, notes in SHEETS:
        page = _page(form, name, f"NOTES FORMING PART OF THE FINANCIAL STATEMENTS {over.upper()} 31st MARCH 2024")
        page.put(None, None, None, unit)
        for number, title, drawn in notes:
            page.skip()
            page.put(f"Note {number}", title, "31.03.2024", "31.03.2023")
            page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (schedule_iii_hundreds,)
