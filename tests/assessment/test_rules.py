from dataclasses import replace

import pytest

from finvet.assessment.knockout_rules import Rule
from finvet.assessment.policy import load
from finvet.assessment.policy_checks import validated
from finvet.wording import say
from tests.assessment.made_partner import codes

THIN = {
    "id": "thin", "ratio": "quick_ratio", "below": 1.3, "severity": "high", "source": "house",
    "says": "Quick assets cover {value:multiple} of {total_assets:money}.",
}  # fmt: skip
BOTH = {
    "id": "both", "severity": "low", "says": "Days {dpo_best:days}, cover {dscr}, {{so}}, {payables_stretch:days}.",
    "any": [
        {"figure": "dpo_best", "above": 30},
        {"figure": "dscr", "below": 1},
        {"figure": "payables_stretch", "above": 99},
    ],
}  # fmt: skip


@pytest.fixture(name="ruled")
def _ruled(make):
    def assess(*rules, **spoilt):
        own = tuple(validated(Rule, rule) for rule in rules)
        return make(policy=replace(load(), rules=own), **spoilt)

    return assess


def the(assessment, code):
    (finding,) = [finding for finding in assessment.findings if finding.code == code]
    return finding


def test_a_rule_that_holds_gives_a_finding_with_its_sentence(ruled):
    rule = {**THIN, "says": "Quick assets cover {value:multiple} of what falls due."}
    finding = the(ruled(rule), "thin")
    assert (finding.severity, [f.name for f in finding.figures]) == ("high", ["quick_ratio"])
    assert say(finding.message) == "Quick assets cover 1.20 x of what falls due."
    assert ruled(rule).verdict == ruled().verdict


def test_a_rule_that_does_not_hold_or_is_open_says_nothing(ruled):
    rule = {**THIN, "says": "{value}"}
    assert "thin" not in codes(ruled(rule, quick_ratio=1.3))
    assert "thin" not in codes(ruled(rule, quick_ratio=None))


def test_the_value_is_not_rounded_onto_its_mark(ruled):
    assert say(the(ruled({**THIN, "says": "{value:ratio}"}, quick_ratio=1.2999), "thin").message) == "1.2999"


def test_every_figure_that_the_rule_names_can_be_said(ruled):
    finding = the(ruled(BOTH, payables_stretch=None), "both")
    assert say(finding.message) == "Days 40 days, cover 2, {so}, not known."


def test_a_figure_that_the_rule_does_not_name_cannot_be_said():
    with pytest.raises(ValueError, match="placeholder"):
        validated(Rule, THIN)


def test_the_figure_of_a_rule_is_called_figure_or_ratio_and_named_once():
    named = {key: value for key, value in {**THIN, "says": "{value}"}.items() if key != "ratio"}
    assert validated(Rule, {**named, "figure": "quick_ratio"}) == validated(Rule, {**named, "ratio": "quick_ratio"})
    with pytest.raises(ValueError, match="mistake-condition-subject"):
        validated(Rule, {**named, "figure": "quick_ratio", "ratio": "current_ratio"})


def test_a_rule_with_a_cap_counts_like_a_knock_out(ruled):
    capped = {**THIN, "says": "{value}", "cap": "secured"}
    assessment = ruled(capped)
    assert assessment.verdict.code == "secured"
    assert [step.parameters for step in assessment.verdict.steps[1:]] == [{"rule": "thin", "verdict": "secured"}]
    assert [finding.code for finding in assessment.findings] == ["thin"]
    assert assessment.verdict.reasons_against[0].code == "rule"
    assert ruled(capped, quick_ratio=1.3).verdict.code == "accept"


def test_a_rule_with_a_cap_that_is_left_open_is_named(ruled):
    unknown = {
        m.code: m.parameters
        for m in ruled({**THIN, "says": "{value}", "cap": "secured"}, quick_ratio=None).verdict.unknown
    }
    assert unknown["unknown-knock-outs"] == {"rules": ["thin"], "figures": ["quick_ratio"]}


def test_a_rule_may_ask_of_pillars_and_knock_outs(ruled):
    asks = {
        "id": "asks",
        "severity": "low",
        "says": "So.",
        "all": [{"pillar": "payment", "above": 99}, {"knock_out": "K1"}],
    }
    assert "asks" in codes(ruled(asks, insolvency_notice=1.0))
    assert "asks" not in codes(ruled(asks))


def test_without_an_opinion_its_cap_is_silent(ruled):
    assert ruled({**THIN, "says": "{value}", "cap": "decline"}, ocf_ratio=None).verdict.code == "insufficient"
