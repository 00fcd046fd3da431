"""Sweden: the schedules of its accounts act."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

SWEDISH_INCOME = """
Rörelsens intäkter m.m.
Nettoomsättning | 2 => revenue
Förändring av lager av produkter i arbete, färdiga varor och pågående arbete för annans räkning | => change_in_inventories_fg
Aktiverat arbete för egen räkning | => own_work_capitalised
Övriga rörelseintäkter | => other_operating_income
Summa rörelseintäkter, lagerförändringar m.m. | => total_operating_income
Rörelsekostnader
Råvaror och förnödenheter | => -materials_consumed
Övriga externa kostnader | :: - external_services - sundry_costs - other_taxes - bad_debt_expense
Personalkostnader | 3 => -personnel_expenses
Av- och nedskrivningar av materiella och immateriella anläggningstillgångar | => -depreciation_amortisation
Summa rörelsekostnader | :: - nature_costs => -total_operating_expenses
Rörelseresultat | => operating_profit
Finansiella poster
Övriga ränteintäkter och liknande resultatposter | => interest_income
Räntekostnader och liknande resultatposter | => -interest_expense
Summa finansiella poster | => net_financial_result
Resultat efter finansiella poster | => ordinary_profit
Resultat före skatt | => profit_before_tax
Skatter
Skatt på årets resultat | => -income_tax_expense
Årets resultat | => net_income
"""
SWEDISH_BALANCE = """
TILLGÅNGAR
Anläggningstillgångar
Immateriella anläggningstillgångar
Balanserade utgifter för programvara | 4 => intangible_assets
Summa immateriella anläggningstillgångar | :: intangibles
Materiella anläggningstillgångar
Byggnader och mark | 5 :: buildings
Maskiner och andra tekniska anläggningar | 6 :: machinery
Inventarier, verktyg och installationer | 7 :: fixtures
Pågående nyanläggningar och förskott avseende materiella anläggningstillgångar | :: construction
Summa materiella anläggningstillgångar | => property_plant_equipment
Finansiella anläggningstillgångar
Andra långfristiga värdepappersinnehav | 8 => long_term_investments
Andra långfristiga fordringar | :: deposits => long_term_receivables
Summa finansiella anläggningstillgångar | :: financial_assets
Summa anläggningstillgångar | => total_noncurrent_assets
Omsättningstillgångar
Varulager m.m.
Råvaror och förnödenheter | :: raw
Varor under tillverkning | :: wip
Färdiga varor och handelsvaror | :: finished + merchandise
Förskott till leverantörer | :: advances_paid
Summa varulager | => inventories
Kortfristiga fordringar
Kundfordringar | => trade_receivables
Övriga fordringar | => other_receivables
Förutbetalda kostnader och upplupna intäkter | => prepaid_expenses
Summa kortfristiga fordringar | :: receivables_total + prepaid_expenses => receivables_total
Kortfristiga placeringar | => short_term_investments
Kassa och bank | => cash_and_equivalents
Summa omsättningstillgångar | => total_current_assets
SUMMA TILLGÅNGAR | => total_assets
EGET KAPITAL OCH SKULDER
Eget kapital
Bundet eget kapital
Aktiekapital | => share_capital
Reservfond | :: legal_reserve
Summa bundet eget kapital | :: share_capital + legal_reserve
Fritt eget kapital
Överkursfond | => share_premium
Balanserat resultat | :: free_reserves + retained_brought => retained_earnings
Årets resultat | => profit_for_year_in_equity
Summa fritt eget kapital | :: share_premium + free_reserves + accumulated_profit
Summa eget kapital | => total_equity
Avsättningar
Avsättningar för pensioner och liknande förpliktelser | => pension_obligations
Övriga avsättningar | :: provisions_noncurrent + provisions_current
Summa avsättningar | :: provisions => provisions_total
Långfristiga skulder
Skulder till kreditinstitut | 9 :: bank_long => long_term_debt
Övriga skulder | :: owner_loan => other_noncurrent_liabilities
Summa långfristiga skulder | :: bank_long + owner_loan => total_noncurrent_liabilities
Kortfristiga skulder
Förskott från kunder | :: advances_received => contract_liabilities
Leverantörsskulder | => trade_payables
Skulder till kreditinstitut | 9 :: bank_current => short_term_debt
Aktuella skatteskulder | => current_tax_payable
Övriga skulder | :: taxes_and_social + other_current_liabilities => other_current_liabilities
Upplupna kostnader och förutbetalda intäkter | :: employee_payables + accrued_expenses + deferred_income => accrued_expenses
Summa kortfristiga skulder | :: total_current_liabilities - provisions_current => total_current_liabilities
SUMMA EGET KAPITAL OCH SKULDER | => total_liabilities_and_equity
"""


def swedish_k3() -> Form:
    """A Swedish annual report typed into one sheet, thousands of kronor, April year end, amounts as text with blanks."""
    books = company(
        "Hällefors Fjäder AB",
        "manufacturer",
        "healthy",
        sales=91_000,
        last=2024,
        years=2,
        without=(*PLAIN, *DEFERRED_TAX, "goodwill"),
    )
    form = Form(books, "arsredovisning.xlsx", date(2024, 4, 30), prints=Print(1000, words=_blanks, zero="0"))
    form.leave_open(
        "other_operating_expenses external_services revenue_reserves other_reserves provisions_noncurrent provisions_current total_liabilities related_party_payables_noncurrent"
    )
    page = form.page("Blad1")
    page.put("Hällefors Fjäder AB")
    page.put("Org.nr 556123-4455")
    page.skip()
    page.put("RESULTATRÄKNING")
    page.put("Belopp i kkr", "Not", "2023-05-01\n-2024-04-30", "2022-05-01\n-2023-04-30")
    page.table(SWEDISH_INCOME, (0, 1, Amount(0), Amount(1)))
    page.skip(2)
    page.put("BALANSRÄKNING")
    page.put("Belopp i kkr", "Not", "2024-04-30", "2023-04-30")
    page.table(SWEDISH_BALANCE, (0, 1, Amount(0), Amount(1)))
    return form


def _blanks(amount: float) -> str:
    return f"{amount:,.0f}".replace(",", "\u00a0").replace("-", "\u2212")


FORMS = (swedish_k3,)
