"""Detailed balance sheet and income statement of a Turkish company as its certified accountant exports them."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
*I. DÖNEN VARLIKLAR :: total_current_assets => total_current_assets
*A. Hazır Değerler :: cash_and_equivalents => cash_and_equivalents
1. Kasa :: cash_hand
3. Bankalar :: cash_bank
*B. Menkul Kıymetler :: short_term_investments => short_term_investments
2. Özel Kesim Tahvil, Senet ve Bonoları :: short_term_investments
*C. Ticari Alacaklar :: trade_receivables => trade_receivables
1. Alıcılar :: trade_gross
6. Şüpheli Ticari Alacaklar Karşılığı (-) :: - allowance
*D. Diğer Alacaklar :: sundry_receivables => other_receivables
5. Diğer Çeşitli Alacaklar :: sundry_receivables
*E. Stoklar :: inventories => inventories
1. İlk Madde ve Malzeme :: raw
2. Yarı Mamuller - Üretim :: wip
3. Mamuller :: finished
7. Verilen Sipariş Avansları :: advances_paid
*G. Gelecek Aylara Ait Giderler ve Gelir Tahakkukları :: prepaid_expenses => prepaid_expenses
1. Gelecek Aylara Ait Giderler :: prepaid_expenses
*H. Diğer Dönen Varlıklar :: vat_receivable => other_current_assets
1. Devreden Katma Değer Vergisi :: vat_receivable
*II. DURAN VARLIKLAR :: total_noncurrent_assets => total_noncurrent_assets
*A. Ticari Alacaklar :: deposits => long_term_receivables
5. Verilen Depozito ve Teminatlar :: deposits
*C. Mali Duran Varlıklar :: long_term_investments => long_term_investments
1. Bağlı Menkul Kıymetler :: long_term_investments
*D. Maddi Duran Varlıklar :: property_plant_equipment => property_plant_equipment
3. Binalar :: buildings_gross
4. Tesis, Makine ve Cihazlar :: machinery_gross
6. Demirbaşlar :: fixtures_gross
8. Birikmiş Amortismanlar (-) :: - accumulated_depreciation
9. Yapılmakta Olan Yatırımlar :: construction
*E. Maddi Olmayan Duran Varlıklar :: intangibles
1. Haklar :: software_gross
2. Şerefiye :: goodwill
7. Birikmiş Amortismanlar (-) :: - software_worn
*H. Diğer Duran Varlıklar :: deferred_tax_assets
*AKTİF (VARLIKLAR) TOPLAMI :: total_assets => total_assets
"""
FUNDS = """
*I. KISA VADELİ YABANCI KAYNAKLAR :: total_current_liabilities => total_current_liabilities
*A. Mali Borçlar :: bank_current
1. Banka Kredileri :: bank_short => short_term_debt
3. Uzun Vadeli Kredilerin Anapara Taksitleri ve Faizleri :: bank_portion => current_portion_long_term_debt
*B. Ticari Borçlar :: trade_payables => trade_payables
1. Satıcılar :: trade_payables
*C. Diğer Borçlar :: employee_payables + other_current_liabilities
4. Personele Borçlar :: employee_payables => employee_payables
5. Diğer Çeşitli Borçlar :: other_current_liabilities
*D. Alınan Avanslar :: advances_received => contract_liabilities
1. Alınan Sipariş Avansları :: advances_received
*F. Ödenecek Vergi ve Diğer Yükümlülükler :: taxes_and_social => other_tax_social_payables
1. Ödenecek Vergi ve Fonlar :: vat_payable
2. Ödenecek Sosyal Güvenlik Kesintileri :: social_payable
*G. Borç ve Gider Karşılıkları :: current_tax_payable + provisions_current
1. Dönem Karı Vergi ve Diğer Yasal Yükümlülük Karşılıkları :: current_tax_payable
5. Diğer Borç ve Gider Karşılıkları :: provisions_current
*H. Gelecek Aylara Ait Gelirler ve Gider Tahakkukları :: deferred_income + accrued_expenses
*II. UZUN VADELİ YABANCI KAYNAKLAR :: total_noncurrent_liabilities => total_noncurrent_liabilities
*A. Mali Borçlar :: bank_long => long_term_debt
1. Banka Kredileri :: bank_long
*C. Diğer Borçlar :: owner_loan
1. Ortaklara Borçlar :: owner_loan
*E. Borç ve Gider Karşılıkları :: pension_obligations + provisions_noncurrent
1. Kıdem Tazminatı Karşılıkları :: pension_obligations => pension_obligations
2. Diğer Borç ve Gider Karşılıkları :: provisions_noncurrent
*G. Diğer Uzun Vadeli Yabancı Kaynaklar :: deferred_tax_liabilities
*III. ÖZ KAYNAKLAR :: total_equity => total_equity
*A. Ödenmiş Sermaye :: share_capital => share_capital
1. Sermaye :: share_capital
*B. Sermaye Yedekleri :: share_premium
1. Hisse Senedi İhraç Primleri :: share_premium => share_premium
*C. Kar Yedekleri :: legal_reserve + free_reserves
1. Yasal Yedekler :: legal_reserve
3. Olağanüstü Yedekler :: free_reserves
*D. Geçmiş Yıllar Karları :: retained_brought => retained_earnings
*F. Dönem Net Karı (Zararı) :: net_income => profit_for_year_in_equity
1. Dönem Net Karı :: net_income
*PASİF (KAYNAKLAR) TOPLAMI :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*A. BRÜT SATIŞLAR :: revenue + other_taxes
1. Yurt İçi Satışlar :: sales_goods + other_taxes
2. Yurt Dışı Satışlar :: sales_services
*B. SATIŞ İNDİRİMLERİ (-) :: - other_taxes
1. Satıştan İadeler (-) :: - other_taxes
*C. NET SATIŞLAR :: revenue => revenue
*D. SATIŞLARIN MALİYETİ (-) :: - cost_of_sales => -cost_of_sales
1. Satılan Mamuller Maliyeti (-) :: - cost_of_sales
*BRÜT SATIŞ KARI VEYA ZARARI :: gross_profit => gross_profit
*E. FAALİYET GİDERLERİ (-) :: - sga_expenses
2. Pazarlama, Satış ve Dağıtım Giderleri (-) :: - selling_expenses => -selling_expenses
3. Genel Yönetim Giderleri (-) :: - general_admin_expenses => -general_admin_expenses
*FAALİYET KARI VEYA ZARARI :: gross_profit - sga_expenses => operating_profit
*F. DİĞER FAALİYETLERDEN OLAĞAN GELİR VE KARLAR :: other_operating_income + interest_income
3. Faiz Gelirleri :: interest_income => interest_income
10. Diğer Olağan Gelir ve Karlar :: other_operating_income => other_operating_income
*H. FİNANSMAN GİDERLERİ (-) :: - interest_expense => -interest_expense
1. Kısa Vadeli Borçlanma Giderleri (-) :: - interest_expense
*OLAĞAN KAR VEYA ZARAR :: profit_before_tax => ordinary_profit
*DÖNEM KARI VEYA ZARARI :: profit_before_tax => profit_before_tax
*K. DÖNEM KARI VERGİ VE DİĞER YASAL YÜKÜMLÜLÜK KARŞILIKLARI (-) :: - income_tax_expense => -income_tax_expense
*DÖNEM NET KARI VEYA ZARARI :: net_income => net_income
"""


def turkish_books() -> Form:
    books = company("Marmara Döküm San. ve Tic. A.Ş.", "manufacturer", sales=212_000, step=1000.0, last=2024, seed=102)
    form = Form(books, "bilanco2024.xlsx", end=date(2024, 12, 31), dated=False, prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "accumulated_depreciation intangible_assets goodwill other_noncurrent_assets other_current_liabilities"
    )
    form.leave_open(
        "current_tax_payable provisions_current accrued_expenses provisions_noncurrent other_noncurrent_liabilities"
    )
    form.leave_open(
        "other_reserves revenue_reserves sga_expenses total_operating_expenses receivables_allowance ebitda"
    )
    form.leave_open(
        "related_party_payables_noncurrent property_plant_equipment_gross deferred_tax_assets deferred_tax_liabilities"
    )
    form.leave_open("trade_receivables other_operating_expenses total_liabilities")
    for name, title, drawn, head in (
        ("BİLANÇO", "AYRINTILI BİLANÇO", ASSETS, "AKTİF (VARLIKLAR)"),
        ("PASİF", "AYRINTILI BİLANÇO", FUNDS, "PASİF (KAYNAKLAR)"),
        ("GELİR TABLOSU", "AYRINTILI GELİR TABLOSU", INCOME, "HESAP ADI"),
    ):
        page = form.page(name)
        page.put("MARMARA DÖKÜM SAN. VE TİC. A.Ş.")
        page.put(title, None, "(TL)")
        page.put(head, "Önceki Dönem", "Cari Dönem")
        page.put(None, "2023", "2024")
        page.table(drawn, [0, Amount(1), Amount(0)])
        page.skip(2)
        page.put("Düzenleyen", None, "Yönetim Kurulu")
        page.put("Yeminli Mali Müşavir")
    return form


FORMS = (turkish_books,)
