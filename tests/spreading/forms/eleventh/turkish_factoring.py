"""A factoring company's form: income before balance, thousands in a head, groups of the uniform chart with their codes, points."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
60|BRÜT SATIŞLAR :: revenue + sundry_costs
61|SATIŞ İNDİRİMLERİ (-) :: - sundry_costs
|NET SATIŞLAR :: revenue => revenue
62|SATIŞLARIN MALİYETİ (-) :: - cost_of_sales => -cost_of_sales
|BRÜT SATIŞ KARI / ZARARI :: gross_profit => gross_profit
63|FAALİYET GİDERLERİ (-) :: - sga_expenses
|FAALİYET KARI / ZARARI :: gross_profit - sga_expenses => operating_profit
64|DİĞER FAALİYETLERDEN OLAĞAN GELİR VE KARLAR :: other_operating_income + interest_income
65|DİĞER FAALİYETLERDEN OLAĞAN GİDER VE ZARARLAR (-)
66|FİNANSMAN GİDERLERİ (-) :: - interest_expense => -interest_expense
|OLAĞAN KAR / ZARAR :: ordinary_profit => ordinary_profit
|DÖNEM KARI / ZARARI :: profit_before_tax => profit_before_tax
69|DÖNEM KARI VERGİ KARŞILIĞI (-) :: - income_tax_expense => -income_tax_expense
|DÖNEM NET KARI / ZARARI :: net_income => net_income
"""

BALANCE = """
1|DÖNEN VARLIKLAR :: total_current_assets => total_current_assets
10|HAZIR DEĞERLER :: cash_and_equivalents => cash_and_equivalents
11|MENKUL KIYMETLER :: short_term_investments => short_term_investments
12|TİCARİ ALACAKLAR :: trade_receivables => trade_receivables
13|DİĞER ALACAKLAR :: sundry_receivables => other_receivables
15|STOKLAR :: inventories => inventories
18|GELECEK AYLARA AİT GİDERLER :: prepaid_expenses => prepaid_expenses
19|DİĞER DÖNEN VARLIKLAR :: vat_receivable => other_current_assets
2|DURAN VARLIKLAR :: total_noncurrent_assets => total_noncurrent_assets
24|MALİ DURAN VARLIKLAR :: financial_assets => long_term_investments
25|MADDİ DURAN VARLIKLAR :: property_plant_equipment => property_plant_equipment
26|MADDİ OLMAYAN DURAN VARLIKLAR :: intangibles => intangible_assets
|AKTİF TOPLAMI :: total_assets => total_assets
3|KISA VADELİ YABANCI KAYNAKLAR :: total_current_liabilities => total_current_liabilities
30|MALİ BORÇLAR :: bank_current => short_term_debt
32|TİCARİ BORÇLAR :: trade_payables => trade_payables
33|DİĞER BORÇLAR :: employee_payables + other_current_liabilities => other_current_liabilities
34|ALINAN AVANSLAR :: advances_received => contract_liabilities
36|ÖDENECEK VERGİ VE DİĞER YÜKÜMLÜLÜKLER :: taxes_and_social => other_tax_social_payables
37|BORÇ VE GİDER KARŞILIKLARI :: current_tax_payable + provisions_current => provisions_current
38|GELECEK AYLARA AİT GELİRLER VE GİDER TAHAKKUKLARI :: accrued_expenses + deferred_income
4|UZUN VADELİ YABANCI KAYNAKLAR :: total_noncurrent_liabilities => total_noncurrent_liabilities
40|MALİ BORÇLAR :: bank_long => long_term_debt
43|DİĞER BORÇLAR (ORTAKLARA) :: owner_loan
47|BORÇ VE GİDER KARŞILIKLARI :: pension_obligations + provisions_noncurrent => provisions_noncurrent
5|ÖZKAYNAKLAR :: total_equity => total_equity
50|ÖDENMİŞ SERMAYE :: share_capital => share_capital
52|SERMAYE YEDEKLERİ :: share_premium
54|KAR YEDEKLERİ :: revenue_reserves
57|GEÇMİŞ YILLAR KARLARI :: retained_brought => retained_earnings
59|DÖNEM NET KARI :: net_income => profit_for_year_in_equity
|PASİF TOPLAMI :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def points(amount: float) -> str:
    words = f"{abs(amount):,.0f}".replace(",", ".")
    return f"-{words}" if amount < 0 else words


def turkish_factoring() -> Form:
    """A factoring company's form: income before balance, thousands in a head, groups of the uniform chart with their codes, points."""
    form = Form(
        company(
            "Marmara Ambalaj San. ve Tic. Ltd. Şti.",
            health="strained",
            sales=214_800,
            seed=63,
            without=PLAIN + DEFERRED_TAX,
        ),
        "Müşteri bilgi formu.xlsx",
        prints=Print(words=points),
    )
    form.leave_open(
        "contract_liabilities accrued_expenses deferred_income_bs related_party_payables_noncurrent other_noncurrent_liabilities other_reserves share_premium revenue_reserves other_operating_income interest_income sga_expenses total_operating_expenses employee_payables current_tax_payable receivables_total total_liabilities net_financial_result"
    )
    page = form.page("Form")
    page.put("FAKTORİNG MÜŞTERİ BİLGİ FORMU")
    page.put("Ünvan:", None, "Marmara Ambalaj San. ve Tic. Ltd. Şti.")
    page.put("Talep edilen limit:", None, "15.000.000 TL")
    page.put("Vergi Dairesi / No:", None, "Tuzla / 612 048 8813")
    page.skip()
    row = page.put("MALİ BİLGİLER", None, "BİN TL")
    page.merge(row, 3, 5)
    page.put("Kod", "Hesap", "2022", "2023", "2024")
    page.table(INCOME, [0, 1, Amount(2), Amount(1), Amount(0)])
    page.skip()
    page.put("Kod", "Hesap", "31.12.2022", "31.12.2023", "31.12.2024")
    page.table(BALANCE, [0, 1, Amount(2), Amount(1), Amount(0)])
    page.skip()
    page.put("BAŞLICA ALICILAR", None, "Yıllık ciro (TL)", "Vade (gün)")
    page.put("1", "Zincir market A", "48.000.000", "90")
    page.put("2", "Zincir market B", "31.500.000", "120")
    return form


FORMS: tuple[Callable[[], Form], ...] = (turkish_factoring,)
