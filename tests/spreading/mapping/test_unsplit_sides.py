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


@pytest.mark.parametrize("current", ["Goodwill", "Investments", "Cash and cash equivalents", "Inventories"])
def test_other_assets_beside_nothing_current_are_a_guess(current: str) -> None:
    assert unsure(current, "Other assets")


def test_beside_current_assets_they_are_the_rest_and_so_they_are_where_they_say_it() -> None:
    assert not unsure("Total current assets", "Other assets")
    assert not unsure("Investments", "Other non-current assets")


@pytest.mark.parametrize(
    ("above", "is_unsure"),
    [("", True), ("Current liabilities\n", False), ("Total current liabilities | 300 | 290\n", False)],
)
@pytest.mark.parametrize("total", ["Total liabilities | 500 | 490", ""])
def test_trade_payables_alone_do_not_split_liabilities(above: str, is_unsure: bool, total: str) -> None:
    drawn = f"Total equity | 400 | 360\n{above}Trade payables | 150 | 140\nOther liabilities | 350 | 350\n{total}"
    (other,) = (m for m in mapped("BS", drawn.strip()).mapped if m.line.label == "Other liabilities")
    assert other.ambiguous is is_unsure


def test_what_goes_into_a_block_of_one_maturity_is_of_it() -> None:
    drawn = "Property, plant and equipment | 500 | 480\nOther assets | 310 | 320\nTotal non-current assets | 810 | 800"
    (other,) = (m for m in mapped("BS", drawn).mapped if m.line.label == "Other assets")
    assert not other.ambiguous
