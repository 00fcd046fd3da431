"""Arab markets: statements as a finance portal tabulates them in Arabic, the newest year first, in millions."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
نقدية وودائع واستثمارات قصيرة :: cash_and_equivalents + short_term_investments
النقد والأرصدة لدى البنوك :: cash_and_equivalents => cash_and_equivalents
استثمارات قصيرة الأجل :: short_term_investments => short_term_investments
ذمم مدينة :: trade_receivables => trade_receivables
المخزون :: inventories => inventories
موجودات متداولة أخرى :: other_receivables + prepaid_expenses => other_current_assets
مجموع الموجودات المتداولة :: total_current_assets => total_current_assets
استثمارات طويلة الأجل :: financial_assets => long_term_investments
صافي الموجودات الثابتة :: property_plant_equipment => property_plant_equipment
موجودات غير ملموسة :: intangibles => intangible_assets
مجموع الموجودات غير المتداولة :: total_noncurrent_assets => total_noncurrent_assets
مجموع الموجودات :: total_assets => total_assets
قروض قصيرة الأجل :: bank_current => short_term_debt
ذمم دائنة :: trade_payables => trade_payables
مطلوبات متداولة أخرى :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
مجموع المطلوبات المتداولة :: total_current_liabilities => total_current_liabilities
قروض طويلة الأجل :: bank_long + owner_loan => long_term_debt
مخصص مكافأة نهاية الخدمة :: pension_obligations => pension_obligations
مطلوبات غير متداولة أخرى :: provisions_noncurrent => other_noncurrent_liabilities
مجموع المطلوبات غير المتداولة :: total_noncurrent_liabilities => total_noncurrent_liabilities
مجموع المطلوبات :: total_liabilities => total_liabilities
رأس المال :: share_capital => share_capital
علاوة الإصدار :: share_premium => share_premium
الأرباح المبقاة :: retained_earnings => retained_earnings
حقوق المساهمين :: total_equity => total_equity
مجموع المطلوبات وحقوق المساهمين :: total_assets => total_liabilities_and_equity
"""
INCOME = """
المبيعات :: revenue => revenue
تكلفة المبيعات :: - cost_of_sales => -cost_of_sales
إجمالي الدخل :: gross_profit => gross_profit
المصاريف العمومية والإدارية والتسويق :: - sga_expenses => -sga_expenses
إيرادات أخرى :: other_operating_income => other_operating_income
الدخل من العمليات :: operating_profit => operating_profit
إيرادات تمويلية :: interest_income => interest_income
أعباء تمويل :: - interest_expense => -interest_expense
صافي الدخل قبل الزكاة :: profit_before_tax => profit_before_tax
مخصص الزكاة :: - income_tax_expense => -income_tax_expense
صافي الدخل :: net_income => net_income
"""


def arabic_site() -> Form:
    """Years across, the portal's own words for the lines, millions of riyals with two decimals."""
    books = company(
        "شركة تهامة للمعادن",
        "manufacturer",
        sales=51_000,
        step=10_000.0,
        years=3,
        without=(*PLAIN, "deferred_tax_assets", "deferred_tax_liabilities"),
    )
    form = Form(books, "tihama_financials.xlsx", prints=Print(1_000_000, 2, "#,##0.00"), dated=False)
    form.leave_open("goodwill intangible_assets other_operating_income")
    for name, title, drawn in (
        ("قائمة المركز المالي", "قائمة المركز المالي (مليون ريال)", BALANCE),
        ("قائمة الدخل", "قائمة الدخل (مليون ريال)", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("البند", "2024", "2023", "2022")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (arabic_site,)
