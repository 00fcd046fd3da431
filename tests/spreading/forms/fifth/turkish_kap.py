"""Turkey: the financial report that listed companies file, thousands of lira named as the currency of presentation."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
VARLIKLAR
Dönen Varlıklar
Nakit ve Nakit Benzerleri | 6 :: cash_and_equivalents => cash_and_equivalents
Finansal Yatırımlar | 7 :: short_term_investments => short_term_investments
Ticari Alacaklar | 10 :: trade_receivables
İlişkili Olmayan Taraflardan Ticari Alacaklar | 10 :: trade_receivables => trade_receivables
Diğer Alacaklar | 11 :: other_receivables
İlişkili Olmayan Taraflardan Diğer Alacaklar | 11 :: other_receivables => other_receivables
Stoklar | 13 :: inventories => inventories
Peşin Ödenmiş Giderler | 15 :: prepaid_expenses => prepaid_expenses
TOPLAM DÖNEN VARLIKLAR | :: total_current_assets => total_current_assets
Duran Varlıklar
Finansal Yatırımlar | 7 :: financial_assets => long_term_investments
Maddi Duran Varlıklar | 18 :: property_plant_equipment => property_plant_equipment
Maddi Olmayan Duran Varlıklar | 19 :: intangibles => intangible_assets
Ertelenmiş Vergi Varlığı | 40 :: deferred_tax_assets => deferred_tax_assets
TOPLAM DURAN VARLIKLAR | :: total_noncurrent_assets => total_noncurrent_assets
TOPLAM VARLIKLAR | :: total_assets => total_assets
KAYNAKLAR
Kısa Vadeli Yükümlülükler
Kısa Vadeli Borçlanmalar | 47 :: bank_short => short_term_debt
Uzun Vadeli Borçlanmaların Kısa Vadeli Kısımları | 47 :: bank_portion => current_portion_long_term_debt
Ticari Borçlar | 10 :: trade_payables
İlişkili Olmayan Taraflara Ticari Borçlar | 10 :: trade_payables => trade_payables
Çalışanlara Sağlanan Faydalar Kapsamında Borçlar | 27 :: employee_payables + social_payable => employee_payables
Ertelenmiş Gelirler | 15 :: contract_liabilities => contract_liabilities
Dönem Karı Vergi Yükümlülüğü | 40 :: current_tax_payable => current_tax_payable
Kısa Vadeli Karşılıklar | 25 :: provisions_current => provisions_current
Diğer Kısa Vadeli Yükümlülükler | 29 :: vat_payable + accrued_expenses + other_current_liabilities => other_current_liabilities
TOPLAM KISA VADELİ YÜKÜMLÜLÜKLER | :: total_current_liabilities => total_current_liabilities
Uzun Vadeli Yükümlülükler
Uzun Vadeli Borçlanmalar | 47 :: bank_long + owner_loan => long_term_debt
Uzun Vadeli Karşılıklar | 25 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
Ertelenmiş Vergi Yükümlülüğü | 40 :: deferred_tax_liabilities => deferred_tax_liabilities
TOPLAM UZUN VADELİ YÜKÜMLÜLÜKLER | :: total_noncurrent_liabilities => total_noncurrent_liabilities
TOPLAM YÜKÜMLÜLÜKLER | :: total_liabilities => total_liabilities
ÖZKAYNAKLAR
Ana Ortaklığa Ait Özkaynaklar | :: total_equity => equity_attributable_to_parent
Ödenmiş Sermaye | 30 :: share_capital => share_capital
Paylara İlişkin Primler (İskontolar) | 30 :: share_premium => share_premium
Kardan Ayrılan Kısıtlanmış Yedekler | 30 :: revenue_reserves => revenue_reserves
Geçmiş Yıllar Karları veya Zararları | :: retained_brought => retained_earnings
Net Dönem Karı veya Zararı | :: net_income => profit_for_year_in_equity
TOPLAM ÖZKAYNAKLAR | :: total_equity => total_equity
TOPLAM KAYNAKLAR | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Hasılat | 31 :: revenue => revenue
Satışların Maliyeti | 31 :: - cost_of_sales => -cost_of_sales
BRÜT KAR (ZARAR) | :: gross_profit => gross_profit
Genel Yönetim Giderleri | 33 :: - general_admin_expenses => -general_admin_expenses
Pazarlama Giderleri | 33 :: - selling_expenses => -selling_expenses
Esas Faaliyetlerden Diğer Gelirler | 34 :: other_operating_income => other_operating_income
ESAS FAALİYET KARI (ZARARI) | :: operating_profit => operating_profit
Finansman Gelirleri | 37 :: interest_income => interest_income
Finansman Giderleri | 37 :: - interest_expense => -interest_expense
SÜRDÜRÜLEN FAALİYETLER VERGİ ÖNCESİ KARI (ZARARI) | :: profit_before_tax => profit_before_tax
Sürdürülen Faaliyetler Vergi (Gideri) Geliri | 40 :: - income_tax_expense => -income_tax_expense
DÖNEM KARI (ZARARI) | :: net_income => net_income
"""


def kap_turkish() -> Form:
    """The unit as "1.000 TL", relative headings above their days, amounts as text with points."""
    books = company("Marmara Ambalaj Sanayi A.Ş.", "manufacturer", sales=880_000, years=2)
    form = Form(
        books, "KAP_FR_MRMAM_2024_12.xlsx", prints=Print(1000, 0, words=lambda v: f"{v:,.0f}".replace(",", "."))
    )
    form.leave_open("receivables_total intangible_assets long_term_debt other_tax_social_payables")
    for name, title, drawn, heads in (
        ("Bilanço", "Finansal Durum Tablosu (Bilanço)", POSITION, ("31.12.2024", "31.12.2023")),
        (
            "Gelir Tablosu",
            "Kar veya Zarar Tablosu",
            INCOME,
            ("01.01.2024 - 31.12.2024", "01.01.2023 - 31.12.2023"),
        ),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("Sunum Para Birimi: 1.000 TL")
        page.put("Finansal Tablo Niteliği: Konsolide")
        page.skip()
        page.put(None, "Dipnot Referansları", f"Cari Dönem\n{heads[0]}", f"Önceki Dönem\n{heads[1]}")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (kap_turkish,)
