"""Belgium: the abbreviated model of the National Bank's filing in Dutch, with its codes and a gross margin."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
Oprichtingskosten | | 20
*VASTE ACTIVA | | 21/28 :: total_noncurrent_assets => total_noncurrent_assets
Immateriële vaste activa | 6.1.1 | 21 :: intangibles => intangible_assets
Materiële vaste activa | 6.1.2 | 22/27 :: property_plant_equipment => property_plant_equipment
Terreinen en gebouwen | | 22 :: buildings
Installaties, machines en uitrusting | | 23 :: machinery
Meubilair en rollend materieel | | 24 :: fixtures
Activa in aanbouw en vooruitbetalingen | | 27 :: construction
Financiële vaste activa | 6.1.3 | 28 :: financial_assets => long_term_investments
*VLOTTENDE ACTIVA | | 29/58 :: total_current_assets => total_current_assets
Vorderingen op meer dan één jaar | | 29
Voorraden en bestellingen in uitvoering | | 3 :: inventories => inventories
Voorraden | | 30/36 :: raw + finished + merchandise + advances_paid
Bestellingen in uitvoering | | 37 :: wip
Vorderingen op ten hoogste één jaar | | 40/41 :: receivables_total => receivables_total
Handelsvorderingen | | 40 :: trade_receivables => trade_receivables
Overige vorderingen | | 41 :: other_receivables => other_receivables
Geldbeleggingen | | 50/53 :: short_term_investments => short_term_investments
Liquide middelen | | 54/58 :: cash_and_equivalents => cash_and_equivalents
Overlopende rekeningen | | 490/1 :: prepaid_expenses => prepaid_expenses
*TOTAAL VAN DE ACTIVA | | 20/58 :: total_assets => total_assets
"""
LIABILITIES = """
*EIGEN VERMOGEN | | 10/15 :: total_equity => total_equity
Inbreng | 6.3 | 10/11 :: share_capital + share_premium => share_capital
Beschikbaar | | 110 :: share_premium
Onbeschikbaar | | 111 :: share_capital
Reserves | | 13 :: revenue_reserves => revenue_reserves/other_reserves
Onbeschikbare reserves | | 130/1 :: legal_reserve
Beschikbare reserves | | 133 :: free_reserves
Overgedragen winst (verlies) | | 14 :: accumulated_profit => retained_earnings
*VOORZIENINGEN EN UITGESTELDE BELASTINGEN | | 16 :: provisions
Voorzieningen voor risico's en kosten | | 160/5 :: provisions
Pensioenen en soortgelijke verplichtingen | | 160 :: pension_obligations => pension_obligations
Overige risico's en kosten | | 164/5 :: provisions_noncurrent + provisions_current
*SCHULDEN | | 17/49 :: total_liabilities - provisions
Schulden op meer dan één jaar | 6.4 | 17 :: bank_long + owner_loan
Financiële schulden | | 170/4 :: bank_long + owner_loan => long_term_debt
Kredietinstellingen, leasingschulden en soortgelijke schulden | | 172/3 :: bank_long
Overige leningen | | 174/0 :: owner_loan
Schulden op ten hoogste één jaar | 6.4 | 42/48 :: bank_current + trade_payables + advances_received + taxes_and_social + current_tax_payable + employee_payables + other_current_liabilities
Schulden op meer dan één jaar die binnen het jaar vervallen | | 42 :: bank_portion => current_portion_long_term_debt
Financiële schulden | | 43 :: bank_short => short_term_debt
Kredietinstellingen | | 430/8 :: bank_short
Handelsschulden | | 44 :: trade_payables => trade_payables
Leveranciers | | 440/4 :: trade_payables
Vooruitbetalingen op bestellingen | | 46 :: advances_received => contract_liabilities
Schulden met betrekking tot belastingen, bezoldigingen en sociale lasten | | 45 :: taxes_and_social + current_tax_payable + employee_payables
Belastingen | | 450/3 :: vat_payable + current_tax_payable
Bezoldigingen en sociale lasten | | 454/9 :: social_payable + employee_payables
Overige schulden | | 47/48 :: other_current_liabilities => other_current_liabilities
Overlopende rekeningen | | 492/3 :: deferred_income + accrued_expenses => deferred_income_bs/accrued_expenses
*TOTAAL VAN DE PASSIVA | | 10/49 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
*Bedrijfsopbrengsten en bedrijfskosten
Brutomarge | | 9900 :: revenue + change_in_inventories_fg + own_work_capitalised + other_operating_income - materials - external_services
Bezoldigingen, sociale lasten en pensioenen | 6.4 | 62 :: personnel_expenses => personnel_expenses
Afschrijvingen en waardeverminderingen op oprichtingskosten, op immateriële en materiële vaste activa | | 630 :: depreciation_amortisation => depreciation_amortisation
Andere bedrijfskosten | | 640/8 :: operating_charges => other_operating_expenses
*Bedrijfswinst (Bedrijfsverlies) | | 9901 :: operating_profit => operating_profit
Financiële opbrengsten | 6.4 | 75/76B :: interest_income => interest_income
Recurrente financiële opbrengsten | | 75 :: interest_income
Financiële kosten | 6.4 | 65/66B :: interest_expense => interest_expense
Recurrente financiële kosten | | 65 :: interest_expense
*Winst (Verlies) van het boekjaar vóór belasting | | 9903 :: profit_before_tax => profit_before_tax
Belastingen op het resultaat | | 67/77 :: income_tax_expense => income_tax_expense
*Winst (Verlies) van het boekjaar | | 9904 :: net_income => net_income
*Te bestemmen winst (verlies) van het boekjaar | | 9905 :: net_income
"""


def nbb_abbreviated() -> Form:
    """Three pages of one filing; the same words for long and short debts, told apart by the block above."""
    books = company("Schrijnwerkerij Lommel BV", "manufacturer", sales=52_000, step=100.0, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "2025-00231145.xlsx", prints=Print(1, 0, "#,##0"))
    form.leave_open(
        "other_tax_social_payables employee_payables current_tax_payable total_noncurrent_liabilities gross_profit "
        "total_current_liabilities creditors_total provisions_total provisions_noncurrent other_reserves share_premium "
        "total_liabilities related_party_payables_noncurrent other_noncurrent_liabilities net_financial_result finance_costs"
    )
    for name, title, drawn in (
        ("VKT-inb 3.1", "BALANS NA WINSTVERDELING - ACTIVA", ASSETS),
        ("VKT-inb 3.2", "BALANS NA WINSTVERDELING - PASSIVA", LIABILITIES),
        ("VKT-inb 4", "RESULTATENREKENING", INCOME),
    ):
        page = form.page(name)
        page.put(books.name, "Nr. 0478.112.936")
        page.put(title)
        page.put("Jaarrekening in EUR, boekjaar van 01-01-2024 tot 31-12-2024")
        page.skip()
        page.put(None, "Toel.", "Codes", "Boekjaar", "Vorig boekjaar")
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
    return form


FORMS = (nbb_abbreviated,)
