"""What a person is told at the end of a batch."""

from __future__ import annotations

from pathlib import Path

import pytest

from finvet.batch.summary import Summary
from finvet.results import Row
from finvet.terminal.ending import ending, outdated
from finvet.terminal.screen import Screen

WORST = (
    Row("b.xlsx", "Brackenshaw Interiors & Fit-Out Holdings Limited", "ok", verdict="decline", score=24.0, confidence="high",
        reason_against="Operating cash flow covers only 0.01 x of current liabilities; 0.40 x is the mark."),
    Row("a.xlsx", "A", "ok", verdict="insufficient", confidence="low"),
)  # fmt: skip
PDF, EMPTY = "a PDF; ask for the workbook", "the file is empty; ask for it to be sent again"


def told(worst: tuple[Row, ...] = (), refused: tuple[Row, ...] = (), width: int = 80) -> list[str]:
    """The lines of an ending."""
    outcomes = {"decline": 1, "insufficient": 1, "refused": len(refused)}
    return ending(
        Summary(2 + len(refused), outcomes, frozenset(), worst, refused, 0), Path("out"), Screen(width)
    ).splitlines()


def test_the_worst_come_first_with_their_reasons_and_all_are_counted() -> None:
    assert told(WORST) == [
        "partner                                   verdict       score  confidence",
        "Brackenshaw Interiors & Fit-Out Holding…  decline        24.0        high",
        "  Operating cash flow covers only 0.01 x of current liabilities; 0.40 x is the",
        "    mark.",
        "A                                         insufficient                low",
        "",
        "2 partners: decline 1, insufficient 1 and refused 0; the results are in out;",
        "start with index.html",
    ]


def test_an_input_without_a_partner_is_told_as_that() -> None:
    nobody = ending(Summary(0, {}, frozenset(), (), (), 0), Path("out"), Screen(120))
    assert nobody.startswith("no partner is there to be vetted; look whether the input is the right one")


def test_a_score_is_not_rounded_onto_the_next_verdict() -> None:
    assert "secured  54.97" in told((Row("c.xlsx", "C", "ok", verdict="secured", score=54.97),))[1]


def test_a_name_in_wide_letters_leaves_the_columns_straight() -> None:
    lines = told((Row("c.xlsx", "株式会社", "ok", verdict="decline", score=24.0), *WORST[1:]))
    assert lines[1:3] == ["株式会社  decline        24.0", "A         insufficient                low"]


def test_refusals_stand_by_their_cause_the_most_frequent_first() -> None:
    refused = [Row("0.xlsx", reason=EMPTY), *(Row(f"{number}.pdf", reason=PDF) for number in range(1500))]
    assert told(refused=tuple(refused))[:4] == [
        "Refused: 1,501",
        "  0.pdf, 1.pdf, 2.pdf and 1,497 more: a PDF; ask for the workbook",
        "  0.xlsx: the file is empty; ask for it to be sent again",
        "",
    ]


def test_of_many_causes_the_most_frequent_are_told() -> None:
    lines = told(refused=tuple(Row(f"{number}", reason=f"reason {number}") for number in range(13)))
    assert lines[10:12] == ["  9: reason 9", "  3 more for other reasons; index.html has them all"]


def test_who_is_gone_and_what_is_not_current_is_named_of_many_the_first() -> None:
    found = Summary(1, {"accept": 1}, frozenset(), (), (), 0, gone=tuple("abcde"), changed=("a-1/memo.docx",))
    assert ending(found, Path("out"), Screen(140)).splitlines()[0] == (
        "Known from earlier runs and no more in the input: a, b, c and 2 more. What was written of them stays, and is not current; --forget-gone"
    )
    assert list(outdated(found)) == [
        "outputs of earlier runs that are not current and stay, for somebody changed them or has them open: a-1/memo.docx"
    ]


@pytest.mark.parametrize("width", [80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = told(WORST, (Row("scan.pdf", reason=f"{PDF}, {EMPTY} " * 5),), width)
    assert max(map(len, lines)) <= width


def test_strangers_names_move_nothing_on_the_terminal() -> None:
    hostile = Row("x\x1b[2J\u202ey", partner="a\rb\x00c", reason="a\x1bb", reason_against="\u202ea\nb")
    assert not any(ch in line for line in told((hostile,), (hostile,)) for ch in "\x1b\u202e\r\x00")
