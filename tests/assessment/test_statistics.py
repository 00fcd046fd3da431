"""The failure model beside the score: it moves the confidence where the two disagree, and nothing else."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.assessment.statistics import disagreement
from finvet.model import GRADES, Grade, Message
from finvet.wording import say
from tests.assessment.made_partner import Made, assessed, graded

POLICY = load()
ACCEPT, CONDITIONS, DECLINE = 90.0, 60.0, 20.0


def told(grade: Grade, score: float | None) -> float | None:
    """The steps that a grade takes where it disagrees; None where it does not."""
    found = disagreement(POLICY.risk, POLICY.bands, graded(grade), score)
    return found[0].steps if found else None


@pytest.mark.parametrize("grade", GRADES)
def test_bad_grades_contradict_acceptance_and_good_ones_a_decline(grade: Grade) -> None:
    assert told(grade, ACCEPT) == (1 if grade in ("CCC", "CC", "C") else None)
    assert told(grade, DECLINE) == (0 if grade in ("A", "BBB") else None)
    assert told(grade, CONDITIONS) is None


def test_without_a_score_a_grade_or_a_company_like_those_of_the_model_nothing_disagrees() -> None:
    assert told("C", None) is None
    assert disagreement(POLICY.risk, POLICY.bands, None, ACCEPT) is None
    without = replace(graded("C"), grade=None, probability=None)
    assert disagreement(POLICY.risk, POLICY.bands, without, ACCEPT) is None
    shell = graded("C", outside=(Message("risk-no-years"),))
    assert disagreement(POLICY.risk, POLICY.bands, shell, ACCEPT) is None


def test_the_sentence_names_both() -> None:
    found = assessed(risk=graded("CCC"))
    assert found.disagreement is not None
    sentence = say(found.disagreement)
    assert sentence == (
        "The score alone would say Accept on standard terms, and the failure model gives grade CCC (2.0 % a year): they disagree."
    )
    assert [say(step) for step in found.verdict.confidence_steps] == [sentence]


def test_a_grade_changes_confidence_alone() -> None:
    without, bad = assessed(), assessed(risk=graded("C"))
    assert (without.verdict.confidence, bad.verdict.confidence) == ("high", "medium")
    for name in ("code", "score", "scorecard", "pillars", "steps", "viable_cash_flow", "pays_on_time", "reasons_for"):
        assert getattr(bad.verdict, name) == getattr(without.verdict, name), name
    assert bad.findings == without.findings


def test_a_good_grade_beside_a_decline_is_said_and_lowers_nothing() -> None:
    spoilt = dict.fromkeys(("ocf_positive_years", "ocf_ratio", "fcf_positive_years", "dscr", "quick_ratio"), 0.0)
    spoilt |= {"cash_conversion_3y": 0.1, "cash_days_with_lines": 1.0, "equity_ratio": 0.01}
    without, good = assessed(**spoilt), assessed(**spoilt, risk=graded("A"))
    assert without.verdict.score is not None
    assert without.verdict.score < POLICY.bands.secured
    assert good.disagreement is not None
    assert good.verdict == without.verdict


def test_a_policy_states_the_base_rate_or_leaves_it_to_the_model() -> None:
    assert Made().policy.risk.base_rate is None
