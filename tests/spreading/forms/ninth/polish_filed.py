"""A Polish e-sprawozdanie as a viewer turns it into a workbook: positions of the act, two years in złoty and grosze."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
Aktywa razem :: total_assets => total_assets
  A. Aktywa trwałe :: total_noncurrent_assets => total_noncurrent_assets
    I. Wartości niematerialne i prawne :: intangibles
      2. Wartość firmy :: goodwill => goodwill
      3. Inne wartości niematerialne i prawne :: intangible_assets => intangible_assets
    II. Rzeczowe aktywa trwałe :: property_plant_equipment => property_plant_equipment
      1. Środki trwałe :: property_plant_equipment - construction
        b) budynki, lokale, prawa do lokali i obiekty inżynierii lądowej i wodnej :: buildings
        c) urządzenia techniczne i maszyny :: machinery
        e) inne środki trwałe :: fixtures
      2. Środki trwałe w budowie :: construction
    IV. Inwestycje długoterminowe :: financial_assets
      3. Długoterminowe aktywa finansowe :: financial_assets
    V. Długoterminowe rozliczenia międzyokresowe :: deferred_tax_assets
      1. Aktywa z tytułu odroczonego podatku dochodowego :: deferred_tax_assets => deferred_tax_assets
  B. Aktywa obrotowe :: total_current_assets => total_current_assets
    I. Zapasy :: inventories => inventories
      1. Materiały :: raw
      2. Półprodukty i produkty w toku :: wip
      3. Produkty gotowe :: finished
      5. Zaliczki na dostawy i usługi :: advances_paid
    II. Należności krótkoterminowe :: receivables_total => receivables_total
      3. Należności od pozostałych jednostek :: receivables_total
        a) z tytułu dostaw i usług, o okresie spłaty: :: trade_receivables => trade_receivables
          – do 12 miesięcy :: trade_receivables
        b) z tytułu podatków, dotacji, ceł, ubezpieczeń społecznych i zdrowotnych oraz innych tytułów publicznoprawnych :: vat_receivable
        c) inne :: sundry_receivables
    III. Inwestycje krótkoterminowe :: short_term_investments + cash_and_equivalents
      1. Krótkoterminowe aktywa finansowe :: short_term_investments + cash_and_equivalents
        b) w pozostałych jednostkach :: short_term_investments
        c) środki pieniężne i inne aktywa pieniężne :: cash_and_equivalents => cash_and_equivalents
          – środki pieniężne w kasie i na rachunkach :: cash_and_equivalents
    IV. Krótkoterminowe rozliczenia międzyokresowe :: prepaid_expenses => prepaid_expenses
"""
FUNDS = """
Pasywa razem :: total_assets => total_liabilities_and_equity
  A. Kapitał (fundusz) własny :: total_equity => total_equity
    I. Kapitał (fundusz) podstawowy :: share_capital => share_capital
    II. Kapitał (fundusz) zapasowy, w tym: :: share_premium + legal_reserve
      – nadwyżka wartości sprzedaży (wartości emisyjnej) nad wartością nominalną udziałów (akcji) :: share_premium => share_premium
    IV. Pozostałe kapitały (fundusze) rezerwowe :: free_reserves
    V. Zysk (strata) z lat ubiegłych :: retained_brought => retained_earnings
    VI. Zysk (strata) netto :: net_income => profit_for_year_in_equity
  B. Zobowiązania i rezerwy na zobowiązania :: total_liabilities => total_liabilities
    I. Rezerwy na zobowiązania :: provisions + deferred_tax_liabilities => provisions_total
      1. Rezerwa z tytułu odroczonego podatku dochodowego :: deferred_tax_liabilities => deferred_tax_liabilities
      2. Rezerwa na świadczenia emerytalne i podobne :: pension_obligations => pension_obligations
      3. Pozostałe rezerwy :: provisions_noncurrent + provisions_current
    II. Zobowiązania długoterminowe :: bank_long + owner_loan
      3. Wobec pozostałych jednostek :: bank_long + owner_loan
        a) kredyty i pożyczki :: bank_long + owner_loan => long_term_debt
    III. Zobowiązania krótkoterminowe :: debts - bank_long - owner_loan
      3. Zobowiązania wobec pozostałych jednostek :: debts - bank_long - owner_loan
        a) kredyty i pożyczki :: bank_current => short_term_debt
        d) z tytułu dostaw i usług, o okresie wymagalności: :: trade_payables => trade_payables
          – do 12 miesięcy :: trade_payables
        e) zaliczki otrzymane na dostawy i usługi :: advances_received => contract_liabilities
        g) z tytułu podatków, ceł, ubezpieczeń społecznych i zdrowotnych oraz innych tytułów publicznoprawnych :: current_tax_payable + taxes_and_social => other_tax_social_payables
        h) z tytułu wynagrodzeń :: employee_payables => employee_payables
        i) inne :: accrued_expenses + other_current_liabilities
    IV. Rozliczenia międzyokresowe :: deferred_income => deferred_income_bs
      2. Inne rozliczenia międzyokresowe :: deferred_income
        – krótkoterminowe :: deferred_income
"""
INCOME = """
A. Przychody netto ze sprzedaży i zrównane z nimi, w tym: :: revenue + change_in_inventories_fg + own_work_capitalised
  – od jednostek powiązanych
  I. Przychody netto ze sprzedaży produktów :: revenue => revenue
  II. Zmiana stanu produktów (zwiększenie – wartość dodatnia, zmniejszenie – wartość ujemna) :: change_in_inventories_fg => change_in_inventories_fg
  III. Koszt wytworzenia produktów na własne potrzeby jednostki :: own_work_capitalised => own_work_capitalised
B. Koszty działalności operacyjnej :: nature_costs - bad_debt_expense => total_operating_expenses
  I. Amortyzacja :: depreciation_amortisation => depreciation_amortisation
  II. Zużycie materiałów i energii :: materials => materials_consumed
  III. Usługi obce :: external_services => external_services
  IV. Podatki i opłaty, w tym: :: other_taxes
  V. Wynagrodzenia :: wages => +personnel_expenses
  VI. Ubezpieczenia społeczne i inne świadczenia, w tym: :: social_cost + pension_cost => +personnel_expenses
    – emerytalne :: pension_cost
  VII. Pozostałe koszty rodzajowe :: sundry_costs
C. Zysk (strata) ze sprzedaży (A–B) :: operating_profit - other_operating_income + bad_debt_expense
D. Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
  I. Zysk z tytułu rozchodu niefinansowych aktywów trwałych :: disposal_gain
  IV. Inne przychody operacyjne :: sundry_income
E. Pozostałe koszty operacyjne :: bad_debt_expense
  II. Aktualizacja wartości aktywów niefinansowych :: bad_debt_expense
F. Zysk (strata) z działalności operacyjnej (C+D–E) :: operating_profit => operating_profit
G. Przychody finansowe :: interest_income
  II. Odsetki, w tym: :: interest_income => interest_income
H. Koszty finansowe :: interest_expense
  I. Odsetki, w tym: :: interest_expense => interest_expense
I. Zysk (strata) brutto (F+G–H) :: profit_before_tax => profit_before_tax
J. Podatek dochodowy :: income_tax_expense => income_tax_expense
L. Zysk (strata) netto (I–J–K) :: net_income => net_income
"""
FLOWS = """
A. Przepływy środków pieniężnych z działalności operacyjnej
  I. Zysk (strata) netto :: net_income => cf_start_profit
  II. Korekty razem :: cf_operating - net_income
    1. Amortyzacja :: depreciation_amortisation => cf_depreciation
    4. Zysk (strata) z działalności inwestycyjnej :: - disposal_gain
    5. Zmiana stanu rezerw :: provisions_change + up_deferred_tax_liabilities
    6. Zmiana stanu zapasów :: cf_change_inventories => cf_change_inventories
    7. Zmiana stanu należności :: cf_change_receivables => cf_change_receivables
    8. Zmiana stanu zobowiązań krótkoterminowych, z wyjątkiem pożyczek i kredytów :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_deferred_income
    9. Zmiana stanu rozliczeń międzyokresowych :: up_deferred_income - up_prepaid_expenses - up_deferred_tax_assets
  III. Przepływy pieniężne netto z działalności operacyjnej (I±II) :: cf_operating => cf_operating
B. Przepływy środków pieniężnych z działalności inwestycyjnej
  I. Wpływy :: disposal_proceeds
    1. Zbycie wartości niematerialnych i prawnych oraz rzeczowych aktywów trwałych :: disposal_proceeds => cf_disposal_proceeds
  II. Wydatki :: capex + capex_intangibles - cf_other_investing
    1. Nabycie wartości niematerialnych i prawnych oraz rzeczowych aktywów trwałych :: capex + capex_intangibles => -cf_capex
    4. Inne wydatki inwestycyjne :: - cf_other_investing
  III. Przepływy pieniężne netto z działalności inwestycyjnej (I–II) :: cf_investing => cf_investing
C. Przepływy środków pieniężnych z działalności finansowej
  I. Wpływy :: borrowed + raised
    2. Kredyty i pożyczki :: borrowed => cf_debt_proceeds
  II. Wydatki :: repaid + dividends_declared
    2. Dywidendy i inne wypłaty na rzecz właścicieli :: dividends_declared => -cf_dividends_paid
    4. Spłaty kredytów i pożyczek :: repaid => -cf_debt_repayment
  III. Przepływy pieniężne netto z działalności finansowej (I–II) :: cf_financing => cf_financing
D. Przepływy pieniężne netto razem (A.III±B.III±C.III) :: cf_net_change => cf_net_change
E. Bilansowa zmiana stanu środków pieniężnych, w tym: :: cf_net_change
F. Środki pieniężne na początek okresu :: was_cash_and_equivalents => cash_beginning
G. Środki pieniężne na koniec okresu (F±D), w tym: :: cash_and_equivalents => cash_end
"""


def polish_filed() -> Form:
    books = company("Odlewnia Wisła Sp. z o.o.", "manufacturer", sales=31_000, step=1000.0, last=2024, seed=101)
    form = Form(books, "sprawozdanie.xlsx", end=date(2024, 12, 31), prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "long_term_investments other_noncurrent_assets other_receivables short_term_investments other_reserves"
    )
    form.leave_open(
        "revenue_reserves provisions_noncurrent provisions_current total_current_liabilities total_noncurrent_liabilities"
    )
    form.leave_open(
        "other_current_liabilities other_operating_expenses cf_other_noncash cf_change_payables cf_change_other_wc ebitda"
    )
    form.leave_open(
        "cf_other_investing total_operating_income related_party_payables_noncurrent creditors_total impairment_losses"
    )
    form.leave_open(
        "net_financial_result cf_change_working_capital cf_before_working_capital total_debt cf_equity_proceeds"
    )
    heads = (
        "Kwota na dzień kończący bieżący rok obrotowy",
        "Kwota na dzień kończący poprzedni rok obrotowy",
        "Przekształcone dane porównawcze za poprzedni rok obrotowy",
    )
    spans = ("Kwota za bieżący rok obrotowy", "Kwota za poprzedni rok obrotowy", heads[2])
    cover = form.page("Wprowadzenie")
    cover.put("Sprawozdanie finansowe jednostki innej w złotych")
    cover.put("Nazwa firmy", "Odlewnia Wisła Sp. z o.o.")
    cover.put("Data początkowa okresu, za który sporządzono sprawozdanie", "2024-01-01")
    cover.put("Data końcowa okresu, za który sporządzono sprawozdanie", "2024-12-31")
    for name, title, drawn, of in (
        ("Bilans", "Bilans", ASSETS, heads),
        ("Bilans pasywa", "Bilans", FUNDS, heads),
        ("RZiS", "Rachunek zysków i strat (wariant porównawczy)", INCOME, spans),
        ("Przepływy", "Rachunek przepływów pieniężnych (metoda pośrednia)", FLOWS, spans),
    ):
        page = form.page(name)
        page.put(title)
        page.put(None, *of)
        page.table(drawn, [0, Amount(0), Amount(1)])
    return form


FORMS = (polish_filed,)
