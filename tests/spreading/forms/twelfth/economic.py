"""A Danish program's income statement and balance by account: credits below zero, this year beside last year, I alt rows."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
*|Resultatopgørelse
1000|OMSÆTNING
1010|Salg af varer :: - sales_goods
1020|Salg af ydelser :: - sales_services
*1099|Omsætning i alt :: - revenue => -revenue
1100|VAREFORBRUG
1110|Varekøb :: materials
1150|Lagerregulering :: - change_in_inventories_fg - own_work_capitalised
1160|Fremmed arbejde :: external_services - services_selling - services_admin
*1199|Vareforbrug i alt :: materials - change_in_inventories_fg - own_work_capitalised + direct_services => cost_of_sales/materials_consumed
*1200|Dækningsbidrag :: - revenue + materials - change_in_inventories_fg - own_work_capitalised + direct_services => -gross_profit
2200|LØNOMKOSTNINGER
2210|Lønninger :: wages
2220|Sociale omkostninger :: social_cost
2230|Pensioner :: pension_cost
*2299|Lønomkostninger i alt :: personnel_expenses => personnel_expenses
2700|SALGSOMKOSTNINGER
2750|Reklame og annoncer :: services_selling
*2799|Salgsomkostninger i alt :: services_selling
3600|ADMINISTRATIONSOMKOSTNINGER
3604|Kontorartikler :: services_admin
3620|Forsikringer og afgifter :: other_taxes
3640|Tab på debitorer :: bad_debt_expense
3690|Diverse :: sundry_costs
*3699|Administrationsomkostninger i alt :: services_admin + operating_charges
3700|Andre driftsindtægter :: - other_operating_income => -other_operating_income
*3799|Resultat før afskrivninger :: - ebitda => -ebitda
3900|AFSKRIVNINGER
3940|Afskrivning, driftsmidler :: depreciation_ppe
3950|Afskrivning, software :: amortisation
*3999|Afskrivninger i alt :: depreciation_amortisation => depreciation_amortisation
*4000|Resultat før renter :: - operating_profit => -operating_profit
4310|Renteindtægter, bank :: - interest_income => -interest_income
4420|Renteudgifter, bank :: interest_expense => interest_expense
*4499|Renter i alt :: interest_expense - interest_income
*4500|Resultat før skat :: - profit_before_tax => -profit_before_tax
4850|Årets skat :: income_tax_expense => income_tax_expense
*4899|Årets resultat :: - net_income => -net_income
"""
POSITION = """
*|Balance
5000|AKTIVER
5010|Goodwill :: goodwill => goodwill
5020|Software :: intangible_assets => intangible_assets
*5099|Immaterielle anlægsaktiver i alt :: intangibles
5110|Bygninger :: buildings
5120|Maskiner :: machinery
5130|Inventar :: fixtures
5140|Anlæg under udførelse :: construction
*5199|Materielle anlægsaktiver i alt :: property_plant_equipment => property_plant_equipment
5210|Aktier og anparter :: long_term_investments
5220|Deposita :: deposits => other_noncurrent_assets/long_term_receivables
*5299|Finansielle anlægsaktiver i alt :: financial_assets => long_term_investments
*5399|Anlægsaktiver i alt :: total_noncurrent_assets => total_noncurrent_assets
5510|Varelager :: raw_inventories
5530|Forudbetaling for varer :: advances_paid
*5599|Varebeholdninger i alt :: inventories => inventories
5600|Debitorer :: trade_receivables => trade_receivables
5620|Andre tilgodehavender :: sundry_receivables + vat_receivable => other_receivables
5640|Periodeafgrænsningsposter :: prepaid_expenses => prepaid_expenses
*5699|Tilgodehavender i alt :: trade_receivables + other_receivables + prepaid_expenses
5700|Værdipapirer :: short_term_investments => short_term_investments
5810|Kasse :: cash_hand
5820|Bank :: cash_bank
*5899|Likvide beholdninger i alt :: cash_and_equivalents => cash_and_equivalents
*5999|Omsætningsaktiver i alt :: total_current_assets => total_current_assets
*6000|AKTIVER I ALT :: total_assets => total_assets
6100|PASSIVER
6110|Selskabskapital :: - share_capital - share_premium => -share_capital
6120|Overført resultat, primo :: - retained_earnings + net_income => -retained_earnings
6130|Årets resultat :: - net_income => -profit_for_year_in_equity
*6199|Egenkapital i alt :: - total_equity => -total_equity
6400|Hensatte forpligtelser :: - provisions
*6499|Hensættelser i alt :: - provisions => -provisions_total
6510|Banklån :: - bank_long => -long_term_debt
6520|Gæld til kapitalejer :: - owner_loan => -related_party_payables_noncurrent
*6599|Langfristet gæld i alt :: - bank_long - owner_loan => -total_noncurrent_liabilities
6710|Kortfristet del af langfristet gæld :: - bank_portion => -current_portion_long_term_debt
6730|Kassekredit :: - bank_short => -short_term_debt
6800|Kreditorer :: - trade_payables => -trade_payables
6810|Forudbetalinger fra kunder :: - contract_liabilities => -contract_liabilities
6830|Skyldig selskabsskat :: - current_tax_payable => -current_tax_payable
6902|Skyldig moms :: - vat_payable
6920|Skyldig A-skat og AM-bidrag :: - social_payable
6930|Feriepenge :: - employee_payables => -employee_payables
6950|Anden gæld :: - accrued_expenses - other_current_liabilities => -other_current_liabilities
*6999|Kortfristet gæld i alt :: - total_current_liabilities + provisions_current => -total_current_liabilities
*7000|Gæld i alt :: - total_liabilities + provisions
*7999|PASSIVER I ALT :: - total_liabilities_and_equity => -total_liabilities_and_equity
"""


def economic() -> Form:
    """Account numbers in a column, the period over each year, kroner and øre, credits negative on both statements."""
    books = company("Hjortlund Beslag ApS", sales=18_340_774, step=1, seed=209, without=(*PLAIN, *DEFERRED_TAX))
    form = Form(books, "Saldobalance_Hjortlund_2024.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "external_services sga_expenses selling_expenses general_admin_expenses other_operating_expenses bad_debt_expense "
        "net_financial_result total_liabilities other_tax_social_payables other_current_liabilities accrued_expenses "
        "receivables_total long_term_receivables creditors_total materials_consumed revenue_reserves "
        "total_operating_expenses bank_overdrafts total_noncurrent_liabilities depreciation_ppe cost_of_sales gross_profit"
    )
    page = form.page("Resultat og balance")
    page.put(None, books.name)
    page.put(None, "Regnskabsåret 2024, 01.01.24..31.12.24")
    page.put(None, "Udskrevet 14.02.25")
    page.skip()
    page.put("Nr.", "Navn", "01.01.24..31.12.24", "01.01.23..31.12.23")
    page.table(INCOME + POSITION.lstrip("\n"), (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (economic,)
