"""A Danish group's hoved- og nøgletal: five years, newest first, million kroner, results, balance, flows and key ratios."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import ratios

DRAWN = """
*Resultatopgørelse
Nettoomsætning :: revenue => revenue
Bruttoresultat :: gross_profit => gross_profit
Resultat før af- og nedskrivninger (EBITDA) :: ebitda => ebitda
Af- og nedskrivninger :: - depreciation_amortisation => -depreciation_amortisation
Resultat af primær drift (EBIT) :: operating_profit => operating_profit
Finansielle poster, netto :: net_financial_result => net_financial_result
Resultat før skat :: profit_before_tax => profit_before_tax
Årets resultat :: net_income => net_income
*Balance
Langfristede aktiver :: total_noncurrent_assets => total_noncurrent_assets
Kortfristede aktiver :: total_current_assets => total_current_assets
Aktiver i alt :: total_assets => total_assets
Aktiekapital :: share_capital => share_capital
Egenkapital :: total_equity => total_equity
Langfristede forpligtelser :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kortfristede forpligtelser :: total_current_liabilities => total_current_liabilities
Nettorentebærende gæld :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Nettoarbejdskapital :: inventories + trade_receivables - trade_payables
*Pengestrømme
Pengestrømme fra driftsaktivitet :: cf_operating => cf_operating
Pengestrømme fra investeringsaktivitet :: cf_investing => cf_investing
heraf investering i materielle anlægsaktiver :: - capex => cf_capex
Frie pengestrømme :: cf_operating + cf_investing
Pengestrømme fra finansieringsaktivitet :: cf_financing => cf_financing
Årets pengestrømme :: cf_net_change => cf_net_change
"""


def danish_key_figures() -> Form:
    """Five years on one sheet, ratios and share figures below, definitions as text at the end."""
    books = company("Limfjord Pumper A/S", sales=26_800, step=1e5, years=5, seed=1311, without=PLAIN)
    form = Form(books, "Hoved- og nøgletal.xlsx", dated=False, prints=Print(1e6, 0, "#,##0"))
    form.leave_open(
        "total_debt net_debt free_cash_flow total_liabilities total_liabilities_and_equity cost_of_sales income_tax_expense"
    )
    years = [2024.0 - back for back in range(5)]
    page = form.page("Hoved- og nøgletal")
    page.put("Hoved- og nøgletal for koncernen")
    page.skip()
    page.put("Mio. kr.", *years)
    page.table(DRAWN, (0, *(Amount(back) for back in range(5))))
    page.put("Nøgletal")
    page.put("Bruttomargin (%)", *ratios(5, 33.4, "0.0"))
    page.put("Overskudsgrad (%)", *ratios(5, 9.1, "0.0"))
    page.put("Afkast af investeret kapital (%)", *ratios(5, 14.2, "0.0"))
    page.put("Soliditetsgrad (%)", *ratios(5, 55.0, "0.0"))
    page.put("Resultat pr. aktie (kr.)", *ratios(5, 12.3, "0.00"))
    page.put("Udbytte pr. aktie (kr.)", 4.5, 4.0, 4.0, 3.5, 3.0)
    page.put("Gennemsnitligt antal fuldtidsansatte", 1422.0, 1390.0, 1377.0, 1340.0, 1301.0)
    page.put("Nøgletallene er beregnet i overensstemmelse med Finansforeningens anbefalinger.")
    return form


FORMS = (danish_key_figures,)
