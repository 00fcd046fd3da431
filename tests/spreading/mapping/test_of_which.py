from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped


@pytest.mark.parametrize(
    ("income", "interest", "costs"),
    [
        ("Przychody finansowe", "- w tym odsetki", "Koszty finansowe"),
        ("Finanzerträge", "davon Zinserträge", "Finanzaufwendungen"),
        ("Finance income", "of which interest income", "Finance costs"),
    ],
)
def test_interest_shown_apart_is_what_the_part_says(income: str, interest: str, costs: str) -> None:
    found = mapped("IS", f"{income} | 120 | 85\n{interest} | 21 | 37\n{costs} | 414 | 439")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [3]


@pytest.mark.parametrize(
    ("income", "part"),
    [
        ("Interest income", "of which interest income from affiliates"),
        ("Przychody finansowe", "- w tym od jednostek powiązanych"),
        ("Sonstige Zinsen und ähnliche Erträge", "davon aus verbundenen Unternehmen"),
    ],
)
def test_a_part_that_says_no_more_leaves_the_whole(income: str, part: str) -> None:
    found = mapped("IS", f"{income} | 120 | 85\n{part} | 21 | 37\nRevenue | 4140 | 4390")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [2]


def test_what_is_larger_than_the_line_above_is_no_part_of_it() -> None:
    found = mapped("IS", "Przychody finansowe | 120 | 85\n- w tym odsetki | 210 | 370\nKoszty finansowe | 41 | 43")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [2]
