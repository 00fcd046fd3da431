"""What holds of every assessment, whatever figures a partner has."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings

from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_checks import validated
from finvet.assessment.verdict import worse
from finvet.cases.case_file import read_case
from finvet.documents.text import dumps
from finvet.documents.vet import vet_document
from finvet.model import Assessment
from finvet.vetting import vet
from tests.assessment.made_partner import AS_OF, Made
from tests.assessment.test_monotone import spoilt
from tests.mutants.policies import standard
from tests.running import SAMPLES

CAPS = ("conditions", "secured", "decline", "stop")
ALWAYS = {"figure": "revenue", "above": 0}


@cache
def capped_at(cap: str | None) -> Policy:
    """The standard policy, with a knock-out that always fires where a cap is given."""
    document = standard()
    rule: list[dict[str, Any]] = [{"id": "house", "caps": [{"when": ALWAYS, "cap": cap}]}] if cap else []
    return validated(Policy, {**document, "knock_outs": [*document["knock_outs"], *rule], "sha256": "0"})


def judged(made: dict[str, object], cap: str | None = None) -> Assessment:
    return Made(**made, policy=capped_at(cap)).assessed()


@settings(max_examples=80, deadline=None, derandomize=True)
@given(spoilt())
def test_a_knock_out_leaves_the_worse_of_its_cap_and_of_what_the_verdict_was(made: dict[str, object]) -> None:
    verdict = judged(made).verdict
    for cap in CAPS:
        capped = judged(made, cap).verdict
        expected = verdict.code if verdict.score is None else worse(verdict.code, cap)  # type: ignore[arg-type]
        assert (capped.code, capped.score) == (expected, verdict.score)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(spoilt())
def test_every_verdict_has_its_reasons_its_policy_and_its_unknowns(made: dict[str, object]) -> None:
    assessment = judged(made)
    verdict = assessment.verdict
    assert verdict.reasons_for or verdict.reasons_against
    assert verdict.steps
    assert (assessment.policy.name, assessment.policy.version) == (standard()["name"], standard()["version"])
    assert assessment.policy.sha256
    unknown = {str(name) for message in verdict.unknown for name in _named(message.parameters)}
    assert {i.name for i in verdict.scorecard if i.points is None} <= unknown


def _named(parameters: Any) -> list[object]:
    return [name for value in parameters.values() if isinstance(value, list) for name in value]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(spoilt())
def test_without_an_opinion_there_is_no_score_no_answer_and_no_date(made: dict[str, object]) -> None:
    verdict = judged(made).verdict
    answers = (verdict.viable_cash_flow, verdict.pays_on_time)
    if verdict.score is None:
        assert answers == ("not_shown", "not_shown")
        assert (verdict.valid_until, verdict.reasons_for, set(verdict.pillars.values())) == (None, (), {None})
    else:
        assert verdict.valid_until
        assert verdict.code != "insufficient"
        assert answers[0] != "not_shown"


def test_facts_in_another_order_give_the_same_bytes(tmp_path: Path) -> None:
    facts = ["overdue_payables = 70", "undrawn_credit_lines = 5", "payment_terms_days = 30", "peak_exposure = 2000"]
    said = []
    for order in (facts, facts[::-1]):
        case = tmp_path / "a.case.toml"
        case.write_text("\n".join(["[facts]", *order, ""]), "utf-8")
        partner = vet([SAMPLES / "worked_case_v1.xlsx"], load(), read_case(case), as_of=AS_OF)
        said.append(dumps(vet_document(partner)))
    assert said[0] == said[1]
    assert json.loads(said[0])["items"]["overdue_payables"]["2024-12-31"]["value"] == 70
