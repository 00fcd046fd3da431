"""Czechia: a small company's abridged statements, exported by its bookkeeping program, fiscal years to March."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
 | AKTIVA CELKEM (ř. 02 + 03 + 07 + 15) | 01 => total_assets
A. | Pohledávky za upsaný základní kapitál | 02
B. | Stálá aktiva (ř. 04 až 06) | 03 => total_noncurrent_assets
B. I. | Dlouhodobý nehmotný majetek | 04 :: intangible_assets => intangible_assets
B. II. | Dlouhodobý hmotný majetek | 05 => property_plant_equipment
B. III. | Dlouhodobý finanční majetek | 06 :: financial_assets => long_term_investments
C. | Oběžná aktiva (ř. 08 + 09 + 13 + 14) | 07 :: total_current_assets - prepaid_expenses => total_current_assets
C. I. | Zásoby | 08 => inventories
C. II. | Pohledávky (ř. 10 + 11 + 12) | 09 :: receivables_total
C. II. 1 | Dlouhodobé pohledávky | 10
C. II. 2 | Krátkodobé pohledávky | 11 :: receivables_total => receivables_total
C. II. 3 | Časové rozlišení aktiv | 12
C. III. | Krátkodobý finanční majetek | 13 => short_term_investments
C. IV. | Peněžní prostředky | 14 => cash_and_equivalents
D. | Časové rozlišení aktiv | 15 => prepaid_expenses
"""
FUNDS = """
 | PASIVA CELKEM (ř. 17 + 24 + 31) | 16 => total_liabilities_and_equity
A. | Vlastní kapitál (ř. 18 až 23) | 17 => total_equity
A. I. | Základní kapitál | 18 => share_capital
A. II. | Ážio a kapitálové fondy | 19 => share_premium
A. III. | Fondy ze zisku | 20 => revenue_reserves
A. IV. | Výsledek hospodaření minulých let (+/-) | 21 :: retained_brought => retained_earnings
A. V. | Výsledek hospodaření běžného účetního období (+/-) | 22 => profit_for_year_in_equity
A. VI. | Rozhodnuto o zálohové výplatě podílu na zisku (-) | 23
B. + C. | Cizí zdroje (ř. 25 + 26) | 24 :: total_liabilities - deferred_income => total_liabilities
B. | Rezervy | 25 :: provisions => provisions_total
C. | Závazky (ř. 27 + 28 + 29) | 26 :: debts => creditors_total
C. I. | Dlouhodobé závazky | 27 :: bank_long + owner_loan => total_noncurrent_liabilities
C. II. | Krátkodobé závazky | 28 :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
C. III. | Časové rozlišení pasiv | 29
D. | Časové rozlišení pasiv | 31 :: deferred_income => deferred_income_bs
"""
INCOME = """
I. | Tržby z prodeje výrobků a služeb | 01 :: sales_services => +revenue
II. | Tržby za prodej zboží | 02 :: sales_goods => +revenue
A. | Výkonová spotřeba (ř. 04 + 05 + 06) | 03 :: materials + external_services
A. 1. | Náklady vynaložené na prodané zboží | 04 :: materials
A. 2. | Spotřeba materiálu a energie | 05
A. 3. | Služby | 06 => external_services
B. | Změna stavu zásob vlastní činnosti (+/-) | 07
C. | Aktivace (-) | 08
D. | Osobní náklady (ř. 10 + 11) | 09 => personnel_expenses
D. 1. | Mzdové náklady | 10 :: wages
D. 2. | Náklady na sociální zabezpečení, zdravotní pojištění a ostatní náklady | 11 :: social_cost + pension_cost
E. | Úpravy hodnot v provozní oblasti | 12 :: depreciation_amortisation + bad_debt_expense
III. | Ostatní provozní výnosy | 13 => other_operating_income
F. | Ostatní provozní náklady | 14 :: other_taxes + sundry_costs => other_operating_expenses
** | Provozní výsledek hospodaření (+/-) | 15 => operating_profit
VI. | Výnosové úroky a podobné výnosy | 20 => interest_income
J. | Nákladové úroky a podobné náklady | 22 => interest_expense
VII. | Ostatní finanční výnosy | 23 :: fx_gain
K. | Ostatní finanční náklady | 24 :: fx_loss
** | Finanční výsledek hospodaření (+/-) | 25 => net_financial_result
*** | Výsledek hospodaření před zdaněním (+/-) | 26 => profit_before_tax
L. | Daň z příjmů | 27 => income_tax_expense
*** | Výsledek hospodaření po zdanění (+/-) | 28 => net_income
M. | Převod podílu na výsledku hospodaření společníkům (+/-) | 29
**** | Výsledek hospodaření za účetní období (+/-) | 30 => net_income
** | Čistý obrat za účetní období = I. + II. + III. + IV. + V. + VI. + VII. | 31 :: revenue + other_operating_income + finance_income
"""


def _crowns(amount: float) -> str:
    return f"{amount:,.0f}".replace(",", " ")


def czech_abridged() -> Form:
    """Czech abridged statements in one csv: row numbers, blanks kept, thousands of crowns as text, years to March, totals on top."""
    books = company(
        "Zahradní technika Hodonín s.r.o.", "trader", "strained", sales=86_400, years=2, last=2024,
        without=(*EXCEPTIONAL, "goodwill", "deferred_tax_assets", "deferred_tax_liabilities"),
    )  # fmt: skip
    form = Form(
        books, "zaverka_hospodarsky_rok_2023_24.csv", date(2024, 3, 31), prints=Print(1000, words=_crowns), encoding="cp1250",
        delimiter=";",
    )  # fmt: skip
    form.leave_open(
        "materials_consumed cost_of_sales depreciation_amortisation bad_debt_expense impairment_losses total_operating_income "
        "total_operating_expenses other_financial_result total_liabilities receivables_total long_term_receivables ebitda"
    )  # fmt: skip
    page = form.page("")
    page.put(None, "ROZVAHA ve zkráceném rozsahu")
    page.put(None, "ke dni 31.3.2024 (v celých tisících Kč)")
    page.put(None, "Zahradní technika Hodonín s.r.o., IČO 27000000")
    page.put("Označení", "AKTIVA", "Čís. řád.", "Běžné účetní období - netto", "Minulé účetní období - netto")
    page.table(ASSETS, (0, 1, 2, Amount(0), Amount(1)))
    page.put("Označení", "PASIVA", "Čís. řád.", "Stav v běžném účetním období", "Stav v minulém účetním období")
    page.table(FUNDS, (0, 1, 2, Amount(0), Amount(1)))
    page.skip()
    page.put(None, "VÝKAZ ZISKU A ZTRÁTY ve zkráceném rozsahu, druhové členění")
    page.put(None, "za období od 1.4.2023 do 31.3.2024 (v celých tisících Kč)")
    page.put(
        "Označení", "TEXT", "Čís. řád.", "Skutečnost v účetním období běžném", "Skutečnost v účetním období minulém"
    )
    page.table(INCOME, (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (czech_abridged,)
