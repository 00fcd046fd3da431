"""A Dutch program's balance and result by account: numbers in a column, crossing and suspense accounts, sums of blocks, amounts as texts."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
|ACTIVA
|Vaste activa
0100|Immateriële vaste activa :: intangible_assets => intangible_assets
0210|Bedrijfsgebouwen :: buildings + construction
0230|Machines en installaties :: machinery
0250|Inventaris :: fixtures
0400|Waarborgsommen :: deposits
|Totaal vaste activa :: total_noncurrent_assets => total_noncurrent_assets
|Vlottende activa
3000|Voorraad handelsgoederen :: raw_inventories => inventories
1300|Debiteuren :: trade_gross
1350|Voorziening dubieuze debiteuren :: - allowance
1520|Te vorderen BTW :: vat_receivable
1400|R/C directie :: sundry_receivables
1450|Vooruitbetaalde kosten :: prepaid_expenses => prepaid_expenses
1000|Kas :: cash_hand
1100|Bank :: bank_main
1150|Spaarrekening :: savings
1290|Kruisposten :: cross
2999|Tussenrekening :: suspense
|Totaal vlottende activa :: total_current_assets => total_current_assets
|TOTAAL ACTIVA :: total_assets => total_assets
|PASSIVA
|Eigen vermogen
0500|Geplaatst aandelenkapitaal :: share_capital => share_capital
0520|Agio :: share_premium => share_premium
0550|Overige reserves :: retained_brought
0599|Resultaat boekjaar :: net_income => profit_for_year_in_equity
|Totaal eigen vermogen :: total_equity => total_equity
|Langlopende schulden
0700|Lening bank :: bank_long => long_term_debt
0750|Lening aandeelhouder :: owner_loan
|Totaal langlopende schulden :: total_noncurrent_liabilities => total_noncurrent_liabilities
|Kortlopende schulden
1110|Rekening-courant bank :: bank_short
0710|Aflossingsverplichting lening :: bank_portion => current_portion_long_term_debt
1600|Crediteuren :: trade_payables => trade_payables
1610|Nog te ontvangen facturen :: accrued_expenses
1620|Vooruitontvangen bedragen :: contract_liabilities => contract_liabilities
1500|Af te dragen BTW :: vat_payable
1510|Af te dragen loonheffing :: social_payable
1700|Te betalen vakantiegeld :: employee_payables
1560|Te betalen vennootschapsbelasting :: current_tax_payable => current_tax_payable
1800|Creditcard :: other_current_liabilities
|Totaal kortlopende schulden :: total_current_liabilities => total_current_liabilities
|TOTAAL PASSIVA :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
8000|Omzet hoog tarief :: sales_goods
8100|Omzet diensten :: sales_services
|Netto-omzet :: revenue => revenue
7000|Inkoopwaarde omzet :: materials - change_in_inventories_fg
7100|Uitbesteed werk :: direct_services
|Kostprijs van de omzet :: materials - change_in_inventories_fg + direct_services => cost_of_sales
|Bruto marge :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
4000|Brutolonen :: wages
4010|Sociale lasten :: social_cost
4020|Pensioenlasten :: pension_cost
|Personeelskosten :: personnel_expenses => personnel_expenses
4800|Afschrijving inventaris en machines :: depreciation_amortisation
|Afschrijvingen :: depreciation_amortisation => depreciation_amortisation
4100|Huur bedrijfspand :: services_admin
4300|Reclame en advertenties :: services_selling
4500|Dubieuze debiteuren :: bad_debt_expense
4600|Bankkosten :: sundry_costs
4700|Gemeentelijke belastingen :: other_taxes
|Overige bedrijfskosten :: services_admin + services_selling + operating_charges => other_operating_expenses
|Bedrijfsresultaat :: operating_profit - other_operating_income => operating_profit
9000|Rentebaten :: interest_income => interest_income
9010|Rentelasten :: - interest_expense => -interest_expense
9050|Boekwinst verkochte activa :: other_operating_income
|Resultaat voor belastingen :: profit_before_tax => profit_before_tax
9900|Vennootschapsbelasting :: - income_tax_expense => -income_tax_expense
|Resultaat na belastingen :: net_income => net_income
"""


def _written(amount: float) -> str:
    marks = str.maketrans(",.", ".,")
    return f"{amount:,.2f}".translate(marks)


def exact_accounts() -> Form:
    """Two sheets of two years; sums stand in the column of the names, without a number."""
    books = company("Van der Meulen Staalbouw BV", "trader", sales=6_400_000, step=1, seed=31, without=SMALL)
    books = parted(
        books,
        "cash_bank",
        "bank_main",
        savings=0.3,
        cross=(0.01, -0.02, 0.015, -0.01),
        suspense=(0.005, 0.01, -0.004, 0.006),
    )
    form = Form(books, "Balans.xlsx", dated=False, prints=Print(1, 2, words=_written))
    form.leave_open(
        "cash_and_equivalents trade_receivables receivables_allowance other_receivables receivables_total other_current_assets "
        "related_party_receivables_current property_plant_equipment other_noncurrent_assets long_term_receivables long_term_investments "
        "short_term_debt bank_overdrafts accrued_expenses other_tax_social_payables employee_payables other_current_liabilities other_reserves "
        "retained_earnings revenue_reserves related_party_payables_noncurrent external_services total_operating_expenses "
        "other_operating_income exceptional_items bad_debt_expense total_liabilities"
    )
    form.also("cost_of_sales", "materials - change_in_inventories_fg + direct_services")
    form.also("gross_profit", "revenue - materials + change_in_inventories_fg - direct_services")
    form.also("operating_profit", "operating_profit - other_operating_income")
    for name, drawn in (("Balans", POSITION), ("Winst & verlies", RESULTS)):
        page = form.page(name)
        page.put("Administratie", "120 - Van der Meulen Staalbouw BV")
        page.put(name)
        page.put("Boekjaar 2024, periode 1 t/m 12")
        page.skip()
        page.put("Grootboek", "Omschrijving", "2024", "2023")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (exact_accounts,)
