"""Many years at a glance on the investor page of a German group: five years, the newest first, key figures between."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

DRAWN = """
*Ertragslage
Umsatz | Mio. € :: revenue => revenue
Umsatzwachstum | %
Umsatzkosten | Mio. € :: cost_of_sales => cost_of_sales
Bruttoergebnis vom Umsatz | Mio. € :: gross_profit => gross_profit
Vertriebskosten | Mio. € :: selling_expenses => selling_expenses
Allgemeine Verwaltungskosten | Mio. € :: general_admin_expenses => general_admin_expenses
EBITDA | Mio. € :: ebitda => ebitda
Abschreibungen | Mio. € :: depreciation_amortisation => depreciation_amortisation
EBIT | Mio. € :: operating_profit => operating_profit
EBIT-Marge | %
Finanzergebnis | Mio. € :: net_financial_result => net_financial_result
Ergebnis vor Ertragsteuern (EBT) | Mio. € :: profit_before_tax => profit_before_tax
Ertragsteuern | Mio. € :: income_tax_expense => income_tax_expense
Konzernergebnis | Mio. € :: net_income => net_income
Ergebnis je Aktie | €
*Vermögenslage
Langfristige Vermögenswerte | Mio. € :: total_noncurrent_assets => total_noncurrent_assets
davon Sachanlagen | Mio. € :: property_plant_equipment => property_plant_equipment
davon Nutzungsrechte | Mio. € :: leased => right_of_use_assets
Kurzfristige Vermögenswerte | Mio. € :: total_current_assets => total_current_assets
davon Vorräte | Mio. € :: inventories => inventories
davon Forderungen aus Lieferungen und Leistungen | Mio. € :: trade_receivables => trade_receivables
davon Zahlungsmittel und Zahlungsmitteläquivalente | Mio. € :: cash_and_equivalents => cash_and_equivalents
Bilanzsumme | Mio. € :: total_assets => total_assets
Eigenkapital | Mio. € :: total_equity => total_equity
Eigenkapitalquote | %
Langfristige Schulden | Mio. € :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kurzfristige Schulden | Mio. € :: total_current_liabilities => total_current_liabilities
davon Verbindlichkeiten aus Lieferungen und Leistungen | Mio. € :: trade_payables => trade_payables
Nettofinanzverschuldung | Mio. €
*Finanzlage
Cashflow aus laufender Geschäftstätigkeit | Mio. € :: cf_operating => cf_operating
Cashflow aus Investitionstätigkeit | Mio. € :: cf_investing => cf_investing
davon Investitionen in Sachanlagen | Mio. € :: capex => -cf_capex
Free Cashflow | Mio. € :: cf_operating + cf_investing
Cashflow aus Finanzierungstätigkeit | Mio. € :: cf_financing => cf_financing
Gezahlte Dividende | Mio. € :: dividends_declared => -cf_dividends_paid
*Mitarbeiter
Mitarbeiter (31.12.) | Anzahl
Personalaufwand | Mio. € :: personnel_expenses => personnel_expenses
"""


def german_years() -> Form:
    plain = company("Kessler Antriebe AG", "manufacturer", sales=11_400, step=1e5, last=2024, seed=112, years=5)
    form = Form(
        with_leases(plain),
        "Mehrjahresuebersicht.xlsx",
        end=date(2024, 12, 31),
        dated=False,
        prints=Print(1e6, 1, "#,##0.0"),
    )
    form.leave_open(
        "total_liabilities other_operating_income net_debt total_debt employees dividends_declared sga_expenses"
    )
    page = form.page("Mehrjahresübersicht")
    page.put("Kessler-Konzern")
    page.put("Mehrjahresübersicht 2020–2024")
    page.skip()
    page.put(None, None, "2024", "2023", "2022 ¹", "2021", "2020")
    top = page.row
    page.table(DRAWN, [0, 1, *(Amount(back) for back in range(5))])
    for row in range(top, page.row):
        amount = page.cells.get((row, 3))
        page.row, kept = row, page.row
        if amount is None and (label := page.cells.get((row, 1))) is not None:
            if label.value == "Umsatzwachstum":
                _shares(page, (7.1, 6.8, 9.9, 8.1, -2.2))
            elif str(label.value).startswith("Mitarbeiter ("):
                _shares(page, (4310, 4233, 4120, 4001, 3898))
            elif label.value in {"EBIT-Marge", "Eigenkapitalquote", "Ergebnis je Aktie"}:
                _shares(page, (10.9, 10.4, 11.2, 11.9, 9.8))
            elif label.value == "Nettofinanzverschuldung":
                _shares(page, (212.4, 220.1, 230.7, 241.9, 260.3))
        page.row = kept
    page.skip()
    page.put("¹ Vorjahreswerte angepasst; siehe Erläuterungen im Konzernanhang.")
    return form


def _shares(page: Page, amounts: tuple[float, ...]) -> None:
    page.put(*amounts, column=3)


FORMS = (german_years,)
