"""Hungary: the consolidated statements of a listed group, in millions of forints."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
ESZKÖZÖK
Befektetett eszközök
Ingatlanok, gépek és berendezések | 12 :: property_plant_equipment => property_plant_equipment
Üzleti vagy cégérték | 13 :: goodwill => goodwill
Egyéb immateriális javak | 13 :: intangible_assets => intangible_assets
Befektetések | 14 :: financial_assets => long_term_investments
Halasztott adó eszközök | 15 :: deferred_tax_assets => deferred_tax_assets
Befektetett eszközök összesen | :: total_noncurrent_assets => total_noncurrent_assets
Forgóeszközök
Készletek | 16 :: inventories => inventories
Vevőkövetelések | 17 :: trade_receivables => trade_receivables
Egyéb rövid lejáratú követelések | 18 :: other_receivables + prepaid_expenses => other_receivables
Értékpapírok | 19 :: short_term_investments => short_term_investments
Pénzeszközök és pénzeszköz-egyenértékesek | 20 :: cash_and_equivalents => cash_and_equivalents
Forgóeszközök összesen | :: total_current_assets => total_current_assets
ESZKÖZÖK ÖSSZESEN | :: total_assets => total_assets
SAJÁT TŐKE ÉS KÖTELEZETTSÉGEK
Jegyzett tőke | 21 :: share_capital => share_capital
Tőketartalék | 21 :: share_premium => share_premium
Eredménytartalék | :: retained_earnings => retained_earnings
Saját tőke összesen | :: total_equity => total_equity
Hosszú lejáratú kötelezettségek
Hosszú lejáratú hitelek és kölcsönök | 22 :: bank_long + owner_loan => long_term_debt
Céltartalékok | 23 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Halasztott adó kötelezettségek | 15 :: deferred_tax_liabilities => deferred_tax_liabilities
Hosszú lejáratú kötelezettségek összesen | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Rövid lejáratú kötelezettségek
Rövid lejáratú hitelek és kölcsönök | 22 :: bank_current => short_term_debt
Szállítói tartozások | 24 :: trade_payables => trade_payables
Szerződéses kötelezettségek | 24 :: contract_liabilities => contract_liabilities
Fizetendő nyereségadó | 15 :: current_tax_payable => current_tax_payable
Egyéb rövid lejáratú kötelezettségek | 25 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
Rövid lejáratú kötelezettségek összesen | :: total_current_liabilities => total_current_liabilities
Kötelezettségek összesen | :: total_liabilities => total_liabilities
SAJÁT TŐKE ÉS KÖTELEZETTSÉGEK ÖSSZESEN | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Árbevétel | 4 :: revenue => revenue
Egyéb működési bevétel | 5 :: other_operating_income => other_operating_income
Saját teljesítmények aktivált értéke | 6 :: change_in_inventories_fg + own_work_capitalised
Anyagjellegű ráfordítások | 7 :: - materials - external_services
Személyi jellegű ráfordítások | 8 :: - personnel_expenses => -personnel_expenses
Értékcsökkenés és amortizáció | 9 :: - depreciation_amortisation => -depreciation_amortisation
Egyéb működési ráfordítások | 10 :: - operating_charges => -other_operating_expenses
Üzemi eredmény | :: operating_profit => operating_profit
Pénzügyi bevételek | 11 :: interest_income => interest_income
Pénzügyi ráfordítások | 11 :: - interest_expense => -interest_expense
Adózás előtti eredmény | :: profit_before_tax => profit_before_tax
Nyereségadó | 15 :: - income_tax_expense => -income_tax_expense
Tárgyévi eredmény | :: net_income => net_income
"""
FLOWS = """
Adózás előtti eredmény :: profit_before_tax => cf_start_profit
Értékcsökkenés és amortizáció :: depreciation_amortisation => cf_depreciation
Készletek változása :: cf_change_inventories => cf_change_inventories
Követelések változása :: cf_change_receivables => cf_change_receivables
Szállítói tartozások változása :: cf_change_payables => cf_change_payables
Egyéb változások :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
Fizetett nyereségadó :: - tax_settled => cf_tax_paid
Működési tevékenységből származó nettó pénzáramlás :: cf_operating => cf_operating
Ingatlanok, gépek és berendezések beszerzése :: - capex => cf_capex
Immateriális javak beszerzése :: - capex_intangibles => cf_capex_intangibles
Tárgyi eszközök értékesítéséből származó bevétel :: disposal_proceeds => cf_disposal_proceeds
Egyéb befektetési pénzáramlás :: cf_other_investing => cf_other_investing
Befektetési tevékenységből származó nettó pénzáramlás :: cf_investing => cf_investing
Hitelfelvétel :: borrowed => cf_debt_proceeds
Hiteltörlesztés :: - repaid => cf_debt_repayment
Kifizetett osztalék :: - dividends_declared => cf_dividends_paid
Finanszírozási tevékenységből származó nettó pénzáramlás :: cf_financing => cf_financing
Pénzeszközök nettó változása :: cf_net_change => cf_net_change
Pénzeszközök az év elején :: cash_beginning => cash_beginning
Pénzeszközök az év végén :: cash_end => cash_end
"""


def hungarian_ifrs() -> Form:
    """Days written in Hungarian, millions of forints in brackets under the title."""
    books = company("Tiszavölgyi Gyógyszer Nyrt.", "manufacturer", sales=61_000, step=1_000_000.0, years=2)
    form = Form(books, "eves_jelentes_2024.xlsx", prints=Print(1_000_000, 0, "#,##0;-#,##0"))
    form.leave_open(
        "materials_consumed external_services change_in_inventories_fg own_work_capitalised cf_other_noncash cf_change_other_wc total_operating_income pension_obligations "
        "cost_of_sales gross_profit"
    )
    for name, title, drawn, heads in (
        ("Mérleg", "Konszolidált pénzügyi helyzet kimutatás", POSITION, ("2024. december 31.", "2023. december 31.")),
        ("Eredmény", "Konszolidált eredménykimutatás", INCOME, ("2024", "2023")),
        ("Cash flow", "Konszolidált cash flow kimutatás", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(millió forintban)")
        page.put(None, "Megj.", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "Cash flow" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (hungarian_ifrs,)
