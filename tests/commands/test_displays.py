"""What is seen of a batch while it runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from finvet.batch.summary import Summary
from finvet.commands import displays
from finvet.commands.displays import Display, JsonLines, Lines, Tally, progress_in_words
from finvet.results import Row, as_line

REFUSED = Row("b.pdf", reason="a PDF; ask for the workbook", reason_code="file-is-pdf")
FOUND = Summary(2, {"accept": 1, "refused": 1}, frozenset(), (Row("a", "A", "ok", verdict="accept"),), (REFUSED,), 0)


def tally(count: int, known: int, vetted: int) -> Tally:
    found = Tally(count, known, vetted)
    found.outcomes.update({"refused": 1, "accept": vetted - 1})
    return found


def test_words_tell_how_fast_it_is_and_how_long_it_will_take() -> None:
    told = "1,500 of 3,000 partners, 10 a second, 0:02:30 left: accept 499 and refused 1"
    assert progress_in_words(tally(3000, 1000, 500), 50.0) == told
    assert progress_in_words(tally(3000, 1000, 0), 50.0) == "1,000 of 3,000 partners"


def test_a_line_is_said_now_and_then_and_none_of_what_is_soon_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = iter((0.0, 29.0, 30.0, 30.0, 30.0, 59.0, 61.0, 90.0, 92.0))
    monkeypatch.setattr(displays.time, "monotonic", lambda: next(moments))
    lines, said = Lines(), []
    for _ in range(2):
        lines.looking(1000, 3000)
        said.append(capsys.readouterr().err)
    assert said == ["", "finvet: 1,000 of 3,000 partners looked at, whether they are new or changed\n"]
    said.clear()
    lines.begin(tally(100, 0, 10))
    for _ in range(5):
        lines.refresh()
        said.append(capsys.readouterr().err)
    assert [bool(line) for line in said] == [False, False, True, False, True]
    assert said[2].startswith("finvet: 10 of 100 partners, 0.323 a second")


def test_a_log_has_a_line_of_json_an_event(capsys: pytest.CaptureFixture[str]) -> None:
    log = JsonLines()
    log.begin(Tally(3, 1))
    log.vetted([as_line(row) for row in (Row("a\n\x1b.xlsx", "A", "ok", verdict="accept", score=80.0), REFUSED)])
    log.stopped("enough")
    log.finished(
        replace(FOUND, refused=(REFUSED, Row("c.pdf", reason="a PDF")), gone=("d",), changed=("e-1/memo.md",)),
        Path("out"),
    )
    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [(line["event"], line["level"]) for line in told] == [
        ("begun", "info"), ("vetted", "info"), ("vetted", "error"), ("stopped", "error"), ("kept", "error"), ("finished", "info"),
    ]  # fmt: skip
    assert all(line["time"].endswith("+00:00") for line in told)
    assert (told[0]["count"], told[0]["known"], told[1]["score"], told[2]["reason_code"]) == (3, 1, 80.0, "file-is-pdf")
    assert (told[4]["file"], told[5]["outcomes"]) == ("c.pdf", {"accept": 1, "refused": 1})
    assert (told[5]["gone"], told[5]["changed"]) == (1, ["e-1/memo.md"])


def test_refusals_are_always_named_and_only_the_quiet_one_says_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    for display, says_more in ((Display(), False), (Lines(), True)):
        display.finished(FOUND, Path("out"))
        seen = capsys.readouterr()
        assert (seen.err, bool(seen.out)) == ("finvet: b.pdf: a PDF; ask for the workbook\n", says_more)


def test_the_ending_is_as_wide_as_the_terminal_within_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    widths: list[int] = []
    monkeypatch.setattr(displays, "ending", lambda _, __, screen: widths.append(screen.width) or "")
    for columns in ("20", "100", "1000"):
        monkeypatch.setenv("COLUMNS", columns)
        Lines().finished(FOUND, Path("out"))
    assert widths == [60, 100, 120]
    capsys.readouterr()
