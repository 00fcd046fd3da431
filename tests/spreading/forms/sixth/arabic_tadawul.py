"""Saudi Arabia: the statements of a listed company in Arabic, in thousands of riyals."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
الموجودات
الموجودات غير المتداولة
ممتلكات وآلات ومعدات | 6 :: property_plant_equipment => property_plant_equipment
الشهرة | 7 :: goodwill => goodwill
موجودات غير ملموسة | 7 :: intangible_assets => intangible_assets
استثمارات طويلة الأجل | 8 :: financial_assets => long_term_investments
إجمالي الموجودات غير المتداولة | :: total_noncurrent_assets => total_noncurrent_assets
الموجودات المتداولة
مخزون | 9 :: inventories => inventories
ذمم مدينة تجارية | 10 :: trade_receivables => trade_receivables
مصاريف مدفوعة مقدما وذمم مدينة أخرى | 11 :: other_receivables + prepaid_expenses
استثمارات قصيرة الأجل | 12 :: short_term_investments => short_term_investments
النقد وما في حكمه | 13 :: cash_and_equivalents => cash_and_equivalents
إجمالي الموجودات المتداولة | :: total_current_assets => total_current_assets
إجمالي الموجودات | :: total_assets => total_assets
حقوق الملكية والمطلوبات
رأس المال | 14 :: share_capital => share_capital
علاوة إصدار | 14 :: share_premium => share_premium
احتياطي نظامي | 15 :: revenue_reserves => revenue_reserves
أرباح مبقاة | :: accumulated_profit => retained_earnings
إجمالي حقوق الملكية | :: total_equity => total_equity
المطلوبات غير المتداولة
قروض طويلة الأجل | 16 :: bank_long + owner_loan => long_term_debt
التزامات منافع الموظفين | 17 :: pension_obligations => pension_obligations
مخصصات | 18 :: provisions_noncurrent => provisions_noncurrent
إجمالي المطلوبات غير المتداولة | :: total_noncurrent_liabilities => total_noncurrent_liabilities
المطلوبات المتداولة
قروض قصيرة الأجل | 16 :: bank_short => short_term_debt
الجزء المتداول من قروض طويلة الأجل | 16 :: bank_portion => current_portion_long_term_debt
ذمم دائنة تجارية | 19 :: trade_payables => trade_payables
دفعات مقدمة من العملاء | 20 :: contract_liabilities => contract_liabilities
مصاريف مستحقة ومطلوبات أخرى | 21 :: accrued_expenses + employee_payables + taxes_and_social + other_current_liabilities + provisions_current
زكاة وضريبة دخل مستحقة | 22 :: current_tax_payable => current_tax_payable
إجمالي المطلوبات المتداولة | :: total_current_liabilities => total_current_liabilities
إجمالي المطلوبات | :: total_liabilities => total_liabilities
إجمالي حقوق الملكية والمطلوبات | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
الإيرادات | 23 :: revenue => revenue
تكلفة الإيرادات | 24 :: - cost_of_sales => -cost_of_sales
مجمل الربح | :: gross_profit => gross_profit
مصاريف بيع وتوزيع | 25 :: - selling_expenses => -selling_expenses
مصاريف عمومية وإدارية | 26 :: - general_admin_expenses => -general_admin_expenses
إيرادات أخرى | 27 :: other_operating_income => other_operating_income
الربح التشغيلي | :: operating_profit => operating_profit
إيرادات تمويل | 28 :: interest_income => interest_income
تكاليف تمويل | 28 :: - interest_expense => -interest_expense
الربح قبل الزكاة وضريبة الدخل | :: profit_before_tax => profit_before_tax
الزكاة وضريبة الدخل | 22 :: - income_tax_expense => -income_tax_expense
صافي ربح السنة | :: net_income => net_income
"""
FLOWS = """
الربح قبل الزكاة وضريبة الدخل :: profit_before_tax => cf_start_profit
استهلاك وإطفاء :: depreciation_amortisation => cf_depreciation
مخزون :: cf_change_inventories => cf_change_inventories
ذمم مدينة تجارية وأخرى :: cf_change_receivables => cf_change_receivables
ذمم دائنة تجارية :: cf_change_payables => cf_change_payables
تعديلات وبنود أخرى :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
زكاة وضريبة دخل مدفوعة :: - tax_settled => cf_tax_paid
صافي النقد الناتج من الأنشطة التشغيلية :: cf_operating => cf_operating
شراء ممتلكات وآلات ومعدات :: - capex => cf_capex
شراء موجودات غير ملموسة :: - capex_intangibles => cf_capex_intangibles
متحصلات من بيع ممتلكات وآلات ومعدات :: disposal_proceeds => cf_disposal_proceeds
استثمارات، صافي :: cf_other_investing => cf_other_investing
صافي النقد المستخدم في الأنشطة الاستثمارية :: cf_investing => cf_investing
متحصلات من قروض :: borrowed => cf_debt_proceeds
سداد قروض :: - repaid => cf_debt_repayment
توزيعات أرباح مدفوعة :: - dividends_declared => cf_dividends_paid
صافي النقد من الأنشطة التمويلية :: cf_financing => cf_financing
صافي التغير في النقد وما في حكمه :: cf_net_change => cf_net_change
النقد وما في حكمه في بداية السنة :: cash_beginning => cash_beginning
النقد وما في حكمه في نهاية السنة :: cash_end => cash_end
"""


def arabic_tadawul() -> Form:
    """Labels in the last column, the sheet read from the right, the unit with three noughts of the word."""
    books = company(
        "شركة واحة الخليج للأغذية",
        "manufacturer",
        sales=742_000,
        years=2,
        without=(*PLAIN, "deferred_tax_assets", "deferred_tax_liabilities"),
    )
    form = Form(books, "القوائم المالية 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_current_liabilities accrued_expenses other_receivables prepaid_expenses other_current_assets cf_other_noncash cf_change_other_wc"
    )
    for name, title, drawn, heads in (
        ("المركز المالي", "قائمة المركز المالي كما في 31 ديسمبر 2024", POSITION, ("31 ديسمبر 2024", "31 ديسمبر 2023")),
        ("الدخل", "قائمة الربح أو الخسارة للسنة المنتهية في 31 ديسمبر 2024", INCOME, ("2024", "2023")),
        ("التدفقات", "قائمة التدفقات النقدية للسنة المنتهية في 31 ديسمبر 2024", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(جميع المبالغ بآلاف الريالات السعودية)")
        page.put(None, "إيضاح", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (arabic_tadawul,)
