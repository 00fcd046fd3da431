"""What a partner is asked for where its statements contradict themselves, by hand: the same in every policy."""

from __future__ import annotations

from collections.abc import Mapping, Set

from finvet.assessment.policy import Policy

ASKED: Mapping[str, Set[str]] = {
    "request-signed-statements": {
        "balance-gap",
        "balance-sides-gap",
        "cash-gap",
        "cash-roll-gap",
        "cash-opening-gap",
    },
    "request-statements-meant": {"sheets-contradict"},
    "request-unit-meant": {
        "units-contradict",
        "unit-not-taken",
        "unit-too-large",
        "unit-too-exact",
        "unit-against-earnings",
        "currencies-differ",
    },
}


def asks_by_hand(policy: Policy) -> bool:
    """Whether the policy asks for the documents of the table, each after its warnings."""
    return {r.code: {*r.after} for r in policy.requests if r.code in ASKED} == ASKED
