"""What changed since an earlier batch: which answers moved, which findings are new, whose opinion has expired."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from finvet.batch.journal import NAME, Journal
from finvet.comparison.changes import Changes, changes_of
from finvet.comparison.reading import checked_record
from finvet.comparison.record import Record
from finvet.comparison.written import changes_document
from finvet.errors import FinvetError
from finvet.outputs import whole

LINES = "changes.jsonl"
TOLD = ("verdict", "grade")
"""The answers whose move is told."""
WAYS = ("worse", "changed", "same", "better")


class Moved(Struct, frozen=True):
    """A partner that both batches vetted, by the entry's name in the later one."""

    entry: str
    changes: Changes

    @property
    def is_told(self) -> bool:
        """Whether the verdict or the grade moved, or there is a new finding."""
        return bool(self.changes.came) or any(a.name in TOLD and a.way != "same" for a in self.changes.answers)

    @property
    def place(self) -> tuple[object, ...]:
        """The worse verdicts first, then who has most new findings."""
        way = self.changes.verdict.way
        worse = WAYS.index(way) if way in WAYS else len(WAYS)
        return (worse, -len(self.changes.came), self.changes.after.partner.casefold(), self.entry)


class Expired(Struct, frozen=True):
    """A partner whose opinion was valid until a day that is over; `is_vetted`: the later batch has it all the same."""

    entry: str
    partner: str
    until: date
    is_vetted: bool


class Monitoring(Struct, frozen=True):
    """Who moved from one batch to a later one, the worse verdicts first, and whose opinion has expired.

    `gone`: the partners that the earlier batch answered and the later one does not; `unmoved` and `new` count those
    with nothing to tell and those that the earlier batch did not have.
    """

    before: date
    after: date
    moved: tuple[Moved, ...]
    expired: tuple[Expired, ...]
    gone: tuple[str, ...]
    unmoved: int
    new: int

    def counted(self, way: str) -> int:
        """How many verdicts moved that way."""
        return sum(one.changes.verdict.way == way for one in self.moved)


def check_earlier(earlier: Path, output: Path) -> None:
    """Raises FinvetError where an earlier batch left no journal in that folder, or it is that of the later one."""
    if not (earlier / NAME).is_file():
        raise FinvetError("monitoring-no-earlier", where=str(earlier))
    if output.exists() and earlier.samefile(output):
        raise FinvetError("monitoring-same-folder", where=str(earlier))
    with closing(Journal(earlier)) as journal:
        _day(journal)


def what_changed(earlier: Path, output: Path) -> Monitoring:
    """What changed between the batches of two output folders; every comparison goes into changes.jsonl of the later.

    A partner is found again by its entry's name, else by its own name where only one entry of the earlier batch that
    is found by no other has it. Raises FinvetError as `check_earlier` does, and where another run holds a journal.
    """
    check_earlier(earlier, output)
    with closing(Journal(earlier)) as before, closing(Journal(output)) as after:
        return _Comparison(before, after).told(output / LINES)


class _Comparison:
    """Two batches beside each other."""

    def __init__(self, before: Journal, after: Journal) -> None:
        self._before, self._after = before, after
        self._days = _day(before), _day(after)
        self._renamed = self._by_partner({entry for entry, _ in after.briefs()})
        self._seen: set[str] = set()

    def told(self, lines: Path) -> Monitoring:
        """All that changed; every comparison becomes a line of the file."""
        moved, compared = [], 0
        expired = list(self._expired(_records(self._after), is_vetted=True))
        with whole(lines) as file:
            for pair in self._pairs():
                file.write(json.dumps({"file": pair.entry, **changes_document(pair.changes)}).encode() + b"\n")
                compared += 1
                if pair.is_told:
                    moved.append(pair)
        count = sum(1 for _ in self._after.briefs())
        lost = [(entry, known) for entry, known in _records(self._before) if _identity(known) not in self._seen]
        return Monitoring(
            before=self._days[0],
            after=self._days[1],
            moved=tuple(sorted(moved, key=lambda pair: pair.place)),
            expired=(*expired, *self._expired(lost, is_vetted=False)),
            gone=tuple(known.partner for _, known in lost),
            unmoved=compared - len(moved),
            new=count - compared,
        )

    def _pairs(self) -> Iterator[Moved]:
        """The partners that both have."""
        for entry, known in _records(self._after):
            found = self._earlier(entry, known)
            if found is not None:
                self._seen.add(_identity(found))
                yield Moved(entry, changes_of(found, known))

    def _earlier(self, entry: str, known: Record) -> Record | None:
        """The earlier vetting of a partner; of an entry with several companies the one of that name."""
        there = [_record(self._before, brief) for brief in self._before.briefs_of(entry)]
        same = [one for one in there if _name(one) == _name(known)]
        if same or len(there) == 1:
            return (same or there)[0]
        return self._renamed.get(_name(known))

    def _by_partner(self, taken: set[str]) -> Mapping[str, Record | None]:
        """The earlier vettings of entries that the later batch has not, by name; None where two share it."""
        found: dict[str, Record | None] = {}
        for entry, known in _records(self._before):
            if entry not in taken:
                found[_name(known)] = None if _name(known) in found else known
        return found

    def _expired(self, known: Iterable[tuple[str, Record]], *, is_vetted: bool) -> Iterator[Expired]:
        for entry, one in known:
            until = one.verdict.valid_until
            if until and until < self._days[1]:
                yield Expired(entry, one.partner, until, is_vetted)


def _records(journal: Journal) -> Iterator[tuple[str, Record]]:
    return ((entry, _record(journal, brief)) for entry, brief in journal.briefs())


def _record(journal: Journal, brief: Mapping[str, Any]) -> Record:
    """The vetting that a journal keeps in brief. Raises FileRefused where another finvet kept another kind."""
    return checked_record(brief, str(journal.folder / NAME))


def _day(journal: Journal) -> date:
    """The day of its opinions. Raises FinvetError where its first run ended before it had one."""
    if journal.as_of is None:
        raise FinvetError("monitoring-no-earlier", where=str(journal.folder))
    return journal.as_of


def _name(known: Record) -> str:
    return known.partner.casefold()


def _identity(known: Record) -> str:
    return "\n".join([_name(known), *(file.sha256 for file in known.files)])
