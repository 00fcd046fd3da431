from __future__ import annotations

from finvet.model import Cell, Source
from finvet.spreading.figures.entries import told_once
from finvet.spreading.mapping.mapped import MappedLine
from finvet.spreading.tables.tables import Line
from tests.books import sheet, spread_of
from tests.spreading.figures.test_pieces import piece

CASH = "Cash | 100 | 0\nTrade receivables | 200 | {}\nTotal current assets | 300 | {}"


def test_a_column_of_zeros_was_left_to_be_filled_in() -> None:
    entries = piece(CASH.format(0, 0)).entries
    assert entries
    assert all(list(row) == [2] for row in entries.values())


def test_a_zero_beside_amounts_is_an_amount() -> None:
    row = piece(CASH.format(210, 210)).entries["cash_and_equivalents"]
    assert {column: entry.value for column, entry in row.items()} == {2: 100.0, 3: 0.0}


def test_a_column_without_an_amount_of_the_line_shows_why() -> None:
    found = piece("Cash | 100 | #REF!\nTrade receivables | 200 | 210\nTotal current assets | 300 | 310")
    entry = found.entries["cash_and_equivalents"][3]
    assert (entry.value, entry.confidence, len(entry.basis)) == (None, "low", 1)
    assert entry.notes


def test_lines_of_one_item_under_the_totals_of_accounts_are_all_of_it() -> None:
    found = spread_of("""
Balance sheet
 | 2024 | 2023
Total bank accounts | 900 | 800
Undeposited funds | 50 | 40
Employee advances | 20 | 30
Total other current assets | 70 | 70
Total current assets | 970 | 870
Total assets | 970 | 870
""")
    told = {p: (f.value, f.confidence) for p, f in found.figures["cash_and_equivalents"].items()}
    assert told == {"2024": (950, "high"), "2023": (840, "high")}


def test_of_two_results_in_no_sum_the_one_that_the_dictionary_names_for_sure_stands() -> None:
    lines = "Revenue | 900 | 800\nEBIT | 99 | 88\nOperating income | 97 | 85\nNet income | 60 | 50"
    figures = spread_of(f"Income statement\n | 2024 | 2023\n{lines}").figures["operating_profit"]
    assert {p: (f.value, f.confidence) for p, f in figures.items()} == {"2024": (97, "medium"), "2023": (85, "medium")}


def test_what_must_be_said_of_an_amount_makes_no_figure_surer() -> None:
    computed = Cell(900.0, note="evaluated-by-us")
    rows = [[None, 2024.0, 2023.0], ["Revenue", computed, 800.0], ["EBIT", 99.0, 88.0], ["Net income", 60.0, 50.0]]
    figures = spread_of(sheet([["Income statement"], *rows])).figures["revenue"]
    assert {p: (f.confidence, len(f.notes)) for p, f in figures.items()} == {
        "2024": ("medium", 1),
        "2023": ("medium", 0),
    }


def told(*amounts: tuple[float, float]) -> int:
    """How many of some lines of sales tell of them that go into one total."""
    source = Source("f", "S", "A1", "", "")
    line = Line(1, "Sales", source, {}, {})
    one = MappedLine(
        line,
        "revenue",
        turned=False,
        exact=True,
        tied=True,
        by_grammar=False,
        part=False,
        ambiguous=False,
        block=None,
        total=9,
        goes_into=(9, 1.0),
    )
    return len(told_once("revenue", [(one, dict(enumerate(map(float, values)))) for values in amounts]))


def test_a_total_and_its_only_part_are_not_added_up() -> None:
    assert told((27779, 26041), (27779, 26041)) == 1
    assert told((27779, 26041), (27779, 26040)) == 2


def test_small_amounts_or_those_of_one_year_may_be_alike_by_chance() -> None:
    assert told((7, 6), (7, 6)) == 2
    assert told((27779, 0), (27779, 0)) == 2


def test_of_two_totals_of_one_name_the_one_in_its_block_stands() -> None:
    """Receivables among the fixed assets, which add up with holdings that nobody understands, and those below."""
    found = spread_of("""
Bilancio (migliaia di euro) | 2024 | 2023
B.III. Voci quux | 700 | 650
B.III.1. Voci quuz | 561 | 515
B.III.2. Totale crediti | 139 | 135
C. Attivo circolante | 9977 | 8153
C.I. Totale rimanenze | 2000 | 1900
C.II. Totale crediti | 7077 | 5453
Crediti verso clienti | 6000 | 4500
Crediti verso altri | 1077 | 953
C.IV. Disponibilità liquide | 900 | 800
Totale attivo | 10677 | 8803
""").figures["receivables_total"]  # fmt: skip
    assert {p: f.value for p, f in found.items()} == {"2024": 7_077_000, "2023": 5_453_000}


def test_of_sales_in_no_sum_those_that_lead_to_gross_profit_stand() -> None:
    lines = "Revenue | 900 | 800\nInterest income | 9 | 8\nNet sales | 890 | 790\nCost of sales | -500 | -450"
    figures = spread_of(f"Income statement\n | 2024 | 2023\n{lines}\nGross profit | 390 | 340").figures["revenue"]
    assert {p: (f.value, f.confidence) for p, f in figures.items()} == {"2024": (890, "high"), "2023": (790, "high")}


def test_interest_is_rather_what_is_called_nothing_else_than_all_that_finance_costs() -> None:
    lines = (
        "Revenue | 900 | 800\nInterest expense | 37 | 38\nFinancial expenses | 79 | 70\nProfit before tax | 126 | 95"
    )
    figures = spread_of(f"Income statement\n | 2024 | 2023\n{lines}").figures["interest_expense"]
    assert [f.value for f in figures.values()] == [37, 38]


def test_revenue_is_rather_what_the_law_calls_so_than_all_income() -> None:
    lines = "Nettoomsättning | 900 | 800\nRörelseresultat | 79 | 70\nÅrets resultat | 60 | 50\nOmsättning | 910 | 804"
    figures = spread_of(f"Resultaträkning\n | 2024 | 2023\n{lines}").figures["revenue"]
    assert [f.value for f in figures.values()] == [900, 800]


def test_all_property_is_what_is_called_so_beside_a_part_that_no_total_adds_up() -> None:
    lines = "Cash | 9 | 8\nMachinery | 370 | 380\nNetPPE | 300 | 310\nInventory | 79 | 70\nTotal assets | 726 | 695"
    figures = spread_of(f"Balance sheet\n | 2024 | 2023\n{lines}").figures["property_plant_equipment"]
    assert [f.value for f in figures.values()] == [300, 310]
