"""Ratios written by hand in NumPy, beside which the engine is measured, are what the engine computes."""

from tests.bench_ratios import same_as_by_hand


def test_the_engine_gives_what_plain_numpy_gives() -> None:
    assert len(same_as_by_hand(rows=5_000)) >= 30
