"""A chamber's template: cash flow by month of the coming year, three past years in short, unit in a corner, a plan beside."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
Tržby za výrobky, zboží a služby :: revenue => revenue
Změna stavu zásob a aktivace :: change_in_inventories_fg + own_work_capitalised
Spotřeba materiálu a energie, zboží :: materials => materials_consumed
Služby :: external_services => external_services
Osobní náklady :: personnel_expenses => personnel_expenses
Odpisy :: depreciation_amortisation => depreciation_amortisation
Ostatní provozní výnosy :: other_operating_income => other_operating_income
Ostatní provozní náklady :: operating_charges => other_operating_expenses
*Provozní výsledek hospodaření :: operating_profit => operating_profit
Výnosové úroky :: interest_income => interest_income
Nákladové úroky :: interest_expense => interest_expense
*Výsledek hospodaření před zdaněním :: profit_before_tax => profit_before_tax
Daň z příjmů :: income_tax_expense => income_tax_expense
*Výsledek hospodaření po zdanění :: net_income => net_income
"""

BALANCE = """
*Aktiva celkem :: total_assets => total_assets
Stálá aktiva :: total_noncurrent_assets => total_noncurrent_assets
z toho: dlouhodobý nehmotný majetek :: intangibles => intangible_assets
z toho: dlouhodobý hmotný majetek :: property_plant_equipment => property_plant_equipment
z toho: dlouhodobý finanční majetek :: financial_assets => long_term_investments
Oběžná aktiva :: total_current_assets - prepaid_expenses => total_current_assets
z toho: zásoby :: inventories => inventories
z toho: pohledávky :: receivables_total => receivables_total
z toho: krátkodobý finanční majetek :: short_term_investments => short_term_investments
z toho: peněžní prostředky :: cash_and_equivalents => cash_and_equivalents
Časové rozlišení aktiv :: prepaid_expenses => prepaid_expenses
*Pasiva celkem :: total_liabilities_and_equity => total_liabilities_and_equity
Vlastní kapitál :: total_equity => total_equity
z toho: základní kapitál :: share_capital => share_capital
z toho: výsledek hospodaření běžného období :: net_income => profit_for_year_in_equity
Rezervy :: provisions => provisions_total
Dlouhodobé závazky :: bank_long + owner_loan
z toho: úvěry od bank :: bank_long => long_term_debt
Krátkodobé závazky :: total_current_liabilities - provisions_current - accrued_expenses - deferred_income
z toho: z obchodních vztahů :: trade_payables => trade_payables
z toho: úvěry od bank :: bank_current => short_term_debt
Časové rozlišení pasiv :: accrued_expenses + deferred_income => deferred_income_bs
"""


def czech_chamber_plan() -> Form:
    """A chamber's template: cash flow by month of the coming year, three past years in short, unit in a corner, a plan beside."""
    without = PLAIN + DEFERRED_TAX
    form = Form(
        company("Sklárny Lužice s.r.o.", sales=96_400, seed=64, without=without),
        "sablona_podnikatelsky_plan.xlsx",
        dated=False,
    )
    form.leave_open(
        "total_current_liabilities total_noncurrent_liabilities change_in_inventories_fg own_work_capitalised creditors_total total_liabilities accrued_expenses related_party_payables_noncurrent other_reserves retained_earnings total_operating_income total_operating_expenses net_financial_result contract_liabilities other_current_liabilities other_noncurrent_liabilities gross_profit cost_of_sales deferred_income_bs"
    )
    plan = company("Sklárny Lužice s.r.o.", sales=104_000, last=2026, years=2, seed=65, without=without)
    page = form.page("Návod")
    page.put("Šablona finančního plánu pro malé a střední podniky")
    page.put("Vyplňujte pouze žlutá pole. Údaje v tis. Kč.")
    page = form.page("Cash flow 2025")
    page.put("tis. Kč", *("led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"), "celkem")
    for label, amount in (
        ("Počáteční stav", 3100.0),
        ("Příjmy z tržeb", 8100.0),
        ("Výdaje na materiál", 3700.0),
        ("Mzdy a odvody", 2300.0),
        ("Splátky úvěrů", 250.0),
        ("Konečný stav", 4950.0),
    ):
        page.put(label, *(amount + 20 * month for month in range(12)), amount * 12 + 1320)
    page = form.page("Historie a plán")
    page.put("Sklárny Lužice s.r.o.", None, None, None, None, None, "v tis. Kč")
    for title, drawn in (("Výkaz zisku a ztráty", INCOME), ("Rozvaha k 31.12.", BALANCE)):
        page.skip()
        row = page.put(title, "Skutečnost", None, None, "Plán")
        page.merge(row, 2, 4)
        page.merge(row, 5, 6)
        page.put(None, "2022", "2023", "2024", "2025", "2026")
        page.table(
            drawn,
            [
                0,
                Amount(2),
                Amount(1),
                Amount(0),
                Amount(1, books=plan, counts=False),
                Amount(0, books=plan, counts=False),
            ],
        )
    return form


FORMS: tuple[Callable[[], Form], ...] = (czech_chamber_plan,)
