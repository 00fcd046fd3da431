"""Poland: statements of a sp. z o.o. out of its bookkeeping program, one sheet, with the indirect cash flow statement."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
A. Aktywa trwałe => total_noncurrent_assets
   I. Wartości niematerialne i prawne :: intangible_assets => intangible_assets
   II. Rzeczowe aktywa trwałe :: property_plant_equipment => property_plant_equipment
      1. Środki trwałe :: property_plant_equipment - construction
         a) grunty i budynki :: buildings
         b) urządzenia techn. i maszyny :: machinery
         c) pozostałe śr. trwałe :: fixtures
      2. Środki trwałe w budowie :: construction
   III. Należności długoterminowe :: deposits => long_term_receivables
   IV. Inwestycje długoterminowe :: long_term_investments => long_term_investments
   V. Długoterminowe rozl. międzyokresowe :: deferred_tax_assets
      1. Aktywa z tyt. odroczonego podatku dochodowego :: deferred_tax_assets => deferred_tax_assets
B. Aktywa obrotowe => total_current_assets
   I. Zapasy => inventories
      1. Materiały :: raw
      2. Półprodukty i produkty w toku :: wip
      3. Produkty gotowe :: finished
      4. Zaliczki na dostawy :: advances_paid
   II. Należności krótkoterminowe => receivables_total
      1. z tyt. dostaw i usług => trade_receivables
      2. z tyt. podatków i ubezpieczeń :: vat_receivable
      3. inne :: sundry_receivables
   III. Inwestycje krótkoterminowe :: short_term_investments + cash_and_equivalents
      1. Udziały, akcje, inne papiery wartościowe :: short_term_investments => short_term_investments
      2. Środki pieniężne i inne aktywa pieniężne => cash_and_equivalents
   IV. Krótkoterminowe rozl. międzyokresowe => prepaid_expenses
SUMA AKTYWÓW :: total_assets => total_assets
"""
FUNDS = """
A. Kapitał własny => total_equity
   I. Kapitał zakładowy => share_capital
   II. Kapitał zapasowy :: share_premium + revenue_reserves
   III. Wynik z lat ubiegłych :: retained_brought => retained_earnings
   IV. Wynik netto roku obrotowego :: net_income => profit_for_year_in_equity
B. Zobowiązania i rezerwy na zobowiązania => total_liabilities
   I. Rezerwy na zobowiązania :: provisions + deferred_tax_liabilities => provisions_total
      1. Rezerwa z tyt. odroczonego podatku dochodowego :: deferred_tax_liabilities => deferred_tax_liabilities
      2. Rezerwa na świadczenia emerytalne i podobne :: pension_obligations => pension_obligations
      3. Pozostałe rezerwy :: provisions_noncurrent + provisions_current
   II. Zobowiązania długoterminowe :: bank_long + owner_loan => total_noncurrent_liabilities
      1. Kredyty bankowe :: bank_long => long_term_debt
      2. Pożyczki od wspólników :: owner_loan => related_party_payables_noncurrent
   III. Zobowiązania krótkoterminowe :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
      1. Kredyty bankowe :: bank_current => short_term_debt
      2. z tyt. dostaw i usług => trade_payables
      3. Zaliczki otrzymane na dostawy :: advances_received => contract_liabilities
      4. z tyt. podatków, ceł, ubezpieczeń :: current_tax_payable + taxes_and_social => other_tax_social_payables
      5. z tyt. wynagrodzeń :: employee_payables => employee_payables
      6. inne :: accrued_expenses + other_current_liabilities => other_current_liabilities
   IV. Rozl. międzyokresowe przychodów :: deferred_income => deferred_income_bs
SUMA PASYWÓW :: total_assets => total_liabilities_and_equity
"""
INCOME = """
A. Przychody ze sprzedaży i zrównane z nimi :: revenue + change_in_inventories_fg + own_work_capitalised
   I. Przychody ze sprzedaży produktów :: sales_goods => +revenue
   II. Przychody ze sprzedaży usług :: sales_services => +revenue
   III. Zmiana stanu produktów => change_in_inventories_fg
   IV. Koszt wytworzenia świadczeń na własne potrzeby => own_work_capitalised
B. Koszty działalności operacyjnej :: nature_costs - bad_debt_expense => total_operating_expenses
   I. Amortyzacja => depreciation_amortisation
   II. Zużycie materiałów i energii => materials_consumed
   III. Usługi obce => external_services
   IV. Podatki i opłaty :: other_taxes
   V. Wynagrodzenia :: wages => +personnel_expenses
   VI. Ubezp. społeczne i inne świadczenia :: social_cost + pension_cost => +personnel_expenses
   VII. Pozostałe koszty rodzajowe :: sundry_costs
C. Wynik ze sprzedaży (A-B) :: operating_profit + bad_debt_expense - other_operating_income
D. Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
E. Pozostałe koszty operacyjne :: bad_debt_expense
F. Wynik z działalności operacyjnej (C+D-E) => operating_profit
G. Przychody finansowe :: finance_income
   I. Odsetki :: interest_income => interest_income
   II. Różnice kursowe :: fx_gain
H. Koszty finansowe :: finance_costs
   I. Odsetki :: interest_expense => interest_expense
   II. Różnice kursowe :: fx_loss
I. Wynik brutto (F+G-H) => profit_before_tax
J. Podatek dochodowy => income_tax_expense
K. Wynik netto (I-J) => net_income
"""
CASH = """
A. Przepływy śr. pieniężnych z działalności operacyjnej
   I. Wynik netto => cf_start_profit
   II. Korekty razem :: cf_operating - cf_start_profit + interest_expense - interest_income
      1. Amortyzacja => cf_depreciation
      2. Zyski (straty) z tyt. różnic kursowych
      3. Odsetki i udziały w zyskach :: interest_expense - interest_income
      4. Wynik na działalności inwestycyjnej :: - disposal_gain
      5. Zmiana stanu rezerw :: provisions_change + up_deferred_tax_liabilities
      6. Zmiana stanu zapasów => cf_change_inventories
      7. Zmiana stanu należności :: cf_change_receivables => cf_change_receivables
      8. Zmiana stanu zobowiązań krótkoterm. (bez pożyczek i kredytów) :: cf_change_payables + cf_change_other_wc - up_deferred_income + up_prepaid_expenses => cf_change_payables
      9. Zmiana stanu rozl. międzyokresowych :: up_deferred_income - up_prepaid_expenses - up_deferred_tax_assets => cf_change_other_wc
   III. Przepływy netto z działalności operacyjnej :: cf_operating + interest_expense - interest_income => cf_operating
B. Przepływy śr. pieniężnych z działalności inwestycyjnej
   I. Wpływy :: disposal_proceeds + interest_income + securities_sold
      1. Zbycie rzeczowych aktywów trwałych => cf_disposal_proceeds
      2. Odsetki otrzymane :: interest_income => cf_interest_received
      3. Zbycie aktywów finansowych :: securities_sold
   II. Wydatki :: capex + capex_intangibles - cf_other_investing + securities_sold
      1. Nabycie WNiP oraz rzeczowych aktywów trwałych :: capex + capex_intangibles => -cf_capex
      2. Nabycie aktywów finansowych :: - cf_other_investing + securities_sold
   III. Przepływy netto z działalności inwestycyjnej (I-II) :: cf_investing + interest_income => cf_investing
C. Przepływy śr. pieniężnych z działalności finansowej
   I. Wpływy :: raised + borrowed
      1. Dopłaty i wkłady wspólników :: raised => cf_equity_proceeds
      2. Kredyty i pożyczki :: borrowed => cf_debt_proceeds
   II. Wydatki :: dividends_declared + repaid + interest_expense
      1. Dywidendy i inne wypłaty na rzecz wspólników :: dividends_declared => -cf_dividends_paid
      2. Spłaty kredytów i pożyczek :: repaid => -cf_debt_repayment
      3. Odsetki zapłacone :: interest_expense => -cf_interest_paid_financing/cf_interest_paid
   III. Przepływy netto z działalności finansowej (I-II) :: cf_financing - interest_expense => cf_financing
D. Przepływy pieniężne netto razem (A.III+B.III+C.III) => cf_net_change
E. Bilansowa zmiana stanu środków pieniężnych :: cf_net_change
F. Środki pieniężne na początek okresu => cash_beginning
G. Środki pieniężne na koniec okresu (F+D) => cash_end
"""
NAME = "FABRYKA MEBLI GIĘTYCH BESKID SP. Z O.O."


def comparative_with_flows() -> Form:
    """A Polish program's print to xls: all statements below each other in tys. zł, three years oldest first, outflows positive."""
    books = company(
        NAME, "manufacturer", "strained", sales=54_200, last=2023, years=3, seed=1, without=(*EXCEPTIONAL, "goodwill")
    )
    books = split(books, securities_sold=("short_term_investments", 0.4))
    form = Form(books, "bilans_rzis_cf_2023.xls", date(2023, 12, 31), prints=Print(1000, 0, "#,##0"))
    form.leave_open(
        "other_receivables other_operating_expenses bad_debt_expense impairment_losses other_financial_result share_premium other_reserves "
        "revenue_reserves current_tax_payable other_tax_social_payables provisions_current provisions_noncurrent other_noncurrent_assets "
        "total_operating_income cf_other_investing cf_capex_intangibles cf_other_noncash cf_change_working_capital net_financial_result "
        "cf_before_working_capital creditors_total accrued_expenses"
    )
    page = form.page("Wydruk")
    page.put(NAME, None, None, "Data wydruku: 2024-03-28")
    page.put("NIP 000-000-00-00")
    page.skip()
    for title, heads, parts in (
        ("BILANS (w tys. zł)", ("31-12-2021", "31-12-2022", "31-12-2023"), (("AKTYWA", ASSETS), ("PASYWA", FUNDS))),
        (
            "RACHUNEK ZYSKÓW I STRAT - wariant porównawczy (w tys. zł)",
            ("01.2021-12.2021", "01.2022-12.2022", "01.2023-12.2023"), (("Pozycja", INCOME),),
        ),
        (
            "RACHUNEK PRZEPŁYWÓW PIENIĘŻNYCH - metoda pośrednia (w tys. zł)",
            ("01.2021-12.2021", "01.2022-12.2022", "01.2023-12.2023"), (("Pozycja", CASH),),
        ),
    ):  # fmt: skip
        page.put(title)
        for side, drawn in parts:
            page.put(side, *heads)
            page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
            page.skip()
        page.skip()
    return form


FORMS = (comparative_with_flows,)
