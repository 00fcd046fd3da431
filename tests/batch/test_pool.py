"""What becomes of entries whose worker answers, dies, hangs or answers nonsense; the workers are stand-ins."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from msgspec.structs import replace

from finvet.batch import pool
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry
from finvet.batch.pool import Pool
from finvet.batch.settings import Settings
from finvet.confinement import Limits
from finvet.guard import Opening
from tests.batch.batches import quick

DIES, HANGS = None, "hangs"
Answers = Callable[[str, bool], bytes | str | None]
"""What a stand-in does with an entry of that name, read apart or not."""


class StandIn:
    """A worker that answers at once, dies or hangs."""

    made: ClassVar[list[StandIn]] = []
    answers: Answers

    def __init__(self, _: Settings) -> None:
        self.connection, self.theirs = multiprocessing.Pipe()
        self.given: list[tuple[str, bool]] = []
        self.is_ended = False
        self.made.append(self)

    def give(self, entry: Entry, is_apart: bool) -> None:
        self.given.append((entry.name, is_apart))
        answer = type(self).answers(entry.name, is_apart)
        if isinstance(answer, bytes):
            self.theirs.send_bytes(answer)
        elif answer is DIES:
            self.theirs.close()

    def answer(self) -> bytes | None:
        try:
            return self.connection.recv_bytes()
        except EOFError:
            return None

    def end(self) -> None:
        self.is_ended = True
        self.connection.close()
        self.theirs.close()


@pytest.fixture(autouse=True)
def _stand_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "Worker", StandIn)
    monkeypatch.setattr(pool, "SECONDS_TO_WRITE", 0.0)
    monkeypatch.setattr(pool, "SECONDS_BETWEEN_CHECKS", 0.01)
    StandIn.made = []


def answered(name: str, _: bool) -> bytes:
    return told(name)


def told(name: str, is_lasting: bool = True) -> bytes:
    return Dossier(name, "", "", "", (), is_lasting=is_lasting).packed()


def dossiers(names: Sequence[str], answers: Answers, jobs: int = 2) -> list[Dossier]:
    """What a pool of stand-ins makes of entries; all of them are gone afterwards."""
    StandIn.answers = staticmethod(answers)  # type: ignore[assignment]
    hasty = replace(quick(Path("out")), opening=Opening(limits=Limits(wall_seconds=0.05)))
    found = list(Pool(hasty, lambda: None, jobs).dossiers(Entry(name, (Path(name),), Path()) for name in names))
    assert all(worker.is_ended for worker in StandIn.made)
    return sorted(found, key=lambda dossier: dossier.entry)


def given() -> list[tuple[str, bool]]:
    return sorted(work for worker in StandIn.made for work in worker.given)


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_every_entry_has_its_dossier_whatever_the_number_of_workers(jobs: int) -> None:
    found = dossiers("abcde", answered, jobs)
    assert [dossier.entry for dossier in found] == list("abcde")
    assert given() == [(name, False) for name in "abcde"]
    assert len(StandIn.made) <= jobs


def test_no_entry_needs_no_worker() -> None:
    assert dossiers("", answered) == []
    assert StandIn.made == []


def test_a_worker_goes_on_while_what_it_answered_is_kept() -> None:
    StandIn.answers = staticmethod(answered)  # type: ignore[assignment]
    asked = Pool(quick(Path("out")), lambda: None).dossiers(Entry(name, (), Path()) for name in "abc")
    assert next(asked).entry == "a"
    assert given() == [("a", False), ("b", False)]
    asked.close()


def broken(once: bytes | str | None, always: bool = False) -> Answers:
    """Entry b fares so, only where it is read with the others or always."""
    return lambda name, is_apart: once if name == "b" and (always or not is_apart) else told(name)


@pytest.mark.parametrize("how", [DIES, HANGS, b"nonsense", told("another")])
def test_an_entry_that_breaks_its_worker_is_tried_once_more_apart(how: bytes | str | None) -> None:
    found = dossiers("abc", broken(how))
    assert [dossier.entry for dossier in found] == ["a", "b", "c"]
    assert all(dossier.is_lasting for dossier in found)
    assert given() == [("a", False), ("b", False), ("b", True), ("c", False)]
    assert len(StandIn.made) == 3


@pytest.mark.parametrize("how", [DIES, HANGS, b"nonsense", told("another")])
def test_one_that_breaks_two_workers_is_told_and_the_others_go_on(how: bytes | str | None) -> None:
    a, b, c = dossiers("abc", broken(how, always=True))
    assert (a.is_lasting, b.is_lasting, c.is_lasting) == (True, False, True)
    assert "vetting it ended without an answer, twice" in b.rows[0]
    assert given() == [("a", False), ("b", False), ("b", True), ("c", False)]


def test_a_worker_whose_reader_broke_makes_room_for_another() -> None:
    _, b = dossiers("ab", lambda name, _: told(name, is_lasting=name != "b"), jobs=1)
    assert not b.is_lasting
    assert len(StandIn.made) == 2


def test_a_worker_makes_room_after_some_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "ENTRIES_OF_A_WORKER", 2)
    assert len(dossiers("abcde", answered, jobs=1)) == 5
    assert [len(worker.given) for worker in StandIn.made] == [2, 2, 1]


def test_what_the_check_raises_ends_all_workers() -> None:
    StandIn.answers = staticmethod(broken(HANGS, always=True))  # type: ignore[assignment]
    checks = iter(range(3))

    def check() -> None:
        if next(checks) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(Pool(quick(Path("out")), check, 2).dossiers([Entry("b", (), Path()), Entry("b", (), Path())]))
    assert [worker.is_ended for worker in StandIn.made] == [True, True]


def test_who_wants_no_more_dossiers_ends_all_workers() -> None:
    StandIn.answers = staticmethod(answered)  # type: ignore[assignment]
    asked = Pool(quick(Path("out")), lambda: None, 2).dossiers([Entry("a", (), Path()), Entry("b", (), Path())])
    next(asked)
    asked.close()
    assert [worker.is_ended for worker in StandIn.made] == [True, True]
