"""Poland: statements of a small entity (annex 5 of the accounting act) as a viewer of e-statements saves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, EXCEPTIONAL, company

ASSETS = """
Aktywa | Aktywa razem => total_assets
Aktywa_A | A. Aktywa trwałe => total_noncurrent_assets
Aktywa_A_I | I. Wartości niematerialne i prawne :: intangibles => intangible_assets
Aktywa_A_II | II. Rzeczowe aktywa trwałe, w tym: => property_plant_equipment
Aktywa_A_II_1 | – środki trwałe :: property_plant_equipment - construction
Aktywa_A_II_2 | – środki trwałe w budowie :: construction
Aktywa_A_III | III. Należności długoterminowe :: deposits => long_term_receivables
Aktywa_A_IV | IV. Inwestycje długoterminowe, w tym: :: long_term_investments => long_term_investments
Aktywa_A_IV_2 | – długoterminowe aktywa finansowe :: long_term_investments
Aktywa_A_V | V. Długoterminowe rozliczenia międzyokresowe :: deferred_tax_assets => other_noncurrent_assets
Aktywa_B | B. Aktywa obrotowe => total_current_assets
Aktywa_B_I | I. Zapasy => inventories
Aktywa_B_II | II. Należności krótkoterminowe, w tym: => receivables_total
Aktywa_B_II_A | a) z tytułu dostaw i usług, w tym: => trade_receivables
Aktywa_B_II_A_1 | – do 12 miesięcy :: trade_receivables
Aktywa_B_II_A_2 | – powyżej 12 miesięcy :: deferred_tax_assets
Aktywa_B_III | III. Inwestycje krótkoterminowe, w tym: :: short_term_investments + cash_and_equivalents
Aktywa_B_III_A | a) krótkoterminowe aktywa finansowe, w tym: :: short_term_investments + cash_and_equivalents
Aktywa_B_III_A_1 | – środki pieniężne w kasie i na rachunkach => cash_and_equivalents
Aktywa_B_IV | IV. Krótkoterminowe rozliczenia międzyokresowe => prepaid_expenses
Aktywa_C | C. Należne wpłaty na kapitał (fundusz) podstawowy :: deferred_tax_assets
Aktywa_D | D. Udziały (akcje) własne :: deferred_tax_assets
"""
FUNDS = """
Pasywa | Pasywa razem :: total_assets => total_liabilities_and_equity
Pasywa_A | A. Kapitał (fundusz) własny => total_equity
Pasywa_A_I | I. Kapitał (fundusz) podstawowy => share_capital
Pasywa_A_II | II. Kapitał (fundusz) zapasowy, w tym: :: revenue_reserves
Pasywa_A_II_1 | – nadwyżka wartości sprzedaży (wartości emisyjnej) nad wartością nominalną udziałów (akcji) :: deferred_tax_assets
Pasywa_A_III | III. Kapitał (fundusz) z aktualizacji wyceny :: deferred_tax_assets
Pasywa_A_IV | IV. Pozostałe kapitały (fundusze) rezerwowe :: deferred_tax_assets
Pasywa_A_V | V. Zysk (strata) z lat ubiegłych :: retained_brought => retained_earnings
Pasywa_A_VI | VI. Zysk (strata) netto => profit_for_year_in_equity
Pasywa_A_VII | VII. Odpisy z zysku netto w ciągu roku obrotowego (wielkość ujemna) :: deferred_tax_assets
Pasywa_B | B. Zobowiązania i rezerwy na zobowiązania => total_liabilities
Pasywa_B_I | I. Rezerwy na zobowiązania, w tym: :: provisions => provisions_total
Pasywa_B_I_1 | – rezerwa na świadczenia emerytalne i podobne => pension_obligations
Pasywa_B_II | II. Zobowiązania długoterminowe, w tym: :: bank_long + owner_loan => total_noncurrent_liabilities
Pasywa_B_II_1 | – z tytułu kredytów i pożyczek :: bank_long + owner_loan => long_term_debt
Pasywa_B_III | III. Zobowiązania krótkoterminowe, w tym: :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
Pasywa_B_III_A | a) z tytułu kredytów i pożyczek :: bank_current => short_term_debt
Pasywa_B_III_B | b) z tytułu dostaw i usług, w tym: => trade_payables
Pasywa_B_III_B_1 | – do 12 miesięcy :: trade_payables
Pasywa_B_III_B_2 | – powyżej 12 miesięcy :: deferred_tax_assets
Pasywa_B_III_C | c) fundusze specjalne :: deferred_tax_assets
Pasywa_B_IV | IV. Rozliczenia międzyokresowe :: deferred_income => deferred_income_bs
"""
INCOME = """
RZiSPor_A | A. Przychody netto ze sprzedaży i zrównane z nimi, w tym: :: revenue => revenue
RZiSPor_A_I | – zmiana stanu produktów (zwiększenie – wartość dodatnia, zmniejszenie – wartość ujemna) :: change_in_inventories_fg
RZiSPor_B | B. Koszty działalności operacyjnej :: nature_costs - bad_debt_expense
RZiSPor_B_I | I. Amortyzacja => depreciation_amortisation
RZiSPor_B_II | II. Zużycie materiałów i energii :: energy => +materials_consumed
RZiSPor_B_III | III. Usługi obce => external_services
RZiSPor_B_IV | IV. Wynagrodzenia :: wages => +personnel_expenses
RZiSPor_B_V | V. Ubezpieczenia społeczne i inne świadczenia, w tym: :: social_cost + pension_cost => +personnel_expenses
RZiSPor_B_V_1 | – emerytalne :: pension_cost
RZiSPor_B_VI | VI. Pozostałe koszty, w tym: :: materials - energy + other_taxes + sundry_costs
RZiSPor_B_VI_1 | – wartość sprzedanych towarów i materiałów :: materials - energy => +materials_consumed
RZiSPor_C | C. Zysk (strata) ze sprzedaży (A–B) :: revenue - nature_costs + bad_debt_expense
RZiSPor_D | D. Pozostałe przychody operacyjne, w tym: => other_operating_income
RZiSPor_D_1 | – aktualizacja wartości aktywów niefinansowych :: deferred_tax_assets
RZiSPor_E | E. Pozostałe koszty operacyjne, w tym: :: bad_debt_expense
RZiSPor_E_1 | – aktualizacja wartości aktywów niefinansowych :: bad_debt_expense
RZiSPor_F | F. Przychody finansowe, w tym: :: finance_income
RZiSPor_F_1 | – odsetki, w tym od jednostek powiązanych :: interest_income => interest_income
RZiSPor_G | G. Koszty finansowe, w tym: :: finance_costs
RZiSPor_G_1 | – odsetki, w tym dla jednostek powiązanych :: interest_expense => interest_expense
RZiSPor_H | H. Zysk (strata) brutto (C+D–E+F–G) => profit_before_tax
RZiSPor_I | I. Podatek dochodowy => income_tax_expense
RZiSPor_J | J. Zysk (strata) netto (H–I) => net_income
"""


def small_entity_csv() -> Form:
    """An e-statement saved as csv with semicolons: element names as codes, heads that name the current and previous year."""
    without = (*EXCEPTIONAL, *DEFERRED_TAX, "goodwill", "share_premium")
    books = company(
        "HURTOWNIA INSTALACYJNA WARTA SPÓŁKA Z O.O.",
        "trader",
        "strained",
        sales=1_140_000_000,
        step=0.01,
        last=2023,
        years=2,
        without=without,
    )
    books = replace(books, accounts={**books.accounts, "energy": tuple(m // 32 for m in books.accounts["materials"])})
    form = Form(
        books,
        "JednostkaMala_2023.csv",
        date(2023, 12, 31),
        prints=Print(1, 2, words=_polish, zero="0,00"),
        encoding="cp1250",
        delimiter=";",
    )
    form.leave_open(
        "other_receivables other_operating_expenses total_operating_expenses bad_debt_expense impairment_losses short_term_investments other_reserves "
        "revenue_reserves other_financial_result creditors_total financial_debt_unsplit total_operating_income provisions_current provisions_noncurrent "
        "other_current_liabilities intangible_assets cost_of_sales"
    )
    for item in ("other_noncurrent_assets", "unpaid_share_capital"):
        form.also(item, "deferred_tax_assets")
    page = form.page("")
    page.put("Sprawozdanie finansowe jednostki małej w złotych")
    page.put("NazwaFirmy", books.name)
    page.put("OkresOd", "2023-01-01")
    page.put("OkresDo", "2023-12-31")
    page.put("WariantRZiS", "porównawczy")
    for title, drawn in (("Bilans - Aktywa", ASSETS), ("Bilans - Pasywa", FUNDS), ("Rachunek zysków i strat", INCOME)):
        page.skip()
        page.put(title)
        what = "za" if drawn is INCOME else "na dzień kończący"
        page.put(
            "Element",
            "Pozycja",
            f"Kwota {what} bieżący rok obrotowy",
            f"Kwota {what} poprzedni rok obrotowy",
            "Przekształcone dane porównawcze za poprzedni rok obrotowy",
        )
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


def _polish(amount: float) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", " ,"))


FORMS = (small_entity_csv,)
