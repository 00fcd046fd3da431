"""A German group's years in figures: the unit of every row in a column of its own, ratios, shares and staff between."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Line, Page, Print, lines
from tests.spreading.forms.simulate import PLAIN, company

DRAWN = """
*Ertragslage
Umsatzerlöse|Mio. € :: revenue => revenue
Veränderung zum Vorjahr|%
davon Ausland|%
Bruttoergebnis vom Umsatz|Mio. € :: gross_profit => gross_profit
EBITDA|Mio. € :: ebitda => ebitda
EBITDA-Marge|%
EBIT|Mio. € :: operating_profit => operating_profit
EBIT-Marge|%
Ergebnis vor Steuern|Mio. € :: profit_before_tax => profit_before_tax
Konzernjahresergebnis|Mio. € :: net_income => net_income
Umsatzrendite|%
Personalaufwand|Mio. € :: personnel_expenses => personnel_expenses
*Finanzlage
Cashflow aus laufender Geschäftstätigkeit|Mio. € :: cf_operating => cf_operating
Cashflow aus Investitionstätigkeit|Mio. € :: cf_investing => cf_investing
Cashflow aus Finanzierungstätigkeit|Mio. € :: cf_financing => cf_financing
Free Cashflow|Mio. € :: cf_operating + cf_investing
Investitionen in Sachanlagen|T€ :: capex
Abschreibungen|T€ :: depreciation_amortisation => depreciation_amortisation
*Vermögenslage
Bilanzsumme|Mio. € :: total_assets => total_assets
Langfristige Vermögenswerte|Mio. € :: total_noncurrent_assets => total_noncurrent_assets
Kurzfristige Vermögenswerte|Mio. € :: total_current_assets => total_current_assets
davon Vorräte|Mio. € :: inventories => inventories
davon Forderungen aus Lieferungen und Leistungen|Mio. € :: trade_receivables => trade_receivables
davon Zahlungsmittel und Zahlungsmitteläquivalente|Mio. € :: cash_and_equivalents => cash_and_equivalents
Eigenkapital|Mio. € :: total_equity => total_equity
Eigenkapitalquote|%
Langfristige Schulden|Mio. € :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kurzfristige Schulden|Mio. € :: total_current_liabilities => total_current_liabilities
Nettofinanzverbindlichkeiten|Mio. € :: bank_debt + owner_loan - cash_and_equivalents
*Aktie
Ergebnis je Aktie|€
Dividende je Aktie|€
Anzahl der Aktien|Mio. Stück
*Mitarbeiter
Mitarbeiter (Jahresdurchschnitt)|Anzahl
Umsatz je Mitarbeiter|T€
"""
OTHERS = {
    "Veränderung zum Vorjahr": 7.2,
    "davon Ausland": 61.4,
    "EBITDA-Marge": 14.1,
    "EBIT-Marge": 8.9,
    "Umsatzrendite": 6.1,
    "Eigenkapitalquote": 47.2,
    "Ergebnis je Aktie": 2.31,
    "Dividende je Aktie": 0.85,
    "Anzahl der Aktien": 12.0,
    "Mitarbeiter (Jahresdurchschnitt)": 2412.0,
    "Umsatz je Mitarbeiter": 201.3,
}


def ten_years() -> Form:
    """Eight years newest first in a sheet of key figures; two rows in thousands among millions, per cent and pieces."""
    books = company(
        "Ebertal Fördertechnik AG", sales=288_411, years=8, seed=211, without=(*PLAIN, "short_term_investments")
    )
    form = Form(books, "Ebertal_Mehrjahresuebersicht_2024.xlsx", dated=False, prints=Print(1e6, 1, "#,##0.0"))
    form.leave_open("cf_capex cf_depreciation net_debt shares_outstanding employees")
    page = form.page("8-Jahres-Übersicht")
    page.put("Kennzahlen des Ebertal-Konzerns im Mehrjahresvergleich (IFRS)")
    page.skip()
    page.put(None, "Einheit", *(2024.0 - back for back in range(8)))
    for line, text in zip(lines(DRAWN), DRAWN.strip("\n").split("\n"), strict=True):
        _row(page, line, text)
    page.put("Vorjahreswerte teilweise angepasst.")
    return form


def _row(page: Page, line: Line, text: str) -> None:
    prints = Print(1000, 0, "#,##0") if line.texts[-1] == "T€" else page.form.prints
    page.table(text, (0, 1, *(Amount(back) for back in range(8))), prints=prints)
    if line.texts[0] in OTHERS:
        page.row -= 1
        page.put(*(round(OTHERS[line.texts[0]] * (1 - back / 40), 2) for back in range(8)), column=3)


FORMS = (ten_years,)
