"""Turkey: the tables of an independent auditor's report after TFRS, the year before restated for the value of money."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*VARLIKLAR
*Dönen Varlıklar
Nakit ve Nakit Benzerleri | 4 => cash_and_equivalents
Finansal Yatırımlar | 5 => short_term_investments
Ticari Alacaklar | 7 :: trade_receivables => trade_receivables
   - İlişkili Taraflardan Ticari Alacaklar | 6 :: from_related
   - İlişkili Olmayan Taraflardan Ticari Alacaklar | 7 :: trade_receivables - from_related
Diğer Alacaklar | 8 :: sundry_receivables => other_receivables
   - İlişkili Olmayan Taraflardan Diğer Alacaklar | 8 :: sundry_receivables
Stoklar | 9 :: raw_inventories => inventories
Peşin Ödenmiş Giderler | 10 :: prepaid_expenses + advances_paid => prepaid_expenses
Diğer Dönen Varlıklar | 18 :: vat_receivable => other_current_assets
*Toplam Dönen Varlıklar | => total_current_assets
*Duran Varlıklar
Finansal Yatırımlar | 5 :: long_term_investments => long_term_investments
Diğer Alacaklar | 8 :: deposits => long_term_receivables
Maddi Duran Varlıklar | 11 => property_plant_equipment
Maddi Olmayan Duran Varlıklar | :: intangibles
   - Şerefiye | 13 :: goodwill => goodwill
   - Diğer Maddi Olmayan Duran Varlıklar | 12 :: intangible_assets => intangible_assets
Ertelenmiş Vergi Varlığı | 27 => deferred_tax_assets
*Toplam Duran Varlıklar | => total_noncurrent_assets
*TOPLAM VARLIKLAR | => total_assets
*KAYNAKLAR
*Kısa Vadeli Yükümlülükler
Kısa Vadeli Borçlanmalar | 14 :: bank_short => short_term_debt
Uzun Vadeli Borçlanmaların Kısa Vadeli Kısımları | 14 :: bank_portion => current_portion_long_term_debt
Ticari Borçlar | 7 :: trade_payables => trade_payables
   - İlişkili Taraflara Ticari Borçlar | 6 :: to_related
   - İlişkili Olmayan Taraflara Ticari Borçlar | 7 :: trade_payables - to_related
Çalışanlara Sağlanan Faydalar Kapsamında Borçlar | 17 :: employee_payables + social_payable => employee_payables
Diğer Borçlar | 8 :: vat_payable + other_current_liabilities
Ertelenmiş Gelirler | 10 :: contract_liabilities => contract_liabilities
Dönem Karı Vergi Yükümlülüğü | 27 => current_tax_payable
Kısa Vadeli Karşılıklar | 16 => provisions_current
Diğer Kısa Vadeli Yükümlülükler | 18 :: accrued_expenses
*Toplam Kısa Vadeli Yükümlülükler | => total_current_liabilities
*Uzun Vadeli Yükümlülükler
Uzun Vadeli Borçlanmalar | 14 :: bank_long => long_term_debt
Diğer Borçlar | :: owner_loan
   - İlişkili Taraflara Diğer Borçlar | 6 :: owner_loan => related_party_payables_noncurrent
Uzun Vadeli Karşılıklar | :: pension_obligations + provisions_noncurrent
   - Çalışanlara Sağlanan Faydalara İlişkin Uzun Vadeli Karşılıklar | 17 :: pension_obligations => pension_obligations
   - Diğer Uzun Vadeli Karşılıklar | 16 :: provisions_noncurrent => provisions_noncurrent
Ertelenmiş Vergi Yükümlülüğü | 27 => deferred_tax_liabilities
*Toplam Uzun Vadeli Yükümlülükler | => total_noncurrent_liabilities
*Toplam Yükümlülükler | => total_liabilities
*ÖZKAYNAKLAR
Ödenmiş Sermaye | 19 :: share_capital - adjustment => +share_capital
Sermaye Düzeltme Farkları | 19 :: adjustment => +share_capital
Paylara İlişkin Primler | 19 => share_premium
Kardan Ayrılan Kısıtlanmış Yedekler | 19 :: legal_reserve => revenue_reserves
Geçmiş Yıllar Karları veya Zararları | :: free_reserves + retained_brought => retained_earnings
Net Dönem Karı veya Zararı | => profit_for_year_in_equity
*Toplam Özkaynaklar | => total_equity
*TOPLAM KAYNAKLAR | => total_liabilities_and_equity
"""
INCOME = """
*KAR VEYA ZARAR KISMI
Hasılat | 20 => revenue
Satışların Maliyeti (-) | 20 => -cost_of_sales
*BRÜT KAR / (ZARAR) | => gross_profit
Genel Yönetim Giderleri (-) | 21 => -general_admin_expenses
Pazarlama, Satış ve Dağıtım Giderleri (-) | 21 => -selling_expenses
Esas Faaliyetlerden Diğer Gelirler | 23 :: sundry_income + fx_gain => other_operating_income
Esas Faaliyetlerden Diğer Giderler (-) | 23 :: - fx_loss => -other_operating_expenses
*ESAS FAALİYET KARI / (ZARARI) | :: gross_profit - sga_expenses + sundry_income + fx_result => operating_profit
Yatırım Faaliyetlerinden Gelirler | 24 :: disposal_gain
*FİNANSMAN GİDERİ ÖNCESİ FAALİYET KARI / (ZARARI) | :: operating_profit + fx_result
Finansman Gelirleri | 25 :: interest_income => interest_income
Finansman Giderleri (-) | 25 :: - interest_expense => -interest_expense
Net Parasal Pozisyon Kazançları / (Kayıpları) | 26 :: exceptional_items
*SÜRDÜRÜLEN FAALİYETLER VERGİ ÖNCESİ KARI / (ZARARI) | => profit_before_tax
Sürdürülen Faaliyetler Vergi (Gideri) / Geliri | 27 :: - income_tax_expense => -income_tax_expense
   - Dönem Vergi (Gideri) / Geliri | 27 :: - current_tax
   - Ertelenmiş Vergi (Gideri) / Geliri | 27 :: - deferred_tax
*DÖNEM KARI / (ZARARI) | => net_income
"""
CASH = """
*A. İşletme Faaliyetlerinden Nakit Akışları | => cf_operating
Dönem Karı / (Zararı) | :: net_income => cf_start_profit
Dönem Net Karı Mutabakatı ile İlgili Düzeltmeler | :: depreciation_amortisation + provisions_change + income_tax_expense + interest_expense - interest_income - disposal_gain
   Amortisman ve İtfa Gideri ile İlgili Düzeltmeler | 11,12 :: depreciation_amortisation => cf_depreciation
   Karşılıklar ile İlgili Düzeltmeler | 16,17 :: provisions_change
   Faiz Gelirleri ve Giderleri ile İlgili Düzeltmeler | 25 :: interest_expense - interest_income
   Vergi Gideri ile İlgili Düzeltmeler | 27 :: income_tax_expense
   Duran Varlıkların Elden Çıkarılmasından Kaynaklanan Kazançlar | 24 :: - disposal_gain
İşletme Sermayesinde Gerçekleşen Değişimler | :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
   Ticari Alacaklardaki Azalış (Artış) | :: - up_trade_receivables => cf_change_receivables
   Stoklardaki Azalışlar (Artışlar) | :: - up_raw_inventories => cf_change_inventories
   Ticari Borçlardaki Artış (Azalış) | :: up_trade_payables => cf_change_payables
   İşletme Sermayesinde Gerçekleşen Diğer Artış (Azalış) | :: cf_change_other_wc - up_current_tax_payable - up_other_receivables - up_advances_paid
*Faaliyetlerden Elde Edilen Nakit Akışları | :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
   Ödenen Faiz | :: - interest_expense => cf_interest_paid
   Alınan Faiz | :: interest_income => cf_interest_received
   Vergi İadeleri (Ödemeleri) | 27 :: - tax_settled => cf_tax_paid
*B. Yatırım Faaliyetlerinden Kaynaklanan Nakit Akışları | => cf_investing
   Maddi Duran Varlıkların Alımından Kaynaklanan Nakit Çıkışları | 11 :: cf_capex => cf_capex
   Maddi Olmayan Duran Varlıkların Alımından Kaynaklanan Nakit Çıkışları | 12 :: cf_capex_intangibles => cf_capex_intangibles
   Maddi Duran Varlıkların Satışından Kaynaklanan Nakit Girişleri | :: disposal_proceeds => cf_disposal_proceeds
   Diğer Nakit Girişleri (Çıkışları) | :: cf_other_investing => cf_other_investing
*C. Finansman Faaliyetlerinden Nakit Akışları | => cf_financing
   Borçlanmadan Kaynaklanan Nakit Girişleri | 14 :: borrowed => cf_debt_proceeds
   Borç Ödemelerine İlişkin Nakit Çıkışları | 14 :: - repaid => cf_debt_repayment
   Pay İhracından Kaynaklanan Nakit Girişleri | :: raised => cf_equity_proceeds
   Ödenen Temettüler | :: - dividends_declared => cf_dividends_paid
*Nakit ve Nakit Benzerlerindeki Net Artış (Azalış) | => cf_net_change
*D. Dönem Başı Nakit ve Nakit Benzerleri | 4 => cash_beginning
*Dönem Sonu Nakit ve Nakit Benzerleri (A+B+C+D) | 4 => cash_end
"""


def _lira(amount: float) -> str:
    text = f"{abs(amount):,.0f}".replace(",", ".")
    return f"({text})" if amount < 0 else text


def tfrs_audited() -> Form:
    """A Turkish auditor's tables after TFRS: notes, restated prior years, three balance dates, lira as text with dots and brackets."""
    books = company(
        "Marmara Ambalaj Sanayi ve Ticaret A.Ş.",
        "manufacturer",
        "strained",
        sales=742_300_000,
        step=1,
        years=3,
        without=(),
    )
    books = split(
        books, from_related=("trade_receivables", 0.11), to_related=("trade_payables", 0.07), adjustment=("share_capital", 0.62)
    )  # fmt: skip
    form = Form(books, "Bagimsiz Denetim Raporu Tablolar 31.12.2024.xlsx", prints=Print(1, words=_lira, zero="-"))
    form.leave_open(
        "related_party_receivables_current related_party_payables_current receivables_total other_current_liabilities accrued_expenses "
        "other_tax_social_payables other_reserves other_financial_result net_financial_result exceptional_items ordinary_profit ebitda "
        "total_operating_expenses total_operating_income cf_other_noncash cf_change_other_wc cf_before_working_capital provisions_total "
        "other_noncurrent_liabilities"
    )  # fmt: skip
    for name, title, dates, drawn in (
        ("FDT", "31 ARALIK 2024 TARİHLİ FİNANSAL DURUM TABLOSU", ("31 Aralık 2024", "31 Aralık 2023", "31 Aralık 2022"), BALANCE),
        (
            "KZT", "1 OCAK - 31 ARALIK 2024 HESAP DÖNEMİNE AİT KAR VEYA ZARAR TABLOSU",
            ("1 Ocak - 31 Aralık 2024", "1 Ocak - 31 Aralık 2023"), INCOME,
        ),
        (
            "NAT", "1 OCAK - 31 ARALIK 2024 HESAP DÖNEMİNE AİT NAKİT AKIŞ TABLOSU",
            ("1 Ocak - 31 Aralık 2024", "1 Ocak - 31 Aralık 2023"), CASH,
        ),
    ):  # fmt: skip
        page = form.page(name)
        page.put("MARMARA AMBALAJ SANAYİ VE TİCARET A.Ş.")
        page.put(title)
        page.put(
            "(Tutarlar, aksi belirtilmedikçe, Türk Lirası'nın 31 Aralık 2024 tarihindeki satın alma gücü esasına göre TL olarak ifade edilmiştir.)"
        )
        page.skip()
        page.put(
            None,
            None,
            "Bağımsız Denetimden Geçmiş",
            *["Yeniden Düzenlenmiş (*) Bağımsız Denetimden Geçmiş"] * (len(dates) - 1),
        )
        page.put(None, "Dipnot", *["Cari Dönem", "Önceki Dönem", "Önceki Dönem"][: len(dates)])
        page.put(None, "Referansları", *dates)
        page.table(drawn, (0, 1, *(Amount(back) for back in range(len(dates)))))
        if drawn is INCOME:
            page.put("Pay Başına Kazanç (1 TL nominal değerli hisse)", "28", "0,28", "0,24")
        page.skip()
        page.put("(*) Bkz. Dipnot 2.3. Ekteki dipnotlar bu finansal tabloların tamamlayıcı parçasıdır.")
    return form


FORMS = (tfrs_audited,)
