"""The whole way of a batch: the entries of an input, each vetted once, kept in the journal, and summed up."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from finvet.batch.answering import CHANGED
from finvet.batch.dossiers import Dossier, Output
from finvet.batch.entries import Entries, content_hash, signature
from finvet.batch.executor import Start
from finvet.batch.journal import Journal
from finvet.batch.leftovers import clear_gone, clear_superseded
from finvet.batch.parts import clear_unfinished_parts
from finvet.batch.pool import Pool
from finvet.batch.settings import Settings
from finvet.batch.stores import check_elsewhere, put_results
from finvet.batch.summary import Summary, write_results
from finvet.batch.tables import FIGURES, RESULTS
from finvet.errors import FinvetError
from finvet.outputs import clear_unfinished, make_folder
from finvet.ratios.catalogue import included
from finvet.vetting import prepare

KEPT_AT_ONCE = 64
"""So many dossiers go into the journal together: waiting for the disk costs as much for one as for many."""
SECONDS_NOT_KEPT = 2.0
"""Nor are they kept much later than this: it is what a run that is killed has to do again."""


class Watcher(Protocol):
    """Who is told how a batch gets on, and may end it."""

    def look(self, done: int, count: int, /) -> None:
        """So many of so many entries have been looked at, whether they are new or changed."""

    def begin(self, count: int, known: int, /) -> None:
        """So many entries there are, and of so many the journal knows all."""

    def done(self, dossier: Dossier, /) -> None:
        """An entry has its dossier."""

    def check(self) -> None:
        """Called every moment; what it raises ends the batch, which a next run takes up again."""


class Nobody:
    """Watches nothing."""

    def look(self, done: int, count: int, /) -> None:
        """Nothing."""

    def begin(self, count: int, known: int, /) -> None:
        """Nothing."""

    def done(self, dossier: Dossier, /) -> None:
        """Nothing."""

    def check(self) -> None:
        """Nothing."""


def vet_entries(
    found: Entries,
    settings: Settings,
    *,
    is_day_given: bool = True,
    start: Start = Pool,
    watcher: Watcher | None = None,
    in_parts: bool = False,
    forgets_gone: bool = False,
) -> Summary:
    """Vets every partner that the journal of the output folder does not know yet; writes the results of all anew.

    The results are those of these partners, their tables in parts where that is asked for. The journal keeps what it
    knows of others for a run that is theirs; `forgets_gone`: not of those that the input has no more.

    Where nobody gave the day of the opinions, that of the first run holds, and for the first run that of `settings`.
    `start` makes the executor that has entries vetted: one process of this machine, if nobody says otherwise.
    One entry that is refused never stops the others. Raises FinvetError where the output can no longer be written, and
    for ratios of one's own: workers are other processes, in which they are not defined.
    """
    if included():
        raise FinvetError("batch-own-ratios", ratios=list(included()))
    if settings.memos_to:
        check_elsewhere(settings.memos_to, settings.output)
    make_folder(settings.output)
    watcher = watcher or Nobody()
    prepare(settings.policy, settings.as_of)
    with closing(Journal(settings.output)) as journal:
        settings = _dated(settings, journal, is_day_given)
        batch = _Batch(found, settings, journal, watcher)
        batch.vet(start)
        if forgets_gone:
            batch.forget_gone()
        summary = write_results(journal, settings.output, watcher.check, in_parts=in_parts)
        if settings.memos_to:  # beside the memos that they link to
            put_results(settings.memos_to, settings.output, summary.written, (RESULTS, FIGURES))
        return replace(summary, changed=tuple(batch.changed))


def _dated(settings: Settings, journal: Journal, is_day_given: bool) -> Settings:
    """The settings with the day of the opinions, which the journal then keeps."""
    if not is_day_given and journal.as_of:
        settings = replace(settings, as_of=journal.as_of)
    journal.keep_as_of(settings.as_of)
    return settings


class _Batch(Struct):
    """One run over the entries."""

    entries: Entries
    settings: Settings
    journal: Journal
    watcher: Watcher
    changed: list[str] = field(default_factory=list)
    """Outputs of earlier runs that are no longer current and stay, for somebody changed them."""

    def vet(self, start: Start) -> None:
        """Vets what is to be vetted, and keeps every dossier."""
        found = self.entries
        self.journal.choose(found.names, found.others)
        left = [name for name in self._looked_at() if not self._is_known(name)]
        self.watcher.begin(len(found), len(found) - len(left))
        executor = start(self.settings, self.watcher.check)
        done: list[Dossier] = []
        kept = time.monotonic()
        try:
            with closing(executor.dossiers(found.entry(name) for name in left)) as dossiers:
                for dossier in dossiers:
                    if dossier.trouble:
                        raise FinvetError("batch-stopped", reason=dossier.trouble)
                    done.append(dossier)
                    self.watcher.done(dossier)
                    if len(done) == KEPT_AT_ONCE or time.monotonic() > kept + SECONDS_NOT_KEPT:
                        self._keep(done)
                        kept = time.monotonic()
        finally:
            self._keep(done)
            clear_unfinished(self.settings.output)
            clear_unfinished_parts(self.settings.output)

    def forget_gone(self) -> None:
        """Forgets whom the input has no more; one without anybody, such as a disk that is not there, tells nothing."""
        if self.entries.names or self.entries.others:
            self.changed += clear_gone(self.journal, self.settings, self.watcher.check)

    def _looked_at(self) -> Iterator[str]:
        for number, name in enumerate(self.entries.names):
            self.watcher.check()
            self.watcher.look(number, len(self.entries))
            yield name

    def _keep(self, done: list[Dossier]) -> None:
        # What is no longer current goes first: were this the last that the run does, the next one vets these again.
        self.changed += clear_superseded(self.journal, self.settings, done)
        self.journal.keep(done)
        done.clear()

    def _is_known(self, name: str) -> bool:
        """Whether the journal has all of an entry as it is now, and its outputs are still there."""
        known = self.journal.known(name)
        if known is None or not known.is_lasting or known.signature == CHANGED:
            return False
        if known.settings != self.settings.sha256:
            return False
        if not self.settings.memos_to and not self._are_there(known.outputs):
            return False
        entry = self.entries.entry(name)
        now = signature(entry)
        if known.signature != now:
            if known.content != content_hash(entry):
                return False
            self.journal.keep_signature(name, now)
        return True

    def _are_there(self, outputs: Iterable[Output]) -> bool:
        return all((self.settings.output / output.path).exists() for output in outputs)
