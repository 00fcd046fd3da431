"""A Turkish broker's download: periods as 2024/12, every line in one sheet, whole lira, capitals at the blocks."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

DRAWN = """
Dönen Varlıklar :: total_current_assets => total_current_assets
  Nakit ve Nakit Benzerleri :: cash_and_equivalents => cash_and_equivalents
  Finansal Yatırımlar :: short_term_investments => short_term_investments
  Ticari Alacaklar :: trade_receivables => trade_receivables
  Diğer Alacaklar :: other_receivables => other_receivables
  Stoklar :: inventories => inventories
  Diğer Dönen Varlıklar :: prepaid_expenses
  (Ara Toplam) :: total_current_assets
  Satış Amacıyla Elde Tutulan Duran Varlıklar
Duran Varlıklar :: total_noncurrent_assets => total_noncurrent_assets
  Ticari Alacaklar
  Diğer Alacaklar :: deposits => long_term_receivables
  Finansal Yatırımlar :: long_term_investments => long_term_investments
  Maddi Duran Varlıklar :: property_plant_equipment => property_plant_equipment
  Şerefiye :: goodwill => goodwill
  Maddi Olmayan Duran Varlıklar :: intangible_assets => intangible_assets
  Ertelenmiş Vergi Varlığı :: deferred_tax_assets => deferred_tax_assets
  Diğer Duran Varlıklar
TOPLAM VARLIKLAR :: total_assets => total_assets
KAYNAKLAR
Kısa Vadeli Yükümlülükler :: total_current_liabilities => total_current_liabilities
  Finansal Borçlar :: bank_current => short_term_debt
  Ticari Borçlar :: trade_payables => trade_payables
  Diğer Borçlar :: other_current_liabilities + taxes_and_social + employee_payables + accrued_expenses
  Müşteri Söz. Doğan Yük. :: contract_liabilities => contract_liabilities
  Dönem Karı Vergi Yükümlülüğü :: current_tax_payable => current_tax_payable
  Borç Karşılıkları :: provisions_current => provisions_current
  (Ara Toplam) :: total_current_liabilities
Uzun Vadeli Yükümlülükler :: total_noncurrent_liabilities => total_noncurrent_liabilities
  Finansal Borçlar :: bank_long => long_term_debt
  Ticari Borçlar
  Diğer Borçlar :: owner_loan
  Çalışanlara Sağlanan Faydalara İliş.Karş. :: pension_obligations => pension_obligations
  Uzun vadeli karşılıklar :: provisions_noncurrent => provisions_noncurrent
  Ertelenmiş Vergi Yükümlülüğü :: deferred_tax_liabilities => deferred_tax_liabilities
Özkaynaklar :: total_equity => total_equity
  Ana Ortaklığa Ait Özkaynaklar :: total_equity => equity_attributable_to_parent
  Ödenmiş Sermaye :: share_capital => share_capital
  Hisse Senedi İhraç Primleri :: share_premium => share_premium
  Kardan Ayrılan Kısıtlanmış Yedekler :: legal_reserve + free_reserves => revenue_reserves
  Geçmiş Yıllar Kar/Zararları :: retained_brought => retained_earnings
  Dönem Net Kar/Zararı :: net_income => profit_for_year_in_equity
  Azınlık Payları
TOPLAM KAYNAKLAR :: total_liabilities_and_equity => total_liabilities_and_equity

Satış Gelirleri :: revenue => revenue
Satışların Maliyeti (-) :: - cost_of_sales => -cost_of_sales
BRÜT KAR (ZARAR) :: gross_profit => gross_profit
Pazarlama, Satış ve Dağıtım Giderleri (-) :: - selling_expenses => -selling_expenses
Genel Yönetim Giderleri (-) :: - general_admin_expenses => -general_admin_expenses
Araştırma ve Geliştirme Giderleri (-)
Diğer Faaliyet Gelirleri :: other_operating_income => other_operating_income
Diğer Faaliyet Giderleri (-)
FAALİYET KARI (ZARARI) :: operating_profit => operating_profit
Finansal Gelirler :: interest_income => interest_income
Finansal Giderler (-) :: - interest_expense => -interest_expense
SÜRDÜRÜLEN FAALİYETLER VERGİ ÖNCESİ KARI (ZARARI) :: profit_before_tax => profit_before_tax
Sürdürülen Faaliyetler Vergi Geliri (Gideri) :: - income_tax_expense => -income_tax_expense
DÖNEM KARI (ZARARI) :: net_income => net_income
Amortisman Giderleri :: depreciation_amortisation => depreciation_amortisation

İşletme Faaliyetlerinden Kaynaklanan Net Nakit :: cf_operating => cf_operating
Yatırım Faaliyetlerinden Kaynaklanan Nakit :: cf_investing => cf_investing
Finansman Faaliyetlerden Kaynaklanan Nakit :: cf_financing => cf_financing
Nakit ve Benzerlerindeki Değişim :: cf_net_change => cf_net_change
Dönem Başı Nakit Değerler :: cash_beginning => cash_beginning
Dönem Sonu Nakit :: cash_end => cash_end
Serbest Nakit Akım :: cf_operating - capex - capex_intangibles
"""


def is_yatirim() -> Form:
    """One list of all statements under "Bilanço", four years newest first."""
    books = company("Karahisar Döküm", sales=1_904_227_000, step=1, years=4, seed=218, without=PLAIN)
    form = Form(books, "KRHSR_mali_tablo.xlsx", prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "prepaid_expenses other_current_assets other_current_liabilities other_noncurrent_liabilities "
        "related_party_payables_noncurrent depreciation_ppe sga_expenses cf_depreciation total_liabilities "
        "employee_payables accrued_expenses other_tax_social_payables"
    )
    page = form.page("Bilanço")
    page.put("Bilanço", *(f"{2024 - back}/12" for back in range(4)))
    page.table(DRAWN, (0, *(Amount(back) for back in range(4))))
    return form


FORMS = (is_yatirim,)
