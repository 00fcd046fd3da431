"""Rows in whole partners, and the years before a row."""

import numpy as np
import pytest

from finvet.ratios.years import Years, years_of


def years(*lengths: int) -> Years:
    """Partners with so many years each, one after the other."""
    partner = np.repeat(np.arange(len(lengths)), lengths)
    end = np.concatenate([2020.0 + np.arange(length) for length in lengths])
    return years_of(partner, end)


@pytest.mark.parametrize(
    ("lengths", "size", "ends"),
    [
        ((3, 3, 3), 3, [3, 6, 9]),
        ((3, 3, 3), 7, [6, 9]),
        ((3, 3, 3), 100, [9]),
        ((2, 5, 1, 1), 3, [2, 7, 9]),  # a partner with more rows than a block stays whole
    ],
)
def test_a_block_ends_with_a_partner(lengths: tuple[int, ...], size: int, ends: list[int]) -> None:
    blocks = list(years(*lengths).blocks(size))
    assert [block.stop for block in blocks] == ends
    assert [block.start for block in blocks] == [0, *ends[:-1]]


def test_a_part_knows_the_years_of_its_partners_alone() -> None:
    part = years(2, 3, 1).part(slice(2, 6))
    np.testing.assert_array_equal(part.starts, [0, 3])
    np.testing.assert_array_equal(part.prior(np.array([1.0, 2.0, 3.0, 4.0])), [np.nan, 1.0, 2.0, np.nan])
    np.testing.assert_array_equal(part.prior2(np.array([1.0, 2.0, 3.0, 4.0])), [np.nan, np.nan, 1.0, np.nan])


def test_the_row_of_an_earlier_year() -> None:
    three = years(3)
    assert [three.before(row, 0) for row in range(3)] == [0, 1, 2]
    assert [three.before(row, 1) for row in range(3)] == [None, 0, 1]
    assert [three.before(row, 2) for row in range(3)] == [None, None, 0]


def test_presence_goes_to_where_it_is_asked_for() -> None:
    out = np.empty(4)
    years(2, 2).throughout(np.array([1.0, np.nan, 1.0, 1.0]), out=out)
    assert out.tolist() == [0.0, 0.0, 1.0, 1.0]


def test_presence_after_the_first_year_is_for_partners_with_several() -> None:
    shown = np.array([np.nan, 1.0, 1.0, 1.0, np.nan])
    assert years(2, 1, 2).later(shown).tolist() == [1.0, 1.0, 0.0, 0.0, 0.0]
