"""A Warsaw-listed company's arkusz danych: quarters as I kw. 2023 and years between, thousands of zloty, segments first."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, quarters_and_years, ratios

INCOME = """
Przychody ze sprzedaży :: revenue => revenue
 dynamika r/r
Koszt własny sprzedaży :: - cost_of_sales => -cost_of_sales
*Zysk brutto ze sprzedaży :: gross_profit => gross_profit
 marża brutto
Koszty sprzedaży :: - selling_expenses => -selling_expenses
Koszty ogólnego zarządu :: - general_admin_expenses => -general_admin_expenses
Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
*Zysk z działalności operacyjnej (EBIT) :: operating_profit => operating_profit
Amortyzacja :: depreciation_amortisation
*EBITDA :: ebitda => ebitda
Przychody finansowe :: interest_income => interest_income
Koszty finansowe :: - interest_expense => -interest_expense
*Zysk brutto :: profit_before_tax => profit_before_tax
Podatek dochodowy :: - income_tax_expense => -income_tax_expense
*Zysk netto :: net_income => net_income
"""
POSITION = """
*Aktywa trwałe :: total_noncurrent_assets => total_noncurrent_assets
Rzeczowe aktywa trwałe :: property_plant_equipment => property_plant_equipment
Wartość firmy :: goodwill => goodwill
Pozostałe wartości niematerialne :: intangible_assets => intangible_assets
Aktywa finansowe :: financial_assets => long_term_investments
Aktywa z tytułu odroczonego podatku dochodowego :: deferred_tax_assets => deferred_tax_assets
*Aktywa obrotowe :: total_current_assets => total_current_assets
Zapasy :: inventories => inventories
Należności z tytułu dostaw i usług oraz pozostałe należności :: receivables_total + prepaid_expenses => receivables_total/trade_receivables
Krótkoterminowe aktywa finansowe :: short_term_investments => short_term_investments
Środki pieniężne i ich ekwiwalenty :: cash_and_equivalents => cash_and_equivalents
*Aktywa razem :: total_assets => total_assets
*Kapitał własny :: total_equity => total_equity
Kapitał podstawowy :: share_capital => share_capital
Nadwyżka ze sprzedaży akcji powyżej ich wartości nominalnej :: share_premium => share_premium
Zyski zatrzymane :: retained_earnings => retained_earnings
*Zobowiązania długoterminowe :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kredyty i pożyczki :: bank_long + owner_loan => long_term_debt
Rezerwy :: pension_obligations + provisions_noncurrent
Rezerwa z tytułu odroczonego podatku dochodowego :: deferred_tax_liabilities => deferred_tax_liabilities
*Zobowiązania krótkoterminowe :: total_current_liabilities => total_current_liabilities
Kredyty i pożyczki :: bank_current => short_term_debt
Zobowiązania z tytułu dostaw i usług oraz pozostałe zobowiązania :: total_current_liabilities - bank_current - current_tax_payable - provisions_current => trade_payables
Zobowiązania z tytułu podatku dochodowego :: current_tax_payable => current_tax_payable
Rezerwy :: provisions_current => provisions_current
*Pasywa razem :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Zysk brutto :: profit_before_tax => cf_start_profit
Amortyzacja :: depreciation_amortisation => cf_depreciation
Zmiana stanu zapasów :: cf_change_inventories => cf_change_inventories
Zmiana stanu należności :: cf_change_receivables => cf_change_receivables
Podatek dochodowy zapłacony :: - tax_settled => cf_tax_paid
Pozostałe :: cf_operating - profit_before_tax - depreciation_amortisation - cf_change_inventories - cf_change_receivables + tax_settled
*Przepływy pieniężne netto z działalności operacyjnej :: cf_operating => cf_operating
Nabycie rzeczowych aktywów trwałych i wartości niematerialnych :: - capex - capex_intangibles
Pozostałe :: cf_investing + capex + capex_intangibles
*Przepływy pieniężne netto z działalności inwestycyjnej :: cf_investing => cf_investing
Wpływy z kredytów i pożyczek :: borrowed => cf_debt_proceeds
Spłata kredytów i pożyczek :: - repaid => cf_debt_repayment
Dywidendy wypłacone :: - dividends_declared => cf_dividends_paid
Pozostałe :: raised
*Przepływy pieniężne netto z działalności finansowej :: cf_financing => cf_financing
Zmiana netto stanu środków pieniężnych :: cf_net_change => cf_net_change
"""


def polish_quarters() -> Form:
    """Segments by quarter first, then income, position by the year's end and cash flow."""
    books = company("Gdańska Stolarka S.A.", sales=412_000, seed=1309, without=PLAIN)
    form = Form(books, "Arkusz_danych_GST_4Q2024.xlsx", dated=False)
    form.leave_open(
        "other_receivables depreciation_amortisation pension_obligations provisions_noncurrent provisions_total cf_other_noncash "
        "cf_capex cf_capex_intangibles cf_other_investing cf_other_financing cf_change_other_wc total_debt net_debt"
    )
    roman = ("", "I", "II", "III", "IV")
    heads, columns = quarters_and_years(form, (1, 0), lambda year, n: f"{roman[n]} kw. {year}", float)
    page = form.page("Segmenty")
    page.put("Przychody wg segmentów [tys. zł]", *heads)
    page.table(
        "Okna :: sales_goods - sales_services\nDrzwi :: sales_services + sales_services\nRazem :: revenue",
        (0, *columns),
    )
    page = form.page("RZiS")
    page.put("Skonsolidowany rachunek zysków i strat [tys. zł]", *heads)
    page.table(INCOME, (0, *columns))
    for label, share in (("dynamika r/r", 0.062), ("marża brutto", 0.301)):
        beside(page, label, ratios(10, share))
    days = (*(f"31.12.{2024 - back}" for back in (2, 1, 0)),)
    page = form.page("Bilans")
    page.put("Skonsolidowane sprawozdanie z sytuacji finansowej [tys. zł]", *days)
    page.table(POSITION, (0, Amount(2), Amount(1), Amount(0)))
    page = form.page("CF")
    page.put("Skonsolidowane sprawozdanie z przepływów pieniężnych [tys. zł]", "2022", "2023", "2024")
    page.table(FLOWS, (0, Amount(2), Amount(1), Amount(0)))
    return form


FORMS = (polish_quarters,)
