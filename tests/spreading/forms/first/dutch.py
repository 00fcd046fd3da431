"""The Netherlands: models A and E of the decree on annual accounts."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

DUTCH_ASSETS = """
ACTIVA
Vaste activa
Immateriële vaste activa | :: ; intangibles => ; intangible_assets
Materiële vaste activa
Bedrijfsgebouwen en -terreinen | :: buildings
Machines en installaties | :: machinery
Andere vaste bedrijfsmiddelen | :: fixtures + construction
 | => ; property_plant_equipment
Financiële vaste activa | :: ; financial_assets => ; long_term_investments
Vlottende activa
Voorraden | => ; inventories
Vorderingen
Handelsdebiteuren | => trade_receivables
Overige vorderingen | => other_receivables
Overlopende activa | => prepaid_expenses
 | :: ; receivables_total + prepaid_expenses => ; receivables_total
Effecten | => ; short_term_investments
Liquide middelen | => ; cash_and_equivalents
 | :: ; total_assets => ; total_assets
"""
DUTCH_FUNDS = """
PASSIVA
Eigen vermogen
Geplaatst kapitaal | => share_capital
Agioreserve | => share_premium
Overige reserves | :: retained_earnings => retained_earnings/revenue_reserves
 | => ; total_equity
Voorzieningen
Pensioenverplichtingen | => pension_obligations
Overige voorzieningen | :: provisions_noncurrent + provisions_current
 | :: ; provisions => ; provisions_total
Langlopende schulden
Schulden aan kredietinstellingen | :: bank_long => long_term_debt
Schulden aan aandeelhouders | :: owner_loan
 | :: ; bank_long + owner_loan => ; total_noncurrent_liabilities
Kortlopende schulden
Schulden aan kredietinstellingen | :: bank_current => short_term_debt
Vooruitontvangen op bestellingen | :: advances_received => contract_liabilities
Schulden aan leveranciers en handelskredieten | => trade_payables
Belastingen en premies sociale verzekeringen | :: current_tax_payable + taxes_and_social => other_tax_social_payables
Overige schulden | :: employee_payables + other_current_liabilities => other_current_liabilities
Overlopende passiva | :: accrued_expenses + deferred_income => accrued_expenses
 | :: ; total_current_liabilities - provisions_current => ; total_current_liabilities
 | :: ; total_assets => ; total_liabilities_and_equity
"""
DUTCH_INCOME = """
Netto-omzet => revenue
Wijziging in voorraden gereed product en onderhanden werk => change_in_inventories_fg
Geactiveerde productie voor het eigen bedrijf => own_work_capitalised
Overige bedrijfsopbrengsten => other_operating_income
Som der bedrijfsopbrengsten => total_operating_income
Kosten van grond- en hulpstoffen => materials_consumed
Kosten uitbesteed werk en andere externe kosten => external_services
Lonen en salarissen :: wages => +personnel_expenses
Sociale lasten en pensioenlasten :: social_cost + pension_cost => +personnel_expenses
Afschrijvingen op immateriële en materiële vaste activa => depreciation_amortisation
Overige bedrijfskosten :: operating_charges => other_operating_expenses
Som der bedrijfslasten :: nature_costs => total_operating_expenses
Bedrijfsresultaat => operating_profit
Andere rentebaten en soortgelijke opbrengsten => interest_income
Rentelasten en soortgelijke kosten => -interest_expense
Resultaat voor belastingen => profit_before_tax
Belastingen => -income_tax_expense
Resultaat na belastingen => net_income
"""


def dutch_model_a() -> Form:
    """Dutch model A and E, sums of blocks without a label in an outer column, two dates of two columns each."""
    books = company(
        "Van Ewijk Koeltechniek B.V.",
        "manufacturer",
        "strained",
        sales=11_600_000,
        step=1,
        years=2,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill"),
    )
    form = Form(books, "jaarrekening.xlsx", prints=Print(1, number_format="#,##0;-#,##0"))
    form.leave_open(
        "total_noncurrent_assets total_current_assets provisions_noncurrent provisions_current total_liabilities related_party_payables_noncurrent net_financial_result"
    )
    page = form.page("Balans")
    page.put("Van Ewijk Koeltechniek B.V. te Nijkerk")
    page.put("Balans per 31 december 2024")
    page.put("(na resultaatbestemming)")
    page.put(None, None, "31 december 2024", None, "31 december 2023", None)
    page.put(None, None, "€", "€", "€", "€")
    columns = (0, 1, Amount(0), Amount(0, 1), Amount(1), Amount(1, 1))
    page.table(DUTCH_ASSETS, columns)
    page.skip()
    page.table(DUTCH_FUNDS, columns)
    income = form.page("Winst-en-verliesrekening")
    income.put("Winst-en-verliesrekening over 2024")
    income.put(None, 2024.0, 2023.0)
    income.put(None, "€", "€")
    income.table(DUTCH_INCOME, (0, Amount(0), Amount(1)))
    return form


FORMS = (dutch_model_a,)
