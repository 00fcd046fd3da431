"""Jordan: the statements of a private company in Arabic as its auditor types them, dinars, notes before the years."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
الموجودات
موجودات متداولة
النقد في الصندوق ولدى البنوك | 3 :: cash_and_equivalents => cash_and_equivalents
ودائع لأجل لدى البنوك | 4 :: short_term_investments => short_term_investments
ذمم مدينة تجارية - بالصافي | 5 :: trade_receivables => trade_receivables
البضاعة | 6 :: inventories => inventories
أرصدة مدينة أخرى | 7 :: other_receivables + prepaid_expenses => other_receivables
مجموع الموجودات المتداولة | :: total_current_assets => total_current_assets
موجودات غير متداولة
استثمارات في شركات حليفة وأخرى | 8 :: financial_assets
الممتلكات والآلات والمعدات - بالصافي | 9 :: property_plant_equipment => property_plant_equipment
الموجودات غير الملموسة - بالصافي | 10 :: intangibles => intangible_assets
مجموع الموجودات غير المتداولة | :: total_noncurrent_assets => total_noncurrent_assets
مجموع الموجودات | :: total_assets => total_assets
المطلوبات وحقوق الشركاء
مطلوبات متداولة
بنوك دائنة | 11 :: bank_short => short_term_debt
أقساط قروض تستحق خلال عام | 11 :: bank_portion => current_portion_long_term_debt
ذمم دائنة تجارية | 12 :: trade_payables => trade_payables
دفعات مقدمة من الزبائن | :: contract_liabilities => contract_liabilities
مخصص ضريبة الدخل | 13 :: current_tax_payable => current_tax_payable
مصاريف مستحقة وأرصدة دائنة أخرى | 14 :: total_current_liabilities - bank_current - trade_payables - contract_liabilities - current_tax_payable
مجموع المطلوبات المتداولة | :: total_current_liabilities => total_current_liabilities
مطلوبات غير متداولة
قروض بنكية تستحق لأكثر من عام | 11 :: bank_long => long_term_debt
ذمم الشركاء الدائنة | 15 :: owner_loan => related_party_payables_noncurrent
مخصص تعويض نهاية الخدمة | :: pension_obligations + provisions_noncurrent => pension_obligations
مجموع المطلوبات غير المتداولة | :: total_noncurrent_liabilities => total_noncurrent_liabilities
مجموع المطلوبات | :: total_liabilities => total_liabilities
رأس المال المدفوع | 16 :: share_capital + share_premium => share_capital
الاحتياطي الإجباري | :: revenue_reserves => revenue_reserves
الأرباح المدورة | :: accumulated_profit => retained_earnings
صافي حقوق الشركاء | :: total_equity => total_equity
مجموع المطلوبات وحقوق الشركاء | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
صافي المبيعات | 17 :: revenue => revenue
كلفة المبيعات | 18 :: - cost_of_sales => -cost_of_sales
مجمل الربح | :: gross_profit => gross_profit
مصاريف البيع والتوزيع | 19 :: - selling_expenses => -selling_expenses
المصاريف الإدارية والعمومية | 20 :: - general_admin_expenses => -general_admin_expenses
إيرادات أخرى - بالصافي | :: other_operating_income => other_operating_income
الربح من العمليات | :: operating_profit => operating_profit
إيرادات الفوائد | :: interest_income => interest_income
مصاريف التمويل | :: - interest_expense => -interest_expense
ربح السنة قبل ضريبة الدخل | :: profit_before_tax => profit_before_tax
ضريبة دخل السنة | 13 :: - income_tax_expense => -income_tax_expense
ربح السنة | :: net_income => net_income
"""


def jordanian() -> Form:
    """Words of the Levant for stocks, customers and partners; a dash before what is net."""
    books = company(
        "شركة البتراء لصناعة الأثاث ذ.م.م",
        "manufacturer",
        sales=52_000,
        step=100.0,
        years=2,
        without=PLAIN + DEFERRED_TAX,
    )
    form = Form(books, "البيانات المالية 2024.xlsx", prints=Print(1, 0, "#,##0;(#,##0);-"))
    form.leave_open(
        "goodwill accrued_expenses other_current_liabilities prepaid_expenses long_term_investments equity_method_investments total_operating_income other_noncurrent_assets"
    )
    for name, title, drawn in (
        ("المركز المالي", "قائمة المركز المالي كما في 31 كانون الأول 2024", POSITION),
        ("الدخل", "قائمة الدخل للسنة المنتهية في 31 كانون الأول 2024", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put(None, "إيضاح", "2024", "2023")
        page.put(None, None, "دينار", "دينار")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (jordanian,)
