"""A mapping whose values are made when they are asked for."""

from __future__ import annotations

import pytest

from finvet.on_demand import Later, OnDemand


def test_a_value_is_made_once_and_only_when_it_is_asked_for() -> None:
    made: list[str] = []

    def length(word: str) -> int:
        made.append(word)
        return len(word)

    lengths = OnDemand(["loan", "cash", "due"], length)
    assert (list(lengths), len(lengths), "cash" in lengths, "debt" in lengths, made) == (
        ["loan", "cash", "due"], 3, True, False, [],
    )  # fmt: skip
    assert (lengths["due"], lengths["due"], lengths.get("debt"), made) == (3, 3, None, ["due"])
    with pytest.raises(KeyError):
        lengths["debt"]
    assert lengths == {"loan": 4, "cash": 4, "due": 3}


def test_a_sequence_is_made_once_and_only_when_it_is_looked_at() -> None:
    made: list[str] = []

    def words() -> list[str]:
        made.append("made")
        return ["loan", "cash"]

    later = Later(words)
    assert made == []
    assert (later[-1], later[:1], len(later), list(later), "loan" in later) == (
        "cash",
        ("loan",),
        2,
        ["loan", "cash"],
        True,
    )
    assert later == ("loan", "cash") == Later(words)
    assert later != ("cash", "loan")
    assert made == ["made", "made"]
    assert not Later(list)
