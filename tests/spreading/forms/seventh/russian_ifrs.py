"""Russia: a group's statements after IFRS, in millions of roubles."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
АКТИВЫ
Внеоборотные активы
Основные средства | 8 :: property_plant_equipment => property_plant_equipment
Гудвил | 9 :: goodwill => goodwill
Прочие нематериальные активы | 9 :: intangible_assets => intangible_assets
Прочие долгосрочные финансовые активы | 10 :: financial_assets => long_term_investments
Отложенные налоговые активы | 21 :: deferred_tax_assets => deferred_tax_assets
Итого внеоборотные активы | :: total_noncurrent_assets => total_noncurrent_assets
Оборотные активы
Товарно-материальные запасы | 11 :: inventories => inventories
Торговая дебиторская задолженность | 12 :: trade_receivables => trade_receivables
Прочая дебиторская задолженность и предоплаты | 12 :: other_receivables + prepaid_expenses => other_receivables
Краткосрочные депозиты | 13 :: short_term_investments => short_term_investments
Денежные средства и их эквиваленты | 13 :: cash_and_equivalents => cash_and_equivalents
Итого оборотные активы | :: total_current_assets => total_current_assets
ИТОГО АКТИВЫ | :: total_assets => total_assets
КАПИТАЛ И ОБЯЗАТЕЛЬСТВА
Капитал
Акционерный капитал | 14 :: share_capital => share_capital
Эмиссионный доход | 14 :: share_premium => share_premium
Нераспределенная прибыль | :: retained_earnings => retained_earnings
Итого капитал | :: total_equity => total_equity
Долгосрочные обязательства
Долгосрочные кредиты и займы | 15 :: bank_long + owner_loan => long_term_debt
Обязательства по вознаграждениям работникам | 16 :: pension_obligations => pension_obligations
Резервы | 17 :: provisions_noncurrent => provisions_noncurrent
Отложенные налоговые обязательства | 21 :: deferred_tax_liabilities => deferred_tax_liabilities
Итого долгосрочные обязательства | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Краткосрочные обязательства
Краткосрочные кредиты и займы и текущая часть долгосрочных | 15 :: bank_current => short_term_debt
Торговая кредиторская задолженность | 18 :: trade_payables => trade_payables
Авансы полученные | 18 :: contract_liabilities => contract_liabilities
Налог на прибыль к уплате | :: current_tax_payable => current_tax_payable
Резервы | 17 :: provisions_current => provisions_current
Прочая кредиторская задолженность | 18 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Итого краткосрочные обязательства | :: total_current_liabilities => total_current_liabilities
Итого обязательства | :: total_liabilities => total_liabilities
ИТОГО КАПИТАЛ И ОБЯЗАТЕЛЬСТВА | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Выручка по договорам с покупателями | 5 :: revenue => revenue
Себестоимость реализации | 6 :: - cost_of_sales => -cost_of_sales
Валовая прибыль | :: gross_profit => gross_profit
Коммерческие расходы | 6 :: - selling_expenses => -selling_expenses
Общехозяйственные и административные расходы | 6 :: - general_admin_expenses => -general_admin_expenses
Прочие операционные доходы | 7 :: other_operating_income => other_operating_income
Операционная прибыль | :: operating_profit => operating_profit
Финансовые доходы | 20 :: interest_income => interest_income
Финансовые расходы | 20 :: - interest_expense => -interest_expense
Прибыль до налогообложения | :: profit_before_tax => profit_before_tax
Расход по налогу на прибыль | 21 :: - income_tax_expense => -income_tax_expense
Прибыль за год | :: net_income => net_income
"""
FLOWS = """
Прибыль до налогообложения :: profit_before_tax => cf_start_profit
Амортизация основных средств и нематериальных активов :: depreciation_amortisation => cf_depreciation
Изменение запасов :: cf_change_inventories => cf_change_inventories
Изменение торговой и прочей дебиторской задолженности :: cf_change_receivables => cf_change_receivables
Изменение торговой кредиторской задолженности :: cf_change_payables => cf_change_payables
Прочие корректировки :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
Налог на прибыль уплаченный :: - tax_settled => cf_tax_paid
Чистые денежные средства от операционной деятельности :: cf_operating => cf_operating
Приобретение основных средств :: - capex => cf_capex
Приобретение нематериальных активов :: - capex_intangibles => cf_capex_intangibles
Поступления от выбытия основных средств :: disposal_proceeds => cf_disposal_proceeds
Размещение и возврат депозитов, нетто :: cf_other_investing => cf_other_investing
Чистые денежные средства, использованные в инвестиционной деятельности :: cf_investing => cf_investing
Привлечение кредитов и займов :: borrowed => cf_debt_proceeds
Погашение кредитов и займов :: - repaid => cf_debt_repayment
Дивиденды выплаченные :: - dividends_declared => cf_dividends_paid
Чистые денежные средства от финансовой деятельности :: cf_financing => cf_financing
Чистое изменение денежных средств и их эквивалентов :: cf_net_change => cf_net_change
Денежные средства и их эквиваленты на начало года :: cash_beginning => cash_beginning
Денежные средства и их эквиваленты на конец года :: cash_end => cash_end
"""


def russian_ifrs() -> Form:
    """Words of international standards, days written out in the headings, "млн руб." in brackets."""
    books = company("ПАО «Волжский кабель»", "manufacturer", sales=38_000, step=1_000_000.0, years=2)
    form = Form(books, "МСФО_2024.xlsx", prints=Print(1_000_000, 0, "# ##0;(# ##0)"))
    form.leave_open("cf_other_noncash cf_change_other_wc total_operating_income")
    for name, title, drawn, heads in (
        (
            "ОФП",
            "Консолидированный отчет о финансовом положении",
            POSITION,
            ("31 декабря 2024 г.", "31 декабря 2023 г."),
        ),
        ("ОПУ", "Консолидированный отчет о прибыли или убытке", INCOME, ("2024 г.", "2023 г.")),
        ("ОДДС", "Консолидированный отчет о движении денежных средств", FLOWS, ("2024 г.", "2023 г.")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(в миллионах российских рублей)")
        page.put(None, "Прим.", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "ОДДС" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (russian_ifrs,)
