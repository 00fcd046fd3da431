from __future__ import annotations

import pytest

from finvet.model import Figure, Statements
from tests.books import spread_of

HEAD = "Income statement €\n | 2024 | 2023 | 2022\n"
TAX = "Income tax | 2,210 | 1,985 | 2,064\nProfit for the year | 8,840 | 7,941 | 8,257\n"


def read(statements: Statements, item: str) -> list[tuple[float | None, str, str]]:
    row: dict[str, Figure] = dict(statements.figures.get(item, {}))
    return [(row[p].value, row[p].basis[0].cell if row[p].basis else "", row[p].confidence) for p in sorted(row)]


def test_a_line_that_shows_what_an_item_must_be_is_that_item() -> None:
    drawn = HEAD + "Umsatz | 91,204 | 88,310 | 85,127\nQuorlings | 11,050 | 9,926 | 10,321\n" + TAX
    statements = spread_of(drawn)
    assert read(statements, "profit_before_tax") == [
        (10321, "D4", "medium"), (9926, "C4", "medium"), (11050, "B4", "medium"),
    ]  # fmt: skip
    assert [note.code for note in statements.figures["profit_before_tax"]["2024"].notes] == ["named-by-arithmetic"]
    assert "Quorlings" not in [line.source.label for line in statements.unmatched]


def test_costs_and_gross_profit_tell_which_line_is_revenue() -> None:
    drawn = (
        "Résultat\n | 2024 | 2023\nCe que nous gagnons | 18,450 | 17,302\n"
        "Coût des ventes | 11,317 | 10,888\nMarge brute | 7,133 | 6,414\nRésultat net | 1,020 | 987\n"
    )
    assert read(spread_of(drawn), "revenue") == [(17302, "C3", "medium"), (18450, "B3", "medium")]


@pytest.mark.parametrize(
    "line",
    [
        "Quorlings | 11,050 | 9,926 | 10,322",  # one year is another figure
        "Quorlings | 11,050 | | ",  # one year alone may be chance
    ],
)
def test_a_line_that_may_be_another_one_is_not_named(line: str) -> None:
    statements = spread_of(HEAD + "Umsatz | 91,204 | 88,310 | 85,127\n" + line + "\n" + TAX)
    assert not any(cell.endswith("4") for _, cell, _ in read(statements, "profit_before_tax"))


def test_few_digits_are_no_evidence() -> None:
    few = (
        HEAD
        + "Revenue | 90 | 88 | 85\nQuorlings | 9 | 7 | 8\nIncome tax | 2 | 1 | 2\nProfit for the year | 7 | 6 | 6\n"
    )
    assert read(spread_of(few), "profit_before_tax") == []


def test_a_line_equal_to_one_figure_alone_is_not_named_by_it() -> None:
    drawn = (
        HEAD
        + "Revenue | 91,204 | 88,310 | 85,127\nCost of sales | 60,001 | 59,870 | 57,003\nQuorlings | 8,840 | 7,941 | 8,257\nProfit for the year | 8,840 | 7,941 | 8,257\n"
    )
    assert read(spread_of(drawn), "profit_before_tax") == []
