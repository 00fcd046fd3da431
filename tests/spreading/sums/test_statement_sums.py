"""The sums of a statement are on one side of a balance sheet."""

from __future__ import annotations

import pytest

from finvet.spreading.sums.statement_sums import addends_of, statement_sums
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.labels import readings
from tests.spreading.drawn_tables import tables
from tests.spreading.mapping.test_mapping import mapped

ABOVE_THEN_BELOW = {
    "Japanese": ("資産合計", "負債合計", "資本金", "資本剰余金", "利益剰余金", "純資産合計"),
    "Dutch": (
        "Totaal activa",
        "Totaal schulden",
        "Aandelenkapitaal",
        "Agioreserve",
        "Overige reserves",
        "Eigen vermogen",
    ),
}


def sums_of(table: Table) -> SumTree:
    said = addends_of(labelled_lines(table.lines), [readings(line.label) for line in table.lines])
    return statement_sums([line.values for line in table.lines], said)


@pytest.mark.parametrize("language", ABOVE_THEN_BELOW)
def test_no_debts_and_capital_add_up_to_the_assets(language: str) -> None:
    amounts = ((6314, 5847), (3174, 2814), (292, 292), (95, 95), (2753, 2646), (3140, 3033))
    rows = zip(ABOVE_THEN_BELOW[language], amounts, strict=True)
    (table,) = tables(" | 2024 | 2023\n" + "\n".join(f"{label} | {a} | {b}" for label, (a, b) in rows))
    tree = sums_of(table)
    assert tree.parts[5] == (2, 3, 4)
    assert tree.parts.get(0) in (None, (1, 5))


def test_all_debts_and_all_equity_are_equal_to_the_assets() -> None:
    (table,) = tables(" | 2024 | 2023\nAssets | 6314 | 5847\nLiabilities | 3174 | 2814\nEquity | 3140 | 3033")
    tree = sums_of(table)
    assert tree.parts in ({0: (1, 2)}, {2: (0, 1)})


@pytest.mark.parametrize(
    ("gain", "loss"),
    [
        ("영업외수익", "영업외비용"),
        ("営業外収益", "営業外費用"),
        ("特別利益", "特別損失"),
        ("营业外收入", "营业外支出"),
        ("Produits exceptionnels", "Charges exceptionnelles"),
    ],
)
def test_the_losing_side_of_a_result_is_taken_off(gain: str, loss: str) -> None:
    rows = (
        "Operating profit | 200 | 190",
        f"{gain} | 50 | 40",
        f"{loss} | 90 | 81",
        "Profit before tax | 160 | 149",
    )
    (table,) = tables(" | 2024 | 2023\n" + "\n".join(rows))
    tree = sums_of(table)
    assert tree.parts == {3: (0, 1, 2)}


def test_a_cost_is_not_what_other_costs_leave_of_the_sum_above_them() -> None:
    found = mapped("IS", """
Sales | 1000 | 900
Cost of Goods Sold | 600 | 540
Indirect Expenses | 325 | 301
Salaries | 200 | 180
Depreciation | 30 | 28
Other Expenses | 60 | 63
Interest Expense | 10 | 8
Income Tax | 25 | 22
Total Expense (Debit) | 925 | 841
Profit for the year | 75 | 59
""")  # fmt: skip
    told = {m.item: m.line.label for m in found.mapped}
    assert told["income_tax_expense"] == "Income Tax"
    assert told["other_operating_expenses"] == "Other Expenses"
