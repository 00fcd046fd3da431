"""Poland: the forms of the accounting act, with letters in a column of their own."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

POLISH_ASSETS = """
A. | AKTYWA TRWAŁE => total_noncurrent_assets
I. | Wartości niematerialne i prawne :: intangibles
2. | Wartość firmy => goodwill
3. | Inne wartości niematerialne i prawne :: intangible_assets
II. | Rzeczowe aktywa trwałe => property_plant_equipment
1. | Środki trwałe :: property_plant_equipment - construction
b) | budynki, lokale, prawa do lokali i obiekty inżynierii lądowej i wodnej :: buildings
c) | urządzenia techniczne i maszyny :: machinery
e) | inne środki trwałe :: fixtures
2. | Środki trwałe w budowie :: construction
III. | Należności długoterminowe :: deposits => long_term_receivables
IV. | Inwestycje długoterminowe => long_term_investments
3. | Długoterminowe aktywa finansowe :: long_term_investments
V. | Długoterminowe rozliczenia międzyokresowe :: deferred_tax_assets
1. | Aktywa z tytułu odroczonego podatku dochodowego => deferred_tax_assets
B. | AKTYWA OBROTOWE => total_current_assets
I. | Zapasy => inventories
1. | Materiały :: raw
2. | Półprodukty i produkty w toku :: wip
3. | Produkty gotowe :: finished
4. | Towary :: merchandise
5. | Zaliczki na dostawy i usługi :: advances_paid
II. | Należności krótkoterminowe => receivables_total
3. | Należności od pozostałych jednostek :: receivables_total
a) | z tytułu dostaw i usług, w okresie spłaty: => trade_receivables
 | – do 12 miesięcy :: trade_receivables
b) | z tytułu podatków, dotacji, ceł, ubezpieczeń społecznych i zdrowotnych oraz innych tytułów publicznoprawnych :: vat_receivable
c) | inne :: sundry_receivables
III. | Inwestycje krótkoterminowe :: short_term_investments + cash_and_equivalents
1. | Krótkoterminowe aktywa finansowe :: short_term_investments + cash_and_equivalents
b) | w pozostałych jednostkach :: short_term_investments
c) | środki pieniężne i inne aktywa pieniężne => cash_and_equivalents
 | – środki pieniężne w kasie i na rachunkach :: cash_and_equivalents
IV. | Krótkoterminowe rozliczenia międzyokresowe => prepaid_expenses
 | AKTYWA RAZEM => total_assets
"""
POLISH_FUNDS = """
A. | KAPITAŁ (FUNDUSZ) WŁASNY => total_equity
I. | Kapitał (fundusz) podstawowy => share_capital
II. | Kapitał (fundusz) zapasowy, w tym: :: share_premium + revenue_reserves
 | – nadwyżka wartości sprzedaży (wartości emisyjnej) nad wartością nominalną udziałów (akcji) :: share_premium
V. | Zysk (strata) z lat ubiegłych :: retained_brought => retained_earnings
VI. | Zysk (strata) netto => profit_for_year_in_equity
B. | ZOBOWIĄZANIA I REZERWY NA ZOBOWIĄZANIA => total_liabilities
I. | Rezerwy na zobowiązania :: provisions + deferred_tax_liabilities => provisions_total
1. | Rezerwa z tytułu odroczonego podatku dochodowego => deferred_tax_liabilities
2. | Rezerwa na świadczenia emerytalne i podobne => pension_obligations
 | – długoterminowa :: pension_obligations
3. | Pozostałe rezerwy :: provisions_noncurrent + provisions_current
 | – długoterminowe :: provisions_noncurrent
 | – krótkoterminowe :: provisions_current
II. | Zobowiązania długoterminowe :: bank_long + owner_loan => total_noncurrent_liabilities
1. | Wobec jednostek powiązanych :: owner_loan => related_party_payables_noncurrent
3. | Wobec pozostałych jednostek :: bank_long
a) | kredyty i pożyczki :: bank_long => long_term_debt
III. | Zobowiązania krótkoterminowe :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
3. | Zobowiązania wobec pozostałych jednostek :: total_current_liabilities - provisions_current - deferred_income
a) | kredyty i pożyczki :: bank_current => short_term_debt
d) | z tytułu dostaw i usług, w okresie wymagalności: => trade_payables
 | – do 12 miesięcy :: trade_payables
e) | zaliczki otrzymane na dostawy i usługi :: advances_received => contract_liabilities
g) | z tytułu podatków, ceł, ubezpieczeń społecznych i zdrowotnych oraz innych tytułów publicznoprawnych :: current_tax_payable + taxes_and_social => other_tax_social_payables
h) | z tytułu wynagrodzeń => employee_payables
i) | inne :: accrued_expenses + other_current_liabilities => other_current_liabilities
IV. | Rozliczenia międzyokresowe :: deferred_income => deferred_income_bs
2. | Inne rozliczenia międzyokresowe :: deferred_income
 | – krótkoterminowe :: deferred_income
 | PASYWA RAZEM => total_liabilities_and_equity
"""
POLISH_INCOME = """
A. | Przychody netto ze sprzedaży i zrównane z nimi, w tym: :: revenue + change_in_inventories_fg + own_work_capitalised
I. | Przychody netto ze sprzedaży produktów :: revenue => revenue
II. | Zmiana stanu produktów (zwiększenie – wartość dodatnia, zmniejszenie – wartość ujemna) => change_in_inventories_fg
III. | Koszt wytworzenia produktów na własne potrzeby jednostki => own_work_capitalised
IV. | Przychody netto ze sprzedaży towarów i materiałów
B. | Koszty działalności operacyjnej :: nature_costs - bad_debt_expense => total_operating_expenses
I. | Amortyzacja => depreciation_amortisation
II. | Zużycie materiałów i energii => materials_consumed
III. | Usługi obce => external_services
IV. | Podatki i opłaty, w tym: :: other_taxes
V. | Wynagrodzenia :: wages => +personnel_expenses
VI. | Ubezpieczenia społeczne i inne świadczenia, w tym: :: social_cost + pension_cost => +personnel_expenses
VII. | Pozostałe koszty rodzajowe :: sundry_costs
C. | Zysk (strata) ze sprzedaży (A–B) :: operating_profit + bad_debt_expense - other_operating_income
D. | Pozostałe przychody operacyjne => other_operating_income
I. | Zysk z tytułu rozchodu niefinansowych aktywów trwałych :: disposal_gain
IV. | Inne przychody operacyjne :: sundry_income
E. | Pozostałe koszty operacyjne :: bad_debt_expense
II. | Aktualizacja wartości aktywów niefinansowych :: bad_debt_expense
F. | Zysk (strata) z działalności operacyjnej (C+D–E) => operating_profit
G. | Przychody finansowe :: finance_income
II. | Odsetki, w tym: => interest_income
V. | Inne :: fx_gain
H. | Koszty finansowe :: finance_costs
I. | Odsetki, w tym: => interest_expense
IV. | Inne :: fx_loss
I. | Zysk (strata) brutto (F+G–H) => profit_before_tax
J. | Podatek dochodowy => income_tax_expense
L. | Zysk (strata) netto (I–J–K) => net_income
"""


def polish_statements() -> Form:
    """Polish balance sheet and comparative income statement, letters in a column of their own, złoty and grosze."""
    books = company(
        "Zakłady Metalowe Orłowiec Sp. z o.o.",
        "manufacturer",
        "strained",
        sales=1_862_000_000,
        step=0.01,
        years=2,
        without=EXCEPTIONAL,
    )
    form = Form(books, "sprawozdanie.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_receivables other_operating_expenses intangible_assets short_term_investments other_financial_result share_premium other_reserves revenue_reserves bad_debt_expense impairment_losses current_tax_payable provisions_current provisions_noncurrent other_noncurrent_assets total_operating_income"
    )
    for name, title, drawn in (
        ("Aktywa", "BILANS - AKTYWA", POLISH_ASSETS),
        ("Pasywa", "BILANS - PASYWA", POLISH_FUNDS),
        ("RZiS", "RACHUNEK ZYSKÓW I STRAT (wariant porównawczy)", POLISH_INCOME),
    ):
        page = form.page(name)
        page.put("Zakłady Metalowe Orłowiec Sp. z o.o.")
        page.put(title)
        heads = (
            ("01.01.2024 - 31.12.2024", "01.01.2023 - 31.12.2023")
            if name == "RZiS"
            else ("Stan na 31.12.2024", "Stan na 31.12.2023")
        )
        page.put("Lp.", "Wyszczególnienie", *heads)
        page.put(None, None, "w złotych", "w złotych")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (polish_statements,)
