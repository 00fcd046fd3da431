"""Sweden, Denmark, Norway and the Netherlands: the schedules of their accounts acts."""

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
Andra långfristiga värdepappersinnehav | 8 :: long_term_investments
Andra långfristiga fordringar | :: deposits => long_term_receivables
Summa finansiella anläggningstillgångar | :: financial_assets => long_term_investments
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
NO_DEFERRALS = (*PLAIN, *DEFERRED_TAX)


def swedish_k3() -> Form:
    """A Swedish annual report typed into one sheet, thousands of kronor, April year end, amounts as text with blanks."""
    books = company(
        "Hällefors Fjäder AB",
        "manufacturer",
        "healthy",
        sales=91_000,
        last=2024,
        years=2,
        without=(*NO_DEFERRALS, "goodwill"),
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


DANISH_INCOME = """
Nettoomsætning | 1 => revenue
Ændring i lagre af færdigvarer og varer under fremstilling | => change_in_inventories_fg
Arbejde udført for egen regning og opført under aktiver | => own_work_capitalised
Andre driftsindtægter | => other_operating_income
Omkostninger til råvarer og hjælpematerialer | => -materials_consumed
Andre eksterne omkostninger | :: - external_services - sundry_costs - other_taxes - bad_debt_expense
Bruttofortjeneste | :: total_operating_income - materials - external_services - operating_charges
Personaleomkostninger | 2 => -personnel_expenses
Af- og nedskrivninger af materielle og immaterielle anlægsaktiver | => -depreciation_amortisation
Resultat før finansielle poster | => operating_profit
Andre finansielle indtægter | 3 => interest_income
Øvrige finansielle omkostninger | 4 => -interest_expense
Resultat før skat | => profit_before_tax
Skat af årets resultat | 5 => -income_tax_expense
Årets resultat | => net_income
"""
DANISH_ASSETS = """
Erhvervede immaterielle anlægsaktiver | => intangible_assets
Goodwill | => goodwill
Immaterielle anlægsaktiver | 6 :: intangibles
Grunde og bygninger | :: buildings
Produktionsanlæg og maskiner | :: machinery
Andre anlæg, driftsmateriel og inventar | :: fixtures
Materielle anlægsaktiver under udførelse | :: construction
Materielle anlægsaktiver | 7 => property_plant_equipment
Andre værdipapirer og kapitalandele | :: long_term_investments
Deposita | :: deposits
Finansielle anlægsaktiver | 8 :: financial_assets => long_term_investments
Anlægsaktiver i alt | :: fixed_assets + financial_assets => total_noncurrent_assets
Råvarer og hjælpematerialer | :: raw
Varer under fremstilling | :: wip
Fremstillede varer og handelsvarer | :: finished + merchandise
Forudbetalinger for varer | :: advances_paid
Varebeholdninger | => inventories
Tilgodehavender fra salg og tjenesteydelser | => trade_receivables
Andre tilgodehavender | => other_receivables
Udskudt skatteaktiv | => deferred_tax_assets
Periodeafgrænsningsposter | => prepaid_expenses
Tilgodehavender | :: receivables_total + deferred_tax_assets + prepaid_expenses => receivables_total
Værdipapirer og kapitalandele | => short_term_investments
Likvide beholdninger | => cash_and_equivalents
Omsætningsaktiver i alt | :: total_current_assets + deferred_tax_assets => total_current_assets
Aktiver i alt | => total_assets
"""
DANISH_FUNDS = """
Virksomhedskapital | => share_capital
Overkurs ved emission | => share_premium
Overført resultat | => retained_earnings
Egenkapital i alt | => total_equity
Hensættelser til udskudt skat | => deferred_tax_liabilities
Hensættelser til pensioner og lignende forpligtelser | => pension_obligations
Andre hensatte forpligtelser | :: provisions_noncurrent + provisions_current
Hensatte forpligtelser i alt | :: provisions + deferred_tax_liabilities => provisions_total
Gæld til kreditinstitutter | :: bank_long => long_term_debt
Gæld til virksomhedsdeltagere og ledelse | :: owner_loan
Langfristede gældsforpligtelser i alt | 9 :: bank_long + owner_loan => total_noncurrent_liabilities
Kortfristet del af langfristede gældsforpligtelser | 9 => current_portion_long_term_debt
Gæld til kreditinstitutter | :: bank_short => short_term_debt
Modtagne forudbetalinger fra kunder | :: advances_received => contract_liabilities
Leverandører af varer og tjenesteydelser | => trade_payables
Selskabsskat | => current_tax_payable
Anden gæld | :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Periodeafgrænsningsposter | :: deferred_income => deferred_income_bs
Kortfristede gældsforpligtelser i alt | :: total_current_liabilities - provisions_current => total_current_liabilities
Gældsforpligtelser i alt | :: total_liabilities - provisions - deferred_tax_liabilities => creditors_total
Passiver i alt | => total_liabilities_and_equity
"""


def danish_class_c() -> Form:
    """A Danish annual report (class C), whole kroner before thousands for last year, in three sheets."""
    books = company("Vestkysten Maskinfabrik ApS", "manufacturer", "healthy", sales=84_300_000, step=1, years=2)
    form = Form(books, "aarsrapport.xlsx", prints=Print(1, number_format="#,##0;-#,##0"))
    form.leave_open(
        "external_services other_operating_expenses gross_profit provisions_noncurrent provisions_current related_party_payables_noncurrent total_liabilities net_financial_result total_operating_income"
    )
    thousands = Print(1000, number_format="#,##0;-#,##0")
    for name, title, drawn, heads in (
        ("Resultatopgørelse", "Resultatopgørelse 1. januar - 31. december 2024", DANISH_INCOME, (2024.0, 2023.0)),
        ("Aktiver", "Balance pr. 31. december 2024 - Aktiver", DANISH_ASSETS, (2024.0, 2023.0)),
        ("Passiver", "Balance pr. 31. december 2024 - Passiver", DANISH_FUNDS, (2024.0, 2023.0)),
    ):
        page = form.page(name)
        page.put("Vestkysten Maskinfabrik ApS")
        page.put(title)
        page.put(None, "Note", *heads)
        page.put(None, None, "kr.", "t.kr.")
        top = page.row
        page.table(drawn, (0, 1, Amount(0)), row=top)
        page.table(drawn, (Amount(1),), row=top, column=4, prints=thousands)
    return form


NORWEGIAN = """
RESULTATREGNSKAP
Salgsinntekt | 2 => revenue
Annen driftsinntekt | => other_operating_income
Sum driftsinntekter | :: revenue + other_operating_income => total_operating_income
Varekostnad | :: materials => materials_consumed/cost_of_sales
Lønnskostnad | 3 => personnel_expenses
Avskrivning på varige driftsmidler og immaterielle eiendeler | 4 => depreciation_amortisation
Annen driftskostnad | 3 :: external_services + sundry_costs + other_taxes + bad_debt_expense => other_operating_expenses
Sum driftskostnader | :: nature_costs => total_operating_expenses
Driftsresultat | => operating_profit
Annen renteinntekt | => interest_income
Annen rentekostnad | => interest_expense
Resultat av finansposter | => net_financial_result
Ordinært resultat før skattekostnad | => profit_before_tax
Skattekostnad på ordinært resultat | 7 => income_tax_expense
Årsresultat | => net_income
"""
NORWEGIAN_BALANCE = """
EIENDELER
Anleggsmidler
Utsatt skattefordel | 7 => deferred_tax_assets
Konsesjoner, patenter, lisenser o.l. | 4 => intangible_assets
Goodwill | 4 => goodwill
Sum immaterielle eiendeler | :: intangibles + deferred_tax_assets
Tomter, bygninger og annen fast eiendom | 4 :: buildings
Maskiner og anlegg | 4 :: machinery + construction
Driftsløsøre, inventar o.a. utstyr | 4 :: fixtures
Sum varige driftsmidler | => property_plant_equipment
Investeringer i aksjer og andeler | :: long_term_investments
Andre fordringer | :: deposits
Sum finansielle anleggsmidler | :: financial_assets => long_term_investments
Sum anleggsmidler | => total_noncurrent_assets
Omløpsmidler
Varer | 5 => inventories
Kundefordringer | => trade_receivables
Andre fordringer | :: other_receivables + prepaid_expenses => other_receivables
Sum fordringer | :: receivables_total + prepaid_expenses => receivables_total
Markedsbaserte obligasjoner | => short_term_investments
Bankinnskudd, kontanter o.l. | 6 => cash_and_equivalents
Sum omløpsmidler | => total_current_assets
SUM EIENDELER | => total_assets
EGENKAPITAL OG GJELD
Aksjekapital | 8 => share_capital
Overkurs | => share_premium
Sum innskutt egenkapital | :: share_capital + share_premium
Annen egenkapital | :: retained_earnings => retained_earnings
Sum opptjent egenkapital | :: retained_earnings
Sum egenkapital | => total_equity
Pensjonsforpliktelser | => pension_obligations
Utsatt skatt | 7 => deferred_tax_liabilities
Andre avsetninger for forpliktelser | => provisions_noncurrent
Sum avsetning for forpliktelser | :: pension_obligations + deferred_tax_liabilities + provisions_noncurrent
Gjeld til kredittinstitusjoner | 9 :: bank_long => long_term_debt
Øvrig langsiktig gjeld | :: owner_loan => other_noncurrent_liabilities
Sum annen langsiktig gjeld | :: bank_long + owner_loan
Gjeld til kredittinstitusjoner | 9 :: bank_current => short_term_debt
Leverandørgjeld | => trade_payables
Betalbar skatt | 7 => current_tax_payable
Skyldige offentlige avgifter | :: taxes_and_social => other_tax_social_payables
Annen kortsiktig gjeld | :: contract_liabilities + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
Sum kortsiktig gjeld | => total_current_liabilities
Sum gjeld | => total_liabilities
SUM EGENKAPITAL OG GJELD | => total_liabilities_and_equity
"""


def norwegian_small() -> Form:
    """Norwegian accounts as csv in the old Nordic encoding, semicolons, years as heads, costs positive."""
    books = company(
        "Fjordglass Montasje AS",
        "services",
        "healthy",
        sales=42_700_000,
        step=1,
        years=2,
        without=(*PLAIN, "own_work_capitalised"),
    )
    form = Form(books, "regnskap.csv", prints=Print(1, words=lambda v: f"{v:.0f}"), encoding="cp1252", delimiter=";")
    form.leave_open(
        "total_noncurrent_liabilities other_reserves related_party_payables_noncurrent prepaid_expenses gross_profit cost_of_sales materials_consumed long_term_receivables intangible_assets"
    )
    form.also("total_noncurrent_liabilities", "total_noncurrent_liabilities")
    page = form.page("")
    page.put("Fjordglass Montasje AS")
    page.put("Årsregnskap 2024")
    page.put("Beløp i NOK")
    page.put(None, "Note", "2024", "2023")
    page.table(NORWEGIAN, (0, 1, Amount(0), Amount(1)))
    page.put("BALANSE PR. 31.12.", "Note", "2024", "2023")
    page.table(NORWEGIAN_BALANCE, (0, 1, Amount(0), Amount(1)))
    return form


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
        without=(*NO_DEFERRALS, "goodwill"),
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


FORMS = (swedish_k3, danish_class_c, norwegian_small, dutch_model_a)
