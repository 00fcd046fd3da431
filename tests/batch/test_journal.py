"""What is kept of entries, and how a journal that cannot be used is told."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from finvet.batch.dossiers import Dossier, Output
from finvet.batch.journal import HOLDER, NAME, Journal, Known
from finvet.batch.packing import packed
from finvet.errors import FinvetError
from tests.running import ROOT

ENDS_AT_ONCE = """
import os, pathlib, sys
from finvet.batch.journal import Journal
from tests.batch.test_journal import dossier
Journal(pathlib.Path(sys.argv[1])).keep([dossier("a")])
os._exit(0)
"""


def dossier(name: str, row: str = "{}") -> Dossier:
    return Dossier(name, "s", "c", "h", (row,), packed([{}]), b"f", (Output("x/memo.md", "1"),))


@contextmanager
def kept(folder: Path, *dossiers: Dossier) -> Iterator[Journal]:
    with closing(Journal(folder)) as journal:
        journal.keep(dossiers)
        journal.choose("abc")
        yield journal


def test_what_is_kept_is_known_to_the_next_run(tmp_path: Path) -> None:
    with kept(tmp_path, dossier("b", '{"b": 1}'), dossier("a", '{"a": 1}')):
        pass
    with kept(tmp_path) as journal:
        assert journal.known("a") == Known("s", "c", "h", True, (Output("x/memo.md", "1"),))
        assert journal.known("c") is None
        assert list(journal.rows()) == ['{"a": 1}', '{"b": 1}']
        assert list(journal.figures()) == [("a", b"f"), ("b", b"f")]


def test_the_later_dossier_of_an_entry_holds(tmp_path: Path) -> None:
    with kept(tmp_path, dossier("a", "1"), dossier("a", "2")) as journal:
        assert list(journal.rows()) == ["2"]


def test_a_name_that_is_no_text_is_kept_and_shown_with_its_bytes_as_escapes(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    with kept(tmp_path, dossier(name)) as journal:
        assert journal.known(name)
        journal.choose([name])
        assert [entry for entry, _ in journal.figures()] == ["caf\\xe9"]


def test_entries_that_are_gone_are_not_told_but_known_to_a_run_that_has_them(tmp_path: Path) -> None:
    with kept(tmp_path, dossier("a", '{"a": 1}'), dossier("b", '{"b": 1}')) as journal:
        journal.choose(["b", "c"])
        assert list(journal.rows()) == ['{"b": 1}']
        assert list(journal.figures()) == [("b", b"f")]
        assert journal.known("a")


def test_another_signature_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    with kept(tmp_path, dossier("a"), dossier("b")) as journal:
        journal.keep_signature("a", "later")
    with kept(tmp_path) as journal:
        assert journal.known("a") == Known("later", "c", "h", True, (Output("x/memo.md", "1"),))
        assert journal.known("b") == Known("s", "c", "h", True, (Output("x/memo.md", "1"),))


def test_the_day_is_kept(tmp_path: Path) -> None:
    with kept(tmp_path) as journal:
        assert journal.as_of is None
        journal.keep_as_of(date(2025, 1, 2))
    with kept(tmp_path) as journal:
        assert journal.as_of == date(2025, 1, 2)


def test_what_is_kept_outlives_a_run_that_never_closes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", ENDS_AT_ONCE, tmp_path], cwd=ROOT, check=True)
    assert (tmp_path / HOLDER).exists()
    with kept(tmp_path) as journal:
        assert journal.known("a")
    assert {path.name for path in tmp_path.iterdir()} == {NAME}


def test_who_holds_a_journal_is_told(tmp_path: Path) -> None:
    with kept(tmp_path), pytest.raises(FinvetError, match=f"another batch writes there, process {os.getpid()} on "):
        Journal(tmp_path)


def test_a_journal_is_free_again_after_a_refusal(tmp_path: Path) -> None:
    with kept(tmp_path, dossier("a")), pytest.raises(FinvetError):
        Journal(tmp_path)
    with kept(tmp_path) as journal:
        assert journal.known("a")


@pytest.mark.parametrize(
    "content", [b"no journal, but a letter of some length " * 40, b"SQLite format 3\x00" + b"x" * 600]
)
def test_what_is_no_journal_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(FinvetError, match=r"journal\.sqlite: no journal of a batch"):
        Journal(tmp_path)
    assert (tmp_path / NAME).read_bytes() == content


def test_another_program_s_database_is_no_journal(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as other:
        other.execute("create table entries (a)")
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(FinvetError, match="another program's database"):
        Journal(tmp_path)
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "update entries set rows = null",
        "update entries set rows = '[5]'",
        "update entries set rows = x'00ff'",
        "update entries set briefs = null",
        "update entries set briefs = zeroblob(40)",
        "update entries set outputs = '[]'",
        "update entries set figures = zeroblob(40)",
        "update said set value = 'some day'",
        "update entries set name = 'a'; delete from chosen; insert into chosen values ('a')",
    ],
)
def test_a_journal_that_somebody_changed_is_told(tmp_path: Path, change: str) -> None:
    with kept(tmp_path, dossier("a")) as journal:
        journal.keep_as_of(date(2025, 1, 2))
    with closing(sqlite3.connect(tmp_path / NAME)) as changed:
        changed.executescript(change)

    def read(journal: Journal) -> list[object]:
        return [journal.as_of, journal.known("a"), *journal.rows(), *journal.briefs(), *journal.figures()]

    with closing(Journal(tmp_path)) as journal, pytest.raises(FinvetError, match="not as finvet left it; remove it"):
        read(journal)


def test_the_journal_of_another_version_is_told(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as later:
        later.execute("pragma user_version = 99")
    with pytest.raises(FinvetError, match="the journal of another version of finvet"):
        Journal(tmp_path)


def test_a_journal_that_is_damaged_within_is_told(tmp_path: Path) -> None:
    names = [f"{number:03}" for number in range(200)]
    with kept(tmp_path, *(dossier(name, f'"{name * 100}"') for name in names)) as journal:
        journal.choose(names)
    size = (tmp_path / NAME).stat().st_size
    with (tmp_path / NAME).open("r+b") as file:
        file.seek(4096 * 2)
        file.write(b"\xff" * (size - 4096 * 3))
    with closing(Journal(tmp_path)) as journal:
        for read in (journal.rows, journal.figures):
            with pytest.raises(FinvetError, match="no journal of a batch"):
                list(read())


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(FinvetError, match=r"journal\.sqlite: cannot write: unable to open database file"):
        Journal(tmp_path)


def test_a_journal_whose_holder_cannot_be_told_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / HOLDER).mkdir()
    with pytest.raises(FinvetError, match="cannot write: Is a directory"):
        Journal(tmp_path)
