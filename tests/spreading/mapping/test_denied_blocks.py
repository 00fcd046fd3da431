"""Debts below a total that is smaller than one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from finvet.model import Source
from finvet.spreading.mapping.denied_blocks import in_denied_blocks
from finvet.spreading.sums.sums import Sum, SumTree
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line, values_of
from finvet.spreading.wording.labels import inferred
from tests.spreading.mapping.test_mapping import mapped

DEBTS = """
Zobowiązania długoterminowe | 398 | 372
Z tytułu dostaw i usług | {} | {}
Kredyty i pożyczki | 53 | 80
Inne zobowiązania długoterminowe | 11 | 12
Zobowiązania krótkoterminowe | 687 | 521
"""


def guesses(drawn: str) -> set[str]:
    return {m.item for m in mapped("BS", drawn).mapped if m.ambiguous}


def test_a_list_with_a_debt_larger_than_the_total_above_it_says_of_none_when_it_falls_due() -> None:
    assert guesses(DEBTS.format(497, 306)) >= {"long_term_debt", "other_noncurrent_liabilities"}
    assert guesses(DEBTS.format(97, 106)).isdisjoint({"long_term_debt", "other_noncurrent_liabilities"})


CURRENT = "total_current_liabilities"
ALL = (CURRENT, "trade_payables", "short_term_debt")
BELOW = (None, CURRENT, CURRENT)
LARGER = ({2: 100.0}, {2: 150.0}, {2: 30.0})
HOLDING = (*LARGER, {2: 20.0}, {2: 50.0})


def line(row: int, values: Mapping[int, float]) -> Line:
    amounts = {column: Amount(Source("a.xlsx", "BS", f"{column}{row}"), value) for column, value in values.items()}
    return Line(row, f"Line {row}", Source("a.xlsx", "BS", f"A{row}"), amounts, values_of(amounts))


@pytest.mark.parametrize(
    ("amounts", "items", "blocks", "sums", "denied"),
    [
        (LARGER, ALL, BELOW, (), {1, 2}),
        (LARGER, ("total_current_assets", *ALL[1:]), (None, "total_current_assets", "total_current_assets"), (), set()),
        ((*LARGER, {2: 70.0}), (*ALL, "bonds_payable"), (*BELOW, CURRENT), (Sum(0, (2, 3), 20.0),), set()),
        (HOLDING, (*ALL, "bonds_payable", "financial_debt_unsplit"), (*BELOW, CURRENT, CURRENT), (Sum(4, (2, 3), 20.0),), {1}),
        (LARGER, ALL, (None, CURRENT, None), (), {1}),
        (LARGER[::-1], ALL[::-1], (CURRENT, CURRENT, None), (), set()),
        (({2: 100.0}, {2: 90.0, 3: 150.0}, {2: 30.0}), ALL, BELOW, (), set()),
        (({}, {2: 150.0}, {2: 30.0}), ALL, BELOW, (), set()),
    ],
    ids=["one larger", "assets", "a total that adds up", "what another sum holds", "another block", "above the total", "a year the total leaves out", "a heading"],
)  # fmt: skip
def test_a_block_is_denied_by_a_line_below_its_total_that_is_larger_than_it(
    amounts: Sequence[Mapping[int, float]],
    items: Sequence[str],
    blocks: Sequence[str | None],
    sums: tuple[Sum, ...],
    denied: set[int],
) -> None:
    lines = labelled_lines([line(row, values) for row, values in enumerate(amounts)])
    assert in_denied_blocks(lines, blocks, [inferred(item) for item in items], SumTree(sums)) == denied
