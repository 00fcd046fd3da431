"""Poland: the table of financial data that a bank attaches to its credit application, filled in by the borrower."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.company import Company
from tests.spreading.forms.fourth.halves import before_last, first_half
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
1 | Majątek trwały razem (2+3+4+5) :: fixed_assets + financial_assets + deferred_tax_assets => total_noncurrent_assets
2 | Wartości niematerialne i prawne :: intangibles => intangible_assets
3 | Rzeczowy majątek trwały :: property_plant_equipment => property_plant_equipment
3a | - w tym środki trwałe w budowie :: construction
4 | Inwestycje długoterminowe :: financial_assets => long_term_investments
5 | Aktywa z tyt. odroczonego podatku :: deferred_tax_assets => deferred_tax_assets
6 | Majątek obrotowy razem (7+8+11+12+13) :: total_current_assets => total_current_assets
7 | Zapasy :: inventories => inventories
8 | Należności krótkoterminowe (9+10) :: receivables_total => receivables_total
9 | - od odbiorców z tytułu dostaw i usług :: trade_receivables => trade_receivables
9a | - w tym przeterminowane powyżej 90 dni :: overdue => overdue_receivables_90d
10 | - pozostałe (podatki, zaliczki, inne) :: other_receivables => other_receivables
11 | Papiery wartościowe do obrotu :: short_term_investments => short_term_investments
12 | Gotówka w kasie i na rachunkach :: cash_and_equivalents => cash_and_equivalents
13 | Rozliczenia międzyokresowe czynne :: prepaid_expenses => prepaid_expenses
14 | SUMA AKTYWÓW (1+6) :: total_assets => total_assets
"""
FUNDS = """
15 | Fundusze własne (16+17+18+19+20) :: total_equity => total_equity
16 | Kapitał podstawowy :: share_capital => share_capital
17 | Kapitał zapasowy z agio :: share_premium => share_premium/other_reserves
18 | Kapitał rezerwowy z zysku :: legal_reserve + free_reserves => revenue_reserves
19 | Niepodzielony wynik z lat ubiegłych :: retained_brought => retained_earnings
20 | Wynik finansowy netto okresu :: net_income => profit_for_year_in_equity
21 | Rezerwy na zobowiązania :: provisions + deferred_tax_liabilities => provisions_total
22 | Zobowiązania długoterminowe (23+24) :: bank_long + owner_loan => total_noncurrent_liabilities
23 | - kredyty bankowe :: bank_long - leased => long_term_debt
23a | - leasing finansowy :: leased => lease_liabilities_noncurrent
24 | - pożyczki od udziałowców :: owner_loan => related_party_payables_noncurrent
25 | Zobowiązania krótkoterminowe (26 do 32) :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
26 | - kredyty obrotowe i w rachunku bieżącym :: bank_short => short_term_debt
27 | - raty kredytów długoterminowych przypadające na najbliższe 12 m-cy :: bank_portion => current_portion_long_term_debt
28 | - wobec dostawców :: trade_payables => trade_payables
29 | - zaliczki otrzymane od odbiorców :: advances_received => contract_liabilities
30 | - publicznoprawne (US, ZUS) :: taxes_and_social + current_tax_payable => other_tax_social_payables
31 | - wobec pracowników :: employee_payables => employee_payables
32 | - inne :: accrued_expenses + other_current_liabilities => other_current_liabilities
33 | Rozliczenia międzyokresowe bierne :: deferred_income => deferred_income_bs
34 | SUMA PASYWÓW (15+21+22+25+33) :: total_assets => total_liabilities_and_equity
"""
INCOME = """
35 | Przychody ze sprzedaży netto :: revenue => revenue
36 | Koszt wytworzenia sprzedanych produktów i wartość sprzedanych towarów :: cost_of_sales => cost_of_sales
37 | Marża brutto na sprzedaży (35-36) :: gross_profit => gross_profit
38 | Koszty sprzedaży i dystrybucji :: selling_expenses => selling_expenses
39 | Koszty zarządu :: general_admin_expenses - sundry_costs => general_admin_expenses
40 | Wynik na sprzedaży (37-38-39) :: operating_profit - other_operating_income + sundry_costs
41 | Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
42 | Pozostałe koszty operacyjne :: sundry_costs => other_operating_expenses
43 | Wynik operacyjny EBIT (40+41-42) :: operating_profit => operating_profit
44 | Przychody finansowe :: interest_income + fx_gain
44a | - w tym odsetki :: interest_income => interest_income
45 | Koszty finansowe :: interest_expense + fx_loss
45a | - w tym odsetki :: interest_expense => interest_expense
46 | Wynik brutto (43+44-45) :: profit_before_tax => profit_before_tax
47 | Podatek dochodowy :: income_tax_expense => income_tax_expense
48 | Wynik netto (46-47) :: net_income => net_income
49 | Amortyzacja okresu :: depreciation_amortisation => depreciation_amortisation
50 | EBITDA (43+49) :: ebitda => ebitda
51 | Wypłacone dywidendy :: dividends_declared => dividends_declared
52 | Nakłady inwestycyjne :: capex + capex_intangibles
"""
LOANS = (
    ("Bank Spółdzielczy w Łowiczu", "kredyt inwestycyjny", "4 200", "2 940", "31.03.2031", "hipoteka"),
    ("Bank Handlowo-Rolny S.A.", "kredyt w rachunku bieżącym", "1 500", "880", "30.06.2026", "cesja należności"),
    ("Leasing Mazowsze sp. z o.o.", "leasing maszyn", "760", "410", "15.11.2028", "weksel"),
)
NAME = "Zakład Przetwórstwa Tworzyw Narew sp. z o.o."


def _parted(books: Company) -> Company:
    return split(books, overdue=("trade_receivables", 0.06), leased=("bank_long", 0.14))


def credit_application() -> Form:
    """Numbered rows that say what they add, half a year before three years newest first, function costs, a list of loans, an old xls."""
    without = tuple(set(PLAIN) - {"fx_gain", "fx_loss"})
    told = company(
        NAME, "manufacturer", "strained", sales=33_800, last=2025, years=4, without=(*sorted(without), "goodwill")
    )
    books, recent = _parted(before_last(told)), _parted(first_half(told))
    form = Form(books, "Zalacznik_2_dane_finansowe.xls", date(2024, 12, 31), prints=Print(1000, 0, "# ##0;-# ##0"))
    form.leave_open(
        "total_liabilities creditors_total total_operating_income total_operating_expenses net_financial_result other_financial_result "
        "current_tax_payable accrued_expenses "
        "sga_expenses cf_capex cf_dividends_paid financial_debt_unsplit total_debt "
        "cf_depreciation"
    )
    columns = (
        0, 1, Amount(0, books=recent, counts=False),
        Amount(0), Amount(1), Amount(2),
    )  # fmt: skip

    def headed(name: str, title: str, months: bool) -> Page:
        page = form.page(name)
        page.put("Załącznik nr 2 do wniosku o finansowanie")
        page.put("Wnioskodawca:", NAME)
        page.put("NIP:", "758-21-90-443", "Dane w tys. PLN")
        page.skip()
        page.put(title)
        if months:
            page.put("Lp.", "Wyszczególnienie", "01-06.2025", "01-12.2024", "01-12.2023", "01-12.2022")
        else:
            page.put("Lp.", "Wyszczególnienie", "30.06.2025", "31.12.2024", "31.12.2023", "31.12.2022")
        page.put(None, None, "wstępne", "zbadane", "zbadane", "zbadane")
        return page

    page = headed("Bilans", "A. BILANS - stan na dzień", months=False)
    page.table(ASSETS, columns)
    page.table(FUNDS, columns)
    page = headed("Wynik", "B. RACHUNEK WYNIKÓW - za okres", months=True)
    page.table(INCOME, columns)
    page = form.page("Zobowiązania kredytowe")
    page.put("C. ZESTAWIENIE KREDYTÓW I LEASINGÓW (tys. PLN)")
    page.put("Instytucja", "Rodzaj", "Kwota przyznana", "Pozostało", "Termin spłaty", "Zabezpieczenie")
    for row in LOANS:
        page.put(*row)
    return form


FORMS = (credit_application,)
