"""Turkey: detailed statements of an accounting program (Logo, Mikro), accounts in inner and blocks in outer columns."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, EXCEPTIONAL, company

ASSETS = """
* | I- DÖNEN VARLIKLAR
*10 | A- HAZIR DEĞERLER :: ; cash_and_equivalents => ; cash_and_equivalents
100 | KASA :: cash_hand
102 | BANKALAR :: cash_bank
*11 | B- MENKUL KIYMETLER :: ; short_term_investments => ; short_term_investments
118 | DİĞER MENKUL KIYMETLER :: short_term_investments
*12 | C- TİCARİ ALACAKLAR :: ; trade_receivables => ; trade_receivables
120 | ALICILAR :: trade_gross
129 | ŞÜPHELİ TİCARİ ALACAKLAR KARŞILIĞI (-) :: - allowance => -receivables_allowance
*13 | D- DİĞER ALACAKLAR :: ; sundry_receivables => ; other_receivables
136 | DİĞER ÇEŞİTLİ ALACAKLAR :: sundry_receivables
*15 | E- STOKLAR :: ; inventories => ; inventories
150 | İLK MADDE VE MALZEME :: raw
151 | YARI MAMULLER - ÜRETİM :: wip
152 | MAMULLER :: finished
159 | VERİLEN SİPARİŞ AVANSLARI :: advances_paid
*18 | G- GELECEK AYLARA AİT GİDERLER VE GELİR TAHAKKUKLARI :: ; prepaid_expenses => ; prepaid_expenses
180 | GELECEK AYLARA AİT GİDERLER :: prepaid_expenses
*19 | H- DİĞER DÖNEN VARLIKLAR :: ; vat_receivable => ; other_current_assets
190 | DEVREDEN KDV :: vat_receivable
* | DÖNEN VARLIKLAR TOPLAMI :: ; total_current_assets => ; total_current_assets
* | II- DURAN VARLIKLAR
*22 | A- TİCARİ ALACAKLAR :: ; deposits => ; long_term_receivables
226 | VERİLEN DEPOZİTO VE TEMİNATLAR :: deposits
*24 | C- MALİ DURAN VARLIKLAR :: ; long_term_investments => ; long_term_investments
242 | İŞTİRAKLER :: long_term_investments
*25 | D- MADDİ DURAN VARLIKLAR :: ; property_plant_equipment => ; property_plant_equipment
252 | BİNALAR :: buildings_gross
253 | TESİS, MAKİNE VE CİHAZLAR :: machinery_gross
255 | DEMİRBAŞLAR :: fixtures_gross
257 | BİRİKMİŞ AMORTİSMANLAR (-) :: - accumulated_depreciation => -accumulated_depreciation
258 | YAPILMAKTA OLAN YATIRIMLAR :: construction
*26 | E- MADDİ OLMAYAN DURAN VARLIKLAR :: ; intangible_assets => ; intangible_assets
260 | HAKLAR :: software_gross
268 | BİRİKMİŞ AMORTİSMANLAR (-) :: - software_worn
* | DURAN VARLIKLAR TOPLAMI :: ; total_noncurrent_assets => ; total_noncurrent_assets
* | AKTİF (VARLIKLAR) TOPLAMI :: ; total_assets => ; total_assets
"""
FUNDS = """
* | III- KISA VADELİ YABANCI KAYNAKLAR
*30 | A- MALİ BORÇLAR :: ; bank_current => ; short_term_debt
300 | BANKA KREDİLERİ :: bank_short
303 | UZUN VADELİ KREDİLERİN ANAPARA TAKSİTLERİ VE FAİZLERİ :: bank_portion
*32 | B- TİCARİ BORÇLAR :: ; trade_payables => ; trade_payables
320 | SATICILAR :: trade_payables
*33 | C- DİĞER BORÇLAR :: ; employee_payables + other_current_liabilities
335 | PERSONELE BORÇLAR :: employee_payables => employee_payables
336 | DİĞER ÇEŞİTLİ BORÇLAR :: other_current_liabilities => other_current_liabilities
*34 | D- ALINAN AVANSLAR :: ; advances_received => ; contract_liabilities
340 | ALINAN SİPARİŞ AVANSLARI :: advances_received
*36 | F- ÖDENECEK VERGİ VE DİĞER YÜKÜMLÜLÜKLER :: ; taxes_and_social => ; other_tax_social_payables
360 | ÖDENECEK VERGİ VE FONLAR :: vat_payable
361 | ÖDENECEK SOSYAL GÜVENLİK KESİNTİLERİ :: social_payable
*37 | G- BORÇ VE GİDER KARŞILIKLARI :: ; current_tax_payable + provisions_current
370 | DÖNEM KARI VERGİ VE DİĞER YASAL YÜKÜMLÜLÜK KARŞILIKLARI :: current_tax => +current_tax_payable
371 | DÖNEM KARININ PEŞİN ÖDENEN VERGİ VE DİĞER YÜKÜMLÜLÜKLERİ (-) :: current_tax_payable - current_tax => +current_tax_payable
379 | DİĞER BORÇ VE GİDER KARŞILIKLARI :: provisions_current => provisions_current
*38 | H- GELECEK AYLARA AİT GELİRLER VE GİDER TAHAKKUKLARI :: ; accrued_expenses => ; accrued_expenses
381 | GİDER TAHAKKUKLARI :: accrued_expenses
* | KISA VADELİ YABANCI KAYNAKLAR TOPLAMI :: ; total_current_liabilities => ; total_current_liabilities
* | IV- UZUN VADELİ YABANCI KAYNAKLAR
*40 | A- MALİ BORÇLAR :: ; bank_long => ; long_term_debt
400 | BANKA KREDİLERİ :: bank_long
*43 | C- DİĞER BORÇLAR :: ; owner_loan
431 | ORTAKLARA BORÇLAR :: owner_loan => related_party_payables_noncurrent
*47 | G- BORÇ VE GİDER KARŞILIKLARI :: ; pension_obligations + provisions_noncurrent
472 | KIDEM TAZMİNATI KARŞILIĞI :: pension_obligations => pension_obligations
479 | DİĞER BORÇ VE GİDER KARŞILIKLARI :: provisions_noncurrent => provisions_noncurrent
* | UZUN VADELİ YABANCI KAYNAKLAR TOPLAMI :: ; total_noncurrent_liabilities => ; total_noncurrent_liabilities
* | V- ÖZ KAYNAKLAR
*50 | A- ÖDENMİŞ SERMAYE :: ; share_capital => ; share_capital
500 | SERMAYE :: share_capital
*54 | C- KAR YEDEKLERİ :: ; revenue_reserves => ; revenue_reserves
540 | YASAL YEDEKLER :: legal_reserve
542 | OLAĞANÜSTÜ YEDEKLER :: free_reserves
*57 | D- GEÇMİŞ YILLAR KARLARI :: ; retained_brought => ; retained_earnings
570 | GEÇMİŞ YILLAR KARLARI :: retained_brought
*59 | F- DÖNEM NET KARI (ZARARI) :: ; net_income => ; profit_for_year_in_equity
590 | DÖNEM NET KARI :: net_income
* | ÖZ KAYNAKLAR TOPLAMI :: ; total_equity => ; total_equity
* | PASİF (KAYNAKLAR) TOPLAMI :: ; total_assets => ; total_liabilities_and_equity
"""
INCOME = """
*60 | A- BRÜT SATIŞLAR :: ; revenue + returns
600 | YURTİÇİ SATIŞLAR :: sales_goods + returns
602 | DİĞER GELİRLER :: sales_services
*61 | B- SATIŞ İNDİRİMLERİ (-) :: ; - returns
610 | SATIŞTAN İADELER (-) :: - returns
* | C- NET SATIŞLAR :: ; revenue => ; revenue
*62 | D- SATIŞLARIN MALİYETİ (-) :: ; - cost_of_sales => ; -cost_of_sales
620 | SATILAN MAMULLER MALİYETİ (-) :: - cost_of_sales
* | BRÜT SATIŞ KARI VEYA ZARARI :: ; gross_profit => ; gross_profit
*63 | E- FAALİYET GİDERLERİ (-) :: ; - sga_expenses
631 | PAZARLAMA, SATIŞ VE DAĞITIM GİDERLERİ (-) :: - selling_expenses => -selling_expenses
632 | GENEL YÖNETİM GİDERLERİ (-) :: - general_admin_expenses => -general_admin_expenses
* | FAALİYET KARI VEYA ZARARI :: ; gross_profit - sga_expenses => ; operating_profit
*64 | F- DİĞER FAALİYETLERDEN OLAĞAN GELİR VE KARLAR :: ; other_operating_income + finance_income
642 | FAİZ GELİRLERİ :: interest_income => interest_income
646 | KAMBİYO KARLARI :: fx_gain
649 | DİĞER OLAĞAN GELİR VE KARLAR :: other_operating_income
*65 | G- DİĞER FAALİYETLERDEN OLAĞAN GİDER VE ZARARLAR (-) :: ; - fx_loss
656 | KAMBİYO ZARARLARI (-) :: - fx_loss
*66 | H- FİNANSMAN GİDERLERİ (-) :: ; - interest_expense => ; -interest_expense
660 | KISA VADELİ BORÇLANMA GİDERLERİ (-) :: - interest_short
661 | UZUN VADELİ BORÇLANMA GİDERLERİ (-) :: interest_short - interest_expense
* | OLAĞAN KAR VEYA ZARAR :: ; ordinary_profit => ; ordinary_profit
* | DÖNEM KARI VEYA ZARARI :: ; profit_before_tax => ; profit_before_tax
*69 | K- DÖNEM KARI VERGİ VE DİĞER YASAL YÜKÜMLÜLÜK KARŞILIKLARI (-) :: ; - income_tax_expense => ; -income_tax_expense
691 | DÖNEM KARI VERGİ VE DİĞER YASAL YÜKÜMLÜLÜK KARŞILIKLARI (-) :: - income_tax_expense
* | DÖNEM NET KARI VEYA ZARARI :: ; net_income => ; net_income
"""


def logo_detailed() -> Form:
    """Three years the newest first, account codes, an inner and an outer column a year, sums of sections below them."""
    without = (*EXCEPTIONAL, *DEFERRED_TAX, "goodwill", "deferred_income", "share_premium")
    books = company(
        "MARMARA PLASTİK AMBALAJ SANAYİ VE TİCARET LTD. ŞTİ.",
        "manufacturer",
        "healthy",
        sales=21_870_000_000,
        step=0.01,
        years=3,
        without=without,
    )
    returns = tuple(sold // 70 for sold in books.accounts["sales_goods"])
    short = tuple(interest * 2 // 5 for interest in books.accounts["interest_expense"])
    books = replace(books, accounts={**books.accounts, "returns": returns, "interest_short": short})
    form = Form(books, "LOGO_Ayrintili_Bilanco_Gelir.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_operating_income other_operating_expenses other_financial_result net_financial_result property_plant_equipment_gross "
        "sga_expenses total_operating_expenses receivables_total other_noncurrent_liabilities current_tax_assets ebitda provisions_total"
    )
    columns = (0, 1, *(Amount(back, slot) for back in (0, 1, 2) for slot in (0, 1)))
    for name, title, parts in (
        ("Bilanço", "AYRINTILI BİLANÇO", (("AKTİF (VARLIKLAR)", ASSETS), ("PASİF (KAYNAKLAR)", FUNDS))),
        ("Gelir Tablosu", "AYRINTILI GELİR TABLOSU", (("GELİR TABLOSU KALEMLERİ", INCOME),)),
    ):
        page = form.page(name)
        page.put(books.name, column=2)
        page.put(title, column=2)
        page.put("Para Birimi : TL", None, None, None, None, "Rapor Tarihi : 28.03.2025", column=2)
        page.skip()
        for head, drawn in parts:
            heads = ("31.12.2024", None, "31.12.2023", None, "31.12.2022", None)
            if drawn is INCOME:
                heads = ("01.01.2024-31.12.2024", None, "01.01.2023-31.12.2023", None, "01.01.2022-31.12.2022", None)
            row = page.put("HESAP KODU", head, *heads)
            for left in (3, 5, 7):
                page.merge(row, left, left + 1)
            page.table(drawn, columns)
            page.skip()
    return form


FORMS = (logo_detailed,)
