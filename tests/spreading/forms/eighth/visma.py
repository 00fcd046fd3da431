"""Norway: result and balance of a bookkeeping program, accounts of the standard chart under headings, costs as debits."""

from __future__ import annotations

from tests.spreading.forms.later.books import difference
from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
* | Driftsinntekter
3000 | Salgsinntekt handelsvarer, avgiftspliktig :: - home
3100 | Salgsinntekt handelsvarer, avgiftsfri :: - abroad
* | Sum salgsinntekter :: - revenue => -revenue
3900 | Annen driftsrelatert inntekt :: - other_operating_income => -other_operating_income
* | Sum driftsinntekter :: - revenue - other_operating_income => -total_operating_income
* | Varekostnad
4300 | Innkjøp av varer for videresalg :: materials + up_merchandise
4390 | Beholdningsendring :: - up_merchandise
* | Sum varekostnad :: materials => materials_consumed
* | Lønnskostnad
5000 | Lønn til ansatte :: wages
5400 | Arbeidsgiveravgift :: social_cost
5945 | Pensjonsforsikring for ansatte :: pension_cost
* | Sum lønnskostnad :: personnel_expenses => personnel_expenses
6010 | Avskrivning på maskiner og inventar :: depreciation_amortisation
* | Sum av- og nedskrivninger :: depreciation_amortisation => depreciation_amortisation
* | Annen driftskostnad
6300 | Leie lokale :: rent
6700 | Revisjons- og regnskapshonorar :: fees
6860 | Møter, kurs, oppdatering :: courses
7320 | Reklamekostnad :: adverts
7700 | Styre- og bedriftsforsamlingsmøter :: sundry_costs + other_taxes
7830 | Tap på fordringer :: bad_debt_expense => bad_debt_expense
* | Sum annen driftskostnad :: external_services + operating_charges => other_operating_expenses
* | Driftsresultat :: - operating_profit => -operating_profit
8040 | Renteinntekt, skattefri :: - interest_income
* | Sum finansinntekter :: - interest_income => -interest_income
8150 | Annen rentekostnad :: interest_expense
* | Sum finanskostnader :: interest_expense => interest_expense
* | Ordinært resultat før skattekostnad :: - profit_before_tax => -profit_before_tax
8300 | Betalbar skatt :: income_tax_expense
* | Sum skattekostnad :: income_tax_expense => income_tax_expense
* | Årsresultat :: - net_income => -net_income
"""
BALANCE = """
* | Eiendeler
* | Anleggsmidler
1000 | Programvare :: intangible_assets
1080 | Goodwill :: goodwill => goodwill
* | Sum immaterielle eiendeler :: intangibles
1100 | Bygninger :: buildings
1200 | Maskiner og anlegg :: machinery
1250 | Inventar :: fixtures
1290 | Anlegg under utførelse :: construction
* | Sum varige driftsmidler :: property_plant_equipment => property_plant_equipment
1350 | Investeringer i aksjer og andeler :: long_term_investments
1390 | Andre langsiktige fordringer :: deposits
* | Sum finansielle anleggsmidler :: financial_assets
* | Sum anleggsmidler :: total_noncurrent_assets => total_noncurrent_assets
* | Omløpsmidler
1460 | Innkjøpte varer for videresalg :: merchandise
1480 | Forskuddsbetaling til leverandører :: advances_paid
* | Sum varer :: inventories => inventories
1500 | Kundefordringer :: trade_gross
1580 | Avsetning tap på kundefordringer :: - allowance => -receivables_allowance
* | Sum kundefordringer :: trade_receivables => trade_receivables
1570 | Andre kortsiktige fordringer :: other_receivables => other_receivables
1700 | Forskuddsbetalte kostnader :: prepaid_expenses => prepaid_expenses
1880 | Andre finansielle instrumenter :: short_term_investments => short_term_investments
1900 | Kasse :: cash_hand
1920 | Bankinnskudd :: cash_bank
* | Sum bankinnskudd og kontanter :: cash_and_equivalents => cash_and_equivalents
* | Sum omløpsmidler :: total_current_assets => total_current_assets
* | Sum eiendeler :: total_assets => total_assets
* | Egenkapital og gjeld
2000 | Aksjekapital :: - share_capital => -share_capital
2020 | Overkurs :: - share_premium => -share_premium
2050 | Annen egenkapital :: - retained_earnings => -retained_earnings
* | Sum egenkapital :: - total_equity => -total_equity
2100 | Pensjonsforpliktelser :: - pension_obligations => -pension_obligations
2180 | Avsetning for forpliktelser :: - provisions_noncurrent => -provisions_noncurrent
2220 | Gjeld til kredittinstitusjoner :: - bank_long => -long_term_debt
2250 | Gjeld til ansatte og eiere :: - owner_loan
* | Sum langsiktig gjeld :: - total_noncurrent_liabilities => -total_noncurrent_liabilities
2380 | Kassekreditt :: - bank_current => -bank_overdrafts/short_term_debt
2400 | Leverandørgjeld :: - trade_payables => -trade_payables
2500 | Betalbar skatt, ikke utlignet :: - current_tax_payable => -current_tax_payable
2600 | Skattetrekk og offentlige avgifter :: - taxes_and_social => -other_tax_social_payables
2900 | Forskudd fra kunder :: - contract_liabilities => -contract_liabilities
2940 | Skyldige feriepenger :: - employee_payables => -employee_payables
2960 | Påløpt kostnad :: - accrued_expenses - other_current_liabilities - provisions_current
* | Sum kortsiktig gjeld :: - total_current_liabilities => -total_current_liabilities
* | Sum gjeld :: - total_liabilities => -total_liabilities
* | Sum egenkapital og gjeld :: - total_assets => -total_liabilities_and_equity
"""


def visma_norway() -> Form:
    """Credits with a minus sign, accounts above their sums, years as this and last, the difference at the end."""
    books = company(
        "Sogn Byggevarer AS",
        "trader",
        sales=57_000,
        step=100.0,
        years=2,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    books = parted(books, "revenue", "home", "abroad")
    books = parted(books, "external_services", "rent", "adverts", "fees", "courses")
    form = Form(books, "Resultat og balanse 2024.xlsx", prints=Print(1, 2, "#,##0.00"), dated=False)
    form.leave_open(
        "intangible_assets long_term_investments long_term_receivables accrued_expenses external_services other_current_liabilities "
        "related_party_payables_noncurrent other_noncurrent_liabilities finance_costs net_financial_result gross_profit cost_of_sales change_in_inventories_fg"
    )
    for name, title, drawn in (("Resultat", "Resultatrapport", INCOME), ("Balanse", "Balanserapport", BALANCE)):
        page = form.page(name)
        page.put(None, books.name)
        page.put(None, title)
        page.put(None, "Periode: 01.01.2024 - 31.12.2024")
        page.skip()
        page.put("Konto", "Kontonavn", "2024", "2023", "Endring")
        page.table(drawn, (0, 1, Amount(0), Amount(1), Amount(0, books=difference(books), counts=False)))
    return form


FORMS = (visma_norway,)
