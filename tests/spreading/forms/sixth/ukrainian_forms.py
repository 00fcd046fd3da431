"""Ukraine: forms 1 and 2 of national standards, row codes of four digits, thousands of hryvnia."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
I. Необоротні активи
Нематеріальні активи | 1000 :: intangible_assets => intangible_assets
первісна вартість | 1001 :: software_gross
накопичена амортизація | 1002 :: - software_worn
Незавершені капітальні інвестиції | 1005 :: construction => +property_plant_equipment
Основні засоби | 1010 :: property_plant_equipment - construction => +property_plant_equipment
первісна вартість | 1011 :: property_plant_equipment_gross - construction
знос | 1012 :: - accumulated_depreciation => -accumulated_depreciation
інші фінансові інвестиції | 1035 :: long_term_investments => long_term_investments
Довгострокова дебіторська заборгованість | 1040 :: deposits => long_term_receivables
Відстрочені податкові активи | 1045 :: deferred_tax_assets => deferred_tax_assets
Гудвіл | 1050 :: goodwill => goodwill
Усього за розділом I | 1095 :: total_noncurrent_assets => total_noncurrent_assets
II. Оборотні активи
Запаси | 1100 :: raw_inventories => inventories
Виробничі запаси | 1101 :: raw
Незавершене виробництво | 1102 :: wip
Готова продукція | 1103 :: finished
Дебіторська заборгованість за продукцію, товари, роботи, послуги | 1125 :: trade_receivables => trade_receivables
Дебіторська заборгованість за розрахунками: за виданими авансами | 1130 :: advances_paid
з бюджетом | 1135 :: vat_receivable
Інша поточна дебіторська заборгованість | 1155 :: sundry_receivables => other_receivables
Поточні фінансові інвестиції | 1160 :: short_term_investments => short_term_investments
Гроші та їх еквіваленти | 1165 :: cash_and_equivalents => cash_and_equivalents
Витрати майбутніх періодів | 1170 :: prepaid_expenses => prepaid_expenses
Усього за розділом II | 1195 :: total_current_assets => total_current_assets
Баланс | 1300 :: total_assets => total_assets
"""
FUNDS = """
I. Власний капітал
Зареєстрований (пайовий) капітал | 1400 :: share_capital => share_capital
Додатковий капітал | 1410 :: share_premium
Резервний капітал | 1415 :: revenue_reserves
Нерозподілений прибуток (непокритий збиток) | 1420 :: accumulated_profit => retained_earnings
Усього за розділом I | 1495 :: total_equity => total_equity
II. Довгострокові зобов'язання і забезпечення
Відстрочені податкові зобов'язання | 1500 :: deferred_tax_liabilities => deferred_tax_liabilities
Довгострокові кредити банків | 1510 :: bank_long => long_term_debt
Інші довгострокові зобов'язання | 1515 :: owner_loan => other_noncurrent_liabilities
Довгострокові забезпечення | 1520 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Усього за розділом II | 1595 :: total_noncurrent_liabilities => total_noncurrent_liabilities
IIІ. Поточні зобов'язання і забезпечення
Короткострокові кредити банків | 1600 :: bank_short => short_term_debt
Поточна кредиторська заборгованість за: довгостроковими зобов'язаннями | 1610 :: bank_portion => current_portion_long_term_debt
товари, роботи, послуги | 1615 :: trade_payables => trade_payables
розрахунками з бюджетом | 1620 :: vat_payable + current_tax_payable
розрахунками зі страхування | 1625 :: social_payable
розрахунками з оплати праці | 1630 :: employee_payables => employee_payables
за одержаними авансами | 1635 :: advances_received => +contract_liabilities
Поточні забезпечення | 1660 :: provisions_current => provisions_current
Доходи майбутніх періодів | 1665 :: deferred_income => +contract_liabilities
Інші поточні зобов'язання | 1690 :: accrued_expenses + other_current_liabilities => other_current_liabilities
Усього за розділом IIІ | 1695 :: total_current_liabilities => total_current_liabilities
Баланс | 1900 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Чистий дохід від реалізації продукції (товарів, робіт, послуг) | 2000 :: revenue => revenue
Собівартість реалізованої продукції (товарів, робіт, послуг) | 2050 :: - cost_of_sales => -cost_of_sales
Валовий: прибуток | 2090 :: gross_profit => gross_profit
Інші операційні доходи | 2120 :: other_operating_income => other_operating_income
Адміністративні витрати | 2130 :: - general_admin_expenses => -general_admin_expenses
Витрати на збут | 2150 :: - selling_expenses => -selling_expenses
Фінансовий результат від операційної діяльності: прибуток | 2190 :: operating_profit => operating_profit
Інші фінансові доходи | 2220 :: interest_income => interest_income
Фінансові витрати | 2250 :: - interest_expense => -interest_expense
Фінансовий результат до оподаткування: прибуток | 2290 :: profit_before_tax => profit_before_tax
Витрати (дохід) з податку на прибуток | 2300 :: - income_tax_expense => -income_tax_expense
Чистий фінансовий результат: прибуток | 2350 :: net_income => net_income
"""


def ukrainian_forms() -> Form:
    """Start of the period before its end in the balance, the reverse in results; the same sums of sections."""
    books = company("ТОВ «Карпатські меблі»", "manufacturer", sales=186_000, years=2, without=PLAIN)
    form = Form(books, "Ф1_Ф2_2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_reserves revenue_reserves share_premium other_tax_social_payables current_tax_payable deferred_income_bs total_liabilities accrued_expenses "
        "property_plant_equipment_gross prepaid_expenses pension_obligations total_operating_income contract_liabilities other_receivables other_current_assets current_tax_assets"
    )
    page = form.page("Форма 1")
    page.put(f"Підприємство {books.name}")
    page.put("Одиниця виміру: тис. грн. без десяткового знака")
    page.put("Баланс (Звіт про фінансовий стан) на 31 грудня 2024 р.")
    page.put("Актив", "Код рядка", "На початок звітного періоду", "На кінець звітного періоду")
    page.put(1.0, 2.0, 3.0, 4.0)
    page.table(BALANCE, (0, 1, Amount(1), Amount(0)))
    page.put("Пасив", "Код рядка", "На початок звітного періоду", "На кінець звітного періоду")
    page.put(1.0, 2.0, 3.0, 4.0)
    page.table(FUNDS, (0, 1, Amount(1), Amount(0)))
    page = form.page("Форма 2")
    page.put("Звіт про фінансові результати (Звіт про сукупний дохід) за 2024 рік")
    page.put("Стаття", "Код рядка", "За звітний період", "За аналогічний період попереднього року")
    page.put(1.0, 2.0, 3.0, 4.0)
    page.table(INCOME, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (ukrainian_forms,)
