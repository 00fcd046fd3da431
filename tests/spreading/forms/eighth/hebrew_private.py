"""Israel: a private company's balance and result as its accountant prints them, shekels, the old words of the profession."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
רכוש שוטף
מזומנים ושווי מזומנים | 3 :: cash_and_equivalents => cash_and_equivalents
פיקדונות לזמן קצר בבנקים | 4 :: short_term_investments => short_term_investments
לקוחות והמחאות לגבייה | 5 :: trade_receivables => trade_receivables
חייבים אחרים ויתרות חובה | 6 :: other_receivables + prepaid_expenses => other_receivables
מלאי | 7 :: inventories => inventories
סה"כ רכוש שוטף | :: total_current_assets => total_current_assets
השקעות לזמן ארוך | 8 :: financial_assets => long_term_investments
רכוש קבוע, נטו | 9 :: property_plant_equipment => property_plant_equipment
רכוש אחר, נטו | 10 :: intangibles
סה"כ נכסים | :: total_assets => total_assets
התחייבויות שוטפות
אשראי מתאגידים בנקאיים | 11 :: bank_short => short_term_debt
חלויות שוטפות של הלוואות לזמן ארוך | 11 :: bank_portion => current_portion_long_term_debt
ספקים ונותני שירותים | 12 :: trade_payables => trade_payables
מקדמות מלקוחות | :: contract_liabilities => contract_liabilities
עובדים ומוסדות בגין שכר | :: employee_payables + social_payable => employee_payables
מס הכנסה לשלם | :: current_tax_payable => current_tax_payable
זכאים אחרים ויתרות זכות | 13 :: vat_payable + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
סה"כ התחייבויות שוטפות | :: total_current_liabilities => total_current_liabilities
התחייבויות לזמן ארוך
הלוואות מבנקים, בניכוי חלויות שוטפות | 11 :: bank_long => long_term_debt
הלוואות מבעלי מניות | 14 :: owner_loan => related_party_payables_noncurrent
התחייבות בשל סיום יחסי עובד מעביד, נטו | 15 :: pension_obligations + provisions_noncurrent => pension_obligations
סה"כ התחייבויות לזמן ארוך | :: total_noncurrent_liabilities => total_noncurrent_liabilities
הון עצמי
הון מניות | 16 :: share_capital + share_premium => share_capital
עודפים | :: retained_earnings => retained_earnings
סה"כ הון עצמי | :: total_equity => total_equity
סה"כ התחייבויות והון עצמי | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
הכנסות ממכירות | :: revenue => revenue
עלות המכירות | 17 :: cost_of_sales => cost_of_sales
רווח גולמי | :: gross_profit => gross_profit
הוצאות מכירה ושיווק | 18 :: selling_expenses => selling_expenses
הוצאות הנהלה וכלליות | 19 :: general_admin_expenses => general_admin_expenses
הכנסות אחרות | :: other_operating_income => other_operating_income
רווח מפעולות רגילות | :: operating_profit => operating_profit
הכנסות מימון | :: interest_income => interest_income
הוצאות מימון | 20 :: interest_expense => interest_expense
רווח לפני מיסים על ההכנסה | :: profit_before_tax => profit_before_tax
מיסים על ההכנסה | 21 :: income_tax_expense => income_tax_expense
רווח נקי לשנה | :: net_income => net_income
"""


def hebrew_private() -> Form:
    """No total of what is not current, property for assets, the year end over its column."""
    books = company('נגריית השרון בע"מ', "manufacturer", sales=23_000, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "מאזן 2024.xlsx", prints=Print(1, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "goodwill intangible_assets other_noncurrent_assets total_noncurrent_assets total_liabilities prepaid_expenses accrued_expenses sga_expenses"
    )
    for name, title, drawn, heads in (
        ("מאזן", "מאזן ליום 31 בדצמבר 2024", POSITION, ("31.12.2024", "31.12.2023")),
        ("רווח והפסד", "דוח רווח והפסד לשנה שנסתיימה ביום 31 בדצמבר 2024", INCOME, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(בשקלים חדשים)")
        page.put(None, "ביאור", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (hebrew_private,)
