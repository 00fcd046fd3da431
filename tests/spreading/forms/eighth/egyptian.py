"""Egypt: the consolidated statements of a listed company after Egyptian standards, in pounds, Arabic."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
الأصول
الأصول غير المتداولة
أصول ثابتة (بالصافي) | (4) :: property_plant_equipment - construction => property_plant_equipment
مشروعات تحت التنفيذ | (5) :: construction
أصول غير ملموسة (بالصافي) | (6) :: intangible_assets => intangible_assets
الشهرة | (7) :: goodwill => goodwill
استثمارات مالية متاحة للبيع | (8) :: financial_assets => long_term_investments
إجمالي الأصول غير المتداولة | :: total_noncurrent_assets => total_noncurrent_assets
الأصول المتداولة
مخزون (بالصافي) | (9) :: inventories => inventories
عملاء وأوراق قبض (بالصافي) | (10) :: trade_receivables => trade_receivables
مدينون وأرصدة مدينة أخرى (بالصافي) | (11) :: other_receivables + prepaid_expenses => other_receivables
أذون خزانة | (12) :: short_term_investments => short_term_investments
نقدية بالصندوق ولدى البنوك | (13) :: cash_and_equivalents => cash_and_equivalents
إجمالي الأصول المتداولة | :: total_current_assets => total_current_assets
إجمالي الأصول | :: total_assets => total_assets
حقوق الملكية والالتزامات
حقوق الملكية
رأس المال المصدر والمدفوع | (14) :: share_capital + share_premium => share_capital
احتياطيات | (15) :: revenue_reserves => revenue_reserves/other_reserves
أرباح مرحلة | :: retained_brought => retained_earnings
أرباح العام | :: net_income => profit_for_year_in_equity
إجمالي حقوق الملكية | :: total_equity => total_equity
الالتزامات غير المتداولة
قروض طويلة الأجل | (16) :: bank_long => long_term_debt
قروض من أطراف ذات علاقة طويلة الأجل | (17) :: owner_loan => related_party_payables_noncurrent
التزامات مزايا العاملين | (18) :: pension_obligations + provisions_noncurrent => pension_obligations
التزامات ضريبية مؤجلة | (19) :: deferred_tax_liabilities => deferred_tax_liabilities
إجمالي الالتزامات غير المتداولة | :: total_noncurrent_liabilities => total_noncurrent_liabilities
الالتزامات المتداولة
مخصصات | (20) :: provisions_current => provisions_current
بنوك سحب على المكشوف | (21) :: bank_short => bank_overdrafts/short_term_debt
الجزء المتداول من القروض طويلة الأجل | (16) :: bank_portion => current_portion_long_term_debt
موردون وأوراق دفع | (22) :: trade_payables => trade_payables
عملاء - دفعات مقدمة | (23) :: contract_liabilities => contract_liabilities
ضرائب الدخل المستحقة | (19) :: current_tax_payable => current_tax_payable
دائنون وأرصدة دائنة أخرى | (24) :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
إجمالي الالتزامات المتداولة | :: total_current_liabilities => total_current_liabilities
إجمالي الالتزامات | :: total_liabilities => total_liabilities
إجمالي حقوق الملكية والالتزامات | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
إيرادات النشاط (بالصافي) | (25) :: revenue => revenue
تكلفة المبيعات | (26) :: - cost_of_sales => -cost_of_sales
مجمل الربح | :: gross_profit => gross_profit
إيرادات أخرى | (27) :: other_operating_income => other_operating_income
مصروفات بيع وتوزيع | (28) :: - selling_expenses => -selling_expenses
مصروفات إدارية وعمومية | (29) :: - general_admin_expenses => -general_admin_expenses
أرباح التشغيل | :: operating_profit => operating_profit
إيرادات تمويلية | (30) :: interest_income => interest_income
مصروفات تمويلية | (30) :: - interest_expense => -interest_expense
صافي أرباح العام قبل ضرائب الدخل | :: profit_before_tax => profit_before_tax
ضريبة الدخل | (19) :: - income_tax_expense => -income_tax_expense
صافي أرباح العام بعد الضرائب | :: net_income => net_income
"""
FLOWS = """
التدفقات النقدية من أنشطة التشغيل
صافي أرباح العام قبل ضرائب الدخل :: profit_before_tax => cf_start_profit
إهلاك أصول ثابتة واستهلاك أصول غير ملموسة :: depreciation_amortisation => cf_depreciation
أرباح بيع أصول ثابتة :: - disposal_gain
التغير في المخزون :: cf_change_inventories => cf_change_inventories
التغير في العملاء والمدينون :: cf_change_receivables => cf_change_receivables
التغير في الموردون وأوراق الدفع :: cf_change_payables => cf_change_payables
التغير في المخصصات والأرصدة الدائنة الأخرى :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation + disposal_gain - cf_change_receivables - cf_change_inventories - cf_change_payables
ضرائب الدخل المسددة :: - tax_settled => cf_tax_paid
صافي التدفقات النقدية الناتجة من أنشطة التشغيل :: cf_operating => cf_operating
التدفقات النقدية من أنشطة الاستثمار
مدفوعات لاقتناء أصول ثابتة ومشروعات تحت التنفيذ :: - capex => cf_capex
مدفوعات لاقتناء أصول غير ملموسة :: - capex_intangibles => cf_capex_intangibles
مقبوضات من بيع أصول ثابتة :: disposal_proceeds => cf_disposal_proceeds
مدفوعات لشراء استثمارات :: cf_other_investing => cf_other_investing
صافي التدفقات النقدية المستخدمة في أنشطة الاستثمار :: cf_investing => cf_investing
التدفقات النقدية من أنشطة التمويل
مقبوضات من قروض :: borrowed => cf_debt_proceeds
سداد قروض :: - repaid => cf_debt_repayment
توزيعات أرباح مدفوعة :: - dividends_declared => cf_dividends_paid
صافي التدفقات النقدية من أنشطة التمويل :: cf_financing => cf_financing
صافي التغير في النقدية وما في حكمها خلال العام :: cf_net_change => cf_net_change
النقدية وما في حكمها أول العام :: cash_beginning => cash_beginning
النقدية وما في حكمها آخر العام :: cash_end => cash_end
"""


def egyptian_listed() -> Form:
    """ "Net" in brackets behind the labels, numbers of notes in brackets, words of Egypt for what the Gulf names otherwise."""
    books = company(
        "شركة الدلتا للصناعات الهندسية ش.م.م",
        "manufacturer",
        sales=940_000,
        years=2,
        without=(*PLAIN, "deferred_tax_assets"),
    )
    form = Form(books, "القوائم المالية المجمعة 2024.xlsx", prints=Print(1, 0, "#,##0;(#,##0);-"))
    form.leave_open(
        "property_plant_equipment retained_earnings other_reserves cf_other_noncash cf_change_other_wc other_current_liabilities prepaid_expenses "
        "total_operating_income cf_change_working_capital"
    )
    for name, title, drawn, heads in (
        ("المركز المالي", "قائمة المركز المالي المجمعة في 31 ديسمبر 2024", POSITION, ("31/12/2024", "31/12/2023")),
        (
            "الأرباح أو الخسائر",
            "قائمة الأرباح أو الخسائر المجمعة عن السنة المالية المنتهية في 31 ديسمبر 2024",
            INCOME,
            ("2024", "2023"),
        ),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(جميع المبالغ بالجنيه المصري)")
        page.put(None, "إيضاح رقم", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    page = form.page("التدفقات النقدية")
    page.put(books.name)
    page.put("قائمة التدفقات النقدية المجمعة عن السنة المالية المنتهية في 31 ديسمبر 2024")
    page.put("(جميع المبالغ بالجنيه المصري)")
    page.put(None, "2024", "2023")
    page.table(FLOWS, (0, Amount(0), Amount(1)))
    return form


FORMS = (egyptian_listed,)
