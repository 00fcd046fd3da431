"""Croatia: the statements of a listed group after IFRS, thousands of euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
IMOVINA
Dugotrajna imovina
Nekretnine, postrojenja i oprema | 14 :: property_plant_equipment => property_plant_equipment
Goodwill | 15 :: goodwill => goodwill
Ostala nematerijalna imovina | 15 :: intangible_assets => intangible_assets
Ostala financijska imovina | 16 :: financial_assets => long_term_investments
Odgođena porezna imovina | 13 :: deferred_tax_assets => deferred_tax_assets
Ukupno dugotrajna imovina | :: total_noncurrent_assets => total_noncurrent_assets
Kratkotrajna imovina
Zalihe | 17 :: inventories => inventories
Potraživanja od kupaca | 18 :: trade_receivables => trade_receivables
Ostala potraživanja i predujmovi | 18 :: other_receivables + prepaid_expenses => other_receivables
Kratkoročni depoziti | 19 :: short_term_investments => short_term_investments
Novac i novčani ekvivalenti | 19 :: cash_and_equivalents => cash_and_equivalents
Ukupno kratkotrajna imovina | :: total_current_assets => total_current_assets
UKUPNO IMOVINA | :: total_assets => total_assets
KAPITAL I OBVEZE
Dionički kapital | 20 :: share_capital => share_capital
Premija na emitirane dionice | 20 :: share_premium => share_premium
Zadržana dobit | :: retained_earnings => retained_earnings
Ukupno kapital | :: total_equity => total_equity
Dugoročne obveze
Posudbe | 21 :: bank_long + owner_loan => long_term_debt
Primanja zaposlenika | 22 :: pension_obligations => pension_obligations
Rezerviranja | 23 :: provisions_noncurrent => provisions_noncurrent
Odgođena porezna obveza | 13 :: deferred_tax_liabilities => deferred_tax_liabilities
Ukupno dugoročne obveze | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kratkoročne obveze
Posudbe | 21 :: bank_current => short_term_debt
Obveze prema dobavljačima | 24 :: trade_payables => trade_payables
Ugovorne obveze | 24 :: contract_liabilities => contract_liabilities
Obveza za porez na dobit | 13 :: current_tax_payable => current_tax_payable
Rezerviranja | 23 :: provisions_current => provisions_current
Ostale obveze | 24 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Ukupno kratkoročne obveze | :: total_current_liabilities => total_current_liabilities
UKUPNO KAPITAL I OBVEZE | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Prihodi od prodaje | 5 :: revenue => revenue
Troškovi prodanih proizvoda | 6 :: - cost_of_sales => -cost_of_sales
Bruto dobit | :: gross_profit => gross_profit
Troškovi prodaje i distribucije | 7 :: - selling_expenses => -selling_expenses
Opći i administrativni troškovi | 8 :: - general_admin_expenses => -general_admin_expenses
Ostali poslovni prihodi | 9 :: other_operating_income => other_operating_income
Dobit iz poslovanja | :: operating_profit => operating_profit
Financijski prihodi | 10 :: interest_income => interest_income
Financijski rashodi | 11 :: - interest_expense => -interest_expense
Dobit prije poreza | :: profit_before_tax => profit_before_tax
Porez na dobit | 13 :: - income_tax_expense => -income_tax_expense
Dobit za godinu | :: net_income => net_income
"""
FLOWS = """
Dobit za godinu :: net_income => cf_start_profit
Amortizacija :: depreciation_amortisation => cf_depreciation
Ostale nenovčane stavke :: cf_other_noncash => cf_other_noncash
Promjene u radnom kapitalu :: cf_change_working_capital => cf_change_working_capital
Neto novčani tok iz poslovnih aktivnosti :: cf_operating => cf_operating
Kupnja nekretnina, postrojenja i opreme :: - capex => cf_capex
Kupnja nematerijalne imovine :: - capex_intangibles => cf_capex_intangibles
Primici od prodaje nekretnina, postrojenja i opreme :: disposal_proceeds => cf_disposal_proceeds
Ostala ulaganja, neto :: cf_other_investing => cf_other_investing
Neto novčani tok iz ulagačkih aktivnosti :: cf_investing => cf_investing
Primljene posudbe :: borrowed => cf_debt_proceeds
Otplata posudbi :: - repaid => cf_debt_repayment
Isplaćene dividende :: - dividends_declared => cf_dividends_paid
Neto novčani tok iz financijskih aktivnosti :: cf_financing => cf_financing
Neto povećanje novca i novčanih ekvivalenata :: cf_net_change => cf_net_change
Novac i novčani ekvivalenti na početku godine :: cash_beginning => cash_beginning
Novac i novčani ekvivalenti na kraju godine :: cash_end => cash_end
"""


def croatian_ifrs() -> Form:
    """International standards in a language that has had grammar for little time."""
    books = company("Istarska Prehrana d.d.", "manufacturer", sales=188_000, years=2)
    form = Form(books, "Godisnje izvjesce 2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open("total_operating_income total_liabilities")
    for name, title, drawn, heads in (
        (
            "Financijski položaj",
            "Konsolidirani izvještaj o financijskom položaju",
            POSITION,
            ("31.12.2024.", "31.12.2023."),
        ),
        ("Dobit", "Konsolidirani izvještaj o sveobuhvatnoj dobiti", INCOME, ("2024.", "2023.")),
        ("Novčani tokovi", "Konsolidirani izvještaj o novčanim tokovima", FLOWS, ("2024.", "2023.")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(u tisućama eura)", "Bilješka", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "Novčani tokovi" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (croatian_ifrs,)
