"""Finland: the official schemes of income statement and balance sheet, as a bookkeeping program exports them."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
LIIKEVAIHTO => revenue
Valmiiden ja keskeneräisten tuotteiden varastojen muutos => change_in_inventories_fg
Valmistus omaan käyttöön => own_work_capitalised
Liiketoiminnan muut tuotot => other_operating_income
Materiaalit ja palvelut
   Aineet, tarvikkeet ja tavarat
      Ostot tilikauden aikana :: - bought
      Varastojen lisäys (+) tai vähennys (-) :: up_raw
   Aineet, tarvikkeet ja tavarat yhteensä :: - materials => -materials_consumed
   Ulkopuoliset palvelut :: - direct_services => -external_services
Materiaalit ja palvelut yhteensä :: - materials - direct_services
Henkilöstökulut
   Palkat ja palkkiot :: - wages
   Henkilösivukulut
      Eläkekulut :: - pensions
      Muut henkilösivukulut :: - other_social
Henkilöstökulut yhteensä => -personnel_expenses
Poistot ja arvonalentumiset
   Suunnitelman mukaiset poistot => -depreciation_amortisation
Poistot ja arvonalentumiset yhteensä => -depreciation_amortisation
Liiketoiminnan muut kulut :: - services_selling - services_admin - operating_charges => -other_operating_expenses
LIIKEVOITTO (-TAPPIO) => operating_profit
Rahoitustuotot ja -kulut
   Muut korko- ja rahoitustuotot => interest_income
   Korkokulut ja muut rahoituskulut => -interest_expense
Rahoitustuotot ja -kulut yhteensä => net_financial_result
VOITTO (TAPPIO) ENNEN TILINPÄÄTÖSSIIRTOJA JA VEROJA => profit_before_tax
Tuloverot => -income_tax_expense
TILIKAUDEN VOITTO (TAPPIO) => net_income
"""
BALANCE = """
VASTAAVAA
PYSYVÄT VASTAAVAT
Aineettomat hyödykkeet
   Aineettomat oikeudet => intangible_assets
Aineelliset hyödykkeet
   Rakennukset ja rakennelmat :: buildings => +property_plant_equipment
   Koneet ja kalusto :: machinery + fixtures => +property_plant_equipment
   Ennakkomaksut ja keskeneräiset hankinnat :: construction => +property_plant_equipment
Sijoitukset
   Muut osakkeet ja osuudet :: long_term_investments => +long_term_investments
   Muut saamiset :: deposits => +long_term_investments
PYSYVÄT VASTAAVAT YHTEENSÄ => total_noncurrent_assets
VAIHTUVAT VASTAAVAT
Vaihto-omaisuus
   Aineet ja tarvikkeet :: raw => +inventories
   Keskeneräiset tuotteet :: wip => +inventories
   Valmiit tuotteet/tavarat :: finished => +inventories
   Ennakkomaksut :: advances_paid => +inventories
Lyhytaikaiset saamiset
   Myyntisaamiset => trade_receivables
   Muut saamiset :: other_receivables => other_receivables
   Siirtosaamiset => prepaid_expenses
Rahoitusarvopaperit
   Muut arvopaperit => short_term_investments
Rahat ja pankkisaamiset => cash_and_equivalents
VAIHTUVAT VASTAAVAT YHTEENSÄ => total_current_assets
VASTAAVAA YHTEENSÄ => total_assets
VASTATTAVAA
OMA PÄÄOMA
Osakepääoma => share_capital
Sijoitetun vapaan oman pääoman rahasto :: share_premium => share_premium/other_reserves
Edellisten tilikausien voitto (tappio) :: retained_earnings - net_income => retained_earnings
Tilikauden voitto (tappio) => profit_for_year_in_equity
OMA PÄÄOMA YHTEENSÄ => total_equity
VIERAS PÄÄOMA
Pitkäaikainen
   Lainat rahoituslaitoksilta :: bank_long => long_term_debt
   Muut velat :: owner_loan => other_noncurrent_liabilities
Pitkäaikainen yhteensä => total_noncurrent_liabilities
Lyhytaikainen
   Lainat rahoituslaitoksilta :: bank_current => short_term_debt
   Saadut ennakot :: advances_received => contract_liabilities
   Ostovelat => trade_payables
   Muut velat :: taxes_and_social + other_current_liabilities => other_current_liabilities
   Siirtovelat :: employee_payables + accrued_expenses + deferred_income + current_tax_payable => accrued_expenses
Lyhytaikainen yhteensä => total_current_liabilities
VIERAS PÄÄOMA YHTEENSÄ => total_liabilities
VASTATTAVAA YHTEENSÄ => total_liabilities_and_equity
"""


def finnish_official_scheme() -> Form:
    """A Finnish program's report as a web page called xls, euros and cents as text with decimal commas, three years, June year end."""
    books = company(
        "Kuusamon Lämpöpuu Oy", "manufacturer", "healthy", sales=412_000_000, step=0.01, years=3,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current", "legal_reserve"),
    )  # fmt: skip
    books = parted(
        parted(books, "social_cost + pension_cost", "pensions", "other_social"), "materials + up_raw", "bought"
    )
    form = Form(
        books, "tilinpaatos_30062024.html.xls", date(2024, 6, 30), prints=Print(1, 2, words=_finnish, zero="0,00")
    )
    form.leave_open("receivables_total total_operating_income related_party_payables_noncurrent revenue_reserves")
    page = form.page("")
    page.put("Kuusamon Lämpöpuu Oy")
    page.put("Y-tunnus 2184467-3")
    page.put("TULOSLASKELMA", "01.07.2023 - 30.06.2024", "01.07.2022 - 30.06.2023", "01.07.2021 - 30.06.2022")
    page.table(INCOME, (0, Amount(0), Amount(1), Amount(2)))
    page.skip()
    page.put("TASE", "30.06.2024", "30.06.2023", "30.06.2022")
    page.table(BALANCE, (0, Amount(0), Amount(1), Amount(2)))
    return form


def _finnish(amount: float) -> str:
    return f"{amount:,.2f}".replace(",", "\u00a0").replace(".", ",")


FORMS = (finnish_official_scheme,)
