"""Netherlands: the consolidated statements of a listed group after IFRS, in millions of euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
Opbrengsten uit contracten met klanten | 3 :: revenue => revenue
Kostprijs van de omzet | 4 :: - cost_of_sales => -cost_of_sales
*Brutowinst | :: gross_profit => gross_profit
Verkoopkosten | 4 :: - selling_expenses => -selling_expenses
Algemene beheerskosten | 4 :: - general_admin_expenses => -general_admin_expenses
Overige bedrijfsopbrengsten | 5 :: other_operating_income => other_operating_income
*Bedrijfsresultaat (EBIT) | :: operating_profit => operating_profit
Financiële baten | 6 :: interest_income => interest_income
Financiële lasten | 6 :: - interest_expense => -interest_expense
*Resultaat vóór belastingen | :: profit_before_tax => profit_before_tax
Belastingen | 7 :: - income_tax_expense => -income_tax_expense
*Nettoresultaat | :: net_income => net_income
"""
POSITION = """
*Vaste activa
Materiële vaste activa | 8 :: property_plant_equipment => property_plant_equipment
Goodwill | 9 :: goodwill => goodwill
Overige immateriële activa | 9 :: intangible_assets => intangible_assets
Overige financiële activa | 10 :: financial_assets => long_term_investments
Uitgestelde belastingvorderingen | 7 :: deferred_tax_assets => deferred_tax_assets
*Totaal vaste activa | :: total_noncurrent_assets => total_noncurrent_assets
*Vlottende activa
Voorraden | 11 :: inventories => inventories
Handelsvorderingen | 12 :: trade_receivables => trade_receivables
Overige vorderingen en vooruitbetalingen | 12 :: other_receivables + prepaid_expenses => other_receivables
Kortlopende beleggingen | 13 :: short_term_investments => short_term_investments
Geldmiddelen en kasequivalenten | 13 :: cash_and_equivalents => cash_and_equivalents
*Totaal vlottende activa | :: total_current_assets => total_current_assets
*Totaal activa | :: total_assets => total_assets
*Eigen vermogen
Geplaatst aandelenkapitaal | 14 :: share_capital => share_capital
Agioreserve | 14 :: share_premium => share_premium
Ingehouden winsten | :: retained_earnings => retained_earnings
*Totaal eigen vermogen | :: total_equity => total_equity
*Langlopende verplichtingen
Rentedragende leningen | 15 :: bank_long + owner_loan => long_term_debt
Personeelsbeloningen | 16 :: pension_obligations => pension_obligations
Voorzieningen | 17 :: provisions_noncurrent => provisions_noncurrent
Uitgestelde belastingverplichtingen | 7 :: deferred_tax_liabilities => deferred_tax_liabilities
*Totaal langlopende verplichtingen | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*Kortlopende verplichtingen
Rentedragende leningen | 15 :: bank_current => short_term_debt
Handelsschulden | 18 :: trade_payables => trade_payables
Contractverplichtingen | 18 :: contract_liabilities => contract_liabilities
Belastingverplichtingen | 7 :: current_tax_payable => current_tax_payable
Voorzieningen | 17 :: provisions_current => provisions_current
Overige schulden en overlopende passiva | 18 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities/accrued_expenses
*Totaal kortlopende verplichtingen | :: total_current_liabilities => total_current_liabilities
*Totaal eigen vermogen en verplichtingen | :: total_assets => total_liabilities_and_equity
"""
FLOWS = """
Nettoresultaat :: net_income => cf_start_profit
Afschrijvingen en amortisatie :: depreciation_amortisation => cf_depreciation
Overige niet-kasposten :: cf_other_noncash => cf_other_noncash
Mutatie werkkapitaal :: cf_change_working_capital => cf_change_working_capital
*Kasstroom uit bedrijfsactiviteiten :: cf_operating => cf_operating
Investeringen in materiële vaste activa :: - capex => cf_capex
Investeringen in immateriële activa :: - capex_intangibles => cf_capex_intangibles
Ontvangsten uit verkoop van materiële vaste activa :: disposal_proceeds => cf_disposal_proceeds
Overige investeringsactiviteiten :: cf_other_investing => cf_other_investing
*Kasstroom uit investeringsactiviteiten :: cf_investing => cf_investing
Opgenomen leningen :: borrowed => cf_debt_proceeds
Aflossing van leningen :: - repaid => cf_debt_repayment
Betaald dividend :: - dividends_declared => cf_dividends_paid
*Kasstroom uit financieringsactiviteiten :: cf_financing => cf_financing
*Nettomutatie geldmiddelen :: cf_net_change => cf_net_change
Geldmiddelen per 1 januari :: cash_beginning => cash_beginning
Geldmiddelen per 31 december :: cash_end => cash_end
"""


def dutch_listed() -> Form:
    """Bold sums, bare years, "in miljoenen euro's" above the labels, equal labels on both maturities."""
    books = company("Koninklijke Zaanse Voeding N.V.", "manufacturer", sales=9_400, step=100_000.0, years=2)
    form = Form(books, "jaarrekening-2024.xlsx", prints=Print(1_000_000, 1, "#,##0.0;(#,##0.0)"))
    form.leave_open("total_operating_income")
    for name, title, drawn, heads in (
        ("W&V", "Geconsolideerde winst-en-verliesrekening", INCOME, ("2024", "2023")),
        ("Balans", "Geconsolideerde balans per 31 december", POSITION, ("31 december 2024", "31 december 2023")),
        ("Kasstroom", "Geconsolideerd kasstroomoverzicht", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(title)
        page.put("in miljoenen euro's", "Toelichting", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "Kasstroom" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (dutch_listed,)
