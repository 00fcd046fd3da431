"""Poland: statements of a listed group in thousands of zloty, and chosen figures beside them in euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

CHOSEN = """
Przychody netto ze sprzedaży :: revenue => revenue
Zysk (strata) z działalności operacyjnej :: operating_profit => operating_profit
Zysk (strata) brutto :: profit_before_tax => profit_before_tax
Zysk (strata) netto :: net_income => net_income
Przepływy pieniężne netto z działalności operacyjnej :: cf_operating => cf_operating
Przepływy pieniężne netto z działalności inwestycyjnej :: cf_investing => cf_investing
Przepływy pieniężne netto z działalności finansowej :: cf_financing => cf_financing
Aktywa razem :: total_assets => total_assets
Zobowiązania długoterminowe :: total_noncurrent_liabilities => total_noncurrent_liabilities
Zobowiązania krótkoterminowe :: total_current_liabilities => total_current_liabilities
Kapitał własny :: total_equity => total_equity
Kapitał zakładowy :: share_capital => share_capital
"""
INCOME = """
Przychody ze sprzedaży | 1 :: revenue => revenue
Koszt własny sprzedaży | 2 :: - cost_of_sales => -cost_of_sales
*Zysk brutto ze sprzedaży | :: gross_profit => gross_profit
Koszty sprzedaży | 2 :: - selling_expenses => -selling_expenses
Koszty ogólnego zarządu | 2 :: - general_admin_expenses => -general_admin_expenses
Pozostałe przychody operacyjne | 3 :: other_operating_income => other_operating_income
*Zysk z działalności operacyjnej | :: operating_profit => operating_profit
Przychody finansowe | 4 :: interest_income => interest_income
Koszty finansowe | 4 :: - interest_expense => -interest_expense
*Zysk przed opodatkowaniem | :: profit_before_tax => profit_before_tax
Podatek dochodowy | 5 :: - income_tax_expense => -income_tax_expense
*Zysk netto | :: net_income => net_income
"""
POSITION = """
*Aktywa trwałe | :: total_noncurrent_assets => total_noncurrent_assets
Rzeczowe aktywa trwałe | 6 :: property_plant_equipment => property_plant_equipment
Wartość firmy | 7 :: goodwill => goodwill
Pozostałe wartości niematerialne | 7 :: intangible_assets => intangible_assets
Pozostałe aktywa finansowe | 8 :: financial_assets => long_term_investments
Aktywa z tytułu odroczonego podatku dochodowego | 5 :: deferred_tax_assets => deferred_tax_assets
*Aktywa obrotowe | :: total_current_assets => total_current_assets
Zapasy | 9 :: inventories => inventories
Należności handlowe | 10 :: trade_receivables => trade_receivables
Pozostałe należności | 10 :: other_receivables => other_receivables
Rozliczenia międzyokresowe | 11 :: prepaid_expenses => prepaid_expenses
Krótkoterminowe aktywa finansowe | 8 :: short_term_investments => short_term_investments
Środki pieniężne i ich ekwiwalenty | 12 :: cash_and_equivalents => cash_and_equivalents
*AKTYWA RAZEM | :: total_assets => total_assets
*Kapitał własny | :: total_equity => total_equity
Kapitał zakładowy | 13 :: share_capital => share_capital
Nadwyżka ze sprzedaży akcji powyżej ich wartości nominalnej | 13 :: share_premium => share_premium
Zyski zatrzymane | 13 :: retained_earnings => retained_earnings
*Zobowiązania długoterminowe | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kredyty i pożyczki | 14 :: bank_long + owner_loan => long_term_debt
Rezerwa na świadczenia pracownicze | 15 :: pension_obligations => pension_obligations
Pozostałe rezerwy | 15 :: provisions_noncurrent => provisions_noncurrent
Rezerwa z tytułu odroczonego podatku dochodowego | 5 :: deferred_tax_liabilities => deferred_tax_liabilities
*Zobowiązania krótkoterminowe | :: total_current_liabilities => total_current_liabilities
Kredyty i pożyczki | 14 :: bank_current => short_term_debt
Zobowiązania handlowe | 16 :: trade_payables => trade_payables
Zobowiązania z tytułu umów z klientami | 16 :: contract_liabilities => contract_liabilities
Zobowiązania z tytułu podatku dochodowego | 5 :: current_tax_payable => current_tax_payable
Pozostałe zobowiązania | 16 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Pozostałe rezerwy | 15 :: provisions_current => provisions_current
*Zobowiązania razem | :: total_liabilities => total_liabilities
*KAPITAŁ WŁASNY I ZOBOWIĄZANIA RAZEM | :: total_assets => total_liabilities_and_equity
"""


def polish_euro() -> Form:
    """Chosen figures first, in zloty and in euro side by side; sums stand above their parts."""
    books = company("Zakłady Chemiczne Warta S.A.", "manufacturer", sales=430_000, years=2)
    form = Form(books, "RR_2024_grupa.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    euro = Print(4300.0, 0, "#,##0;(#,##0)")
    page = form.page("Wybrane dane")
    page.put("WYBRANE DANE FINANSOWE", "w tys. PLN", None, "w tys. EUR")
    page.put(None, "2024", "2023", "2024", "2023")
    row = page.row
    page.table(CHOSEN, (0, Amount(0), Amount(1)))
    page.table(CHOSEN, (Amount(0, counts=False), Amount(1, counts=False)), row=row, column=4, prints=euro)
    for name, title, drawn in (
        ("RZiS", "Skonsolidowany rachunek zysków i strat", INCOME),
        ("Bilans", "Skonsolidowane sprawozdanie z sytuacji finansowej", POSITION),
    ):
        page = form.page(name)
        page.put(title)
        heads = ("za rok 2024", "za rok 2023") if name == "RZiS" else ("31.12.2024", "31.12.2023")
        page.put("w tys. PLN", "Nota", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    form.leave_open("total_operating_income")
    return form


FORMS = (polish_euro,)
