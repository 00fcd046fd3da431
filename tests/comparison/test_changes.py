from __future__ import annotations

import pytest
from pydantic import ValidationError

from finvet.comparison.page import changes_memo
from finvet.memo.numbers import LOW_CONFIDENCE_MARK
from finvet.memo.text import sentence
from finvet.wording import say
from tests.comparison.conftest import Document, changes, edited


def codes(found) -> list[str]:
    return [note.code for note in found.notes]


def other_policy(d: Document) -> None:
    d["policy"] = {"name": "cautious", "version": "9", "sha256": "f" * 64}


def test_nothing_changed_between_a_vetting_and_itself(v1: Document) -> None:
    found = changes(v1, v1)
    assert {answer.way for answer in found.answers} == {"same"}
    assert (found.came, found.went, found.scorecard, found.restated) == ((), (), (), ())
    assert len(found.stayed) == len(v1["findings"])
    assert {move.way for move in found.figures} == {"same"}
    assert (found.requests_new, found.requests_closed) == ((), ())
    assert not found.by_policy
    assert codes(found) == ["compare-same-files"]


def test_a_score_is_not_rounded_onto_the_next_verdict(v1: Document) -> None:
    def scored(d: Document) -> None:
        d["verdict"]["score"] = 74.96

    assert "74.96" in str(list(changes_memo(changes(v1, edited(scored, v1))).blocks))


def test_what_changed_is_frozen(v1: Document) -> None:
    with pytest.raises(AttributeError, match="immutable"):
        changes(v1, v1).by_policy = True  # type: ignore[misc]


@pytest.mark.parametrize(
    ("name", "before", "after", "way"),
    [
        ("verdict", "accept", "secured", "worse"),
        ("verdict", "decline", "conditions", "better"),
        ("verdict", "insufficient", "accept", "changed"),
        ("viable_cash_flow", "viable", "not_viable", "worse"),
        ("viable_cash_flow", "marginal", "not_shown", "changed"),
        ("pays_on_time", "doubtful", "late", "better"),
        ("confidence", "low", "high", "better"),
        ("grade", "CCC", "BB", "better"),
        ("grade", "A", "BBB", "worse"),
    ],
)
def test_answers_move_on_their_scales(name: str, before: str, after: str, way: str) -> None:
    def with_answer(value: str) -> Document:
        def edit(d: Document) -> None:
            if name == "grade":
                d["risk"]["grade"] = value
            else:
                d["verdict"]["code" if name == "verdict" else name] = value

        return edited(edit)

    (answer,) = [one for one in changes(with_answer(before), with_answer(after)).answers if one.name == name]
    assert (answer.before, answer.after, answer.way) == (before, after, way)


def test_a_probability_that_is_given_on_one_side_alone_is_not_compared(v1: Document) -> None:
    found = changes(edited(lambda d: d.update(risk=None)), v1)
    assert found.answers[-1].way == "changed"
    assert found.probability[0] is None


@pytest.mark.parametrize(
    ("ratio", "factor", "way"),
    [
        ("quick_ratio", 1.5, "better"),
        ("dpo_best", 1.5, "worse"),
        ("dpo_best", 0.5, "better"),
        ("quick_ratio", 1.001, "same"),
    ],
)
def test_figures_move_by_more_than_noise(v1: Document, ratio: str, factor: float, way: str) -> None:
    def edit(d: Document) -> None:
        d["ratios"][ratio]["2024-12-31"]["value"] *= factor

    (move,) = [one for one in changes(v1, edited(edit)).figures if one.name == ratio]
    assert move.way == way


def test_amounts_rise_and_are_neither_better_nor_worse(v1: Document) -> None:
    def edit(d: Document) -> None:
        d["items"]["revenue"]["2024-12-31"]["value"] *= 2

    (move,) = [one for one in changes(v1, edited(edit)).figures if one.name == "revenue"]
    assert move.way == "higher"


def test_amounts_of_two_currencies_are_not_compared(v1: Document) -> None:
    found = changes(v1, edited(lambda d: d.update(currency="JPY")))
    ways = {move.name: move.way for move in found.figures}
    assert (ways["revenue"], ways["fcf"], ways["quick_ratio"]) == ("changed", "changed", "same")
    assert found.restated == ()
    assert "compare-other-currency" in codes(found)


def test_a_figure_of_low_confidence_is_marked_then_or_now(v1: Document) -> None:
    unsure = edited(lambda d: d["ratios"]["quick_ratio"]["2024-12-31"].update(confidence="low"))
    for before, after, marked in ((v1, unsure, [2]), (unsure, v1, [1]), (v1, v1, [])):
        page = changes_memo(changes(before, after))
        told = next(table for table in page.tables() if table.caption.startswith("Key figures"))
        (row,) = (row for row in told.rows if row[0] == "Quick ratio")
        assert [place for place, cell in enumerate(row) if cell.endswith(LOW_CONFIDENCE_MARK)] == marked
        assert told.notes == ((sentence("memo-low-confidence-mark"),) if marked else ())


def test_a_figure_that_is_no_longer_known_is_not_said_to_fall(v1: Document) -> None:
    def edit(d: Document) -> None:
        d["ratios"]["dscr"]["2024-12-31"]["value"] = None

    (move,) = [one for one in changes(v1, edited(edit)).figures if one.name == "dscr"]
    assert (move.after, move.way) == (None, "changed")


# ---------------------------------------------------------------- findings, requests


def test_findings_come_go_and_change_their_severity(v1: Document) -> None:
    def edit(d: Document) -> None:
        gone, other, *_ = d["findings"]
        d["findings"].remove(gone)
        other["severity"] = "info"
        d["findings"].append({**gone, "code": "house_rule", "message": "New."})

    found = changes(v1, edited(edit))
    assert [one.code for one in found.came] == ["house_rule"]
    assert [(one.code, one.severity_after) for one in found.went] == [(v1["findings"][0]["code"], None)]
    moved = [one for one in found.stayed if one.severity_before != one.severity_after]
    assert [(one.code, one.severity_after) for one in moved] == [(v1["findings"][1]["code"], "info")]


def test_findings_of_one_code_are_counted(v1: Document) -> None:
    twice = edited(lambda d: d["findings"].append({**d["findings"][0], "message": "Again."}))
    assert [one.message for one in changes(v1, twice).came] == ["Again."]
    assert [one.message for one in changes(twice, v1).went] == ["Again."]


def test_what_the_policy_alone_changed_is_said_apart(v1: Document) -> None:
    def edit(d: Document) -> None:
        other_policy(d)
        d["verdict"]["code"] = "decline"
        d["verdict"]["scorecard"]["quick_ratio"]["points"] = 0
        d["findings"] = [f for f in d["findings"] if f["code"] != "quick_ratio"]

    found = changes(v1, edited(edit))
    assert found.policy_changed
    assert found.by_policy
    assert [(one.name, one.by_policy) for one in found.scorecard] == [("quick_ratio", True)]
    assert [(one.code, one.by_policy) for one in found.went] == [("quick_ratio", True)]


def test_where_a_value_changed_too_the_policy_alone_did_nothing(v1: Document) -> None:
    def edit(d: Document) -> None:
        other_policy(d)
        d["verdict"]["code"] = "decline"
        d["verdict"]["scorecard"]["quick_ratio"] |= {"points": 0, "value": 0.1}
        d["ratios"]["quick_ratio"]["2024-12-31"]["value"] = 0.1
        d["findings"] = [f for f in d["findings"] if f["code"] != "quick_ratio"]

    found = changes(v1, edited(edit))
    assert not found.by_policy
    assert [one.by_policy for one in (*found.scorecard, *found.went)] == [False, False]


def test_under_the_same_rules_nothing_is_the_policys(v1: Document) -> None:
    def edit(d: Document) -> None:
        d["verdict"]["code"] = "decline"
        d["verdict"]["scorecard"]["quick_ratio"]["points"] = 0
        d["findings"].pop()

    found = changes(v1, edited(edit))
    assert not found.by_policy
    assert [one.by_policy for one in (*found.scorecard, *found.went)] == [False, False]


def test_requests_come_stay_and_are_closed(v1: Document) -> None:
    def edit(d: Document) -> None:
        details = d["verdict"]["request_details"]
        details[0] = {**details[0], "code": "request-house", "document": "House."}

    found = changes(v1, edited(edit))
    assert [one.text for one in found.requests_new] == ["House."]
    assert [one.code for one in found.requests_closed] == [v1["verdict"]["request_details"][0]["code"]]
    assert len(found.requests_open) == len(v1["verdict"]["requests"]) - 1


def test_questions_are_answered_or_open() -> None:
    asked = edited(lambda d: d["facts"].update(open_questions={"A1": "Largest?", "C2": "Late?", "F9": "Dropped?"}))
    later = edited(lambda d: d["facts"].update(open_questions={"C2": "Late?", "D1": "New?"}, answers={"A1": {}}))
    found = changes(asked, later)
    assert [one.code for one in found.questions_answered] == ["A1"]
    assert [one.code for one in found.questions_open] == ["C2"]
    assert [one.code for one in found.questions_new] == ["D1"]


# ---------------------------------------------------------------- notes and older documents


def test_an_opinion_that_expired_another_name_and_the_wrong_order_are_said(v1: Document) -> None:
    later = edited(lambda d: d.update(as_of="2026-09-30", partner="Other Ltd"))
    assert codes(changes(v1, later)) == ["compare-other-name", "compare-expired-before", "compare-expired-after", "compare-same-files"]  # fmt: skip
    assert "compare-backwards" in codes(changes(later, v1))


def test_a_name_that_is_only_spelt_otherwise_is_the_same(v1: Document) -> None:
    assert codes(changes(v1, edited(lambda d: d.update(partner=d["partner"].upper() + " ")))) == ["compare-same-files"]


def test_other_files_without_a_newer_year_are_said(v1: Document) -> None:
    other = edited(lambda d: d["files"][0].update(sha256="0" * 64))
    assert codes(changes(v1, other)) == ["compare-same-year"]
    older = edited(lambda d: d["periods"].pop(), other)
    for table in ("ratios", "scores"):
        for row in older[table].values():
            row.pop("2024-12-31", None)
    assert codes(changes(v1, older)) == ["compare-older-year"]


def test_the_day_on_which_an_opinion_expires_is_its_last(v1: Document) -> None:
    until = v1["verdict"]["valid_until"]
    assert "compare-expired-before" not in codes(changes(v1, edited(lambda d: d.update(as_of=until))))


def test_a_budget_beside_the_accounts_is_no_latest_year(v1: Document) -> None:
    budget = {"id": "2025-12-31", "end": "2025-12-31", "year": 2025, "months": 12, "kind": "budget"}
    found = changes(v1, edited(lambda d: d["periods"].append(budget)))
    assert found.after.latest == found.before.latest


def test_every_note_has_words(v1: Document) -> None:
    later = edited(lambda d: d.update(as_of="2027-01-31", partner="Other Ltd", currency=None))
    other_policy(later)
    assert all(say(note) for note in changes(v1, later).notes)


def test_a_document_of_an_earlier_finvet_lacks_what_was_added_since(v1: Document) -> None:
    def edit(d: Document) -> None:
        for key in ("fitted_to", "trends", "benchmarks", "risk_note", "limit", "facts"):
            del d[key]
        for key in ("override", "confidence_steps", "unknown", "request_details", "statistics_disagree"):
            del d["verdict"][key]
        for table in ("ratios", "scores"):
            for row in d[table].values():
                for value in row.values():
                    del value["confidence"]

    found = changes(edited(edit), v1)
    assert found.verdict.way == "same"
    assert found.limit[0] is None


@pytest.mark.parametrize("key", ["verdict", "policy", "findings", "items", "as_of"])
def test_a_key_of_the_contract_must_be_there(v1: Document, key: str) -> None:
    with pytest.raises(ValidationError):
        changes(edited(lambda d: d.pop(key)), v1)
