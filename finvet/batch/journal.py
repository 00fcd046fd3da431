"""What a batch knows of its entries, kept in its output folder through any ending.

A transaction is on the disk before the batch goes on. While a batch runs, the journal is its own. What it holds of an
entry is sealed: no result is made of what has changed since.
"""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from finvet.batch.dossiers import Dossier, Output
from finvet.batch.entries import JOURNAL, as_text
from finvet.batch.packing import sealed, unpacked, unsealed
from finvet.errors import FinvetError

NAME = JOURNAL
HOLDER = "journal.holder"
VERSION = 5
TABLES = """
create table entries (
    name blob primary key, signature text, content text, settings text, is_lasting integer,
    rows blob, briefs blob, outputs blob, figures blob
);
create table chosen (name blob primary key) without rowid;
create table said (name text primary key, value text) without rowid;
"""
GONE = "name not in (select name from present)"
IS_HELD = ("SQLITE_BUSY", "SQLITE_LOCKED")
IS_FULL = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")


class Known(Struct, frozen=True):
    """What tells whether an entry has to be vetted again."""

    signature: str
    content: str
    settings: str
    is_lasting: bool
    outputs: tuple[Output, ...]


class Journal:
    """The journal of one output folder, open and ours alone. Raises FinvetError where it cannot be, or be written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with self._refusals():
            self._connection = sqlite3.connect(folder / NAME, timeout=0, isolation_level=None)
        try:
            with self._refusals():
                self._open()
                (folder / HOLDER).write_text(f"process {os.getpid()} on {platform.node()}\n", encoding="utf-8")
        except FinvetError:
            self._connection.close()
            raise

    def _open(self) -> None:
        run = self._connection.execute
        run("pragma locking_mode = exclusive")
        if run("pragma user_version").fetchone() == (0,) and run("select name from sqlite_schema").fetchone():
            raise FinvetError("journal-foreign", where=str(self.folder / NAME))
        run("pragma journal_mode = wal")
        run("pragma synchronous = full")
        run("begin exclusive")
        (version,) = run("pragma user_version").fetchone()
        if version not in (0, VERSION):
            raise FinvetError("journal-other-version", where=str(self.folder / NAME))
        if version == 0:
            for statement in TABLES.split(";"):
                run(statement)
            run(f"pragma user_version = {VERSION}")
        run("commit")
        run("create temporary table present (name blob primary key, is_chosen integer) without rowid")

    def close(self) -> None:
        """Lets it go; what is not yet kept is kept."""
        with suppress(OSError):
            (self.folder / HOLDER).unlink()
        with self._refusals(), closing(self._connection):
            if self._connection.in_transaction:
                self._connection.execute("commit")

    # ------------------------------------------------------------ what is known

    def known(self, name: str) -> Known | None:
        """What is kept of an entry."""
        query = "select signature, content, settings, is_lasting, outputs from entries where name = ?"
        found = self._one(query, os.fsencode(name))
        if found is None:
            return None
        signature, content, settings, is_lasting, outputs = found
        with self._refusals():
            return Known(signature, content, settings, bool(is_lasting), _outputs(outputs))

    def rows(self) -> Iterator[str]:
        """The rows of results of the chosen entries, lines of json, in the order of the names."""
        for _, rows in self._each("rows"):
            yield from json.loads(rows)

    def briefs(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The chosen entries' names and their partners' vettings in brief, in the order of the names."""
        for name, briefs in self._each("briefs"):
            yield from ((name, brief) for brief in unpacked(briefs))

    def briefs_of(self, name: str) -> Sequence[Mapping[str, Any]]:
        """The vettings in brief of one entry, where it is chosen."""
        query = "select briefs from chosen join entries using (name) where name = ?"
        found = self._one(query, os.fsencode(name))
        with self._refusals():
            return unpacked(unsealed(found[0])) if found else []

    def figures(self) -> Iterator[tuple[str, bytes]]:
        """The chosen entries' names, as results show them, and packed figures, in the order of the names."""
        for name, figures in self._each("figures"):
            yield as_text(name), figures

    def gone(self) -> Iterator[tuple[str, Sequence[Output]]]:
        """The names of entries that the input has no more, and what was written of them, in the order of the names."""
        query = f"select name, outputs from entries where {GONE} order by name"  # noqa: S608 - our own words
        with self._refusals():
            for name, outputs in self._connection.execute(query):
                yield as_text(_name(name)), _outputs(outputs)

    @property
    def as_of(self) -> date | None:
        """The day of the opinions of this folder."""
        found = self._one("select value from said where name = ?", "as_of")
        with self._refusals():
            return date.fromisoformat(str(found[0])) if found else None

    def _each(self, column: str) -> Iterator[tuple[str, bytes]]:
        """The chosen entries' names and what a column holds of them, in the order of the names."""
        query = f"select name, {column} from chosen join entries using (name) order by name"  # noqa: S608 - our own name
        with self._refusals():
            for name, value in self._connection.execute(query):
                yield _name(name), unsealed(value)

    def _one(self, query: str, parameter: object) -> tuple[Any, ...] | None:
        with self._refusals():
            return cast("tuple[Any, ...] | None", self._connection.execute(query, (parameter,)).fetchone())

    # ------------------------------------------------------------ what is kept

    def keep_as_of(self, day: date) -> None:
        """Has the day hold until another is given."""
        if self.as_of != day:
            self._write("insert or replace into said values ('as_of', ?)", (day.isoformat(),))

    def keep(self, dossiers: Iterable[Dossier]) -> None:
        """Keeps what became of entries, all or none; it is on the disk when this returns."""
        for dossier in dossiers:
            self._write("insert or replace into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?)", _values(dossier))
        self._commit()

    def keep_signature(self, name: str, signature: str) -> None:
        """Keeps that an entry's files are the same as before, though the system says something else of them."""
        self._write("update entries set signature = ? where name = ?", (signature, os.fsencode(name)))

    def choose(self, names: Iterable[str], others: Iterable[str] = ()) -> None:
        """Has rows, figures and briefs be those of these entries, in later runs too; what is known of others stays.

        `others`: entries that the input has beside them; whoever is neither is gone.
        """
        self._write("delete from present", ())
        for some, is_chosen in ((names, True), (others, False)):
            with self._refusals():
                self._connection.executemany(
                    "insert into present values (?, ?)", ((os.fsencode(name), is_chosen) for name in some)
                )
        # What is chosen already is not written again: a run that changes nothing changes no byte.
        self._write("delete from chosen where name not in (select name from present where is_chosen)", ())
        self._write(
            "insert into chosen select name from present where is_chosen and name not in (select name from chosen)", ()
        )
        self._commit()

    def forget_gone(self) -> None:
        """Forgets the entries that the input has no more."""
        self._write(f"delete from entries where {GONE}", ())  # noqa: S608 - our own words
        self._commit()

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        with self._refusals():
            if not self._connection.in_transaction:
                self._connection.execute("begin")
            self._connection.execute(statement, values)

    def _commit(self) -> None:
        with self._refusals():
            if self._connection.in_transaction:
                self._connection.execute("commit")

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """What cannot be done, as one line: who holds it, why it cannot be written, that it is none or damaged."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            name = getattr(error, "sqlite_errorname", "")
            path = self.folder / NAME
            if name.startswith(IS_HELD):
                raise FinvetError("journal-held", where=str(self.folder), holder=self._holder()) from error
            if name.startswith(IS_FULL):
                raise FinvetError("not-writable", where=str(path), reason=str(error)) from error
            raise FinvetError("journal-unusable", where=str(path), reason=str(error)) from error
        except OSError as error:
            raise FinvetError("not-writable", where=str(self.folder), reason=error.strerror) from error
        except ValueError as error:
            raise FinvetError("journal-damaged", where=str(self.folder / NAME)) from error

    def _holder(self) -> str:
        with suppress(OSError, ValueError):
            return (self.folder / HOLDER).read_text("utf-8").strip()
        return "another run"


def _name(kept: object) -> str:
    """The name of an entry. Raises ValueError for what is none."""
    if not isinstance(kept, bytes):
        raise ValueError("no name")
    return os.fsdecode(kept)


def _outputs(kept: object) -> tuple[Output, ...]:
    return tuple(Output(path, sha256) for path, sha256 in json.loads(unsealed(kept)))


def _values(dossier: Dossier) -> tuple[object, ...]:
    outputs = [(output.path, output.sha256) for output in dossier.outputs]
    return (
        os.fsencode(dossier.entry),
        dossier.signature,
        dossier.content,
        dossier.settings,
        dossier.is_lasting,
        sealed(json.dumps(dossier.rows).encode()),
        sealed(dossier.briefs),
        sealed(json.dumps(outputs).encode()),
        sealed(dossier.figures),
    )
