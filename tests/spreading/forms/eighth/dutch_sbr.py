"""The Netherlands: a small company's filing as an XBRL viewer saves it to csv, element labels and one column a context."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

FILED = """
Balans
Balans voor of na resultaatbestemming | Na resultaatbestemming
Activa
Vaste activa (totaal) :: total_noncurrent_assets => total_noncurrent_assets
Immateriële vaste activa :: intangibles => intangible_assets
Materiële vaste activa :: property_plant_equipment => property_plant_equipment
Financiële vaste activa :: financial_assets => long_term_investments
Vlottende activa (totaal) :: total_current_assets => total_current_assets
Voorraden :: inventories => inventories
Vorderingen :: receivables_total + prepaid_expenses => receivables_total
Effecten :: short_term_investments => short_term_investments
Liquide middelen :: cash_and_equivalents => cash_and_equivalents
Activa (totaal) :: total_assets => total_assets
Passiva
Eigen vermogen (totaal) :: total_equity => total_equity
Gestort en opgevraagd kapitaal :: share_capital => share_capital
Agio :: share_premium => share_premium
Wettelijke en statutaire reserves :: legal_reserve
Overige reserves :: free_reserves + accumulated_profit
Voorzieningen :: provisions => provisions_total
Langlopende schulden :: bank_long + owner_loan
Kortlopende schulden :: total_current_liabilities - provisions_current
Passiva (totaal) :: total_assets => total_liabilities_and_equity
Winst-en-verliesrekening
Netto-omzet :: revenue => revenue
Kostprijs van de omzet :: cost_of_sales => cost_of_sales
Bruto bedrijfsresultaat :: gross_profit => gross_profit
Verkoopkosten :: selling_expenses => selling_expenses
Algemene beheerskosten :: general_admin_expenses => general_admin_expenses
Overige bedrijfsopbrengsten :: other_operating_income => other_operating_income
Bedrijfsresultaat :: operating_profit => operating_profit
Rentebaten en soortgelijke opbrengsten :: interest_income => interest_income
Rentelasten en soortgelijke kosten :: interest_expense => interest_expense
Resultaat voor belastingen :: profit_before_tax => profit_before_tax
Belastingen over de winst of het verlies :: income_tax_expense => income_tax_expense
Resultaat na belastingen :: net_income => net_income
Gemiddeld aantal werknemers :: heads
"""


def dutch_sbr() -> Form:
    """Totals named behind their word, every amount with a sign of its balance side unmarked, semicolons."""
    books = company(
        "Veluwse Kozijnen B.V.", "manufacturer", sales=94_000, step=100.0, years=2, without=PLAIN + DEFERRED_TAX
    )
    books = split(books, heads=("revenue", 0.0004))
    form = Form(books, "jaarrekening_kvk_2024.csv", prints=Print(1, 0, "0", zero="0"), delimiter=";")
    form.leave_open(
        "goodwill receivables_total trade_receivables legal_reserve other_reserves revenue_reserves retained_earnings provisions_noncurrent provisions_total "
        "total_noncurrent_liabilities total_current_liabilities long_term_debt total_liabilities employees total_operating_income other_financial_result"
    )
    page = form.page("")
    page.put("Naam van de rechtspersoon", books.name)
    page.put("Valuta", "EUR")
    page.put("Element", "2024-12-31", "2023-12-31")
    page.table(FILED, (0, Amount(0), Amount(1)))
    return form


FORMS = (dutch_sbr,)
