from datetime import date

import pytest

from finvet.assessment.policy import load
from finvet.cases.open_questions import open_questions
from finvet.model import Assessment, Case, Finding, Message, PolicyStamp, Request, Verdict
from finvet.questionnaire import by_section, questionnaire, text_of
from finvet.wording.language import speaking

WORD = Message("memo-yes")


def assessment(*findings, requests=("request-annual-reports",), steps=()):
    verdict = Verdict(
        code="decline", score=None, scorecard=(), pillars={}, steps=(), confidence="low",
        confidence_steps=tuple(Message(code) for code in steps), viable_cash_flow="not_shown", pays_on_time="not_shown",
        reasons_for=(), reasons_against=(), unknown=(),
        requests=tuple(Request(code, WORD, (), WORD, WORD) for code in requests), valid_until=None,
    )  # fmt: skip
    told = tuple(Finding(code, "high", WORD) for code in findings)
    return Assessment(date(2026, 5, 31), PolicyStamp("p", "1", ""), told, verdict)


def asked(case=None, *findings, **kinds):
    return [question.id for question in open_questions(case or Case(), assessment(*findings, **kinds))]


def test_what_is_answered_refused_or_known_as_a_fact_is_not_asked(case):
    assert "C1" in asked()
    assert "C1" not in asked(case("[answers]\nC1 = 30"))
    assert "C1" not in asked(case("[answers]\nC1 = { refused = true }"))
    assert "C1" not in asked(case("[facts]\npayment_terms_days = 30"))
    assert "C1" in asked(case('[answers]\nC1 = { value = 30, evidence = "none" }'))


def test_what_a_requested_document_answers_is_not_asked():
    assert "F2" in asked()
    assert "F2" not in asked(requests=("request-payment-insurance",))


def test_what_follows_a_finding_is_asked_after_it_only():
    assert "D4" not in asked()
    assert "D4" in asked(None, "K5")
    assert "D4" in asked(steps=("confidence-proof_unanswered",))


def test_questions_of_our_own_are_never_asked_of_the_partner():
    everything = [code for question in questionnaire().questions.values() for code in question.after]
    found = asked(None, *everything)
    assert not {"F1", "F5", "A2", "E1"} & set(found)
    assert len(found) > 30


def test_sections_on_which_the_verdict_rests_come_first():
    sections = [section.id for section, _ in by_section(open_questions(Case(), assessment()))]
    assert sections == ["A", "C", "D", "F", "B", "G", "H", "I"]


def test_a_section_that_the_case_has_settled_falls_behind(case):
    known = case("[answers]\nA1 = 20")
    assert asked(known)[0] == "C1"


def test_without_requests_only_data_delivery_and_identity_are_asked_once_the_questionnaire_is_in_use(case):
    assert asked(requests=()) == []
    for text in ("asked = 2026-05-01", "[answers]\nC1 = 30"):
        found = asked(case(text), requests=())
        assert {name[0] for name in found} == {"G", "H", "I"}
    assert "G1" not in asked(case("[answers]\nG1 = true"), requests=())


@pytest.mark.parametrize("question", questionnaire().questions.values(), ids=lambda question: question.id)
def test_what_a_question_follows_is_there(question):
    policy = load()
    ids = {rule.id for rule in (*policy.knock_outs, *policy.indicators, *policy.rules)} | {
        "D1",
        "D2",
        "D3",
        "D4",
        "D5",
        "D6",
    }
    assert all(name in ids or name.startswith("confidence-") for name in question.after)
    requests = {rule.code for rule in policy.requests}
    assert question.request is None or question.request in requests


def test_who_signs_and_who_owns_it_is_asked_until_the_case_says_so(case):
    assert {"I1", "I4", "I5"} <= set(asked())
    known = case('[answers]\nI1 = "HRB 1"\nI4 = "two partners"\nI5 = "one director, alone"')
    assert {"I1", "I4", "I5"}.isdisjoint(asked(known))


def test_a_company_without_a_group_is_not_asked_for_its_support(case):
    steps = {"steps": ("confidence-proof_unanswered",)}
    assert {"D7", "I3b"} <= set(asked(None, **steps))
    assert {"D7", "I3b"}.isdisjoint(asked(case("[answers]\nI3 = false"), **steps))
    assert {"D7", "I3b"} <= set(asked(case("[answers]\nI3 = true"), **steps))


def test_a_question_is_asked_in_the_language_that_is_spoken():
    question = questionnaire().questions["C1"]
    told = [text_of(question)]
    with speaking("de"):
        told.append(text_of(question))
    assert told == [
        "What are the standard payment terms for suppliers?",
        "Welches Zahlungsziel gilt für Lieferanten gewöhnlich?",
    ]
