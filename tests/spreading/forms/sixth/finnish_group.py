"""Finland: the statements of a listed group after IFRS, thousands of euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
VARAT
Pitkäaikaiset varat
Aineelliset käyttöomaisuushyödykkeet | 13 :: property_plant_equipment => property_plant_equipment
Liikearvo | 14 :: goodwill => goodwill
Muut aineettomat hyödykkeet | 14 :: intangible_assets => intangible_assets
Muut rahoitusvarat | 15 :: financial_assets => long_term_investments
Laskennalliset verosaamiset | 16 :: deferred_tax_assets => deferred_tax_assets
Pitkäaikaiset varat yhteensä | :: total_noncurrent_assets => total_noncurrent_assets
Lyhytaikaiset varat
Vaihto-omaisuus | 17 :: inventories => inventories
Myyntisaamiset | 18 :: trade_receivables => trade_receivables
Muut saamiset | 18 :: other_receivables => other_receivables
Siirtosaamiset | 18 :: prepaid_expenses => prepaid_expenses
Lyhytaikaiset sijoitukset | 15 :: short_term_investments => short_term_investments
Rahavarat | 19 :: cash_and_equivalents => cash_and_equivalents
Lyhytaikaiset varat yhteensä | :: total_current_assets => total_current_assets
VARAT YHTEENSÄ | :: total_assets => total_assets
OMA PÄÄOMA JA VELAT
Osakepääoma | 20 :: share_capital => share_capital
Sijoitetun vapaan oman pääoman rahasto | 20 :: share_premium
Kertyneet voittovarat | :: retained_earnings => retained_earnings
Oma pääoma yhteensä | :: total_equity => total_equity
Pitkäaikaiset velat
Korolliset velat | 21 :: bank_long + owner_loan => long_term_debt
Eläkevelvoitteet | 22 :: pension_obligations => pension_obligations
Varaukset | 23 :: provisions_noncurrent => provisions_noncurrent
Laskennalliset verovelat | 16 :: deferred_tax_liabilities => deferred_tax_liabilities
Pitkäaikaiset velat yhteensä | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Lyhytaikaiset velat
Korolliset velat | 21 :: bank_current => short_term_debt
Ostovelat | 24 :: trade_payables => trade_payables
Saadut ennakot | 24 :: contract_liabilities => contract_liabilities
Tuloverovelat | 16 :: current_tax_payable => current_tax_payable
Varaukset | 23 :: provisions_current => provisions_current
Muut velat ja siirtovelat | 24 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Lyhytaikaiset velat yhteensä | :: total_current_liabilities => total_current_liabilities
Velat yhteensä | :: total_liabilities => total_liabilities
OMA PÄÄOMA JA VELAT YHTEENSÄ | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Liikevaihto | 5 :: revenue => revenue
Liiketoiminnan muut tuotot | 6 :: other_operating_income => other_operating_income
Valmiiden ja keskeneräisten tuotteiden varastojen muutos | :: change_in_inventories_fg => change_in_inventories_fg
Valmistus omaan käyttöön | :: own_work_capitalised => own_work_capitalised
Materiaalit ja palvelut | 7 :: - materials - external_services
Työsuhde-etuuksista aiheutuvat kulut | 8 :: - personnel_expenses => -personnel_expenses
Poistot ja arvonalentumiset | 9 :: - depreciation_amortisation => -depreciation_amortisation
Liiketoiminnan muut kulut | 10 :: - operating_charges => -other_operating_expenses
Liikevoitto | :: operating_profit => operating_profit
Rahoitustuotot | 11 :: interest_income => interest_income
Rahoituskulut | 11 :: - interest_expense => -interest_expense
Voitto ennen veroja | :: profit_before_tax => profit_before_tax
Tuloverot | 12 :: - income_tax_expense => -income_tax_expense
Tilikauden voitto | :: net_income => net_income
"""
FLOWS = """
Tilikauden voitto :: net_income => cf_start_profit
Poistot ja arvonalentumiset :: depreciation_amortisation => cf_depreciation
Muut oikaisut :: cf_other_noncash => cf_other_noncash
Käyttöpääoman muutos :: cf_change_working_capital => cf_change_working_capital
Liiketoiminnan nettorahavirta :: cf_operating => cf_operating
Investoinnit aineellisiin hyödykkeisiin :: - capex => cf_capex
Investoinnit aineettomiin hyödykkeisiin :: - capex_intangibles => cf_capex_intangibles
Aineellisten hyödykkeiden luovutustulot :: disposal_proceeds => cf_disposal_proceeds
Muut investoinnit :: cf_other_investing => cf_other_investing
Investointien nettorahavirta :: cf_investing => cf_investing
Lainojen nostot :: borrowed => cf_debt_proceeds
Lainojen takaisinmaksut :: - repaid => cf_debt_repayment
Maksetut osingot :: - dividends_declared => cf_dividends_paid
Rahoituksen nettorahavirta :: cf_financing => cf_financing
Rahavarojen muutos :: cf_net_change => cf_net_change
Rahavarat tilikauden alussa :: cash_beginning => cash_beginning
Rahavarat tilikauden lopussa :: cash_end => cash_end
"""


def finnish_group() -> Form:
    """The unit in the heading of the labels, days with dots, the statements one below the other."""
    books = company("Saimaan Paperi Oyj", "manufacturer", sales=233_000, years=2)
    form = Form(books, "Tilinpaatos_2024.xlsx", prints=Print(1000, 0, "# ##0;-# ##0"))
    form.leave_open(
        "materials_consumed external_services other_reserves share_premium total_operating_income cost_of_sales gross_profit"
    )
    page = form.page("Konserni")
    for title, drawn, heads in (
        ("Konsernin tuloslaskelma", INCOME, ("1.1.-31.12.2024", "1.1.-31.12.2023")),
        ("Konsernin tase", POSITION, ("31.12.2024", "31.12.2023")),
        ("Konsernin rahavirtalaskelma", FLOWS, ("1.1.-31.12.2024", "1.1.-31.12.2023")),
    ):
        page.put(title)
        page.put("tuhatta euroa", "Liite", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
        page.skip()
    return form


FORMS = (finnish_group,)
