"""An audit file's lead sheets: balances before and after adjustments beside the final ones of the year before."""

from __future__ import annotations

from tests.spreading.forms.later.books import difference
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
A | Property, plant and equipment :: property_plant_equipment => property_plant_equipment
B | Intangible assets :: intangibles => intangible_assets
C | Investments :: financial_assets => long_term_investments
D | Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
* | Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
E | Inventory :: inventories => inventories
F | Trade receivables :: trade_receivables => trade_receivables
G | Other receivables and prepayments :: other_receivables + prepaid_expenses => other_receivables
H | Short-term deposits :: short_term_investments => short_term_investments
I | Cash and bank :: cash_and_equivalents => cash_and_equivalents
* | Total current assets :: total_current_assets => total_current_assets
* | Total assets :: total_assets => total_assets
J | Trade payables :: trade_payables => trade_payables
K | Customer deposits :: contract_liabilities => contract_liabilities
L | Bank overdraft and short-term loans :: bank_current => short_term_debt
M | Income tax payable :: current_tax_payable => current_tax_payable
N | Accruals and other payables :: total_current_liabilities - trade_payables - contract_liabilities - bank_current - current_tax_payable => other_current_liabilities
* | Total current liabilities :: total_current_liabilities => total_current_liabilities
O | Long-term loans :: bank_long => long_term_debt
P | Shareholder loan :: owner_loan => related_party_payables_noncurrent
Q | Employee benefits and provisions :: pension_obligations + provisions_noncurrent => pension_obligations/provisions_noncurrent
R | Deferred tax liability :: deferred_tax_liabilities => deferred_tax_liabilities
* | Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
S | Share capital :: share_capital => share_capital
T | Share premium :: share_premium => share_premium
U | Retained earnings :: retained_earnings => retained_earnings
* | Total equity :: total_equity => total_equity
* | Total equity and liabilities :: total_assets => total_liabilities_and_equity
"""
INCOME = """
AA | Revenue :: revenue => revenue
BB | Cost of sales :: cost_of_sales => cost_of_sales
* | Gross profit :: gross_profit => gross_profit
CC | Other income :: other_operating_income => other_operating_income
DD | Selling and distribution costs :: selling_expenses => selling_expenses
EE | Administrative expenses :: general_admin_expenses => general_admin_expenses
* | Operating profit :: operating_profit => operating_profit
FF | Finance income :: interest_income => interest_income
GG | Finance costs :: interest_expense => interest_expense
* | Profit before tax :: profit_before_tax => profit_before_tax
HH | Income tax :: income_tax_expense => income_tax_expense
* | Profit for the year :: net_income => net_income
"""


def lead_sheets() -> Form:
    """Draft, adjustments and final of one year, each under its name; the change at the end."""
    books = company("Fennmoor Components Limited", "manufacturer", sales=17_400, years=2)
    draft = books.with_changes(0, raw=books.amount("raw") + 211, sundry_costs=books.amount("sundry_costs") - 211)
    adjusted = difference(books, draft)
    form = Form(books, "Lead sheets FY24.xlsx", prints=Print(1000, 0, "#,##0;(#,##0);-"))
    form.leave_open(
        "goodwill other_receivables prepaid_expenses other_current_liabilities accrued_expenses bank_overdrafts total_operating_income"
    )
    for name, title, drawn in (
        ("BS lead", "Lead schedule - statement of financial position", BALANCE),
        ("PL lead", "Lead schedule - profit or loss", INCOME),
    ):
        page = form.page(name)
        page.put("Client:", books.name)
        page.put("Period end:", "31 December 2024")
        page.put("Prepared by:", "MK", None, "Reviewed by:", "TL")
        page.put(title)
        page.put(None, None, "EUR '000", "EUR '000", "EUR '000", "EUR '000", "EUR '000", "%")
        page.put("Ref", "Caption", "Unadjusted 2024", "Adjustments", "Final 2024", "Final 2023", "Change", "Change")
        columns = (
            0, 1, Amount(0, books=draft, counts=False), Amount(0, books=adjusted, counts=False), Amount(0), Amount(1),
            Amount(0, books=difference(books), counts=False), "n/a",
        )  # fmt: skip
        page.table(drawn, columns)
    return form


FORMS = (lead_sheets,)
