from datetime import date

import pytest

from finvet.assessment.policy import load
from finvet.model import Case, Figure, Message, Period, SpreadWarning
from finvet.wording import name_of, say, sentences
from tests.assessment.made_partner import AS_OF, codes

FIRST_FOUR = [
    "request-annual-reports",
    "request-detailed-financials",
    "request-vendor-references",
    "request-payment-insurance",
]


def said(messages):
    return [say(message) for message in messages]


def test_reasons_stand_by_weight_with_their_numbers(make):
    verdict = make(ocf_ratio=0.056, dscr=0.92, quick_ratio=0.9).verdict
    assert said(verdict.reasons_against) == [
        "Operating cash flow covers only 0.06 x of current liabilities; 0.40 x is the mark.",
        "Operating cash flow covers only 0.92 x of interest and repayments; 1.00 x is the least we accept.",
        "Cash and receivables cover only 0.90 x of current liabilities; 1.00 x is the mark.",
    ]
    assert said(verdict.reasons_for)[0] == "Operating cash flow was positive in 3 of 3 years."
    assert len(verdict.reasons_for) == 3


def test_what_costs_most_is_the_first_reason_against(make):
    reasons = make(quick_ratio=0.9, equity_ratio=0.05).verdict.reasons_against
    assert [said.partition(" ")[0] for said in map(say, reasons)] == ["Equity", "Cash"]


def test_what_lowered_the_verdict_is_a_reason_against_although_no_indicator_lost_points(make):
    old = make(as_of=date(2026, 3, 1), case=Case(audit="unaudited")).verdict
    assert (old.code, old.score) == ("conditions", 100)
    assert said(old.reasons_against) == ["Confidence is low: Accept with conditions at best."]
    falling = {"ocf_margin": (0.2, 0.15, 0.1), "quick_ratio": (3.0, 2.0, 1.5), "equity_ratio": (0.9, 0.7, 0.6)}
    lower = make(**falling).verdict
    assert (lower.code, [reason.code for reason in lower.reasons_against]) == ("conditions", ["step-trend"])
    already = make(**falling, case=Case(audit="audited"), total_equity=-1.0).verdict
    assert [reason.code for reason in already.reasons_against] == ["knock-out-K3b"]
    weak = make(**falling, payables_stretch=21.0, payables_overdue_share=0.31).verdict
    assert [reason.code for reason in weak.reasons_against if reason.code.startswith("step")] == [
        "step-pillar",
        "step-trend",
    ]


def test_what_it_could_not_know_is_put_together_for_whoever_looks(make, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "finvet.assessment.assess.unknown", lambda *told: asked.append(told) or (Message("unknown-audit"),)
    )
    verdict = make().verdict
    assert asked == []
    assert list(verdict.unknown) == list(verdict.unknown) == [Message("unknown-audit")]
    assert len(asked) == 1


def test_a_step_that_lowers_nothing_is_no_reason(make):
    verdict = make(dpo_best=91.0, payables_stretch=21.0, ocf_ratio=0.05, dscr=0.5).verdict
    assert "step-pillar" in [step.code for step in verdict.steps]
    assert "step-pillar" not in [reason.code for reason in verdict.reasons_against]


def test_knock_outs_are_the_first_reasons_against(make):
    verdict = make(total_equity=-2_500_000.0, ocf_ratio=0.05).verdict
    assert verdict.reasons_against[0].code == "knock-out-K3b"
    assert said(verdict.reasons_against)[0].startswith("Total equity is negative at (EUR 2.5 m)")


def test_a_partner_in_order_is_asked_for_nothing(make):
    verdict = make().verdict
    assert verdict.requests == ()
    assert verdict.reasons_against == ()


@pytest.mark.parametrize("spoilt", [{"ocf_ratio": 0.05}, {"case": Case(audit="unaudited")}, {"ocf_ratio": None}])
def test_the_four_documents_come_first(make, spoilt):
    asked = [request.code for request in make(**spoilt).verdict.requests]
    assert asked[:4] == FIRST_FOUR
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    ("spoilt", "request_code"),
    [
        ({"sloan_accruals_cf": 0.001}, "request-receivables-ageing"),
        ({"receivables_growth_gap": 0.2}, "request-receivables-ageing"),
        ({"payables_stretch": 15.0}, "request-payables-ageing"),
        ({"short_term_debt_share": 0.6}, "request-facility-letters"),
        ({"equity_ratio": 0.15}, "request-equity-support"),
        ({"case": Case(audit="unaudited")}, "request-tax-returns"),
        ({"as_of": date(2026, 2, 1)}, "request-interim-accounts"),
        ({"total_assets": (None, 1.0, 1.0), "total_equity": (None, 1.0, 1.0)}, "request-third-balance-sheet"),
        ({"burn_monthly": 1.0, "runway_months": 5.0}, "request-cash-forecast"),
        ({"dscr": None, "dscr_substituted": None, "cash_interest_cover": None}, "request-missing-lines"),
    ],
)
def test_requests_follow_findings(make, spoilt, request_code):
    spoilt = {"ocf_ratio": 0.2, "case": Case(), **spoilt, "quick_ratio": 0.5}
    spoilt |= {"ocf_ratio": 0.05}
    assert request_code in [request.code for request in make(**spoilt).verdict.requests]
    in_order = [r.code for r in make(ocf_ratio=0.05).verdict.requests]
    assert request_code not in in_order


def test_a_request_names_the_finding_that_it_follows(make):
    requests = {r.code: r for r in make(ocf_ratio=0.05, payables_stretch=15.0, case=Case()).verdict.requests}
    lengthened = "The time to pay suppliers lengthened by 15 days on the year; 10 days is the mark."
    assert said(requests["request-payables-ageing"].because) == [lengthened]
    always = "asked wherever the verdict is not accept with high confidence"
    assert said(requests["request-annual-reports"].because) == [always]


def test_the_partner_is_asked_which_of_the_sheets_that_contradict_one_another_are_its_own(make):
    told = [("balance", ["Group", "Sheet 3"]), ("income", ["Group", "Result"])]
    rivals = [Message("sheets-contradict", {"statement": statement, "sheets": sheets}) for statement, sheets in told]
    verdict = make(warnings=tuple(SpreadWarning(rival, (), ("2024-12-31",)) for rival in rivals)).verdict
    (asked,) = [r for r in verdict.requests if r.code == "request-statements-meant"]
    assert say(asked.document).endswith("different figures of the same years: Group, Sheet 3 and Result.")
    assert asked.because == tuple(rivals)
    assert "request-signed-statements" not in [r.code for r in verdict.requests]


def test_what_is_not_known_is_grouped(make):
    low = Figure("quick_ratio", Period(2024), 1.0, confidence="low")
    verdict = make(quick_ratio=low, tax_social_arrears=None, payables_overdue_share=None, case=Case()).verdict
    assert said(verdict.unknown)[:3] == [
        "We could not judge Quick ratio.",
        f"We could not judge {name_of('payment_evidence')}; the statements do not show Inventories.",
        "Read with low confidence and left out of the verdict: Quick ratio.",
    ]
    assert "unknown-audit" in [message.code for message in verdict.unknown]
    assert verdict.unknown[-1].code == "unchecked-exposure"


def test_what_the_case_does_not_say_is_named_apart_from_what_the_statements_do_not_show(make):
    verdict = make(payables_overdue_share=None, enforcement=0.0).verdict
    told = {message.code: message.parameters for message in verdict.unknown}
    assert told["unknown-knock-outs"] == {"rules": ["K9"], "figures": ["payables_overdue_share"]}
    assert "K9" in told["unknown-facts"]["rules"]
    assert "tax_arrears_months" in told["unknown-facts"]["figures"]
    assert "enforcement" not in told["unknown-facts"]["figures"]


def test_the_exposure_is_unchecked_until_a_deal_is_given(make):
    assert "unchecked-exposure" not in [m.code for m in make(peak_exposure=1.0).verdict.unknown]


def test_an_exposure_that_cannot_be_compared_is_not_told_as_if_no_deal_were_given(make):
    reason = Message("deal-no-rate", {"pair": "AEDEUR", "day": date(2024, 12, 31)})
    unknown = make(peak_exposure=Figure("peak_exposure", Period(2024), None, notes=(reason,))).verdict.unknown
    assert said(unknown)[-1] == f"Our exposure under the contract was not checked. {say(reason)}"


def test_an_open_knock_out_is_named(make):
    verdict = make(cash_interest_cover=None, dscr=0.9).verdict
    message = next(message for message in verdict.unknown if message.code == "unknown-knock-outs")
    assert message.parameters == {"rules": ["K6"], "figures": ["cash_interest_cover"]}


def test_a_year_without_closing_date_is_taken_to_end_in_december_and_named(make):
    years = (Period(2022), Period(2023), Period(2024))
    verdict = make(periods=years).verdict
    assert verdict.valid_until == date(2026, 6, 30)
    assert Message("unknown-year-end", {"years": ["2022", "2023", "2024"]}) in verdict.unknown


@pytest.mark.parametrize(
    ("as_of", "until"),
    [(date(2025, 3, 31), date(2026, 3, 31)), (AS_OF, date(2026, 6, 30)), (date(2025, 2, 28), date(2026, 2, 28))],
)
def test_an_opinion_expires(make, as_of, until):
    assert make(as_of=as_of).verdict.valid_until == until


def test_findings_carry_severity_and_figures(make):
    assessment = make(ocf_ratio=0.05, equity_ratio=0.05, quick_ratio=0.9, receivables_growth_gap=0.2)
    by_code = {finding.code: finding for finding in assessment.findings}
    assert [(code, by_code[code].severity) for code in codes(assessment)] == [
        ("ocf_ratio", "high"), ("quick_ratio", "low"), ("equity_ratio", "medium"),
        ("credibility", "low"), ("receivables_gap", "medium"),
    ]  # fmt: skip
    assert by_code["receivables_gap"].figures[0].value == pytest.approx(0.2)
    assert say(by_code["receivables_gap"].message) == (
        "Receivables grew faster than revenue by 20.0 pp; 10.0 pp is the mark."
    )


SPOILERS = [
    {"ocf_positive_years": 2.0, "ocf_ratio": 0.2, "cash_conversion_3y": 0.6, "fcf_positive_years": 1.0},
    {"ocf_positive_years": 0.0, "ocf_ratio": -0.2, "cash_conversion_3y": 0.1, "fcf_positive_years": 0.0},
    {"cash_conversion_3y": "weak", "net_debt_to_ebitda": "weak", "dscr": "strong", "quick_ratio": "strong"},
    {"cash_conversion_3y": "weak", "ocf_cash_sum_3y": -1.0, "net_debt_to_ebitda": "strong", "dpo_best": 80.0},
    {"dscr": None, "dscr_substituted": 0.5, "cash_days_with_lines": 20.0, "payables_stretch": 15.0, "zone": "grey"},
    {"dscr": None, "dscr_substituted": None, "cash_interest_cover": 0.5, "cash_days_with_lines": 2.0},
    {"dpo_vs_terms": 20.0, "payables_overdue_share": 0.2, "equity_ratio": 0.15, "zone": "distress"},
    {"dpo_vs_terms": 50.0, "payables_stretch_2y": 30.0, "tax_social_arrears": 0.2, "equity_ratio": -0.1},
    {"montier_c": 5.0, "sloan_accruals_cf": 0.2, "beneish_m8": 1.0, "weak_conversion_years": 3.0},
    {"total_equity": -1.0, "ocf_negative_years": 3.0, "burn_monthly": 9.0, "runway_months": 2.0},
    {"ocf_ratio": None, "as_of": date(2027, 1, 1), "case": Case(audit="compiled")},
]


@pytest.mark.parametrize("spoilt", SPOILERS)
def test_everything_that_is_said_has_its_own_sentence(make, spoilt):
    assessment = make(**spoilt)
    verdict = assessment.verdict
    for message in (
        *verdict.steps, *verdict.confidence_steps, *verdict.reasons_for, *verdict.reasons_against,
        *verdict.unknown, *(finding.message for finding in assessment.findings),
        *(message for r in verdict.requests for message in (r.document, r.settles, r.why, *r.because)),
    ):  # fmt: skip
        assert "not known" not in say(message)
        assert not message.code.startswith("indicator-")


def test_every_measure_of_the_standard_policy_has_its_sentences():
    written = sentences()
    for rule in load().indicators:
        for measure in rule.measures:
            levels = ["critical"]
            levels += ["concern"] if measure.concern != measure.fine or measure.zones else []
            levels += ["fine"] if measure.fine is not None or measure.zones else []
            assert {f"{measure.figure}-{level}" for level in levels} <= set(written)
        assert {f"flag-{flag.id}" for flag in rule.flags} <= set(written)
    assert {rule.code for rule in load().requests} <= set(written)
    for rule in load().knock_outs:
        for cap in rule.caps:
            by_figure = {f"knock-out-{rule.id}-{name}" for name in cap.when.figures}
            assert {f"knock-out-{rule.id}", f"knock-out-{rule.id}-{cap.cap}", *by_figure} & set(written), rule.id
