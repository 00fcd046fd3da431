"""Sweden: accounts as a company directory tabulates them, months of year ends across, thousands of kronor."""

from __future__ import annotations

from tests.spreading.forms.later.books import share, split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
*Resultaträkning
Nettoomsättning :: revenue => revenue
Övrig omsättning :: other_operating_income => other_operating_income
Rörelseresultat (EBIT) :: operating_profit => operating_profit
Resultat efter finansnetto :: profit_before_tax => ordinary_profit/profit_before_tax
Årets resultat :: net_income => net_income
"""
ASSETS = """
*Balansräkningar
Tecknat ej inbetalt kapital :: raised - raised
Anläggningstillgångar :: total_noncurrent_assets => total_noncurrent_assets
Omsättningstillgångar :: total_current_assets => total_current_assets
Tillgångar :: total_assets => total_assets
Fritt eget kapital :: total_equity - share_capital - legal_reserve
Obeskattade reserver (tkr) :: raised - raised
Avsättningar (tkr) :: provisions => provisions_total
Långfristiga skulder :: bank_long + owner_loan
Kortfristiga skulder :: total_current_liabilities - provisions_current
Skulder och eget kapital :: total_assets => total_liabilities_and_equity
"""
PAY = """
*Löner & utdelning
Löner till styrelse och VD :: directors
Löner till övriga :: wages - directors
Varav resultatlön till övriga :: bonus
Sociala kostnader :: social_cost + pension_cost
Utdelning till aktieägare :: dividends_declared => dividends_declared
Omsättning :: total_operating_income - change_in_inventories_fg - own_work_capitalised
"""
KEYS = """
*Nyckeltal
EBITDA :: ebitda
Vinstmarginal i % :: net_income
Rörelsemarginal (EBIT) i % :: operating_profit
"""


def swedish_directory() -> Form:
    """A page's short statements: no equity but its free part, pay and key figures below."""
    books = company("Åsbo Plåtteknik AB", "manufacturer", sales=71_000, years=4, without=PLAIN + DEFERRED_TAX)
    books = split(books, directors=("wages", 0.07), bonus=("wages", 0.01))
    form = Form(books, "bokslut-asbo.xlsx", prints=Print(1000, 0, "# ##0", zero=0.0), dated=False)
    form.leave_open(
        "total_noncurrent_liabilities total_current_liabilities provisions_total total_equity total_operating_income personnel_expenses "
        "retained_earnings provisions_noncurrent ebitda dividends_declared total_liabilities long_term_debt creditors_total depreciation_amortisation mezzanine_equity"
    )
    years = tuple(Amount(back) for back in range(4))
    page = form.page("Bokslut")
    page.put(f"{books.name} - Bokslut & nyckeltal")
    page.put("Bokslutsperiod", "2024-12", "2023-12", "2022-12", "2021-12")
    page.put("Valutakod", *["SEK"] * 4)
    page.put("Belopp i 1000 kr")
    for drawn in (INCOME, ASSETS, PAY):
        page.table(drawn, (0, *years))
    page.table(
        KEYS,
        (0, *(Amount(back, books=share(books, "revenue", 0.01, fine=100), counts=False) for back in range(4))),
        prints=Print(1, 2, "0.00"),
    )
    return form


FORMS = (swedish_directory,)
