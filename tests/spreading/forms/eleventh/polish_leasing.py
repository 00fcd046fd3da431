"""A leasing application: short lines with a number, three years and the current year to September, liabilities to banks."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*AKTYWA
1.|Aktywa trwałe :: total_noncurrent_assets => total_noncurrent_assets
1.1|w tym rzeczowe aktywa trwałe :: property_plant_equipment => property_plant_equipment
2.|Aktywa obrotowe :: total_current_assets => total_current_assets
2.1|Zapasy :: inventories => inventories
2.2|Należności krótkoterminowe :: receivables_total => receivables_total
2.3|    w tym z tyt. dostaw i usług :: trade_receivables => trade_receivables
2.4|Inwestycje krótkoterminowe :: cash_and_equivalents + short_term_investments
2.5|    w tym środki pieniężne :: cash_and_equivalents => cash_and_equivalents
|SUMA AKTYWÓW :: total_assets => total_assets
*PASYWA
3.|Kapitał własny :: total_equity => total_equity
3.1|w tym kapitał podstawowy :: share_capital => share_capital
3.2|w tym zysk (strata) netto :: net_income => profit_for_year_in_equity
4.|Zobowiązania i rezerwy na zobowiązania :: total_liabilities => total_liabilities
4.1|Zobowiązania długoterminowe :: bank_long + owner_loan
4.2|    w tym kredyty, pożyczki, leasing :: bank_long + owner_loan => long_term_debt
4.3|Zobowiązania krótkoterminowe :: total_current_liabilities - provisions_current - deferred_income
4.4|    w tym kredyty, pożyczki, leasing :: bank_current => short_term_debt
4.5|    w tym z tyt. dostaw i usług :: trade_payables => trade_payables
|SUMA PASYWÓW :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
*RACHUNEK ZYSKÓW I STRAT
5.|Przychody netto ze sprzedaży :: revenue => revenue
6.|Koszty działalności operacyjnej :: nature_costs - operating_charges - change_in_inventories_fg - own_work_capitalised => total_operating_expenses
6.1|    w tym amortyzacja :: depreciation_amortisation => depreciation_amortisation
7.|Zysk (strata) ze sprzedaży :: revenue - nature_costs + operating_charges + change_in_inventories_fg + own_work_capitalised
8.|Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
9.|Pozostałe koszty operacyjne :: operating_charges => other_operating_expenses
10.|Zysk (strata) z działalności operacyjnej :: operating_profit => operating_profit
11.|Przychody finansowe :: interest_income
12.|Koszty finansowe :: interest_expense
12.1|    w tym odsetki :: interest_expense => interest_expense
13.|Zysk (strata) brutto :: profit_before_tax => profit_before_tax
14.|Podatek dochodowy :: income_tax_expense => income_tax_expense
15.|Zysk (strata) netto :: net_income => net_income
"""


def polish_leasing() -> Form:
    """A leasing application: short lines with a number, three years and the current year to September, liabilities to banks."""
    books = company("Trans-Kujawy Sp. z o.o.", trade="services", sales=21_600, seed=46)
    form = Form(books, "wniosek leasingowy zal 2.xlsx", prints=Print(number_format="#,##0.0", decimals=1))
    form.leave_open(
        "creditors_total provisions_total total_current_liabilities total_noncurrent_liabilities short_term_investments interest_income net_financial_result other_financial_result contract_liabilities gross_profit cost_of_sales total_operating_expenses"
    )
    page = form.page("Wniosek")
    page.put("WNIOSEK O ZAWARCIE UMOWY LEASINGU / POŻYCZKI")
    page.put("Wnioskodawca:", "Trans-Kujawy Sp. z o.o.")
    page.put("Przedmiot:", "ciągnik siodłowy, 4 szt.", None, "Cena netto (PLN):", 1912000.0)
    page.put("Okres (m-ce):", 60.0, None, "Opłata wstępna:", "10%")
    page = form.page("Zał. 2 Dane finansowe")
    page.put("Załącznik nr 2 - Uproszczone dane finansowe", None, None, None, None, "w tys. PLN")
    page.put("Firma prowadzi pełną księgowość", "TAK")
    nine = quarter(books, 0, 3)
    columns = [0, 1, Amount(2), Amount(1), Amount(0), Amount(0, books=nine, counts=False)]
    for drawn, day in ((BALANCE, "31.12."), (INCOME, "01-12.")):
        page.skip()
        last = "30.09.2025" if drawn is BALANCE else "01-09.2025"
        page.put("Lp.", "Wyszczególnienie", f"{day}2022", f"{day}2023", f"{day}2024", last)
        page.table(drawn, columns)
    page.skip()
    page.put("Zobowiązania wobec banków i firm leasingowych (w tys. PLN)")
    page.put("Lp.", "Instytucja", "Kwota przyznana", "Saldo", "Rata mies.", "Data spłaty")
    page.put("1.", "Bank A - kredyt obrotowy", 1500.0, 900.0, None, "30.06.2026")
    page.put("2.", "Leasing B", 2400.0, 1310.5, 44.2, "15.11.2027")
    return form


FORMS: tuple[Callable[[], Form], ...] = (polish_leasing,)
