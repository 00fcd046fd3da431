from __future__ import annotations

from tests.books import spread_of

BY_CHANCE = """
Balance sheet | 2024
Equipment | 410350
Inventories | 64200
Trade receivables | 77900
Cash at bank | 131450
Cash in hand | 18250
Prepaid expenses | 12200
Share capital | 81000
Share premium | 20000
Trade payables | 97100
"""


def test_a_line_of_assets_is_no_sum_of_other_assets_with_the_share_capital() -> None:
    found = spread_of(BY_CHANCE)
    figure = found.figure("cash_and_equivalents", found.periods[-1])
    assert figure is not None
    assert (figure.value, figure.confidence) == (131450, "low"), "what is in hand is not all cash"
