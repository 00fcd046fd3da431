"""A Swedish program's reports over three broken fiscal years: accounts before their names, claims negative, sums of blocks."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.fifteenth.parts import SMALL, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RESULTS = """
*Rörelsens intäkter och lagerförändringar
*Nettoomsättning
3001 Försäljning varor 25% moms :: sales_main
3040 Försäljning tjänster 25% moms :: sales_services
3108 Försäljning varor till annat EU-land, momsfri :: sales_eu
3740 Öres- och kronutjämning :: rounding
*S:a Nettoomsättning :: revenue => revenue
*Övriga rörelseintäkter
3973 Vinst vid avyttring av maskiner och inventarier :: disposal_gain
3999 Övriga rörelseintäkter :: sundry_income
*S:a Övriga rörelseintäkter :: other_operating_income => other_operating_income
*S:a Rörelseintäkter och lagerförändringar :: revenue + other_operating_income => total_operating_income
*Rörelsens kostnader
*Råvaror och förnödenheter mm
4010 Inköp material och varor :: - purchases
4990 Lagerförändring :: stock_change
*S:a Råvaror och förnödenheter mm :: - materials
*Bruttovinst :: revenue + other_operating_income - materials => gross_profit
*Övriga externa kostnader
5010 Lokalhyra :: - services_admin
5410 Förbrukningsinventarier :: - direct_services
5910 Annonsering :: - services_selling
6351 Konstaterade förluster på kundfordringar :: - bad_debt_expense => -bad_debt_expense
6570 Bankkostnader :: - sundry_costs
6991 Övriga externa kostnader, avdragsgilla :: - other_taxes
*S:a Övriga externa kostnader :: - external_services - operating_charges => -external_services
*Personalkostnader
7010 Löner till kollektivanställda :: - wages_a
7210 Löner till tjänstemän :: - wages_b
7410 Pensionsförsäkringspremier :: - pension_cost
7510 Arbetsgivaravgifter 31,42 % :: - social_cost
*S:a Personalkostnader :: - personnel_expenses => -personnel_expenses
*S:a Rörelsens kostnader inkl råvaror mm :: - nature_costs + depreciation_amortisation
*Rörelseresultat före avskrivningar :: ebitda => ebitda
*Avskrivningar
7832 Avskrivningar på inventarier och verktyg :: - depreciation_amortisation
*S:a Avskrivningar :: - depreciation_amortisation => -depreciation_amortisation
*Rörelseresultat efter avskrivningar :: operating_profit => operating_profit
*Rörelseresultat före finansiella intäkter och kostnader :: operating_profit
*Resultat från finansiella poster
8310 Ränteintäkter från omsättningstillgångar :: interest_income => interest_income
8410 Räntekostnader för långfristiga skulder :: - int_long
8423 Räntekostnader för skatter och avgifter :: - int_tax
*S:a Resultat från finansiella poster :: net_financial_result => net_financial_result
*Resultat efter finansiella intäkter och kostnader :: profit_before_tax => ordinary_profit
*Bokslutsdispositioner
*Resultat före skatt :: profit_before_tax => profit_before_tax
8910 Skatt som belastar årets resultat :: - income_tax_expense => -income_tax_expense
*Årets resultat :: net_income => net_income
*Beräknat resultat :: net_income
"""
POSITION = """
*TILLGÅNGAR
*Anläggningstillgångar
1010 Utvecklingsutgifter :: intangible_assets
1110 Byggnader :: buildings_gross + construction
1119 Ackumulerade avskrivningar på byggnader :: - buildings_worn
1220 Inventarier och verktyg :: machinery_gross + fixtures_gross
1229 Ackumulerade avskrivningar på inventarier och verktyg :: - machinery_worn - fixtures_worn
1385 Värde av kapitalförsäkring :: deposits
*S:a Anläggningstillgångar :: total_noncurrent_assets => total_noncurrent_assets
*Omsättningstillgångar
1460 Lager av handelsvaror :: raw_inventories => inventories
1510 Kundfordringar :: trade_gross
1519 Nedskrivning av kundfordringar :: - allowance
1630 Avräkning för skatter och avgifter (skattekonto) :: vat_receivable
1650 Momsfordran
1680 Övriga kortfristiga fordringar :: sundry_receivables
1790 Övriga förutbetalda kostnader och upplupna intäkter :: prepaid_expenses => prepaid_expenses
1910 Kassa :: cash_hand
1930 Företagskonto / affärskonto :: bank_main
1940 Övriga bankkonton :: savings
*S:a Omsättningstillgångar :: total_current_assets => total_current_assets
*S:A TILLGÅNGAR :: total_assets => total_assets
*EGET KAPITAL OCH SKULDER
*Eget kapital
2081 Aktiekapital :: - share_capital - share_premium => -share_capital
2091 Balanserad vinst eller förlust :: - retained_brought => -retained_earnings
2098 Vinst eller förlust från föregående år
2099 Årets resultat :: - net_income => -profit_for_year_in_equity
*S:a Eget kapital :: - total_equity => -total_equity
*Långfristiga skulder
2350 Andra långfristiga skulder till kreditinstitut :: - bank_long => -long_term_debt
2393 Lån från aktieägare, långfristig del :: - owner_loan
*S:a Långfristiga skulder :: - total_noncurrent_liabilities => -total_noncurrent_liabilities
*Kortfristiga skulder
2330 Checkräkningskredit :: - bank_short
2417 Kortfristig del av långfristiga skulder till kreditinstitut :: - bank_portion => -current_portion_long_term_debt
2420 Förskott från kunder :: - advances_received
2440 Leverantörsskulder :: - trade_payables => -trade_payables
2510 Skatteskulder :: - current_tax_payable => -current_tax_payable
2611 Utgående moms på försäljning inom Sverige, 25 % :: - vat_out
2641 Debiterad ingående moms :: vat_in
2710 Personalskatt :: - employee_payables
2731 Avräkning lagstadgade sociala avgifter :: - social_payable
2893 Skulder till närstående personer, kortfristig del :: - other_current_liabilities
2920 Upplupna semesterlöner :: - accrued_expenses
2970 Förutbetalda intäkter :: - deferred_income
*S:a Kortfristiga skulder :: - total_current_liabilities => -total_current_liabilities
*S:A EGET KAPITAL OCH SKULDER :: - total_assets => -total_liabilities_and_equity
*BERÄKNAT RESULTAT
"""


def fortnox_three_years() -> Form:
    """Two sheets, a span over each column; assets and claims cancel out, though nobody calls it a trial balance."""
    books = company("Bergslagens Trådslöjd AB", "trader", sales=21_000_000, step=1, seed=11, without=SMALL)
    books = parted(books, "cash_bank", "bank_main", savings=0.3)
    books = parted(books, "sales_goods", "sales_main", sales_eu=0.1, rounding=-0.00001)
    books = parted(books, "wages", "wages_a", wages_b=0.4)
    books = parted(books, "interest_expense", "int_long", int_tax=0.04)
    books = parted(books, "vat_payable", "vat_lower", vat_out=2.2)
    books = with_sums(
        books, {"vat_in": "- vat_lower", "stock_change": "up_merchandise", "purchases": "materials + stock_change"}
    )
    form = Form(books, "Resultatrapport.xlsx", date(2024, 8, 31), prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "cash_and_equivalents trade_receivables other_receivables receivables_total property_plant_equipment property_plant_equipment_gross "
        "accumulated_depreciation intangible_assets other_tax_social_payables other_current_liabilities accrued_expenses employee_payables "
        "contract_liabilities deferred_income_bs interest_expense cost_of_sales materials_consumed external_services short_term_debt "
        "related_party_payables_noncurrent related_party_payables_current other_operating_expenses long_term_investments gross_profit "
        "receivables_allowance current_tax_assets total_operating_expenses change_in_inventories_fg bank_overdrafts"
    )
    spans = [f"{year - 1}-09-01 - {year}-08-31" for year in (2024, 2023, 2022)]
    for name, drawn in (("Balansrapport", POSITION), ("Resultatrapport", RESULTS)):
        page = form.page(name)
        page.put(books.name, None, None, "Sida: 1")
        page.put("556781-2245", None, None, "Utskriven: 2024-10-02")
        page.put(name)
        page.put(f"Räkenskapsår: {spans[0]}")
        page.skip()
        page.put(None, *spans)
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (fortnox_three_years,)
