"""Mérleg "A" and eredménykimutatás of total cost, with the empty column of corrections, in thousand forints."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import company

HUNGARIAN = """
01.|A. Befektetett eszközök :: fixed_assets + financial_assets + deferred_tax_assets => total_noncurrent_assets
02.|I. IMMATERIÁLIS JAVAK :: intangibles
04.|Szellemi termékek :: intangible_assets => intangible_assets
07.|Üzleti vagy cégérték :: goodwill => goodwill
10.|II. TÁRGYI ESZKÖZÖK :: property_plant_equipment => property_plant_equipment
11.|Ingatlanok és a kapcsolódó vagyoni értékű jogok :: buildings
12.|Műszaki berendezések, gépek, járművek :: machinery
13.|Egyéb berendezések, felszerelések, járművek :: fixtures
15.|Beruházások, felújítások :: construction
18.|III. BEFEKTETETT PÉNZÜGYI ESZKÖZÖK :: financial_assets => long_term_investments
26.|IV. HALASZTOTT ADÓKÖVETELÉS :: deferred_tax_assets => deferred_tax_assets
27.|B. Forgóeszközök :: total_current_assets - prepaid_expenses
28.|I. KÉSZLETEK :: inventories => inventories
29.|Anyagok :: raw
30.|Befejezetlen termelés és félkész termékek :: wip
32.|Késztermékek :: finished
34.|Készletekre adott előlegek :: advances_paid
35.|II. KÖVETELÉSEK :: receivables_total => receivables_total
36.|Követelések áruszállításból és szolgáltatásból (vevők) :: trade_receivables => trade_receivables
41.|Egyéb követelések :: other_receivables => other_receivables
44.|III. ÉRTÉKPAPÍROK :: short_term_investments => short_term_investments
50.|IV. PÉNZESZKÖZÖK :: cash_and_equivalents => cash_and_equivalents
51.|Pénztár, csekkek :: cash_hand
52.|Bankbetétek :: cash_bank
53.|C. Aktív időbeli elhatárolások :: prepaid_expenses => prepaid_expenses
57.|ESZKÖZÖK (AKTÍVÁK) ÖSSZESEN :: total_assets => total_assets
"""


HUNGARIAN_FUNDS = """
58.|D. Saját tőke :: total_equity => total_equity
59.|I. JEGYZETT TŐKE :: share_capital => share_capital
61.|II. JEGYZETT, DE MÉG BE NEM FIZETETT TŐKE (-)
62.|III. TŐKETARTALÉK :: share_premium => share_premium
63.|IV. EREDMÉNYTARTALÉK :: retained_brought + free_reserves + legal_reserve => retained_earnings
64.|V. LEKÖTÖTT TARTALÉK
68.|VII. ADÓZOTT EREDMÉNY :: net_income => profit_for_year_in_equity
69.|E. Céltartalékok :: provisions_total => provisions_total
73.|F. Kötelezettségek :: debts + deferred_tax_liabilities - accrued_expenses
74.|I. HÁTRASOROLT KÖTELEZETTSÉGEK
79.|II. HOSSZÚ LEJÁRATÚ KÖTELEZETTSÉGEK :: bank_long + owner_loan
83.|Beruházási és fejlesztési hitelek :: bank_long => long_term_debt
86.|Tartós kötelezettségek kapcsolt vállalkozással szemben :: owner_loan => related_party_payables_noncurrent
89.|HALASZTOTT ADÓKÖTELEZETTSÉG :: deferred_tax_liabilities => deferred_tax_liabilities
90.|III. RÖVID LEJÁRATÚ KÖTELEZETTSÉGEK :: debts - bank_long - owner_loan - accrued_expenses
93.|Rövid lejáratú hitelek :: bank_current => short_term_debt
94.|Vevőktől kapott előlegek :: advances_received
95.|Kötelezettségek áruszállításból és szolgáltatásból (szállítók) :: trade_payables => trade_payables
101.|Egyéb rövid lejáratú kötelezettségek :: current_tax_payable + taxes_and_social + employee_payables + other_current_liabilities
104.|G. Passzív időbeli elhatárolások :: accrued_expenses + deferred_income
108.|FORRÁSOK (PASSZÍVÁK) ÖSSZESEN :: total_liabilities_and_equity => total_liabilities_and_equity
"""


HUNGARIAN_INCOME = """
01.|Belföldi értékesítés nettó árbevétele :: sales_goods
02.|Exportértékesítés nettó árbevétele :: sales_services
I.|Értékesítés nettó árbevétele (01+02) :: revenue => revenue
03.|Saját termelésű készletek állományváltozása :: change_in_inventories_fg => change_in_inventories_fg
04.|Saját előállítású eszközök aktivált értéke :: own_work_capitalised => own_work_capitalised
II.|Aktivált saját teljesítmények értéke (±03+04) :: change_in_inventories_fg + own_work_capitalised
III.|Egyéb bevételek :: other_operating_income => other_operating_income
05.|Anyagköltség :: materials => materials_consumed
06.|Igénybe vett szolgáltatások értéke :: external_services => external_services
IV.|Anyagjellegű ráfordítások (05+06+07+08+09) :: materials + external_services
10.|Bérköltség :: wages
11.|Személyi jellegű egyéb kifizetések :: pension_cost
12.|Bérjárulékok :: social_cost
V.|Személyi jellegű ráfordítások (10+11+12) :: personnel_expenses => personnel_expenses
VI.|Értékcsökkenési leírás :: depreciation_amortisation => depreciation_amortisation
VII.|Egyéb ráfordítások :: operating_charges => other_operating_expenses
A.|ÜZEMI (ÜZLETI) TEVÉKENYSÉG EREDMÉNYE (I±II+III-IV-V-VI-VII) :: operating_profit => operating_profit
16.|Egyéb kapott (járó) kamatok és kamatjellegű bevételek :: interest_income => interest_income
VIII.|Pénzügyi műveletek bevételei (13+14+15+16+17) :: interest_income
20.|Fizetendő (fizetett) kamatok és kamatjellegű ráfordítások :: interest_expense => interest_expense
IX.|Pénzügyi műveletek ráfordításai (18+19±20+21+22) :: interest_expense
B.|PÉNZÜGYI MŰVELETEK EREDMÉNYE (VIII-IX) :: net_financial_result => net_financial_result
C.|ADÓZÁS ELŐTTI EREDMÉNY (±A±B) :: profit_before_tax => profit_before_tax
X.|Adófizetési kötelezettség :: income_tax_expense => income_tax_expense
D.|ADÓZOTT EREDMÉNY (±C-X) :: net_income => net_income
"""


def hungarian_filed() -> Form:
    """Mérleg "A" and eredménykimutatás of total cost, with the empty column of corrections, in thousand forints."""
    form = Form(company("Tiszamenti Gépgyártó Kft.", sales=912_000, seed=5), "beszamolo_2024.xlsx")
    form.leave_open(
        "total_current_assets creditors_total total_current_liabilities total_noncurrent_liabilities total_liabilities contract_liabilities accrued_expenses other_tax_social_payables other_current_liabilities other_reserves revenue_reserves deferred_income_bs short_term_investments"
    )
    for name, drawn, title in (
        ("Mérleg eszközök", HUNGARIAN, 'MÉRLEG "A" változat - Eszközök (aktívák)'),
        ("Mérleg források", HUNGARIAN_FUNDS, 'MÉRLEG "A" változat - Források (passzívák)'),
        ("Eredménykimutatás", HUNGARIAN_INCOME, 'EREDMÉNYKIMUTATÁS "A" változat (összköltség eljárással)'),
    ):
        page = form.page(name)
        page.put("14379825-2822-113-16", None, None, None, "Statisztikai számjel")
        page.put("16-09-012345", None, None, None, "Cégjegyzék száma")
        page.put(None, "Tiszamenti Gépgyártó Kft.")
        page.put(None, "5000 Szolnok, Ipar utca 4.")
        page.put(None, title)
        page.put(
            None,
            "2024. december 31." if "MÉRLEG" in title else "2024. január 01. - 2024. december 31.",
            None,
            None,
            "adatok E Ft-ban",
        )
        page.put("Sorszám", "A tétel megnevezése", "Előző év", "Előző év(ek) módosításai", "Tárgyév")
        page.put("a", "b", "c", "d", "e")
        page.table(drawn, [0, 1, Amount(1), None, Amount(0)])
        page.skip()
        page.put("Keltezés:", "Szolnok, 2025. április 30.", None, "a vállalkozás vezetője (képviselője)")
    return form


FORMS: tuple[Callable[[], Form], ...] = (hungarian_filed,)
