"""The United Kingdom: a small company's filed accounts and its detailed account for management, copied off a print."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
Fixed assets
Intangible assets | 4 :: ; intangible_assets => ; intangible_assets
Tangible assets | 5 :: ; property_plant_equipment => ; property_plant_equipment
Investments | 6 :: ; long_term_investments => ; long_term_investments
 | :: ; fixed_assets + long_term_investments => ; total_noncurrent_assets
Current assets
Stocks | 7 :: inventories => inventories
Debtors | 8 :: receivables_total + prepaid_expenses + deposits => receivables_total
Cash at bank and in hand | :: cash_and_equivalents => cash_and_equivalents
 | :: total_current_assets + deposits => total_current_assets
Creditors: amounts falling due within one year | 9 :: - total_current_liabilities => -total_current_liabilities
Net current assets | :: ; net_current_assets + deposits => ; net_current_assets
Total assets less current liabilities | :: ; total_assets - total_current_liabilities => ; total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year | 10 :: ; - bank_long - owner_loan => ; -total_noncurrent_liabilities
Provisions for liabilities
Deferred taxation | 11 :: ; - deferred_tax_liabilities => ; -deferred_tax_liabilities
Net assets | :: ; total_equity => ; net_assets
Capital and reserves
Called up share capital | 12 :: ; share_capital => ; share_capital
Share premium account | :: ; share_premium => ; share_premium
Profit and loss account | :: ; retained_earnings => ; retained_earnings
Shareholders' funds | :: ; total_equity => ; total_equity
"""
DEBTORS = """
Trade debtors :: trade_receivables => trade_receivables
Other debtors :: other_receivables + deposits => other_receivables
Prepayments and accrued income :: prepaid_expenses => prepaid_expenses
 :: receivables_total + prepaid_expenses + deposits
"""
WITHIN = """
Bank loans and overdrafts :: bank_current => short_term_debt
Trade creditors :: trade_payables => trade_payables
Payments received on account :: contract_liabilities => contract_liabilities
Corporation tax :: current_tax_payable => current_tax_payable
Other taxation and social security :: taxes_and_social => other_tax_social_payables
Other creditors :: employee_payables + other_current_liabilities => other_current_liabilities
Accruals and deferred income :: accrued_expenses => accrued_expenses
 :: total_current_liabilities
"""
BEYOND = """
Bank loans :: bank_long => long_term_debt
Amounts owed to directors :: owner_loan => related_party_payables_noncurrent
 :: bank_long + owner_loan
"""
TRADING = """
Turnover
Machine sales :: sales_goods - spares
Spare parts :: spares
Service contracts :: sales_services
 :: ; revenue => ; revenue
Cost of sales
Opening stock :: was_raw + was_wip + was_finished + was_advances_paid
Purchases :: materials + up_raw + up_advances_paid
Sub-contract costs :: direct_services
Production wages :: wages - wages_selling - wages_admin
 :: was_raw + was_wip + was_finished + was_advances_paid + materials + up_raw + up_advances_paid + direct_services + wages - wages_selling - wages_admin
Closing stock :: - raw - wip - finished - advances_paid
 :: ; - materials + change_in_inventories_fg - direct_services - wages + wages_selling + wages_admin => ; -cost_of_sales
Gross profit :: ; revenue - materials + change_in_inventories_fg - direct_services - wages + wages_selling + wages_admin => ; gross_profit
Other income
Rents receivable :: sundry_income
Profit on disposal of tangible fixed assets :: disposal_gain
 :: ; other_operating_income => ; other_operating_income
 :: ; revenue - materials + change_in_inventories_fg - direct_services - wages + wages_selling + wages_admin + other_operating_income
Distribution costs
Sales commission and salaries :: wages_selling
Exhibitions and carriage outwards :: services_selling
 :: wages_selling + services_selling => selling_expenses
Administrative expenses
Directors' remuneration :: directors
Office salaries :: wages_admin - directors
Employer's national insurance :: social_cost
Pension contributions :: pension_cost
Rates and water :: other_taxes
Legal, professional and audit fees :: services_admin
Sundry expenses :: sundry_costs
Provision for bad debts :: bad_debt_expense => bad_debt_expense
Depreciation of tangible fixed assets :: depreciation_ppe => depreciation_ppe
Amortisation of software :: amortisation
 :: wages_admin + social_cost + pension_cost + services_admin + operating_charges + depreciation_amortisation => general_admin_expenses
 :: ; - wages_selling - services_selling - wages_admin - social_cost - pension_cost - services_admin - operating_charges - depreciation_amortisation => ; -total_operating_expenses
Operating profit :: ; operating_profit => ; operating_profit
Interest receivable
Bank interest received :: ; interest_income => ; interest_income
Interest payable
Bank loan and overdraft interest :: ; - interest_expense => ; -interest_expense
Profit before taxation :: ; profit_before_tax => ; profit_before_tax
"""
WITHOUT = (
    *PLAIN, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current", "deferred_tax_assets",
    "short_term_investments", "legal_reserve", "free_reserves", "own_work_capitalised",
)  # fmt: skip
INNER = (Amount(0, 0), Amount(0, 1), Amount(1, 0), Amount(1, 1))


def _pounds(value: float) -> str:
    return f"({-value:,.0f})" if value < 0 else f"{value:,.0f}"


def _paged(form: Form, name: str, title: str) -> Page:
    page = form.page(name)
    page.put("HOLLOWAY & STRETTON PRINT FINISHING LIMITED")
    page.put("REGISTERED NUMBER: 03817426")
    page.skip()
    page.put(title)
    return page


def filed_and_detailed() -> Form:
    """Amounts as text: filed balance sheet, notes that split it, and the detailed account by inner and outer columns, July year end."""
    books = company(
        "Holloway & Stretton Print Finishing Limited",
        "manufacturer",
        "healthy",
        sales=4_900_000,
        step=1,
        last=2025,
        years=2,
        without=WITHOUT,
    )
    books = split(books, spares=("sales_goods", 0.24), directors=("wages_admin", 0.36))
    form = Form(books, "H&S accounts 31.07.2025.xlsx", date(2025, 7, 31), prints=Print(1, 0, words=_pounds))
    form.leave_open(
        "total_noncurrent_liabilities personnel_expenses depreciation_amortisation other_operating_expenses materials_consumed "
        "external_services net_financial_result creditors_total employee_payables long_term_receivables income_tax_expense "
        "net_income total_operating_income provisions_total sga_expenses"
    )
    form.also("total_assets", "total_assets")
    form.also("total_liabilities", "total_liabilities")
    page = _paged(form, "Balance sheet", "BALANCE SHEET AS AT 31 JULY 2025")
    page.put(None, None, None, "2025", None, "2024")
    page.put(None, "Note", "£", "£", "£", "£")
    page.table(BALANCE, (0, 1, *INNER))
    page.skip()
    page.put(
        "The directors have chosen not to file the profit and loss account. The accounts have been prepared in accordance "
        "with the provisions applicable to companies subject to the small companies regime."
    )
    page = _paged(form, "Notes", "NOTES TO THE FINANCIAL STATEMENTS FOR THE YEAR ENDED 31 JULY 2025")
    for title, drawn in (
        ("8. DEBTORS", DEBTORS),
        ("9. CREDITORS: AMOUNTS FALLING DUE WITHIN ONE YEAR", WITHIN),
        ("10. CREDITORS: AMOUNTS FALLING DUE AFTER MORE THAN ONE YEAR", BEYOND),
    ):
        page.skip()
        page.put(title)
        page.put(None, "2025", "2024")
        page.put(None, "£", "£")
        page.table(drawn, (0, Amount(0), Amount(1)))
    page.skip()
    page.put("13. EMPLOYEES")
    page.put("The average monthly number of employees during the year was 52 (2024 - 49).")
    page = _paged(form, "Detailed P&L", "DETAILED PROFIT AND LOSS ACCOUNT FOR THE YEAR ENDED 31 JULY 2025")
    page.put("This page does not form part of the statutory financial statements")
    page.put(None, None, "2025", None, "2024")
    page.put(None, "£", "£", "£", "£")
    page.table(TRADING, (0, *INNER))
    return form


FORMS = (filed_and_detailed,)
