"""Rozvaha and výkaz zisku a ztráty in full, of an engineering works."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page
from tests.spreading.forms.simulate import company

ASSETS = """
|AKTIVA CELKEM|001 :: total_assets + accumulated_depreciation + software_worn + allowance ; - accumulated_depreciation - software_worn - allowance ; total_assets => ; ; total_assets
A.|Pohledávky za upsaný základní kapitál|002
B.|Stálá aktiva|003 :: fixed_assets + financial_assets + accumulated_depreciation + software_worn ; - accumulated_depreciation - software_worn ; fixed_assets + financial_assets
B. I.|Dlouhodobý nehmotný majetek|004 :: intangibles_gross ; - software_worn ; intangibles
B. I. 2.|Ocenitelná práva|006 :: software_gross ; - software_worn ; intangible_assets
B. I. 2. 1.|Software|007 :: software_gross ; - software_worn ; intangible_assets => ; ; intangible_assets
B. I. 3.|Goodwill|009 :: goodwill ; ; goodwill => ; ; goodwill
B. II.|Dlouhodobý hmotný majetek|014 :: property_plant_equipment_gross ; - accumulated_depreciation ; property_plant_equipment => property_plant_equipment_gross ; -accumulated_depreciation ; property_plant_equipment
B. II. 1.|Pozemky a stavby|015 :: buildings_gross ; - buildings_worn ; buildings
B. II. 1. 2.|Stavby|017 :: buildings_gross ; - buildings_worn ; buildings
B. II. 2.|Hmotné movité věci a jejich soubory|018 :: machinery_gross + fixtures_gross ; - machinery_worn - fixtures_worn ; machinery + fixtures
B. II. 5. 2.|Nedokončený dlouhodobý hmotný majetek|026 :: construction ; ; construction
B. III.|Dlouhodobý finanční majetek|027 :: financial_assets ; ; financial_assets => ; ; long_term_investments
B. III. 7. 1.|Jiný dlouhodobý finanční majetek|035 :: financial_assets ; ; financial_assets
C.|Oběžná aktiva|037 :: total_current_assets - prepaid_expenses + deferred_tax_assets + allowance ; - allowance ; total_current_assets - prepaid_expenses + deferred_tax_assets
C. I.|Zásoby|038 :: inventories ; ; inventories => ; ; inventories
C. I. 1.|Materiál|039 :: raw ; ; raw
C. I. 2.|Nedokončená výroba a polotovary|040 :: wip ; ; wip
C. I. 3. 1.|Výrobky|042 :: finished ; ; finished
C. I. 5.|Poskytnuté zálohy na zásoby|045 :: advances_paid ; ; advances_paid
C. II.|Pohledávky|046 :: receivables_total + deferred_tax_assets + allowance ; - allowance ; receivables_total + deferred_tax_assets
C. II. 1.|Dlouhodobé pohledávky|047 :: deferred_tax_assets ; ; deferred_tax_assets
C. II. 1. 4.|Odložená daňová pohledávka|051 :: deferred_tax_assets ; ; deferred_tax_assets => ; ; deferred_tax_assets
C. II. 2.|Krátkodobé pohledávky|057 :: receivables_total + allowance ; - allowance ; receivables_total
C. II. 2. 1.|Pohledávky z obchodních vztahů|058 :: trade_gross ; - allowance ; trade_receivables => ; -receivables_allowance ; trade_receivables
C. II. 2. 4. 3.|Stát - daňové pohledávky|064 :: vat_receivable ; ; vat_receivable
C. II. 2. 4. 6.|Jiné pohledávky|067 :: sundry_receivables ; ; sundry_receivables
C. III.|Krátkodobý finanční majetek|072 :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
C. III. 2.|Ostatní krátkodobý finanční majetek|074 :: short_term_investments ; ; short_term_investments
C. IV.|Peněžní prostředky|075 :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
C. IV. 1.|Peněžní prostředky v pokladně|076 :: cash_hand ; ; cash_hand
C. IV. 2.|Peněžní prostředky na účtech|077 :: cash_bank ; ; cash_bank
D.|Časové rozlišení aktiv|078 :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
D. 1.|Náklady příštích období|079 :: prepaid_expenses ; ; prepaid_expenses
"""


FUNDS = """
|PASIVA CELKEM|082 :: total_liabilities_and_equity => total_liabilities_and_equity
A.|Vlastní kapitál|083 => total_equity
A. I.|Základní kapitál|084 => share_capital
A. I. 1.|Základní kapitál|085 :: share_capital
A. II.|Ážio a kapitálové fondy|088 :: share_premium
A. II. 1.|Ážio|089 :: share_premium => share_premium
A. III.|Fondy ze zisku|096 :: revenue_reserves
A. III. 1.|Ostatní rezervní fondy|097 :: revenue_reserves
A. IV.|Výsledek hospodaření minulých let (+/-)|099 :: retained_brought => retained_earnings
A. IV. 1.|Nerozdělený zisk nebo neuhrazená ztráta minulých let (+/-)|100 :: retained_brought
A. V.|Výsledek hospodaření běžného účetního období (+/-)|102 :: net_income => profit_for_year_in_equity
B. + C.|Cizí zdroje|104 :: total_liabilities - deferred_income
B.|Rezervy|105 => provisions_total
B. 4.|Ostatní rezervy|109 :: provisions_total
C.|Závazky|110 :: total_liabilities - deferred_income - provisions_total
C. I.|Dlouhodobé závazky|111 :: bank_long + owner_loan + deferred_tax_liabilities
C. I. 2.|Závazky k úvěrovým institucím|115 :: bank_long => long_term_debt
C. I. 8.|Odložený daňový závazek|121 => deferred_tax_liabilities
C. I. 9. 1.|Závazky ke společníkům|123 :: owner_loan => related_party_payables_noncurrent
C. II.|Krátkodobé závazky|126 :: bank_current + advances_received + trade_payables + employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
C. II. 2.|Závazky k úvěrovým institucím|130 :: bank_current => short_term_debt
C. II. 3.|Krátkodobé přijaté zálohy|131 :: advances_received
C. II. 4.|Závazky z obchodních vztahů|132 => trade_payables
C. II. 8.|Závazky ostatní|136 :: employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
C. II. 8. 3.|Závazky k zaměstnancům|139 => employee_payables
C. II. 8. 4.|Závazky ze sociálního zabezpečení a zdravotního pojištění|140 :: social_payable
C. II. 8. 5.|Stát - daňové závazky a dotace|141 :: vat_payable + current_tax_payable
C. II. 8. 6.|Dohadné účty pasivní|142 :: accrued_expenses => accrued_expenses
C. II. 8. 7.|Jiné závazky|143 :: other_current_liabilities
D.|Časové rozlišení pasiv|147 :: deferred_income => deferred_income_bs
D. 2.|Výnosy příštích období|149 :: deferred_income
"""


INCOME = """
I.|Tržby z prodeje výrobků a služeb|01 :: revenue => revenue
II.|Tržby za prodej zboží|02
A.|Výkonová spotřeba|03 :: materials + external_services
A. 2.|Spotřeba materiálu a energie|05 :: materials => materials_consumed
A. 3.|Služby|06 :: external_services => external_services
B.|Změna stavu zásob vlastní činnosti (+/-)|07 :: - change_in_inventories_fg => -change_in_inventories_fg
C.|Aktivace (-)|08 :: - own_work_capitalised => -own_work_capitalised
D.|Osobní náklady|09 => personnel_expenses
D. 1.|Mzdové náklady|10 :: wages
D. 2.|Náklady na sociální zabezpečení, zdravotní pojištění a ostatní náklady|11 :: social_cost + pension_cost
E.|Úpravy hodnot v provozní oblasti|14 :: depreciation_amortisation + bad_debt_expense
E. 1. 1.|Úpravy hodnot dlouhodobého nehmotného a hmotného majetku - trvalé|16 :: depreciation_amortisation => depreciation_amortisation
E. 3.|Úpravy hodnot pohledávek|19 :: bad_debt_expense
III.|Ostatní provozní výnosy|20 => other_operating_income
III. 1.|Tržby z prodaného dlouhodobého majetku|21 :: disposal_gain
III. 3.|Jiné provozní výnosy|23 :: sundry_income
F.|Ostatní provozní náklady|24 :: other_taxes + sundry_costs => other_operating_expenses
F. 3.|Daně a poplatky|27 :: other_taxes
F. 5.|Jiné provozní náklady|29 :: sundry_costs
*|Provozní výsledek hospodaření (+/-)|30 :: operating_profit => operating_profit
VI.|Výnosové úroky a podobné výnosy|39 :: interest_income => interest_income
VI. 2.|Ostatní výnosové úroky a podobné výnosy|41 :: interest_income
J.|Nákladové úroky a podobné náklady|43 => interest_expense
J. 2.|Ostatní nákladové úroky a podobné náklady|45 :: interest_expense
*|Finanční výsledek hospodaření (+/-)|48 :: net_financial_result => net_financial_result
**|Výsledek hospodaření před zdaněním (+/-)|49 :: profit_before_tax => profit_before_tax
L.|Daň z příjmů|50 => income_tax_expense
L. 1.|Daň z příjmů splatná|51 :: current_tax
L. 2.|Daň z příjmů odložená (+/-)|52 :: deferred_tax
**|Výsledek hospodaření po zdanění (+/-)|53 :: net_income => net_income
***|Výsledek hospodaření za účetní období (+/-)|55 :: net_income
*|Čistý obrat za účetní období|56 :: revenue + other_operating_income + interest_income
"""


def czech_filed() -> Form:
    """Rozvaha and výkaz zisku a ztráty in full, of an engineering works."""
    form = Form(company("Strojírna Vlčí Důl s.r.o.", seed=1), "vlci_dul_2024.xlsx", date(2024, 12, 31))
    form.leave_open(
        "current_tax_assets other_receivables receivables_total other_tax_social_payables contract_liabilities total_current_liabilities total_noncurrent_liabilities total_current_assets total_noncurrent_assets total_liabilities current_tax_payable creditors_total other_reserves revenue_reserves other_current_liabilities"
    )
    page = form.page("Rozvaha")
    head(page, "ROZVAHA", "v plném rozsahu")
    page.put("Označení", "AKTIVA", "Číslo řádku", "Běžné účetní období", None, None, "Minulé úč. období")
    page.merge(page.row - 1, 4, 6)
    page.put(None, None, None, "Brutto", "Korekce", "Netto", "Netto")
    page.put("a", "b", "c", 1, 2, 3, 4)
    assets = [0, 1, 2, Amount(0, 0), Amount(0, 1), Amount(0, 2), Amount(1, 2)]
    page.table(ASSETS, assets)
    page.skip()
    page.put(
        "Označení", "PASIVA", "Číslo řádku", "Stav v běžném účetním období", None, None, "Stav v minulém účetním období"
    )
    page.put("a", "b", "c", 5, None, None, 6)
    page.table(FUNDS, [0, 1, 2, Amount(0), None, None, Amount(1)])
    foot(page)
    page = form.page("Výsledovka")
    head(page, "VÝKAZ ZISKU A ZTRÁTY", "v plném rozsahu, druhové členění")
    page.put("Označení", "TEXT", "Číslo řádku", "Skutečnost v účetním období", None)
    page.merge(page.row - 1, 4, 5)
    page.put(None, None, None, "běžném", "minulém")
    page.put("a", "b", "c", 1, 2)
    page.table(
        INCOME.replace("\n*|", "\n~*|").replace("\n**|", "\n~**|").replace("\n***|", "\n~***|").replace("~", " "),
        [0, 1, 2, Amount(0), Amount(1)],
    )
    foot(page)
    return form


def head(page: Page, title: str, kind: str) -> None:
    page.put(
        "Minimální závazný výčet informací", None, title, None, None, "Obchodní firma nebo jiný název účetní jednotky"
    )
    page.put("podle vyhlášky č. 500/2002 Sb.", None, kind, None, None, page.form.company.name)
    page.put(
        "ve znění pozdějších předpisů",
        None,
        "ke dni 31.12.2024",
        None,
        None,
        "Sídlo: Vlčí Důl 118, 289 03 Městec Králové",
    )
    page.put(None, None, "( v celých tisících Kč )", None, None, "IČ 27193845")
    page.skip()


def foot(page: Page) -> None:
    page.skip()
    page.put("Sestaveno dne: 28.03.2025", None, "Podpisový záznam statutárního orgánu účetní jednotky")
    page.put("Právní forma účetní jednotky: společnost s ručením omezeným", None, "Předmět podnikání: obrábění")


FORMS: tuple[Callable[[], Form], ...] = (czech_filed,)
