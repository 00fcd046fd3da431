from datetime import date

import pytest

from finvet.model import Figure, Message, Period, SpreadWarning
from finvet.wording import say
from tests.assessment.made_partner import codes, year

GATES = {"D1", "D2", "D3", "D4", "D5", "D6"}


def fired(assessment):
    return GATES.intersection(codes(assessment))


def untied(code, *periods):
    return (SpreadWarning(Message(code), ("total_assets",), periods),)


def test_nothing_fires_where_all_is_there(make):
    assert not fired(make())


@pytest.mark.parametrize("code", ["balance-gap", "balance-sides-gap", "cash-gap", "cash-roll-gap", "cash-opening-gap"])
def test_d1_a_hard_identity_fails(make, code):
    assessment = make(warnings=untied(code, "2023-12-31"))
    assert fired(assessment) == {"D1"}
    assert assessment.verdict.code == "insufficient"
    assert assessment.verdict.score is None
    assert set(assessment.verdict.pillars.values()) == {None}
    assert (assessment.verdict.viable_cash_flow, assessment.verdict.pays_on_time) == ("not_shown", "not_shown")
    assert assessment.verdict.valid_until is None
    assert assessment.findings[0].figures[0].name == "total_assets"


@pytest.mark.parametrize(
    "code",
    [
        "units-contradict",
        "unit-too-large",
        "unit-too-exact",
        "unit-against-earnings",
        "currencies-differ",
        "sheets-contradict",
    ],
)
def test_d1_figures_in_doubt_as_a_whole_are_not_decided_on(make, code):
    assessment = make(warnings=untied(code, "2023-12-31"))
    assert fired(assessment) == {"D1"}
    assert assessment.verdict.code == "insufficient"
    assert assessment.findings[0].message.code == "gate-D1-doubts"
    assert not fired(make(warnings=untied(code, "2019-12-31")))


def test_d1_a_failed_identity_is_told_before_a_doubt(make):
    both = (*untied("units-contradict", "2024-12-31"), *untied("balance-gap", "2023-12-31"))
    message = make(warnings=both).findings[0].message
    assert (message.code, message.parameters["periods"]) == ("gate-D1", ["2023-12-31"])


def test_d1_leaves_soft_warnings_and_other_years_alone(make):
    assert not fired(make(warnings=untied("assets-gap", "2023-12-31")))
    assert not fired(make(warnings=untied("balance-gap", "2019-12-31")))


def test_d2_two_years_are_answered_with_low_confidence(make):
    assessment = make(periods=(year(2023), year(2024)), ocf_positive_years=None, fcf_positive_years=None)
    assert not fired(assessment)
    assert assessment.verdict.confidence == "low"
    assert assessment.verdict.code == "conditions"


def test_d2_one_year_is_no_opinion(make):
    assert "D2" in fired(make(periods=(year(2024),)))


def test_d2_counts_years_with_income_and_cash_flow(make):
    assert "D2" in fired(make(revenue=(None, None, 1.0), net_income=(None, None, 1.0)))
    assert make(revenue=None).verdict.confidence == "high"
    assert make(cf_operating=(None, 85.0, 90.0)).verdict.confidence == "low"


def test_d2_names_what_is_shown_with_low_confidence_and_does_not_count(make):
    def guessed(value):
        return Figure("cf_operating", year(2024), value, confidence="low")

    assessment = make(cf_operating=tuple(map(guessed, (80.0, 85.0, 90.0))))
    message = next(one.message for one in assessment.findings if one.message.code.startswith("gate-D2"))
    assert (message.code, message.parameters["years"], message.parameters["doubted"]) == (
        "gate-D2-doubted",
        0,
        ["cf_operating"],
    )
    assert say(message).endswith("Shown, but of low confidence, which does not count: Operating cash flow.")
    assert make(periods=(year(2024),)).findings[0].message.code == "gate-D2"


def test_d2_says_why_where_one_reason_lowers_all(make):
    def doubted(*codes):
        figures = (
            Figure("cf_operating", year(2024), 80.0, confidence="low", notes=tuple(map(Message, notes)))
            for notes in codes
        )
        return say(make(cf_operating=tuple(figures)).findings[0].message)

    scope, guess = ("sign-guessed", "scope-differs"), ("sign-guessed",)
    assert doubted(scope, scope, scope).endswith(
        "Operating cash flow: of one company alone, while other statements are of its group."
    )
    assert doubted(scope, guess, scope).endswith("Operating cash flow.")
    assert doubted((), scope, scope).endswith("Operating cash flow.")


@pytest.mark.parametrize(
    ("notes", "why"),
    [
        ((), ""),
        (
            (Message("sign-guessed"), Message("scope-differs")),
            ": of one company alone, while other statements are of its group",
        ),
    ],
)
def test_d5_says_that_a_cash_flow_is_there_and_why_it_does_not_count(make, notes, why):
    def guessed(value):
        return Figure("cf_operating", year(2024), value, confidence="low", notes=notes)

    findings = make(cf_operating=tuple(map(guessed, (80.0, 85.0, 90.0)))).findings
    (finding,) = (one for one in findings if one.code == "D5")
    assert say(finding.message) == f"The cash flow of the latest year is of low confidence, which does not count{why}."
    assert [figure.value for figure in finding.figures] == [90.0]
    (absent,) = (one for one in make(cf_operating=None).findings if one.code == "D5")
    assert absent.message.code == "gate-D5"


def test_d2_two_balance_sheets_are_enough_and_the_third_is_asked_for(make):
    assessment = make(total_assets=(None, 520.0, 540.0), total_equity=(None, 270.0, 290.0), quick_ratio=1.0)
    assert not fired(assessment)
    assert "third-balance-sheet" in codes(assessment)
    assert assessment.verdict.confidence == "high"
    assert "D2" in fired(make(total_assets=(None, None, 540.0), total_equity=(None, None, 290.0)))


def test_derived_cash_flow_counts_the_opening_year(make):
    def derived(value):
        note = (Message("derived-cash-flow"),)
        return Figure("cf_operating", year(2024), value, method="derived", confidence="medium", notes=note)

    verdict = make(
        cf_operating=(None, derived(85.0), derived(90.0)),
        ocf_positive_years=None,
        ocf_negative_years=None,
        fcf_positive_years=None,
        cash_conversion_3y=None,
    ).verdict
    assert verdict.confidence == "medium"
    assert [step.code for step in verdict.confidence_steps] == ["confidence-derived-cash-flow"]
    assert verdict.scorecard[0].points == 1
    assert verdict.viable_cash_flow == "marginal"
    assert "request-ledger-cash" in [request.code for request in verdict.requests]


@pytest.mark.parametrize(("as_of", "fires"), [(date(2026, 6, 30), False), (date(2026, 7, 1), True)])
def test_d3_eighteen_months(make, as_of, fires):
    assert ("D3" in fired(make(as_of=as_of))) is fires


def test_d4_years_must_follow_one_another(make):
    assert fired(make(periods=(year(2021), year(2023), year(2024)))) == {"D4"}
    shifted = (Period(2022, date(2022, 12, 31)), Period(2023, date(2023, 12, 25)), Period(2024, date(2024, 12, 30)))
    assert not fired(make(periods=shifted))


def test_d5_no_cash_flow_in_the_latest_year(make):
    assert "D5" in fired(make(cf_operating=(80.0, 85.0, None)))


def test_d6_needs_seven_tenths_of_the_weight(make):
    weight_30 = {"quick_ratio": None, "dpo_best": None, "payables_stretch": None, "cash_conversion_3y": None}
    weight_30 |= {"payables_stretch_2y": None, "cash_conversion_2y": None}
    assert "D6" not in fired(make(**weight_30))
    assert "D6" in fired(make(**weight_30, net_debt_to_ebitda=None))


def test_d6_needs_its_stars(make):
    no_cover = {"dscr": None, "dscr_substituted": None, "cash_interest_cover": None}
    assert "D6" in fired(make(ocf_ratio=None))
    assert "D6" in fired(make(ocf_positive_years=None, ocf_positive_years_of_two=None))
    assert "D6" in fired(make(**no_cover, cash_days_with_lines=None))
    one_star_less = make(**no_cover)
    assert not fired(one_star_less)
    assert one_star_less.verdict.confidence == "medium"


def test_knock_outs_are_printed_beside_a_gate(make):
    assessment = make(as_of=date(2027, 1, 1), total_equity=-1.0)
    assert fired(assessment) == {"D3"}
    assert "K3b" in codes(assessment)
    assert assessment.verdict.code == "insufficient"
    assert [m.code for m in assessment.verdict.reasons_against] == ["gate-D3", "knock-out-K3b"]
