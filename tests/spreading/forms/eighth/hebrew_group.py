"""Israel: a listed group's statements with cash flows, two balance sheet days and three years of results."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
נכסים שוטפים
מזומנים ושווי מזומנים | 5 :: cash_and_equivalents => cash_and_equivalents
פיקדונות בתאגידים בנקאיים | 6 :: short_term_investments => short_term_investments
לקוחות, נטו | 7 :: trade_receivables => trade_receivables
חייבים ויתרות חובה אחרים | 8 :: other_receivables + prepaid_expenses => other_receivables
מלאי | 9 :: inventories => inventories
סך הכל נכסים שוטפים | :: total_current_assets => total_current_assets
נכסים לא שוטפים
רכוש קבוע, נטו | 10 :: property_plant_equipment => property_plant_equipment
נכסים בלתי מוחשיים ומוניטין | 11 :: intangibles => intangible_assets
השקעות אחרות לזמן ארוך | 12 :: financial_assets => long_term_investments
סך הכל נכסים לא שוטפים | :: total_noncurrent_assets => total_noncurrent_assets
סך הכל נכסים | :: total_assets => total_assets
התחייבויות שוטפות
אשראי לזמן קצר מתאגידים בנקאיים | 13 :: bank_short => short_term_debt
חלויות שוטפות של הלוואות לזמן ארוך מתאגידים בנקאיים | 13 :: bank_portion => current_portion_long_term_debt
התחייבויות לספקים ולנותני שירותים | 14 :: trade_payables => trade_payables
הכנסות מראש ומקדמות מלקוחות | :: contract_liabilities => contract_liabilities
מסים שוטפים לשלם | :: current_tax_payable => current_tax_payable
זכאים ויתרות זכות אחרים | 15 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
סך הכל התחייבויות שוטפות | :: total_current_liabilities => total_current_liabilities
התחייבויות לא שוטפות
הלוואות לזמן ארוך מתאגידים בנקאיים | 13 :: bank_long => long_term_debt
הלוואה מבעל שליטה | 16 :: owner_loan => related_party_payables_noncurrent
התחייבויות בשל הטבות לעובדים | 17 :: pension_obligations => pension_obligations
הפרשות לזמן ארוך | :: provisions_noncurrent => provisions_noncurrent
סך הכל התחייבויות לא שוטפות | :: total_noncurrent_liabilities => total_noncurrent_liabilities
סך הכל התחייבויות | :: total_liabilities => total_liabilities
הון המיוחס לבעלי מניות החברה
הון מניות | 18 :: share_capital => share_capital
פרמיה על מניות | :: share_premium => share_premium
עודפים | :: retained_earnings => retained_earnings
סך הכל הון | :: total_equity => total_equity
סך הכל התחייבויות והון | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
הכנסות ממכירות | 19 :: revenue => revenue
עלות המכירות | 20 :: cost_of_sales => cost_of_sales
רווח גולמי | :: gross_profit => gross_profit
הוצאות מכירה ושיווק | 21 :: selling_expenses => selling_expenses
הוצאות הנהלה וכלליות | 22 :: general_admin_expenses => general_admin_expenses
הכנסות אחרות | :: other_operating_income => other_operating_income
רווח מפעולות | :: operating_profit => operating_profit
הוצאות מימון | 23 :: interest_expense => interest_expense
הכנסות מימון | 23 :: interest_income => interest_income
רווח לפני מסים על ההכנסה | :: profit_before_tax => profit_before_tax
מסים על ההכנסה | 24 :: income_tax_expense => income_tax_expense
רווח לשנה | :: net_income => net_income
"""
FLOWS = """
תזרימי מזומנים מפעילות שוטפת
רווח לשנה :: net_income => cf_start_profit
פחת והפחתות :: depreciation_amortisation => cf_depreciation
רווח ממימוש רכוש קבוע :: - disposal_gain
שינוי בהפרשות ובהטבות לעובדים :: provisions_change
שינוי בלקוחות ובחייבים אחרים :: cf_change_receivables => cf_change_receivables
שינוי במלאי :: cf_change_inventories => cf_change_inventories
שינוי בספקים ובנותני שירותים :: cf_change_payables => cf_change_payables
שינוי בזכאים ויתרות זכות :: cf_change_other_wc => cf_change_other_wc
מזומנים נטו שנבעו מפעילות שוטפת :: cf_operating => cf_operating
תזרימי מזומנים מפעילות השקעה
רכישת רכוש קבוע :: - capex => cf_capex
רכישת נכסים בלתי מוחשיים :: - capex_intangibles => cf_capex_intangibles
תמורה ממימוש רכוש קבוע :: disposal_proceeds => cf_disposal_proceeds
השקעות אחרות, נטו :: cf_other_investing => cf_other_investing
מזומנים נטו ששימשו לפעילות השקעה :: cf_investing => cf_investing
תזרימי מזומנים מפעילות מימון
קבלת הלוואות לזמן ארוך מתאגידים בנקאיים :: borrowed => cf_debt_proceeds
פירעון הלוואות לזמן ארוך מתאגידים בנקאיים :: - repaid => cf_debt_repayment
דיבידנד ששולם לבעלי מניות החברה :: - dividends_declared => cf_dividends_paid
מזומנים נטו שנבעו מפעילות מימון :: cf_financing => cf_financing
שינוי נטו במזומנים ושווי מזומנים :: cf_net_change => cf_net_change
מזומנים ושווי מזומנים לתחילת השנה :: cash_beginning => cash_beginning
מזומנים ושווי מזומנים לסוף השנה :: cash_end => cash_end
"""


def hebrew_group() -> Form:
    """The newest year first, a note column between label and amounts, costs without a sign."""
    books = company('פלדות הגליל בע"מ', "manufacturer", sales=187_000, years=3, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "דוחות כספיים מאוחדים 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0);-"))
    form.leave_open(
        "prepaid_expenses goodwill accrued_expenses other_current_liabilities cf_other_noncash total_operating_income"
    )
    for name, title, over, drawn, backs in (
        ("מצב כספי", "דוחות מאוחדים על המצב הכספי", "ליום 31 בדצמבר", POSITION, (0, 1)),
        ("רווח או הפסד", "דוחות מאוחדים על רווח או הפסד", "לשנה שהסתיימה ביום 31 בדצמבר", INCOME, (0, 1, 2)),
        ("תזרימי מזומנים", "דוחות מאוחדים על תזרימי המזומנים", "לשנה שהסתיימה ביום 31 בדצמבר", FLOWS, (0, 1, 2)),
    ):
        texts = (0,) if drawn is FLOWS else (0, 1)
        blank = [None] * (len(texts) - 1)
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        row = page.put(None, *blank, over)
        page.merge(row, len(texts) + 1, len(texts) + len(backs))
        page.put(None, *(["ביאור"] if blank else []), *(str(2024 - back) for back in backs))
        page.put(None, *blank, 'אלפי ש"ח')
        page.table(drawn, (*texts, *(Amount(back) for back in backs)))
    return form


FORMS = (hebrew_group,)
