"""India: the annual filing's workbook view, element names in words, a column for each year, rupees."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
Balance sheet [Abstract]
  Equity and liabilities [Abstract]
    Shareholders' funds [Abstract]
      Share capital :: share_capital => share_capital
      Reserves and surplus :: share_premium + retained_earnings
      Total shareholders' funds :: total_equity => total_equity
    Non-current liabilities [Abstract]
      Long-term borrowings :: bank_long + owner_loan => long_term_debt
      Deferred tax liabilities (net) :: deferred_tax_liabilities => deferred_tax_liabilities
      Long-term provisions :: pension_obligations + provisions_noncurrent => provisions_noncurrent
      Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
    Current liabilities [Abstract]
      Short-term borrowings :: bank_current => short_term_debt
      Trade payables :: trade_payables => trade_payables
      Other current liabilities :: contract_liabilities + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
      Short-term provisions :: provisions_current + current_tax_payable => provisions_current
      Total current liabilities :: total_current_liabilities => total_current_liabilities
    Total equity and liabilities :: total_assets => total_liabilities_and_equity
  Assets [Abstract]
    Non-current assets [Abstract]
      Fixed assets [Abstract]
        Tangible assets :: property_plant_equipment - construction => +property_plant_equipment
        Intangible assets :: intangibles => intangible_assets
        Tangible assets capital work-in-progress :: construction => +property_plant_equipment
        Total fixed assets :: fixed_assets
      Non-current investments :: long_term_investments => long_term_investments
      Long-term loans and advances :: deposits => long_term_receivables
      Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
    Current assets [Abstract]
      Current investments :: short_term_investments => short_term_investments
      Inventories :: raw_inventories => inventories
      Trade receivables :: trade_receivables => trade_receivables
      Cash and bank balances :: cash_and_equivalents => cash_and_equivalents
      Short-term loans and advances :: other_receivables + advances_paid
      Other current assets :: prepaid_expenses => other_current_assets
      Total current assets :: total_current_assets => total_current_assets
    Total assets :: total_assets => total_assets
"""
INCOME = """
Statement of profit and loss [Abstract]
  Disclosure of revenue from operations [Abstract]
    Revenue from sale of products :: sales_goods
    Revenue from sale of services :: sales_services
    Total revenue from operations :: revenue => revenue
  Other income :: other_operating_income + interest_income => other_operating_income
  Total revenue :: revenue + other_operating_income + interest_income => total_operating_income
  Expenses [Abstract]
    Cost of materials consumed :: materials - own_work_capitalised => materials_consumed
    Changes in inventories of finished goods, work-in-progress and stock-in-trade :: - change_in_inventories_fg => -change_in_inventories_fg
    Employee benefit expense :: personnel_expenses => personnel_expenses
    Finance costs :: interest_expense => interest_expense
    Total depreciation, depletion and amortisation expense :: depreciation_amortisation => depreciation_amortisation
    Other expenses :: external_services + operating_charges => other_operating_expenses
    Total expenses :: materials - own_work_capitalised - change_in_inventories_fg + personnel_expenses + interest_expense + depreciation_amortisation + external_services + operating_charges => total_operating_expenses
  Total profit before prior period items, exceptional items, extraordinary items and tax :: profit_before_tax
  Total profit before tax :: profit_before_tax => profit_before_tax
  Tax expense [Abstract]
    Current tax :: current_tax
    Deferred tax :: deferred_tax
    Total tax expense :: income_tax_expense => income_tax_expense
  Total profit (loss) for period :: net_income => net_income
"""


def aoc4() -> Form:
    """Words in square brackets above what they head, "Unless otherwise specified" above it all, rupees with a mark."""
    books = company(
        "VAIGAI SPINNERS PRIVATE LIMITED",
        "manufacturer",
        sales=640_000,
        step=1000.0,
        last=2025,
        years=2,
        without=(*PLAIN, "deferred_tax_assets"),
    )
    form = Form(books, "AOC-4_instance.xlsx", date(2025, 3, 31), prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "other_reserves retained_earnings revenue_reserves other_receivables goodwill operating_profit gross_profit current_tax_payable share_premium "
        "interest_income ebitda pension_obligations related_party_receivables_current"
    )
    for name, drawn, heads in (
        ("[100100] Balance sheet", BALANCE, ("31/03/2025", "31/03/2024")),
        ("[100400] P&L", INCOME, ("01/04/2024\nto\n31/03/2025", "01/04/2023\nto\n31/03/2024")),
    ):
        page = form.page(name.replace("[", "").replace("]", ""))
        page.put(f"{books.name} Standalone Financial Statements for period 01/04/2024 to 31/03/2025")
        page.put(name)
        page.put("Unless otherwise specified, all monetary values are in INR")
        page.put(None, *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (aoc4,)
