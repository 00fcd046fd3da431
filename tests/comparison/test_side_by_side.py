from __future__ import annotations

import pytest

from finvet.comparison.side_page import side_by_side_memo
from finvet.comparison.written import side_by_side_document
from finvet.errors import FinvetError
from finvet.memo.blocks import Heading, Memo, Table
from finvet.memo.numbers import LOW_CONFIDENCE_MARK
from finvet.memo.text import sentence
from finvet.wording import name_of
from tests.comparison.conftest import Document, document, edited, side_by_side

HEALTHY, STRETCHED, BROKE = "lindgrund_praezisionsteile.xlsx", "worked_case_v1.xlsx", "fennelgate_software.xlsx"
LAST = "2024-12-31"


def set_ratio(name: str, **changed: object):
    return lambda d: d["ratios"][name][LAST].update(changed)


def line(found, name: str):
    return next(one for one in (*found.amounts, *found.ratios, *found.answers) if one.name == name)


def test_partners_stand_in_the_order_in_which_they_were_named() -> None:
    documents = [document(name) for name in (BROKE, STRETCHED, HEALTHY)]
    found = side_by_side(documents)
    assert [one.partner for one in found.partners] == [d["partner"] for d in documents]
    assert line(found, "verdict").values == tuple(d["verdict"]["code"] for d in documents)
    assert line(found, "quick_ratio").values == tuple(d["ratios"]["quick_ratio"][LAST]["value"] for d in documents)


@pytest.mark.parametrize("count", [0, 1, 7])
def test_two_to_six_stand_side_by_side(v1: Document, count: int) -> None:
    with pytest.raises(FinvetError, match=f"2 to 6 partners stand side by side, not {count}; `finvet batch` and"):
        side_by_side([v1] * count)
    assert len(side_by_side([v1] * 6).partners) == 6


def test_the_best_is_named_by_which_way_is_better(v1: Document) -> None:
    other = edited(set_ratio("quick_ratio", value=9.0))
    assert line(side_by_side([v1, other]), "quick_ratio").best == (1,)
    slower = edited(set_ratio("dpo_best", value=999.0))
    assert line(side_by_side([v1, slower]), "dpo_best").best == (0,)


def test_what_differs_by_noise_alone_is_best_as_well_and_where_all_do_nobody_is(v1: Document) -> None:
    quick = v1["ratios"]["quick_ratio"][LAST]["value"]
    near, far = (
        edited(set_ratio("quick_ratio", value=quick - 0.04)),
        edited(set_ratio("quick_ratio", value=quick - 0.2)),
    )
    assert line(side_by_side([v1, near, far]), "quick_ratio").best == (0, 1)
    assert line(side_by_side([v1, near]), "quick_ratio").best == ()


def test_a_value_of_low_confidence_is_never_the_best(v1: Document) -> None:
    other = edited(set_ratio("quick_ratio", value=9.0, confidence="low"))
    third = edited(set_ratio("quick_ratio", value=0.1))
    assert line(side_by_side([v1, other, third]), "quick_ratio").best == (0,)


def test_an_absent_value_carries_its_reason_and_competes_with_nobody(v1: Document) -> None:
    other = edited(set_ratio("quick_ratio", value=None, note="no inventories"))
    found = line(side_by_side([v1, other]), "quick_ratio")
    assert (found.values[1], found.notes, found.best) == (None, (None, "no inventories"), ())


def test_amounts_have_no_best(v1: Document) -> None:
    other = edited(lambda d: d["items"]["revenue"][LAST].update(value=1e12))
    assert all(one.best == () for one in side_by_side([v1, other]).amounts)


def test_answers_that_say_nothing_are_not_the_best(v1: Document) -> None:
    silent = edited(lambda d: d["verdict"].update(code="insufficient", score=None))
    found = side_by_side([silent, v1])
    assert line(found, "verdict").best == (1,)
    assert found.score.best == (1,)


def test_currencies_policies_days_and_years_are_told_apart(v1: Document) -> None:
    other = document(HEALTHY) | {"policy": {"name": "house", "version": "1", "sha256": "0" * 64}, "as_of": "2027-01-31"}
    codes = [note.code for note in side_by_side([v1, other]).notes]
    assert codes == [
        "compare-policies", "compare-days", "compare-expired-partner", "compare-expired-partner",
    ]  # fmt: skip
    assert [n.code for n in side_by_side([v1, edited(lambda d: d.update(currency=None))]).notes] == [
        "compare-currencies"
    ]


@pytest.mark.parametrize(("end", "is_said"), [("2024-01-01", False), ("2023-12-31", True)])
def test_latest_years_that_end_a_year_apart_are_told(v1: Document, end: str, is_said: bool) -> None:
    older = edited(lambda d: d["periods"][-1].update(end=end))
    assert ("compare-ends" in [note.code for note in side_by_side([v1, older]).notes]) is is_said


def test_where_all_answers_are_alike_none_is_the_best(v1: Document) -> None:
    assert set(side_by_side([v1, v1]).ranked.values()) == {()}


def test_each_partner_s_findings_stand_under_a_heading_of_the_first_level(v1: Document) -> None:
    page = side_by_side_memo(side_by_side([v1, document(HEALTHY)]))
    assert [block.level for block in page.blocks if isinstance(block, Heading)] == [1, 1]


def table(page: Memo, caption: str) -> Table:
    return next(table for table in page.tables() if table.caption.startswith(caption))


def test_a_value_of_low_confidence_is_marked_in_print_and_named_for_programs(v1: Document) -> None:
    other = edited(set_ratio("quick_ratio", confidence="low"))
    other["items"]["revenue"][LAST].update(confidence="low")
    found = side_by_side([v1, other])
    page = side_by_side_memo(found)
    for caption, name in (("Ratios", "quick_ratio"), ("Amounts", "revenue")):
        told = table(page, caption)
        (row,) = (row for row in told.rows if row[0] == name_of(name))
        assert row[2] == row[1] + LOW_CONFIDENCE_MARK
        assert sentence("memo-low-confidence-mark") in told.notes
        assert side_by_side_document(found)["figures"][name]["unsure"] == [1]
    assert not any(
        LOW_CONFIDENCE_MARK in cell
        for row in table(side_by_side_memo(side_by_side([v1, v1])), "Ratios").rows
        for cell in row
    )


def test_a_score_is_not_rounded_onto_the_next_verdict(v1: Document) -> None:
    close = edited(lambda d: d["verdict"].update(score=74.96))
    rows = [row for told in side_by_side_memo(side_by_side([v1, close])).tables() for row in told.rows]
    assert [row[1:] for row in rows if row[0] == sentence("compare-score")] == [("46.3", "74.96 ★")]


def test_a_limit_is_told_in_full_as_the_memo_tells_it() -> None:
    healthy = document(HEALTHY)
    assert healthy["scale"]["factor"] == 1000
    (row,) = (
        row
        for row in table(side_by_side_memo(side_by_side([healthy, healthy])), "Answers").rows
        if row[0] == "Recommended limit"
    )
    assert row[1] == f"EUR {healthy['limit']['recommended_limit']:,.0f}"
