"""Every red flag stands beside a clause or a document."""

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.memo.blocks import Paragraph, Table
from finvet.memo.sections.risks import risks
from finvet.memo.view import View
from finvet.model import Finding, Message, Request
from finvet.partner import reference
from tests.memo.conftest import vetted

WORD = Message("memo-yes")


def flag(figures=0):
    return Message("memo-trust-low", {"count": figures})


def flagged(*found, code="secured", asked=(), policy="standard"):
    """The blocks of the section for findings of (rule, severity, message) and documents because of messages."""
    partner = vetted()
    findings = tuple(Finding(rule, severity, message) for rule, severity, message in found)
    documents = tuple(Request(f"request-{n}", WORD, because, WORD, WORD) for n, because in enumerate(asked))
    verdict = replace(partner.assessment.verdict, code=code, requests=documents)
    judged = replace(partner.assessment, findings=findings, verdict=verdict)
    return list(risks(View.of(replace(partner, assessment=judged), reference(load(policy)))))


def rows(*found, **other):
    return next(block for block in flagged(*found, **other) if isinstance(block, Table)).rows


def test_a_flag_stands_beside_its_clause_and_its_documents():
    found = rows(("dscr", "high", flag(1)), asked=((WORD,), (flag(1), flag(2))))
    assert found == (("Figures of low confidence: 1.", "Fortnightly billing", "No. 2"),)


def test_flags_of_one_pillar_stand_together_the_worst_first_and_the_others_are_counted():
    pairs = [("low", 3), ("high", 1), ("medium", 2)]
    ((told, _, documents),) = rows(*(("dscr", severity, flag(n)) for severity, n in pairs))
    assert told == "Figures of low confidence: 1. 2 more in appendix A4."
    assert documents == "none"


def test_what_is_no_risk_is_not_told():
    assert isinstance(flagged(("third-balance-sheet", "info", flag(1)))[-1], Paragraph)


def test_a_knock_out_has_a_clause_of_its_own():
    assert rows(("K5", "high", flag(1)))[0][1] == "Bank guarantee or letter of credit"


@pytest.mark.parametrize(("code", "width"), [("accept", 3), ("secured", 3), ("decline", 2), ("stop", 2)])
def test_no_clause_is_offered_where_nothing_is_on_credit(code, width):
    (table,) = [block for block in flagged(("dscr", "high", flag(1)), code=code) if isinstance(block, Table)]
    assert {len(row) for row in table.rows} == {width}
    assert bool(table.notes) is (width == 2)


def test_the_policy_says_which_clause_answers_a_flag():
    clauses = [rows(("dscr", "high", flag(1)), code="accept", policy=name)[0][1] for name in ("standard", "cautious")]
    assert clauses == ["Credit limit with the right to stop work", "Fortnightly billing"]
