"""Kazakhstan: the balance and the statement of profit and loss of the ministry's forms, in Russian, with row codes."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
I. Краткосрочные активы
Денежные средства и их эквиваленты | 010 :: cash_and_equivalents => cash_and_equivalents
Прочие краткосрочные финансовые активы | 015 :: short_term_investments => short_term_investments
Краткосрочная торговая и прочая дебиторская задолженность | 016 :: trade_receivables + other_receivables => trade_receivables/receivables_total
Запасы | 020 :: raw_inventories => inventories
Прочие краткосрочные активы | 022 :: prepaid_expenses + advances_paid => other_current_assets
*Итого краткосрочных активов (сумма строк с 010 по 022) | 100 :: total_current_assets => total_current_assets
II. Долгосрочные активы
Прочие долгосрочные финансовые активы | 114 :: long_term_investments => long_term_investments
Долгосрочная торговая и прочая дебиторская задолженность | 115 :: deposits => long_term_receivables
Основные средства | 121 :: property_plant_equipment => property_plant_equipment
Нематериальные активы | 125 :: intangibles => intangible_assets
Отложенные налоговые активы | 126 :: deferred_tax_assets => deferred_tax_assets
*Итого долгосрочных активов (сумма строк с 110 по 127) | 200 :: total_noncurrent_assets => total_noncurrent_assets
*Баланс (строка 100 + строка 101 + строка 200) | :: total_assets => total_assets
III. Краткосрочные обязательства
Краткосрочные займы | 210 :: bank_current => short_term_debt
Краткосрочная торговая и прочая кредиторская задолженность | 214 :: trade_payables + accrued_expenses => trade_payables
Краткосрочные оценочные обязательства | 215 :: provisions_current => provisions_current
Текущие налоговые обязательства по подоходному налогу | 216 :: current_tax_payable => current_tax_payable
Вознаграждения работникам | 217 :: employee_payables => employee_payables
Прочие краткосрочные обязательства | 222 :: contract_liabilities + taxes_and_social + other_current_liabilities => other_current_liabilities
*Итого краткосрочных обязательств (сумма строк с 210 по 222) | 300 :: total_current_liabilities => total_current_liabilities
IV. Долгосрочные обязательства
Долгосрочные займы | 310 :: bank_long + owner_loan => long_term_debt
Долгосрочные оценочные обязательства | 315 :: provisions_noncurrent => provisions_noncurrent
Отложенные налоговые обязательства | 316 :: deferred_tax_liabilities => deferred_tax_liabilities
Вознаграждения работникам | 317 :: pension_obligations => pension_obligations
*Итого долгосрочных обязательств (сумма строк с 310 по 321) | 400 :: total_noncurrent_liabilities => total_noncurrent_liabilities
V. Капитал
Уставный (акционерный) капитал | 410 :: share_capital => share_capital
Эмиссионный доход | 411 :: share_premium => share_premium
Резервы | 413 :: revenue_reserves
Нераспределенная прибыль (непокрытый убыток) | 414 :: accumulated_profit => retained_earnings
*Всего капитал (строка 420 +/- строка 421) | 500 :: total_equity => total_equity
*Баланс (строка 300 + строка 301 + строка 400 + строка 500) | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Выручка | 010 :: revenue => revenue
Себестоимость реализованных товаров и услуг | 011 :: cost_of_sales => cost_of_sales
*Валовая прибыль (строка 010 – строка 011) | 012 :: gross_profit => gross_profit
Расходы по реализации | 013 :: selling_expenses => selling_expenses
Административные расходы | 014 :: general_admin_expenses => general_admin_expenses
Прочие доходы | 016 :: other_operating_income => other_operating_income
*Итого операционная прибыль (убыток) (+/- строки с 012 по 016) | 020 :: operating_profit => operating_profit
Доходы по финансированию | 021 :: interest_income => interest_income
Расходы по финансированию | 022 :: interest_expense => interest_expense
*Прибыль (убыток) до налогообложения (+/- строки с 020 по 025) | 100 :: profit_before_tax => profit_before_tax
Расходы по подоходному налогу | 101 :: income_tax_expense => income_tax_expense
*Прибыль (убыток) после налогообложения от продолжающейся деятельности (строка 100 – строка 101) | 200 :: net_income
*Прибыль за год (строка 200 + строка 201) | 300 :: net_income => net_income
"""


def kazakh() -> Form:
    """Row codes that look like amounts, sums of rows inside the labels, the same word for both totals."""
    books = company("ТОО «Алтын Дән»", "manufacturer", sales=1_900_000, years=2)
    form = Form(books, "Финансовая отчетность 2024.xlsx", prints=Print(1000, 0, "#,##0"))
    form.leave_open("goodwill other_reserves revenue_reserves total_operating_income")
    for name, title, drawn, heads in (
        (
            "Ф1",
            "Бухгалтерский баланс по состоянию на 31 декабря 2024 года",
            BALANCE,
            ("На конец отчетного периода", "На начало отчетного периода"),
        ),
        (
            "Ф2",
            "Отчет о прибылях и убытках за год, заканчивающийся 31 декабря 2024 года",
            INCOME,
            ("За отчетный период", "За предыдущий период"),
        ),
    ):
        page = form.page(name)
        page.put(f"Наименование организации: {books.name}")
        page.put(title)
        page.put(None, None, None, "тыс. тенге")
        page.put("Наименование показателей", "Код строки", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (kazakh,)
