"""A Greek bank's sheet for a borrower: lines of the ELP models, three uses, the current half year unaudited, euros."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company
from tests.spreading.forms.thirteenth.parts import part, ratios
from tests.spreading.forms.twelfth.rows import past

POSITION = """
*Μη κυκλοφορούντα περιουσιακά στοιχεία
Ενσώματα πάγια :: property_plant_equipment => property_plant_equipment
Άυλα πάγια στοιχεία :: intangibles => intangible_assets
Χρηματοοικονομικά περιουσιακά στοιχεία :: financial_assets => long_term_investments
*Σύνολο μη κυκλοφορούντων :: total_noncurrent_assets => total_noncurrent_assets
*Κυκλοφορούντα περιουσιακά στοιχεία
Αποθέματα :: inventories => inventories
Εμπορικές απαιτήσεις :: trade_receivables => trade_receivables
Λοιπές απαιτήσεις :: other_receivables + short_term_investments => other_receivables
Προπληρωμένα έξοδα :: prepaid_expenses => prepaid_expenses
Ταμειακά διαθέσιμα και ισοδύναμα :: cash_and_equivalents => cash_and_equivalents
*Σύνολο κυκλοφορούντων :: total_current_assets => total_current_assets
*Σύνολο ενεργητικού :: total_assets => total_assets
*Καθαρή θέση
Κεφάλαιο :: share_capital => share_capital
Υπέρ το άρτιο :: share_premium => share_premium
Αποθεματικά νόμων και καταστατικού :: legal_reserve + free_reserves
Αποτελέσματα εις νέο :: retained_brought + net_income => retained_earnings
*Σύνολο καθαρής θέσης :: total_equity => total_equity
Προβλέψεις :: pension_obligations + provisions_noncurrent
*Μακροπρόθεσμες υποχρεώσεις
Δάνεια :: bank_long + owner_loan => long_term_debt
*Βραχυπρόθεσμες υποχρεώσεις
Τραπεζικά δάνεια :: bank_short => short_term_debt
Βραχυπρόθεσμο μέρος μακροπρόθεσμων δανείων :: bank_portion => current_portion_long_term_debt
Εμπορικές υποχρεώσεις :: trade_payables => trade_payables
Φόρος εισοδήματος :: current_tax_payable => current_tax_payable
Λοιποί φόροι και τέλη :: vat_payable
Οργανισμοί κοινωνικής ασφάλισης :: social_payable
Λοιπές υποχρεώσεις :: employee_payables + other_current_liabilities + contract_liabilities + provisions_current
Έξοδα χρήσεως δουλευμένα :: accrued_expenses => accrued_expenses
*Σύνολο βραχυπρόθεσμων υποχρεώσεων :: total_current_liabilities => total_current_liabilities
*Σύνολο καθαρής θέσης, προβλέψεων και υποχρεώσεων :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
Κύκλος εργασιών (καθαρός) :: revenue => revenue
Κόστος πωλήσεων :: - cost_of_sales => -cost_of_sales
*Μικτό αποτέλεσμα :: gross_profit => gross_profit
Λοιπά συνήθη έσοδα :: other_operating_income => other_operating_income
Έξοδα διοίκησης :: - general_admin_expenses => -general_admin_expenses
Έξοδα διάθεσης :: - selling_expenses => -selling_expenses
*Αποτέλεσμα προ τόκων και φόρων :: operating_profit => operating_profit
Πιστωτικοί τόκοι και συναφή έσοδα :: interest_income => interest_income
Χρεωστικοί τόκοι και συναφή έξοδα :: - interest_expense => -interest_expense
*Αποτέλεσμα προ φόρων :: profit_before_tax => profit_before_tax
Φόροι εισοδήματος :: - income_tax_expense => -income_tax_expense
*Αποτέλεσμα περιόδου μετά από φόρους :: net_income => net_income
Αποσβέσεις :: depreciation_amortisation => depreciation_amortisation
"""


def greek_bank() -> Form:
    """Borrower's data above, three years and six months of the next beside each other, bank lines and ratios below."""
    grown = company(
        "Ελαιουργία Μεσσηνίας Α.Ε.", sales=9_300, years=4, last=2025, seed=1325, without=(*PLAIN, *DEFERRED_TAX)
    )
    form = Form(past(grown), "Οικονομικά στοιχεία πελάτη.xlsx", prints=Print(1.0, 0, "#,##0"))
    form.leave_open(
        "provisions_total pension_obligations provisions_noncurrent other_reserves revenue_reserves total_noncurrent_liabilities "
        "other_tax_social_payables other_current_liabilities employee_payables total_debt total_liabilities short_term_investments "
        "other_current_assets receivables_total sga_expenses net_financial_result ebitda"
    )
    later = part(Form(grown, "", form.end.replace(year=2025)), 0, 1, 2)
    columns = (0, Amount(2), Amount(1), Amount(0), Amount(0, books=later.books, period=later.period))
    page = form.page("Στοιχεία")
    page.put("ΟΙΚΟΝΟΜΙΚΑ ΣΤΟΙΧΕΙΑ ΠΙΣΤΟΥΧΟΥ")
    page.put("Επωνυμία:", "Ελαιουργία Μεσσηνίας Α.Ε.")
    page.put("ΑΦΜ:", "094511873", None, "Ποσά σε €")
    page.skip()
    page.put("Ισολογισμός", "31/12/2022", "31/12/2023", "31/12/2024", "30/06/2025 (προσωρινά)")
    page.table(POSITION, columns)
    page.skip()
    page.put("Κατάσταση αποτελεσμάτων", "2022", "2023", "2024", "Α' εξάμηνο 2025")
    page.table(RESULTS, columns)
    page.skip()
    page.put("Δείκτες", "2022", "2023", "2024")
    page.put("Γενική ρευστότητα", *ratios(3, 1.6, "0.00"))
    page.put("Ξένα / Ίδια κεφάλαια", *ratios(3, 0.9, "0.00"))
    page.put("Τραπεζικός δανεισμός", "Όριο", "Υπόλοιπο")
    page.put("Εθνική", 1_200_000.0, 811_000.0)
    page.put("Πειραιώς", 800_000.0, 402_000.0)
    return form


FORMS = (greek_bank,)
