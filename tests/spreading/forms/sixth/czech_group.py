"""Czechia: the consolidated statements of a group after IFRS, in thousands of crowns."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*AKTIVA
Dlouhodobá aktiva
Pozemky, budovy a zařízení | 11 :: property_plant_equipment => property_plant_equipment
Goodwill | 12 :: goodwill => goodwill
Nehmotná aktiva | 12 :: intangible_assets => intangible_assets
Ostatní finanční aktiva | 13 :: financial_assets => long_term_investments
Odložená daňová pohledávka | 9 :: deferred_tax_assets => deferred_tax_assets
*Dlouhodobá aktiva celkem | :: total_noncurrent_assets => total_noncurrent_assets
Krátkodobá aktiva
Zásoby | 14 :: inventories => inventories
Pohledávky z obchodních vztahů | 15 :: trade_receivables => trade_receivables
Ostatní pohledávky | 15 :: other_receivables + prepaid_expenses => other_receivables/other_current_assets
Krátkodobá finanční aktiva | 13 :: short_term_investments => short_term_investments
Peníze a peněžní ekvivalenty | 16 :: cash_and_equivalents => cash_and_equivalents
*Krátkodobá aktiva celkem | :: total_current_assets => total_current_assets
*AKTIVA CELKEM | :: total_assets => total_assets
*VLASTNÍ KAPITÁL A ZÁVAZKY
Základní kapitál | 17 :: share_capital => share_capital
Emisní ážio | 17 :: share_premium => share_premium
Nerozdělený zisk | :: retained_earnings => retained_earnings
*Vlastní kapitál celkem | :: total_equity => total_equity
Dlouhodobé závazky
Bankovní úvěry a půjčky | 18 :: bank_long + owner_loan => long_term_debt
Závazky ze zaměstnaneckých požitků | 19 :: pension_obligations => pension_obligations
Rezervy | 20 :: provisions_noncurrent => provisions_noncurrent
Odložený daňový závazek | 9 :: deferred_tax_liabilities => deferred_tax_liabilities
*Dlouhodobé závazky celkem | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Krátkodobé závazky
Bankovní úvěry a půjčky | 18 :: bank_current => short_term_debt
Závazky z obchodních vztahů | 21 :: trade_payables => trade_payables
Smluvní závazky | 21 :: contract_liabilities => contract_liabilities
Závazek z titulu splatné daně z příjmů | 9 :: current_tax_payable => current_tax_payable
Rezervy | 20 :: provisions_current => provisions_current
Ostatní závazky | 21 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
*Krátkodobé závazky celkem | :: total_current_liabilities => total_current_liabilities
*Závazky celkem | :: total_liabilities => total_liabilities
*VLASTNÍ KAPITÁL A ZÁVAZKY CELKEM | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Výnosy | 4 :: revenue => revenue
Náklady na prodej | 5 :: - cost_of_sales => -cost_of_sales
*Hrubý zisk | :: gross_profit => gross_profit
Odbytové náklady | 5 :: - selling_expenses => -selling_expenses
Správní náklady | 5 :: - general_admin_expenses => -general_admin_expenses
Ostatní provozní výnosy | 6 :: other_operating_income => other_operating_income
*Provozní zisk | :: operating_profit => operating_profit
Finanční výnosy | 7 :: interest_income => interest_income
Finanční náklady | 7 :: - interest_expense => -interest_expense
*Zisk před zdaněním | :: profit_before_tax => profit_before_tax
Daň z příjmů | 9 :: - income_tax_expense => -income_tax_expense
*Zisk za rok | :: net_income => net_income
"""
FLOWS = """
Zisk před zdaněním :: profit_before_tax => cf_start_profit
Odpisy :: depreciation_amortisation => cf_depreciation
Změna stavu zásob :: cf_change_inventories => cf_change_inventories
Změna stavu pohledávek :: cf_change_receivables => cf_change_receivables
Změna stavu závazků z obchodních vztahů :: cf_change_payables => cf_change_payables
Ostatní nepeněžní úpravy a změny :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
Zaplacená daň z příjmů :: - tax_settled => cf_tax_paid
*Čisté peněžní toky z provozní činnosti :: cf_operating => cf_operating
Nákup pozemků, budov a zařízení :: - capex => cf_capex
Nákup nehmotných aktiv :: - capex_intangibles => cf_capex_intangibles
Příjmy z prodeje dlouhodobých aktiv :: disposal_proceeds => cf_disposal_proceeds
Ostatní investiční toky :: cf_other_investing => cf_other_investing
*Čisté peněžní toky z investiční činnosti :: cf_investing => cf_investing
Čerpání úvěrů :: borrowed => cf_debt_proceeds
Splátky úvěrů :: - repaid => cf_debt_repayment
Vyplacené dividendy :: - dividends_declared => cf_dividends_paid
*Čisté peněžní toky z finanční činnosti :: cf_financing => cf_financing
*Čistá změna peněz a peněžních ekvivalentů :: cf_net_change => cf_net_change
Peníze a peněžní ekvivalenty na začátku roku :: cash_beginning => cash_beginning
Peníze a peněžní ekvivalenty na konci roku :: cash_end => cash_end
"""


def czech_group() -> Form:
    """Notes between labels and amounts, the two years ends in one heading row, "v tis. Kč" in a corner."""
    books = company("Sklárny Moravia a.s.", "manufacturer", sales=2_150_000, years=2)
    form = Form(books, "Konsolidovana zaverka 2024.xlsx", prints=Print(1000, 0, "# ##0;-# ##0"))
    form.leave_open("cf_other_noncash cf_change_other_wc total_operating_income")
    for name, title, drawn, heads in (
        (
            "Finanční pozice",
            "Konsolidovaný výkaz o finanční pozici k 31. prosinci 2024",
            POSITION,
            ("31. 12. 2024", "31. 12. 2023"),
        ),
        (
            "Výsledovka",
            "Konsolidovaný výkaz zisku nebo ztráty za rok končící 31. prosince 2024",
            INCOME,
            ("2024", "2023"),
        ),
        ("Peněžní toky", "Konsolidovaný výkaz o peněžních tocích", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("v tis. Kč", "Bod", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "Peněžní toky" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (czech_group,)
