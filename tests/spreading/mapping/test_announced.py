from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped

INCOME = "Przychody ze sprzedaży | 900 | 800\n"
LISTED = [
    INCOME
    + "Przychody finansowe, w tym: | 97 | 83\n– odsetki | 11 | 23\nKoszty finansowe, w tym: | 71 | 64\n- odsetki, w tym dla jednostek powiązanych | 32 | 45",
    "Chiffre d'affaires | 900 | 800\nProduits financiers, dont : | 97 | 83\n- produits d'intérêts | 11 | 23\nCharges financières, dont : | 71 | 64\n- charges d'intérêts | 32 | 45",
]


@pytest.mark.parametrize("drawn", LISTED)
def test_of_a_vague_total_that_lists_a_part_by_name_the_part_is_read(drawn: str) -> None:
    found = mapped("IS", drawn)
    read = {m.item: m.line.values for m in found.mapped}
    assert read["interest_income"] == {2: 11, 3: 23}
    assert read["interest_expense"] == {2: 32, 3: 45}


def test_a_line_that_does_not_announce_or_is_smaller_lists_no_parts() -> None:
    for whole, amount in (("Przychody finansowe", 90), ("Przychody finansowe, w tym:", 9)):
        assert _interest(f"{whole} | {amount} | {amount}\n– odsetki | 11 | 23") == {2: amount, 3: amount}


def test_a_list_ends_at_the_next_line_without_a_dash() -> None:
    listed = "Przychody finansowe, w tym: | 97 | 83\nDywidendy | 1 | 1\n– odsetki | 11 | 23"
    assert _interest(listed) == {2: 97, 3: 83}


def _interest(drawn: str) -> dict[int, float]:
    """The amounts of the first line that is read as interest income."""
    found = mapped("IS", INCOME + drawn)
    return next(m.line.values for m in found.mapped if m.item == "interest_income")


def test_cost_of_sales_is_not_read_beside_costs_by_nature() -> None:
    sold = "Wartość sprzedanych towarów i materiałów | 500 | 400"
    by_nature = mapped("IS", f"{INCOME}Zużycie materiałów i energii | 50 | 40\nUsługi obce | 9 | 9\n{sold}")
    assert "cost_of_sales" not in items(by_nature)
