"""Australia: a proprietary company's special purpose financial report, as the accountants' program lays it out."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

TRADING = """
*Trading income
Sales | :: revenue => revenue
 | :: revenue
*Less: Cost of goods sold
Opening stock | :: was_merchandise => +cost_of_sales
Purchases | :: materials + up_merchandise - freight => +cost_of_sales
Freight & cartage inwards | :: freight => +cost_of_sales
 | :: was_merchandise + materials + up_merchandise
Closing stock | :: - merchandise => +cost_of_sales
 | :: materials => cost_of_sales
*Gross profit from trading | :: revenue - materials => gross_profit
*Other income
Interest received | => interest_income
Profit on sale of non-current assets | :: disposal_gain
Sundry income | :: sundry_income
 | :: interest_income + other_operating_income
*Total income | :: revenue - materials + interest_income + other_operating_income
*Expenses
Accountancy | :: services_admin
Advertising & promotion | :: services_selling
Bad debts | => bad_debt_expense
Depreciation - plant & equipment | :: depreciation_ppe => +depreciation_amortisation
Amortisation - software | :: amortisation => +depreciation_amortisation
General expenses | :: sundry_costs - bank_charges
Bank fees & charges | :: bank_charges
Interest - Australia | :: interest_expense => interest_expense
Payroll tax | :: other_taxes
Rent on land & buildings | :: direct_services
Staff amenities & training | :: social_cost - workcover
Superannuation | :: pension_cost
Wages & salaries | :: wages
WorkCover | :: workcover
*Total expenses | :: overheads + interest_expense
*Profit from ordinary activities before income tax | :: profit_before_tax => profit_before_tax
Income tax attributable to operating profit | :: income_tax_expense => income_tax_expense
*Operating profit after income tax | :: net_income => net_income
Retained profits at the beginning of the financial year | :: was_retained_earnings
*Total available for appropriation | :: net_income + was_retained_earnings
Dividends provided for or paid | :: dividends_declared => dividends_declared
*Retained profits at the end of the financial year | :: retained_earnings => retained_earnings
"""
BALANCE = """
*Current assets
*Cash assets
Cash at bank | :: cash_bank => +cash_and_equivalents
Cash on hand | :: cash_hand => +cash_and_equivalents
 | :: cash_and_equivalents => cash_and_equivalents
*Receivables
Trade debtors | 2 :: trade_gross => +trade_receivables
Less: Provision for doubtful debts | :: - allowance => +trade_receivables -receivables_allowance
Other debtors | :: sundry_receivables => other_receivables
 | :: trade_receivables + sundry_receivables
*Inventories
Stock on hand | :: merchandise => inventories
*Other
Prepayments | :: prepaid_expenses => prepaid_expenses
Deposits paid to suppliers | :: advances_paid
 | :: prepaid_expenses + advances_paid
*Total current assets | :: total_current_assets - vat_receivable => total_current_assets
*Non-current assets
*Property, plant and equipment | 3
Leasehold improvements - at cost | :: buildings_gross => +property_plant_equipment
Less: Accumulated amortisation | :: - buildings_worn => +-accumulated_depreciation +property_plant_equipment
Plant & equipment - at cost | :: machinery_gross + construction => +property_plant_equipment
Less: Accumulated depreciation | :: - machinery_worn => +-accumulated_depreciation +property_plant_equipment
Office furniture & equipment - at cost | :: fixtures_gross => +property_plant_equipment
Less: Accumulated depreciation | :: - fixtures_worn => +-accumulated_depreciation +property_plant_equipment
 | :: property_plant_equipment => property_plant_equipment
*Intangible assets
Software - at cost | :: software_gross => +intangible_assets
Less: Accumulated amortisation | :: - software_worn => +intangible_assets
 | :: intangible_assets => intangible_assets
*Other
Bonds & deposits | :: deposits => other_noncurrent_assets/long_term_receivables
*Total non-current assets | => total_noncurrent_assets
*Total assets | :: total_assets - vat_receivable => total_assets
"""
FUNDS = """
*Current liabilities
*Payables
Unsecured:
- Trade creditors | 4 :: trade_payables => trade_payables
- Sundry creditors & accruals | :: accrued_expenses + other_current_liabilities => accrued_expenses/other_current_liabilities
- Customer deposits | :: contract_liabilities => contract_liabilities
 | :: trade_payables + accrued_expenses + other_current_liabilities + contract_liabilities
*Financial liabilities
Secured:
- Bank overdraft | :: bank_short => bank_overdrafts
- Hire purchase liability | 5 :: hire_due => lease_liabilities_current
- Bank bills | 5 :: bank_portion - hire_due => current_portion_long_term_debt
 | :: bank_current
*Current tax liabilities
GST payable control account | :: vat_payable => +other_tax_social_payables
Input tax credit control account | :: - vat_receivable => +other_tax_social_payables
Amounts withheld from salary and wages | :: social_payable => +other_tax_social_payables
Provision for income tax | :: current_tax_payable => current_tax_payable
 | :: vat_payable - vat_receivable + social_payable + current_tax_payable
*Provisions
Provision for annual leave | :: employee_payables
*Total current liabilities | :: total_current_liabilities - vat_receivable => total_current_liabilities
*Non-current liabilities
*Financial liabilities
Secured:
- Bank bills | 5 :: bank_long - hire_later => long_term_debt
- Hire purchase liability | 5 :: hire_later => lease_liabilities_noncurrent
Unsecured:
- Loans - directors | :: owner_loan => related_party_payables_noncurrent
 | :: bank_long + owner_loan
*Provisions
Provision for long service leave | :: provisions_noncurrent
*Total non-current liabilities | => total_noncurrent_liabilities
*Total liabilities | :: total_liabilities - vat_receivable => total_liabilities
*Net assets | :: net_assets => net_assets
*Equity
Issued & paid up capital | 6 :: share_capital + share_premium => share_capital
Retained profits | :: retained_earnings => retained_earnings
*Total equity | => total_equity
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_current", "long_term_investments",
    "short_term_investments", "legal_reserve", "free_reserves",
)  # fmt: skip
NAME = "Goulburn Pumps & Irrigation Pty Ltd"


def _titled(form: Form, sheet: str, title: str, when: str) -> Page:
    page = form.page(sheet)
    page.put(NAME)
    page.put("ABN 61 104 887 230")
    page.put(title)
    page.put(when)
    page.skip()
    page.put(None, "Note", 2024.0, 2023.0)
    page.put(None, None, "$", "$")
    return page


def special_purpose_report() -> Form:
    """Australian special purpose report: June year end, trading account, sums without a label, GST among the liabilities, whole dollars."""
    books = company(NAME, "trader", "strained", sales=6_820_000, step=1, years=2, without=WITHOUT)
    books = split(
        books,
        freight=("materials", 0.028),
        bank_charges=("sundry_costs", 0.07),
        workcover=("social_cost", 0.55),
        hire_due=("bank_portion", 0.4),
        hire_later=("bank_long", 0.22),
        overheads=("external_services + personnel_expenses + depreciation_amortisation + operating_charges", 1),
    )
    form = Form(
        books, "Goulburn FY24 financials.xlsx", date(2024, 6, 30), prints=Print(1, number_format="#,##0;(#,##0);-")
    )
    form.leave_open(
        "other_current_assets employee_payables provisions_current provisions_noncurrent personnel_expenses selling_expenses "
        "general_admin_expenses sga_expenses total_operating_expenses total_operating_income operating_profit "
        "other_operating_income other_operating_expenses external_services net_financial_result lease_expense "
        "materials_consumed short_term_debt provisions_total property_plant_equipment_gross "
        "depreciation_ppe receivables_total other_noncurrent_liabilities total_liabilities_and_equity"
    )
    form.also("total_liabilities_and_equity", "total_assets - vat_receivable")
    contents = form.page("Contents")
    contents.put(NAME)
    contents.put("ABN 61 104 887 230")
    contents.put("Special Purpose Financial Report for the year ended 30 June 2024")
    contents.skip()
    for number, part in enumerate(
        ("Detailed Profit and Loss Statement", "Detailed Balance Sheet", "Notes", "Directors' Declaration"), 1
    ):
        contents.put(part, float(number))
    page = _titled(form, "P&L", "Detailed Profit and Loss Statement", "For the year ended 30 June 2024")
    page.table(TRADING, (0, 1, Amount(0), Amount(1)))
    page = _titled(
        form,
        "BS",
        "Detailed Balance Sheet as at 30 June 2024",
        "(The accompanying notes form part of these financial statements)",
    )
    page.table(BALANCE, (0, 1, Amount(0), Amount(1)))
    page.skip()
    page.table(FUNDS, (0, 1, Amount(0), Amount(1)))
    notes = form.page("Notes")
    notes.put(NAME)
    notes.put("Notes to the Financial Statements for the year ended 30 June 2024")
    notes.put("Note 1: Summary of significant accounting policies")
    notes.put(
        "The directors have determined that the company is not a reporting entity and this report is a special purpose financial report."
    )
    notes.put("Revenues, expenses and assets are recognised net of the amount of goods and services tax (GST).")
    return form


FORMS = (special_purpose_report,)
