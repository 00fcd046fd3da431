"""Poland, Czechia and Russia: forms with letters, row numbers and line codes."""

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


CZECH_ASSETS = """
 | AKTIVA CELKEM | 001 :: total_assets + accumulated_depreciation + software_worn + allowance ; - accumulated_depreciation - software_worn - allowance ; total_assets => ; ; total_assets
B. | Stálá aktiva | 003 :: property_plant_equipment_gross + intangibles_gross + financial_assets ; - accumulated_depreciation - software_worn ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
B.I. | Dlouhodobý nehmotný majetek | 004 :: intangibles_gross ; - software_worn ; intangibles
B.I.2.1. | Software | 007 :: software_gross ; - software_worn ; intangible_assets
B.I.3. | Goodwill | 009 :: goodwill ; ; goodwill => ; ; goodwill
B.II. | Dlouhodobý hmotný majetek | 014 :: property_plant_equipment_gross ; - accumulated_depreciation ; property_plant_equipment => ; ; property_plant_equipment
B.II.1.2. | Stavby | 017 :: buildings_gross ; - buildings_worn ; buildings
B.II.2. | Hmotné movité věci a jejich soubory | 018 :: machinery_gross + fixtures_gross ; - machinery_worn - fixtures_worn ; machinery + fixtures
B.II.5.2. | Nedokončený dlouhodobý hmotný majetek | 026 :: construction ; ; construction
B.III. | Dlouhodobý finanční majetek | 027 :: financial_assets ; ; financial_assets => ; ; long_term_investments
C. | Oběžná aktiva | 037 :: total_current_assets - prepaid_expenses + deferred_tax_assets + allowance ; - allowance ; total_current_assets - prepaid_expenses + deferred_tax_assets => ; ; total_current_assets
C.I. | Zásoby | 038 :: inventories ; ; inventories => ; ; inventories
C.I.1. | Materiál | 039 :: raw ; ; raw
C.I.2. | Nedokončená výroba a polotovary | 040 :: wip ; ; wip
C.I.3. | Výrobky a zboží | 041 :: finished + merchandise ; ; finished + merchandise
C.I.5. | Poskytnuté zálohy na zásoby | 045 :: advances_paid ; ; advances_paid
C.II. | Pohledávky | 046 :: receivables_total + deferred_tax_assets + allowance ; - allowance ; receivables_total + deferred_tax_assets
C.II.1. | Dlouhodobé pohledávky | 047 :: deferred_tax_assets ; ; deferred_tax_assets
C.II.1.4. | Odložená daňová pohledávka | 051 :: deferred_tax_assets ; ; deferred_tax_assets => ; ; deferred_tax_assets
C.II.2. | Krátkodobé pohledávky | 057 :: receivables_total + allowance ; - allowance ; receivables_total
C.II.2.1. | Pohledávky z obchodních vztahů | 058 :: trade_gross ; - allowance ; trade_receivables => ; ; trade_receivables
C.II.2.4.3. | Stát - daňové pohledávky | 064 :: vat_receivable ; ; vat_receivable
C.II.2.4.6. | Jiné pohledávky | 067 :: sundry_receivables ; ; sundry_receivables
C.III. | Krátkodobý finanční majetek | 068 :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
C.IV. | Peněžní prostředky | 071 :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
C.IV.1. | Peněžní prostředky v pokladně | 072 :: cash_hand ; ; cash_hand
C.IV.2. | Peněžní prostředky na účtech | 073 :: cash_bank ; ; cash_bank
D. | Časové rozlišení aktiv | 074 :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
"""
CZECH_FUNDS = """
 | PASIVA CELKEM | 078 => total_liabilities_and_equity
A. | Vlastní kapitál | 079 => total_equity
A.I. | Základní kapitál | 080 => share_capital
A.II. | Ážio a kapitálové fondy | 084 => share_premium
A.III. | Fondy ze zisku | 092 => revenue_reserves
A.IV. | Výsledek hospodaření minulých let (+/-) | 095 :: retained_brought => retained_earnings
A.V. | Výsledek hospodaření běžného účetního období (+/-) | 099 => profit_for_year_in_equity
B.+C. | Cizí zdroje | 101 :: total_liabilities - deferred_income => total_liabilities
B. | Rezervy | 102 :: provisions => provisions_total
B.1. | Rezerva na důchody a podobné závazky | 103 => pension_obligations
B.4. | Ostatní rezervy | 106 :: provisions_noncurrent + provisions_current
C. | Závazky | 107 :: debts + deferred_tax_liabilities
C.I. | Dlouhodobé závazky | 108 :: bank_long + owner_loan + deferred_tax_liabilities => total_noncurrent_liabilities
C.I.2. | Závazky k úvěrovým institucím | 112 :: bank_long => long_term_debt
C.I.8. | Odložený daňový závazek | 118 => deferred_tax_liabilities
C.I.9.1. | Závazky ke společníkům | 120 :: owner_loan
C.II. | Krátkodobé závazky | 123 :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
C.II.2. | Závazky k úvěrovým institucím | 127 :: bank_current => short_term_debt
C.II.3. | Krátkodobé přijaté zálohy | 128 :: advances_received => contract_liabilities
C.II.4. | Závazky z obchodních vztahů | 129 => trade_payables
C.II.8. | Závazky ostatní | 133 :: employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
C.II.8.3. | Závazky k zaměstnancům | 136 => employee_payables
C.II.8.4. | Závazky ze sociálního zabezpečení a zdravotního pojištění | 137 :: social_payable
C.II.8.5. | Stát - daňové závazky a dotace | 138 :: vat_payable + current_tax_payable
C.II.8.6. | Dohadné účty pasivní | 139 => accrued_expenses
C.II.8.7. | Jiné závazky | 140 => other_current_liabilities
D. | Časové rozlišení pasiv | 141 :: deferred_income => deferred_income_bs
D.2. | Výnosy příštích období | 143 :: deferred_income
"""
CZECH_INCOME = """
I. | Tržby z prodeje výrobků a služeb | 01 :: revenue => revenue
II. | Tržby za prodej zboží | 02
A. | Výkonová spotřeba | 03 :: materials + external_services
A.2. | Spotřeba materiálu a energie | 05 => materials_consumed
A.3. | Služby | 06 => external_services
B. | Změna stavu zásob vlastní činnosti (+/-) | 07 :: - change_in_inventories_fg => -change_in_inventories_fg
C. | Aktivace (-) | 08 :: - own_work_capitalised => -own_work_capitalised
D. | Osobní náklady | 09 => personnel_expenses
D.1. | Mzdové náklady | 10 :: wages
D.2. | Náklady na sociální zabezpečení, zdravotní pojištění a ostatní náklady | 11 :: social_cost + pension_cost
E. | Úpravy hodnot v provozní oblasti | 14 :: depreciation_amortisation + bad_debt_expense
E.1. | Úpravy hodnot dlouhodobého nehmotného a hmotného majetku | 15 => depreciation_amortisation
E.3. | Úpravy hodnot pohledávek | 19 => bad_debt_expense
III. | Ostatní provozní výnosy | 20 => other_operating_income
F. | Ostatní provozní náklady | 24 :: other_taxes + sundry_costs => other_operating_expenses
F.3. | Daně a poplatky | 27 :: other_taxes
F.5. | Jiné provozní náklady | 29 :: sundry_costs
** | Provozní výsledek hospodaření (+/-) | 30 => operating_profit
VI. | Výnosové úroky a podobné výnosy | 39 => interest_income
J. | Nákladové úroky a podobné náklady | 43 => interest_expense
VII. | Ostatní finanční výnosy | 46 :: fx_gain
K. | Ostatní finanční náklady | 47 :: fx_loss
** | Finanční výsledek hospodaření (+/-) | 48 => net_financial_result
*** | Výsledek hospodaření před zdaněním (+/-) | 49 => profit_before_tax
L. | Daň z příjmů | 50 => income_tax_expense
L.1. | Daň z příjmů splatná | 51 :: current_tax
L.2. | Daň z příjmů odložená (+/-) | 52 :: deferred_tax
*** | Výsledek hospodaření po zdanění (+/-) | 53 :: net_income
**** | Výsledek hospodaření za účetní období (+/-) | 55 => net_income
** | Čistý obrat za účetní období | 56 :: revenue + other_operating_income + finance_income
"""


def czech_full_scope() -> Form:
    """Czech statements in full scope: row numbers, gross, correction and net, totals above their parts, thousands of crowns."""
    books = company("Strojírny Bělá a.s.", "manufacturer", "healthy", sales=318_000, years=2, without=EXCEPTIONAL)
    form = Form(books, "ucetni_zaverka.xlsx", prints=Print(1000, number_format="#,##0"))
    form.leave_open(
        "receivables_total other_receivables intangible_assets other_tax_social_payables creditors_total other_financial_result financial_debt_unsplit related_party_payables_noncurrent total_operating_income current_tax_payable"
    )
    page = form.page("Rozvaha")
    page.put("Minimální závazný výčet informací podle vyhlášky č. 500/2002 Sb.")
    page.put("ROZVAHA v plném rozsahu ke dni 31.12.2024 (v celých tisících Kč)")
    page.put("Strojírny Bělá a.s.")
    page.put("Označení", "AKTIVA", "Číslo řádku", "Běžné účetní období", None, None, "Minulé úč. období")
    page.merge(page.row - 1, 4, 6)
    page.put(None, None, None, "Brutto", "Korekce", "Netto", "Netto")
    page.put("a", "b", "c", 1.0, 2.0, 3.0, 4.0)
    page.table(CZECH_ASSETS, (0, 1, 2, Amount(0), Amount(0, 1), Amount(0, 2), Amount(1, 2)))
    page.skip()
    page.put("Označení", "PASIVA", "Číslo řádku", "Stav v běžném účetním období", "Stav v minulém účetním období")
    page.put("a", "b", "c", 5.0, 6.0)
    page.table(CZECH_FUNDS, (0, 1, 2, Amount(0), Amount(1)))
    page = form.page("Výsledovka")
    page.put("VÝKAZ ZISKU A ZTRÁTY v plném rozsahu za období končící k 31.12.2024 (v celých tisících Kč)")
    page.put("Označení", "TEXT", "Číslo řádku", "Skutečnost v účetním období")
    page.put(None, None, None, "běžném", "minulém")
    page.put("a", "b", "c", 1.0, 2.0)
    page.table(CZECH_INCOME, (0, 1, 2, Amount(0), Amount(1)))
    return form


RUSSIAN_BALANCE = """
Актив
I. ВНЕОБОРОТНЫЕ АКТИВЫ
Нематериальные активы | 1110 :: intangibles => intangible_assets
Основные средства | 1150 => property_plant_equipment
Финансовые вложения | 1170 :: financial_assets => long_term_investments
Отложенные налоговые активы | 1180 => deferred_tax_assets
Итого по разделу I | 1100 => total_noncurrent_assets
II. ОБОРОТНЫЕ АКТИВЫ
Запасы | 1210 :: raw_inventories => inventories
Налог на добавленную стоимость по приобретенным ценностям | 1220 :: vat_receivable
Дебиторская задолженность | 1230 :: trade_receivables + sundry_receivables + advances_paid => receivables_total/trade_receivables
Финансовые вложения (за исключением денежных эквивалентов) | 1240 => short_term_investments
Денежные средства и денежные эквиваленты | 1250 => cash_and_equivalents
Прочие оборотные активы | 1260 :: prepaid_expenses => other_current_assets
Итого по разделу II | 1200 => total_current_assets
БАЛАНС | 1600 => total_assets
Пассив
III. КАПИТАЛ И РЕЗЕРВЫ
Уставный капитал (складочный капитал, уставный фонд, вклады товарищей) | 1310 => share_capital
Добавочный капитал (без переоценки) | 1350 => share_premium
Резервный капитал | 1360 :: legal_reserve
Нераспределенная прибыль (непокрытый убыток) | 1370 :: free_reserves + accumulated_profit => retained_earnings
Итого по разделу III | 1300 => total_equity
IV. ДОЛГОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
Заемные средства | 1410 :: bank_long + owner_loan => long_term_debt
Отложенные налоговые обязательства | 1420 => deferred_tax_liabilities
Оценочные обязательства | 1430 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
Итого по разделу IV | 1400 => total_noncurrent_liabilities
V. КРАТКОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
Заемные средства | 1510 :: bank_current => short_term_debt
Кредиторская задолженность | 1520 :: trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
Доходы будущих периодов | 1530 :: deferred_income
Оценочные обязательства | 1540 => provisions_current
Прочие обязательства | 1550 => other_current_liabilities
Итого по разделу V | 1500 => total_current_liabilities
БАЛАНС | 1700 => total_liabilities_and_equity
"""
RUSSIAN_INCOME = """
Выручка | 2110 => revenue
Себестоимость продаж | 2120 => -cost_of_sales
Валовая прибыль (убыток) | 2100 => gross_profit
Коммерческие расходы | 2210 => -selling_expenses
Управленческие расходы | 2220 => -general_admin_expenses
Прибыль (убыток) от продаж | 2200 :: gross_profit - sga_expenses
Проценты к получению | 2320 => interest_income
Проценты к уплате | 2330 => -interest_expense
Прочие доходы | 2340 :: other_operating_income + fx_gain
Прочие расходы | 2350 :: - fx_loss
Прибыль (убыток) до налогообложения | 2300 => profit_before_tax
Налог на прибыль | 2410 => -income_tax_expense
текущий налог на прибыль | 2411 :: - current_tax
отложенный налог на прибыль | 2412 :: - deferred_tax
Чистая прибыль (убыток) | 2400 => net_income
"""


def russian_forms_1_and_2() -> Form:
    """Russian forms 1 and 2 (order 66н) with line codes, thousands of roubles, negative amounts in brackets as text."""
    books = company(
        'ООО "Камский арматурный завод"', "manufacturer", "healthy", sales=1_240_000, years=3, without=EXCEPTIONAL
    )
    form = Form(books, "balans.xls", prints=Print(1000, words=_in_brackets, zero="-"))
    form.leave_open(
        "other_financial_result goodwill trade_payables contract_liabilities other_reserves revenue_reserves other_operating_income other_operating_expenses other_receivables trade_receivables receivables_total operating_profit contract_liabilities deferred_income_bs"
    )
    page = form.page("Форма 1")
    page.put("Бухгалтерский баланс")
    page.put("на 31 декабря 2024 г.")
    page.put('Организация ООО "Камский арматурный завод"')
    page.put("Единица измерения: тыс. руб.")
    page.put(
        "Наименование показателя", "Код", "На 31 декабря 2024 г.", "На 31 декабря 2023 г.", "На 31 декабря 2022 г."
    )
    page.table(RUSSIAN_BALANCE, (0, 1, Amount(0), Amount(1), Amount(2)))
    page = form.page("Форма 2")
    page.put("Отчет о финансовых результатах")
    page.put("за январь - декабрь 2024 г.")
    page.put("Единица измерения: тыс. руб.")
    page.put("Наименование показателя", "Код", "За январь - декабрь 2024 г.", "За январь - декабрь 2023 г.")
    page.table(RUSSIAN_INCOME, (0, 1, Amount(0), Amount(1)))
    return form


def _in_brackets(amount: float) -> str:
    text = f"{abs(amount):,.0f}".replace(",", " ")
    return f"({text})" if amount < 0 else text


FORMS = (polish_statements, czech_full_scope, russian_forms_1_and_2)
