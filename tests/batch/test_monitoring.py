"""What changed between two batches."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from finvet.batch.journal import NAME
from finvet.batch.monitoring import Expired, Monitoring, Moved, what_changed
from finvet.batch.monitoring_page import MOST_ROWS, monitoring_memo, write_changes
from finvet.batch.packing import packed, sealed
from finvet.errors import FinvetError
from finvet.memo.formats.text import render
from tests.batch.batches import folder_of, vetted
from tests.comparison.conftest import changes, document, edited
from tests.running import SAMPLES

LATER = date(2028, 1, 1)
V1, FENNELGATE, DEAN = "worked_case_v1", "fennelgate_software", "dean_foods"


def lines(output: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (output / "changes.jsonl").read_text("utf-8").splitlines()]


def test_the_same_partners_on_the_same_day_have_not_moved(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", V1)
    for name in ("before", "after"):
        vetted(folder, tmp_path / name)
    found = what_changed(tmp_path / "before", tmp_path / "after")
    assert (found.moved, found.expired, found.gone, found.unmoved, found.new) == ((), (), (), 1, 0)
    assert [line["file"] for line in lines(tmp_path / "after")] == [f"{V1}.xlsx"]


def test_who_moved_who_is_new_and_who_is_gone(tmp_path: Path) -> None:
    vetted(folder_of(tmp_path / "old", V1, DEAN), tmp_path / "before")
    vetted(folder_of(tmp_path / "new", FENNELGATE, renamed_by_them=V1), tmp_path / "after", as_of=LATER)
    found = what_changed(tmp_path / "before", tmp_path / "after")
    (one,) = found.moved
    assert (one.entry, one.changes.verdict.before, one.changes.verdict.after) == (
        "renamed_by_them.xlsx",
        "secured",
        "insufficient",
    )
    assert one.changes.came
    assert (found.new, found.unmoved, found.gone) == (1, 0, ("DEAN FOODS COMPANY",))
    assert found.counted("changed") == 1


@pytest.mark.parametrize(
    ("brief", "said"),
    [
        (b"damaged", r"before.journal\.sqlite: a journal that is not as finvet left it; remove it"),
        (sealed(packed([{}])), r"before.journal\.sqlite: this vetting was changed or cut: schema is missing"),
    ],
)
def test_an_earlier_batch_that_cannot_be_read_is_told(tmp_path: Path, brief: bytes, said: str) -> None:
    folder = folder_of(tmp_path / "in", V1)
    for name in ("before", "after"):
        vetted(folder, tmp_path / name)
    with closing(sqlite3.connect(tmp_path / "before" / NAME, isolation_level=None)) as journal:
        journal.execute("update entries set briefs = ?", (brief,))
    with pytest.raises(FinvetError, match=said):
        what_changed(tmp_path / "before", tmp_path / "after")


def test_opinions_that_are_over_are_named_whether_vetted_again_or_not(tmp_path: Path) -> None:
    vetted(folder_of(tmp_path / "old", V1, FENNELGATE), tmp_path / "before")
    vetted(folder_of(tmp_path / "new", V1), tmp_path / "after", as_of=LATER)
    (one,) = what_changed(tmp_path / "before", tmp_path / "after").expired
    assert one == Expired(f"{FENNELGATE}.xlsx", "Fennelgate Software, Inc.", one.until, is_vetted=False)
    assert one.until < LATER


def test_namesakes_whose_entries_are_gone_are_taken_for_nobody(tmp_path: Path) -> None:
    vetted(folder_of(tmp_path / "old", one=V1, two=V1), tmp_path / "before")
    vetted(folder_of(tmp_path / "new", three=V1), tmp_path / "after")
    found = what_changed(tmp_path / "before", tmp_path / "after")
    assert (found.new, found.unmoved) == (1, 0)


def test_who_is_no_longer_in_the_folder_is_gone_though_the_journal_knows_it(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", V1, FENNELGATE)
    vetted(folder, tmp_path / "before")
    vetted(folder, tmp_path / "after")
    (folder / f"{FENNELGATE}.xlsx").unlink()
    vetted(folder, tmp_path / "after")
    found = what_changed(tmp_path / "before", tmp_path / "after")
    assert (found.unmoved, found.gone) == (1, ("Fennelgate Software, Inc.",))


def test_the_page_says_it(tmp_path: Path) -> None:
    vetted(folder_of(tmp_path / "old", V1, FENNELGATE), tmp_path / "before")
    vetted(folder_of(tmp_path / "new", V1), tmp_path / "after", as_of=LATER)
    told = write_changes(tmp_path / "before", tmp_path / "after")
    assert "1 no longer answered" in told
    memo = monitoring_memo(what_changed(tmp_path / "before", tmp_path / "after"))
    assert memo.title == "What changed since 2025-09-30"
    page = (tmp_path / "after" / "changes.html").read_text("utf-8")
    for text in ("Secured terms only, now Insufficient information", "Fennelgate Software, Inc.", "vet it again"):
        assert text in page


def test_a_folder_without_a_batch_is_refused_and_so_is_the_same_one(tmp_path: Path) -> None:
    vetted(folder_of(tmp_path / "in", V1), tmp_path / "out")
    for earlier, code in ((SAMPLES, "monitoring-no-earlier"), (tmp_path / "out", "monitoring-same-folder")):
        with pytest.raises(FinvetError) as refused:
            what_changed(earlier, tmp_path / "out")
        assert refused.value.message.code == code


def test_a_new_finding_alone_is_told() -> None:
    before = document()
    found = {"code": "X1", "severity": "low", "message": "A new one.", "figures": [], "basis": []}
    after = edited(lambda changed: changed["findings"].append(found))
    assert Moved("a.xlsx", changes(before, after)).is_told
    assert not Moved("a.xlsx", changes(before, before)).is_told


def test_whom_a_page_has_no_room_for_is_counted() -> None:
    one = Moved("a.xlsx", changes(document(), document()))
    late = Expired("a.xlsx", "A", date(2025, 1, 31), is_vetted=False)
    for count, told in ((MOST_ROWS, 0), (MOST_ROWS + 7, 1)):
        found = Monitoring(LATER, LATER, (one,) * count, (late,) * count, ("A",) * count, 0, 0)
        page = render(monitoring_memo(found))
        assert page.count("7 more are in changes.jsonl.") == told
        assert page.count("7 more are not listed here.") == 2 * told
