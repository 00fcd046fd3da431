"""A partner as an analyst works with it: the same answers as the document gives, shown and never live."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace

import pytest
from msgspec import structs

import finvet
from finvet.notebook.verdict import Verdict
from tests.notebook.conftest import HOSTILE, live


def shown(partner) -> dict[str, str]:
    return {
        "partner": partner._repr_html_(),
        "verdict": partner.verdict._repr_html_(),
        "statements": partner.statements._repr_html_(),
        "ratios": partner.ratios._repr_html_(),
        "scores": partner.scores._repr_html_(),
        "risk": partner.risk._repr_html_(),
        "findings": partner.findings._repr_html_(),
        "explanation": partner.explain("revenue", 2022)._repr_html_(),
    }


def test_the_first_sight_is_the_answer_why_the_years_and_what_to_ask(partner) -> None:
    for told in (partner._repr_html_(), str(partner)):
        left = re.sub("<[^>]*>", "", told).replace("\u00a0", " ").lower()
        for words in ("worked case v1", "secured terms only", "reasons against", "0.40 x is the mark", "key indicators",
                      "operating cash flow", "what to ask for", "annual reports", "policy standard 4"):  # fmt: skip
            before, found, left = left.partition(words)
            assert found, (words, before[-200:])
    assert repr(partner) == "<partner Worked Case V1: secured (46.3 of 100) as of 2025-09-30>"


def test_the_verdict_has_the_names_and_words_of_the_document(partner) -> None:
    document = json.loads(partner.to_json())["verdict"]
    verdict = partner.verdict
    own = {"says", "pillars", "valid_until", "_view"}
    for field in fields(Verdict):
        if field.name not in own:
            value = getattr(verdict, field.name)
            assert (list(value) if isinstance(value, tuple) else value) == document[field.name]
    assert verdict.says == "Secured terms only"
    assert verdict.valid_until is None or verdict.valid_until.isoformat() == document["valid_until"]
    assert repr(verdict) == "<verdict secured, 46.3 of 100, confidence medium>"


def test_a_score_is_not_rounded_onto_the_next_verdict(partner) -> None:
    assessment = partner.vetting.assessment
    scored = structs.replace(assessment, verdict=structs.replace(assessment.verdict, score=54.97))
    close = replace(partner, vetting=structs.replace(partner.vetting, assessment=scored))
    assert "(54.97 of 100)" in repr(close)
    assert "54.97 of 100" in repr(close.verdict)


def test_the_risk_is_the_documents_and_its_points_add_up(partner) -> None:
    document = json.loads(partner.to_json())["risk"]
    risk = partner.risk
    for name in ("failure_probability", "grade", "base_rate", "model"):
        assert getattr(risk, name) == document[name]
    assert risk.points["points"].sum() == document["points"]
    assert list(risk.points.index) == [one["term"] for one in document["contributions"]]


def test_findings_are_a_frame_by_rule(partner) -> None:
    document = json.loads(partner.to_json())["findings"]
    findings = partner.findings
    assert list(findings.index) == [one["code"] for one in document]
    assert findings.index.name == "code"
    assert list(findings["message"]) == [one["message"] for one in document]
    assert "finvet" not in findings[["severity"]]._repr_html_()[:40]


class Recorder:
    """Stands for a vetting, and answers with what it was asked."""

    def __getattr__(self, name: str):
        return lambda *given: (name, given)


@pytest.mark.parametrize("form", ["docx", "html", "pdf", "xlsx", "json", "markdown"])
def test_every_form_is_that_of_the_vetting(form) -> None:
    name = f"to_{form}"
    given = ("house.docx",) if form == "docx" else ()
    assert getattr(finvet.Partner(Recorder()), name)(*given) == (name, given)


def test_letter_memo_figure_and_explanation_are_those_of_the_vetting(partner) -> None:
    assert partner.letter("de") == partner.vetting.letter("de")
    assert partner.memo() is partner.vetting.memo()
    assert partner.figure("revenue", 2023).value == 6_500_000
    assert str(partner.explain("dscr")) == str(partner.vetting.explain("dscr"))


def test_charts_are_listed_with_their_findings(partner) -> None:
    lines = repr(partner.charts).splitlines()
    assert [line.split(":")[0] for line in lines] == list(partner.charts)


@pytest.mark.parametrize(
    "what", ["partner", "verdict", "statements", "ratios", "scores", "risk", "findings", "explanation"]
)
def test_nothing_that_a_stranger_wrote_is_live_and_no_style_reaches_beyond(hostile, what) -> None:
    page = shown(hostile)[what]
    assert HOSTILE not in page
    assert live(page) == []
    assert "http" not in page
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)[1]
    selectors = [one.strip() for rule in style.split("}") if "{" in rule for one in rule.split("{")[0].split(",")]
    assert selectors
    assert all(re.match(r"\.finvet( |$)", one) for one in selectors)


def test_a_hostile_name_stands_as_text(hostile) -> None:
    assert "&lt;script&gt;" in hostile._repr_html_()
    assert "&lt;script&gt;" in hostile.statements._repr_html_()
    assert "&lt;script&gt;" in hostile.explain("revenue", 2022)._repr_html_()


def test_the_same_partner_is_shown_in_the_same_bytes(partner) -> None:
    assert shown(partner) == shown(type(partner)(partner.vetting))


def test_a_partner_without_figures_is_shown_with_what_is_asked(tmp_path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("Balance sheet,2024\nTotal assets,100\nTotal equity,40\nTotal liabilities,60\n")
    partner = finvet.vet(file, as_of="2025-06-30")
    page = partner._repr_html_()
    assert "insufficient" in repr(partner)
    assert page.count("Annual reports") == 1
    assert "Why figures are n/a" in partner.ratios._repr_html_()
