"""Estonia: an annual report as the business register's portal lays it out."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
*Varad
*Käibevarad
Raha | => cash_and_equivalents
Finantsinvesteeringud | => short_term_investments
Nõuded ja ettemaksed | 2 :: receivables_total + prepaid_expenses + advances_paid
Varud | 3 :: raw_inventories => inventories
*Kokku käibevarad | => total_current_assets
*Põhivarad
Finantsinvesteeringud | :: long_term_investments => long_term_investments
Nõuded ja ettemaksed | :: deposits => long_term_receivables
Materiaalsed põhivarad | 5 => property_plant_equipment
Immateriaalsed põhivarad | 6 :: intangible_assets => intangible_assets
*Kokku põhivarad | => total_noncurrent_assets
*Kokku varad | => total_assets
*Kohustised ja omakapital
*Kohustised
*Lühiajalised kohustised
Laenukohustised | 7 :: bank_current => short_term_debt
Võlad ja ettemaksed | 8 :: total_current_liabilities - bank_current - provisions_current
Eraldised | => provisions_current
*Kokku lühiajalised kohustised | => total_current_liabilities
*Pikaajalised kohustised
Laenukohustised | 7 :: bank_long + owner_loan => long_term_debt
*Kokku pikaajalised kohustised | => total_noncurrent_liabilities
*Kokku kohustised | => total_liabilities
*Omakapital
Osakapital nimiväärtuses | => share_capital
Ülekurss | => share_premium
Kohustuslik reservkapital | :: legal_reserve => revenue_reserves/other_reserves
Eelmiste perioodide jaotamata kasum (kahjum) | :: retained_brought + free_reserves => retained_earnings
Aruandeaasta kasum (kahjum) | => profit_for_year_in_equity
*Kokku omakapital | => total_equity
*Kokku kohustised ja omakapital | => total_liabilities_and_equity
"""
INCOME = """
Müügitulu | 9 => revenue
Muud äritulud | => other_operating_income
Valmis- ja lõpetamata toodangu varude jääkide muutus | => change_in_inventories_fg
Kapitaliseeritud väljaminekud oma tarbeks põhivara valmistamisel | => own_work_capitalised
Kaubad, toore, materjal ja teenused | 10 :: - materials - direct_services => -materials_consumed
Mitmesugused tegevuskulud | 11 :: - services_selling - services_admin
Tööjõukulud | 12 => -personnel_expenses
Põhivarade kulum ja väärtuse langus | 5, 6 => -depreciation_amortisation
Olulised käibevara allahindlused | => -bad_debt_expense/impairment_losses
Muud ärikulud | :: - other_taxes - sundry_costs => -other_operating_expenses
*Ärikasum (kahjum) | => operating_profit
Intressitulud | => interest_income
Intressikulud | => -interest_expense
*Kasum (kahjum) enne tulumaksustamist | => profit_before_tax
Tulumaks | => -income_tax_expense
*Aruandeaasta kasum (kahjum) | => net_income
"""
CASH = """
*Rahavood äritegevusest
Ärikasum (kahjum) | :: operating_profit => cf_start_profit
*Korrigeerimised
Põhivarade kulum ja väärtuse langus | => cf_depreciation
Kasum (kahjum) põhivara müügist | :: - disposal_gain => +cf_other_noncash
Muud korrigeerimised | :: provisions_change => +cf_other_noncash
*Kokku korrigeerimised | :: cf_depreciation + cf_other_noncash
Äritegevusega seotud nõuete ja ettemaksete muutus | :: cf_change_receivables - up_prepaid_expenses - up_advances_paid => cf_change_receivables
Varude muutus | :: - up_raw_inventories => cf_change_inventories
Äritegevusega seotud kohustiste ja ettemaksete muutus | :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
Makstud intressid | => cf_interest_paid
Makstud ettevõtte tulumaks | => cf_tax_paid
*Kokku rahavood äritegevusest | :: cf_operating - interest_income => cf_operating
*Rahavood investeerimistegevusest
Tasutud materiaalsete ja immateriaalsete põhivarade soetamisel | :: cf_capex + cf_capex_intangibles => cf_capex
Laekunud materiaalsete ja immateriaalsete põhivarade müügist | => cf_disposal_proceeds
Tasutud muude finantsinvesteeringute soetamisel | => cf_other_investing
Laekunud intressid | => cf_interest_received
*Kokku rahavood investeerimistegevusest | :: cf_investing + interest_income => cf_investing
*Rahavood finantseerimistegevusest
Saadud laenud | => cf_debt_proceeds
Saadud laenude tagasimaksed | => cf_debt_repayment
Makstud dividendid | => cf_dividends_paid
*Kokku rahavood finantseerimistegevusest | => cf_financing
*Kokku rahavood | => cf_net_change
Raha ja raha ekvivalendid perioodi alguses | => cash_beginning
Raha ja raha ekvivalentide muutus | => cf_net_change
Raha ja raha ekvivalendid perioodi lõpus | => cash_end
"""
CLAIMS = """
Nõuded ostjate vastu | :: trade_receivables => trade_receivables
   Ostjatelt laekumata arved | :: trade_gross
   Ebatõenäoliselt laekuvad arved | :: - allowance => -receivables_allowance
Maksude ettemaksed ja tagasinõuded | :: vat_receivable => +other_receivables
Muud nõuded | :: sundry_receivables => +other_receivables
Ettemaksed | :: prepaid_expenses + advances_paid => prepaid_expenses
   Tulevaste perioodide kulud | :: prepaid_expenses
   Tarnijatele tehtud ettemaksed | :: advances_paid
*Kokku nõuded ja ettemaksed | :: receivables_total + prepaid_expenses + advances_paid
"""
DEBTS = """
Võlad tarnijatele | => trade_payables
Võlad töövõtjatele | => employee_payables
Maksuvõlad | :: taxes_and_social + current_tax_payable => other_tax_social_payables
Muud võlad | :: accrued_expenses + other_current_liabilities => other_current_liabilities
Saadud ettemaksed | :: contract_liabilities => contract_liabilities
   Tulevaste perioodide tulud | :: deferred_income
   Muud saadud ettemaksed | :: advances_received
*Kokku võlad ja ettemaksed | :: total_current_liabilities - bank_current - provisions_current
"""


def estonian_annual_report() -> Form:
    """An Estonian annual report with cash flows and two notes, a sheet each, whole euros, equal labels on both maturities."""
    books = company(
        "Osaühing Võru Palkmaja", "manufacturer", "healthy", sales=3_900_000, step=1, years=2,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent"),
    )  # fmt: skip
    books = replace(books, accounts={**books.accounts, "receivables_allowance": books.accounts["allowance"]})
    form = Form(books, "aruanne_2024_võru_palkmaja.xlsx", prints=Print(1, 0, "#,##0;(#,##0)", zero=0.0))
    form.leave_open(
        "receivables_total prepaid_expenses external_services other_operating_expenses materials_consumed total_operating_income total_operating_expenses cf_change_other_wc current_tax_payable"
    )
    for name, over, heads, drawn in (
        ("Bilanss", "(eurodes)", ("31.12.2024", "31.12.2023"), BALANCE),
        ("Kasumiaruanne", "(eurodes)", ("2024", "2023"), INCOME),
        ("Rahavoogude aruanne", "(eurodes)", ("2024", "2023"), CASH),
        ("Lisa 2", "Nõuded ja ettemaksed (eurodes)", ("31.12.2024", "31.12.2023"), CLAIMS),
        ("Lisa 8", "Võlad ja ettemaksed (eurodes)", ("31.12.2024", "31.12.2023"), DEBTS),
    ):
        page = form.page(name)
        page.put("Osaühing Võru Palkmaja", None, None, "2024. a. majandusaasta aruanne")
        page.skip()
        page.put(name)
        page.put(over)
        page.skip()
        page.put(None, "Lisa nr" if "Lisa" not in name else None, *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (estonian_annual_report,)
