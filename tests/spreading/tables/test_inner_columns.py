"""Details in an inner column and totals in an outer one are one period's amounts; other columns are not."""

from __future__ import annotations

import re

import pytest

from tests.books import spread_of
from tests.spreading.drawn_tables import cells, tables, told

ONE_PERIOD = {
    "both headed": """
 | 2024 | 2024
Stocks | 10 |
Debtors | 20 |
Current assets | | 30
Fixed assets | | 5
""",
    "one heading over the outer one": """
Bilanz | | 31.12.2024
Vorräte | 10 |
Forderungen | 20 |
Umlaufvermögen | | 30
Anlagevermögen | | 5
""",
    "one heading over the inner one": """
Balance | 2024 |
Existencias | 10 |
Deudores | 20 |
Activo corriente | | 30
Activo no corriente | | 5
""",
    "no heading, a date in the title": """
Bilan au 31 décembre 2024
Stocks | 10 |
Créances | 20 |
Actif circulant | | 30
Actif immobilisé | | 5
""",
    "totals above their parts": """
Balance Sheet as at 31-Mar-24
Current assets | | 30
Stock | 10 |
Debtors | 20 |
Fixed assets | | 5
""",
}


@pytest.mark.parametrize("kind", ONE_PERIOD)
def test_inner_and_outer_amounts_of_one_period(kind: str) -> None:
    found = told(ONE_PERIOD[kind])
    assert sorted(next(iter(row.values())) for row in found.values()) == [5, 10, 20, 30]
    assert {year for row in found.values() for year in row} == {2024}


def test_each_level_in_a_column_of_its_own() -> None:
    found = told("""
Profit and loss, January - December 2024
Income
  Sales | 70 | |
  Services | 30 | |
Total income | | 100 |
Expenses
  Wages | 40 | |
  Rent | 20 | |
Total expenses | | 60 |
Net income | | | 40
""")
    assert {label: row[2024] for label, row in found.items()} == {
        "Sales": 70, "Services": 30, "Total income": 100, "Wages": 40, "Rent": 20, "Total expenses": 60, "Net income": 40,
    }  # fmt: skip


def test_two_years_with_an_inner_column_each() -> None:
    found = told("""
 | | 2024 | | 2023
Stocks | 10 | | 8
Debtors | 20 | | 7
Current assets | | 30 | | 15
Fixed assets | | 5 | | 4
""")
    assert found["Stocks"] == {2024: 10, 2023: 8}
    assert found["Current assets"] == {2024: 30, 2023: 15}


def test_a_total_among_the_details_stands_for_them_in_what_the_outer_amount_is() -> None:
    found = told("""
 | Notes | | 2024 | | 2023
Fixed assets
Tangible assets | 3 | | 52 | | 61
Current assets
Stocks | | 599 | | - |
Debtors | 4 | 86 | | 626 |
Cash at bank and in hand | | 185 | | 278 |
Total current assets | | 870 | | 904 |
Creditors: amounts falling due within one year | 5 | (573) | | (329) |
Net current assets | | | 297 | | 575
Net assets | | | 349 | | 636
""")
    assert found["Debtors"] == {2024: 86, 2023: 626}
    assert found["Net current assets"] == {2024: 297, 2023: 575}


BESIDE_THE_LAST = {
    "German": """
AKTIVA | Geschäftsjahr 2024 | | 2023
 | EUR | EUR | EUR
II. Sachanlagen
1. Grundstücke | 100.50 | | 90
2. Maschinen | 50.25 | 150.75 | 40
B. Vorräte | | 20 | 30
 | | 170.75 | 160
""",
    "Swedish, one heading over both": """
 | 2024 | | 2023 |
Materiella anläggningstillgångar
Byggnader | 100.50 | | 90 |
Maskiner | 50.25 | 150.75 | 40 | 130
Varulager | | 20 | | 30
Summa tillgångar | | 170.75 | | 160
""",
}


@pytest.mark.parametrize("kind", BESIDE_THE_LAST)
def test_a_total_beside_the_last_of_its_parts_is_the_heading_s(kind: str) -> None:
    lines = [line for table in tables(BESIDE_THE_LAST[kind]) for line in table.lines]
    amounts = [(line.values.get(2), line.amounts[2].source.cell) for line in lines if 2 in line.amounts]
    row = 3 if kind == "German" else 2
    assert amounts == [
        (150.75, f"C{row + 2}"), (100.5, f"B{row + 1}"), (50.25, f"B{row + 2}"), (20, f"C{row + 3}"), (170.75, f"C{row + 4}"),
    ]  # fmt: skip


def test_a_total_that_does_not_add_up_makes_no_outer_column() -> None:
    (table,) = tables("""
 | 2024 | 2024
Grundstücke | 100 |
Maschinen | 50 | 140
Vorräte | | 20
""")
    assert [period.year for period in table.twice] == [2024]


NOT_ONE_PERIOD = {
    "a second year without a heading": """
Income statement | 2024 |
Revenue | 100 | 90
Cost of sales | 60 | 50
Gross profit | 40 | 40
""",
    "two amount columns under a title": """
Income statement 2024
Revenue | 100 | 90
Cost of sales | 60 | 50
Gross profit | 40 | 40
""",
    "amounts of something else that add up to nothing": """
 | 2024 |
Revenue | 100 |
Cost of sales | 60 |
Gross profit | 40 |
Employees | | 12
Vehicles | | 3
""",
    "a column with a heading of its own": """
 | 2024 | Shares
Stocks | 10 |
Debtors | 20 |
Current assets | | 30
""",
}


@pytest.mark.parametrize("kind", NOT_ONE_PERIOD)
def test_other_columns_are_not_taken(kind: str) -> None:
    assert all(cell.startswith("B") for cell in cells(NOT_ONE_PERIOD[kind]).values())
    if kind.startswith("two"):
        assert tables(NOT_ONE_PERIOD[kind]) == []


NETS = {
    "Japanese": """
 | 2024 | | 2023 |
現金 | | 30 | | 25
建物 | 100 | | 100 |
減価償却累計額 | 40 | 60 | 35 | 65
土地 | | 50 | | 50
資産合計 | | 140 | | 140
""",
    "German, the deduction negative, the net in a cell without a heading": """
Aktiva | | 31.12.2024 | | 31.12.2023
Kasse | | 30 | | 25
Gebäude | 100 | | 100 |
Abschreibungen | -40 | 60 | -35 | 65
Grund | | 50 | | 50
Summe Aktiva | | 140 | | 140
""",
    "Turkish": """
 | 2024 | 2024 | 2023 | 2023
Kasa | | 30 | | 25
Binalar | 100 | | 100 |
Birikmiş amortismanlar | 40 | 60 | 35 | 65
Arsalar | | 50 | | 50
Toplam | | 140 | | 140
""",
}


@pytest.mark.parametrize("kind", NETS)
def test_what_a_deduction_leaves_is_the_amount_of_the_line_above_it(kind: str) -> None:
    (table,) = tables(NETS[kind])
    lines = [(list(line.values.values()), line.is_aside) for line in table.lines if line.values]
    assert lines[:4] == [([30, 25], False), ([60, 65], False), (lines[2][0], True), ([50, 50], False)]
    assert [abs(value) for value in lines[2][0]] == [40, 35]
    assert not table.twice


def test_a_net_is_the_amount_of_the_item_that_heads_gross_and_deduction() -> None:
    (table,) = tables("""
 | 2024 |
Cash | | 30
Trade receivables
Invoiced | 100 |
Allowance | 40 | 60
Inventories | | 50
""")
    lines = {line.label: (line.values.get(2), line.is_aside) for line in table.lines}
    assert lines["Trade receivables"] == (60, False)
    assert lines["Invoiced"] == (100, True)
    assert lines["Allowance"] == (40, True)


def test_a_line_that_is_called_gross_is_given_no_net_and_a_block_none_either() -> None:
    (table,) = tables("""
 | 2024 |
Current assets
Cash | | 30
Non-current assets
Property, plant and equipment, gross | 100 |
Accumulated depreciation | 40 | 60
Goodwill | | 50
""")
    lines = {line.label: line.values.get(2) for line in table.lines}
    assert lines["Property, plant and equipment, gross"] == 100
    assert lines["Non-current assets"] is None


def test_what_the_second_column_is_not_left_by_makes_no_net() -> None:
    (table,) = tables("""
 | 2024 | 2024
Bâtiments | 100 |
Amortissements | 40 | 70
Terrains | | 50
""")
    assert [period.year for period in table.twice] == [2024]


HEADED = [
    ("Vaste activa", "Materiële vaste activa", "Gebouwen", "Machines", "Financiële vaste activa", "Effecten", "Waarborgsommen"),
    ("Anlagevermögen", "Sachanlagen", "Gebäude", "Maschinen", "Finanzanlagen", "Wertpapiere", "Kautionen"),
]  # fmt: skip


@pytest.mark.parametrize("labels", HEADED)
def test_the_totals_of_two_years_beside_the_last_of_their_parts_are_of_one_heading(labels: tuple[str, ...]) -> None:
    block, first, *parts, second, one, other = labels
    found = told(f"""
 | 2024 | | 2023 |
{block}
{first}
{parts[0]} | 39 | | 38 |
{parts[1]} | 32 | 71 | 30 | 68
{second}
{one} | 46 | | 42 |
{other} | 10 | 56 | 12 | 54
""")
    assert (found[first], found[second]) == ({2024: 71, 2023: 68}, {2024: 56, 2023: 54})
    assert not found.get(block)


@pytest.mark.parametrize(("word", "unit"), [("Notes", "£000"), ("Noot", "€ 1.000"), ("Anhang", "TEUR")])
def test_a_word_in_the_row_of_units_heads_its_column(word: str, unit: str) -> None:
    found = told(f"""
 | | | 2024 | | 2023
 | {word} | {unit} | {unit} | {unit} | {unit}
Cash generated from operations | '32' | 50 | | 80 |
Income taxes paid | | -10 | | -20 |
Net cash from operating activities | | | 40 | | 60
Purchase of intangible assets | | -5 | | -4 |
Purchase of fixed assets | | -7 | | -8 |
Net cash used in investing activities | | | -12 | | -12
""")
    assert found["Cash generated from operations"] == {2024: 50, 2023: 80}
    assert found["Net cash from operating activities"] == {2024: 40, 2023: 60}


PARTS = """
 | | 2024 | | 2023
Revenue | | 900 | | 850
of which services | 200 | | 180
Cost of sales | | 540 | | 510
{} | 50 | {} | 48
Gross profit | | 360 | | 340
"""


def test_parts_of_lines_may_stand_in_a_column_without_a_heading() -> None:
    found = told(PARTS.format("of which depreciation", ""))
    assert (found["of which services"], found["Revenue"]) == ({2024: 200, 2023: 180}, {2024: 900, 2023: 850})


def test_lines_that_show_one_amount_a_year_are_told_by_their_order_whatever_column_they_stand_in() -> None:
    found = told(PARTS.format("Depreciation", ""))
    assert (found["of which services"], found["Depreciation"]) == ({2024: 200, 2023: 180}, {2024: 50, 2023: 48})


def test_a_column_without_a_heading_that_holds_anything_else_is_none_of_parts() -> None:
    assert told(PARTS.format("of which depreciation", "51")).get("of which services", {}) == {}


DUTCH = """
Balans per 31 december 2024
ACTIVA | | | 31-12-2024 | | | 31-12-2023
Vaste activa
Materiële vaste activa | (1)
Bedrijfsgebouwen | | 3010 | | | 3170
Andere vaste bedrijfsmiddelen | | 709 | | | 631
 | | | 3719 | | | 3801
Vlottende activa
Vorderingen | (2)
Handelsdebiteuren | | 1951 | | | 724
Overige vorderingen | | 971 | | | 689
 | | | 2922 | | | 1413
Liquide middelen | (3) | | 1018 | | | 902
Totaal | | | 7659 | | | 6116
PASSIVA | | | 31-12-2024 | | | 31-12-2023
Groepsvermogen
Eigen vermogen | (4) | 2951 | | | 1393
Aandeel derden | (5) | 397 | | | 383
 | | | 3348 | | | 1776
Langlopende schulden | (6)
Schulden aan kredietinstellingen | | 2500 | | | 2476
Overige schulden | | 131 | | | 374
 | | | 2631 | | | 2850
Kortlopende schulden | (7)
Schulden aan leveranciers | | 645 | | | 915
Overige schulden | | 1035 | | | 575
 | | | 1680 | | | 1490
Totaal | | | 7659 | | | 6116
"""


@pytest.mark.parametrize("notes", ["({})", "{}", "-{}"], ids=["in brackets", "bare", "brackets taken for a sign"])
def test_details_under_no_heading_go_into_nameless_totals_beside_numbers_of_notes(notes: str) -> None:
    found = spread_of(re.sub(r"\((\d)\)", lambda number: notes.format(number[1]), DUTCH)).figures
    newest = {item: years["2024-12-31"] for item, years in found.items() if "2024-12-31" in years}
    told = {item: figure.value for item, figure in newest.items() if figure.confidence != "low"}
    assert told["property_plant_equipment"] == 3719
    assert (told["trade_receivables"], told["receivables_total"]) == (1951, 2922)
    assert (told["total_assets"], told["total_liabilities_and_equity"]) == (7659, 7659)
    assert (told["total_equity"], told["equity_attributable_to_parent"]) == (3348, 2951)
    assert [source.cell for source in newest["total_equity"].basis] == ["D19"]
    assert (told["total_noncurrent_liabilities"], told["total_current_liabilities"]) == (2631, 1680)


UNTIED = """
Income statement
 | | 2024 | 2023
Revenue | | 9300 | 8800
Cost of sales | | 6100 | 5900
Gross profit | | 3200 | 2900
Rent | 310 | |
Insurance | 57 | |
Motor expenses | 120 | |
Other operating expenses | | 1900 | 1800
Operating profit | | 1300 | 1100
"""


def test_beside_lines_whose_amounts_stand_under_no_heading_and_add_up_to_nothing_no_figure_is_relied_on() -> None:
    statements = spread_of(UNTIED)
    (told,) = [w for w in statements.warnings if w.message.code == "amounts-unheaded"]
    assert [source.cell for source in told.basis] == ["B6", "B7", "B8"]
    assert {f.confidence for years in statements.figures.values() for f in years.values()} == {"low"}


CODED = re.sub(r"(?m)^(\w[^|\n]+\|)[ \d]*", lambda line: f"{line[1]} {47000 + line.start()} ", UNTIED)


REMARKED = {
    "two remarks": UNTIED.replace("120", ""),
    "codes of all lines": CODED,
    "beside amounts of a year": re.sub(r"(310|57|120) \| \|", r"\1 | 330 | 290", UNTIED),
}


@pytest.mark.parametrize("text", REMARKED.values(), ids=REMARKED)
def test_what_else_stands_under_no_heading_casts_no_doubt(text: str) -> None:
    statements = spread_of(text)
    assert "amounts-unheaded" not in {w.message.code for w in statements.warnings}
    assert "low" not in {figure.confidence for figure in statements.figures["revenue"].values()}
