"""What the case says, as the memo shows it."""

from datetime import date

import pytest
from msgspec.structs import replace

from finvet.memo.blocks import Paragraph, Table
from finvet.memo.reference import NO_REFERENCE
from finvet.memo.sections.business import business
from finvet.memo.sections.closing import closing, questions
from finvet.memo.sections.facts import facts
from finvet.memo.sections.header import header
from finvet.memo.sections.money import payment
from finvet.memo.view import View
from finvet.model import Answer, Case, Message, Reference, Request
from finvet.questionnaire import questionnaire, text_of
from finvet.wording import sentences
from tests.memo.conftest import REFERENCE, vetted

QUESTIONS = questionnaire().questions


def view(case, reference=NO_REFERENCE):
    return View.of(vetted(case=case), reference)


def rows(case):
    return [row for block in facts(view(case)) if isinstance(block, Table) for row in block.rows]


def answered(name, value, **said):
    answer = Answer(QUESTIONS[name], value, said.pop("evidence", "stated"), **said)
    return rows(Case(answers={name: answer}))[0]


def test_a_case_that_says_nothing_has_no_section():
    assert list(facts(view(Case()))) == []


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("A1", (34.0, 12.5), "34.0 %, 12.5 %"),
        ("A3", 80.0, "80.0 %"),
        ("C1", 45.0, "45 days"),
        ("A4", (6.0,), "6.0 months"),
        ("B3", 2.0, "2"),
        ("B2", 250000.0, "EUR 250 thousand"),
        ("C5b", True, "yes"),
        ("C5b", False, "no"),
        ("D1", True, "received"),
        ("D1", "reports.pdf", "reports.pdf"),
        ("D4c", date(2026, 6, 30), "2026-06-30"),
        ("D6", "no-doubt", "no doubt"),
        ("H1", "well\u202e known\x07", "well known"),
    ],
)
def test_an_answer_in_words(name, value, shown):
    question, said, evidence = answered(name, value)
    assert (question, said, evidence) == (f"{name} {text_of(QUESTIONS[name])}", shown, "stated")


def test_an_answer_with_its_note_its_day_and_its_evidence():
    said = answered("C1", 45.0, evidence="verified", day=date(2026, 5, 1), note="by the bank")
    assert said[1:] == ("45 days (by the bank)", "verified, 2026-05-01")


def test_a_refusal_with_and_without_its_reason():
    assert answered("D1", None, refused=True)[1:] == ("refused without a reason", "n/a")
    assert answered("D1", None, refused=True, reason="secret")[1] == "refused: secret"


def test_references_with_their_standing():
    told = Reference("Miller", date(2019, 4, 1), 80000.0, 30.0, 6.0, 0, True, standing="clean")
    bare = Reference(unpaid=True, standing="bad", evidence="verified")
    silent = Reference()
    assert rows(Case(references=(told, bare, silent))) == [
        ("Miller", "2019-04-01", "80", "30 days", "6 days", "0", "yes", "clean", "stated"),
        ("Vendor 2", "n/a", "n/a", "n/a", "unpaid", "n/a", "n/a", "bad", "verified"),
        ("Vendor 3", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "not told", "stated"),
    ]


def test_the_auditor_and_whose_statements_they_are_stand_in_the_header():
    case = Case(
        audit="audited", opinion=("qualified", "going-concern"), accounts="consolidated", accounts_of_party=False
    )
    (head,) = header(view(case))
    assert dict(head.rows)["Audit"] == (
        "The statements are audited. The auditor's opinion: qualified and material uncertainty related to going concern."
    )
    told = dict(head.rows)["Whose statements"]
    assert told.startswith("Consolidated statements. They are not those of the contract party: ")
    assert told.endswith(" Accounting rules: not known.")


def test_who_the_partner_is_stands_in_a_line_each_and_in_one_where_nothing_is_known():
    answers = {"C5": Answer(QUESTIONS["C5"], "the parent, from its bank in Lyon", "stated")}
    told = dict(list(business(view(Case(trade="services", listed=False, answers=answers))))[1].rows)
    assert told == {"Trade": "services", "Listed": "no", "Who pays": "the parent, from its bank in Lyon"}
    assert [block.text for block in business(view(Case()))][1] == (
        "Not known to us: what the company does (question I2), who owns it (I4), who signs and by what authority (I5) "
        "and who pays (C5)."
    )


def test_the_register_the_owners_and_the_signatory_stand_in_the_memo():
    said = {"I1": "HRB 1", "D2b": "HGB", "I2": "joinery", "I4": "two partners", "I5": "one director", "C5": "itself"}
    case = Case(answers={name: Answer(QUESTIONS[name], text, "stated") for name, text in said.items()})
    (head,) = header(view(case))
    assert dict(head.rows)["Register"] == "HRB 1"
    assert dict(head.rows)["Whose statements"].endswith(" Accounting rules: HGB.")
    _, told = business(view(case))
    assert told.rows == (
        ("What it does", "joinery"), ("Beneficial owners", "two partners"), ("Who signs", "one director"), ("Who pays", "itself"),
    )  # fmt: skip


def test_vendors_are_counted_by_their_standing():
    three = tuple(Reference(standing=standing) for standing in ("clean", "clean", "bad"))
    texts = [block.text for block in payment(view(Case(references=three))) if isinstance(block, Paragraph)]
    assert "Vendors asked: 3; content: 2, partly: 0, not: 1." in " ".join(texts)


# ---------------------------------------------------------------- what is asked for


def seen(verdict=None, open_questions=(), reference=NO_REFERENCE):
    partner = vetted()
    assessment = replace(partner.assessment, verdict=replace(partner.assessment.verdict, **(verdict or {})))
    return View.of(replace(partner, assessment=assessment, open_questions=open_questions), reference)


def test_questions_are_numbered_on_from_the_documents():
    asked = seen(open_questions=(QUESTIONS["C1"], QUESTIONS["G4"]))
    (documents,) = [block for block in closing(asked) if isinstance(block, Table)]
    because, told = [block for block in questions(asked) if isinstance(block, Table)]
    assert [row[0] for row in (*documents.rows, *told.rows)] == ["1", "2", "3", "4"]
    assert [row[0] for row in because.rows] == ["1", "2"]
    assert told.rows[1] == ("4", "Data sharing and transparency", "your contact for data requests (G4)")
    assert list(closing(asked))[-1].text.startswith("Questions 3 to 4, 2 in all, stand in the letter")


def test_a_figure_that_calls_for_a_document_stands_in_its_unit():
    because = Message("request-because-figure", {"figure": "equity_ratio", "value": 0.0})
    word = Message("memo-yes")
    asked = Request("request-x", word, (because,), word, word)
    (documents,) = [b for b in questions(seen({"requests": (asked,)}, reference=REFERENCE)) if isinstance(b, Table)]
    assert documents.rows[0][1].startswith("Equity ratio: ")
    assert documents.rows[0][1].endswith(" %")


def test_nothing_is_asked_where_there_is_nothing():
    nothing = seen({"requests": (), "unknown": ()})
    assert list(closing(nothing))[-1].text == "Nothing further is asked before signature."
    assert not list(questions(nothing))


def test_every_choice_is_worded():
    assert {f"memo-choice-{choice}" for question in QUESTIONS.values() for choice in question.choices} <= set(
        sentences()
    )
