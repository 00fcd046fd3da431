"""Hungary: balance sheet and income statement, version "A", of the yearly report under the accounting act."""

from __future__ import annotations

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, EXCEPTIONAL, company

ASSETS = """
01. | A. Befektetett eszközök :: fixed_assets + financial_assets => total_noncurrent_assets
02. | I. IMMATERIÁLIS JAVAK :: intangibles
03. | Szellemi termékek => intangible_assets
04. | Üzleti vagy cégérték => goodwill
05. | II. TÁRGYI ESZKÖZÖK => property_plant_equipment
06. | Ingatlanok és a kapcsolódó vagyoni értékű jogok :: buildings
07. | Műszaki berendezések, gépek, járművek :: machinery
08. | Egyéb berendezések, felszerelések, járművek :: fixtures
09. | Beruházások, felújítások :: construction
10. | III. BEFEKTETETT PÉNZÜGYI ESZKÖZÖK :: financial_assets => long_term_investments
11. | Egyéb tartós részesedés :: long_term_investments
12. | Egyéb tartósan adott kölcsön :: deposits
13. | B. Forgóeszközök :: total_current_assets - prepaid_expenses => total_current_assets
14. | I. KÉSZLETEK => inventories
15. | Anyagok :: raw
16. | Befejezetlen termelés és félkész termékek :: wip
17. | Késztermékek :: finished
18. | Készletekre adott előlegek :: advances_paid
19. | II. KÖVETELÉSEK => receivables_total
20. | Követelések áruszállításból és szolgáltatásból (vevők) => trade_receivables
21. | Egyéb követelések => other_receivables
22. | III. ÉRTÉKPAPÍROK => short_term_investments
23. | Forgatási célú hitelviszonyt megtestesítő értékpapírok :: short_term_investments
24. | IV. PÉNZESZKÖZÖK => cash_and_equivalents
25. | Pénztár, csekkek :: cash_hand
26. | Bankbetétek :: cash_bank
27. | C. Aktív időbeli elhatárolások => prepaid_expenses
28. | Költségek, ráfordítások aktív időbeli elhatárolása :: prepaid_expenses
29. | ESZKÖZÖK (AKTÍVÁK) ÖSSZESEN => total_assets
"""
FUNDS = """
30. | D. Saját tőke => total_equity
31. | I. JEGYZETT TŐKE => share_capital
32. | II. JEGYZETT, DE MÉG BE NEM FIZETETT TŐKE (-)
33. | III. TŐKETARTALÉK => share_premium
34. | IV. EREDMÉNYTARTALÉK :: retained_brought + free_reserves => retained_earnings
35. | V. LEKÖTÖTT TARTALÉK :: legal_reserve => revenue_reserves/other_reserves
36. | VI. ÉRTÉKELÉSI TARTALÉK
37. | VII. ADÓZOTT EREDMÉNY => profit_for_year_in_equity
38. | E. Céltartalékok :: provisions => provisions_total
39. | Céltartalék a várható kötelezettségekre :: provisions
40. | F. Kötelezettségek :: debts - accrued_expenses => creditors_total
41. | I. HÁTRASOROLT KÖTELEZETTSÉGEK
42. | II. HOSSZÚ LEJÁRATÚ KÖTELEZETTSÉGEK :: bank_long + owner_loan => total_noncurrent_liabilities
43. | Beruházási és fejlesztési hitelek :: bank_long => long_term_debt
44. | Egyéb hosszú lejáratú kötelezettségek :: owner_loan => other_noncurrent_liabilities
45. | III. RÖVID LEJÁRATÚ KÖTELEZETTSÉGEK :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income => total_current_liabilities
46. | Rövid lejáratú hitelek :: bank_current => short_term_debt
47. | Vevőktől kapott előlegek :: advances_received => contract_liabilities
48. | Kötelezettségek áruszállításból és szolgáltatásból (szállítók) => trade_payables
49. | Egyéb rövid lejáratú kötelezettségek :: taxes_and_social + employee_payables + current_tax_payable + other_current_liabilities => other_current_liabilities
50. | G. Passzív időbeli elhatárolások :: accrued_expenses + deferred_income
51. | Bevételek passzív időbeli elhatárolása :: deferred_income => deferred_income_bs
52. | Költségek, ráfordítások passzív időbeli elhatárolása => accrued_expenses
53. | FORRÁSOK (PASSZÍVÁK) ÖSSZESEN => total_liabilities_and_equity
"""
INCOME = """
01. | Belföldi értékesítés nettó árbevétele :: domestic
02. | Exportértékesítés nettó árbevétele :: exported
I. | Értékesítés nettó árbevétele (01+02) => revenue
03. | Saját termelésű készletek állományváltozása (±) => change_in_inventories_fg
04. | Saját előállítású eszközök aktivált értéke => own_work_capitalised
II. | Aktivált saját teljesítmények értéke (±03+04) :: change_in_inventories_fg + own_work_capitalised
III. | Egyéb bevételek => other_operating_income
05. | Anyagköltség :: used => +materials_consumed
06. | Igénybe vett szolgáltatások értéke :: services_used => +external_services
07. | Egyéb szolgáltatások értéke :: services_other => +external_services
08. | Eladott áruk beszerzési értéke :: resold => +materials_consumed
09. | Eladott (közvetített) szolgáltatások értéke :: services_passed_on => +external_services
IV. | Anyagjellegű ráfordítások (05+06+07+08+09) :: materials + external_services
10. | Bérköltség :: wages
11. | Személyi jellegű egyéb kifizetések :: pension_cost
12. | Bérjárulékok :: social_cost
V. | Személyi jellegű ráfordítások (10+11+12) => personnel_expenses
VI. | Értékcsökkenési leírás => depreciation_amortisation
VII. | Egyéb ráfordítások => other_operating_expenses
A. | ÜZEMI (ÜZLETI) TEVÉKENYSÉG EREDMÉNYE (I±II+III-IV-V-VI-VII) => operating_profit
13. | Egyéb kapott (járó) kamatok és kamatjellegű bevételek => interest_income
14. | Pénzügyi műveletek egyéb bevételei :: fx_gain => +other_financial_result
VIII. | Pénzügyi műveletek bevételei (13+14) :: finance_income
15. | Fizetendő (fizetett) kamatok és kamatjellegű ráfordítások => interest_expense
16. | Pénzügyi műveletek egyéb ráfordításai :: fx_loss => -+other_financial_result
IX. | Pénzügyi műveletek ráfordításai (15+16) :: finance_costs
B. | PÉNZÜGYI MŰVELETEK EREDMÉNYE (VIII-IX) => net_financial_result
C. | ADÓZÁS ELŐTTI EREDMÉNY (±A±B) => profit_before_tax
X. | Adófizetési kötelezettség => income_tax_expense
D. | ADÓZOTT EREDMÉNY (±C-X) => net_income
"""


def hungarian_version_a() -> Form:
    """Hungarian statements, totals above their parts, prior year first, an empty column of its corrections, thousands of forints."""
    books = company(
        "Alföldi Gépgyár Kft.", "manufacturer", "healthy", sales=2_140_000, years=2,
        without=(*EXCEPTIONAL, *DEFERRED_TAX, "pension_obligations"),
    )  # fmt: skip
    books = parted(books, "revenue", "domestic", "exported")
    books = parted(books, "materials", "used", "resold")
    books = parted(books, "external_services", "services_used", "services_passed_on", "services_other")
    form = Form(books, "beszamolo_2024.xlsx", prints=Print(1000, 0, "#,##0;-#,##0"))
    form.leave_open("total_operating_income total_operating_expenses related_party_payables_noncurrent")
    for name, title, tables in (
        ("Mérleg", 'MÉRLEG "A" változat', (("Eszközök (aktívák)", ASSETS), ("Források (passzívák)", FUNDS))),
        ("Eredménykimutatás", 'EREDMÉNYKIMUTATÁS (összköltség eljárással) "A" változat', (("", INCOME),)),
    ):
        page = form.page(name)
        page.put(None, "12345678-2811-113-08", None, None, "Statisztikai számjel")
        page.put(None, "Alföldi Gépgyár Kft.")
        page.put(None, title)
        page.put(None, "2024. december 31." if name == "Mérleg" else "2024. január 1. - 2024. december 31.")
        for over, drawn in tables:
            page.skip()
            page.put(None, over, None, None, "adatok E Ft-ban")
            page.put("Sor-szám", "A tétel megnevezése", "Előző év", "Előző év(ek) módosításai", "Tárgyév")
            page.put("a", "b", "c", "d", "e")
            page.table(drawn, (0, 1, Amount(1), None, Amount(0)))
        page.skip()
        page.put(None, "Keltezés: Kecskemét, 2025. május 20.", None, None, "P. H.")
    return form


FORMS = (hungarian_version_a,)
