"""The Netherlands: an accountant's annual report of a B.V. by function, with its explanatory notes."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
*ACTIVA
*Vaste activa
Immateriële vaste activa | 1
Goodwill | :: goodwill => goodwill
Concessies, vergunningen en software | :: intangible_assets ; intangibles => intangible_assets

Materiële vaste activa | 2
Bedrijfsgebouwen en -terreinen | :: buildings
Machines en installaties | :: machinery
Inventaris en vervoermiddelen | :: fixtures
Vaste bedrijfsmiddelen in uitvoering | :: construction ; property_plant_equipment => ; property_plant_equipment

Financiële vaste activa | 3
Overige effecten | :: long_term_investments => long_term_investments
Latente belastingvorderingen | => deferred_tax_assets
Waarborgsommen | :: deposits ; financial_assets + deferred_tax_assets

*Vlottende activa
Voorraden | 4
Grond- en hulpstoffen | :: raw
Onderhanden werk | :: wip
Gereed product en handelsgoederen | :: finished + merchandise
Vooruitbetalingen op voorraden | :: advances_paid ; inventories => ; inventories

Vorderingen | 5
Handelsdebiteuren | => trade_receivables
Omzetbelasting | :: vat_receivable => +other_receivables
Overige vorderingen | :: sundry_receivables => +other_receivables
Overlopende activa | :: prepaid_expenses ; receivables_total + prepaid_expenses => prepaid_expenses

Effecten | 6 :: ; short_term_investments => ; short_term_investments

Liquide middelen | 7 :: ; cash_and_equivalents => ; cash_and_equivalents

 | :: ; total_assets => ; total_assets
"""
FUNDS = """
*PASSIVA
Eigen vermogen | 8
Gestort en opgevraagd kapitaal | => share_capital
Agio | => share_premium
Overige reserves | :: retained_earnings ; total_equity => retained_earnings/revenue_reserves ; total_equity

Voorzieningen | 9
Voorziening pensioenen en jubilea | :: pension_obligations => pension_obligations
Voorziening latente belastingverplichtingen | => deferred_tax_liabilities
Garantievoorziening | :: provisions_noncurrent + provisions_current ; provisions + deferred_tax_liabilities => ; provisions_total

Langlopende schulden | 10
Schulden aan banken | :: bank_long => long_term_debt
Schulden aan groepsmaatschappijen | :: owner_loan ; bank_long + owner_loan => related_party_payables_noncurrent ; total_noncurrent_liabilities

Kortlopende schulden | 11
Aflossingsverplichtingen langlopende schulden | :: bank_portion => current_portion_long_term_debt
Schulden aan banken | :: bank_short => short_term_debt/bank_overdrafts
Schulden aan leveranciers en handelskredieten | => trade_payables
Vooruitontvangen bedragen op opdrachten | :: contract_liabilities => contract_liabilities
Vennootschapsbelasting | :: current_tax_payable => current_tax_payable
Overige belastingen en premies sociale verzekeringen | :: taxes_and_social => other_tax_social_payables
Te betalen vakantiegeld en salarissen | :: employee_payables => employee_payables
Overige schulden | => other_current_liabilities
Overlopende passiva | :: accrued_expenses ; total_current_liabilities - provisions_current => accrued_expenses ; total_current_liabilities

 | :: ; total_assets => ; total_liabilities_and_equity
"""
INCOME = """
Netto-omzet | 12 :: ; revenue => ; revenue
Kostprijs van de omzet | 13 :: ; - cost_of_sales => ; -cost_of_sales
*Bruto-omzetresultaat | :: ; gross_profit => ; gross_profit
Verkoopkosten | 14 :: selling_expenses => selling_expenses
Algemene beheerkosten | 15 :: general_admin_expenses => general_admin_expenses
*Som der kosten | :: ; - sga_expenses => ; -sga_expenses
*Netto-omzetresultaat | :: ; gross_profit - sga_expenses
Overige bedrijfsopbrengsten | 16 :: ; other_operating_income => ; other_operating_income
*Bedrijfsresultaat | :: ; operating_profit => ; operating_profit
Rentebaten en soortgelijke opbrengsten | 17 :: interest_income => interest_income
Rentelasten en soortgelijke kosten | 18 :: - interest_expense => -interest_expense
*Financiële baten en lasten | :: ; net_financial_result => ; net_financial_result
*Resultaat voor belastingen | :: ; profit_before_tax => ; profit_before_tax
Belastingen over het resultaat | 19 :: ; - income_tax_expense => ; -income_tax_expense
*Resultaat na belastingen | :: ; net_income => ; net_income
"""
CASH = """
*Kasstroom uit operationele activiteiten
Bedrijfsresultaat | :: ; operating_profit
Aanpassingen voor:
Afschrijvingen | => cf_depreciation
Mutatie voorzieningen | :: provisions_change
Boekwinst op verkochte activa | :: - disposal_gain
 | :: ; depreciation_amortisation + provisions_change - disposal_gain
Veranderingen in het werkkapitaal:
Mutatie voorraden | => cf_change_inventories
Mutatie vorderingen | :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Mutatie kortlopende schulden (excl. banken en vennootschapsbelasting) | :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
 | :: ; cf_change_working_capital - up_current_tax_payable
*Kasstroom uit bedrijfsoperaties | :: ; cf_cash_generated_from_operations => ; cf_cash_generated_from_operations
Ontvangen interest | => cf_interest_received
Betaalde interest | => cf_interest_paid
Betaalde vennootschapsbelasting | => cf_tax_paid
 | :: ; cf_interest_received + cf_interest_paid + cf_tax_paid
*Kasstroom uit operationele activiteiten | :: ; cf_operating => ; cf_operating
*Kasstroom uit investeringsactiviteiten
Investeringen in materiële vaste activa | => cf_capex
Investeringen in immateriële vaste activa | => cf_capex_intangibles
Desinvesteringen materiële vaste activa | => cf_disposal_proceeds
Mutatie financiële vaste activa en effecten | :: cf_other_investing => cf_other_investing
*Kasstroom uit investeringsactiviteiten | :: ; cf_investing => ; cf_investing
*Kasstroom uit financieringsactiviteiten
Opgenomen leningen | => cf_debt_proceeds
Aflossing leningen | => cf_debt_repayment
Storting op aandelen | => cf_equity_proceeds
Uitgekeerd dividend | => cf_dividends_paid
*Kasstroom uit financieringsactiviteiten | :: ; cf_financing => ; cf_financing
*Mutatie liquide middelen | :: ; cf_net_change => ; cf_net_change
Stand per begin boekjaar | :: ; cash_beginning => ; cash_beginning
Stand per einde boekjaar | :: ; cash_end => ; cash_end
"""
BALANCE_NOTES = """
*5 Vorderingen
Handelsdebiteuren
Debiteuren :: trade_gross
Voorziening wegens oninbaarheid :: - allowance => -receivables_allowance
 :: trade_receivables => trade_receivables

*7 Liquide middelen
Rekening-courant bank :: cash_bank
Kas :: cash_hand
 :: cash_and_equivalents => cash_and_equivalents

*11 Overige belastingen en premies sociale verzekeringen
Omzetbelasting :: vat_payable
Loonheffing en pensioenpremies :: social_payable
 :: taxes_and_social => other_tax_social_payables
"""
INCOME_NOTES = """
*Personeelskosten
Lonen en salarissen :: wages
Sociale lasten :: social_cost
Pensioenlasten :: pension_cost
 :: personnel_expenses => personnel_expenses

*Afschrijvingen
Immateriële vaste activa :: amortisation
Materiële vaste activa :: depreciation_ppe => depreciation_ppe
 :: depreciation_amortisation => depreciation_amortisation

*19 Belastingen over het resultaat
Acute belasting :: current_tax
Mutatie latente belastingen :: deferred_tax
 :: income_tax_expense => income_tax_expense
"""


def _movement(page: Page, form: Form) -> None:
    """The movements of tangible assets over the year, a class a column."""
    books = form.company
    page.put("2 Materiële vaste activa")
    page.put(None, "Gebouwen", "Machines", "Inventaris", "In uitvoering", "Totaal")
    for label, back in (("Stand per 1 juli 2023", 1), ("Stand per 30 juni 2024", 0)):
        kinds = ("buildings", "machinery", "fixtures")
        gross = [books.amount(f"{kind}_gross", back) for kind in kinds] + [books.amount("construction", back)]
        worn = [books.amount(f"{kind}_worn", back) for kind in kinds] + [0]
        book = [g - w for g, w in zip(gross, worn, strict=True)]
        page.put(label)
        for name, of in (
            ("Aanschafwaarde", gross),
            ("Cumulatieve afschrijvingen", [-w for w in worn]),
            ("Boekwaarde", book),
        ):
            page.put(name, *(float(one) for one in of), float(sum(of)))
    page.skip()


def dutch_function_model() -> Form:
    """Dutch model by function after appropriation, outer sums beside the last inner amount, cash flows, notes, June year end."""
    books = company(
        "Kaashandel De Vechtstreek B.V.",
        "manufacturer",
        "healthy",
        sales=18_940_000,
        step=1,
        years=2,
        without=PLAIN,
        seed=2,
    )
    form = Form(
        books,
        "Jaarrapport 2023-2024 De Vechtstreek.xlsx",
        date(2024, 6, 30),
        prints=Print(1, number_format="#,##0;-#,##0", zero="-"),
    )
    form.leave_open(
        "receivables_total current_tax_assets other_noncurrent_assets long_term_receivables provisions_noncurrent provisions_current "
        "deferred_income_bs total_operating_expenses total_operating_income cf_start_profit cf_other_noncash cf_change_other_wc "
        "cf_change_working_capital cf_before_working_capital property_plant_equipment_gross accumulated_depreciation creditors_total"
    )
    page = form.page("Voorblad")
    page.put("Jaarrapport 2023/2024")
    page.put("Kaashandel De Vechtstreek B.V.")
    page.put("Breukelen")
    page.put("Samenstellingsverklaring afgegeven")
    columns = (0, 1, Amount(0), Amount(0, 1), None, Amount(1), Amount(1, 1))
    page = form.page("Balans")
    page.put("Kaashandel De Vechtstreek B.V., Breukelen")
    page.put("BALANS PER 30 JUNI 2024")
    page.put("(na verwerking resultaat, in euro's)")
    page.skip()
    page.put(None, "Toel.", "30 juni 2024", None, None, "30 juni 2023")
    page.merge(page.row - 1, 3, 4)
    page.merge(page.row - 1, 6, 7)
    page.table(ASSETS, columns)
    page.skip()
    page.put(None, "Toel.", "30 juni 2024", None, None, "30 juni 2023")
    page.table(FUNDS, columns)
    for name, title, drawn in (
        ("W&V", "WINST-EN-VERLIESREKENING OVER 2023/2024", INCOME),
        ("Kasstroom", "KASSTROOMOVERZICHT OVER 2023/2024 (indirecte methode)", CASH),
    ):
        page = form.page(name)
        page.put("Kaashandel De Vechtstreek B.V., Breukelen")
        page.put(title)
        page.put("(in euro's)")
        page.skip()
        page.put(None, "Toel.", "2023/2024", None, None, "2022/2023")
        page.table(drawn, columns)
    page = form.page("Toelichting balans")
    page.put("TOELICHTING OP DE BALANS PER 30 JUNI 2024")
    page.skip()
    _movement(page, form)
    page.put(None, "30-6-2024", "30-6-2023")
    page.table(BALANCE_NOTES, (0, Amount(0), Amount(1)))
    page = form.page("Toelichting W&V")
    page.put("TOELICHTING OP DE WINST-EN-VERLIESREKENING")
    page.put(None, "2023/2024", "2022/2023")
    page.table(INCOME_NOTES, (0, Amount(0), Amount(1)))
    page.skip()
    page.put("Gemiddeld aantal werknemers (fte)", 74.2, 71.8)
    return form


FORMS = (dutch_function_model,)
