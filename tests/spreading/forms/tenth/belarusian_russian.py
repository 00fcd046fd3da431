"""The Belarusian balance sheet and income statement of order 104, amounts as texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

BELARUSIAN = """
I. ДОЛГОСРОЧНЫЕ АКТИВЫ
Основные средства|110 => property_plant_equipment
Нематериальные активы|120 :: intangibles => intangible_assets
Доходные вложения в материальные активы|130
Долгосрочные финансовые вложения|150 => long_term_investments
Отложенные налоговые активы|160 => deferred_tax_assets
Долгосрочная дебиторская задолженность|170 :: deposits => long_term_receivables
Прочие долгосрочные активы|180
ИТОГО по разделу I|190 :: total_noncurrent_assets => total_noncurrent_assets
II. КРАТКОСРОЧНЫЕ АКТИВЫ
Запасы|210 :: raw_inventories => inventories
в том числе:
материалы|211 :: raw
незавершенное производство|213 :: wip
готовая продукция и товары|214 :: finished
Долгосрочные активы, предназначенные для реализации|220
Расходы будущих периодов|230 => prepaid_expenses
Налог на добавленную стоимость по приобретенным товарам, работам, услугам|240 :: vat_receivable
Краткосрочная дебиторская задолженность|250 :: trade_receivables + sundry_receivables + advances_paid
Краткосрочные финансовые вложения|260 => short_term_investments
Денежные средства и эквиваленты денежных средств|270 => cash_and_equivalents
Прочие краткосрочные активы|280
ИТОГО по разделу II|290 :: total_current_assets => total_current_assets
БАЛАНС|300 :: total_assets => total_assets
"""


BELARUSIAN_FUNDS = """
III. СОБСТВЕННЫЙ КАПИТАЛ
Уставный капитал|410 => share_capital
Неоплаченная часть уставного капитала|420
Собственные акции (доли в уставном капитале)|430
Резервный капитал|440 :: revenue_reserves
Добавочный капитал|450 :: share_premium
Нераспределенная прибыль (непокрытый убыток)|460 :: accumulated_profit => retained_earnings
Чистая прибыль (убыток) отчетного периода|470
Целевое финансирование|480
ИТОГО по разделу III|490 :: total_equity => total_equity
IV. ДОЛГОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
Долгосрочные кредиты и займы|510 :: bank_long + owner_loan => long_term_debt
Долгосрочные обязательства по лизинговым платежам|520
Отложенные налоговые обязательства|530 => deferred_tax_liabilities
Резервы предстоящих платежей|550 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
ИТОГО по разделу IV|590 :: total_noncurrent_liabilities => total_noncurrent_liabilities
V. КРАТКОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
Краткосрочные кредиты и займы|610 :: bank_short => short_term_debt
Краткосрочная часть долгосрочных обязательств|620 :: bank_portion => current_portion_long_term_debt
Краткосрочная кредиторская задолженность|630 :: trade_payables + advances_received + taxes_and_social + current_tax_payable + employee_payables + accrued_expenses + other_current_liabilities
в том числе:
поставщикам, подрядчикам, исполнителям|631 :: trade_payables => trade_payables
по авансам полученным|632 :: advances_received
по налогам и сборам|633 :: vat_payable + current_tax_payable
по социальному страхованию и обеспечению|634 :: social_payable
по оплате труда|635 => employee_payables
прочим кредиторам|638 :: accrued_expenses + other_current_liabilities
Доходы будущих периодов|650 :: deferred_income
Резервы предстоящих платежей|660 :: provisions_current => provisions_current
ИТОГО по разделу V|690 :: total_current_liabilities => total_current_liabilities
БАЛАНС|700 :: total_liabilities_and_equity => total_liabilities_and_equity
"""


BELARUSIAN_INCOME = """
Выручка от реализации продукции, товаров, работ, услуг|010 => revenue
Себестоимость реализованной продукции, товаров, работ, услуг|020 :: - cost_of_sales => -cost_of_sales
Валовая прибыль|030 => gross_profit
Управленческие расходы|040 :: - general_admin_expenses => -general_admin_expenses
Расходы на реализацию|050 :: - selling_expenses => -selling_expenses
Прибыль (убыток) от реализации продукции, товаров, работ, услуг|060 :: gross_profit - sga_expenses
Прочие доходы по текущей деятельности|070 :: other_operating_income => other_operating_income
Прочие расходы по текущей деятельности|080
Прибыль (убыток) от текущей деятельности|090 :: operating_profit => operating_profit
Доходы по инвестиционной деятельности|100 :: interest_income
в том числе: проценты к получению|103 :: interest_income => interest_income
Расходы по инвестиционной деятельности|110
Доходы по финансовой деятельности|120
Расходы по финансовой деятельности|130 :: - interest_expense
в том числе: проценты к уплате|131 :: - interest_expense => -interest_expense
Прибыль (убыток) от инвестиционной и финансовой деятельности|140 :: net_financial_result
Прибыль (убыток) до налогообложения|150 :: profit_before_tax => profit_before_tax
Налог на прибыль|160 :: - current_tax
Изменение отложенных налоговых активов|170
Изменение отложенных налоговых обязательств|180 :: - deferred_tax
Чистая прибыль (убыток)|210 :: net_income => net_income
"""


def bracketed(amount: float) -> str:
    """An amount as Eastern forms print it: thousands parted by blanks, outflows in brackets."""
    words = f"{abs(amount):,.0f}".replace(",", " ")
    return f"({words})" if amount < 0 else words


def belarusian() -> Form:
    """The Belarusian balance sheet and income statement of order 104, amounts as texts."""
    form = Form(company("ОАО Гроднопласт", seed=2), "отчетность 2024.xlsx", date(2024, 12, 31))
    form.leave_open(
        "other_receivables trade_receivables receivables_total contract_liabilities other_tax_social_payables other_current_liabilities other_reserves share_premium revenue_reserves income_tax_expense net_financial_result current_tax_payable other_current_assets"
    )
    texts = Print(words=bracketed, zero="-")
    page = form.page("Баланс")
    page.put(None, None, None, "Приложение 1 к Национальному стандарту бухгалтерского учета и отчетности")
    page.put(None, None, None, "«Индивидуальная бухгалтерская отчетность», 12.12.2016 № 104")
    page.put("БУХГАЛТЕРСКИЙ БАЛАНС")
    page.put("на 31 декабря 2024 года")
    page.put("Организация", "ОАО Гроднопласт")
    page.put("Учетный номер плательщика", "500187342")
    page.put("Вид экономической деятельности", "Производство изделий из пластмасс")
    page.put("Единица измерения", "тыс. руб.")
    page.put("Адрес", "230026, г. Гродно, ул. Победы, 12")
    page.skip()
    page.put("Дата утверждения", "28.03.2025")
    page.put("Дата отправки", "31.03.2025")
    page.skip()
    columns = [0, 1, Amount(0), Amount(1)]
    page.put("Активы", "Код строки", "На 31 декабря 2024 года", "На 31 декабря 2023 года")
    page.put(1, 2, 3, 4)
    page.table(BELARUSIAN, columns, prints=texts)
    page.put("Собственный капитал и обязательства", "Код строки", "На 31 декабря 2024 года", "На 31 декабря 2023 года")
    page.put(1, 2, 3, 4)
    page.table(BELARUSIAN_FUNDS, columns, prints=texts)
    page.skip()
    page.put("Руководитель", "_________")
    page.put("Главный бухгалтер", "_________")
    page.put("26 марта 2025 г.")
    page = form.page("ОПУ")
    page.put("ОТЧЕТ О ПРИБЫЛЯХ И УБЫТКАХ")
    page.put("за январь - декабрь 2024 года")
    page.put("Единица измерения", "тыс. руб.")
    page.put("Наименование показателей", "Код строки", "За январь - декабрь 2024 года", "За январь - декабрь 2023 года")
    page.put(1, 2, 3, 4)
    page.table(BELARUSIAN_INCOME, columns, prints=texts)
    page.put("26 марта 2025 г.")
    return form


RUSSIAN = """
|АКТИВ
|I. ВНЕОБОРОТНЫЕ АКТИВЫ
3.1|Нематериальные активы|1110 :: intangibles => intangible_assets
3.2|Основные средства|1150 => property_plant_equipment
|Доходные вложения в материальные ценности|1160
3.5|Финансовые вложения|1170 :: financial_assets => long_term_investments
|Отложенные налоговые активы|1180 => deferred_tax_assets
|Прочие внеоборотные активы|1190
|Итого по разделу I|1100 :: total_noncurrent_assets => total_noncurrent_assets
|II. ОБОРОТНЫЕ АКТИВЫ
4.1|Запасы|1210 :: raw_inventories => inventories
|в том числе: сырье, материалы|12101 :: raw
|затраты в незавершенном производстве|12102 :: wip
|готовая продукция|12103 :: finished
|Налог на добавленную стоимость по приобретенным ценностям|1220 :: vat_receivable
5.1|Дебиторская задолженность|1230 :: trade_receivables + sundry_receivables + advances_paid
|в том числе: расчеты с покупателями и заказчиками|12301 :: trade_receivables => trade_receivables
|расчеты с поставщиками и подрядчиками (авансы выданные)|12302 :: advances_paid
|расчеты с разными дебиторами|12303 :: sundry_receivables
3.6|Финансовые вложения (за исключением денежных эквивалентов)|1240 :: short_term_investments => short_term_investments
|Денежные средства и денежные эквиваленты|1250 => cash_and_equivalents
|Прочие оборотные активы|1260 :: prepaid_expenses => other_current_assets
|Итого по разделу II|1200 :: total_current_assets => total_current_assets
|БАЛАНС|1600 :: total_assets => total_assets
"""


RUSSIAN_FUNDS = """
|ПАССИВ
|III. КАПИТАЛ И РЕЗЕРВЫ
|Уставный капитал (складочный капитал, уставный фонд, вклады товарищей)|1310 => share_capital
|Собственные акции, выкупленные у акционеров|1320
|Переоценка внеоборотных активов|1340
|Добавочный капитал (без переоценки)|1350 :: share_premium
|Резервный капитал|1360 :: revenue_reserves
|Нераспределенная прибыль (непокрытый убыток)|1370 :: accumulated_profit => retained_earnings
|Итого по разделу III|1300 :: total_equity => total_equity
|IV. ДОЛГОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
|Заемные средства|1410 :: bank_long + owner_loan => long_term_debt
|Отложенные налоговые обязательства|1420 => deferred_tax_liabilities
7|Оценочные обязательства|1430 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
|Прочие обязательства|1450
|Итого по разделу IV|1400 :: total_noncurrent_liabilities => total_noncurrent_liabilities
|V. КРАТКОСРОЧНЫЕ ОБЯЗАТЕЛЬСТВА
|Заемные средства|1510 :: bank_current => short_term_debt
5.3|Кредиторская задолженность|1520 :: trade_payables + advances_received + taxes_and_social + current_tax_payable + employee_payables + accrued_expenses + other_current_liabilities
|в том числе: расчеты с поставщиками и подрядчиками|15201 :: trade_payables => trade_payables
|расчеты с покупателями и заказчиками (авансы полученные)|15202 :: advances_received
|расчеты по налогам и сборам|15203 :: vat_payable + current_tax_payable
|расчеты по социальному страхованию|15204 :: social_payable
|расчеты с персоналом по оплате труда|15205 :: employee_payables => employee_payables
|расчеты с разными кредиторами|15206 :: accrued_expenses + other_current_liabilities
|Доходы будущих периодов|1530 :: deferred_income
7|Оценочные обязательства|1540 :: provisions_current => provisions_current
|Прочие обязательства|1550
|Итого по разделу V|1500 :: total_current_liabilities => total_current_liabilities
|БАЛАНС|1700 :: total_liabilities_and_equity => total_liabilities_and_equity
"""


RUSSIAN_INCOME = """
|Выручка|2110 => revenue
|Себестоимость продаж|2120 :: - cost_of_sales => -cost_of_sales
|Валовая прибыль (убыток)|2100 => gross_profit
|Коммерческие расходы|2210 :: - selling_expenses => -selling_expenses
|Управленческие расходы|2220 :: - general_admin_expenses => -general_admin_expenses
|Прибыль (убыток) от продаж|2200 :: gross_profit - sga_expenses
|Доходы от участия в других организациях|2310
|Проценты к получению|2320 :: interest_income => interest_income
|Проценты к уплате|2330 :: - interest_expense => -interest_expense
|Прочие доходы|2340 :: other_operating_income
|Прочие расходы|2350
|Прибыль (убыток) до налогообложения|2300 :: profit_before_tax => profit_before_tax
|Налог на прибыль организаций|2410 :: - income_tax_expense => -income_tax_expense
|в том числе: текущий налог на прибыль организаций|2411 :: - current_tax
|отложенный налог на прибыль организаций|2412 :: - deferred_tax
|Прочее|2460
|Чистая прибыль (убыток)|2400 :: net_income => net_income
|СПРАВОЧНО
|Совокупный финансовый результат периода|2500 :: net_income
|Базовая прибыль (убыток) на акцию|2900
"""


def russian_filed() -> Form:
    """The Russian form 0710001 as accounting programs export it: three dates, the codes of the statistics office in the head."""
    form = Form(company("ООО «Камаполимер»", seed=3), "Бухгалтерская отчетность за 2024.xlsx", date(2024, 12, 31))
    form.leave_open(
        "other_receivables receivables_total contract_liabilities other_tax_social_payables other_current_liabilities other_reserves share_premium revenue_reserves current_tax_payable other_operating_income operating_profit other_financial_result"
    )
    prints = Print(words=bracketed, zero="-")
    page = form.page("Лист1")
    russian_head(page, "Бухгалтерский баланс", "на 31 декабря 2024 г.", "0710001")
    columns = [0, 1, 2, Amount(0), Amount(1), Amount(2)]
    days = ("На 31 декабря 2024 г.", "На 31 декабря 2023 г.", "На 31 декабря 2022 г.")
    page.put("Пояснения", "Наименование показателя", "Код", *days)
    page.table(RUSSIAN, columns, prints=prints)
    page.put(None, None, None, None, None, "Форма 0710001 с.2")
    page.put("Пояснения", "Наименование показателя", "Код", *days)
    page.table(RUSSIAN_FUNDS, columns, prints=prints)
    page.put(None, "Руководитель", "(подпись)", "(расшифровка подписи)")
    page.put(None, "28 марта 2025 г.")
    page.skip(2)
    russian_head(page, "Отчет о финансовых результатах", "за Январь - Декабрь 2024 г.", "0710002")
    page.put(
        "Пояснения", "Наименование показателя", "Код", "За Январь - Декабрь 2024 г.", "За Январь - Декабрь 2023 г."
    )
    page.table(RUSSIAN_INCOME, columns[:5], prints=prints)
    page.put(None, "28 марта 2025 г.")
    return form


def russian_head(page: Page, title: str, day: str, code: str) -> None:
    page.put(
        None,
        None,
        None,
        None,
        None,
        "Приложение № 1 к Приказу Министерства финансов Российской Федерации от 02.07.2010 № 66н",
    )
    page.put(None, None, None, None, None, "(в ред. Приказов Минфина России от 05.10.2011 № 124н, от 06.04.2015 № 57н)")
    page.put(None, title)
    page.put(None, day, None, None, None, "Коды")
    page.put(None, None, None, None, "Форма по ОКУД", code)
    page.put(None, None, None, None, "Дата (число, месяц, год)", "31 12 2024")
    page.put("Организация", page.form.company.name, None, None, "по ОКПО", "48291035")
    page.put("Идентификационный номер налогоплательщика", None, None, None, "ИНН", "1650287341")
    page.put("Вид экономической деятельности", "Производство пластмасс", None, None, "по ОКВЭД 2", "20.16")
    page.put("Организационно-правовая форма / форма собственности", None, None, None, "по ОКОПФ / ОКФС", "12300 / 16")
    page.put("Единица измерения:", "тыс. руб.", None, None, "по ОКЕИ", "384")
    page.put("Местонахождение (адрес)", "423800, Татарстан Респ, Набережные Челны г, Промышленная ул, дом 7")
    page.put("Бухгалтерская отчетность подлежит обязательному аудиту", "X ДА", "НЕТ")
    page.skip()


FORMS: tuple[Callable[[], Form], ...] = (
    belarusian,
    russian_filed,
)
