"""Latvia: a small company's yearly report, in a language that finvet has no labels of."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
Neto apgrozījums :: revenue => revenue
Pārdotās produkcijas ražošanas pašizmaksa :: - cost_of_sales => -cost_of_sales
*Bruto peļņa vai zaudējumi :: gross_profit => gross_profit
Pārdošanas izmaksas :: - selling_expenses => -selling_expenses
Administrācijas izmaksas :: - general_admin_expenses => -general_admin_expenses
Pārējie saimnieciskās darbības ieņēmumi :: other_operating_income => other_operating_income
Pārējie procentu ieņēmumi un tamlīdzīgi ieņēmumi :: interest_income => interest_income
Procentu maksājumi un tamlīdzīgas izmaksas :: - interest_expense => -interest_expense
*Peļņa vai zaudējumi pirms uzņēmumu ienākuma nodokļa :: profit_before_tax => profit_before_tax
Uzņēmumu ienākuma nodoklis par pārskata gadu :: - income_tax_expense => -income_tax_expense
*Pārskata gada peļņa vai zaudējumi :: net_income => net_income
"""
BALANCE = """
AKTĪVS
Ilgtermiņa ieguldījumi
Nemateriālie ieguldījumi kopā :: intangibles => intangible_assets
Pamatlīdzekļi kopā :: property_plant_equipment => property_plant_equipment
Ilgtermiņa finanšu ieguldījumi kopā :: financial_assets => long_term_investments
*Ilgtermiņa ieguldījumi kopā :: total_noncurrent_assets => total_noncurrent_assets
Apgrozāmie līdzekļi
Krājumi kopā :: inventories => inventories
Pircēju un pasūtītāju parādi :: trade_receivables => trade_receivables
Citi debitori :: other_receivables => other_receivables
Nākamo periodu izmaksas :: prepaid_expenses => prepaid_expenses
*Debitori kopā :: receivables_total + prepaid_expenses => receivables_total
Īstermiņa finanšu ieguldījumi :: short_term_investments => short_term_investments
Nauda :: cash_and_equivalents => cash_and_equivalents
*Apgrozāmie līdzekļi kopā :: total_current_assets => total_current_assets
*Aktīvu kopsumma :: total_assets => total_assets
PASĪVS
Pašu kapitāls
Akciju vai daļu kapitāls (pamatkapitāls) :: share_capital => share_capital
Akciju (daļu) emisijas uzcenojums :: share_premium => share_premium
Rezerves :: revenue_reserves
Iepriekšējo gadu nesadalītā peļņa :: retained_brought => retained_earnings
Pārskata gada peļņa :: net_income => profit_for_year_in_equity
*Pašu kapitāls kopā :: total_equity => total_equity
*Uzkrājumi kopā :: provisions => provisions_total
Ilgtermiņa kreditori
Aizņēmumi no kredītiestādēm :: bank_long => long_term_debt
Citi aizņēmumi :: owner_loan
*Ilgtermiņa kreditori kopā :: bank_long + owner_loan => total_noncurrent_liabilities
Īstermiņa kreditori
Aizņēmumi no kredītiestādēm :: bank_current => short_term_debt
No pircējiem saņemtie avansi :: advances_received => contract_liabilities
Parādi piegādātājiem un darbuzņēmējiem :: trade_payables => trade_payables
Nodokļi un valsts sociālās apdrošināšanas obligātās iemaksas :: taxes_and_social + current_tax_payable => other_tax_social_payables
Pārējie kreditori :: employee_payables + other_current_liabilities => other_current_liabilities
Nākamo periodu ieņēmumi :: deferred_income
Uzkrātās saistības :: accrued_expenses => accrued_expenses
*Īstermiņa kreditori kopā :: total_current_liabilities - provisions_current => total_current_liabilities
*Pasīvu kopsumma :: total_assets => total_liabilities_and_equity
"""


def latvian() -> Form:
    """No language that is known, years as days in the headings."""
    books = company("SIA Kurzemes Koks", "manufacturer", sales=6_100, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "gada_parskats_2024.xlsx", prints=Print(1, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "goodwill other_reserves revenue_reserves related_party_payables_noncurrent other_noncurrent_liabilities deferred_income_bs total_liabilities operating_profit "
        "provisions_noncurrent provisions_current pension_obligations creditors_total total_operating_income net_financial_result employee_payables ebitda"
    )
    for name, title, drawn, heads in (
        ("PZA", "Peļņas vai zaudējumu aprēķins", INCOME, ("2024", "2023")),
        ("Bilance", "Bilance 2024. gada 31. decembrī", BALANCE, ("31.12.2024", "31.12.2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put(None, *heads)
        page.put(None, "EUR", "EUR")
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (latvian,)
