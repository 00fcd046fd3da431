"""What a person sees of statements as they were read."""

from __future__ import annotations

from finvet.terminal.statements import statements
from finvet.vetting import spread_files
from tests.running import SAMPLES


def test_the_statements_show_every_item_with_its_confidence() -> None:
    text = statements(spread_files([SAMPLES / "lindgrund_praezisionsteile.xlsx"]))
    assert "EUR thousand" in text
    assert "24,319" in text
    (marked,) = [line for line in text.splitlines() if line.startswith("Total current liabilities")]
    (plain,) = [line for line in text.splitlines() if line.startswith("Total assets")]
    assert marked.endswith("3,272~")
    assert plain.endswith("13,775")
    assert len(marked) == len(plain) + 1
    assert '! line not understood: "Ertragsteueraufwand/-ertrag"' in text


def test_a_guess_is_marked_otherwise_than_a_doubt() -> None:
    lines = statements(spread_files([SAMPLES / "dean_foods.xlsx"])).splitlines()
    (line,) = [line for line in lines if line.startswith("Other non-cash items")]
    assert line.endswith("298,483?")
    (told,) = [line for line in lines if line.startswith("~ medium")]
    assert "? low confidence" in told


def test_each_statement_has_its_heading_and_a_budget_says_so() -> None:
    lines = statements(spread_files([SAMPLES / "quillhaven_outfitters.xlsx"])).splitlines()
    assert [line for line in lines if line in ("Balance sheet", "Income statement", "Cash flow")] == [
        "Balance sheet", "Income statement", "Cash flow",
    ]  # fmt: skip
    assert lines[3].endswith("2024-12-31  2025-12-31 (budget)")
