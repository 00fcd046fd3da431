from datetime import date

import pytest

from finvet.cases.facts import fact_units
from finvet.errors import CaseError
from finvet.model import Ground
from finvet.questionnaire import questionnaire

GOOD = {
    "yes_no": "true", "number": "12", "date": "2026-05-01", "list": "[30, 12, 8]", "text": '"as agreed"', "file": '"ap.xlsx"',
}  # fmt: skip
BAD = {
    "yes_no": ("1", '"yes"', "[true]"),
    "number": ('"12"', "-1", "true", "nan", "inf", "[12]"),
    "date": ('"2026-05-01"', "2026-05-01T10:00:00", "2026", "true"),
    "choice": ('"perhaps"', "1", "true"),
    "list": ('"30"', "[30, -1]", '[30, "x"]', "[]", "[true]", "nan", "[[1]]"),
    "text": ("1", '""', '"  "', "true", '["a"]'),
    "file": ("1", "false", '""'),
}
UNANSWERABLE = [question for question in questionnaire().questions.values() if question.field]


def good(question):
    return f'"{question.choices[-1]}"' if question.type == "choice" else GOOD[question.type]


def test_the_questionnaire_asks_every_question_of_its_nine_sections():
    counts = {"A": 5, "B": 4, "C": 10, "D": 7, "E": 7, "F": 5, "G": 6, "H": 5, "I": 6}
    wanted = [f"{section}{number + 1}" for section, count in counts.items() for number in range(count)]
    assert [name for name in questionnaire().questions if name[-1].isdigit()] == wanted
    assert list(questionnaire().sections) == list(counts)


@pytest.mark.parametrize("question", questionnaire().answerable.values(), ids=lambda question: question.id)
def test_every_question_takes_its_type_and_no_other(case, question):
    answer = case(f"[answers]\n{question.id} = {good(question)}").answers[question.id]
    assert answer.question is question
    assert answer.value is not None
    for bad in BAD[question.type]:
        with pytest.raises(CaseError) as caught:
            case(f"[answers]\n{question.id} = {bad}")
        (mistake,) = caught.value.mistakes
        assert mistake.parameters["key"] == f"answers.{question.id}"


@pytest.mark.parametrize("question", UNANSWERABLE, ids=lambda question: question.id)
def test_what_a_vendor_answers_stands_in_the_references(case, question):
    with pytest.raises(CaseError, match=rf"write it as {question.field} of a \[\[references\]\] table"):
        case(f"[answers]\n{question.id} = 1")
    assert getattr(case(f"[[references]]\n{question.field} = {good(question)}").references[0], question.field)


def test_a_question_that_fills_a_fact_fills_one_that_is_declared(case):
    for question in questionnaire().questions.values():
        if question.fills:
            facts = case(f"[answers]\n{question.id} = {good(question)}").facts
            assert question.fills.fact in facts
            assert question.fills.fact in fact_units()


def test_what_the_questionnaire_refers_to_is_there():
    questions = questionnaire().questions
    assert all(question.section in questionnaire().sections for question in questions.values())
    assert all(question.ends in questions for question in questions.values() if question.ends)
    assert all(question.choices for question in questions.values() if question.type == "choice")
    assert all(question.asked for question in questions.values() if question.after or question.request)


# ---------------------------------------------------------------- values and evidence


def test_an_answer_with_all_that_it_can_say(case):
    answer = case(
        '[answers]\nC1 = { value = 30, evidence = "documented", date = 2026-05-01, note = "contract" }'
    ).answers["C1"]
    assert (answer.value, answer.evidence, answer.day, answer.note) == (
        30.0,
        "documented",
        date(2026, 5, 1),
        "contract",
    )


def test_an_answer_is_stated_and_a_file_is_a_document(case):
    answers = case('[answers]\nC1 = 30\nD1 = "reports.pdf"\nD2 = true').answers
    assert [answers[name].evidence for name in ("C1", "D1", "D2")] == ["stated", "documented", "documented"]


def test_answers_stand_in_the_order_of_the_questionnaire(case):
    answers = case("[answers]\nC10 = 'x'\nC2b = 1\nC2 = 1\nA1 = 1").answers
    assert list(answers) == ["A1", "C2", "C2b", "C10"]


def test_a_number_alone_is_a_list_of_one(case):
    read = case("[answers]\nA1 = 30")
    assert read.answers["A1"].value == (30.0,)
    assert read.facts == {"largest_customer_share": 0.30}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A1 = 101", "answers.A1: write percentages in brackets"),
        ("A1 = [60, 41]", "answers.A1: write percentages in brackets"),
        ("A3 = 101", "answers.A3: write a percentage from 0 to 100"),
        ("B3 = 1.5", "answers.B3: write a number of 0 or more (count)"),
        (
            "A4 = [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]",
            "answers.A4: write numbers of 0 or more (months) in brackets",
        ),
        ('C4 = "yearly"', "answers.C4: write one of daily, weekly, fortnightly, monthly and other, in quotes"),
        ("C1 = {}", "answers.C1: give either a value or refused = true"),
        ("C1 = { value = 3, refused = true }", "answers.C1: give either a value or refused = true"),
        ("C1 = { value = 3, refused = 1 }", "answers.C1.refused."),
        ("C1 = { value = 3, evidence = 'rumour' }", "answers.C1.evidence: "),
        ("C1 = { value = 3, date = 'May' }", "answers.C1.date: "),
        ("C1 = { value = 3, notes = 'x' }", "answers.C1.notes: no such key; did you mean note?"),
        ("C11 = 3", "answers.C11: no such key; did you mean C1"),
        ("c1 = 3", "answers.c1: no such key; did you mean "),
        ("Q77 = 3", "answers.Q77: no such key; docs/case.md lists those there are"),
    ],
)
def test_a_mistake_in_an_answer_is_named_with_its_mend(case, text, said):
    with pytest.raises(CaseError) as caught:
        case(f"[answers]\n{text}")
    assert str(caught.value).startswith(f"alder.case.toml: {said}")


# ---------------------------------------------------------------- effects


@pytest.mark.parametrize(
    ("answer", "fact", "value"),
    [
        ("A1 = [12, 30, 8]", "largest_customer_share", 0.30),
        ("C1 = 45", "payment_terms_days", 45),
        ("C2c = 612000", "overdue_payables", 612000),
        ("C2d = true", "payables_ageing_given", 1),
        ("C3d = 900", "supply_chain_finance", 900),
        ("C5b = true", "payer_not_party", 0),
        ("C5b = false", "payer_not_party", 1),
        ("D1 = true", "annual_reports_given", 1),
        ("D1 = { value = true, evidence = 1 }", "annual_reports_given", 0),
        ("D2 = true", "detailed_financials_given", 1),
        ("D2c = true", "accounting_break", 1),
        ("D3 = true", "cash_forecast_given", 1),
        ("D4b = 2500000", "undrawn_credit_lines", 2500000),
        ("D5 = 2", "covenant_breaches", 2),
        ("D5b = 14", "tax_arrears_months", 14),
        ('D6 = "material-uncertainty"', "going_concern_doubt", 1),
        ('D6 = "no-doubt"', "going_concern_doubt", 0),
        ("D7 = true", "group_support_given", 1),
        ("F1c = true", "insurer_refused", 1),
        ("F2 = false", "payment_insurance_offered", 0),
        ("F5 = 40000", "maximum_loss", 40_000),
    ],
)
def test_what_an_answer_states(case, answer, fact, value):
    assert case(f"[answers]\n{answer}").facts[fact] == value


def test_every_question_with_an_effect_has_a_row_above():
    rows = test_what_an_answer_states.pytestmark[0].args[1]
    filling = {question.id for question in questionnaire().questions.values() if question.fills}
    assert filling == {answer.split(" ", maxsplit=1)[0] for answer, _, _ in rows}


def test_an_answer_without_evidence_is_kept_and_states_nothing(case):
    read = case('[answers]\nC1 = { value = 30, evidence = "none" }')
    assert read.facts == {}
    assert read.answers["C1"].value == 30


def test_a_fact_names_its_answer_and_its_evidence(case):
    assert case("[answers]\nC1 = { value = 30, evidence = 3 }").grounds["payment_terms_days"] == Ground(
        "answers.C1", "verified"
    )


def test_a_line_ends_on_the_day_that_is_answered(case):
    grounds = case("[answers]\nD4b = 100\nD4c = 2026-03-31").grounds
    assert grounds["undrawn_credit_lines"].until == date(2026, 3, 31)
    assert case("[answers]\nD4b = 100").grounds["undrawn_credit_lines"].until is None


# ---------------------------------------------------------------- refusals and proof


def test_statements_refused_without_a_reason(case):
    for name in ("D1", "D2"):
        assert case(f"[answers]\n{name} = {{ refused = true }}").facts["statements_refused"] == 1
        assert case(f'[answers]\n{name} = {{ refused = "the auditor is late" }}').facts["statements_refused"] == 0
        assert case(f"[answers]\n{name} = true").facts["statements_refused"] == 0
    assert "statements_refused" not in case("[answers]\nD3 = { refused = true }").facts
    assert case("[answers]\nD1 = true\nD2 = { refused = true }").facts["statements_refused"] == 1


def test_proof_is_owed_only_where_it_was_asked_for(case):
    assert "proof_unanswered" not in case("[answers]\nC1 = 30").facts
    assert "proof_unanswered" not in case("[answers]\nD1 = true").facts
    assert case("asked = 2026-05-01").facts["proof_unanswered"] == 7
    assert case("asked = 2026-05-01\n[answers]\nD1 = true\nD5 = 0").facts["proof_unanswered"] == 5
    assert (
        case('asked = 2026-05-01\n[answers]\nD1 = { value = true, evidence = "none" }').facts["proof_unanswered"] == 7
    )
    assert case('[answers]\nD1 = true\nD7 = { refused = "no group" }').facts["proof_unanswered"] == 1


def test_a_fact_that_the_case_states_itself_is_no_proof_owed(case):
    assert case("asked = 2026-05-01\n[facts]\ncovenant_breaches = 0").facts["proof_unanswered"] == 6


def test_all_proof_given_leaves_none_owed(case):
    answers = "D1 = true\nD2 = true\nD3 = true\nD4 = true\nD5 = 0\nD6 = 'no-doubt'\nD7 = true"
    assert case(f"asked = 2026-05-01\n[answers]\n{answers}").facts["proof_unanswered"] == 0


def test_an_answer_where_another_leaves_nothing_to_answer_is_a_mistake(case):
    with pytest.raises(CaseError, match=r"answers\.C3d: C3c is answered with no, so there is nothing to answer here"):
        case("[answers]\nC3c = false\nC3d = 900")
    assert case("[answers]\nC3c = true\nC3d = 900").facts["supply_chain_finance"] == 900


def test_a_company_without_a_group_owes_no_support_by_one(case):
    asked = "asked = 2026-05-01\n[answers]\n"
    owed = case(asked + "I3 = true").facts["proof_unanswered"]
    assert case(asked + "I3 = false").facts["proof_unanswered"] == owed - 1
