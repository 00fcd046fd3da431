from __future__ import annotations

import pytest

from finvet.spreading.wording.misspelt import speller

RIGHT = speller(["receivables", "inventories", "depreciation", "interest", "cash", "流動資産合計額"])


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("recievables", "receivables"),
        ("recevables", "receivables"),
        ("receivabless", "receivables"),
        ("inventoriez", "inventories"),
        ("nterest", "interest"),
    ],
)
def test_a_letter_too_many_too_few_another_or_two_swapped(word: str, meant: str) -> None:
    assert RIGHT.near(word) == [meant]


@pytest.mark.parametrize("word", ["recieveables", "depretiatoin", "receivables", "cahs", "流動資産合計", ""])
def test_no_other_word_is_near(word: str) -> None:
    assert RIGHT.near(word) == []


def test_every_word_that_could_be_meant_is_near() -> None:
    assert speller(["payable", "payables"]).near("payablet") == ["payable", "payables"]
