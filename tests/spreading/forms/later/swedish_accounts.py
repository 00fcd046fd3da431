"""Sweden: a small company's reports with account numbers as Fortnox exports them, debts with a minus sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
*TILLGÅNGAR
*Anläggningstillgångar
*Immateriella anläggningstillgångar
1012 | Balanserade utgifter för programvaror :: software_gross
1019 | Ackumulerade avskrivningar på balanserade utgifter :: - software_worn
* | S:a Immateriella anläggningstillgångar :: intangible_assets => intangible_assets
*Materiella anläggningstillgångar
1110 | Byggnader :: buildings_gross
1119 | Ackumulerade avskrivningar på byggnader :: - buildings_worn
1180 | Pågående nyanläggningar och förskott för byggnader och mark :: construction
1210 | Maskiner och andra tekniska anläggningar :: machinery_gross
1219 | Ackumulerade avskrivningar på maskiner :: - machinery_worn
1220 | Inventarier och verktyg :: fixtures_gross
1229 | Ackumulerade avskrivningar på inventarier och verktyg :: - fixtures_worn
* | S:a Materiella anläggningstillgångar => property_plant_equipment
*Finansiella anläggningstillgångar
1350 | Andelar och värdepapper i andra företag :: long_term_investments
1383 | Lämnade depositioner, långfristiga :: deposits
* | S:a Finansiella anläggningstillgångar :: financial_assets => long_term_investments
* | S:a Anläggningstillgångar => total_noncurrent_assets
*Omsättningstillgångar
*Varulager mm
1410 | Lager av råvaror :: raw
1470 | Pågående arbeten :: wip
1480 | Förskott för varor och tjänster :: advances_paid
* | S:a Varulager mm => inventories
*Fordringar
1510 | Kundfordringar :: trade_gross => +trade_receivables
1519 | Nedskrivning av kundfordringar :: - allowance => -receivables_allowance +trade_receivables
1650 | Momsfordran :: vat_receivable => +other_receivables
1680 | Andra kortfristiga fordringar :: sundry_receivables => +other_receivables
1790 | Övriga förutbetalda kostnader och upplupna intäkter :: prepaid_expenses => prepaid_expenses
* | S:a Fordringar :: receivables_total + prepaid_expenses => receivables_total
*Kortfristiga placeringar
1880 | Andra kortfristiga placeringar :: short_term_investments
* | S:a Kortfristiga placeringar => short_term_investments
*Kassa och bank
1910 | Kassa :: cash_hand
1930 | Företagskonto/checkkonto/affärskonto :: cash_bank
* | S:a Kassa och bank => cash_and_equivalents
* | S:a Omsättningstillgångar => total_current_assets
* | S:A TILLGÅNGAR => total_assets
*EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER
*Eget kapital
2081 | Aktiekapital :: - share_capital => -share_capital
2086 | Reservfond :: - legal_reserve
2091 | Balanserad vinst eller förlust :: - free_reserves - retained_brought => -retained_earnings
2099 | Årets resultat :: - net_income => -profit_for_year_in_equity
* | S:a Eget kapital :: - total_equity => -total_equity
*Avsättningar
2290 | Övriga avsättningar :: - provisions_noncurrent
* | S:a Avsättningar :: - provisions_noncurrent => -provisions_total/provisions_noncurrent
*Långfristiga skulder
2350 | Andra långfristiga skulder till kreditinstitut :: - bank_long => -long_term_debt
2393 | Lån från närstående personer, långfristig del :: - owner_loan => -related_party_payables_noncurrent
* | S:a Långfristiga skulder :: - bank_long - owner_loan => -total_noncurrent_liabilities
*Kortfristiga skulder
2417 | Kortfristig del av långfristiga skulder till kreditinstitut :: - bank_portion => -current_portion_long_term_debt
2420 | Förskott från kunder :: - advances_received
2440 | Leverantörsskulder :: - trade_payables => -trade_payables
2480 | Checkräkningskredit, kortfristig :: - bank_short => -short_term_debt/bank_overdrafts
2510 | Skatteskulder :: - current_tax_payable => -current_tax_payable
2650 | Redovisningskonto för moms :: - vat_payable => +-other_tax_social_payables
2730 | Lagstadgade sociala avgifter och särskild löneskatt :: - social_payable => +-other_tax_social_payables
2890 | Övriga kortfristiga skulder :: - other_current_liabilities
2920 | Upplupna semesterlöner :: - employee_payables => -employee_payables
2970 | Förutbetalda intäkter :: - deferred_income
2990 | Övriga upplupna kostnader och förutbetalda intäkter :: - accrued_expenses => -accrued_expenses
* | S:a Kortfristiga skulder :: - total_current_liabilities => -total_current_liabilities
* | S:A EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER :: - total_assets => -total_liabilities_and_equity
"""
INCOME = """
*Rörelsens intäkter mm
*Nettoomsättning
3001 | Försäljning inom Sverige, 25 % moms :: sales_services
3231 | Försäljning inom byggsektorn, omvänd skattskyldighet moms :: sales_goods
* | S:a Nettoomsättning :: revenue => revenue
*Övriga rörelseintäkter
3973 | Vinst vid avyttring av maskiner och inventarier :: disposal_gain
3990 | Övriga ersättningar, bidrag och intäkter :: sundry_income
* | S:a Övriga rörelseintäkter :: other_operating_income => other_operating_income
* | S:a Rörelseintäkter mm :: revenue + other_operating_income => total_operating_income
*Rörelsens kostnader
*Råvaror och förnödenheter mm
4010 | Inköp av material :: - materials - up_raw
4425 | Inköp av byggtjänster, omvänd skattskyldighet moms :: - direct_services
4910 | Förändring av lager av råvaror :: up_raw
4970 | Förändring av pågående arbeten, nedlagda kostnader :: change_in_inventories_fg
* | S:a Råvaror och förnödenheter mm :: change_in_inventories_fg - materials - direct_services
* | Bruttovinst :: revenue + other_operating_income + change_in_inventories_fg - materials - direct_services
*Övriga externa kostnader
5010 | Lokalhyra :: - rent
5615 | Leasing av personbilar :: rent - services_admin
5910 | Annonsering :: - services_selling
6351 | Konstaterade förluster på kundfordringar :: - bad_debt_expense => -bad_debt_expense
6991 | Övriga externa kostnader, avdragsgilla :: - sundry_costs - other_taxes
* | S:a Övriga externa kostnader :: - services_admin - services_selling - operating_charges
*Personalkostnader
7010 | Löner till kollektivanställda :: wages_admin + wages_selling - wages
7210 | Löner till tjänstemän :: - wages_admin - wages_selling
7410 | Pensionsförsäkringspremier :: - pension_cost
7510 | Arbetsgivaravgifter 31,42 % :: - social_cost
* | S:a Personalkostnader :: - personnel_expenses => -personnel_expenses
* | S:a Rörelsens kostnader inkl råvaror mm :: change_in_inventories_fg - materials - external_services - operating_charges - personnel_expenses
* | Rörelseresultat före avskrivningar => ebitda
*Avskrivningar
7812 | Avskrivningar på balanserade utgifter :: - amortisation
7832 | Avskrivningar på inventarier och verktyg :: - depreciation_ppe
* | S:a Avskrivningar :: - depreciation_amortisation => -depreciation_amortisation
* | Rörelseresultat före finansiella intäkter och kostnader :: operating_profit => operating_profit
*Resultat från finansiella investeringar
8310 | Ränteintäkter från omsättningstillgångar :: interest_income => interest_income
8400 | Räntekostnader (gruppkonto) :: - interest_expense => -interest_expense
* | S:a Resultat från finansiella investeringar :: net_financial_result => net_financial_result
* | Resultat efter finansiella intäkter och kostnader :: ordinary_profit => ordinary_profit
* | Resultat före skatt :: profit_before_tax => profit_before_tax
*Skatter
8910 | Skatt som belastar årets resultat :: - income_tax_expense => -income_tax_expense
* | S:a Skatter :: - income_tax_expense
* | BERÄKNAT RESULTAT :: net_income => net_income
"""


def _with_movements(page: Page, first: int, opening: int, closing: int, between: int) -> None:
    """Writes what the balances rose by over the period."""
    for row in range(first, page.row):
        ended = page.cells.get((row, closing))
        if ended and isinstance(ended.value, float):
            begun = page.cells.get((row, opening))
            before = begun.value if begun and isinstance(begun.value, float) else 0.0
            page.cells[row, between] = Cell(round(ended.value - before, 2), "#,##0.00", bold=ended.bold)


def fortnox_reports() -> Form:
    """Result and balance reports by account, August year end, opening balances as last year's, movements between."""
    without = (
        *PLAIN, *DEFERRED_TAX, "goodwill", "share_premium", "own_work_capitalised", "pension_obligations", "provisions_current",
    )  # fmt: skip
    books = company(
        "Mälarstrands Bygg & Måleri AB",
        "builder",
        "strained",
        sales=2_460_000_000,
        step=0.01,
        years=2,
        without=without,
    )
    rent = tuple(amount * 3 // 5 for amount in books.accounts["services_admin"])
    books = replace(books, accounts={**books.accounts, "rent": rent})
    form = Form(books, "Fortnox_rapporter_2023-2024.xlsx", date(2024, 8, 31), prints=Print(1, 2, "#,##0.00", zero=0.0))
    form.leave_open(
        "cost_of_sales materials_consumed external_services change_in_inventories_fg gross_profit other_operating_expenses bad_debt_expense "
        "total_operating_expenses selling_expenses general_admin_expenses sga_expenses contract_liabilities deferred_income_bs other_current_liabilities "
        "revenue_reserves other_reserves total_liabilities property_plant_equipment_gross accumulated_depreciation lease_expense receivables_total"
    )
    for name, title, heads, columns, drawn in (
        (
            "Resultatrapport", "Resultatrapport", ("Period", "Ackumulerat", "Period fg år"),
            (Amount(0), Amount(0), Amount(1)), INCOME,
        ),
        (
            "Balansrapport", "Balansrapport", ("Ing balans", "Ing saldo", "Period", "Utg balans"),
            (Amount(1), Amount(1, counts=False), None, Amount(0)), BALANCE,
        ),
    ):  # fmt: skip
        page = form.page(name)
        page.put("Mälarstrands Bygg & Måleri AB", None, None, None, "Utskrivet 2024-11-19")
        page.put("556000-0000", None, None, None, "Senaste vernr A 1843")
        page.put(title)
        page.put("Räkenskapsår 2023-09-01 - 2024-08-31")
        page.put("Period 2023-09-01 - 2024-08-31")
        page.skip()
        page.put("Konto", "Benämning", *heads)
        first = page.row
        page.table(drawn, (0, 1, *columns))
        if drawn is BALANCE:
            _with_movements(page, first, opening=3, closing=6, between=5)
    return form


FORMS = (fortnox_reports,)
