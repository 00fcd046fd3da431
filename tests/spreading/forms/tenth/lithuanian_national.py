"""The Lithuanian full balance sheet and income statement of national standards, in euros."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

LITHUANIAN = """
|TURTAS
A.|ILGALAIKIS TURTAS||:: total_noncurrent_assets => total_noncurrent_assets
1.|NEMATERIALUSIS TURTAS|1 :: intangibles
1.2.|Prestižas| :: goodwill => goodwill
1.3.|Programinė įranga| :: intangible_assets => intangible_assets
2.|MATERIALUSIS TURTAS|2 :: property_plant_equipment => property_plant_equipment
2.2.|Pastatai ir statiniai| :: buildings
2.3.|Mašinos ir įranga| :: machinery
2.5.|Kiti įrenginiai, prietaisai ir įrankiai| :: fixtures
2.7.|Sumokėti avansai ir vykdomi materialiojo turto statybos (gamybos) darbai| :: construction
3.|FINANSINIS TURTAS|3 :: financial_assets => long_term_investments
4.|KITAS ILGALAIKIS TURTAS| :: deferred_tax_assets
4.1.|Atidėtojo pelno mokesčio turtas| :: deferred_tax_assets => deferred_tax_assets
B.|TRUMPALAIKIS TURTAS| :: total_current_assets - prepaid_expenses
1.|ATSARGOS|4 :: inventories => inventories
1.1.|Žaliavos, medžiagos ir komplektavimo detalės| :: raw
1.2.|Nebaigta produkcija ir vykdomi darbai| :: wip
1.3.|Produkcija| :: finished
1.7.|Sumokėti avansai| :: advances_paid
2.|PER VIENUS METUS GAUTINOS SUMOS|5 :: receivables_total => receivables_total
2.1.|Pirkėjų skolos| :: trade_receivables => trade_receivables
2.4.|Kitos gautinos sumos| :: other_receivables => other_receivables
3.|TRUMPALAIKĖS INVESTICIJOS| :: short_term_investments => short_term_investments
4.|PINIGAI IR PINIGŲ EKVIVALENTAI|6 :: cash_and_equivalents => cash_and_equivalents
C.|ATEINANČIŲ LAIKOTARPIŲ SĄNAUDOS IR SUKAUPTOS PAJAMOS| :: prepaid_expenses => prepaid_expenses
|TURTO IŠ VISO:| :: total_assets => total_assets
|NUOSAVAS KAPITALAS IR ĮSIPAREIGOJIMAI
D.|NUOSAVAS KAPITALAS| :: total_equity => total_equity
1.|KAPITALAS|7 :: share_capital
1.1.|Įstatinis (pasirašytasis) arba pagrindinis kapitalas| :: share_capital => share_capital
2.|AKCIJŲ PRIEDAI| :: share_premium => share_premium
4.|REZERVAI|8 :: revenue_reserves
4.1.|Privalomasis rezervas arba atsargos (rezervinis) kapitalas| :: legal_reserve
4.3.|Kiti rezervai| :: free_reserves
5.|NEPASKIRSTYTASIS PELNAS (NUOSTOLIAI)| :: accumulated_profit => retained_earnings
5.1.|Ataskaitinių metų pelnas (nuostoliai)| :: net_income
5.2.|Ankstesnių metų pelnas (nuostoliai)| :: retained_brought
E.|DOTACIJOS, SUBSIDIJOS
F.|ATIDĖJINIAI| :: provisions_total => provisions_total
G.|MOKĖTINOS SUMOS IR KITI ĮSIPAREIGOJIMAI| :: total_liabilities - provisions_total - accrued_expenses - deferred_income
1.|PO VIENŲ METŲ MOKĖTINOS SUMOS IR KITI ILGALAIKIAI ĮSIPAREIGOJIMAI|9 :: bank_long + owner_loan + deferred_tax_liabilities
1.2.|Skolos kredito įstaigoms| :: bank_long => long_term_debt
1.6.|Įmonių grupės įmonėms mokėtinos sumos| :: owner_loan => related_party_payables_noncurrent
1.8.|Kitos mokėtinos sumos ir ilgalaikiai įsipareigojimai| :: deferred_tax_liabilities
2.|PER VIENUS METUS MOKĖTINOS SUMOS IR KITI TRUMPALAIKIAI ĮSIPAREIGOJIMAI|10 :: bank_current + advances_received + trade_payables + current_tax_payable + taxes_and_social + employee_payables + other_current_liabilities
2.2.|Skolos kredito įstaigoms| :: bank_current => short_term_debt
2.3.|Gauti avansai| :: advances_received
2.4.|Skolos tiekėjams| :: trade_payables => trade_payables
2.8.|Pelno mokesčio įsipareigojimai| :: current_tax_payable => current_tax_payable
2.9.|Su darbo santykiais susiję įsipareigojimai| :: employee_payables + social_payable => employee_payables
2.10.|Kitos mokėtinos sumos ir trumpalaikiai įsipareigojimai| :: vat_payable + other_current_liabilities
H.|SUKAUPTOS SĄNAUDOS IR ATEINANČIŲ LAIKOTARPIŲ PAJAMOS| :: accrued_expenses + deferred_income
|NUOSAVO KAPITALO IR ĮSIPAREIGOJIMŲ IŠ VISO:| :: total_liabilities_and_equity => total_liabilities_and_equity
"""


LITHUANIAN_INCOME = """
1.|Pardavimo pajamos|11 :: revenue => revenue
2.|Pardavimo savikaina|12 :: - cost_of_sales => -cost_of_sales
3.|Biologinio turto tikrosios vertės pokytis
4.|BENDRASIS PELNAS (NUOSTOLIAI)| :: gross_profit => gross_profit
5.|Pardavimo sąnaudos| :: - selling_expenses => -selling_expenses
6.|Bendrosios ir administracinės sąnaudos|13 :: - general_admin_expenses => -general_admin_expenses
7.|Kitos veiklos rezultatai| :: other_operating_income => other_operating_income
10.|Kitos palūkanų ir panašios pajamos| :: interest_income => interest_income
12.|Palūkanų ir kitos panašios sąnaudos| :: - interest_expense => -interest_expense
13.|PELNAS (NUOSTOLIAI) PRIEŠ APMOKESTINIMĄ| :: profit_before_tax => profit_before_tax
14.|Pelno mokestis| :: - income_tax_expense => -income_tax_expense
15.|GRYNASIS PELNAS (NUOSTOLIAI)| :: net_income => net_income
"""


def lithuanian_national() -> Form:
    """The Lithuanian full balance sheet and income statement of national standards, in euros."""
    form = Form(
        company("UAB Nemuno baldai", sales=3_917_442, step=1, seed=4),
        "Nemuno_baldai_FA_2024.xlsx",
        prints=Print(unit=1),
    )
    form.leave_open(
        "total_current_assets creditors_total total_current_liabilities total_noncurrent_liabilities total_liabilities contract_liabilities accrued_expenses other_tax_social_payables other_current_liabilities other_reserves revenue_reserves deferred_income_bs deferred_tax_liabilities other_noncurrent_liabilities operating_profit"
    )
    page = form.page("Balansas")
    lithuanian_head(page, "2024 M. GRUODŽIO 31 D.", "BALANSAS")
    page.put("Eil. Nr.", "Straipsniai", "Pastabos Nr.", "Ataskaitinis laikotarpis", "Praėjęs ataskaitinis laikotarpis")
    columns = [0, 1, 2, Amount(0), Amount(1)]
    page.table(LITHUANIAN, columns)
    page.skip()
    page.put("Direktorius", None, "(parašas)", "(vardas ir pavardė)")
    page = form.page("Pelno (nuostolių) ataskaita")
    lithuanian_head(page, "2024 M. GRUODŽIO 31 D.", "PELNO (NUOSTOLIŲ) ATASKAITA")
    page.put("Eil. Nr.", "Straipsniai", "Pastabos Nr.", "Ataskaitinis laikotarpis", "Praėjęs ataskaitinis laikotarpis")
    page.table(LITHUANIAN_INCOME, columns)
    return form


def lithuanian_head(page: Page, day: str, title: str) -> None:
    page.put(None, "UAB Nemuno baldai")
    page.put(None, "304512876, Pramonės g. 8, LT-62175 Alytus")
    page.put(None, "(įmonės kodas, adresas, kiti duomenys)")
    page.put(None, "(Tvirtinta)")
    page.put(None, day, title)
    page.put(None, "2025 m. balandžio 14 d. Nr. 2")
    page.put(None, "(ataskaitos sudarymo data)")
    page.put(None, "2024 01 01 - 2024 12 31", None, None, "EUR")
    page.put(None, "(ataskaitinis laikotarpis)", None, None, "(ataskaitos tikslumo lygis ir valiuta)")


FORMS: tuple[Callable[[], Form], ...] = (lithuanian_national,)
