"""Vietnam: the forms of circular 200 in English for a foreign owner, codes before the notes, dong without a unit."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
A. CURRENT ASSETS (100 = 110 + 120 + 130 + 140 + 150) | 100 | :: total_current_assets => total_current_assets
I. Cash and cash equivalents | 110 | V.1 :: cash_and_equivalents => cash_and_equivalents
1. Cash | 111 | :: cash_hand + cash_bank
2. Cash equivalents | 112
II. Short-term financial investments | 120 | V.2 :: short_term_investments => short_term_investments
III. Short-term receivables | 130 | :: trade_receivables + sundry_receivables + advances_paid
1. Short-term trade accounts receivable | 131 | V.3 :: trade_gross
2. Short-term prepayments to suppliers | 132 | V.4 :: advances_paid
6. Other short-term receivables | 136 | V.5 :: sundry_receivables => other_receivables
7. Provision for doubtful short-term receivables (*) | 137 | V.6 :: - allowance => -receivables_allowance
IV. Inventories | 140 | V.7 :: raw_inventories => inventories
1. Inventories | 141 | :: raw_inventories
2. Provision for decline in value of inventories (*) | 149
V. Other current assets | 150 | :: vat_receivable + prepaid_expenses => other_current_assets
1. Short-term prepaid expenses | 151 | V.8 :: prepaid_expenses => prepaid_expenses
2. Deductible value added tax | 152 | :: vat_receivable
B. NON-CURRENT ASSETS (200 = 210 + 220 + 240 + 250 + 260) | 200 | :: total_noncurrent_assets => total_noncurrent_assets
I. Long-term receivables | 210 | :: deposits => long_term_receivables
1. Other long-term receivables | 216 | V.5 :: deposits
II. Fixed assets | 220 | :: property_plant_equipment - construction + intangible_assets
1. Tangible fixed assets | 221 | V.9 :: property_plant_equipment - construction => property_plant_equipment
- Cost | 222 | :: property_plant_equipment_gross - construction => property_plant_equipment_gross
- Accumulated depreciation (*) | 223 | :: - accumulated_depreciation => -accumulated_depreciation
3. Intangible fixed assets | 227 | V.10 :: intangible_assets => intangible_assets
- Cost | 228 | :: software_gross
- Accumulated amortisation (*) | 229 | :: - software_worn
IV. Long-term assets in progress | 240 | :: construction
2. Construction in progress | 242 | V.11 :: construction
V. Long-term financial investments | 250 | V.12 :: long_term_investments => long_term_investments
VI. Other long-term assets | 260 | :: deferred_tax_assets + goodwill
2. Deferred income tax assets | 262 | V.13 :: deferred_tax_assets => deferred_tax_assets
5. Goodwill | 269 | :: goodwill => goodwill
TOTAL ASSETS (270 = 100 + 200) | 270 | :: total_assets => total_assets
C. LIABILITIES (300 = 310 + 330) | 300 | :: total_liabilities => total_liabilities
I. Current liabilities | 310 | :: total_current_liabilities => total_current_liabilities
1. Short-term trade accounts payable | 311 | V.14 :: trade_payables => trade_payables
2. Short-term advances from customers | 312 | V.15 :: advances_received => contract_liabilities
3. Taxes and amounts payable to the State budget | 313 | V.16 :: current_tax_payable + vat_payable
4. Payables to employees | 314 | :: employee_payables => employee_payables
5. Short-term accrued expenses | 315 | V.17 :: accrued_expenses => accrued_expenses
8. Short-term unearned revenue | 318 | :: deferred_income
9. Other short-term payables | 319 | V.18 :: social_payable + other_current_liabilities => other_current_liabilities
10. Short-term borrowings and finance lease liabilities | 320 | V.19 :: bank_current => short_term_debt
11. Provision for short-term payables | 321 | :: provisions_current => provisions_current
II. Long-term liabilities | 330 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
7. Other long-term payables | 337 | :: owner_loan
8. Long-term borrowings and finance lease liabilities | 338 | V.19 :: bank_long => long_term_debt
11. Deferred income tax liabilities | 341 | V.13 :: deferred_tax_liabilities => deferred_tax_liabilities
12. Provision for long-term payables | 342 | :: pension_obligations + provisions_noncurrent => provisions_noncurrent
D. EQUITY (400 = 410) | 400 | :: total_equity => total_equity
I. Owners' equity | 410 | V.20 :: total_equity
1. Owners' contributed capital | 411 | :: share_capital => share_capital
2. Share premium | 412 | :: share_premium => share_premium
8. Investment and development fund | 418 | :: revenue_reserves => revenue_reserves/other_reserves
11. Retained earnings | 421 | :: accumulated_profit => retained_earnings
- Accumulated to the prior year end | 421a | :: retained_brought
- Of the current year | 421b | :: net_income
TOTAL RESOURCES (440 = 300 + 400) | 440 | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
1. Gross revenue from goods sold and services rendered | 01 | VI.1 :: revenue
2. Revenue deductions | 02
3. Net revenue from goods sold and services rendered (10 = 01 - 02) | 10 | :: revenue => revenue
4. Cost of goods sold and services rendered | 11 | VI.2 :: cost_of_sales => cost_of_sales
5. Gross profit from goods sold and services rendered (20 = 10 - 11) | 20 | :: gross_profit => gross_profit
6. Financial income | 21 | VI.3 :: interest_income => interest_income
7. Financial expenses | 22 | VI.4 :: interest_expense => interest_expense
- In which: Interest expense | 23 | :: interest_expense
8. Selling expenses | 25 | VI.5 :: selling_expenses => selling_expenses
9. General and administration expenses | 26 | VI.6 :: general_admin_expenses => general_admin_expenses
10. Operating profit {30 = 20 + (21 - 22) - (25 + 26)} | 30 | :: operating_profit - other_operating_income + net_financial_result
11. Other income | 31 | VI.7 :: other_operating_income => other_operating_income
12. Other expenses | 32
13. Results of other activities (40 = 31 - 32) | 40 | :: other_operating_income
14. Accounting profit before tax (50 = 30 + 40) | 50 | :: profit_before_tax => profit_before_tax
15. Current corporate income tax expense | 51 | VI.8 :: current_tax
16. Deferred corporate income tax expense | 52 | :: deferred_tax
17. Net profit after corporate income tax (60 = 50 - 51 - 52) | 60 | :: net_income => net_income
"""


def vas_english() -> Form:
    """Blocks and their parts in one column, formulas of codes behind the labels, the same years named by their end."""
    books = company("Binh Phuoc Rubber Components Co., Ltd", "manufacturer", sales=9_400, step=1_000_000.0, years=2)
    form = Form(books, "FS 2024 EN.xlsx", prints=Print(1, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "trade_receivables receivables_total property_plant_equipment property_plant_equipment_gross other_noncurrent_assets other_noncurrent_liabilities "
        "contract_liabilities current_tax_payable other_tax_social_payables operating_profit other_financial_result income_tax_expense "
        "deferred_tax_expense total_equity related_party_payables_noncurrent deferred_income_bs exceptional_items ordinary_profit advances_paid "
        "other_current_liabilities other_current_assets"
    )
    for name, title, drawn, heads in (
        ("BS", "BALANCE SHEET as at 31 December 2024", BALANCE, ("Ending balance", "Beginning balance")),
        ("IS", "INCOME STATEMENT for the year ended 31 December 2024", INCOME, ("Current year", "Prior year")),
    ):
        page = form.page(name)
        page.put(books.name, None, None, "Form B 01 - DN" if name == "BS" else "Form B 02 - DN")
        page.put("Binh Phuoc Province, Vietnam", None, None, "Circular No. 200/2014/TT-BTC dated 22 December 2014")
        page.put(title)
        page.put(None, None, None, None, "Currency: VND")
        page.put("ITEMS", "Code", "Note", *heads)
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (vas_english,)
