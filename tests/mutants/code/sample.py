"""Which mutants are tried: a fixed random sample of all changes of the code under test."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.code.changes import Change, changed, changes

ROOT = Path(__file__).parents[3]
SEED = 20261129
COUNT = 500
UNDER_TEST = (
    "finvet/spreading/figures", "finvet/spreading/periods", "finvet/spreading/tables", "finvet/spreading/sheets",
    "finvet/ratios", "finvet/assessment",
)  # fmt: skip
"""The rooms whose code is changed: numbers and figures, periods, the structure of tables, ratios, the verdict."""


@dataclass(frozen=True)
class Mutant:
    """A module with one change."""

    path: Path
    change: Change

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()} {self.change.where or 'module'}: {self.change.what}"

    @property
    def module(self) -> str:
        """The name that it is imported by."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    @property
    def room(self) -> str:
        """The one of the rooms under test that it is in."""
        return next(room for room in UNDER_TEST if self.path.is_relative_to(ROOT / room))

    @property
    def tree(self) -> ast.Module:
        """The module as it is after the change."""
        return changed(self.path.read_text("utf-8"), self.change)


def sample(count: int = COUNT) -> list[Mutant]:
    """The mutants that are tried, the same ones every time.

    Every mutant has a place of its own in the order, drawn from the seed and what it reads, so that a change of one
    function leaves the choice among all others as it is.
    """
    return sorted(_all(), key=_place)[:count]


def _place(mutant: Mutant) -> bytes:
    return hashlib.sha256(f"{SEED} {mutant}".encode()).digest()


def _all() -> Iterator[Mutant]:
    for path in modules():
        for change in changes(path.read_text("utf-8")):
            yield Mutant(path, change)


def modules() -> list[Path]:
    """The modules under test."""
    return sorted(path for room in UNDER_TEST for path in (ROOT / room).rglob("*.py"))
