"""Israel: Hebrew statements from right to left, the older year first, headings over both years."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
נכסים
נכסים שוטפים
מזומנים ושווי מזומנים | 3 :: cash_and_equivalents => cash_and_equivalents
השקעות לזמן קצר | 4 :: short_term_investments => short_term_investments
לקוחות | 5 :: trade_receivables => trade_receivables
חייבים ויתרות חובה | 6 :: other_receivables + prepaid_expenses => other_receivables
מלאי | 7 :: inventories => inventories
סה"כ נכסים שוטפים | :: total_current_assets => total_current_assets
נכסים לא שוטפים
רכוש קבוע, נטו | 8 :: property_plant_equipment => property_plant_equipment
נכסים בלתי מוחשיים, נטו | 9 :: intangible_assets => intangible_assets
מוניטין | 9 :: goodwill => goodwill
השקעות והלוואות לזמן ארוך | 10 :: financial_assets => long_term_investments
מסים נדחים | 15 :: deferred_tax_assets => deferred_tax_assets
סה"כ נכסים לא שוטפים | :: total_noncurrent_assets => total_noncurrent_assets
סה"כ נכסים | :: total_assets => total_assets
התחייבויות והון
התחייבויות שוטפות
אשראי מתאגידים בנקאיים ומאחרים | 11 :: bank_current => short_term_debt
ספקים ונותני שירותים | 12 :: trade_payables => trade_payables
זכאים ויתרות זכות | 13 :: total_current_liabilities - bank_current - trade_payables - contract_liabilities => other_current_liabilities
מקדמות מלקוחות | :: contract_liabilities => contract_liabilities
סה"כ התחייבויות שוטפות | :: total_current_liabilities => total_current_liabilities
התחייבויות לא שוטפות
הלוואות לזמן ארוך מתאגידים בנקאיים | 14 :: bank_long => long_term_debt
הלוואות מבעלי מניות | :: owner_loan => related_party_payables_noncurrent
התחייבויות בשל הטבות לעובדים, נטו | 16 :: pension_obligations => pension_obligations
הפרשות | :: provisions_noncurrent => provisions_noncurrent
מסים נדחים | 15 :: deferred_tax_liabilities => deferred_tax_liabilities
סה"כ התחייבויות לא שוטפות | :: total_noncurrent_liabilities => total_noncurrent_liabilities
הון
הון מניות | 17 :: share_capital => share_capital
פרמיה על מניות | :: share_premium => share_premium
יתרת רווח | :: retained_earnings => retained_earnings
סה"כ הון | :: total_equity => total_equity
סה"כ התחייבויות והון | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
הכנסות ממכירות ושירותים | 18 :: revenue => revenue
עלות המכירות והשירותים | 19 :: cost_of_sales => cost_of_sales
רווח גולמי | :: gross_profit => gross_profit
הוצאות מכירה ושיווק | 20 :: selling_expenses => selling_expenses
הוצאות הנהלה וכלליות | 21 :: general_admin_expenses => general_admin_expenses
הכנסות אחרות, נטו | :: - other_operating_income => -other_operating_income
רווח תפעולי | :: operating_profit => operating_profit
הוצאות מימון | 22 :: interest_expense => interest_expense
הכנסות מימון | 22 :: - interest_income => -interest_income
רווח לפני מסים על ההכנסה | :: profit_before_tax => profit_before_tax
מסים על ההכנסה | 15 :: income_tax_expense => income_tax_expense
רווח נקי לשנה | :: net_income => net_income
"""


def hebrew_rtl() -> Form:
    """Labels at the right of the amounts, the day of the year end over both columns, costs without a sign."""
    books = company('אלון תעשיות מתכת בע"מ', "manufacturer", sales=64_000, years=2)
    form = Form(books, "דוחות כספיים 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open("prepaid_expenses sga_expenses accrued_expenses")
    for name, title, over, drawn in (
        ("מאזן", "דוחות על המצב הכספי", "ליום 31 בדצמבר", POSITION),
        ("רווח והפסד", "דוחות רווח והפסד", "לשנה שהסתיימה ביום 31 בדצמבר", INCOME),
    ):
        page = form.page(name)
        page.put(None, None, None, books.name)
        page.put(None, None, None, title)
        page.skip()
        page.merge(page.put(over), 1, 2)
        page.put("2023", "2024", "ביאור")
        page.merge(page.put('אלפי ש"ח'), 1, 2)
        page.table(drawn, (Amount(1), Amount(0), 1, 0))
    return form


FORMS = (hebrew_rtl,)
