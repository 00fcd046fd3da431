from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped


def test_a_blank_total_right_under_a_heading_of_an_item_is_that_item() -> None:
    found = mapped("BS", """
Vaste activa
Materiële vaste activa
Bedrijfsgebouwen en -terreinen | 30 | 20
Machines en installaties | 20 | 15
 | 50 | 35
Financiële vaste activa | 10 | 10
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [
        ("property_plant_equipment", 6), ("long_term_investments", 7),
    ]  # fmt: skip


def test_the_two_sides_are_told_by_their_parts() -> None:
    found = mapped("BS", """
Goodwill | 30 | 20
Cash | 20 | 15
 | 50 | 35
Trade payables | 40 | 30
Share capital | 10 | 5
 | 50 | 35
""")  # fmt: skip
    assert items(found) == [
        "goodwill", "cash_and_equivalents", "total_assets",
        "trade_payables", "share_capital", "total_liabilities_and_equity",
    ]  # fmt: skip


def test_claims_above_assets_are_told_as_their_equal() -> None:
    found = mapped("BS", """
EQUITY AND LIABILITIES
Shareholders' funds
Share capital | 10 | 5
Reserves and surplus | 30 | 25
 | 40 | 30
Current liabilities
Trade payables | 40 | 30
Other current liabilities | 10 | 10
 | 50 | 40
TOTAL | 90 | 70
ASSETS
Non-current assets
Plant and machinery | 15 | 8
Goodwill | 5 | 2
 | 20 | 10
Current assets
Inventories | 40 | 40
Trade receivables | 30 | 20
 | 70 | 60
TOTAL | 90 | 70
""")  # fmt: skip
    assert {m.line.row: m.item for m in found.mapped}[11] == "total_liabilities_and_equity"


def test_a_side_is_told_by_what_it_adds_up_without_the_other() -> None:
    found = mapped("BS", """
Share capital | 10 | 5
Retained earnings | 30 | 25
Trade payables | 40 | 30
 | 80 | 60
""")  # fmt: skip
    assert items(found)[-1] == "total_liabilities_and_equity"


def test_what_adds_up_debts_is_not_equity_though_it_stands_below_that_heading() -> None:
    found = mapped("BS", """
Equity
Share capital | 10 | 5
Trade payables | 40 | 30
 | 50 | 35
Accruals | 7 | 6
Total equity and liabilities | 57 | 41
""")  # fmt: skip
    assert "total_equity" not in items(found)


GROUPS = {
    "bg": "II. Вземания\nВземания от клиенти | 100 | 90\nДруги вземания | 20 | 10\nОбщо за група II: | 120 | 100",
    "de": "B. Forderungen\nForderungen aus Lieferungen und Leistungen | 100 | 90\nSonstige Forderungen | 20 | 10\nSumme B | 120 | 100",
    "es": "C. Deudores\nClientes | 100 | 90\nOtros deudores | 20 | 10\nTotal C | 120 | 100",
}


@pytest.mark.parametrize("language", GROUPS)
def test_a_numbered_total_is_what_the_heading_with_its_number_says(language: str) -> None:
    found = mapped("BS", GROUPS[language])
    assert [(m.item, m.line.row) for m in found.mapped if m.line.row == 5] == [("receivables_total", 5)]


def test_a_numbered_total_is_no_block_of_a_heading_with_another_number() -> None:
    found = mapped("BS", """
B. Current assets
II. Unheard of
Trade receivables | 100 | 90
Other receivables | 20 | 10
Total II | 120 | 100
Cash | 5 | 5
""")  # fmt: skip
    assert "total_current_assets" not in items(found)


def test_a_numbered_total_stands_before_a_part_of_its_own_name() -> None:
    found = mapped("BS", """
IV. Резерви
1. Особени | 20 | 10
4. Други резерви | 100 | 90
Общо за група IV: | 120 | 100
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "other_reserves"] == [5]


UNDER_A_HEADING = {
    "English": ("Less: Cost of goods sold", "Opening stock", "Purchases", "Closing stock", "cost_of_sales", "IS"),
    "German": ("Immaterielle Vermögensgegenstände", "Rezepte", "Software", "Wertverlust", "intangible_assets", "BS"),
}


@pytest.mark.parametrize("language", UNDER_A_HEADING)
def test_a_blank_total_is_what_the_heading_names_though_a_line_below_it_is_called_so(language: str) -> None:
    heading, first, second, last, item, statement = UNDER_A_HEADING[language]
    found = mapped(statement, f"""
{heading}
{first} | 957104 | 969014
{second} | 5827808 | 5299432
 | 6784912 | 6268446
{last} | -1215682 | -957104
 | 5569230 | 5311342
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == item] == [7]


def test_a_blank_total_of_several_items_is_none_of_them() -> None:
    found = mapped("BS", """
Income taxes payable
Trade payables | 179683 | 147189
Income tax payable | 9439 | 11878
Accrued expenses | 33314 | 31429
 | 222436 | 190496
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "current_tax_payable"] == [4]


def test_a_blank_total_of_shares_in_the_profit_is_not_the_share_of_the_owners() -> None:
    found = mapped("IS", """
Profit for the year | 119431 | 113716
Profit attributable to:
Owners of the parent | 111071 | 105757
Non-controlling interest | 8360 | 7959
 | 119431 | 113716
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "net_income_parent"] == [4]


OPERATIONS = """
{0} | 900 | 800
{1} | 100 | 90
{2} | 50 | 40
{3} | 1050 | 930
{4} | -100 | -90
{5} | 950 | 840
"""


@pytest.mark.parametrize(
    ("labels", "item"),
    [
        (("Profit before income taxes", "Depreciation", "Decrease in inventories", "Subtotal", "Income taxes paid", "Net cash from operating activities"), "cf_cash_generated_from_operations"),
        (("Resultado del ejercicio", "Amortización del inmovilizado", "Disminución de existencias", "Subtotal", "Impuesto sobre beneficios pagado", "Flujos de efectivo de las actividades de explotación"), "cf_cash_generated_from_operations"),
        (("Net income", "Depreciation", "Impairment losses", "Subtotal", "Increase in inventories", "Net cash from operating activities"), "cf_before_working_capital"),
        (("Net income", "Depreciation", "Impairment losses", "Subtotal", "Income taxes paid", "Net cash from operating activities"), None),
        (("Purchase of equipment", "Purchase of intangible assets", "Purchase of investments", "Subtotal", "Proceeds from sale of equipment", "Net cash used in investing activities"), None),
    ],
)  # fmt: skip
def test_what_is_added_up_from_the_profit_on_the_way_to_cash_from_operations(
    labels: tuple[str, ...], item: str | None
) -> None:
    found = {m.line.label: m.item for m in mapped("CF", OPERATIONS.format(*labels)).mapped}
    assert found.get("Subtotal") == item


@pytest.mark.parametrize(
    ("lines", "item"),
    [
        (("Kortfristiga skulder", "Checkräkningskredit", "Leverantörsskulder", "Övriga kortfristiga skulder"), "total_current_liabilities"),
        (("Current liabilities", "Bank overdraft", "Trade creditors", "Other payables"), "total_current_liabilities"),
        (("Current assets", "Inventories", "Raw materials", "Advances to suppliers"), None),
    ],
)  # fmt: skip
def test_a_line_without_an_amount_of_which_nothing_below_is_heads_nothing(
    lines: tuple[str, ...], item: str | None
) -> None:
    heading, idle, one, other = lines
    found = mapped("BS", f"{heading}\n{idle}\n{one} | 245 | 248\n{other} | 110 | 108\n | 355 | 356")
    named = {m.item for m in found.mapped if not m.line.label}
    assert named <= ({item} if item else {"inventories"})
    assert item is None or named


@pytest.mark.parametrize(
    ("liabilities", "current", "owed", "loan"),
    [
        ("LIABILITIES", "Current", "Accounts payable", "Term loans"),
        ("Liabilities", "Current liabilities", "Trade payables", "Bank loans"),
    ],
)
def test_nested_totals_close_the_headings_that_stand_on_each_other(
    liabilities: str, current: str, owed: str, loan: str
) -> None:
    found = mapped("BS", f"""
{liabilities}
{current}
{owed} | 1066 | 945
Customer deposits | 1048 | 1077
 | 2114 | 2022
{loan} | 1340 | 1332
 | 3454 | 3354
Equity
Share capital | 435 | 435
Retained earnings | 3290 | 3219
 | 3725 | 3654
 | 7179 | 7008
""")  # fmt: skip
    rows = {m.item: m.line.row for m in found.mapped}
    assert (rows["total_current_liabilities"], rows["total_liabilities"]) == (6, 8)


@pytest.mark.parametrize(("sales", "profit"), [("Sales", "Gross profit"), ("Umsatzerlöse", "Rohergebnis")])
def test_a_blank_total_between_revenue_and_gross_profit_is_the_cost_of_sales(sales: str, profit: str) -> None:
    found = mapped("IS", f"""
{sales} | 7803 | 7786
Cost of goods sold
Purchases | 3522 | 3686
Direct wages | 944 | 929
 | 4466 | 4615
{profit} | 3337 | 3171
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "cost_of_sales"] == [6]


def test_a_blank_total_of_sales_is_all_that_gross_profit_is_of() -> None:
    found = mapped("IS", """
Sales
Product sales | 61240 | 58020
Other sales | 2600 | 1900
 | 63840 | 59920
Cost of sales | 44020 | 41720
Gross profit | 19820 | 18200
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "revenue"] == [5]


def test_a_blank_total_between_other_lines_is_not() -> None:
    found = mapped("IS", """
Sales | 7803 | 7786
Frobnication | 3522 | 3686
Zorbling | 944 | 929
 | 4466 | 4615
Operating profit | 3337 | 3171
""")  # fmt: skip
    assert "cost_of_sales" not in [m.item for m in found.mapped]


def test_equity_and_what_is_owed_for_long_are_not_all_claims() -> None:
    drawn = """
Share capital | 300 | 300
Retained earnings | 140 | 90
Shareholders' funds | 440 | 390
Non-current liabilities
Borrowings | 210 | 240
 | 650 | 630
"""
    assert "total_liabilities_and_equity" not in [m.item for m in mapped("BS", drawn).mapped]
    owed = "Current liabilities\nTrade payables | 80 | 60\n | 80 | 60\nTotal | 730 | 690"
    drawn = drawn.replace(" | 650 | 630", " | 210 | 240")
    assert "total_liabilities_and_equity" in [m.item for m in mapped("BS", drawn + owed).mapped]
