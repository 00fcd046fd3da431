import pytest
from msgspec.structs import replace

from finvet.assessment.conditions import Condition
from finvet.assessment.judging import holding, judge, missing
from finvet.assessment.policy_checks import validated
from finvet.model import Figure, Message, Period
from tests.assessment.made_partner import year

YES = {"figure": "quick_ratio", "above": 1}
NO = {"figure": "quick_ratio", "above": 2}
OPEN = {"figure": "unheard_of", "above": 0}


def holds(made, **condition):
    return judge(validated(Condition, condition), made().evidence)


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


@pytest.mark.parametrize(
    ("band", "answer"), [([1.2, 1.3], True), ([1.1, 1.2], True), ([1.21, 1.3], False), ([1.0, 1.19], False)]
)
def test_between_includes_both_ends(made, band, answer):
    assert holds(made, figure="quick_ratio", between=band) is answer


@pytest.mark.parametrize(
    ("series", "change", "answer"),
    [
        ((2.0, 1.5), {"falls_by": 0.5}, True),
        ((2.0, 1.51), {"falls_by": 0.5}, False),
        ((1.5, 2.0), {"rises_by": 0.5}, True),
        ((2.0, 1.5), {"rises_by": 0.5}, False),
        ((2.0, 1.5), {"falls_by": 0.25, "relative": True}, True),
        ((2.0, 1.6), {"falls_by": 0.25, "relative": True}, False),
        ((-2.0, -1.5), {"rises_by": 0.25, "relative": True}, True),
        ((0.0, 1.0), {"rises_by": 0.25, "relative": True}, None),
        ((None, 1.0), {"rises_by": 0.25}, None),
        ((2.0, 1.5), {"falls_by": 0.5, "below": 1.5}, False),
        ((2.0, 1.5), {"falls_by": 0.5, "at_most": 1.5}, True),
    ],
)
def test_changes_on_the_year_before(made, series, change, answer):
    condition = validated(Condition, {"figure": "quick_ratio", **change})
    assert judge(condition, made(quick_ratio=(9.0, *series)).evidence) is answer


def test_a_change_needs_the_fiscal_year_before(made):
    with_a_gap = made(periods=(year(2021), year(2022), year(2024)), quick_ratio=(9.0, 2.0, 1.0))
    alone = made(periods=(year(2024),), quick_ratio=1.0)
    condition = Condition(figure="quick_ratio", falls_by=0.5)
    assert judge(condition, with_a_gap.evidence) is None
    assert judge(condition, alone.evidence) is None


@pytest.mark.parametrize(
    ("parts", "two"),
    [
        ((YES, YES, NO), True),
        ((YES, NO, NO), False),
        ((YES, OPEN, NO), None),
        ((YES, YES, OPEN), True),
        ((NO, OPEN, NO), False),
    ],
)
def test_a_count_of_conditions(made, parts, two):
    assert holds(made, count=2, of=parts) is two


@pytest.mark.parametrize(
    ("polarity", "weak", "strong"), [("weak", True, False), ("strong", False, True), ("none", False, False)]
)
def test_what_is_not_meaningful_can_be_let_in(made, polarity, weak, strong):
    evidence = made(runway_months=polarity).evidence
    assert judge(Condition(figure="runway_months", below=6, or_not_meaningful="weak"), evidence) is weak
    assert judge(Condition(figure="runway_months", below=6, or_not_meaningful="strong"), evidence) is strong


@pytest.mark.parametrize(
    ("notes", "complete"), [((), True), ((Message("counted-as", {"input": "dso", "value": 1}),), None)]
)
def test_a_figure_that_was_completed_for_want_of_data_may_leave_a_condition_open(made, notes, complete):
    evidence = made(beneish_m8=Figure("beneish_m8", Period(2024), -1.0, notes=notes)).evidence
    assert judge(Condition(figure="beneish_m8", above=-1.78), evidence) is True
    assert judge(Condition(figure="beneish_m8", above=-1.78, complete=True), evidence) is complete


def test_given_is_never_open(made):
    assert holds(made, given="quick_ratio") is True
    assert holds(made, given="unheard_of") is False
    assert holds(made, given="runway_months") is False


@pytest.mark.parametrize(("inner", "answer"), [(YES, True), (NO, False), (OPEN, False)])
def test_a_term_that_cannot_be_told_is_not_met(made, inner, answer):
    evidence = replace(made().evidence, terms={"sound": validated(Condition, inner)})
    assert judge(Condition(term="sound"), evidence) is answer


def test_the_figures_by_which_a_condition_holds(made):
    either = {"any": [{"all": [YES, {"figure": "equity_ratio", "above": 9}]}, {"figure": "dscr", "above": 1}]}
    neither = {"none": [{"all": [YES, NO]}]}
    condition = validated(Condition, {"all": [either, neither]})
    assert holding(condition, made().evidence) == ("dscr",)


def test_the_figures_for_want_of_which_a_condition_stays_open(made):
    settled = {"all": [NO, {"figure": "never_heard_of", "above": 0}]}
    condition = validated(Condition, {"any": [settled, OPEN, NO]})
    assert missing(condition, made().evidence) == ("unheard_of",)
    assert missing(validated(Condition, {"any": [YES, OPEN]}), made().evidence) == ()
