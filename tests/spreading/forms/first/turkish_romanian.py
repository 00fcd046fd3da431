"""Turkey and Romania: the uniform chart of accounts, and forms F10 and F20 with row numbers."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, EXCEPTIONAL, company

TURKISH_BALANCE = """
AKTİF (VARLIKLAR)
I. DÖNEN VARLIKLAR => total_current_assets
A. HAZIR DEĞERLER => cash_and_equivalents
1. Kasa :: cash_hand
3. Bankalar :: cash_bank
B. MENKUL KIYMETLER => short_term_investments
C. TİCARİ ALACAKLAR => trade_receivables
1. Alıcılar :: trade_gross
7. Şüpheli Ticari Alacaklar Karşılığı (-) :: - allowance => -receivables_allowance
D. DİĞER ALACAKLAR :: sundry_receivables => other_receivables
E. STOKLAR => inventories
1. İlk Madde ve Malzeme :: raw
2. Yarı Mamuller - Üretim :: wip
3. Mamuller :: finished
4. Ticari Mallar :: merchandise
7. Verilen Sipariş Avansları :: advances_paid
G. GELECEK AYLARA AİT GİDERLER VE GELİR TAHAKKUKLARI => prepaid_expenses
H. DİĞER DÖNEN VARLIKLAR :: vat_receivable => other_current_assets
1. Devreden KDV :: vat_receivable
II. DURAN VARLIKLAR => total_noncurrent_assets
B. DİĞER ALACAKLAR :: deposits => long_term_receivables
1. Verilen Depozito ve Teminatlar :: deposits
C. MALİ DURAN VARLIKLAR => long_term_investments
D. MADDİ DURAN VARLIKLAR => property_plant_equipment
3. Binalar :: buildings_gross
4. Tesis, Makine ve Cihazlar :: machinery_gross
6. Demirbaşlar :: fixtures_gross
8. Birikmiş Amortismanlar (-) => -accumulated_depreciation
9. Yapılmakta Olan Yatırımlar :: construction
E. MADDİ OLMAYAN DURAN VARLIKLAR :: intangible_assets => intangible_assets
1. Haklar :: software_gross
6. Birikmiş Amortismanlar (-) :: - software_worn
AKTİF (VARLIKLAR) TOPLAMI => total_assets
PASİF (KAYNAKLAR)
I. KISA VADELİ YABANCI KAYNAKLAR => total_current_liabilities
A. MALİ BORÇLAR :: bank_current => short_term_debt
1. Banka Kredileri :: bank_short
3. Uzun Vadeli Kredilerin Anapara Taksitleri ve Faizleri :: bank_portion
B. TİCARİ BORÇLAR => trade_payables
1. Satıcılar :: trade_payables
C. DİĞER BORÇLAR :: employee_payables + other_current_liabilities
D. ALINAN AVANSLAR :: advances_received => contract_liabilities
F. ÖDENECEK VERGİ VE DİĞER YÜKÜMLÜLÜKLER :: taxes_and_social => other_tax_social_payables
G. BORÇ VE GİDER KARŞILIKLARI :: current_tax_payable + provisions_current => provisions_current
H. GELECEK AYLARA AİT GELİRLER VE GİDER TAHAKKUKLARI :: deferred_income + accrued_expenses
II. UZUN VADELİ YABANCI KAYNAKLAR => total_noncurrent_liabilities
A. MALİ BORÇLAR :: bank_long => long_term_debt
C. DİĞER BORÇLAR :: owner_loan => other_noncurrent_liabilities
1. Ortaklara Borçlar :: owner_loan
G. BORÇ VE GİDER KARŞILIKLARI :: pension_obligations + provisions_noncurrent => provisions_noncurrent
1. Kıdem Tazminatı Karşılığı :: pension_obligations
III. ÖZ KAYNAKLAR => total_equity
A. ÖDENMİŞ SERMAYE => share_capital
B. SERMAYE YEDEKLERİ :: share_premium
C. KÂR YEDEKLERİ => revenue_reserves
D. GEÇMİŞ YILLAR KÂRLARI :: retained_brought => retained_earnings
F. DÖNEM NET KÂRI (ZARARI) => profit_for_year_in_equity
PASİF (KAYNAKLAR) TOPLAMI => total_liabilities_and_equity
"""
TURKISH_INCOME = """
A. BRÜT SATIŞLAR :: revenue + allowance
1. Yurtiçi Satışlar :: sales_goods
2. Yurtdışı Satışlar :: sales_services
3. Diğer Gelirler :: allowance
B. SATIŞ İNDİRİMLERİ (-) :: - allowance
C. NET SATIŞLAR => revenue
D. SATIŞLARIN MALİYETİ (-) => -cost_of_sales
BRÜT SATIŞ KÂRI VEYA ZARARI => gross_profit
E. FAALİYET GİDERLERİ (-) :: - sga_expenses
2. Pazarlama, Satış ve Dağıtım Giderleri (-) => -selling_expenses
3. Genel Yönetim Giderleri (-) => -general_admin_expenses
FAALİYET KÂRI VEYA ZARARI :: gross_profit - sga_expenses => operating_profit
F. DİĞER FAALİYETLERDEN OLAĞAN GELİR VE KÂRLAR :: other_operating_income + finance_income
3. Faiz Gelirleri => interest_income
7. Kambiyo Kârları :: fx_gain
10. Diğer Olağan Gelir ve Kârlar :: other_operating_income
G. DİĞER FAALİYETLERDEN OLAĞAN GİDER VE ZARARLAR (-) :: - fx_loss
H. FİNANSMAN GİDERLERİ (-) => -interest_expense
1. Kısa Vadeli Borçlanma Giderleri (-) :: - interest_expense
OLAĞAN KÂR VEYA ZARAR => ordinary_profit
I. OLAĞANDIŞI GELİR VE KÂRLAR
J. OLAĞANDIŞI GİDER VE ZARARLAR (-)
DÖNEM KÂRI VEYA ZARARI => profit_before_tax
K. DÖNEM KÂRI VERGİ VE DİĞER YASAL YÜKÜMLÜLÜK KARŞILIKLARI (-) => -income_tax_expense
DÖNEM NET KÂRI VEYA ZARARI => net_income
"""


def turkish_uniform() -> Form:
    """Turkish uniform chart (tek düzen): balance sheet and income statement as a web page called xls, amounts 1.234,56."""
    without = (*EXCEPTIONAL, *DEFERRED_TAX, "goodwill")
    books = company(
        "EGE DÖKÜM SANAYİ VE TİCARET A.Ş.",
        "manufacturer",
        "healthy",
        sales=14_520_000_000,
        step=0.01,
        years=2,
        without=without,
    )
    form = Form(books, "mizan_bilanco.html.xls", prints=Print(1, 2, words=_turkish, zero="0,00"))
    form.leave_open(
        "other_operating_income other_reserves share_premium other_current_liabilities employee_payables accrued_expenses current_tax_payable pension_obligations other_financial_result property_plant_equipment_gross related_party_payables_noncurrent sga_expenses total_operating_expenses other_operating_expenses deferred_income_bs contract_liabilities"
    )
    page = form.page("")
    page.put("EGE DÖKÜM SANAYİ VE TİCARET A.Ş.")
    page.put("AYRINTILI BİLANÇO (TL)")
    page.put("", "Önceki Dönem (31.12.2023)", "Cari Dönem (31.12.2024)")
    page.table(TURKISH_BALANCE, (0, Amount(1), Amount(0)))
    page.skip()
    page.put("EGE DÖKÜM SANAYİ VE TİCARET A.Ş.")
    page.put("AYRINTILI GELİR TABLOSU (TL)")
    page.put("", "Önceki Dönem (01.01.2023-31.12.2023)", "Cari Dönem (01.01.2024-31.12.2024)")
    page.table(TURKISH_INCOME, (0, Amount(1), Amount(0)))
    return form


def _turkish(amount: float) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


ROMANIAN_BALANCE = """
A. ACTIVE IMOBILIZATE | |
I. IMOBILIZĂRI NECORPORALE (ct. 201+203+205+206+2071+208+233+234-280-290-2933) | 01 :: intangibles => intangible_assets
II. IMOBILIZĂRI CORPORALE (ct. 211+212+213+214+215+223+224+231-281-291-2931) | 02 => property_plant_equipment
III. IMOBILIZĂRI FINANCIARE (ct. 261+262+263+265+267-296) | 03 :: financial_assets => long_term_investments
ACTIVE IMOBILIZATE - TOTAL (rd. 01 + 02 + 03) | 04 :: fixed_assets + financial_assets => total_noncurrent_assets
B. ACTIVE CIRCULANTE | |
I. STOCURI (ct. 301+302+303+331+332+345+371+4091-391-392) | 05 => inventories
II. CREANȚE (ct. 4092+411+413+418+425+4282+431+437+4424+4428+461-491) | 06 :: receivables_total => receivables_total
III. INVESTIȚII PE TERMEN SCURT (ct. 501+505+506+508-595) | 07 => short_term_investments
IV. CASA ȘI CONTURI LA BĂNCI (ct. 508+5112+512+531+532+541+542) | 08 => cash_and_equivalents
ACTIVE CIRCULANTE - TOTAL (rd. 05 + 06 + 07 + 08) | 09 :: total_current_assets - prepaid_expenses => total_current_assets
C. CHELTUIELI ÎN AVANS (ct. 471) | 10 => prepaid_expenses
D. DATORII: SUMELE CARE TREBUIE PLĂTITE ÎNTR-O PERIOADĂ DE PÂNĂ LA UN AN | 13 :: total_current_liabilities - provisions_current - deferred_income => total_current_liabilities
E. ACTIVE CIRCULANTE NETE/DATORII CURENTE NETE (rd. 09 + 11 - 13 - 20 - 23) | 14 :: total_current_assets - total_current_liabilities + provisions_current => net_current_assets
F. TOTAL ACTIVE MINUS DATORII CURENTE (rd. 04 + 12 + 14) | 15 :: total_assets - total_current_liabilities + provisions_current => total_assets_less_current_liabilities
G. DATORII: SUMELE CARE TREBUIE PLĂTITE ÎNTR-O PERIOADĂ MAI MARE DE UN AN | 16 :: bank_long + owner_loan => total_noncurrent_liabilities
H. PROVIZIOANE (ct. 151) | 17 :: provisions => provisions_total
I. VENITURI ÎN AVANS | 18 :: deferred_income => deferred_income_bs
J. CAPITAL ȘI REZERVE | |
I. CAPITAL | 25 :: share_capital
1. Capital subscris vărsat (ct. 1012) | 26 => share_capital
II. PRIME DE CAPITAL (ct. 104) | 31 => share_premium
IV. REZERVE (ct. 106) | 33 :: revenue_reserves => revenue_reserves
V. PROFITUL SAU PIERDEREA REPORTAT(Ă) - SOLD C (ct. 117) | 37 :: retained_brought => retained_earnings
VI. PROFITUL SAU PIERDEREA EXERCIȚIULUI FINANCIAR - SOLD C (ct. 121) | 39 => profit_for_year_in_equity
CAPITALURI PROPRII - TOTAL | 42 => total_equity
CAPITALURI - TOTAL (rd. 42 + 43 + 44) | 45 :: total_equity
"""
ROMANIAN_INCOME = """
1. Cifra de afaceri netă (rd. 02 + 03 - 04 + 06) | 01 => revenue
Producția vândută (ct. 701+702+703+704+705+706+708) | 02 :: revenue
2. Venituri aferente costului producției în curs de execuție (ct. 711+712) Sold C | 07 => change_in_inventories_fg
3. Venituri din producția de imobilizări necorporale și corporale (ct. 721+722) | 09 => own_work_capitalised
7. Alte venituri din exploatare (ct. 751+758+7815) | 13 => other_operating_income
VENITURI DIN EXPLOATARE - TOTAL (rd. 01 + 07 - 08 + 09 + 10 + 11 + 12 + 13) | 16 => total_operating_income
8. a) Cheltuieli cu materiile prime și materialele consumabile (ct. 601+602) | 17 => materials_consumed
9. Cheltuieli cu personalul (rd. 23 + 24), din care: | 22 => personnel_expenses
a) Salarii și indemnizații (ct. 641+642+643+644) | 23 :: wages
b) Cheltuieli cu asigurările și protecția socială (ct. 645+646) | 24 :: social_cost + pension_cost
10. a) Ajustări de valoare privind imobilizările corporale și necorporale (rd. 26 - 27) | 25 => depreciation_amortisation
b) Ajustări de valoare privind activele circulante (rd. 29 - 30) | 28 => bad_debt_expense
11. Alte cheltuieli de exploatare (rd. 32 la 37) | 31 :: external_services + other_taxes + sundry_costs => other_operating_expenses
11.1. Cheltuieli privind prestațiile externe (ct. 611+612+613+614+615+621+622+623+624+625+626+627+628) | 32 => external_services
11.2. Cheltuieli cu alte impozite, taxe și vărsăminte asimilate (ct. 635) | 33 :: other_taxes
11.6. Alte cheltuieli (ct. 651+6581+6582+6583+6588) | 37 :: sundry_costs
CHELTUIELI DE EXPLOATARE - TOTAL (rd. 17 la 20 - 21 + 22 + 25 + 28 + 31 + 39) | 42 :: nature_costs => total_operating_expenses
PROFITUL SAU PIERDEREA DIN EXPLOATARE: | |
- Profit (rd. 16 - 42) | 43 => operating_profit
- Pierdere (rd. 42 - 16) | 44
13. Venituri din dobânzi (ct. 766) | 47 => interest_income
15. Alte venituri financiare (ct. 7615+762+764+765+767+768) | 50 :: fx_gain
VENITURI FINANCIARE - TOTAL (rd. 45 + 47 + 49 + 50) | 52 :: finance_income
17. Cheltuieli privind dobânzile (ct. 666) | 56 => interest_expense
Alte cheltuieli financiare (ct. 663+664+665+667+668) | 58 :: fx_loss
CHELTUIELI FINANCIARE - TOTAL (rd. 53 + 56 + 58) | 59 :: finance_costs
18. PROFITUL SAU PIERDEREA BRUT(Ă): | |
- Profit (rd. 62 - 63) | 64 => profit_before_tax
19. Impozitul pe profit (ct. 691) | 66 => income_tax_expense
21. PROFITUL SAU PIERDEREA NET(Ă) A EXERCIȚIULUI FINANCIAR: | |
- Profit (rd. 64 - 66 - 67 - 68) | 69 => net_income
"""


def romanian_f10_f20() -> Form:
    """Romanian forms F10 and F20 with account numbers inside the labels, the opening date before the closing date, lei."""
    without = (*EXCEPTIONAL, *DEFERRED_TAX)
    books = company(
        "S.C. PRELUCRĂRI MECANICE BUZĂU S.R.L.",
        "manufacturer",
        "healthy",
        sales=31_400_000,
        step=1,
        years=2,
        without=without,
    )
    form = Form(books, "bilant_F10_F20.xlsx", prints=Print(1, number_format="0"))
    form.leave_open(
        "total_liabilities other_financial_result creditors_total net_financial_result intangible_assets impairment_losses total_assets trade_receivables current_tax_payable"
    )
    form.also("total_assets", "total_assets")
    page = form.page("F10")
    page.put("BILANȚ la data de 31.12.2024")
    page.put("F10 - pag. 1", None, None, "- lei -")
    page.put("Denumirea elementului", "Nr. rd.", "Sold la:")
    page.put(None, None, "01.01.2024", "31.12.2024")
    page.put("A", "B", 1.0, 2.0)
    page.table(ROMANIAN_BALANCE, (0, 1, Amount(1), Amount(0)))
    page = form.page("F20")
    page.put("CONTUL DE PROFIT ȘI PIERDERE la data de 31.12.2024")
    page.put("F20 - pag. 1", None, None, "- lei -")
    page.put("Denumirea indicatorilor", "Nr. rd.", "Exercițiul financiar")
    page.put(None, None, "2023", "2024")
    page.put("A", "B", 1.0, 2.0)
    page.table(ROMANIAN_INCOME, (0, 1, Amount(1), Amount(0)))
    return form


FORMS = (turkish_uniform, romanian_f10_f20)
