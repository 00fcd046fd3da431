from __future__ import annotations

import pytest

from tests.books import spread_of
from tests.spreading.mapping.test_mapping import items, mapped


def test_debt_without_a_word_on_maturity_is_split_by_its_block_and_unsplit_without_one() -> None:
    found = mapped("BS", """
Umlaufvermögen
Vorräte | 50 | 60
Kurzfristige Verbindlichkeiten
Verbindlichkeiten gegenüber Kreditinstituten | 100 | 120
Rückstellungen | 10 | 20
Langfristige Verbindlichkeiten
Verbindlichkeiten gegenüber Kreditinstituten | 300 | 320
""")  # fmt: skip
    assert items(found)[1:] == ["short_term_debt", "provisions_current", "long_term_debt"]
    unsplit = mapped("BS", "Vorräte | 50 | 60\nVerbindlichkeiten gegenüber Kreditinstituten | 100 | 120")
    assert items(unsplit) == ["inventories", "financial_debt_unsplit"]


def test_interest_within_finance_costs_is_a_cost_and_within_finance_income_an_income() -> None:
    found = mapped("IS", """
Przychody finansowe | 30 | 40
Odsetki | 20 | 25
Inne | 10 | 15
Koszty finansowe | 50 | 60
Odsetki | 35 | 44
Inne | 15 | 16
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("interest_income", 3), ("interest_expense", 6)]


@pytest.mark.parametrize(
    ("goods", "services", "other", "total"),
    [
        ("Ventes de marchandises", "Production vendue", "Autres produits", "Total des produits d'exploitation"),
        ("Ventes de marchandises", "Production vendue - Services", "Autres produits", "Total des produits"),
        ("Ventas de mercaderías", "Prestaciones de servicios", "Otros ingresos", "Total ingresos de explotación"),
    ],
)
def test_sales_of_goods_and_of_services_in_one_sum_are_the_sales(
    goods: str, services: str, other: str, total: str
) -> None:
    found = mapped("IS", f"{goods} | 900 | 800\n{services} | 60 | 50\n{other} | 20 | 15\n{total} | 980 | 865")
    assert items(found)[:2] == ["revenue", "revenue"]


def test_other_reserves_beside_the_legal_one_stay_other_reserves() -> None:
    found = mapped("BS", """
Capital social | 500 | 500
Reservas legais | 90 | 80
Outras reservas | 60 | 50
Total do capital próprio | 650 | 630
""")  # fmt: skip
    assert items(found)[1:3] == ["revenue_reserves", "other_reserves"]


@pytest.mark.parametrize(
    ("debt", "total"),
    [
        ("Venture Debt - Long-Term", "Total Long-Term Liabilities"),
        ("Bank loan - Long-Term", "Total Long-Term Liabilities"),
    ],
)
def test_a_total_that_closes_its_block_is_the_block_and_not_an_item_in_it(debt: str, total: str) -> None:
    found = mapped("BS", f"""
Long-Term Liabilities
Zorble Loan | 489 | 488
{debt} | 4849 | 4838
{total} | 5338 | 5326
""")  # fmt: skip
    assert {m.line.label: m.item for m in found.mapped}[total] == "total_noncurrent_liabilities"
    assert "long_term_debt" in {m.item for m in found.mapped if m.line.label == debt}


@pytest.mark.parametrize(
    ("heading", "label", "total"),
    [
        ("Duran Varlıklar", "Diğer Alacaklar", "Toplam Duran Varlıklar"),
        ("Anläggningstillgångar", "Övriga fordringar", "Summa anläggningstillgångar"),
    ],
)
def test_receivables_are_long_term_in_a_block_that_is(heading: str, label: str, total: str) -> None:
    found = mapped("BS", f"{heading}\n{label} | 409 | 427\nGoodwill | 224 | 224\n{total} | 633 | 651")
    assert {m.line.label: m.item for m in found.mapped}[label] == "long_term_receivables"
    alone = mapped("BS", f"{label} | 409 | 427\nGoodwill | 224 | 224")
    assert {m.line.label: m.item for m in alone.mapped}[label] == "other_receivables"


@pytest.mark.parametrize(
    ("heading", "is_guess"), [("Verbindlichkeiten", True), ("Kurzfristige Verbindlichkeiten", False)]
)
def test_a_debt_to_owners_is_a_guess_where_nothing_says_when_it_falls_due(heading: str, is_guess: bool) -> None:
    found = mapped("BS", f"""
{heading} | 650 | 640
Verbindlichkeiten aus Lieferungen und Leistungen | 400 | 390
Verbindlichkeiten gegenüber Gesellschaftern | 250 | 250
""")  # fmt: skip
    owed = [m for m in found.mapped if m.item == "related_party_payables_current"]
    assert [m.ambiguous for m in owed] == [is_guess]


REVENUES = "Total revenue | {} | {}\nOperating revenue | 90 | 80\nCost of revenue | -50 | -40\nGross profit | 40 | 40"


def test_a_total_that_is_no_more_than_its_item_is_no_total_of_more() -> None:
    found = items(mapped("IS", REVENUES.format(90, 80)))
    assert ("revenue" in found, "total_operating_income" in found) == (True, False)


@pytest.mark.parametrize(
    ("part", "known", "more"),
    [
        ("Net Change In Long-Term Investments | -37 | -14", "Net Change In Investments - Total", "Investing Activities - Other"),
        ("", "Invest. in Marketable & Equity Securt.", "Other Investing Activities"),
    ],
)  # fmt: skip
def test_what_a_section_of_a_cash_flow_holds_besides_stands_on_several_lines(part: str, known: str, more: str) -> None:
    found = mapped("CF", f"""
{part}
{known} | -37 | -14
{more} | -2 | -3
Purchase of property, plant and equipment | -1518 | -1231
Net cash used in investing activities | -1557 | -1248
""")  # fmt: skip
    rest = [m.line.label for m in found.mapped if m.item == "cf_other_investing"]
    assert rest == [known, more]


def test_words_alone_do_not_rival_the_dictionary_for_a_total_of_costs() -> None:
    found = mapped("IS", """
Gross profit | 1691 | 1707
Research and development | 299 | 262
Selling, general and administrative expenses | 249 | 250
Operating expenses | 548 | 512
Cost and expenses | 2694 | 2752
Operating income | 1143 | 1195
""")  # fmt: skip
    by_label = {m.line.label: m.item for m in found.mapped}
    assert by_label["Selling, general and administrative expenses"] == "sga_expenses"
    assert by_label["Operating expenses"] == "total_operating_expenses"


def test_a_label_of_the_dictionary_does_not_give_way_to_words_that_only_may_say_the_item() -> None:
    lines = "TotalRevenue | 90 | 80\nOperatingRevenue | 90 | 80\nCostOfRevenue | -50 | -40\nGrossProfit | 40 | 40"
    statements = spread_of(f"Income statement\n | 2024 | 2023\n{lines}")
    assert [source.label for source in statements.figures["revenue"]["2024"].basis] == ["TotalRevenue"]


@pytest.mark.parametrize(("beside", "is_whole"), [("建設仮勘定", True), ("のれん", False)])
def test_what_is_only_called_other_is_of_the_item_of_all_beside_it(beside: str, is_whole: bool) -> None:
    found = mapped("BS", f"""
固定資産
建物及び構築物 | 500 | 480
{beside} | 60 | 40
その他 | 100 | 90
有形固定資産合計 | 660 | 610
""")  # fmt: skip
    told = {m.line.label: m.item for m in found.mapped}
    assert (told.get("有形固定資産合計") == "property_plant_equipment") == is_whole
    assert ("その他" in told) != is_whole


def test_reserves_among_the_equity_of_the_parents_owners_are_no_other_ones() -> None:
    found = mapped("BS", """
Share capital | 100 | 100
Reserves | 710 | 606
Equity attributable to owners of the Company | 810 | 706
Non-controlling interests | 50 | 44
Total equity | 860 | 750
""")  # fmt: skip
    assert {m.line.label: m.item for m in found.mapped}["Reserves"] == "other_reserves"


def test_taxes_beside_those_on_income_are_others() -> None:
    found = mapped("BS", """
Current liabilities
Tax payable | 60 | 50
Income tax payable | 20 | 10
Total current liabilities | 80 | 60
""")  # fmt: skip
    assert items(found) == ["other_tax_social_payables", "current_tax_payable", "total_current_liabilities"]


def test_services_beside_sales_are_sold_though_more_is_called_revenue() -> None:
    found = mapped("IS", """
Income | 138 | 126
Direct income | 120 | 110
Sales | 100 | 90
Service | 20 | 20
Indirect income | 18 | 16
Interest received | 10 | 10
Miscellaneous income | 8 | 6
Total income (credit) | 138 | 126
Expenses | 90 | 80
Total expense (debit) | 90 | 80
""")  # fmt: skip
    assert "external_services" not in items(found)


def test_initials_of_net_income_are_what_taxes_leave_and_no_line_among_costs() -> None:
    costs = mapped("IS", """
Gross profit | 1100 | 950
Wages | 500 | 450
NI | 50 | 45
Net profit | 550 | 455
""")  # fmt: skip
    assert "NI" not in {m.line.label for m in costs.mapped}
    result = mapped("IS", """
Sales | 2000 | 1800
EBT | 600 | 500
Tax | 150 | 130
NI | 450 | 370
""")  # fmt: skip
    assert {m.line.label: m.item for m in result.mapped}["NI"] == "net_income"


DEBTS = """
Cash | 100 | 80
Inventory | 200 | 220
Total assets | 300 | 300
Trade payables | 50 | 40
{loan} | 90 | 100
Total liabilities | 140 | 140
Share capital | 160 | 160
"""


@pytest.mark.parametrize("loan", ["Bank loan", "Préstamos bancarios"])
def test_a_loan_of_which_nothing_says_when_it_falls_due_is_of_no_maturity(loan: str) -> None:
    found = mapped("BS", DEBTS.format(loan=loan)).mapped
    assert [(m.item, m.ambiguous) for m in found if m.line.label == loan] == [("financial_debt_unsplit", False)]


def test_a_loan_beside_one_that_falls_due_is_not_all_of_them() -> None:
    found = mapped("BS", DEBTS.format(loan="Short-term bank loan | 10 | 10\nBank loan").replace("140", "150")).mapped
    assert "financial_debt_unsplit" not in {m.item for m in found if not m.ambiguous}
