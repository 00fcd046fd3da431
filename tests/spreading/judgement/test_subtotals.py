from __future__ import annotations

from finvet.model import Statements
from finvet.wording import say
from tests.books import spread_of

BALANCE = """
Balance sheet in EUR thousand
 | 2024 | 2023 | 2022
Inventories | 2348 | {inventories} | 1642
Trade receivables | 1985 | 1776 | 1443
Cash at bank | 859 | 606 | 821
Total current assets | 5192 | 4566 | 3906
Property, plant and equipment | 4156 | 4136 | 3915
Total non-current assets | 4156 | 4136 | 3915
Total assets | 9348 | {total} | 7821
"""
ABOUT = {"total_current_assets", "inventories", "trade_receivables", "cash_and_equivalents"}


def balance(inventories: int = 2184, total: int = 8702) -> Statements:
    return spread_of(BALANCE.format(inventories=inventories, total=total))


def low(statements: Statements, year: str) -> set[str]:
    return {item for item, row in statements.figures.items() if year in row and row[year].confidence == "low"}


def test_a_subtotal_that_its_parts_miss_is_named_with_cell_year_and_gap() -> None:
    (warning,) = [w for w in balance(inventories=2484).warnings if w.message.code == "subtotal"]
    said = say(warning.message)
    assert all(part in said for part in ("2023", '"Total current assets"', "cell C6", "300"))
    assert (set(warning.items), warning.periods) == (ABOUT, ("2023",))
    assert [source.cell for source in warning.basis] == ["C6", "C3", "C4", "C5"]


def test_where_all_adds_up_nothing_is_said() -> None:
    assert "subtotal" not in {w.message.code for w in balance().warnings}
    assert low(balance(), "2023") == set()


def test_its_figures_of_that_year_are_low_and_say_why() -> None:
    statements = balance(inventories=2484)
    assert low(statements, "2023") == ABOUT - {"total_current_assets"}
    assert low(statements, "2024") == set()
    total = statements.figures["total_current_assets"]["2023"]
    assert (total.confidence, [note.code for note in total.notes]) == ("medium", ["subtotal-missed"])


def test_a_gap_that_an_identity_of_the_total_tells_is_said_once() -> None:
    codes = [w.message.code for w in balance(total=8902).warnings]
    assert (codes.count("subtotal"), codes.count("assets-gap")) == (0, 1)


def test_a_trifle_is_named_and_lowers_nothing() -> None:
    statements = balance(inventories=2190)
    assert "subtotal" in {w.message.code for w in statements.warnings}
    assert low(statements, "2023") == set()


def test_a_line_not_shown_is_zero_only_where_its_block_adds_up() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023 | 2022\nTrade receivables | 1985 | {} | 1443\nOther receivables | 312 | 287 | 355\nCash at bank | 859 | 606 | 821\nTotal current assets | 3156 | 2669 | 2619"
    assert spread_of(drawn.format(1776)).value("inventories", spread_of(drawn.format(1776)).years[-1]) == 0
    assert "inventories" not in spread_of(drawn.format(1376)).figures
