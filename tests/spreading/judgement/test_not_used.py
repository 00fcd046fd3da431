"""Every row with an amount in a table that was used is a figure's, not understood, set aside or not used: one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from finvet.errors import FileRefused
from finvet.model import Source, Statements, Workbook
from finvet.reading import read_bytes
from finvet.spreading.figures.entries import LEFT
from finvet.spreading.spread import spread_companies
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Line
from tests.books import book, sheet, spread_of
from tests.spreading.forms.catalogue import FORMS
from tests.spreading.forms.files import content

SAMPLES = sorted(p for p in (Path(__file__).parents[3] / "sample_data").iterdir() if p.suffix in (".xlsx", ".csv"))
BALANCE = """
Balance sheet EUR | 2024 | 2023
Cash | 10 | 9
Raw materials | 12 | 10
Finished goods | 8 | 8
Inventories | 20 | 18
Total assets | 30 | 27
Trade payables | 12 | 11
Equity | 18 | 16
Total equity and liabilities | 30 | 27
"""


def places(line: Line) -> set[tuple[str, str, str]]:
    return {source[:3] for source in (line.source, *(line.amounts[column].source for column in line.values))}


def lists(found: Sequence[Statements]) -> dict[str, set[tuple[str, str, str]]]:
    """The cells that figures rest on, and the labels that each of the lists names.

    A line not understood that is counted with the rest of its block, which the figure says, is not understood.
    """
    figures = [f for statements in found for row in statements.figures.values() for f in row.values()]
    warnings = [w for statements in found for w in statements.warnings if w.message.code.startswith("lines-set-aside")]
    unmatched = {line.source for statements in found for line in statements.unmatched}
    names = {(*source[:2], source.label) for source in unmatched}
    rests = [f for f in figures if any(note.code == LEFT for note in f.notes)]
    counted = {source[:3] for f in rests for source in f.basis if (*source[:2], source.label) in names}
    return {
        "a figure": {source[:3] for figure in figures for source in figure.basis} - counted,
        "not understood": {source[:3] for source in unmatched},
        "set aside": {source[:3] for warning in warnings for source in warning.basis},
        "not used": {line.source[:3] for statements in found for line in statements.not_used},
    }


def not_in_one(workbook: Workbook) -> Iterator[tuple[str, list[str]]]:
    """The lines with amounts that are in none of the lists, or in several; and what is asked of others."""
    try:
        found = spread_companies([workbook])
    except FileRefused:
        return
    told = lists(found)
    asked = (w for statements in found for w in statements.warnings if w.message.code == "line-not-understood")
    for source in (source for warning in asked for source in warning.basis):
        if source[:3] not in told["not understood"]:
            yield f"{source.sheet} {source.cell} {source.label}", ["asked"]
    for table in tables_of(workbook):
        lines = [line for line in table.lines if any(line.values.values())]
        if table.columns and any(not places(line).isdisjoint(told["a figure"]) for line in lines):
            for line in lines:
                where = [name for name, cells in told.items() if not places(line).isdisjoint(cells)]
                if len(where) != 1:
                    yield f"{line.source.sheet} {line.source.cell} {line.label}", where


@pytest.mark.parametrize("name", FORMS)
def test_every_row_of_a_form_is_in_one_place(name: str) -> None:
    form = FORMS[name]()
    assert not list(not_in_one(read_bytes(content(form), form.file)))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_row_of_a_sample_is_in_one_place(sample: Path) -> None:
    assert not list(not_in_one(read_bytes(sample.read_bytes(), sample.name)))


def test_what_another_line_tells_is_listed_with_its_amounts() -> None:
    found = spread_of(BALANCE).not_used
    assert [line.source.cell for line in found] == ["A3", "A4"]
    assert found[0].values == {"2024": 12, "2023": 10}


def test_amounts_are_in_units_of_currency() -> None:
    found = spread_of(BALANCE.replace("EUR", "EUR thousand")).not_used
    assert found[0].values == {"2024": 12_000, "2023": 10_000}


def test_a_table_of_two_statements_is_gone_through_once() -> None:
    income = "Income statement\nRevenue | 100 | 90\nWages | -90 | -82\nNet income | 10 | 8\nGearing | 0.4 | 0.4"
    found = spread_of(BALANCE + income)
    assert len({part.source for part in found.not_used}) == len(found.not_used)
    assert not list(not_in_one(book(sheet(BALANCE + income))))


def test_a_row_without_an_amount_is_none() -> None:
    empty = BALANCE.replace("Raw materials | 12 | 10", "Raw materials | 0 | 0").replace(
        "Inventories | 20 | 18", "Inventories | 8 | 8"
    )
    assert Source("partner.xlsx", "Sheet1", "A3", "Raw materials", "Raw materials") not in [
        line.source for line in spread_of(empty).not_used
    ]  # fmt: skip
