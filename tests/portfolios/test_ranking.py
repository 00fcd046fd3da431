"""The order of partners, and the places of their values in a column."""

from __future__ import annotations

from random import Random

from finvet.portfolios.ranking import places, ranked
from finvet.results import Row
from tests.portfolios.made_up import rows


def partner(name: str, verdict: str | None, probability: float | None = None, score: float | None = None) -> Row:
    return Row(f"{name}.xlsx", partner=name, status="ok", verdict=verdict, failure_probability=probability, score=score)


def test_the_worst_verdict_stands_first_and_who_was_refused_last() -> None:
    verdicts = ["accept", None, "conditions", "decline", "insufficient", "stop", "secured", "of a later finvet"]
    order = [row.verdict for row in ranked(partner(str(i), verdict) for i, verdict in enumerate(verdicts))]
    assert order[:6] == ["stop", "decline", "secured", "insufficient", "conditions", "accept"]
    assert set(order[6:]) == {None, "of a later finvet"}


def test_within_a_verdict_the_likeliest_failure_stands_first_then_the_lowest_score() -> None:
    found = ranked(
        [
            partner("unknown", "decline", None, 10),
            partner("never", "decline", 0.0, 90),
            partner("seldom", "decline", 0.01, 80),
            partner("often", "decline", 0.2, 99),
            partner("seldom and worse", "decline", 0.01, 20),
            partner("seldom and not scored", "decline", 0.01),
        ]
    )
    assert [row.partner for row in found] == [
        "often",
        "seldom and worse",
        "seldom",
        "seldom and not scored",
        "never",
        "unknown",
    ]


def test_the_order_does_not_depend_on_the_order_of_the_rows() -> None:
    twins = [Row("same.xlsx", partner="Same", verdict="accept", sha256=sha) for sha in ("b", "a")]
    made = [*rows(200), *twins]
    shuffled = made.copy()
    Random(1).shuffle(shuffled)
    assert ranked(shuffled) == ranked(made)


def test_equals_share_a_place_and_an_absent_value_has_none() -> None:
    assert places([2.5, None, -1.0, 2.5, 0.0]) == [2, None, 0, 2, 1]
    assert places(["b", "a", None]) == [1, 0, None]
    assert places([]) == []
