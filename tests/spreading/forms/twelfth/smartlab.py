"""A Russian investors' site: units behind every label, milliards of roubles beside per cent and roubles a share, LTM last."""

from __future__ import annotations

from datetime import date

from finvet.model import Period
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import between, past, rolling

DRAWN = """
Выручка, млрд руб :: revenue => revenue
Операционная прибыль, млрд руб :: operating_profit => operating_profit
EBITDA, млрд руб :: ebitda => ebitda
Чистая прибыль, млрд руб :: net_income => net_income
Опер. денежный поток, млрд руб :: cf_operating => cf_operating
CAPEX, млрд руб :: capex
FCF, млрд руб :: cf_operating - capex
Див.выплата, млрд руб :: dividends_declared
Дивиденд, руб/акцию
Див доход, ао, %
Дивиденды/прибыль, %
Опер. расходы, млрд руб :: sga_expenses
Себестоимость, млрд руб :: cost_of_sales => cost_of_sales
Амортизация, млрд руб :: depreciation_amortisation => depreciation_amortisation
Расх на персонал, млрд руб :: personnel_expenses => personnel_expenses
Процентные расходы, млрд руб :: interest_expense => interest_expense
Активы, млрд руб :: total_assets => total_assets
Чистые активы, млрд руб :: total_equity => total_equity/net_assets
Долг, млрд руб :: bank_debt + owner_loan
Наличность, млрд руб :: cash_and_equivalents => cash_and_equivalents
Чистый долг, млрд руб :: bank_debt + owner_loan - cash_and_equivalents
Цена акции ао, руб
Число акций ао, млн
Капитализация, млрд руб
EV, млрд руб
Рентаб EBITDA, %
Чистая рентаб, %
P/E
Долг/EBITDA
"""
OTHERS = {
    "Дивиденд, руб/акцию": (11.2, 12.9, 14.0, 15.5, 15.5),
    "Див доход, ао, %": ("6.1%", "7.4%", "8.0%", "7.9%", "8.2%"),
    "Дивиденды/прибыль, %": ("35%", "33%", "38%", "35%", "34%"),
    "Цена акции ао, руб": (184.0, 171.5, 176.2, 196.0, 189.1),
    "Число акций ао, млн": (420.0, 420.0, 420.0, 420.0, 420.0),
    "Капитализация, млрд руб": (77.3, 72.0, 74.0, 82.3, 79.4),
    "EV, млрд руб": (91.2, 85.8, 88.0, 95.1, 92.0),
    "Рентаб EBITDA, %": ("14.2%", "15.1%", "14.9%", "15.8%", "15.5%"),
    "Чистая рентаб, %": ("6.0%", "6.6%", "6.3%", "7.0%", "6.9%"),
    "P/E": (9.1, 7.7, 8.0, 7.6, 7.4),
    "Долг/EBITDA": (1.4, 1.2, 1.2, 0.9, 0.9),
}


def smartlab() -> Form:
    """One table of four years and LTM, dates of reports below the years."""
    grown = company(
        "Северокаменский трубный завод", sales=64_100, step=1e6, years=5, last=2025, seed=221, without=PLAIN
    )
    books = past(grown)
    form = Form(books, "smart-lab_SKTZ_MSFO.xlsx", dated=False, prints=Print(1e9, 2, "0.00"))
    form.leave_open(
        "cf_capex sga_expenses total_operating_expenses cf_dividends_paid dividends_declared total_debt net_debt "
        "financial_debt_unsplit market_capitalisation shares_outstanding other_operating_expenses free_cash_flow cf_depreciation"
    )
    later, end = rolling(grown, 2), Period(2025, date(2025, 6, 30), 12)
    page = form.page("МСФО годовые")
    page.put("Северокаменский трубный завод (SKTZ) МСФО годовые значения")
    page.put(None, 2021.0, 2022.0, 2023.0, 2024.0, "LTM ?")
    page.put("Дата отчета", "11.03.2022", "10.03.2023", "07.03.2024", "12.03.2025", "28.08.2025")
    page.put("Валюта отчета", *["RUB"] * 5)
    top = page.row
    columns = (0, *(Amount(back) for back in (3, 2, 1, 0)), Amount(0, books=later, period=end, counts=False))
    page.table(DRAWN, columns)
    for label, values in OTHERS.items():
        between(page, top, label, values)
    return form


FORMS = (smartlab,)
