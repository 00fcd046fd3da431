"""Bulgaria: the two-sided balance sheet and statement of income and expenses, with row codes, thousands of leva."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
*А. Записан, но невнесен капитал | 01000
*Б. Нетекущи (дълготрайни) активи
*I. Нематериални активи
1. Продукти от развойна дейност | 02110
2. Концесии, патенти, лицензии, търговски марки, програмни продукти и други подобни права и активи | 02120 => intangible_assets
3. Търговска репутация | 02130 => goodwill
*Общо за група I: | 02100 :: intangibles
*II. Дълготрайни материални активи
1. Земи и сгради, в т.ч.: | 02210 :: buildings
 - земи | 02211
 - сгради | 02212 :: buildings
2. Машини, производствено оборудване и апаратура | 02220 :: machinery
3. Съоръжения и други | 02230 :: fixtures
4. Предоставени аванси и дълготрайни материални активи в процес на изграждане | 02240 :: construction
*Общо за група II: | 02200 => property_plant_equipment
*III. Дългосрочни финансови активи
5. Дългосрочни инвестиции | 02350 :: financial_assets
*Общо за група III: | 02300 :: financial_assets => long_term_investments
*IV. Отсрочени данъци | 02400 => deferred_tax_assets
*Общо за раздел Б: | 02000 => total_noncurrent_assets
*В. Текущи (краткотрайни) активи
*I. Материални запаси
1. Суровини и материали | 03110 :: raw
2. Незавършено производство | 03120 :: wip
3. Продукция и стоки, в т.ч.: | 03130 :: finished
 - продукция | 03131 :: finished
4. Предоставени аванси | 03140 :: advances_paid
*Общо за група I: | 03100 => inventories
*II. Вземания
1. Вземания от клиенти и доставчици, в т.ч.: | 03210 => trade_receivables
 - над 1 година | 03211
4. Други вземания, в т.ч.: | 03240 => other_receivables
*Общо за група II: | 03200 => receivables_total
*III. Инвестиции
3. Други инвестиции | 03330 :: short_term_investments
*Общо за група III: | 03300 => short_term_investments
*IV. Парични средства, в т.ч.:
 - в брой | 03411 :: cash_hand
 - в безсрочни сметки (депозити) | 03412 :: cash_bank
*Общо за група IV: | 03400 => cash_and_equivalents
*Общо за раздел В: | 03000 :: total_current_assets - prepaid_expenses => total_current_assets
*Г. Разходи за бъдещи периоди | 04000 => prepaid_expenses
*СУМА НА АКТИВА (А+Б+В+Г) | 04500 => total_assets
"""
FUNDS = """
*А. Собствен капитал
*I. Записан капитал | 05100 => share_capital
*II. Премии от емисии | 05200 => share_premium
*III. Резерв от последващи оценки | 05300
*IV. Резерви
1. Законови резерви | 05410 :: legal_reserve
4. Други резерви | 05440 :: free_reserves
*Общо за група IV: | 05400 :: revenue_reserves => revenue_reserves/other_reserves
*V. Натрупана печалба (загуба) от минали години, в т.ч.:
 - неразпределена печалба | 05510 :: retained_brought
 - непокрита загуба | 05520
*Общо за група V: | 05500 :: retained_brought => retained_earnings
*VI. Текуща печалба (загуба) | 05600 => profit_for_year_in_equity
*Общо за раздел А: | 05000 => total_equity
*Б. Провизии и сходни задължения
1. Провизии за пенсии и други подобни задължения | 06100 => pension_obligations
2. Провизии за данъци, в т.ч.: | 06200 :: deferred_tax_liabilities
 - отсрочени данъци | 06210 => deferred_tax_liabilities
3. Други провизии и сходни задължения | 06300 :: provisions_noncurrent + provisions_current
*Общо за раздел Б: | 06000 :: provisions + deferred_tax_liabilities => provisions_total
*В. Задължения
2. Задължения към финансови предприятия, в т.ч.: | 07200 :: bank_debt
 до 1 година | 07201 :: bank_current => short_term_debt
 над 1 година | 07202 :: bank_long => long_term_debt
3. Получени аванси, в т.ч.: | 07300 :: advances_received => contract_liabilities
 до 1 година | 07301 :: advances_received
4. Задължения към доставчици, в т.ч.: | 07400 => trade_payables
 до 1 година | 07401 :: trade_payables
8. Други задължения, в т.ч.: | 07800 :: owner_loan + employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
 до 1 година | 07801 :: employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
 над 1 година | 07802 :: owner_loan
 - към персонала, в т.ч.: | 07810 => employee_payables
 до 1 година | 07811 :: employee_payables
 - осигурителни задължения, в т.ч.: | 07820 :: social_payable => +other_tax_social_payables
 до 1 година | 07821 :: social_payable
 - данъчни задължения, в т.ч.: | 07830 :: vat_payable + current_tax_payable => +other_tax_social_payables
 до 1 година | 07831 :: vat_payable + current_tax_payable
*Общо за раздел В, в т.ч.: | 07000 :: debts => creditors_total
 до 1 година | 07001 :: debts - bank_long - owner_loan => total_current_liabilities
 над 1 година | 07002 :: bank_long + owner_loan => total_noncurrent_liabilities
*Г. Финансирания и приходи за бъдещи периоди | 08000 :: deferred_income => deferred_income_bs

*СУМА НА ПАСИВА (А+Б+В+Г) | 08500 :: total_assets => total_liabilities_and_equity
"""
EXPENSES = """
*А. Разходи
*I. Разходи за оперативна дейност
1. Намаление на запасите от продукция и незавършено производство | 10100 :: stock_down => -change_in_inventories_fg
2. Разходи за суровини, материали и външни услуги, в т.ч.: | 10200 :: materials + external_services
 а) суровини и материали | 10210 => materials_consumed
 б) външни услуги | 10220 => external_services
3. Разходи за персонала, в т.ч.: | 10300 => personnel_expenses
 а) разходи за възнаграждения | 10310 :: wages
 б) разходи за осигуровки | 10320 :: social_cost + pension_cost
4. Разходи за амортизация и обезценка, в т.ч.: | 10400 :: depreciation_amortisation + bad_debt_expense
 а) разходи за амортизация и обезценка на дълготрайни материални и нематериални активи | 10410 => depreciation_amortisation
 б) разходи за обезценка на текущи (краткотрайни) активи | 10420 :: bad_debt_expense
5. Други разходи, в т.ч.: | 10500 :: other_taxes + sundry_costs => other_operating_expenses
*Общо разходи за оперативна дейност (1+2+3+4+5) | 10000 :: nature_costs + stock_down
*II. Финансови разходи
7. Разходи за лихви и други финансови разходи, в т.ч.: | 11200 => interest_expense
*Общо финансови разходи (6+7) | 11000 :: finance_costs
*8. Печалба от обичайна дейност | 14000 => ordinary_profit
*III. Извънредни разходи | 12000
*Общо разходи (I+II+III) | 13000 :: nature_costs + stock_down + finance_costs
*9. Счетоводна печалба (общо приходи - общо разходи) | 14100 => profit_before_tax
*IV. Разходи за данъци от печалбата | 14200 => income_tax_expense
*V. Други данъци, алтернативни на корпоративния данък | 14300
*10. Печалба (9 - IV - V) | 14400 => net_income
*ВСИЧКО (Общо разходи + IV + V + 10) | 14500 :: nature_costs + stock_down + finance_costs + profit_before_tax
"""
REVENUES = """
*Б. Приходи
*I. Приходи от оперативна дейност
1. Нетни приходи от продажби, в т.ч.: | 15100 :: revenue => revenue
 а) продукция | 15110 :: sales_goods
 б) стоки | 15120
 в) услуги | 15130 :: sales_services
2. Увеличение на запасите от продукция и незавършено производство | 15200 :: stock_up => change_in_inventories_fg
3. Разходи за придобиване на активи по стопански начин | 15300 => own_work_capitalised
4. Други приходи, в т.ч.: | 15400 => other_operating_income
 - приходи от финансирания | 15410
*Общо приходи от оперативна дейност (1+2+3+4) | 15000 :: revenue + stock_up + own_work_capitalised + other_operating_income
*II. Финансови приходи
7. Други лихви и финансови приходи, в т.ч.: | 16300 => interest_income
*Общо финансови приходи (5+6+7) | 16000 :: finance_income
*8. Загуба от обичайна дейност | 19000
*III. Извънредни приходи | 17000
*Общо приходи (I+II+III) | 18000 :: revenue + stock_up + own_work_capitalised + other_operating_income + finance_income
*9. Счетоводна загуба (общо приходи - общо разходи) | 19100
*10. Загуба (9 + IV + V) | 19200





*ВСИЧКО (Общо приходи + 10) | 18500 :: revenue + stock_up + own_work_capitalised + other_operating_income + finance_income
"""


def two_sided() -> Form:
    """Assets beside liabilities, expenses beside income, group totals below, codes of rows, two years without their date."""
    books = company("МЛЕКОПРОДУКТ - ТРОЯН ЕООД", "manufacturer", "healthy", sales=9_640, years=2, without=PLAIN)
    rises = tuple(books.accounts["change_in_inventories_fg"])
    accounts = {
        "stock_up": tuple(max(rise, 0) for rise in rises),
        "stock_down": tuple(max(-rise, 0) for rise in rises),
    }
    books = replace(books, accounts={**books.accounts, **accounts})
    form = Form(books, "ГФО 2024 Млекопродукт.xlsx", prints=Print(1000, number_format="0"))
    form.leave_open(
        "total_liabilities provisions_current provisions_noncurrent current_tax_payable other_current_liabilities other_noncurrent_liabilities "
        "related_party_payables_noncurrent bad_debt_expense impairment_losses total_operating_income total_operating_expenses financial_debt_unsplit "
        "accrued_expenses revenue_reserves other_reserves other_financial_result"
    )
    for name, title, over, heads, parts in (
        ("Баланс", "СЧЕТОВОДЕН БАЛАНС", "към 31.12.2024 г.", ("АКТИВ", "ПАСИВ"), (ASSETS, FUNDS)),
        ("ОПР", "ОТЧЕТ ЗА ПРИХОДИТЕ И РАЗХОДИТЕ", "за 2024 г.", ("РАЗХОДИ", "ПРИХОДИ"), (EXPENSES, REVENUES)),
    ):
        page = form.page(name)
        page.put(title, column=4)
        page.put(f"на {books.name}", column=4)
        page.put(over, column=4)
        page.skip()
        page.put(heads[0], None, None, None, heads[1])
        what = "Раздели, групи, статии" if name == "Баланс" else "Наименование на разходите"
        other = what if name == "Баланс" else "Наименование на приходите"
        row = page.put(what, "Код на реда", "Сума (хил. лв.)", None, other, "Код на реда", "Сума (хил. лв.)", None)
        page.merge(row, 3, 4)
        page.merge(row, 7, 8)
        page.put(None, None, "Текуща година", "Предходна година", None, None, "Текуща година", "Предходна година")
        page.put("а", "б", 1.0, 2.0, "а", "б", 1.0, 2.0)
        top = page.row
        page.table(parts[0], (0, 1, Amount(0), Amount(1)), row=top)
        page.table(parts[1], (0, 1, Amount(0), Amount(1)), row=top, column=5)
        page.skip()
        page.put("Дата на съставяне: 28.02.2025 г.", None, None, None, "Съставител:", None, "Ръководител:")
    return form


FORMS = (two_sided,)
