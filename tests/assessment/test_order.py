from dataclasses import replace

import pytest

from finvet.assessment.knockout_rules import KnockOut
from finvet.assessment.order import wrong_order
from finvet.assessment.policy import load
from finvet.assessment.policy_checks import validated

LOW = {"figure": "dscr", "below": 1}
CASH = {"figure": "cash_days", "below": 30}


def never_counts(earlier, later):
    rule = validated(
        KnockOut, {"id": "K", "caps": [{"when": earlier, "cap": "secured"}, {"when": later, "cap": "decline"}]}
    )
    return bool(list(wrong_order(replace(load(), knock_outs=(rule,)))))


@pytest.mark.parametrize(
    ("earlier", "later", "wrong"),
    [
        (LOW, LOW, True),
        (LOW, {"figure": "dscr", "below": 0.5}, True),
        (LOW, {"figure": "dscr", "below": 1.5}, False),
        (LOW, {"figure": "dscr", "at_most": 1}, False),
        ({"figure": "dscr", "at_most": 1}, LOW, True),
        ({"figure": "dscr", "above": 1}, {"figure": "dscr", "at_least": 1}, False),
        ({"figure": "dscr", "at_least": 1}, {"figure": "dscr", "above": 1}, True),
        ({"figure": "dscr", "above": 0, "below": 2}, LOW, False),
        ({"figure": "dscr", "above": 0, "below": 2}, {"figure": "dscr", "between": [0.5, 1]}, True),
        ({"figure": "dscr", "between": [0, 1]}, {"figure": "dscr", "above": 0, "at_most": 1}, True),
        (LOW, CASH, False),
        (LOW, {"all": [LOW, CASH]}, True),
        ({"all": [LOW, CASH]}, LOW, False),
        ({"all": [LOW, CASH]}, {"all": [CASH, {"figure": "dscr", "below": 0.5}, {"knock_out": "K3"}]}, True),
        (LOW, {"figure": "dscr", "below": 0.5, "or_not_meaningful": "weak"}, False),
        ({**LOW, "complete": True}, {"figure": "dscr", "below": 0.5}, False),
        (LOW | {"falls_by": 0.1}, {"figure": "dscr", "below": 0.5}, False),
        ({"pillar": "payment", "below": 50}, {"pillar": "payment", "below": 40}, True),
        ({"pillar": "payment", "below": 50}, {"pillar": "liquidity", "below": 40}, False),
        ({"any": [LOW, CASH]}, {"any": [LOW]}, False),
    ],
)
def test_a_cap_that_can_never_count(earlier, later, wrong):
    assert never_counts(earlier, later) == wrong


def test_the_shipped_policies_stand_in_order():
    for name in ("standard", "cautious", "startup", "public"):
        assert list(wrong_order(load(name))) == []
