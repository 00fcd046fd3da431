"""Russia: forms 1 and 2 over several years as a reporting service saves them, a row a year, a column a line code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.addresses import a1
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

BALANCE = """
Нематериальные активы | 1110 :: intangibles => intangible_assets
Результаты исследований и разработок | 1120
Основные средства | 1150 => property_plant_equipment
Финансовые вложения | 1170 :: financial_assets => long_term_investments
Отложенные налоговые активы | 1180 => deferred_tax_assets
Прочие внеоборотные активы | 1190
Итого внеоборотных активов | 1100 => total_noncurrent_assets
Запасы | 1210 => inventories
НДС по приобретенным ценностям | 1220 :: vat_receivable
Дебиторская задолженность | 1230 :: trade_receivables + sundry_receivables => receivables_total/trade_receivables
Финансовые вложения (кроме ден. эквивалентов) | 1240 => short_term_investments
Денежные средства и денежные эквиваленты | 1250 => cash_and_equivalents
Прочие оборотные активы | 1260 :: prepaid_expenses => other_current_assets
Итого оборотных активов | 1200 => total_current_assets
БАЛАНС (актив) | 1600 => total_assets
Уставный капитал | 1310 => share_capital
Собственные акции, выкупленные у акционеров | 1320
Добавочный капитал (без переоценки) | 1350 => share_premium
Резервный капитал | 1360 :: legal_reserve
Нераспределенная прибыль (непокрытый убыток) | 1370 :: free_reserves + accumulated_profit => retained_earnings
Итого капитал | 1300 => total_equity
Долгосрочные заемные средства | 1410 :: bank_long + owner_loan => long_term_debt
Отложенные налоговые обязательства | 1420 => deferred_tax_liabilities
Долгосрочные оценочные обязательства | 1430 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
Прочие долгосрочные обязательства | 1450
Итого долгосрочных обязательств | 1400 => total_noncurrent_liabilities
Краткосрочные заемные средства | 1510 :: bank_current => short_term_debt
Кредиторская задолженность | 1520 :: trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
Доходы будущих периодов | 1530 :: deferred_income
Краткосрочные оценочные обязательства | 1540 => provisions_current
Прочие краткосрочные обязательства | 1550 => other_current_liabilities
Итого краткосрочных обязательств | 1500 => total_current_liabilities
БАЛАНС (пассив) | 1700 => total_liabilities_and_equity
"""
INCOME = """
Выручка | 2110 => revenue
Себестоимость продаж | 2120 => cost_of_sales
Валовая прибыль (убыток) | 2100 => gross_profit
Коммерческие расходы | 2210 => selling_expenses
Управленческие расходы | 2220 => general_admin_expenses
Прибыль (убыток) от продаж | 2200 :: gross_profit - sga_expenses
Доходы от участия в других организациях | 2310
Проценты к получению | 2320 => interest_income
Проценты к уплате | 2330 => interest_expense
Прочие доходы | 2340 :: other_operating_income + fx_gain
Прочие расходы | 2350 :: fx_loss
Прибыль (убыток) до налогообложения | 2300 => profit_before_tax
Налог на прибыль | 2410 => income_tax_expense
Чистая прибыль (убыток) | 2400 => net_income
"""


def _turned(page: Page, below: int) -> None:
    """Makes rows of the sheet's columns, so many rows below its top, and takes the spots of what is noted along."""
    spots = {(page.name, a1(row, column)): (page.name, a1(column + below, row)) for row, column in page.cells}
    page.cells = {(column + below, row): cell for (row, column), cell in page.cells.items()}
    for key, wanted in page.form.truth.items():
        page.form.truth[key] = replace(wanted, spots=tuple(spots.get(spot, spot) for spot in wanted.spots))
    page.row = 1


def years_down_rows() -> Form:
    """A row a year and a column a line code, four years the oldest first, costs without a sign, thousands of roubles."""
    books = company(
        'ООО "Северный комбинат полимеров"',
        "manufacturer",
        "healthy",
        sales=486_000,
        years=4,
        last=2023,
        without=EXCEPTIONAL,
    )
    form = Form(books, "Выгрузка_отчетности_2020-2023.xlsx", date(2023, 12, 31), prints=Print(1000, zero=0.0))
    form.leave_open(
        "other_financial_result goodwill trade_payables contract_liabilities other_reserves revenue_reserves other_operating_income "
        "other_operating_expenses other_receivables trade_receivables receivables_total operating_profit deferred_income_bs "
        "sga_expenses total_operating_expenses ebitda employees"
    )
    years = (Amount(3), Amount(2), Amount(1), Amount(0))
    for name, title, heads, drawn in (
        ("Баланс (ф.1)", "Бухгалтерский баланс", tuple(f"31.12.{year}" for year in range(2020, 2024)), BALANCE),
        ("ОФР (ф.2)", "Отчет о финансовых результатах", tuple(f"{year} год" for year in range(2020, 2024)), INCOME),
    ):
        page = form.page(name)
        page.put("Показатель", "Код строки", *heads)
        page.table(drawn, (0, 1, *years))
        _turned(page, below=4)
        page.put(f"{title}, тыс. руб.")
        page.put(f"Организация: {books.name}")
        page.put("ИНН 0000000000, ОКПО 00000000")
    page = form.page("Справочно")
    page.put("Год", "Коэф. текущей ликвидности", "Рентабельность продаж, %", "Среднесписочная численность")
    for back, staff in ((3, 312.0), (2, 318.0), (1, 331.0), (0, 327.0)):
        liquidity = books.amount("total_current_assets", back) / books.amount("total_current_liabilities", back)
        margin = 100 * books.amount("net_income", back) / books.amount("revenue", back)
        page.put(float(2023 - back), round(liquidity, 2), round(margin, 1), staff)
    return form


FORMS = (years_down_rows,)
