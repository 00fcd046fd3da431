"""The policies that are shipped: right, told in sentences of their own, and each what its name says."""

from dataclasses import replace
from datetime import date

import pytest

from finvet.assessment.findings import sentence
from finvet.assessment.policy import load
from finvet.assessment.policy_files import policy_content, shipped_policies
from finvet.cases.facts import known_facts
from finvet.line_items import chart
from finvet.model import Case, Figure, Message, Period, RefusedFile
from finvet.ratios.catalogue import CATALOGUE
from finvet.wording import say, sentences
from tests.assessment.cases import table
from tests.assessment.made_partner import Made, codes

FROM_BEST = ("accept", "conditions", "secured", "decline", "stop")
BURNING = {
    "cf_operating": (-30.0, -40.0, -50.0), "ocf_positive_years": 0.0, "ocf_negative_years": 3.0, "ocf_ratio": -0.5,
    "ocf_positive_years_of_two": 0.0, "ocf_margin": (-0.9, -0.8, -0.7), "cash_conversion_3y": "weak", "ocf_cash_sum_3y": -120.0,
    "fcf_positive_years": 0.0, "fcf_positive_years_of_two": 0.0, "dscr": "strong", "dscr_substituted": "strong",
    "cash_interest_cover": "strong", "cash_days_with_lines": 700.0, "burn_monthly": 5.0, "runway_months": 24.0,
    "runway_months_on_hand": 24.0, "revenue_growth": 0.8, "exposure_to_cash": 0.01, "net_debt_to_ebitda": "strong", "zone": "distress",
}  # fmt: skip
BOUGHT_BACK = {
    "total_equity": -50.0, "equity_ratio": (-0.1, -0.1, -0.1), "equity_to_share_capital": -9.0,
    "ebitda_interest_cover": 9.0, "listed": 1.0,
}  # fmt: skip


def verdict(policy, **spoilt):
    return Made(policy=load(policy), **spoilt).assessed().verdict.code


@pytest.mark.parametrize("name", shipped_policies())
def test_it_names_only_what_there_is(name):
    assert load(name, {*chart(), *CATALOGUE, *known_facts()}).name == name


@pytest.mark.parametrize("name", shipped_policies())
def test_its_weights_add_up_to_a_hundred(name):
    assert sum(rule.weight for rule in load(name).indicators) == 100


@pytest.mark.parametrize("name", shipped_policies())
def test_every_measure_and_knock_out_has_its_sentence(name):
    policy, written = load(name), set(sentences())
    for measure in (measure for rule in policy.indicators for measure in rule.measures):
        levels = ["critical"]
        levels += ["concern"] if measure.concern != measure.fine or measure.zones else []
        levels += ["fine"] if measure.fine is not None or measure.zones else []
        assert {f"{measure.figure}-{level}" for level in levels} <= written
    for rule in policy.knock_outs:
        for cap in rule.caps:
            by_figure = {f"knock-out-{rule.id}-{name}" for name in cap.when.figures}
            assert {f"knock-out-{rule.id}", f"knock-out-{rule.id}-{cap.cap}", *by_figure} & written, rule.id


@pytest.mark.parametrize("name", sorted(set(shipped_policies()) - {"standard"}))
def test_it_says_what_it_changes_and_why(name):
    text = policy_content(name)[1].decode()
    assert 'extends = "standard"' in text
    assert len([line for line in text.splitlines() if "#" in line]) > 15


def test_the_cautious_policy_is_never_kinder_than_the_standard_one():
    compared = 0
    for case in table():
        standard, cautious = (case.assessed(load(name)).verdict for name in ("standard", "cautious"))
        if "insufficient" not in (standard.code, cautious.code):
            assert FROM_BEST.index(cautious.code) >= FROM_BEST.index(standard.code), case
            compared += standard.code != cautious.code
    assert compared > 10


@pytest.mark.parametrize("name", shipped_policies())
def test_a_healthy_company_is_accepted(name):
    assert verdict(name, runway_months_on_hand="strong", revenue_growth=0.05, cash_days_with_lines=200.0) == "accept"


def test_a_funded_start_up_is_declined_by_all_but_the_start_up_policy():
    assert verdict("standard", **BURNING | {"exposure_to_cash": 0.03}) == "decline"
    assert verdict("public", **BURNING | {"exposure_to_cash": 0.03}) == "decline"
    assert verdict("startup", **BURNING) == "conditions"
    assert verdict("startup", **BURNING | {"exposure_to_cash": 0.03}) == "secured"
    assert verdict("startup", **BURNING | {"runway_months_on_hand": 17.0}) == "secured"
    assert verdict("startup", **BURNING | {"runway_months_on_hand": 11.0, "runway_months": 11.0}) == "decline"
    assert verdict("startup", **BURNING | {"revenue_growth": -0.1}) == "secured"


def test_a_start_up_needs_its_runway_and_its_cash_to_be_known():
    policy = load("startup")
    without = Made(policy=policy, **BURNING | {"runway_months_on_hand": None}).assessed()
    assert (without.verdict.code, codes(without)[0]) == ("insufficient", "D6")
    assert verdict("startup", **BURNING | {"ocf_ratio": None}) == "conditions"


def test_a_public_company_may_have_bought_back_its_equity():
    assert verdict("public", **BOUGHT_BACK) == "conditions"
    assert verdict("public", **BOUGHT_BACK | {"listed": None}) == "conditions"
    assert verdict("standard", **BOUGHT_BACK | {"listed": None}) == "secured"
    assert verdict("public", equity_to_share_capital=0.1) == "accept"
    assert verdict("standard", equity_to_share_capital=0.1) == "secured"


def test_a_public_company_with_three_signs_of_managed_figures_is_secured():
    signs = {"sloan_accruals_cf": 0.06, "beneish_m8": -1.7, "receivables_growth_gap": 0.2}
    assert verdict("public", **signs) == "secured"
    assert verdict("public", **signs | {"receivables_growth_gap": 0.1}) == "accept"
    assert verdict("standard", **signs) == "accept"


def test_a_sign_that_rests_on_an_index_set_for_want_of_data_counts_in_no_policy():
    completed = Figure(
        "beneish_m8", Period(2024), -1.7, notes=(Message("counted-as", {"input": "dso_index", "value": 1}),)
    )
    signs = {"sloan_accruals_cf": 0.06, "beneish_m8": completed, "receivables_growth_gap": 0.2}
    assert verdict("public", **signs) == "accept"


def test_figures_that_are_no_sign_are_not_told_among_the_signs():
    signs = {"receivables_growth_gap": 0.2, "montier_c": 5.0, "weak_conversion_years": 2.0}
    (finding,) = [f for f in Made(policy=load("public"), **signs).assessed().findings if f.code == "several_signs"]
    assert say(finding.message) == (
        "Three or more signs of managed figures stand together; accruals are (5.0 %) of assets, "
        "the Beneish M-score is (2.50)."
    )


def test_cash_that_fell_by_half_is_told_of_a_public_company():
    fell = Made(policy=load("public"), cash_and_equivalents=(100.0, 100.0, 50.0)).assessed()
    held = Made(policy=load("public"), cash_and_equivalents=(100.0, 100.0, 50.1)).assessed()
    assert "cash_fell_by_half" in codes(fell)
    assert "cash_fell_by_half" not in codes(held)
    assert fell.verdict.code == "accept"


@pytest.mark.parametrize("name", shipped_policies())
def test_what_the_standard_policy_measures_with_a_reserve_the_others_do_too(name):
    """A list is replaced whole where a policy extends another: no measure may be lost by that."""
    standard, own = ({rule.id: rule for rule in load(policy).indicators} for policy in ("standard", name))
    for indicator, rule in standard.items():
        measured = {measure.figure for measure in own[indicator].measures}
        assert {measure.figure for measure in rule.measures} <= measured, indicator


@pytest.mark.parametrize("name", shipped_policies())
@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("audit_opinion_adverse", "The auditor gave an adverse opinion or disclaimed one."),
        ("going_concern_doubt", "There is a material uncertainty related to going concern."),
    ],
)
def test_what_the_auditor_said_is_told_whatever_it_caps_at(name, fact, said):
    (finding,) = [f for f in Made(policy=load(name), **{fact: 1.0}).assessed().findings if f.code == "K2"]
    assert say(finding.message) == said


@pytest.mark.parametrize("name", shipped_policies())
def test_no_opinion_outlasts_the_age_at_which_its_balance_sheet_is_too_old(name):
    policy = load(name)
    assert policy.validity.months_after_balance_sheet <= policy.gates.D3.months
    stricter = replace(policy.gates, D3=replace(policy.gates.D3, months=11))
    made = Made(policy=replace(policy, gates=stricter), runway_months_on_hand="strong")
    assert made.assessed().verdict.valid_until == date(2025, 11, 30)


@pytest.mark.parametrize(
    ("name", "spoilt", "said"),
    [
        ("standard", {"case": Case(audit="reviewed")}, "The statements were reviewed, not audited: half a step down."),
        ("cautious", {"case": Case(audit="reviewed")}, "The statements were reviewed, not audited: one step down."),
        ("public", {"case": Case(audit="reviewed")}, "The statements were reviewed, not audited: half a step down, at most medium."),
        ("public", {"case": Case(audit="compiled")}, "The statements were compiled, not audited: confidence is low."),
        ("standard", {"refused": (RefusedFile("a.pdf", Message("x")),)}, "Not every file could be read (a.pdf): at most medium."),
        ("cautious", {"refused": (RefusedFile("a.pdf", Message("x")),)}, "Not every file could be read (a.pdf): confidence is low."),
        ("standard", {"cf_operating": (None, 85.0, 90.0)}, "Only 2 of 3 years are shown: confidence is low."),
        ("startup", {"cf_operating": (None, 85.0, 90.0)}, "Only 2 of 3 years are shown: at most medium."),
    ],
)  # fmt: skip
def test_a_step_of_confidence_says_what_the_policy_lets_it_do(name, spoilt, said):
    steps = Made(policy=load(name), runway_months_on_hand="strong", **spoilt).assessed().verdict.confidence_steps
    assert said in [say(step) for step in steps]


@pytest.mark.parametrize(("dscr", "cover"), [(1.1, 1.4), (0.9, 0.8)])
def test_a_cover_above_one_is_never_called_too_small_to_cover_anything(dscr, cover):
    policy = load("cautious")
    for spoilt in ({"dscr": dscr}, {"dscr": None, "dscr_substituted": None, "cash_interest_cover": cover}):
        told = [say(finding.message) for finding in Made(policy=policy, **spoilt).assessed().findings]
        assert any("covers only" in sentence for sentence in told)
        assert not any("does not cover" in sentence for sentence in told)


def test_who_pays_before_terms_is_not_said_to_pay_after_them():
    spoilt = {"dpo_vs_terms": -12.0, "dpo_best": None}
    indicator = next(i for i in Made(**spoilt).assessed().verdict.scorecard if i.name == "dpo_best")
    rule = next(rule for rule in load().indicators if rule.id == "dpo_best")
    assert say(sentence(rule, indicator)) == (
        "The time to pay suppliers differs from terms by (12 days); up to 15 days more is usual."
    )
