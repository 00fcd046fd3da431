"""Croatia: the yearly report for the public register, AOP codes, preceding year before the current one."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
B) DUGOTRAJNA IMOVINA (AOP 003+010+020+031+036) | 002 :: total_noncurrent_assets => total_noncurrent_assets
I. NEMATERIJALNA IMOVINA (AOP 004 do 009) | 003 :: intangibles
2. Koncesije, patenti, licencije, softver i ostala prava | 005 :: intangible_assets => intangible_assets
3. Goodwill | 006 :: goodwill => goodwill
II. MATERIJALNA IMOVINA (AOP 011 do 019) | 010 :: property_plant_equipment => property_plant_equipment
2. Građevinski objekti | 012 :: buildings
3. Postrojenja i oprema | 013 :: machinery
4. Alati, pogonski inventar i transportna imovina | 014 :: fixtures
7. Materijalna imovina u pripremi | 017 :: construction
III. DUGOTRAJNA FINANCIJSKA IMOVINA (AOP 021 do 030) | 020 :: financial_assets => long_term_investments
C) KRATKOTRAJNA IMOVINA (AOP 038+046+053+063) | 037 :: total_current_assets - prepaid_expenses => total_current_assets
I. ZALIHE (AOP 039 do 045) | 038 :: inventories => inventories
1. Sirovine i materijal | 039 :: raw
2. Proizvodnja u tijeku | 040 :: wip
3. Gotovi proizvodi | 041 :: finished
5. Predujmovi za zalihe | 043 :: advances_paid
II. POTRAŽIVANJA (AOP 047 do 052) | 046 :: receivables_total => receivables_total
3. Potraživanja od kupaca | 049 :: trade_receivables => trade_receivables
5. Potraživanja od države i drugih institucija | 051 :: vat_receivable
6. Ostala potraživanja | 052 :: sundry_receivables => other_receivables
III. KRATKOTRAJNA FINANCIJSKA IMOVINA (AOP 054 do 062) | 053 :: short_term_investments => short_term_investments
IV. NOVAC U BANCI I BLAGAJNI | 063 :: cash_and_equivalents => cash_and_equivalents
D) PLAĆENI TROŠKOVI BUDUĆEG RAZDOBLJA I OBRAČUNATI PRIHODI | 064 :: prepaid_expenses => prepaid_expenses
E) UKUPNO AKTIVA (AOP 001+002+037+064) | 065 :: total_assets => total_assets
A) KAPITAL I REZERVE (AOP 068 do 070+076+077+083+086+089) | 067 :: total_equity => total_equity
I. TEMELJNI (UPISANI) KAPITAL | 068 :: share_capital => share_capital
II. KAPITALNE REZERVE | 069 :: share_premium => share_premium
III. REZERVE IZ DOBITI (AOP 071+072-073+074+075) | 070 :: revenue_reserves => revenue_reserves
VI. ZADRŽANA DOBIT ILI PRENESENI GUBITAK (AOP 084-085) | 083 :: retained_brought => retained_earnings
VII. DOBIT ILI GUBITAK POSLOVNE GODINE (AOP 087-088) | 086 :: net_income => profit_for_year_in_equity
B) REZERVIRANJA (AOP 091 do 096) | 090 :: provisions => provisions_total
C) DUGOROČNE OBVEZE (AOP 098 do 108) | 097 :: bank_long + owner_loan => total_noncurrent_liabilities
5. Obveze za zajmove, depozite i slično | 102 :: owner_loan => related_party_payables_noncurrent/other_noncurrent_liabilities
6. Obveze prema bankama i drugim financijskim institucijama | 103 :: bank_long => long_term_debt
D) KRATKOROČNE OBVEZE (AOP 110 do 123) | 109 :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income => total_current_liabilities
6. Obveze prema bankama i drugim financijskim institucijama | 115 :: bank_current => short_term_debt
7. Obveze za predujmove | 116 :: advances_received => contract_liabilities
8. Obveze prema dobavljačima | 117 :: trade_payables => trade_payables
10. Obveze prema zaposlenicima | 119 :: employee_payables => employee_payables
11. Obveze za poreze, doprinose i slična davanja | 120 :: taxes_and_social + current_tax_payable => other_tax_social_payables
14. Ostale kratkoročne obveze | 123 :: other_current_liabilities => other_current_liabilities
E) ODGOĐENO PLAĆANJE TROŠKOVA I PRIHOD BUDUĆEGA RAZDOBLJA | 124 :: accrued_expenses + deferred_income
F) UKUPNO – PASIVA (AOP 067+090+097+109+124) | 125 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
I. POSLOVNI PRIHODI (AOP 128 do 132) | 127 :: revenue + own_work_capitalised + other_operating_income => total_operating_income
2. Prihodi od prodaje (izvan grupe) | 129 :: revenue => revenue
3. Prihodi na temelju upotrebe vlastitih proizvoda, robe i usluga | 130 :: own_work_capitalised => own_work_capitalised
5. Ostali poslovni prihodi (izvan grupe) | 132 :: other_operating_income => other_operating_income
II. POSLOVNI RASHODI (AOP 134+135+139+143+144+145+148+155) | 133 :: nature_costs - change_in_inventories_fg => total_operating_expenses
1. Promjene vrijednosti zaliha proizvodnje u tijeku i gotovih proizvoda | 134 :: - change_in_inventories_fg => -change_in_inventories_fg
2. Materijalni troškovi (AOP 136 do 138) | 135 :: materials + external_services
a) Troškovi sirovina i materijala | 136 :: materials => materials_consumed
c) Ostali vanjski troškovi | 138 :: external_services => external_services
3. Troškovi osoblja (AOP 140 do 142) | 139 :: personnel_expenses => personnel_expenses
4. Amortizacija | 143 :: depreciation_amortisation => depreciation_amortisation
5. Ostali troškovi | 144 :: other_taxes + sundry_costs => other_operating_expenses
6. Vrijednosna usklađenja (AOP 146+147) | 145 :: bad_debt_expense
III. FINANCIJSKI PRIHODI (AOP 157 do 166) | 156 :: interest_income
7. Ostali prihodi s osnove kamata | 163 :: interest_income => interest_income
IV. FINANCIJSKI RASHODI (AOP 168 do 174) | 167 :: interest_expense
3. Rashodi s osnove kamata i slični rashodi | 170 :: interest_expense => interest_expense
IX. UKUPNI PRIHODI (AOP 127+156+175+176) | 179 :: revenue + own_work_capitalised + other_operating_income + interest_income
X. UKUPNI RASHODI (AOP 133+167+177+178) | 180 :: nature_costs - change_in_inventories_fg + interest_expense
XI. DOBIT ILI GUBITAK PRIJE OPOREZIVANJA (AOP 179-180) | 181 :: profit_before_tax => profit_before_tax
XII. POREZ NA DOBIT | 184 :: income_tax_expense => income_tax_expense
XIII. DOBIT ILI GUBITAK RAZDOBLJA (AOP 181-184) | 185 :: net_income => net_income
"""


def croatian_gfi() -> Form:
    """Codes of three digits that look like amounts, sums of codes inside the labels, the older year first."""
    books = company("Jadranska Konfekcija d.o.o.", "manufacturer", sales=5_600, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "GFI-POD_2024.xls", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "total_liabilities accrued_expenses deferred_income_bs impairment_losses bad_debt_expense operating_profit provisions_current provisions_noncurrent "
        "pension_obligations net_financial_result gross_profit value_added current_tax_payable ebitda other_receivables creditors_total other_current_assets"
    )
    for name, title, drawn, heads in (
        ("BILANCA", "BILANCA stanje na dan 31.12.2024.", BALANCE, ("Prethodna godina (neto)", "Tekuća godina (neto)")),
        (
            "RDG",
            "RAČUN DOBITI I GUBITKA za razdoblje 01.01.2024. do 31.12.2024.",
            INCOME,
            ("Prethodna godina", "Tekuća godina"),
        ),
    ):
        page = form.page(name)
        page.put(title)
        page.put(f"Obveznik: {books.name}", None, None, "u eurima")
        page.put("Naziv pozicije", "AOP oznaka", *heads)
        page.put(1.0, 2.0, 3.0, 4.0)
        page.table(drawn, (0, 1, Amount(1), Amount(0)))
    return form


FORMS = (croatian_gfi,)
