"""Serbia: a group's statements after IFRS in Latin script, thousands of dinars."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*AKTIVA
Stalna imovina
Nekretnine, postrojenja i oprema | 16 :: property_plant_equipment => property_plant_equipment
Gudvil | 17 :: goodwill => goodwill
Nematerijalna imovina | 17 :: intangible_assets => intangible_assets
Dugoročni finansijski plasmani | 18 :: financial_assets => long_term_investments
Odložena poreska sredstva | 15 :: deferred_tax_assets => deferred_tax_assets
*Ukupna stalna imovina | :: total_noncurrent_assets => total_noncurrent_assets
Obrtna imovina
Zalihe | 19 :: inventories => inventories
Potraživanja od kupaca | 20 :: trade_receivables => trade_receivables
Ostala potraživanja i plaćeni avansi | 21 :: other_receivables + prepaid_expenses => other_receivables
Kratkoročni finansijski plasmani | 22 :: short_term_investments => short_term_investments
Gotovina i gotovinski ekvivalenti | 23 :: cash_and_equivalents => cash_and_equivalents
*Ukupna obrtna imovina | :: total_current_assets => total_current_assets
*UKUPNA AKTIVA | :: total_assets => total_assets
*PASIVA
Kapital
Akcijski kapital | 24 :: share_capital => share_capital
Emisiona premija | 24 :: share_premium => share_premium
Zakonske rezerve | 25 :: revenue_reserves => revenue_reserves
Neraspoređena dobit | :: accumulated_profit => retained_earnings
*Ukupan kapital | :: total_equity => total_equity
Dugoročne obaveze
Dugoročni krediti i zajmovi | 26 :: bank_long => long_term_debt
Zajmovi od povezanih lica | 27 :: owner_loan => related_party_payables_noncurrent
Rezervisanja za naknade zaposlenima | 28 :: pension_obligations => pension_obligations
Ostala dugoročna rezervisanja | 28 :: provisions_noncurrent => provisions_noncurrent
Odložene poreske obaveze | 15 :: deferred_tax_liabilities => deferred_tax_liabilities
*Ukupne dugoročne obaveze | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kratkoročne obaveze
Kratkoročni krediti i zajmovi | 26 :: bank_short => short_term_debt
Tekuća dospeća dugoročnih kredita | 26 :: bank_portion => current_portion_long_term_debt
Obaveze prema dobavljačima | 29 :: trade_payables => trade_payables
Primljeni avansi | 30 :: contract_liabilities => contract_liabilities
Obaveze za porez na dobit | 15 :: current_tax_payable => current_tax_payable
Ostale kratkoročne obaveze i pasivna vremenska razgraničenja | 31 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
*Ukupne kratkoročne obaveze | :: total_current_liabilities => total_current_liabilities
*Ukupne obaveze | :: total_liabilities => total_liabilities
*UKUPNA PASIVA | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Prihodi od ugovora sa kupcima | 5 :: revenue => revenue
Troškovi prodatih proizvoda | 6 :: - cost_of_sales => -cost_of_sales
*Bruto dobit | :: gross_profit => gross_profit
Ostali poslovni prihodi | 7 :: other_operating_income => other_operating_income
Troškovi prodaje | 8 :: - selling_expenses => -selling_expenses
Opšti i administrativni troškovi | 9 :: - general_admin_expenses => -general_admin_expenses
*Poslovna dobit | :: operating_profit => operating_profit
Finansijski prihodi | 12 :: interest_income => interest_income
Finansijski rashodi | 13 :: - interest_expense => -interest_expense
*Dobit pre oporezivanja | :: profit_before_tax => profit_before_tax
Porez na dobit | 15 :: - income_tax_expense => -income_tax_expense
*Neto dobit za godinu | :: net_income => net_income
"""
FLOWS = """
Tokovi gotovine iz poslovnih aktivnosti
Neto dobit za godinu :: net_income => cf_start_profit
Amortizacija :: depreciation_amortisation => cf_depreciation
Ostale nenovčane stavke :: cf_other_noncash => cf_other_noncash
Smanjenje (povećanje) zaliha :: cf_change_inventories => cf_change_inventories
Smanjenje (povećanje) potraživanja :: cf_change_receivables => cf_change_receivables
Povećanje obaveza prema dobavljačima :: cf_change_payables => cf_change_payables
Promena ostalih obaveza :: cf_change_other_wc => cf_change_other_wc
*Neto gotovina iz poslovnih aktivnosti :: cf_operating => cf_operating
Tokovi gotovine iz aktivnosti investiranja
Kupovina nekretnina, postrojenja i opreme :: - capex => cf_capex
Kupovina nematerijalne imovine :: - capex_intangibles => cf_capex_intangibles
Prodaja nekretnina, postrojenja i opreme :: disposal_proceeds => cf_disposal_proceeds
Ostali finansijski plasmani, neto :: cf_other_investing => cf_other_investing
*Neto gotovina korišćena u aktivnostima investiranja :: cf_investing => cf_investing
Tokovi gotovine iz aktivnosti finansiranja
Prilivi po osnovu kredita :: borrowed => cf_debt_proceeds
Otplata kredita :: - repaid => cf_debt_repayment
Isplaćene dividende :: - dividends_declared => cf_dividends_paid
*Neto gotovina iz aktivnosti finansiranja :: cf_financing => cf_financing
*Neto povećanje (smanjenje) gotovine :: cf_net_change => cf_net_change
Gotovina na početku godine :: cash_beginning => cash_beginning
Gotovina na kraju godine :: cash_end => cash_end
"""


def serbian_ifrs() -> Form:
    """Latin script and words that neighbours share; days with a dot behind the year."""
    books = company("Podunavlje Mašine a.d. Smederevo", "manufacturer", sales=3_400_000, years=2)
    form = Form(books, "Konsolidovani finansijski izvestaji 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open("other_current_liabilities total_operating_income other_receivables accrued_expenses")
    for name, title, drawn, heads in (
        (
            "Finansijska pozicija",
            "Konsolidovani izveštaj o finansijskoj poziciji na dan 31. decembra 2024. godine",
            POSITION,
            ("31.12.2024.", "31.12.2023."),
        ),
        (
            "Bilans uspeha",
            "Konsolidovani bilans uspeha za godinu koja se završila 31. decembra 2024.",
            INCOME,
            ("2024.", "2023."),
        ),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(u hiljadama dinara)", "Napomena", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    page = form.page("Tokovi gotovine")
    page.put(books.name)
    page.put("Konsolidovani izveštaj o tokovima gotovine za godinu koja se završila 31. decembra 2024.")
    page.put("(u hiljadama dinara)", "2024.", "2023.")
    page.table(FLOWS, (0, Amount(0), Amount(1)))
    return form


FORMS = (serbian_ifrs,)
