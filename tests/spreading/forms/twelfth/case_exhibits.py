"""A teaching case's exhibits: whole years beside the first quarter of the next, purchases in the cost, letters for notes."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company
from tests.spreading.forms.twelfth.rows import balanced, past

INCOME = """
Net sales :: revenue => revenue
Cost of goods sold
   Beginning inventory :: was_raw_inventories
   Plus: Purchases :: cost_of_sales + up_raw_inventories
 :: cost_of_sales + raw_inventories
   Less: Ending inventory :: raw_inventories
Total cost of goods sold :: cost_of_sales => cost_of_sales
Gross profit :: gross_profit => gross_profit
Operating expenses(a) :: sga_expenses - other_operating_income
Interest expense :: interest_expense - interest_income => interest_expense
Net income before taxes :: profit_before_tax => profit_before_tax
Provision for income taxes(b) :: income_tax_expense => income_tax_expense
Net income :: net_income => net_income
"""
POSITION = """
Cash :: cash_and_equivalents => cash_and_equivalents
Accounts receivable, net :: receivables_total => trade_receivables/receivables_total
Inventory :: inventories => inventories
Prepaid expenses :: prepaid_expenses => prepaid_expenses
   Current assets :: total_current_assets => total_current_assets
Property, net :: property_plant_equipment => property_plant_equipment
Other assets :: total_noncurrent_assets - property_plant_equipment => other_noncurrent_assets
Total assets :: total_assets => total_assets

Notes payable, bank :: bank_short => short_term_debt
Notes payable, Mr. Stark :: owner_loan
Accounts payable :: trade_payables => trade_payables
Accrued expenses :: accrued_expenses + employee_payables + taxes_and_social + other_current_liabilities + provisions + contract_liabilities + current_tax_payable => accrued_expenses
Long-term debt, current portion :: bank_portion => current_portion_long_term_debt
   Current liabilities :: total_current_liabilities + owner_loan + pension_obligations + provisions_noncurrent => total_current_liabilities
Long-term debt :: bank_long => long_term_debt
   Total liabilities :: total_liabilities => total_liabilities
Net worth(c) :: total_equity => total_equity
Total liabilities and net worth :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def case_exhibits() -> Form:
    """Two exhibits on one sheet, thousands, years without a day, a sum without a label, footnotes below."""
    grown = company(
        "Stark Building Supply",
        "trader",
        sales=1_624,
        years=4,
        last=2025,
        seed=210,
        without=(*PLAIN, *DEFERRED_TAX, "short_term_investments", "advances_paid"),
    )
    books = past(grown)
    form = Form(books, "Stark case exhibits.xlsx", dated=False, prints=Print(1000, 0, "#,##0"))
    form.leave_open(
        "other_operating_expenses sga_expenses total_operating_expenses operating_profit net_financial_result total_noncurrent_assets "
        "total_noncurrent_liabilities related_party_payables_noncurrent related_party_payables_current interest_income "
        "net_current_assets"
    )
    first, end = balanced(quarter(grown, 0, 1)), Period(2025, date(2025, 3, 31), 3)
    columns = (0, Amount(2), Amount(1), Amount(0), None, Amount(0, books=first, period=end, counts=False))
    heads = (None, "2022", "2023", "2024", None, "First Quarter 2025")
    page = form.page("Exhibits")
    page.put("Stark Building Supply")
    page.put(
        "Exhibit 1  Operating Statements for Years Ending December 31, 2022-2024, and for First Quarter 2025 (thousands of dollars)"
    )
    page.put(*heads)
    page.table(INCOME, columns)
    page.put("(a) In the first quarter of 2024 net sales were $702,000 and net income was $7,000.")
    page.put("(b) Operating expenses include a cash discount of $5,000 in 2024.")
    page.skip(2)
    page.put("Exhibit 2  Balance Sheets at December 31, 2022-2024, and March 31, 2025 (thousands of dollars)")
    page.put(*heads)
    page.table(POSITION, columns)
    page.put("(c) Net worth includes the capital stock paid in by the founders.")
    return form


FORMS = (case_exhibits,)
