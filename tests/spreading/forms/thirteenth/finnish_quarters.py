"""A Finnish company's numbers: newest quarter first as Q4/24, years as 1-12/24 beside, millions of euros, by nature."""

from __future__ import annotations

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, part, quarter_ends, ratios

INCOME = """
*Liikevaihto :: revenue => revenue
Liiketoiminnan muut tuotot :: other_operating_income => other_operating_income
Valmiiden ja keskeneräisten tuotteiden varastojen muutos :: change_in_inventories_fg => change_in_inventories_fg
Valmistus omaan käyttöön :: own_work_capitalised => own_work_capitalised
Materiaalit ja palvelut :: - materials - external_services
Työsuhde-etuuksista aiheutuneet kulut :: - personnel_expenses => -personnel_expenses
Poistot ja arvonalentumiset :: - depreciation_amortisation => -depreciation_amortisation
Liiketoiminnan muut kulut :: - operating_charges => -other_operating_expenses
*Liikevoitto :: operating_profit => operating_profit
Liikevoitto-%
Rahoitustuotot :: interest_income => interest_income
Rahoituskulut :: - interest_expense => -interest_expense
*Voitto ennen veroja :: profit_before_tax => profit_before_tax
Tuloverot :: - income_tax_expense => -income_tax_expense
*Kauden voitto :: net_income => net_income
Käyttökate (EBITDA) :: ebitda => ebitda
Osakekohtainen tulos, euroa
"""
POSITION = """
*Pitkäaikaiset varat
Liikearvo :: goodwill => goodwill
Muut aineettomat hyödykkeet :: intangible_assets => intangible_assets
Aineelliset käyttöomaisuushyödykkeet :: property_plant_equipment => property_plant_equipment
Käyttöoikeusomaisuuserät :: leased => right_of_use_assets
Muut rahoitusvarat :: financial_assets => long_term_investments
Laskennalliset verosaamiset :: deferred_tax_assets => deferred_tax_assets
*Pitkäaikaiset varat yhteensä :: total_noncurrent_assets => total_noncurrent_assets
*Lyhytaikaiset varat
Vaihto-omaisuus :: inventories => inventories
Myyntisaamiset ja muut saamiset :: receivables_total + prepaid_expenses => receivables_total/trade_receivables
Lyhytaikaiset sijoitukset :: short_term_investments => short_term_investments
Rahavarat :: cash_and_equivalents => cash_and_equivalents
*Lyhytaikaiset varat yhteensä :: total_current_assets => total_current_assets
*Varat yhteensä :: total_assets => total_assets

*Oma pääoma
Osakepääoma :: share_capital => share_capital
Sijoitetun vapaan oman pääoman rahasto :: share_premium
Kertyneet voittovarat :: retained_earnings => retained_earnings
*Oma pääoma yhteensä :: total_equity => total_equity
*Pitkäaikaiset velat
Lainat :: bank_long + owner_loan => long_term_debt
Vuokrasopimusvelat :: lease_long => lease_liabilities_noncurrent
Eläkevelvoitteet :: pension_obligations => pension_obligations
Varaukset :: provisions_noncurrent => provisions_noncurrent
Laskennalliset verovelat :: deferred_tax_liabilities => deferred_tax_liabilities
*Pitkäaikaiset velat yhteensä :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Lyhytaikaiset velat
Lainat :: bank_current => short_term_debt
Vuokrasopimusvelat :: lease_short => lease_liabilities_current
Ostovelat ja muut velat :: total_current_liabilities - bank_current - lease_short - provisions_current => trade_payables
Varaukset :: provisions_current => provisions_current
*Lyhytaikaiset velat yhteensä :: total_current_liabilities => total_current_liabilities
*Velat yhteensä :: total_liabilities => total_liabilities
*Oma pääoma ja velat yhteensä :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def finnish_quarters() -> Form:
    """Results by quarter with years at the right, the balance at the ends of quarters, key figures last."""
    plain = company("Saimaan Teräs Oyj", sales=3_120, step=1e5, seed=1308, without=PLAIN)
    form = Form(with_leases(plain), "Saimaan_Teras_taloustiedot.xlsx", prints=Print(1e6, 1, "#,##0.0"))
    form.leave_open(
        "materials_consumed external_services total_operating_income other_receivables other_reserves share_premium "
        "total_debt net_debt cost_of_sales total_operating_expenses"
    )
    quarters: list[Column] = [part(form, back, n, n) for back in (0, 1) for n in (4, 3, 2, 1)]
    heads: list[str | None] = [f"Q{n}/{24 - back}" for back in (0, 1) for n in (4, 3, 2, 1)]
    page = form.page("Tuloslaskelma")
    page.put("Saimaan Teräs Oyj")
    page.put("Konsernin tuloslaskelma")
    page.put("Milj. euroa", *heads, None, "1-12/24", "1-12/23", "1-12/22")
    page.table(INCOME, [0, *quarters, None, Amount(0), Amount(1), Amount(2)])
    values = ratios(11, 8.4, "0.0")
    beside(page, "Liikevoitto-%", [*values[:8], None, *values[8:]])
    values = ratios(11, 0.61, "0.00")
    beside(page, "Osakekohtainen tulos, euroa", [*values[:8], None, *values[8:]])
    page = form.page("Tase")
    page.put("Saimaan Teräs Oyj")
    page.put("Konsernin tase")
    days = ("31.12.", "30.9.", "30.6.", "31.3.")
    page.put("Milj. euroa", *(f"{day}{2024 - back}" for back in (0, 1) for day in days))
    page.table(POSITION, [0, *reversed(quarter_ends(form, (1, 0)))])
    page = form.page("Tunnusluvut")
    page.put("Tunnusluvut", "1-12/24", "1-12/23", "1-12/22")
    page.put("Omavaraisuusaste, %", *ratios(3, 51.0, "0.0"))
    page.put("Nettovelkaantumisaste, %", *ratios(3, 33.1, "0.0"))
    page.put("Henkilöstö keskimäärin", 1311.0, 1288.0, 1240.0)
    return form


FORMS = (finnish_quarters,)
