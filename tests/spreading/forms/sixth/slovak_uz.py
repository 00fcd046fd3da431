"""Slovakia: the entrepreneurs' form of accounts, gross, correction and net, with row numbers."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
 | SPOLU MAJETOK r. 02 + r. 33 + r. 74 | 01 :: gross_all ; worn_all ; total_assets => ; ; total_assets
A. | Neobežný majetok r. 03 + r. 11 + r. 21 | 02 :: gross_fixed ; worn_fixed ; total_noncurrent_assets => ; ; total_noncurrent_assets
A.I. | Dlhodobý nehmotný majetok súčet (r. 04 až r. 10) | 03 :: intangibles_gross ; software_worn ; intangibles
2. | Softvér | 05 :: software_gross ; software_worn ; intangible_assets => ; ; intangible_assets
4. | Goodwill | 07 :: goodwill ; ; goodwill => ; ; goodwill
A.II. | Dlhodobý hmotný majetok súčet (r. 12 až r. 20) | 11 :: property_plant_equipment_gross ; accumulated_depreciation ; property_plant_equipment => ; ; property_plant_equipment
2. | Stavby | 13 :: buildings_gross ; buildings_worn ; buildings
3. | Samostatné hnuteľné veci a súbory hnuteľných vecí | 14 :: machinery_gross + fixtures_gross ; machinery_worn + fixtures_worn ; machinery + fixtures
7. | Obstarávaný dlhodobý hmotný majetok | 18 :: construction ; ; construction
A.III. | Dlhodobý finančný majetok súčet (r. 22 až r. 32) | 21 :: financial_assets + deferred_tax_assets ; ; financial_assets + deferred_tax_assets => ; ; long_term_investments
B. | Obežný majetok r. 34 + r. 41 + r. 53 + r. 66 + r. 71 | 33 :: gross_current ; allowance ; total_current_assets - prepaid_expenses => ; ; total_current_assets
B.I. | Zásoby súčet (r. 35 až r. 40) | 34 :: inventories ; ; inventories => ; ; inventories
B.III. | Krátkodobé pohľadávky súčet (r. 54 + r. 58 až r. 65) | 53 :: trade_gross + other_receivables ; allowance ; receivables_total => ; ; receivables_total
1. | Pohľadávky z obchodného styku súčet | 54 :: trade_gross ; allowance ; trade_receivables => ; ; trade_receivables
9. | Iné pohľadávky | 65 :: other_receivables ; ; other_receivables => ; ; other_receivables
B.IV. | Krátkodobý finančný majetok súčet | 66 :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
B.V. | Finančné účty r. 72 + r. 73 | 71 :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
C. | Časové rozlíšenie súčet (r. 75 až r. 78) | 74 :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
"""
FUNDS = """
 | SPOLU VLASTNÉ IMANIE A ZÁVÄZKY r. 80 + r. 101 + r. 141 | 79 :: total_assets => total_liabilities_and_equity
A. | Vlastné imanie | 80 :: total_equity => total_equity
A.I. | Základné imanie súčet | 81 :: share_capital => share_capital
A.II. | Emisné ážio | 85 :: share_premium => share_premium
A.IV. | Zákonné rezervné fondy | 87 :: legal_reserve => +revenue_reserves
A.V. | Ostatné fondy zo zisku | 90 :: free_reserves => +revenue_reserves
A.VII. | Výsledok hospodárenia minulých rokov | 97 :: retained_brought => retained_earnings
A.VIII. | Výsledok hospodárenia za účtovné obdobie po zdanení | 100 :: net_income => profit_for_year_in_equity
B. | Záväzky | 101 :: total_liabilities - contract_liabilities => total_liabilities
B.I. | Dlhodobé záväzky súčet | 102 :: owner_loan + deferred_tax_liabilities
B.II. | Dlhodobé rezervy | 118 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
B.III. | Dlhodobé bankové úvery | 121 :: bank_long => long_term_debt
B.IV. | Krátkodobé záväzky súčet | 122 :: trade_payables + taxes_and_social + current_tax_payable + employee_payables + accrued_expenses + other_current_liabilities
1. | Záväzky z obchodného styku súčet | 123 :: trade_payables => trade_payables
6. | Záväzky voči zamestnancom | 131 :: employee_payables => employee_payables
7. | Záväzky zo sociálneho poistenia | 132 :: social_payable
8. | Daňové záväzky a dotácie | 133 :: vat_payable + current_tax_payable
10. | Iné záväzky | 135 :: accrued_expenses + other_current_liabilities => other_current_liabilities
B.V. | Krátkodobé rezervy | 136 :: provisions_current => provisions_current
B.VI. | Bežné bankové úvery | 139 :: bank_current => short_term_debt
C. | Časové rozlíšenie súčet | 141 :: contract_liabilities => deferred_income_bs/contract_liabilities
"""
RESULT = """
* | Čistý obrat | 01 :: revenue => revenue
** | Výnosy z hospodárskej činnosti spolu | 02 :: total_operating_income => total_operating_income
II. | Tržby z predaja vlastných výrobkov | 04 :: sales_goods
III. | Tržby z predaja služieb | 05 :: sales_services
IV. | Zmeny stavu vnútroorganizačných zásob | 06 :: change_in_inventories_fg => change_in_inventories_fg
V. | Aktivácia | 07 :: own_work_capitalised => own_work_capitalised
VII. | Ostatné výnosy z hospodárskej činnosti | 09 :: other_operating_income => other_operating_income
** | Náklady na hospodársku činnosť spolu | 10 :: nature_costs => total_operating_expenses
B. | Spotreba materiálu, energie a ostatných neskladovateľných dodávok | 12 :: materials => materials_consumed
D. | Služby | 14 :: external_services => external_services
E. | Osobné náklady | 15 :: personnel_expenses => personnel_expenses
F. | Dane a poplatky | 20 :: other_taxes
G. | Odpisy a opravné položky k dlhodobému nehmotnému a hmotnému majetku | 21 :: depreciation_amortisation => depreciation_amortisation
I. | Opravné položky k pohľadávkam | 25 :: bad_debt_expense
J. | Ostatné náklady na hospodársku činnosť | 26 :: sundry_costs => other_operating_expenses
*** | Výsledok hospodárenia z hospodárskej činnosti | 27 :: operating_profit => operating_profit
XI. | Výnosové úroky | 39 :: interest_income => interest_income
N. | Nákladové úroky | 49 :: interest_expense => interest_expense
*** | Výsledok hospodárenia z finančnej činnosti | 55 :: net_financial_result => net_financial_result
**** | Výsledok hospodárenia za účtovné obdobie pred zdanením | 56 :: profit_before_tax => profit_before_tax
R. | Daň z príjmov | 57 :: income_tax_expense => income_tax_expense
**** | Výsledok hospodárenia za účtovné obdobie po zdanení | 61 :: net_income => net_income
"""


def slovak_uz() -> Form:
    """Signs before the lines, sums of rows inside the labels, net amounts of both years behind gross and correction."""
    books = company("Tatranské drevo s.r.o.", "manufacturer", sales=7_900, years=2, without=PLAIN)
    worn = "accumulated_depreciation + software_worn"
    books = split(
        books,
        gross_all=(f"total_assets + {worn} + allowance", 1.0),
        worn_all=(f"{worn} + allowance", 1.0),
        gross_fixed=(f"total_noncurrent_assets + {worn}", 1.0),
        worn_fixed=(worn, 1.0),
        gross_current=("total_current_assets - prepaid_expenses + allowance", 1.0),
    )
    form = Form(books, "UZPODv14_2024.xlsx", prints=Print(1, 0, "# ##0"))
    form.leave_open(
        "other_tax_social_payables current_tax_payable bad_debt_expense total_current_liabilities total_noncurrent_liabilities pension_obligations accumulated_depreciation "
        "other_noncurrent_liabilities deferred_tax_liabilities gross_profit value_added related_party_payables_noncurrent creditors_total cost_of_sales ebitda accrued_expenses "
        "impairment_losses receivables_allowance"
    )
    page = form.page("Súvaha - aktíva")
    page.put("Súvaha Úč POD 1 - 01", None, None, books.name)
    page.put("Zostavená k 31.12.2024")
    page.put(
        None,
        "STRANA AKTÍV",
        "Číslo riadku",
        "Bežné účtovné obdobie",
        None,
        None,
        "Bezprostredne predchádzajúce účtovné obdobie",
    )
    page.put(None, None, None, "Brutto", "Korekcia", "Netto", "Netto")
    page.table(ASSETS, (0, 1, 2, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 2), Amount(1, 2)))
    page = form.page("Súvaha - pasíva")
    page.put(
        None, "STRANA PASÍV", "Číslo riadku", "Bežné účtovné obdobie", "Bezprostredne predchádzajúce účtovné obdobie"
    )
    page.table(FUNDS, (0, 1, 2, Amount(0), Amount(1)))
    page = form.page("Výkaz ziskov a strát")
    page.put("Výkaz ziskov a strát Úč POD 2 - 01")
    page.put("k 31.12.2024")
    page.put(None, "Text", "Číslo riadku", "Bežné účtovné obdobie", "Bezprostredne predchádzajúce účtovné obdobie")
    page.table(RESULT.replace("\n*", "\n *"), (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (slovak_uz,)
