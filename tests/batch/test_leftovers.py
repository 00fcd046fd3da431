"""What an earlier run wrote and is not current any more: taken away where it is as we wrote it."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from finvet.batch.choice import Choice
from finvet.batch.dossiers import Dossier, Output, hash_of
from finvet.batch.entries import Entry, content_hash, entries, signature
from finvet.batch.executor import Check
from finvet.batch.putting import Putting
from finvet.batch.run import vet_entries
from finvet.batch.settings import Settings
from finvet.batch.summary import Summary
from finvet.outputs import write_file
from finvet.results import Row, as_line
from tests.batch.batches import partner, partners, quick


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return partners(tmp_path / "in", "ab")


class Scribe:
    """Vets nobody, and writes of each who has something in their file one that is called by it."""

    def __init__(self, settings: Settings, _: Check) -> None:
        self._settings = settings

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        for entry in entries:
            content, path = content_hash(entry), f"{entry.name[0]}-{content_hash(entry)[:8]}/vet.json"
            is_written = bool(entry.files[0].read_bytes()) and self._settings.memos != "none"
            if is_written:
                write_file(self._settings.output / path, content.encode())
            outputs = (Output(path, hash_of(self._settings.output / path)),) if is_written else ()
            row = as_line(Row(entry.name, outputs=tuple(output.path for output in outputs)))
            yield Dossier(entry.name, signature(entry), content, self._settings.sha256, (row,), outputs=outputs)


def run(folder: Path, limit: int | None = None, *, forgets_gone: bool = False, **how: Any) -> Summary:
    settings = quick(folder.parent / "out", **{"memos": "all"} | how)
    chosen = Choice(limit=limit).of(entries(folder))
    start = partial(Putting, Scribe) if settings.memos_to else Scribe
    return vet_entries(chosen, settings, start=start, forgets_gone=forgets_gone)


def memos(folder: Path) -> Sequence[Path]:
    return sorted((folder.parent / "out").rglob("vet.json"))


def whose(folder: Path) -> Sequence[str]:
    return [path.parent.name[0] for path in memos(folder)]


def test_a_partner_that_changed_has_no_memo_of_before(folder: Path) -> None:
    run(folder)
    before = memos(folder)
    partner(folder / "a.csv", cash=300)
    assert run(folder).changed == ()
    assert whose(folder) == ["a", "b"]
    assert {path.parent.name for path in before} - {path.parent.name for path in memos(folder)} == {
        before[0].parent.name
    }


def test_a_memo_that_somebody_changed_stays_and_is_named(folder: Path) -> None:
    run(folder)
    mine, theirs = memos(folder)[0], memos(folder)[0].with_name("notes.txt")
    mine.write_text("annotated")
    theirs.touch()
    partner(folder / "a.csv", cash=300)
    assert run(folder).changed == (mine.relative_to(folder.parent / "out").as_posix(),)
    assert mine.read_text() == "annotated"
    assert theirs.exists()
    assert whose(folder) == ["a", "a", "b"]


def test_a_memo_that_cannot_be_taken_away_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_open(path: Path, **_: object) -> None:
        if path.name == "vet.json":
            raise PermissionError

    run(folder)
    before = memos(folder)[0].relative_to(folder.parent / "out").as_posix()
    partner(folder / "a.csv", cash=300)
    monkeypatch.setattr(Path, "unlink", is_open)
    assert run(folder).changed == (before,)


def test_a_memo_that_is_not_wanted_any_more_goes(folder: Path) -> None:
    run(folder)
    (folder / "b.csv").write_bytes(b"")
    run(folder)
    assert whose(folder) == ["a"]
    run(folder, memos="none")
    assert whose(folder) == []


def test_who_is_gone_is_told_and_kept_until_that_is_asked_for(folder: Path) -> None:
    run(folder)
    kept = (folder / "b.csv").read_bytes()
    (folder / "b.csv").unlink()
    assert run(folder).gone == ("b.csv",)
    assert whose(folder) == ["a", "b"]
    page = (folder.parent / "out" / "index.html").read_text("utf-8")
    assert "that the input has no more: 1." in page
    assert run(folder, forgets_gone=True).gone == ()
    assert whose(folder) == ["a"]
    assert "no more" not in (folder.parent / "out" / "index.html").read_text("utf-8")
    (folder / "b.csv").write_bytes(kept)
    assert run(folder).gone == ()
    assert whose(folder) == ["a", "b"]


def test_whom_a_run_is_not_for_is_not_gone(folder: Path) -> None:
    run(folder)
    found = run(folder, 1, forgets_gone=True)
    assert (found.partners, found.gone, whose(folder)) == (1, (), ["a", "b"])


def test_an_empty_input_has_nobody_forgotten(folder: Path) -> None:
    run(folder)
    shutil.rmtree(folder)
    folder.mkdir()
    assert run(folder, forgets_gone=True).gone == ("a.csv", "b.csv")
    assert whose(folder) == ["a", "b"]


def test_memos_that_move_into_a_store_are_not_left_here(folder: Path) -> None:
    run(folder)
    mine = memos(folder)[0]
    mine.write_text("annotated")
    there = f"local://{folder.parent}/there"
    assert run(folder, memos_to=there).changed == (mine.relative_to(folder.parent / "out").as_posix(),)
    assert memos(folder) == [mine]
    assert len(list((folder.parent / "there").rglob("vet.json"))) == 2


def test_in_a_store_it_is_the_same(folder: Path) -> None:
    there = f"local://{folder.parent}/there"
    run(folder, memos_to=there)
    stored = sorted((folder.parent / "there").rglob("vet.json"))
    stored[1].write_text("annotated")
    for name in ("a", "b"):
        partner(folder / f"{name}.csv", cash=100)
    (stays,) = run(folder, memos_to=there).changed
    assert stays == stored[1].relative_to(folder.parent / "there").as_posix()
    assert not stored[0].exists()
    assert len(list((folder.parent / "there").rglob("vet.json"))) == 3
