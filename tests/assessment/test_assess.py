"""The worked cases V1, V2 and V3, with the ratios as they are computed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from finvet.assessment.assess import assess
from finvet.assessment.policy import load
from finvet.model import NO_CASE, Analysis, CompanyKind
from finvet.ratios.analysis import analyse
from finvet.wording import say
from tests.assessment.made_partner import AS_OF, ITEMS, RATIOS, SCORES, Made
from tests.companies import expected, statements

SAID = st.sampled_from([None, "strong", "weak", "none", -1.0, 0.0, 0.5, 3.0, 100.0])


def everything_said(assessment):
    verdict = assessment.verdict
    lists = (
        verdict.steps, verdict.confidence_steps, verdict.reasons_for, verdict.reasons_against,
        verdict.unknown, [request.document for request in verdict.requests], tuple(finding.message for finding in assessment.findings),
    )  # fmt: skip
    return [say(message) for messages in lists for message in messages]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from([*ITEMS, *RATIOS, *SCORES]), SAID))
def test_whatever_is_missing_there_is_a_verdict_in_words(spoilt):
    assessment = Made(**spoilt).assessed()
    verdict = assessment.verdict
    assert all(everything_said(assessment))
    assert (verdict.score is None) == (verdict.code == "insufficient")
    assert (verdict.viable_cash_flow == "not_shown") == (verdict.score is None)
    assert verdict.score is None or 0 <= verdict.score <= 100
    assert not (verdict.confidence == "low" and verdict.code == "accept")


def test_statements_without_a_year_are_insufficient():
    nothing = Made()
    statements_alone = replace(nothing.statements, periods=(), figures={})
    assessment = assess(statements_alone, Analysis((), {}, {}, {}), load(), NO_CASE, AS_OF)
    assert assessment.verdict.code == "insufficient"
    assert all(everything_said(assessment))


def assessed(company):
    of = statements(company)
    return assess(of, analyse(of), load(), NO_CASE, AS_OF)


@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_worked_cases(company):
    verdict, worked = assessed(company).verdict, expected(company)["vetting"]
    assert {i.name: i.points for i in verdict.scorecard} == worked["points"]
    assert {i.name: i.weight for i in verdict.scorecard} == worked["weights"]
    assert verdict.score == pytest.approx(worked["score"], abs=1e-9)
    assert dict(verdict.pillars) == pytest.approx(worked["pillars_percent"])
    assert verdict.code == worked["verdict"]
    assert verdict.viable_cash_flow == worked["viable_cash_flow"]
    assert verdict.pays_on_time == worked["pays_on_time"]
    assert verdict.confidence == "high"


def test_v1_says_what_an_experienced_credit_manager_says():
    verdict = assessed("v1").verdict
    assert [step.code for step in verdict.steps] == ["step-band", "step-stars", "step-trend"]
    assert say(verdict.steps[0]) == "The score alone stands for: Secured terms only."
    assert verdict.steps[1].parameters["stars"] == ["ocf_ratio", "dscr"]
    assert verdict.steps[2].parameters["worse"] == 5
    assert [say(reason) for reason in verdict.reasons_against][:2] == [
        "Operating cash flow covers only 0.06 x of current liabilities; 0.40 x is the mark.",
        "Operating cash flow covers only 0.92 x of interest and repayments; 1.00 x is the least we accept.",
    ]
    assert say(verdict.reasons_for[0]) == "Operating cash flow was positive in 3 of 3 years."
    assert verdict.valid_until.isoformat() == "2026-06-30"


@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_knock_outs_of_the_worked_cases(company):
    fired = [f for f in assessed(company).findings if f.code.startswith("K")]
    worked = expected(company)["vetting"]["knock_outs"]
    assert {f.code: f.message.parameters["cap"] for f in fired} == worked


def test_a_finding_walks_back_to_its_cells():
    finding = next(finding for finding in assessed("v1").findings if finding.code == "ocf_ratio")
    labels = {cell.label for figure in finding.figures for cell in figure.cells()}
    assert labels == {"cf_operating", "total_current_liabilities"}


def test_a_value_beside_its_mark_is_not_rounded_onto_it():
    against = [say(reason) for reason in assessed("v3").verdict.reasons_against]
    assert against == ["Suppliers wait 60.3 days for payment; 60 days is the mark."]


@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_the_same_input_is_judged_the_same(company):
    assert assessed(company) == assessed(company)


def test_what_a_company_is_stands_among_the_findings_with_its_cells():
    of = statements("v1")
    year = of.years[-1]
    shown = of.figures["total_equity"][year.id]
    kinds = {year.id: CompanyKind("holding", (shown,)), of.years[0].id: CompanyKind("bank", ())}
    (finding,) = [f for f in judged(of, kinds).findings if f.code == "company-kind"]
    assert (finding.severity, finding.message.code, finding.figures) == ("info", "kind-holding", (shown,))
    assert f"“total_equity” ({shown.basis[0].cell})" in say(finding.message)
    assert "company-kind" not in [f.code for f in judged(of, {}).findings]


def judged(of, kinds):
    return assess(of, replace(analyse(of), kinds=kinds), load(), NO_CASE, AS_OF)
