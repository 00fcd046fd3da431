"""Denmark and Norway: the schedules of their accounts acts."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

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
Deposita | :: deposits => other_noncurrent_assets/long_term_receivables
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
Sum avsetning for forpliktelser | :: pension_obligations + deferred_tax_liabilities + provisions_noncurrent => provisions_total
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


FORMS = (danish_class_c, norwegian_small)
