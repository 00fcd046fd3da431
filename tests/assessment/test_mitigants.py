import pytest
from msgspec.structs import replace

from finvet.assessment.mitigants import is_covered, lifted
from finvet.assessment.policy import load
from finvet.model import Case
from tests.assessment.covered import owed
from tests.assessment.made_partner import Made, year

CONDITIONS = {"ocf_ratio": 0.05}
SECURED = {"ocf_ratio": 0.05, "dscr": 0.9}
DECLINE_BY_SCORE = {
    "ocf_positive_years": 0.0, "ocf_ratio": 0.0, "cash_conversion_3y": 0.0, "fcf_positive_years": 0.0, "dscr": 0.5,
    "cash_days_with_lines": 1.0, "quick_ratio": (1.2, 1.2, 0.1), "dpo_best": 120.0,
}  # fmt: skip
TWO_YEARS = {"periods": (year(2023), year(2024)), "ocf_positive_years": None, "cash_conversion_3y": None}


@pytest.fixture(name="lift")
def _lift():
    def verdict(covers=True, policy="standard", **spoilt):
        rules = load(policy)
        before = Made(policy=rules, **spoilt).assessed()
        after = lifted(before, rules, covers=covers)
        return before.verdict, after.verdict

    return verdict


@pytest.mark.parametrize(
    ("spoilt", "before", "after"),
    [
        ({}, "accept", "accept"),
        (CONDITIONS, "conditions", "accept"),
        (SECURED, "secured", "conditions"),
        (DECLINE_BY_SCORE, "decline", "secured"),
        ({"insolvency_notice": 1.0}, "decline", "decline"),
        (DECLINE_BY_SCORE | {"insolvency_notice": 1.0}, "decline", "decline"),
        ({"going_concern_doubt": 1.0}, "secured", "conditions"),
        ({"identity_mismatch": 1.0}, "stop", "stop"),
        ({"ocf_ratio": None}, "insufficient", "insufficient"),
        ({"ocf_ratio": None, "statements_refused": 1.0}, "secured", "secured"),
        (TWO_YEARS, "conditions", "conditions"),
        (TWO_YEARS | SECURED, "secured", "conditions"),
    ],
)
def test_one_step_up_within_the_ceiling(lift, spoilt, before, after):
    was, now = lift(**spoilt)
    assert (was.code, now.code) == (before, after)
    steps = [step for step in now.steps if step.code == "step-mitigants"]
    assert [step.parameters for step in steps] == ([{"verdict": after, "before": before}] if before != after else [])


@pytest.mark.parametrize(
    ("signed", "gap", "covered"),
    [
        (1000.0, 0.0, True),
        (800.0, 0.0, True),
        (799.0, 0.0, False),
        (1.0, 0.0, False),
        (0.0, 0.0, False),
        (900.0, 900.0, True),
        (900.0, 901.0, False),
        (400.0, 400.0, False),
        (1000.0, None, False),
    ],
)
def test_signed_mitigants_cover_what_exceeds_the_limit_and_most_of_the_peak(signed, gap, covered):
    assert is_covered(owed(signed, gap), load()) is covered


def test_nothing_is_covered_without_a_deal():
    assert not is_covered(replace(owed(1000.0, 0.0), deal=None), load())


def test_what_does_not_cover_the_exposure_lifts_nothing(lift):
    was, now = lift(covers=False, **SECURED)
    assert was == now


def test_nothing_but_the_verdict_its_steps_and_needless_requests_change(lift):
    was, now = lift(**SECURED)
    assert now.requests == was.requests
    assert (now.score, now.confidence, now.pays_on_time, now.reasons_against) == (
        was.score, was.confidence, was.pays_on_time, was.reasons_against,
    )  # fmt: skip
    was, now = lift(**CONDITIONS)
    assert was.requests
    assert now.requests == ()
    assert lift(**CONDITIONS, case=Case(audit="unaudited"))[1].requests


def test_the_cautious_policy_lifts_to_conditions_at_best(lift):
    assert [verdict.code for verdict in lift(policy="cautious", dpo_best=120.0, payables_stretch=15.0)] == [
        "secured",
        "conditions",
    ]
    assert [verdict.code for verdict in lift(policy="cautious", largest_customer_share=0.3)] == [
        "conditions",
        "conditions",
    ]
