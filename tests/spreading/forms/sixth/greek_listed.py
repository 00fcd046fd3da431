"""Greece: the statements of a listed group and its parent after IFRS."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
ΠΕΡΙΟΥΣΙΑΚΑ ΣΤΟΙΧΕΙΑ
Μη κυκλοφορούντα περιουσιακά στοιχεία
Ενσώματα πάγια | 6 :: property_plant_equipment => property_plant_equipment
Υπεραξία | 7 :: goodwill => goodwill
Άυλα περιουσιακά στοιχεία | 7 :: intangible_assets => intangible_assets
Λοιπές μακροπρόθεσμες απαιτήσεις | 8 :: financial_assets => long_term_receivables
Αναβαλλόμενες φορολογικές απαιτήσεις | 9 :: deferred_tax_assets => deferred_tax_assets
*Σύνολο μη κυκλοφορούντων περιουσιακών στοιχείων | :: total_noncurrent_assets => total_noncurrent_assets
Κυκλοφορούντα περιουσιακά στοιχεία
Αποθέματα | 10 :: inventories => inventories
Πελάτες και λοιπές εμπορικές απαιτήσεις | 11 :: trade_receivables => trade_receivables
Λοιπές απαιτήσεις | 12 :: other_receivables + prepaid_expenses => other_receivables
Χρηματοοικονομικά περιουσιακά στοιχεία | 13 :: short_term_investments => short_term_investments
Ταμειακά διαθέσιμα και ισοδύναμα | 14 :: cash_and_equivalents => cash_and_equivalents
*Σύνολο κυκλοφορούντων περιουσιακών στοιχείων | :: total_current_assets => total_current_assets
*ΣΥΝΟΛΟ ΠΕΡΙΟΥΣΙΑΚΩΝ ΣΤΟΙΧΕΙΩΝ | :: total_assets => total_assets
ΙΔΙΑ ΚΕΦΑΛΑΙΑ ΚΑΙ ΥΠΟΧΡΕΩΣΕΙΣ
Μετοχικό κεφάλαιο | 15 :: share_capital => share_capital
Υπέρ το άρτιο | 15 :: share_premium => share_premium
Λοιπά αποθεματικά | 16 :: revenue_reserves
Αποτελέσματα εις νέον | :: accumulated_profit => retained_earnings
*Σύνολο ιδίων κεφαλαίων | :: total_equity => total_equity
Μακροπρόθεσμες υποχρεώσεις
Μακροπρόθεσμα δάνεια | 17 :: bank_long + owner_loan => long_term_debt
Υποχρεώσεις παροχών προσωπικού | 18 :: pension_obligations => pension_obligations
Λοιπές προβλέψεις | 19 :: provisions_noncurrent => provisions_noncurrent
Αναβαλλόμενες φορολογικές υποχρεώσεις | 9 :: deferred_tax_liabilities => deferred_tax_liabilities
*Σύνολο μακροπρόθεσμων υποχρεώσεων | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Βραχυπρόθεσμες υποχρεώσεις
Προμηθευτές | 20 :: trade_payables => trade_payables
Λοιπές υποχρεώσεις | 21 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
Συμβατικές υποχρεώσεις | 22 :: contract_liabilities => contract_liabilities
Τρέχων φόρος εισοδήματος πληρωτέος | :: current_tax_payable => current_tax_payable
Βραχυπρόθεσμα δάνεια | 17 :: bank_current => short_term_debt
*Σύνολο βραχυπρόθεσμων υποχρεώσεων | :: total_current_liabilities => total_current_liabilities
*Σύνολο υποχρεώσεων | :: total_liabilities => total_liabilities
*ΣΥΝΟΛΟ ΙΔΙΩΝ ΚΕΦΑΛΑΙΩΝ ΚΑΙ ΥΠΟΧΡΕΩΣΕΩΝ | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Κύκλος εργασιών | 23 :: revenue => revenue
Κόστος πωληθέντων | 24 :: - cost_of_sales => -cost_of_sales
*Μικτό κέρδος | :: gross_profit => gross_profit
Έξοδα διάθεσης | 24 :: - selling_expenses => -selling_expenses
Έξοδα διοίκησης | 24 :: - general_admin_expenses => -general_admin_expenses
Λοιπά έσοδα εκμετάλλευσης | 25 :: other_operating_income => other_operating_income
*Κέρδη εκμετάλλευσης | :: operating_profit => operating_profit
Χρηματοοικονομικά έσοδα | 26 :: interest_income => interest_income
Χρηματοοικονομικά έξοδα | 26 :: - interest_expense => -interest_expense
*Κέρδη προ φόρων | :: profit_before_tax => profit_before_tax
Φόρος εισοδήματος | 27 :: - income_tax_expense => -income_tax_expense
*Καθαρά κέρδη χρήσης | :: net_income => net_income
"""


def greek_listed() -> Form:
    """Group before company, each of two years, headings in a merged row."""
    group = company("ΠΗΛΙΟΝ ΤΡΟΦΙΜΑ Α.Ε.", "manufacturer", sales=92_000, years=2)
    alone = company("ΠΗΛΙΟΝ ΤΡΟΦΙΜΑ μητρική", "manufacturer", sales=61_000, years=2)
    form = Form(group, "Ετήσια Οικονομική Έκθεση 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open("other_reserves revenue_reserves total_operating_income")
    for name, title, drawn, heads in (
        ("Οικονομική θέση", "Κατάσταση Οικονομικής Θέσης", POSITION, ("31/12/2024", "31/12/2023")),
        ("Αποτελέσματα", "Κατάσταση Αποτελεσμάτων", INCOME, ("1/1 - 31/12/2024", "1/1 - 31/12/2023")),
    ):
        page = form.page(name)
        page.put(title)
        page.put("(ποσά σε χιλιάδες ευρώ)")
        row = page.put(None, None, "ΟΜΙΛΟΣ", None, "ΕΤΑΙΡΕΙΑ")
        page.merge(row, 3, 4)
        page.merge(row, 5, 6)
        page.put(None, "Σημ.", *heads, *heads)
        page.table(
            drawn,
            (0, 1, Amount(0), Amount(1), Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False)),
        )
    return form


FORMS = (greek_listed,)
