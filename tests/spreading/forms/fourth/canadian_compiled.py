"""Canada: compiled financial information of a private company, as an accountant types it."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
*ASSETS
*Current
Cash | :: cash_and_equivalents => cash_and_equivalents
Guaranteed investment certificates | :: short_term_investments => short_term_investments
Accounts receivable | :: trade_receivables => trade_receivables
Harmonized sales tax recoverable | :: vat_receivable => +other_receivables
Sundry receivables | :: sundry_receivables => +other_receivables
Inventory | :: raw + wip + finished => inventories
Prepaid expenses and deposits | :: prepaid_expenses + advances_paid => prepaid_expenses
 | :: total_current_assets => total_current_assets
Property and equipment, net of accumulated amortization | 2 :: property_plant_equipment => property_plant_equipment
Software, net of accumulated amortization | 2 :: intangible_assets => intangible_assets
 | :: total_assets => total_assets

*LIABILITIES
*Current
Bank indebtedness | 3 :: bank_short => bank_overdrafts/short_term_debt
Accounts payable and accrued liabilities | :: trade_payables + accrued_expenses + other_current_liabilities => trade_payables
Wages and source deductions payable | :: employee_payables + social_payable => employee_payables/other_tax_social_payables
Sales taxes payable | :: vat_payable => other_tax_social_payables
Corporate income taxes payable | :: current_tax_payable => current_tax_payable
Customer deposits | :: contract_liabilities => contract_liabilities
Scheduled cash repayments for term loans within one year | 3 :: bank_portion => current_portion_long_term_debt
 | :: total_current_liabilities => total_current_liabilities
Term loans | 3 :: bank_long => long_term_debt
Due to shareholder, non-interest bearing | :: owner_loan => related_party_payables_noncurrent
 | :: total_liabilities => total_liabilities

*SHAREHOLDER'S EQUITY
Share capital | 4 :: share_capital + share_premium => share_capital
Retained earnings | :: retained_earnings => retained_earnings
 | :: total_equity => total_equity
 | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*Sales | :: revenue => revenue
Cost of goods sold
   Inventory, beginning of year | :: was_raw + was_wip + was_finished
   Purchases | :: materials + up_raw
   Direct wages | :: wages - wages_selling - wages_admin
   Subcontractors | :: direct_services
   | :: was_raw + was_wip + was_finished + materials + up_raw + wages - wages_selling - wages_admin + direct_services
   Inventory, end of year | :: - raw - wip - finished
   | :: materials - change_in_inventories_fg + wages - wages_selling - wages_admin + direct_services => cost_of_sales
*Gross profit | :: revenue - materials + change_in_inventories_fg - wages + wages_selling + wages_admin - direct_services => gross_profit
Expenses
   Advertising and trade shows | :: services_selling
   Amortization | :: depreciation_amortisation => depreciation_amortisation
   Bad debts | :: bad_debt_expense => bad_debt_expense
   Employee benefits | :: social_cost + pension_cost
   Interest and bank charges | :: charges
   Interest on long-term debt | :: interest_expense - charges
   Management and office salaries | :: wages_selling + wages_admin
   Office and general | :: sundry_costs
   Professional fees | :: services_admin
   Property taxes | :: other_taxes
   | :: services_selling + depreciation_amortisation + operating_charges + social_cost + pension_cost + interest_expense + wages_selling + wages_admin + services_admin
*Income before other income | :: operating_profit - other_operating_income - interest_expense
Other income
   Gain on disposal of equipment | :: disposal_gain
   Interest | :: interest_income => interest_income
   Scrap and sundry | :: sundry_income
   | :: other_operating_income + interest_income
*Income before income taxes | :: profit_before_tax => profit_before_tax
Income taxes | :: income_tax_expense => income_tax_expense
*Net income for the year | :: net_income => net_income
Retained earnings, beginning of year | :: was_retained_earnings
Dividends | :: - dividends_declared => -dividends_declared
*Retained earnings, end of year | :: retained_earnings => retained_earnings
"""
PROPERTY = """
Buildings | :: buildings_gross ; buildings_worn ; buildings
Machinery and tooling | :: machinery_gross + construction ; machinery_worn ; machinery + construction
Office equipment | :: fixtures_gross ; fixtures_worn ; fixtures
Software | :: software_gross ; software_worn ; intangible_assets
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current",
    "long_term_investments", "deposits", "legal_reserve", "free_reserves", "own_work_capitalised",
)  # fmt: skip


def compilation_engagement() -> Form:
    """One sheet: balance sheet, then income with retained earnings, sums without labels, a table of assets, an October year end."""
    books = company(
        "Brantwick Tool & Die Ltd.",
        "manufacturer",
        "strained",
        sales=7_300_000,
        step=1,
        last=2025,
        years=2,
        without=WITHOUT,
    )
    books = split(books, charges=("interest_expense", 0.22))
    form = Form(
        books, "Compiled FS Oct 2025.xlsx", date(2025, 10, 31), prints=Print(1, 0, '#,##0;(#,##0);"-"', zero=0.0)
    )
    form.leave_open(
        "interest_expense operating_profit total_operating_expenses selling_expenses general_admin_expenses personnel_expenses "
        "other_operating_income accrued_expenses other_current_liabilities other_operating_expenses net_financial_result "
        "total_noncurrent_liabilities total_noncurrent_assets receivables_total external_services materials_consumed "
        "total_operating_income employee_payables other_tax_social_payables "
        "property_plant_equipment_gross accumulated_depreciation"
    )
    columns = (0, 1, Amount(0), None, Amount(1))
    page = form.page("FS")
    page.put("COMPILATION ENGAGEMENT REPORT")
    page.put("To the Management of Brantwick Tool & Die Ltd.")
    page.put(
        "On the basis of information provided by management, we have compiled the balance sheet of Brantwick Tool & Die "
        "Ltd. as at October 31, 2025 and the statement of income and retained earnings for the year then ended, and note 1, "
        "which describes the basis of accounting."
    )
    page.put("We did not perform an audit engagement or a review engagement.")
    page.skip(2)
    page.put("BRANTWICK TOOL & DIE LTD.")
    page.put("Balance Sheet")
    page.put("As at October 31, 2025")
    page.put("(Unaudited - see Compilation Engagement Report)")
    page.put(None, "Note", Cell(2025.0, "0", bold=True), None, Cell(2024.0, "0", bold=True))
    page.put(None, None, "$", None, "$")
    page.table(BALANCE, columns)
    page.skip()
    page.put("Approved by the sole director: ______________________")
    page.skip(2)
    page.put("BRANTWICK TOOL & DIE LTD.")
    page.put("Statement of Income and Retained Earnings")
    page.put("Year ended October 31, 2025")
    page.put("(Unaudited - see Compilation Engagement Report)")
    page.put(None, None, Cell(2025.0, "0", bold=True), None, Cell(2024.0, "0", bold=True))
    page.put(None, None, "$", None, "$")
    page.table(INCOME, columns)
    page.skip(2)
    page.put("Notes to the Compiled Financial Information")
    page.put(
        "1. Basis of accounting: historical cost, with accounts receivable less an allowance and inventory at the lower of cost and market."
    )
    page.put("2. Property, equipment and software")
    page.put(None, None, "Cost", "Accumulated amortization", "2025 Net")
    page.table(PROPERTY, (0, None, Amount(0, 0), Amount(0, 1), Amount(0, 2)))
    page.put("3. The operating line bears interest at prime plus 1.25% and is secured by a general security agreement.")
    page.put("4. Authorized: an unlimited number of common shares. Issued: 100 common shares.")
    return form


FORMS = (compilation_engagement,)
