import pytest

from finvet.places import Placed

CELLS = {(2, 1): "a", (2, 3): "b", (1, 2): "c"}


def test_things_are_found_by_row_and_column_in_the_order_of_the_rows():
    placed = Placed.of(CELLS)
    assert placed == CELLS
    assert list(placed) == list(placed.keys()) == [(2, 1), (2, 3), (1, 2)]
    assert list(placed.items()) == list(CELLS.items())
    assert list(placed.values()) == ["a", "b", "c"]
    assert placed.rows == {2: {1: "a", 3: "b"}, 1: {2: "c"}}
    assert len(placed) == 3
    assert repr(placed) == f"Placed({CELLS})"


def test_where_nothing_stands_nothing_is_found():
    placed = Placed.of(CELLS)
    assert (1, 1) not in placed
    assert (9, 1) not in placed
    assert placed.get((9, 1)) is None
    with pytest.raises(KeyError):
        placed[9, 1]
    assert not Placed.of({})


def test_what_is_placed_is_taken_as_it_is():
    placed = Placed.of(CELLS)
    assert Placed.of(placed) is placed
