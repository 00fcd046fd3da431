"""Czechia: statements in full scope, with row numbers, gross, correction and net."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

CZECH_ASSETS = """
 | AKTIVA CELKEM | 001 :: total_assets + accumulated_depreciation + software_worn + allowance ; - accumulated_depreciation - software_worn - allowance ; total_assets => ; ; total_assets
B. | Stálá aktiva | 003 :: property_plant_equipment_gross + intangibles_gross + financial_assets ; - accumulated_depreciation - software_worn ; fixed_assets + financial_assets => ; ; total_noncurrent_assets
B.I. | Dlouhodobý nehmotný majetek | 004 :: intangibles_gross ; - software_worn ; intangibles
B.I.2.1. | Software | 007 :: software_gross ; - software_worn ; intangible_assets
B.I.3. | Goodwill | 009 :: goodwill ; ; goodwill => ; ; goodwill
B.II. | Dlouhodobý hmotný majetek | 014 :: property_plant_equipment_gross ; - accumulated_depreciation ; property_plant_equipment => ; ; property_plant_equipment
B.II.1.2. | Stavby | 017 :: buildings_gross ; - buildings_worn ; buildings
B.II.2. | Hmotné movité věci a jejich soubory | 018 :: machinery_gross + fixtures_gross ; - machinery_worn - fixtures_worn ; machinery + fixtures
B.II.5.2. | Nedokončený dlouhodobý hmotný majetek | 026 :: construction ; ; construction
B.III. | Dlouhodobý finanční majetek | 027 :: financial_assets ; ; financial_assets => ; ; long_term_investments
C. | Oběžná aktiva | 037 :: total_current_assets - prepaid_expenses + deferred_tax_assets + allowance ; - allowance ; total_current_assets - prepaid_expenses + deferred_tax_assets => ; ; total_current_assets
C.I. | Zásoby | 038 :: inventories ; ; inventories => ; ; inventories
C.I.1. | Materiál | 039 :: raw ; ; raw
C.I.2. | Nedokončená výroba a polotovary | 040 :: wip ; ; wip
C.I.3. | Výrobky a zboží | 041 :: finished + merchandise ; ; finished + merchandise
C.I.5. | Poskytnuté zálohy na zásoby | 045 :: advances_paid ; ; advances_paid
C.II. | Pohledávky | 046 :: receivables_total + deferred_tax_assets + allowance ; - allowance ; receivables_total + deferred_tax_assets
C.II.1. | Dlouhodobé pohledávky | 047 :: deferred_tax_assets ; ; deferred_tax_assets
C.II.1.4. | Odložená daňová pohledávka | 051 :: deferred_tax_assets ; ; deferred_tax_assets => ; ; deferred_tax_assets
C.II.2. | Krátkodobé pohledávky | 057 :: receivables_total + allowance ; - allowance ; receivables_total
C.II.2.1. | Pohledávky z obchodních vztahů | 058 :: trade_gross ; - allowance ; trade_receivables => ; ; trade_receivables
C.II.2.4.3. | Stát - daňové pohledávky | 064 :: vat_receivable ; ; vat_receivable => ; ; current_tax_assets
C.II.2.4.6. | Jiné pohledávky | 067 :: sundry_receivables ; ; sundry_receivables
C.III. | Krátkodobý finanční majetek | 068 :: short_term_investments ; ; short_term_investments => ; ; short_term_investments
C.IV. | Peněžní prostředky | 071 :: cash_and_equivalents ; ; cash_and_equivalents => ; ; cash_and_equivalents
C.IV.1. | Peněžní prostředky v pokladně | 072 :: cash_hand ; ; cash_hand
C.IV.2. | Peněžní prostředky na účtech | 073 :: cash_bank ; ; cash_bank
D. | Časové rozlišení aktiv | 074 :: prepaid_expenses ; ; prepaid_expenses => ; ; prepaid_expenses
"""
CZECH_FUNDS = """
 | PASIVA CELKEM | 078 => total_liabilities_and_equity
A. | Vlastní kapitál | 079 => total_equity
A.I. | Základní kapitál | 080 => share_capital
A.II. | Ážio a kapitálové fondy | 084 => share_premium
A.III. | Fondy ze zisku | 092 => revenue_reserves
A.IV. | Výsledek hospodaření minulých let (+/-) | 095 :: retained_brought => retained_earnings
A.V. | Výsledek hospodaření běžného účetního období (+/-) | 099 => profit_for_year_in_equity
B.+C. | Cizí zdroje | 101 :: total_liabilities - deferred_income => total_liabilities
B. | Rezervy | 102 :: provisions => provisions_total
B.1. | Rezerva na důchody a podobné závazky | 103 => pension_obligations
B.4. | Ostatní rezervy | 106 :: provisions_noncurrent + provisions_current
C. | Závazky | 107 :: debts + deferred_tax_liabilities
C.I. | Dlouhodobé závazky | 108 :: bank_long + owner_loan + deferred_tax_liabilities => total_noncurrent_liabilities
C.I.2. | Závazky k úvěrovým institucím | 112 :: bank_long => long_term_debt
C.I.8. | Odložený daňový závazek | 118 => deferred_tax_liabilities
C.I.9.1. | Závazky ke společníkům | 120 :: owner_loan
C.II. | Krátkodobé závazky | 123 :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
C.II.2. | Závazky k úvěrovým institucím | 127 :: bank_current => short_term_debt
C.II.3. | Krátkodobé přijaté zálohy | 128 :: advances_received => contract_liabilities
C.II.4. | Závazky z obchodních vztahů | 129 => trade_payables
C.II.8. | Závazky ostatní | 133 :: employee_payables + taxes_and_social + current_tax_payable + accrued_expenses + other_current_liabilities
C.II.8.3. | Závazky k zaměstnancům | 136 => employee_payables
C.II.8.4. | Závazky ze sociálního zabezpečení a zdravotního pojištění | 137 :: social_payable
C.II.8.5. | Stát - daňové závazky a dotace | 138 :: vat_payable + current_tax_payable
C.II.8.6. | Dohadné účty pasivní | 139 => accrued_expenses
C.II.8.7. | Jiné závazky | 140 => other_current_liabilities
D. | Časové rozlišení pasiv | 141 :: deferred_income => deferred_income_bs
D.2. | Výnosy příštích období | 143 :: deferred_income
"""
CZECH_INCOME = """
I. | Tržby z prodeje výrobků a služeb | 01 :: revenue => revenue
II. | Tržby za prodej zboží | 02
A. | Výkonová spotřeba | 03 :: materials + external_services
A.2. | Spotřeba materiálu a energie | 05 => materials_consumed
A.3. | Služby | 06 => external_services
B. | Změna stavu zásob vlastní činnosti (+/-) | 07 :: - change_in_inventories_fg => -change_in_inventories_fg
C. | Aktivace (-) | 08 :: - own_work_capitalised => -own_work_capitalised
D. | Osobní náklady | 09 => personnel_expenses
D.1. | Mzdové náklady | 10 :: wages
D.2. | Náklady na sociální zabezpečení, zdravotní pojištění a ostatní náklady | 11 :: social_cost + pension_cost
E. | Úpravy hodnot v provozní oblasti | 14 :: depreciation_amortisation + bad_debt_expense
E.1. | Úpravy hodnot dlouhodobého nehmotného a hmotného majetku | 15 => depreciation_amortisation
E.3. | Úpravy hodnot pohledávek | 19 => bad_debt_expense
III. | Ostatní provozní výnosy | 20 => other_operating_income
F. | Ostatní provozní náklady | 24 :: other_taxes + sundry_costs => other_operating_expenses
F.3. | Daně a poplatky | 27 :: other_taxes
F.5. | Jiné provozní náklady | 29 :: sundry_costs
** | Provozní výsledek hospodaření (+/-) | 30 => operating_profit
VI. | Výnosové úroky a podobné výnosy | 39 => interest_income
J. | Nákladové úroky a podobné náklady | 43 => interest_expense
VII. | Ostatní finanční výnosy | 46 :: fx_gain
K. | Ostatní finanční náklady | 47 :: fx_loss
** | Finanční výsledek hospodaření (+/-) | 48 => net_financial_result
*** | Výsledek hospodaření před zdaněním (+/-) | 49 => profit_before_tax
L. | Daň z příjmů | 50 => income_tax_expense
L.1. | Daň z příjmů splatná | 51 :: current_tax
L.2. | Daň z příjmů odložená (+/-) | 52 :: deferred_tax
*** | Výsledek hospodaření po zdanění (+/-) | 53 :: net_income
**** | Výsledek hospodaření za účetní období (+/-) | 55 => net_income
** | Čistý obrat za účetní období | 56 :: revenue + other_operating_income + finance_income
"""


def czech_full_scope() -> Form:
    """Czech statements in full scope: row numbers, gross, correction and net, totals above their parts, thousands of crowns."""
    books = company("Strojírny Bělá a.s.", "manufacturer", "healthy", sales=318_000, years=2, without=EXCEPTIONAL)
    form = Form(books, "ucetni_zaverka.xlsx", prints=Print(1000, number_format="#,##0"))
    form.leave_open(
        "receivables_total other_receivables intangible_assets other_tax_social_payables creditors_total other_financial_result financial_debt_unsplit related_party_payables_noncurrent total_operating_income current_tax_payable"
    )
    page = form.page("Rozvaha")
    page.put("Minimální závazný výčet informací podle vyhlášky č. 500/2002 Sb.")
    page.put("ROZVAHA v plném rozsahu ke dni 31.12.2024 (v celých tisících Kč)")
    page.put("Strojírny Bělá a.s.")
    page.put("Označení", "AKTIVA", "Číslo řádku", "Běžné účetní období", None, None, "Minulé úč. období")
    page.merge(page.row - 1, 4, 6)
    page.put(None, None, None, "Brutto", "Korekce", "Netto", "Netto")
    page.put("a", "b", "c", 1.0, 2.0, 3.0, 4.0)
    page.table(CZECH_ASSETS, (0, 1, 2, Amount(0), Amount(0, 1), Amount(0, 2), Amount(1, 2)))
    page.skip()
    page.put("Označení", "PASIVA", "Číslo řádku", "Stav v běžném účetním období", "Stav v minulém účetním období")
    page.put("a", "b", "c", 5.0, 6.0)
    page.table(CZECH_FUNDS, (0, 1, 2, Amount(0), Amount(1)))
    page = form.page("Výsledovka")
    page.put("VÝKAZ ZISKU A ZTRÁTY v plném rozsahu za období končící k 31.12.2024 (v celých tisících Kč)")
    page.put("Označení", "TEXT", "Číslo řádku", "Skutečnost v účetním období")
    page.put(None, None, None, "běžném", "minulém")
    page.put("a", "b", "c", 1.0, 2.0)
    page.table(CZECH_INCOME, (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (czech_full_scope,)
