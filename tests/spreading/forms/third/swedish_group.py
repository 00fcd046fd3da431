"""Sweden: a K3 group's annual report in thousands of kronor, the parent's columns beside the group's."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

OVERVIEW = """
Nettoomsättning => revenue
Resultat efter finansiella poster => ordinary_profit
Balansomslutning :: total_assets => total_assets
"""
INCOME = """
*Rörelseintäkter
Nettoomsättning | 3 => revenue
Förändring av varulager | => change_in_inventories_fg
Aktiverat arbete för egen räkning | => own_work_capitalised
Övriga rörelseintäkter | 4 => other_operating_income
* | => total_operating_income
*Rörelsekostnader
Råvaror och förnödenheter | => -materials_consumed
Övriga externa kostnader | 5, 6 :: - external_services => -external_services
Personalkostnader | 7 => -personnel_expenses
Avskrivningar av materiella och immateriella anläggningstillgångar | => -depreciation_amortisation
Övriga rörelsekostnader | :: - operating_charges => -other_operating_expenses
*Rörelseresultat | => operating_profit
*Resultat från finansiella poster
Övriga ränteintäkter och liknande resultatposter | 8 => interest_income
Räntekostnader och liknande resultatposter | 9 => -interest_expense
*Resultat efter finansiella poster | => ordinary_profit
Skatt på årets resultat | 10 => -income_tax_expense
*ÅRETS RESULTAT | => net_income
Hänförligt till:
Moderföretagets aktieägare | :: group_profit => net_income_parent
Innehav utan bestämmande inflytande | :: minority_profit
"""
ASSETS = """
*TILLGÅNGAR
*Anläggningstillgångar
*Immateriella anläggningstillgångar
Balanserade utgifter för utvecklingsarbeten | 11 :: intangible_assets => intangible_assets
Goodwill | 12 :: group_goodwill => goodwill
* | :: intangible_assets + group_goodwill
*Materiella anläggningstillgångar
Byggnader och mark | 13 :: buildings
Maskiner och andra tekniska anläggningar | 14 :: machinery
Inventarier, verktyg och installationer | 15 :: fixtures
Pågående nyanläggningar | :: construction
* | => property_plant_equipment
*Finansiella anläggningstillgångar
Andelar i koncernföretag | 16 :: subsidiaries
Andra långfristiga värdepappersinnehav | 17 :: holdings => long_term_investments
Uppskjuten skattefordran | 10 => deferred_tax_assets
Andra långfristiga fordringar | :: deposits => long_term_receivables
* | :: financial_assets + deferred_tax_assets
*Summa anläggningstillgångar | => total_noncurrent_assets
*Omsättningstillgångar
*Varulager m m
Råvaror och förnödenheter | :: raw
Varor under tillverkning | :: wip
Färdiga varor och handelsvaror | :: finished + merchandise
Förskott till leverantörer | :: advances_paid
* | => inventories
*Kortfristiga fordringar
Kundfordringar | => trade_receivables
Övriga kortfristiga fordringar | :: other_receivables => other_receivables
Förutbetalda kostnader och upplupna intäkter | 18 => prepaid_expenses
* | :: receivables_total + prepaid_expenses
*Kortfristiga placeringar | => short_term_investments
*Kassa och bank | => cash_and_equivalents
*Summa omsättningstillgångar | => total_current_assets
*SUMMA TILLGÅNGAR | => total_assets
"""
FUNDS = """
*EGET KAPITAL OCH SKULDER
*Eget kapital
Aktiekapital | 19 => share_capital
Reservfond | :: parent_reserve
Överkursfond | :: parent_premium
Övrigt tillskjutet kapital | :: group_premium => share_premium
Balanserat resultat | :: parent_brought
Årets resultat | :: parent_result
Annat eget kapital inklusive årets resultat | :: group_earned => retained_earnings
*Eget kapital hänförligt till moderföretagets aktieägare | :: group_equity => equity_attributable_to_parent
Innehav utan bestämmande inflytande | :: minority => noncontrolling_interests
*Summa eget kapital | => total_equity
*Avsättningar
Avsättningar för pensioner och liknande förpliktelser | 20 => pension_obligations
Uppskjuten skatteskuld | 10 => deferred_tax_liabilities
Övriga avsättningar | 21 :: provisions_noncurrent + provisions_current
* | :: provisions + deferred_tax_liabilities => provisions_total
*Långfristiga skulder
Skulder till kreditinstitut | 22 :: bank_long => long_term_debt
Övriga långfristiga skulder | :: owner_loan => other_noncurrent_liabilities
* | :: bank_long + owner_loan => total_noncurrent_liabilities
*Kortfristiga skulder
Checkräkningskredit | 22 :: bank_short => short_term_debt/bank_overdrafts
Skulder till kreditinstitut | 22 :: bank_portion => current_portion_long_term_debt/short_term_debt
Förskott från kunder | :: advances_received
Leverantörsskulder | => trade_payables
Aktuell skatteskuld | :: current_tax_payable => current_tax_payable
Övriga kortfristiga skulder | :: taxes_and_social + other_current_liabilities => other_current_liabilities
Upplupna kostnader och förutbetalda intäkter | 23 :: employee_payables + accrued_expenses + deferred_income => accrued_expenses
* | :: total_current_liabilities - provisions_current => total_current_liabilities
*SUMMA EGET KAPITAL OCH SKULDER | => total_liabilities_and_equity
"""
CASH = """
*Den löpande verksamheten
Resultat efter finansiella poster | :: ordinary_profit => cf_start_profit
Justeringar för poster som inte ingår i kassaflödet | 24 :: depreciation_amortisation + provisions_change - disposal_gain
Betald skatt | => cf_tax_paid
*Kassaflöde från den löpande verksamheten före förändringar av rörelsekapital | :: ordinary_profit + depreciation_amortisation + provisions_change - disposal_gain - tax_settled => cf_before_working_capital
Förändring av varulager | => cf_change_inventories
Förändring av kortfristiga fordringar | :: cf_change_receivables - up_prepaid_expenses => cf_change_receivables
Förändring av kortfristiga skulder | :: cf_change_payables + cf_change_other_wc + up_prepaid_expenses - up_current_tax_payable => cf_change_payables
*Kassaflöde från den löpande verksamheten | => cf_operating
*Investeringsverksamheten
Förvärv av immateriella anläggningstillgångar | => cf_capex_intangibles
Förvärv av materiella anläggningstillgångar | => cf_capex
Avyttring av materiella anläggningstillgångar | => cf_disposal_proceeds
Förändring av finansiella tillgångar | => cf_other_investing
*Kassaflöde från investeringsverksamheten | => cf_investing
*Finansieringsverksamheten
Nyemission | => cf_equity_proceeds
Upptagna lån | => cf_debt_proceeds
Amortering av lån | => cf_debt_repayment
Utbetald utdelning | => cf_dividends_paid
*Kassaflöde från finansieringsverksamheten | => cf_financing
*Årets kassaflöde | => cf_net_change
Likvida medel vid årets början | => cash_beginning
*Likvida medel vid årets slut | => cash_end
"""
NAME = "Gnosjö Stansteknik AB"


def k3_group_and_parent() -> Form:
    """A Swedish K3 group: five years' overview, then group and parent columns, tkr, sums of blocks without a label, cash flows."""
    group = company(NAME, "manufacturer", "healthy", sales=184_300, years=5, without=PLAIN)
    group = split(
        group, minority=("retained_earnings", 0.06), minority_profit=("net_income", 0.05), group_goodwill=("goodwill", 1),
        group_premium=("share_premium", 1), parent_reserve=("goodwill", 0), parent_premium=("goodwill", 0),
        parent_brought=("goodwill", 0), parent_result=("goodwill", 0), subsidiaries=("goodwill", 0), holdings=("long_term_investments", 1),
    )  # fmt: skip
    group = split(group, group_earned=("retained_earnings - minority", 1), group_equity=("total_equity - minority", 1))
    group = split(group, group_profit=("net_income - minority_profit", 1))
    alone = company(f"{NAME} ensam", "manufacturer", "healthy", sales=97_600, years=5, without=(*PLAIN, "goodwill"))
    alone = split(
        alone, minority=("goodwill", 0), minority_profit=("goodwill", 0), group_goodwill=("goodwill", 0),
        group_premium=("goodwill", 0), group_earned=("goodwill", 0), group_equity=("goodwill", 0), group_profit=("goodwill", 0),
        parent_reserve=("legal_reserve", 1), parent_premium=("share_premium", 1), parent_result=("net_income", 1),
        parent_brought=("free_reserves + retained_brought", 1), subsidiaries=("long_term_investments", 1), holdings=("goodwill", 0),
    )  # fmt: skip
    form = Form(
        group,
        "Årsredovisning 2024 Gnosjö Stansteknik koncern.xlsx",
        prints=Print(1000, number_format="# ##0;-# ##0", zero="-"),
    )
    form.leave_open(
        "receivables_total contract_liabilities deferred_income_bs other_tax_social_payables employee_payables provisions_noncurrent "
        "provisions_current total_liabilities related_party_payables_noncurrent other_noncurrent_assets total_operating_expenses "
        "cf_other_noncash cf_change_other_wc cf_change_working_capital net_financial_result employees gross_profit profit_before_tax "
        "revenue_reserves other_reserves"
    )  # fmt: skip
    page = form.page("Förvaltningsberättelse")
    page.put(NAME)
    page.put("Org.nr 556231-0000")
    page.put("Årsredovisning och koncernredovisning för räkenskapsåret 2024")
    page.skip()
    page.put("Flerårsöversikt koncernen (tkr)", 2024.0, 2023.0, 2022.0, 2021.0, 2020.0)
    page.table(OVERVIEW, (0, *(Amount(back) for back in range(5))))
    page.put(
        "Soliditet, %",
        *(round(100 * group.amount("total_equity", b) / group.amount("total_assets", b), 1) for b in range(5)),
    )
    page.put("Medelantal anställda", 96.0, 93.0, 91.0, 88.0, 85.0)
    columns = (
        0,
        1,
        Amount(0),
        Amount(1),
        None,
        Amount(0, books=alone, counts=False),
        Amount(1, books=alone, counts=False),
    )
    for name, title, drawn in (
        ("Resultaträkning", "RESULTATRÄKNING", INCOME),
        ("Balansräkning", "BALANSRÄKNING", ASSETS),
        ("BR forts", "BALANSRÄKNING forts.", FUNDS),
        ("Kassaflöde", "KASSAFLÖDESANALYS", CASH),
    ):
        is_dated = drawn in (ASSETS, FUNDS)
        heads = ("2024-12-31", "2023-12-31") if is_dated else ("2024-01-01\n2024-12-31", "2023-01-01\n2023-12-31")
        page = form.page(name)
        page.put(NAME)
        page.put("556231-0000")
        page.put(title)
        page.put(None, None, "KONCERNEN", None, None, "MODERFÖRETAGET")
        page.merge(page.row - 1, 3, 4)
        page.merge(page.row - 1, 6, 7)
        page.put("Belopp i tkr", "Not", *heads, None, *heads)
        page.table(drawn, columns)
    return form


FORMS = (k3_group_and_parent,)
