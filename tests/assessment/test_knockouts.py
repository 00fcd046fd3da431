"""Every knock-out of the standard policy: fires, just does not, its lifts, and what is left without an opinion."""

from dataclasses import replace

import pytest

from finvet.assessment.conditions import Condition
from finvet.assessment.knockout_rules import Cap, KnockOut
from finvet.assessment.policy import load
from finvet.model import Case
from finvet.wording import say
from tests.assessment.made_partner import codes

NEGATIVE = {"total_equity": -1.0, "equity_to_share_capital": -0.1}
LISTED = {"listed": 1.0, "ebitda_interest_cover": 6.0}
LOANS = {"subordinated_shareholder_loans": 1.0, "adjusted_equity": 0.0}
BURNING = {"ocf_negative_years": 3.0, "burn_monthly": 5.0, "runway_months": 30.0}
MANUFACTURING = {
    "cndcec_sector": 2.0, "interest_to_revenue": 0.031, "equity_to_liabilities": 0.075, "current_ratio": 0.93,
    "cash_earnings_to_assets": 0.004, "tax_social_arrears": 0.05,
}  # fmt: skip
ITALIAN = {"interest_to_revenue": 0.001, "equity_to_liabilities": 0.5, "current_ratio": 2.0}
DEAL = {
    "peak_exposure": 20.0, "annual_contract_value": 100.0,
    "exposure_to_cash_and_lines": 0.2, "exposure_to_nw": 0.1, "contract_to_mean_fcf": 0.5,
}  # fmt: skip


def cap(assessment, rule):
    """The cap of a knock-out, None where it did not fire."""
    found = [finding.message.parameters["cap"] for finding in assessment.findings if finding.code == rule]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("rule", "spoilt", "wanted"),
    [
        ("K1", {"insolvency_notice": 1.0}, "decline"),
        ("K1", {"insolvency_notice": 0.0}, None),
        ("K1", {}, None),
        ("K2", {"audit_opinion_adverse": 1.0, "going_concern_doubt": 1.0}, "decline"),
        ("K2", {"audit_opinion_adverse": 0.0, "going_concern_doubt": 1.0}, "secured"),
        ("K2", {"going_concern_doubt": 1.0}, "secured"),
        ("K2", {"audit_opinion_adverse": 0.0, "going_concern_doubt": 0.0}, None),
        ("K3", NEGATIVE | {"cf_operating": 0.0}, "decline"),
        ("K3", NEGATIVE | {"ocf_positive_years": 1.0}, "decline"),
        ("K3", NEGATIVE | {"ocf_positive_years": 2.0}, None),
        ("K3", {"total_equity": 0.0, "cf_operating": 0.0}, None),
        ("K3b", NEGATIVE, "secured"),
        ("K3b", NEGATIVE | LISTED, "conditions"),
        ("K3b", NEGATIVE | LISTED | {"listed": 0.0}, "secured"),
        ("K3b", NEGATIVE | LISTED | {"ebitda_interest_cover": 5.99}, "secured"),
        ("K3b", NEGATIVE | LISTED | {"ebitda_interest_cover": "strong"}, "conditions"),
        ("K3b", NEGATIVE | LISTED | {"ocf_positive_years": 2.0}, "secured"),
        ("K3b", NEGATIVE | LOANS, "conditions"),
        ("K3b", NEGATIVE | LOANS | {"adjusted_equity": -0.01}, "secured"),
        ("K3b", NEGATIVE | {"cf_operating": 0.0}, None),
        ("K3b", {"total_equity": 0.0}, None),
        ("K4", {"ocf_negative_years": 3.0}, "decline"),
        ("K4", {"ocf_negative_years": 2.0}, None),
        ("K4", BURNING | {"runway_months_on_hand": 24.0, "exposure_to_cash": 0.02}, "secured"),
        ("K4", BURNING | {"runway_months_on_hand": 23.9, "exposure_to_cash": 0.02}, "decline"),
        ("K4", BURNING | {"runway_months_on_hand": 24.0, "exposure_to_cash": 0.0201}, "decline"),
        ("K4", BURNING | {"runway_months_on_hand": 24.0}, "decline"),
        ("K5", {"burn_monthly": 1.0, "runway_months": 5.9}, "decline"),
        ("K5", {"burn_monthly": 1.0, "runway_months": 6.0}, "secured"),
        ("K5", {"burn_monthly": 1.0, "runway_months": 12.0}, None),
        ("K6", {"dscr": 0.99, "cash_interest_cover": 0.99}, "secured"),
        ("K6", {"dscr": "strong", "cash_interest_cover": 0.99}, None),
        ("K6", {"dscr": None, "dscr_substituted": 0.1, "cash_interest_cover": 0.99}, None),
        ("K7", {"equity_to_share_capital": 0.49}, "secured"),
        ("K7", {"equity_to_share_capital": 0.5}, None),
        ("K7", {"equity_to_share_capital": 0.49} | LISTED, None),
        ("K7", NEGATIVE | LOANS, None),
        ("K7", {"equity_to_share_capital": 0.49, "subordinated_shareholder_loans": 0.0, "adjusted_equity": 9.0}, "secured"),
        ("K7", {"urg_test": 1.0}, "secured"),
        ("K7", {"urg_test": 1.0} | LISTED, "secured"),
        ("K7", {"urg_test": 0.0}, None),
        ("K7", MANUFACTURING, "secured"),
        *(("K7", MANUFACTURING | {name: value}, None) for name, value in {
            "interest_to_revenue": 0.03, "equity_to_liabilities": 0.076, "current_ratio": 0.937,
            "cash_earnings_to_assets": 0.005, "tax_social_arrears": 0.049, "cndcec_sector": 9.0,
        }.items()),
        ("K8", {"statements_refused": 1.0}, "secured"),
        ("K8", {"tie_out_unexplained": 1.0}, "secured"),
        ("K8", {"statements_refused": 0.0, "tie_out_unexplained": 0.0}, None),
        ("K9", {"negative_references": 2.0}, "secured"),
        ("K9", {"negative_references": 1.0}, None),
        ("K9", {"enforcement": 1.0}, "secured"),
        ("K9", {"tax_arrears_months": 12.1}, "secured"),
        ("K9", {"tax_arrears_months": 12.0}, None),
        ("K9", {"payables_overdue_share": 0.301}, "secured"),
        ("K9", {"payables_overdue_share": 0.30}, None),
        ("K10", {"identity_mismatch": 1.0}, "stop"),
        ("K10", {"payer_not_party": 1.0}, "stop"),
        ("K10", {"identity_mismatch": 0.0, "payer_not_party": 0.0}, None),
        ("K11", DEAL, None),
        ("K11", DEAL | {"exposure_to_cash_and_lines": 0.201}, "conditions"),
        ("K11", DEAL | {"exposure_to_cash_and_lines": "weak"}, "conditions"),
        ("K11", DEAL | {"exposure_to_nw": 0.101}, "conditions"),
        ("K11", DEAL | {"exposure_to_nw": "weak"}, "conditions"),
        ("K11", DEAL | {"contract_to_mean_fcf": 0.501}, "conditions"),
        ("K11", DEAL | {"contract_to_mean_fcf": "weak"}, "conditions"),
        ("K11", {"exposure_to_nw": "weak"}, None),
    ],
)  # fmt: skip
def test_caps(make, rule, spoilt, wanted):
    assessment = make(**spoilt)
    assert cap(assessment, rule) == wanted
    if wanted == "stop":
        assert assessment.verdict.code == "stop"


def test_without_a_deal_the_exposure_is_not_an_open_question(make):
    rules = [name for message in make().verdict.unknown for name in message.parameters.get("rules", ())]
    assert "K11" not in rules
    assert "K8" not in rules


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({}, "insufficient"),
        ({"insolvency_notice": 1.0}, "decline"),
        ({"audit_opinion_adverse": 1.0}, "decline"),
        ({"going_concern_doubt": 1.0}, "insufficient"),
        ({"identity_mismatch": 1.0}, "stop"),
        ({"statements_refused": 1.0}, "secured"),
        ({"statements_refused": 1.0, "insolvency_notice": 1.0}, "decline"),
        ({"enforcement": 1.0}, "insufficient"),
    ],
)
def test_what_is_left_of_them_without_an_opinion(make, facts, wanted):
    assessment = make(ocf_ratio=None, **facts)
    assert assessment.verdict.code == wanted
    assert assessment.verdict.score is None
    assert codes(assessment)[0] == "D6"
    assert bool(facts) == any(code.startswith("K") for code in codes(assessment))


def test_a_knock_out_is_judged_after_those_that_it_asks_about(make):
    policy = load()
    turned = replace(policy, knock_outs=tuple(reversed(policy.knock_outs)))
    spoilt = NEGATIVE | {"cf_operating": 0.0}
    assert cap(make(policy=turned, **spoilt), "K3b") is None
    assert [c for c in codes(make(policy=turned, **spoilt)) if c.startswith("K")] == ["K7", "K3"]


@pytest.mark.parametrize(
    ("country", "spoilt", "told"),
    [
        ("FR", {"equity_to_share_capital": 0.4}, "law"),
        ("AT", {"equity_to_share_capital": 0.4}, "equity_to_share_capital"),
        ("AT", {"urg_test": 1.0}, "law"),
        ("IT", {"urg_test": 1.0}, "urg_test"),
        ("GB", {"equity_to_share_capital": 0.4}, "equity_to_share_capital"),
        (None, {"equity_to_share_capital": 0.4}, "equity_to_share_capital"),
        ("IT", MANUFACTURING, "cndcec_sector"),
        ("IT", MANUFACTURING | {"urg_test": 1.0}, "urg_test"),
    ],
)
def test_lost_capital_is_called_law_only_where_it_is(make, country, spoilt, told):
    assessment = make(case=Case(audit="audited", country=country), **spoilt)
    (finding,) = [finding for finding in assessment.findings if finding.code == "K7"]
    assert finding.message.code == f"knock-out-K7-{told}"
    assert (f"the law of {country}" in say(finding.message)) == (told == "law")


def test_alert_limits_that_were_never_law_are_not_called_company_law(make):
    (finding,) = [finding for finding in make(**MANUFACTURING).findings if finding.code == "K7"]
    assert say(finding.message) == (
        "Interest takes 3.1 % of revenue, equity is 7.5 % of liabilities, current assets cover 0.93 x of current "
        "liabilities, cash earnings are 0.4 % of assets, tax and social debts 5.0 %: worse than all five alert limits of "
        "the trade (CNDCEC 2019, never made binding)."
    )


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        ({"cf_operating": (80.0, 85.0, -5.0)}, "operating cash flow was (EUR 5) in the latest year."),
        ({"ocf_positive_years": 1.0}, "operating cash flow was positive in only 1 of 3 years."),
    ],
)
def test_negative_equity_says_by_which_cash_flow_it_is_not_made_up_for(make, spoilt, told):
    (finding,) = [finding for finding in make(**NEGATIVE | spoilt).findings if finding.code == "K3"]
    assert say(finding.message).endswith(f"operations do not make up for it: {told}")


@pytest.mark.parametrize("rule", ["K3", "K5", "K6", "K7"])
def test_a_knock_out_of_a_shipped_name_that_looks_at_other_figures_is_told_in_general(make, rule):
    ours = KnockOut(id=rule, caps=(Cap(when=Condition(figure="ocf_margin", below=1.0), cap="secured"),))
    assessment = make(policy=replace(load(), knock_outs=(ours,)))
    assert say(assessment.verdict.reasons_against[0]) == f"Knock-out {rule} applies: at best secured."


def test_the_sentence_names_what_it_fired_by(made):
    finding = next(f for f in made(enforcement=1.0, negative_references=3.0).assessed().findings if f.code == "K9")
    assert finding.message.parameters["held"] == ["negative_references", "enforcement"]
    assert [figure.name for figure in finding.figures] == ["negative_references", "enforcement"]


def test_the_figures_of_a_finding_are_those_that_it_fired_by(make):
    (finding,) = [f for f in make(equity_to_share_capital=0.4, **ITALIAN).findings if f.code == "K7"]
    assert [figure.name for figure in finding.figures] == ["equity_to_share_capital"]
