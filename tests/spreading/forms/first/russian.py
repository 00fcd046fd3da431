"""Russia: forms 1 and 2 with line codes."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

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


FORMS = (russian_forms_1_and_2,)
