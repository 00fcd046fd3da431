"""Norway: the statements of a group after IFRS, in millions with a decimal, three years and a balance of two."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Salgsinntekter | 5 :: revenue => revenue
Andre driftsinntekter | 6 :: other_operating_income => other_operating_income
*Sum driftsinntekter | :: revenue + other_operating_income => total_operating_income
Varekostnad og endring i beholdning | 7 :: change_in_inventories_fg + own_work_capitalised - materials => -cost_of_sales/materials_consumed
Lønnskostnader | 8 :: - personnel_expenses => -personnel_expenses
Andre driftskostnader | 9 :: - external_services - operating_charges => -other_operating_expenses
*Driftsresultat før avskrivninger (EBITDA) | :: ebitda => ebitda
Avskrivninger og nedskrivninger | 10 :: - depreciation_amortisation => -depreciation_amortisation
*Driftsresultat (EBIT) | :: operating_profit => operating_profit
Finansinntekter | 11 :: interest_income => interest_income
Finanskostnader | 11 :: - interest_expense => -interest_expense
*Netto finansposter | :: net_financial_result => net_financial_result
*Resultat før skatt | :: profit_before_tax => profit_before_tax
Skattekostnad | 12 :: - income_tax_expense => -income_tax_expense
*Årets resultat | :: net_income => net_income
"""
BALANCE = """
*Eiendeler
Goodwill | 13 :: goodwill => goodwill
Immaterielle eiendeler | 13 :: intangible_assets => intangible_assets
Eiendom, anlegg og utstyr | 14 :: property_plant_equipment => property_plant_equipment
Utsatt skattefordel | 12 :: deferred_tax_assets => deferred_tax_assets
Finansielle anleggsmidler | 15 :: financial_assets => long_term_investments
*Sum anleggsmidler | :: total_noncurrent_assets => total_noncurrent_assets
Varelager | 16 :: inventories => inventories
Kundefordringer | 17 :: trade_receivables => trade_receivables
Andre kortsiktige fordringer | 18 :: other_receivables + prepaid_expenses => other_receivables/other_current_assets
Finansielle omløpsmidler | 19 :: short_term_investments => short_term_investments
Bankinnskudd og kontanter | 20 :: cash_and_equivalents => cash_and_equivalents
*Sum omløpsmidler | :: total_current_assets => total_current_assets
*Sum eiendeler | :: total_assets => total_assets
*Egenkapital og gjeld
Aksjekapital | 21 :: share_capital => share_capital
Overkurs | 21 :: share_premium => share_premium
Opptjent egenkapital | :: retained_earnings => retained_earnings
*Sum egenkapital | :: total_equity => total_equity
Pensjonsforpliktelser | 22 :: pension_obligations => pension_obligations
Utsatt skatt | 12 :: deferred_tax_liabilities => deferred_tax_liabilities
Avsetninger | 23 :: provisions_noncurrent => provisions_noncurrent
Langsiktig rentebærende gjeld | 24 :: bank_long + owner_loan => long_term_debt
*Sum langsiktig gjeld | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kortsiktig rentebærende gjeld | 24 :: bank_current => short_term_debt
Leverandørgjeld | 25 :: trade_payables => trade_payables
Betalbar skatt | 12 :: current_tax_payable => current_tax_payable
Skyldige offentlige avgifter | :: taxes_and_social => other_tax_social_payables
Annen kortsiktig gjeld | 26 :: contract_liabilities + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
*Sum kortsiktig gjeld | :: total_current_liabilities => total_current_liabilities
*Sum gjeld | :: total_liabilities => total_liabilities
*Sum egenkapital og gjeld | :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
Resultat før skatt :: profit_before_tax => cf_start_profit
Betalte skatter :: - tax_settled => cf_tax_paid
Avskrivninger og nedskrivninger :: depreciation_amortisation => cf_depreciation
Endring i varelager :: cf_change_inventories => cf_change_inventories
Endring i kundefordringer :: - up_trade_receivables => cf_change_receivables
Endring i leverandørgjeld :: cf_change_payables => cf_change_payables
Endring i andre tidsavgrensningsposter :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_inventories + up_trade_receivables - cf_change_payables => cf_change_other_wc
*Netto kontantstrøm fra operasjonelle aktiviteter :: cf_operating => cf_operating
Utbetalinger ved kjøp av varige driftsmidler :: - capex => cf_capex
Utbetalinger ved kjøp av immaterielle eiendeler :: - capex_intangibles => cf_capex_intangibles
Innbetalinger ved salg av varige driftsmidler :: disposal_proceeds => cf_disposal_proceeds
Andre investeringer :: cf_other_investing => cf_other_investing
*Netto kontantstrøm fra investeringsaktiviteter :: cf_investing => cf_investing
Opptak av ny gjeld :: borrowed => cf_debt_proceeds
Nedbetaling av gjeld :: - repaid => cf_debt_repayment
Utbetalt utbytte :: - dividends_declared => cf_dividends_paid
*Netto kontantstrøm fra finansieringsaktiviteter :: cf_financing => cf_financing
*Netto endring i kontanter :: cf_net_change => cf_net_change
Kontanter ved periodens begynnelse :: cash_beginning => cash_beginning
Kontanter ved periodens slutt :: cash_end => cash_end
"""


def norwegian_group() -> Form:
    """NOK millions with one decimal, negative costs, one sheet for all."""
    books = company("Nordvik Maritim ASA", "services", sales=41_000, step=100_000.0)
    form = Form(books, "Konsernregnskap 2024.xlsx", prints=Print(1_000_000, 1, "#,##0.0"))
    form.leave_open("gross_profit cf_other_noncash")
    page = form.page("Konsernregnskap")
    page.put(f"{books.name} - konsern")
    page.put("Resultatregnskap")
    page.put("(NOK mill.)", "Note", "2024", "2023", "2022")
    page.table(INCOME, (0, 1, Amount(0), Amount(1), Amount(2)))
    page.skip()
    page.put("Balanse")
    page.put("(NOK mill.)", "Note", "31.12.2024", "31.12.2023", "31.12.2022")
    page.table(BALANCE, (0, 1, Amount(0), Amount(1), Amount(2)))
    page.skip()
    page.put("Kontantstrømoppstilling")
    page.put("(NOK mill.)", "Note", "2024", "2023", "2022")
    page.table(FLOWS, (0, None, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (norwegian_group,)
