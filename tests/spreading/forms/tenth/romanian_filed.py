"""F10 and F20 with the accounts of every line in its label, balances of the first and the last day of the year."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

ROMANIAN = """
A. ACTIVE IMOBILIZATE
I. IMOBILIZĂRI NECORPORALE
2. Concesiuni, brevete, licenţe, mărci comerciale (ct. 205 + 208 - 2805 - 2808 - 2905 - 2908)|02 :: intangible_assets => intangible_assets
3. Fond comercial (ct. 2071 - 2807)|03 :: goodwill => goodwill
TOTAL (rd. 01 la 06)|07 :: intangibles
II. IMOBILIZĂRI CORPORALE
1. Terenuri şi construcţii (ct. 211 + 212 - 2811 - 2812 - 2911 - 2912)|08 :: buildings
2. Instalaţii tehnice şi maşini (ct. 213 + 223 - 2813 - 2913)|09 :: machinery
3. Alte instalaţii, utilaje şi mobilier (ct. 214 + 224 - 2814 - 2914)|10 :: fixtures
5. Imobilizări corporale în curs de execuţie (ct. 231 - 2931)|12 :: construction
TOTAL (rd. 08 la 16)|17 :: property_plant_equipment => property_plant_equipment
III. IMOBILIZĂRI FINANCIARE (ct. 261 + 262 + 263 + 265 + 267 - 296)|24 :: financial_assets + deferred_tax_assets
ACTIVE IMOBILIZATE - TOTAL (rd. 07 + 17 + 24)|25 :: total_noncurrent_assets => total_noncurrent_assets
B. ACTIVE CIRCULANTE
I. STOCURI
1. Materii prime şi materiale consumabile (ct. 301 + 302 + 303 +/- 308)|26 :: raw
2. Producţia în curs de execuţie (ct. 331 + 332 + 341 +/- 348)|27 :: wip
3. Produse finite şi mărfuri (ct. 345 + 346 + 371 +/- 378)|28 :: finished
4. Avansuri (ct. 4091)|29 :: advances_paid
TOTAL (rd. 26 la 29)|30 :: inventories => inventories
II. CREANŢE
1. Creanţe comerciale (ct. 2675 + 411 + 413 + 418 - 491)|31 :: trade_receivables => trade_receivables
4. Alte creanţe (ct. 425 + 4282 + 431 + 437 + 4424 + 461 - 496)|34 :: other_receivables => other_receivables
TOTAL (rd. 31 la 35)|36 :: receivables_total => receivables_total
III. INVESTIŢII PE TERMEN SCURT (ct. 505 + 506 + 508 - 595)|39 :: short_term_investments => short_term_investments
IV. CASA ŞI CONTURI LA BĂNCI (ct. 508 + 5112 + 512 + 531 + 532 + 541 + 542)|40 :: cash_and_equivalents => cash_and_equivalents
ACTIVE CIRCULANTE - TOTAL (rd. 30 + 36 + 39 + 40)|41 :: total_current_assets - prepaid_expenses
C. CHELTUIELI ÎN AVANS (ct. 471) (rd. 43+44)|42 :: prepaid_expenses => prepaid_expenses
Sume de reluat într-o perioadă de până la un an (ct. 471)|43 :: prepaid_expenses
D. DATORII: SUMELE CARE TREBUIE PLĂTITE ÎNTR-O PERIOADĂ DE PÂNĂ LA 1 AN
2. Sume datorate instituţiilor de credit (ct. 1621 + 1622 + 1624 + 5191 + 5192)|46 :: bank_current => short_term_debt
3. Avansuri încasate în contul comenzilor (ct. 419)|47 :: advances_received
4. Datorii comerciale - furnizori (ct. 401 + 404 + 408)|48 :: trade_payables => trade_payables
8. Alte datorii, inclusiv datoriile fiscale şi datoriile privind asigurările sociale (ct. 421 + 431 + 4423 + 441 + 444)|52 :: current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
TOTAL (rd. 45 la 52)|53 :: total_current_liabilities - deferred_income - provisions_current
E. ACTIVE CIRCULANTE NETE/DATORII CURENTE NETE (rd. 41 + 43 - 53 - 70 - 73 - 76)|54 :: total_current_assets - total_current_liabilities + provisions_current
F. TOTAL ACTIVE MINUS DATORII CURENTE (rd. 25 + 44 + 54)|55 :: total_assets - total_current_liabilities + provisions_current
G. DATORII: SUMELE CARE TREBUIE PLĂTITE ÎNTR-O PERIOADĂ MAI MARE DE 1 AN
2. Sume datorate instituţiilor de credit (ct. 1621 + 1622 + 1624)|57 :: bank_long => long_term_debt
6. Sume datorate entităţilor din grup (ct. 1661 + 1685)|61 :: owner_loan => related_party_payables_noncurrent
8. Alte datorii, inclusiv datoriile fiscale|63 :: deferred_tax_liabilities
TOTAL (rd. 56 la 63)|64 :: bank_long + owner_loan + deferred_tax_liabilities
H. PROVIZIOANE
3. Alte provizioane (ct. 1511 + 1512 + 1518)|67 :: provisions_total
TOTAL (rd. 65 la 67)|68 :: provisions_total => provisions_total
I. VENITURI ÎN AVANS (rd. 70 + 73 + 76)|69 :: deferred_income => deferred_income_bs
J. CAPITAL ŞI REZERVE
I. CAPITAL
1. Capital subscris vărsat (ct. 1012)|80 :: share_capital => share_capital
TOTAL (rd. 80 la 84)|85 :: share_capital
II. PRIME DE CAPITAL (ct. 104)|86 :: share_premium => share_premium
IV. REZERVE
1. Rezerve legale (ct. 1061)|88 :: legal_reserve
3. Alte rezerve (ct. 1068)|90 :: free_reserves
TOTAL (rd. 88 la 90)|91 :: revenue_reserves
V. PROFITUL SAU PIERDEREA REPORTAT(Ă) SOLD C (ct. 117)|95 :: retained_brought => retained_earnings
SOLD D (ct. 117)|96
VI. PROFITUL SAU PIERDEREA EXERCIŢIULUI FINANCIAR SOLD C (ct. 121)|97 :: net_income => profit_for_year_in_equity
SOLD D (ct. 121)|98
CAPITALURI PROPRII - TOTAL (rd. 85+86+87+91-92+93-94+95-96+97-98-99)|100 :: total_equity => total_equity
CAPITALURI - TOTAL (rd. 100+101+102)|103 :: total_equity
"""


ROMANIAN_INCOME = """
1. Cifra de afaceri netă (rd. 02+03-04+06)|01 :: revenue => revenue
Producţia vândută (ct. 701 + 702 + 703 + 704 + 705 + 706 + 708)|02 :: revenue
2. Venituri aferente costului producţiei în curs de execuţie (ct. 711 + 712) Sold C|07 :: change_in_inventories_fg => change_in_inventories_fg
3. Venituri din producţia de imobilizări (ct. 721 + 722)|09 :: own_work_capitalised => own_work_capitalised
7. Alte venituri din exploatare (ct. 751 + 758 + 7815)|13 :: other_operating_income => other_operating_income
VENITURI DIN EXPLOATARE - TOTAL (rd. 01+07-08+09+10+11+12+13)|16 :: total_operating_income => total_operating_income
8. a) Cheltuieli cu materiile prime şi materialele consumabile (ct. 601 + 602)|17 :: materials => materials_consumed
9. Cheltuieli cu personalul (rd. 23+24)|22 :: personnel_expenses => personnel_expenses
a) Salarii şi indemnizaţii (ct. 641 + 642 + 643 + 644)|23 :: wages
b) Cheltuieli cu asigurările şi protecţia socială (ct. 645 + 646)|24 :: social_cost + pension_cost
10. a) Ajustări de valoare privind imobilizările corporale şi necorporale (rd. 26-27)|25 :: depreciation_amortisation => depreciation_amortisation
a.1) Cheltuieli (ct. 6811 + 6813 + 6817)|26 :: depreciation_amortisation
b) Ajustări de valoare privind activele circulante (rd. 29-30)|28 :: bad_debt_expense
11. Alte cheltuieli de exploatare (rd. 32 la 37)|31 :: external_services + other_taxes + sundry_costs
11.1. Cheltuieli privind prestaţiile externe (ct. 611 + 612 + 613 + 621 + 628)|32 :: external_services => external_services
11.2. Cheltuieli cu alte impozite, taxe şi vărsăminte asimilate (ct. 635)|33 :: other_taxes
11.6. Alte cheltuieli (ct. 651 + 658)|37 :: sundry_costs
CHELTUIELI DE EXPLOATARE - TOTAL (rd. 17 la 20-21+22+25+28+31+39)|42 :: nature_costs => total_operating_expenses
PROFITUL SAU PIERDEREA DIN EXPLOATARE
- Profit (rd. 16-42)|43 :: operating_profit => operating_profit
- Pierdere (rd. 42-16)|44
13. Venituri din dobânzi (ct. 766)|47 :: interest_income => interest_income
VENITURI FINANCIARE - TOTAL (rd. 45+47+49+50)|52 :: interest_income
17. Cheltuieli privind dobânzile (ct. 666)|56 :: interest_expense => interest_expense
CHELTUIELI FINANCIARE - TOTAL (rd. 53+56+58)|59 :: interest_expense
VENITURI TOTALE (rd. 16+52)|62 :: total_operating_income + interest_income
CHELTUIELI TOTALE (rd. 42+59)|63 :: nature_costs + interest_expense
18. PROFITUL SAU PIERDEREA BRUT(Ă)
- Profit (rd. 62-63)|64 :: profit_before_tax => profit_before_tax
- Pierdere (rd. 63-62)|65
19. Impozitul pe profit (ct. 691)|66 :: income_tax_expense => income_tax_expense
22. PROFITUL SAU PIERDEREA NET(Ă) A PERIOADEI DE RAPORTARE
- Profit (rd. 64-65-66-67-68)|69 :: net_income => net_income
- Pierdere (rd. 65-64+66)|70
"""


def romanian_filed() -> Form:
    """F10 and F20 with the accounts of every line in its label, balances of the first and the last day of the year."""
    form = Form(
        company("SC Carpat Mobila SRL", sales=21_384_916, step=1, seed=6),
        "situatii_financiare_2024.xlsx",
        prints=Print(unit=1),
    )
    form.leave_open(
        "total_current_assets creditors_total total_current_liabilities total_noncurrent_liabilities total_liabilities total_assets total_liabilities_and_equity contract_liabilities other_tax_social_payables other_current_liabilities other_reserves revenue_reserves net_current_assets total_assets_less_current_liabilities long_term_investments other_operating_expenses net_financial_result other_noncurrent_liabilities"
    )
    page = form.page("F10")
    romanian_head(page, "F10 - BILANT", "la data de 31.12.2024")
    page.put("Denumirea elementului", "Nr. rd.", "Sold la:", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "01.01.2024", "31.12.2024")
    page.put("A", "B", 1, 2)
    columns = [0, 1, Amount(1), Amount(0)]
    page.table(ROMANIAN, columns)
    page.put("ADMINISTRATOR,", None, "INTOCMIT,")
    page = form.page("F20")
    romanian_head(page, "F20 - CONTUL DE PROFIT ŞI PIERDERE", "la data de 31.12.2024")
    page.put("Denumirea indicatorilor", "Nr. rd.", "Exercițiul financiar", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "2023", "2024")
    page.put("A", "B", 1, 2)
    page.table(ROMANIAN_INCOME, columns)
    page.put("Formular VALIDAT", None, "Semnătura electronică")
    return form


def romanian_head(page: Page, title: str, day: str) -> None:
    page.put("Entitatea SC CARPAT MOBILA SRL", None, None, "Cod formular S1002_A1.0.1")
    page.put("Număr din registrul comerțului J08/1873/2004", None, None, "Cod unic de înregistrare 16482907")
    page.put("Situații financiare anuale întocmite conform OMFP nr. 1.802/2014 și OMF 107/14.02.2025")
    page.put(title)
    page.put(day, None, None, "- lei -")


FORMS: tuple[Callable[[], Form], ...] = (romanian_filed,)
