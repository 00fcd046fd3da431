"""The table of hand-made cases, against the standard policy."""

import pytest

from tests.assessment.cases import HandMade, table


@pytest.mark.parametrize("case", table(), ids=str)
def test_hand_made_case(case: HandMade) -> None:
    assert list(case.differences()) == []


def test_the_table_is_large_and_says_each_thing_once() -> None:
    names = [str(case) for case in table()]
    assert len(names) >= 60
    assert sorted(set(names)) == sorted(names)
