"""Statements of hundreds of lines of a few labels, in amounts that add up by chance wherever one looks."""

from __future__ import annotations

from random import Random

from finvet.line_items import chart

BEGINNINGS = (
    ("Income statement;2022;2023;2024", "Revenue;9;8;7", "Cost of sales;4;4;4", "Gross profit;5;4;3"),
    ("Balance sheet;31.12.2022;31.12.2023;31.12.2024", "Cash;4;5;6", "Trade receivables;7;8;9", "Total assets;11;13;15"),
    ("Cash flow statement;2022;2023;2024", "Net income;1;2;3", "Net cash from operating activities;4;5;6", "Capex;-1;-2;-3"),
)  # fmt: skip
AROUND = ("{}", "{}", "Total {}", "Other {}", "{}, net", "  {}", "of which {}")


def crowd(dice: Random) -> bytes:
    """One of them as csv: amounts all alike, small ones, none, ascending, of either sign, or with totals between."""
    labels = [
        dice.choice(AROUND).format(dice.choice(sorted(chart())).replace("_", " "))
        for _ in range(dice.choice((1, 2, 3, 9)))
    ]
    first = dice.choice((
        lambda _: 1234, lambda _: dice.randint(1, 9), lambda _: 0, lambda line: line, lambda line: 100 * (-1) ** line,
        lambda line: 12340 if line % 11 == 10 else 1234,
    ))  # fmt: skip
    step = dice.choice((0, 1))
    amounts = (first(line) for line in range(dice.choice((60, 200, 600))))
    lines = [f"{dice.choice(labels)};{a};{a + step};{a + 2 * step}" for a in amounts]
    return "\n".join(("Alder Ltd", "in EUR", *dice.choice(BEGINNINGS), *lines, "")).encode()
