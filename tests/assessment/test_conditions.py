import pytest

from finvet.assessment.conditions import Condition, judge

YES = {"figure": "quick_ratio", "above": 1}
NO = {"figure": "quick_ratio", "above": 2}
OPEN = {"figure": "unheard_of", "above": 0}


def holds(made, **condition):
    return judge(Condition.model_validate(condition), made().evidence)


@pytest.mark.parametrize(
    ("bound", "answer"),
    [
        ({"below": 1.2}, False), ({"below": 1.21}, True), ({"at_most": 1.2}, True), ({"at_most": 1.19}, False),
        ({"above": 1.2}, False), ({"above": 1.19}, True), ({"at_least": 1.2}, True), ({"at_least": 1.21}, False),
        ({"above": 1, "below": 1.1}, False), ({"above": 1, "below": 1.3}, True),
    ],
)  # fmt: skip
def test_bounds(made, bound, answer):
    assert holds(made, figure="quick_ratio", **bound) is answer


@pytest.mark.parametrize(
    ("parts", "together", "either", "neither"),
    [
        ((YES, YES), True, True, False),
        ((YES, NO), False, True, False),
        ((NO, NO), False, False, True),
        ((YES, OPEN), None, True, False),
        ((NO, OPEN), False, None, None),
        ((OPEN,), None, None, None),
    ],
)
def test_three_answers(made, parts, together, either, neither):
    assert holds(made, all=parts) is together
    assert holds(made, any=parts) is either
    assert holds(made, none=parts) is neither


def test_what_is_not_meaningful_meets_no_bound(made):
    assert holds(made, figure="runway_months", below=6) is False
    assert holds(made, figure="runway_months", at_least=0) is False


def test_a_knock_out_that_did_not_fire_is_no(made):
    assert holds(made, knock_out="K3") is False
    assert holds(made, none=[{"knock_out": "K3"}]) is True


def test_a_pillar_without_points_is_open(made):
    assert holds(made, pillar="payment", below=50) is None
