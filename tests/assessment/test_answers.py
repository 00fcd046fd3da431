import pytest

from finvet.model import Case, Figure, Message, Period, RefusedFile
from tests.assessment.made_partner import year

STRAINED = {"dscr": 0.9, "cash_days_with_lines": 10.0}


@pytest.mark.parametrize(
    ("spoilt", "answer"),
    [
        ({}, "viable"),
        ({"cash_conversion_3y": 0.7999}, "marginal"),
        ({"ocf_positive_years": 2.0}, "marginal"),
        ({"ocf_positive_years": 1.0}, "not_viable"),
        ({"fcf_positive_years": 1.0}, "marginal"),
        ({"fcf_positive_years": 2.0}, "viable"),
        ({"burn_monthly": 1.0, "runway_months": 18.0}, "viable"),
        ({"burn_monthly": 1.0, "runway_months": 17.9}, "marginal"),
        ({"burn_monthly": 1.0, "runway_months": 11.0}, "not_viable"),
        ({"total_equity": -1.0, "cf_operating": (1.0, 1.0, -1.0)}, "not_viable"),
        ({"ocf_negative_years": 3.0}, "not_viable"),
        ({"total_equity": -1.0}, "viable"),
    ],
)
def test_viable_cash_flow(make, spoilt, answer):
    assert make(**spoilt).verdict.viable_cash_flow == answer


@pytest.mark.parametrize(
    ("spoilt", "answer"),
    [
        ({}, "likely"),
        ({"dpo_best": 70.0, "payables_stretch": 15.0}, "late"),
        ({"dscr": 1.1, "quick_ratio": 0.9}, "late"),
        (STRAINED, "doubtful"),
        ({"burn_monthly": 1.0, "runway_months": 3.0}, "doubtful"),
        ({"dscr": 0.9, "cash_interest_cover": 0.9}, "doubtful"),
    ],
)
def test_pays_on_time(make, spoilt, answer):
    assert make(**spoilt).verdict.pays_on_time == answer


def test_days_payable_alone_carry_no_answer_of_low_confidence(make):
    thin = {"payables_overdue_share": None, "tax_social_arrears": None}
    low = {"cf_operating": (None, 85.0, 90.0)}
    assert make(**thin).verdict.pays_on_time == "likely"
    assert make(**low).verdict.pays_on_time == "likely"
    assert make(**thin, **low).verdict.pays_on_time == "not_shown"
    assert make(**thin, **low, **STRAINED).verdict.pays_on_time == "doubtful"


@pytest.mark.parametrize(
    ("spoilt", "confidence"),
    [
        ({}, "high"),
        ({"case": Case(audit="reviewed")}, "medium"),
        ({"case": Case(audit="compiled")}, "medium"),
        ({"case": Case(audit="unaudited")}, "medium"),
        ({"case": Case()}, "high"),
        ({"refused": (RefusedFile("b.xlsx", Message("file-is-empty")),)}, "medium"),
        ({"ocf_ratio": Figure("ocf_ratio", Period(2024), 0.5, confidence="medium")}, "medium"),
        ({"quick_ratio": Figure("quick_ratio", Period(2024), 1.5, confidence="medium")}, "high"),
        ({"cash_days_with_lines": None}, "medium"),
        ({"cash_days_with_lines": None, "case": Case(audit="reviewed")}, "low"),
        ({"cash_days_with_lines": None, "case": Case(audit="unaudited")}, "low"),
        ({"as_of": year(2025).end}, "high"),
        ({"as_of": year(2026).end.replace(month=1, day=1)}, "medium"),
    ],
)
def test_confidence(make, spoilt, confidence):
    verdict = make(**spoilt).verdict
    assert verdict.confidence == confidence
    assert bool(verdict.confidence_steps) is (confidence != "high")
