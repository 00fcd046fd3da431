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
        + "Revenue | 91,204 | 88,310 | 85,127\nCost of sales | 60,001 | 59,870 | 57,003\nQuorlings | 8,840 | 7,941 | 8,257\nIncome tax | 0 | 0 | 0\nProfit for the year | 8,840 | 7,941 | 8,257\n"
    )
    assert not any(cell.endswith("5") for _, cell, _ in read(spread_of(drawn), "profit_before_tax"))


def test_a_subtotal_under_another_name_that_shows_the_figure_is_it() -> None:
    drawn = "Résultat €\n | 2024 | 2023\nChiffre d'affaires | 91,204 | 88,310\nRésultat courant avant impôts | {} | 9,926\nImpôts sur les bénéfices | 2,210 | 1,985\nRésultat de l'exercice | 8,840 | 7,941"
    assert read(spread_of(drawn.format("11,050")), "profit_before_tax") == [(9926, "C4", "high"), (11050, "B4", "high")]
    something_between = read(spread_of(drawn.format("11,950")), "profit_before_tax")
    assert all(cell == "" for _, cell, _ in something_between)


def test_a_cash_flow_alone_shows_the_profit_that_it_starts_from() -> None:
    flow = "Cash flow €\n | 2024 | 2023\nNet income | 940 | 870\nDepreciation | 110 | 100\nNet cash from operating activities | 1,050 | 970\n"
    assert read(spread_of(flow), "net_income") == [(870, "C3", "medium"), (940, "B3", "medium")]
    before = flow.replace("Net income", "Profit before tax")
    assert read(spread_of(before), "net_income") == []
    assert read(spread_of(before), "profit_before_tax") == [(870, "C3", "medium"), (940, "B3", "medium")]


def test_an_income_statement_is_not_completed_from_the_cash_flow() -> None:
    income = "Income statement €\n | 2024 | 2023\nRevenue | 9,120 | 8,831\nCost of sales | 6,000 | 5,987\nGross profit | 3,120 | 2,844\nQuorlings | 945 | 869"
    flow = "Cash flow €\n | 2024 | 2023\nNet income | 940 | 870\nDepreciation | 110 | 100\nNet cash from operating activities | 1,050 | 970"
    assert read(spread_of(income, flow), "net_income") == []


def test_what_an_item_is_not_equal_to_beside_another_one_names_no_line() -> None:
    drawn = (
        "Income statement €\n | 2024 | 2023\nRevenue | 91,204 | 88,310\nMaterials consumed | 40,112 | 38,990\n"
        "Quorlings | 53,101 | 51,204\nGross profit | 38,103 | 37,106\nProfit for the year | 8,840 | 7,941"
    )
    assert read(spread_of(drawn), "cost_of_sales") == []
    without = drawn.replace("Materials consumed | 40,112 | 38,990\n", "")
    assert [cell for _, cell, _ in read(spread_of(without), "cost_of_sales")] == ["C4", "B4"]
