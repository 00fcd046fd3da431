"""The same file asked again, elsewhere, beside others: nothing of that is said in the answer."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.batch.batches import partner as made_partner
from tests.batch.batches import vetted
from tests.relations.handed import IN_A_CHILD, Document, answered
from tests.relations.relation import Change, Relation, equal
from tests.running import finvet

ELSEWHERE = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"}


def asked(way: Callable[[Path, date], Document]) -> Change:
    """Vetted in another way."""
    return lambda handed: replace(handed, asked=way)


def again(folder: Path, day: date) -> Document:
    answered(folder, day)
    return answered(folder, day)


def in_a_child(folder: Path, day: date) -> Document:
    return answered(folder, day, IN_A_CHILD)


def by_command(folder: Path, day: date) -> Document:
    """In a process of another hash seed, time zone and locale."""
    answer = finvet("vet", *sorted(folder.iterdir()), "--as-of", day, "--json", env=ELSEWHERE)
    document: Document = json.loads(answer.out)
    return document


def in_a_batch(jobs: int, *before: str, copies: int = 0) -> Callable[[Path, date], Document]:
    """As the partner "m" of a folder, behind others of these names; `copies` of it stand behind it."""

    def way(folder: Path, day: date) -> Document:
        with tempfile.TemporaryDirectory() as room:
            entries, output = Path(room) / "in", Path(room) / "out"
            for name in ("m", *(f"n{copy}" for copy in range(copies))):
                shutil.copytree(folder, entries / name)
            for name in before:
                made_partner(entries / f"{name}.csv")
            rows = vetted(entries, output, as_of=day, jobs=jobs, memos="all", formats=("json",))
            (written,) = [path for row in rows if row.file == "m" for path in row.outputs if path.endswith(".json")]
            document: Document = json.loads((output / written).read_text("utf-8"))
            return document

    return way


SURROUNDINGS: tuple[Relation, ...] = (
    Relation("asked twice", asked(again), equal()),
    Relation("in a child process", asked(in_a_child), equal()),
    Relation("in another process, locale, zone and hash seed", asked(by_command), equal()),
    Relation("in a batch behind others", asked(in_a_batch(1, "a", "b")), equal()),
    Relation("in a batch of two workers, with a copy", asked(in_a_batch(2, "a", copies=1)), equal()),
)
