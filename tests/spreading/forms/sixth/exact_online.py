"""Netherlands: balance and result of a bookkeeping program, ledger accounts under headings with sums behind them."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
*Activa
 Immateriële vaste activa
0010 | Goodwill :: goodwill => goodwill
0020 | Software :: intangible_assets => intangible_assets
 | *Totaal Immateriële vaste activa :: intangibles
 Materiële vaste activa
0100 | Bedrijfsgebouwen en -terreinen :: buildings + construction
0200 | Machines en installaties :: machinery
0300 | Inventaris :: fixtures
 | *Totaal Materiële vaste activa :: property_plant_equipment => property_plant_equipment
 Financiële vaste activa
0500 | Deelnemingen :: long_term_investments
0510 | Waarborgsommen :: deposits
 | *Totaal Financiële vaste activa :: financial_assets
 Voorraden
3000 | Voorraad grond- en hulpstoffen :: raw
3100 | Onderhanden werk :: wip
3200 | Gereed product :: finished
3300 | Vooruitbetaald op voorraden :: advances_paid
 | *Totaal Voorraden :: inventories => inventories
 Vorderingen
1300 | Debiteuren :: trade_gross
1310 | Voorziening dubieuze debiteuren :: - allowance => -receivables_allowance
1520 | Te vorderen BTW :: vat_receivable
1600 | Overige vorderingen :: sundry_receivables
1610 | Vooruitbetaalde kosten :: prepaid_expenses => prepaid_expenses
 | *Totaal Vorderingen :: receivables_total + prepaid_expenses => receivables_total
 Effecten
1200 | Effecten :: short_term_investments => short_term_investments
 Liquide middelen
1000 | Kas :: cash_hand
1100 | Bank :: cash_bank
 | *Totaal Liquide middelen :: cash_and_equivalents => cash_and_equivalents
 | *Totaal Activa :: total_assets => total_assets
*Passiva
 Eigen vermogen
0600 | Aandelenkapitaal :: share_capital => share_capital
0610 | Agio :: share_premium => share_premium
0650 | Wettelijke en overige reserves :: revenue_reserves + retained_brought
0660 | Onverdeeld resultaat :: net_income => profit_for_year_in_equity/retained_earnings
 | *Totaal Eigen vermogen :: total_equity => total_equity
 Voorzieningen
0700 | Pensioenvoorziening :: pension_obligations => pension_obligations
0710 | Overige voorzieningen :: provisions_noncurrent + provisions_current
 | *Totaal Voorzieningen :: pension_obligations + provisions_noncurrent + provisions_current => provisions_total
 Langlopende schulden
0800 | Banklening :: bank_long => long_term_debt
0810 | Lening aandeelhouder :: owner_loan => related_party_payables_noncurrent
 | *Totaal Langlopende schulden :: bank_long + owner_loan => total_noncurrent_liabilities
 Kortlopende schulden
1110 | Rekening-courant bank :: bank_short => bank_overdrafts/short_term_debt
1120 | Aflossingsverplichtingen :: bank_portion => current_portion_long_term_debt
1400 | Crediteuren :: trade_payables => trade_payables
1450 | Vooruitontvangen bedragen :: contract_liabilities => contract_liabilities
1510 | Af te dragen BTW :: vat_payable
1530 | Loonheffing en sociale lasten :: social_payable
1540 | Te betalen vennootschapsbelasting :: current_tax_payable => current_tax_payable
1700 | Te betalen lonen en vakantiegeld :: employee_payables => employee_payables
1710 | Nog te betalen kosten :: accrued_expenses => accrued_expenses
1790 | Overige schulden :: other_current_liabilities => other_current_liabilities
 | *Totaal Kortlopende schulden :: total_current_liabilities - provisions_current => total_current_liabilities
 | *Totaal Passiva :: total_assets => total_liabilities_and_equity
"""
RESULT = """
 Netto-omzet
8000 | Omzet producten :: sales_goods
8100 | Omzet diensten :: sales_services
 | *Totaal Netto-omzet :: revenue => revenue
 Overige bedrijfsopbrengsten
8200 | Wijziging voorraad gereed product en onderhanden werk :: change_in_inventories_fg => change_in_inventories_fg
8300 | Geactiveerde productie eigen bedrijf :: own_work_capitalised => own_work_capitalised
8900 | Overige opbrengsten :: other_operating_income => other_operating_income
 Kosten
7000 | Inkoopwaarde van de omzet :: materials => materials_consumed/cost_of_sales
6000 | Uitbesteed werk en andere externe kosten :: external_services => external_services
 | *Totaal Inkoop en uitbesteding :: materials + external_services
4000 | Lonen en salarissen :: wages
4010 | Sociale lasten :: social_cost
4020 | Pensioenlasten :: pension_cost
 | *Totaal Personeelskosten :: personnel_expenses => personnel_expenses
4300 | Afschrijvingen materiële vaste activa :: depreciation_ppe
4310 | Afschrijvingen immateriële vaste activa :: amortisation
 | *Totaal Afschrijvingen :: depreciation_amortisation => depreciation_amortisation
4500 | Overige belastingen :: other_taxes
4600 | Algemene kosten :: sundry_costs
4700 | Dotatie dubieuze debiteuren :: bad_debt_expense
 | *Totaal Overige bedrijfskosten :: operating_charges
 | *Bedrijfsresultaat :: operating_profit => operating_profit
9000 | Rentebaten :: interest_income => interest_income
9010 | Rentelasten :: - interest_expense => -interest_expense
 | *Resultaat voor belastingen :: profit_before_tax => profit_before_tax
9500 | Vennootschapsbelasting :: - income_tax_expense => -income_tax_expense
 | *Resultaat na belastingen :: net_income => net_income
"""


def exact_online() -> Form:
    """Account numbers, sums below their accounts, cents, one sheet a statement, the newest year first."""
    books = company(
        "Van der Ploeg Plaatwerk B.V.", "manufacturer", sales=6_400, step=1000.0, years=2, without=PLAIN + DEFERRED_TAX
    )
    form = Form(books, "Balans_en_WenV_2024.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_operating_expenses general_admin_expenses other_reserves revenue_reserves retained_earnings provisions_noncurrent trade_receivables other_receivables other_tax_social_payables long_term_investments "
        "total_noncurrent_assets total_current_assets total_noncurrent_liabilities total_liabilities bad_debt_expense gross_profit long_term_receivables "
        "provisions_current total_operating_income cost_of_sales depreciation_ppe ebitda other_noncurrent_assets total_operating_expenses"
    )
    for name, title, drawn in (
        ("Balans", "Balans per 31-12-2024", BALANCE),
        ("W&V", "Winst- en verliesrekening 2024", RESULT),
    ):
        page = form.page(name)
        page.put(f"Administratie: 1204 - {books.name}")
        page.put(title)
        page.put(None, None, "31-12-2024" if name == "Balans" else "2024", "31-12-2023" if name == "Balans" else "2023")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (exact_online,)
