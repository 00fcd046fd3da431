"""Greece: statements after the models of law 4308/2014 (Greek accounting standards)."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
*Μη κυκλοφορούντα περιουσιακά στοιχεία
*Ενσώματα πάγια
Ακίνητα | 5.1 :: buildings
Μηχανολογικός εξοπλισμός | 5.1 :: machinery
Λοιπός εξοπλισμός | 5.1 :: fixtures
Προκαταβολές και μη κυκλοφορούντα στοιχεία υπό κατασκευή | 5.1 :: construction
*Σύνολο | :: property_plant_equipment => property_plant_equipment
*Άυλα πάγια στοιχεία
Υπεραξία | 5.2 => goodwill
Λοιπά άυλα | 5.2 => intangible_assets
*Σύνολο | :: intangibles
*Χρηματοοικονομικά περιουσιακά στοιχεία
Δάνεια και απαιτήσεις | 6 :: deposits
Λοιποί συμμετοχικοί τίτλοι | 6 :: long_term_investments
*Σύνολο | :: financial_assets => long_term_investments
Αναβαλλόμενοι φόροι | 7 => deferred_tax_assets
*Σύνολο μη κυκλοφορούντων | => total_noncurrent_assets

*Κυκλοφορούντα περιουσιακά στοιχεία
*Αποθέματα
Έτοιμα και ημιτελή προϊόντα | 8 :: finished + wip
Εμπορεύματα | 8 :: merchandise
Πρώτες ύλες και διάφορα υλικά | 8 :: raw
Προκαταβολές για αποθέματα | 8 :: advances_paid
*Σύνολο | :: inventories => inventories
*Χρηματοοικονομικά στοιχεία και προκαταβολές
Εμπορικές απαιτήσεις | 9 => trade_receivables
Λοιπές απαιτήσεις | 9 => other_receivables
Λοιπά χρηματοοικονομικά στοιχεία | 9 => short_term_investments
Προπληρωμένα έξοδα | => prepaid_expenses
Ταμειακά διαθέσιμα και ισοδύναμα | 10 => cash_and_equivalents
*Σύνολο | :: total_current_assets - inventories
*Σύνολο κυκλοφορούντων | => total_current_assets

*Σύνολο ενεργητικού | => total_assets
"""
FUNDS = """
*Καθαρή θέση
*Καταβλημένα κεφάλαια
Κεφάλαιο | 11 => share_capital
Υπέρ το άρτιο | 11 => share_premium
*Σύνολο | :: share_capital + share_premium
*Αποθεματικά και αποτελέσματα εις νέο
Αποθεματικά νόμων ή καταστατικού | 11 :: legal_reserve => +revenue_reserves
Αφορολόγητα αποθεματικά | 11 :: free_reserves => +revenue_reserves
Αποτελέσματα εις νέο | :: accumulated_profit => retained_earnings
*Σύνολο | :: retained_earnings
*Σύνολο καθαρής θέσης | => total_equity

*Προβλέψεις
Προβλέψεις για παροχές σε εργαζομένους | 12 :: pension_obligations => pension_obligations
Λοιπές προβλέψεις | 12 :: provisions_noncurrent + provisions_current
*Σύνολο | :: provisions => provisions_total +total_liabilities

*Υποχρεώσεις
*Μακροπρόθεσμες υποχρεώσεις
Δάνεια | 13 :: bank_long => long_term_debt
Λοιπές μακροπρόθεσμες υποχρεώσεις | 13 :: owner_loan => other_noncurrent_liabilities
Αναβαλλόμενοι φόροι | 7 :: deferred_tax_liabilities => deferred_tax_liabilities
*Σύνολο | :: bank_long + owner_loan + deferred_tax_liabilities => total_noncurrent_liabilities
*Βραχυπρόθεσμες υποχρεώσεις
Τραπεζικά δάνεια | 13 :: bank_short => short_term_debt
Βραχυπρόθεσμο μέρος μακροπρόθεσμων δανείων | 13 => current_portion_long_term_debt
Εμπορικές υποχρεώσεις | 14 :: trade_payables + advances_received => trade_payables
Φόρος εισοδήματος | => current_tax_payable
Λοιποί φόροι και τέλη | :: vat_payable => +other_tax_social_payables
Οργανισμοί κοινωνικής ασφάλισης | :: social_payable => +other_tax_social_payables
Λοιπές υποχρεώσεις | 14 :: employee_payables + other_current_liabilities => other_current_liabilities
Έξοδα χρήσεως δουλευμένα | => accrued_expenses
Έσοδα επόμενων χρήσεων | :: deferred_income => contract_liabilities/deferred_income_bs
*Σύνολο | :: total_current_liabilities - provisions_current => total_current_liabilities
*Σύνολο υποχρεώσεων | :: total_liabilities - provisions => +total_liabilities

*Σύνολο καθαρής θέσης, προβλέψεων και υποχρεώσεων | => total_liabilities_and_equity
"""
INCOME = """
Κύκλος εργασιών (καθαρός) | 15 => revenue
Κόστος πωλήσεων | 16 => -cost_of_sales
*Μικτό αποτέλεσμα | => gross_profit
Λοιπά συνήθη έσοδα | :: sundry_income => +other_operating_income
 | :: gross_profit + sundry_income
Έξοδα διοίκησης | 16 => -general_admin_expenses
Έξοδα διάθεσης | 16 => -selling_expenses
Κέρδη και ζημίες από διάθεση μη κυκλοφορούντων στοιχείων | :: disposal_gain => +other_operating_income
*Αποτελέσματα προ τόκων και φόρων | => operating_profit
Πιστωτικοί τόκοι και συναφή έσοδα | 17 => interest_income
Χρεωστικοί τόκοι και συναφή έξοδα | 17 => -interest_expense
*Αποτέλεσμα προ φόρων | => profit_before_tax
Φόροι εισοδήματος | 7 => -income_tax_expense
*Αποτέλεσμα περιόδου μετά από φόρους | => net_income
"""


def greek_standards() -> Form:
    """Greek models B.1.1 and B.2.1 for two years, euros and cents, every block's sum called "Σύνολο" alone."""
    books = company(
        "Ελαιουργική Μεσαράς Α.Ε.", "manufacturer", "strained", sales=640_000_000, step=0.01, years=2, without=PLAIN
    )
    form = Form(books, "ισολογισμός 2024.xlsx", prints=Print(1, 2, "#,##0.00;-#,##0.00"))
    form.leave_open(
        "other_operating_income sga_expenses total_operating_expenses receivables_total provisions_noncurrent provisions_current related_party_payables_noncurrent long_term_receivables intangible_assets"
    )
    page = form.page("Ισολογισμός")
    page.put("Επωνυμία: Ελαιουργική Μεσαράς Α.Ε.")
    page.put("Αριθμός Γ.Ε.ΜΗ.: 077134218000")
    page.put("Ισολογισμός της 31ης Δεκεμβρίου 2024")
    page.put("Ατομικές χρηματοοικονομικές καταστάσεις σε χρηματικές μονάδες €")
    page.skip()
    page.put(None, "Σημείωση", "31.12.2024", "31.12.2023")
    page.table(ASSETS, (0, 1, Amount(0), Amount(1)))
    page.skip()
    page.table(FUNDS, (0, 1, Amount(0), Amount(1)))
    page = form.page("Αποτελέσματα")
    page.put("Επωνυμία: Ελαιουργική Μεσαράς Α.Ε.")
    page.put("Κατάσταση Αποτελεσμάτων κατά λειτουργία")
    page.put("Χρήση από 1.1.2024 έως 31.12.2024")
    page.skip()
    page.put(None, "Σημείωση", "1.1 - 31.12.2024", "1.1 - 31.12.2023")
    page.table(INCOME, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (greek_standards,)
