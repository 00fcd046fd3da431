"""Germany: the short-term income statement (BWA) of a tax adviser's program, whole years beside one another."""

from __future__ import annotations

from tests.spreading.forms.later.books import share
from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

INCOME = """
1020 | Umsatzerlöse :: revenue => revenue
1040 | Best.Verdg. FE/UE :: change_in_inventories_fg => change_in_inventories_fg
1045 | Akt.Eigenleistungen :: own_work_capitalised => own_work_capitalised
*1051 | Gesamtleistung :: revenue + change_in_inventories_fg + own_work_capitalised
1060 | Mat./Wareneinkauf :: materials => materials_consumed
*1080 | Rohertrag :: revenue + change_in_inventories_fg + own_work_capitalised - materials
1090 | So. betr. Erlöse :: other_operating_income => other_operating_income
*1092 | Betriebl. Rohertrag :: total_operating_income - materials
 | Kostenarten:
1100 | Personalkosten :: personnel_expenses => personnel_expenses
1120 | Raumkosten :: rooms
1140 | Betriebl. Steuern :: other_taxes
1150 | Versich./Beiträge :: insurance
1180 | Kfz-Kosten (o. St.) :: cars
1200 | Werbe-/Reisekosten :: travel
1220 | Kosten Warenabgabe :: freight
1240 | Abschreibungen :: depreciation_amortisation => depreciation_amortisation
1250 | Reparatur/Instandh. :: repairs
1260 | Sonstige Kosten :: sundry_costs + bad_debt_expense
*1280 | Gesamtkosten :: personnel_expenses + external_services + operating_charges + depreciation_amortisation
*1300 | Betriebsergebnis :: operating_profit => operating_profit
1310 | Zinsaufwand :: interest_expense => interest_expense
*1320 | Neutraler Aufwand :: interest_expense
1322 | Zinserträge :: interest_income => interest_income
*1330 | Neutraler Ertrag :: interest_income
*1345 | Ergebnis vor Steuern :: profit_before_tax => profit_before_tax
1355 | Steuern Eink.u.Ertr :: income_tax_expense => income_tax_expense
*1380 | Vorläufiges Ergebnis :: net_income => net_income
"""


def bwa_years() -> Form:
    """Cut-off words, row numbers, the share of total output behind every amount; costs without a sign."""
    books = company("Hagedorn Blechbau GmbH", "manufacturer", sales=38_000, step=100.0, without=PLAIN + DEFERRED_TAX)
    books = parted(books, "external_services", "freight", "rooms", "repairs", "cars", "travel", "insurance")
    form = Form(books, "BWA_Jahresuebersicht_2024.xlsx", prints=Print(1, 2, "#,##0.00"), dated=False)
    form.leave_open(
        "total_operating_income gross_profit external_services other_operating_expenses total_operating_expenses other_tax_expense "
        "finance_costs other_financial_result net_financial_result bad_debt_expense"
    )
    shares = share(books, "revenue", 0.01, fine=100)
    page = form.page("BWA")
    page.put(books.name)
    page.put("Kurzfristige Erfolgsrechnung - Jahresübersicht")
    page.put("SKR 03, BWA-Nr. 1, BWA-Form 01, EUR")
    page.skip()
    page.put("Zeile", "Bezeichnung", "2022", "%", "2023", "%", "2024", "%")
    columns = [c for back in (2, 1, 0) for c in (Amount(back), Amount(back, books=shares, counts=False))]
    page.table(INCOME, (0, 1, *columns))
    return form


FORMS = (bwa_years,)
