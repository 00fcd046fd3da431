"""A Borsa Istanbul company's finansal veriler: quarters 1Ç23 to 4Ç24 and years, millions of lira, FAVÖK and margins."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, quarters_and_years, ratios

INCOME = """
*Net Satışlar :: revenue => revenue
Satışların Maliyeti (-) :: - cost_of_sales => -cost_of_sales
*Brüt Kâr :: gross_profit => gross_profit
Brüt Kâr Marjı
Pazarlama, Satış ve Dağıtım Giderleri (-) :: - selling_expenses => -selling_expenses
Genel Yönetim Giderleri (-) :: - general_admin_expenses => -general_admin_expenses
Esas Faaliyetlerden Diğer Gelirler/Giderler, net :: other_operating_income => other_operating_income
*Esas Faaliyet Kârı :: operating_profit => operating_profit
Finansman Gelirleri :: interest_income => interest_income
Finansman Giderleri (-) :: - interest_expense => -interest_expense
*Vergi Öncesi Kâr :: profit_before_tax => profit_before_tax
Dönem Vergi Gideri (-) :: - current_tax
Ertelenmiş Vergi Geliri/(Gideri) :: - deferred_tax
*Net Dönem Kârı :: net_income => net_income
Ana Ortaklık Payları :: net_income => net_income_parent
*FAVÖK :: ebitda => ebitda
FAVÖK Marjı
"""
POSITION = """
*Dönen Varlıklar :: total_current_assets => total_current_assets
Nakit ve Nakit Benzerleri :: cash_and_equivalents => cash_and_equivalents
Finansal Yatırımlar :: short_term_investments => short_term_investments
Ticari Alacaklar :: trade_receivables => trade_receivables
Stoklar :: inventories => inventories
Diğer Dönen Varlıklar :: other_receivables + prepaid_expenses => other_current_assets
*Duran Varlıklar :: total_noncurrent_assets => total_noncurrent_assets
Maddi Duran Varlıklar :: property_plant_equipment => property_plant_equipment
Maddi Olmayan Duran Varlıklar :: intangibles
Diğer Duran Varlıklar :: financial_assets + deferred_tax_assets => other_noncurrent_assets
*TOPLAM VARLIKLAR :: total_assets => total_assets
*Kısa Vadeli Yükümlülükler :: total_current_liabilities => total_current_liabilities
Kısa Vadeli Borçlanmalar :: bank_short => short_term_debt
Uzun Vadeli Borçlanmaların Kısa Vadeli Kısımları :: bank_portion => current_portion_long_term_debt
Ticari Borçlar :: trade_payables => trade_payables
Diğer Kısa Vadeli Yükümlülükler :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
*Uzun Vadeli Yükümlülükler :: total_noncurrent_liabilities => total_noncurrent_liabilities
Uzun Vadeli Borçlanmalar :: bank_long + owner_loan => long_term_debt
Diğer Uzun Vadeli Yükümlülükler :: total_noncurrent_liabilities - bank_long - owner_loan => other_noncurrent_liabilities
*Özkaynaklar :: total_equity => total_equity
*TOPLAM KAYNAKLAR :: total_liabilities_and_equity => total_liabilities_and_equity
Net Finansal Borç :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Net Finansal Borç / FAVÖK
"""


def turkish_quarters() -> Form:
    """Gelir tablosu with four quarters then the year; bilanço of five ends; units in a corner."""
    books = company("Ege Seramik Yapı", sales=9_450, step=1e6, seed=1310, without=PLAIN)
    form = Form(books, "EGSYP_finansal_veriler_2024.xlsx", dated=False, prints=Print(1e6, 0, "#,##0"))
    form.leave_open(
        "net_financial_result intangible_assets net_debt total_debt receivables_total other_receivables depreciation_amortisation"
    )
    heads, columns = quarters_and_years(form, (1, 0), lambda year, n: f"{n}Ç{year % 100}", lambda year: f"{year}")
    page = form.page("Gelir Tablosu")
    page.put("Özet Gelir Tablosu")
    page.put("milyon TL", *heads)
    page.table(INCOME, (0, *columns))
    for label, share in (("Brüt Kâr Marjı", 0.262), ("FAVÖK Marjı", 0.171)):
        beside(page, label, ratios(10, share))
    page = form.page("Bilanço")
    page.put("Özet Bilanço")
    page.put("milyon TL", "31.12.2022", "31.12.2023", "31.12.2024")
    page.table(POSITION, (0, Amount(2), Amount(1), Amount(0)))
    beside(page, "Net Finansal Borç / FAVÖK", ratios(3, 1.1, "0.0"))
    page.put("* 2023 ve 2024 verileri TMS 29 uyarınca 31.12.2024 satın alma gücü ile ifade edilmiştir.")
    return form


FORMS = (turkish_quarters,)
