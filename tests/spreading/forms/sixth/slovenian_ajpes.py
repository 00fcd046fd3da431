"""Slovenia: the yearly report for the public agency, in a language that finvet has no labels of."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
SREDSTVA (002+032+053) | 001 :: total_assets => total_assets
A. DOLGOROČNA SREDSTVA (003+010+018+019+027) | 002 :: total_noncurrent_assets => total_noncurrent_assets
I. Neopredmetena sredstva in dolgoročne aktivne časovne razmejitve | 003 :: intangibles => intangible_assets
II. Opredmetena osnovna sredstva | 010 :: property_plant_equipment => property_plant_equipment
IV. Dolgoročne finančne naložbe | 019 :: financial_assets => long_term_investments
B. KRATKOROČNA SREDSTVA (033+034+040+048+052) | 032 :: total_current_assets - prepaid_expenses => total_current_assets
II. Zaloge | 034 :: inventories => inventories
III. Kratkoročne finančne naložbe | 040 :: short_term_investments => short_term_investments
IV. Kratkoročne poslovne terjatve | 048 :: receivables_total => receivables_total/trade_receivables
V. Denarna sredstva | 052 :: cash_and_equivalents => cash_and_equivalents
C. KRATKOROČNE AKTIVNE ČASOVNE RAZMEJITVE | 053 :: prepaid_expenses => prepaid_expenses
OBVEZNOSTI DO VIROV SREDSTEV (056+072+075+085+095) | 055 :: total_assets => total_liabilities_and_equity
A. KAPITAL (057+060+061+067+301+068-069+070-071) | 056 :: total_equity => total_equity
I. Vpoklicani kapital | 057 :: share_capital => share_capital
II. Kapitalske rezerve | 060 :: share_premium => share_premium
III. Rezerve iz dobička | 061 :: revenue_reserves => revenue_reserves
VI. Preneseni čisti dobiček | 068 :: retained_brought => retained_earnings
VII. Čisti dobiček poslovnega leta | 070 :: net_income => profit_for_year_in_equity
B. REZERVACIJE IN DOLGOROČNE PASIVNE ČASOVNE RAZMEJITVE | 072 :: provisions => provisions_total
C. DOLGOROČNE OBVEZNOSTI (076+080+084) | 075 :: bank_long + owner_loan => total_noncurrent_liabilities
I. Dolgoročne finančne obveznosti | 076 :: bank_long + owner_loan => long_term_debt
Č. KRATKOROČNE OBVEZNOSTI (086+087+091) | 085 :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income => total_current_liabilities
II. Kratkoročne finančne obveznosti | 087 :: bank_current => short_term_debt
III. Kratkoročne poslovne obveznosti | 091 :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income - bank_current
D. KRATKOROČNE PASIVNE ČASOVNE RAZMEJITVE | 095 :: accrued_expenses + deferred_income
"""
INCOME = """
A. ČISTI PRIHODKI OD PRODAJE | 110 :: revenue => revenue
B. POVEČANJE VREDNOSTI ZALOG PROIZVODOV IN NEDOKONČANE PROIZVODNJE | 121 :: change_in_inventories_fg => change_in_inventories_fg
Č. USREDSTVENI LASTNI PROIZVODI IN LASTNE STORITVE | 123 :: own_work_capitalised => own_work_capitalised
E. DRUGI POSLOVNI PRIHODKI | 125 :: other_operating_income => other_operating_income
F. KOSMATI DONOS OD POSLOVANJA (110+121-122+123+124+125) | 126 :: total_operating_income => total_operating_income
G. POSLOVNI ODHODKI (128+139+144+148) | 127 :: nature_costs => total_operating_expenses
I. Stroški blaga, materiala in storitev | 128 :: materials + external_services
II. Stroški dela | 139 :: personnel_expenses => personnel_expenses
III. Odpisi vrednosti | 144 :: depreciation_amortisation + bad_debt_expense
1. Amortizacija | 145 :: depreciation_amortisation => depreciation_amortisation
IV. Drugi poslovni odhodki | 148 :: other_taxes + sundry_costs => other_operating_expenses
H. DOBIČEK IZ POSLOVANJA (126-127) | 151 :: operating_profit => operating_profit
J. FINANČNI PRIHODKI | 153 :: interest_income => interest_income
K. FINANČNI ODHODKI | 166 :: interest_expense => interest_expense
O. CELOTNI DOBIČEK (151-152+153-166+178-181) | 182 :: profit_before_tax => profit_before_tax
P. DAVEK IZ DOBIČKA | 184 :: income_tax_expense => income_tax_expense
S. ČISTI DOBIČEK OBRAČUNSKEGA OBDOBJA (182-184-185) | 186 :: net_income => net_income
"""


def slovenian_ajpes() -> Form:
    """No language that is known: what can be told is told by sums, codes and the balance of both sides."""
    books = company("Soška livarna d.o.o.", "manufacturer", sales=8_800, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "letno_porocilo_2024.xlsx", prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "goodwill materials_consumed external_services impairment_losses bad_debt_expense trade_payables other_current_liabilities total_liabilities accrued_expenses "
        "deferred_income_bs cost_of_sales gross_profit pension_obligations provisions_noncurrent provisions_current creditors_total trade_receivables ebitda "
        "net_financial_result contract_liabilities"
    )
    for name, title, drawn in (
        ("BS", "BILANCA STANJA na dan 31.12.2024", BALANCE),
        ("IPI", "IZKAZ POSLOVNEGA IZIDA za leto 2024", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title, None, None, "v EUR")
        page.put("Postavka", "Oznaka za AOP", "2024", "2023")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (slovenian_ajpes,)
