"""Republika Srpska: balance and income of a company in Cyrillic, convertible marks, words apart from those of Belgrade."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
АКТИВА
Стална имовина :: total_noncurrent_assets => total_noncurrent_assets
Нематеријална улагања :: intangibles => intangible_assets
Некретнине, постројења и опрема :: property_plant_equipment => property_plant_equipment
Дугорочни финансијски пласмани :: financial_assets => long_term_investments
Текућа имовина :: total_current_assets => total_current_assets
Залихе :: inventories => inventories
Потраживања од купаца :: trade_receivables => trade_receivables
Друга краткорочна потраживања :: other_receivables => other_receivables
Краткорочни финансијски пласмани :: short_term_investments => short_term_investments
Готовински еквиваленти и готовина :: cash_and_equivalents => cash_and_equivalents
Активна временска разграничења :: prepaid_expenses => prepaid_expenses
Пословна актива :: total_assets => total_assets
ПАСИВА
Капитал :: total_equity => total_equity
Основни капитал :: share_capital => share_capital
Емисиона премија :: share_premium => share_premium
Законске резерве :: revenue_reserves => revenue_reserves
Нераспоређени добитак :: accumulated_profit => retained_earnings
Дугорочна резервисања :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Дугорочне обавезе :: bank_long + owner_loan
Дугорочни кредити од банака :: bank_long => long_term_debt
Дугорочне обавезе према повезаним лицима :: owner_loan => related_party_payables_noncurrent
Краткорочне обавезе :: total_current_liabilities => total_current_liabilities
Краткорочни кредити :: bank_short => short_term_debt
Дио дугорочних кредита који доспијева до једне године :: bank_portion => current_portion_long_term_debt
Обавезе према добављачима :: trade_payables => trade_payables
Примљени аванси :: contract_liabilities => contract_liabilities
Обавезе за зараде и накнаде зарада :: employee_payables => employee_payables
Обавезе за порез на добитак :: current_tax_payable => current_tax_payable
Остале краткорочне обавезе :: taxes_and_social + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
Пословна пасива :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Приходи од продаје :: revenue => revenue
Остали пословни приходи :: other_operating_income => other_operating_income
Трошкови материјала :: materials - change_in_inventories_fg - own_work_capitalised => materials_consumed
Трошкови зарада, накнада зарада и остали лични расходи :: personnel_expenses => personnel_expenses
Трошкови производних услуга :: external_services => external_services
Трошкови амортизације :: depreciation_amortisation => depreciation_amortisation
Нематеријални трошкови :: operating_charges => other_operating_expenses
Пословни добитак :: operating_profit => operating_profit
Финансијски приходи :: interest_income => interest_income
Финансијски расходи :: interest_expense => interest_expense
Добитак прије опорезивања :: profit_before_tax => profit_before_tax
Порески расходи периода :: income_tax_expense => income_tax_expense
Нето добитак :: net_income => net_income
"""


def bosnian_serbian() -> Form:
    """Sums above their parts, ijekavian spelling, two years as day and month with a dot."""
    books = company(
        "Врбас Намјештај д.о.о. Бања Лука",
        "manufacturer",
        sales=31_000,
        step=100.0,
        years=2,
        without=(*PLAIN, *DEFERRED_TAX),
    )
    form = Form(books, "Bilans 2024.xlsx", prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "goodwill total_noncurrent_liabilities other_current_liabilities total_liabilities accrued_expenses other_tax_social_payables total_operating_expenses total_operating_income"
    )
    for name, title, drawn in (
        ("Биланс стања", "Биланс стања на дан 31.12.2024. године", POSITION),
        ("Биланс успјеха", "Биланс успјеха за период од 01.01. до 31.12.2024. године", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(у конвертибилним маркама)")
        page.put("Позиција", "31.12.2024.", "31.12.2023.")
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (bosnian_serbian,)
