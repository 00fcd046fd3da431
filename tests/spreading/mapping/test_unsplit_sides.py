"""The rest of a side of a balance sheet without maturities is a guess."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped

SIDE = "Property, plant and equipment | 3551 | 3642\n{current} | 1143 | 757\n{other} | 324 | 325\nTotal assets | 5018 | 4724"


def unsure(current: str, other: str) -> bool:
    drawn = SIDE.format(current=current, other=other)
    found = {m.line.label: m for m in mapped("BS", drawn).mapped}
    assert found[other].item == "other_noncurrent_assets"
    return found[other].ambiguous


@pytest.mark.parametrize("current", ["Goodwill", "Investments"])
def test_other_assets_beside_nothing_current_are_a_guess(current: str) -> None:
    assert unsure(current, "Other assets")


def test_beside_current_assets_they_are_the_rest_and_so_they_are_where_they_say_it() -> None:
    assert not unsure("Total current assets", "Other assets")
    assert not unsure("Investments", "Other non-current assets")
