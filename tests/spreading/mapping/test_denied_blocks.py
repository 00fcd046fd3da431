"""Debts below a total that is smaller than one of them."""

from __future__ import annotations

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
