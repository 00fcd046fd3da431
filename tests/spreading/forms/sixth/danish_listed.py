"""Denmark: consolidated IFRS statements, income by function, assets and liabilities of a listed group."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
3 | Nettoomsætning :: revenue => revenue
4 | Produktionsomkostninger :: - cost_of_sales => -cost_of_sales
 | *Bruttoresultat :: gross_profit => gross_profit
4 | Distributionsomkostninger :: - selling_expenses => -selling_expenses
4 | Administrationsomkostninger :: - general_admin_expenses => -general_admin_expenses
5 | Andre driftsindtægter :: other_operating_income => other_operating_income
 | *Resultat af primær drift (EBIT) :: operating_profit => operating_profit
6 | Finansielle indtægter :: interest_income => interest_income
7 | Finansielle omkostninger :: - interest_expense => -interest_expense
 | *Resultat før skat :: profit_before_tax => profit_before_tax
8 | Skat af årets resultat :: - income_tax_expense => -income_tax_expense
 | *Årets resultat :: net_income => net_income
"""
ASSETS = """
 | *AKTIVER
9 | Goodwill :: goodwill => goodwill
9 | Øvrige immaterielle aktiver :: intangible_assets => intangible_assets
10 | Materielle aktiver :: property_plant_equipment => property_plant_equipment
11 | Andre kapitalandele :: long_term_investments => long_term_investments
11 | Deposita :: deposits => other_noncurrent_assets/long_term_receivables
8 | Udskudte skatteaktiver :: deferred_tax_assets => deferred_tax_assets
 | *Langfristede aktiver i alt :: total_noncurrent_assets => total_noncurrent_assets
12 | Varebeholdninger :: inventories => inventories
13 | Tilgodehavender fra salg :: trade_receivables => trade_receivables
 | Andre tilgodehavender :: other_receivables => other_receivables
 | Periodeafgrænsningsposter :: prepaid_expenses => prepaid_expenses
14 | Værdipapirer :: short_term_investments => short_term_investments
 | Likvide beholdninger :: cash_and_equivalents => cash_and_equivalents
 | *Kortfristede aktiver i alt :: total_current_assets => total_current_assets
 | *AKTIVER I ALT :: total_assets => total_assets
"""
FUNDS = """
 | *EGENKAPITAL OG FORPLIGTELSER
15 | Aktiekapital :: share_capital => share_capital
 | Overkurs ved emission :: share_premium => share_premium
 | Overført resultat :: retained_earnings => retained_earnings
 | *Egenkapital i alt :: total_equity => total_equity
16 | Kreditinstitutter :: bank_long + owner_loan => long_term_debt
17 | Pensionsforpligtelser :: pension_obligations => pension_obligations
18 | Hensatte forpligtelser :: provisions_noncurrent => provisions_noncurrent
8 | Udskudt skat :: deferred_tax_liabilities => deferred_tax_liabilities
 | *Langfristede forpligtelser i alt :: total_noncurrent_liabilities => total_noncurrent_liabilities
16 | Kreditinstitutter :: bank_current => short_term_debt
 | Modtagne forudbetalinger fra kunder :: contract_liabilities => contract_liabilities
 | Leverandørgæld :: trade_payables => trade_payables
8 | Skyldig selskabsskat :: current_tax_payable => current_tax_payable
18 | Hensatte forpligtelser :: provisions_current => provisions_current
 | Anden gæld :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
 | *Kortfristede forpligtelser i alt :: total_current_liabilities => total_current_liabilities
 | *Forpligtelser i alt :: total_liabilities => total_liabilities
 | *EGENKAPITAL OG FORPLIGTELSER I ALT :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
 | Årets resultat :: net_income => cf_start_profit
 | Af- og nedskrivninger :: depreciation_amortisation => cf_depreciation
 | Øvrige reguleringer for ikke-likvide poster :: cf_other_noncash => cf_other_noncash
19 | Ændring i driftskapital :: cf_change_working_capital => cf_change_working_capital
 | *Pengestrømme fra driftsaktivitet :: cf_operating => cf_operating
 | Køb af immaterielle aktiver :: - capex_intangibles => cf_capex_intangibles
 | Køb af materielle aktiver :: - capex => cf_capex
 | Salg af materielle aktiver :: disposal_proceeds => cf_disposal_proceeds
 | Køb og salg af finansielle aktiver :: cf_other_investing => cf_other_investing
 | *Pengestrømme fra investeringsaktivitet :: cf_investing => cf_investing
 | Optagelse af lån :: borrowed => cf_debt_proceeds
 | Afdrag på lån :: - repaid => cf_debt_repayment
 | Betalt udbytte :: - dividends_declared => cf_dividends_paid
 | *Pengestrømme fra finansieringsaktivitet :: cf_financing => cf_financing
 | *Årets pengestrømme :: cf_net_change => cf_net_change
 | Likvide beholdninger, primo :: cash_beginning => cash_beginning
 | *Likvide beholdninger, ultimo :: cash_end => cash_end
"""


def danish_listed() -> Form:
    """Notes stand before the labels, the years are bare, the same label stands in two blocks."""
    books = company("Havnsø Kabler A/S", "manufacturer", sales=640_000, years=2)
    form = Form(books, "aarsrapport_2024.xlsx", prints=Print(1000, 0, "#,##0;-#,##0"), dated=False)
    for name, title, drawn in (
        ("Resultat", "Koncernens resultatopgørelse", INCOME),
        ("Aktiver", "Koncernens balance pr. 31. december", ASSETS),
        ("Passiver", "Koncernens balance pr. 31. december", FUNDS),
        ("Pengestrømme", "Koncernens pengestrømsopgørelse", FLOWS),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("Note", "t.kr.", 2024.0, 2023.0)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (danish_listed,)
