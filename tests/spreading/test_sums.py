from __future__ import annotations

from finvet.spreading.sums import NO_SUMS, last_digit, sum_tree


def tree_of(*rows: tuple[float, ...], costs: tuple[int, ...] = ()) -> dict[int, tuple[int, ...]]:
    columns = [dict(enumerate(row)) for row in rows]
    return dict(sum_tree(columns, [position in costs for position in range(len(rows))]).parts)


def test_a_total_below_its_parts() -> None:
    assert tree_of((10, 8), (20, 15), (30, 23)) == {2: (0, 1)}


def test_a_total_above_its_parts() -> None:
    assert tree_of((30, 23), (10, 8), (20, 15)) == {0: (1, 2)}


def test_totals_of_totals() -> None:
    assert tree_of((10,), (20,), (30,), (5,), (7,), (12,), (42,)) == {2: (0, 1), 5: (3, 4), 6: (2, 5)}


def test_costs_printed_positive_are_subtracted_others_added() -> None:
    assert tree_of((100, 90), (60, 50), (40, 40), costs=(1,)) == {2: (0, 1)}
    assert tree_of((100, 90), (65, 50), (35, 40), (999, 999)) == {0: (1, 2)}


def test_a_sum_must_hold_in_every_column() -> None:
    assert tree_of((10, 8), (20, 15), (30, 24.9)) == {}


def test_rounding_of_the_last_digit_is_let_pass_but_no_more() -> None:
    assert tree_of((10,), (20,), (31,)) == {2: (0, 1)}
    assert tree_of((10,), (20,), (32,)) == {}
    assert tree_of((1.1,), (2.2,), (3.4,)) == {2: (0, 1)}
    assert tree_of((1.1,), (2.2,), (3.9,)) == {}


def test_one_line_is_no_sum_and_nothing_sums_to_zero() -> None:
    assert tree_of((10,), (10,)) == {}
    assert tree_of((5,), (-5,), (0,)) == {}


def test_totals_of_a_line_the_nearest_first() -> None:
    rows = [{0: v} for v in (10.0, 20.0, 30.0, 12.0, 42.0)]
    tree = sum_tree(rows, [False] * 5)
    assert tree.totals_of(0) == [2, 4]
    assert tree.totals_of(4) == []
    assert tree.tied == {0, 1, 2, 3, 4}
    assert NO_SUMS.tied == frozenset()


def test_the_last_digit_printed() -> None:
    assert last_digit([{0: 12.0}, {0: 3.0}]) == 1.0
    assert last_digit([{0: 12.5}, {0: 3.0}]) == 0.1
    assert last_digit([{0: 12.3456}]) == 0.01
    assert last_digit([]) == 1.0
