import tomllib
from dataclasses import replace
from importlib import resources

import pytest

import finvet
from finvet.assessment.findings import sentence
from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_checks import validated
from finvet.assessment.scorecard_rules import Measure
from finvet.model import Figure, Message, Period
from finvet.wording import say
from tests.running import SAMPLES

FULL = 100.0


def indicator(assessment, name):
    return next(i for i in assessment.verdict.scorecard if i.name == name)


def test_a_partner_in_order_earns_everything(make):
    verdict = make().verdict
    assert verdict.score == FULL
    assert verdict.code == "accept"
    assert set(verdict.pillars.values()) == {FULL}
    assert sum(i.weight for i in verdict.scorecard) == 100
    assert [i.name for i in verdict.scorecard if i.star] == ["ocf_positive_years", "ocf_ratio", "dscr", "cash_days"]


@pytest.mark.parametrize(
    ("name", "figure", "value", "points"),
    [
        ("ocf_positive_years", "ocf_positive_years", 3, 2),
        ("ocf_positive_years", "ocf_positive_years", 2, 1),
        ("ocf_positive_years", "ocf_positive_years", 1, 0),
        ("ocf_ratio", "ocf_ratio", 0.40, 2),
        ("ocf_ratio", "ocf_ratio", 0.3999999, 1),
        ("ocf_ratio", "ocf_ratio", 0.10, 1),
        ("ocf_ratio", "ocf_ratio", 0.0999999, 0),
        ("cash_conversion_3y", "cash_conversion_3y", 0.8, 2),
        ("cash_conversion_3y", "cash_conversion_3y", 0.7999, 1),
        ("cash_conversion_3y", "cash_conversion_3y", 0.4999, 0),
        ("fcf_positive_years", "fcf_positive_years", 2, 2),
        ("fcf_positive_years", "fcf_positive_years", 1, 1),
        ("fcf_positive_years", "fcf_positive_years", 0, 0),
        ("dscr", "dscr", 1.25, 2),
        ("dscr", "dscr", 1.2499, 1),
        ("dscr", "dscr", 0.9999, 0),
        ("cash_days", "cash_days_with_lines", 30, 2),
        ("cash_days", "cash_days_with_lines", 29.99, 1),
        ("cash_days", "cash_days_with_lines", 14.99, 0),
        ("quick_ratio", "quick_ratio", 0.996, 1),
        ("quick_ratio", "quick_ratio", 0.5999, 0),
        ("dpo_best", "dpo_best", 60, 2),
        ("dpo_best", "dpo_best", 60.01, 1),
        ("dpo_best", "dpo_best", 90.01, 0),
        ("dpo_best", "dpo_vs_terms", 15.01, 1),
        ("dpo_best", "dpo_vs_terms", 30.01, 0),
        ("payables_stretch", "payables_stretch", 10, 2),
        ("payables_stretch", "payables_stretch", 10.01, 1),
        ("payables_stretch", "payables_stretch", 20.01, 0),
        ("payables_stretch", "payables_stretch_2y", 20.01, 0),
        ("payment_evidence", "payables_overdue_share", 0.1501, 1),
        ("payment_evidence", "payables_overdue_share", 0.3001, 0),
        ("payment_evidence", "tax_social_arrears", 0.0801, 1),
        ("payment_evidence", "tax_social_arrears", 0.1191, 0),
        ("equity_ratio", "equity_ratio", 0.20, 2),
        ("equity_ratio", "equity_ratio", 0.1999, 1),
        ("equity_ratio", "equity_ratio", 0.0999, 0),
        ("net_debt_to_ebitda", "net_debt_to_ebitda", 3, 2),
        ("net_debt_to_ebitda", "net_debt_to_ebitda", 3.01, 1),
        ("net_debt_to_ebitda", "net_debt_to_ebitda", 5.01, 0),
    ],
)
def test_bands_include_the_bound_of_the_better_one(make, name, figure, value, points):
    earned = indicator(make(**{figure: value}), name)
    assert earned.points == points
    assert earned.figure.value is not None


@pytest.mark.parametrize(("zone", "points"), [("safe", 2), ("grey", 1), ("distress", 0)])
def test_a_score_earns_by_its_zone(make, zone, points):
    assert indicator(make(zone=zone), "altman_z_double_prime").points == points


@pytest.mark.parametrize(("polarity", "points"), [("strong", 2), ("weak", 0), ("none", None)])
def test_not_meaningful_counts_by_its_polarity(make, polarity, points):
    assert indicator(make(net_debt_to_ebitda=polarity), "net_debt_to_ebitda").points == points


@pytest.mark.parametrize(("cash", "points"), [(1.0, 1), (0.0, 0), (-1.0, 0)])
def test_conversion_without_profit_is_settled_by_cash(make, cash, points):
    assessment = make(cash_conversion_3y="weak", ocf_cash_sum_3y=cash)
    assert indicator(assessment, "cash_conversion_3y").points == points


def test_missing_weight_is_redistributed(make):
    verdict = make(quick_ratio=None, ocf_ratio=0.05).verdict
    assert verdict.score == pytest.approx((93 - 10) / 93 * 100)
    assert verdict.pillars["liquidity"] == FULL


def test_debt_service_falls_back_and_names_the_substitute(make):
    substituted = make(dscr=None, dscr_substituted=1.1)
    line = indicator(substituted, "dscr")
    assert (line.points, line.figure.name) == (1, "dscr_substituted")
    assert line.note == Message("measured-by", {"figure": "dscr_substituted"})
    assert substituted.verdict.confidence == "medium"
    covered = make(dscr=None, dscr_substituted=None, cash_interest_cover=1.99)
    assert indicator(covered, "dscr").points == 1
    assert covered.verdict.confidence == "high"


def test_the_worst_measure_says_that_it_is_another_than_the_usual_one(make):
    assert indicator(make(dpo_best=80), "dpo_best").note is None
    line = indicator(make(dpo_best=80, dpo_vs_terms=39), "dpo_best")
    assert (line.points, line.figure.name) == (0, "dpo_vs_terms")
    assert line.note == Message("measured-by", {"figure": "dpo_vs_terms"})


def test_a_measure_for_such_companies_alone_says_that_it_is_not_the_usual_one(make):
    assert indicator(make(quick_ratio=0.9), "quick_ratio").note is None
    line = indicator(make(receivables_haircut=0.1, quick_ratio_with_reserve=0.9), "quick_ratio")
    assert line.note == Message("measured-by", {"figure": "quick_ratio_with_reserve"})


def test_a_missing_indicator_says_what_it_lacks(make):
    line = indicator(make(quick_ratio=None), "quick_ratio")
    assert line.points is None
    assert line.note == Message("missing", {"inputs": ["inventories"]})


def test_a_low_confidence_figure_decides_nothing(make):
    doubtful = Figure("ocf_ratio", Period(2024), 9.0, confidence="low")
    line = indicator(make(quick_ratio=doubtful), "quick_ratio")
    assert line.points is None
    assert line.note == Message("figure-low-confidence", {"figure": "quick_ratio"})


FLAGS = {
    "sloan_accruals_cf": 0.0501,
    "beneish_m8": -1.77,
    "receivables_growth_gap": 0.1001,
    "montier_c": 5.0,
    "weak_conversion_years": 2.0,
}


def test_credibility_counts_raised_flags(make):
    at_the_mark = make(sloan_accruals_cf=0.05, beneish_m8=-1.78, receivables_growth_gap=0.10, montier_c=4.0)
    assert indicator(at_the_mark, "credibility").points == 2
    for name, value in FLAGS.items():
        assert indicator(make(**{name: value}), "credibility").points == 1
    assert indicator(make(montier_c=5.0, beneish_m8=0.0), "credibility").points == 0


def test_credibility_needs_two_computable_flags(make):
    one = dict.fromkeys(FLAGS, None) | {"montier_c": 1.0}
    assert indicator(make(**one), "credibility").points is None
    assert indicator(make(**(one | {"receivables_growth_gap": 0.0})), "credibility").points == 2


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        ({}, "Our signs: none of 5 signs is there."),
        ({"montier_c": 5.0}, "Our signs: of 5 signs there is Montier."),
        ({"montier_c": 5.0, "beneish_m8": 0.0}, "Our signs: of 5 signs there are M score and Montier."),
    ],
)
def test_signs_of_ones_own_are_told_by_their_names(make, raised, told):
    policy = load()
    *others, signs = policy.indicators
    ours = replace(policy, indicators=(*others, replace(signs, id="our_signs")))
    line = indicator(make(policy=ours, **raised), "our_signs")
    assert say(sentence(ours.indicators[-1], line)) == told


def test_a_measure_of_ones_own_is_told_by_its_own_name(make):
    policy = load()
    quick = next(rule for rule in policy.indicators if rule.id == "quick_ratio")
    ours = replace(quick, measures=(Measure(figure="current_ratio", concern=1.0),))
    others = tuple(ours if rule is quick else rule for rule in policy.indicators)
    (finding,) = [
        f
        for f in make(policy=replace(policy, indicators=others), current_ratio=0.9).findings
        if f.code == "quick_ratio"
    ]
    assert say(finding.message) == "Current ratio is 0.90, outside the critical mark of 1."


def test_an_m_score_with_an_index_set_for_want_of_data_is_not_computable(make):
    set_to_one = Figure("beneish_m8", Period(2024), 0.0, notes=(Message("counted-as", {"input": "x", "value": 1.0}),))
    line = indicator(make(beneish_m8=set_to_one), "credibility")
    assert line.points == 2
    assert line.note.parameters["computed"] == 4


def test_an_indicator_without_a_measure_for_the_company_is_missing(make):
    document = tomllib.loads((resources.files("finvet") / "data" / "policies" / "standard.toml").read_text("utf-8"))
    quick = next(rule for rule in document["indicators"] if rule["id"] == "quick_ratio")
    quick["measures"] = [measure for measure in quick["measures"] if "when" in measure]
    line = indicator(make(policy=validated(Policy, {**document, "sha256": "0"})), "quick_ratio")
    assert (line.points, line.note) == (None, Message("no-measure-applies"))


def test_an_earlier_year_is_judged_on_the_years_up_to_it_by_the_measures_meant_for_the_company(tmp_path):
    case = tmp_path / "v1.case.toml"
    case.write_text("as_of = 2025-09-30\n[facts]\nsubscription_business = true\n", "utf-8")
    partner = finvet.vet(SAMPLES / "worked_case_v1.xlsx", case=case).vetting
    earlier = {year: {one.name: one for one in row} for year, row in partner.assessment.earlier.items()}
    first, second = (year.id for year in partner.analysis.years[:-1])
    assert list(earlier) == [first, second]
    assert earlier[first]["ocf_positive_years"].points is None
    assert earlier[second]["ocf_positive_years"].figure.name == "ocf_positive_years_of_two"
    assert earlier[second]["ocf_ratio"].figure.period.id == second
    assert {row["quick_ratio"].figure.name for row in earlier.values()} == {"quick_ratio_of_services"}
