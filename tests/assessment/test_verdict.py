import tomllib
from importlib import resources

import pytest

from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_checks import validated
from finvet.assessment.verdict import band, worse
from finvet.model import Figure
from tests.assessment.made_partner import codes, year

WEAK_CASH = {"ocf_ratio": 0.05}
WEAK_PAYMENT = {"dpo_best": 120.0, "payables_stretch": 30.0}


def steps(assessment):
    return [step.code for step in assessment.verdict.steps]


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (100, "accept"), (75, "accept"), (74.999999, "conditions"), (55, "conditions"),
        (54.999999, "secured"), (35, "secured"), (34.999999, "decline"), (0, "decline"),
    ],
)  # fmt: skip
def test_bands(score, verdict):
    assert band(load().bands, score) == verdict


def test_the_worse_of_two():
    assert worse("accept", "secured") == "secured"
    assert worse("stop", "decline") == "stop"


def test_one_star_at_zero_is_at_best_conditions_and_two_secured(make):
    one = make(**WEAK_CASH)
    assert (one.verdict.code, one.verdict.score) == ("conditions", 90.0)
    assert steps(one) == ["step-band", "step-star"]
    two = make(**WEAK_CASH, dscr=0.9)
    assert (two.verdict.code, two.verdict.score) == ("secured", 80.0)
    assert two.verdict.steps[1].parameters["stars"] == ["ocf_ratio", "dscr"]


def test_a_weak_payment_pillar_is_at_best_conditions(make):
    assessment = make(**WEAK_PAYMENT)
    assert assessment.verdict.pillars["payment"] == 25
    assert (assessment.verdict.code, assessment.verdict.pays_on_time) == ("conditions", "late")
    assert "step-pillar" in steps(assessment)
    # 8 x 1 of 2 points + 7 x 1 of 2 + 5 x 1 of 2 is exactly one half: not below
    half = make(dpo_best=70.0, payables_stretch=15.0, tax_social_arrears=0.1)
    assert half.verdict.pillars["payment"] == 50
    assert "step-pillar" not in steps(half)


FALLING = {
    "ocf_margin": (0.10, 0.0899, 0.0798),
    "cash_and_equivalents": (100.0, 94.9, 90.1),
    "quick_ratio": (1.2, 1.149, 1.098),
    "dpo_series": (40.0, 43.1, 46.2),
    "equity_ratio": (0.5, 0.4899, 0.4798),
}


@pytest.mark.parametrize("left_out", list(FALLING))
def test_trend_takes_a_step_down(make, left_out):
    falling = {name: values for name, values in FALLING.items() if name != left_out}
    assessment = make(**falling)
    assert assessment.verdict.steps[-1].parameters["worse"] == 4
    assert assessment.verdict.code == "conditions"


def test_trend_needs_three_series_beyond_noise_in_both_intervals(make):
    two = {name: FALLING[name] for name in ("ocf_margin", "quick_ratio")}
    assert "step-trend" not in steps(make(**two))
    within_noise = make(**two, cash_and_equivalents=(100.0, 95.01, 90.0))
    assert "step-trend" not in steps(within_noise)
    once = make(**two, dpo_series=(40.0, 40.0, 60.0))
    assert "step-trend" not in steps(once)
    missing = make(**two, dpo_series=(None, 40.0, 60.0))
    assert "step-trend" not in steps(missing)


def test_trend_is_silent_across_a_gap_in_the_years(make):
    assert "step-trend" in steps(make(**FALLING))
    assert "step-trend" not in steps(make(periods=(year(2021), year(2022), year(2024)), **FALLING))


def test_trend_does_not_rest_on_guesses(make):
    guessed = {
        name: tuple(Figure(name, year(2024), value, confidence="low") for value in values)
        for name, values in FALLING.items()
    }
    assert "step-trend" not in steps(make(**guessed))


def test_trend_is_silent_with_two_years(make):
    two_years = {name: values[1:] for name, values in FALLING.items()}
    assert "step-trend" not in steps(make(periods=(year(2023), year(2024)), **two_years))


def test_trend_never_goes_below_secured(make):
    secured = make(**FALLING, **WEAK_CASH, dscr=0.9)
    assert secured.verdict.code == "secured"
    assert steps(secured) == ["step-band", "step-stars", "step-trend"]


def test_low_confidence_never_accepts(make):
    assessment = make(cf_operating=(None, 85.0, 90.0))
    assert assessment.verdict.score == 100
    assert assessment.verdict.code == "conditions"
    assert steps(assessment)[-1] == "step-low-confidence"


@pytest.mark.parametrize(
    ("spoilt", "fired", "verdict"),
    [
        ({"total_equity": -1.0, "cf_operating": (1.0, 1.0, 0.0)}, "K3", "decline"),
        ({"total_equity": -1.0, "ocf_positive_years": 1.0}, "K3", "decline"),
        ({"total_equity": -1.0, "ocf_positive_years": 2.0}, "K3b", "secured"),
        ({"total_equity": 0.0}, None, "accept"),
        ({"ocf_negative_years": 3.0}, "K4", "decline"),
        ({"ocf_negative_years": 2.0}, None, "accept"),
        ({"burn_monthly": 1.0, "runway_months": 5.99}, "K5", "decline"),
        ({"burn_monthly": 1.0, "runway_months": 6.0}, "K5", "secured"),
        ({"burn_monthly": 1.0, "runway_months": 11.99}, "K5", "secured"),
        ({"burn_monthly": 1.0, "runway_months": 12.0}, None, "accept"),
        ({"dscr": 0.99, "cash_interest_cover": 0.99}, "K6", "secured"),
        ({"dscr": 0.99, "cash_interest_cover": 1.0}, None, "conditions"),
        ({"payables_overdue_share": 0.3001}, "K9", "secured"),
        ({"payables_overdue_share": 0.30}, None, "accept"),
        ({"dscr": "strong", "cash_interest_cover": 0.5}, None, "accept"),
        ({"dscr": None, "dscr_substituted": 0.9, "cash_interest_cover": 0.5}, None, "conditions"),
    ],
)
def test_knock_outs(make, spoilt, fired, verdict):
    assessment = make(**spoilt)
    assert [code for code in codes(assessment) if code.startswith("K")] == ([fired] if fired else [])
    assert assessment.verdict.code == verdict


def test_the_worst_cap_counts(make):
    both = make(total_equity=-1.0, burn_monthly=1.0, runway_months=3.0)
    assert both.verdict.code == "decline"
    assert [step.parameters["rule"] for step in both.verdict.steps if step.code == "step-knock-out"] == ["K3b", "K5"]
    finding = next(finding for finding in both.findings if finding.code == "K5")
    assert [figure.name for figure in finding.figures] == ["burn_monthly", "runway_months"]


def with_knock_out(**rule):
    file = resources.files("finvet") / "data" / "policies" / "standard.toml"
    document = tomllib.loads(file.read_text("utf-8"))
    document["knock_outs"].append(rule)
    return validated(Policy, document | {"sha256": "0"})


def test_a_score_at_a_band_is_not_lost_to_rounding(make):
    # 58 of 100 would be 57.99999999999999 were the share taken first
    ends = {"ocf_positive_years": 0.0, "ocf_ratio": 0.0, "dscr": 0.9, "quick_ratio": 0.1, "net_debt_to_ebitda": 9.0}
    assert make(**ends).verdict.score == 58


INSOLVENT = {"figure": "insolvency_notice", "at_least": 1}


def test_a_lift_stands_before_the_cap_that_it_lifts(make):
    caps = [{"when": {"figure": "quick_ratio", "at_least": 5}, "cap": "secured"}, {"when": INSOLVENT, "cap": "decline"}]
    policy = with_knock_out(id="K1", caps=caps)
    assert make(policy=policy, insolvency_notice=1.0).verdict.code == "decline"
    assert make(policy=policy, insolvency_notice=1.0, quick_ratio=6.0).verdict.code == "secured"
    assert make(policy=policy, insolvency_notice=1.0, quick_ratio=None).verdict.code == "decline"


@pytest.mark.parametrize(
    ("remains", "cap", "verdict"),
    [
        ("silent", "decline", "insufficient"),
        ("stands", "decline", "decline"),
        ("stands", "stop", "stop"),
        ("stands", "secured", "insufficient"),
        ("replaces", "secured", "secured"),
    ],
)
def test_what_remains_of_a_knock_out_without_an_opinion(make, remains, cap, verdict):
    policy = with_knock_out(id="K1", caps=[{"when": INSOLVENT, "cap": cap}], without_opinion=remains)
    assessment = make(policy=policy, insolvency_notice=1.0, ocf_ratio=None)
    assert assessment.verdict.code == verdict
    assert assessment.verdict.score is None
