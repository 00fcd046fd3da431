"""A Swedish Balansrapport: opening balance, movement and closing balance, credits negative, an account a row."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

FORTNOX = """
*TILLGÅNGAR
*Anläggningstillgångar
*Immateriella anläggningstillgångar
1012|Balanserade utgifter för programvaror :: was_intangible_assets ; up_intangible_assets ; intangible_assets => intangible_assets ; ; intangible_assets
1070|Goodwill :: was_goodwill ; up_goodwill ; goodwill => goodwill ; ; goodwill
*S:a Immateriella anläggningstillgångar| :: was_intangibles ; up_intangibles ; intangibles
*Materiella anläggningstillgångar
1110|Byggnader :: was_buildings ; up_buildings ; buildings
1210|Maskiner och andra tekniska anläggningar :: was_machinery ; up_machinery ; machinery
1220|Inventarier och verktyg :: was_fixtures ; up_fixtures ; fixtures
1180|Pågående nyanläggningar :: was_construction ; up_construction ; construction
*S:a Materiella anläggningstillgångar| :: was_property_plant_equipment ; up_property_plant_equipment ; property_plant_equipment => property_plant_equipment ; ; property_plant_equipment
*Finansiella anläggningstillgångar
1350|Andelar och värdepapper i andra företag :: was_long_term_investments ; up_long_term_investments ; long_term_investments
1380|Andra långfristiga fordringar :: was_deposits ; up_deposits ; deposits
*S:a Finansiella anläggningstillgångar| :: was_financial_assets ; up_financial_assets ; financial_assets
*S:a Anläggningstillgångar| :: was_total_noncurrent_assets ; up_total_noncurrent_assets ; total_noncurrent_assets => total_noncurrent_assets ; ; total_noncurrent_assets
*Omsättningstillgångar
*Varulager m.m.
1410|Lager av råvaror :: was_raw ; up_raw ; raw
1440|Produkter i arbete :: was_wip ; up_wip ; wip
1450|Lager av färdiga varor :: was_finished ; up_finished ; finished
1480|Förskott för varor och tjänster :: was_advances_paid ; up_advances_paid ; advances_paid
*S:a Varulager m.m.| :: was_inventories ; up_inventories ; inventories => inventories ; ; inventories
*Kortfristiga fordringar
1510|Kundfordringar :: was_trade_receivables ; up_trade_receivables ; trade_receivables => trade_receivables ; ; trade_receivables
1650|Momsfordran :: was_vat_receivable ; up_vat_receivable ; vat_receivable
1680|Andra kortfristiga fordringar :: was_sundry_receivables ; up_sundry_receivables ; sundry_receivables
1790|Övriga förutbetalda kostnader och upplupna intäkter :: was_prepaid_expenses ; up_prepaid_expenses ; prepaid_expenses => prepaid_expenses ; ; prepaid_expenses
*S:a Kortfristiga fordringar| :: was_receivables_total + was_prepaid_expenses ; up_receivables_total + up_prepaid_expenses ; receivables_total + prepaid_expenses
*Kortfristiga placeringar
1880|Andra kortfristiga placeringar :: was_short_term_investments ; up_short_term_investments ; short_term_investments => short_term_investments ; ; short_term_investments
*S:a Kortfristiga placeringar| :: was_short_term_investments ; up_short_term_investments ; short_term_investments
*Kassa och bank
1910|Kassa :: was_cash_hand ; up_cash_hand ; cash_hand => +cash_and_equivalents ; ; +cash_and_equivalents
1930|Företagskonto :: was_cash_bank ; up_cash_bank ; cash_bank => +cash_and_equivalents ; ; +cash_and_equivalents
*S:a Kassa och bank| :: was_cash_and_equivalents ; up_cash_and_equivalents ; cash_and_equivalents
*S:a Omsättningstillgångar| :: was_total_current_assets ; up_total_current_assets ; total_current_assets => total_current_assets ; ; total_current_assets
*SUMMA TILLGÅNGAR| :: was_total_assets ; up_total_assets ; total_assets => total_assets ; ; total_assets
*EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER
*Eget kapital
2081|Aktiekapital :: - was_share_capital ; - up_share_capital ; - share_capital => -share_capital ; ; -share_capital
2097|Överkursfond :: - was_share_premium ; - up_share_premium ; - share_premium => -share_premium ; ; -share_premium
2091|Balanserad vinst eller förlust :: - was_retained_earnings + was_profit_for_year_in_equity ; - up_retained_earnings + up_profit_for_year_in_equity ; - retained_earnings + profit_for_year_in_equity
2099|Årets resultat :: - was_net_income ; - up_net_income ; - net_income => -profit_for_year_in_equity ; ; -profit_for_year_in_equity
*S:a Eget kapital| :: - was_total_equity ; - up_total_equity ; - total_equity => -total_equity ; ; -total_equity
*Avsättningar
2290|Övriga avsättningar :: - was_provisions - was_deferred_tax_liabilities ; - up_provisions - up_deferred_tax_liabilities ; - provisions - deferred_tax_liabilities => -provisions_total ; ; -provisions_total
*S:a Avsättningar| :: - was_provisions - was_deferred_tax_liabilities ; - up_provisions - up_deferred_tax_liabilities ; - provisions - deferred_tax_liabilities
*Långfristiga skulder
2350|Andra långfristiga skulder till kreditinstitut :: - was_bank_long ; - up_bank_long ; - bank_long => -long_term_debt ; ; -long_term_debt
2393|Lån från aktieägare :: - was_owner_loan ; - up_owner_loan ; - owner_loan => -related_party_payables_noncurrent ; ; -related_party_payables_noncurrent
*S:a Långfristiga skulder| :: - was_bank_long - was_owner_loan ; - up_bank_long - up_owner_loan ; - bank_long - owner_loan => -total_noncurrent_liabilities ; ; -total_noncurrent_liabilities
*Kortfristiga skulder
2330|Checkräkningskredit :: - was_bank_current ; - up_bank_current ; - bank_current => -bank_overdrafts ; ; -bank_overdrafts
2420|Förskott från kunder :: - was_advances_received ; - up_advances_received ; - advances_received
2440|Leverantörsskulder :: - was_trade_payables ; - up_trade_payables ; - trade_payables => -trade_payables ; ; -trade_payables
2510|Skatteskulder :: - was_current_tax_payable ; - up_current_tax_payable ; - current_tax_payable => -current_tax_payable ; ; -current_tax_payable
2650|Redovisningskonto för moms :: - was_vat_payable ; - up_vat_payable ; - vat_payable => +-other_tax_social_payables ; ; +-other_tax_social_payables
2731|Avräkning lagstadgade sociala avgifter :: - was_social_payable ; - up_social_payable ; - social_payable => +-other_tax_social_payables ; ; +-other_tax_social_payables
2890|Övriga kortfristiga skulder :: - was_employee_payables - was_other_current_liabilities ; - up_employee_payables - up_other_current_liabilities ; - employee_payables - other_current_liabilities
2990|Övriga upplupna kostnader och förutbetalda intäkter :: - was_accrued_expenses - was_deferred_income ; - up_accrued_expenses - up_deferred_income ; - accrued_expenses - deferred_income => -accrued_expenses ; ; -accrued_expenses
*S:a Kortfristiga skulder| :: - was_total_current_liabilities + was_provisions_current ; - up_total_current_liabilities + up_provisions_current ; - total_current_liabilities + provisions_current => -total_current_liabilities ; ; -total_current_liabilities
*SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER| :: - was_total_assets ; - up_total_assets ; - total_assets => -total_liabilities_and_equity ; ; -total_liabilities_and_equity
"""


def fortnox() -> Form:
    """A Swedish Balansrapport: opening balance, movement and closing balance, credits negative, an account a row."""
    form = Form(
        company(
            "Tranås Verktygsmekanik AB",
            sales=31_402_776,
            step=1,
            seed=12,
            without=("deferred_tax_assets", "fx_gain", "fx_loss", "exceptional_income", "exceptional_costs"),
        ),
        "Balansrapport_2024.xlsx",
        prints=Print(unit=1, number_format="#,##0.00"),
    )
    form.leave_open(
        "other_receivables receivables_total retained_earnings long_term_investments long_term_receivables contract_liabilities other_current_liabilities other_tax_social_payables total_liabilities deferred_tax_liabilities provisions_noncurrent other_reserves revenue_reserves employee_payables"
    )
    page = form.page("Balansrapport")
    page.put("Tranås Verktygsmekanik AB", None, None, "Sida:", "1(2)")
    page.put("556712-3459", None, None, "Utskrivet:", "2025-02-17 09:41")
    page.put("Balansrapport", None, None, "Senaste vernr:", "A 1284 B 611 C 402")
    page.put("Räkenskapsår: 2024-01-01 - 2024-12-31")
    page.put("Resultatenhet: Hela företaget")
    page.put("Period: 2024-01-01 - 2024-12-31")
    page.skip()
    page.put(None, None, "Ing balans", "Period", "Utg balans")
    page.table(FORTNOX, [0, 1, Amount(0, 0, period=form.period(1)), Amount(0, 1, counts=False), Amount(0, 2)])
    page.skip()
    page.put("*BERÄKNAT RESULTAT***", None, 0, 0, 0)
    return form


FORMS: tuple[Callable[[], Form], ...] = (fortnox,)
