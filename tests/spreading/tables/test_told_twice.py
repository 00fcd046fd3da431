"""A list that tells its lines several times, set apart by what nothing is known of, is not read."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.spreading.spread import spread
from finvet.spreading.tables.layout import tables_of
from tests.books import Row, book, sheet

LABELS = ("Revenue", "Cost of sales", "Gross profit", "Operating profit", "Profit before tax", "Net income")
CONTEXTS: list[Row] = [
    ("Item", "Context", "2024-12-31"),
    *(
        (label, context, 100.0 * n + k)
        for n, label in enumerate(LABELS, 1)
        for k, context in enumerate(("cnt_0", "cnt_1"))
    ),
]


@pytest.mark.parametrize("rows", [CONTEXTS, [CONTEXTS[0], *sorted(CONTEXTS[1:], key=lambda row: str(row[1]))]])
def test_amounts_that_an_unknown_context_sets_apart_are_not_taken(rows: list[Row]) -> None:
    (table,) = tables_of(book(sheet(rows)))
    assert (table.set_aside, dict(table.columns)) == ("told-twice", {})
    with pytest.raises(FileRefused, match="several amounts for one item and year"):
        spread([book(sheet(rows))])


def test_lines_that_stand_twice_with_the_same_amounts_contradict_nothing() -> None:
    same = [(label, context, 7.0 * len(str(label))) for label, context, _ in CONTEXTS[1:]]
    (table,) = tables_of(book(sheet([CONTEXTS[0], *same])))
    assert table.set_aside is None


def test_a_few_labels_that_repeat_are_a_form_of_details() -> None:
    drawn = """
 | 2024 | 2023
Crediti verso clienti
entro l'esercizio | 10 | 9
oltre l'esercizio | 5 | 4
Crediti tributari
entro l'esercizio | 3 | 2
oltre l'esercizio | 1 | 1
Totale crediti | 19 | 16
"""
    assert [table.set_aside for table in tables_of(book(sheet(drawn)))] == [None]
